"""Streams: each in a thread of its own; what they tell is stored by the reading's thread, many at a time and in their order."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from accounts.errors import KnownError, RateLimited, SendError, StoreError
from accounts.model.column import Key
from accounts.model.status import Status
from accounts.reading import Deleted, Edited, Gap, New, Reader, StreamEvent
from accounts.store.cache import Arrival
from accounts.streams.again import Again
from accounts.streams.common import Common, log
from accounts.streams.intake import Intake
from accounts.streams.pacing import GOING_ON
from accounts.streams.polls import Polls
from accounts.streams.source_state import NEVER, SourceState

MOST_STREAMS = 32
MOST_WAITING = 5000
ASK_AGAIN = 6 * 3600.0
"""Seconds after which a source that had no stream is asked for one once more: servers are renewed, and ways to them come back."""
STEADY = 120.0
"""Seconds after which a stream that ends has not failed."""

Told = tuple[SourceState, threading.Event, StreamEvent | KnownError | bool]
Spawn = Callable[[str, Callable[[], None]], threading.Thread | None]


class Streams:
    """The streams that are open. Not more than 32; what has none left is polled."""

    def __init__(self, common: Common, intake: Intake, polls: Polls, again: Again, spawn: Spawn) -> None:
        """`spawn` starts a thread by name."""
        self._common = common
        self._intake = intake
        self._polls = polls
        self._again = again
        self._spawn = spawn
        self._told: deque[Told] = deque()
        self._room = threading.Condition(common.lock)
        self._streams: list[threading.Thread] = []

    @property
    def waiting(self) -> bool:
        """Return whether something was told that is not stored yet."""
        return bool(self._told)

    def stop(self) -> list[threading.Thread]:
        """Ask all streams to end; return their threads."""
        with self._room:
            for state in self._common.states.values():
                if state.stop is not None:
                    state.stop.set()
            self._room.notify_all()
            return list(self._streams)

    def next_due(self) -> float:
        """Return when a stream may be begun next, on the monotonic clock; endless when there is none to begin, or no room for it."""
        if self._open_now() >= MOST_STREAMS:
            return NEVER
        return min((self._due(state) for state in self._common.states.values() if self.may_stream(state)), default=NEVER)

    def _due(self, state: SourceState) -> float:
        return max(state.stream_due, self._common.until.get(state.lane, 0.0))

    def _open_now(self) -> int:
        return sum(1 for state in self._common.states.values() if state.streaming)

    def may_stream(self, state: SourceState) -> bool:
        """Return whether a source that is polled could be streamed."""
        if state.streams is False and self._common.clock.monotonic() < state.stream_due:
            return False
        return not state.streaming and bool(state.newest) and state.problem is None

    def open_streams(self, now: float) -> None:
        """Begin the streams whose turn it is."""
        with self._common.lock:
            open_now = self._open_now()
            wanted = [state for state in self._common.states.values() if self.may_stream(state) and self._due(state) <= now]
            for state in wanted[: max(0, MOST_STREAMS - open_now)]:
                reader = self._polls.reader(state)
                if reader is None:
                    state.streams, state.stream_due = False, now + ASK_AGAIN
                    continue
                state.stop = threading.Event()
                state.unproved, state.stream_since = False, NEVER
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
            self._common.wake.set()

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
            self._common.wake.set()

        return job

    def drain(self) -> None:
        """Store what streams brought, many in one transaction, in their order."""
        with self._room:
            told = list(self._told)
            self._told.clear()
            self._room.notify_all()
        batch: list[tuple[SourceState, Status]] = []
        for state, stop, event in told:
            if state.stop is not stop or not self._common.going(state):
                continue  # of a stream that was ended: another one, or a poll, tells it again
            if isinstance(event, New | Edited | Deleted):
                state.unproved = False
            if isinstance(event, New):
                batch.append((state, event.status))
                continue
            self._store_streamed(batch)
            batch = []
            self._follow(state, event)
        self._store_streamed(batch)

    def _follow(self, state: SourceState, event: StreamEvent | KnownError | bool) -> None:
        now = self._common.clock.monotonic()
        try:
            if isinstance(event, Edited):
                self._intake.edit(state, event.status)
            elif isinstance(event, Deleted):
                self._intake.delete(state, [name for name in (event.uri, event.remote_id) if name])
            elif isinstance(event, Gap):
                state.due = min(state.due, now)
                self._again.soon(state)
                state.unproved = state.unproved or event.unproved
                state.stream_since = min(state.stream_since, now)
            else:
                self._stream_ended(state, event, now)
        except StoreError as failure:
            self._intake.store_failed(failure)
            state.due = min(state.due, now + GOING_ON)

    def _stream_ended(self, state: SourceState, outcome: object, now: float) -> None:
        with self._common.lock:
            state.stop = None
            if outcome is False:
                state.streams, state.stream_due = False, now + ASK_AGAIN
                return
            # One that stands and breaks at once, again and again, is waited for ever longer too.
            state.stream_failures = 1 if now - state.stream_since >= STEADY else state.stream_failures + 1
            failure = outcome if isinstance(outcome, KnownError) else SendError("no-answer")
            state.stream_due = now + self._common.pacing.after(failure, state.stream_failures, self._common.clock.now())
            state.due = min(state.due, now + self._common.pacing.spread())
            if isinstance(failure, RateLimited):
                self._common.until[state.lane] = max(state.stream_due, self._common.until.get(state.lane, 0.0))
        log.info("the stream of %s ended: %s", state.name, failure)
        self._common.changed(state)

    def _store_streamed(self, batch: list[tuple[SourceState, Status]]) -> None:
        if not batch:
            return
        lost = {id(state): state for state, _ in batch}
        try:
            with self._common.taking:
                arrivals: list[Arrival] = []
                lines: dict[int, Key] = {}
                for state, status in batch:
                    if self._common.going(state):
                        arrivals += self._intake.arrivals(state, (status,), state.columns, old=False)
                        state.quiet = 1.0
                for state in lost.values():
                    state.seen_at = self._common.clock.now()
                    lines |= self._intake.lines(state)
                self._intake.tell(self._common.cache.insert(arrivals, self._common.clock.now(), lines=lines), alerts=True)
            self._intake.stored()
        except StoreError as failure:
            # Not stored, so not certain: the next poll goes on from before the stream and brings it again.
            self._intake.store_failed(failure)
            for state in lost.values():
                state.due = min(state.due, self._common.clock.monotonic() + GOING_ON)
