"""Reading: every source is asked once for all columns that want it, by stream where there is one, else by polling.

One thread sees to it: it asks what is due, in the lane of each account, and stores what streams bring. Nothing is stored for a column that
asks something else by now. Nothing is asked without a network.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from accounts.clock import Clock
from accounts.errors import InputError, KnownError, Permanent, StoreError
from accounts.events import Events
from accounts.model.account import Account
from accounts.model.column import Column
from accounts.model.ids import AccountId, ColumnId
from accounts.model.status import Status
from accounts.reading import ListName, Reader, Verb
from accounts.register import Register
from accounts.settings import Settings
from accounts.store.cache import Cache
from accounts.streams.again import Again
from accounts.streams.board import Board
from accounts.streams.common import HOUSEKEEPING, Common, Lanes, log
from accounts.streams.intake import Intake
from accounts.streams.pacing import Pacing
from accounts.streams.polls import Polls
from accounts.streams.sources import Sources
from accounts.streams.streaming import Spawn, Streams
from accounts.streams.upkeep import Upkeep

LONGEST_NAP = 30.0
SHORTEST_NAP = 0.05
SLEPT = 45.0
EXPIRE_EVERY = 6 * 3600.0


@dataclass(frozen=True)
class ColumnState:
    """How a column stands: when its sources last answered (the oldest of these moments), what is wrong with one of them, whether all of
    them stream, whether one is being asked, and whether the networks have still older statuses; `problems` by account.
    """

    last_seen: datetime | None = None
    problem: KnownError | None = None
    streaming: bool = False
    busy: bool = False
    has_older: bool = False
    problems: Mapping[AccountId, KnownError] = field(default_factory=dict)


def start_thread(name: str, job: Callable[[], None]) -> threading.Thread:
    """Run `job` in a thread that keeps no program from ending."""
    thread = threading.Thread(target=job, name=name, daemon=True)
    thread.start()
    return thread


class Reading:
    """Keeps all columns of a data folder filled. Does nothing before `start`, `fetch` or `step`."""

    def __init__(
        self,
        board: Board,
        cache: Cache,
        register: Register,
        settings: Settings,
        clock: Clock,
        events: Events,
        lanes: Lanes,
        feeds: Callable[[], Reader],
        *,
        pacing: Pacing | None = None,
        spawn: Spawn = start_thread,
    ) -> None:
        """Keep the means; `feeds` makes what reads feeds."""
        self._common = Common(board, cache, register, settings, clock, events, lanes, pacing or Pacing())
        self._intake = Intake(self._common)
        self._upkeep = Upkeep(self._common, self._intake)
        self._sources = Sources(self._common, self._upkeep)
        self._again = Again(self._common, self._intake)
        self._polls = Polls(self._common, self._intake, self._again, feeds)
        self._streaming = Streams(self._common, self._intake, self._polls, self._again, spawn)
        self._spawn = spawn
        self._thread: threading.Thread | None = None
        self._online = True
        self._last: tuple[datetime, float] | None = None
        self._planned = 0.0
        self._expire_due = 0.0
        self._leave = events.subscribe(self._sources.heard)

    @property
    def store_problem(self) -> str:
        """Return the code for which nothing can be stored now (disk-full), '' when all is well."""
        return self._intake.store_problem

    def keep(self, uris: Callable[[], Collection[str]]) -> None:
        """Let what `uris` names (statuses of open cases) never expire. Asked in another thread, before each expiry."""
        self._common.keep = uris

    def also_follow(self, columns: Callable[[], Collection[Column]]) -> None:
        """Follow what `columns` gives besides the columns on boards; asked whenever a column changed. Their numbers are their own."""
        self._common.also.append(columns)

    def also_hurry(self, columns: Callable[[], Collection[ColumnId]]) -> None:
        """Ask as often as the networks allow for the columns that `columns` gives; asked whenever a column changed."""
        self._common.hurry = columns

    def also_expire(self, act: Callable[[int], None]) -> None:
        """Let `act` hear, several times a day and in another thread, after how many days others' things are to go."""
        self._upkeep.also = act

    def start(self, only: Collection[ColumnId] | None = None) -> None:
        """Read from now on, for all columns or only for some, in a thread of its own. Again is no error."""
        with self._common.lock:
            if self._thread is not None or self._common.stop.is_set():
                return
            self._sources.limit(only)
            self._thread = self._spawn("reading", self._run)

    def stop(self, seconds: float = 1.0) -> bool:
        """Stop: nothing is asked or stored any more. Return whether all of it ended within `seconds`."""
        self._leave()
        self._common.stop.set()
        end = time.monotonic() + seconds
        threads = [*self._streaming.stop(), *([self._thread] if self._thread else [])]
        self._common.wake.set()
        quiet = self._common.lanes.stop(seconds)
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.05, end - time.monotonic()))
        with self._common.taking:  # what is being stored this moment is stored
            self._polls.close()
        return quiet and not any(thread.is_alive() for thread in threads)

    def online(self, there: bool) -> None:
        """Hear from the system whether there is a network. Without one nothing is asked; when it is back, all begin spread in time."""
        with self._common.lock:
            if there == self._online:
                return
            self._online = there
            if there:
                self._sources.spread_all()
            else:
                self._sources.end_streams()
        self._common.wake.set()

    def ask_now(self, column: ColumnId) -> None:
        """Ask a column's sources soon, whatever they waited for; a server that asked for patience still gets it."""
        with self._common.lock:
            for state in self._common.of(column):
                state.due = min(state.due, self._common.clock.monotonic())
        self._common.wake.set()

    def state(self, column: ColumnId) -> ColumnState:
        """Return how a column stands."""
        with self._common.lock:
            states = self._common.of(column)
            if not states:
                return ColumnState()
            seen = [state.seen_at for state in states]
            moments = [one for one in seen if one is not None]
            return ColumnState(
                last_seen=min(moments) if moments and len(moments) == len(seen) else None,
                problem=next((state.problem for state in states if state.problem is not None), None),
                streaming=all(state.streaming for state in states),
                busy=any(state.busy for state in states),
                has_older=any(state.older for state in states),
                problems={state.source.account: state.problem for state in states if state.source.account and state.problem is not None},
            )

    def fetch(self, column: ColumnId) -> tuple[KnownError, ...]:
        """Ask all sources of a column once, in this thread, and return what went wrong. Raises InputError (no-such-column)."""
        self._sources.refresh()
        if int(column) not in self._common.columns:
            self._common.board.need(column)
        failures: list[KnownError] = []
        for state in self._common.of(column):
            with self._common.lock:
                state.busy = True
            self._polls.poll(state)
            if state.problem is not None:
                failures.append(state.problem)
        if self._intake.failure is not None:
            failures.append(self._intake.failure)
        return tuple(failures)

    def older(self, column: ColumnId) -> bool:
        """Ask the networks for what is older than the column's end; False when none has more. `ColumnFilled` follows in any case."""
        with self._common.lock:
            states = [state for state in self._common.of(column) if state.older and not self._common.stop.is_set()]
            for state in states:
                self._common.lanes.submit(state.lane, partial(self._polls.older, state, column))
        return bool(states)

    def thread(self, account: AccountId, status: Status) -> tuple[Status, ...]:
        """Return the conversation around a status as an account sees it. Blocks. Raises SendError by kind, InputError (cannot-read)."""
        reader = self._need_reader(account)
        return reader.thread(self.local(account, status).remote_id)

    def again(self, account: AccountId, status: Status) -> Status | None:
        """Ask an account's server for a status once more; None when it is gone. What it answers is stored and told of. Blocks.

        Raises SendError by kind, InputError (cannot-read, not-from-there).
        """
        named = self.local(account, status)
        found = self._need_reader(account).fetch(named.remote_id)
        try:
            if found is None:
                self._intake.went(status.uri, [(named.network, named.server, named.remote_id)])
            else:
                self._intake.follow(replace(found, uri=status.uri), account)
        except StoreError as failure:
            self._intake.store_failed(failure)
        return found

    def look_again(self, uris: Collection[str], *, now: bool = False) -> None:
        """Have statuses that somebody sees looked at again, in their accounts' lanes, each at most twice an hour; `now`: somebody opened
        it, or acts upon it. What was edited is altered then, what is gone is gone. Does not block.
        """
        self._again.want(uris, now=now)

    def new_key(self, account: AccountId, verb: Verb) -> str:
        """Return a name under which the account's network will record an act, '' where it draws that itself."""
        return self._need_reader(account).new_key(verb)

    def stands(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str] = ()) -> bool:
        """Return whether an act is done, as the network sees it. Blocks. Raises SendError by kind, InputError."""
        return self._need_reader(account).stands(verb, self._for_act(account, status), keys)

    def act(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        """Favourite, boost or bookmark a status as an account, or undo that; return it as it stands then. Blocks.

        The pause before it is the caller's; `keys` as in `Reader.act`.

        Raises SendError by kind, InputError (cannot-act, cannot-read, not-from-there).
        """
        try:
            done = self._need_reader(account).act(verb, self._for_act(account, status), keys)
        except Permanent:
            self._again.want([status.uri], now=True)  # it may be gone
            raise
        try:
            self._intake.tell(self._common.cache.edit(replace(done, uri=status.uri), self._common.clock.now(), account))
        except StoreError as failure:
            self._intake.store_failed(failure)
        return done

    def lists(self, account: AccountId) -> tuple[ListName, ...]:
        """Return an account's lists. Blocks. Raises SendError by kind, InputError (cannot-read)."""
        return self._need_reader(account).lists()

    def can(self, account: AccountId) -> Reader | None:
        """Return what reads for an account, None where its network gives nothing to read. Does not touch the network."""
        return self._common.register.reader(account)

    def _need_reader(self, account: AccountId) -> Reader:
        found = self._common.register.reader(account)
        if found is None:
            raise InputError("cannot-read", account=int(account))
        return found

    def able(self, status: Status) -> tuple[Account, ...]:
        """Return the accounts that can answer or boost a status: their own server told of it. Does not touch the network."""
        return tuple(one for one in self._common.register.every() if self._name_at(one, status) and self.can(one.id) is not None)

    def able_to_act(self, status: Status) -> tuple[Account, ...]:
        """Return the accounts that can boost or quote a status: those that are `able`, and those whose own server can look for it."""
        able = self.able(status)
        others = (one for one in self._common.register.every() if one not in able and one.network == status.network)
        return (*able, *(one for one in others if (reader := self.can(one.id)) is not None and reader.asks_around))

    def _for_act(self, account: AccountId, status: Status) -> Status:
        """Return a status as the account's own server names it; where it never told of it, as the other one did: then it looks for it."""
        one = self._common.register.need(account)
        if one.network == status.network and self._need_reader(account).asks_around and not self._name_at(one, status):
            return status
        return self.local(account, status)

    def local(self, account: AccountId, status: Status) -> Status:
        """Return a status under the name that the account's own server gives it. Raises InputError (not-from-there, no-such-account).

        A number of another server would name somebody else's message there.
        """
        one = self._common.register.need(account)
        name = self._name_at(one, status)
        if not name:
            raise InputError("not-from-there", account=one.label)
        return replace(status, network=one.network, server=one.server, remote_id=name)

    def _name_at(self, one: Account, status: Status) -> str:
        if (one.network, one.server) == (status.network, status.server):
            return status.remote_id
        if one.network == status.network and status.remote_id == status.uri:
            return status.remote_id  # a name that holds in the whole network
        return self._common.cache.named(status.uri, one.network, one.server) or ""

    def _run(self) -> None:
        while not self._common.stop.is_set():
            try:
                nap = self.step()
            except Exception:
                log.exception("a turn of reading failed")
                nap = LONGEST_NAP
            self._common.wake.wait(nap)
            self._common.wake.clear()

    def step(self) -> float:
        """Do what is due now; return the seconds until something is due again. The thread calls this; so do tests, without a thread."""
        now = self._common.clock.monotonic()
        self._notice_sleep(now)
        self._sources.look()
        self._streaming.drain()
        if not self._online or self._common.stop.is_set():
            return LONGEST_NAP
        with self._common.lock:
            due = [state for state in self._common.states.values() if not state.busy and self._common.due(state) <= now]
            for state in due:
                state.busy = True
        for state in sorted(due, key=lambda one: one.due):
            self._common.lanes.submit(state.lane, partial(self._polls.poll, state))
        self._streaming.open_streams(now)
        self._again.step(now)
        if now >= self._expire_due:
            self._expire_due = now + EXPIRE_EVERY
            self._common.lanes.submit(HOUSEKEEPING, self._upkeep.expire)
        with self._common.lock:
            waits = [self._common.due(state) - now for state in self._common.states.values() if not state.busy]
            waits.append(self._streaming.next_due() - now)
            waits.append(self._again.next_due(now))
            self._planned = min([LONGEST_NAP, *(max(wait, SHORTEST_NAP) for wait in waits)])
            return SHORTEST_NAP if self._streaming.waiting else self._planned

    def _notice_sleep(self, now: float) -> None:
        """After the computer slept nothing is asked at once: every stream is broken, and every other program begins too."""
        wall = self._common.clock.now()
        last, self._last = self._last, (wall, now)
        if last is None:
            return
        walked, ran = (wall - last[0]).total_seconds(), now - last[1]
        if walked - ran > SLEPT or ran > self._planned + LONGEST_NAP + SLEPT:
            log.info("the computer slept: columns catch up, spread in time")
            with self._common.lock:
                self._sources.end_streams()
                self._sources.spread_all()
