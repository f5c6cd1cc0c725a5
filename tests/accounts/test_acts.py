"""Acts as an account: in the books before the network is touched, done once whatever happens, held by what holds a message."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from accounts.model.account import Account, Role
from accounts.model.case import ActState
from accounts.model.column import ColumnKind
from accounts.model.hold import HoldCause
from accounts.model.status import Status
from accounts.networks.practice_world import Trouble
from accounts.posts.lanes import Lanes
from accounts.reading import Verb
from tests.accounts.engines import House


@dataclass
class Scene:
    house: House
    one: Account
    status: Status

    def boosts(self) -> int:
        return sum(1 for found in self.house.world.of(self.one.remote_id) if found.boosted)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    house = House(tmp_path)
    one = house.account("wethouder", Role.ADMINISTRATOR)
    column = house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(one.id,), any=("enkhuizen",))
    house.world.join("anna@practice.example", "Anna", "")
    house.world.post("anna@practice.example", "Wanneer gaat de brug open? #Enkhuizen", house.clock.now(), None, {})
    house.clock.advance(1)
    assert house.engine.reader.fetch(column.id) == ()
    made = Scene(house, one, house.engine.cache.page(column.id)[0].status)
    yield made
    made.house.engine.close()


def test_a_boost_is_made_once_however_often_it_is_asked(scene: Scene) -> None:
    acts = scene.house.engine.acts
    assert acts.ask(scene.one.id, Verb.BOOST, scene.status) == acts.ask(scene.one.id, Verb.BOOST, scene.status)
    acts.tick()
    acts.tick()
    assert scene.boosts() == 1
    assert acts.unfinished() == ()


@pytest.mark.parametrize("after_request", [False, True])
def test_killed_in_the_middle_it_is_done_once_at_the_next_start(scene: Scene, after_request: bool) -> None:
    class Killed(BaseException):
        pass

    engine = scene.house.engine
    really = engine.acts._perform

    def perform(*given: object) -> Status:
        if after_request:
            really(*given)  # type: ignore[arg-type]
        raise Killed

    engine.acts._perform = perform
    number = engine.acts.ask(scene.one.id, Verb.BOOST, scene.status)
    with pytest.raises(Killed):
        engine.acts.tick()
    found = engine.acts.get(number)
    assert found is not None
    assert found.state is ActState.SENDING
    engine.close()
    scene.house = House(scene.house.folder, clock=scene.house.clock)
    assert scene.house.engine.acts.recover() == 1
    scene.house.engine.acts.tick()
    ended = scene.house.engine.acts.get(number)
    assert ended is not None
    assert (ended.state, ended.attempts) == (ActState.DONE, 2)
    assert scene.boosts() == 1


def test_a_lost_answer_is_asked_again_and_makes_no_second_boost(scene: Scene) -> None:
    scene.house.world.set_trouble(Trouble.LOST_ANSWER, scene.one.remote_id)
    act = scene.house.engine.acts.do(scene.one.id, Verb.BOOST, scene.status)
    assert (act.state, act.error) == (ActState.QUEUED, "uncertain")
    scene.house.world.set_trouble(Trouble.NONE, scene.one.remote_id)
    scene.house.engine.acts.tick()
    assert scene.house.engine.acts.unfinished() != ()  # not before its wait is over
    scene.house.clock.advance(6)
    scene.house.engine.acts.tick()
    assert scene.house.engine.acts.unfinished() == ()
    assert scene.boosts() == 1


@pytest.mark.parametrize("cause", [HoldCause.CRISIS, HoldCause.MANUAL])
def test_what_holds_a_message_holds_a_boost(scene: Scene, cause: HoldCause) -> None:
    engine = scene.house.engine
    engine.begin_hold(cause)
    act = engine.acts.do(scene.one.id, Verb.BOOST, scene.status)
    assert act.state is ActState.QUEUED
    assert scene.boosts() == 0
    scene.house.clock.advance(60)
    engine.end_hold(cause)
    engine.acts.tick()
    assert scene.boosts() == 1


def test_what_waited_too_long_asks_a_person(scene: Scene) -> None:
    engine = scene.house.engine
    engine.begin_hold(HoldCause.MANUAL)
    act = engine.acts.do(scene.one.id, Verb.BOOST, scene.status)
    scene.house.clock.advance(31 * 60)
    engine.end_hold(HoldCause.MANUAL)
    engine.acts.tick()
    (missed,) = engine.acts.unfinished()
    assert (missed.state, missed.error) == (ActState.MISSED, "act-too-late")
    assert scene.boosts() == 0
    assert engine.acts.again(act.id)
    engine.acts.tick()
    assert scene.boosts() == 1
    assert not engine.acts.again(act.id)


def test_a_refusal_is_kept_with_its_words_and_can_be_given_up(scene: Scene) -> None:
    scene.house.world.set_trouble(Trouble.REFUSES, scene.one.remote_id)
    act = scene.house.engine.acts.do(scene.one.id, Verb.FAVOURITE, scene.status)
    assert act.state is ActState.REFUSED
    assert "weigert" in act.error_values["message"]
    assert scene.house.engine.acts.stop(act.id)
    assert scene.house.engine.acts.unfinished() == ()


def test_a_lost_sign_in_holds_it(scene: Scene) -> None:
    scene.house.world.set_trouble(Trouble.LOGIN_EXPIRED, scene.one.remote_id)
    act = scene.house.engine.acts.do(scene.one.id, Verb.BOOST, scene.status)
    assert act.state is ActState.QUEUED
    assert scene.house.engine.register.need(scene.one.id).health.needs_sign_in


def test_two_programs_at_once_make_one_boost(scene: Scene) -> None:
    """Two engines on one folder, each with lanes of its own, claim the same row."""
    lanes = [Lanes(), Lanes()]
    number = scene.house.engine.acts.ask(scene.one.id, Verb.BOOST, scene.status)
    others = [House(scene.house.folder, clock=scene.house.clock, lanes=one) for one in lanes]
    try:
        threads = [threading.Thread(target=one.engine.acts.tick) for one in others]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(one.wait(5) for one in lanes)
        found = scene.house.engine.acts.get(number)
        assert found is not None
        assert (found.state, found.attempts) == (ActState.DONE, 1)
        assert scene.boosts() == 1
    finally:
        for one in others:
            one.engine.close()
