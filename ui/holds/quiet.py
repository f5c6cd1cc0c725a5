"""Quiet hours: for all accounts, or for one that has its own; each line some days and two times. Every change is stored at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.quiet import DAYS, QuietRule
from accounts.posts.quiet import Quiet, Rules
from ui.holds.meeting import clear
from ui.language import tr, weekday_name
from ui.look import Look
from ui.planner.picker import TimeField
from ui.widgets import CheckBox, Chips, Choice, FlowLayout, IconButton, button, label, note

NIGHT = QuietRule(DAYS, time(22), time(7))
ALL = "all"


class RuleLine(QWidget):
    """Some days and two times. `changed` and `removed` are called; a line without a day stands for nothing yet."""

    def __init__(self, rule: QuietRule, changed: Callable[[], object], removed: Callable[[RuleLine], object]) -> None:
        """Show a rule."""
        super().__init__()
        flow = FlowLayout(self)
        self.days = Chips(tr("Holds", "Days of quiet hours"), [(str(one), weekday_name(one)) for one in range(7)], many=True)
        self.days.choose(*(str(one) for one in rule.days))
        self.start, self.until = TimeField(), TimeField()
        for field, at, name in (
            (self.start, rule.start, tr("Holds", "Quiet from")),
            (self.until, rule.until, tr("Holds", "Quiet until")),
        ):
            field.setTime(QTime(at.hour, at.minute))
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)
            field.timeChanged.connect(lambda _time: changed())
        self.days.changed.connect(lambda _chosen: changed())
        self.remove = IconButton("trash-2", tr("Holds", "Take these quiet hours away"), on=lambda: removed(self))
        for part in (
            self.days,
            label(tr("Holds", "from"), wrap=False),
            self.start,
            label(tr("Holds", "until"), wrap=False),
            self.until,
            self.remove,
        ):
            flow.addWidget(part)

    @property
    def rule(self) -> QuietRule | None:
        """Return the rule, None while it has no day."""
        days = frozenset(int(one) for one in self.days.chosen)
        start, until = (time(one.time().hour(), one.time().minute()) for one in (self.start, self.until))
        return QuietRule(days, start, until) if days else None


class QuietEditor(QWidget):
    """Chooses whose quiet hours are meant, and changes them."""

    def __init__(self, quiet: Quiet, failed: Callable[[KnownError], object]) -> None:
        """Begin with those of all accounts; `failed` is told what could not be stored."""
        super().__init__()
        self._quiet, self._failed = quiet, failed
        self.lines: list[RuleLine] = []
        look = Look.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        about = tr("Holds", "Quiet hours hold nothing: who plans something in them is asked, and notices wait until they are over.")
        column.addWidget(note(about))
        self.whose = Choice(tr("Holds", "Whose quiet hours"), [(ALL, tr("Holds", "All accounts"))])
        self.whose.activated.connect(lambda _index: self.read())
        column.addWidget(self.whose, 0, Qt.AlignmentFlag.AlignLeft)
        self.own = CheckBox(tr("Holds", "This account has quiet hours of its own"))
        self.own.setAccessibleName(self.own.text())
        self.own.clicked.connect(self._owned)
        column.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self.own.hide()
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space("s"))
        column.addWidget(holder)
        self.none = note(tr("Holds", "No quiet hours."))
        column.addWidget(self.none)
        self.day_needed = label(tr("Holds", "A line without a day stands for nothing yet; choose a day."), "note", tone="warning")
        column.addWidget(self.day_needed)
        self.day_needed.hide()
        self.add = button(tr("Holds", "Add quiet hours"), icon="plus", on=self._add)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.read()

    @property
    def account(self) -> AccountId | None:
        """Return whose quiet hours are shown; None: of all."""
        return None if self.whose.key in {"", ALL} else AccountId(int(self.whose.key))

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer these accounts."""
        wanted = [(ALL, tr("Holds", "All accounts")), *((str(int(one.id)), one.label) for one in accounts)]
        if [(str(self.whose.itemData(at)), self.whose.itemText(at)) for at in range(self.whose.count())] == wanted:
            return
        before = self.whose.key
        self.whose.clear()
        for key, text in wanted:
            self.whose.addItem(text, key)
        self.whose.choose(before)
        self.read()

    def read(self) -> None:
        """Show what holds for whom is chosen."""
        try:
            every = self._quiet.every()
        except KnownError as failure:
            self._failed(failure)
            return
        own = self.account is None or self.account in every
        self.own.setVisible(self.account is not None)
        self.own.setChecked(own)
        self._show(every.get(self.account, ()) if own else every.get(None, ()), enabled=own)

    def _show(self, rules: Rules, *, enabled: bool) -> None:
        clear(self._column)
        self.lines = []
        for rule in rules:
            self._append(rule)
        for line in self.lines:
            line.setEnabled(enabled)
        self.add.setVisible(enabled)
        self._tell()

    def _append(self, rule: QuietRule) -> None:
        line = RuleLine(rule, self._store, self._remove)
        self.lines.append(line)
        self._column.addWidget(line)

    def _tell(self) -> None:
        self.none.setVisible(not self.lines)
        self.day_needed.setVisible(any(line.rule is None for line in self.lines))

    def _add(self) -> None:
        self._append(NIGHT)
        self._store()
        self.lines[-1].days.chip("0").setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: RuleLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._store()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _owned(self, on: bool) -> None:
        # Its own begin as a copy of those of all.
        self._put(self._quiet.rules(None) if on else None)
        self.read()

    def _store(self) -> None:
        self._tell()
        self._put(tuple(rule for line in self.lines if (rule := line.rule) is not None))

    def _put(self, rules: Rules | None) -> None:
        try:
            self._quiet.put(self.account, rules)
        except KnownError as failure:
            self._failed(failure)
