"""A municipality with its council: what its meetings do to the accounts that belong to it, and when it meets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.ids import AccountId, CouncilId, MeetingId

MOST_NAME = 80
MOST_WORDS = 200
USUAL_WORDS = "raadsvergadering, gemeenteraad"
"""What the title of an event has to hold, one of these, for it to be a meeting of the council."""


class Policy(StrEnum):
    """What a meeting does: everything waits, only the clerk's accounts may speak, or nothing is held."""

    ALL = "all"
    CLERK = "clerk"
    FREE = "free"


class Source(StrEnum):
    """Where a meeting comes from."""

    HAND = "hand"
    BUTTON = "button"
    CALENDAR = "calendar"


@dataclass(frozen=True)
class Council:
    """A municipality. `address` is where its calendar is read each day, '' for none; `words` what an event's title must hold, one of these.

    `file` names the calendar that was imported; `read_at` when the copy that is kept was last found to be right, `tried_at` when it was
    last asked for, `problem` the code of what was wrong then; `found`, `left_out` and `bad` count its events: those that are meetings,
    those that are not, and those that could not be understood.
    """

    id: CouncilId
    name: str
    policy: Policy = Policy.ALL
    accounts: frozenset[AccountId] = frozenset()
    address: str = ""
    words: str = USUAL_WORDS
    file: str = ""
    read_at: datetime | None = None
    tried_at: datetime | None = None
    problem: str = ""
    found: int = 0
    left_out: int = 0
    bad: int = 0

    def holds(self, account: Account) -> bool:
        """Return whether a meeting holds an account: it belongs here, and the policy does not let it speak."""
        return account.id in self.accounts and self.rules(account.role)

    def rules(self, role: Role) -> bool:
        """Return whether the policy holds who speaks in this role."""
        return self.policy is Policy.ALL or (self.policy is Policy.CLERK and role is not Role.CLERK)


@dataclass(frozen=True)
class Meeting:
    """One meeting, from `start` until before `end` (aware, UTC); `end` None or `overruns`: until somebody closes it."""

    id: MeetingId
    council: CouncilId
    start: datetime
    end: datetime | None
    title: str = ""
    source: Source = Source.HAND
    overruns: bool = False
    closed_at: datetime | None = None
    by: str = ""

    @property
    def open_ended(self) -> bool:
        """Return whether only a person ends it."""
        return self.end is None or self.overruns

    def lasts(self, moment: datetime) -> bool:
        """Return whether it goes on at `moment` (aware). A clock that is set back ends nothing that a person has begun."""
        if self.closed_at is not None:
            return False
        if self.open_ended:
            return True
        return self.end is not None and self.start <= moment < self.end


def need_name(name: str) -> str:
    """Return a municipality's name without the white around it. Raises InputError (council-without-name, text-too-long)."""
    name = " ".join(name.split())
    if not name:
        raise InputError("council-without-name")
    if len(name) > MOST_NAME:
        raise InputError("text-too-long", most=MOST_NAME)
    return name
