"""Planned posts: on this computer or at the network's own timer, moved, taken back, late, lost; and holds that people set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from accounts.errors import InputError
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.post import Place, State, Target
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import START, House

HOUR = timedelta(hours=1)


def planned(house: House, *, at: timedelta = 2 * HOUR, name: str = "wethouder", **more: object) -> Target:
    """Plan a post as an account that is made for it, and release it."""
    known = [account for account in house.engine.register.every() if account.label == name]
    account = known[0] if known else house.account(name)
    post = house.submit("Weekvideo", account, at=house.clock.now() + at, **more)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    return target


def test_far_enough_ahead_it_lies_at_the_server_and_the_laptop_may_be_off(house: House) -> None:
    target = planned(house)
    assert (target.state, target.place) == (State.HANDED_OVER, Place.SERVER)
    house.clock.advance(2 * 3600 + 30)
    house.world.run_plans(house.clock.now())
    assert house.world.of("wethouder@practice.example")
    house.pass_time(60)
    seen = house.one(target)
    assert (seen.state, seen.verified, seen.attempts) == (State.PUBLISHED, True, 1)
    assert len(house.world.of("wethouder@practice.example")) == 1


@pytest.mark.parametrize("more", [{"keep_here": True}, {"at": timedelta(minutes=6)}])
def test_kept_here_or_too_near_it_waits_here(house: House, more: dict[str, object]) -> None:
    target = planned(house, **more)
    assert (target.state, target.place) == (State.QUEUED, Place.HERE)
    house.pass_time((target.due_at - house.clock.now()).total_seconds() + 5, step=60)
    assert house.one(target).state is State.PUBLISHED


def test_an_account_that_wants_no_native_timer(house: House) -> None:
    account = house.account(native=False)
    assert house.engine.desk.where(account.id, house.clock.now() + HOUR) is Place.HERE
    house.engine.register.change(account.id, native=True)
    assert house.engine.desk.where(account.id, house.clock.now() + HOUR) is Place.SERVER


def test_what_is_over_the_network_s_own_number_a_day_runs_here(house: House) -> None:
    for _ in range(25):
        assert planned(house, at=3 * HOUR).state is State.HANDED_OVER
    assert planned(house, at=3 * HOUR).place == Place.HERE
    assert planned(house, at=27 * HOUR).place == Place.SERVER


def test_a_lost_answer_to_a_hand_over_leaves_one_plan(house: House) -> None:
    house.world.set_trouble(Trouble.LOST_ANSWER)
    target = planned(house)
    assert target.state is State.UNKNOWN
    house.world.set_trouble(Trouble.NONE)
    house.clock.advance(10)
    house.engine.publisher.tick()
    assert house.one(target).state is State.HANDED_OVER
    house.pass_time(2 * 3600 + 200, step=60)
    assert house.one(target).state is State.PUBLISHED
    assert len(house.world.of("wethouder@practice.example")) == 1


def test_a_plan_that_the_server_lost_goes_from_here_or_asks(house: House) -> None:
    target = planned(house)
    for number, _, _ in house.world.plans("wethouder@practice.example"):
        house.world.cancel_plan(number)
    house.pass_time(2 * 3600 + 70, step=60)
    assert house.one(target).state is State.PUBLISHED
    other = planned(house, late=0)
    for number, _, _ in house.world.plans("wethouder@practice.example"):
        house.world.cancel_plan(number)
    house.clock.advance(2 * 3600 + 300)
    house.engine.publisher.tick()
    assert (house.one(other).state, house.one(other).asks) == (State.MISSED, True)


def test_taken_back_it_waits_here_and_can_be_moved_and_handed_over_again(house: House) -> None:
    target = planned(house)
    heard: list[bool] = []
    assert house.engine.take_back(target.id, heard.append)
    assert heard == [True]
    assert (house.one(target).state, house.one(target).place) == (State.QUEUED, Place.HERE)
    assert house.world.plans("wethouder@practice.example") == ()
    later = house.clock.now() + 5 * HOUR
    assert house.engine.desk.reschedule(target.id, later)
    house.engine.publisher.tick()
    assert house.one(target).state is State.HANDED_OVER
    ((_, at, _),) = house.world.plans("wethouder@practice.example")
    assert at == later
    house.pass_time(5 * 3600 + 100, step=300)
    assert house.one(target).state is State.PUBLISHED
    assert len(house.world.of("wethouder@practice.example")) == 1


def test_what_came_out_meanwhile_cannot_be_taken_back(house: House) -> None:
    target = planned(house)
    house.clock.advance(2 * 3600 + 1)
    house.world.run_plans(house.clock.now())
    heard: list[bool] = []
    house.engine.take_back(target.id, heard.append)
    assert heard == [False]
    assert house.one(target).state is State.PUBLISHED


def test_without_a_network_it_cannot_be_taken_back_and_says_so(house: House) -> None:
    target = planned(house)
    house.world.set_trouble(Trouble.NO_NETWORK)
    heard: list[bool] = []
    house.engine.take_back(target.id, heard.append)
    assert heard == [False]
    assert house.one(target).state is State.HANDED_OVER


def test_taking_back_always_answers(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.errors import VaultError

    target = planned(house)

    def locked(_id: str) -> None:
        raise VaultError("vault-locked")

    monkeypatch.setattr(house.engine.register.connector(target.account), "delete", locked)
    heard: list[bool] = []
    house.engine.take_back(target.id, heard.append)
    assert heard == [False]


def test_move_what_waits_here(house: House) -> None:
    target = planned(house, keep_here=True)
    with pytest.raises(InputError, match="too-soon"):
        house.engine.desk.reschedule(target.id, house.clock.now())
    with pytest.raises(InputError, match="no-zone"):
        house.engine.desk.reschedule(target.id, datetime(2026, 12, 1, 9, 0))  # noqa: DTZ001 - that is the point
    assert house.engine.desk.reschedule(target.id, house.clock.now() + timedelta(minutes=3))
    house.pass_time(185)
    assert house.one(target).state is State.PUBLISHED


@pytest.mark.parametrize(("late", "state"), [(None, State.PUBLISHED), (30, State.MISSED), (0, State.MISSED), (300, State.PUBLISHED)])
def test_the_late_rule_after_a_sleep(house: House, late: int | None, state: State) -> None:
    target = planned(house, keep_here=True, late=late)
    house.clock.jump(4 * 3600)
    house.engine.publisher.tick()
    assert house.one(target).state is state


def test_in_time_is_never_late(house: House) -> None:
    target = planned(house, keep_here=True, late=0)
    house.clock.advance(2 * 3600 + 20)
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED


def test_a_crisis_holds_everything_at_once_and_over_a_restart(house: House) -> None:
    here = planned(house, keep_here=True)
    account = house.account("gemeente", Role.MUNICIPALITY)
    assert house.engine.begin_hold(HoldCause.CRISIS, by="Jan")
    assert not house.engine.begin_hold(HoldCause.CRISIS)
    (now,) = house.released("Nu meteen", account)
    house.pass_time(1200, step=300)
    assert (house.one(here).state, house.one(now).state) == (State.QUEUED, State.QUEUED)
    assert [hold.code for hold in house.engine.publisher.held(house.one(now), account)] == ["hold-crisis"]
    house.close()
    again = House(house.folder, clock=house.clock)
    again.engine.publisher.recover()
    again.pass_time(300, step=60)
    assert again.one(now).state is State.QUEUED
    again.pass_time(3 * 3600, step=600)
    assert again.engine.holds.set_by_people[0].by == "Jan"
    assert again.engine.end_hold(HoldCause.CRISIS)
    assert not again.engine.end_hold(HoldCause.CRISIS)
    again.engine.publisher.tick()
    assert (again.one(now).state, again.one(here).state) == (State.MISSED, State.MISSED)
    again.close()


def test_a_crisis_takes_back_what_lies_at_the_networks(house: House) -> None:
    targets = [planned(house, name=name) for name in ("een", "twee", "drie")]
    house.world.set_trouble(Trouble.NO_NETWORK, "twee@practice.example")
    house.engine.begin_hold(HoldCause.CRISIS)
    heard: dict[int, bool] = {}
    assert house.engine.take_back_all(heard.__setitem__) == 3
    assert sorted(heard.values()) == [False, True, True]
    assert [house.one(target).state for target in targets].count(State.QUEUED) == 2
    house.pass_time(2 * 3600 + 300, step=300)
    assert [house.world.of(f"{name}@practice.example") for name in ("een", "drie")] == [(), ()]


def test_this_one_now(house: House) -> None:
    account = house.account()
    house.engine.begin_hold(HoldCause.CRISIS)
    held, passes = house.released("Wacht", account)[0], house.released("Blijf binnen, sluit ramen", account)[0]
    assert house.engine.desk.let_pass(passes.id)
    house.engine.publisher.tick()
    assert (house.one(passes).state, house.one(held).state) == (State.PUBLISHED, State.QUEUED)


def test_a_hold_of_one_account_holds_no_other(house: House) -> None:
    one, other = house.account("een"), house.account("twee")
    house.engine.begin_hold(HoldCause.MANUAL, one.id)
    held, went = house.released("Beide", one, other)
    assert (held.state, went.state) == (State.QUEUED, State.PUBLISHED)
    house.engine.end_hold(HoldCause.MANUAL, one.id)
    house.engine.publisher.tick()
    assert house.one(held).state is State.PUBLISHED


def test_a_published_answer_to_a_plan_is_published(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.connector import Sent

    account = house.account()
    connector = house.engine.register.connector(account.id)
    monkeypatch.setattr(
        connector, "send", lambda _attempt: Sent("7", "https://practice.example/7", "Weekvideo", datetime(2026, 11, 23, tzinfo=UTC))
    )
    monkeypatch.setattr(connector, "fetch", lambda _id: Sent("7", "https://practice.example/7", "Weekvideo"))
    target = planned(house)
    assert target.state is State.PUBLISHED


def test_who_chose_this_computer_keeps_it_when_the_moment_changes(house: House) -> None:
    one, two = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    at = START + timedelta(days=1)
    post = house.submit("Weekvideo", one, two, at=at, keep_here=[one.id])
    kept, other = house.engine.desk.release(post)
    assert (kept.place, kept.kept, other.place, other.kept) == (Place.HERE, True, Place.SERVER, False)
    for target in (kept, other):
        assert house.engine.desk.reschedule(target.id, at + timedelta(hours=1))
    assert [house.one(target).place for target in (kept, other)] == [Place.HERE, Place.SERVER]


def test_the_parts_of_a_thread_stay_here_when_their_moment_changes(house: House) -> None:
    one = house.account("wethouder")
    at = START + timedelta(days=1)
    draft = house.engine.drafts.start(Content("Een zin van een draad. " * 40, thread=True), (one.id,))
    parts = house.engine.desk.release(house.engine.desk.submit(draft, at=at))
    assert len(parts) > 1
    for part in parts:
        assert house.engine.desk.reschedule(part.id, at + timedelta(hours=1))
    assert {house.one(part).place for part in parts} == {Place.HERE}
