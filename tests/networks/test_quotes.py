"""Real quotes: on Bluesky and Mastodon, once, with the same words in every attempt; refused before anything leaves where they cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import responses

from accounts.clock import ManualClock
from accounts.connector import Sent
from accounts.errors import Permanent, Retryable, Uncertain
from accounts.http import Http
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId
from accounts.model.limits import Limits
from accounts.networks.bluesky import GATE, BlueskyConnector, BlueskyNetwork
from accounts.networks.bluesky_record import limits_of
from accounts.networks.mastodon_limits import limits_of as mastodon_limits
from accounts.networks.mastodon_status import Parser
from accounts.posts.checks import Mend, Weight, find
from tests.networks import lexicons
from tests.networks.attempts import START, FakeSecrets, an_account, an_attempt
from tests.networks.bluesky_stand_in import CID, DID, HOST, OTHER_DID, Asked, StandIn, bad, good, lost, token
from tests.networks.mastodon_scene import EVERY, PICTURE, Open, scenes

POST = "app.bsky.feed.post"
QUOTED = f"at://{OTHER_DID}/{POST}/3kabcdefghi2a"
URL = f"https://bsky.app/profile/{OTHER_DID}/post/3kabcdefghi2a"
PIXEL = b"\x89PNG\r\n\x1a\n"
SAID = Content(text="Lees dit", quote=QUOTED, quote_url=URL)


class Repositories:
    """The records of everybody, and every record that was put."""

    def __init__(self, pds: StandIn) -> None:
        self.records: dict[str, Any] = {QUOTED: {"$type": POST, "text": "Mooi", "createdAt": "2026-11-23T10:00:00Z"}}
        self.put: list[Any] = []
        self.lose = 0
        pds.on("com.atproto.repo.putRecord", self._put)
        pds.on("com.atproto.repo.getRecord", self._get)
        blob = {"$type": "blob", "ref": {"$link": CID}, "mimeType": "image/png", "size": 8}
        pds.on("com.atproto.repo.uploadBlob", lambda _asked: good({"blob": blob}))

    def _put(self, asked: Asked) -> Any:
        assert lexicons.problems(POST, "record", asked.body["record"]) == []
        uri = f"at://{DID}/{POST}/{asked.body['rkey']}"
        self.put.append(asked.body["record"])
        if self.records.setdefault(uri, asked.body["record"]) != asked.body["record"]:
            return bad(400, "InvalidSwap", f"Record was at {CID}")
        if self.lose:
            self.lose -= 1
            return lost(asked)
        return good({"uri": uri, "cid": CID})

    def _get(self, asked: Asked) -> Any:
        uri = f"at://{asked.params['repo']}/{asked.params['collection']}/{asked.params['rkey']}"
        found = self.records.get(uri)
        return good({"uri": uri, "cid": CID, "value": found}) if found else bad(400, "RecordNotFound", "Could not locate record")

    def mine(self) -> list[Any]:
        """Return what stands in our name."""
        return [record for uri, record in self.records.items() if uri.startswith(f"at://{DID}/")]


@pytest.fixture
def repositories() -> Iterator[tuple[Repositories, BlueskyConnector]]:
    """A server, and the connector of an account on it."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        made = Repositories(StandIn(mock))
        account = an_account("bluesky", HOST, DID, "@anna.example.org", limits=limits_of("pds.example.org", "0.5.35"), language="nl")
        now = START.timestamp()
        secrets = FakeSecrets({"access": token("a", now, 7200), "refresh": token("r", now, 90 * 86400)})
        http = Http()
        yield made, BlueskyNetwork().connect(account, http, secrets, ManualClock(START))
        http.close()


