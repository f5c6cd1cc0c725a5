"""Small questions within an hour: to which department, why not here, and whether it is really to end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from accounts.errors import KnownError
from accounts.model.hour import Question
from accounts.posts.writing_aids import Snippet
from ui import words
from ui.language import tr
from ui.look import Look
from ui.widgets import CheckBox, Choice, Field, Sheet, Surface, button, label

MOST_SHOWN = 400


def quoted(question: Question) -> Surface:
    """Return what was asked, to be looked at while one decides."""
    said = Surface("quote", margin="m")
    author, text = question.status.author, question.status.text
    said.body.addWidget(label(author.name or f"@{author.handle}", strong=True))
    said.body.addWidget(label(text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"))
    return said


class ReferSheet(Sheet):
    """To which department a question goes. `referred(tell)` comes after it was passed on; `tell` is what to begin an answer with."""

    referred = Signal(str)

    def __init__(
        self, window: QWidget, question: Question, snippets: Sequence[Snippet], first: Snippet | None, act: Callable[[str, str], object]
    ) -> None:
        """Ask; `act(department, contact)` passes it on and may raise KnownError."""
        super().__init__(window, tr("Hours", "Pass this question on"), width="sheet-narrow")
        self._act = act
        self._known = {one.name: one for one in snippets if one.contact.department}
        self.body.addWidget(quoted(question))
        self.choice = Choice(
            tr("Hours", "Known departments"), [("", tr("Hours", "None of these")), *((name, name) for name in self._known)]
        )
        self.known = Field(tr("Hours", "Known departments"), self.choice, help_text=tr("Hours", "From your reply snippets"))
        self.known.setVisible(bool(self._known))
        self.department, self.contact = QLineEdit(), QLineEdit()
        self.department_field = Field(tr("Hours", "Department"), self.department)
        self.contact_field = Field(tr("Hours", "Whom to reach there"), self.contact)
        self.tell = CheckBox(tr("Hours", "Tell the asker where the question goes; you write that yourself"))
        self.tell.setChecked(True)
        for part in (self.known, self.department_field, self.contact_field, self.tell):
            self.body.addWidget(part)
        self.choice.activated.connect(lambda _at: self._fill())
        if first is not None and first.name in self._known:
            self.choice.choose(first.name)
            self._fill()
        self.footer.addWidget(button(tr("Hours", "Cancel"), on=self.dismiss))
        self.confirm = button(tr("Hours", "Pass on"), "primary", on=self._confirmed)
        self.footer.addWidget(self.confirm)

    def _fill(self) -> None:
        found = self._known.get(self.choice.key)
        if found is not None:
            self.department.setText(found.contact.department)
            rest = (found.contact.person, found.contact.telephone, found.contact.mail, found.contact.web)
            self.contact.setText(", ".join(part for part in rest if part))

    def _confirmed(self) -> None:
        if not self.is_open:
            return
        try:
            self._act(self.department.text(), self.contact.text())
        except KnownError as failure:
            self.department_field.wrong(str(words.error(failure.word, failure.values)))
            self.department.setFocus()
            return
        found = self._known.get(self.choice.key)
        if found is not None and found.contact.department == self.department.text():
            text = found.filled
        else:
            contact = self.contact.text().strip()
            text = f"{self.department.text().strip()} ({contact})" if contact else self.department.text().strip()
        tell = text if self.tell.isChecked() else ""
        self.dismiss()
        self.referred.emit(tell)


class NotHereSheet(Sheet):
    """Why a question gets no answer here."""

    def __init__(self, window: QWidget, question: Question, act: Callable[[str], object]) -> None:
        """Ask; `act(reason)` notes it and may raise KnownError."""
        super().__init__(window, tr("Hours", "Not for here"), width="sheet-narrow")
        self._act = act
        self.body.addWidget(quoted(question))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(Look.current().px(90))
        self.reason = Field(tr("Hours", "Why?"), self.text, help_text=tr("Hours", "Stays on this computer, with the question."))
        self.body.addWidget(self.reason)
        self.footer.addWidget(button(tr("Hours", "Cancel"), on=self.dismiss))
        self.confirm = button(tr("Hours", "Note it"), "primary", on=self._confirmed)
        self.footer.addWidget(self.confirm)

    def _confirmed(self) -> None:
        if not self.is_open:
            return
        try:
            self._act(self.text.toPlainText())
        except KnownError as failure:
            self.reason.wrong(str(words.error(failure.word, failure.values)))
            self.text.setFocus()
            return
        self.dismiss()


class SureSheet(Sheet):
    """Whether something is really to happen. `confirmed` comes when it is."""

    confirmed = Signal()

    def __init__(self, window: QWidget, heading: str, told: Sequence[str], act: str, kind: str = "primary") -> None:
        """Say what follows from it."""
        super().__init__(window, heading, width="sheet-narrow")
        for one in told:
            self.body.addWidget(label(one))
        self.footer.addWidget(button(tr("Hours", "Cancel"), on=self.dismiss))
        self.sure = button(act, kind, on=self._sure)
        self.footer.addWidget(self.sure)

    def _sure(self) -> None:
        if self.is_open:
            self.dismiss()
            self.confirmed.emit()
