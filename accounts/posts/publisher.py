"""Decides what leaves now: asks the late rule and the holds, and gives what may go to the lanes, where `Sending` does it.

Only the process that holds the data folder's sender lock runs a publisher. `tick` is called by an alarm and after every change; it decides
quickly and leaves the work to the lanes.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from accounts.clock import Clock
from accounts.connector import Connector
from accounts.errors import InputError, KnownError
from accounts.events import Events
from accounts.http import is_loopback
from accounts.model.account import Account
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import Origin, State, Target
from accounts.posts.attempt import Point, no_point
from accounts.posts.holds import WAITS_FOR_OTHER, Hold, HoldKind, Holds
from accounts.posts.lanes import Lanes
from accounts.posts.planning import may_hand_over
from accounts.posts.sending import FIRST_WAIT, LONGEST_PATIENCE, LONGEST_WAIT, Sending, fingerprint, plain
from accounts.register import Register
from accounts.store import looks, plans, taking, targets
from accounts.store.books import Books

__all__ = ["Publisher", "fingerprint", "plain"]

log = logging.getLogger("publish")

JUMP_SECONDS = 5.0
IN_TIME = timedelta(minutes=1)
SPREAD = timedelta(minutes=1)
"""Of planned posts of one account that a hold or a sleep made late, one goes in this time: together they would be a burst."""
TAKE_BACK_AGAIN = timedelta(minutes=5)
SET_BACK = timedelta(minutes=1)
"""A row that was changed so far in the future tells that the clock was set back while nobody looked."""
RECENTLY = timedelta(days=1)
"""The first look of all, of which the start does not want to wait, leaves out what has waited for a network's timer longer than this."""
LOOKS_BETWEEN = 60
"""Looks between two at which everything that waits for a network's timer is gone through."""


class Gate(Protocol):
    """What a series says of its posts, as last read."""

    def read(self) -> None:
        """Read it anew. Raises StoreError."""

    def hold(self, post: PostId) -> Hold | None:
        """Return what of its series holds a post."""

    def lacks(self, post: PostId) -> str:
        """Return the code for which a post is missed at its moment, '' when all of it is there."""


