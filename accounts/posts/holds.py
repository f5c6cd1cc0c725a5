"""Reasons why nothing leaves an account now. Asked at the moment of sending; lifting one needs no repair."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from accounts.clock import Clock, SystemClock
from accounts.errors import BugError, StoreError
from accounts.events import Events, HoldsChanged
from accounts.model.account import Account
from accounts.model.council import Council, Meeting, Policy
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId, CouncilId
from accounts.store import accounts as account_rows
from accounts.store import holds as rows
from accounts.store import meetings as meeting_rows
from accounts.store.books import Books

log = logging.getLogger("holds")


class HoldKind(StrEnum):
    """Why it is held."""

    CRISIS = "crisis"
    MEETING = "meeting"
    MANUAL = "manual"
    SERIES = "series"
    OFFLINE = "offline"
    SIGN_IN = "sign-in"
    VAULT = "vault"
    OTHER = "other"


@dataclass(frozen=True)
class Hold:
    """One reason, with the code of the sentence that tells what ends it."""

    kind: HoldKind
    code: str


BY_PEOPLE = {
    HoldCause.CRISIS: Hold(HoldKind.CRISIS, code="hold-crisis"),
    HoldCause.MEETING: Hold(HoldKind.MEETING, code="hold-meeting"),
    HoldCause.MANUAL: Hold(HoldKind.MANUAL, code="hold-manual"),
}
Key = tuple[HoldCause, AccountId | None]


@dataclass(frozen=True)
class Known:
    """What the books said when they were last read: what somebody set, the councils, and their meetings that are not over."""

    set_here: tuple[SetHold, ...] = ()
    councils: Mapping[CouncilId, Council] = field(default_factory=dict)
    meetings: tuple[Meeting, ...] = ()
    clerks: frozenset[AccountId] = frozenset()


WAITS_FOR_OTHER = Hold(HoldKind.OTHER, code="hold-other")
"""A part of a thread, or an announcement, whose other message does not stand yet."""


class Holds:
    """The reasons that are in force. What the wall clock begins and ends (a meeting) is looked up in every question anew."""

    def __init__(self, events: Events, books: Books | None = None, clock: Clock | None = None) -> None:
        """Start with what `books` hold; without books nobody can set one."""
        self._events = events
        self._books = books
        self._clock = clock or SystemClock()
        self._known = Known()
        self._was_read = False
        self._told: tuple[SetHold, ...] = ()
        self._in_memory: dict[Key, SetHold] = {}
        self._lock = threading.Lock()
        self._offline = False
        self._vault = ""

    def set_offline(self, offline: bool) -> None:
        """Say that the computer has no network, or has it again."""
        self._set("_offline", offline)

    def set_vault(self, problem: str) -> None:
        """Say that the secrets cannot be reached (code of a VaultError), or '' that they can."""
        self._set("_vault", problem)

    # -- what people set --------------------------------------------------------------------------------------------------------------

    @property
    def set_by_people(self) -> tuple[SetHold, ...]:
        """Return the holds in force at this moment that somebody set and nobody ended, and the meetings that hold; as last read."""
        return self._at(self._clock.now())

    @property
    def councils(self) -> tuple[Council, ...]:
        """Return the municipalities, as last read."""
        return tuple(self._read_once().councils.values())

    def _read_once(self) -> Known:
        if not self._was_read:
            self.read()
        return self._known

    def _at(self, moment: datetime) -> tuple[SetHold, ...]:
        known = self._known
        kept = {(one.cause, one.account) for one in known.set_here}
        with self._lock:
            memory = [one for key, one in self._in_memory.items() if key not in kept]
        general = [replace(one, passing=self._passing(known)) if one.cause is HoldCause.MEETING else one for one in known.set_here]
        sitting = [hold for one in known.meetings if one.lasts(moment) and (hold := _of_meeting(one, known)) is not None]
        return (*general, *memory, *sitting)

    @staticmethod
    def _passing(known: Known) -> frozenset[AccountId]:
        """Return who may speak in a meeting that somebody began for all: whom the policy of the own municipality lets."""
        free = [one for council in known.councils.values() for one in council.accounts if council.policy is Policy.FREE]
        clerks = [one for council in known.councils.values() for one in council.accounts & known.clerks if council.policy is Policy.CLERK]
        return frozenset((*free, *clerks))

    def read(self) -> None:
        """Read them from the books; another process may have set or ended one. Raises StoreError."""
        if self._books is None:
            return
        self._store_memory()
        now = self._clock.now()
        councils = {one.id: one for one in meeting_rows.every(self._books)}
        clerks = account_rows.clerks(self._books) if any(one.policy is Policy.CLERK for one in councils.values()) else frozenset()
        meetings = meeting_rows.to_come(self._books, now) if councils else ()
        self._known = Known(rows.in_force(self._books), councils, meetings, clerks)
        self._was_read = True
        self.tell()

    def tell(self) -> None:
        """Tell everybody when something else holds than was told last; a meeting begins and ends by the clock."""
        now_so = self.set_by_people
        with self._lock:
            changed, self._told = now_so != self._told, now_so
        if changed:
            self._events.publish(HoldsChanged())

    def next_change(self, now: datetime) -> datetime | None:
        """Return the earliest moment after `now` at which a meeting begins or ends by the clock, None when none does."""
        edges = (edge for one in self._known.meetings if not one.open_ended for edge in (one.start, one.end) if edge is not None)
        return min((edge for edge in edges if edge > now), default=None)

    @property
    def has_meetings(self) -> bool:
        """Return whether any meeting is known that is not over."""
        return bool(self._known.meetings)

    def will_hold(self, account: Account, at: datetime) -> bool:
        """Return whether, as far as is known now, a meeting holds this account at `at` (aware)."""
        return any(hold.holds(account.id) for hold in self.meetings_at(at))

    def meetings_at(self, at: datetime) -> tuple[SetHold, ...]:
        """Return the meetings that hold somebody at `at` (aware), as far as is known now; one without an end counts only now."""
        known = self._read_once()
        now = self._clock.now()
        found = [one for one in known.meetings if (one.start <= at < one.end if one.end is not None else at <= now)]
        return tuple(hold for one in found if (hold := _of_meeting(one, known)) is not None)

    def going_on(self) -> tuple[Meeting, ...]:
        """Return the meetings that go on at this moment, whatever their policy; as last read."""
        now = self._clock.now()
        return tuple(one for one in self._known.meetings if one.lasts(now))

    def sitting(self, accounts: frozenset[AccountId]) -> bool:
        """Return whether a council meets at this moment to which one of these accounts belongs, whatever its policy; or all meet."""
        known, now = self._known, self._clock.now()
        if any(one.cause is HoldCause.MEETING for one in self._known.set_here):
            return True
        going_on = [known.councils.get(one.council) for one in known.meetings if one.lasts(now)]
        return any(council is not None and council.accounts & accounts for council in going_on)

    def begin(self, cause: HoldCause, now: datetime, account: AccountId | None = None, by: str = "", *, in_memory: bool = True) -> bool:
        """Hold an account, or all of them, from now on. False when it is so already.

        It holds before it is stored, and is durable when this returns, unless the books cannot be written: then it holds in this
        program's memory (`kept` is False) and is stored as soon as they can. Without `in_memory` that raises StoreError instead.
        """
        with self._lock:
            if (cause, account) in self._in_memory:
                return False
        books = self._need_books()
        with self._lock:
            number = -1_000_000_000 - len(self._in_memory)
            self._in_memory[cause, account] = SetHold(number, cause, account, now, by, kept=False)
        try:
            begun = rows.begin(books, cause, account, by, now)
        except StoreError as failure:
            if not in_memory:
                self._drop_memory(cause, account)
                raise
            log.info("a hold is kept in memory only: %s", failure)
            self.tell()
            return True
        # Whoever read the books meanwhile may have stored it for us.
        begun = not self._drop_memory(cause, account) or begun
        self.read()
        return begun

    def end(self, cause: HoldCause, now: datetime, account: AccountId | None = None) -> bool:
        """End a hold; False when there is none. Nothing goes by that alone that its late rule forbids. Raises StoreError."""
        with self._lock:
            in_memory = (cause, account) in self._in_memory
        try:
            ended = rows.end(self._need_books(), cause, account, now)
        except StoreError:
            stored = any((one.cause, one.account) == (cause, account) for one in self._known.set_here)
            if stored or not in_memory:
                raise
            ended = False
        self._drop_memory(cause, account)
        try:
            self.read()
        except StoreError:
            self.tell()
        return ended or in_memory

    def _drop_memory(self, cause: HoldCause, account: AccountId | None) -> bool:
        """Forget what stood in memory; False when it stands there no more."""
        with self._lock:
            return self._in_memory.pop((cause, account), None) is not None

    def _store_memory(self) -> None:
        """Store what the books did not take, when they take it now."""
        with self._lock:
            waiting = list(self._in_memory.items())
        for (cause, account), one in waiting:
            try:
                rows.begin(self._need_books(), cause, account, one.by, one.since)
            except StoreError:
                return
            self._drop_memory(cause, account)

    @property
    def unstored(self) -> bool:
        """Return whether a hold stands in memory only, since the books did not take it."""
        with self._lock:
            return bool(self._in_memory)

    def _need_books(self) -> Books:
        if self._books is None:
            raise BugError("holds without books")
        return self._books

    # -- what is so ---------------------------------------------------------------------------------------------------------------------

    def _set(self, name: str, value: object) -> None:
        with self._lock:
            changed = getattr(self, name) != value
            setattr(self, name, value)
        if changed:
            self._events.publish(HoldsChanged())

    @property
    def offline(self) -> bool:
        """Return whether the computer has no network."""
        return self._offline

    def on(self, account: Account, *, needs_secrets: bool = True, needs_network: bool = True, exempt: bool = False) -> tuple[Hold, ...]:
        """Return what holds this account now. A network inside the program needs neither, a server on this very machine no network.

        `exempt` is somebody's 'this one, now': what people set does not hold it.
        """
        found: list[Hold] = []
        if not exempt:
            causes = {one.cause for one in self.set_by_people if one.holds(account.id)}
            found.extend(hold for cause, hold in BY_PEOPLE.items() if cause in causes)
        if account.health.needs_sign_in:
            found.append(Hold(HoldKind.SIGN_IN, account.health.problem))
        if self._vault and needs_secrets:
            found.append(Hold(HoldKind.VAULT, self._vault))
        if self._offline and needs_network:
            found.append(Hold(HoldKind.OFFLINE, code="hold-offline"))
        return tuple(found)


def _of_meeting(meeting: Meeting, known: Known) -> SetHold | None:
    """Return the hold of a meeting, None where its municipality holds nobody."""
    council = known.councils.get(meeting.council)
    if council is None or council.policy is Policy.FREE:
        return None
    return SetHold(
        -int(meeting.id),
        HoldCause.MEETING,
        None,
        meeting.start,
        meeting.by,
        only=council.accounts,
        passing=council.accounts & known.clerks if council.policy is Policy.CLERK else frozenset(),
        meeting=meeting.id,
        council=council.id,
        name=council.name,
        until=None if meeting.open_ended else meeting.end,
    )
