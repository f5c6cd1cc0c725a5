"""What is left after an hour: who still waits, what somebody means to do with it, and the acts that do it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from accounts.model.hour import Line, QuestionState, Todo
from accounts.model.ids import QuestionId
from ui.hours import telling
from ui.hours.hand import column_of
from ui.language import tr
from ui.moments import when
from ui.widgets import Card, Chips, FlowLayout, button, label
from ui.words.hours import question_word, todo_word

TODOS = (Todo.ANSWER, Todo.PASS_ON, Todo.THANK)


class LeftList(QWidget):
    """`asked(QuestionId, act)`: answer, refer, thank, not-here or other; `meant(QuestionId, todo)`: somebody decided what to do."""

    asked = Signal(int, str)
    meant = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._column = column_of(self)
        self._rows: dict[QuestionId, QWidget] = {}
        self._told: dict[QuestionId, object] = {}
        self.acts: dict[tuple[QuestionId, str], QPushButton] = {}
        self.todos: dict[QuestionId, Chips] = {}
        self.done = label(tr("Hours", "Everybody was dealt with."), "heading")
        self._column.addWidget(self.done)
        self._column.addStretch(1)

    def show_lines(self, lines: Sequence[Line], now: datetime, zone: ZoneInfo | None = None) -> None:
        """Show who waits, in order of arrival; a row that says the same already is left alone."""
        wanted = {line.question.id: line for line in lines}
        for number in [one for one in self._rows if one not in wanted or self._told[one] != _marks(wanted[one])]:
            self._drop(number)
        for place, (number, line) in enumerate(wanted.items()):
            if number not in self._rows:
                self._rows[number] = self._row(line, now, zone)
                self._told[number] = _marks(line)
                self._column.insertWidget(place, self._rows[number])
        self.done.setVisible(not wanted)

    def _drop(self, number: QuestionId) -> None:
        row = self._rows.pop(number)
        self.acts = {key: one for key, one in self.acts.items() if key[0] != number}
        self.todos.pop(number, None)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _row(self, line: Line, now: datetime, zone: ZoneInfo | None) -> QWidget:
        card, number, status = Card(), line.question.id, line.question.status
        who = status.author.name or f"@{status.author.handle}"
        card.setAccessibleName(f"{who}: {status.text}")
        card.body.addWidget(label(f"\u200e{line.question.place}. {telling.asker(status)} · {when(status.at, zone, now)}", strong=True))
        card.body.addWidget(label(telling.words_of(status)))
        card.body.addWidget(label(question_word(line.state), tone="muted"))
        if line.state is not QuestionState.UNDER_WAY:
            asked = tr("Hours", "What will you do?")
            chips = Chips(asked, [(one.value, todo_word(one)) for one in TODOS])
            chips.choose(line.question.todo.value)
            chips.changed.connect(lambda chosen, one=number: self.meant.emit(int(one), chosen[0] if chosen else ""))
            self.todos[number] = chips
            card.body.addWidget(label(asked, strong=True))
            card.body.addWidget(chips)
        foot = QWidget()
        flow = FlowLayout(foot)
        for act, word, kind in (
            _first(line.question.todo),
            ("not-here", tr("Hours", "Not for here…"), "plain"),
            ("other", tr("Hours", "By phone or e-mail…"), "plain"),
        ):
            made = button(word, kind, on=partial(self.asked.emit, int(number), act))
            made.setAccessibleName(f"{word} {who}")
            made.setEnabled(line.state is not QuestionState.UNDER_WAY)
            self.acts[(number, act)] = made
            flow.addWidget(made)
        card.body.addWidget(foot)
        return card


def _first(todo: Todo) -> tuple[str, str, str]:
    """Return the act that does what somebody means to do: its key, its word, and how it looks."""
    if todo is Todo.PASS_ON:
        return "refer", tr("Hours", "Pass on…"), "primary"
    if todo is Todo.THANK:
        return "thank", tr("Hours", "Thank…"), "primary"
    return "answer", tr("Hours", "Answer…"), "primary" if todo is Todo.ANSWER else "plain"


def _marks(line: Line) -> object:
    return line.state, line.question.todo, line.question.status.text, line.question.place
