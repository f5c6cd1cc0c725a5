"""The list: day under day, what goes out on it, in the order of time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.language import full_day, tr
from ui.look import Look
from ui.planner.board import TileBoard
from ui.planner.items import Item
from ui.planner.month import noon
from ui.planner.tile import height_of
from ui.widgets import Surface


class AgendaCanvas(TileBoard):
    """Heads of days with their tiles under them."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show nothing yet."""
        super().__init__(now)
        self.zone = zone
        self.holidays: dict[date, str] = {}
        self.heads: list[tuple[int, date]] = []
        self.setAccessibleName(tr("Planner", "List of what is planned"))

    def show_list(self, items: Sequence[Item], holidays: dict[date, str]) -> None:
        """Show items, the earliest first."""
        self.holidays = holidays
        self.show_items(items)
        self.update()

    def lay(self) -> None:
        """Place heads and tiles under each other."""
        look = Look.current()
        edge, head = look.space("m"), round(QFontMetricsF(look.font("base", bold=True)).height()) + look.space("m")
        self.heads = []
        top = 0
        before: date | None = None
        for item in self.items:
            if item.day != before:
                self.heads.append((top, item.day))
                top += head
                before = item.day
            high = height_of(2)
            self.tiles[item.id].setGeometry(edge, top, self.width() - 2 * edge, high)
            top += high + look.space("xs")
        self.setMinimumHeight(top + edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heads of the days."""
        look = Look.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("sheet"))
        font = look.font("base", bold=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        today = self.now().astimezone(self.zone).date()
        for top, day in self.heads:
            told = full_day(noon(day, self.zone), self.zone, self.now())
            if day == today:
                told = tr("Planner", "Today, {day}", day=told)
            painter.setPen(look.colour("accent" if day == today else "text"))
            base = top + look.space("s") + round(metrics.ascent())
            painter.drawText(look.space("m"), base, told)
            name = self.holidays.get(day, "")
            if name:
                painter.setPen(look.colour("warning"))
                painter.drawText(look.space("m") + round(metrics.horizontalAdvance(told)) + look.space("m"), base, name)
        painter.end()


class AgendaView(Surface):
    """A list that scrolls."""

    def __init__(self, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Show nothing yet."""
        super().__init__("card")
        self.setAccessibleName(tr("Planner", "List"))
        self.canvas = AgendaCanvas(now, zone)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.canvas)
        self.body.addWidget(self.area)
        self.canvas.show_asked.connect(lambda tile: self.area.ensureWidgetVisible(tile))
        self._month = (0, 0)

    def show_list(self, month: date, items: Sequence[Item], holidays: dict[date, str]) -> None:
        """Show what stands in a month; a new one from today on."""
        new, self._month = self._month != (month.year, month.month), (month.year, month.month)
        self.canvas.show_list(items, holidays)
        if new:
            QTimer.singleShot(0, self, self.scroll_to_today)

    def _space(self) -> None:
        """Stand close within the border."""
        self.body.setContentsMargins(1, 1, 1, 1)

    def scroll_to_today(self) -> None:
        """Bring today's messages, or the next after them, to the top."""
        today = self.canvas.now().astimezone(self.canvas.zone).date()
        top = next((top for top, day in self.canvas.heads if day >= today), 0)
        self.area.verticalScrollBar().setValue(top)
