"""The calendar under a date field, in the house's own look: quiet weekends, our arrows, room between the days."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui.language import tr
from ui.look import Look

WIDTH, HEIGHT = 300, 270


class MonthPicker(QCalendarWidget):
    """A month to choose a day from; the week begins on Monday. Arrow keys go by days and weeks, Page Up and Down by months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no numbers of weeks and no lines."""
        super().__init__(parent)
        self.setAccessibleName(tr("Planner", "Calendar"))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        names = {"qt_calendar_prevmonth": tr("Planner", "Earlier month"), "qt_calendar_nextmonth": tr("Planner", "Later month")}
        for name, told in names.items():
            made = self.findChild(QToolButton, name)
            if made is not None:
                made.setAccessibleName(told)
                made.setToolTip(told)

    def sizeHint(self) -> QSize:
        """Leave room between the days."""
        look = Look.current()
        return QSize(look.px(WIDTH), look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up the present theme."""
        self.dress()
        super().showEvent(event)

    def dress(self) -> None:
        """Give weekends, head and arrows the colours of now."""
        look = Look.current()
        quiet, head = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QBrush(look.colour("muted")))
        head.setForeground(QBrush(look.colour("muted")))
        head.setFont(look.font("small"))
        self.setHeaderTextFormat(head)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, quiet)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            made = self.findChild(QToolButton, name)
            if made is not None:
                made.setIcon(look.icon(icon, "text"))
                made.setIconSize(QSize(look.size("icon-small"), look.size("icon-small")))
