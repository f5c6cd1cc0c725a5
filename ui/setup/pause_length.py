"""How long the pause before sending is: a few sensible lengths, or exactly so many seconds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from accounts.roles import LONGEST_PAUSE
from ui.language import span, tr
from ui.look import Look
from ui.widgets import Choice, Field

STEPS = (0, 10, 30, 60, 120, 300, 900, 1800, LONGEST_PAUSE)
EXACT = "exact"


class PauseLength(QWidget):
    """Seconds from 0 to 3600. `changed` tells of a person's choice."""

    changed = Signal()

    def __init__(self) -> None:
        """Stand at a minute."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        text = tr("Setup", "Pause before sending")
        lengths = [(str(one), span(one) if one else tr("Setup", "No pause")) for one in STEPS]
        self.choice = Choice(text, [*lengths, (EXACT, tr("Setup", "Exactly…"))])
        self.field = Field(text, self.choice, help_text=tr("Setup", "In this time you look once more, and can still stop it."))
        self.exact = QSpinBox()
        self.exact.setRange(0, LONGEST_PAUSE)
        self.exact_field = Field(tr("Setup", "Seconds (0 to {most})", most=LONGEST_PAUSE), self.exact)
        column.addWidget(self.field)
        column.addWidget(self.exact_field)
        self.choice.activated.connect(lambda _at: self._chosen())
        self.exact.valueChanged.connect(lambda _value: self.changed.emit())
        self.set_seconds(60)

    @property
    def seconds(self) -> int:
        """Return the length."""
        return self.exact.value() if self.choice.key == EXACT else int(self.choice.key)

    def set_seconds(self, seconds: int) -> None:
        """Stand at a length; nobody is told."""
        self.exact.blockSignals(True)
        self.exact.setValue(seconds)
        self.exact.blockSignals(False)
        self.choice.choose(str(seconds) if seconds in STEPS else EXACT)
        self.exact_field.setVisible(self.choice.key == EXACT)

    def _chosen(self) -> None:
        exact = self.choice.key == EXACT
        if not exact:
            self.exact.setValue(int(self.choice.key))
        self.exact_field.setVisible(exact)
        if exact:
            self.exact.setFocus()
            self.exact.selectAll()
        self.changed.emit()
