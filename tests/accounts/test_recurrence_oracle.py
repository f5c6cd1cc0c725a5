"""Series against two others who reckon: dateutil for the days, and a search through UTC for the clocks, over all zones with summer time.

Twenty years, seeds that never change. The other side shares no line with ours: `rrule` walks naive wall-clock time from the first day,
and a moment is found by asking every offset of the zone which UTC shows that wall clock.
"""

from __future__ import annotations

import zlib
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import rrule, tz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.model.series import LAST, End, Kind, OnHoliday, Rule, Series, ShortMonth
from accounts.posts.recurrence import Why, occurrences
from accounts.posts.turns import how_many
from accounts.posts.zones import Clocks, moment

FIRST, YEARS = datetime(2026, 1, 1, tzinfo=UTC), 20
LAST_MOMENT = FIRST.replace(year=FIRST.year + YEARS)
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
BOUNDED = settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def changes(zone: ZoneInfo) -> list[datetime]:
    """Return the moments (UTC, to the minute) at which the clock changes within the twenty years."""
    found: list[datetime] = []
    step = timedelta(days=7)
    here = FIRST
    while here < LAST_MOMENT:
        if here.astimezone(zone).utcoffset() != (here + step).astimezone(zone).utcoffset():
            low, high = here, here + step
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            found.append(high.replace(second=0, microsecond=0) + timedelta(minutes=1 if high.second or high.microsecond else 0))
        here += step
    return found


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """Return one name for each clock that changes; names that share a file count once."""
    seen: dict[tuple[Any, ...], str] = {}
    for name in sorted(available_timezones() - {"localtime"}):
        zone = ZoneInfo(name)
        offsets = {(FIRST + timedelta(days=day)).astimezone(zone).utcoffset() for day in range(0, 365 * YEARS, 29)}
        if len(offsets) > 1:
            months = (FIRST + timedelta(days=day) for day in range(0, 365 * YEARS, 5))
            seen.setdefault(tuple(one.astimezone(zone).utcoffset() for one in months), name)
    return tuple(seen.values())


def searched(wall: datetime, zone: ZoneInfo) -> tuple[datetime, Clocks]:
    """Return the moment of a wall-clock time by looking which UTC shows it, the earliest; one that never shows is put right by dateutil."""
    near = (wall.replace(tzinfo=UTC) + timedelta(hours=hours) for hours in (-30, -15, 0, 15, 30))
    candidates = {wall.replace(tzinfo=UTC) - (one.astimezone(zone).utcoffset() or timedelta()) for one in near}
    showing = sorted(one for one in candidates if one.astimezone(zone).replace(tzinfo=None, fold=0) == wall)
    if showing:
        return showing[0], Clocks.TWICE if len(showing) > 1 else Clocks.USUAL
    return tz.resolve_imaginary(wall.replace(tzinfo=zone)).astimezone(UTC), Clocks.LEFT_OUT


def test_the_zones_are_all_there() -> None:
    assert len(zones()) > 25
    assert any(searched(datetime.fromisoformat("2027-03-28T02:30"), ZoneInfo(name))[1] is Clocks.LEFT_OUT for name in zones())


def test_every_change_of_the_clock_of_every_zone_for_twenty_years() -> None:
    kinds: set[Clocks] = set()
    looked = 0
    for name in zones():
        zone = ZoneInfo(name)
        for change in changes(zone):
            around = change.astimezone(zone).replace(tzinfo=None, fold=0)
            for minutes in (-195, -120, -75, -60, -45, -30, -15, -1, 0, 1, 15, 30, 45, 59, 60, 90):
                wall = around + timedelta(minutes=minutes)
                ours, (utc, clocks) = moment(wall, zone), searched(wall, zone)
                assert (ours.utc, ours.clocks) == (utc, clocks), (name, wall)
                assert ours.wall == utc.astimezone(zone).replace(tzinfo=None, fold=0)
                assert ours.wall >= wall
                kinds.add(clocks)
                looked += 1
    assert kinds == set(Clocks)
    assert looked > 15_000


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    kind = draw(st.sampled_from(Kind))
    if kind is Kind.WEEKLY:
        days = draw(st.sets(st.integers(0, 6), min_size=1, max_size=7))
        return Rule(kind, every=draw(st.integers(1, 9)), weekdays=tuple(sorted(days)))
    if kind is Kind.MONTHLY_DATE:
        every, day = draw(st.integers(1, 14)), draw(st.sampled_from([*range(1, 32), 29, 30, 31, LAST]))
        return Rule(kind, every=every, month_day=day, short_month=draw(st.sampled_from(ShortMonth)))
    if kind is Kind.MONTHLY_WEEKDAY:
        nth = draw(st.sampled_from([1, 2, 3, 4, LAST]))
        return Rule(kind, every=draw(st.integers(1, 14)), weekdays=(draw(st.integers(0, 6)),), nth=nth)
    return Rule(kind)