def test_a_quote_on_bluesky_is_the_same_record_in_every_attempt(repositories: tuple[Repositories, BlueskyConnector]) -> None:
    there, connector = repositories
    attempt = an_attempt(connector, SAID)
    there.lose = 1
    with pytest.raises(Uncertain):
        connector.send(attempt)
    # Meanwhile the quoted post was changed and even gated: what was begun stays what it was.
    there.records[QUOTED.replace(POST, GATE)] = {"$type": GATE, "embeddingRules": [{"$type": f"{GATE}#disableRule"}]}
    assert isinstance(connector.find(attempt.again()), Sent)
    assert isinstance(connector.send(attempt.again()), Sent)
    assert there.put[0] == there.put[1]
    (record,) = there.mine()
    assert record["embed"] == {"$type": "app.bsky.embed.record", "record": {"uri": QUOTED, "cid": CID}}
    assert record["text"] == "Lees dit"


def test_a_quote_with_a_picture(repositories: tuple[Repositories, BlueskyConnector], tmp_path: Path) -> None:
    there, connector = repositories
    file = tmp_path / "a.png"
    file.write_bytes(PIXEL)
    connector.send(an_attempt(connector, replace(SAID, media=(PICTURE,)), media={MediaId(PICTURE.id): file}))
    (record,) = there.mine()
    assert record["embed"]["$type"] == "app.bsky.embed.recordWithMedia"
    assert record["embed"]["record"] == {"$type": "app.bsky.embed.record", "record": {"uri": QUOTED, "cid": CID}}
    assert [one["alt"] for one in record["embed"]["media"]["images"]] == ["De raadszaal"]


@pytest.mark.parametrize(
    ("gone", "gate", "word"),
    [
        (True, None, "quote-gone"),
        (False, [{"$type": f"{GATE}#disableRule"}], "quote-denied"),
        (False, [], ""),
        (False, "nonsense", ""),
    ],
)
def test_what_cannot_be_quoted_on_bluesky_is_refused(
    repositories: tuple[Repositories, BlueskyConnector], gone: bool, gate: Any, word: str
) -> None:
    there, connector = repositories
    if gate is not None:
        there.records[QUOTED.replace(POST, GATE)] = {"$type": GATE, "embeddingRules": gate}
    if gone:
        del there.records[QUOTED]
    if word:
        with pytest.raises(Permanent, match=word):
            connector.send(an_attempt(connector, SAID))
        assert there.mine() == []
    else:
        connector.send(an_attempt(connector, SAID))
        assert len(there.mine()) == 1


def test_a_quote_from_elsewhere_is_never_dropped_on_bluesky(repositories: tuple[Repositories, BlueskyConnector]) -> None:
    there, connector = repositories
    elsewhere = Content(text="Lees dit", quote="https://elders.example/1", quote_url="https://elders.example/@a/1")
    with pytest.raises(Permanent, match="no-quotes-there"):
        connector.send(an_attempt(connector, elsewhere))
    connector.send(an_attempt(connector, replace(elsewhere, text="Lees dit https://elders.example/@a/1")))
    (record,) = there.mine()
    assert "embed" not in record


# -- Mastodon ------------------------------------------------------------------------------------------------------


@pytest.fixture
def open_scene(tmp_path: Path) -> Iterator[Open]:
    """Give a maker of scenes; at the end no server may have seen a request that the API does not know."""
    with scenes(tmp_path) as make:
        yield make


@pytest.mark.parametrize("fault", ["", "lose", "500-after", "429", "503"])
def test_a_quote_on_mastodon_is_made_once(open_scene: Open, fault: str) -> None:
    scene = open_scene("mastodon")
    world = scene.server.world
    world.add_user("piet")
    original = world.post(world.users["piet"], {"status": "Mooi"})
    attempt = scene.attempt("Lees dit", quote=original["uri"], quote_url=original["url"])
    if fault:
        scene.server.faults = [fault]
        with pytest.raises((Uncertain, Retryable)):
            scene.connector.send(attempt)
        # What was looked up once is remembered: the request stays what it was.
        assert attempt.journal["quoted"] == original["id"]
        attempt = attempt.again()
    for _ in range(3):
        try:
            assert isinstance(scene.connector.send(attempt.again()), Sent)
            break
        except Retryable as failure:
            scene.clock.set(failure.after or scene.clock.now())
            scene.server.world.clock.advance(600)
    (made,) = [one for one in world.statuses if one["_user"] == "anna"]
    assert made["quote"]["quoted_status"]["id"] == original["id"]
    assert made["_text"] == "Lees dit"


