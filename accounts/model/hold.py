"""Holds that a person sets: a crisis, a council meeting, a stop by hand. Each with since when, by whom, and what ends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import AccountId, CouncilId, MeetingId


class HoldCause(StrEnum):
    """What somebody set. A crisis holds every account; the others hold one account, or all."""

    CRISIS = "crisis"
    MEETING = "meeting"
    MANUAL = "manual"


@dataclass(frozen=True)
class SetHold:
    """A hold in force, or one that was. `account` None = all accounts; `ended_at` None = still in force.

    `only` narrows it to some accounts (None: no narrowing); `passing` may speak all the same. A meeting of a council has its `meeting`,
    `name` and, where its end is known, `until`. `kept` False: it stands in this program's memory only, because the books took nothing.
    """

    id: int
    cause: HoldCause
    account: AccountId | None
    since: datetime
    by: str
    ended_at: datetime | None = None
    only: frozenset[AccountId] | None = None
    passing: frozenset[AccountId] = frozenset()
    meeting: MeetingId | None = None
    council: CouncilId | None = None
    name: str = ""
    until: datetime | None = None
    kept: bool = True

    def holds(self, account: AccountId) -> bool:
        """Return whether it holds an account."""
        if self.account is not None:
            return self.account == account
        return account not in self.passing and (self.only is None or account in self.only)
