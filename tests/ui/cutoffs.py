"""Which words do not fit where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from tests.ui.accessible import describe
from ui.badge import BadgeChoice, RoleBadge
from ui.widgets import ElidedLabel

_SLACK = 1
"""Pixels lost in rounding."""


def cut_off(within: QWidget) -> list[str]:
    """Return a description of every visible label, button and badge that is smaller than its words.

    What is shortened on purpose and says the whole in its tool tip (ElidedLabel, the handle of a badge) is not cut off.
    """
    found = []
    for widget in within.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | QComboBox | RoleBadge):
            lacks = _lacks(widget)
            if lacks:
                found.append(f"{describe(widget)}: {_text(widget)!r} lacks {lacks}")
    return found


def outside(within: QWidget) -> list[str]:
    """Return every visible control that sticks out of its parent, where nobody can scroll to it."""
    found = []
    for widget in within.findChildren(QAbstractButton):
        parent = widget.parentWidget()
        if widget.isVisible() and parent is not None and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.append(f"{describe(widget)}: {_text(widget)!r} at {widget.geometry()} in {parent.rect()}")
    return found


def _lacks(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width()) - widget.height()
        return f"{high} px of height" if high > _SLACK else ""
    may_shrink = isinstance(widget, RoleBadge | BadgeChoice)
    wanted = widget.minimumSizeHint() if may_shrink else widget.sizeHint()
    wide, high = wanted.width() - widget.width(), wanted.height() - widget.height()
    if wide > _SLACK:
        return f"{wide} px of width"
    return f"{high} px of height" if high > _SLACK else ""


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else widget.accessibleName()
