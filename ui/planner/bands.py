"""Stretches of time that are not like others: what somebody holds, the meetings of councils, quiet hours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.model.account import Account
from accounts.model.council import Council, Meeting, Policy
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId, CouncilId
from accounts.model.quiet import QuietRule, stretches
from accounts.posts.quiet import rules_of
from accounts.posts.zones import moment
from ui.language import tr


@dataclass(frozen=True)
class Band:
    """From `start` until `end` (aware), and what it is, in words. A `soft` one holds nothing."""

    start: datetime
    end: datetime
    text: str
    soft: bool = False

    def on(self, day: date, zone: ZoneInfo) -> tuple[float, float] | None:
        """Return the hours of a day, on the clock of a zone, between which it lies; None when it does not touch the day."""
        first = datetime.combine(day, time(), zone)
        after = datetime.combine(day + timedelta(days=1), time(), zone)
        start, end = self.start.astimezone(zone), self.end.astimezone(zone)
        if end <= first or start >= after:
            return None
        return (_hours(start) if start > first else 0.0), (_hours(end) if end < after else 24.0)


def bands_of(holds: Iterable[SetHold], accounts: Mapping[AccountId, Account], now: datetime, zone: ZoneInfo) -> tuple[Band, ...]:
    """Return the bands of holds that somebody set. One that is in force is drawn to the end of today: who ends it, and when, is not known.

    Meetings of a council are told by `meeting_bands`.
    """
    tonight = _tonight(now, zone)
    return tuple(Band(hold.since, hold.ended_at or tonight, _told(hold, accounts)) for hold in holds if hold.meeting is None)


def meeting_bands(
    meetings: Iterable[Meeting], councils: Mapping[CouncilId, Council], now: datetime, zone: ZoneInfo, shown: frozenset[AccountId]
) -> tuple[Band, ...]:
    """Return the bands of meetings, those that are over included; only of councils with an account that is `shown` (empty: all)."""
    tonight = _tonight(now, zone)
    made = []
    for one in meetings:
        council = councils.get(one.council)
        if council is None or (shown and not council.accounts & shown):
            continue
        end = one.closed_at or (max(tonight, one.end or tonight) if one.open_ended else one.end)
        if end is not None and end > one.start:
            made.append(Band(one.start, end, _met(council), soft=council.policy is Policy.FREE))
    return tuple(made)


def quiet_bands(
    every: dict[AccountId | None, tuple[QuietRule, ...]], accounts: Sequence[Account], first: date, end: date, zone: ZoneInfo
) -> tuple[Band, ...]:
    """Return the bands of quiet hours; those that several accounts share are told once, with what distinguishes them in words."""
    by_rules: dict[tuple[QuietRule, ...], list[Account]] = {}
    for account in accounts:
        by_rules.setdefault(rules_of(every, account.id), []).append(account)
    made = []
    for rules, mine in by_rules.items():
        names = ", ".join(one.label for one in mine)
        text = tr("Planner", "Quiet hours") if len(mine) == len(accounts) else tr("Planner", "Quiet hours: {names}", names=names)
        for start, until in stretches(rules, first, end):
            made.append(Band(moment(start, zone).utc, moment(until, zone).utc, text, soft=True))
    return tuple(sorted(made, key=lambda one: one.start))


def _met(council: Council) -> str:
    if council.policy is Policy.FREE:
        return tr("Planner", "Council of {name}: meets, nothing waits", name=council.name)
    if council.policy is Policy.CLERK:
        return tr("Planner", "Council of {name}: meets, only the clerk speaks", name=council.name)
    return tr("Planner", "Council of {name}: meets, messages wait", name=council.name)


def _tonight(now: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)


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
