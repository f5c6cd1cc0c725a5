"""Asking sources: with whom, what follows when it goes well, and what when it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from accounts.errors import AuthLost, InputError, KnownError, RateLimited, SendError, StoreError
from accounts.events import ColumnFilled
from accounts.model.ids import ColumnId
from accounts.reading import Reader
from accounts.streams.again import Again
from accounts.streams.common import Common, log
from accounts.streams.intake import Intake
from accounts.streams.pacing import GOING_ON
from accounts.streams.polling import Caught, poll
from accounts.streams.source_state import NEVER, SourceState


class Polls:
    """Asks one source at a time; called in the source's lane."""

    def __init__(self, common: Common, intake: Intake, again: Again, feeds: Callable[[], Reader]) -> None:
        """`feeds` makes what reads feeds."""
        self._common = common
        self._intake = intake
        self._again = again
        self._feeds = feeds
        self._feed_reader: Reader | None = None

    def close(self) -> None:
        """Close what reads feeds."""
        if self._feed_reader is not None:
            self._feed_reader.close()

    def reader(self, state: SourceState) -> Reader | None:
        """Return what reads a source, None when nothing can."""
        if state.source.account is None:
            if self._feed_reader is None:
                self._feed_reader = self._feeds()
            found: Reader | None = self._feed_reader
        else:
            found = self._common.register.reader(state.source.account)
        state.reader = found
        return found if found is not None and found.answers(state.source.question.kind) else None

    def poll(self, state: SourceState) -> None:
        """Ask one source; in its lane."""
        done = True
        try:
            if not self._common.going(state) or self._patience(state):
                return
            reader = self.reader(state)
            if reader is None:
                raise InputError("cannot-read", account=int(state.source.account or 0))
            if state.fresh and state.newest:
                self._first_page(reader, state)
            days = self._common.settings.get("cache_days")
            before = state.seen_at
            done = poll(
                reader,
                state,
                lambda caught: self._intake.take(state, caught),
                since=self._common.clock.now() - timedelta(days=days),
                going=lambda: self._common.going(state),
            )
            if done:
                self._again.page(reader, state)
            self._went_well(state, reader, done, first=before is None)
        except StoreError as failure:
            self._intake.store_failed(failure)
            state.due = self._common.clock.monotonic() + self._common.pacing.after(failure, 3, self._common.clock.now())
        except KnownError as failure:
            if not self._common.stop.is_set():
                self._went_wrong(state, failure)
        except Exception as failure:
            # A fault of ours, or an answer nobody thought of: this source waits, the others go on.
            log.exception("%s could not be read", state.name)
            self._went_wrong(state, SendError("no-answer", reason=type(failure).__name__))
        finally:
            with self._common.lock:
                state.busy = False
            self._common.wake.set()

    def _patience(self, state: SourceState) -> bool:
        """Return whether the server asked for patience while this source waited for its turn in the lane."""
        return self._common.until.get(state.lane, 0.0) > self._common.clock.monotonic()

    def _first_page(self, reader: Reader, state: SourceState) -> None:
        fresh = set(state.fresh)
        page = reader.read(state.source.question, most=reader.limits.most)
        with self._common.taking:
            if self._common.going(state):
                arrivals = self._intake.arrivals(state, page.statuses, fresh & state.columns, old=True)
                self._intake.tell(self._common.cache.insert(arrivals, self._common.clock.now()))
        state.fresh -= fresh

    def _went_well(self, state: SourceState, reader: Reader, done: bool, *, first: bool) -> None:
        with self._common.lock:
            seconds = reader.wait(state.source.question)
            if not done:
                wait = GOING_ON
            elif state.streaming and not state.unproved:
                wait = self._common.pacing.reconcile(seconds)
                if state.source.account is not None:  # something was lost, and its page is to be read again before that
                    wait = min(wait, max(state.again_due - self._common.clock.monotonic(), GOING_ON))
            else:
                wait = self._common.pacing.next_poll(seconds, 1.0 if state.hurried else state.quiet)
            changed = state.problem is not None or first
            state.due = self._common.clock.monotonic() + wait
            state.failures, state.problem = 0, None
        if changed:
            self._common.changed(state)

    def _went_wrong(self, state: SourceState, failure: KnownError) -> None:
        with self._common.lock:
            state.failures += 1
            wait = self._common.pacing.after(failure, state.failures, self._common.clock.now())
            state.due = NEVER if failure.word == "cannot-read" else self._common.clock.monotonic() + wait
            if isinstance(failure, RateLimited):
                self._common.until[state.lane] = self._common.clock.monotonic() + wait  # all of this account's questions count together
            changed = state.problem is None or state.problem.word != failure.word
            state.problem = failure
        if changed:
            log.info("%s: %s", state.name, failure)
            if isinstance(failure, AuthLost) and state.source.account is not None:
                self._common.register.note_problem(state.source.account, failure)
            self._common.changed(state)

    def older(self, state: SourceState, column: ColumnId) -> None:
        """Fetch a page of what is older, for a column whose end somebody reached."""
        try:
            reader = self.reader(state)
            if reader is not None and state.older:
                page = reader.read(state.source.question, older_than=state.older, most=reader.limits.most)
                older = page.older if page.older != state.older else ""
                self._intake.take(state, replace(Caught(page, state.newest, older, state.gap, state.goal), first=True))
        except StoreError as failure:
            self._intake.store_failed(failure)
        except KnownError as failure:
            log.info("%s: nothing older: %s", state.name, failure)
        self._common.events.publish(ColumnFilled(column, 0))
