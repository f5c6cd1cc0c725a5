"""Holds that a person sets: a crisis, a council meeting, a stop by hand. Each with since when, by whom, and what ends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import AccountId


class HoldCause(StrEnum):
    """What somebody set. A crisis holds every account; the others hold one account, or all."""

    CRISIS = "crisis"
    MEETING = "meeting"
    MANUAL = "manual"


@dataclass(frozen=True)
class SetHold:
    """A hold in force, or one that was. `account` None = all accounts; `ended_at` None = still in force."""

    id: int
    cause: HoldCause
    account: AccountId | None
    since: datetime
    by: str
    ended_at: datetime | None = None
