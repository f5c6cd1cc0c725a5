"""'Since last time': how many came in which column, at one glance; a press goes there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.language import tr
from ui.moments import number
from ui.widgets import FlowLayout, IconButton, Surface, button, label


class SinceStrip(Surface):
    """Hidden when nothing came. `column_asked(int)` tells the ColumnId that was pressed."""

    column_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("tint", across=True, margin="m s", parent=parent)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, space="m", rows="xs")
        self.words = label(tr("Columns", "Since last time:"), "note", strong=True, wrap=False)
        self._flow.addWidget(self.words)
        self.buttons: dict[int, QPushButton] = {}
        self.body.addWidget(self._holder, 1, Qt.AlignmentFlag.AlignVCenter)
        self.close_it = IconButton("x", tr("Columns", "Close this line"), on=self.hide)
        self.body.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Columns", "Since last time"))
        self.hide()

    def show_counts(self, counts: Sequence[tuple[int, str, int]]) -> None:
        """Show (ColumnId, title, how many) for every column in which something came."""
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.deleteLater()
        self.buttons = {}
        for column, title, count in counts:
            if count:
                made = button(f"{title} {number(count)}", "link", on=partial(self.column_asked.emit, column))
                made.setAccessibleName(tr("Columns", "{title}: %n since last time", count, title=title))
                self.buttons[column] = made
                self._flow.addWidget(made)
        self.setVisible(bool(self.buttons))
