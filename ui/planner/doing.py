"""Does what is asked of a planned message, through the engine. What lies at a network's server is taken back first, always."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.ids import TargetId
from accounts.model.post import State, Target
from ui import words
from ui.language import tr
from ui.outbox.asking import AskFirst
from ui.outbox.rows import first_line
from ui.planner.asking import MomentSheet
from ui.planner.items import Item

AT_ONCE = timedelta(seconds=1)


class MoveSheet(MomentSheet):
    """Asks to which moment a message moves. `chosen` comes with it, after the sheet is gone."""

    chosen = Signal(datetime)

    def __init__(self, window: QWidget, engine: Engine, item: Item, zone: ZoneInfo) -> None:
        """Ask about an item."""
        super().__init__(
            window,
            engine,
            tr("Planner", "Move"),
            tr("Planner", "Move"),
            text=item.text,
            accounts=[item.account] if item.account is not None else [],
            at=item.target.due_at,
            zone=zone,
            beside=[item.id],
            kept=[item.target.account] if item.target.kept else [],
        )

    def act(self, at: datetime) -> None:
        """Hand the moment over."""
        self.dismiss()
        self.chosen.emit(at)


class Doing(QObject):
    """Carries an act out. `said` tells shortly what came of it."""

    said = Signal(str)
    moved = Signal(int, datetime, datetime)
    """A TargetId, the moment it had, and the one it has now."""
    draft_asked = Signal(int)
    """A DraftId to write on."""
    _taken = Signal(int, bool)

    def __init__(self, engine: Engine, view: QWidget) -> None:
        """Act in the name of `view`, over whose window a question opens."""
        super().__init__(view)
        self._engine = engine
        self._view = view
        self._then: dict[int, Callable[[], None]] = {}
        # The network answers in the account's own thread.
        self._taken.connect(self._taken_back)

    # -- acts --------------------------------------------------------------------------------------------------------

    def move(self, number: TargetId, at: datetime) -> None:
        """Give it another moment (aware)."""
        if at <= self._engine.clock.now():
            self.said.emit(tr("Planner", "That moment has passed; it stays where it was."))
            return
        self._here_first(number, lambda before: self._move(number, at, before))

    def stop(self, number: TargetId) -> None:
        """Withdraw it."""
        self._here_first(number, lambda _before: self._stop(number))

    def decide(self, number: TargetId) -> None:
        """Let go what waits for this word."""
        try:
            if not self._engine.desk.decide_target(number):
                self._too_late()
                return
            here = self._engine.desk.need(number)
            account = self._engine.register.get(here.account)
            held = self._engine.publisher.held(here, account) if account is not None and here.state is State.QUEUED else ()
        except KnownError as failure:
            self.said.emit(str(words.error(failure.word, failure.values)))
            return
        if held:
            self.said.emit(tr("Planner", "Noted. {state}.", state=words.state(here, held)))
        else:
            self.said.emit(tr("Planner", "“{text}” goes out now.", text=first_line(here)))

    def edit(self, number: TargetId) -> None:
        """Take it back as a draft; it goes out no more."""
        self._here_first(number, lambda before: self._edit(before))

    def publish_now(self, item: Item) -> None:
        """Ask once more, and let it go."""
        if item.account is None:
            return
        sheet = AskFirst(
            self._view.window(),
            self._engine.clock,
            item.account,
            item.target,
            heading=tr("Planner", "Publish it now?"),
            told=tr("Planner", "It was planned for {time}; it goes out at once, only for this account.", time=item.time),
            act=tr("Planner", "Publish now"),
            kind="primary",
        )
        sheet.confirmed.connect(lambda: self._here_first(item.id, self._at_once))
        sheet.open()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _here_first(self, number: TargetId, then: Callable[[Target], None]) -> None:
        """Do `then` with the target as it is now, when it waits here; what lies at the network is taken back first."""

        def go_on() -> None:
            then(self._engine.desk.need(number))

        try:
            here = self._engine.desk.need(number)
            if here.state is not State.HANDED_OVER:
                go_on()
            elif int(number) not in self._then:
                self._then[int(number)] = go_on
                if not self._engine.take_back(number, lambda well: self._taken.emit(int(number), well)):
                    del self._then[int(number)]
                    self._too_late()
        except KnownError as failure:
            self._then.pop(int(number), None)
            self.said.emit(str(words.error(failure.word, failure.values)))

    def _taken_back(self, number: int, well: bool) -> None:
        then = self._then.pop(number, None)
        if then is None:
            return
        if not well:
            self.said.emit(tr("Planner", "The network could not be asked to give it back; it stays planned there as it was."))
            return
        try:
            then()
        except KnownError as failure:
            self.said.emit(str(words.error(failure.word, failure.values)))

    def _move(self, number: TargetId, at: datetime, before: Target) -> None:
        if self._engine.desk.reschedule(number, at):
            self.moved.emit(int(number), before.due_at, at)
        else:
            self._too_late()

    def _stop(self, number: TargetId) -> None:
        if self._engine.desk.stop_target(number):
            self.said.emit(tr("Planner", "Stopped: it does not go out."))
        else:
            self._too_late()

    def _edit(self, here: Target) -> None:
        """Make the draft first: a draft never goes out, so at no moment could both."""
        draft = self._engine.desk.as_new_draft(here.id)
        if self._engine.desk.stop_target(here.id):
            self.draft_asked.emit(int(draft))
        else:
            self._engine.drafts.discard(draft)
            self._too_late()

    def _at_once(self, here: Target) -> None:
        if here.state is State.MISSED:
            well = self._engine.desk.retry(here.id)
        else:
            well = self._engine.desk.reschedule(here.id, self._engine.clock.now() + AT_ONCE)
        if well:
            self.said.emit(tr("Planner", "“{text}” goes out now.", text=first_line(here)))
        else:
            self._too_late()

    def _too_late(self) -> None:
        self.said.emit(tr("Planner", "It has moved on meanwhile; look how it stands now."))
