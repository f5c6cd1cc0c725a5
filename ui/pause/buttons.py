"""A row of buttons at the right that becomes several rows where the text is large or the window small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.look import Look


class ButtonRows(QWidget):
    """Buttons in one row if `fit` says there is room, else in two columns, or one."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        """Hold the buttons in the order of Tab."""
        super().__init__()
        self._buttons = list(buttons)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Look.current().space("s"))
        self._room = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shown: list[QPushButton] = []
        self._lay(len(self._buttons))

    def fit(self, room: int) -> None:
        """Arrange the buttons for `room` pixels."""
        self._room = room
        widths = [one.sizeHint().width() for one in self._buttons if not one.isHidden()]
        gap = self._grid.spacing()
        for columns in (len(widths), 2, 1):
            rows = [widths[at : at + columns] for at in range(0, len(widths), max(1, columns))]
            if columns <= 1 or max(sum(row) + gap * (len(row) - 1) for row in rows) <= room:
                self._lay(max(1, columns))
                return

    def again(self) -> None:
        """Arrange them again, after one appeared or went."""
        if self._room:
            self.fit(self._room)

    def _lay(self, columns: int) -> None:
        shown = [one for one in self._buttons if not one.isHidden()]
        if shown == self._shown and self._grid.columnCount() == columns:
            return
        for one in self._buttons:
            self._grid.removeWidget(one)
        for place, one in enumerate(shown):
            self._grid.addWidget(one, place // columns, place % columns)
        for one in self._buttons:
            if one not in shown:
                one.setParent(self)
        self._shown = shown
        self._grid.setAlignment(Qt.AlignmentFlag.AlignRight)
