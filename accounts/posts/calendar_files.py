"""Reading a calendar file (.ics): each event a row that can be planned, as one post or as a series, with every reason why it cannot.

Nothing is stored and no repetition is spelled out: a rule becomes a `Series`, so an event that repeats a thousand million times costs
no more than one. Wall-clock time is kept with its zone; a time without a zone ('floating') is taken in the zone that is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.series import MOST_COUNT, MOST_EXCEPTIONS, MOST_TITLE, End, OnHoliday, Series, Template
from accounts.posts.calendar_lines import ONCE, Block, Line, read_blocks
from accounts.posts.calendar_rules import read_rule
from accounts.posts.calendar_stamps import Stamp, Wishes, read_lasting, read_stamp
from accounts.posts.imported import Note, Row, Sheet, need_future, problem
from accounts.posts.recurrence import next_occurrence
from accounts.posts.turns import how_many, turn_on, turns
from accounts.posts.zones import Clocks, zone_named

MOST_DATES = 2_000
"""Exceptions that one event may list."""
MOST_DATES_IN_FILE = 50_000

_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass
class Event:
    """One event while it is understood: what it says once, what it says often, and what came of it."""

    block: Block
    once: dict[str, Line] = field(default_factory=dict)
    often: dict[str, list[Line]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text without its escapes and without characters that are no text."""
        line = self.once.get(name)
        if line is None:
            return ""
        said = _ESCAPED.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), line.value)
        return "".join(one for one in said if one in "\n\t" or ord(one) > 0x1F).strip()


@dataclass
class Changes:
    """What the events of a file change in one series."""

    days: set[date] = field(default_factory=set)
    skips: set[date] = field(default_factory=set)
    moves: dict[date, datetime] = field(default_factory=dict)


def read_calendar(data: bytes, wishes: Wishes) -> Sheet:
    """Return the rows of a calendar file and what is wrong with them; never raises for what stands in the file.

    Raises InputError (unknown-zone) only where `wishes.zone` is none.
    """
    zone_named(wishes.zone)
    try:
        blocks = read_blocks(data)
        if not blocks:
            raise InputError("calendar-empty")
        _need_few_dates(blocks)
    except InputError as error:
        return Sheet(file_problems=(problem(0, _line_of(error), error),))
    events = [_event(block) for block in blocks]
    rows = _rows([event for event in events if "RECURRENCE-ID" not in event.once], wishes)
    gathered: dict[str, Changes] = {}
    for event in events:
        if "RECURRENCE-ID" in event.once:
            _change(event, rows, gathered, wishes)
    rows |= {uid: _changed(rows[uid], changes) for uid, changes in gathered.items()}
    return Sheet(tuple(sorted((_closed(row, wishes) for row in rows.values()), key=lambda row: row.row)))


def _need_few_dates(blocks: list[Block]) -> None:
    dates = sum(line.value.count(",") + 1 for block in blocks for line in block.lines if line.name == "EXDATE")
    if dates > MOST_DATES_IN_FILE:
        raise InputError("event-too-large", most=MOST_DATES_IN_FILE)


def _line_of(error: InputError) -> int:
    line = error.values.get("line")
    return line if isinstance(line, int) else 0


def _event(block: Block) -> Event:
    event = Event(block)
    for line in block.lines:
        if line.name in ONCE and line.name in event.once:
            block.refuse(line.number, InputError("event-twice", part=line.name))
        elif line.name in ONCE:
            event.once[line.name] = line
        else:
            event.often.setdefault(line.name, []).append(line)
    return event


def _rows(events: list[Event], wishes: Wishes) -> dict[str, Row]:
    """Return a row for each event of its own, by its UID; one without is known by its place."""
    rows: dict[str, Row] = {}
    for event in events:
        uid = event.text("UID")
        key = uid or f"\n{event.block.row}"
        if key in rows:
            event.block.refuse(event.block.number, InputError("row-twice", other=rows[key].row))
            key = f"\n{event.block.row}"
        rows[key] = _row(event, uid, wishes)
    return rows


