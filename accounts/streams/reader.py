"""Reading: every source is asked once for all columns that want it, by stream where there is one, else by polling.

One thread sees to it: it asks what is due, in the lane of each account, and stores what streams bring, many at a time. Nothing is stored
for a column that asks something else by now. Nothing is asked without a network.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from accounts.clock import Clock
from accounts.errors import AuthLost, InputError, KnownError, RateLimited, SendError, StoreError, VaultError
from accounts.events import AccountChanged, BooksChanged, ColumnAlert, ColumnChanged, ColumnFilled, Event, Events, HoldsChanged
from accounts.model.column import Column, Key, Via
from accounts.model.ids import AccountId, ColumnId
from accounts.model.status import Status
from accounts.reading import Deleted, Edited, Gap, ListName, New, Reader, StreamEvent, Verb
from accounts.register import Register
from accounts.settings import Settings
from accounts.store.cache import Arrival, Cache, Filled
from accounts.streams.board import Board
from accounts.streams.filters import found_word, lets_through
from accounts.streams.kind import Accounts
from accounts.streams.kinds import kind_of
from accounts.streams.pacing import BETWEEN, GOING_ON, Pacing
from accounts.streams.polling import Caught, poll
from accounts.streams.source_state import NEVER, SourceState

log = logging.getLogger("reading")

MOST_STREAMS = 32
MOST_WAITING = 5000
LONGEST_NAP = 30.0
SLEPT = 45.0
HOUSEKEEPING = AccountId(0)
EXPIRE_EVERY = 6 * 3600.0
FILL_FROM_NEIGHBOUR = 400
AT_ONCE = 400

Told = tuple[SourceState, threading.Event, StreamEvent | KnownError | bool]


class Lanes(Protocol):
    """Jobs of one account run one after the other, those of several side by side."""

    def submit(self, account: AccountId, job: Callable[[], None]) -> None:
        """Put a job at the end of an account's lane."""

    def stop(self, seconds: float = 5.0) -> bool:
        """Begin nothing more; return whether all ended within `seconds`."""


@dataclass(frozen=True)
class ColumnState:
    """How a column stands: when its sources last answered (the oldest of these moments), what is wrong with one of them, whether all of
    them stream, whether one is being asked, and whether the networks have still older statuses.
    """

    last_seen: datetime | None = None
    problem: KnownError | None = None
    streaming: bool = False
    busy: bool = False
    has_older: bool = False


def start_thread(name: str, job: Callable[[], None]) -> threading.Thread:
    """Run `job` in a thread that keeps no program from ending."""
    thread = threading.Thread(target=job, name=name, daemon=True)
    thread.start()
    return thread


