"""The next five moments of a series that is being made, with what holidays and changes of the clock do to them, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import islice

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.series import Series
from accounts.posts.recurrence import MOST_TIME, Occurrence, Why, occurrences
from ui import words
from ui.language import tr
from ui.look import Look
from ui.series.telling import calendar_told, sentence, wall_told
from ui.widgets import Icon, Surface, label, note

SHOWN = 5
LEFT_OUT_BETWEEN = 10
"""So many are looked at to find those that go; holidays that are left out are shown between them."""


class NextFive(Surface):
    """The rule in a sentence, and its next moments."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__("tint", margin="m")
        self.sentence = label("", "heading")
        self.body.addWidget(self.sentence)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("xs"))
        self.body.addWidget(self._holder)
        self.lines: list[QLabel] = []
        self.notes: list[QLabel] = []

    def show_series(self, series: Series | None, now: datetime) -> Occurrence | None:
        """Show what a series does next; None when it cannot be reckoned yet. Return the first that goes."""
        self._clear()
        if series is None:
            self.sentence.setText(tr("Series", "The next moments stand here once the rule is complete."))
            return None
        self.sentence.setText(f"{sentence(series)}.")
        self.setAccessibleName(self.sentence.text())
        try:
            going = replace(series, paused=False)
            found = list(islice(occurrences(going, now, MOST_TIME, left_out=True), LEFT_OUT_BETWEEN))
        except KnownError as failure:
            self._column.addWidget(label(str(words.error(failure.word, failure.values)), tone="stop"))
            return None
        shown = _until_five(found)
        for one in shown:
            self._add(one, series, now)
        if not any(one.goes for one in shown):
            self._column.addWidget(label(tr("Series", "No moment of it is still to come. Choose another first day or end."), tone="stop"))
        return next((one for one in shown if one.goes), None)

    def _add(self, one: Occurrence, series: Series, now: datetime) -> None:
        look = Look.current()
        asks = one.why is Why.HOLIDAY_ASKS
        icon = "message-circle-question-mark" if asks else "calendar" if one.goes else "skip-forward"
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space("s"))
        line.addWidget(Icon(icon, "warning" if asks else "muted", size="icon-small"))
        about = {"number": one.number, "moment": wall_told(one.wall, now)}
        told = label(tr("Series", "{number}: {moment}", **about), tone="text" if one.goes else "muted")
        line.addWidget(told, 1)
        self._column.addWidget(holder)
        self.lines.append(told)
        asked = f"{series.at.hour}:{series.at.minute:02d}"
        why = calendar_told(one.why, one.day, one.clocks, asked, f"{one.wall.hour}:{one.wall.minute:02d}", now)
        if why:
            beneath = note(why)
            beneath.setProperty("tone", "warning" if asks else "muted")
            self._column.addWidget(beneath)
            self.notes.append(beneath)

    def _clear(self) -> None:
        self.lines, self.notes = [], []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _until_five(found: list[Occurrence]) -> list[Occurrence]:
    """Return the first five that go, with those that are left out between them."""
    shown: list[Occurrence] = []
    going = 0
    for one in found:
        if going == SHOWN:
            break
        shown.append(one)
        going += one.goes
    return shown
