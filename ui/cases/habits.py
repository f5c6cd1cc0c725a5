"""Office hours and what goes with them: when an answer is owed, how long ended cases stay, at which answer the pause asks."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accounts.answers.office import Rules
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.settings import SETTINGS
from ui import words, work
from ui.language import tr, weekday_name
from ui.look import Look
from ui.planner.picker import MinutesField, TimeField
from ui.widgets import Chips, Field, Notice, Sheet, announce, button, label


class RulesSheet(Sheet):
    """`kept` comes when they are stored."""

    kept = Signal()

    def __init__(self, window: QWidget, engine: Engine) -> None:
        """Show what holds."""
        super().__init__(window, tr("Cases", "Office hours and questions"), width="sheet-narrow")
        self._engine = engine
        self._busy = False
        rules = engine.cases.rules()
        problem = engine.cases.office_problem
        if problem:
            sentence = words.error(problem)
            usual = tr("Cases", "Until others are kept here, Monday to Friday from 9:00 to 17:00 count.")
            self.body.addWidget(Notice(tr("Cases", "Your office hours are damaged."), f"{sentence.todo} {usual}"))
        self.days = Chips(tr("Cases", "Office days"), [(str(one), weekday_name(one)) for one in range(7)], many=True)
        self.days.choose(*rules.days)
        self.days_field = Field(tr("Cases", "Office days"), self.days, help_text=tr("Cases", "A public holiday is none."))
        self.start, self.until = TimeField(), TimeField()
        for field, wall, name in ((self.start, rules.start, tr("Cases", "from")), (self.until, rules.until, tr("Cases", "until"))):
            at = time.fromisoformat(wall)
            field.setTime(QTime(at.hour, at.minute))
            field.setAccessibleName(f"{tr('Cases', 'Office hours')} {name}")
        times = QWidget()
        line = QHBoxLayout(times)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Look.current().space("s"))
        for part in (self.start, label(tr("Cases", "until"), wrap=False), self.until):
            line.addWidget(part)
        line.addStretch(1)
        self.times_field = Field(tr("Cases", "Office hours"), times)
        self.hours = _number("answer_hours", tr("Cases", "An answer is owed within so many office hours"), rules.hours)
        self.answers = _number("answers_most", tr("Cases", "From which own answer in a conversation the pause asks"), rules.answers_most)
        self.kept_days = _number("case_days", tr("Cases", "Days after which an ended case is deleted"), rules.days_kept)
        self.fields = {
            "bad-office-hours": self.days_field,
            "bad-answer-hours": _field(
                self.hours, tr("Cases", "Counted from the moment of the question. Holds for who waits already, too.")
            ),
            "bad-answers-most": _field(self.answers, tr("Cases", "Then it asks: phone, or finish?")),
            "bad-case-days": _field(self.kept_days, tr("Cases", "An open case is never deleted by itself.")),
        }
        for row in (self.days_field, self.times_field, *list(self.fields.values())[1:]):
            self.body.addWidget(row)
        self.footer.addWidget(button(tr("Cases", "Cancel"), on=self.dismiss))
        self.save = button(tr("Cases", "Keep"), "primary", on=self._save)
        self.footer.addWidget(self.save)

    @property
    def rules(self) -> Rules:
        """Return what was chosen."""
        start, until = (one.time().toString("HH:mm") for one in (self.start, self.until))
        return Rules("".join(self.days.chosen), start, until, self.hours.value(), self.kept_days.value(), self.answers.value())

    def _save(self) -> None:
        if self._busy:
            return
        self._busy = True
        for field in self.fields.values():
            field.wrong("")
        rules, cases = self.rules, self._engine.cases
        work.run(self, lambda: cases.put_rules(rules), lambda _none: self._kept(), self._tell, self._end)

    def _kept(self) -> None:
        self.dismiss()
        self.kept.emit()

    def _tell(self, failure: KnownError) -> None:
        field = self.fields.get(failure.word, self.days_field)
        said = str(words.error(failure.word, failure.values))
        field.wrong(said)
        announce(self, said)

    def _end(self) -> None:
        self._busy = False


def _number(setting: str, name: str, value: int) -> MinutesField:
    bounds = SETTINGS[setting]
    made = MinutesField(bounds.least or 0, bounds.most or 0, name)
    made.setValue(value)
    return made


def _field(control: MinutesField, help_text: str) -> Field:
    return Field(control.accessibleName(), control, help_text=help_text)
