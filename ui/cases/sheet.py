"""One case: what was asked, what was noted, what that person said later, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.case import CASE_MOVES, CaseNote, CaseState
from accounts.model.ids import CaseId
from accounts.model.status import Status
from ui import words, work
from ui.bridge import Bridge
from ui.cases.reading import Details, details
from ui.language import tr
from ui.moments import when
from ui.widgets import Field, FlowLayout, Sheet, Surface, announce, button, label, note
from ui.words.cases import note_word, state_word


class CaseSheet(Sheet):
    """`answer_asked(CaseId)`: somebody wants to answer."""

    answer_asked = Signal(int)

    def __init__(self, window: QWidget, bridge: Bridge, case: CaseId) -> None:
        """Read it off the main thread, and follow it."""
        super().__init__(window, tr("Cases", "A question"))
        self._engine, self.case = bridge.engine, case
        self.found: Details | None = None
        self._inner: QWidget | None = None
        self._build_fields()
        self.footer.addWidget(button(tr("Cases", "Done"), on=self.dismiss))
        self.answer = button(tr("Cases", "Answer…"), "primary", on=self._answer)
        self.footer.addWidget(self.answer)
        bridge.cases_changed.connect(self.reload)
        bridge.books_changed.connect(self.reload)
        self.reload()

    def _build_fields(self) -> None:
        self.name = QLineEdit(str(self._engine.settings.get("my_name")))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.department, self.contact = QLineEdit(), QLineEdit()
        self.fields = {
            "no-name": Field(tr("Cases", "Your name"), self.name),
            "no-note-text": Field(tr("Cases", "Internal note"), self.text, help_text=tr("Cases", "Stays on this computer.")),
            "no-department": Field(tr("Cases", "Department"), self.department),
            "contact": Field(tr("Cases", "Whom to reach there"), self.contact),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        holder = QWidget()
        flow = FlowLayout(holder)
        cases = self._engine.cases
        self.acts: dict[str, QPushButton] = {}
        for name, said, on in (
            ("take", tr("Cases", "I take this"), lambda: cases.take(self.case, self.name.text())),
            ("note", tr("Cases", "Keep the note"), lambda: cases.note(self.case, self.text.toPlainText(), self.name.text())),
            (
                "pass",
                tr("Cases", "Pass on"),
                lambda: cases.pass_on(self.case, self.department.text(), self.contact.text(), self.name.text()),
            ),
            ("close", tr("Cases", "Close the case"), lambda: cases.close(self.case, self.text.toPlainText(), self.name.text())),
        ):
            self.acts[name] = button(said, on=partial(self._do, on))
            flow.addWidget(self.acts[name])
        self.body.addWidget(holder)

    def reload(self) -> None:
        """Read it."""
        engine, case = self._engine, self.case
        work.run(self, lambda: details(engine, case), self._show, self._tell)

    def _show(self, found: Details) -> None:
        self.found = found
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        now = self._engine.clock.now()
        case = found.case
        column.addWidget(_quoted(case.status, when(case.status.at, now=now)))
        column.addWidget(label(f"{state_word(case.state)} · {case.taken_by}" if case.taken_by else state_word(case.state), strong=True))
        for one in found.notes:
            column.addWidget(note(_line(one, when(one.at, now=now))))
        if found.later:
            column.addWidget(label(tr("Cases", "What this person said later"), strong=True))
            for status in found.later:
                column.addWidget(_quoted(status, when(status.at, now=now)))
        self.body.insertWidget(0, inner)
        moves = CASE_MOVES[case.state]
        self.acts["take"].setEnabled(CaseState.TAKEN in moves)
        self.acts["pass"].setEnabled(CaseState.PASSED_ON in moves)
        self.acts["close"].setEnabled(CaseState.CLOSED in moves)
        self.answer.setEnabled(case.open)
        if self.is_open:
            self.body.activate()
            self._place()

    def _do(self, act: Callable[[], object]) -> None:
        for field in self.fields.values():
            field.wrong("")
        try:
            act()
            self._engine.settings.put("my_name", " ".join(self.name.text().split()))
        except KnownError as failure:
            self._tell(failure)
            return
        self.text.clear()
        announce(self, tr("Cases", "It is kept."))

    def _tell(self, failure: KnownError) -> None:
        field = self.fields.get(failure.word, self.fields["no-note-text"])
        field.wrong(str(words.error(failure.word, failure.values)))
        field.control.setFocus()

    def _answer(self) -> None:
        self.dismiss()
        self.answer_asked.emit(int(self.case))


def _quoted(status: Status, moment: str) -> Surface:
    said = Surface("quote", margin="m")
    said.body.addWidget(label(f"{status.author.name or status.author.handle} · {moment}", strong=True))
    said.body.addWidget(label(status.text))
    return said


def _line(one: CaseNote, moment: str) -> str:
    return " · ".join(part for part in (moment, note_word(one.kind), one.by, one.text) if part)
