"""Which controls a screen reader could not name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def unnamed(within: QWidget) -> list[str]:
    """Return a description of every control that can hold the keyboard, is not hidden, and has no accessible name."""
    return [describe(widget) for widget in [within, *within.findChildren(QWidget)] if _focusable(widget) and not spoken(widget)]


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def describe(widget: QWidget) -> str:
    """Return class, object name and parents, to find the widget by."""
    chain = []
    here: QWidget | None = widget
    while here is not None:
        chain.append(type(here).__name__)
        here = here.parentWidget()
    return " < ".join(chain)


def _focusable(widget: QWidget) -> bool:
    if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.isHidden() or widget.focusProxy() is not None:
        return False
    # Parts that Qt makes inside its own controls answer for the control.
    return not widget.objectName().startswith("qt_")
