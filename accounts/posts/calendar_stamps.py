"""Dates, times and lengths of iCalendar (RFC 5545, 3.3.4 to 3.3.6) as moments: with a zone, in UTC, floating, or a day alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from accounts.errors import InputError
from accounts.model.series import FIRST_YEAR, LAST_YEAR
from accounts.posts.zones import Clocks, moment, zone_called, zone_named

_STAMP = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?", re.ASCII)
_LASTS = re.compile(r"\+?P(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)", re.ASCII)


@dataclass(frozen=True)
class Wishes:
    """How to read. `zone`: for times that name none. `all_day_at`: when a post goes whose event has a day only, None refuses those.

    `past` takes what is over too, `endless` rules without end: a calendar of meetings may hold both, a plan of posts neither.
    """

    now: datetime
    zone: str
    all_day_at: time | None = None
    past: bool = False
    endless: bool = False


@dataclass(frozen=True)
class Stamp:
    """A date and time of the file. `asked` is what stands there, `wall` what the clock in the zone shows at that moment.

    `floating` named no zone, `all_day` no time.
    """

    asked: datetime
    wall: datetime
    zone: str
    utc: datetime
    floating: bool = False
    all_day: bool = False
    clocks: Clocks = Clocks.USUAL


def read_stamp(value: str, params: Mapping[str, str], wishes: Wishes) -> Stamp:
    """Return a DATE or DATE-TIME. Raises InputError (bad-moment, unknown-zone, no-time)."""
    match = _STAMP.fullmatch(value.strip())
    if match is None:
        raise InputError("bad-moment", value=value[:50])
    numbers = [int(one) for one in match.groups()[:6] if one is not None]
    all_day = len(numbers) == 3
    if all_day and wishes.all_day_at is None:
        raise InputError("no-time", day="-".join(match.groups()[:3]))
    try:
        day = date(*numbers[:3])
        # 60 is a leap second, which no clock here shows.
        at = wishes.all_day_at if all_day and wishes.all_day_at is not None else time(numbers[3], numbers[4], min(numbers[5], 59))
    except ValueError as error:
        raise InputError("bad-moment", value=value[:50]) from error
    if not FIRST_YEAR < day.year < LAST_YEAR:
        raise InputError("bad-moment", value=value[:50])
    if match.group(7):
        utc = datetime.combine(day, at, UTC)
        wall = utc.astimezone(zone_named(wishes.zone)).replace(tzinfo=None, fold=0)
        return Stamp(wall, wall, wishes.zone, utc)
    named = params.get("TZID", "")
    zone = zone_called(named) if named else wishes.zone
    found = moment(datetime.combine(day, at), zone_named(zone))
    return Stamp(datetime.combine(day, at), found.wall, zone, found.utc, not named and not all_day, all_day, found.clocks)


def read_lasting(value: str) -> timedelta:
    """Return a DURATION that is not negative. Raises InputError (bad-moment)."""
    match = _LASTS.fullmatch(value.strip())
    if match is None or not any(match.groups()):
        raise InputError("bad-moment", value=value[:50])
    weeks, days, hours, minutes, seconds = (int(one or 0) for one in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
