"""What must hold of a consulting hour on Mastodon and Bluesky at once, whatever plays the two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from accounts.model.case import CaseState
from accounts.model.hour import QuestionState, Stage
from accounts.model.post import State
from tests.networks.hour_town import CLOSING, MINUTE, OPENING, TAG, Town
from ui.hours import telling


def opens_and_closes_once_on_both(town: Town) -> None:
    """Planned at Mastodon's own server and here for Bluesky; each message stands once on each, at its moment."""
    hour = town.plan()
    states = {one.account: one.state for one in town.over(hour).opening}
    assert states == {town.elephant.id: State.HANDED_OVER, town.butterfly.id: State.QUEUED}
    town.run(29 * MINUTE)
    assert town.said(OPENING) == (0, 0)
    town.run(2 * MINUTE)
    assert town.said(OPENING) == (1, 1)
    town.run(58 * MINUTE)
    assert town.said(CLOSING) == (0, 0)
    town.run(30 * MINUTE)
    assert (town.said(OPENING), town.said(CLOSING)) == ((1, 1), (1, 1))
    over = town.over(hour)
    assert {one.state for one in (*over.opening, *over.closing)} == {State.PUBLISHED}
    assert over.stage is Stage.DONE


def moves_with_both_messages(town: Town) -> None:
    """Moved, what lies at Mastodon's server goes later too, and nothing is doubled."""
    hour = town.plan()
    assert len(town.family.world.plans) == 2
    start = town.clock.now() + timedelta(hours=3)
    town.engine.hours.move(hour.id, start, start + 20 * MINUTE, "Europe/Amsterdam")
    town.look()
    assert {one.due_at for one in town.over(hour).opening} == {start}
    town.run(120 * MINUTE)
    assert (town.said(OPENING), town.said(CLOSING)) == ((0, 0), (0, 0))
    town.run(61 * MINUTE)
    assert (town.said(OPENING), town.said(CLOSING)) == ((1, 1), (0, 0))
    town.run(40 * MINUTE)
    assert (town.said(OPENING), town.said(CLOSING)) == ((1, 1), (1, 1))
    assert town.family.world.plans == []


def one_queue_in_order_of_arrival(town: Town) -> None:
    """Hashtag and mention, here and there, stand in one queue; once it is in it, nobody's place changes."""
    hour = town.plan()
    assert telling.slow(town.engine, town.over(hour)) == ""
    town.run(31 * MINUTE)
    assert telling.slow(town.engine, town.over(hour)) == "wethouder B: a question by hashtag comes in within 5 minutes."
    asked = []
    for number in range(3):
        for who, say in (("M", lambda text: town.family.say("piet", text)), ("B", town.sky.ask)):
            text = f"{who}{number} wanneer komt de brug? {TAG}"
            say(text)
            asked.append(text)
            town.run(7 * MINUTE)
    assert town.queue(hour) == asked
    before = [one.question.place for one in town.over(hour).lines]
    town.family.say("klaas", "@anna een vraag zonder hashtag")
    town.sky.ask("@anna ook een vraag")
    town.run(6 * MINUTE)
    assert town.queue(hour)[:6] == asked
    assert set(town.queue(hour)[6:]) == {"@anna een vraag zonder hashtag", "@anna ook een vraag"}
    assert [one.question.place for one in town.over(hour).lines] == [*before, 7, 8]
    town.run(40 * MINUTE)
    assert len(town.queue(hour)) == 8


def nobody_waits_because_it_was_quiet(town: Town) -> None:
    """After hours in which nobody asked, a question comes in as fast as its network allows: soon at Mastodon, in 5 minutes at Bluesky."""
    hour = town.plan(ahead=timedelta(hours=4))
    town.run(timedelta(hours=4, minutes=2))
    for number in range(3):
        town.family.say("piet", f"M{number} {TAG}")
        town.sky.ask(f"B{number} {TAG}")
        town.run(2 * MINUTE)
        assert f"M{number} {TAG}" in town.queue(hour)
        town.run(4 * MINUTE)
        assert f"B{number} {TAG}" in town.queue(hour)
        town.run(7 * MINUTE)


def each_is_answered_on_its_own_network(town: Town) -> None:
    """Taken up, answered, and seen as answered, on both."""
    hour = town.plan()
    town.run(31 * MINUTE)
    town.family.say("piet", f"M {TAG}")
    town.sky.ask(f"B {TAG}")
    town.run(7 * MINUTE)
    for line in town.over(hour).lines:
        town.engine.hours.take(line.question.id)
        target = town.answer(line.question, "Volgende week.")
        assert target.state is State.PUBLISHED, target.error
    assert {one.state for one in town.over(hour).lines} == {QuestionState.ANSWERED}
    town.run(MINUTE)
    assert {one.state for one in town.engine.cases.every(ended=True)} == {CaseState.ANSWERED}
    assert town.said("Volgende week.")[1] == 1


