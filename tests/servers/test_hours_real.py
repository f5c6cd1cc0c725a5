"""A consulting hour on a real Bluesky server and on the stand-in of Mastodon.

Records, sessions and answers are the real server's own. What a server alone has no view of (who wrote a hashtag, who mentioned somebody)
is answered in front of it, from the records that really stand there, as the lexicons describe it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from accounts.clock import ManualClock, SystemClock
from accounts.connector import Network, SignedIn
from accounts.engine import Engine
from accounts.networks.bluesky import BlueskyNetwork
from accounts.networks.bluesky_identity import Directory
from resources import catalogue
from tests.networks import lexicons
from tests.networks.bluesky_world import POST, stamp
from tests.networks.hour_cases import every_case, every_trouble, says_it_and_loses_nothing
from tests.networks.hour_town import NOTICES, SEARCH, Town
from tests.networks.mastodon_family import MastodonFamily
from tests.servers.pds.server import PdsAccount, PdsServer
from tests.servers.proxy import Fault, FaultProxy

pytestmark = pytest.mark.timeout(900)
POSTS = "app.bsky.feed.getPosts"
NAMES = itertools.count(1)


@pytest.fixture(scope="module")
def pds(pytestconfig: pytest.Config) -> Iterator[PdsServer]:
    """The server of this file."""
    with PdsServer(pytestconfig.rootpath / "build") as server:
        yield server


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Read the sentences in English."""
    before = catalogue.language()
    catalogue.use("en")
    yield
    catalogue.use(before)


class RealSky:
    """A real server, with a view of the network in front of it."""

    def __init__(self, pds: PdsServer, proxy: FaultProxy, clock: ManualClock) -> None:
        self.pds, self.proxy, self.clock = pds, proxy, clock
        number = next(NAMES)
        self.alderman, self.citizen = pds.create_account(f"anna{number}"), pds.create_account(f"piet{number}")
        self._token = self._login(self.citizen)
        self.network: Network = BlueskyNetwork(Directory(plc=pds.plc, public=proxy.url))
        self.violations: list[str] = []
        self._expired = False
        proxy.own = self._view

    def _login(self, one: PdsAccount) -> str:
        found = self.pds.call("com.atproto.server.createSession", {"identifier": one.handle, "password": one.password})
        return str(found["accessJwt"])

    def sign_in(self, engine: Engine) -> SignedIn:
        self._expired = False
        form = {"handle": self.alderman.handle, "secret": self.alderman.app_password, "server": self.proxy.url}
        return engine.register.sign_in("bluesky", form)

    def ask(self, text: str) -> None:
        record = {"$type": POST, "text": text, "createdAt": stamp(self.clock.now())}
        body = {"repo": self.citizen.did, "collection": POST, "record": record}
        self.pds.call("com.atproto.repo.createRecord", body, self._token)

    def said(self, text: str) -> int:
        return sum(one["value"]["text"] == text for one in self.pds.posts(self.alderman.did))

    def trouble(self, kind: str) -> None:
        self.proxy._plans.clear()
        reading = rf"{SEARCH}|{NOTICES}|{POSTS}"
        if kind == "429":
            self.proxy.plan(Fault.TOO_MANY, "GET", reading, times=10_000)
        elif kind == "gone":
            self.proxy.plan(Fault.REFUSE, "GET", reading, times=10_000)
        elif kind == "401":
            # The server really does not renew this login any more; what was given out earlier it would still take for two hours.
            self._expired = True
            token = self._login(self.alderman)
            self.pds.call("com.atproto.server.revokeAppPassword", {"name": "omroeper"}, token)
            again = self.pds.call("com.atproto.server.createAppPassword", {"name": "omroeper"}, token)
            self.alderman = PdsAccount(self.alderman.handle, self.alderman.did, self.alderman.password, again["password"])

    # -- the view ------------------------------------------------------------------------------------------------------------------------

    def _view(self, method: str, path: str) -> tuple[int, Any] | None:
        parts = urlsplit(path)
        name, query = parts.path.removeprefix("/xrpc/"), parse_qs(parts.query)
        if method != "GET" or name not in {SEARCH, NOTICES, POSTS}:
            return None
        if self._expired:
            return 400, {"error": "ExpiredToken", "message": "Token has expired"}
        rows = [self._post(one) for one in self.pds.posts(self.citizen.did)]
        rows.sort(key=lambda one: str(one["indexedAt"]), reverse=True)
        if name == SEARCH:
            found: dict[str, Any] = {"posts": [one for one in rows if f"#{query['tag'][0]}" in one["record"]["text"].lower()]}
        elif name == POSTS:
            found = {"posts": [one for one in rows if one["uri"] in query["uris"]]}
        else:
            called = [one for one in rows if one["record"]["text"].startswith("@anna")]
            names = ("uri", "cid", "author", "record", "indexedAt")
            found = {"notifications": [{name: one[name] for name in names} | {"reason": "mention", "isRead": False} for one in called]}
        self.violations += lexicons.problems(name, "output", found)
        return 200, found

    def _post(self, one: dict[str, Any]) -> dict[str, Any]:
        author = {"did": self.citizen.did, "handle": self.citizen.handle, "displayName": "Piet"}
        return {
            "uri": one["uri"], "cid": one["cid"], "author": author, "record": one["value"], "indexedAt": one["value"]["createdAt"],
            "likeCount": 0, "repostCount": 0, "replyCount": 0, "quoteCount": 0, "labels": [], "viewer": {},
        }  # fmt: skip


@contextmanager
def real_town(folder: Path, pds: PdsServer) -> Iterator[Town]:
    """Open one on the real server; at the end nothing may have been asked or answered that an API does not know."""
    clock = ManualClock(SystemClock().now().replace(microsecond=0))
    with MastodonFamily("mastodon", clock) as family, FaultProxy(pds.url) as proxy:
        family.follow = "404"
        sky = RealSky(pds, proxy, clock)
        town = Town(folder, family, sky, clock)
        try:
            yield town
        finally:
            town.engine.close()
        assert family.world.violations == []
        assert sky.violations == []


@every_case
def test_hour(tmp_path: Path, pds: PdsServer, case: Callable[[Town], None]) -> None:
    with real_town(tmp_path, pds) as town:
        case(town)


@every_trouble
def test_trouble_while_it_gathers(tmp_path: Path, pds: PdsServer, kind: str, says: str) -> None:
    with real_town(tmp_path, pds) as town:
        says_it_and_loses_nothing(town, kind, says)
