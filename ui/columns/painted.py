"""The rows of a column, painted: only those around the reader are in memory, and nothing that comes elsewhere moves them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.columns.inline import codes_of
from ui.columns.laying import Way, lay
from ui.columns.marking import Marked, texts
from ui.columns.measure import measure
from ui.columns.painting import RowPainter, picture_of, size_of
from ui.columns.parts import Laid, Zone, ZoneKind
from ui.columns.reading import ReadMarks
from ui.columns.saying import own_marks
from ui.columns.source import Source
from ui.columns.stamps import height_stamp, lost, picture_stamp, pictures_of
from ui.columns.stand import Stand
from ui.columns.workshop import Workshop
from ui.language import tr
from ui.look import Look
from ui.moments import ago

if TYPE_CHECKING:
    from accounts.model.column import Entry, Key
    from accounts.model.ids import AccountId

MOST_HEIGHTS = 20_000
BAR_MOST = 1_000_000
GUESSED_HEIGHT = 130
FILLING = timedelta(seconds=10)
"""So long the sources of a new column may take to answer one after the other."""


class PaintedRows(QAbstractScrollArea):
    """Shows one column from its source. `refresh` is called when the source changed; the picture stays where it was."""

    moved = Signal()
    """The reading position is another one."""
    ended = Signal()
    """The end of the column came in sight."""

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
        self.marked: Marked | None = None
        self._begun = False
        self._unread = 0
        self._shown: Key | None = None
        self._last: tuple[Key | None, int] = (None, 0)
        self.new_column = False
        """Whether nobody has ever seen the column; its top is shown until it was in sight for a moment."""
        self._fresh: tuple[object, datetime] | None = None
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
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._workshop.pictures.came.connect(self._picture_came)
        Look.current().changed.connect(self._restyled)

    # -- what it shows -------------------------------------------------------------------------------------------------

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
        self._fresh = (self._spot(), self.now() + FILLING) if self.stand.entry is not None else None

    def _spot(self) -> object:
        return self._last, self._current

    def _filling(self) -> bool:
        """Return whether this is still a new column that nobody has seen, whose sources answer one after the other."""
        return self.new_column and self._fresh is not None and self._fresh[0] == self._spot() and self.now() < self._fresh[1]

    def refresh(self) -> None:
        """Read anew what is in sight, after the source changed. What is still there does not move, once it was in sight for a moment."""
        if not self._begun:
            return
        if self._filling():
            self._current = ""  # the keyboard too is at the newest until somebody moves it
            self.begin(None)
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

    # -- what stands where ---------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """Return the uri of the row the keyboard is at, the first whole one when that was scrolled away; '' when there is none."""
        if self._current and any(self.stand.rows[at].status.uri == self._current for at, _ in self.stand.visible()):
            return self._current
        entry = self._first_whole()
        return entry.status.uri if entry is not None else ""

    def _first_whole(self) -> Entry | None:
        seen = self.stand.visible()
        whole = [at for at, top in seen if top + self._lead(self.stand.rows[at]) >= 0]
        at = whole[0] if whole else seen[0][0] if seen else -1
        return self.stand.rows[at] if at >= 0 else None

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

    # -- measures ------------------------------------------------------------------------------------------------------

    def _way(self) -> Way:
        # The scroll bar stands in the margin at the right, not beside it.
        return Way(
            self.viewport().width() + self.verticalScrollBar().sizeHint().width(),
            self.now(),
            self.opened,
            self.pictures,
            self.act_as,
            self.networks,
            self._workshop.pictures.failed,
        )

    def _lead(self, entry: Entry) -> int:
        return measure().line if entry.key == self.marks.line else 0

    def _height(self, entry: Entry) -> int:
        stamp = height_stamp(entry, self.opened)
        key = (stamp, self.viewport().width(), self.pictures, self._lost(entry))
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
        asked = sum((status.uri, url) in self.opened for url in pictures_of(status)) if self.opened else 0
        return (
            height_stamp(entry, self.opened),
            picture_stamp(entry, own_marks(entry, self.act_as), ago(status.at, self.now()), asked),
            self.viewport().width(),
            self.pictures,
            self._lost(entry),
        )

    def _lost(self, entry: Entry) -> int:
        pictures = self._workshop.pictures
        return lost(entry.status, pictures.failed) if pictures.any_failed else 0

    def laid(self, entry: Entry) -> Laid:
        """Return a row laid out as it is shown."""
        return self._workshop.laid((id(self), entry.status.uri), self._stamp(entry), lambda: lay(entry, self._way()))

    # -- painting ------------------------------------------------------------------------------------------------------

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
        marked = self._marked_in(entry)
        found = None if marked is not None else shop.print(key, stamp) or shop.print(key, (*stamp, shop.turn))
        if found is not None:
            return found
        laid = self.laid(entry)
        wide = self.viewport().width()
        made = QPixmap(round(wide * density), round(high * density))
        made.setDevicePixelRatio(density)
        made.fill(look.colour("sheet"))
        painter = QPainter(made)
        RowPainter(painter, shop.pictures, density, self.act_as).draw(laid, marked)
        painter.end()
        if marked is not None:
            return made
        # With pictures still to come it holds until the next one is there.
        shop.keep_print(key, stamp if self._complete(laid, density) else (*stamp, shop.turn), made)
        return made

    def _marked_in(self, entry: Entry) -> Marked | None:
        """Return what is selected in a row; what was selected in another text of it is let go."""
        marked = self.marked
        if marked is None or marked.uri != entry.status.uri:
            return None
        if marked.texts != texts(self.laid(entry)):
            self._unmarked()
            return None
        return marked

    def _unmarked(self) -> None:
        self.marked = None

    def _complete(self, laid: Laid, density: float) -> bool:
        """Return whether every picture of a row that is to be there is there, or will never be."""
        pictures = self._workshop.pictures
        return all(not (url := picture_of(part)) or pictures.settled(url, size_of(part, density)) for part in laid.parts)  # type: ignore[arg-type]

    def _picture_came(self, url: str) -> None:
        if not self.isVisible() or not self._begun:
            return
        if self._workshop.pictures.failed(url):
            self._picture_failed(url)
        for at, top in self.stand.visible():
            entry = self.stand.rows[at]
            if any(picture_of(part) == url for part in self.laid(entry).parts):
                self.viewport().update(QRect(0, top, self.viewport().width(), self._height(entry)))

    def _picture_failed(self, url: str) -> None:
        """Give the room of a picture back to the words, where it stands among words."""
        if any(url in codes_of(one.status) or (one.status.card and one.status.card.picture == url) for one in self.stand.rows.entries):
            self.stand.keep(lambda: None)
            self._changed()

    def tick(self) -> None:
        """Take up the ages of now; called each minute."""
        self.viewport().update()

    # -- inside --------------------------------------------------------------------------------------------------------

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

    def _changed(self, *, bar_too: bool = True) -> None:
        entry = self.stand.entry
        if entry is not None:
            self._last = (entry.key, self.stand.offset)
        if entry is not None and (self._shown is None or self._shown < entry.key):
            self._shown = entry.key
        self.viewport().update()
        if bar_too:
            self._show_bar()
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

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Leave the picture alone: it follows from the reading position, not from the bar."""
