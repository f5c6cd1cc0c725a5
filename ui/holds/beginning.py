"""The one confirmation before everything stops: what will happen, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.hold import HoldCause
from ui import words
from ui.language import tr
from ui.widgets import Field, Notice, Sheet, button, label

LONGEST_NAME = 80


class BeginSheet(Sheet):
    """Stops everything when it is confirmed. `begun` comes when that holds, stored or (where nothing can be stored) in memory."""

    begun = Signal()

    def __init__(self, window: QWidget, engine: Engine, at_networks: int | None = None) -> None:
        """Ask. `at_networks` is how many plans lie at the networks, None when that is not known."""
        super().__init__(window, tr("Holds", "Stop everything?"), width="sheet-narrow")
        self._engine = engine
        self.body.addWidget(
            label(tr("Holds", "From this moment nothing leaves any account. That also holds without a network."), strong=True)
        )
        self.body.addWidget(label(self._about_networks(at_networks)))
        self.body.addWidget(
            label(
                tr(
                    "Holds",
                    "What is being sent at this very moment is not stopped. Nothing is thrown away; single messages you can let pass.",
                )
            )
        )
        self.name = QLineEdit(words.user_name())
        self.name.setMaxLength(LONGEST_NAME)
        self.name.returnPressed.connect(self.confirm)
        self.body.addWidget(
            Field(tr("Holds", "Who stops everything"), self.name, help_text=tr("Holds", "Stands in the banner over the window."))
        )
        self.failed = Notice("", "")
        self.failed.hide()
        self.body.addWidget(self.failed)
        self.footer.addWidget(button(tr("Holds", "Cancel"), on=self.dismiss))
        self.stop = button(tr("Holds", "Stop everything now"), "alarm", on=self.confirm)
        self.footer.addWidget(self.stop)

    @staticmethod
    def _about_networks(count: int | None) -> str:
        if count == 0:
            return tr("Holds", "Nothing of yours lies at the networks' servers.")
        if count is None:
            return tr("Holds", "What lies at the networks' servers is taken back; what cannot be reached is tried again every minute.")
        return tr(
            "Holds",
            "%n planned messages at the networks' servers are taken back; what cannot be reached is tried again every minute.",
            count,
        )

    def confirm(self) -> None:
        """Stop everything, now."""
        if not self.is_open:
            return
        try:
            self._engine.begin_hold(HoldCause.CRISIS, by=self.name.text().strip() or words.user_name())
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self.failed.say(tr("Holds", "Nothing is stopped yet."), f"{said.text} {said.todo}".strip())
            self.failed.show()
            return
        self.dismiss()
        self.begun.emit()
