"""What comes in is stored: once, for the columns that want it now, together with the cursor that holds from then on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from accounts.errors import StoreError
from accounts.events import ColumnAlert, ColumnChanged, ColumnFilled, StatusesGone
from accounts.model.column import Column, Key, Via
from accounts.model.ids import AccountId, ColumnId
from accounts.model.status import Status
from accounts.store.cache import Arrival, Filled
from accounts.streams.aftermath import Aftermath
from accounts.streams.common import Common, log
from accounts.streams.filters import found_word, lets_through
from accounts.streams.kinds import kind_of
from accounts.streams.polling import Caught
from accounts.streams.source_state import SourceState

AHEAD = timedelta(minutes=5)


class Intake:
    """Stores what sources bring, and tells of it."""

    def __init__(self, common: Common) -> None:
        """Keep the means."""
        self._common = common
        self._full: StoreError | None = None
        self._aftermath = Aftermath()

    @property
    def remembered(self) -> int:
        """Return how many deletions and edits are remembered for statuses that may still come."""
        return len(self._aftermath)

    @property
    def failure(self) -> StoreError | None:
        """Return why nothing can be stored now, None when all is well."""
        return self._full

    @property
    def store_problem(self) -> str:
        """Return the code for which nothing can be stored now (disk-full), '' when all is well."""
        return self._full.word if self._full is not None else ""

    def take(self, state: SourceState, caught: Caught) -> None:
        """Store a page together with the cursors that hold from then on. Raises StoreError; then both are as they were."""
        with self._common.taking:
            if not self._common.going(state):
                return
            after = replace(
                state, newest=caught.newest, older=caught.older, gap=caught.gap, goal=caught.goal, seen_at=self._common.clock.now()
            )
            arrivals = self.arrivals(state, caught.page.statuses, state.columns, old=caught.first)
            filled = self._common.cache.insert(
                arrivals, self._common.clock.now(), lines=self.lines(state), sources={state.name: after.kept()}
            )
            with self._common.lock:
                state.newest, state.older, state.gap, state.goal = after.newest, after.older, after.gap, after.goal
                state.seen_at = after.seen_at
                state.quiet = 1.0 if filled.new else state.quiet * 1.2
            if caught.first:
                state.fresh.clear()
            self.tell(filled, alerts=not caught.first)
        self.delete(state, caught.page.deleted)
        self.stored()

    def arrivals(self, state: SourceState, statuses: Collection[Status], columns: Collection[int], *, old: bool) -> list[Arrival]:
        """Return statuses as arrivals for those of `columns` that this source still fills, each with whether its filters let it through."""
        arrivals = []
        now = self._common.clock.now()
        for came in statuses:
            told = self._aftermath.of(came)
            if told is None:
                continue
            # A moment to come would stand above all that is really new, and above the line up to which all is read.
            status = told
            if told.order > now + AHEAD:
                status = replace(told, at=min(told.at, now), boosted_at=now if told.boosted_at else None)
            via = state.source.via(status)
            wanted = {}
            for number in columns:
                column = self._common.columns.get(number)
                if column is not None:
                    wanted[number] = self.wants(column, status, via)
            arrivals.append(Arrival(status, via, wanted, old))
        return arrivals

    def wants(self, column: Column, status: Status, via: Via) -> bool:
        """Return whether a status that came this way is to be seen in a column."""
        return kind_of(column.kind).accepts(column, status, via, self._common.people) and lets_through(column, status)

    def lines(self, state: SourceState) -> dict[int, Key]:
        """Return up to where the columns of a source are read."""
        lines: dict[int, Key] = {}
        for number in state.columns:
            line = self._common.board.line(ColumnId(number))
            if line is not None:
                lines[number] = line
        return lines

    def tell(self, filled: Filled, *, alerts: bool = False) -> None:
        """Tell what came into which column; with `alerts` also which of it holds words that somebody wants to know of, the oldest first."""
        for number, count in filled.new.items():
            self._common.events.publish(ColumnFilled(ColumnId(number), count))
        for number in filled.altered - set(filled.new):
            self._common.events.publish(ColumnFilled(ColumnId(number), 0))
        if not alerts:
            return
        for number, arrival in sorted(filled.fresh, key=lambda one: one[1].status.order):
            column = self._common.columns.get(number)
            word = found_word(column.alert_words, arrival.status) if column is not None else ""
            if word and not arrival.old:
                self._common.events.publish(ColumnAlert(ColumnId(number), arrival.status.uri, word, arrival.status.order))

    def renew(self, state: SourceState, statuses: Collection[Status]) -> None:
        """Take over what changed of statuses that are here; what is not here yet is left to the next poll. Raises StoreError."""
        with self._common.taking:
            if self._common.going(state):
                known = [one for one in statuses if self._common.cache.get(one.uri) is not None]
                self.tell(self._common.cache.insert(self.arrivals(state, known, (), old=True), self._common.clock.now()))

    def follow(self, status: Status, account: AccountId) -> None:
        """Take over what a server answered to a question for one status. Raises StoreError."""
        with self._common.taking:
            self.tell(self._common.cache.edit(status, self._common.clock.now(), account))

    def went(self, uri: str, names: Collection[tuple[str, str, str]]) -> None:
        """Delete a status that every server (network, server, its name there) says is gone. Raises StoreError."""
        with self._common.taking:
            self._aftermath.deleted(uri)
            for network, server, name in names:
                if name:
                    self._aftermath.deleted(name, network, server)
            network, server, name = next(iter(names))
            self.gone(network, server, (uri, name) if name and name != uri else (uri,))

    def edit(self, state: SourceState, status: Status) -> None:
        """Follow an edit, of a status that is here or that still comes. Raises StoreError."""
        with self._common.taking:
            self._aftermath.edited(status)
            self.tell(self._common.cache.edit(status, self._common.clock.now(), state.source.account))

    def delete(self, state: SourceState, names: Collection[str]) -> None:
        """Follow deletions, by uri or by the name that the source's server gives; of what still comes too. Raises StoreError."""
        with self._common.taking:
            self._delete(state, names)

    def _delete(self, state: SourceState, names: Collection[str]) -> None:
        account = self._common.people.get(state.source.account) if state.source.account is not None else None
        uris = []
        for name in names:
            self._aftermath.deleted(name)
            if account is not None:
                self._aftermath.deleted(name, account.network, account.server)
            if self._common.cache.get(name) is not None:
                uris.append(name)
            elif found := self._uri(state, name):
                uris.append(found)
        if names:
            account = self._common.people.get(state.source.account) if state.source.account is not None else None
            network, server = (account.network, account.server) if account is not None else ("", "")
            self.gone(network, server, tuple(dict.fromkeys((*uris, *names))))

    def gone(self, network: str, server: str, names: tuple[str, ...]) -> None:
        """Tell that statuses are gone, by uri, and delete them; a name that is no uri of the cache is told all the same.

        First told, then deleted: what the books note of it is there whatever happens in between.
        """
        self._common.events.publish(StatusesGone(network, server, names))
        for number in self._common.cache.delete(names):
            self._common.events.publish(ColumnFilled(ColumnId(number), 0))

    def _uri(self, state: SourceState, remote_id: str) -> str:
        account = self._common.people.get(state.source.account) if state.source.account is not None else None
        return self._common.cache.uri_of(account.network, account.server, remote_id) if account is not None and remote_id else ""

    def store_failed(self, failure: StoreError) -> None:
        """Say once that nothing can be stored; what is there can still be read."""
        if self._common.stop.is_set() or self.store_problem == failure.word:
            return
        self._full = failure
        log.info("others' words cannot be stored: %s", failure)
        for number in sorted(self._common.columns):
            self._common.events.publish(ColumnChanged(ColumnId(number)))

    def stored(self) -> None:
        """Say that storing succeeds again."""
        if self._full is not None:
            self._full = None
            for number in sorted(self._common.columns):
                self._common.events.publish(ColumnChanged(ColumnId(number)))
