"""From when to when an hour is: beginning with its zone, end on the same clock, and how long that lasts."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.clock import Clock
from ui.language import tr
from ui.look import Look
from ui.planner import wall
from ui.planner.picker import MomentPicker, TimeField
from ui.widgets import Field, FlowLayout, label, note


class WindowField(QWidget):
    """`changed` comes after every change; the end moves along with the beginning."""

    changed = Signal()

    def __init__(self, clock: Clock, length: timedelta, at: datetime | None = None, zone: ZoneInfo | None = None) -> None:
        """Begin at `at` (aware), else at the next whole hour, on the clock of `zone` (the computer's), and last `length`."""
        super().__init__()
        self._length = length
        self.picker = MomentPicker(clock, at, zone)
        self.end = TimeField()
        self.end_field = Field(tr("Hours", "Ends at"), self.end)
        self.lasts = note("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        column.addWidget(label(tr("Hours", "Begins"), strong=True))
        column.addWidget(self.picker)
        holder = QWidget()
        FlowLayout(holder).addWidget(self.end_field)
        column.addWidget(holder)
        column.addWidget(self.lasts)
        self.picker.changed.connect(self._moved)
        self.end.timeChanged.connect(lambda _time: self._changed())
        self._moved()

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone on whose clock both are meant."""
        return self.picker.chosen_zone

    @property
    def starts_at(self) -> datetime:
        """Return the beginning (UTC)."""
        return self.picker.moment.utc

    @property
    def ends_at(self) -> datetime:
        """Return the end (UTC): the first such time on the clock after the beginning."""
        start, end = self.picker.wall_time, self.end.time()
        naive = start.replace(hour=end.hour(), minute=end.minute())
        if naive <= start:
            naive += timedelta(days=1)
        return wall.moment(naive, self.zone).utc

    @property
    def problem(self) -> str:
        """Return why the beginning cannot be chosen, '' when it can."""
        return self.picker.problem

    def _moved(self) -> None:
        """Let the end move along with the beginning."""
        end = (self.starts_at + self._length).astimezone(self.zone)
        self.end.blockSignals(True)
        self.end.setTime(QTime(end.hour, end.minute))
        self.end.blockSignals(False)
        self._changed()

    def _changed(self) -> None:
        self._length = self.ends_at - self.starts_at
        self.lasts.setText(tr("Hours", "It lasts %n minutes.", int(self._length.total_seconds() // 60)))
        self.changed.emit()
