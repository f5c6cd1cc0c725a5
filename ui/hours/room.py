"""The room in which an hour is held: one question at hand, the queue beside it, the time that is left; after it, who still waits.

Nothing else is to be seen meanwhile. What is done here is in the books at once: after a crash the room is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from accounts.answers import hours_csv
from accounts.answers.hour_gathering import hour_of
from accounts.errors import KnownError
from accounts.model.hour import DEALT_WITH, Line, Overview, Question, QuestionState, Stage, Todo
from accounts.model.ids import HourId, PostId, QuestionId
from accounts.model.post import State
from accounts.posts.writing_aids import Snippet
from ui import words, work
from ui.badge import RoleBadge
from ui.bridge import Bridge
from ui.hours import telling
from ui.hours.answering import beginning, fitting
from ui.hours.asking import NotHereSheet, ReferSheet, SureSheet
from ui.hours.hand import AtHand, column_of
from ui.hours.left import LeftList
from ui.hours.queue import Queue
from ui.hours.timer import TimeLeft
from ui.hours.view import faces_of
from ui.language import tr
from ui.look import Look
from ui.widgets import FlowLayout, Notice, Surface, Toast, announce, button, label, note, scrolling, title, with_shortcut
from ui.words.hours import stage_word

SETTLE_MS = 60
SECOND_MS = 1000
LEAST_BESIDE = 720
"""Below this width (at 100 %) the queue stands under the question instead of beside it."""
Read = tuple[Overview, tuple[Snippet, ...], tuple[str, ...], str]


class HourRoom(Surface):
    """`answer_asked(account, reply_to, text, private)` wants the composer; `left` says that somebody steps out."""

    answer_asked = Signal(int, str, str, bool)
    other_asked = Signal(object)
    """A Status that is answered another way: by phone, by e-mail."""
    left = Signal()
    pause_asked = Signal(int)
    """A PostId whose pause is to be asked."""

    def __init__(self, bridge: Bridge, hour: HourId, parent: QWidget | None = None) -> None:
        """Hold an hour. It is read off the main thread; what changes is followed."""
        super().__init__("ground", margin="l", parent=parent)
        self._engine, self.hour = bridge.engine, hour
        self.over: Overview | None = None
        self.chosen: QuestionId | None = None
        self.sheet: ReferSheet | NotHereSheet | SureSheet | None = None
        self._snippets: tuple[Snippet, ...] = ()
        self._turn = 0
        self._told = ""
        self._said: list[Notice] = []
        self.setAccessibleName(tr("Hours", "Consulting hour"))
        self._build()
        self._settle = self._timer(SETTLE_MS, self.reload, single=True)
        self._second = self._timer(SECOND_MS, self._show_time, single=False)
        self._second.start()
        bridge.hour_changed.connect(lambda _hour: self._settle.start())
        bridge.target_changed.connect(lambda _target, _post: self._settle.start())
        bridge.account_changed.connect(lambda _account: self._settle.start())
        bridge.column_changed.connect(lambda column: self._settle.start() if hour_of(column) == hour else None)
        for change in (bridge.cases_changed, bridge.books_changed, bridge.holds_changed):
            change.connect(self._settle.start)
        self.reload()

    def _timer(self, milliseconds: int, on: Callable[[], None], *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(single)
        made.setInterval(milliseconds)
        made.timeout.connect(on)
        return made

    # -- building ----------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = Look.current()
        head = QHBoxLayout()
        head.setSpacing(look.space("m"))
        self.heading = title("")
        head.addWidget(self.heading, 1)
        self.time = TimeLeft()
        head.addWidget(self.time)
        self.body.addLayout(head)
        self._badges = QWidget()
        self._badge_row = FlowLayout(self._badges)
        self.body.addWidget(self._badges)
        self.counts = note("")
        self.body.addWidget(self.counts)
        self.slow = note("")
        self.slow.hide()
        self.body.addWidget(self.slow)
        self._notices = QWidget()
        self._notice_column = column_of(self._notices)
        self.body.addWidget(self._notices)
        self.stack = QStackedWidget()
        self.live = QWidget()
        self._share = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.live)
        self._share.setContentsMargins(0, 0, 0, 0)
        self._share.setSpacing(look.space("l"))
        self.hand = AtHand()
        self.hand.asked.connect(self._asked_at_hand)
        self._share.addWidget(self.hand, 3)
        side = QWidget()
        column = column_of(side)
        column.addWidget(label(tr("Hours", "The queue, in order of arrival"), strong=True))
        self.queue = Queue()
        self.queue.chosen.connect(lambda number: self.look_at(QuestionId(number)))
        column.addWidget(self.queue, 1)
        self._share.addWidget(side, 2)
        self.rest = LeftList()
        self.rest.asked.connect(lambda number, act: self._act(QuestionId(number), act))
        self.rest.meant.connect(lambda number, todo: self._run(partial(self._engine.hours.mean, QuestionId(number), Todo(todo))))
        self.stack.addWidget(scrolling(self.live))
        self.stack.addWidget(scrolling(self.rest))
        self.body.addWidget(self.stack, 1)
        self._build_foot()
        self.hand.take_keys(self)

    def _build_foot(self) -> None:
        foot = QWidget()
        flow = FlowLayout(foot)
        self.extend = button(tr("Hours", "10 minutes longer"), icon="plus", on=self._extend)
        self.extend.setToolTip(with_shortcut(self.extend.text(), "Ctrl+E"))
        self.end = button(tr("Hours", "End the hour…"), icon="circle-stop", on=self._ask_end)
        self.table = button(tr("Hours", "Save as a table…"), "quiet", on=self._save)
        self.out = button(tr("Hours", "Step out of the hour"), "quiet", icon="log-in", on=self.left.emit)
        for part in (self.extend, self.end, self.table, self.out):
            flow.addWidget(part)
        self.body.addWidget(foot)
        longer = QShortcut(QKeySequence("Ctrl+E"), self)
        longer.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        longer.activated.connect(self._extend)

    def focus_start(self) -> QWidget:
        """Return what the keyboard begins at."""
        first = self.hand.acts["answer"]
        return first if first.isVisible() and first.isEnabled() else self.queue if self.live.isVisible() else self.out

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the queue beside the question where there is room, else under it."""
        super().resizeEvent(event)
        beside = self.width() >= Look.current().px(LEAST_BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._share.direction() is not wanted:
            self._share.setDirection(wanted)

    # -- reading -----------------------------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read, in another thread; an answer that was overtaken is dropped."""
        self._settle.stop()
        self._turn += 1
        turn, engine, hour = self._turn, self._engine, self.hour

        def read() -> Read:
            over = engine.hours.overview(hour)
            return over, engine.aids.snippets(), telling.held(engine, over), telling.slow(engine, over)

        def show(found: Read) -> None:
            if turn == self._turn:
                self._show(*found)

        work.run(self, read, show, self._fail)

    def _show(self, over: Overview, snippets: tuple[Snippet, ...], held: tuple[str, ...], slow: str) -> None:
        before, self.over, self._snippets = self.over, over, snippets
        going = over.stage in {Stage.OPEN, Stage.PLANNED}
        self.heading.setText(f"{over.hour.title} · {stage_word(over.stage)}" if not going else over.hour.title)
        self._show_badges(over)
        self.counts.setText(telling.counts_line(over))
        self.slow.setText(slow)
        self.slow.setVisible(bool(slow))
        self._show_notices(over, held)
        self.time.setVisible(over.stage is Stage.OPEN)
        self.extend.setVisible(over.stage is Stage.OPEN)
        self.end.setVisible(over.stage is Stage.OPEN)
        self.table.setVisible(not going)
        self.out.setText(tr("Hours", "Step out of the hour") if going else tr("Hours", "Close"))
        self.out.setAccessibleName(self.out.text())
        self.stack.setCurrentIndex(0 if going else 1)
        self.rest.show_lines(over.left, over.now, ZoneInfo(over.hour.zone))
        self._show_hand()
        self._show_time()
        if before is None and self.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_start().setFocus()
        if before is not None and before.stage is not over.stage:
            announce(self, f"{over.hour.title}: {stage_word(over.stage)}")
        elif before is not None and len(over.lines) > len(before.lines):
            announce(self, tr("Hours", "%n questions", len(over.lines)))

    def _show_hand(self) -> None:
        over = self.over
        if over is None:
            return
        line = self._line(self.chosen)
        if line is None:
            self.chosen = None
            at_hand = next((one for one in over.lines if one.state is QuestionState.AT_HAND), None)
            line = at_hand or self._line(over.next)
        snippet = fitting(self._snippets, line.question.status.text) if line is not None else None
        zone = ZoneInfo(over.hour.zone)
        self.hand.show_line(line, len(over.lines), snippet, zone, chosen=self.chosen is not None)
        self.queue.show_lines(over.lines, zone, self.hand.shown)

    def _line(self, number: QuestionId | None) -> Line | None:
        lines = self.over.lines if self.over is not None else ()
        return next((one for one in lines if one.question.id == number), None)

    def _show_badges(self, over: Overview) -> None:
        if self._badge_row.count():
            return
        for face in faces_of(self._engine, over):
            self._badge_row.addWidget(RoleBadge(face))

    def _show_notices(self, over: Overview, held: tuple[str, ...]) -> None:
        sentences = (*held, *telling.troubles(over))
        asks = over.hour.ended_at is not None and any(one.state is State.ARMED for one in over.closing)
        missed = [one for one in (*over.opening, *over.closing) if one.state is State.MISSED]
        pausing = tuple(dict.fromkeys(one.post for one in (*over.opening, *over.closing) if one.state is State.PAUSING))
        told = f"{sentences} {asks} {pausing} {[(one.id, one.state) for one in missed]}"
        if told == self._told:
            return
        self._told = told
        for gone in self._said:
            self._notice_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._said = [Notice("", sentence) for sentence in sentences]
        if pausing and over.stage is not Stage.CANCELLED:
            on = partial(self._ask_pauses, pausing)
            self._said.append(Notice("", tr("Hours", "Its messages wait for you."), act=tr("Hours", "Go through the pause…"), on=on))
        for target in missed:
            text = target.content.text
            row = Notice("", text, act=tr("Hours", "Send it after all"), on=partial(self._run, partial(self._engine.desk.retry, target.id)))
            stop = partial(self._run, partial(self._engine.desk.stop_target, target.id))
            row.body.addWidget(button(tr("Hours", "Leave it"), on=stop), 0, Qt.AlignmentFlag.AlignLeft)
            self._said.append(row)
        if asks:
            post = over.closing[0].post
            act = tr("Hours", "Send the closing message")
            told_now = tr("Hours", "The closing message waits for your word.")
            self._said.append(Notice("", told_now, act=act, on=partial(self._run, partial(self._engine.desk.decided, post))))
        for one in self._said:
            self._notice_column.addWidget(one)
        self._notices.setVisible(bool(self._said))

    def _ask_pauses(self, posts: Sequence[PostId]) -> None:
        for post in posts:
            self.pause_asked.emit(int(post))

    def _show_time(self) -> None:
        if self.over is not None and self.over.stage is Stage.OPEN:
            self.time.show_time(self.over.hour, self._engine.clock.now())

    # -- acting ------------------------------------------------------------------------------------------------------------------------

    def look_at(self, number: QuestionId) -> None:
        """Look at one question out of turn."""
        self.chosen = number
        self._show_hand()

    def _asked_at_hand(self, act: str) -> None:
        if act == "next":
            self.chosen = None
            self._show_hand()
        elif self.hand.shown is not None:
            self._act(self.hand.shown, act)

    def _act(self, number: QuestionId, act: str) -> None:
        line = self._line(number)
        if line is None:
            return
        one = line.question
        name = one.status.author.name or one.status.author.handle
        if act == "answer":
            self._answer(line)
        elif act == "snippet" and self.hand.snippet is not None:
            self._answer(line, self.hand.snippet.filled)
        elif act == "thank":
            self._answer(line, tr("Hours", "Thank you for your question, {name}. ", name=name))
        elif act == "later":
            self.chosen = None
            self._run(partial(self._engine.hours.later, number))
        elif act == "refer":
            self._refer(one)
        elif act == "not-here":
            self.sheet = NotHereSheet(self.window(), one, partial(self._engine.hours.not_here, number))
            self.sheet.closed.connect(self._back)
            self.sheet.open()
        elif act == "other":
            self.other_asked.emit(one.status)

    def _answer(self, line: Line, text: str = "") -> None:
        """Take a question up, then let the composer begin; both, or none."""
        engine, over = self._engine, self.over
        if over is None:
            return
        one = line.question

        def job() -> tuple[int, str, str, bool]:
            found = beginning(engine, over.hour, one.status, text)
            if line.state not in DEALT_WITH and over.stage is Stage.OPEN:
                engine.hours.take(one.id)
            return int(found.account), found.reply_to, found.text, found.private

        work.run(self, job, lambda given: self.answer_asked.emit(*given), self._fail)

    def _refer(self, one: Question) -> None:
        first = fitting(self._snippets, one.status.text)
        sheet = ReferSheet(self.window(), one, self._snippets, first, partial(self._engine.hours.refer, one.id))
        sheet.referred.connect(lambda text: self._told_where(one, text))
        sheet.closed.connect(self._back)
        self.sheet = sheet
        sheet.open()

    def _told_where(self, one: Question, text: str) -> None:
        line = self._line(one.id)
        if text and line is not None:
            over = self.over
            if over is not None:
                engine = self._engine
                work.run(
                    self,
                    lambda: beginning(engine, over.hour, one.status, text),
                    lambda found: self.answer_asked.emit(int(found.account), found.reply_to, found.text, found.private),
                    self._fail,
                )

    def _back(self) -> None:
        self.chosen = None
        self.reload()

    def _extend(self) -> None:
        # Disabled until it is done: a double click is one wish.
        if self.over is not None and self.over.stage is Stage.OPEN and self.extend.isEnabled():
            self.extend.setEnabled(False)
            self._run(partial(self._engine.hours.extend, self.hour), tr("Hours", "Ten minutes longer; the closing message moves along."))

    def _ask_end(self) -> None:
        over = self.over
        if over is None:
            return
        told = [
            tr("Hours", "The closing message goes out now.")
            if not over.hour.ask_at_end
            else tr("Hours", "You are asked for the closing message.")
        ]
        if over.left:
            told.append(tr("Hours", "%n questions are left; they stay in a list until each was dealt with.", len(over.left)))
        self.sheet = SureSheet(self.window(), tr("Hours", "End the hour now?"), told, tr("Hours", "End it"))
        self.sheet.confirmed.connect(lambda: self._run(partial(self._engine.hours.end, self.hour)))
        self.sheet.open()

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, tr("Hours", "Save as a table"), "spreekuur.csv", "CSV (*.csv)")
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the whole queue to a table, in another thread."""
        engine, hour = self._engine, self.hour

        def job() -> int:
            return hours_csv.write(engine.hours.overview(hour).lines, engine.cases, file)

        work.run(self, job, lambda count: self._say(tr("Hours", "%n questions are saved.", count)), self._fail)

    def _run(self, job: Callable[[], object], said: str = "") -> None:
        def done(_made: object) -> None:
            if said:
                self._say(said)
            self.reload()

        work.run(self, job, done, self._fail, lambda: self.extend.setEnabled(True))

    def _fail(self, failure: KnownError) -> None:
        self._say(str(words.error(failure.word, failure.values)))

    def _say(self, text: str) -> None:
        Toast(self.window(), text)
        announce(self, text)
