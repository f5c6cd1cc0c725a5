"""Quiet hours: stretches of the week, on the wall clock, in which one would rather say nothing and hear nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from accounts.errors import InputError

DAYS = frozenset(range(7))
MOST_RULES = 20
DAY = timedelta(days=1)


@dataclass(frozen=True)
class QuietRule:
    """From one time to another on some days (0 is Monday); `until` not after `start` lies on the next day, the same is a whole day."""

    days: frozenset[int]
    start: time
    until: time

    def __post_init__(self) -> None:
        """Refuse what is no stretch. Raises InputError (quiet-without-day, bad-quiet)."""
        if not self.days:
            raise InputError("quiet-without-day")
        if not self.days <= DAYS or self.start.tzinfo or self.until.tzinfo:
            raise InputError("bad-quiet")

    @property
    def past_midnight(self) -> bool:
        """Return whether it ends on the day after."""
        return self.until <= self.start

    def holds(self, wall: datetime) -> bool:
        """Return whether a wall-clock time (naive) lies in it. What the clock shows counts, also in the night in which it is changed."""
        at = wall.time()
        if wall.weekday() in self.days and at >= self.start and (self.past_midnight or at < self.until):
            return True
        return self.past_midnight and (wall.date() - DAY).weekday() in self.days and at < self.until

    def on(self, day: date) -> tuple[datetime, datetime] | None:
        """Return the wall-clock times (naive) between which it lies that begin on a day, None when it does not begin then."""
        if day.weekday() not in self.days:
            return None
        end = day + DAY if self.past_midnight else day
        return datetime.combine(day, self.start), datetime.combine(end, self.until)


def is_quiet(rules: Iterable[QuietRule], moment: datetime, zone: ZoneInfo | None = None) -> bool:
    """Return whether `moment` (aware) lies in one of the rules, on the clock of `zone` (this computer's)."""
    wall = moment.astimezone(zone).replace(tzinfo=None)
    return any(rule.holds(wall) for rule in rules)


def stretches(rules: Iterable[QuietRule], first: date, end: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield the wall-clock stretches (naive) that touch the days from `first` until before `end`."""
    day = first - DAY
    known = tuple(rules)
    while day < end:
        for rule in known:
            found = rule.on(day)
            if found is not None and found[1] > datetime.combine(first, time()):
                yield found
        day += DAY


def to_plain(rules: Iterable[QuietRule]) -> list[dict[str, object]]:
    """Return rules as plain values for the books."""
    return [{"days": sorted(rule.days), "from": f"{rule.start:%H:%M}", "until": f"{rule.until:%H:%M}"} for rule in rules]


def from_plain(found: Iterable[dict[str, Any]]) -> tuple[QuietRule, ...]:
    """Return the rules that the books hold."""
    return tuple(QuietRule(frozenset(one["days"]), time.fromisoformat(one["from"]), time.fromisoformat(one["until"])) for one in found)
