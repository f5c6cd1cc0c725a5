"""The pretend network is a whole one: people who post, hashtags, boosts, replies, a timer, and trouble on demand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.clock import ManualClock
from accounts.connector import HandedOver, Sent
from accounts.errors import AuthLost, NetworkDown, Permanent, RateLimited, SignInError, Uncertain
from accounts.http import Http
from accounts.model.draft import Content
from accounts.networks.practice import LIMITS, PracticeConnector, PracticeNetwork
from accounts.networks.practice_world import Trouble, World
from tests.networks.attempts import START, FakeAttempt, FakeSecrets, an_account, an_attempt


class Practice:
    """A practice account and its world."""

    def __init__(self, folder: Path) -> None:
        """Join as Joost."""
        self.clock = ManualClock(START)
        self.waited: list[float] = []
        self.network = PracticeNetwork(folder, wait=self.waited.append)
        signed = self.network.sign_in(Http(), {"handle": "@joost"}, self.clock)
        account = an_account("practice", signed.server, signed.remote_id, signed.handle, limits=LIMITS)
        made = self.network.connect(account, Http(), FakeSecrets(), self.clock)
        assert isinstance(made, PracticeConnector)
        self.connector = made

    @property
    def world(self) -> World:
        """Return the world."""
        return self.network.world

    def attempt(self, content: Content | str, **changes: object) -> FakeAttempt:
        """Return an attempt to say something."""
        return an_attempt(self.connector, content, self.clock, **changes)

    def say(self, text: str, **more: str) -> Sent:
        """Say something."""
        sent = self.connector.send(self.attempt(Content(text, **more)))
        assert isinstance(sent, Sent)
        return sent


@pytest.fixture
def practice(tmp_path: Path) -> Practice:
    """A practice account."""
    return Practice(tmp_path)


def test_the_neighbours_post_while_one_is_away_but_never_a_flood(practice: Practice) -> None:
    first = practice.world.timeline(START)
    assert first
    assert practice.world.timeline(START) == first
    assert len(practice.world.timeline(START + timedelta(hours=1), most=200)) > len(first)
    assert len(practice.world.timeline(START + timedelta(days=30), most=500)) <= len(first) + 8 + 12
    assert all(status.handle != practice.connector.account.remote_id for status in first)


def test_hashtags_are_found_whatever_their_capitals(practice: Practice) -> None:
    sent = practice.say("De raad is begonnen #RaadEnkhuizen #Wonen")
    for tag in ("raadenkhuizen", "#RAADENKHUIZEN", "Wonen"):
        assert str(practice.world.timeline(START, tag)[0].id) == sent.remote_id
    assert practice.world.timeline(START, "bestaatniet") == ()


def test_replies_boosts_and_the_options_of_a_status(practice: Practice) -> None:
    question = practice.world.post("pieter.smit@practice.example", "Gaat de brug open?", START, None, {})
    answer = practice.say("Ja, om acht uur.", reply_to=str(question.id), warning="brug", language="nl")
    seen = practice.world.status(int(answer.remote_id))
    assert seen is not None
    assert (seen.reply_to, seen.options["warning"], seen.options["language"]) == (question.id, "brug", "nl")
    boost = practice.world.boost("pieter.smit@practice.example", seen.id, START)
    assert boost is not None
    assert boost.boosted == seen.id
    assert replace(seen, boosts=1) == practice.world.status(seen.id)
    practice.world.delete(seen.id)
    assert practice.world.boost("pieter.smit@practice.example", seen.id, START) is None


def test_the_server_s_own_timer(practice: Practice) -> None:
    due = START + timedelta(hours=2)
    attempt = practice.attempt("Straks", planned=True, due_at=due)
    outcome = practice.connector.send(attempt)
    assert isinstance(outcome, HandedOver)
    assert (outcome.at, practice.world.of("joost@practice.example")) == (due, ())
    assert practice.connector.find(attempt.again()) == outcome
    practice.clock.advance(2 * 3600 + 1)
    found = practice.connector.find(attempt.again())
    assert isinstance(found, Sent)
    assert practice.world.plans("joost@practice.example") == ()
    other = practice.connector.send(practice.attempt("Toch niet", planned=True, due_at=due + timedelta(hours=2)))
    practice.connector.delete(other.remote_id)
    practice.clock.advance(3 * 3600)
    practice.world.run_plans(practice.clock.now())
    assert [status.text for status in practice.world.of("joost@practice.example")] == ["Straks"]


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (Trouble.NO_NETWORK, NetworkDown),
        (Trouble.LOGIN_EXPIRED, AuthLost),
        (Trouble.RATE_LIMIT, RateLimited),
        (Trouble.REFUSES, Permanent),
        (Trouble.LOST_ANSWER, Uncertain),
    ],
)
def test_trouble(practice: Practice, trouble: Trouble, kind: type[Exception]) -> None:
    practice.world.set_trouble(trouble, practice.connector.account.remote_id)
    attempt = practice.attempt("Oefening")
    with pytest.raises(kind):
        practice.connector.send(attempt)
    assert len(practice.world.of("joost@practice.example")) == (trouble is Trouble.LOST_ANSWER)
    practice.world.set_trouble(Trouble.NONE, practice.connector.account.remote_id)
    assert isinstance(practice.connector.send(attempt.again()), Sent)
    assert len(practice.world.of("joost@practice.example")) == 1


def test_slow_takes_its_time_and_trouble_of_one_is_not_another_s(practice: Practice) -> None:
    practice.world.set_trouble(Trouble.SLOW, seconds=3.5)
    practice.say("Langzaam")
    assert practice.waited == [3.5]
    practice.world.set_trouble(Trouble.NONE)
    practice.world.set_trouble(Trouble.NO_NETWORK, "piet@practice.example")
    practice.say("Gewoon")


def test_somebody_who_lives_there_is_somebody_else(practice: Practice) -> None:
    with pytest.raises(SignInError, match="handle-taken"):
        practice.network.sign_in(Http(), {"handle": "anna.de.boer"}, practice.clock)


@pytest.mark.parametrize("handle", ["", "  ", "twee woorden", "x" * 31, "a@b@c", "né/nee"])
def test_a_name_that_cannot_be(practice: Practice, handle: str) -> None:
    with pytest.raises(SignInError, match="bad-handle"):
        practice.network.sign_in(Http(), {"handle": handle}, practice.clock)


def test_the_world_is_the_same_after_a_restart(practice: Practice, tmp_path: Path) -> None:
    sent = practice.say("Blijft staan")
    again = PracticeNetwork(tmp_path).world
    seen = again.status(int(sent.remote_id))
    assert seen is not None
    assert seen.text == "Blijft staan"
