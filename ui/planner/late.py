"""The late rule of one plan: what happens when its moment passes while this computer sleeps, is off, or has no network."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.language import tr
from ui.look import Look
from ui.planner.picker import MinutesField
from ui.widgets import FlowLayout, RadioButton, label, note

USUAL = 30
NEVER = 0
"""'Never late'. Within a minute nothing is late; the publisher sees to that."""
MOST = 7 * 24 * 60


class LateRule(QWidget):
    """`minutes` is the rule as the desk takes it: None is never too late, else after how many minutes a person is asked."""

    changed = Signal()

    def __init__(self, minutes: int | None = USUAL) -> None:
        """Stand at a rule."""
        super().__init__()
        self.setAccessibleName(tr("Planner", "If it comes too late"))
        self.anyway = RadioButton(tr("Planner", "Publish anyway, however late"))
        self.within = RadioButton(tr("Planner", "Up to this many minutes late, then ask me:"))
        self.never = RadioButton(tr("Planner", "Never late: ask me"))
        self.limit = MinutesField(1, MOST, tr("Planner", "Minutes that it may be late"))
        self.limit.setValue(USUAL)
        group = QButtonGroup(self)
        for one in (self.within, self.never, self.anyway):
            group.addButton(one)
            one.toggled.connect(self._changed)
        self.limit.valueChanged.connect(lambda _value: self.changed.emit())
        self._lay()
        self.choose(minutes)

    @property
    def minutes(self) -> int | None:
        """Return the rule."""
        if self.anyway.isChecked():
            return None
        return NEVER if self.never.isChecked() else self.limit.value()

    def choose(self, minutes: int | None) -> None:
        """Stand at a rule."""
        chosen = self.anyway if minutes is None else self.never if minutes <= NEVER else self.within
        if minutes is not None and minutes > NEVER:
            self.limit.setValue(minutes)
        chosen.setChecked(True)
        self._changed()

    def _changed(self) -> None:
        self.limit.setEnabled(self.within.isChecked())
        self.changed.emit()

    def _lay(self) -> None:
        look = Look.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("xs"))
        column.addWidget(label(tr("Planner", "If it comes too late"), strong=True))
        column.addWidget(note(tr("Planner", "After sleep, without network, or when the computer was off. Nothing goes out late unasked.")))
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(self.within)
        line.addWidget(self.limit)
        column.addWidget(holder)
        column.addWidget(self.never)
        column.addWidget(self.anyway)
