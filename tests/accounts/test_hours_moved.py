"""A planned hour is moved: its messages go once, at the new moments, wherever they lie; what cannot be moved stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.events import HourNear
from accounts.model.hour import Hour, Stage
from accounts.model.ids import HourId
from accounts.model.post import State
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import START
from tests.accounts.hour_house import CLOSING, FROM, OPENING, UNTIL, HourHouse, hour_house

MINUTE = timedelta(minutes=1)
LATER = FROM + 3 * timedelta(hours=1)
ZONE = "Europe/Amsterdam"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[HourHouse]:
    with hour_house(tmp_path) as made:
        yield made


def moved(house: HourHouse, hour: Hour, start: datetime, end: datetime, zone: str = ZONE) -> Hour:
    return house.engine.hours.move(hour.id, start, end, zone)


def due(house: HourHouse, hour: Hour) -> tuple[datetime, datetime]:
    over = house.over(hour)
    return over.opening[0].due_at, over.closing[0].due_at


def states(house: HourHouse, hour: Hour) -> list[State]:
    over = house.over(hour)
    return [one.state for one in (*over.opening, *over.closing)]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (LATER, LATER + timedelta(hours=1)),
        (LATER, LATER + timedelta(minutes=25)),
        (FROM - 10 * MINUTE, UNTIL - 10 * MINUTE),
        (FROM, UNTIL + 45 * MINUTE),
        (FROM + 30 * MINUTE, UNTIL),
        (START + 2 * MINUTE, START + 12 * MINUTE),
    ],
)
def test_its_messages_move_along_and_go_once(house: HourHouse, start: datetime, end: datetime) -> None:
    hour = house.plan()
    assert states(house, hour) == [State.HANDED_OVER, State.HANDED_OVER]
    made = moved(house, hour, start, end)
    assert (made.starts_at, made.ends_at, made.planned) == (start, end, True)
    house.look()
    assert due(house, hour) == (start, end)
    assert (house.over(hour).hour.opening_to, house.over(hour).hour.closing_to) == (None, None)
    house.until(start - MINUTE)
    assert (house.said(OPENING), house.said(CLOSING), house.over(hour).stage) == (0, 0, Stage.PLANNED)
    house.until(start + MINUTE)
    assert (house.said(OPENING), house.said(CLOSING), house.over(hour).stage) == (1, 0, Stage.OPEN)
    house.until(end - MINUTE)
    assert house.said(CLOSING) == 0
    house.until(max(end, UNTIL) + 30 * MINUTE)
    assert (house.said(OPENING), house.said(CLOSING), house.over(hour).stage) == (1, 1, Stage.DONE)
    assert states(house, hour) == [State.PUBLISHED, State.PUBLISHED]


def test_moved_twice_the_last_one_holds(house: HourHouse) -> None:
    hour = house.plan()
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    moved(house, hour, FROM + 5 * MINUTE, UNTIL)
    house.until(LATER + timedelta(hours=2))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)
    assert house.over(hour).hour.opened_at == FROM + 5 * MINUTE


def test_in_its_pause_the_new_moments_hold_from_the_release_on(house: HourHouse) -> None:
    hour = house.plan(confirm=False)
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    assert due(house, hour) == (LATER, LATER + timedelta(hours=1))
    over = house.over(hour)
    assert {one.state for one in (*over.opening, *over.closing)} == {State.PAUSING}
    house.confirm((over.opening[0].post, over.closing[0].post))
    house.until(UNTIL + 10 * MINUTE)
    assert (house.said(OPENING), house.said(CLOSING)) == (0, 0)
    house.until(LATER + timedelta(hours=2))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)


def test_a_closing_that_asks_goes_on_asking(house: HourHouse) -> None:
    hour = house.plan(ask_at_end=True)
    moved(house, hour, LATER, LATER + timedelta(minutes=20))
    house.until(LATER + timedelta(hours=1))
    assert states(house, hour) == [State.PUBLISHED, State.ARMED]
    assert house.over(hour).hour.ended_at == LATER + timedelta(minutes=20)


def test_without_a_network_the_wish_stands_until_it_can_be_done(house: HourHouse) -> None:
    hour = house.plan()
    house.world.set_trouble(Trouble.NO_NETWORK)
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    house.until(FROM - 10 * MINUTE)
    assert house.over(hour).hour.opening_to == LATER
    house.world.set_trouble(Trouble.NONE)
    house.until(UNTIL + 10 * MINUTE)
    assert (house.said(OPENING), house.said(CLOSING)) == (0, 0)
    house.until(LATER + timedelta(hours=2))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)


def test_what_the_network_could_not_be_asked_to_give_back_in_time_is_out_once_and_never_again(house: HourHouse) -> None:
    hour = house.plan()
    house.world.set_trouble(Trouble.NO_NETWORK)
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    house.until(FROM + 5 * MINUTE)
    house.world.set_trouble(Trouble.NONE)
    house.until(FROM + 20 * MINUTE)
    assert (house.said(OPENING), house.said(CLOSING), house.over(hour).stage) == (1, 0, Stage.PLANNED)
    house.until(LATER + timedelta(hours=2))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)


@pytest.mark.parametrize(
    ("start", "end", "zone", "code"),
    [
        (START - MINUTE, UNTIL, ZONE, "hour-passed"),
        (START, UNTIL, ZONE, "hour-passed"),
        (FROM, FROM, ZONE, "hour-backwards"),
        (LATER, FROM, ZONE, "hour-backwards"),
        (FROM, FROM + timedelta(hours=13), ZONE, "hour-too-long"),
        (FROM.replace(tzinfo=None), UNTIL, ZONE, "no-zone"),
        (FROM, UNTIL.replace(tzinfo=None), ZONE, "no-zone"),
        (LATER, LATER + MINUTE, "Mars/Olympus", "unknown-zone"),
        (UNTIL, UNTIL + 20 * MINUTE, ZONE, "hours-overlap"),
    ],
)
def test_where_it_cannot_go_it_does_not(house: HourHouse, start: datetime, end: datetime, zone: str, code: str) -> None:
    hour = house.plan()
    house.engine.hours.plan(house.wanted(title="Tweede", starts_at=UNTIL + 10 * MINUTE, ends_at=UNTIL + 40 * MINUTE))
    before = house.over(hour)
    with pytest.raises(InputError) as refused:
        moved(house, hour, start, end, zone)
    assert refused.value.word == code
    after = house.over(hour)
    assert (after.hour, after.opening, after.closing) == (before.hour, before.opening, before.closing)


def test_it_may_lie_over_where_it_lay(house: HourHouse) -> None:
    hour = house.plan()
    assert moved(house, hour, FROM + 5 * MINUTE, UNTIL + 5 * MINUTE).starts_at == FROM + 5 * MINUTE


def test_what_began_ended_or_was_called_off_is_not_moved(house: HourHouse) -> None:
    with pytest.raises(InputError, match="no-such-hour"):
        house.engine.hours.move(HourId(99), FROM, UNTIL, ZONE)
    first = house.plan()
    house.engine.hours.cancel(first.id)
    second = house.plan()
    house.engine.hours.begin(second.id)
    for hour in (first, second):
        with pytest.raises(InputError, match="hour-not-planned"):
            moved(house, hour, LATER, LATER + MINUTE)


def test_whose_opening_is_out_already_is_not_moved(house: HourHouse) -> None:
    hour = house.plan(starts_at=START + 4 * MINUTE, ends_at=START + 64 * MINUTE)
    target = house.over(hour).opening[0].id
    assert house.engine.desk.reschedule(target, START + MINUTE)
    house.until(START + 2 * MINUTE)
    assert (house.said(OPENING), house.over(hour).stage) == (1, Stage.PLANNED)
    with pytest.raises(InputError, match="hour-message-left"):
        moved(house, hour, LATER, LATER + MINUTE)


def test_who_was_told_is_told_again_when_there_is_time(house: HourHouse) -> None:
    told: list[HourNear] = []
    house.engine.events.subscribe(lambda event: told.append(event) if isinstance(event, HourNear) else None)
    hour = house.plan(remind_minutes=10)
    house.until(FROM - 5 * MINUTE)
    assert len(told) == 1
    moved(house, hour, FROM + 2 * MINUTE, UNTIL)
    house.look()
    assert len(told) == 1
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    house.until(LATER - 11 * MINUTE)
    assert len(told) == 1
    house.until(LATER - 5 * MINUTE)
    assert len(told) == 2


def test_questions_that_came_before_stay_in_the_queue(house: HourHouse) -> None:
    hour = house.plan()
    house.ask("Nu al? #vraagdewethouder")
    house.look()
    assert house.queue(hour) == ["Nu al? #vraagdewethouder"]
    moved(house, hour, LATER, LATER + timedelta(hours=1))
    house.look()
    house.until(LATER + MINUTE)
    assert house.queue(hour) == ["Nu al? #vraagdewethouder"]


@pytest.mark.parametrize("ask", [False, True])
def test_begun_long_before_it_lasts_as_long_as_was_planned(house: HourHouse, ask: bool) -> None:
    start = START + timedelta(days=2)
    hour = house.plan(starts_at=start, ends_at=start + timedelta(hours=1), ask_at_end=ask)
    made = house.engine.hours.begin(hour.id)
    assert (made.opened_at, made.ends_at) == (START, START + timedelta(hours=1))
    house.until(START + timedelta(minutes=59))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, 0)
    house.until(START + timedelta(minutes=61))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, int(not ask))
    assert house.over(hour).hour.ended_at == START + timedelta(hours=1)
    house.until(start + timedelta(hours=2))
    assert (house.said(OPENING), house.said(CLOSING)) == (1, int(not ask))


def test_two_at_once_move_it_to_one_place(house: HourHouse, tmp_path: Path) -> None:
    hour = house.plan()
    other = HourHouse(tmp_path, clock=house.clock)
    try:
        moved(house, hour, LATER, LATER + timedelta(hours=1))
        moved(other, hour, LATER + 10 * MINUTE, LATER + timedelta(hours=1))
        for _ in range(3):
            for one in (house, other):
                one.look()
            house.clock.advance(5)
        while house.clock.now() < LATER + timedelta(hours=2):
            house.clock.advance(300)
            other.look()
            house.look()
        assert (house.said(OPENING), house.said(CLOSING)) == (1, 1)
        opened = house.over(hour).hour.opened_at
        assert opened is not None
        assert opened >= LATER + 10 * MINUTE
    finally:
        other.close()
