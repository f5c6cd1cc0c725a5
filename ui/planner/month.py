"""A month: weeks under each other, each day with as many messages as fit, and the way to the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QToolTip

from accounts.posts.public_holidays import is_weekend
from ui.language import tr, weekday_name
from ui.look import Look
from ui.look.contrast import mix
from ui.planner import wall
from ui.planner.bands import Band
from ui.planner.board import TileBoard
from ui.planner.items import Item
from ui.planner.tile import Tile, height_of
from ui.planner.week import paint_stripes
from ui.widgets import Surface, button

WEEK = 7
LEAST_TILES = 2


def weeks_of(month: date) -> tuple[date, date]:
    """Return the Monday on or before the first of a month, and the Monday after its last day."""
    first = month.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    begin = first - timedelta(days=first.weekday())
    return begin, after + timedelta(days=(-after.weekday()) % WEEK)


class MonthCanvas(TileBoard):
    """The days with the tiles on them. `day_asked` comes for a day that has more than it can show."""

    day_asked = Signal(date)

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show no month yet."""
        super().__init__(now)
        self.zone = zone
        self.month, self.first, self.weeks = date.min, date.min, 5
        self.holidays: dict[date, str] = {}
        self.bands: tuple[Band, ...] = ()
        self.rest: dict[date, QPushButton] = {}
        self._aim: date | None = None
        self.setAccessibleName(tr("Planner", "Days of the month"))

    def show_month(self, month: date, items: Sequence[Item], holidays: dict[date, str], bands: Sequence[Band] = ()) -> None:
        """Show a month and what stands in it."""
        self.month, self.holidays, self.bands = month, holidays, tuple(bands)
        self.first, end = weeks_of(month)
        self.weeks = (end - self.first).days // WEEK
        head = self._head_height()
        self.setMinimumHeight(self.weeks * (head + (LEAST_TILES + 1) * (height_of(1) + 2)) + self._weekday_height())
        self.show_items(items)
        self.update()

    # -- placing -----------------------------------------------------------------------------------------------------

    def cell(self, day: date) -> QRect:
        """Return where a day stands."""
        number = (day - self.first).days
        top = self._weekday_height()
        high = (self.height() - top) / self.weeks
        row, column = divmod(number, WEEK)
        left, right = round(column * self.width() / WEEK), round((column + 1) * self.width() / WEEK)
        upper, lower = round(top + row * high), round(top + (row + 1) * high)
        return QRect(left, upper, right - left, lower - upper)

    def day_at(self, point: QPoint) -> date | None:
        """Return the day under a point, None outside."""
        days = [self.first + timedelta(days=number) for number in range(self.weeks * WEEK)]
        return next((day for day in days if self.cell(day).contains(point)), None)

    def lay(self) -> None:
        """Place as many tiles on each day as there is room for, and a button for the others."""
        if self.month == date.min:
            return
        by_day: dict[date, list[Item]] = {}
        for item in self.items:
            by_day.setdefault(item.day, []).append(item)
        for one in self.rest.values():
            one.hide()
            one.deleteLater()
        self.rest = {}
        for day, items in by_day.items():
            self._lay_day(day, items)

    def _lay_day(self, day: date, items: list[Item]) -> None:
        look, cell = Look.current(), self.cell(day)
        gap, high = look.space("xs"), height_of(1) + 2
        top = cell.top() + self._head_height()
        room = max(1, (cell.bottom() - top) // high)
        shown = len(items) if len(items) <= room else room - 1
        for place, item in enumerate(items):
            tile = self.tiles[item.id]
            inside = place < shown
            # What is not shown stays reachable: the button below leads to the week in which it is.
            tile.setGeometry(cell.left() + gap, top + place * high, cell.width() - 2 * gap, high - 2) if inside else tile.resize(0, 0)
            tile.setEnabled(inside)
            tile.setVisible(inside)
        if shown < len(items):
            more = button(tr("Planner", "%n more", len(items) - shown), "link", on=lambda: self.day_asked.emit(day))
            more.setParent(self)
            more.setGeometry(cell.left() + gap, top + shown * high, cell.width() - 2 * gap, high - 2)
            more.setAccessibleDescription(tr("Planner", "Show the week of this day"))
            more.show()
            self.rest[day] = more

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; the tiles for which there is no room stay out of sight."""
        super().show_items(items)
        for tile in self.tiles.values():
            tile.setVisible(tile.isEnabled())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place anew."""
        super().resizeEvent(event)
        self.lay()

    # -- mouse -------------------------------------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to write something for the day under the mouse."""
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.write_asked.emit(wall.first_moment(day, self.now(), self.zone))

    def carried(self, tile: Tile, by: QPoint) -> None:
        """Let the tile go along, and show to which day it would come."""
        self.lay()
        tile.raise_()
        tile.move(tile.pos() + by)
        self._aim = self.day_at(tile.geometry().center())
        self.update()

    def dropped(self, tile: Tile, by: QPoint) -> None:
        """Ask to move it to that day, at the same time."""
        day, self._aim = self.day_at(tile.geometry().center()), None
        self.lay()
        self.update()
        if day is not None:
            shown = wall.wall_of(tile.item.target.due_at, tile.item.zone)
            self.ask_move(tile, datetime.combine(day, shown.time()))

    def nudge(self, tile: Tile, step: tuple[int, int]) -> None:
        """Move a day aside, or a week up or down, as the month shows them."""
        if tile.item.movable:
            shown = wall.wall_of(tile.item.target.due_at, tile.item.zone)
            self.ask_move(tile, shown + timedelta(days=step[0] + WEEK * step[1]))

    # -- painting ----------------------------------------------------------------------------------------------------

    def _weekday_height(self) -> int:
        look = Look.current()
        return round(QFontMetricsF(look.font("base", bold=True)).height()) + 2 * look.space("xs")

    def _head_height(self) -> int:
        look = Look.current()
        return round(QFontMetricsF(look.font("note", bold=True)).height()) + look.space("xs") + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        look = Look.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("sheet"))
        edge = look.space("s")
        painter.setFont(look.font("base", bold=True))
        painter.setPen(look.colour("text"))
        for number in range(WEEK):
            area = self.cell(self.first + timedelta(days=number))
            painter.drawText(
                QRect(area.left() + edge, 0, area.width() - edge, self._weekday_height()),
                Qt.AlignmentFlag.AlignVCenter,
                weekday_name(number),
            )
        today = self.now().astimezone(self.zone).date()
        for number in range(self.weeks * WEEK):
            self._paint_day(painter, look, self.first + timedelta(days=number), today)
        painter.end()

    def _bands_on(self, day: date) -> list[Band]:
        return [band for band in self.bands if band.on(day, self.zone) is not None]

    def _paint_bands(self, painter: QPainter, look: Look, day: date, cell: QRect) -> None:
        """Draw what lies on a day at the left of its cell: the day from top to bottom, its bands at their hours."""
        for band in self._bands_on(day):
            hours = band.on(day, self.zone)
            if hours is None:
                continue
            high = cell.height() / 24
            width = look.space("xs") if band.soft else look.space("s")
            area = QRectF(cell.left() + 1, cell.top() + hours[0] * high, width, max(2.0, (hours[1] - hours[0]) * high))
            if band.soft:
                painter.fillRect(area, look.colour("line"))
            else:
                painter.fillRect(area, look.colour("warning"))

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what lies on the day under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            told = list(dict.fromkeys(band.text for band in self._bands_on(day))) if day is not None else []
            if told:
                QToolTip.showText(event.globalPos(), "\n".join(told), self)
                return True
        return super().event(event)

    def _paint_day(self, painter: QPainter, look: Look, day: date, today: date) -> None:
        cell, edge = self.cell(day), look.space("s")
        if is_weekend(day) or day.month != self.month.month:
            painter.fillRect(cell, QColor(mix(look.hex("ground"), look.hex("sheet"), 0.7)))
        if day in self.holidays:
            paint_stripes(painter, QRectF(cell))
        self._paint_bands(painter, look, day, cell)
        if day == self._aim:
            painter.fillRect(cell, look.colour("tint"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if day.weekday():
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        here = day == today
        painter.setFont(look.font("note", bold=here))
        painter.setPen(look.colour("accent" if here else "muted"))
        area = QRectF(cell).adjusted(edge, 2, -edge, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, str(day.day))
        name = self.holidays.get(day, "") or next((band.text for band in self._bands_on(day) if not band.soft), "")
        if name:
            area.setLeft(area.left() + QFontMetricsF(painter.font()).horizontalAdvance("00 "))
            painter.setFont(look.font("small", bold=True))
            painter.setPen(look.colour("warning"))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignTop, QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, area.width())
            )


