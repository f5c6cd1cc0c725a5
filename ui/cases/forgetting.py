"""Deleting a case, because somebody asks to be forgotten: asked once more, since it cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.ids import CaseId
from ui import words, work
from ui.language import tr
from ui.widgets import Sheet, Toast, announce, button, label, note


class ForgetSheet(Sheet):
    """`forgotten` comes when it is deleted."""

    forgotten = Signal()

    def __init__(self, window: QWidget, engine: Engine, case: CaseId) -> None:
        """Ask."""
        super().__init__(window, tr("Cases", "Delete this case?"), width="sheet-narrow")
        self._engine, self._case = engine, case
        self._busy = False
        self.body.addWidget(label(tr("Cases", "The question, its notes and what was typed beside it are deleted. This cannot be undone.")))
        about = tr(
            "Cases",
            "Nothing is deleted at the network. From the copies that Omroeper makes of your books it is deleted too.",
        )
        self.body.addWidget(note(about))
        self.trouble = label("", tone="stop")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.footer.addWidget(button(tr("Cases", "Cancel"), on=self.dismiss))
        self.confirm = button(tr("Cases", "Delete"), "stop", icon="trash-2", on=self._delete)
        self.footer.addWidget(self.confirm)

    def _delete(self) -> None:
        if self._busy:
            return
        self._busy = True
        work.run(self, lambda: self._engine.cases.delete(self._case), self._deleted, self._tell, self._end)

    def _deleted(self, everywhere: bool) -> None:  # noqa: FBT001 - the answer of the engine
        if not everywhere:
            Toast(
                self.window(),
                tr("Cases", "It is deleted, but one copy of your books still has it, until seven newer ones exist."),
            )
        self._gone()

    def _gone(self) -> None:
        self.dismiss()
        self.forgotten.emit()

    def _tell(self, failure: KnownError) -> None:
        if failure.word == "no-such-case":  # somebody else was first
            self._gone()
            return
        said = str(words.error(failure.word, failure.values))
        self.trouble.setText(said)
        self.trouble.show()
        announce(self, said)

    def _end(self) -> None:
        self._busy = False
