"""What the parts of reading share: the means, the locks, and the sources as they are now."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from typing import Protocol

from accounts.clock import Clock
from accounts.events import ColumnChanged, Events
from accounts.model.column import Column
from accounts.model.ids import AccountId, ColumnId
from accounts.register import Register
from accounts.settings import Settings
from accounts.store.cache import Cache
from accounts.streams.board import Board
from accounts.streams.kind import Accounts
from accounts.streams.pacing import Pacing
from accounts.streams.source_state import SourceState

log = logging.getLogger("reading")

HOUSEKEEPING = AccountId(0)
"""The lane of what is asked of no network."""


class Lanes(Protocol):
    """Jobs of one account run one after the other, those of several side by side."""

    def submit(self, account: AccountId, job: Callable[[], None]) -> None:
        """Put a job at the end of an account's lane."""

    def stop(self, seconds: float = 5.0) -> bool:
        """Begin nothing more; return whether all ended within `seconds`."""


class Common:
    """The means of reading, and what is read now.

    `lock` guards the sources' states and is never held for long; `taking` is held while something is stored, so that nothing is stored for
    a column that was changed in between. `taking` is taken before `lock`.
    """

    def __init__(
        self,
        board: Board,
        cache: Cache,
        register: Register,
        settings: Settings,
        clock: Clock,
        events: Events,
        lanes: Lanes,
        pacing: Pacing,
    ) -> None:
        """Keep the means."""
        self.board = board
        self.cache = cache
        self.register = register
        self.settings = settings
        self.clock = clock
        self.events = events
        self.lanes = lanes
        self.pacing = pacing
        self.keep: Callable[[], Collection[str]] = tuple
        self.also: list[Callable[[], Collection[Column]]] = []
        """What is followed besides the columns on boards."""
        self.hurry: Callable[[], Collection[ColumnId]] = tuple
        """The columns for which somebody waits; asked whenever a column changed."""
        self.lock = threading.RLock()
        self.taking = threading.RLock()
        self.wake = threading.Event()
        self.stop = threading.Event()
        self.states: dict[str, SourceState] = {}
        self.columns: dict[int, Column] = {}
        self.people: Accounts = {}
        self.until: dict[AccountId, float] = {}
        """Until when a lane waits, because its server asked for patience; on the monotonic clock."""

    def of(self, column: int) -> list[SourceState]:
        """Return the sources of a column."""
        return [state for state in self.states.values() if column in state.columns]

    def due(self, state: SourceState) -> float:
        """Return when a source may be asked next, on the monotonic clock."""
        return max(state.due, self.until.get(state.lane, 0.0))

    def going(self, state: SourceState) -> bool:
        """Return whether a source is still wanted: what comes for another one is dropped."""
        return not self.stop.is_set() and self.states.get(state.name) is state

    def changed(self, state: SourceState) -> None:
        """Tell that a source stands otherwise now."""
        for number in sorted(state.columns):
            self.events.publish(ColumnChanged(ColumnId(number)))
