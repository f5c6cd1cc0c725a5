"""The place: who waits for an answer, the oldest question first, a page at a time; and what asks for a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QPushButton, QWidget

from accounts.answers.cases import PAGE
from accounts.errors import KnownError
from accounts.model.case import Act, Case
from accounts.model.ids import CaseId
from accounts.reading import Verb
from ui import words, work
from ui.bridge import Bridge
from ui.cases.filters import Filters, told
from ui.cases.habits import RulesSheet
from ui.cases.reading import Shown, read
from ui.cases.rows import CaseRow
from ui.cases.sheet import CaseSheet
from ui.language import tr
from ui.moments import number
from ui.widgets import EmptyState, Notice, Page, Toast, announce, button, label, note

SETTLE_MS = 60
CLOCK_MS = 60_000
"""So often what is due becomes late."""
MOST_TEXT = 280


class CasesView(Page):
    """`answer_asked(CaseId)`: somebody wants to answer a case; `draft_asked(DraftId)`, `target_asked(TargetId)`: to look at an answer."""

    answer_asked = Signal(int)
    draft_asked = Signal(int)
    target_asked = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Read off the main thread; what changes is followed while it is in sight."""
        super().__init__(tr("Cases", "Questions"), parent=parent)
        self._bridge, self._engine = bridge, bridge.engine
        self._turn = self._first = 0
        self._stale = False
        self._reading = 0
        self._rows: list[QWidget] = []
        self.rows: dict[CaseId, CaseRow] = {}
        self.shown: Shown | None = None
        self.sheet: CaseSheet | None = None
        self.setAccessibleName(tr("Cases", "Questions"))
        self.rules = button(tr("Cases", "Office hours…"), "quiet", icon="settings", on=self.show_rules)
        self.export = button(tr("Cases", "Save as a table…"), "quiet", on=self._export)
        self.add_action(self.rules)
        self.add_action(self.export)
        self._build()
        self._settle = self._timer(SETTLE_MS, single=True)
        self._clock = self._timer(CLOCK_MS, single=False)
        self._clock.start()
        for change in (bridge.cases_changed, bridge.act_changed, bridge.books_changed, bridge.draft_changed, bridge.target_changed):
            change.connect(self._changed)
        self.reload()

    def _build(self) -> None:
        self.problem = Notice("", "", act=tr("Cases", "Set them…"), on=self.show_rules)
        self.problem.hide()
        self.filters = Filters()
        self.filters.changed.connect(self._looked_for)
        self.tally = label("", tone="muted")
        self.empty = EmptyState(
            "message-square",
            tr("Cases", "Nobody waits for an answer"),
            tr("Cases", "Make a message in a column a case, with its menu; then it stands here until it is answered or closed."),
        )
        self.nothing = EmptyState(
            "search", tr("Cases", "Nothing is found"), tr("Cases", "Look for something else, or for all that is open."),
            act=tr("Cases", "Show all that is open"), on=self.filters.clear,
        )  # fmt: skip
        self.pages = QWidget()
        foot = QHBoxLayout(self.pages)
        foot.setContentsMargins(0, 0, 0, 0)
        self.where = label("", tone="muted", wrap=False)
        self.before = button(tr("Cases", "Previous"), icon="chevron-left", on=lambda: self.turn(-1))
        self.after = button(tr("Cases", "Next"), icon="chevron-right", on=lambda: self.turn(1))
        for step in (self.before, self.after, self.where):
            foot.addWidget(step)
        foot.addStretch(1)
        for part in (self.problem, self.filters, self.tally, self.empty, self.nothing, self.pages):
            self.body.addWidget(part)
        self._head = 3
        for part in (self.empty, self.nothing, self.pages):
            part.hide()
        self.body.addStretch(1)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.words.setFocus)

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(single)
        made.setInterval(milliseconds)
        made.timeout.connect(self.reload if single else self._changed)
        return made

    def arrived(self) -> None:
        """Read anew when somebody comes here, unless that is being done."""
        if not self._reading:
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._settle.start()

    def focus_start(self) -> QWidget:
        """Return what the keyboard begins at: who waits longest."""
        return next((row.opener for row in self.rows.values()), self.filters.words)

    @property
    def openers(self) -> dict[CaseId, QPushButton]:
        """Return the button that opens each case in sight."""
        return {number: row.opener for number, row in self.rows.items()}

    # -- reading -----------------------------------------------------------------------------------------------------------------------

    def _changed(self, *_about: object) -> None:
        if self.isVisible():
            self._settle.start()
        else:
            self._stale = True

    def _looked_for(self) -> None:
        self._first = 0
        self.reload()

    def turn(self, pages: int) -> None:
        """Go so many pages on."""
        shown = self.shown
        if shown is not None and 0 <= shown.first + pages * PAGE < shown.found:
            self._first = shown.first + pages * PAGE
            self.reload(start=True)

    def reload(self, *, start: bool = False) -> None:
        """Read, in another thread; an answer that was overtaken is dropped. With `start` the keyboard goes to the first row after it."""
        self._settle.stop()
        self._stale = False
        self._turn += 1
        turn, engine, wanted, first = self._turn, self._engine, self.filters.wanted, self._first

        def show(found: Shown) -> None:
            if turn == self._turn:
                self._show(found)
                if start:
                    self.area.verticalScrollBar().setValue(0)
                    self.focus_start().setFocus()

        def ended() -> None:
            self._reading -= 1

        self._reading += 1
        work.run(self, lambda: read(engine, wanted, first), show, self._fail, ended)

    def _show(self, found: Shown) -> None:
        if self.shown is not None and self.shown.look == found.look:
            self.shown = found
            self._show_around(found)
            return
        at, which = next(
            ((number, name) for number, row in self.rows.items() for name in ("opener", "answer") if _focused(getattr(row, name))),
            (None, ""),
        )
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.shown, self._first = found, found.first
        self._rows, self.rows = [], {}
        for act in found.acts:
            self._add(self._act_row(act, found))
        for case in found.cases:
            made = CaseRow(
                case,
                found.replies.get(case.id, ()),
                found.later.get(case.id),
                found.now,
                partial(self.open_case, case.id),
                partial(self.answer_asked.emit, int(case.id)),
            )
            self.rows[case.id] = made
            for press in (made.opener, made.answer):
                if press is not None:
                    press.installEventFilter(self)
            self._add(made)
        self._show_around(found)
        if at in self.rows:
            (getattr(self.rows[at], which) or self.rows[at].opener).setFocus()

    def _show_around(self, found: Shown) -> None:
        self.filters.offer(found.takers, found.departments)
        self.tally.setText(told(found.tally))
        self.problem.setVisible(bool(found.problem))
        if found.problem:
            usual = tr("Cases", "Until then, Monday to Friday from 9:00 to 17:00 count.")
            self.problem.say(tr("Cases", "Your office hours are damaged."), usual)
        nothing = not found.found
        self.empty.setVisible(nothing and not found.acts and self.filters.plain)
        self.nothing.setVisible(nothing and not self.filters.plain)
        self.tally.setVisible(not self.empty.isVisibleTo(self))
        self.pages.setVisible(found.found > PAGE)
        last = found.first + len(found.cases)
        told_where = tr("Cases", "{first} to {last} of {all}", first=number(found.first + 1), last=number(last), all=number(found.found))
        self.where.setText(told_where)
        self.before.setEnabled(found.first > 0)
        self.after.setEnabled(last < found.found)

    def _add(self, row: QWidget) -> None:
        self.body.insertWidget(self._head + len(self._rows), row)
        self._rows.append(row)

    # -- keys --------------------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the questions from their buttons, which would have arrows for themselves."""
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages from anywhere in the place."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Arrows go a row on, Page up and down a page, Home and End to the ends; A answers (Enter opens). False = it is no such key."""
        rows = list(self.rows.values())
        held = QApplication.focusWidget()
        at = next((place for place, row in enumerate(rows) if held is not None and row.isAncestorOf(held)), -1)
        key = event.key()
        steps = {Qt.Key.Key_Down: at + 1, Qt.Key.Key_Up: at - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(rows) - 1}
        if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier} or not rows:
            return False
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif at >= 0 and key in steps:
            row = rows[min(max(steps[Qt.Key(key)], 0), len(rows) - 1)]
            row.opener.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(row)
        elif at >= 0 and key == Qt.Key.Key_A and rows[at].answer is not None:
            self.answer_asked.emit(int(rows[at].case.id))
        else:
            return False
        event.accept()
        return True

    # -- acts that failed --------------------------------------------------------------------------------------------------------------

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

    def _again(self, act: Act) -> None:
        engine = self._engine

        def job() -> None:
            if engine.acts.again(act.id):
                engine.acts.tick()

        work.run(self, job, lambda _none: None, self._fail)

    def _leave(self, act: Act) -> None:
        work.run(self, lambda: self._engine.acts.stop(act.id), lambda _done: None, self._fail)

    # -- sheets ------------------------------------------------------------------------------------------------------------------------

    def open_case(self, case: CaseId) -> None:
        """Show one case with its notes."""
        work.run(self, lambda: self._engine.cases.get(case), self._open, self._fail)

    def _open(self, case: Case) -> None:
        if self.sheet is not None and self.sheet.is_open:
            return
        self.sheet = sheet = CaseSheet(self.window(), self._bridge, case.id, case.status.uri)
        sheet.answer_asked.connect(self.answer_asked)
        sheet.draft_asked.connect(self.draft_asked)
        sheet.target_asked.connect(self.target_asked)
        sheet.forgotten.connect(lambda: self._say(tr("Cases", "The case is deleted.")))
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    def show_rules(self) -> None:
        """Show office hours and what goes with them."""
        sheet = RulesSheet(self.window(), self._engine)
        sheet.kept.connect(lambda: self._say(tr("Cases", "It is kept.")))
        sheet.open()

    # -- the table ---------------------------------------------------------------------------------------------------------------------

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


def _focused(what: QPushButton | None) -> bool:
    return what is not None and what.hasFocus()