def _row(event: Event, uid: str, wishes: Wishes) -> Row:
    block = event.block
    title, text = event.text("SUMMARY"), event.text("DESCRIPTION")
    row = Row(block.row, block.number, title[:MOST_TITLE], text or title, uid=uid[:500], url=event.text("URL")[:2000])
    # A rule on a moment in UTC recurs in UTC; in another zone it would be an hour off for half of the year.
    here = replace(wishes, zone="UTC") if "RRULE" in event.once else wishes
    start = _tried(event, "DTSTART", lambda line: read_stamp(line.value, line.params, here if line.value.endswith("Z") else wishes))
    if start is None and "DTSTART" not in event.once:
        block.refuse(block.number, InputError("event-without-start"))
    if not row.text:
        block.refuse(block.number, InputError("row-without-text"))
    notes = set() if event.text("STATUS").upper() != "CANCELLED" else {Note.CANCELLED}
    if start is not None:
        row = replace(row, wall=start.wall, zone=start.zone, utc=start.utc, length=_length(event, start, wishes) or timedelta())
        notes |= _notes(start)
        row = replace(row, series=_series(event, row, start, wishes))
    return replace(row, notes=frozenset(notes), problems=tuple(block.problems))


def _notes(start: Stamp) -> set[Note]:
    said = {
        Note.FLOATING: start.floating,
        Note.ALL_DAY: start.all_day,
        Note.CLOCK_LEFT_OUT: start.clocks is Clocks.LEFT_OUT,
        Note.CLOCK_TWICE: start.clocks is Clocks.TWICE,
    }
    return {note for note, holds in said.items() if holds}


def _tried(event: Event, name: str, read: Callable[[Line], Stamp]) -> Stamp | None:
    """Return what a line says, None when it is not there or was refused."""
    line = event.once.get(name)
    if line is None:
        return None
    try:
        return read(line)
    except InputError as error:
        event.block.refuse(line.number, error)
        return None


def _length(event: Event, start: Stamp, wishes: Wishes) -> timedelta | None:
    end = _tried(event, "DTEND", lambda line: read_stamp(line.value, line.params, wishes))
    lasts = end.utc - start.utc if end is not None else timedelta()
    if "DURATION" in event.once:
        line = event.once["DURATION"]
        try:
            lasts = read_lasting(line.value)
        except InputError as error:
            event.block.refuse(line.number, error)
            return None
    if lasts < timedelta():
        event.block.refuse(event.once["DTEND"].number, InputError("ends-before-start"))
        return None
    return lasts


def _series(event: Event, row: Row, start: Stamp, wishes: Wishes) -> Series | None:
    """Return the series of an event that repeats, None for one that does not or was refused."""
    for name in ("RDATE", "EXRULE"):
        for line in event.often.get(name, [])[:1]:
            event.block.refuse(line.number, InputError("rule-unknown", part=name))
    rule = event.once.get("RRULE")
    if rule is None:
        return None
    try:
        return _with_skips(event, _ruled(rule, row, start, wishes), wishes)
    except InputError as error:
        event.block.refuse(rule.number, error)
        return None


def _ruled(line: Line, row: Row, start: Stamp, wishes: Wishes) -> Series:
    # The time as it was written: where the first turn lies in the night in which it is left out, the others do not.
    day = start.asked.date()
    read = read_rule(line.value, day)
    end = End(on=_until(read.until, start, wishes) if read.until else None, count=read.count)
    if end.never and not wishes.endless:
        raise InputError("rule-without-end")
    common = Content(row.text, title=row.title if row.text != row.title else "")
    series = Series(
        title=row.title,
        rule=read.rule,
        zone=start.zone,
        at=start.asked.time(),
        start=day,
        end=end,
        on_holiday=OnHoliday.IGNORE,
        template=Template(common),
    )
    if turn_on(series, day) is None:
        raise InputError("start-outside-rule", day=day.isoformat())
    turns_in_all = how_many(series)
    if turns_in_all is not None and turns_in_all > MOST_COUNT:
        raise InputError("too-many-turns", count=turns_in_all, most=MOST_COUNT)
    return series


def _until(text: str, start: Stamp, wishes: Wishes) -> date:
    """Return the last day on which a turn may lie. UNTIL is a moment in UTC, or a day or wall-clock time as the start is."""
    params = {"TZID": start.zone}
    last = read_stamp(text, params, replace(wishes, all_day_at=time(23, 59, 59)))
    here = last.utc.astimezone(zone_named(start.zone)).replace(tzinfo=None, fold=0)
    day = here.date() if here.time() >= start.asked.time() else here.date() - timedelta(days=1)
    if day < start.asked.date():
        raise InputError("ends-before-start")
    return day


