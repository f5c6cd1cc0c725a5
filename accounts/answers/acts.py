"""Acts: a favourite, a boost, a bookmark as an account, durable before the network is touched, and done once.

An act is a row. It is claimed (`sending`, with the key under which the network records it; committed) and then done; favourite, boost and
bookmark are what they are however often they are asked for under that key, so that a lost answer may be asked again. What somebody wanted
last of a status holds: an earlier opposite is given up, or ends before. What cannot leave waits for its holds; what waited too long is
`missed`, and a person decides; what may be done already is looked up first.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

from accounts.clock import Clock
from accounts.errors import (
    AuthLost,
    InputError,
    KnownError,
    NetworkDown,
    Permanent,
    PermissionMissing,
    Retryable,
    SendError,
    StoreError,
    Uncertain,
)
from accounts.events import ActChanged, Events
from accounts.model.account import Account
from accounts.model.case import Act, ActState
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.reading import OPPOSITE, PUBLIC, UNDOING, Verb
from accounts.register import Register
from accounts.store import acts as rows
from accounts.store.acts import Claim
from accounts.store.books import Books

log = logging.getLogger("publish")

LATE = timedelta(minutes=30)
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)
IN_DOUBT, LEFT = "act-in-doubt", "act-left-in-doubt"
CERTAIN = frozenset({"network-down", "no-such-server", "certificate", "rate-limited", "try-later", "auth-lost", "secrets-gone"})
"""Failures after which an act is certainly not done."""
PATIENCE = 30.0
"""Seconds that `do` waits for the first attempt to end."""

InLane = Callable[[AccountId, Callable[[], None]], None]
Step = Callable[[str, Act], None]


class Doer(Protocol):
    """What does an act at its network. All but `new_key` block, and raise a KnownError by kind."""

    def new_key(self, account: AccountId, verb: Verb) -> str:
        """Return the name under which the network will record it, '' where it draws that itself."""
        ...

    def act(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str]) -> Status:
        """Do it, once."""
        ...

    def stands(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str]) -> bool:
        """Return whether it is done already."""
        ...


class Acts:
    """What is to be done with statuses. Thread-safe; `tick` may be called from any thread, and by two programs at once."""

    def __init__(
        self,
        books: Books,
        register: Register,
        clock: Clock,
        events: Events,
        *,
        doer: Doer,
        held: Callable[[Account], bool],
        in_lane: InLane,
    ) -> None:
        """`doer` does it at the network; `held` says whether nothing leaves now; `in_lane` runs a job in its account's lane."""
        self._books, self._register, self._clock, self._events = books, register, clock, events
        self._doer, self._held, self._in_lane = doer, held, in_lane
        self._step: Step = lambda _name, _act: None
        self._lock = threading.Lock()
        self._given: set[ActId] = set()

    def at_steps(self, told: Step) -> None:
        """Tell of each step of an act ('before-claim', 'after-claim', 'after-request', 'after-store'); for tests that kill the program."""
        self._step = told

    def ask(self, account: AccountId, verb: Verb, status: Status) -> ActId:
        """Store an act whose pause is over; nothing is sent yet. A double one is the first one. Raises StoreError."""
        number = rows.add(self._books, account, verb.value, OPPOSITE[verb].value, status, self._clock.now())
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

    def said(self, most: int = 200) -> tuple[Act, ...]:
        """Return what was said with others' messages, and what became of it: boosts and favourites, the last changed first.

        Bookmarks are no statement. What was given up is left out, unless it may be done for all that. Raises StoreError.
        """
        return rows.newest(self._books, set(ActState) - {ActState.STOPPED}, [verb.value for verb in Verb if verb in PUBLIC], most, but=LEFT)

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
        found = rows.get(self._books, act)
        if found is None or found.state not in {ActState.QUEUED, ActState.REFUSED, ActState.MISSED}:
            return False
        lost = found.state is ActState.QUEUED and found.attempts > 0 and found.error not in CERTAIN
        doubt = dict(error="act-left-in-doubt", error_values={}) if lost or found.error == IN_DOUBT else {}
        return self._told(act, moved=rows.move(self._books, act, found.state, ActState.STOPPED, self._clock.now(), **doubt))

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
        late = now - act.asked_at > LATE
        if account is None:
            self._miss(act, error="account-removed")
            return False
        if late and not act.attempts:
            self._miss(act, error="act-too-late")
            return False
        if act.not_before is not None and act.not_before > now:
            return False
        if self._held(account) and not late:
            return False
        with self._lock:
            if act.id in self._given:
                return False
            self._given.add(act.id)

        def job() -> None:
            try:
                if late:
                    self._look(act, account)
                else:
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

    def _miss(self, act: Act, *, error: str) -> None:
        now = self._clock.now()
        moved = rows.move(self._books, act.id, ActState.QUEUED, ActState.MISSED, now, error=error, error_values={}, not_before=None)
        self._told(act.id, moved=moved)

    def _look(self, act: Act, account: Account) -> None:
        """See whether what was tried and is too late by now stands already. A look says nothing, and so waits for no hold."""
        verb = Verb(act.verb)
        try:
            there = self._doer.stands(act.account, verb, act.status, self._keys(act))
        except (Permanent, PermissionMissing, AuthLost, InputError):
            self._miss(act, error="act-in-doubt")
        except KnownError as failure:
            log.info("act %s cannot be looked up now: %s", act.id, failure)
            later = self._clock.now() + LONGEST_WAIT
            rows.move(self._books, act.id, ActState.QUEUED, ActState.QUEUED, act.changed_at, not_before=later)
        else:
            if not there:
                self._miss(act, error="act-too-late")
                return
            now = self._clock.now()
            moved = rows.move(self._books, act.id, ActState.QUEUED, ActState.DONE, now, error="", error_values={}, not_before=None)
            self._told(act.id, moved=moved)

    def _new_key(self, act: Act) -> str:
        try:
            return self._doer.new_key(act.account, Verb(act.verb))
        except InputError:
            return ""  # nothing speaks for this account any more; the act itself will say so

    def _keys(self, act: Act) -> tuple[str, ...]:
        verb = Verb(act.verb)
        if verb in UNDOING:
            return rows.keys_of(self._books, act, OPPOSITE[verb].value)
        return (act.key,) if act.key else ()

    def _try(self, number: ActId, account: Account) -> None:
        act = self._need(number)
        if self._held(account):
            return  # it began to hold while this waited in the lane
        verb = Verb(act.verb)
        self._step("before-claim", act)
        claimed = rows.claim(self._books, act, OPPOSITE[verb].value, self._new_key(act), self._clock.now())
        if claimed is not Claim.MINE:
            self._told(number, moved=claimed is Claim.SUPERSEDED)
            return
        act = self._need(number)
        self._step("after-claim", act)
        try:
            self._doer.act(act.account, verb, act.status, self._keys(act))
        except KnownError as failure:
            self._step("after-request", act)
            self._failed(act, account, act.attempts, failure)
        except Exception as failure:
            log.exception("act %s failed in a way nobody foresaw", number)
            self._failed(act, account, act.attempts, Uncertain("unforeseen", kind=type(failure).__name__))
        else:
            self._step("after-request", act)
            self._end(number, ActState.DONE)
        self._step("after-store", act)

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
