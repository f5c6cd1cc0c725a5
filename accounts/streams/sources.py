"""Which sources there are: compared with the columns in the books whenever something changed there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from accounts.errors import VaultError
from accounts.events import AccountChanged, BooksChanged, ColumnChanged, Event, HoldsChanged
from accounts.model.ids import ColumnId
from accounts.streams.again import PAGE_EVERY
from accounts.streams.common import HOUSEKEEPING, Common
from accounts.streams.kinds import kind_of
from accounts.streams.pacing import BETWEEN
from accounts.streams.source_state import SourceState
from accounts.streams.upkeep import Upkeep

AT_START = 30.0
"""Seconds after the start before what was here already is looked at once more."""


class Sources:
    """Begins and ends sources, each shared by all columns that ask the same."""

    def __init__(self, common: Common, upkeep: Upkeep) -> None:
        """Begin with none. `heard` is to be called with every event."""
        self._common = common
        self._upkeep = upkeep
        self._dirty = True
        self._retry = False
        self._only: set[int] | None = None
        self._turn = common.cache.turn

    def limit(self, only: Collection[ColumnId] | None) -> None:
        """Follow only these columns from now on; None = all."""
        self._only = None if only is None else {int(one) for one in only}
        self._dirty = True

    def look(self) -> None:
        """Compare with the books, and with the cache, when something may have changed there."""
        if self._common.cache.turn != self._turn:
            self._begin_anew()
        if self._dirty:
            self.refresh()

    def heard(self, event: Event) -> None:
        """Note that something may have changed."""
        if isinstance(event, ColumnChanged | AccountChanged | BooksChanged | HoldsChanged):
            if isinstance(event, BooksChanged):
                self._common.board.read_anew()
            self._retry = self._retry or not isinstance(event, ColumnChanged)
            self._dirty = True
            self._common.wake.set()

    def refresh(self) -> None:
        """Compare with the books: new sources begin, those that nobody asks for end, changed columns are filtered anew."""
        self._dirty, retry, self._retry = False, self._retry, False
        there = (*self._common.board.columns(), *(column for more in self._common.also for column in more()))
        columns = {int(column.id): column for column in there if self._only is None or int(column.id) in self._only}
        accounts = {account.id: account for account in self._common.register.every()}
        hurried = {int(one) for one in self._common.hurry()}
        wanted: dict[str, SourceState] = {}
        for number, column in columns.items():
            for source in kind_of(column.kind).sources(column, accounts):
                wanted.setdefault(source.name, SourceState(source)).columns.add(number)
        kept = self._common.cache.sources() if set(wanted) - set(self._common.states) else {}
        with self._common.taking, self._common.lock:
            before, self._common.columns, self._common.people = self._common.columns, columns, accounts
            begun = self._compare(wanted, kept)
            gone = [name for name in self._common.states if name not in wanted]
            for name in gone:
                self.end_stream(self._common.states.pop(name))
            if retry:
                self._try_again()
            self._hurry(hurried)
        for state, fresh in begun:
            self._upkeep.fill_from_neighbours(state, fresh)
        if self._only is None:
            unused = self._unused(wanted) if gone or not before else []
            if unused:
                self._common.cache.forget_sources(unused)
        for number, column in columns.items():
            old = before.get(number)
            if old is not None and replace(old, title="", width=0, place=0, board=column.board) != replace(
                column, title="", width=0, place=0
            ):
                self._common.lanes.submit(HOUSEKEEPING, partial(self._upkeep.filter_anew, number))

    def _unused(self, wanted: Collection[str]) -> list[str]:
        """Return the sources that are remembered for nobody: what a removed column asked is kept as long as that can come back."""
        accounts = self._common.people
        kept = {source.name for column in self._common.board.removed() for source in kind_of(column.kind).sources(column, accounts)}
        return [name for name in self._common.cache.sources() if name not in wanted and name not in kept]

    def _compare(self, wanted: dict[str, SourceState], kept: dict[str, dict[str, object]]) -> list[tuple[SourceState, set[int]]]:
        now, first = self._common.clock.monotonic(), not self._common.states
        begun = []
        for turn, (name, fresh) in enumerate(wanted.items()):
            state = self._common.states.get(name)
            if state is None:
                fresh.remember(kept.get(name, {}))
                # All begin at the start of the program, one shortly after the other.
                fresh.due = now + (turn * BETWEEN if first else 0.0)
                # What was here before is looked at once more, though not at once; what comes only now needs no second look yet.
                fresh.again_due = now + (AT_START + self._common.pacing.spread() if fresh.newest else PAGE_EVERY)
                self._common.states[name] = state = fresh
                new = {number for number in fresh.columns if not self._common.cache.count(number)} if fresh.newest else set()
            else:
                new = fresh.columns - state.columns
                state.columns = fresh.columns
                state.fresh &= state.columns
            if new:
                state.fresh |= new
                state.due = now
                begun.append((state, new))
        return begun

    def _try_again(self) -> None:
        """Something of the accounts, the vault or the books changed: what failed for that may succeed now."""
        now = self._common.clock.monotonic()
        for state in self._common.states.values():
            account = state.source.account
            if state.problem is None or account is None:
                continue
            if isinstance(state.problem, VaultError) or self._common.register.reader(account) is not state.reader:
                state.due, state.failures = now, 0

    def _hurry(self, columns: set[int]) -> None:
        """Ask soon for whom somebody waits from now on; a server that asked for patience still gets it."""
        for state in self._common.states.values():
            before, state.hurried = state.hurried, not columns.isdisjoint(state.columns)
            if state.hurried and not before and state.problem is None and not state.streaming:
                state.due = min(state.due, self._common.clock.monotonic())

    def spread_all(self) -> None:
        """Let every source begin anew, spread in time."""
        now = self._common.clock.monotonic()
        for state in self._common.states.values():
            state.due = now + self._common.pacing.spread()
            state.stream_due = state.due
            state.failures = 0
            state.stream_failures = 0
            state.again_due = min(state.again_due, state.due + AT_START)  # with the poll after the next

    def end_stream(self, state: SourceState) -> None:
        """End a source's stream, if there is one."""
        if state.stop is not None:
            state.stop.set()
            state.stop = None

    def end_streams(self) -> None:
        """End all streams."""
        for state in self._common.states.values():
            self.end_stream(state)

    def _begin_anew(self) -> None:
        """The cache was damaged and is empty now: every source begins with its newest page."""
        with self._common.lock:
            self._turn = self._common.cache.turn
            for state in self._common.states.values():
                state.remember({})
            self.spread_all()
