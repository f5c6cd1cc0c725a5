"""What can hold the keyboard, and in which order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def takes_focus(widget: QWidget) -> bool:
    """Return whether Tab can stop at `widget` now."""
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def focusables(within: QWidget) -> list[QWidget]:
    """Return all descendants at which Tab can stop, in the order of Tab."""
    found: list[QWidget] = []
    widget = within.nextInFocusChain()
    while widget is not None and widget is not within:
        if within.isAncestorOf(widget) and takes_focus(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def first_focusable(within: QWidget) -> QWidget | None:
    """Return the first descendant at which Tab can stop, or `within` itself when it can hold the keyboard, or None."""
    around = focusables(within)
    if around:
        return around[0]
    return within if takes_focus(within) else None


def pane_with_focus(panes: list[QWidget]) -> int:
    """Return the index of the pane that holds the keyboard, -1 when none does."""
    now = QApplication.focusWidget()
    for index, pane in enumerate(panes):
        if now is not None and (pane is now or pane.isAncestorOf(now)):
            return index
    return -1
