"""Every reader keeps the contract: practice, the family of Mastodon, Bluesky, feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

import pytest
import responses

from accounts.clock import ManualClock
from accounts.http import Http
from accounts.model.column import ColumnKind
from accounts.networks.bluesky import BlueskyNetwork
from accounts.networks.feed import FeedReader
from accounts.networks.mastodon import MastodonNetwork
from accounts.networks.practice import LIMITS, PracticeNetwork
from accounts.reading import Question
from tests.networks.attempts import START, FakeSecrets, an_account
from tests.networks.bluesky_stand_in import DID, HOST, StandIn, token
from tests.networks.bluesky_world import World
from tests.networks.mastodon_scene import scenes
from tests.networks.reading_contract import CASES, Stage

KINDS = ["practice", "mastodon", "gotosocial", "snac", "pixelfed", "bluesky", "feed"]
FEED = "https://dagblad.example/rss"


def on_practice(stack: ExitStack, folder: Path) -> Stage:
    """Return the stage on the practice network."""
    clock, network = ManualClock(START), PracticeNetwork(folder)
    signed = network.sign_in(Http(), {"handle": "joost"}, clock)
    account = an_account("practice", signed.server, signed.remote_id, signed.handle, limits=LIMITS)
    reader = network.reader(account, Http(), FakeSecrets(), clock)
    assert reader is not None

    def say(text: str) -> None:
        clock.advance(1)
        network.world.post("joost@practice.example", text, clock.now(), None, {})

    return Stage(reader, Question(ColumnKind.HOME), say, lambda: clock.advance(60))


def on_mastodon(stack: ExitStack, folder: Path, variant: str) -> Stage:
    """Return the stage on the stand-in."""
    scene = stack.enter_context(scenes(folder))(variant, needs_media=False)
    found = MastodonNetwork().reader(scene.connector.account, scene.http, scene.connector.secrets, scene.clock)

    def say(text: str) -> None:
        assert isinstance(scene.server.world.clock, ManualClock)
        scene.server.world.clock.advance(1)
        scene.server.say("piet", text)

    return Stage(found, Question(ColumnKind.HOME), say, lambda: scene.clock.advance(60))


def on_bluesky(stack: ExitStack, folder: Path) -> Stage:
    """Return the stage on the stand-in."""
    mock = stack.enter_context(responses.RequestsMock(assert_all_requests_are_fired=False))
    server, clock, http = StandIn(mock), ManualClock(START), Http()
    world = World(server, clock)
    secrets = FakeSecrets({"access": token("a", START.timestamp(), 86400 * 30), "refresh": token("r", START.timestamp(), 86400 * 90)})
    reader = BlueskyNetwork().reader(an_account("bluesky", HOST, DID, "@anna.example.org"), http, secrets, clock)
    stack.callback(reader.close)
    return Stage(reader, Question(ColumnKind.HOME), lambda text: (world.say(text), None)[1], lambda: clock.advance(60))


def on_feed(stack: ExitStack, folder: Path) -> Stage:
    """Return the stage of a newspaper."""
    mock = stack.enter_context(responses.RequestsMock(assert_all_requests_are_fired=False))
    clock, items = ManualClock(START), []

    def say(text: str) -> None:
        clock.advance(1)
        said = escape(escape(text, quote=False), quote=False)
        items.insert(0, f"<item><title>{said}</title><guid>{len(items)}</guid><pubDate>{format_datetime(clock.now())}</pubDate></item>")

    def answer(request: object) -> tuple[int, dict[str, str], str]:
        return 200, {}, f"<rss version='2.0'><channel><title>Dagblad</title>{''.join(items)}</channel></rss>"

    mock.add_callback("GET", FEED, callback=answer)
    reader = FeedReader(Http(), clock)
    stack.callback(reader.close)
    pause = timedelta(minutes=16).total_seconds()
    return Stage(reader, Question(ColumnKind.FEED, feed=FEED), say, lambda: clock.advance(pause), pages=False)


@pytest.fixture(params=KINDS)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """A stage of each kind."""
    with ExitStack() as stack:
        made: dict[str, Callable[[ExitStack, Path], Stage]] = {"practice": on_practice, "bluesky": on_bluesky, "feed": on_feed}
        if request.param in made:
            yield made[request.param](stack, tmp_path)
        else:
            yield on_mastodon(stack, tmp_path, request.param)


@pytest.mark.parametrize("case", CASES)
def test_reading_contract(stage: Stage, case: Callable[[Stage], None]) -> None:
    case(stage)