@st.composite
def series(draw: st.DrawFn) -> Series:
    start = date(2026, 1, 1) + timedelta(days=draw(st.integers(0, 1500)))
    end = draw(
        st.one_of(
            st.just(End()),
            st.builds(End, count=st.integers(1, 700)),
            st.builds(End, on=st.integers(0, 5000).map(lambda days: start + timedelta(days=days))),
        )
    )
    zone = draw(st.sampled_from(zones()))
    at = draw(st.one_of(st.sampled_from([time(2, 30), time(0, 0), time(3, 0), time(23, 45)]), st.sampled_from(QUARTERS)))
    return Series("reeks", draw(rules()), zone, at, start, end, on_holiday=OnHoliday.IGNORE)


def walked(one: Series) -> list[datetime]:
    """Return the wall-clock times of a series as dateutil walks them, from the first day on."""
    rule, begin = one.rule, datetime.combine(one.start, one.at)
    until = datetime.combine(one.end.on, time.max) if one.end.on else LAST_MOMENT.replace(tzinfo=None) + timedelta(days=3)
    known: dict[str, Any] = {"dtstart": begin, "wkst": rrule.MO, "until": until}
    if rule.kind in (Kind.WEEKLY, Kind.WORKDAYS):
        found = rrule.rrule(rrule.WEEKLY, interval=rule.every, byweekday=rule.days, **known)
    elif rule.kind is Kind.MONTHLY_WEEKDAY:
        found = rrule.rrule(rrule.MONTHLY, interval=rule.every, byweekday=rrule.weekday(rule.weekdays[0])(rule.nth), **known)
    elif rule.month_day > 28 and rule.short_month is ShortMonth.LAST_DAY:
        found = rrule.rrule(rrule.MONTHLY, interval=rule.every, bymonthday=range(28, rule.month_day + 1), bysetpos=-1, **known)
    else:
        found = rrule.rrule(rrule.MONTHLY, interval=rule.every, bymonthday=rule.month_day, **known)
    return list(found)[: one.end.count]


@BOUNDED
@given(series())
def test_days_numbers_and_moments_are_those_of_dateutil(one: Series) -> None:
    zone = ZoneInfo(one.zone)
    expected = [(number, wall.date(), *searched(wall, zone)) for number, wall in enumerate(walked(one), 1)]
    inside = [each for each in expected if FIRST <= each[2] < LAST_MOMENT]
    assert [(each.number, each.day, each.utc, each.clocks) for each in occurrences(one, FIRST, LAST_MOMENT)] == inside
    if not one.end.never and one.end.count is None:
        assert how_many(one) == len(expected)


@BOUNDED
@given(series(), st.integers(0, YEARS * 365), st.integers(1, 90))
def test_a_jump_finds_what_walking_finds(one: Series, after: int, length: int) -> None:
    begin = FIRST + timedelta(days=after, minutes=after % 1440)
    end = begin + timedelta(days=length)
    whole = [each for each in occurrences(one, FIRST, LAST_MOMENT) if begin <= each.utc < end]
    assert list(occurrences(one, begin, min(end, LAST_MOMENT))) == whole


@BOUNDED
@given(series(), st.sampled_from(OnHoliday), st.data())
def test_changing_some_changes_no_other(one: Series, on_holiday: OnHoliday, data: st.DataObject) -> None:
    plain = {each.number: each for each in occurrences(one, FIRST, FIRST + timedelta(days=900))}
    chosen = data.draw(st.lists(st.sampled_from(sorted(plain)), max_size=6, unique=True)) if plain else []
    skipped = frozenset(plain[number].day for number in chosen[::2])
    moves = {plain[number].day: datetime.combine(plain[number].day, time(12)) + timedelta(days=_spread(number)) for number in chosen[1::2]}
    changed = Series(one.title, one.rule, one.zone, one.at, one.start, one.end, skipped, moves, on_holiday=on_holiday)
    found = list(occurrences(changed, FIRST - timedelta(days=100), FIRST + timedelta(days=1100), left_out=True))
    assert [each.utc for each in found] == sorted(each.utc for each in found)
    by_number = {each.number: each for each in found}
    assert len(by_number) == len(found), "a number came twice"
    for number, before in plain.items():
        now = by_number[number]
        assert now.day == before.day
        if before.day in moves:
            assert (now.why, now.goes) == (Why.MOVED, True)
        elif before.day in skipped:
            assert (now.why, now.goes) == (Why.SKIPPED, False)
        elif now.why is Why.RULE:
            assert now == before
        else:
            assert on_holiday is not OnHoliday.IGNORE


def _spread(number: int) -> int:
    return zlib.crc32(str(number).encode()) % 120 - 60


@pytest.mark.parametrize("day", ["2026-10-25", "2027-03-28", "2036-10-26", "2037-03-29"])
def test_the_nights_that_were_named(day: str) -> None:
    wall = datetime.fromisoformat(f"{day}T02:30")
    ours, (utc, clocks) = moment(wall, ZoneInfo("Europe/Amsterdam")), searched(wall, ZoneInfo("Europe/Amsterdam"))
    assert (ours.utc, ours.clocks) == (utc, clocks)
    assert clocks is (Clocks.TWICE if "-10-" in day else Clocks.LEFT_OUT)
