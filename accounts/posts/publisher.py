"""Sends what is due: asks the holds, claims, commits, then sends; and looks before anything is ever repeated.

Only the process that holds the data folder's sender lock runs a publisher. `tick` is called by an alarm and after every change; it decides
quickly and leaves the work to the lanes.
"""

from __future__ import annotations

import hashlib
import logging
import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from accounts.clock import Clock
from accounts.connector import Connector, HandedOver, Sent, Verdict
from accounts.errors import AuthLost, InputError, KnownError, NetworkDown, Permanent, PermissionMissing, Retryable, Uncertain, VaultError
from accounts.events import Events, TargetChanged
from accounts.http import is_loopback
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import Origin, State, Target
from accounts.posts.attempt import BooksAttempt, Point, no_point
from accounts.posts.holds import Hold, Holds
from accounts.posts.lanes import Lanes
from accounts.register import Register
from accounts.store import targets
from accounts.store.books import Books
from accounts.store.content import to_plain
from accounts.store.tables import targets as table

log = logging.getLogger("publish")

FIRST_WAIT = 5.0
LONGEST_WAIT = 900.0
LOOK_AFTER = 3.0
ASK_AFTER = timedelta(minutes=10)
VERIFY_AGAIN = timedelta(minutes=1)
MOST_VERIFICATIONS = 5