@pytest.mark.parametrize(("approval", "word"), [("denied", "quote-denied"), ("manual", ""), ("automatic", ""), ("unknown", "")])
def test_what_its_author_allows_on_mastodon(open_scene: Open, approval: str, word: str) -> None:
    scene = open_scene("mastodon")
    world = scene.server.world
    world.add_user("piet")
    original = world.post(world.users["piet"], {"status": "Mooi"})
    original["quote_approval"] = {"automatic": [], "manual": [], "current_user": approval}
    attempt = scene.attempt("Lees dit", quote=original["uri"], quote_url=original["url"])
    if word:
        with pytest.raises(Permanent, match=word):
            scene.connector.send(attempt)
        assert scene.texts() == []
    else:
        scene.connector.send(attempt)
        assert scene.texts() == ["Lees dit"]


def test_a_quote_of_what_is_gone_on_mastodon(open_scene: Open) -> None:
    scene = open_scene("mastodon")
    with pytest.raises(Permanent, match="quote-gone"):
        scene.connector.send(scene.attempt("Lees dit", quote="https://elders.example/users/a/1", quote_url="https://elders.example/@a/1"))
    assert scene.texts() == []


@pytest.mark.parametrize("variant", [one for one in EVERY if one != "mastodon"])
def test_relatives_without_quotes_get_the_address_or_nothing(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    said = {"quote": "https://elders.example/users/a/1", "quote_url": "https://elders.example/@a/1"}
    with pytest.raises(Permanent, match="no-quotes-there"):
        scene.connector.send(scene.attempt("Lees dit", **said))
    assert scene.texts() == []
    scene.connector.send(scene.attempt("Lees dit https://elders.example/@a/1", **said))
    assert len(scene.texts()) == 1


@pytest.mark.parametrize(("version", "there"), [(6, False), (7, True), ("7", True), (None, False), ("x", False)])
def test_which_mastodon_quotes(version: Any, there: bool) -> None:
    limits = mastodon_limits({"api_versions": {"mastodon": version}}, "mastodon", "4.5.0")
    assert limits.quotes("https://elders.example/users/a/1") is there
    assert not limits.quotes(QUOTED)
    assert not mastodon_limits({"api_versions": {"mastodon": 9}}, "gotosocial", "0.20").quotes("https://elders.example/1")


@pytest.mark.parametrize(
    ("current", "said"), [("automatic", "yes"), ("manual", "ask"), ("denied", "no"), ("unknown", ""), (None, ""), (3, "")]
)
def test_what_a_status_says_of_quotes(current: Any, said: str) -> None:
    person = {"id": "1", "acct": "anna"}
    plain = {
        "id": "7",
        "account": person,
        "created_at": "2026-11-23T10:00:00Z",
        "content": "a",
        "quote_approval": {"current_user": current},
    }
    status = Parser("https://a.example").status(plain)
    assert status is not None
    assert status.quotable == said


# -- said before publishing ----------------------------------------------------------------------------------------


def speaker(**limits: Any) -> Account:
    return an_account("practice", limits=Limits(**limits), id=AccountId(3), role=Role.PRIVATE)


@pytest.mark.parametrize("signature", ["", "Groet, Anna"])
def test_what_is_lost_is_asked_about_and_mended_in_one_press(signature: str) -> None:
    account = replace(speaker(), signature=signature)
    (finding,) = [one for one in find(SAID, account) if one.code == "quote-lost"]
    assert (finding.weight, finding.mend) == (Weight.ASK, Mend(len(SAID.text), len(SAID.text), f"\n\n{URL}"))
    mended = replace(SAID, text=f"{SAID.text}\n\n{URL}")
    assert [one for one in find(mended, account) if one.code == "quote-lost"] == []
    able = speaker(extra={"quotes": "at://"})
    assert [one for one in find(SAID, able) if one.code == "quote-lost"] == []
