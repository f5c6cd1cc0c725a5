"""Takes back what lies at the networks while it is held here, and keeps trying what could not be reached."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import TargetId
from accounts.model.post import State, Target
from ui import work
from ui.bridge import Bridge
from ui.holds.reading import held_there

log = logging.getLogger("holds")

AGAIN_MS = 60_000
SOON_MS = 500
"""What is handed over in the very moment in which the hold begins is found so much later."""
AHEAD = timedelta(hours=12)
"""A crisis takes everything back. A meeting or a stop by hand leaves with the network what is due later than this, and looks again."""


class TakingBack(QObject):
    """One a bridge: `TakingBack.of(bridge)`. `changed` tells that a network answered, or that a new round began."""

    changed = Signal()
    _answered = Signal(int, bool)

    @classmethod
    def of(cls, bridge: Bridge) -> TakingBack:
        """Return the one of a bridge."""
        return next((child for child in bridge.children() if isinstance(child, cls)), None) or cls(bridge)

    def __init__(self, bridge: Bridge) -> None:
        """Follow what people set; use `of`."""
        super().__init__(bridge)
        self._bridge = bridge
        self._holds: frozenset[int] = frozenset()
        self._offline = False
        self.asked: set[TargetId] = set()
        self.unreached: set[TargetId] = set()
        """What was asked back, and did not come: the network cannot be reached, or it came out there."""
        self.tried: dict[TargetId, datetime] = {}
        """When each was asked back last."""
        self._open: set[TargetId] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.again)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(lambda: self._take(only_new=True))
        # The answer of a network comes in the account's own thread.
        self._answered.connect(self._note)
        bridge.holds_changed.connect(self.look)
        bridge.books_changed.connect(self.look)
        bridge.target_changed.connect(lambda _target, _post: self._look_soon())
        self.look()

    @property
    def trying(self) -> bool:
        """Return whether it is tried again from time to time."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Ask for nothing any more; for the end of the program."""
        self._holds = frozenset()
        self._timer.stop()
        self._soon.stop()

    def look(self) -> None:
        """Begin a round when something new holds or the network is back; end when nothing holds any more."""
        engine = self._bridge.engine
        now_held = frozenset(one.id for one in engine.holds.set_by_people)
        back_again = self._offline and not engine.holds.offline
        self._offline = engine.holds.offline
        new, self._holds = now_held - self._holds, now_held
        if not now_held:
            self._timer.stop()
            self._soon.stop()
            self.asked, self.unreached, self._open, self.tried = set(), set(), set(), {}
        elif new or back_again:
            self.again()

    def again(self) -> None:
        """Ask for everything that lies there, also for what was asked for before."""
        self._timer.start()
        # Who gave no answer at all until now (a closed vault, an account that is gone) was not reached either.
        self.unreached |= self._open
        self._take(only_new=False)

    def _look_soon(self) -> None:
        if self._holds and not self._soon.isActive():
            self._soon.start()

    def _take(self, *, only_new: bool) -> None:
        engine, skip = self._bridge.engine, frozenset(self.asked) if only_new else frozenset()
        work.run(self, lambda: self._ask(engine, skip), self._begun, lambda failure: log.info("nothing can be taken back now: %s", failure))

    def _ask(self, engine: Engine, skip: frozenset[TargetId]) -> set[TargetId]:
        """Ask, in another thread."""
        found = engine.history.targets(states=[State.HANDED_OVER], newest=False)
        asked = set()
        for target in to_take_back(found, engine.holds.set_by_people, engine.clock.now()):
            if target.id in skip:
                continue
            asked.add(target.id)
            self.tried[target.id] = engine.clock.now()
            try:
                engine.take_back(target.id, partial(self._hear, target.id))
            except KnownError as failure:
                log.info("target %s cannot be asked back: %s", target.id, failure)
        return asked

    def _hear(self, number: TargetId, back: bool) -> None:
        if shiboken6.isValid(self):
            self._answered.emit(int(number), back)

    def _begun(self, asked: set[TargetId]) -> None:
        if self._holds and asked:
            self._open |= asked - self.asked
            self.asked |= asked
            self.changed.emit()

    def _note(self, number: int, back: bool) -> None:
        target = TargetId(number)
        self._open.discard(target)
        self.asked.add(target)
        if back:
            self.unreached.discard(target)
        else:
            self.unreached.add(target)
        self.changed.emit()


def to_take_back(found: Iterable[Target], holds: tuple[SetHold, ...], now: datetime) -> Iterable[Target]:
    """Return, of what lies at the networks, what must not come out there: everything in a crisis, else what is due soon."""
    crisis = [one for one in holds if one.cause is HoldCause.CRISIS]
    for target in found:
        if held_there(target, crisis) or (held_there(target, holds) and target.due_at - now <= AHEAD):
            yield target
