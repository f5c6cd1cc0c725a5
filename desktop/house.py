"""What stands in the window once the engine is there: places, composer, pause, clock, banners, status line; and their connections."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from accounts.errors import KnownError
from accounts.model.ids import AccountId, CaseId, ColumnId, DraftId, PostId, TargetId
from accounts.model.occurrence import PartKind
from accounts.model.post import State
from accounts.store.books import copies, restore
from desktop import before
from desktop.alerts import Alerts
from desktop.consulting import Consulting
from desktop.notices import Notices
from desktop.presence import Presence
from desktop.schedule import Schedule
from desktop.sleeping import Sleeping
from desktop.walls import WallHouse
from resources.catalogue import tr
from ui import letters, setup, words, work
from ui.badge import know_networks
from ui.bridge import Bridge
from ui.cases import CasesView
from ui.cases.keeping import TypingSheet
from ui.columns import ColumnsView
from ui.columns.acting import Acting
from ui.composer import Composer
from ui.drafts import DraftsView
from ui.holds import CrisisView, HoldBanners, RulesSheet
from ui.moments import when
from ui.outbox import OutboxView
from ui.pause import PauseQueue
from ui.places import Place
from ui.planner import PlannerView, PlanSheet, coming
from ui.search import SearchSheet
from ui.series.notices import SeriesNotices
from ui.series.view import SeriesView
from ui.widgets import Sheet, button, first_focusable, label

if TYPE_CHECKING:
    from accounts.engine import Engine
    from accounts.posts.reading_first import TakenIn
    from desktop.app import Omroeper
    from desktop.online import Online

log = logging.getLogger("ui")

SETTLE_MS = 150
LATENESS_MS = 60 * 1000
"""So often a question that is due becomes late in the rail."""
INDEX_MS = 3_000
CALENDARS_MS = 10 * 60 * 1000
"""So often it is looked whether the calendar of a council is to be read again."""


class House(QObject):
    """Everything of the window that needs the engine."""

    def __init__(self, program: Omroeper, engine: Engine) -> None:
        """Move in: make the views and connect them."""
        super().__init__(program)
        self.program = program
        self.window = program.window
        self.engine = engine
        self.schedule: Schedule | None = None
        self._online: Online | None = None
        self._calendars: QTimer | None = None
        self._wished: datetime | None = None
        self._submitting: set[int] = set()
        self.books_told = False
        """Whether it stands over the window what is wrong with the books."""
        self._series: SeriesView | None = None
        know_networks({one.id: one.name for one in engine.register.networks.values()})
        self.bridge = Bridge(engine.events, engine, self)
        self.composer = Composer(self.bridge)
        self.pauses = PauseQueue(self.window, self.bridge)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.show_standing)
        self._lateness = QTimer(self)
        self._lateness.setInterval(LATENESS_MS)
        self._lateness.timeout.connect(self.show_questions)
        self._lateness.start()
        self.acting = Acting(self.window, engine, self)
        self.acting.write_asked.connect(self._answer)
        self.acting.quote_asked.connect(self._quote)
        self.acting.private_asked.connect(lambda *given: self._answer(*given, private=True))
        self.consulting = Consulting(self)
        self._furnish()
        self._connect()
        self.holds = HoldBanners(self.window, self.bridge)
        self.series_notices = SeriesNotices(self.window, self.bridge, self._show_series)
        self.pauses.released.connect(self.series_notices.released)
        self.presence = Presence(self)
        self.walls = WallHouse(self.bridge, self.presence)
        self.notices = Notices(self.window, self.bridge, self.presence)
        self.notices.open_asked.connect(self._show_planned)
        self.alerts = Alerts(self.window, self.bridge, self.presence, lambda: self.walls.shown or self.window.alone is not None)
        self.alerts.open_asked.connect(self._show_status)
        self.walls.ended.connect(self.alerts.soon)
        self.show_standing()
        if engine.books.problem:
            self.tell_books()
        else:
            self._open_vault()
            self._tell_rules()
        self.window.go("columns" if self._follows() else "outbox" if engine.register.every() else "accounts")
        # Views fill themselves in another thread; then there is something for the keyboard to be at.
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(SETTLE_MS)
        self._begin.timeout.connect(self._take_keyboard)
        self._begin.start()
        self.consulting.look()
        self._index = QTimer(self)
        self._index.setSingleShot(True)
        self._index.setInterval(INDEX_MS)
        self._index.timeout.connect(self._look_after_index)
        self._index.start()

    def _look_after_index(self) -> None:
        """Let the first search find its index ready; nobody waits for that."""
        today = self.engine.clock.now().date()
        work.run(self, lambda: self.engine.found.look_after(today), lambda _: None, lambda failure: log.info("no index: %s", failure))

    def _take_keyboard(self) -> None:
        view = self.window.view(self.window.here)
        offered = [one for one in view.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()] if view else []
        target = offered[0] if offered else first_focusable(view) if view is not None else None
        if target is not None and self.window.focusWidget() is None and self.window.sheet() is None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- making ------------------------------------------------------------------------------------------------------------------------

    def _furnish(self) -> None:
        places: tuple[tuple[str, str, str, Callable[[Bridge], Any]], ...] = (
            ("columns", "columns-3", tr("Window", "Columns"), self._columns),
            ("planning", "calendar", tr("Window", "Planning"), self._planning),
            ("outbox", "send", tr("Window", "Sent"), self._outbox),
            ("drafts", "file", tr("Window", "Drafts"), self._drafts),
            ("questions", "message-square", tr("Window", "Questions"), self._questions),
            ("accounts", "user", tr("Window", "Accounts"), self._accounts),
            ("crisis", "octagon-alert", tr("Window", "Crisis"), self._crisis),
        )
        for name, icon, text, factory in places:
            self.window.add_place(Place(name, icon, text, factory))
        self.window.attach(self.bridge)
        self.window.set_composer(self.composer)

    def _columns(self, bridge: Bridge) -> ColumnsView:
        view = ColumnsView(bridge)
        view.hinted.connect(self.window.status.show_hint)
        view.act_asked.connect(self._act)
        view.wall_asked.connect(lambda: self.walls.open())
        return view

    def _act(self, verb: str, column: int, uri: str) -> None:
        """Do what somebody wants with a status of a column; one that is gone meanwhile is passed over."""
        found, status = self.engine.columns.get(ColumnId(column)), self.engine.cache.get(uri)
        if found is not None and status is not None:
            self.acting.act(verb, found, status)

    def _answer(self, accounts: list[int], reply_to: str, text: str, *, private: bool = False) -> None:
        if self.composer.new([AccountId(one) for one in accounts], reply_to, text, private=private):
            self.window.show_composer()

    def _quote(self, accounts: list[int], quote: str, url: str) -> None:
        if self.composer.quote([AccountId(one) for one in accounts], quote, url):
            self.window.show_composer()

    def _follows(self) -> bool:
        try:
            return bool(self.engine.columns.columns())
        except KnownError:  # said by the banner over the window
            return False

    def _planning(self, bridge: Bridge) -> PlannerView:
        view = PlannerView(bridge)
        view.open_requested.connect(self._show_target)
        view.draft_asked.connect(self._write_on)
        view.pause_asked.connect(lambda post: self.pauses.ask(PostId(post)))
        view.write_asked.connect(self._write_for)
        view.rules_asked.connect(self._hold_rules)
        view.sign_in_asked.connect(self._sign_in_again)
        view.confirm_asked.connect(self.pauses.ask_batches)
        series = SeriesView(bridge)
        series.draft_asked.connect(self._write_on)
        series.pause_asked.connect(lambda post: self.pauses.ask(PostId(post)))
        series.post_asked.connect(lambda post: self._follow(PostId(post)))
        view.host("series", tr("Series", "Series"), series)
        view.series_asked.connect(lambda number, day: self._show_series(number, day=day))
        view.turn_move_asked.connect(series.move_to)
        view.host("hours", tr("Hours", "Consulting hours"), self.consulting.list_view(bridge))
        self._series = series
        return view

    def _show_series(self, number: int, part: PartKind | None = None, day: date | None = None) -> None:
        view = self.window.go("planning")
        if isinstance(view, PlannerView) and self._series is not None:
            view.show_guest("series")
            self._series.open_series(number, part=part, day=day)

    def _outbox(self, bridge: Bridge) -> OutboxView:
        view = OutboxView(bridge)
        view.draft_asked.connect(self._write_on)
        view.pause_asked.connect(lambda post: self.pauses.ask(PostId(post)))
        view.sign_in_asked.connect(self._sign_in_again)
        view.write_asked.connect(self.window.write)
        view.everything_asked.connect(self._search)
        return view

    def _search(self, typed: str = "") -> None:
        """Search in everything that was written here."""
        sheet = SearchSheet(self.window, self.bridge, typed)
        sheet.draft_asked.connect(self._write_on)
        sheet.version_asked.connect(self._show_version)
        sheet.target_asked.connect(self._show_target)
        self.window.open_sheet(sheet)

    def _show_version(self, draft: int, number: int) -> None:
        self.window.show_composer()
        self.composer.show_version(DraftId(draft), number)

    def _drafts(self, bridge: Bridge) -> DraftsView:
        view = DraftsView(bridge)
        view.open_requested.connect(self._write_on)
        view.new_requested.connect(self.window.write)
        view.discarded.connect(lambda draft: self.composer.let_go(DraftId(draft)))
        view.file_given.connect(self.open_letter_file)
        view.letter_wanted.connect(self._read_letter)
        view.everything_asked.connect(self._search)
        return view

    def _questions(self, bridge: Bridge) -> CasesView:
        view = CasesView(bridge)
        view.answer_asked.connect(self._answer_case)
        view.draft_asked.connect(self._write_on)
        view.target_asked.connect(self._show_target)
        return view

    def _answer_case(self, case: int) -> None:
        try:
            self.acting.answer(self.engine.cases.get(CaseId(case)).status)
        except KnownError as failure:
            self._say(failure)

    def _accounts(self, bridge: Bridge) -> setup.AccountsView:
        view = setup.AccountsView(bridge)
        view.write_asked.connect(self.window.write)
        view.preferences_asked.connect(self._preferences)
        return view

    def _crisis(self, bridge: Bridge) -> CrisisView:
        view = CrisisView(bridge)
        view.draft_asked.connect(self._write_on)
        view.rules_asked.connect(self._hold_rules)
        return view

    def _hold_rules(self) -> None:
        self.window.open_sheet(RulesSheet(self.window, self.bridge))

    def _connect(self) -> None:
        self.composer.publish_requested.connect(self._publish)
        self.composer.plan_requested.connect(self._plan)
        self.composer.read_requested.connect(self._have_it_read)
        self.pauses.read_wanted.connect(self._have_it_read)
        self.composer.add_account_requested.connect(self._add_account)
        self.window.write_asked.connect(self.composer.new)
        self.window.search_asked.connect(self._search)
        self.pauses.released.connect(self._released)
        self.pauses.edited.connect(self._write_on)
        self.pauses.kept.connect(lambda _draft: self.window.toast(tr("Window", "Kept until tomorrow, among your drafts.")))
        self.pauses.cancelled.connect(self._write_on)
        self.pauses.confirmed.connect(lambda count: self.window.toast(tr("Window", "%n messages are planned.", count)))
        self.pauses.returned.connect(self._returned)
        for change in (self.bridge.account_changed, self.bridge.draft_changed, self.bridge.target_changed):
            change.connect(lambda *_: self._settle.start())
        for plain in (self.bridge.holds_changed, self.bridge.books_changed, self.bridge.cases_changed):
            plain.connect(self._settle.start)
        self.bridge.holds_changed.connect(self._holds_changed)

    # -- sending -----------------------------------------------------------------------------------------------------------------------

    def begin_sending(self) -> None:
        """Become the one that sends: look after what an earlier run left, start the clock, and ask about pauses that never ended."""
        from desktop.online import Online

        self.engine.publisher.recover()
        self.engine.acts.recover()
        self.schedule = Schedule(self.engine, self.notices.tell)
        self.schedule.start()
        self._sleeping = Sleeping(self.schedule.wake, self)
        self._online = Online(self._tell_online, self)
        self._calendars = QTimer(self)
        self._calendars.setInterval(CALENDARS_MS)
        self._calendars.timeout.connect(self.read_calendars)
        self._calendars.start()
        self.read_calendars()
        self.pauses.ask_again()
        self.engine.reader.start()
        self.alerts.begin()

    def read_calendars(self) -> None:
        """Read the councils' calendars whose day is over, in another thread."""
        if not self.engine.books.problem:
            work.run(self, self.engine.meetings.refresh_due, lambda _: None, lambda failure: log.info("no calendar is read: %s", failure))

    def _tell_online(self, online: bool) -> None:
        was_offline = self.engine.holds.offline
        self.engine.holds.set_offline(not online)
        self.engine.reader.online(online)
        if was_offline and online:
            work.run(self, self.engine.publisher.network_is_back, lambda _: None, self._say)
        self.window.status.show_connection(online=online)

    def _show_status(self, column: int, uri: str) -> None:
        view = self.window.go("columns")
        if isinstance(view, ColumnsView):
            view.go_to_status(ColumnId(column), uri)

    def books_changed(self) -> None:
        """Another process wrote: tell everybody."""
        from accounts.events import BooksChanged

        self.engine.guidelines.read_again()
        self.engine.events.publish(BooksChanged())

    def _publish(self, draft: int) -> None:
        """Make a post of a draft, once however often that is pressed; in another thread: for twenty accounts it is a lot to write."""
        if draft in self._submitting:
            return
        self._submitting.add(draft)

        def submitted(post: PostId) -> None:
            self.composer.let_go(DraftId(draft))
            self.pauses.ask(post)

        work.run(self, lambda: self.engine.desk.submit(DraftId(draft)), submitted, self._say, lambda: self._submitting.discard(draft))

    def _plan(self, draft: int) -> None:
        try:
            turn = self.engine.series.of_draft(DraftId(draft))
            wished = turn.utc if turn is not None else self.engine.hours.of_draft(DraftId(draft)) or self._wished
            sheet = PlanSheet(self.window, self.bridge, DraftId(draft), at=wished)
        except KnownError as failure:
            self._say(failure)
            return
        sheet.planned.connect(partial(self._planned, DraftId(draft)))
        self.window.open_sheet(sheet)

    def _planned(self, draft: DraftId, post: int) -> None:
        self._wished = None
        self.composer.let_go(draft)
        self.pauses.ask(PostId(post))

    def _write_for(self, moment: datetime) -> None:
        """Begin a message for a moment that was pointed at in the calendar; 'Plan…' proposes it."""
        if self.composer.new():
            self._wished = moment
            self.window.show_composer()

    def _show_target(self, target: int) -> None:
        view = self.window.go("outbox")
        if isinstance(view, OutboxView):
            view.open_target(TargetId(target))

    def _show_planned(self, target: int) -> None:
        view = self.window.go("planning")
        here = self.engine.history.target(TargetId(target)) if target else None
        if here is not None and isinstance(view, PlannerView):
            view.look_at(here.id, here.due_at)

    def _released(self, post: int) -> None:
        targets = self.engine.history.post(PostId(post))
        if any(target.state is State.ARMED for target in targets):
            text = tr("Window", "Armed: it goes out when you press Decided.")
            self.window.toast(text, act=tr("Window", "Follow it"), on=partial(self._follow, PostId(post)))
            return
        planned = min((target.due_at for target in targets if target.planned), default=None)
        if planned is not None and planned > self.engine.clock.now():
            text = tr("Window", "Planned: it goes out {moment}.", moment=when(planned))
        else:
            text = tr("Window", "Released. It goes out now.")
        self.window.toast(text, act=tr("Window", "Follow it"), on=partial(self._follow, PostId(post)))

    def _returned(self, count: int) -> None:
        self.window.toast(tr("Window", "%n messages are drafts again; nothing was planned.", count))

    def _follow(self, post: PostId) -> None:
        view = self.window.go("outbox")
        if isinstance(view, OutboxView):
            view.open_post(post)

    def _write_on(self, draft: int) -> None:
        if self.composer.open(DraftId(draft)):
            self.window.show_composer()

    # -- read by others first ----------------------------------------------------------------------------------------------------------

    def _have_it_read(self, draft: int, answered: Sequence[tuple[str, str]] = ()) -> None:
        try:
            sheet = letters.SendSheet(self.window, self.bridge, DraftId(draft), answered)
        except KnownError as failure:
            self._say(failure)
            return
        sheet.written.connect(lambda _file: self.window.toast(tr("Window", "The file is there. Mail it to your colleague.")))
        self.window.open_sheet(sheet)

    def open_letter_file(self, file: str) -> None:
        """Take in a file of a colleague, '' = to be chosen, and show what it is."""
        where = Path(file) if file else letters.choose_file(self.window)
        if where is not None:
            letters.open_file(self.window, self.bridge, where, self._letter_opened, self._say)

    def _letter_opened(self, taken: TakenIn) -> None:
        if taken.reading is None:
            self._read_letter(taken.letter.hash)
            return
        said = f"{taken.reading.name}: {words.judgement(taken.reading.judgement)}."
        if taken.reading.draft is not None:
            self.window.toast(said, act=tr("Window", "Open the draft"), on=partial(self._write_on, int(taken.reading.draft)))
        else:
            self.window.toast(said)

    def _read_letter(self, digest: str) -> None:
        try:
            sheet = letters.ReadingSheet(self.window, self.bridge, self.engine.read_first.letter(digest))
        except KnownError as failure:
            self._say(failure)
            return
        sheet.answered.connect(lambda _file: self.window.toast(tr("Window", "Your answer is there. Mail the file back.")))
        sheet.taken_over.connect(self._write_on)
        self.window.open_sheet(sheet)

    # -- accounts ----------------------------------------------------------------------------------------------------------------------

    def _add_account(self) -> None:
        setup.add_account(self.window, self.bridge)

    def _sign_in_again(self, account: int) -> None:
        setup.sign_in_again(self.window, self.bridge, AccountId(account))

    def _open_vault(self) -> None:
        if setup.VaultSheet.needed(self.engine):
            self.engine.holds.set_vault("vault-closed")
            setup.open_vault(self.window, self.bridge, lambda _opened: self._tell_vault())

    def _tell_vault(self) -> None:
        sentence = setup.VaultSheet.banner(self.engine)
        if sentence is None:
            self.window.banners.remove("vault")
        else:
            self.window.banners.show_banner("vault", sentence.text, sentence.todo, act=tr("Window", "Unlock…"), on=self._open_vault)

    def _holds_changed(self) -> None:
        # The wizard and the cards can unlock too; while the sheet asks, it says so itself.
        if "vault" in self.window.banners.keys():  # noqa: SIM118 - a method of the banners, not of a mapping
            self._tell_vault()

    def _preferences(self) -> None:
        kept = before.read(self.program.folder)
        sheet = setup.Preferences(
            self.window,
            partial(before.write, self.program.folder),
            chosen_language=kept.language,
            theme=kept.theme,
            text_percent=kept.text_percent,
            folder=self.program.folder,
            show_rules=self._show_rules,
            presence=self.presence.wishes,
            guidelines=self.engine.guidelines,
        )
        self.window.open_sheet(sheet)

    def _show_rules(self) -> None:
        sheet = setup.RulesSheet(self.window, self.engine.surroundings)
        sheet.closed.connect(self._tell_rules)
        self.window.open_sheet(sheet)

    def _tell_rules(self) -> None:
        problem = self.engine.surroundings.problem
        if problem is None:
            self.window.banners.remove("rules")
        else:
            text = words.error(problem.word, problem.values).text
            todo = tr("Window", "Until it is mended, the built-in rules hold.")
            self.window.banners.show_banner("rules", text, todo, act=tr("Window", "Look…"), on=self._show_rules)

    # -- what is told ------------------------------------------------------------------------------------------------------------------

    def _say(self, failure: KnownError) -> None:
        sentence = words.error(failure.word, failure.values)
        self.window.toast(f"{sentence.text} {sentence.todo}".strip())

    def tell_books(self) -> None:
        """Say over the window what is wrong with the books, and offer the last copy of damaged ones."""
        self.books_told = True
        sentence = words.error(self.engine.books.problem)
        kept = copies(self.engine.folder)
        if self.engine.books.problem == "store-damaged" and kept:
            self.window.banners.show_banner(
                "store", sentence.text, sentence.todo, act=tr("Window", "Use the last copy…"), on=self._offer_copy
            )
        else:
            self.window.banners.show_banner("store", sentence.text, sentence.todo)

    def _offer_copy(self) -> None:
        newest = copies(self.engine.folder)[0]
        made = datetime.fromtimestamp(newest.stat().st_mtime).astimezone()
        sheet = Sheet(self.window, tr("Window", "Use the last copy of your books?"), width="sheet-narrow")
        about = tr(
            "Window",
            "It was made {moment}. What was written after that is in the damaged books only; they are kept beside it.",
            moment=when(made),
        )
        sheet.body.addWidget(label(about))
        sheet.footer.addWidget(button(tr("Window", "Cancel"), on=sheet.dismiss))
        sheet.footer.addWidget(button(tr("Window", "Use the copy and close"), "primary", on=partial(self._use_copy, newest)))
        self.window.open_sheet(sheet)

    def _use_copy(self, newest: Any) -> None:
        self.engine.close()
        restore(self.engine.folder, newest)
        self.window.leave()

    def show_standing(self) -> None:
        """Show in the line at the bottom what waits and what goes next, read in another thread."""
        work.run(
            self,
            partial(coming.read, self.engine),
            self._show_standing,
            lambda failure: log.info("the standing cannot be read: %s", failure),
        )

        self.show_questions()

    def show_questions(self) -> None:
        """Show in the rail how many questions are open and late, read in another thread."""
        work.run(
            self,
            lambda: (self.engine.cases.tally(), self.engine.quiet(None, self.engine.clock.now())),
            lambda found: self.window.rail.tell("questions", found[0].open, found[0].late, calm=found[1]),
            lambda failure: log.info("the questions cannot be counted: %s", failure),
        )

    def _show_standing(self, found: coming.Coming) -> None:
        self.window.status.show_waiting(found.drafts, found.waiting)
        self.window.status.show_next(coming.line(found, self.engine.clock.now()), found.face)
        self.presence.show_next(found)

    # -- the end -----------------------------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Keep what is being written, and say what is on its way; False when the user has to decide first."""
        if not self.composer.flush():
            return False
        if not all(one.flush() for one in self.window.findChildren(TypingSheet) if one.is_open):
            return False
        if self.walls.shown and (self.window.quitting or not self.presence.stays):
            self._ask_about_wall()
            return False
        columns = self.window.view("columns")
        if isinstance(columns, ColumnsView):
            columns.save()
        on_their_way = self.engine.history.on_their_way() if not self.engine.books.problem else 0
        if not on_their_way:
            return self.presence.may_close()
        sheet = Sheet(self.window, tr("Window", "Something is still being sent"), width="sheet-narrow")
        about = tr("Window", "%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.", on_their_way)
        sheet.body.addWidget(label(about))
        sheet.footer.addWidget(button(tr("Window", "Close anyway"), on=self.window.leave))
        sheet.footer.addWidget(button(tr("Window", "Wait"), "primary", on=sheet.dismiss))
        self.window.open_sheet(sheet)
        return False

    def _ask_about_wall(self) -> None:
        sheet = Sheet(self.window, tr("Window", "A wall is shown in the hall"), width="sheet-narrow")
        sheet.body.addWidget(
            label(tr("Window", "If you close Omroeper, the wall goes too. What you approved is there again when you show it."))
        )
        sheet.footer.addWidget(button(tr("Window", "Close anyway"), on=self.window.leave))
        sheet.footer.addWidget(button(tr("Window", "Let the wall stand"), "primary", on=sheet.dismiss))
        self.window.open_sheet(sheet)

    def stop(self) -> None:
        """Stop the clock and the bridge; the engine is closed by the program, after the work that uses it."""
        self.engine.vault.give_up()
        if self.schedule is not None:
            self.schedule.stop()
        self.holds.stop()
        self.series_notices.stop()
        if self._calendars is not None:
            self._calendars.stop()
        self.notices.stop()
        self.alerts.stop()
        self.walls.stop()
        self.presence.stop()
        self.bridge.close()
        self._settle.stop()
        self._lateness.stop()
        self._begin.stop()
        self._index.stop()
