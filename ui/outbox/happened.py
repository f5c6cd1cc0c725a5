"""Everything that happened to one message, a line a move; what is new is added at its end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.model.post import HistoryRow
from ui import words
from ui.language import tr, when
from ui.widgets import label, note


class Happened:
    """The moves at the end of a column, oldest first.

    No widget of its own: lines that break by themselves get their height at once in the column itself, one layout deeper a turn later.
    """

    def __init__(self, column: QVBoxLayout) -> None:
        """Show none yet; what is added to `column` later comes before them."""
        self._column = column
        self._rows: tuple[HistoryRow, ...] = ()
        self._day: date | None = None
        self._moves: list[tuple[QVBoxLayout, tuple[QWidget, ...]]] = []
        column.addWidget(label(tr("Outbox", "What happened"), "heading"))

    def show_rows(self, rows: Sequence[HistoryRow], now: datetime) -> None:
        """Show these moves. What stands there stays, unless it was not the beginning of them or a day has passed since."""
        rows, day = tuple(rows), now.astimezone().date()
        if day != self._day or rows[: len(self._rows)] != self._rows:
            self._anew()
        for row in rows[len(self._rows) :]:
            self._add(row, now)
        self._rows, self._day = rows, day

    def _anew(self) -> None:
        for line, texts in self._moves:
            for text in texts:
                text.hide()
                text.deleteLater()
            self._column.removeItem(line)
        self._moves = []
        self._rows = ()

    def _add(self, row: HistoryRow, now: datetime) -> None:
        at = when(row.at, now=now)
        moment, sentence = note(at), label(words.history(row))
        sentence.setAccessibleDescription(at)
        line = QVBoxLayout()
        line.setSpacing(0)
        line.addWidget(moment)
        line.addWidget(sentence)
        self._column.addLayout(line)
        self._moves.append((line, (moment, sentence)))
