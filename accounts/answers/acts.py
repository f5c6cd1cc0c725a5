"""Acts: a favourite, a boost, a bookmark as an account, durable before the network is touched, and done once.

An act is a row. It is claimed (`sending`, committed) and then done; favourite, boost and bookmark are what they are however often they are
asked for, so that a lost answer may be asked again. What cannot leave waits for its holds; what waited too long is `missed`, and a person
decides.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import timedelta

from accounts.clock import Clock
from accounts.errors import AuthLost, InputError, KnownError, NetworkDown, Permanent, PermissionMissing, Retryable, SendError, StoreError
from accounts.events import ActChanged, Events
from accounts.model.account import Account
from accounts.model.case import Act, ActState
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.reading import Verb
from accounts.register import Register
from accounts.store import acts as rows
from accounts.store.books import Books

log = logging.getLogger("publish")

LATE = timedelta(minutes=30)
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)
PATIENCE = 30.0
"""Seconds that `do` waits for the first attempt to end."""

InLane = Callable[[AccountId, Callable[[], None]], None]


class Acts:
    """What is to be done with statuses. Thread-safe; `tick` may be called from any thread, and by two programs at once."""

    def __init__(
        self,
        books: Books,
        register: Register,
        clock: Clock,
        events: Events,
        *,
        perform: Callable[[AccountId, Verb, Status], Status],
        held: Callable[[Account], bool],
        in_lane: InLane,
    ) -> None:
        """`perform` does it at the network and blocks; `held` says whether nothing leaves now; `in_lane` runs a job in its lane."""
        self._books, self._register, self._clock, self._events = books, register, clock, events
        self._perform, self._held, self._in_lane = perform, held, in_lane
        self._lock = threading.Lock()
        self._given: set[ActId] = set()

    def ask(self, account: AccountId, verb: Verb, status: Status) -> ActId:
        """Store an act whose pause is over; nothing is sent yet. A double one is the first one. Raises StoreError."""
        number = rows.add(self._books, account, verb.value, status, self._clock.now())
        self._events.publish(ActChanged(number))
        return number

    def do(self, account: AccountId, verb: Verb, status: Status) -> Act:
        """Store an act, begin it, and return it as it stands after the first attempt. Blocks up to `PATIENCE`. Raises StoreError."""
        number = self.ask(account, verb, status)
        ended = threading.Event()
        if self._begin(self._need(number), ended):
            ended.wait(PATIENCE)
        return self._need(number)

    def get(self, act: ActId) -> Act | None:
        """Return one act."""
        return rows.get(self._books, act)

    def unfinished(self) -> tuple[Act, ...]:
        """Return what waits, and what was refused or missed and asks for a person. Raises StoreError."""
        return rows.every(self._books, [ActState.QUEUED, ActState.SENDING, ActState.REFUSED, ActState.MISSED])

    def again(self, act: ActId) -> bool:
        """Try once more what was refused or missed, counted from now; False when it is neither."""
        now = self._clock.now()
        moved = any(
            rows.move(self._books, act, before, ActState.QUEUED, now, asked_at=now, not_before=None, error="", error_values={})
            for before in (ActState.REFUSED, ActState.MISSED)
        )
        return self._told(act, moved=moved)

    def stop(self, act: ActId) -> bool:
        """Give up an act that is not being sent; False when it is too late for that."""
        now = self._clock.now()
        before = (ActState.QUEUED, ActState.REFUSED, ActState.MISSED)
        return self._told(act, moved=any(rows.move(self._books, act, one, ActState.STOPPED, now) for one in before))

    def recover(self) -> int:
        """Ask again for what was being sent when the program ended. Call once, before `tick`."""
        now = self._clock.now()
        found = rows.every(self._books, [ActState.SENDING])
        for one in found:
            rows.move(self._books, one.id, ActState.SENDING, ActState.QUEUED, now, not_before=None)
        return len(found)

    def tick(self) -> int:
        """Begin what may leave now; what is too late is missed. Return how many waited. Raises StoreError."""
        waiting = rows.every(self._books, [ActState.QUEUED])
        for one in waiting:
            self._begin(one)
        return len(waiting)

    def _begin(self, act: Act, ended: threading.Event | None = None) -> bool:
        now = self._clock.now()
        account = self._register.get(act.account)
        if act.state is not ActState.QUEUED:
            return False
        if account is None or now - act.asked_at > LATE:
            if account is None:
                moved = rows.move(self._books, act.id, ActState.QUEUED, ActState.MISSED, now, error="account-removed", error_values={})
            else:
                moved = rows.move(self._books, act.id, ActState.QUEUED, ActState.MISSED, now, error="act-too-late", error_values={})
            self._told(act.id, moved=moved)
            return False
        if (act.not_before is not None and act.not_before > now) or self._held(account):
            return False
        with self._lock:
            if act.id in self._given:
                return False
            self._given.add(act.id)

        def job() -> None:
            try:
                self._try(act.id, account)
            except StoreError as failure:
                log.info("act %s cannot be noted now: %s", act.id, failure)
            finally:
                with self._lock:
                    self._given.discard(act.id)
                if ended is not None:
                    ended.set()

        self._in_lane(act.account, job)
        return True

    def _try(self, number: ActId, account: Account) -> None:
        act = self._need(number)
        attempts = act.attempts + 1
        if self._held(account):
            return  # it began to hold while this waited in the lane
        if not rows.move(self._books, number, ActState.QUEUED, ActState.SENDING, self._clock.now(), attempts=attempts):
            return
        try:
            self._perform(act.account, Verb(act.verb), act.status)
        except KnownError as failure:
            self._failed(act, account, attempts, failure)
        else:
            self._end(number, ActState.DONE)

    def _failed(self, act: Act, account: Account, attempts: int, failure: KnownError) -> None:
        if isinstance(failure, Permanent | PermissionMissing | InputError):
            self._end(act.id, ActState.REFUSED, failure)
            return
        if isinstance(failure, AuthLost):
            self._register.note_problem(account.id, failure)
        elif not isinstance(failure, NetworkDown | Retryable | SendError):
            log.info("act %s: %s", act.id, failure)
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempts - 1, 10))
        after = failure.after if isinstance(failure, Retryable) else None
        self._end(act.id, ActState.QUEUED, failure, not_before=max(after or self._clock.now(), self._clock.now() + wait))

    def _end(self, number: ActId, after: ActState, failure: KnownError | None = None, **values: object) -> None:
        said = {} if failure is None else {name: str(one) for name, one in failure.values.items()}
        error = "" if failure is None else failure.word
        moved = rows.move(self._books, number, ActState.SENDING, after, self._clock.now(), error=error, error_values=said, **values)
        self._told(number, moved=moved)

    def _told(self, number: ActId, *, moved: bool) -> bool:
        if moved:
            self._events.publish(ActChanged(number))
        return moved

    def _need(self, number: ActId) -> Act:
        found = rows.get(self._books, number)
        if found is None:
            raise InputError("no-such-act", act=int(number))
        return found
