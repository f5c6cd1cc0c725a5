"""The column under somebody's hands: going about by keyboard, wheel, bar and mouse, and noticing what was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from ui.columns.inline import codes_of
from ui.columns.measure import measure
from ui.columns.painted import BAR_MOST
from ui.columns.parts import Zone, ZoneKind
from ui.columns.selecting import SelectableRows
from ui.columns.source import Source
from ui.columns.stamps import pictures_of
from ui.columns.workshop import Workshop
from ui.look import Look

if TYPE_CHECKING:
    from accounts.model.column import Key

DWELL_MS = 700
"""A row counts as read when it stood in sight this long."""
STEP = 120
"""Pixels at 100 % that one notch of the wheel moves."""


class StatusList(SelectableRows):
    """A painted column that is read and acted upon. It asks; nothing happens here."""

    act_asked = Signal(str, str)
    """A verb (reply, boost, favourite, bookmark, more, open) and the uri of the status."""
    zone_asked = Signal(object, str)
    """A Zone that was pressed (a link, a person, a tag, a picture), and the uri of the status."""
    menu_asked = Signal(str, QPoint)
    """The uri of the status whose menu is wanted, and where on the screen."""
    links_asked = Signal(str, QPoint)
    read = Signal()
    """The mark of reading moved."""
    late_read = Signal()
    """Everything that came in below the mark was in sight."""
    hinted = Signal(str)
    """What lies under the pointer: an address, '' for nothing."""

    def __init__(
        self, source: Source, workshop: Workshop, now: Callable[[], datetime], name: str = "", parent: QWidget | None = None
    ) -> None:
        """Show nothing before `begin`. `now` is the clock for ages; `name` the column's, for a screen reader."""
        super().__init__(source, workshop, now, name, parent)
        self._pressed: tuple[str, Zone] | None = None
        self._swept: Key | None = None
        self._swept_pixels = 0
        self._late_seen: set[str] = set()
        self.verticalScrollBar().actionTriggered.connect(self._bar_moved)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(DWELL_MS)
        self._dwell.timeout.connect(self.look_closely)
        self.moved.connect(self._wait_for_reading)

    def _wait_for_reading(self) -> None:
        if self.isVisible() and not self._dwell.isActive():
            self._dwell.start()

    # -- going about ---------------------------------------------------------------------------------------------------

    def to_top(self) -> None:
        """Go to the newest."""
        self._swept = None
        self.stand.begin(None)
        self._current = self.stand.entry.status.uri if self.stand.entry else ""
        self._changed()

    def refresh(self) -> None:
        """Read anew what is in sight; a screen reader hears it when another row has the keyboard by that."""
        before = self._current
        super().refresh()
        if self._current != before:
            self._tell_current()

    def to_unread(self) -> None:
        """Go to where reading ended: the oldest unread status stands at the bottom, so that one reads on upwards."""
        goal = self.marks.read
        late = self._source.first_late() if not self.unread() else None
        if late is not None:
            self.bring(late)
            return
        if goal is None:
            return
        self._swept = None
        self.stand.begin(goal)
        entry = self.stand.entry
        if entry is not None:
            self.stand.scroll(-(self.stand.room - self._lead(entry)))
            above = self.stand.rows.index(entry.status.uri) - 1
            self._current = self.stand.rows[above].status.uri if above >= 0 else entry.status.uri
        self._changed()

    def bring(self, key: Key) -> None:
        """Show a status wherever it stands in the column, at a third from the top, with the keyboard at it."""
        self._swept = None
        self.stand.begin(key)
        entry = self.stand.entry
        if entry is not None:
            self.stand.scroll(-self.stand.room // 3)
            at = self.stand.rows.index(key.uri)  # near the end it is not the one at the top
            self._current = key.uri if at >= 0 else entry.status.uri
            if at >= 0:
                self.stand.show(at)
        self._changed()
        self._tell_current()

    def mark_read(self) -> None:
        """Take everything for read."""
        newest = self.newest()
        self.stand.keep(lambda: self.marks.mark(newest))
        self._changed()
        self.read.emit()

    def scroll_by(self, pixels: int) -> int:
        """Scroll; return by how much the picture moved up."""
        self._sweep(pixels)
        moved = self.stand.scroll(pixels)
        if moved:
            self._changed()
        return moved

    def _sweep(self, pixels: int) -> None:
        """Remember what passes between two looks: who scrolls slowly reads also what has just gone out of sight."""
        seen = self.stand.visible()
        if seen:
            lowest = self.stand.rows[min(seen[-1][0] + 1, len(self.stand.rows) - 1)].key
            self._swept = lowest if self._swept is None else min(self._swept, lowest)
            self._swept_pixels += abs(pixels)

    def fold(self, uri: str, kind: str) -> None:
        """Unfold something of a status, or fold it again; its upper edge stays."""
        entry = self.entry_of(uri)
        if kind == "emoji" and entry is not None:
            self._ask_for(codes_of(entry.status))
        self.stand.keep(lambda: self.opened.symmetric_difference_update({(uri, kind)}))
        self._changed()

    def folds(self, uri: str) -> dict[str, str]:
        """Return what can be unfolded or folded in a status: warning, long, media; each with the words for it."""
        entry = self.entry_of(uri)
        zones = self.laid(entry).zones if entry is not None else []
        return {zone.value: zone.name for zone in zones if zone.kind is ZoneKind.FOLD and zone.value != "emoji"}

    def unfold(self, uri: str) -> None:
        """Unfold what is folded in a status; fold all of it when nothing is."""
        there = self.folds(uri)
        folded = [kind for kind in there if (uri, kind) not in self.opened]
        for kind in folded or there:
            self.fold(uri, kind)
        if there:
            self._tell_current()

    def show_pictures(self, uri: str) -> None:
        """Load all pictures of a status, those in its text too: somebody asked for them."""
        entry = self.entry_of(uri)
        if entry is None:
            return
        hanging = pictures_of(entry.status)
        self._ask_for((*hanging, *codes_of(entry.status)))
        self.stand.keep(lambda: self.opened.update({(uri, "emoji"), (uri, "media"), *((uri, url) for url in hanging)}))
        self._changed()

    def can_show_pictures(self, uri: str) -> bool:
        """Return whether a status has pictures that are loaded when somebody asks for them."""
        entry = self.entry_of(uri)
        if entry is None or self.pictures != "request":
            return False
        waiting = [url for url in pictures_of(entry.status) if (uri, url) not in self.opened]
        return bool(waiting or (codes_of(entry.status) and (uri, "emoji") not in self.opened))

    def _ask_for(self, urls: Iterable[str]) -> None:
        for url in urls:
            self._workshop.asked.add(url)
            self._workshop.pictures.forgive(url)

    def show_picture(self, uri: str, url: str) -> None:
        """Load a picture that was asked for."""
        self.opened.add((uri, url))
        self._ask_for([url])
        self.viewport().update()

    def set_pictures(self, wish: str) -> None:
        """Load pictures always, on request, or never: never, request, always."""

        def change() -> None:
            self.pictures = wish

        if wish != self.pictures:
            self.stand.keep(change)
            self._changed()

    def go_to(self, uri: str) -> None:
        """Put the keyboard at a row that is in memory, and bring it into sight."""
        at = self.stand.rows.index(uri)
        if at < 0:
            return
        self._current = uri
        if len(self.stand.rows):
            self.stand.show(at)
        self._changed()
        self._tell_current()

    def _step(self, by: int) -> None:
        at = self.stand.rows.index(self.current)
        if at < 0:
            return
        if at + by < 0:
            came = self.stand.rows.read_newer()
            self.stand.first += came
            at += came
        if at + by >= len(self.stand.rows):
            _, gone = self.stand.rows.read_older()
            self.stand.first -= gone
            at -= gone
        goal = min(max(0, at + by), len(self.stand.rows) - 1)
        self.go_to(self.stand.rows[goal].status.uri)

    def _page(self, by: int) -> None:
        high = max(1, self.stand.room - measure().line)
        self.scroll_by(by * high)
        entry = self._first_whole()
        if entry is not None:
            self.go_to(entry.status.uri)

    def _end(self) -> None:
        oldest = self._source.at_rank(1.0)
        if oldest is not None:
            self.stand.begin(oldest)
            self.stand.scroll(BAR_MOST)
            seen = self.stand.visible()
            if seen:
                self._current = self.stand.rows[seen[-1][0]].status.uri
            self._changed()
            self._tell_current()

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to notice what is read."""
        super().showEvent(event)
        self._dwell.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice nothing while nobody can see it."""
        super().hideEvent(event)
        self._dwell.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; sideways is the board's."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if abs(angle.x()) > abs(angle.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        by = -pixels.y() if not pixels.isNull() else round(-angle.y() / 120 * Look.current().px(STEP))
        self.scroll_by(by)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go about, open, answer, copy."""
        if self.mark_key(event):
            return
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # the columns beside
        elif not self._go(event) and not self._do(event):
            super().keyPressEvent(event)

    def _go(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        steps: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_PageDown: lambda: self._page(1),
            Qt.Key.Key_Space: lambda: self._page(1),
            Qt.Key.Key_PageUp: lambda: self._page(-1),
            Qt.Key.Key_Home: self._home,
            Qt.Key.Key_End: self._end,
            Qt.Key.Key_U: self.to_unread,
        }
        step = steps.get(event.key())
        if step is not None:
            step()
        return step is not None

    def _home(self) -> None:
        self.to_top()
        self._tell_current()

    def _do(self, event: QKeyEvent) -> bool:
        uri = self.current
        if not uri:
            return False
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.act_asked.emit("open", uri)
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_asked.emit(uri, self.below(uri))  # not every keyboard has a key for menus
        elif key == Qt.Key.Key_R and plain:
            self.act_asked.emit("reply", uri)
        elif key == Qt.Key.Key_X and plain:
            self.unfold(uri)
        elif key == Qt.Key.Key_L and plain:
            self.links_asked.emit(uri, self.below(uri))
        elif event.matches(QKeySequence.StandardKey.Copy) and self.selected:
            self.copy_asked.emit(self.selected)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.act_asked.emit("copy", uri)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row, by mouse or by key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            found = self.row_at(self.viewport().mapFrom(self, event.pos()))
            if found is not None:
                self._current = found.status.uri
                self.viewport().update()
                self.menu_asked.emit(found.status.uri, event.globalPos())
        elif self.current:
            self.menu_asked.emit(self.current, self.below(self.current))
        event.accept()

    def below(self, uri: str) -> QPoint:
        """Return where on the screen the menu of a row opens."""
        where = self.rect_of(uri)
        return self.viewport().mapToGlobal(QPoint(measure().left, min(where.top() + measure().left, self.viewport().height())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._current = self.current
        self.viewport().update()
        self._tell_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # -- the mouse -----------------------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell under the pointer where a link goes, and what a picture shows."""
        if event.type() is QEvent.Type.ToolTip and self._hovered is not None:
            zone = self._hovered[1]
            shown = zone.name if zone.kind in {ZoneKind.PICTURE, ZoneKind.ACT, ZoneKind.FOLD} else zone.value
            QToolTip.showText(event.globalPos(), shown, self.viewport())  # type: ignore[attr-defined]
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer; with the button down, select."""
        if self.pull(event):
            self._pressed = None
            return
        where = event.position().toPoint()
        found = self.zone_at(where)
        shape = Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor
        shape = Qt.CursorShape.IBeamCursor if found is None and self.over_text(where) else shape
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)
        self._hover(found)

    def _hover(self, found: tuple[str, Zone] | None) -> None:
        if found == self._hovered:
            return
        self._hovered = found
        address = found[1].value if found is not None and found[1].kind in {ZoneKind.LINK, ZoneKind.PROFILE, ZoneKind.OPEN} else ""
        self.hinted.emit(address)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the keyboard at the row; remember what was pressed."""
        where = event.position().toPoint()
        entry = self.row_at(where)
        if entry is not None:
            self._current = entry.status.uri
            self.viewport().update()
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.zone_at(where) if left else None
        if left and (self._pressed is None or self.over_text(where)):  # a button leaves what is selected
            self.take_hold(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, when the pointer is still there."""
        pressed, self._pressed = self._pressed, None
        if not self.let_go() and pressed is not None and self.zone_at(event.position().toPoint()) == pressed:
            self.press(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; elsewhere in the row, open it."""
        where = event.position().toPoint()
        entry = self.row_at(where)
        if entry is not None and self.zone_at(where) is None and not self.select_word(where):
            self.act_asked.emit("open", entry.status.uri)

    def press(self, uri: str, zone: Zone) -> None:
        """Do what a zone is for."""
        if zone.kind is ZoneKind.FOLD:
            self.fold(uri, zone.value)
        elif zone.kind is ZoneKind.ACT and zone.value == "more":
            self.menu_asked.emit(uri, self.below(uri))
        elif zone.kind is ZoneKind.ACT:
            self.act_asked.emit(zone.value, uri)
        else:
            self.zone_asked.emit(zone, uri)

    # -- the bar -------------------------------------------------------------------------------------------------------

    def _bar_moved(self, action: int) -> None:
        bar = self.verticalScrollBar()
        kind = QAbstractSlider.SliderAction(action)
        steps = {
            QAbstractSlider.SliderAction.SliderSingleStepAdd: Look.current().px(STEP),
            QAbstractSlider.SliderAction.SliderSingleStepSub: -Look.current().px(STEP),
            QAbstractSlider.SliderAction.SliderPageStepAdd: self.stand.room - measure().line,
            QAbstractSlider.SliderAction.SliderPageStepSub: -(self.stand.room - measure().line),
        }
        if kind in steps:
            self.stand.scroll(steps[kind])
        elif kind is QAbstractSlider.SliderAction.SliderMove and bar.maximum():
            self._jump(bar.sliderPosition() / bar.maximum())
        self._changed(bar_too=kind is not QAbstractSlider.SliderAction.SliderMove)

    def _jump(self, share: float) -> None:
        self._swept = None
        goal = self._source.at_rank(share) if share > 0 else None
        self.stand.begin(goal)

    # -- what was read -------------------------------------------------------------------------------------------------

    def look_closely(self) -> None:
        """Notice that what is in sight was read, when somebody can see it."""
        seen = self.stand.visible() if self._begun and self.isVisible() and self.window().isActiveWindow() else []
        if not seen:
            return
        self.new_column = False
        rows = self.stand.rows
        whole = [at for at, top in seen if top + self._lead(rows[at]) >= 0] or [seen[-1][0]]
        below = min(seen[-1][0] + 1, len(rows) - 1)
        lowest = rows[below].key
        if self._swept is not None and self._swept_pixels <= 2 * self.stand.room:
            lowest = min(lowest, self._swept)
        self._swept, self._swept_pixels = None, 0
        if self.marks.seen(rows[whole[0]].key, lowest):
            self.read.emit()
        self._late_seen |= {rows[at].status.uri for at, _ in seen if rows[at].late}
        if self._late_seen and len(self._late_seen) >= self._source.late():
            self._late_seen = set()
            self.late_read.emit()

    def _tell_current(self) -> None:
        from ui.columns.accessible import tell_focus

        tell_focus(self)
