"""The sheet for one meeting that is entered by hand: its day, from when until when, and what it is called."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QLineEdit, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.council import Meeting
from accounts.model.ids import CouncilId
from ui import words
from ui.language import full, tr
from ui.planner import wall
from ui.planner.picker import DateField, TimeField
from ui.widgets import Field, FlowLayout, Notice, Sheet, button, note

EVENING, NIGHT = time(19, 30), time(22, 30)
LONGEST_TITLE = 200


class MeetingSheet(Sheet):
    """Stores the meeting when it is confirmed. An end before its beginning lies on the next day."""

    def __init__(self, window: QWidget, engine: Engine, council: CouncilId, meeting: Meeting | None, zone: ZoneInfo) -> None:
        """Ask about `meeting`, or (None) about a new one, on the clock of `zone`."""
        super().__init__(window, tr("Holds", "Council meeting"), width="sheet-narrow")
        self._engine, self._council, self._meeting, self._zone = engine, council, meeting, zone
        self.day, self.start, self.until = DateField(), TimeField(), TimeField()
        row = QWidget()
        flow = FlowLayout(row)
        for text, control in (
            (tr("Holds", "Day"), self.day),
            (tr("Holds", "From"), self.start),
            (tr("Holds", "Until"), self.until),
        ):
            flow.addWidget(Field(text, control))
        self.title = QLineEdit(meeting.title if meeting else "")
        self.title.setMaxLength(LONGEST_TITLE)
        self.told = note("")
        self.trouble = Notice("", "")
        self.trouble.hide()
        for part in (row, self.told, Field(tr("Holds", "What it is called (not needed)"), self.title), self.trouble):
            self.body.addWidget(part)
        self.footer.addWidget(button(tr("Holds", "Cancel"), on=self.dismiss))
        self.save = button(tr("Holds", "Save"), "primary", on=self.confirm)
        self.footer.addWidget(self.save)
        today = engine.clock.now().astimezone(zone).date()
        if meeting is not None and meeting.end is not None:
            first, last = wall.wall_of(meeting.start, zone), wall.wall_of(meeting.end, zone)
            self.show_times(first.date(), first.time(), last.time())
        else:
            self.show_times(today, EVENING, NIGHT)
        for field, changed in (
            (self.day, self.day.dateChanged),
            (self.start, self.start.timeChanged),
            (self.until, self.until.timeChanged),
        ):
            assert field is not None  # noqa: S101 - kept beside its signal
            changed.connect(lambda _value: self._tell())
        self._tell()

    def show_times(self, day: date, start: time, until: time) -> None:
        """Propose a day and two times."""
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.start.setTime(QTime(start.hour, start.minute))
        self.until.setTime(QTime(until.hour, until.minute))

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """Return its beginning and its end (aware)."""
        shown = self.day.date()
        day = date(shown.year(), shown.month(), shown.day())
        start, until = (time(one.time().hour(), one.time().minute()) for one in (self.start, self.until))
        last = day + timedelta(days=1) if until <= start else day
        first = wall.moment(datetime.combine(day, start), self._zone).utc
        return first, wall.moment(datetime.combine(last, until), self._zone).utc

    def _tell(self) -> None:
        start, end = self.moments
        now = self._engine.clock.now()
        told = tr("Holds", "From {start} until {end}.", start=full(start, self._zone, now), end=full(end, self._zone, now))
        self.told.setText(told)

    def confirm(self) -> None:
        """Store it."""
        start, end = self.moments
        try:
            if self._meeting is None:
                self._engine.meetings.plan(self._council, start, end, self.title.text(), words.user_name())
            else:
                self._engine.meetings.move(self._meeting.id, start, end, self.title.text())
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self.trouble.say(said.text, said.todo)
            self.trouble.show()
            return
        self.dismiss()
