"""Choice chips: a few answers beside each other, of which one (or any) holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.tokens import WEIGHT
from ui.widgets.flow import FlowLayout


class Chip(QPushButton):
    """One answer. Wide enough for its words in bold, so that nothing moves when it is chosen."""

    def __init__(self, text: str) -> None:
        """Show an answer, not chosen."""
        super().__init__(text)
        self.setProperty("kind", "chip")
        self.setProperty("round", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the room for the words in bold."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight(WEIGHT["bold"]))
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, more) + 2, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()


class Chips(QWidget):
    """Answers as pills. With `many` any number may be chosen, else one at most; arrow keys go from one to the next.

    `changed(list[str])` tells the chosen keys after every choice by a person.
    """

    changed = Signal(list)

    def __init__(self, name: str, choices: Iterable[tuple[str, str]], *, many: bool = False, parent: QWidget | None = None) -> None:
        """Show (key, text) pairs; `name` is what is being asked, for a screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._many = many
        self._flow = FlowLayout(self)
        self._chips: dict[str, Chip] = {}
        for key, text in choices:
            self.add(key, text)

    def add(self, key: str, text: str) -> Chip:
        """Add an answer at the end."""
        chip = Chip(text)
        chip.setAccessibleDescription(self._name)
        chip.clicked.connect(lambda: self._pressed(key))
        chip.installEventFilter(self)
        self._chips[key] = chip
        self._flow.addWidget(chip)
        return chip

    @property
    def chosen(self) -> list[str]:
        """Return the keys that are chosen, in the order shown."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    @property
    def value(self) -> str:
        """Return the chosen key, '' when there is none."""
        return next(iter(self.chosen), "")

    def choose(self, *keys: str) -> None:
        """Choose exactly these; nobody is told."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def chip(self, key: str) -> Chip:
        """Return the button of an answer."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            chips = list(self._chips.values())
            if step and watched in chips:
                chips[(chips.index(watched) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _pressed(self, key: str) -> None:
        if not self._many:
            self.choose(key)
        self.changed.emit(self.chosen)
