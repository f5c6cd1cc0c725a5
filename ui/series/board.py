"""The subjects board of a series: what the next occurrence is about. Added, put in order, ticked off and carried over by keyboard too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from accounts.model.occurrence import Subject
from ui.language import tr
from ui.look import Look
from ui.widgets import Card, Field, FlowLayout, IconButton, button, label, note
from ui.widgets.focusing import is_enter

LONGEST = 300
SHORT = 40


class SubjectRow(QWidget):
    """One subject: its words, and what can be done with it. Alt with an arrow moves it; Ctrl+Enter ticks it off."""

    changed = Signal(int, str)
    moved = Signal(int, int)
    done = Signal(int)
    carried = Signal(int)

    def __init__(self, subject: Subject) -> None:
        """Show a subject."""
        super().__init__()
        self.subject = subject
        number = subject.id
        self.text = QLineEdit(subject.text)
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(tr("Series", "Subject"))
        self.text.setAccessibleDescription(tr("Series", "Alt with an arrow moves it, Ctrl+Enter ticks it off."))
        self.text.editingFinished.connect(self._finished)
        self.text.installEventFilter(self)
        self.up = IconButton("arrow-up", tr("Series", "Earlier: {text}", text=subject.text), on=lambda: self.moved.emit(number, -1))
        self.down = IconButton("arrow-down", tr("Series", "Later: {text}", text=subject.text), on=lambda: self.moved.emit(number, 1))
        self.tick = IconButton("check", tr("Series", "Tick off: {text}", text=subject.text), on=lambda: self.done.emit(number))
        over = tr("Series", "To the next time: {text}", text=subject.text)
        self.carry = IconButton("skip-forward", over, on=lambda: self.carried.emit(number))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Look.current().space("xs"))
        line.addWidget(self.tick)
        line.addWidget(self.text, 1)
        for part in (self.up, self.down, self.carry):
            line.addWidget(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by Alt with an arrow, tick off by Ctrl+Enter."""
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
                self._finished()
                self.moved.emit(self.subject.id, steps[Qt.Key(event.key())])
                return True
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.done.emit(self.subject.id)
                return True
        return False

    def _finished(self) -> None:
        text = " ".join(self.text.text().split())
        if text and text != self.subject.text:
            self.changed.emit(self.subject.id, text)
        elif not text:
            self.text.setText(self.subject.text)


class SubjectsBoard(Card):
    """`added(str)`, `changed(id, str)`, `ordered(list)` of numbers, `done(id)` and `carried(id)` tell what a person did."""

    added = Signal(str)
    changed = Signal(int, str)
    ordered = Signal(list)
    done = Signal(int)
    carried = Signal(int)
    again = Signal(int)
    """A subject of the last time that is to come back."""

    def __init__(self) -> None:
        """Show no subjects yet."""
        super().__init__()
        self.setAccessibleName(tr("Series", "Subjects"))
        self.heading = label(tr("Series", "Subjects"), "heading")
        self.about = note("")
        self.fresh = QLineEdit()
        self.fresh.setMaxLength(LONGEST)
        self.fresh.setPlaceholderText(tr("Series", "What will it be about?"))
        self.fresh.installEventFilter(self)
        self.field = Field(tr("Series", "Add a subject"), self.fresh)
        self.add = button(tr("Series", "Add"), icon="plus", on=self._add)
        self.rows: dict[int, SubjectRow] = {}
        self._order: list[int] = []
        self._shown: tuple[Subject, ...] = ()
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("xs"))
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (self.heading, self.about, self._holder):
            self.body.addWidget(part)
        self.body.addLayout(line)
        self.before = QWidget()
        last = QVBoxLayout(self.before)
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(Look.current().space("xs"))
        last.addWidget(label(tr("Series", "The time before"), strong=True))
        self._last = QVBoxLayout()
        last.addLayout(self._last)
        self.back: dict[int, QPushButton] = {}
        self._said: tuple[Subject, ...] = ()
        self.body.addWidget(self.before)
        self.before.hide()

    def show_subjects(self, subjects: Sequence[Subject], about: str) -> None:
        """Show these, in their order; the keyboard stays at the subject where it was, or goes to its neighbour."""
        self.about.setText(about)
        shown = tuple(subjects)
        if shown == self._shown:
            return
        held = next(((number, part) for number, row in self.rows.items() for part in _parts(row) if part.hasFocus()), None)
        typed = {number: row.text.text() for number, row in self.rows.items() if row.text.hasFocus() and row.text.isModified()}
        place = self._order.index(held[0]) if held else 0
        which = _parts(self.rows[held[0]]).index(held[1]) if held else 0
        self._shown = shown
        self._rebuild()
        for number, text in typed.items():
            if number in self.rows:
                self.rows[number].text.setText(text)
        if held is None:
            return
        near = held[0] if held[0] in self.rows else self._order[min(place, len(self._order) - 1)] if self._order else None
        target: QWidget = _parts(self.rows[near])[which] if near is not None else self.fresh
        if not target.isEnabled():
            target = self.rows[near].text if near is not None else self.fresh
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_said(self, subjects: Sequence[Subject]) -> None:
        """Show what the last time was about; each can come back on the board."""
        said = tuple(subjects)
        if said == self._said:
            return
        self._said = said
        self.back = {}
        while (item := self._last.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in said:
            holder = QWidget()
            flow = FlowLayout(holder, space="m")
            made = button(tr("Series", "On the board again"), "link", on=partial(self.again.emit, one.id))
            made.setAccessibleName(tr("Series", "On the board again: {text}", text=one.text))
            self.back[one.id] = made
            flow.addWidget(label(one.text, wrap=False) if len(one.text) <= SHORT else label(one.text))
            flow.addWidget(made)
            self._last.addWidget(holder)
        self.before.setVisible(bool(said))

    def _rebuild(self) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.text.blockSignals(True)
            row.hide()
            row.deleteLater()
        self._order = [one.id for one in self._shown]
        self.rows = {}
        before: QWidget | None = None
        for one in self._shown:
            row = SubjectRow(one)
            row.changed.connect(self.changed)
            row.done.connect(self.done)
            row.carried.connect(self.carried)
            row.moved.connect(self._move)
            self._column.addWidget(row)
            for part in _parts(row):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
            self.rows[one.id] = row
        if before is not None:
            QWidget.setTabOrder(before, self.fresh)
        for place, number in enumerate(self._order):
            self.rows[number].up.setEnabled(place > 0)
            self.rows[number].down.setEnabled(place < len(self._order) - 1)

    def _move(self, number: int, step: int) -> None:
        at = self._order.index(number)
        there = at + step
        if 0 <= there < len(self._order):
            order = list(self._order)
            order[at], order[there] = order[there], order[at]
            self.ordered.emit(order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add by Enter."""
        if watched is self.fresh and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and is_enter(event):
            self._add()
            return True
        return False

    def _add(self) -> None:
        text = " ".join(self.fresh.text().split())
        self.field.wrong("" if text else tr("Series", "Write the subject first."))
        if text:
            self.fresh.clear()
            self.added.emit(text)
        self.fresh.setFocus(Qt.FocusReason.OtherFocusReason)


def _parts(row: SubjectRow) -> list[QWidget]:
    """Return the controls of a row in the order of Tab."""
    return [row.tick, row.text, row.up, row.down, row.carry]
