"""Acts as an account: in the books before the network is touched, done once whatever happens, held by what holds a message."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from accounts.errors import Uncertain
from accounts.model.account import Account, Role
from accounts.model.case import Act, ActState
from accounts.model.column import ColumnKind
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.networks.practice_world import Trouble
from accounts.posts.lanes import Lanes
from accounts.reading import Verb
from tests.accounts.engines import House
from tests.guards.logs import ExpectedLogs


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


class Killed(BaseException):
    """The program ends at once."""


STEPS = ["before-claim", "after-claim", "after-request", "after-store"]


def killed_at(scene: Scene, step: str, number: ActId) -> None:
    """Let the program die at a step, and start it again."""

    def passed(name: str, act: Act) -> None:
        if (name, act.id) == (step, number):
            raise Killed

    scene.house.engine.acts.at_steps(passed)
    with pytest.raises(Killed):
        scene.house.engine.acts.tick()
    scene.house.engine.close()
    scene.house = House(scene.house.folder, clock=scene.house.clock)


def act_of(scene: Scene, number: ActId) -> Act:
    found = scene.house.engine.acts.get(number)
    assert found is not None
    return found


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_step_it_is_done_once_at_the_next_start(scene: Scene, step: str) -> None:
    number = scene.house.engine.acts.ask(scene.one.id, Verb.BOOST, scene.status)
    killed_at(scene, step, number)
    in_the_middle = step in {"after-claim", "after-request"}
    assert scene.house.engine.acts.recover() == in_the_middle
    scene.house.engine.acts.tick()
    ended = act_of(scene, number)
    assert (ended.state, ended.attempts) == (ActState.DONE, 1 + in_the_middle)
    assert scene.boosts() == 1


@pytest.mark.parametrize(("step", "state", "boosts"), [("after-claim", ActState.MISSED, 0), ("after-request", ActState.DONE, 1)])
def test_what_may_be_done_already_is_looked_up_before_it_is_called_too_late(scene: Scene, step: str, state: ActState, boosts: int) -> None:
    number = scene.house.engine.acts.ask(scene.one.id, Verb.BOOST, scene.status)
    killed_at(scene, step, number)
    scene.house.clock.advance(3600)
    scene.house.engine.acts.recover()
    scene.house.world.set_trouble(Trouble.NO_NETWORK, scene.one.remote_id)
    scene.house.engine.acts.tick()
    assert act_of(scene, number).state is ActState.QUEUED  # nobody knows, so nothing is said
    scene.house.world.set_trouble(Trouble.NONE, scene.one.remote_id)
    scene.house.clock.advance(301)
    scene.house.engine.acts.tick()
    assert act_of(scene, number).state is state
    assert scene.boosts() == boosts


def test_what_was_wanted_last_holds_though_the_first_lost_its_answer(scene: Scene) -> None:
    engine = scene.house.engine
    scene.house.world.set_trouble(Trouble.LOST_ANSWER, scene.one.remote_id)
    first = engine.acts.do(scene.one.id, Verb.BOOST, scene.status)
    assert (first.state, scene.boosts()) == (ActState.QUEUED, 1)
    scene.house.world.set_trouble(Trouble.NONE, scene.one.remote_id)
    assert engine.acts.do(scene.one.id, Verb.UNBOOST, scene.status).state is ActState.DONE
    scene.house.clock.advance(10)
    engine.acts.tick()
    assert scene.boosts() == 0
    given_up = act_of(scene, first.id)
    assert (given_up.state, given_up.error) == (ActState.STOPPED, "act-superseded")


def test_an_undoing_waits_until_the_doing_has_ended_and_wins(scene: Scene) -> None:
    """The first is being sent by a program that is killed; the second is asked at the next start, before the first is taken up again."""
    first = scene.house.engine.acts.ask(scene.one.id, Verb.BOOST, scene.status)
    killed_at(scene, "after-request", first)
    acts = scene.house.engine.acts
    second = acts.do(scene.one.id, Verb.UNBOOST, scene.status)
    assert (second.state, scene.boosts()) == (ActState.QUEUED, 1)
    acts.recover()
    acts.tick()
    assert [act_of(scene, one).state for one in (first, second.id)] == [ActState.STOPPED, ActState.DONE]
    assert scene.boosts() == 0


class Keyed:
    """A network that records acts under keys which we draw, and that may lose its answer."""

    def __init__(self) -> None:
        self.records: set[str] = set()
        self.undone: list[tuple[str, ...]] = []
        self.drawn = 0
        self.lost = False

    def new_key(self, account: AccountId, verb: Verb) -> str:
        self.drawn += 1
        return f"key{self.drawn}"

    def act(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str]) -> Status:
        if verb is Verb.FAVOURITE:
            self.records |= set(keys)
        else:
            self.undone.append(tuple(keys))
            self.records -= set(keys)
        if self.lost:
            raise Uncertain
        return status

    def stands(self, account: AccountId, verb: Verb, status: Status, keys: Sequence[str]) -> bool:
        return bool(self.records & set(keys))


@pytest.fixture
def keyed(scene: Scene) -> Keyed:
    made = Keyed()
    scene.house.engine.acts._doer = made
    return made


def test_the_key_is_the_same_in_every_try_over_restarts_and_undoing_uses_it(scene: Scene, keyed: Keyed) -> None:
    keyed.lost = True
    number = scene.house.engine.acts.do(scene.one.id, Verb.FAVOURITE, scene.status).id
    scene.house.engine.close()
    scene.house = House(scene.house.folder, clock=scene.house.clock)
    scene.house.engine.acts._doer = keyed
    acts = scene.house.engine.acts
    acts.recover()
    scene.house.clock.advance(6)
    acts.tick()
    assert (keyed.records, act_of(scene, number).key) == ({"key1"}, "key1")
    assert acts.stop(number)
    assert acts.do(scene.one.id, Verb.FAVOURITE, scene.status).key == "key1"  # nobody knows that the first is not there
    keyed.lost = False
    assert acts.do(scene.one.id, Verb.UNFAVOURITE, scene.status).state is ActState.DONE
    assert (keyed.undone, keyed.records) == ([("key1",)], set())
    anew = acts.do(scene.one.id, Verb.FAVOURITE, scene.status)
    assert (anew.state, anew.key in {"", "key1"}, keyed.records) == (ActState.DONE, False, {anew.key})
    acts.do(scene.one.id, Verb.UNFAVOURITE, scene.status)
    assert keyed.undone[-1] == (anew.key,)


def test_a_flaw_in_a_network_leaves_no_act_behind(scene: Scene, keyed: Keyed, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("nobody foresaw", "publish")
    keyed.act = lambda *given: {}["flaw"]  # type: ignore[method-assign]
    act = scene.house.engine.acts.do(scene.one.id, Verb.FAVOURITE, scene.status)
    assert (act.state, act.error) == (ActState.QUEUED, "unforeseen")


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


@pytest.mark.parametrize(("trouble", "shown"), [(Trouble.LOST_ANSWER, True), (Trouble.NO_NETWORK, False), (Trouble.REFUSES, False)])
def test_what_was_given_up_but_may_be_done_stays_in_the_history(scene: Scene, trouble: Trouble, shown: bool) -> None:
    acts = scene.house.engine.acts
    scene.house.world.set_trouble(trouble, scene.one.remote_id)
    act = acts.do(scene.one.id, Verb.BOOST, scene.status)
    assert acts.stop(act.id)
    assert not acts.stop(act.id)
    assert [one.error for one in acts.said()] == (["act-left-in-doubt"] if shown else [])
    assert acts.unfinished() == ()


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
