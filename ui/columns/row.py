"""The columns of a board beside each other: put in order and made wide by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from accounts.model.column import WIDTHS
from ui.columns.column import ColumnView
from ui.look import Look

STEP = 20
"""Pixels at 100 % by which a key makes a column wider or narrower."""


class Grip(QWidget):
    """The gap at the right of a column, by which it is made wider."""

    pulled = Signal(int)
    """By how many pixels since it was taken hold of."""
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be as wide as the gap."""
        super().__init__(parent)
        self.setFixedWidth(Look.current().space("s"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._from: int | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._from = round(event.globalPosition().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull."""
        if self._from is not None:
            self.pulled.emit(round(event.globalPosition().x()) - self._from)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._from = None
        self.let_go.emit()


class ColumnRow(QScrollArea):
    """Scrolls sideways when the columns do not fit. `ordered` and `widened` tell what a person did, to be stored."""

    ordered = Signal(list)
    """The ColumnIds, from left to right."""
    widened = Signal(int, int)
    """A ColumnId and its width in pixels at 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        look = Look.current()
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns: list[ColumnView] = []
        self._grips: dict[int, Grip] = {}
        self._before = 0
        holder = self._holder = QWidget()
        holder.setAutoFillBackground(False)
        self._line = QHBoxLayout(holder)
        self._line.setContentsMargins(look.space("s"), 0, 0, look.space("s"))
        self._line.setSpacing(0)
        self._line.addStretch(1)
        self.setWidget(holder)
        for keys, verb in (("Left", "left"), ("Right", "right"), ("Up", "wider"), ("Down", "narrower")):
            cut = QShortcut(QKeySequence(f"Ctrl+Shift+{keys}"), self)
            cut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            cut.activated.connect(lambda verb=verb: self._by_key(verb))

    def show_columns(self, columns: Sequence[ColumnView]) -> None:
        """Show these, from left to right; those that are no longer among them are the caller's to delete."""
        for old in self.columns:
            self._line.removeWidget(old)
            grip = self._grips.pop(int(old.column.id), None)
            if grip is not None:
                self._line.removeWidget(grip)
                grip.deleteLater()
            if old not in columns:
                old.hide()
        self.columns = list(columns)
        for one in self.columns:
            self._add(one)

    def _add(self, one: ColumnView) -> None:
        number = int(one.column.id)
        self._line.insertWidget(self._line.count() - 1, one)
        grip = Grip()
        grip.pulled.connect(lambda by, one=one: self._pull(one, by))
        grip.let_go.connect(lambda one=one: self._pulled(one))
        self._grips[number] = grip
        self._line.insertWidget(self._line.count() - 1, grip)
        one.show()
        if one.property("in-row") is None:
            one.setProperty("in-row", True)
            one.head.dragged.connect(lambda where, one=one: self._drag(one, where))
            one.head.dropped.connect(self._tell_order)

    def settle(self) -> None:
        """Give every column its size now: what is measured in it must hold."""
        self._line.activate()
        for one in self.columns:
            one.body.activate()

    # -- the order --------------------------------------------------------------------------------------------------

    def move(self, one: ColumnView, by: int) -> bool:
        """Put a column elsewhere in the row; return whether it moved."""
        at = self.columns.index(one)
        goal = at + by
        if not 0 <= goal < len(self.columns):
            return False
        held = QApplication.focusWidget()
        wanted = list(self.columns)
        wanted.insert(goal, wanted.pop(at))
        self.show_columns(wanted)
        if held is not None and one.isAncestorOf(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _drag(self, one: ColumnView, where: QPoint) -> None:
        left = self._holder.mapFromGlobal(where).x()
        at = self.columns.index(one)
        if at > 0 and left < self.columns[at - 1].geometry().center().x():
            self.move(one, -1)
        elif at + 1 < len(self.columns) and left > self.columns[at + 1].geometry().center().x():
            self.move(one, 1)
        edge = self.viewport().mapFromGlobal(where).x()
        bar, step = self.horizontalScrollBar(), Look.current().space("l")
        if edge > self.viewport().width() - step:
            bar.setValue(bar.value() + step)
        elif edge < step:
            bar.setValue(bar.value() - step)

    def _tell_order(self) -> None:
        self.ordered.emit([int(one.column.id) for one in self.columns])

    def shift(self, one: ColumnView, by: int) -> None:
        """Put a column `by` places further, keep it in sight and tell it."""
        if self.move(one, by):
            self._tell_order()
            self._line.activate()
            self.ensureWidgetVisible(one, Look.current().space("s"), 0)

    # -- the width --------------------------------------------------------------------------------------------------

    def _pull(self, one: ColumnView, by: int) -> None:
        if not self._before:
            self._before = one.width()
        self._set_width(one, round((self._before + by) / Look.current().scale))

    def _pulled(self, one: ColumnView) -> None:
        if self._before:
            self._before = 0
            self.widened.emit(int(one.column.id), self.width_of(one))

    def widen(self, one: ColumnView, by: int) -> None:
        """Make a column wider by pixels at 100 %, and tell it."""
        self._set_width(one, self.width_of(one) + by)
        self.widened.emit(int(one.column.id), self.width_of(one))

    def _set_width(self, one: ColumnView, wide: int) -> None:
        one.setFixedWidth(Look.current().px(min(WIDTHS[1], max(WIDTHS[0], wide))))

    @staticmethod
    def width_of(one: ColumnView) -> int:
        """Return the width of a column in pixels at 100 %."""
        return round(one.width() / Look.current().scale)

    # -- keys -------------------------------------------------------------------------------------------------------

    def with_keyboard(self) -> ColumnView | None:
        """Return the column in which the keyboard is."""
        held = QApplication.focusWidget()
        return next((one for one in self.columns if held is not None and one.isAncestorOf(held)), None)

    def _by_key(self, verb: str) -> None:
        one = self.with_keyboard()
        if one is not None:
            self.do(one, verb)

    def do(self, one: ColumnView, verb: str) -> None:
        """Move a column or change its width: left, right, wider, narrower."""
        if verb in {"left", "right"}:
            self.shift(one, -1 if verb == "left" else 1)
        else:
            self.widen(one, STEP if verb == "wider" else -STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the column beside with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        one = self.with_keyboard()
        if step is None or one is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        goal = self.columns.index(one) + step
        if 0 <= goal < len(self.columns):
            self.go_to(self.columns[goal])

    def go_to(self, one: ColumnView) -> None:
        """Bring a column into sight and the keyboard to it."""
        self.ensureWidgetVisible(one, Look.current().space("s"), 0)
        one.focus_start().setFocus(Qt.FocusReason.ShortcutFocusReason)
