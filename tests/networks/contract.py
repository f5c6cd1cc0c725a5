"""What every connector promises the engine, as tests that run against any of them: stand-ins here, real servers in `tests/servers`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from accounts.connector import Connector, Sent, Verdict
from accounts.model.limits import CountingRule
from tests.networks.attempts import Crash, FakeAttempt


@dataclass
class Stage:
    """A signed-in connector with a way to make attempts and to see what stands there in its name."""

    connector: Connector
    attempt: Callable[[str], FakeAttempt]
    texts: Callable[[], list[str]]


def publishes_once_and_reads_back(stage: Stage) -> None:
    """Send, look and send again: one post, always under the same id."""
    attempt = stage.attempt("Zaterdag open huis #Enkhuizen")
    assert stage.connector.find(attempt.again()) is Verdict.NOT_THERE
    sent = stage.connector.send(attempt)
    assert isinstance(sent, Sent)
    assert sent.url.startswith("http")
    assert attempt.points.index("before-request") < attempt.points.index("after-request")
    found, again = stage.connector.find(attempt.again()), stage.connector.send(attempt.again())
    assert isinstance(found, Sent)
    assert isinstance(again, Sent)
    assert found.remote_id == again.remote_id == sent.remote_id
    assert stage.texts().count("Zaterdag open huis #Enkhuizen") == 1
    seen = stage.connector.fetch(sent.remote_id)
    assert seen is not None
    assert (seen.remote_id, seen.text.strip()) == (sent.remote_id, "Zaterdag open huis #Enkhuizen")


def a_crash_after_the_request_is_found(stage: Stage) -> None:
    """Die before the answer is noted; the next start finds the post."""
    attempt = stage.attempt("Stekker eruit")
    attempt.crash_at = "after-request"
    with pytest.raises(Crash):
        stage.connector.send(attempt)
    assert isinstance(stage.connector.find(attempt.again()), Sent)
    assert stage.texts().count("Stekker eruit") == 1


def a_crash_before_the_request_leaves_nothing_and_can_be_repeated(stage: Stage) -> None:
    """Die before anything left; a look says so, and the repetition makes one post."""
    attempt = stage.attempt("Nog niet weg")
    attempt.crash_at = "before-request"
    with pytest.raises(Crash):
        stage.connector.send(attempt)
    assert stage.texts().count("Nog niet weg") == 0
    assert stage.connector.find(attempt.again()) is Verdict.NOT_THERE
    assert isinstance(stage.connector.send(attempt.again()), Sent)
    assert stage.texts().count("Nog niet weg") == 1


def two_messages_with_the_same_words_are_two(stage: Stage) -> None:
    """Say the same twice on purpose: both stand, under ids of their own."""
    one, other = stage.connector.send(stage.attempt("Herhaling")), stage.connector.send(stage.attempt("Herhaling"))
    assert isinstance(one, Sent)
    assert isinstance(other, Sent)
    assert one.remote_id != other.remote_id
    assert stage.texts().count("Herhaling") == 2


def deleted_is_gone_and_deleting_again_is_no_error(stage: Stage) -> None:
    """Delete twice."""
    sent = stage.connector.send(stage.attempt("Weg ermee"))
    assert isinstance(sent, Sent)
    stage.connector.delete(sent.remote_id)
    stage.connector.delete(sent.remote_id)
    assert stage.connector.fetch(sent.remote_id) is None
    assert "Weg ermee" not in stage.texts()


def every_token_is_its_own(stage: Stage) -> None:
    """Draw many tokens without a network."""
    tokens = [stage.connector.new_token() for _ in range(500)]
    assert len(set(tokens)) == 500


def the_profile_tells_no_secret(stage: Stage) -> None:
    """Read who this is: no secrets in it, and limits that can be counted with."""
    profile = stage.connector.profile()
    assert not profile.secrets
    assert profile.handle
    assert profile.remote_id == stage.connector.account.remote_id
    assert profile.limits.rule in CountingRule
    assert profile.limits.visibilities


CASES: tuple[Callable[[Stage], None], ...] = (
    publishes_once_and_reads_back,
    a_crash_after_the_request_is_found,
    a_crash_before_the_request_leaves_nothing_and_can_be_repeated,
    two_messages_with_the_same_words_are_two,
    deleted_is_gone_and_deleting_again_is_no_error,
    every_token_is_its_own,
    the_profile_tells_no_secret,
)
