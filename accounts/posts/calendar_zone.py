"""A zone as iCalendar tells it (VTIMEZONE), so that Outlook shows Thursday 16:00 over every change of the clock.

A zone that changes its clock by the same rule every year is told by that rule, for ever. One that does not (Morocco with its Ramadan)
is told change by change, for the years that are asked for.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from accounts.posts.calendar_rules import DAYS

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

CYCLE = 28
"""After so many years the days of the week fall on the same dates; a rule that held as long holds."""
STEP = timedelta(days=6)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Change:
    """One change of the clock: the wall-clock time at which it comes, by the old clock, and both offsets from UTC."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


def changes(zone: ZoneInfo, first: int, last: int) -> list[Change]:
    """Return the changes of the clock in the years `first` to `last`, in order."""
    found = []
    here, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    while here < end:
        if _offset(zone, here) != _offset(zone, here + STEP):
            found.append(_change(zone, here, here + STEP))
        here += STEP
    return found


def timezone(zone: ZoneInfo, first: int, last: int) -> Timezone:
    """Return the VTIMEZONE of a zone for events in the years `first` to `last`."""
    import icalendar

    told = icalendar.Timezone()
    told.add("tzid", zone.key)
    found = changes(zone, first - 1, first - 1 + CYCLE)
    groups: dict[tuple[timedelta, timedelta], list[Change]] = defaultdict(list)
    for one in found:
        groups[one.before, one.after].append(one)
    rules = [_yearly(group) for group in groups.values()]
    if len(rules) == 2 and all(rules):
        for group, rule in zip(groups.values(), rules, strict=True):
            part = _part(group[0])
            part.add("rrule", rule)
            told.add_component(part)
        return told
    begin = datetime(first - 1, 1, 1, tzinfo=UTC)
    offset = _offset(zone, begin)
    told.add_component(_part(Change(begin.replace(tzinfo=None), offset, offset, begin.astimezone(zone).tzname() or zone.key)))
    for one in changes(zone, first - 1, last + 1):
        told.add_component(_part(one))
    return told


def _part(change: Change) -> TimezoneStandard | TimezoneDaylight:
    import icalendar

    part = icalendar.TimezoneDaylight() if change.after > change.before else icalendar.TimezoneStandard()
    part.add("dtstart", change.wall)
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)
    return part


def _yearly(group: list[Change]) -> dict[str, Any] | None:
    """Return the one rule by which all these changes come, once a year; None when there is none."""
    walls = [one.wall for one in group]
    alike = {(wall.month, wall.weekday(), wall.time()) for wall in walls}
    years = [wall.year for wall in walls]
    if len(alike) != 1 or len(walls) < CYCLE or years != list(range(years[0], years[0] + len(years))):
        return None
    month, day = walls[0].month, DAYS[walls[0].weekday()]
    rule: dict[str, Any] = {"FREQ": "YEARLY", "BYMONTH": month}
    dates = sorted({wall.day for wall in walls})
    if all(wall.day > monthrange(wall.year, wall.month)[1] - 7 for wall in walls):
        return rule | {"BYDAY": f"-1{day}"}
    if len({(one - 1) // 7 for one in dates}) == 1:
        return rule | {"BYDAY": f"{(dates[0] - 1) // 7 + 1}{day}"}
    if dates[-1] - dates[0] == 6:
        return rule | {"BYDAY": day, "BYMONTHDAY": list(range(dates[0], dates[-1] + 1))}
    return None


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> Change:
    before, after = _offset(zone, low), _offset(zone, high)
    while high - low > SECOND:
        middle = low + timedelta(seconds=(high - low) // SECOND // 2)
        low, high = (middle, high) if _offset(zone, middle) == before else (low, middle)
    return Change((high + before).replace(tzinfo=None), before, after, high.astimezone(zone).tzname() or zone.key)


def _offset(zone: ZoneInfo, utc: datetime) -> timedelta:
    return utc.astimezone(zone).utcoffset() or timedelta()
