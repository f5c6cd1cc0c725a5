"""Preferred times: what is typed, what is kept, and which of them are free."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.model.account import Role
from accounts.model.hold import HoldCause
from accounts.posts.slots import CROWD, Slots, free, read_times, write_times
from tests.accounts.engines import House

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 11, 23, 8, tzinfo=AMSTERDAM)
TIMES = {0: (time(9), time(16)), 3: (time(16),)}


def walls(found: tuple[datetime, ...]) -> list[str]:
    return [f"{one.astimezone(AMSTERDAM):%a %d-%m %H:%M}" for one in found]


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("", ()),
        ("9", (time(9),)),
        ("16:00, 9:30", (time(9, 30), time(16))),
        ("9.30; 9:30 9u", (time(9), time(9, 30))),
    ],
)
def test_times_as_people_type_them(said: str, times: tuple[time, ...]) -> None:
    assert read_times(said) == times


@pytest.mark.parametrize("said", ["25:00", "9:75", "nine", "9-30", "-1", "9:3"])
def test_what_is_no_time_is_refused(said: str) -> None:
    with pytest.raises(InputError, match="bad-time"):
        read_times(said)


def test_too_many_times_are_refused() -> None:
    with pytest.raises(InputError, match="too-many-times"):
        read_times(" ".join(f"{hour}:{minute:02d}" for hour in range(24) for minute in (0, 30)))


@given(st.sets(st.times().map(lambda one: time(one.hour, one.minute)), max_size=24))
def test_what_is_written_is_read_again(times: set[time]) -> None:
    assert read_times(write_times(sorted(times))) == tuple(sorted(times))


def test_the_next_free_times_in_order() -> None:
    assert walls(free(TIMES, MONDAY, AMSTERDAM, [], most=4)) == ["Mon 23-11 09:00", "Mon 23-11 16:00", "Thu 26-11 16:00", "Mon 30-11 09:00"]
    assert walls(free(TIMES, MONDAY + timedelta(hours=1), AMSTERDAM, []))[0] == "Mon 23-11 16:00"
    assert free({}, MONDAY, AMSTERDAM, []) == ()


@pytest.mark.parametrize(("minutes", "free_still"), [(0, False), (9, False), (-9, False), (10, True), (-10, True)])
def test_within_ten_minutes_of_another_is_not_free(minutes: int, free_still: bool) -> None:
    other = datetime(2026, 11, 23, 9, tzinfo=AMSTERDAM) + timedelta(minutes=minutes)
    assert (walls(free(TIMES, MONDAY, AMSTERDAM, [other]))[0] == "Mon 23-11 09:00") is free_still


def test_holidays_are_passed_over() -> None:
    before = datetime(2026, 12, 24, 8, tzinfo=AMSTERDAM)
    every_day = {day: (time(9),) for day in range(7)}
    assert walls(free(every_day, before, AMSTERDAM, [])) == ["Thu 24-12 09:00", "Sun 27-12 09:00", "Mon 28-12 09:00"]


def test_a_time_that_the_clock_leaves_out_is_no_free_time() -> None:
    before = datetime(2027, 3, 27, 8, tzinfo=AMSTERDAM)
    assert walls(free({6: (time(2, 30),)}, before, AMSTERDAM, [], most=1)) == ["Sun 04-04 02:30"]


def test_what_is_shut_is_passed_over() -> None:
    day = datetime(2026, 11, 23, 23, tzinfo=AMSTERDAM)
    assert walls(free(TIMES, MONDAY, AMSTERDAM, [], lambda at: at < day))[0] == "Thu 26-11 16:00"


@given(st.lists(st.integers(0, 60 * 24 * 40), max_size=30), st.integers(0, 60 * 24 * 7))
def test_what_is_proposed_is_ahead_preferred_and_free(taken: list[int], past: int) -> None:
    now = MONDAY + timedelta(minutes=past)
    moments = [MONDAY + timedelta(minutes=one) for one in taken]
    found = free(TIMES, now, AMSTERDAM, moments, most=9)
    assert list(found) == sorted(set(found))
    for one in found:
        local = one.astimezone(AMSTERDAM)
        assert one > now
        assert local.time() in TIMES[local.weekday()]
        assert all(abs(one - other) >= CROWD for other in moments)


# -- in the books


def test_preferred_times_survive_a_restart(house: House) -> None:
    one, two = house.account("wethouder").id, house.account("gemeente", Role.MUNICIPALITY).id
    house.engine.slots.put(one, TIMES)
    house.engine.slots.put(two, {5: (time(11),)})
    house.close()
    again = House(house.folder, clock=house.clock)
    try:
        assert again.engine.slots.of(one) == TIMES
        again.engine.slots.put(one, {})
        assert again.engine.slots.of(one) == {}
        assert again.engine.slots.of(two) == {5: (time(11),)}
    finally:
        again.close()


@pytest.mark.parametrize("kept", ["{", "[]", '{"1": 3}', '{"1": {"x": "9:00", "9": "9:00", "2": "25:00"}}'])
def test_what_was_spoilt_is_no_preference(house: House, kept: str) -> None:
    one = house.account("wethouder").id
    house.engine.settings.put("preferred_times", kept)
    assert house.engine.slots.of(one) == {}


def test_free_times_of_one_account_beside_what_it_says_already(house: House) -> None:
    one, two = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    house.engine.slots.put(one.id, {0: (time(16),), 3: (time(16),)})
    thursday = datetime(2026, 11, 26, 15, 5, tzinfo=UTC)
    post = house.submit("Al gepland", one, at=thursday)
    house.submit("Een ander", two, at=datetime(2026, 11, 23, 15, tzinfo=UTC))
    assert walls(house.engine.slots.next(one, AMSTERDAM)) == ["Mon 23-11 16:00", "Mon 30-11 16:00", "Thu 03-12 16:00"]
    mine = house.engine.history.post(post)[0].id
    assert walls(house.engine.slots.next(one, AMSTERDAM, beside=[mine]))[1] == "Thu 26-11 16:00"
    house.engine.desk.stop(post)
    assert walls(house.engine.slots.next(one, AMSTERDAM))[1] == "Thu 26-11 16:00"
    assert house.engine.slots.next(two, AMSTERDAM) == ()


def test_nothing_is_proposed_for_today_while_somebody_holds(house: House) -> None:
    one = house.account("wethouder")
    house.engine.slots.put(one.id, {0: (time(16),)})
    house.engine.begin_hold(HoldCause.MANUAL, one.id)
    assert walls(house.engine.slots.next(one, AMSTERDAM))[0] == "Mon 30-11 16:00"
    house.engine.end_hold(HoldCause.MANUAL, one.id)
    assert walls(house.engine.slots.next(one, AMSTERDAM))[0] == "Mon 23-11 16:00"


def test_others_can_shut_moments(house: House) -> None:
    one = house.account("wethouder")
    engine = house.engine
    quiet = Slots(engine.books, engine.settings, engine.holds, engine.clock, lambda account, at: account.id == one.id and at.hour < 16)
    quiet.put(one.id, {0: (time(16), time(18))})
    assert walls(quiet.next(one, AMSTERDAM))[0] == "Mon 23-11 18:00"
