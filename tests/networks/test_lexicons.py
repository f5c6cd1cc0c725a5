"""The checker of the stand-in of Bluesky: it finds what a server would refuse, so that a green test of the reader means something."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
import responses
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.errors import InputError
from accounts.http import Http
from accounts.model.column import ColumnKind
from accounts.networks.bluesky_reading import BlueskyReader
from accounts.reading import Question
from tests.networks import lexicons
from tests.networks.attempts import START, FakeSecrets, an_account
from tests.networks.bluesky_stand_in import DID, HOST, OTHER_DID, StandIn, token
from tests.networks.bluesky_world import World

SEARCH, NOTICES = "app.bsky.feed.searchPosts", "app.bsky.notification.listNotifications"


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        (SEARCH, {"q": "#enkhuizen", "tag": ["enkhuizen"], "sort": "latest", "limit": 100, "cursor": "x"}),
        (SEARCH, {"q": "x", "author": "anna.example.org", "lang": "nl", "since": "2026-11-23"}),
        (NOTICES, {"reasons": ["mention", "reply"], "limit": 1}),
        (NOTICES, {}),
    ],
)
def test_what_the_lexicons_allow(name: str, asked: dict[str, Any]) -> None:
    assert lexicons.problems(name, "parameters", asked) == []


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        (SEARCH, {}),
        (SEARCH, {"q": 3}),
        (SEARCH, {"q": "x", "limit": 101}),
        (SEARCH, {"q": "x", "limit": 0}),
        (SEARCH, {"q": "x", "limit": "vijf"}),
        (SEARCH, {"q": "x", "limit": True}),
        (SEARCH, {"q": "x", "tags": ["a"]}),
        (SEARCH, {"q": "x", "tag": "a"}),
        (SEARCH, {"q": "x", "tag": ["a" * 641]}),
        (SEARCH, {"q": "x", "tag": ["é" * 65]}),
        (SEARCH, {"q": "x", "author": "geen naam"}),
        (SEARCH, {"q": "x", "lang": "nederlands en fries"}),
        (SEARCH, {"q": "x", "url": "geen adres"}),
        (SEARCH, {"query": "x"}),
        (NOTICES, {"reasons": "mention"}),
        (NOTICES, {"limit": 1000}),
        (NOTICES, {"seenAt": "gisteren"}),
        (NOTICES, {"seenAt": "2026-11-23T10:00:00"}),
        (NOTICES, {"unread": "true"}),
    ],
)
def test_what_a_server_would_refuse_is_found(name: str, asked: dict[str, Any]) -> None:
    assert lexicons.problems(name, "parameters", asked)


def test_an_answer_that_no_server_gives_is_found() -> None:
    assert lexicons.problems(SEARCH, "output", {"posts": [{"uri": "x"}]})
    assert lexicons.problems(NOTICES, "output", {"notifications": [{"uri": "at://x/y/z"}]})
    assert lexicons.problems(NOTICES, "output", {})
    assert lexicons.problems(SEARCH, "output", {"posts": []}) == []


@pytest.fixture(scope="module")
def asking() -> Iterator[tuple[BlueskyReader, World, ManualClock]]:
    """A signed-in reader whose every request is held against the lexicons."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        server, clock, http = StandIn(mock), ManualClock(START), Http()
        world = World(server, clock)
        secrets = FakeSecrets({"access": token("a", START.timestamp(), 86400 * 30), "refresh": token("r", START.timestamp(), 86400 * 90)})
        reader = BlueskyReader(an_account("bluesky", HOST, DID, "@anna.example.org"), http, secrets, clock)
        for number in range(4):
            world.say(f"Bericht {number} #enkhuizen", OTHER_DID)
        yield reader, world, clock
        reader.close()


QUESTIONS = st.one_of(
    st.text(max_size=80).map(lambda tag: Question(ColumnKind.HASHTAGS, tag=tag)),
    st.text(max_size=300).map(lambda words: Question(ColumnKind.SEARCH, query=words)),
    st.just(Question(ColumnKind.MENTIONS)),
)


@settings(max_examples=80, deadline=None)
@given(QUESTIONS, st.integers(-3, 5000), st.text(max_size=30), st.sampled_from(["", "0", "3", "99"]))
@example(Question(ColumnKind.HASHTAGS, tag="é" * 80), 40, "", "")
@example(Question(ColumnKind.HASHTAGS, tag="👩‍👩‍👧" * 40), 40, "", "")
def test_whatever_is_wanted_is_asked_by_the_lexicon(
    asking: tuple[BlueskyReader, World, ManualClock], question: Question, most: int, newer: str, older: str
) -> None:
    """Odd words, damaged cursors, numbers out of range: nothing leaves that the network does not know."""
    reader, world, clock = asking
    clock.advance(400)
    with contextlib.suppress(InputError):
        reader.read(question, newer_than=newer, older_than=older, most=most)
    assert world.violations == [], question
