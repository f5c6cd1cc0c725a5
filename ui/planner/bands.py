"""Stretches of time that are not like others: a hold that somebody set, from its beginning to the end of today or its own end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.model.account import Account
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId
from ui.language import tr


@dataclass(frozen=True)
class Band:
    """From `start` until `end` (aware), and what it is, in words."""

    start: datetime
    end: datetime
    text: str

    def on(self, day: date, zone: ZoneInfo) -> tuple[float, float] | None:
        """Return the hours of a day, on the clock of a zone, between which it lies; None when it does not touch the day."""
        first = datetime.combine(day, time(), zone)
        after = datetime.combine(day + timedelta(days=1), time(), zone)
        start, end = self.start.astimezone(zone), self.end.astimezone(zone)
        if end <= first or start >= after:
            return None
        return (_hours(start) if start > first else 0.0), (_hours(end) if end < after else 24.0)


def bands_of(holds: Iterable[SetHold], accounts: Mapping[AccountId, Account], now: datetime, zone: ZoneInfo) -> tuple[Band, ...]:
    """Return the bands of holds. One that is in force is drawn to the end of today: who ends it, and when, is not known."""
    tonight = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)
    return tuple(Band(hold.since, hold.ended_at or tonight, _told(hold, accounts)) for hold in holds)


def _told(hold: SetHold, accounts: Mapping[AccountId, Account]) -> str:
    account = accounts.get(hold.account) if hold.account is not None else None
    if hold.cause is HoldCause.CRISIS:
        return tr("Planner", "Crisis: everything waits")
    if account is None:
        meeting = hold.cause is HoldCause.MEETING
        return tr("Planner", "Council meeting: all accounts wait") if meeting else tr("Planner", "All accounts are held")
    if hold.cause is HoldCause.MEETING:
        return tr("Planner", "Council meeting: {account} waits", account=account.label)
    return tr("Planner", "{account} is held", account=account.label)


def _hours(at: datetime) -> float:
    return at.hour + at.minute / 60
