"""The rules of the checks: election periods, what weighs how much for which role, a municipality's own table, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from accounts.errors import InputError, KnownError
from accounts.model.account import Role
from accounts.posts.checks.rules import MOST_BYTES, Election
from accounts.posts.surroundings import Surroundings
from ui import words
from ui.language import tr
from ui.look import Look
from ui.planner.picker import DateField
from ui.setup.step import settle
from ui.widgets import IconButton, Notice, Sheet, announce, button, label, note
from ui.words.check_names import check_name, heaviness

ELECTION = "election"


def ask_for_rules(parent: QWidget) -> Path | None:
    """Let a person choose a table of rules; None when it was cancelled."""
    file, _kind = QFileDialog.getOpenFileName(parent, tr("Setup", "Import a table of rules"), "", f"{tr('Setup', 'Rules')} (*.toml)")
    return Path(file) if file else None


class PeriodRow(QWidget):
    """One election period: a name and two days."""

    def __init__(self, election: Election, changed: Callable[[], None], drop: Callable[[PeriodRow], None]) -> None:
        """Show it."""
        super().__init__()
        self.name = QLineEdit(election.name)
        self.name.setPlaceholderText(tr("Setup", "Which election"))
        self.name.setAccessibleName(tr("Setup", "Which election"))
        self.first, self.last = _day(tr("Setup", "First day")), _day(tr("Setup", "Last day"))
        self.first.setDate(QDate(election.first.year, election.first.month, election.first.day))
        self.last.setDate(QDate(election.last.year, election.last.month, election.last.day))
        self.drop = IconButton("trash-2", tr("Setup", "Take this period out"), on=lambda: drop(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.current().space("s"))
        row.addWidget(self.name, 1)
        for part in (self.first, label(tr("Setup", "until"), wrap=False), self.last, self.drop):
            row.addWidget(part)
        self.name.editingFinished.connect(changed)
        self.first.dateChanged.connect(lambda _date: changed())
        self.last.dateChanged.connect(lambda _date: changed())

    @property
    def election(self) -> Election:
        """Return what is typed."""
        return Election(self.first.date().toPython(), self.last.date().toPython(), " ".join(self.name.text().split()))  # type: ignore[arg-type]


class RulesSheet(Sheet):
    """What is changed here holds at once."""

    def __init__(self, window: QWidget, surroundings: Surroundings, choose: Callable[[QWidget], Path | None] = ask_for_rules) -> None:
        """Show the rules that hold."""
        super().__init__(window, tr("Setup", "Rules for the checks"), width="sheet-wide")
        self._surroundings = surroundings
        self._choose = choose
        self.rows: list[PeriodRow] = []
        self.problem = Notice("", "")
        self.body.addWidget(self.problem)
        self.body.addWidget(label(tr("Setup", "Election periods"), "heading", strong=True))
        self.body.addWidget(note(tr("Setup", "Within such a period the checks on neutrality are stricter. Both days count.")))
        self._periods = QVBoxLayout()
        self._periods.setSpacing(Look.current().space("s"))
        self.body.addLayout(self._periods)
        self.none = note(tr("Setup", "There is no election period."))
        self.body.addWidget(self.none)
        self.add = button(tr("Setup", "Add a period"), icon="plus", on=self._add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.trouble = label("", "note", tone="stop")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.body.addWidget(label(tr("Setup", "What weighs how much"), "heading", strong=True))
        self.body.addWidget(
            note(
                tr(
                    "Setup",
                    "– nothing; said: stands beside the text; asked: the pause asks; reason: the pause asks why; stop: nothing leaves "
                    "before it is mended. In an election period the heavier of the two holds.",
                )
            )
        )
        self.table = QTableWidget()
        self.table.setProperty("kind", "figures")
        self.table.setCornerButtonEnabled(False)
        self.table.setAccessibleName(tr("Setup", "What weighs how much"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setMinimumHeight(Look.current().px(300))
        self.body.addWidget(self.table)
        self.reset = button(tr("Setup", "Back to the built-in rules"), on=self._reset)
        self.bring = button(tr("Setup", "Import a table…"), icon="folder-open", on=self._import)
        self.footer.insertWidget(0, self.bring)
        self.footer.insertWidget(1, self.reset)
        self.footer.addWidget(button(tr("Setup", "Close"), "primary", on=self.dismiss))
        self._show()

    def _show(self) -> None:
        problem = self._surroundings.problem
        if problem is not None:
            said = words.error(problem.word, problem.values)
            self.problem.say(said.text, tr("Setup", "Until it is mended, the built-in rules hold."))
        self.problem.setVisible(problem is not None)
        self.reset.setEnabled(self._surroundings.own_rules)
        for row in self.rows:
            self._periods.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for one in self._surroundings.rules.elections:
            self._put(one)
        self.none.setVisible(not self.rows)
        self._fill_table()
        settle(self)

    def _put(self, election: Election) -> PeriodRow:
        row = PeriodRow(election, self._changed, self._drop)
        self.rows.append(row)
        self._periods.addWidget(row)
        return row

    def _add(self) -> None:
        from datetime import timedelta

        from accounts.clock import SystemClock

        today = SystemClock().now().astimezone().date()
        row = self._put(Election(today, today + timedelta(days=42)))
        self.none.hide()
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _drop(self, row: PeriodRow) -> None:
        self.rows.remove(row)
        self._periods.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.none.setVisible(not self.rows)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _changed(self) -> None:
        self._try(lambda: self._surroundings.put_elections([row.election for row in self.rows]))
        self.reset.setEnabled(self._surroundings.own_rules)

    def _import(self) -> None:
        chosen = self._choose(self)
        if chosen is not None and self._try(lambda: self._surroundings.use_rules(_read(chosen))):
            self._show()
            announce(self, tr("Setup", "The table of {name} holds from now on.", name=chosen.name))

    def _reset(self) -> None:
        if self._try(self._surroundings.reset_rules):
            self._show()
            announce(self, tr("Setup", "The built-in rules hold again."))
            self.bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as failure:
            said = str(words.error(failure.word, failure.values))
            self.trouble.setText(said)
            self.trouble.show()
            announce(self, said)
            return False
        self.trouble.hide()
        return True

    def _fill_table(self) -> None:
        rules = self._surroundings.rules
        columns = [(role.value, words.role(role)) for role in Role] + [(ELECTION, tr("Setup", "In an election period"))]
        table = self.table
        table.setRowCount(len(rules.weights))
        table.setColumnCount(len(columns))
        table.setHorizontalHeaderLabels([text for _key, text in columns])
        table.setVerticalHeaderLabels([check_name(code) for code in rules.weights])
        for down, (code, weights) in enumerate(rules.weights.items()):
            for across, (key, text) in enumerate(columns):
                value = weights.get(key, "" if key == ELECTION else weights.get("default", "note"))
                item = QTableWidgetItem(heaviness(value) if value else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{check_name(code)}, {text}: {item.text() or '–'}")
                table.setItem(down, across, item)
        table.resizeColumnsToContents()
        table.resizeRowsToContents()


def _read(file: Path) -> str:
    try:
        with file.open("rb") as there:
            content = there.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise InputError("rules-damaged", place="size")
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as failure:
        raise InputError("rules-damaged", place=str(failure)) from failure


def _day(name: str) -> DateField:
    made = DateField()
    made.setAccessibleName(name)
    return made
