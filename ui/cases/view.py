"""The place: open questions, who waits longest first; those that ended on request."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from accounts.errors import KnownError
from accounts.model.case import Act, Case
from accounts.model.ids import CaseId
from accounts.reading import Verb
from ui import words, work
from ui.bridge import Bridge
from ui.cases.reading import Shown, read
from ui.cases.sheet import CaseSheet
from ui.language import tr
from ui.moments import when
from ui.widgets import Card, CheckBox, EmptyState, Notice, Page, Toast, announce, button, label, note
from ui.words.cases import state_word

SETTLE_MS = 60
CLOCK_MS = 60_000
"""So often what is due becomes late."""
MOST_TEXT = 280


class CasesView(Page):
    """`answer_asked(CaseId)`: somebody wants to answer a case."""

    answer_asked = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read off the main thread; what changes is followed."""
        super().__init__(tr("Cases", "Questions"), parent=parent)
        self._bridge, self._engine = bridge, bridge.engine
        self._turn = 0
        self._rows: list[QWidget] = []
        self.openers: dict[CaseId, QPushButton] = {}
        self.sheet: CaseSheet | None = None
        self.setAccessibleName(tr("Cases", "Questions"))
        self.ended = CheckBox(tr("Cases", "Those that ended too"))
        self.ended.toggled.connect(lambda _on: self.reload())
        self.export = button(tr("Cases", "Save as a table…"), "quiet", on=self._export)
        self.add_action(self.ended)
        self.add_action(self.export)
        self.empty = EmptyState(
            "message-square",
            tr("Cases", "Nobody waits for an answer"),
            tr("Cases", "Make a message in a column a case, with its menu; then it stands here until it is answered, passed on or closed."),
        )
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self._settle = self._timer(SETTLE_MS, single=True)
        self._clock = self._timer(CLOCK_MS, single=False)
        self._clock.start()
        bridge.cases_changed.connect(self._settle.start)
        bridge.act_changed.connect(lambda _act: self._settle.start())
        bridge.books_changed.connect(self._settle.start)
        self.reload()

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(single)
        made.setInterval(milliseconds)
        made.timeout.connect(self.reload)
        return made

    def arrived(self) -> None:
        """Read anew when somebody comes here."""
        self._settle.start()

    def focus_start(self) -> QWidget:
        """Return what the keyboard begins at: who waits longest."""
        return next(iter(self.openers.values()), self.ended)

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._turn += 1
        turn, engine, ended = self._turn, self._engine, self.ended.isChecked()

        def show(found: Shown) -> None:
            if turn == self._turn:
                self._show(found)

        work.run(self, lambda: read(engine, ended=ended), show, self._fail)

    def _show(self, found: Shown) -> None:
        at = next((number for number, one in self.openers.items() if one.hasFocus()), None)
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.openers = [], {}
        for act in found.acts:
            self._add(self._act_row(act, found))
        for case in found.cases:
            self._add(self._row(case, found))
        self.empty.setVisible(not self._rows)
        if at in self.openers:
            self.openers[at].setFocus()

    def _add(self, row: QWidget) -> None:
        self.body.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _row(self, case: Case, found: Shown) -> QWidget:
        row = Card()
        status = case.status
        who = status.author.name or f"@{status.author.handle}"
        row.setAccessibleName(f"{who}: {status.text[:MOST_TEXT]}")
        row.body.addWidget(label(f"{who} · {when(status.at, now=found.now)}", strong=True))
        text = status.text if len(status.text) <= MOST_TEXT else f"{status.text[: MOST_TEXT - 1]}…"
        row.body.addWidget(label(text))
        row.body.addWidget(label(about(case, found), tone="stop" if case.overdue(found.now) else "muted"))
        foot = QHBoxLayout()
        opener = button(tr("Cases", "Open"), on=partial(self.open_case, case.id))
        opener.setAccessibleName(tr("Cases", "Open the question of {name}", name=who))
        answer = button(tr("Cases", "Answer…"), "primary", on=partial(self.answer_asked.emit, int(case.id)))
        answer.setAccessibleName(tr("Cases", "Answer {name}", name=who))
        foot.addWidget(opener)
        if case.open:
            foot.addWidget(answer)
        else:
            answer.deleteLater()
        foot.addStretch(1)
        row.body.addLayout(foot)
        self.openers[case.id] = opener
        return row

    def _act_row(self, act: Act, found: Shown) -> QWidget:
        verb = {
            Verb.BOOST: tr("Cases", "A boost was not made."),
            Verb.UNBOOST: tr("Cases", "A boost was not taken back."),
            Verb.FAVOURITE: tr("Cases", "A favourite was not given."),
            Verb.UNFAVOURITE: tr("Cases", "A favourite was not taken back."),
        }.get(Verb(act.verb), tr("Cases", "A bookmark was not changed."))
        row = Notice(f"{found.labels.get(int(act.account), '')}:", f"{verb} {words.error(act.error, act.error_values)}")
        foot = QHBoxLayout()
        foot.addWidget(button(tr("Cases", "Try again"), "warning", on=partial(self._again, act)))
        foot.addWidget(button(tr("Cases", "Leave it"), on=partial(self._leave, act)))
        foot.addStretch(1)
        row.body.addWidget(note(act.status.text[:MOST_TEXT]))
        row.body.addLayout(foot)
        return row

    def open_case(self, case: CaseId) -> None:
        """Show one case with its notes."""
        self.sheet = CaseSheet(self.window(), self._bridge, case)
        self.sheet.answer_asked.connect(self.answer_asked)
        self.sheet.open()

    def _again(self, act: Act) -> None:
        engine = self._engine

        def job() -> None:
            if engine.acts.again(act.id):
                engine.acts.tick()

        work.run(self, job, lambda _none: None, self._fail)

    def _leave(self, act: Act) -> None:
        work.run(self, lambda: self._engine.acts.stop(act.id), lambda _done: None, self._fail)

    def _export(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, tr("Cases", "Save as a table"), "cases.csv", "CSV (*.csv)")
        if name:
            self.save(name)

    def save(self, name: str) -> None:
        """Write every case to a table, in another thread."""
        from pathlib import Path

        from accounts.answers import cases_csv

        engine, file = self._engine, Path(name)
        work.run(
            self,
            lambda: cases_csv.write(engine.cases, file),
            lambda count: self._say(tr("Cases", "%n cases are saved.", count)),
            self._fail,
        )

    def _fail(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, text: str) -> None:
        Toast(self.window(), text)
        announce(self, text)


def about(case: Case, found: Shown) -> str:
    """Return how a case stands, in a line."""
    parts = [state_word(case.state)]
    if case.taken_by:
        parts.append(case.taken_by)
    if case.department:
        parts.append(" ".join(part for part in (case.department, case.contact) if part))
    if case.overdue(found.now):
        parts.append(tr("Cases", "late: an answer was owed {moment}", moment=when(case.due_at, now=found.now)))
    elif case.open:
        parts.append(tr("Cases", "an answer is owed {moment}", moment=when(case.due_at, now=found.now)))
    return " · ".join(parts)
