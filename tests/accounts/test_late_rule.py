"""The late rule of a post, on every way by which a post can become late: it goes, it asks, and it never leaves late in silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from accounts.errors import AuthLost
from accounts.model.hold import HoldCause
from accounts.model.post import Place, State, Target
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import House

HANDLE = "wethouder@practice.example"
LATE = 2 * 3600
Way = Callable[[House, Target], House]


def slept(house: House, _target: Target) -> House:
    house.clock.jump(3600 + LATE)
    house.engine.publisher.tick()
    return house


def clock_forward(house: House, target: Target) -> House:
    return slept(house, target)


def was_off(house: House, _target: Target) -> House:
    house.close()
    clock = house.clock
    clock.advance(3600 + LATE)
    again = House(house.folder, clock=clock)
    again.engine.publisher.recover()
    again.engine.publisher.tick()
    return again


def killed_and_off(house: House, target: Target) -> House:
    """The program died after the claim and before the request: looked up, found not to be there."""
    from accounts.store import targets

    house.clock.advance(3600)
    now = house.clock.now()
    targets.move(
        house.engine.books, target.id, State.QUEUED, State.SENDING, now, code="claimed", token="t" * 32, attempts=1, claimed_at=now
    )
    house.clock.advance(LATE - 3600)
    return was_off(house, target)


def held(cause: HoldCause) -> Way:
    def way(house: House, _target: Target) -> House:
        house.engine.begin_hold(cause)
        house.pass_time(3600 + LATE, step=900)
        house.engine.end_hold(cause)
        house.engine.publisher.tick()
        return house

    return way


def offline(house: House, _target: Target) -> House:
    # The practice network needs no network; a real one is told of by its own refusal to connect.
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.pass_time(3600 + LATE, step=300)
    house.world.set_trouble(Trouble.NONE)
    house.engine.publisher.network_is_back()
    house.pass_time(1000, step=100)
    return house


def rate_limited(house: House, _target: Target) -> House:
    house.world.set_trouble(Trouble.RATE_LIMIT)
    house.pass_time(3600 + LATE, step=300)
    house.world.set_trouble(Trouble.NONE)
    house.pass_time(1000, step=100)
    return house


def signed_out(house: House, target: Target) -> House:
    house.engine.register.note_problem(target.account, AuthLost(host="practice.example"))
    house.pass_time(3600 + LATE, step=900)
    house.engine.register.renew(target.account, house.engine.register.sign_in("practice", {"handle": "wethouder"}))
    house.engine.publisher.tick()
    return house


def lost_by_the_server(house: House, _target: Target) -> House:
    for number, _, _ in house.world.plans(HANDLE):
        house.world.cancel_plan(number)
    house.clock.jump(3600 + LATE)
    house.engine.publisher.tick()
    return house


def taken_back_too_late(house: House, target: Target) -> House:
    house.engine.begin_hold(HoldCause.CRISIS)
    house.engine.take_back_all(lambda _target, _well: None)
    assert house.one(target).place == Place.HERE
    return held(HoldCause.CRISIS)(house, target)


WAYS: dict[str, tuple[Way, bool]] = {
    "slept": (slept, True),
    "clock set forward": (clock_forward, True),
    "was off": (was_off, True),
    "killed and off": (killed_and_off, True),
    "crisis": (held(HoldCause.CRISIS), True),
    "meeting": (held(HoldCause.MEETING), True),
    "stopped by hand": (held(HoldCause.MANUAL), True),
    "no network": (offline, True),
    "rate limited": (rate_limited, True),
    "signed out": (signed_out, True),
    "lost by the server": (lost_by_the_server, False),
    "taken back in a crisis": (taken_back_too_late, False),
}
RULES = {"publish": None, "within 30": 30, "within 5 hours": 300, "ask": 0}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", RULES)
def test_two_hours_late_by_every_way_and_rule(house: House, way: str, rule: str) -> None:
    act, here = WAYS[way]
    account, late = house.account(pause_seconds=0), RULES[rule]
    post = house.submit("Weekvideo", account, at=house.clock.now() + timedelta(hours=1), late=late, keep_here=here)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    assert target.state is (State.QUEUED if here else State.HANDED_OVER)
    after = act(house, target)
    # After a crisis nothing goes by itself, whatever its rule.
    goes = "crisis" not in way and (late is None or late >= LATE / 60)
    found = after.engine.history.target(target.id)
    assert found is not None
    assert found.state is (State.PUBLISHED if goes else State.MISSED), found
    assert len(after.world.of(HANDLE)) == (1 if goes else 0)
    assert found.asks is not goes
    if not goes:
        why = "after-crisis" if "crisis" in way and (late is None or late >= LATE / 60) else "too-late"
        assert found.error == why
        assert [row.code for row in after.engine.history.rows(target.id)][-1] == why
        # A person decides; then it goes, once.
        after.engine.desk.retry(target.id)
        after.engine.publisher.tick()
        assert len(after.world.of(HANDLE)) == 1
    if after is not house:
        after.close()


def test_a_burst_is_never_replayed(house: House) -> None:
    account = house.account(pause_seconds=0)
    targets = []
    for number in range(30):
        at = house.clock.now() + timedelta(minutes=10 + number)
        post = house.submit(f"Bericht {number}", account, at=at, keep_here=True, late=30)
        house.engine.desk.release(post)
        targets.append(house.engine.history.post(post)[0])
    house.clock.jump(14 * 86400)
    house.pass_time(600, step=10)
    assert house.world.of(HANDLE) == ()
    assert {house.one(target).state for target in targets} == {State.MISSED}


def test_a_crash_in_the_middle_of_taking_back_is_taken_up_at_the_next_start(house: House) -> None:
    from accounts.store import taking

    account = house.account(pause_seconds=0)
    post = house.submit("Weekvideo", account, at=house.clock.now() + timedelta(hours=1))
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    taking.begin(house.engine.books, target.id)
    taking.begin(house.engine.books, replace(target, id=target.id).id)
    house.world.cancel_plan(int(target.remote_id.removeprefix("plan:")))
    house.close()
    again = House(house.folder, clock=house.clock)
    again.engine.publisher.recover()
    assert (again.one(target).state, again.one(target).place) == (State.QUEUED, Place.HERE)
    assert taking.every(again.engine.books) == ()
    again.close()


def test_what_is_noted_as_being_taken_back_and_is_no_plan_any_more_is_struck_out(house: House) -> None:
    from accounts.model.ids import TargetId
    from accounts.store import taking

    account = house.account(pause_seconds=0)
    (target,) = house.released("Staat er", account)
    for number in (target.id, TargetId(9999)):
        taking.begin(house.engine.books, number)
    house.engine.publisher.recover()
    assert taking.every(house.engine.books) == ()
    assert house.one(target).state is State.PUBLISHED
