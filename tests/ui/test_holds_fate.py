"""What becomes of a held message when a hold ends: what is said beforehand is what the publisher then does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.model.hold import HoldCause
from accounts.model.post import State
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from ui.holds.fate import Fate, in_order
from ui.holds.reading import Reading, read
from ui.holds.taking import to_take_back

MINUTE = timedelta(minutes=1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


def fate_of(house: House, found: Reading, ended: HoldCause = HoldCause.CRISIS) -> Fate:
    (one,) = found.waiting
    return one.fate(house.clock.now(), ended)


@pytest.mark.parametrize(
    ("late", "minutes", "fate", "state"),
    [
        (30, 10, Fate.LATER, State.QUEUED),
        (30, 25, Fate.NOW, State.PUBLISHED),
        (30, 49, Fate.NOW, State.PUBLISHED),
        (30, 50, Fate.NOW, State.PUBLISHED),
        (30, 51, Fate.ASKS, State.MISSED),
        (0, 21, Fate.NOW, State.PUBLISHED),
        (0, 22, Fate.ASKS, State.MISSED),
        (None, 500, Fate.NOW, State.PUBLISHED),
    ],
)
@pytest.mark.parametrize("cause", list(HoldCause))
def test_what_is_said_is_what_happens(house: House, cause: HoldCause, late: int | None, minutes: int, fate: Fate, state: State) -> None:
    if cause is HoldCause.CRISIS and fate is Fate.NOW:
        # After a crisis nothing goes by itself.
        fate, state = Fate.ASKS, State.MISSED
    account = house.account()
    house.engine.begin_hold(cause)
    post = house.submit("Weekvideo", account, at=house.clock.now() + 20 * MINUTE, keep_here=True, late=late)
    house.engine.desk.release(post)
    house.clock.advance(minutes * 60)
    assert fate_of(house, read(house.engine), cause) is fate
    house.engine.end_hold(cause)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    assert target.state is state


def test_what_the_publisher_called_missed_meanwhile_asks(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.CRISIS)
    house.released("Wacht", account)
    house.pass_time(1900, step=100)
    found = read(house.engine)
    assert found.waiting[0].target.state is State.MISSED
    assert fate_of(house, found) is Fate.ASKS


def test_what_was_missed_before_is_no_matter_of_this_hold(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.MANUAL)
    house.released("Oud", account)
    house.pass_time(1900, step=100)
    house.engine.end_hold(HoldCause.MANUAL)
    house.clock.advance(60)
    house.engine.begin_hold(HoldCause.CRISIS)
    assert read(house.engine).waiting == ()


def test_what_something_else_holds_too_goes_on_waiting(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.MEETING)
    house.engine.begin_hold(HoldCause.MANUAL, account.id)
    (target,) = house.released("Wacht", account)
    assert fate_of(house, read(house.engine), HoldCause.MEETING) is Fate.WAITS
    house.engine.end_hold(HoldCause.MEETING)
    house.engine.publisher.tick()
    assert house.one(target).state is State.QUEUED
    assert fate_of(house, read(house.engine), HoldCause.MANUAL) is Fate.NOW


def test_what_was_let_pass_is_said_to_go(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.CRISIS)
    (target,) = house.released("Blijf binnen", account)
    house.engine.desk.let_pass(target.id)
    assert fate_of(house, read(house.engine)) is Fate.PASSES
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED


def test_what_goes_at_once_stands_first_and_what_is_planned_last(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.MEETING)
    plans = {"later": 300, "now": 40, "asks": 5}
    for text, minutes in plans.items():
        post = house.submit(text, account, at=house.clock.now() + minutes * MINUTE, keep_here=True)
        house.engine.desk.release(post)
    house.clock.advance(45 * 60)
    ordered = in_order(read(house.engine).waiting, house.clock.now(), HoldCause.MEETING)
    assert [one.target.content.text for one in ordered] == ["now", "asks", "later"]


def test_without_a_hold_nothing_is_held(house: House) -> None:
    account = house.account()
    post = house.submit("Straks", account, at=house.clock.now() + 60 * MINUTE, keep_here=True)
    house.engine.desk.release(post)
    found = read(house.engine)
    assert (found.holds, found.waiting, found.lying) == ((), (), ())


@pytest.mark.parametrize(
    ("cause", "of", "taken"),
    [
        (HoldCause.CRISIS, None, {"soon", "far", "other"}),
        (HoldCause.MEETING, None, {"soon", "other"}),
        (HoldCause.MANUAL, "een", {"soon"}),
    ],
)
def test_a_crisis_takes_all_back_a_meeting_what_is_due_soon(house: House, cause: HoldCause, of: str | None, taken: set[str]) -> None:
    one, two = house.account("een"), house.account("twee")
    for text, account, hours in (("soon", one, 11), ("far", one, 13), ("other", two, 2)):
        post = house.submit(text, account, at=house.clock.now() + timedelta(hours=hours))
        house.engine.desk.release(post)
    house.engine.publisher.tick()
    there = house.engine.history.targets(states=[State.HANDED_OVER])
    assert len(there) == 3
    house.engine.begin_hold(cause, {"een": one.id}.get(of or ""))
    found = to_take_back(there, house.engine.holds.set_by_people, house.clock.now())
    assert {target.content.text for target in found} == taken
