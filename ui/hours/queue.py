"""The queue: every question in order of arrival. A new one comes at the end, and nothing that stands here ever moves."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from accounts.model.hour import Line, QuestionState
from accounts.model.ids import QuestionId
from ui.hours import telling
from ui.language import clock_time, tr
from ui.look import Look
from ui.words.hours import question_word

MOST_TEXT = 90
ICONS = {
    QuestionState.WAITING: ("message-circle-question-mark", "accent"),
    QuestionState.AT_HAND: ("pencil", "accent"),
    QuestionState.LATER: ("hourglass", "muted"),
    QuestionState.UNDER_WAY: ("send", "muted"),
    QuestionState.ANSWERED: ("circle-check", "good"),
    QuestionState.REFERRED: ("users", "good"),
    QuestionState.NOT_HERE: ("circle-x", "muted"),
    QuestionState.GONE: ("trash-2", "muted"),
}


class Queue(QListWidget):
    """`chosen(QuestionId)`: somebody wants to look at that one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(tr("Hours", "The queue"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._known: list[QuestionId] = []
        self._icons: dict[QuestionId, QuestionState] = {}
        self.itemActivated.connect(self._activated)
        self.itemClicked.connect(self._activated)
        self.setIconSize(QSize(Look.current().size("icon"), Look.current().size("icon")))
        self._shown: tuple[Sequence[Line], ZoneInfo, QuestionId | None] | None = None
        Look.current().changed.connect(self._dress)

    def show_lines(self, lines: Sequence[Line], zone: ZoneInfo, at: QuestionId | None) -> None:
        """Show the queue; rows that are there already are written over in their place. Times are those of `zone`; `at` is looked at."""
        self._shown = (lines, zone, at)
        numbers = [one.question.id for one in lines]
        if numbers[: len(self._known)] != self._known:  # words that expired: the one way in which a queue becomes shorter
            self.clear()
            self._known = []
            self._icons = {}
        for row, line in enumerate(lines):
            if row >= len(self._known):
                self.addItem(QListWidgetItem())
                self._known.append(line.question.id)
            self._write(self.item(row), line, zone, here=line.question.id == at)

    def _write(self, item: QListWidgetItem, line: Line, zone: ZoneInfo, *, here: bool) -> None:
        status = line.question.status
        who = telling.asker(status)
        text = " ".join(telling.words_of(status).split())
        text = text if len(text) <= MOST_TEXT else f"{text[: MOST_TEXT - 1]}…"
        state = question_word(line.state)
        told = f"\u200e{line.question.place}. {who} · {clock_time(status.at, zone)} · {state}\n{text}"
        if item.text() != told:
            item.setText(told)
        if self._icons.get(line.question.id) is not line.state:
            self._icons[line.question.id] = line.state
            name, tone = ICONS[line.state]
            item.setIcon(Look.current().icon(name, tone))
        font = Look.current().font("base", bold=here)
        if item.font() != font:
            item.setFont(font)

    def _dress(self) -> None:
        """Draw the icons anew, in another theme or size."""
        self._icons = {}
        self.setIconSize(QSize(Look.current().size("icon"), Look.current().size("icon")))
        if self._shown is not None:
            self.show_lines(*self._shown)

    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(self._known[self.row(item)]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Leave room for two questions."""
        look = Look.current()
        return QSize(look.px(200), look.px(160))
