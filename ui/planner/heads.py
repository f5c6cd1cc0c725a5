"""The heads over the columns of the week: weekday, date and holiday; pressed, they ask to write something for that day."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from ui.language import full_day, month_name, tr, weekday_name
from ui.look import Look
from ui.planner import wall
from ui.planner.items import count_word

if TYPE_CHECKING:
    from ui.planner.week import WeekCanvas


class DayHead(QPushButton):
    """The head of a day: weekday and date, the holiday that it is; pressed, it asks to write something for that day."""

    def __init__(self, canvas: WeekCanvas, day: date) -> None:
        """Stand over a day."""
        super().__init__()
        self._canvas = canvas
        self.day = day
        self.setProperty("kind", "quiet")
        self.clicked.connect(lambda: canvas.write_asked.emit(wall.first_moment(day, canvas.now(), canvas.zone)))

    def tell(self) -> None:
        """Say how many messages stand under it."""
        canvas, day = self._canvas, self.day
        moment = datetime.combine(day, time(12), canvas.zone)
        count = sum(item.day == day for item in canvas.items)
        held = [band.text for band in canvas.bands if band.on(day, canvas.zone) is not None]
        parts = [full_day(moment, canvas.zone, canvas.now()), canvas.holidays.get(day, ""), *held, count_word(count)]
        if canvas.now().astimezone(canvas.zone).date() == day:
            parts.insert(1, tr("Planner", "today"))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(tr("Planner", "Write something for this day"))
        self.setToolTip(canvas.holidays.get(day, "") or tr("Planner", "Write something for this day"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw weekday, date and holiday."""
        super().paintEvent(event)
        look, canvas, day = Look.current(), self._canvas, self.day
        today = canvas.now().astimezone(canvas.zone).date() == day
        painter = QPainter(self)
        edge = look.space("s")
        area = QRectF(self.rect()).adjusted(edge, look.space("xs"), -edge, 0)
        self._line(painter, area, weekday_name(day.weekday()), "base", "accent" if today else "text", bold=True)
        area.setTop(area.top() + QFontMetricsF(look.font("base", bold=True)).height())
        self._line(painter, area, f"{day.day} {month_name(day.month)}", "small", "accent" if today else "muted", bold=today)
        name = canvas.holidays.get(day, "")
        if name:
            area.setTop(area.top() + QFontMetricsF(look.font("small")).height())
            self._line(painter, area, name, "small", "warning", bold=True)
        painter.end()

    def _line(self, painter: QPainter, area: QRectF, text: str, kind: str, tone: str, *, bold: bool) -> None:
        look = Look.current()
        font = look.font(kind, bold=bold)
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        painter.drawText(
            area,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop),
            QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width()),
        )


def head_height(*, holidays: bool) -> int:
    """Return the height of the heads of days."""
    look = Look.current()
    lines = QFontMetricsF(look.font("base", bold=True)).height() + QFontMetricsF(look.font("small")).height() * (2 if holidays else 1)
    return round(lines) + 2 * look.space("xs")


class Heads(QWidget):
    """What the heads of the days stand on: a line under them."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setPen(QPen(Look.current().colour("line"), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
