"""Days beside each other, hours under each other: the week, or as many of its days as fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from accounts.posts.public_holidays import is_weekend
from ui.language import tr
from ui.look import Look
from ui.look.contrast import mix
from ui.planner import wall
from ui.planner.bands import Band
from ui.planner.board import TileBoard
from ui.planner.heads import DayHead, Heads, head_height
from ui.planner.items import Item
from ui.planner.tile import Tile, height_of, most_lines
from ui.widgets import Surface

HOUR = 34
"""Height of an hour, in pixels at 100 %."""
LEAST_DAY = 104
"""Width (at 100 %) below which fewer days are shown."""
HOURS = 24
MORNING = 7
"""The hour at the top when the week is first shown; what lies before it is scrolled to."""
STEP_MINUTES = 15
LABELLED = 2
NIGHT = (0, 7, 22, 24)


@dataclass(frozen=True)
class Grid:
    """Where days and hours stand: the room for the hours at the left, and the width of a day, in pixels."""

    gutter: int
    width: int
    days: int
    hour: int

    def left(self, day: int) -> int:
        """Return where a day begins."""
        return self.gutter + round(day * self.width / self.days)

    def top(self, hours: float) -> int:
        """Return where a time of the day lies."""
        return round(hours * self.hour)


def days_that_fit(width: int) -> int:
    """Return how many days are readable beside each other in so many pixels."""
    look = Look.current()
    return min(7, max(1, (width - gutter()) // look.px(LEAST_DAY)))


def gutter() -> int:
    """Return the room that the hours need."""
    look = Look.current()
    return round(QFontMetricsF(look.font("small")).horizontalAdvance("00:00")) + 2 * look.space("s")


class WeekCanvas(TileBoard):
    """The hours with the tiles on them; scrolled by the view around it."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show no days yet."""
        super().__init__(now)
        self.zone = zone
        self.days: tuple[date, ...] = ()
        self.holidays: dict[date, str] = {}
        self.bands: tuple[Band, ...] = ()
        self._aim: datetime | None = None
        self.setAccessibleName(tr("Planner", "Hours of the week"))
        self.setToolTip("")

    @property
    def grid(self) -> Grid:
        """Return where things stand at the present size."""
        before = gutter()
        return Grid(before, max(1, self.width() - before), max(1, len(self.days)), Look.current().px(HOUR))

    def show_days(self, days: Sequence[date], items: Sequence[Item], holidays: dict[date, str], bands: Sequence[Band]) -> None:
        """Show some days and what stands on them."""
        self.days, self.holidays, self.bands = tuple(days), holidays, tuple(bands)
        shown = set(days)
        self.show_items([item for item in items if item.day in shown])
        self.update()

    # -- placing -----------------------------------------------------------------------------------------------------

    def lay(self) -> None:
        """Place every tile at its time; where several stand close, they become lower, and slide down as far as they must."""
        grid = self.grid
        bottom = grid.top(HOURS)
        by_day: dict[date, list[Item]] = {}
        for item in self.items:
            by_day.setdefault(item.day, []).append(item)
        for number, day in enumerate(self.days):
            bottom = max(bottom, self._lay_day(grid, number, by_day.get(day, [])))
        self.setMinimumHeight(bottom + Look.current().space("s"))

    def _lay_day(self, grid: Grid, number: int, items: list[Item]) -> int:
        gap = Look.current().px(2)
        left, right = grid.left(number), grid.left(number + 1)
        free = 0
        for place, item in enumerate(items):
            top = max(grid.top(_hours(item.at)), free)
            after = self._room_after(grid, items, place)
            lines = next((count for count in range(most_lines(item), 1, -1) if top + height_of(count) <= after), 1)
            self.tiles[item.id].setGeometry(left + gap, top, right - left - 2 * gap, height_of(lines))
            free = top + height_of(lines) + 2
        return free

    def _room_after(self, grid: Grid, items: list[Item], place: int) -> int:
        """Return how far down a tile may reach: to the next one, and an hour further where that one has room to slide to."""
        if place + 1 >= len(items):
            return grid.top(HOURS)
        following = grid.top(_hours(items[place + 1].at))
        if place + 2 >= len(items):
            return following + grid.hour
        return max(following, min(following + grid.hour, grid.top(_hours(items[place + 2].at)) - height_of(2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.days:
            self.lay()

    # -- mouse -------------------------------------------------------------------------------------------------------

    def at(self, point: QPoint) -> datetime | None:
        """Return the wall-clock time at a point, by quarters of an hour; None outside."""
        grid = self.grid
        number = next((day for day in range(len(self.days)) if grid.left(day) <= point.x() < grid.left(day + 1)), None)
        if number is None:
            return None
        steps = round(point.y() / grid.hour * 60 / STEP_MINUTES)
        last = HOURS * 60 // STEP_MINUTES - 1
        return datetime.combine(self.days[number], time()) + timedelta(minutes=STEP_MINUTES * min(max(steps, 0), last))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to write something for the hour under the mouse."""
        there = self.at(event.position().toPoint() - QPoint(0, self.grid.hour // 4))
        if there is not None:
            self.write_asked.emit(wall.moment(there, self.zone).utc)

    def carried(self, tile: Tile, by: QPoint) -> None:
        """Let the tile go along, and show where it would come."""
        place = self._place_of(tile)
        tile.raise_()
        tile.move(place + by)
        self._aim = self.at(place + by + QPoint(tile.width() // 2, 0))
        self.show_asked.emit(tile)
        self.update()

    def dropped(self, tile: Tile, by: QPoint) -> None:
        """Ask to move it there; it stands where it stood until that is done."""
        there, self._aim = self.at(self._place_of(tile) + by + QPoint(tile.width() // 2, 0)), None
        self.lay()
        self.update()
        if there is not None:
            self.ask_move(tile, there)

    def _place_of(self, tile: Tile) -> QPoint:
        grid = self.grid
        return QPoint(grid.left(self.days.index(tile.item.day)) + Look.current().px(2), grid.top(_hours(tile.item.at)))

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, days, weekend, holidays and the line of now."""
        look, grid = Look.current(), self.grid
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("sheet"))
        self._paint_days(painter, look, grid)
        self._paint_hours(painter, look, grid)
        self._paint_bands(painter, look, grid)
        self._paint_now(painter, look, grid)
        if self._aim is not None:
            self._paint_aim(painter, look, grid, self._aim)
        painter.end()

    def _paint_days(self, painter: QPainter, look: Look, grid: Grid) -> None:
        quiet = QColor(mix(look.hex("ground"), look.hex("sheet"), 0.7))
        for number, day in enumerate(self.days):
            column = QRect(grid.left(number), 0, grid.left(number + 1) - grid.left(number), self.height())
            if is_weekend(day):
                painter.fillRect(column, quiet)
            else:
                for start, end in ((NIGHT[0], NIGHT[1]), (NIGHT[2], NIGHT[3])):
                    painter.fillRect(QRect(column.left(), grid.top(start), column.width(), grid.top(end) - grid.top(start)), quiet)
            if day in self.holidays:
                paint_stripes(painter, QRectF(column))
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(column.topLeft(), column.bottomLeft())

    def _paint_hours(self, painter: QPainter, look: Look, grid: Grid) -> None:
        painter.setFont(look.font("small"))
        metrics = QFontMetricsF(look.font("small"))
        faint = QColor(mix(look.hex("line"), look.hex("sheet"), 0.45))
        for hour in range(1, HOURS):
            top = grid.top(hour)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(grid.gutter, top, self.width(), top)
            if hour % LABELLED == 1 or hour == MORNING:
                painter.setPen(look.colour("muted"))
                area = QRectF(0, top - metrics.height() / 2, grid.gutter - look.space("s"), metrics.height())
                painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{hour:02d}:00")

    def _paint_bands(self, painter: QPainter, look: Look, grid: Grid) -> None:
        for number, day in enumerate(self.days):
            for band in self.bands:
                hours = band.on(day, self.zone)
                if hours is None:
                    continue
                left, top = grid.left(number) + 1, grid.top(hours[0])
                area = QRectF(left, top, grid.left(number + 1) - left, grid.top(hours[1]) - top)
                if band.soft:
                    self._paint_soft(painter, look, area)
                else:
                    painter.fillRect(area, look.colour("sheet"))
                    paint_stripes(painter, area)
                self._paint_told(painter, look, area, band.text, soft=band.soft)

    @staticmethod
    def _paint_soft(painter: QPainter, look: Look, area: QRectF) -> None:
        """Draw what holds nothing: a line of dots at the left, over the ground of the night."""
        painter.setPen(QPen(look.colour("muted"), look.px(2), Qt.PenStyle.DotLine))
        painter.drawLine(area.topLeft() + QPointF(2, 2), area.bottomLeft() + QPointF(2, -2))

    def _paint_told(self, painter: QPainter, look: Look, area: QRectF, text: str, *, soft: bool = False) -> None:
        """Write what a band is, in it, at the first place that no tile covers."""
        edge = look.space("xs")
        painter.setFont(look.font("small", bold=not soft))
        painter.setPen(look.colour("muted" if soft else "warning"))
        how = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        inside = area.adjusted(2 * edge if soft else edge, edge, -edge, -edge)
        needs = painter.boundingRect(inside, how, text)
        covered = [QRectF(tile.geometry()) for tile in self.tiles.values() if area.intersects(QRectF(tile.geometry()))]
        for top in sorted([inside.top(), *(one.bottom() + edge for one in covered)]):
            place = QRectF(inside.left(), top, inside.width(), needs.height())
            if top >= inside.top() and place.bottom() <= area.bottom() and not any(place.intersects(one) for one in covered):
                painter.drawText(place, how, text)
                return

    def _paint_now(self, painter: QPainter, look: Look, grid: Grid) -> None:
        now = self.now().astimezone(self.zone)
        if now.date() not in self.days:
            return
        number, top = self.days.index(now.date()), grid.top(_hours(now))
        painter.setPen(QPen(look.colour("stop"), look.px(2)))
        painter.drawLine(grid.left(number), top, grid.left(number + 1), top)
        painter.setBrush(look.colour("stop"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPoint(grid.left(number), top), look.px(3), look.px(3))

    def _paint_aim(self, painter: QPainter, look: Look, grid: Grid, aim: datetime) -> None:
        number, top = self.days.index(aim.date()), grid.top(_hours(aim))
        painter.setPen(QPen(look.colour("accent"), look.px(2)))
        painter.drawLine(grid.left(number), top, grid.left(number + 1), top)
        painter.setFont(look.font("small", bold=True))
        metrics = QFontMetricsF(painter.font())
        area = QRectF(0, top - metrics.height() / 2, grid.gutter - look.space("xs"), metrics.height())
        painter.fillRect(area, look.colour("sheet"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{aim.hour:02d}:{aim.minute:02d}")


class WeekView(Surface):
    """Heads of days over a canvas that scrolls."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show no days yet."""
        super().__init__("card")
        self.setAccessibleName(tr("Planner", "Week"))
        self.canvas = WeekCanvas(now, zone)
        self.canvas.show_asked.connect(self._show_tile)
        self.heads: list[DayHead] = []
        self._head = Heads()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setViewport(QWidget())
        self.area.setWidget(self.canvas)
        self.body.addWidget(self._head)
        self.body.addWidget(self.area, 1)
        self._scrolled = False

    def show_days(self, days: Sequence[date], items: Sequence[Item], holidays: dict[date, str], bands: Sequence[Band] = ()) -> None:
        """Show some days and what stands on them."""
        if [head.day for head in self.heads] != list(days):
            for head in self.heads:
                head.hide()
                head.deleteLater()
            self.heads = [DayHead(self.canvas, day) for day in days]
            for head in self.heads:
                head.setParent(self._head)
                head.show()
        self.canvas.show_days(days, items, holidays, bands)
        self._place_heads()
        for head in self.heads:
            head.tell()
        if not self._scrolled and self.isVisible():
            self._scrolled = True
            QTimer.singleShot(0, self, self.scroll_to_morning)

    def _space(self) -> None:
        """Let heads and hours stand close together, within the border."""
        self.body.setSpacing(0)
        self.body.setContentsMargins(1, 1, 1, 1)

    def scroll_to_morning(self) -> None:
        """Bring the hours of the day into sight."""
        self.area.verticalScrollBar().setValue(self.canvas.grid.top(MORNING) - Look.current().space("m"))

    def _show_tile(self, tile: Tile) -> None:
        self.area.ensureWidgetVisible(tile, 0, Look.current().space("l"))

    def _place_heads(self) -> None:
        self._head.setFixedHeight(head_height(holidays=bool(self.canvas.holidays)))
        bar = self.area.verticalScrollBar().sizeHint().width()
        before = gutter()
        width = max(1, self.width() - 2 - bar - before)
        grid = Grid(before, width, max(1, len(self.heads)), 1)
        for number, head in enumerate(self.heads):
            head.setGeometry(grid.left(number), 0, grid.left(number + 1) - grid.left(number), self._head.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heads over their days."""
        super().resizeEvent(event)
        self._place_heads()


def paint_stripes(painter: QPainter, area: QRectF) -> None:
    """Draw the stripes of a band: a day, or some hours, that are not like others."""
    look = Look.current()
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step = look.px(16)
    painter.setPen(QPen(look.colour("warning_ground"), step / 2))
    left = area.left() - area.height()
    while left < area.right():
        painter.drawLine(QPoint(round(left), round(area.bottom())), QPoint(round(left + area.height()), round(area.top())))
        left += step
    painter.restore()


def _hours(at: datetime) -> float:
    return at.hour + at.minute / 60