def says_it_and_loses_nothing(town: Town, kind: str, says: str) -> None:
    """429, an expired login, no network: said in the room while it lasts; what was asked meanwhile comes in after it, once."""
    hour = town.plan()
    town.run(31 * MINUTE)
    town.family.say("piet", f"M vooraf {TAG}")
    town.sky.ask(f"B vooraf {TAG}")
    town.run(6 * MINUTE)
    assert sorted(town.queue(hour)) == [f"B vooraf {TAG}", f"M vooraf {TAG}"]
    assert telling.held(town.engine, town.over(hour)) == ()
    town.trouble(kind)
    town.family.say("piet", f"M tijdens {TAG}")
    town.sky.ask(f"B tijdens {TAG}")
    town.run(10 * MINUTE)
    assert len(town.queue(hour)) == 2
    told = " ".join(telling.held(town.engine, town.over(hour)))
    for label in ("wethouder M", "wethouder B"):
        assert f"Questions to {label} cannot be fetched now." in told, told
    assert told.count(says) == 2, told
    town.trouble("")
    if kind == "401":
        town.sign_in_again()
    town.run(16 * MINUTE)
    assert telling.held(town.engine, town.over(hour)) == ()
    assert sorted(town.queue(hour)[2:]) == [f"B tijdens {TAG}", f"M tijdens {TAG}"]
    town.run(40 * MINUTE)
    assert len(town.queue(hour)) == 4
    assert (town.said(OPENING), town.said(CLOSING)) == ((1, 1), (1, 1))


def closed_in_the_middle_nothing_is_lost(town: Town) -> None:
    """The program is closed during the hour and opened ten minutes later: what was asked comes in, in order."""
    hour = town.plan()
    town.run(31 * MINUTE)
    town.family.say("piet", f"M1 {TAG}")
    town.run(6 * MINUTE)
    first = town.over(hour).lines[0].question.id
    town.engine.hours.take(first)
    town.engine.close()
    for number in range(2, 5):
        town.clock.advance(100)
        town.family.say("piet", f"M{number} {TAG}")
        town.clock.advance(100)
        town.sky.ask(f"B{number} {TAG}")
    town.engine = town.open()
    town.sign_in_again()
    town.engine.publisher.recover()
    town.run(3 * MINUTE)
    over = town.over(hour)
    assert over.hour.current == first
    assert over.stage is Stage.OPEN
    assert town.queue(hour) == [f"M1 {TAG}", *(f"{who}{number} {TAG}" for number in range(2, 5) for who in "MB")]
    town.run(60 * MINUTE)
    assert (town.said(OPENING), town.said(CLOSING)) == ((1, 1), (1, 1))


def closed_over_the_end_it_is_said(town: Town) -> None:
    """The program is closed before the end and opened an hour after it: what came out, what is missed, and who still waits."""
    hour = town.plan()
    town.run(31 * MINUTE)
    town.engine.close()
    town.family.say("piet", f"M {TAG}")
    town.sky.ask(f"B {TAG}")
    town.clock.advance(2 * 3600)
    town.engine = town.open()
    town.sign_in_again()
    town.engine.publisher.recover()
    town.run(6 * MINUTE)
    over = town.over(hour)
    assert over.stage is Stage.LEFT
    assert sorted(town.queue(hour)) == [f"B {TAG}", f"M {TAG}"]
    states = {one.account: one.state for one in over.closing}
    # Mastodon's own server closed it; here nobody was awake, and after two hours nothing goes unasked.
    assert states == {town.elephant.id: State.PUBLISHED, town.butterfly.id: State.MISSED}
    assert town.said(CLOSING) == (1, 0)
    assert any("did not go out" in one for one in telling.troubles(over))
    target = next(one for one in over.closing if one.state is State.MISSED)
    town.engine.desk.retry(target.id)
    town.run(MINUTE)
    assert town.said(CLOSING) == (1, 1)


CASES: tuple[Callable[[Town], None], ...] = (
    opens_and_closes_once_on_both,
    moves_with_both_messages,
    one_queue_in_order_of_arrival,
    nobody_waits_because_it_was_quiet,
    each_is_answered_on_its_own_network,
    closed_in_the_middle_nothing_is_lost,
    closed_over_the_end_it_is_said,
)
TROUBLES = (("429", "asks for patience"), ("401", "Sign in again"), ("gone", "again by itself"))


def by_name(case: Callable[[Town], None]) -> str:
    """Return how a case is called."""
    return case.__name__


every_case = pytest.mark.parametrize("case", CASES, ids=by_name)
every_trouble = pytest.mark.parametrize(("kind", "says"), TROUBLES)