class MonthView(Surface):
    """A month that scrolls when the window is low."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show no month yet."""
        super().__init__("card")
        self.setAccessibleName(tr("Planner", "Month"))
        self.canvas = MonthCanvas(now, zone)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.canvas)
        self.body.addWidget(self.area)
        self.canvas.show_asked.connect(lambda tile: self.area.ensureWidgetVisible(tile))

    def show_month(self, month: date, items: Sequence[Item], holidays: dict[date, str], bands: Sequence[Band] = ()) -> None:
        """Show a month; a new one from today on, when today is in it."""
        new = (month.year, month.month) != (self.canvas.month.year, self.canvas.month.month)
        self.canvas.show_month(month, items, holidays, bands)
        today = self.canvas.now().astimezone(self.canvas.zone).date()
        if new:
            QTimer.singleShot(0, self, lambda: self._scroll_to(today if (today.year, today.month) == (month.year, month.month) else month))

    def _space(self) -> None:
        """Stand close within the border."""
        self.body.setContentsMargins(1, 1, 1, 1)

    def _scroll_to(self, day: date) -> None:
        cell = self.canvas.cell(day)
        self.area.ensureVisible(cell.center().x(), cell.center().y(), 0, cell.height())


def noon(day: date, zone: ZoneInfo) -> datetime:
    """Return the middle of a day, for what only the day counts of."""
    return datetime.combine(day, time(12), zone)
