"""Likes and reposts against a real server, and what it answers to questions of reading where no view of the network stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from accounts.clock import SystemClock
from accounts.connector import Sent
from accounts.errors import Retryable, Uncertain
from accounts.http import Http
from accounts.model.column import ColumnKind
from accounts.model.status import Person, Status
from accounts.networks.bluesky import BlueskyConnector, BlueskyNetwork
from accounts.networks.bluesky_acts import LIKE, REPOST
from accounts.networks.bluesky_reading import BlueskyReader
from accounts.reading import Question, Verb
from tests.networks.attempts import FakeSecrets, an_account, an_attempt
from tests.servers.pds.server import PdsServer
from tests.servers.proxy import Fault, FaultProxy

pytestmark = pytest.mark.timeout(900)

CLOCK = SystemClock()


@pytest.fixture(scope="module")
def pds(pytestconfig: pytest.Config) -> Iterator[PdsServer]:
    """The server of this file."""
    with PdsServer(pytestconfig.rootpath / "build") as server:
        yield server


class Desk:
    """A signed-in account that posts and reads."""

    def __init__(self, server: str, handle: str, password: str) -> None:
        """Sign in."""
        self.http = Http(read_seconds=20)
        signed = BlueskyNetwork().sign_in(self.http, {"handle": handle, "secret": password, "server": server}, CLOCK)
        self.secrets = FakeSecrets(signed.secrets)
        self.account = an_account("bluesky", signed.server, signed.remote_id, signed.handle, limits=signed.limits)
        self.connector: BlueskyConnector = BlueskyNetwork().connect(self.account, self.http, self.secrets, CLOCK)
        self.reader = self.another()

    def another(self) -> BlueskyReader:
        """Return a new reader, as after a restart."""
        made = BlueskyNetwork().reader(self.account, self.http, self.secrets, CLOCK)
        assert isinstance(made, BlueskyReader)
        return made

    def records(self, collection: str) -> list[dict[str, Any]]:
        """Return what stands in the account's own repository."""
        url = f"{self.account.server}/xrpc/com.atproto.repo.listRecords"
        answer = self.http.request("GET", url, params={"repo": self.account.remote_id, "collection": collection})
        found: list[dict[str, Any]] = answer.object()["records"]
        return found


@pytest.fixture
def scene(pds: PdsServer) -> Iterator[tuple[Desk, Status, FaultProxy]]:
    """Somebody with a post of his own to like, behind a proxy that can lose answers."""
    who = pds.create_account(f"carla{len(pds.url)}{CLOCK.now():%f}"[:14])
    with FaultProxy(pds.url) as proxy:
        desk = Desk(proxy.url, who.handle, who.app_password)
        sent = desk.connector.send(an_attempt(desk.connector, "Mooi", CLOCK))
        assert isinstance(sent, Sent)
        url = f"{desk.account.server}/xrpc/com.atproto.repo.getRecord"
        repo, collection, key = sent.remote_id.removeprefix("at://").split("/")
        found = desk.http.request("GET", url, params={"repo": repo, "collection": collection, "rkey": key}).object()
        author = Person(who.did, who.handle, "Carla")
        status = Status("bluesky", desk.account.server, sent.remote_id, sent.remote_id, "", author, CLOCK.now(), "Mooi", cid=found["cid"])
        yield desk, status, proxy
        desk.http.close()


@pytest.mark.parametrize(("do", "undo", "collection"), [(Verb.FAVOURITE, Verb.UNFAVOURITE, LIKE), (Verb.BOOST, Verb.UNBOOST, REPOST)])
def test_a_like_and_a_repost_once_and_back(scene: tuple[Desk, Status, FaultProxy], do: Verb, undo: Verb, collection: str) -> None:
    desk, status, _ = scene
    for reader in (desk.reader, desk.reader, desk.another()):
        reader.act(do, status)
        (record,) = desk.records(collection)
        assert record["value"]["subject"] == {"uri": status.uri, "cid": status.cid}
    for reader in (desk.reader, desk.another()):
        reader.act(undo, status)
        assert desk.records(collection) == []


