"""When a series ends, to choose: never, on a day, after a number of times."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from accounts.model.series import MOST_COUNT, End
from ui.language import tr
from ui.look import Look
from ui.planner.picker import DateField, MinutesField
from ui.widgets import FlowLayout, RadioButton, label

USUAL_COUNT = 10
USUAL_DAYS = 91


class EndForm(QWidget):
    """`changed` comes after every change by a person; `end` is what is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        """Stand at never."""
        super().__init__()
        self.setAccessibleName(tr("Series", "End of the series"))
        self.never = RadioButton(tr("Series", "Never ends"))
        self.on = RadioButton(tr("Series", "On the last time up to and including"))
        self.after = RadioButton(tr("Series", "After this many times:"))
        self.day = DateField()
        self.day.setAccessibleName(tr("Series", "Last day of the series"))
        self.count = MinutesField(1, MOST_COUNT, tr("Series", "Number of times"))
        self.count.setValue(USUAL_COUNT)
        group = QButtonGroup(self)
        for one in (self.never, self.on, self.after):
            group.addButton(one)
        self._lay()
        self.never.setChecked(True)
        self._fit()
        group.buttonToggled.connect(lambda _button, _on: self._changed())
        self.day.dateChanged.connect(lambda _day: self._changed())
        self.count.valueChanged.connect(lambda _count: self._changed())

    @property
    def end(self) -> End:
        """Return what is chosen."""
        if self.on.isChecked():
            day = self.day.date()
            return End(on=date(day.year(), day.month(), day.day()))
        return End(count=self.count.value()) if self.after.isChecked() else End()

    def show_end(self, end: End, after: date) -> None:
        """Stand at an end; a day that is not asked for yet is proposed some months after `after`. Nobody is told."""
        self.blockSignals(True)
        day = end.on
        self.day.setDate(QDate(day.year, day.month, day.day) if day else QDate(after.year, after.month, after.day).addDays(USUAL_DAYS))
        self.count.setValue(end.count or USUAL_COUNT)
        (self.on if day else self.after if end.count else self.never).setChecked(True)
        self._fit()
        self.blockSignals(False)

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.day.setVisible(self.on.isChecked())
        self.count.setVisible(self.after.isChecked())

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("xs"))
        column.addWidget(label(tr("Series", "End of the series"), strong=True))
        column.addWidget(self.never)
        for radio, field in ((self.on, self.day), (self.after, self.count)):
            holder = QWidget()
            line = FlowLayout(holder)
            line.addWidget(radio)
            line.addWidget(field)
            column.addWidget(holder)
