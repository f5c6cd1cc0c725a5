"""A post that waits for its author's 'decided': never by clock, once, through restarts and holds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from accounts.errors import InputError
from accounts.model.hold import HoldCause
from accounts.model.post import Origin, State, Target
from tests.accounts.engines import House

HOUR = timedelta(hours=1)


def armed(house: House, text: str = "Motie aangenomen", **more: object) -> Target:
    known = house.engine.register.every()
    account = known[0] if known else house.account()
    (target,) = house.released(text, account, on_event=True, **more)
    assert target.state is State.ARMED
    return target


def test_released_it_waits_and_no_clock_lets_it_go(house: House) -> None:
    target = armed(house)
    for jump in (86400, -3600, 400 * 86400):
        house.clock.jump(jump)
        house.engine.publisher.tick()
        house.engine.publisher.network_is_back()
        assert house.one(target).state is State.ARMED
    assert house.engine.publisher.next_moment() is None
    assert not house.world.of("wethouder@practice.example")


def test_decided_it_goes_once(house: House) -> None:
    target = armed(house)
    house.clock.advance(7200)
    (now,) = house.engine.desk.decided(target.post)
    assert (now.state, now.due_at) == (State.QUEUED, house.clock.now())
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED
    with pytest.raises(InputError) as refused:
        house.engine.desk.decided(target.post)
    assert refused.value.word == "nothing-armed"
    assert not house.engine.desk.decide_target(target.id)
    house.pass_time(60)
    assert len(house.world.of("wethouder@practice.example")) == 1


def test_it_outlasts_restarts_and_a_clock_that_was_set_back(house: House) -> None:
    target = armed(house)
    house.close()
    house.clock.jump(-86400)
    again = House(house.folder, clock=house.clock)
    try:
        again.engine.publisher.recover()
        again.engine.publisher.tick()
        assert again.one(target).state is State.ARMED
        assert [one.id for one in again.engine.desk.armed()] == [target.id]
        assert again.engine.desk.decide_target(target.id)
        again.engine.publisher.tick()
        assert again.one(target).state is State.PUBLISHED
    finally:
        again.close()


@pytest.mark.parametrize("cause", [HoldCause.MEETING, HoldCause.CRISIS, HoldCause.MANUAL])
def test_decided_during_a_hold_it_waits_for_its_end(house: House, cause: HoldCause) -> None:
    target = armed(house)
    house.engine.begin_hold(cause)
    assert house.engine.desk.decide_target(target.id)
    house.pass_time(60)
    assert house.one(target).state is State.QUEUED
    house.engine.end_hold(cause)
    house.engine.publisher.tick()
    assert house.one(target).state is (State.MISSED if cause is HoldCause.CRISIS else State.PUBLISHED)


def test_the_end_of_a_crisis_leaves_it_armed(house: House) -> None:
    target = armed(house)
    house.engine.begin_hold(HoldCause.CRISIS)
    house.clock.advance(3600)
    house.engine.end_hold(HoldCause.CRISIS)
    house.engine.publisher.tick()
    assert house.one(target).state is State.ARMED


def test_it_can_be_stopped_and_written_anew(house: House) -> None:
    target = armed(house)
    assert house.engine.desk.stop_target(target.id)
    assert house.one(target).state is State.STOPPED
    assert not house.engine.desk.decide_target(target.id)
    house.engine.desk.as_new_draft(target.id)


def test_from_the_command_line_its_pause_arms_it(house: House) -> None:
    account = house.account()
    post = house.submit("Besloten", account, origin=Origin.COMMAND, on_event=True)
    house.pass_time(account.pause_seconds + 30)
    (target,) = house.engine.history.post(post)
    assert target.state is State.ARMED


def test_a_moment_and_an_event_are_not_both(house: House) -> None:
    with pytest.raises(InputError) as refused:
        house.submit("Kan niet", house.account(), at=house.clock.now() + HOUR, on_event=True)
    assert refused.value.word == "event-and-moment"
    assert house.engine.history.targets() == ()


def test_it_has_no_place_in_the_days_of_a_calendar(house: House) -> None:
    target = armed(house)
    assert house.engine.history.between(target.due_at - HOUR, target.due_at + HOUR) == ()


def test_without_its_account_it_is_stopped(house: House) -> None:
    target = armed(house)
    house.engine.register.remove(target.account)
    house.engine.publisher.tick()
    assert house.one(target).state is State.STOPPED
