"""The contract of connectors on real servers: a Bluesky PDS and WordPress."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accounts.clock import SystemClock
from accounts.connector import Network, SignedIn
from accounts.http import Http
from accounts.networks.bluesky import BlueskyNetwork
from accounts.networks.bluesky_identity import Directory
from accounts.networks.wordpress import WordPressNetwork
from tests.networks.attempts import FakeSecrets, an_account, an_attempt
from tests.networks.contract import CASES, Stage
from tests.servers.pds.server import PdsServer
from tests.servers.wordpress.server import WordPressServer

pytestmark = pytest.mark.timeout(900)

REPOSITORY = Path(__file__).resolve().parents[2]


def stage_of(network: Network, signed: SignedIn, texts: Callable[[], list[str]]) -> Stage:
    """Return a stage for somebody who signed in on a real server."""
    clock = SystemClock()
    account = an_account(network.id, signed.server, signed.remote_id, signed.handle, limits=signed.limits)
    connector = network.connect(account, Http(), FakeSecrets(signed.secrets), clock)
    return Stage(connector, lambda text: an_attempt(connector, text, clock, due_at=clock.now()), texts)


@pytest.fixture(scope="module")
def bluesky() -> Iterator[Stage]:
    """An account on a real PDS."""
    with PdsServer(REPOSITORY / "build") as pds:
        one = pds.create_account("contract")
        network = BlueskyNetwork(Directory(plc=pds.plc, public=pds.url))
        signed = network.sign_in(Http(), {"handle": one.handle, "secret": one.app_password, "server": pds.url}, SystemClock())
        yield stage_of(network, signed, lambda: [str(post["value"]["text"]) for post in pds.posts(one.did)])


@pytest.fixture(scope="module")
def wordpress(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """An author on a real WordPress."""
    with WordPressServer(tmp_path_factory.mktemp("contract")) as site:
        login, password = site.user("author")
        network = WordPressNetwork()
        signed = network.sign_in(Http(), {"server": site.url, "handle": login, "secret": password}, SystemClock())

        def texts() -> list[str]:
            rows = site.sql("SELECT post_content FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish'")
            return [re.sub(r"<[^>]*>|\\n", "", row[0]).strip() for row in rows]

        yield stage_of(network, signed, texts)


@pytest.mark.parametrize("server", ["bluesky", "wordpress"])
@pytest.mark.parametrize("case", CASES)
def test_contract(request: pytest.FixtureRequest, server: str, case: Callable[[Stage], None]) -> None:
    case(request.getfixturevalue(server))
