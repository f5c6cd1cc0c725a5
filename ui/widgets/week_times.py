"""Times of the day for each day of the week, typed: '9:00, 16:00'."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from accounts.errors import InputError
from accounts.posts.slots import WEEKDAYS, read_times, write_times
from ui import words
from ui.language import full_weekday_name, tr
from ui.look import Look, set_property
from ui.widgets.text import keep_height, label, note


class WeekTimes(QWidget):
    """A line for each day. `times` is what is typed, without the days where it cannot be understood; `problem` says why it cannot be."""

    changed = Signal()

    def __init__(self, times: Mapping[int, tuple[time, ...]] | None = None) -> None:
        """Show `times`, by weekday from Monday 0."""
        super().__init__()
        look = Look.current()
        self.setAccessibleName(tr("Times", "Preferred times"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.space("m"))
        grid.setVerticalSpacing(look.space("xs"))
        self.lines: list[QLineEdit] = []
        for day in range(WEEKDAYS):
            name = full_weekday_name(day)
            line = QLineEdit(write_times((times or {}).get(day, ())))
            line.setAccessibleName(tr("Times", "Preferred times on {day}", day=name))
            line.setPlaceholderText(tr("Times", "none") if day else tr("Times", "none; for instance 9:00, 16:00"))
            line.textEdited.connect(lambda _text: self._typed())
            line.editingFinished.connect(self.tidy)
            told = label(name[:1].upper() + name[1:], wrap=False)
            told.setBuddy(line)
            grid.addWidget(told, day, 0)
            grid.addWidget(line, day, 1)
            self.lines.append(line)
        self.wrong = note("")
        keep_height(self.wrong)
        set_property(self.wrong, "tone", "stop")
        self.wrong.hide()
        grid.addWidget(self.wrong, WEEKDAYS, 0, 1, 2)

    def show_times(self, times: Mapping[int, tuple[time, ...]]) -> None:
        """Show other times; nobody is told."""
        for day, line in enumerate(self.lines):
            line.setText(write_times(times.get(day, ())))

    @property
    def times(self) -> dict[int, tuple[time, ...]]:
        """Return the times by weekday."""
        found: dict[int, tuple[time, ...]] = {}
        for day, line in enumerate(self.lines):
            try:
                mine = read_times(line.text())
            except InputError:
                continue
            if mine:
                found[day] = mine
        return found

    @property
    def problem(self) -> str:
        """Return what cannot be understood, '' when all can."""
        for line in self.lines:
            try:
                read_times(line.text())
            except InputError as failure:
                return str(words.error(failure.word, failure.values))
        return ""

    def _typed(self) -> None:
        self.wrong.hide()
        for line in self.lines:
            set_property(line, "bad", False)
        self.changed.emit()

    def tidy(self) -> None:
        """Write what is understood as it is meant, and say what is not."""
        for line in self.lines:
            try:
                line.setText(write_times(read_times(line.text())))
                set_property(line, "bad", False)
            except InputError:
                set_property(line, "bad", True)
        self.wrong.setText(self.problem)
        self.wrong.setVisible(bool(self.problem))
