"""Council meetings: windows, the button, policies, running over; by the clock, over a sleep, a night with two 2:30s, a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.clock import ManualClock
from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.council import Policy, Source
from accounts.model.hold import HoldCause
from accounts.model.ids import CouncilId
from accounts.model.post import Place, State, Target
from accounts.posts.holds import HoldKind
from tests.accounts.engines import House

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def council(house: House, *accounts: Account, policy: Policy = Policy.ALL, name: str = "Enkhuizen") -> CouncilId:
    return house.engine.meetings.add(name, policy=policy, accounts=[one.id for one in accounts])


def window(house: House, where: CouncilId, after: timedelta, length: timedelta) -> int:
    start = house.clock.now() + after
    return house.engine.meetings.plan(where, start, start + length, "Raad")


def planned(house: House, account: Account, after: timedelta, text: str = "Uitslag", **more: object) -> Target:
    post = house.submit(text, account, at=house.clock.now() + after, keep_here=True, **more)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    return house.engine.history.post(post)[0]


def kinds(house: House, target: Target, account: Account) -> list[HoldKind]:
    return [hold.kind for hold in house.engine.publisher.held(house.one(target), account)]


def test_a_window_holds_what_falls_due_in_it_and_lets_it_go_after_by_the_late_rule(house: House) -> None:
    account = house.account()
    where = council(house, account)
    window(house, where, HOUR, 2 * HOUR)
    early, soon, late = (planned(house, account, after) for after in (90 * MINUTE, 2 * HOUR + 45 * MINUTE, 30 * MINUTE))
    house.pass_time(2 * 3600 + 60, step=60)
    assert house.one(late).state is State.PUBLISHED
    assert house.one(early).state is State.MISSED  # half an hour is over; the late rule asks although the meeting goes on
    house.pass_time(49 * 60, step=60)
    assert kinds(house, soon, account) == [HoldKind.MEETING]
    house.pass_time(10 * 60, step=60)
    assert house.one(soon).state is State.PUBLISHED


def test_the_end_of_a_meeting_wakes_the_clock_at_that_very_moment(house: House) -> None:
    account = house.account()
    window(house, council(house, account), HOUR, HOUR)
    house.engine.publisher.tick()
    assert house.engine.publisher.next_moment() == house.clock.now() + HOUR
    house.clock.advance(3600)
    assert house.engine.publisher.next_moment() == house.clock.now() + HOUR


def test_what_was_held_goes_one_by_one_and_is_no_burst(house: House) -> None:
    account, other = house.account(), house.account("ander", Role.MUNICIPALITY)
    window(house, council(house, account, other), timedelta(seconds=30), HOUR)
    first, second, third = (planned(house, account, 45 * MINUTE + number * MINUTE, f"bericht {number}") for number in range(3))
    beside = planned(house, other, 50 * MINUTE)
    house.pass_time(3600 + 35, step=5)
    assert [house.one(one).state for one in (first, second, third, beside)] == [
        State.PUBLISHED,
        State.QUEUED,
        State.QUEUED,
        State.PUBLISHED,
    ]
    house.pass_time(65)
    assert [house.one(one).state for one in (second, third)] == [State.PUBLISHED, State.QUEUED]
    house.pass_time(65)
    assert house.one(third).state is State.PUBLISHED


@pytest.mark.parametrize(
    ("policy", "role", "held"),
    [
        (Policy.ALL, Role.CLERK, True),
        (Policy.ALL, Role.POLITICIAN, True),
        (Policy.CLERK, Role.CLERK, False),
        (Policy.CLERK, Role.MUNICIPALITY, True),
        (Policy.FREE, Role.POLITICIAN, False),
    ],
)
@pytest.mark.parametrize("general", [False, True])
def test_the_policy_says_who_may_speak(house: House, policy: Policy, role: Role, held: bool, general: bool) -> None:
    account, stranger = house.account("een", role), house.account("vreemd", Role.PRIVATE)
    where = council(house, account, policy=policy)
    if general:
        house.engine.begin_hold(HoldCause.MEETING)
    else:
        window(house, where, -MINUTE, HOUR)
    assert bool(house.engine.holds.on(account)) is held
    # Who belongs nowhere is held only by what somebody began for all.
    assert bool(house.engine.holds.on(stranger)) is general
    assert house.engine.holds.sitting(frozenset({account.id}))
    assert house.engine.holds.sitting(frozenset({stranger.id})) is general


def test_another_policy_holds_at_once(house: House) -> None:
    account = house.account()
    where = council(house, account)
    window(house, where, -MINUTE, HOUR)
    assert house.engine.holds.on(account)
    house.engine.meetings.change(where, policy=Policy.FREE)
    assert not house.engine.holds.on(account)


def test_an_account_belongs_to_one_municipality(house: House) -> None:
    account = house.account()
    one, two = council(house, account), council(house, name="Hoorn")
    house.engine.meetings.change(two, accounts=[account.id])
    assert house.engine.meetings.need(one).accounts == frozenset()
    assert house.engine.meetings.need(two).accounts == {account.id}


def test_closing_before_the_end_ends_it_and_running_over_lasts_until_somebody_closes(house: House) -> None:
    account = house.account()
    meetings = house.engine.meetings
    where = council(house, account)
    first = window(house, where, -MINUTE, HOUR)
    assert meetings.close(first)
    assert not meetings.close(first)
    assert not house.engine.holds.on(account)
    second = window(house, where, -MINUTE, HOUR)
    assert meetings.overrun(second)
    house.pass_time(5 * 3600, step=600)
    assert house.engine.holds.on(account)
    assert meetings.close(second)
    assert not house.engine.holds.on(account)
    assert not meetings.overrun(second)


def test_what_does_not_go_on_cannot_run_over(house: House) -> None:
    where = council(house, house.account())
    later = window(house, where, HOUR, HOUR)
    assert not house.engine.meetings.overrun(later)


def test_the_button_begins_once_and_lasts_until_it_is_closed(house: House) -> None:
    account = house.account()
    meetings = house.engine.meetings
    where = council(house, account)
    assert meetings.begin(where, "griffier")
    assert not meetings.begin(where)
    (hold,) = house.engine.holds.set_by_people
    assert (hold.name, hold.by, hold.until) == ("Enkhuizen", "griffier", None)
    house.clock.advance(20 * 3600)
    assert house.engine.holds.on(account)
    assert meetings.close_all(where) == 1
    assert not house.engine.holds.on(account)
    window(house, where, -MINUTE, HOUR)
    assert not meetings.begin(where)  # its window goes on already


def test_the_meeting_is_closed_ends_the_general_one_and_every_window(house: House) -> None:
    account = house.account()
    window(house, council(house, account), -MINUTE, HOUR)
    house.engine.begin_hold(HoldCause.MEETING)
    assert house.engine.end_hold(HoldCause.MEETING)
    assert not house.engine.holds.on(account)
    assert not house.engine.end_hold(HoldCause.MEETING)


def test_asleep_through_a_whole_meeting(house: House) -> None:
    account = house.account()
    window(house, council(house, account), HOUR, HOUR)
    target, anyway = planned(house, account, 90 * MINUTE), planned(house, account, 100 * MINUTE, late=None)
    house.clock.jump(3 * 3600)
    house.engine.publisher.tick()
    assert house.one(target).state is State.MISSED
    house.pass_time(60)
    assert house.one(anyway).state is State.PUBLISHED


def test_asleep_until_the_middle_of_a_meeting_it_holds_at_the_first_look(house: House) -> None:
    account = house.account()
    window(house, council(house, account), HOUR, HOUR)
    target = planned(house, account, 80 * MINUTE)
    house.clock.jump(90 * 60)
    house.engine.publisher.tick()
    assert house.one(target).state is State.QUEUED
    assert house.texts(account) == []


def test_a_clock_that_is_set_back_lets_no_begun_meeting_end(house: House) -> None:
    account = house.account()
    meetings = house.engine.meetings
    where = council(house, account)
    meetings.begin(where)
    house.clock.jump(-7200)
    house.engine.publisher.tick()
    assert house.engine.holds.on(account)
    meetings.close_all()
    closed = window(house, where, -MINUTE, HOUR)
    meetings.close(closed)
    house.clock.jump(-30)
    assert not house.engine.holds.on(account)


@pytest.mark.parametrize(
    ("wall", "utc"),
    [
        (datetime.fromisoformat("2026-10-25T02:30"), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (datetime.fromisoformat("2027-03-28T02:30"), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
)
def test_in_the_night_of_the_clocks_a_meeting_lasts_as_long_as_it_lasts(house: House, wall: datetime, utc: datetime) -> None:
    from accounts.posts.zones import moment

    start = moment(wall, AMSTERDAM).utc
    assert start == utc
    clock: ManualClock = house.clock
    clock.jump((start - clock.now()).total_seconds() - 60)
    account = house.account()
    house.engine.meetings.plan(council(house, account), start, start + 2 * HOUR)
    assert not house.engine.holds.on(account)
    for passed in (60, 3600, 3599):
        clock.advance(passed)
        assert house.engine.holds.on(account)
    clock.advance(1)
    assert not house.engine.holds.on(account)


def test_it_all_outlasts_the_program(house: House) -> None:
    account = house.account()
    where = council(house, account, policy=Policy.CLERK)
    house.engine.meetings.overrun(window(house, where, -MINUTE, HOUR))
    house.close()
    again = House(house.folder, clock=house.clock)
    try:
        assert again.engine.meetings.need(where).policy is Policy.CLERK
        again.clock.advance(9 * 3600)
        again.engine.publisher.tick()
        assert again.engine.holds.on(account)
    finally:
        again.close()


def test_another_process_that_closes_it_is_heard_at_the_next_look(house: House) -> None:
    account = house.account()
    where = council(house, account)
    window(house, where, -MINUTE, HOUR)
    other = House(house.folder, clock=house.clock)
    try:
        assert other.engine.meetings.close_all() == 1
    finally:
        other.close()
    assert house.engine.holds.on(account)
    house.engine.publisher.tick()
    assert not house.engine.holds.on(account)


def test_a_plan_in_a_known_meeting_is_given_to_no_server(house: House) -> None:
    account = house.account(native=True)
    window(house, council(house, account), 2 * HOUR, HOUR)
    at = house.clock.now() + 150 * MINUTE
    assert house.engine.desk.where(account.id, at) is Place.HERE
    assert house.engine.desk.where(account.id, at + HOUR) is Place.SERVER


def test_a_plan_at_the_server_comes_back_when_a_meeting_is_entered_over_it(house: House) -> None:
    account = house.account()
    post = house.submit("Weekvideo", account, at=house.clock.now() + 150 * MINUTE)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    assert target.state is State.HANDED_OVER
    where = council(house, account)
    window(house, where, 2 * HOUR, HOUR)
    house.engine.publisher.tick()
    assert (house.one(target).state, house.one(target).place) == (State.QUEUED, Place.HERE)
    house.engine.publisher.tick()
    assert house.one(target).state is State.QUEUED
    assert house.world.plans(account.remote_id) == ()


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [(HOUR, HOUR, "meeting-ends-first"), (HOUR, timedelta(days=3), "meeting-too-long"), (-2 * HOUR, -HOUR, "meeting-over")],
)
def test_what_is_no_meeting_is_refused(house: House, start: timedelta, end: timedelta, code: str) -> None:
    where = council(house)
    now = house.clock.now()
    with pytest.raises(InputError) as refused:
        house.engine.meetings.plan(where, now + start, now + end)
    assert refused.value.word == code
    assert house.engine.meetings.to_come() == ()


def test_by_hand_it_can_be_moved_and_taken_away(house: House) -> None:
    meetings = house.engine.meetings
    where = council(house, house.account())
    made = window(house, where, HOUR, HOUR)
    now = house.clock.now()
    assert meetings.move(made, now + 2 * HOUR, now + 3 * HOUR, "  Extra  raad ")
    (one,) = meetings.to_come(where)
    assert (one.start, one.end, one.title, one.source) == (now + 2 * HOUR, now + 3 * HOUR, "Extra raad", Source.HAND)
    assert meetings.cancel(made)
    assert not meetings.cancel(made)
    assert meetings.to_come() == ()


def test_a_municipality_that_is_taken_away_holds_nobody(house: House) -> None:
    account = house.account()
    where = council(house, account)
    house.engine.meetings.begin(where)
    assert house.engine.meetings.remove(where)
    assert not house.engine.holds.on(account)
    assert not house.engine.meetings.remove(where)
    with pytest.raises(InputError):
        house.engine.meetings.begin(where)


def test_this_one_now_passes_a_meeting(house: House) -> None:
    account = house.account()
    window(house, council(house, account), -MINUTE, HOUR)
    (target,) = house.released("Nu toch", account)
    assert target.state is State.QUEUED
    assert house.engine.desk.let_pass(target.id)
    house.engine.publisher.tick()
    assert house.one(target).state is State.PUBLISHED
