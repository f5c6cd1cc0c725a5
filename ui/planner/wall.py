"""Wall-clock time for who plans: the zone of this computer, the quick choices, and what a change of the clock does. Without widgets."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.errors import InputError
from accounts.posts.zones import Clocks, Moment, moment, zone_named

LEAST_AHEAD = timedelta(minutes=1)
"""A moment nearer than this is no plan: publishing at once is meant."""
USUAL_ZONES = ("Europe/Amsterdam", "UTC")
"""Offered first, after the computer's own: the Netherlands, and the zone of servers."""
MORNING = time(9)
VIDEO_HOUR = time(16)
THURSDAY = 3

__all__ = [
    "Clocks",
    "Moment",
    "computer_zone",
    "first_moment",
    "moment",
    "next_hour",
    "next_thursday",
    "tomorrow_morning",
    "wall_of",
    "zone_named",
]


def computer_zone() -> ZoneInfo:
    """Return the IANA zone of this computer; UTC where the system does not tell, or tells one that is not known here."""
    from PySide6.QtCore import QTimeZone

    try:
        return zone_named(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))
    except InputError:
        return ZoneInfo("UTC")


def wall_of(utc: datetime, zone: ZoneInfo) -> datetime:
    """Return what the clock of a zone shows at a moment, naive and without seconds."""
    return utc.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0, fold=0)


def next_hour(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the next whole hour on the clock of a zone (naive), at least a minute ahead."""
    ahead = wall_of(now.astimezone(UTC) + timedelta(hours=1), zone).replace(minute=0)
    return ahead if moment(ahead, zone).utc - now >= LEAST_AHEAD else ahead + timedelta(hours=1)


def tomorrow_morning(now: datetime, zone: ZoneInfo) -> datetime:
    """Return tomorrow at 9:00 on the clock of a zone (naive)."""
    return datetime.combine(wall_of(now, zone).date() + timedelta(days=1), MORNING)


def next_thursday(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the first Thursday at 16:00 to come on the clock of a zone (naive); today when it is Thursday and not yet that late."""
    today = wall_of(now, zone)
    found = datetime.combine(today.date() + timedelta(days=(THURSDAY - today.weekday()) % 7), VIDEO_HOUR)
    return found if moment(found, zone).utc - now >= LEAST_AHEAD else found + timedelta(days=7)


def first_moment(day: date, now: datetime, zone: ZoneInfo) -> datetime:
    """Return a sensible moment on a day: nine in the morning, or the next whole hour when that has passed."""
    morning = moment(datetime.combine(day, MORNING), zone).utc
    return morning if morning > now else moment(next_hour(now, zone), zone).utc
