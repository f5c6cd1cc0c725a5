"""Reasons why nothing leaves an account now. Asked at the moment of sending; lifting one needs no repair."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.errors import BugError
from accounts.events import Events, HoldsChanged
from accounts.model.account import Account
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId
from accounts.store import holds as rows
from accounts.store.books import Books


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


WAITS_FOR_OTHER = Hold(HoldKind.OTHER, code="hold-other")
"""A part of a thread, or an announcement, whose other message does not stand yet."""


class Holds:
    """The reasons that are in force."""

    def __init__(self, events: Events, books: Books | None = None) -> None:
        """Start with what `books` hold; without books nobody can set one."""
        self._events = events
        self._books = books
        self._set_by_people: tuple[SetHold, ...] = ()
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
        """Return the holds that somebody set and nobody ended, as last read."""
        return self._set_by_people

    def read(self) -> None:
        """Read them from the books; another process may have set or ended one. Raises StoreError."""
        if self._books is not None:
            self._set("_set_by_people", rows.in_force(self._books))

    def begin(self, cause: HoldCause, now: datetime, account: AccountId | None = None, by: str = "") -> bool:
        """Hold an account, or all of them, from now on; durable when this returns. False when it is so already. Raises StoreError."""
        begun = rows.begin(self._need_books(), cause, account, by, now)
        self.read()
        return begun

    def end(self, cause: HoldCause, now: datetime, account: AccountId | None = None) -> bool:
        """End a hold; False when there is none. Nothing goes by that alone that its late rule forbids. Raises StoreError."""
        ended = rows.end(self._need_books(), cause, account, now)
        self.read()
        return ended

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
            mine = [one for one in self._set_by_people if one.account in {None, account.id}]
            found.extend(BY_PEOPLE[one.cause] for one in mine)
        if account.health.needs_sign_in:
            found.append(Hold(HoldKind.SIGN_IN, account.health.problem))
        if self._vault and needs_secrets:
            found.append(Hold(HoldKind.VAULT, self._vault))
        if self._offline and needs_network:
            found.append(Hold(HoldKind.OFFLINE, "network-down"))
        return tuple(found)
