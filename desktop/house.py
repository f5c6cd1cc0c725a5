"""What stands in the window once the engine is there: places, composer, pause, clock, banners, status line; and their connections."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from accounts.errors import KnownError
from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from accounts.model.post import State, Target
from accounts.store.books import copies, restore
from desktop import before
from desktop.schedule import Schedule
from resources.catalogue import tr
from ui import setup, words, work
from ui.badge import BadgeFace
from ui.bridge import Bridge
from ui.composer import Composer
from ui.drafts import DraftsView
from ui.holds import CrisisView, HoldBanners
from ui.moments import when
from ui.outbox import OutboxView
from ui.pause import PauseQueue
from ui.places import Place
from ui.planner import PlannerView, PlanSheet
from ui.widgets import Sheet, button, first_focusable, label

if TYPE_CHECKING:
    from accounts.engine import Engine
    from desktop.app import Omroeper
    from desktop.online import Online

log = logging.getLogger("ui")

SETTLE_MS = 150
FIRST_LINE = 40


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
        self._wished: datetime | None = None
        self.bridge = Bridge(engine.events, engine, self)
        self.composer = Composer(self.bridge)
        self.pauses = PauseQueue(self.window, self.bridge)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.show_standing)
        self._furnish()
        self._connect()
        self.holds = HoldBanners(self.window, self.bridge)
        self.show_standing()
        if engine.books.problem:
            self._tell_books()
        else:
            self._open_vault()
        self.window.go("outbox" if engine.register.every() else "accounts")
        # Views fill themselves in another thread; then there is something for the keyboard to be at.
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(SETTLE_MS)
        self._begin.timeout.connect(self._take_keyboard)
        self._begin.start()

    def _take_keyboard(self) -> None:
        view = self.window.view(self.window.here)
        offered = [one for one in view.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()] if view else []
        target = offered[0] if offered else first_focusable(view) if view is not None else None
        if target is not None and self.window.focusWidget() is None and self.window.sheet() is None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- making ------------------------------------------------------------------------------------------------------------------------

    def _furnish(self) -> None:
        places: tuple[tuple[str, str, str, Callable[[Bridge], Any]], ...] = (
            ("planning", "calendar", tr("Window", "Planning"), self._planning),
            ("outbox", "send", tr("Window", "Sent"), self._outbox),
            ("drafts", "file", tr("Window", "Drafts"), self._drafts),
            ("accounts", "user", tr("Window", "Accounts"), self._accounts),
            ("crisis", "octagon-alert", tr("Window", "Crisis"), self._crisis),
        )
        for name, icon, text, factory in places:
            self.window.add_place(Place(name, icon, text, factory))
        self.window.attach(self.bridge)
        self.window.set_composer(self.composer)

    def _planning(self, bridge: Bridge) -> PlannerView:
        view = PlannerView(bridge)
        view.open_requested.connect(self._show_target)
        view.draft_asked.connect(self._write_on)
        view.pause_asked.connect(lambda post: self.pauses.ask(PostId(post)))
        view.write_asked.connect(self._write_for)
        return view

    def _outbox(self, bridge: Bridge) -> OutboxView:
        view = OutboxView(bridge)
        view.draft_asked.connect(self._write_on)
        view.pause_asked.connect(lambda post: self.pauses.ask(PostId(post)))
        view.sign_in_asked.connect(self._sign_in_again)
        view.write_asked.connect(self.window.write)
        return view

    def _drafts(self, bridge: Bridge) -> DraftsView:
        view = DraftsView(bridge)
        view.open_requested.connect(self._write_on)
        view.new_requested.connect(self.window.write)
        view.discarded.connect(lambda draft: self.composer.let_go(DraftId(draft)))
        return view

    def _accounts(self, bridge: Bridge) -> setup.AccountsView:
        view = setup.AccountsView(bridge)
        view.write_asked.connect(self.window.write)
        view.preferences_asked.connect(self._preferences)
        return view

    def _crisis(self, bridge: Bridge) -> CrisisView:
        view = CrisisView(bridge)
        view.draft_asked.connect(self._write_on)
        return view

    def _connect(self) -> None:
        self.composer.publish_requested.connect(self._publish)
        self.composer.plan_requested.connect(self._plan)
        self.composer.add_account_requested.connect(self._add_account)
        self.window.write_asked.connect(self.composer.new)
        self.pauses.released.connect(self._released)
        self.pauses.edited.connect(self._write_on)
        self.pauses.kept.connect(lambda _draft: self.window.toast(tr("Window", "Kept until tomorrow, among your drafts.")))
        self.pauses.cancelled.connect(self._write_on)
        for change in (self.bridge.account_changed, self.bridge.draft_changed, self.bridge.target_changed):
            change.connect(lambda *_: self._settle.start())
        for plain in (self.bridge.holds_changed, self.bridge.books_changed):
            plain.connect(self._settle.start)
        self.bridge.holds_changed.connect(self._holds_changed)

    # -- sending -----------------------------------------------------------------------------------------------------------------------

    def begin_sending(self) -> None:
        """Become the one that sends: look after what an earlier run left, start the clock, and ask about pauses that never ended."""
        from desktop.online import Online

        self.engine.publisher.recover()
        self.schedule = Schedule(self.engine)
        self.schedule.start()
        self._online = Online(self._tell_online, self)
        self.pauses.ask_again()

    def _tell_online(self, online: bool) -> None:
        was_offline = self.engine.holds.offline
        self.engine.holds.set_offline(not online)
        if was_offline and online:
            work.run(self, self.engine.publisher.network_is_back, lambda _: None, self._say)
        self.window.status.show_connection(online=online)

    def books_changed(self) -> None:
        """Another process wrote: tell everybody."""
        from accounts.events import BooksChanged

        self.engine.events.publish(BooksChanged())

    def _publish(self, draft: int) -> None:
        try:
            post = self.engine.desk.submit(DraftId(draft))
        except KnownError as failure:
            self._say(failure)
            return
        self.composer.let_go(DraftId(draft))
        self.pauses.ask(post)

    def _plan(self, draft: int) -> None:
        try:
            sheet = PlanSheet(self.window, self.bridge, DraftId(draft), at=self._wished)
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

    def _released(self, post: int) -> None:
        targets = self.engine.history.post(PostId(post))
        planned = min((target.due_at for target in targets if target.planned), default=None)
        if planned is not None and planned > self.engine.clock.now():
            text = tr("Window", "Planned: it goes out {moment}.", moment=when(planned))
        else:
            text = tr("Window", "Released. It goes out now.")
        self.window.toast(text, act=tr("Window", "Follow it"), on=partial(self._follow, PostId(post)))

    def _follow(self, post: PostId) -> None:
        view = self.window.go("outbox")
        if isinstance(view, OutboxView):
            view.open_post(post)

    def _write_on(self, draft: int) -> None:
        if self.composer.open(DraftId(draft)):
            self.window.show_composer()

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
            show_rules=lambda: self.window.open_sheet(setup.RulesSheet(self.window, self.engine.surroundings)),
        )
        self.window.open_sheet(sheet)

    # -- what is told ------------------------------------------------------------------------------------------------------------------

    def _say(self, failure: KnownError) -> None:
        sentence = words.error(failure.word, failure.values)
        self.window.toast(f"{sentence.text} {sentence.todo}".strip())

    def _tell_books(self) -> None:
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
        work.run(self, self._standing, self._show_standing, lambda failure: log.info("the standing cannot be read: %s", failure))

    def _standing(self) -> tuple[int, int, Target | None, BadgeFace | None]:
        waiting = self.engine.history.targets(states=[State.QUEUED, State.PAUSING, State.HANDED_OVER], newest=False, most=1000)
        upcoming = [target for target in waiting if target.planned or target.state is State.QUEUED]
        following = min(upcoming, key=lambda target: target.due_at, default=None)
        account = self.engine.register.get(following.account) if following else None
        face = BadgeFace.of(account, self.engine.register.network(account.network).name) if account else None
        return self.engine.drafts.count(), len(waiting), following, face

    def _show_standing(self, standing: tuple[int, int, Target | None, BadgeFace | None]) -> None:
        drafts, waiting, following, face = standing
        self.window.status.show_waiting(drafts, waiting)
        text = ""
        if following is not None:
            first = next(iter((following.content.title or following.content.text).splitlines()), "")
            first = first if len(first) <= FIRST_LINE else first[: FIRST_LINE - 1] + "…"
            text = tr("Window", "Next: {moment}, {what}, as", moment=when(following.due_at), what=first)
        self.window.status.show_next(text, face)

    # -- the end -----------------------------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Keep what is being written, and say what is on its way; False when the user has to decide first."""
        if not self.composer.flush():
            return False
        on_their_way = self.engine.history.on_their_way() if not self.engine.books.problem else 0
        if not on_their_way:
            return True
        sheet = Sheet(self.window, tr("Window", "Something is still being sent"), width="sheet-narrow")
        about = tr("Window", "%n messages are on their way. If you close now, Omroeper looks at the next start how it ended.", on_their_way)
        sheet.body.addWidget(label(about))
        sheet.footer.addWidget(button(tr("Window", "Close anyway"), on=self.window.leave))
        sheet.footer.addWidget(button(tr("Window", "Wait"), "primary", on=sheet.dismiss))
        self.window.open_sheet(sheet)
        return False

    def stop(self) -> None:
        """Stop the clock and the bridge; the engine is closed by the program, after the work that uses it."""
        self.engine.vault.give_up()
        if self.schedule is not None:
            self.schedule.stop()
        self.holds.stop()
        self.bridge.close()
        self._settle.stop()
        self._begin.stop()
