"""The plan as an iCalendar file, so that it shows in Outlook: planned posts and series, in wall-clock time with their zones.

A post takes a quarter of an hour in the calendar and leaves its owner free there. Series keep their rule; what was skipped is taken out,
what was moved, or shifted by a holiday, stands where it goes. Holidays of an endless series are told for HORIZON ahead; export it
again before that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from accounts.model.series import Series
from accounts.posts.calendar_rules import written
from accounts.posts.calendar_zone import timezone
from accounts.posts.recurrence import Occurrence, Why, occurrences
from accounts.posts.turns import turns
from accounts.posts.zones import moment, zone_named

if TYPE_CHECKING:
    from icalendar import Event

HORIZON = timedelta(days=2 * 366)
LENGTH = timedelta(minutes=15)
FIRST_REVISION = datetime(2020, 1, 1, tzinfo=UTC)
"""Revisions are numbered by the seconds since then: a later file is a later revision, and nothing has to be kept for it until 2088."""
OPEN_END_YEARS = 12
"""A zone without a yearly rule is told so far ahead for a series without end."""


@dataclass(frozen=True)
class Planned:
    """One planned post. `start` is aware, `zone` the IANA name in which it was planned.

    `uid` never changes, so that a calendar that reads the file again brings its entry up to date.
    """

    title: str
    text: str
    account: str
    start: datetime
    zone: str
    uid: str
    url: str = ""
    certain: bool = True
    """False while it still waits for somebody's word: a calendar shows it as tentative."""


@dataclass(frozen=True)
class PlannedSeries:
    """A series as it is exported; a paused one is left out, as nothing of it goes."""

    series: Series
    account: str
    uid: str
    url: str = ""


def export_calendar(posts: Iterable[Planned], series: Iterable[PlannedSeries], now: datetime, name: str = "Omroeper") -> bytes:
    """Return an iCalendar file (UTF-8, RFC 5545). `now` (aware) becomes the time stamp. Raises InputError (unknown-zone)."""
    import icalendar

    file = icalendar.Calendar()
    for key, value in (("prodid", "-//Omroeper//Omroeper//NL"), ("version", "2.0"), ("method", "PUBLISH"), ("x-wr-calname", _clean(name))):
        file.add(key, value)
    stamp = now.astimezone(UTC).replace(microsecond=0)
    events: list[Event] = []
    years: dict[str, tuple[int, int]] = {}
    for post in posts:
        events.append(_post(post, stamp))
        _span(years, post.zone, post.start.year, post.start.year)
    for one in series:
        made = [] if one.series.paused else _series(one, stamp)
        events += made
        if made:
            last = one.series.end.on.year if one.series.end.on else stamp.year + OPEN_END_YEARS
            _span(years, one.series.zone, one.series.start.year, last)
    for zone, (first, last) in sorted(years.items()):
        file.add_component(timezone(zone_named(zone), first, last))
    for event in events:
        file.add_component(event)
    written_out: bytes = file.to_ical()
    return written_out


def _span(years: dict[str, tuple[int, int]], zone: str, first: int, last: int) -> None:
    before = years.get(zone, (first, last))
    years[zone] = (min(first, before[0]), max(last, before[1]))


def _post(post: Planned, stamp: datetime) -> Event:
    zone = zone_named(post.zone)
    wall = post.start.astimezone(zone)
    # The second 02:30 of an autumn night cannot be said in wall-clock time: a calendar reads the first.
    start = post.start.astimezone(UTC) if wall.fold else wall
    event = _event(post.uid, stamp, start, post.title, post.text, post.account, post.url)
    event.add("status", "CONFIRMED" if post.certain else "TENTATIVE")
    return event


def _series(one: PlannedSeries, stamp: datetime) -> list[Event]:
    series, zone = one.series, zone_named(one.series.zone)
    first = next(turns(series, series.start), None)
    if first is None:
        return []
    content = series.template.common
    title, text = content.title or series.title, content.text
    main = _event(one.uid, stamp, _wall(series, first.day, zone), title, text, one.account, one.url)
    until = moment(datetime.combine(series.end.on, series.at), zone).utc if series.end.on else None
    main.add("rrule", written(series.rule, series.end.count, until))
    events = [main]
    for found in _exceptions(series, zone, stamp):
        nominal = _wall(series, found.day, zone)
        if not found.goes:
            main.add("exdate", nominal)
            continue
        event = _event(one.uid, stamp, found.wall.replace(tzinfo=zone), title, text, one.account, one.url)
        event.add("recurrence-id", nominal)
        events.append(event)
    return events


def _exceptions(series: Series, zone: ZoneInfo, stamp: datetime) -> list[Occurrence]:
    last = max([*series.skips, *series.moves, *(new.date() for new in series.moves.values())], default=series.start)
    begin = datetime.combine(min([series.start, *(new.date() for new in series.moves.values())]), series.at, UTC) - timedelta(days=30)
    end = max(stamp + HORIZON, datetime.combine(last, series.at, UTC) + timedelta(days=2))
    ours = (Why.RULE, Why.HOLIDAY_ASKS)
    return [found for found in occurrences(series, begin, end, left_out=True) if found.why not in ours]


def _wall(series: Series, day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, series.at, zone)


def _event(uid: str, stamp: datetime, start: datetime, title: str, text: str, account: str, url: str) -> Event:
    import icalendar

    event = icalendar.Event()
    values: dict[str, Any] = {
        "uid": _clean(uid),
        "dtstamp": stamp,
        "sequence": max((stamp - FIRST_REVISION) // timedelta(seconds=1), 0),
        "dtstart": start,
        "dtend": start + LENGTH,
        "summary": _clean(title or " ".join(text.split())[:80]),
        "description": _clean(text),
        "location": _clean(account),
        "url": _clean(url),
        "transp": "TRANSPARENT",
    }
    for name, value in values.items():
        if value != "":
            event.add(name, value)
    return event


def _clean(text: str) -> str:
    """Return text without the characters that no calendar file may hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one in "\n\t" or one.isprintable() or ord(one) > 0x9F)
