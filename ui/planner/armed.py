"""What waits for a decision: it has no day in the calendar, and stands over it, each with the button that lets it go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from accounts.model.ids import TargetId
from ui.badge import RoleBadge
from ui.language import tr
from ui.look import Look
from ui.planner.items import Item
from ui.widgets import ElidedLabel, IconButton, Surface, button

SHOWN = 3


class ArmedStrip(Surface):
    """The messages that are armed. The signals carry a TargetId; `all_asked` asks to see the others."""

    decided = Signal(int)
    edit_asked = Signal(int)
    stop_asked = Signal(int)
    all_asked = Signal()

    def __init__(self) -> None:
        """Show none."""
        super().__init__("tint", margin="m s")
        self.heading = ElidedLabel("", strong=True)
        self.body.addWidget(self.heading)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Look.current().space("xs"))
        self.body.addWidget(self._holder)
        self.buttons: dict[TargetId, QPushButton] = {}
        self._shown: tuple[Item, ...] = ()
        self.hide()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.setVisible(bool(items))
        if tuple(items) == self._shown:
            return
        self._shown = tuple(items)
        self.heading.setText(tr("Planner", "%n messages wait for a decision", len(items)))
        self.setAccessibleName(self.heading.text())
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for item in items[:SHOWN]:
            self._column.addWidget(self._line(item))
        if len(items) > SHOWN:
            self._column.addWidget(button(tr("Planner", "Show %n more", len(items) - SHOWN), "link", on=self.all_asked.emit))

    def _line(self, item: Item) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Look.current().space("s"))
        number = int(item.id)
        line.addWidget(RoleBadge(item.face.without_handle()))
        # Two of the same role are told apart by their names.
        line.addWidget(ElidedLabel(item.text if item.who == item.face.word else f"{item.who}: {item.text}"), 1)
        decide = button(tr("Planner", "Decided"), "primary", icon="check", on=lambda: self.decided.emit(number))
        edit = IconButton("pencil", tr("Planner", "Edit…"), on=lambda: self.edit_asked.emit(number))
        stop = IconButton("circle-stop", tr("Planner", "Stop"), on=lambda: self.stop_asked.emit(number))
        for made in (decide, edit, stop):
            made.setAccessibleDescription(f"{item.who}: {item.text}")
            line.addWidget(made)
        # A low window takes from the calendar, which scrolls, not from what waits for a person.
        holder.setMinimumHeight(holder.sizeHint().height())
        self.buttons[item.id] = decide
        return holder