def _with_skips(event: Event, series: Series, wishes: Wishes) -> Series:
    days: set[date] = set()
    count = 0
    for line in event.often.get("EXDATE", []):
        values = line.value.split(",", MOST_DATES)
        count += len(values)
        if count > MOST_DATES:
            raise InputError("event-too-large", most=MOST_DATES)
        try:
            days |= {_day_of(read_stamp(value, line.params, _dated(wishes, series)), series) for value in values}
        except InputError as error:
            event.block.refuse(line.number, error)
    return replace(series, skips=frozenset(days))


def _dated(wishes: Wishes, series: Series) -> Wishes:
    # A day alone names the turn of that day; a time without a zone is one of the series.
    return replace(wishes, all_day_at=series.at, zone=series.zone)


def _day_of(stamp: Stamp, series: Series) -> date:
    return stamp.utc.astimezone(zone_named(series.zone)).date()


def _change(event: Event, rows: dict[str, Row], gathered: dict[str, Changes], wishes: Wishes) -> None:
    """Keep what an event changes of one turn (RECURRENCE-ID); where it belongs to no series, it becomes a row of its own."""
    uid, line, block = event.text("UID"), event.once["RECURRENCE-ID"], event.block
    main = rows.get(uid) if uid else None
    if main is None and not line.params.get("RANGE"):
        # Outlook exports a single turn of a meeting so.
        rows[f"\n{block.row}"] = _row(event, uid, wishes)
        return
    try:
        if line.params.get("RANGE"):
            raise InputError("rule-unknown", part="RANGE")
        if main is not None and main.series is not None:
            own = _gather(event, main, main.series, gathered.setdefault(uid, Changes()), wishes)
            if own is not None:
                rows[f"\n{block.row}"] = own
                return
        elif main is not None and not main.problems:
            raise InputError("change-of-nothing")
    except InputError as error:
        block.refuse(line.number, error)
    if block.problems:
        title = event.text("SUMMARY")[:MOST_TITLE]
        rows[f"\n{block.row}"] = Row(block.row, block.number, title, uid=uid[:500], problems=tuple(block.problems))


def _gather(event: Event, main: Row, series: Series, changes: Changes, wishes: Wishes) -> Row | None:
    """Keep a change of one turn. Returns a row where it has words of its own. Raises InputError (change-of-nothing, event-twice)."""
    here = _dated(wishes, series)
    before = _tried(event, "RECURRENCE-ID", lambda line: read_stamp(line.value, line.params, here))
    start = _tried(event, "DTSTART", lambda line: read_stamp(line.value, line.params, here))
    if before is None or event.block.problems:
        return None
    day = _day_of(before, series)
    if turn_on(series, day) is None:
        raise InputError("change-of-nothing")
    if day in changes.days:
        raise InputError("event-twice", part="RECURRENCE-ID")
    changes.days.add(day)
    if event.text("STATUS").upper() == "CANCELLED":
        changes.skips.add(day)
    elif _says_something_else(event, main):
        changes.skips.add(day)
        return _row(event, event.text("UID"), here)
    elif start is not None:
        new = start.utc.astimezone(zone_named(series.zone)).replace(tzinfo=None, fold=0)
        if new != datetime.combine(day, series.at):
            changes.moves[day] = new
    return None


def _changed(row: Row, changes: Changes) -> Row:
    """Return a row whose series has taken up what others change in it."""
    if row.series is None:
        return row
    try:
        series = replace(row.series, skips=row.series.skips | changes.skips, moves=MappingProxyType(changes.moves))
    except InputError:
        return replace(row, problems=(*row.problems, problem(row.row, row.line, InputError("event-too-large", most=MOST_EXCEPTIONS))))
    return replace(row, series=series)


def _says_something_else(event: Event, main: Row) -> bool:
    return event.text("DESCRIPTION") not in ("", main.text) or event.text("SUMMARY")[:MOST_TITLE] not in ("", main.title)


def _closed(row: Row, wishes: Wishes) -> Row:
    """Refuse a row whose last moment is over, now that all its changes are known."""
    if wishes.past or row.utc is None or row.wall is None or row.problems:
        return row
    try:
        if row.series is None:
            need_future(row.utc, row.wall, wishes.now)
        elif next(turns(row.series, row.series.start), None) is None or next_occurrence(row.series, wishes.now) is None:
            raise InputError("series-over")
    except InputError as error:
        return replace(row, problems=(problem(row.row, row.line, error),))
    return row
