"""Quiet hours: by weekday on the wall clock, past midnight, in the nights of the clocks; of one account, or of all."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.model.quiet import DAYS, QuietRule, from_plain, is_quiet, stretches, to_plain
from tests.accounts.engines import House

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NIGHT = QuietRule(DAYS, time(22), time(7))
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))
RULES = st.builds(QuietRule, st.sets(st.integers(0, 6), min_size=1).map(frozenset), TIMES, TIMES)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of November 2026; the 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(("hour", "minute", "quiet"), [(21, 59, False), (22, 0, True), (3, 0, True), (6, 59, True), (7, 0, False)])
def test_a_night_goes_past_midnight(hour: int, minute: int, quiet: bool) -> None:
    assert is_quiet([NIGHT], at(24, hour, minute), AMSTERDAM) is quiet


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    friday = QuietRule(frozenset({4}), time(18), time(9))
    assert is_quiet([friday], at(28, 8), AMSTERDAM)
    assert not is_quiet([friday], at(27, 8), AMSTERDAM)


def test_the_same_time_twice_is_a_whole_day() -> None:
    sunday = QuietRule(frozenset({6}), time(0), time(0))
    assert [is_quiet([sunday], at(29, hour), AMSTERDAM) for hour in (0, 12, 23)] == [True] * 3
    assert not is_quiet([sunday], at(30, 0), AMSTERDAM)


@pytest.mark.parametrize("day", [datetime.fromisoformat("2026-10-25"), datetime.fromisoformat("2027-03-28")])
def test_what_the_clock_shows_counts_when_it_is_changed(day: datetime) -> None:
    rule = QuietRule(DAYS, time(2), time(3))
    start = day.replace(tzinfo=AMSTERDAM).astimezone(ZoneInfo("UTC"))
    quiet = sum(is_quiet([rule], start + timedelta(minutes=number), AMSTERDAM) for number in range(8 * 60))
    assert quiet == (120 if day.month == 10 else 0)


@given(RULES, st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2036-01-01")))
def test_the_stretches_are_where_it_is_quiet(rule: QuietRule, wall: datetime) -> None:
    inside = any(start <= wall < end for start, end in stretches([rule], wall.date(), wall.date() + timedelta(days=1)))
    assert inside is rule.holds(wall)


@given(st.lists(RULES))
def test_the_books_give_back_what_they_got(rules: list[QuietRule]) -> None:
    assert from_plain(to_plain(rules)) == tuple(rules)


@pytest.mark.parametrize(("days", "code"), [(frozenset[int](), "quiet-without-day"), (frozenset({7}), "bad-quiet")])
def test_what_is_no_stretch_is_refused(days: frozenset[int], code: str) -> None:
    with pytest.raises(InputError) as refused:
        QuietRule(days, time(1), time(2))
    assert refused.value.word == code


def test_an_account_has_its_own_or_those_of_all(house: House) -> None:
    account, other = house.account(), house.account("ander")
    quiet = house.engine.quiet_hours
    quiet.put(None, [NIGHT])
    assert house.engine.quiet(account.id, at(24, 23), AMSTERDAM)
    quiet.put(account.id, [])
    assert not house.engine.quiet(account.id, at(24, 23), AMSTERDAM)
    assert house.engine.quiet(other.id, at(24, 23), AMSTERDAM)
    assert house.engine.quiet(None, at(24, 23), AMSTERDAM)
    quiet.put(account.id, None)
    assert house.engine.quiet(account.id, at(24, 23), AMSTERDAM)
    quiet.put(None, None)
    assert not house.engine.quiet(other.id, at(24, 23), AMSTERDAM)


def test_it_holds_nothing(house: House) -> None:
    account = house.account()
    house.engine.quiet_hours.put(None, [QuietRule(DAYS, time(0), time(0))])
    assert house.engine.holds.on(account) == ()
    assert house.released("Toch", account)[0].error == ""
    assert house.texts(account) == ["Toch"]


def test_too_many_are_refused_with_nothing_changed(house: House) -> None:
    house.engine.quiet_hours.put(None, [NIGHT])
    with pytest.raises(InputError):
        house.engine.quiet_hours.put(None, [NIGHT] * 21)
    assert house.engine.quiet_hours.rules(None) == (NIGHT,)


def test_the_stretches_of_a_week(house: House) -> None:
    house.engine.quiet_hours.put(None, [QuietRule(frozenset({6}), time(20), time(8))])
    assert house.engine.quiet_hours.stretches(None, date(2026, 11, 23), date(2026, 11, 24)) == (
        (datetime.fromisoformat("2026-11-22T20:00"), datetime.fromisoformat("2026-11-23T08:00")),
    )
