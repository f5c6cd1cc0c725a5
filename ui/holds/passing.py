"""'This one, now': one message may pass what holds the others, after one sentence that says as whom."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.badge import BadgeFace, RoleBadge
from ui.holds import telling
from ui.holds.fate import Waiting
from ui.language import tr, when
from ui.widgets import Sheet, Surface, button, label


class PassSheet(Sheet):
    """Asks whether one message may pass. `confirmed` comes after the sheet is gone."""

    confirmed = Signal()

    def __init__(self, window: QWidget, one: Waiting, now: datetime) -> None:
        """Ask about a held message."""
        later = one.target.due_at > now
        heading = tr("Holds", "Let this one go at its moment?") if later else tr("Holds", "Let this one go now?")
        super().__init__(window, heading, width="sheet-narrow")
        self.body.addWidget(RoleBadge(BadgeFace.of(one.account), large=True))
        quote = Surface("quote", margin="m")
        quote.body.addWidget(label(telling.quote(one.target)))
        self.body.addWidget(quote)
        name = telling.account_name(one.account)
        self.told = label(
            tr(
                "Holds",
                "It goes out {moment} as {account}, while everything else goes on waiting.",
                moment=when(one.target.due_at, now=now),
                account=name,
            )
            if later
            else tr("Holds", "It goes out at once as {account}, while everything else goes on waiting.", account=name)
        )
        self.body.addWidget(self.told)
        self.footer.addWidget(button(tr("Holds", "Leave it waiting"), on=self.dismiss))
        self.act = button(tr("Holds", "Let it go"), "primary", on=self._confirm)
        self.footer.addWidget(self.act)

    def _confirm(self) -> None:
        self.dismiss()
        self.confirmed.emit()