class OpenGate:
    """A gate without series."""

    def read(self) -> None:
        """Nothing to read."""

    def hold(self, _post: PostId) -> Hold | None:
        """Hold nothing."""
        return None

    def lacks(self, _post: PostId) -> str:
        """Nothing is missing."""
        return ""


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
        gate: Gate | None = None,
        lanes: Lanes | None = None,
        point: Point = no_point,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Start idle. `chance` gives numbers in [0, 1) for the spread of repetitions."""
        self._books = books
        self._register = register
        self._holds = holds
        self._gate = gate or OpenGate()
        self._clock = clock
        self._lanes = lanes or Lanes()
        self._sending = Sending(books, register, clock, events, folder, held=self.held, point=point, chance=chance)
        self._lock = threading.Lock()
        self._given: set[TargetId] = set()
        self._late: dict[AccountId, tuple[TargetId, datetime]] = {}
        self._asked_back: dict[TargetId, datetime] = {}
        self._wait_for_server: frozenset[TargetId] = frozenset()
        self._looked_to: datetime | None = None
        self._looks_left = 1
        self._offset = self._wall_minus_monotonic()

    # -- from outside ---------------------------------------------------------------------------------------------------------------

    def recover(self) -> int:
        """Call every row that was being sent when the program ended `unknown`; return how many there were. Call once, before `tick`.

        What was changed 'in the future' tells that the clock was set back meanwhile: nobody knows how late such a row is, so it is missed.
        """
        found = targets.every(self._books, states=[State.SENDING], newest=False)
        now = self._clock.now()
        for target in found:
            self._sending.move(target, State.UNKNOWN, "interrupted", error="interrupted", error_values={}, not_before=now, looks=0)
        for target in looks.changed_after(self._books, now + SET_BACK, [State.QUEUED, State.PAUSING, State.UNKNOWN]):
            self._distrust(target, now)
        for number in taking.every(self._books):
            target_there = targets.get(self._books, number)
            if target_there is None or not self._give(target_there, self._take_back):
                taking.end(self._books, number)
        return len(found)

    def tick(self) -> None:
        """Decide about everything that is due, and give it to the lanes. Raises StoreError when the books cannot be asked."""
        self._sending.pay()
        self._holds.read()
        self._gate.read()
        self._notice_set_back()
        now = self._clock.now()
        # Asked for at the first target that is due: most looks find none, and a thousand accounts take longer to read than to look.
        accounts = cache(lambda: {account.id: account for account in self._register.every()})
        for target in looks.waiting(self._books, now):
            account = accounts().get(target.account)
            if account is None:
                self._orphan(target)
            elif target.state is State.PAUSING:
                self._end_pause(target, now)
            else:
                self._consider(target, account, now)
        for target in self._to_hand_over(now):
            account = accounts().get(target.account)
            put_off = target.not_before is not None and target.not_before > now
            if account is None or put_off or not self._may_leave(target, account) or not may_hand_over(account, target.due_at, now):
                continue
            # What would come out in a meeting stays here: the server would not wait for the meeting's end.
            if target.exempt or not self._holds.will_hold(account, target.due_at):
                self._give(target, self._sending.send)
        if self._holds.has_meetings:
            self._take_from_meetings(accounts(), now)
        for target in looks.armed_without_account(self._books):
            self._orphan(target)
        for target in looks.to_check(self._books, now):
            account = accounts().get(target.account)
            if account is not None and not self._holds_of(account, exempt=True):
                self._give(target, self._sending.check)
        for target in looks.unverified(self._books, now):
            account = accounts().get(target.account)
            if account is not None and not self._holds_of(account, exempt=True):
                self._give(target, self._sending.verify)

    def next_moment(self, after: datetime | None = None) -> datetime | None:
        """Return when `tick` has something to decide again, None when nothing waits: also when a meeting begins or ends by the clock.

        `after` (aware; now) is up to when everything was decided.
        """
        now = after or self._clock.now()
        found = [one for one in (looks.next_moment(self._books, now), self._holds.next_change(now)) if one is not None]
        return min(found, default=None)

    def held(self, target: Target, account: Account) -> tuple[Hold, ...]:
        """Return what holds this target now."""
        if target.state is State.UNKNOWN:
            return self._holds_of(account, exempt=True)  # looking how it ended sends nothing
        if target.state not in {State.QUEUED, State.PAUSING, State.ARMED}:
            return ()
        own = (WAITS_FOR_OTHER,) if target.waits_for is not None and target.state is State.QUEUED else ()
        found = (*own, *self._holds_of(account, exempt=target.exempt))
        series = self._gate.hold(target.post)
        return found if series is None else (*found, series)

    def _may_leave(self, target: Target, account: Account) -> bool:
        return not self.held(target, account) and not self._gate.lacks(target.post)

    def network_is_back(self) -> None:
        """Try at once what only waits because there was no network, and look at once for what was left unknown."""
        now = self._clock.now()
        for target in looks.waiting_for_a_network(self._books, ["network-down", "no-such-server"]):
            targets.update(self._books, target.id, only_in=[target.state], not_before=now)
        self.tick()

    def busy(self) -> bool:
        """Return whether anything is on its way at this moment."""
        return self._lanes.busy()

    def owes(self) -> int:
        """Return how many attempts ended without the books taking it yet (a full disk); each `tick` tries again."""
        return self._sending.pay()

    def restless(self) -> bool:
        """Return whether something is to be tried again at every `tick`: what the books did not take until now."""
        return self._sending.owes or self._holds.unstored

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is on its way; False when that took longer than `seconds`."""
        return self._lanes.wait(seconds)

    def stop(self, seconds: float = 5.0) -> bool:
        """Begin nothing new and wait for what has begun; False when something still runs."""
        quiet = self._lanes.stop(seconds)
        self._sending.pay()
        return quiet

    def take_back(self, target: Target, done: Callable[[bool], None]) -> None:
        """Take a plan back from its network, in its account's lane; `done` hears in that lane whether it now waits here."""

        def job(number: TargetId) -> None:
            back = False
            try:
                back = self._sending.take_back(number)
            finally:
                done(back)

        if not self._give(target, job):
            done(False)

    def why_unreached(self, number: TargetId) -> KnownError | None:
        """Return why the network of a plan could not be reached when it was asked last; None when it could, or was not asked."""
        return self._sending.why(number)

    def run_for(self, account: AccountId, job: Callable[[Connector], None]) -> None:
        """Run another act in the name of an account (delete, check) in its lane, between its sends. `job` handles its own errors."""
        self._lanes.submit(account, lambda: job(self._register.connector(account)))

    def in_lane(self, account: AccountId, job: Callable[[], None]) -> None:
        """Run a job that needs no connector in the lane of an account, between its sends. `job` handles its own errors."""
        self._lanes.submit(account, job)

    def holds_of(self, account: Account) -> tuple[Hold, ...]:
        """Return what holds an account now, as a message of it would be held."""
        return self._holds_of(account, exempt=False)

    def _take_back(self, number: TargetId) -> None:
        self._sending.take_back(number)

    def _to_hand_over(self, now: datetime) -> tuple[Target, ...]:
        """Return what waits for its network's own timer: what changed since the last look, and what waited already then.

        Now and then, and after the clock was set back, everything is looked through: a change with a wrong moment is found too.
        """
        with self._lock:
            since, self._looked_to = self._looked_to, now
            self._looks_left -= 1
            if self._looks_left < 0 or (since is not None and now < since):
                since, self._looks_left = None, LOOKS_BETWEEN
            elif since is None:
                since = now - RECENTLY
            also = self._wait_for_server
        found = looks.to_hand_over(self._books, now, since=None if since is None else since - SET_BACK, also=also)
        with self._lock:
            self._wait_for_server = frozenset(target.id for target in found)
        return found

    # -- deciding -------------------------------------------------------------------------------------------------------------------

    def _end_pause(self, target: Target, now: datetime) -> None:
        # What a window released waits for that window's question, however late; what a command released goes when its delay is over.
        if target.origin is Origin.COMMAND and target.release_at <= now:
            if target.on_event:
                self._sending.move(target, State.ARMED, "armed")
                return
            self._sending.move(target, State.QUEUED, "pause-over")
            self.tick_one(target.id, now)

    def tick_one(self, number: TargetId, now: datetime) -> None:
        """Decide about one target that just became ready."""
        target = targets.get(self._books, number)
        if (
            target is None
            or target.state is not State.QUEUED
            or target.waits_for is not None
            or max(target.due_at, target.not_before or target.due_at) > now
        ):
            return
        account = self._register.get(target.account)
        if account is not None:
            self._consider(target, account, now)

    def _consider(self, target: Target, account: Account, now: datetime) -> None:
        if target.state is State.QUEUED and self._too_late(target, now):
            self._miss(target, "too-late", _minutes(now - target.due_at))
        elif target.state is State.QUEUED and (code := self._gate.lacks(target.post)):
            self._miss(target, code, {})
        elif not self.held(target, account) and not (target.state is State.QUEUED and self._crowds(target, now)):
            self._give(target, self._sending.send if target.state is State.QUEUED else self._sending.look)

    def _crowds(self, target: Target, now: datetime) -> bool:
        """Put a late one off when another late one of its account went just now; what was never late waits for nobody."""
        if not target.planned or target.attempts or target.exempt or target.part > 1 or now - target.due_at <= IN_TIME:
            return False
        with self._lock:
            number, last = self._late.get(target.account, (target.id, now))
            if number == target.id or not timedelta() <= now - last < SPREAD:
                self._late[target.account] = (target.id, now)
                return False
        targets.update(self._books, target.id, only_in=[State.QUEUED], not_before=last + SPREAD)
        return True

    def _take_from_meetings(self, accounts: Mapping[AccountId, Account], now: datetime) -> None:
        """Take back what would come out at a network in the middle of a meeting that is known by now, while there is time for it."""
        for target in plans.at_networks(self._books, now):
            account = accounts.get(target.account)
            last = self._asked_back.get(target.id)
            if account is None or target.exempt or (last is not None and timedelta() <= now - last < TAKE_BACK_AGAIN):
                continue
            if self._holds.will_hold(account, target.due_at):
                self._asked_back[target.id] = now
                self.take_back(target, lambda _back: None)

    def _too_late(self, target: Target, now: datetime) -> bool:
        """Return whether its late rule forbids it. Within a minute nothing is late: an alarm that is in time comes after its moment too."""
        return target.late_minutes is not None and now - target.due_at > max(timedelta(minutes=target.late_minutes), IN_TIME)

    def _miss(self, target: Target, code: str, values: dict[str, str]) -> None:
        self._sending.move(target, State.MISSED, code, detail=dict(values), error=code, error_values=values, asks=True)

    def _orphan(self, target: Target) -> None:
        """End what waits for an account that is gone. How an unknown one ended, only a person can find out now."""
        if target.state is not State.UNKNOWN:
            self._sending.move(target, State.STOPPED, "account-removed")
        elif not target.asks:
            targets.update(self._books, target.id, only_in=[State.UNKNOWN], asks=True, not_before=self._clock.now() + LONGEST_PATIENCE)

    def _holds_of(self, account: Account, *, exempt: bool = False) -> tuple[Hold, ...]:
        try:
            local = self._register.network(account.network).local
        except InputError as failure:
            # Made by a version that knows more networks; one such account stops no other.
            return (Hold(HoldKind.SIGN_IN, failure.word),)
        here = is_loopback(urlsplit(account.server).hostname or "")
        return self._holds.on(account, needs_secrets=not local, needs_network=not (local or here), exempt=exempt)

    def _give(self, target: Target, job: Callable[[TargetId], None]) -> bool:
        """Give a target's job to its account's lane; False when a lane has that target already."""
        with self._lock:
            if target.id in self._given:
                return False
            self._given.add(target.id)

        def run() -> None:
            try:
                job(target.id)
            except KnownError as failure:
                # The books themselves refuse (full disk): the next tick tries again, not this thread in a circle.
                log.info("target %s waits: %s", target.id, failure)
                self._put_off(target.id)
                return
            except Exception:
                log.exception("target %s: an unforeseen failure beside the send", target.id)
                self._put_off(target.id)
                return
            finally:
                with self._lock:
                    self._given.discard(target.id)
            self._follow(target.id)

        self._lanes.submit(target.account, run)
        return True

    def _follow(self, number: TargetId) -> None:
        """Give what the job itself made ready (found not to be there): while it ran, that could not be given."""
        try:
            self.tick_one(number, self._clock.now())
        except KnownError as failure:
            log.info("target %s waits for the next look: %s", number, failure)

    def _put_off(self, number: TargetId) -> None:
        try:
            later = self._clock.now() + timedelta(seconds=FIRST_WAIT)
            targets.update(self._books, number, only_in=[State.QUEUED, State.UNKNOWN, State.PUBLISHED], not_before=later)
        except KnownError:
            log.info("target %s cannot even be put off", number)

    # -- the clock -------------------------------------------------------------------------------------------------------------------

    def _notice_set_back(self) -> None:
        """Notice that the clock was set back while this process ran, and let no wait grow by that."""
        offset = self._wall_minus_monotonic()
        with self._lock:
            back, self._offset = self._offset - offset, offset
        if back > JUMP_SECONDS:
            longest = timedelta(seconds=LONGEST_WAIT)
            self._looks_left = 0
            count = targets.set_back(self._books, back, self._clock.now(), longest)
            log.info("the clock was set back by %.0f s; %d waits follow it", back, count)

    def _distrust(self, target: Target, now: datetime) -> None:
        if target.state is State.UNKNOWN:
            targets.update(self._books, target.id, only_in=[State.UNKNOWN], not_before=now)
        elif not target.planned and (target.state is State.QUEUED or target.origin is Origin.COMMAND):
            self._miss(target, "clock-set-back", {})
        elif target.state is State.QUEUED and target.not_before is not None:
            targets.update(self._books, target.id, only_in=[State.QUEUED], not_before=now)

    def _wall_minus_monotonic(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()


def _minutes(late: timedelta) -> dict[str, str]:
    return {"minutes": str(int(late.total_seconds() // 60))}