class Publisher:
    """The one that sends. Thread-safe; `tick` may be called from any thread."""

    def __init__(
        self,
        books: Books,
        register: Register,
        holds: Holds,
        clock: Clock,
        events: Events,
        folder: Path,
        *,
        lanes: Lanes | None = None,
        point: Point = no_point,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Start idle. `chance` gives numbers in [0, 1) for the spread of repetitions."""
        self._books = books
        self._register = register
        self._holds = holds
        self._clock = clock
        self._events = events
        self._folder = folder
        self._lanes = lanes or Lanes()
        self._point = point
        self._chance = chance
        self._lock = threading.Lock()
        self._given: set[TargetId] = set()

    # -- from outside ---------------------------------------------------------------------------------------------------------------

    def recover(self) -> int:
        """Call every row that was being sent when the program ended `unknown`; return how many there were. Call once, before `tick`."""
        found = targets.every(self._books, states=[State.SENDING], newest=False)
        now = self._clock.now()
        for target in found:
            self._move(target, State.UNKNOWN, code="interrupted", error="interrupted", error_values={}, not_before=now, looks=0)
        return len(found)

    def tick(self) -> None:
        """Decide about everything that is due, and give it to the lanes."""
        now = self._clock.now()
        accounts = {account.id: account for account in self._register.every()}
        for target in targets.waiting(self._books, now):
            account = accounts.get(target.account)
            if account is None:
                self._stop_orphan(target)
            elif target.state is State.PAUSING:
                self._end_pause(target, now)
            else:
                self._consider(target, account, now)
        for target in targets.unverified(self._books, now):
            if target.account in accounts:
                self._give(target, self._verify)

    def next_moment(self) -> datetime | None:
        """Return when `tick` has something to decide again, None when nothing waits. Held targets wait for the hold's end instead."""
        return targets.next_moment(self._books, self._clock.now())

    def held(self, target: Target, account: Account) -> tuple[Hold, ...]:
        """Return what holds this target now."""
        if target.state not in {State.QUEUED, State.PAUSING, State.UNKNOWN}:
            return ()
        local = self._register.network(account.network).local
        here = is_loopback(urlsplit(account.server).hostname or "")
        return self._holds.on(account, needs_secrets=not local, needs_network=not (local or here))

    def network_is_back(self) -> None:
        """Try at once what only waits because there was no network, and look at once for what was left unknown."""
        now = self._clock.now()
        for target in targets.every(self._books, states=[State.QUEUED, State.UNKNOWN], newest=False):
            if target.error in {"network-down", "no-such-server"} or target.state is State.UNKNOWN:
                targets.update(self._books, target.id, not_before=now)
        self.tick()

    def busy(self) -> bool:
        """Return whether anything is on its way at this moment."""
        return self._lanes.busy()

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is on its way; False when that took longer than `seconds`."""
        return self._lanes.wait(seconds)

    def stop(self, seconds: float = 5.0) -> bool:
        """Begin nothing new and wait for what has begun; False when something still runs."""
        return self._lanes.stop(seconds)

    def run_for(self, account: AccountId, job: Callable[[Connector], None]) -> None:
        """Run another act in the name of an account (delete, check) in its lane, between its sends. `job` handles its own errors."""
        self._lanes.submit(account, lambda: job(self._register.connector(account)))

    # -- deciding -------------------------------------------------------------------------------------------------------------------

    def _end_pause(self, target: Target, now: datetime) -> None:
        # What a window released waits for that window's question, however late; what a command released goes when its delay is over.
        if target.origin is Origin.COMMAND and target.release_at <= now:
            self._move(target, State.QUEUED, code="pause-over")
            self.tick_one(target.id, now)

    def tick_one(self, number: TargetId, now: datetime) -> None:
        """Decide about one target that just became ready."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.QUEUED or max(target.due_at, target.not_before or target.due_at) > now:
            return
        account = self._register.get(target.account)
        if account is not None:
            self._consider(target, account, now)

    def _consider(self, target: Target, account: Account, now: datetime) -> None:
        if target.state is State.QUEUED and self._too_late(target, now):
            self._move(target, State.MISSED, code="too-late", error="too-late", error_values=_minutes(now - target.due_at), asks=True)
        elif not self.held(target, account):
            self._give(target, self._send if target.state is State.QUEUED else self._look)

    def _too_late(self, target: Target, now: datetime) -> bool:
        return target.late_minutes is not None and now - target.due_at > timedelta(minutes=target.late_minutes)

    def _stop_orphan(self, target: Target) -> None:
        if target.state is not State.UNKNOWN:
            self._move(target, State.STOPPED, code="account-removed")

    def _give(self, target: Target, job: Callable[[TargetId], None]) -> None:
        with self._lock:
            if target.id in self._given:
                return
            self._given.add(target.id)

        def run() -> None:
            try:
                job(target.id)
            except KnownError as failure:
                # The books themselves refuse (full disk): nothing moved, the next tick tries again.
                log.info("target %s waits: %s", target.id, failure)
                self._put_off(target.id)
            finally:
                with self._lock:
                    self._given.discard(target.id)
            # What the job itself made ready (found not to be there) could not be given while it ran.
            self.tick_one(target.id, self._clock.now())

        self._lanes.submit(target.account, run)

    def _put_off(self, number: TargetId) -> None:
        try:
            targets.update(self._books, number, not_before=self._clock.now() + timedelta(seconds=FIRST_WAIT))
        except KnownError:
            log.info("target %s cannot even be put off", number)

    # -- sending ---------------------------------------------------------------------------------------------------------------------

    def _send(self, number: TargetId) -> None:
        target = targets.get(self._books, number)
        if target is None or target.state is not State.QUEUED:
            return
        account = self._register.get(target.account)
        if account is None or self.held(target, account):
            return
        connector = self._register.connector(target.account)
        self._point("before-claim", target)
        claimed = self._claim(target, connector)
        if claimed is None:
            return
        self._point("after-claim", claimed)
        attempt = BooksAttempt(self._books, claimed, account, self._clock, self._folder, self._point)
        try:
            outcome = connector.send(attempt)
        except Exception as failure:
            self._failed(attempt, failure)
            return
        self._point("before-store", claimed)
        self._stands(claimed, outcome)
        self._point("after-store", claimed)
        if isinstance(outcome, Sent):
            self._verify(number)

    def _claim(self, target: Target, connector: Connector) -> Target | None:
        """Commit that this process sends it now; None when another was first or somebody stopped it."""
        now = self._clock.now()
        mine = self._move(
            target,
            State.SENDING,
            code="claimed",
            only_if=(table.c.due_at <= now) & (table.c.not_before.is_(None) | (table.c.not_before <= now)),
            attempts=target.attempts + 1,
            token=target.token or connector.new_token(),
            fingerprint=fingerprint(target),
            claimed_at=now,
            error="",
            error_values={},
            asks=False,
            looks=0,
        )
        return targets.get(self._books, target.id) if mine else None

    def _stands(self, target: Target, outcome: Sent | HandedOver) -> None:
        now = self._clock.now()
        clean: dict[str, Any] = {"error": "", "error_values": {}, "asks": False}
        if isinstance(outcome, HandedOver):
            self._move(target, State.HANDED_OVER, code="handed-over", remote_id=outcome.remote_id, not_before=None, **clean)
        else:
            self._move(
                target,
                State.PUBLISHED,
                code="sent",
                detail={"remote_id": outcome.remote_id},
                remote_id=outcome.remote_id,
                url=outcome.url,
                published_text=outcome.text,
                published_at=outcome.at or now,
                not_before=now + VERIFY_AGAIN,
                looks=0,
                **clean,
            )
        self._register.note_success(target.account)

    def _failed(self, attempt: BooksAttempt, failure: Exception) -> None:
        """Record how an attempt ended without a post that is known to stand."""
        target, now = attempt.target, self._clock.now()
        if isinstance(failure, Uncertain):
            values = dict(failure.values)
            self._unknown(target, failure.word, values)
        elif isinstance(failure, NetworkDown | Retryable | VaultError):
            after = getattr(failure, "after", None)
            self._again(target, failure, max(after or now, now + self._wait(target.attempts)))
        elif isinstance(failure, AuthLost):
            self._register.note_problem(target.account, failure)
            self._again(target, failure, None)
        elif isinstance(failure, Permanent | PermissionMissing | InputError):
            self._refused(target, failure)
        elif attempt.left:
            log.error("target %s: an unforeseen failure after the request left", target.id, exc_info=failure)
            self._unknown(target, "unforeseen", {"kind": type(failure).__name__})
        elif isinstance(failure, KnownError):
            self._refused(target, failure)
        else:
            log.error("target %s: an unforeseen failure before the request", target.id, exc_info=failure)
            self._refused(target, KnownError("unforeseen", kind=type(failure).__name__))

    def _again(self, target: Target, failure: KnownError, not_before: datetime | None) -> None:
        self._move(
            target,
            State.QUEUED,
            code=failure.word,
            detail=dict(failure.values),
            not_before=not_before,
            error=failure.word,
            error_values=plain(failure.values),
        )

    def _refused(self, target: Target, failure: KnownError) -> None:
        self._move(
            target,
            State.REFUSED,
            code=failure.word,
            detail=dict(failure.values),
            error=failure.word,
            error_values=plain(failure.values),
            not_before=None,
            asks=True,
        )

    def _unknown(self, target: Target, code: str, values: dict[str, Any]) -> None:
        soon = self._clock.now() + timedelta(seconds=LOOK_AFTER)
        self._move(target, State.UNKNOWN, code=code, detail=values, error=code, error_values=plain(values), not_before=soon, looks=0)

    def _wait(self, attempts: int) -> timedelta:
        """Return the time until the next attempt: 5 s doubled each time, at most 15 minutes, spread over the upper half."""
        longest: float = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempts, 20))
        return timedelta(seconds=longest * (0.5 + self._chance() / 2))

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    def _look(self, number: TargetId) -> None:
        """Find out how an attempt without an answer ended."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.UNKNOWN:
            return
        account = self._register.get(target.account)
        if account is None or self.held(target, account):
            return
        connector = self._register.connector(target.account)
        attempt = BooksAttempt(self._books, target, account, self._clock, self._folder, self._point)
        try:
            found = connector.find(attempt)
        except AuthLost as failure:
            self._register.note_problem(target.account, failure)
            self._look_again(target, failure.word)
        except KnownError as failure:
            self._look_again(target, failure.word, getattr(failure, "after", None))
        except Exception:
            log.exception("target %s: looking failed in an unforeseen way", target.id)
            self._look_again(target, "unforeseen")
        else:
            if isinstance(found, Sent | HandedOver):
                self._stands(target, found)
                if isinstance(found, Sent):
                    self._verify(number)
            elif found is Verdict.NOT_THERE:
                self._move(target, State.QUEUED, code="not-there", error="", error_values={}, not_before=self._clock.now(), asks=False)
            else:
                self._look_again(target, "cannot-tell")

    def _look_again(self, target: Target, code: str, after: datetime | None = None) -> None:
        """Look later; after ten minutes a person is asked as well."""
        now = self._clock.now()
        when = max(after or now, now + self._wait(target.looks))
        asks = target.asks or now - (target.claimed_at or now) > ASK_AFTER
        targets.update(self._books, target.id, not_before=when, looks=target.looks + 1, asks=asks)
        if asks and not target.asks:
            targets.note(self._books, target, now, code)
        self._events.publish(TargetChanged(target.id, target.post))

    def _verify(self, number: TargetId) -> None:
        """Fetch a published post back and keep what the network really has."""
        target = targets.get(self._books, number)
        if target is None or target.state is not State.PUBLISHED or target.verified:
            return
        now = self._clock.now()
        try:
            seen = self._register.connector(target.account).fetch(target.remote_id)
        except KnownError as failure:
            log.info("target %s is not fetched back yet: %s", target.id, failure)
            seen = None
        except Exception:
            log.exception("target %s: fetching it back failed in an unforeseen way", target.id)
            seen = None
        if seen is not None:
            values = {"url": seen.url or target.url, "published_text": seen.text, "published_at": seen.at or target.published_at}
            targets.update(self._books, target.id, verified=True, not_before=None, **values)
            targets.note(self._books, target, now, "verified")
        elif target.looks + 1 >= MOST_VERIFICATIONS:
            targets.update(self._books, target.id, verified=True, not_before=None, error="not-seen")
            targets.note(self._books, target, now, "not-seen")
        else:
            targets.update(self._books, target.id, looks=target.looks + 1, not_before=now + VERIFY_AGAIN * (target.looks + 1))
        self._events.publish(TargetChanged(target.id, target.post))

    # -- writing ---------------------------------------------------------------------------------------------------------------------

    def _move(self, target: Target, after: State, *, code: str, detail: dict[str, Any] | None = None, **values: Any) -> bool:
        moved = targets.move(self._books, target.id, target.state, after, self._clock.now(), code=code, detail=detail, **values)
        if moved:
            self._events.publish(TargetChanged(target.id, target.post))
        return moved


def fingerprint(target: Target) -> str:
    """Return a fingerprint of what is asked of the network, to be compared when the same target is sent again."""
    return hashlib.sha256(repr(sorted(to_plain(target.content).items())).encode()).hexdigest()


def plain(values: dict[str, Any]) -> dict[str, str]:
    """Return an error's values as text."""
    return {name: str(value) for name, value in values.items() if value is not None}


def _minutes(late: timedelta) -> dict[str, str]:
    return {"minutes": str(int(late.total_seconds() // 60))}
