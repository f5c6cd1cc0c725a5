"""Sentences about files with planned posts: calendars (.ics) and tables (.csv). The row is said by whoever shows them."""

from __future__ import annotations

from resources.catalogue import tr_mark
from ui.words.sentence import Pair

TABLE: dict[str, Pair] = {
    # -- the file as a whole
    "import-too-large": (
        tr_mark("Error", "This file is {megabytes} MB; {most} MB is the most that is read."),
        tr_mark("Error", "Divide it over several files."),
    ),
    "file-encoding": (
        tr_mark("Error", "This file is not written in an encoding that can be read (line {line})."),
        tr_mark("Error", "Save it again as UTF-8."),
    ),
    "file-too-many-rows": (
        tr_mark("Error", "This file holds more than {most} posts or events."),
        tr_mark("Error", "Divide it over several files."),
    ),
    "file-too-many-problems": (
        tr_mark("Error", "After {most} problems reading was stopped."),
        tr_mark("Error", "Solve those that are shown, and read the file again."),
    ),
    "import-not-fine": (
        tr_mark("Error", "{count} rows of this file cannot be planned; nothing was stored."),
        tr_mark("Error", "Correct them, or choose to leave them out."),
    ),
    "nothing-to-import": (tr_mark("Error", "There is nothing in this file that can be planned."), tr_mark("Error", "Choose another file.")),
    "file-unwritable": (
        tr_mark("Error", "The file {name} cannot be written."),
        tr_mark("Error", "Choose another folder, or close the program that has it open."),
    ),
    # -- calendars
    "not-a-calendar": (
        tr_mark("Error", "This is not a calendar file."),
        tr_mark("Error", "Export the calendar again as iCalendar (.ics)."),
    ),
    "calendar-empty": (tr_mark("Error", "There is no event in this calendar file."), tr_mark("Error", "Choose another file.")),
    "calendar-broken": (
        tr_mark("Error", "The calendar file is damaged at line {line}."),
        tr_mark("Error", "Export it again from the calendar."),
    ),
    "calendar-too-deep": (
        tr_mark("Error", "The calendar file is built in a way that no calendar writes (line {line})."),
        tr_mark("Error", "Export it again from the calendar."),
    ),
    "calendar-unfinished": (
        tr_mark("Error", "The calendar file stops in the middle of {part}."),
        tr_mark("Error", "Fetch or export it again; it was not copied whole."),
    ),
    "line-too-long": (
        tr_mark("Error", "A line of this event has more than {most} characters."),
        tr_mark("Error", "Shorten the text in the calendar."),
    ),
    "event-too-large": (
        tr_mark("Error", "There are more than {most} lines or dates here, which is more than is read."),
        tr_mark("Error", "Make a simpler event of it in the calendar."),
    ),
    "event-twice": (
        tr_mark("Error", "This event says {part} twice."),
        tr_mark("Error", "Correct it in the calendar and export it again."),
    ),
    "event-without-start": (tr_mark("Error", "This event has no beginning."), tr_mark("Error", "Give it a date and time.")),
    "bad-moment": (tr_mark("Error", "“{value}” is not a date and time."), tr_mark("Error", "Correct it in the calendar.")),
    "no-time": (
        tr_mark("Error", "This event lasts the whole day {day}; it does not say at what time a post goes."),
        tr_mark("Error", "Choose a time for events of a whole day, or give it one."),
    ),
    "ends-before-start": (tr_mark("Error", "This ends before it begins."), tr_mark("Error", "Correct the end.")),
    "change-of-nothing": (
        tr_mark("Error", "This changes an event on a day on which there is none."),
        tr_mark("Error", "Export the whole calendar again."),
    ),
    # -- repetitions
    "rule-broken": (
        tr_mark("Error", "The repetition “{rule}” cannot be read."),
        tr_mark("Error", "Set the repetition again in the calendar."),
    ),
    "rule-too-often": (
        tr_mark("Error", "This repeats more than once a day, which a series of posts does not."),
        tr_mark("Error", "Choose a repetition by day, week or month."),
    ),
    "rule-unknown": (
        tr_mark("Error", "A series cannot repeat like this ({part})."),
        tr_mark("Error", "Choose every week, every so many weeks, or monthly by date or weekday."),
    ),
    "rule-without-end": (
        tr_mark("Error", "This repetition never ends."),
        tr_mark("Error", "Give it a last day in the calendar, or make the series here."),
    ),
    "too-many-turns": (
        tr_mark("Error", "This repeats {count} times; a series has 1 to {most}."),
        tr_mark("Error", "Give it an earlier end."),
    ),
    "start-outside-rule": (
        tr_mark("Error", "The first day, {day}, is not a day of its own repetition."),
        tr_mark("Error", "Let the event begin on a day on which it repeats."),
    ),
    "series-over": (
        tr_mark("Error", "The whole of this series is in the past."),
        tr_mark("Error", "Give it a later end, or leave it out."),
    ),
    "series-elsewhere": (
        tr_mark("Error", "This repeats, and a series cannot be read from a file yet."),
        tr_mark("Error", "Make the series here, or give the file one event for each day."),
    ),
    # -- tables
    "table-empty": (tr_mark("Error", "There is no post in this file."), tr_mark("Error", "Put each post in a row below the heading.")),
    "table-broken": (
        tr_mark("Error", "The table is damaged in row {row}, from line {line}: a text between quotes does not end, or is too long."),
        tr_mark("Error", "Correct the quotes, or save it again from the spreadsheet as CSV."),
    ),
    "column-unknown": (
        tr_mark("Error", "There is no column “{column}”."),
        tr_mark("Error", "Remove it, or name it as one of: {known}."),
    ),
    "column-twice": (tr_mark("Error", "The column “{column}” is there twice."), tr_mark("Error", "Remove one of them.")),
    "column-missing": (
        tr_mark("Error", "The heading lacks: {column}."),
        tr_mark("Error", "Let the first row name the columns: date, time, account, text."),
    ),
    "row-too-long": (
        tr_mark("Error", "This row has {cells} cells where the heading has {most}."),
        tr_mark("Error", "Put a text that holds the divider between quotes."),
    ),
    "row-without-text": (tr_mark("Error", "There is no text."), tr_mark("Error", "Write what is to be published.")),
    "row-without-account": (tr_mark("Error", "It does not say as whom."), tr_mark("Error", "Name the account.")),
    "row-twice": (
        tr_mark("Error", "The same stands in row {other} already."),
        tr_mark("Error", "Remove one of the two."),
    ),
    "bad-date": (tr_mark("Error", "“{value}” is not a date."), tr_mark("Error", "Write it as in 2026-03-26 or 26-03-2026.")),
    "no-such-day": (tr_mark("Error", "The day {value} does not exist."), tr_mark("Error", "Choose a day of the calendar.")),
    "bad-time": (tr_mark("Error", "“{value}” is not a time."), tr_mark("Error", "Write it as in 16:00.")),
    "moment-past": (tr_mark("Error", "{moment} is over."), tr_mark("Error", "Choose a moment to come, or leave it out.")),
    "unknown-account": (
        tr_mark("Error", "There is no account “{name}” here."),
        tr_mark("Error", "Name one of: {known}."),
    ),
    "account-unclear": (
        tr_mark("Error", "Several accounts are called “{name}”."),
        tr_mark("Error", "Use the number of the account instead."),
    ),
    "file-missing": (
        tr_mark("Error", "The file {name} is not there."),
        tr_mark("Error", "Put it in the folder of the table, or correct the name."),
    ),
    "file-elsewhere": (
        tr_mark("Error", "{name} does not lie on this computer."),
        tr_mark("Error", "Copy the file to this computer first."),
    ),
    "more-alts": (
        tr_mark("Error", "There are more descriptions than files."),
        tr_mark("Error", "Give each file one description, divided by |."),
    ),
    "bad-late": (
        tr_mark("Error", "“{value}” does not say what to do when it is late."),
        tr_mark("Error", "Write publish, ask, or within:30 for half an hour."),
    ),
}