def test_a_lost_answer_makes_no_second_like(scene: tuple[Desk, Status, FaultProxy]) -> None:
    desk, status, proxy = scene
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", ".*putRecord")
    with pytest.raises(Retryable):
        desk.reader.act(Verb.FAVOURITE, status)
    assert len(desk.records(LIKE)) == 1
    desk.reader.act(Verb.FAVOURITE, status)
    desk.another().act(Verb.FAVOURITE, status)
    assert len(desk.records(LIKE)) == 1


@pytest.mark.parametrize("fault", [Fault.CUT_AFTER_DELIVERY, Fault.ERROR_AFTER, Fault.TRUNCATED])
@pytest.mark.parametrize(("do", "undo", "collection"), [(Verb.FAVOURITE, Verb.UNFAVOURITE, LIKE), (Verb.BOOST, Verb.UNBOOST, REPOST)])
def test_its_key_makes_it_one_over_restarts_and_takes_it_back(
    scene: tuple[Desk, Status, FaultProxy], do: Verb, undo: Verb, collection: str, fault: Fault
) -> None:
    desk, status, proxy = scene
    key = desk.reader.new_key(do)
    proxy.plan(fault, "POST", ".*putRecord")
    with pytest.raises((Retryable, Uncertain)):
        desk.reader.act(do, status, (key,))
    (before,) = desk.records(collection)
    assert before["uri"].endswith(f"/{key}")
    other = desk.another()
    assert other.stands(do, status, (key,))
    other._acts._standing = lambda *_given, **_more: iter(())  # type: ignore[method-assign]  # as if a thousand likes came after it
    other.act(do, status, (key,))
    assert desk.records(collection) == [before]
    proxy.plan(fault, "POST", ".*deleteRecord")
    with pytest.raises((Retryable, Uncertain)):
        other.act(undo, status, (key,))
    desk.another().act(undo, status, (key,))
    assert desk.records(collection) == []
    assert not desk.another().stands(do, status, (key,))


@pytest.mark.parametrize(
    "question",
    [
        Question(ColumnKind.HOME),
        Question(ColumnKind.MENTIONS),
        Question(ColumnKind.HASHTAGS, tag="enkhuizen"),
        Question(ColumnKind.SEARCH, query="brug"),
    ],
)
def test_without_a_view_of_the_network_reading_waits(scene: tuple[Desk, Status, FaultProxy], question: Question) -> None:
    with pytest.raises(Retryable):
        scene[0].reader.read(question)


def test_whom_a_handle_leads_to_on_a_real_server(pds: PdsServer, scene: tuple[Desk, Status, FaultProxy]) -> None:
    desk, _, proxy = scene
    other = pds.create_account(f"dirk{CLOCK.now():%H%M%S%f}"[:14])
    url = f"{pds.url}/xrpc/com.atproto.repo.putRecord"
    signed = BlueskyNetwork().sign_in(desk.http, {"handle": other.handle, "secret": other.app_password, "server": pds.url}, CLOCK)
    record = {"$type": "app.bsky.actor.profile", "displayName": "Dirk de Haven", "description": "Vist op dinsdag"}
    body = {"repo": other.did, "collection": "app.bsky.actor.profile", "rkey": "self", "record": record}
    assert desk.http.request("POST", url, json_body=body, headers={"Authorization": f"Bearer {signed.secrets['access']}"}).ok
    found = desk.reader.named(other.handle)
    assert found is not None
    assert (found.handle, found.name, found.about) == (other.handle, "Dirk de Haven", "Vist op dinsdag")
    assert desk.reader.named(f"niemand.{other.handle.partition('.')[2]}") is None
    proxy.plan(Fault.REFUSE, "GET", ".*resolveHandle")
    with pytest.raises(Retryable):
        desk.reader.named(other.handle)
