"""Being told of a planned post before it goes out: once, in time, not of what is past, and not of what is held."""

from __future__ import annotations

from datetime import timedelta

import pytest

from accounts.model.hold import HoldCause
from accounts.model.post import Origin, Place, State, Target
from accounts.posts.holds import HoldKind
from tests.accounts.engines import House

HOUR = timedelta(hours=1)


def planned(house: House, *, at: timedelta = HOUR, name: str = "wethouder", **more: object) -> Target:
    known = [account for account in house.engine.register.every() if account.label == name]
    account = known[0] if known else house.account(name)
    post = house.submit("Weekvideo", account, at=house.clock.now() + at, **more)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    return house.engine.history.post(post)[0]


def told(house: House) -> list[int]:
    """Look, take it as shown, and return of which targets was told."""
    notices = house.engine.noticing.look().notices
    house.engine.noticing.shown(notices)
    return [notice.target.id for notice in notices]


@pytest.mark.parametrize(("keep_here", "place"), [(True, Place.HERE), (False, Place.SERVER)])
def test_ten_minutes_ahead_it_is_told_once(house: House, keep_here: bool, place: str) -> None:
    target = planned(house, keep_here=keep_here)
    assert target.place == place
    assert house.engine.noticing.look().notices == ()
    assert house.engine.noticing.look().again == target.due_at - timedelta(minutes=10)
    house.pass_time(50 * 60, step=60)
    assert told(house) == [target.id]
    assert told(house) == []
    assert [row.code for row in house.engine.history.rows(target.id)][-1] == "noticed"


def test_a_restart_does_not_tell_it_again_unless_it_was_not_shown(house: House) -> None:
    shown, unseen = planned(house, keep_here=True), planned(house, keep_here=True, name="gemeente")
    house.clock.advance(3100)
    notices = house.engine.noticing.look().notices
    house.engine.noticing.shown([one for one in notices if one.target.id == shown.id])
    house.close()
    again = House(house.folder, clock=house.clock)
    assert told(again) == [unseen.id]
    again.close()


def test_moved_it_is_told_anew(house: House) -> None:
    target = planned(house, keep_here=True)
    house.clock.advance(3100)
    assert told(house) == [target.id]
    assert house.engine.desk.reschedule(target.id, house.clock.now() + 4 * HOUR)
    assert told(house) == []
    house.clock.advance(4 * 3600 - 60)
    assert told(house) == [target.id]


def test_after_a_sleep_nothing_is_told_of_what_is_past(house: House) -> None:
    planned(house, keep_here=True)
    soon = planned(house, at=2 * HOUR, keep_here=True)
    house.clock.jump(2 * 3600 - 100)
    assert told(house) == [soon.id]


def test_the_clock_set_back_tells_nothing_twice(house: House) -> None:
    target = planned(house, keep_here=True)
    house.clock.advance(3100)
    assert told(house) == [target.id]
    house.clock.jump(-1800)
    house.engine.publisher.tick()
    assert told(house) == []
    house.clock.advance(1800)
    assert told(house) == []


@pytest.mark.parametrize(("minutes", "seconds", "tells"), [(0, 3599, False), (1, 3550, True), (120, 1, True), (30, 1700, False)])
def test_how_long_ahead_is_the_user_s_choice(house: House, minutes: int, seconds: int, tells: bool) -> None:
    house.engine.settings.put("notice_minutes", minutes)
    target = planned(house, keep_here=True)
    house.clock.advance(seconds)
    assert told(house) == ([target.id] if tells else [])


def test_twenty_that_are_due_together_come_in_one_look(house: House) -> None:
    targets = [planned(house, keep_here=True, name=f"rol{number}") for number in range(20)]
    house.clock.advance(3100)
    assert told(house) == [target.id for target in targets]


def test_what_is_held_by_people_is_told_when_it_may_go_again(house: House) -> None:
    target = planned(house, keep_here=True)
    house.engine.begin_hold(HoldCause.MEETING)
    house.clock.advance(3100)
    outlook = house.engine.noticing.look()
    assert outlook.notices == ()
    assert outlook.again == house.clock.now() + timedelta(minutes=1)
    house.engine.end_hold(HoldCause.MEETING)
    assert told(house) == [target.id]


def test_what_will_keep_it_from_going_is_told_with_it(house: House) -> None:
    target = planned(house, keep_here=True)
    house.engine.register.note_problem(target.account, _auth_lost())
    house.clock.advance(3100)
    (notice,) = house.engine.noticing.look().notices
    assert notice.problem is not None
    assert notice.problem.kind is HoldKind.SIGN_IN


def _auth_lost() -> Exception:
    from accounts.errors import AuthLost

    return AuthLost(host="practice.example")


def test_quiet_hours_make_a_notice_wait(house: House) -> None:
    target = planned(house, keep_here=True)
    house.clock.advance(3100)
    silent_until = house.clock.now() + timedelta(minutes=5)
    house.engine.noticing.quiet = lambda _account, moment: moment < silent_until
    outlook = house.engine.noticing.look()
    assert (outlook.notices, outlook.again) == ((), house.clock.now() + timedelta(minutes=1))
    house.clock.advance(301)
    assert told(house) == [target.id]


def test_what_still_asks_in_its_pause_is_not_told_and_what_a_command_released_is(house: House) -> None:
    account = house.account(pause_seconds=120)
    at = house.clock.now() + timedelta(minutes=5)
    house.submit("Wacht op antwoord", account, at=at)
    post = house.submit("Losgelaten", account, at=at, origin=Origin.COMMAND)
    (target,) = house.engine.history.post(post)
    assert told(house) == [target.id]


def test_stopped_it_is_told_no_more(house: House) -> None:
    target = planned(house, keep_here=True)
    house.engine.desk.stop_target(target.id)
    house.clock.advance(3100)
    assert told(house) == []


def test_a_notice_that_could_not_be_shown_comes_again(house: House) -> None:
    target = planned(house, keep_here=True)
    house.clock.advance(3100)
    notices = house.engine.noticing.look().notices
    house.engine.noticing.forget(notices)
    assert told(house) == [target.id]


def test_the_same_figures_for_what_is_next(house: House) -> None:
    now = house.clock.now()
    later, first = planned(house, at=3 * HOUR), planned(house, at=2 * HOUR, keep_here=True, name="gemeente")
    house.submit("Nog in bedenktijd", house.account("raadslid"))
    standing = house.engine.history.standing(now)
    assert standing.waiting == 3
    assert standing.next == house.one(first)
    assert [target.id for target in house.engine.history.coming()] == [first.id, later.id]
    assert [target.id for target in house.engine.history.coming(now + 2 * HOUR + timedelta(seconds=1))] == [first.id]


def test_what_waits_beyond_its_moment_is_not_called_next(house: House) -> None:
    held, following = planned(house, keep_here=True, late=None), planned(house, at=5 * HOUR, keep_here=True)
    house.engine.begin_hold(HoldCause.CRISIS)
    house.pass_time(2 * 3600, step=600)
    assert house.one(held).state is State.QUEUED
    standing = house.engine.history.standing(house.clock.now())
    assert standing.next is not None
    assert (standing.waiting, standing.next.id) == (2, following.id)
