"""The painted column: a scroll area of our own that holds no rows but those around the reader, and never moves by itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QToolTip, QWidget

from ui.columns.laying import Way, lay
from ui.columns.measure import measure
from ui.columns.painting import RowPainter
from ui.columns.parts import Face, Laid, Shot, Zone, ZoneKind
from ui.columns.reading import ReadMarks
from ui.columns.saying import own_marks
from ui.columns.source import Source
from ui.columns.stamps import height_stamp, picture_stamp
from ui.columns.stand import Stand
from ui.columns.workshop import Workshop
from ui.language import tr
from ui.look import Look
from ui.moments import ago

if TYPE_CHECKING:
    from accounts.model.column import Entry, Key
    from accounts.model.ids import AccountId

DWELL_MS = 700
"""A row counts as read when it stood in sight this long."""
STEP = 120
"""Pixels at 100 % that one notch of the wheel moves."""
MOST_HEIGHTS = 20_000
BAR_MOST = 1_000_000
GUESSED_HEIGHT = 130


class StatusList(QAbstractScrollArea):
    """Shows one column from its source. `refresh` is called when the source changed; the picture stays where it was."""

    act_asked = Signal(str, str)
    """A verb (reply, boost, favourite, bookmark, more, open) and the uri of the status."""
    zone_asked = Signal(object, str)
    """A Zone that was pressed (a link, a person, a tag, a picture), and the uri of the status."""
    menu_asked = Signal(str, QPoint)
    """The uri of the status whose menu is wanted, and where on the screen."""
    links_asked = Signal(str, QPoint)
    moved = Signal()
    """The reading position is another one."""
    read = Signal()
    """The mark of reading moved."""
    late_read = Signal()
    """Everything that came in below the mark was in sight."""
    ended = Signal()
    """The end of the column came in sight."""
    hinted = Signal(str)
    """What lies under the pointer: an address, '' for nothing."""

    def __init__(
        self, source: Source, workshop: Workshop, now: Callable[[], datetime], name: str = "", parent: QWidget | None = None
    ) -> None:
        """Show nothing before `begin`. `now` is the clock for ages; `name` the column's, for a screen reader."""
        super().__init__(parent)
        self._source, self._workshop, self.now = source, workshop, now
        self.stand = Stand(source, self._height, self._lead)
        self.marks = ReadMarks()
        self.act_as: AccountId | None = None
        self.networks: Mapping[AccountId, str] = {}
        self.pictures = "always"
        self.opened: set[tuple[str, str]] = set()
        self._heights: dict[Hashable, int] = {}
        self._count = 0
        self._current = ""
        self._hovered: tuple[str, Zone] | None = None
        self._pressed: tuple[str, Zone] | None = None
        self._begun = False
        self._unread = 0
        self._shown: Key | None = None
        self._last: tuple[Key | None, int] = (None, 0)
        self._swept: Key | None = None
        self._swept_pixels = 0
        self._late_seen: set[str] = set()
        self._build(name)

    def _build(self, name: str) -> None:
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no-ring", True)
        self.setAccessibleName(name)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        bar = self.verticalScrollBar()
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar.actionTriggered.connect(self._bar_moved)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(DWELL_MS)
        self._dwell.timeout.connect(self.look_closely)
        self._workshop.pictures.came.connect(self._picture_came)
        Look.current().changed.connect(self._restyled)

    # -- what it shows ----------------------------------------------------------------------------------------------

    def begin(self, top: Key | None, offset: int = 0, read: Key | None = None) -> None:
        """Show the column as it was left: `top` the first visible status (None: the newest), `offset` its pixels above the edge."""
        self._begun = True
        self._count = self._source.count()
        self.marks = ReadMarks(read)
        self.stand.room = self.viewport().height()
        self.stand.begin(top, offset)
        if self.stand.entry is not None:
            self.marks.first_fill(self.newest() or self.stand.entry.key)
            self._current = self.current
        self._shown = read
        if not self.unread():
            self.marks.line = None
        self._changed()

    def refresh(self) -> None:
        """Read anew what is in sight, after the source changed. What is still there does not move."""
        if not self._begun:
            return
        was_empty = self.stand.entry is None
        before = self._unread
        self._count = self._source.count()
        if was_empty:
            self.begin(*self._last, self.marks.read)
            return
        self.stand.refresh()
        if self.unread() > before == 0:
            self.stand.keep(lambda: self.marks.came(0))
        self._changed()

    @property
    def count(self) -> int:
        """Return how many statuses the column has."""
        return self._count

    def newest(self) -> Key | None:
        """Return the key of the newest status, None in an empty column."""
        if self.stand.rows.whole_top:
            return self.stand.rows[0].key if len(self.stand.rows) else None
        found = self._source.page(most=1)
        return found[0].key if found else None

    def unread(self) -> int:
        """Return how many statuses are newer than what was read."""
        self._unread = self._source.newer(self.marks.read) if self.marks.read is not None else 0
        return self._unread

    def new(self) -> int:
        """Return how many statuses stand above everything that was in sight so far."""
        return self._source.newer(self._shown) if self._shown is not None else 0

    def entry_of(self, uri: str) -> Entry | None:
        """Return a row that is in memory."""
        at = self.stand.rows.index(uri)
        return self.stand.rows[at] if at >= 0 else None

    def is_unread(self, entry: Entry) -> bool:
        """Return whether a row stands above what was read."""
        return entry.late or (self.marks.read is not None and self.marks.read < entry.key)

    # -- going about ------------------------------------------------------------------------------------------------

    def to_top(self) -> None:
        """Go to the newest."""
        self._swept = None
        self.stand.begin(None)
        self._current = self.stand.entry.status.uri if self.stand.entry else ""
        self._changed()

    def to_unread(self) -> None:
        """Go to where reading ended: the oldest unread status stands at the bottom, so that one reads on upwards."""
        goal = self.marks.read
        late = self._source.first_late() if not self.unread() else None
        if late is not None:
            self._go_to_late(late)
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

    def _go_to_late(self, late: Key) -> None:
        """Show the newest of those that came in later, at a third from the top."""
        self._swept = None
        self.stand.begin(late)
        entry = self.stand.entry
        if entry is not None:
            self._current = entry.status.uri
            self.stand.scroll(-self.stand.room // 3)
        self._changed()

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
        self.stand.keep(lambda: self.opened.symmetric_difference_update({(uri, kind)}))
        self._changed()

    def show_picture(self, uri: str, url: str) -> None:
        """Load a picture that was asked for."""
        self.opened.add((uri, url))
        self._workshop.asked.add(url)
        self._workshop.pictures.forgive(url)
        self.viewport().update()

    def set_pictures(self, wish: str) -> None:
        """Load pictures always, on request, or never: never, request, always."""

        def change() -> None:
            self.pictures = wish

        if wish != self.pictures:
            self.stand.keep(change)
            self._changed()

    @property
    def current(self) -> str:
        """Return the uri of the row the keyboard is at, the first whole one when that was scrolled away; '' when there is none."""
        if self._current and any(self.stand.rows[at].status.uri == self._current for at, _ in self.stand.visible()):
            return self._current
        entry = self._first_whole()
        return entry.status.uri if entry is not None else ""

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

    def _first_whole(self) -> Entry | None:
        seen = self.stand.visible()
        whole = [at for at, top in seen if top + self._lead(self.stand.rows[at]) >= 0]
        at = whole[0] if whole else seen[0][0] if seen else -1
        return self.stand.rows[at] if at >= 0 else None

    # -- measures ---------------------------------------------------------------------------------------------------

    def _way(self) -> Way:
        # The scroll bar stands in the margin at the right, not beside it.
        return Way(
            self.viewport().width() + self.verticalScrollBar().sizeHint().width(),
            self.now(),
            self.opened,
            self.pictures,
            self.act_as,
            self.networks,
        )

    def _lead(self, entry: Entry) -> int:
        return measure().line if entry.key == self.marks.line else 0

    def _height(self, entry: Entry) -> int:
        stamp = height_stamp(entry, self.opened)
        key = (stamp, self.viewport().width(), self.pictures)
        found = self._heights.get(key)
        if found is None:
            found = self.laid(entry).height
            if len(self._heights) > MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = found
        return found + self._lead(entry)

    def _stamp(self, entry: Entry) -> Hashable:
        """Return what decides how a row looks."""
        status = entry.status
        asked = sum((status.uri, one.preview or one.url) in self.opened for one in status.media) if self.opened else 0
        return (
            height_stamp(entry, self.opened),
            picture_stamp(entry, own_marks(entry, self.act_as), ago(status.at, self.now()), asked),
            self.viewport().width(),
            self.pictures,
        )

    def laid(self, entry: Entry) -> Laid:
        """Return a row laid out as it is shown."""
        return self._workshop.laid((id(self), entry.status.uri), self._stamp(entry), lambda: lay(entry, self._way()))

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        look = Look.current()
        painter = QPainter(self.viewport())
        area = event.rect()
        below = 0
        for at, top in self.stand.visible() if self._begun else []:
            entry = self.stand.rows[at]
            high = self._height(entry)
            below = top + high
            if below > area.top() and top < area.bottom() + 1:
                self._paint_row(painter, entry, top, high, look)
        if below < self.viewport().height():
            painter.fillRect(0, below, self.viewport().width(), self.viewport().height() - below, look.colour("sheet"))
        painter.end()

    def _paint_row(self, painter: QPainter, entry: Entry, top: int, high: int, look: Look) -> None:
        lead = self._lead(entry)
        if lead:
            self._paint_line(painter, top, lead, look)
        print_ = self._print(entry, high - lead, look)
        painter.drawPixmap(0, top + lead, print_)
        uri = entry.status.uri
        if self.hasFocus() and uri == self.current:
            wide = look.size("focus-ring")
            painter.setPen(QPen(look.colour("accent"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = wide / 2
            painter.drawRect(QRectF(half, top + lead + half, self.viewport().width() - wide, high - lead - 1 - wide))
        if (
            self._hovered is not None
            and self._hovered[0] == uri
            and self._hovered[1].kind in {ZoneKind.LINK, ZoneKind.PROFILE, ZoneKind.TAG}
        ):
            where = self._hovered[1].where
            if where.height() < 2 * measure().base_height:
                painter.fillRect(QRectF(where.left(), top + lead + where.bottom() - 1, where.width(), 1), look.colour("accent"))

    def _paint_line(self, painter: QPainter, top: int, lead: int, look: Look) -> None:
        m = measure()
        where = QRectF(0, top, self.viewport().width(), lead)
        painter.fillRect(where, look.colour("sheet"))
        painter.setFont(m.small)
        painter.setPen(look.colour("accent"))
        painter.drawText(where.adjusted(0, 0, 0, -2), int(Qt.AlignmentFlag.AlignCenter), tr("Columns", "unread until here"))
        painter.fillRect(QRectF(0, top + lead - 2, where.width(), 1), look.colour("accent"))

    def _print(self, entry: Entry, high: int, look: Look) -> QPixmap:
        shop, density = self._workshop, self.devicePixelRatioF()
        key, stamp = (id(self), entry.status.uri), (self._stamp(entry), density)
        found = shop.print(key, stamp) or shop.print(key, (*stamp, shop.turn))
        if found is not None:
            return found
        laid = self.laid(entry)
        wide = self.viewport().width()
        made = QPixmap(round(wide * density), round(high * density))
        made.setDevicePixelRatio(density)
        made.fill(look.colour("sheet"))
        painter = QPainter(made)
        RowPainter(painter, shop.pictures, density, self.act_as).draw(laid)
        painter.end()
        # With pictures still to come it holds until the next one is there.
        shop.keep_print(key, stamp if self._complete(laid, density) else (*stamp, shop.turn), made)
        return made

    def _complete(self, laid: Laid, density: float) -> bool:
        """Return whether every picture of a row that is to be there is there, or will never be."""
        pictures = self._workshop.pictures
        for part in laid.parts:
            if isinstance(part, Face) and part.person.avatar:
                url = part.person.avatar
            elif isinstance(part, Shot) and part.load:
                url = part.url
            else:
                continue
            if not pictures.settled(url, part.where.width(), part.where.height(), density, round_=isinstance(part, Face)):
                return False
        return True

    def _picture_came(self, url: str) -> None:
        if not self.isVisible():
            return
        for at, top in self.stand.visible():
            entry = self.stand.rows[at]
            laid = self.laid(entry)
            if any(
                (isinstance(part, Face) and part.person.avatar == url) or (isinstance(part, Shot) and part.url == url)
                for part in laid.parts
            ):
                self.viewport().update(QRect(0, top, self.viewport().width(), self._height(entry)))

    def tick(self) -> None:
        """Take up the ages of now; called each minute."""
        self.viewport().update()

    # -- Qt ---------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first visible status where it is."""
        super().resizeEvent(event)
        if not self._begun:
            return
        room = self.viewport().height()

        def change() -> None:
            self.stand.room = room

        self.stand.keep(change)
        self._changed()

    def _restyled(self) -> None:
        self._heights.clear()
        if self._begun:
            self.stand.keep(lambda: None)
            self._changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to notice what is read."""
        super().showEvent(event)
        self._dwell.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice nothing while nobody can see it."""
        super().hideEvent(event)
        self._dwell.stop()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Leave the picture alone: it follows from the reading position, not from the bar."""

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
        elif key == Qt.Key.Key_R and plain:
            self.act_asked.emit("reply", uri)
        elif key == Qt.Key.Key_L and plain:
            self.links_asked.emit(uri, self._below(uri))
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
            self.menu_asked.emit(self.current, self._below(self.current))
        event.accept()

    def _below(self, uri: str) -> QPoint:
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

    # -- the mouse --------------------------------------------------------------------------------------------------

    def row_at(self, where: QPoint) -> Entry | None:
        """Return the row at a point of the viewport."""
        for at, top in self.stand.visible():
            if top <= where.y() < top + self._height(self.stand.rows[at]):
                return self.stand.rows[at]
        return None

    def rect_of(self, uri: str) -> QRect:
        """Return where a row stands in the viewport; empty when it is out of sight."""
        for at, top in self.stand.visible():
            entry = self.stand.rows[at]
            if entry.status.uri == uri:
                lead = self._lead(entry)
                return QRect(0, top + lead, self.viewport().width(), self._height(entry) - lead)
        return QRect()

    def zone_at(self, where: QPoint) -> tuple[str, Zone] | None:
        """Return the status and the zone at a point of the viewport."""
        entry = self.row_at(where)
        if entry is None:
            return None
        top = self.rect_of(entry.status.uri).top()
        zone = self.laid(entry).zone_at(where.x(), where.y() - top)
        return (entry.status.uri, zone) if zone is not None else None

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
        """Follow the pointer."""
        self._hover(self.zone_at(event.position().toPoint()))

    def _hover(self, found: tuple[str, Zone] | None) -> None:
        if found == self._hovered:
            return
        self._hovered = found
        pressable = found is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)
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
        self._pressed = self.zone_at(where) if event.button() is Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, when the pointer is still there."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.zone_at(event.position().toPoint()) == pressed:
            self.press(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row."""
        entry = self.row_at(event.position().toPoint())
        if entry is not None and self.zone_at(event.position().toPoint()) is None:
            self.act_asked.emit("open", entry.status.uri)

    def press(self, uri: str, zone: Zone) -> None:
        """Do what a zone is for."""
        if zone.kind is ZoneKind.FOLD:
            self.fold(uri, zone.value)
        elif zone.kind is ZoneKind.ACT and zone.value == "more":
            self.menu_asked.emit(uri, self._below(uri))
        elif zone.kind is ZoneKind.ACT:
            self.act_asked.emit(zone.value, uri)
        else:
            self.zone_asked.emit(zone, uri)

    # -- inside -----------------------------------------------------------------------------------------------------

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

    def _changed(self, *, bar_too: bool = True) -> None:
        entry = self.stand.entry
        if entry is not None:
            self._last = (entry.key, self.stand.offset)
        if entry is not None and (self._shown is None or self._shown < entry.key):
            self._shown = entry.key
        self.viewport().update()
        if bar_too:
            self._show_bar()
        if self.isVisible() and not self._dwell.isActive():
            self._dwell.start()
        seen = self.stand.visible()
        if seen and self.stand.rows.whole_end and seen[-1][0] + 1 == len(self.stand.rows):
            self.ended.emit()
        self.moved.emit()

    def _show_bar(self) -> None:
        bar = self.verticalScrollBar()
        whole = self._count * GUESSED_HEIGHT
        room = max(1, self.stand.room)
        seen = self.stand.visible()
        ends = bool(seen) and self.stand.rows.whole_end and seen[-1][0] + 1 == len(self.stand.rows)
        fits = not seen or (self.stand.at_top and ends and seen[-1][1] + self._height(self.stand.rows[seen[-1][0]]) <= room)
        most = 0 if fits else min(BAR_MOST, max(1, whole - room))
        blocked = bar.blockSignals(True)
        bar.setRange(0, most)
        bar.setPageStep(max(1, min(room, most)))
        bar.setValue(round(self.stand.position() * most))
        bar.setSliderPosition(bar.value())
        bar.setEnabled(most > 0)
        bar.blockSignals(blocked)

    def look_closely(self) -> None:
        """Notice that what is in sight was read, when somebody can see it."""
        seen = self.stand.visible() if self._begun and self.isVisible() and self.window().isActiveWindow() else []
        if not seen:
            return
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
