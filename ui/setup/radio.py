"""What the cards and squares of the set-up share: one of several, with arrow keys from one to the next in the order shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class OneOfSeveral(QRadioButton):
    """A radio button that paints itself. `key` is what it stands for. Enter is left to the sheet, which takes it for 'next'."""

    def __init__(self, key: str, name: str, text: str = "") -> None:
        """Be called `name` by a screen reader."""
        super().__init__(text)
        self.key = key
        self.setAccessibleName(name)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrow keys; Qt would go by where things stand, and get stuck at the end of a column."""
        pressed = Qt.Key(event.key())
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        if pressed in _STEPS:
            self._go(_STEPS[pressed])
            return
        super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        parent = self.parentWidget()
        around = [one for one in parent.children() if isinstance(one, OneOfSeveral) and one.isEnabled()] if parent else []
        if self in around:
            other = around[(around.index(self) + step) % len(around)]
            other.setFocus(Qt.FocusReason.TabFocusReason)
            other.click()


def one_stop(several: Sequence[OneOfSeveral]) -> None:
    """Let Tab stop once at all of them together: at the chosen one, or at the first while none is; arrow keys do the rest."""

    def look() -> None:
        chosen = next((one for one in several if one.isChecked()), several[0])
        for one in several:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is chosen else Qt.FocusPolicy.ClickFocus)

    for one in several:
        one.toggled.connect(lambda _on: look())
    look()
