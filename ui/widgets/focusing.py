"""What can hold the keyboard, and in which order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QWidget


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


def take_place(container: QWidget) -> None:
    """Let what lies in `container` come in the order of Tab where it is seen: behind what comes before `container`, as it is laid out.

    Qt puts what is made later at the end of the whole window. To be called after something was put in.
    """
    before: QWidget | None = container.previousInFocusChain()
    while (
        before is not None
        and before is not container
        and (before.focusPolicy() == Qt.FocusPolicy.NoFocus or container.isAncestorOf(before))
    ):
        before = before.previousInFocusChain()
    for part in _laid_out(container.layout()):
        if before is not None and before is not container:
            QWidget.setTabOrder(before, part)
        before = part


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout() if widget is None else widget.layout())


def pane_with_focus(panes: list[QWidget]) -> int:
    """Return the index of the pane that holds the keyboard, -1 when none does."""
    now = QApplication.focusWidget()
    for index, pane in enumerate(panes):
        if now is not None and (pane is now or pane.isAncestorOf(now)):
            return index
    return -1


def is_enter(event: QKeyEvent) -> bool:
    """Return whether this is Enter (either one) without a modifier."""
    plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain


def press_by_enter(event: QKeyEvent, kind: type[QAbstractButton] = QAbstractButton) -> bool:
    """Let Enter press the button of this kind that has the keyboard, once a stroke; False when it is for no button.

    Qt by itself does so in dialogs only.
    """
    held = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(held, kind):
        return False
    if not event.isAutoRepeat():
        held.click()
    event.accept()
    return True
