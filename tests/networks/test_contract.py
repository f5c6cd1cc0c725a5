"""Every network keeps the contract: in what it declares, and, on the networks that live in tests, in what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accounts.clock import ManualClock
from accounts.connector import Network, SignInKind
from accounts.http import Http
from accounts.networks import networks
from accounts.networks.practice import LIMITS, PracticeNetwork
from tests.networks.attempts import START, FakeSecrets, an_account, an_attempt
from tests.networks.contract import CASES, Stage
from tests.networks.mastodon_scene import scenes
from ui import words

ALL = networks(Path("/nowhere"))


@pytest.mark.parametrize("network", ALL.values(), ids=ALL)
def test_what_a_network_declares(network: Network) -> None:
    assert network.id == network.id.lower().strip()
    assert network.name
    assert network.ways
    for way in network.ways:
        names = [field.name for field in way.fields]
        assert set(names) <= {"server", "handle", "secret"}
        assert ("secret" in names) == (way.kind is SignInKind.SECRET)
        assert all(field.secret for field in way.fields if field.name == "secret")
        for field in way.fields:
            label, _ = words.field(network.id, field.name)
            assert label
    assert network.local == (network.ways[0].kind is SignInKind.NONE)


@pytest.fixture(params=["practice", "mastodon"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """A stage on the practice network and on the stand-in of the Mastodon family."""
    if request.param == "mastodon":
        with scenes(tmp_path) as make:
            scene = make()
            yield Stage(scene.connector, scene.attempt, scene.texts)
        return
    clock = ManualClock(START)
    network = PracticeNetwork(tmp_path)
    signed = network.sign_in(Http(), {"handle": "joost"}, clock)
    account = an_account("practice", signed.server, signed.remote_id, signed.handle, limits=LIMITS)
    connector = network.connect(account, Http(), FakeSecrets(), clock)
    yield Stage(
        connector,
        lambda text: an_attempt(connector, text, clock),
        lambda: [status.text for status in network.world.of(account.remote_id)],
    )


@pytest.mark.parametrize("case", CASES)
def test_contract(stage: Stage, case: Callable[[Stage], None]) -> None:
    case(stage)
