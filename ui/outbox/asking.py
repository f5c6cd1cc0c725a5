"""A short pause of its own before what cannot be undone: as whom, about which message, a few seconds, and then a press."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accounts.clock import Clock
from accounts.model.account import Account
from accounts.model.post import Target
from accounts.posts.pause import PauseClock
from ui.badge import BadgeFace, RoleBadge
from ui.language import span, tr
from ui.look import Look
from ui.outbox.rows import first_line
from ui.widgets import CountdownRing, Sheet, Surface, button, label, note

SECONDS = 5.0
TICK_MS = 250


class AskFirst(Sheet):
    """Asks before an act; the act's button can be pressed when five seconds have passed. `confirmed` comes after the sheet is gone."""

    confirmed = Signal()

    def __init__(
        self, window: QWidget, clock: Clock, account: Account, target: Target, *, heading: str, told: str, act: str, kind: str
    ) -> None:
        """Ask `heading` about a target; `act` stands on the button and `kind` is how it looks."""
        super().__init__(window, heading, width="sheet-narrow")
        self.wait = PauseClock(clock, SECONDS)
        self.body.addWidget(RoleBadge(BadgeFace.of(account), large=True))
        quote = Surface("quote", margin="m")
        quote.body.addWidget(label(target.published_text or target.content.text or first_line(target)))
        self.body.addWidget(quote)
        self.body.addWidget(label(told))
        line = QHBoxLayout()
        line.setSpacing(Look.current().space("m"))
        self.ring = CountdownRing()
        self.why = note("")
        line.addWidget(self.ring)
        line.addWidget(self.why, 1)
        self.body.addLayout(line)
        self.cancel = button(tr("Outbox", "Leave it"), on=self.dismiss)
        self.act = button(act, kind, on=self._confirm)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.act)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.tick()

    def tick(self) -> None:
        """Look at the clock."""
        over = self.wait.over
        self.ring.show_left(self.wait.left, SECONDS)
        self.act.setEnabled(over)
        self.why.setText(tr("Outbox", "You can press now.") if over else tr("Outbox", "Possible in {time}", time=span(self.wait.seconds)))
        if over:
            self._timer.stop()

    def _confirm(self) -> None:
        if self.wait.over:
            self.dismiss()
            self.confirmed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Count while it is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        self._timer.stop()
        super().hideEvent(event)
