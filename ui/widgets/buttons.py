"""Buttons of the house."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.look import Look


def button(text: str, kind: str = "plain", *, icon: str = "", on: Callable[[], object] | None = None) -> QPushButton:
    """Return a button. `kind`: plain, primary (one a view), quiet, stop, warning, link. `on` is called when it is pressed."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setAccessibleName(text.replace("&", ""))
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    if icon:
        tones = {"primary": "on_accent", "stop": "stop", "warning": "warning", "link": "accent"}
        Look.current().set_icon(made, icon, tones.get(kind, "text"))
    if on is not None:
        made.clicked.connect(lambda: on())
    return made


class IconButton(QToolButton):
    """A button with an icon alone; `name` is what it does, in its tool tip and for a screen reader."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        tone: str = "muted",
        shortcut: str = "",
        on: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show an icon of `resources/icons`; `shortcut` ('Ctrl+F') works within the window and stands in the tool tip."""
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setAccessibleName(name)
        self.setToolTip(with_shortcut(name, shortcut))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Look.current().set_icon(self, icon, tone)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        if on is not None:
            self.clicked.connect(lambda: on())


def with_shortcut(text: str, shortcut: str) -> str:
    """Return a tool tip that names the keys as this system writes them."""
    if not shortcut:
        return text
    return f"{text} ({QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)})"
