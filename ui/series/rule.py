"""How a series recurs, to choose: weekly, on working days, monthly by date or by weekday."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.model.series import LAST, MOST_EVERY, Kind, Rule, ShortMonth
from ui.language import tr, weekday_name
from ui.look import Look
from ui.moments import full_weekday_name
from ui.planner.picker import MinutesField
from ui.series.telling import nth_told
from ui.widgets import CheckBox, Chips, Choice, Field, FlowLayout, label

WEEK = 7
LONGEST, SHORTEST = 31, 28
NTHS = (1, 2, 3, 4, LAST)


class RuleForm(QWidget):
    """`changed` comes after every change by a person; `rule` is what is chosen, `problem` why it cannot be."""

    changed = Signal()

    def __init__(self) -> None:
        """Stand at every Thursday."""
        super().__init__()
        self.setAccessibleName(tr("Series", "How it recurs"))
        self.kind = Chips(
            tr("Series", "How it recurs"),
            [
                (Kind.WEEKLY, tr("Series", "Weekly")),
                (Kind.WORKDAYS, tr("Series", "Working days")),
                (Kind.MONTHLY_DATE, tr("Series", "Monthly by date")),
                (Kind.MONTHLY_WEEKDAY, tr("Series", "Monthly by weekday")),
            ],
        )
        self.every = MinutesField(1, MOST_EVERY, tr("Series", "How many weeks or months from one to the next"))
        self.unit = label("", wrap=False)
        self.days = Chips(tr("Series", "Days of the week"), [(str(day), weekday_name(day)) for day in range(WEEK)], many=True)
        for day in range(WEEK):
            self.days.chip(str(day)).setAccessibleName(full_weekday_name(day))
        self.days_field = Field(tr("Series", "Days of the week"), self.days)
        dates = [(str(day), str(day)) for day in range(1, LONGEST + 1)]
        self.month_day = Choice(tr("Series", "Day of the month"), [*dates, (str(LAST), tr("Series", "last day"))])
        self.short = CheckBox(tr("Series", "In a shorter month: on its last day"))
        self.nth = Choice(tr("Series", "Which one of the month"), [(str(one), nth_told(one)) for one in NTHS])
        self.weekday = Choice(tr("Series", "Day of the week"), [(str(day), full_weekday_name(day)) for day in range(WEEK)])
        self._lay()
        self.show_rule(Rule(Kind.WEEKLY, weekdays=(3,)))
        self.kind.changed.connect(self._kind_chosen)
        self.days.changed.connect(lambda _days: self._changed())
        self.every.valueChanged.connect(lambda _value: self._changed())
        self.short.toggled.connect(lambda _on: self._changed())
        for choice in (self.month_day, self.nth, self.weekday):
            choice.activated.connect(lambda _at: self._changed())

    @property
    def chosen(self) -> Kind:
        """Return the kind that is chosen."""
        return Kind(self.kind.value or self._kind)

    @property
    def problem(self) -> str:
        """Return why this cannot be a rule, '' when it can."""
        if self.chosen is Kind.WEEKLY and not self.days.chosen:
            return tr("Series", "Choose at least one day of the week.")
        return ""

    @property
    def rule(self) -> Rule:
        """Return the rule. Raises InputError when there is a problem."""
        every = self.every.value()
        if self.chosen is Kind.WORKDAYS:
            return Rule(Kind.WORKDAYS)
        if self.chosen is Kind.WEEKLY:
            return Rule(Kind.WEEKLY, every, tuple(int(day) for day in self.days.chosen))
        if self.chosen is Kind.MONTHLY_WEEKDAY:
            return Rule(Kind.MONTHLY_WEEKDAY, every, (int(self.weekday.key),), nth=int(self.nth.key))
        short = ShortMonth.LAST_DAY if self.short.isChecked() else ShortMonth.LEAVE_OUT
        return Rule(Kind.MONTHLY_DATE, every, month_day=int(self.month_day.key), short_month=short)

    def show_rule(self, rule: Rule) -> None:
        """Stand at a rule; nobody is told."""
        self._kind = rule.kind
        self.kind.choose(rule.kind)
        for field in (self.every, self.short):
            field.blockSignals(True)
        self.every.setValue(rule.every)
        self.short.setChecked(rule.short_month is ShortMonth.LAST_DAY)
        for field in (self.every, self.short):
            field.blockSignals(False)
        days = rule.weekdays or (3,)
        self.days.choose(*(str(day) for day in days))
        self.weekday.choose(str(days[0]))
        self.month_day.choose(str(rule.month_day or 1))
        self.nth.choose(str(rule.nth or 1))
        self._fit()

    def judge(self) -> None:
        """Say what is wrong beside the field, or that it is well again."""
        self.days_field.wrong(self.problem)

    def _kind_chosen(self, chosen: list[str]) -> None:
        # One of them always holds.
        self._kind = Kind(chosen[0]) if chosen else self._kind
        self.kind.choose(self._kind)
        self._changed()

    def _changed(self) -> None:
        self._fit()
        self.judge()
        self.changed.emit()

    def _fit(self) -> None:
        """Show only what belongs to the kind."""
        kind = self.chosen
        monthly = kind in {Kind.MONTHLY_DATE, Kind.MONTHLY_WEEKDAY}
        self._line.setVisible(kind is not Kind.WORKDAYS)
        self.days_field.setVisible(kind is Kind.WEEKLY)
        self._by_date.setVisible(kind is Kind.MONTHLY_DATE)
        self._by_weekday.setVisible(kind is Kind.MONTHLY_WEEKDAY)
        self.short.setVisible(kind is Kind.MONTHLY_DATE and int(self.month_day.key or 1) > SHORTEST)
        count = self.every.value()
        self.unit.setText(tr("Series", "%n months", count) if monthly else tr("Series", "%n weeks", count))
        self.unit.setText(self.unit.text().removeprefix(str(count)).strip())

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.current().space("m"))
        self._line, self._by_date, self._by_weekday = QWidget(), QWidget(), QWidget()
        line = FlowLayout(self._line)
        before = label(tr("Series", "Once in"), wrap=False)
        before.setBuddy(self.every)
        parts: tuple[QWidget, ...] = (before, self.every, self.unit)
        for part in parts:
            line.addWidget(part)
        by_date = FlowLayout(self._by_date)
        for part in (label(tr("Series", "On day"), wrap=False), self.month_day, self.short):
            by_date.addWidget(part)
        by_weekday = FlowLayout(self._by_weekday)
        for part in (label(tr("Series", "On the"), wrap=False), self.nth, self.weekday):
            by_weekday.addWidget(part)
        for part in (self.kind, self.days_field, self._by_date, self._by_weekday, self._line):
            column.addWidget(part)