class Reading:
    """Keeps all columns of a data folder filled. Does nothing before `start`, `fetch` or `step`.

    `keep` returns the uris of statuses that must not expire (open cases); whoever has them sets it.
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
        feeds: Callable[[], Reader],
        *,
        pacing: Pacing | None = None,
        spawn: Callable[[str, Callable[[], None]], threading.Thread | None] = start_thread,
    ) -> None:
        """Keep the means; `feeds` makes what reads feeds."""
        self._board = board
        self._cache = cache
        self._register = register
        self._settings = settings
        self._clock = clock
        self._events = events
        self._lanes = lanes
        self._feeds = feeds
        self._pacing = pacing or Pacing()
        self._spawn = spawn
        self.keep: Callable[[], Collection[str]] = tuple
        self._full: StoreError | None = None
        self._lock = threading.RLock()
        self._taking = threading.RLock()
        self._states: dict[str, SourceState] = {}
        self._columns: dict[int, Column] = {}
        self._people: Accounts = {}
        self._until: dict[AccountId, float] = {}
        self._told: deque[Told] = deque()
        self._room = threading.Condition(self._lock)
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._dirty = True
        self._retry = False
        self._online = True
        self._only: set[int] | None = None
        self._feed_reader: Reader | None = None
        self._thread: threading.Thread | None = None
        self._streams: list[threading.Thread] = []
        self._last: tuple[datetime, float] | None = None
        self._planned = 0.0
        self._expire_due = 0.0
        self._turn = cache.turn
        self._leave = events.subscribe(self._heard)

    # -- beginning and ending --------------------------------------------------------------------------------------------------------

    def start(self, only: Collection[ColumnId] | None = None) -> None:
        """Read from now on, for all columns or only for some, in a thread of its own. Again is no error."""
        with self._lock:
            if self._thread is not None or self._stop.is_set():
                return
            self._only = None if only is None else {int(one) for one in only}
            self._dirty = True
            self._thread = self._spawn("reading", self._run)

    def stop(self, seconds: float = 1.0) -> bool:
        """Stop: nothing is asked or stored any more. Return whether all of it ended within `seconds`."""
        self._leave()
        self._stop.set()
        deadline = self._clock_left(seconds)
        with self._lock:
            for state in self._states.values():
                if state.stop is not None:
                    state.stop.set()
            self._room.notify_all()
            threads = [*self._streams, *([self._thread] if self._thread else [])]
        self._wake.set()
        quiet = self._lanes.stop(seconds)
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.05, deadline()))
        with self._taking:  # what is being stored this moment is stored
            pass
        if self._feed_reader is not None:
            self._feed_reader.close()
        return quiet and not any(thread.is_alive() for thread in threads)

    @staticmethod
    def _clock_left(seconds: float) -> Callable[[], float]:
        import time

        end = time.monotonic() + seconds
        return lambda: end - time.monotonic()

    def online(self, there: bool) -> None:
        """Hear from the system whether there is a network. Without one nothing is asked; when it is back, all begin spread in time."""
        with self._lock:
            if there == self._online:
                return
            self._online = there
            if there:
                self._spread_all()
            else:
                self._end_streams()
        self._wake.set()

    def ask_now(self, column: ColumnId) -> None:
        """Ask a column's sources soon, whatever they waited for; a server that asked for patience still gets it."""
        with self._lock:
            for state in self._of(column):
                state.due = min(state.due, self._clock.monotonic())
        self._wake.set()

    @property
    def store_problem(self) -> str:
        """Return the code for which nothing can be stored now (disk-full), '' when all is well."""
        return self._full.word if self._full is not None else ""

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    def state(self, column: ColumnId) -> ColumnState:
        """Return how a column stands."""
        with self._lock:
            states = self._of(column)
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
            )

    def _of(self, column: int) -> list[SourceState]:
        return [state for state in self._states.values() if column in state.columns]

    # -- what a person asks ----------------------------------------------------------------------------------------------------------

    def fetch(self, column: ColumnId) -> tuple[KnownError, ...]:
        """Ask all sources of a column once, in this thread, and return what went wrong. Raises InputError (no-such-column)."""
        self._board.need(column)
        self._refresh()
        failures: list[KnownError] = []
        for state in self._of(column):
            with self._lock:
                state.busy = True
            self._poll(state)
            if state.problem is not None:
                failures.append(state.problem)
        if self._full is not None:
            failures.append(self._full)
        return tuple(failures)

    def older(self, column: ColumnId) -> bool:
        """Ask the networks for what is older than the column's end; False when none has more. `ColumnFilled` follows in any case."""
        with self._lock:
            states = [state for state in self._of(column) if state.older and not self._stop.is_set()]
            for state in states:
                self._lanes.submit(state.lane, lambda state=state: self._older(state, column))  # type: ignore[misc]
        return bool(states)

    def _older(self, state: SourceState, column: ColumnId) -> None:
        try:
            reader = self._reader(state)
            if reader is not None and state.older:
                page = reader.read(state.source.question, older_than=state.older, most=reader.limits.most)
                older = page.older if page.older != state.older else ""
                self._take(state, replace(Caught(page, state.newest, older, state.gap, state.goal), first=True))
        except StoreError as failure:
            self._store_failed(failure)
        except KnownError as failure:
            log.info("%s: nothing older: %s", state.name, failure)
        self._events.publish(ColumnFilled(column, 0))

    def thread(self, account: AccountId, status: Status) -> tuple[Status, ...]:
        """Return the conversation around a status as an account sees it. Blocks. Raises SendError by kind, InputError (cannot-read)."""
        here = self._local(account, status)
        return self._need_reader(account).thread(here.remote_id)

    def act(self, account: AccountId, verb: Verb, status: Status) -> Status:
        """Favourite, boost or bookmark a status as an account, or undo that; return it as it stands then. Blocks.

        The pause before it is the caller's. Raises SendError by kind, InputError (cannot-act, cannot-read).
        """
        done = self._need_reader(account).act(verb, self._local(account, status))
        try:
            self._tell(self._cache.edit(replace(done, uri=status.uri), self._clock.now(), account))
        except StoreError as failure:
            self._store_failed(failure)
        return done

    def lists(self, account: AccountId) -> tuple[ListName, ...]:
        """Return an account's lists. Blocks. Raises SendError by kind, InputError (cannot-read)."""
        return self._need_reader(account).lists()

    def can(self, account: AccountId) -> Reader | None:
        """Return what reads for an account, None where its network gives nothing to read. Does not touch the network."""
        return self._register.reader(account)

    def _need_reader(self, account: AccountId) -> Reader:
        found = self._register.reader(account)
        if found is None:
            raise InputError("cannot-read", account=int(account))
        return found

    def _local(self, account: AccountId, status: Status) -> Status:
        """Return a status under the name that the account's own server gives it, where that server told of it."""
        one = self._register.need(account)
        if (one.network, one.server) == (status.network, status.server):
            return status
        name = self._cache.named(status.uri, one.network, one.server)
        return replace(status, network=one.network, server=one.server, remote_id=name) if name else status

    # -- the thread ------------------------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                nap = self.step()
            except Exception:
                log.exception("a turn of reading failed")
                nap = LONGEST_NAP
            self._wake.wait(nap)
            self._wake.clear()

    def step(self) -> float:
        """Do what is due now; return the seconds until something is due again. The thread calls this; so do tests, without a thread."""
        now = self._clock.monotonic()
        self._notice_sleep(now)
        if self._cache.turn != self._turn:
            self._begin_anew()
        if self._dirty:
            self._refresh()
        self._drain()
        if not self._online or self._stop.is_set():
            return LONGEST_NAP
        with self._lock:
            due = [state for state in self._states.values() if not state.busy and self._due(state) <= now]
            for state in due:
                state.busy = True
        for state in sorted(due, key=lambda one: one.due):
            self._lanes.submit(state.lane, lambda state=state: self._poll(state))  # type: ignore[misc]
        self._open_streams(now)
        if now >= self._expire_due:
            self._expire_due = now + EXPIRE_EVERY
            self._lanes.submit(HOUSEKEEPING, self._expire)
        with self._lock:
            waits = [self._due(state) - now for state in self._states.values() if not state.busy]
            waits += [state.stream_due - now for state in self._states.values() if self._may_stream(state)]
            self._planned = min([LONGEST_NAP, *(max(wait, 0.05) for wait in waits)])
            return 0.05 if self._told else self._planned

    def _due(self, state: SourceState) -> float:
        return max(state.due, self._until.get(state.lane, 0.0))

    def _begin_anew(self) -> None:
        """The cache was damaged and is empty now: every source begins with its newest page."""
        with self._lock:
            self._turn = self._cache.turn
            for state in self._states.values():
                state.remember({})
            self._spread_all()

    def _notice_sleep(self, now: float) -> None:
        """After the computer slept nothing is asked at once: every stream is broken, and every other program begins too."""
        wall = self._clock.now()
        last, self._last = self._last, (wall, now)
        if last is None:
            return
        walked, ran = (wall - last[0]).total_seconds(), now - last[1]
        if walked - ran > SLEPT or ran > self._planned + LONGEST_NAP + SLEPT:
            log.info("the computer slept: columns catch up, spread in time")
            with self._lock:
                self._end_streams()
                self._spread_all()

    def _spread_all(self) -> None:
        now = self._clock.monotonic()
        for state in self._states.values():
            state.due = now + self._pacing.spread()
            state.stream_due = state.due
            state.failures = 0
            state.stream_failures = 0

    # -- which sources there are -----------------------------------------------------------------------------------------------------

    def _heard(self, event: Event) -> None:
        if isinstance(event, ColumnChanged | AccountChanged | BooksChanged | HoldsChanged):
            if isinstance(event, BooksChanged):
                self._board.read_anew()
            self._retry = self._retry or not isinstance(event, ColumnChanged)
            self._dirty = True
            self._wake.set()

    def _refresh(self) -> None:
        """Compare with the books: new sources begin, those that nobody asks for end, changed columns are filtered anew."""
        self._dirty, retry, self._retry = False, self._retry, False
        columns = {int(column.id): column for column in self._board.columns() if self._only is None or int(column.id) in self._only}
        accounts = {account.id: account for account in self._register.every()}
        wanted: dict[str, SourceState] = {}
        for number, column in columns.items():
            for source in kind_of(column.kind).sources(column, accounts):
                wanted.setdefault(source.name, SourceState(source)).columns.add(number)
        kept = self._cache.sources() if set(wanted) - set(self._states) else {}
        with self._taking, self._lock:
            before, self._columns, self._people = self._columns, columns, accounts
            begun = self._compare(wanted, kept)
            gone = [name for name in self._states if name not in wanted]
            for name in gone:
                self._end_stream(self._states.pop(name))
            if retry:
                self._try_again()
        for state, fresh in begun:
            self._fill_from_neighbours(state, fresh)
        if self._only is None:
            unused = [name for name in self._cache.sources() if name not in wanted] if gone or not before else []
            if unused:
                self._cache.forget_sources(unused)
        for number, column in columns.items():
            old = before.get(number)
            if old is not None and replace(old, title="", width=0, place=0, board=column.board) != replace(
                column, title="", width=0, place=0
            ):
                self._lanes.submit(HOUSEKEEPING, lambda number=number: self._filter_anew(number))  # type: ignore[misc]

    def _compare(self, wanted: dict[str, SourceState], kept: dict[str, dict[str, object]]) -> list[tuple[SourceState, set[int]]]:
        now, first = self._clock.monotonic(), not self._states
        begun = []
        for turn, (name, fresh) in enumerate(wanted.items()):
            state = self._states.get(name)
            if state is None:
                fresh.remember(kept.get(name, {}))
                # All begin at the start of the program, one shortly after the other.
                fresh.due = now + (turn * BETWEEN if first else 0.0)
                self._states[name] = state = fresh
                new = {number for number in fresh.columns if not self._cache.count(number)} if fresh.newest else set()
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
        now = self._clock.monotonic()
        for state in self._states.values():
            account = state.source.account
            if state.problem is None or account is None:
                continue
            if isinstance(state.problem, VaultError) or self._register.reader(account) is not state.reader:
                state.due, state.failures = now, 0

    def _fill_from_neighbours(self, state: SourceState, fresh: set[int]) -> None:
        """Show in a new column at once what an older one with the same source holds already."""
        others = [number for number in state.columns - fresh if number in self._columns]
        for other in others[:1]:
            entries = self._cache.page(other, most=FILL_FROM_NEIGHBOUR)
            with self._taking:
                arrivals = [
                    arrival
                    for entry in entries
                    if any(via.source == state.name for via in entry.via)
                    for arrival in self._arrivals(state, (entry.status,), fresh, old=True)
                ]
                self._tell(self._cache.insert(arrivals, self._clock.now()))

    def _filter_anew(self, number: int) -> None:
        """Sort what a changed column holds, and what its filters held back, into what can be seen and what cannot."""
        for hidden in (False, True):
            after = (-(1 << 63), 0)
            while not self._stop.is_set():
                with self._taking:
                    column = self._columns.get(number)
                    if column is None:
                        return
                    names = {state.name for state in self._of(number)}
                    rows = self._cache.entries(number, hidden=hidden, after=after, most=AT_ONCE)
                    if not rows:
                        break
                    after = rows[-1][0]
                    moves = []
                    for place, entry in rows:
                        ways = [via for via in entry.via if via.source in names]
                        wanted = any(self._wants(column, entry.status, way) for way in ways)
                        if wanted is hidden:
                            moves.append((-1 if hidden else 1, *place))
                    if moves:
                        self._cache.move(number, moves)
        self._events.publish(ColumnFilled(ColumnId(number), 0))

    def _wants(self, column: Column, status: Status, via: Via) -> bool:
        return kind_of(column.kind).accepts(column, status, via, self._people) and lets_through(column, status)

    # -- polling ---------------------------------------------------------------------------------------------------------------------

    def _reader(self, state: SourceState) -> Reader | None:
        if state.source.account is None:
            if self._feed_reader is None:
                self._feed_reader = self._feeds()
            found: Reader | None = self._feed_reader
        else:
            found = self._register.reader(state.source.account)
        state.reader = found
        return found if found is not None and found.answers(state.source.question.kind) else None

    def _poll(self, state: SourceState) -> None:
        """Ask one source; in its lane."""
        done = True
        try:
            if not self._going(state):
                return
            reader = self._reader(state)
            if reader is None:
                raise InputError("cannot-read", account=int(state.source.account or 0))
            if state.fresh and state.newest:
                self._first_page(reader, state)
            days = self._settings.get("cache_days")
            before = state.seen_at
            done = poll(
                reader,
                state,
                lambda caught: self._take(state, caught),
                since=self._clock.now() - timedelta(days=days),
                going=lambda: self._going(state),
            )
            self._went_well(state, reader, done, first=before is None)
        except StoreError as failure:
            self._store_failed(failure)
            state.due = self._clock.monotonic() + self._pacing.after(failure, 3, self._clock.now())
        except KnownError as failure:
            self._went_wrong(state, failure)
        except Exception as failure:
            # A fault of ours, or an answer nobody thought of: this source waits, the others go on.
            log.exception("%s could not be read", state.name)
            self._went_wrong(state, SendError("no-answer", reason=type(failure).__name__))
        finally:
            with self._lock:
                state.busy = False
            self._wake.set()

    def _going(self, state: SourceState) -> bool:
        return not self._stop.is_set() and self._states.get(state.name) is state

    def _first_page(self, reader: Reader, state: SourceState) -> None:
        fresh = set(state.fresh)
        page = reader.read(state.source.question, most=reader.limits.most)
        with self._taking:
            if self._going(state):
                arrivals = self._arrivals(state, page.statuses, fresh & state.columns, old=True)
                self._tell(self._cache.insert(arrivals, self._clock.now()))
        state.fresh -= fresh

    def _take(self, state: SourceState, caught: Caught) -> None:
        """Store a page together with the cursors that hold from then on. Raises StoreError; then both are as they were."""
        with self._taking:
            if not self._going(state):
                return
            after = replace(state, newest=caught.newest, older=caught.older, gap=caught.gap, goal=caught.goal, seen_at=self._clock.now())
            arrivals = self._arrivals(state, caught.page.statuses, state.columns, old=caught.first)
            filled = self._cache.insert(arrivals, self._clock.now(), lines=self._lines(state), sources={state.name: after.kept()})
            with self._lock:
                state.newest, state.older, state.gap, state.goal = after.newest, after.older, after.gap, after.goal
                state.seen_at = after.seen_at
                state.quiet = 1.0 if filled.new else state.quiet * 1.2
            if caught.first:
                state.fresh.clear()
            self._tell(filled, alerts=not caught.first)
        self._delete(state, caught.page.deleted)
        self._stored()

    def _arrivals(self, state: SourceState, statuses: Collection[Status], columns: Collection[int], *, old: bool) -> list[Arrival]:
        arrivals = []
        for status in statuses:
            via = state.source.via(status)
            wanted = {}
            for number in columns:
                column = self._columns.get(number)
                if column is not None:
                    wanted[number] = self._wants(column, status, via)
            arrivals.append(Arrival(status, via, wanted, old))
        return arrivals

    def _lines(self, state: SourceState) -> dict[int, Key]:
        lines: dict[int, Key] = {}
        for number in state.columns:
            line = self._board.line(ColumnId(number))
            if line is not None:
                lines[number] = line
        return lines

    def _tell(self, filled: Filled, *, alerts: bool = False) -> None:
        for number, count in filled.new.items():
            self._events.publish(ColumnFilled(ColumnId(number), count))
        for number in filled.altered - set(filled.new):
            self._events.publish(ColumnFilled(ColumnId(number), 0))
        if not alerts:
            return
        for number, arrival in sorted(filled.fresh, key=lambda one: one[1].status.order):
            column = self._columns.get(number)
            word = found_word(column.alert_words, arrival.status) if column is not None else ""
            if word and not arrival.old:
                self._events.publish(ColumnAlert(ColumnId(number), arrival.status.uri, word))

    def _went_well(self, state: SourceState, reader: Reader, done: bool, *, first: bool) -> None:
        with self._lock:
            seconds = reader.wait(state.source.question)
            if not done:
                wait = GOING_ON
            elif state.streaming:
                wait = self._pacing.reconcile(seconds)
            else:
                wait = self._pacing.next_poll(seconds, state.quiet)
            changed = state.problem is not None or first
            state.due = self._clock.monotonic() + wait
            state.failures, state.problem = 0, None
        if changed:
            self._changed(state)

    def _went_wrong(self, state: SourceState, failure: KnownError) -> None:
        with self._lock:
            state.failures += 1
            wait = self._pacing.after(failure, state.failures, self._clock.now())
            state.due = NEVER if failure.word == "cannot-read" else self._clock.monotonic() + wait
            if isinstance(failure, RateLimited):
                self._until[state.lane] = self._clock.monotonic() + wait  # all of this account's questions count together
            changed = state.problem is None or state.problem.word != failure.word
            state.problem = failure
        if changed:
            log.info("%s: %s", state.name, failure)
            if isinstance(failure, AuthLost) and state.source.account is not None:
                self._register.note_problem(state.source.account, failure)
            self._changed(state)

    def _changed(self, state: SourceState) -> None:
        for number in sorted(state.columns):
            self._events.publish(ColumnChanged(ColumnId(number)))

    def _delete(self, state: SourceState, names: Collection[str]) -> None:
        uris = []
        for name in names:
            if self._cache.get(name) is not None:
                uris.append(name)
            elif found := self._uri(state, name):
                uris.append(found)
        if uris:
            for number in self._cache.delete(uris):
                self._events.publish(ColumnFilled(ColumnId(number), 0))

    def _uri(self, state: SourceState, remote_id: str) -> str:
        account = self._people.get(state.source.account) if state.source.account is not None else None
        return self._cache.uri_of(account.network, account.server, remote_id) if account is not None and remote_id else ""

    # -- streams ---------------------------------------------------------------------------------------------------------------------

    def _may_stream(self, state: SourceState) -> bool:
        return state.streams is not False and not state.streaming and bool(state.newest) and state.problem is None

    def _open_streams(self, now: float) -> None:
        with self._lock:
            open_now = sum(1 for state in self._states.values() if state.streaming)
            wanted = [state for state in self._states.values() if self._may_stream(state) and state.stream_due <= now]
            for state in wanted[: max(0, MOST_STREAMS - open_now)]:
                reader = self._reader(state)
                if reader is None:
                    continue
                state.stop = threading.Event()
                job = self._stream_job(reader, state, state.stop)
                self._streams = [thread for thread in self._streams if thread.is_alive()]
                thread = self._spawn(f"stream-{state.name}"[:60], job)
                if thread is not None:
                    self._streams.append(thread)

    def _stream_job(self, reader: Reader, state: SourceState, stop: threading.Event) -> Callable[[], None]:
        def told(event: StreamEvent) -> None:
            with self._room:
                while len(self._told) >= MOST_WAITING and not stop.is_set():
                    self._room.wait(1.0)
                if not stop.is_set():
                    self._told.append((state, stop, event))
            self._wake.set()

        def job() -> None:
            outcome: KnownError | bool
            try:
                outcome = reader.stream(state.source.question, told, stop)
            except KnownError as failure:
                outcome = failure
            except Exception as failure:
                log.exception("the stream of %s failed", state.name)
                outcome = SendError("no-answer", reason=type(failure).__name__)
            with self._room:
                self._told.append((state, stop, outcome))
            self._wake.set()

        return job

    def _drain(self) -> None:
        """Store what streams brought, many in one transaction, in their order."""
        with self._room:
            told = list(self._told)
            self._told.clear()
            self._room.notify_all()
        batch: list[tuple[SourceState, Status]] = []
        for state, stop, event in told:
            if state.stop is not stop or not self._going(state):
                continue  # of a stream that was ended: another one, or a poll, tells it again
            if isinstance(event, New):
                batch.append((state, event.status))
                continue
            self._store_streamed(batch)
            batch = []
            self._follow(state, event)
        self._store_streamed(batch)

    def _follow(self, state: SourceState, event: StreamEvent | KnownError | bool) -> None:
        now = self._clock.monotonic()
        try:
            if isinstance(event, Edited):
                self._tell(self._cache.edit(event.status, self._clock.now(), state.source.account))
            elif isinstance(event, Deleted):
                self._delete(state, [name for name in (event.uri, event.remote_id) if name])
            elif isinstance(event, Gap):
                state.due = min(state.due, now)
                state.stream_failures = 0
            else:
                self._stream_ended(state, event, now)
        except StoreError as failure:
            self._store_failed(failure)
            state.due = min(state.due, now + GOING_ON)

    def _stream_ended(self, state: SourceState, outcome: object, now: float) -> None:
        with self._lock:
            state.stop = None
            if outcome is False:
                state.streams = False
                return
            state.stream_failures += 1
            failure = outcome if isinstance(outcome, KnownError) else SendError("no-answer")
            state.stream_due = now + self._pacing.after(failure, state.stream_failures, self._clock.now())
            state.due = min(state.due, now + self._pacing.spread())
        log.info("the stream of %s ended: %s", state.name, failure)
        self._changed(state)

    def _store_streamed(self, batch: list[tuple[SourceState, Status]]) -> None:
        if not batch:
            return
        lost = {id(state): state for state, _ in batch}
        try:
            with self._taking:
                arrivals: list[Arrival] = []
                lines: dict[int, Key] = {}
                for state, status in batch:
                    if self._going(state):
                        arrivals += self._arrivals(state, (status,), state.columns, old=False)
                        state.quiet = 1.0
                for state in lost.values():
                    state.seen_at = self._clock.now()
                    lines |= self._lines(state)
                self._tell(self._cache.insert(arrivals, self._clock.now(), lines=lines), alerts=True)
            self._stored()
        except StoreError as failure:
            # Not stored, so not certain: the next poll goes on from before the stream and brings it again.
            self._store_failed(failure)
            for state in lost.values():
                state.due = min(state.due, self._clock.monotonic() + GOING_ON)

    def _end_stream(self, state: SourceState) -> None:
        if state.stop is not None:
            state.stop.set()
            state.stop = None

    def _end_streams(self) -> None:
        for state in self._states.values():
            self._end_stream(state)

    # -- the store -------------------------------------------------------------------------------------------------------------------

    def _store_failed(self, failure: StoreError) -> None:
        """Say once that nothing can be stored; what is there can still be read."""
        if self._stop.is_set() or self.store_problem == failure.word:
            return
        self._full = failure
        log.info("others' words cannot be stored: %s", failure)
        for number in sorted(self._columns):
            self._events.publish(ColumnChanged(ColumnId(number)))

    def _stored(self) -> None:
        if self._full is not None:
            self._full = None
            for number in sorted(self._columns):
                self._events.publish(ColumnChanged(ColumnId(number)))

    def _expire(self) -> None:
        try:
            gone = self._cache.expire(self._clock.now(), self._settings.get("cache_days"), self.keep)
        except StoreError as failure:
            self._store_failed(failure)
            return
        if gone:
            log.info("%s statuses expired", gone)
            for number in sorted(self._columns):
                self._events.publish(ColumnFilled(ColumnId(number), 0))
