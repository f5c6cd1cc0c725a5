"""The connector of Bluesky: one record, built once, under one key; and what is refused, found, fetched and deleted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import responses
from PIL import Image

from accounts.clock import ManualClock
from accounts.connector import Sent, Verdict
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable, Uncertain
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.networks.bluesky import BlueskyConnector, BlueskyNetwork
from accounts.networks.bluesky_record import limits_of
from accounts.networks.bluesky_tid import decode, is_tid
from tests.networks.attempts import START, Crash, FakeAttempt, FakeSecrets, an_account, an_attempt
from tests.networks.bluesky_stand_in import CID, DID, HOST, OTHER_DID, Asked, StandIn, bad, good, lost, page, token, unreachable

PUT = "com.atproto.repo.putRecord"
GET = "com.atproto.repo.getRecord"
UPLOAD = "com.atproto.repo.uploadBlob"
DELETE = "com.atproto.repo.deleteRecord"
RESOLVE = "com.atproto.identity.resolveHandle"
RENEW = "com.atproto.server.refreshSession"
SESSION = "com.atproto.server.getSession"
POST = "app.bsky.feed.post"
NOW = START.timestamp()
NOTHING = bad(400, "RecordNotFound", "Could not locate record")


class Repository:
    """The records of one account, as putRecord treats them."""

    def __init__(self) -> None:
        """Start empty."""
        self.records: dict[str, Any] = {}

    def put(self, asked: Asked) -> Any:
        """Create, do nothing, or refuse to overwrite."""
        key, wanted = asked.body["rkey"], asked.body["record"]
        if key in self.records and self.records[key] != wanted:
            return bad(400, "InvalidSwap", f"Record was at {CID}")
        self.records[key] = wanted
        return good({"uri": f"at://{DID}/{POST}/{key}", "cid": CID})

    def put_and_lose(self, asked: Asked) -> Any:
        """Create, and lose the answer."""
        self.put(asked)
        return lost(asked)

    def get(self, asked: Asked) -> Any:
        """Return a record."""
        key = asked.params["rkey"]
        return good({"uri": f"at://{DID}/{POST}/{key}", "cid": CID, "value": self.records[key]}) if key in self.records else NOTHING


@pytest.fixture
def pds() -> Iterator[StandIn]:
    """The stand-in."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield StandIn(mock)


@pytest.fixture
def repository(pds: StandIn) -> Repository:
    """What stands on the stand-in."""
    made = Repository()
    pds.on(PUT, made.put)
    pds.on(GET, made.get)
    pds.on(UPLOAD, lambda asked: good({"blob": blob_of(asked.body, asked.mime)}))
    return made


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands."""
    return ManualClock(START)


@pytest.fixture
def connector(clock: ManualClock) -> Iterator[BlueskyConnector]:
    """The connector of one account."""
    account = an_account("bluesky", HOST, DID, "@anna.example.org", limits=limits_of("pds.example.org", "0.5.35"), language="nl")
    secrets = FakeSecrets({"access": token("a", NOW, 7200), "refresh": token("r", NOW, 90 * 86400)})
    http = Http()
    yield BlueskyNetwork().connect(account, http, secrets, clock)
    http.close()


def blob_of(data: bytes, mime: str) -> dict[str, Any]:
    """Return what a server says of an uploaded file: the same for the same bytes."""
    return {"$type": "blob", "ref": {"$link": f"bafkrei{sum(data) % 9973}"}, "mimeType": mime, "size": len(data)}


def a_picture(folder: Path, number: int = 1, alt: str = "Het raadhuis", **changes: Any) -> tuple[Media, dict[MediaId, Path]]:
    """Return a picture and its file, which is 30 by 20 pixels whatever `Media` says."""
    path = folder / f"{number}.png"
    Image.new("RGB", (30, 20), (number, 90, 90)).save(path)
    media = Media(MediaId(number), path.name, "raadhuis.png", "image/png", path.stat().st_size, 300, 200, alt)
    return replace(media, **changes), {media.id: path}


def sent_record(pds: StandIn) -> Any:
    """Return the record of the last request that publishes."""
    return pds.calls(PUT)[-1].body["record"]


def test_a_post_is_one_record_under_its_own_key(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    attempt = an_attempt(connector, "Goeie, #fryslân")
    sent = connector.send(attempt)
    (asked,) = pds.asked
    assert asked.body == {
        "repo": DID,
        "collection": POST,
        "rkey": attempt.token,
        "swapRecord": None,
        "record": {
            "$type": POST,
            "text": "Goeie, #fryslân",
            "createdAt": "2026-11-23T12:00:00.000Z",
            "langs": ["nl"],
            "facets": [
                {"index": {"byteStart": 7, "byteEnd": 16}, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "fryslân"}]}
            ],
        },
    }
    assert sent == Sent(
        f"at://{DID}/{POST}/{attempt.token}", f"https://bsky.app/profile/anna.example.org/post/{attempt.token}", "Goeie, #fryslân", START
    )
    assert attempt.points == ["before-request", "after-request"]


def test_keys_are_valid_tell_the_moment_and_never_come_twice(connector: BlueskyConnector) -> None:
    keys = [connector.new_token() for _ in range(50)]
    assert all(is_tid(key) for key in keys)
    assert len(set(keys)) == 50
    assert decode(keys[0])[0] >= START


def test_the_record_is_remembered_before_the_request(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    attempt = an_attempt(connector, "Goeie")
    attempt.crash_at = "before-request"
    with pytest.raises(Crash):
        connector.send(attempt)
    assert pds.asked == []
    kept = attempt.journal["record"]
    again = attempt.again()
    connector.send(again)
    assert sent_record(pds) == json.loads(kept)
    assert again.journal["record"] == kept


def test_a_crash_after_the_request_repeats_the_same_record(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, clock: ManualClock
) -> None:
    attempt = an_attempt(connector, "Goeie @bo.example.org", clock)
    pds.on(RESOLVE, good({"did": OTHER_DID}), bad(400, "HandleNotFound"))
    attempt.crash_at = "after-request"
    with pytest.raises(Crash):
        connector.send(attempt)
    clock.advance(3600)
    connector.send(attempt.again())
    first, second = pds.calls(PUT)
    assert first.body == second.body
    assert len(repository.records) == 1
    assert len(pds.calls(RESOLVE)) == 1


def test_a_lost_answer_is_uncertain_then_found(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    attempt = an_attempt(connector, "Goeie")
    pds.on(PUT, repository.put_and_lose)
    with pytest.raises(Uncertain):
        connector.send(attempt)
    found = connector.find(attempt.again())
    assert isinstance(found, Sent)
    assert (found.text, found.at) == ("Goeie", START)
    assert pds.calls(GET)[0].token == ""
    assert len(pds.calls(PUT)) == 1


def test_a_request_that_never_arrived_is_not_there_and_goes_again(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, clock: ManualClock
) -> None:
    attempt = an_attempt(connector, "Goeie", clock)
    pds.on(PUT, lost, repository.put)
    with pytest.raises(Uncertain):
        connector.send(attempt)
    clock.advance(600)
    assert connector.find(attempt.again()) is Verdict.NOT_THERE
    connector.send(attempt.again())
    # An old request may still be on its way: the record must be the very same, its time included.
    assert [one.body["record"]["createdAt"] for one in pds.calls(PUT)] == ["2026-11-23T12:00:00.000Z"] * 2
    assert len(repository.records) == 1


@pytest.mark.parametrize("first", [unreachable(), bad(429, "RateLimitExceeded"), bad(400, "InvalidRequest"), bad(403, "Forbidden")])
def test_what_certainly_never_left_gets_the_time_at_which_it_leaves(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, clock: ManualClock, first: Any
) -> None:
    attempt = an_attempt(connector, "Goeie", clock)
    pds.on(PUT, first, repository.put)
    with pytest.raises((NetworkDown, RateLimited, Permanent, PermissionMissing)):
        connector.send(attempt)
    clock.advance(600)
    connector.send(attempt.again())
    assert sent_record(pds)["createdAt"] == "2026-11-23T12:10:00.000Z"


def test_no_network_after_a_lost_answer_changes_nothing(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, clock: ManualClock
) -> None:
    attempt = an_attempt(connector, "Goeie", clock)
    pds.on(PUT, repository.put_and_lose, unreachable(), repository.put)
    with pytest.raises(Uncertain):
        connector.send(attempt)
    clock.advance(60)
    with pytest.raises(NetworkDown):
        connector.send(attempt.again())
    clock.advance(60)
    connector.send(attempt.again())
    assert len({json.dumps(one.body) for one in pds.calls(PUT)}) == 1


def test_a_different_record_under_the_key_is_not_overwritten(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    attempt = an_attempt(connector, "Goeie")
    stranger = {"$type": POST, "text": "Iets anders", "createdAt": "2026-11-23T11:00:00.000Z"}
    repository.records[attempt.token] = stranger
    with pytest.raises(Permanent, match="key-taken"):
        connector.send(attempt)
    assert repository.records == {attempt.token: stranger}


def test_a_server_that_refuses_the_swap_of_the_same_record_counts_as_sent(
    pds: StandIn, repository: Repository, connector: BlueskyConnector
) -> None:
    attempt = an_attempt(connector, "Goeie")
    connector.send(attempt)
    pds.on(PUT, bad(400, "InvalidSwap"))
    assert connector.send(attempt.again()).text == "Goeie"


@pytest.mark.parametrize("answer", [bad(500, "InternalServerError"), bad(502, "UpstreamFailure"), page(), page(502), lost])
def test_looking_that_fails_says_neither_yes_nor_no(pds: StandIn, connector: BlueskyConnector, answer: Any) -> None:
    pds.on(GET, answer)
    with pytest.raises(Retryable):
        connector.find(an_attempt(connector, "Goeie"))


def test_an_attempt_without_a_key_was_never_made(pds: StandIn, connector: BlueskyConnector) -> None:
    attempt = an_attempt(connector, "Goeie")
    attempt.target = replace(attempt.target, token="")
    assert connector.find(attempt) is Verdict.NOT_THERE
    with pytest.raises(Permanent, match="bad-token"):
        connector.send(attempt)
    assert pds.asked == []


def test_pictures_go_first_with_alt_text_and_shape(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, tmp_path: Path
) -> None:
    one, files = a_picture(tmp_path)
    two, more = a_picture(tmp_path, 2, alt="weg", decorative=True)
    attempt = an_attempt(connector, Content("Kijk", media=(one, two)), media={**files, **more})
    connector.send(attempt)
    assert [asked.name for asked in pds.asked] == [UPLOAD, UPLOAD, PUT]
    assert [asked.mime for asked in pds.calls(UPLOAD)] == ["image/png", "image/png"]
    assert pds.calls(UPLOAD)[0].body == files[one.id].read_bytes()
    embed = sent_record(pds)["embed"]
    assert embed["$type"] == "app.bsky.embed.images"
    # The size is that of the file that is sent, not that of the one that was chosen.
    assert [(image["alt"], image["aspectRatio"]) for image in embed["images"]] == [
        ("Het raadhuis", {"width": 30, "height": 20}),
        ("", {"width": 30, "height": 20}),
    ]
    assert embed["images"][0]["image"] == blob_of(files[one.id].read_bytes(), "image/png")


def test_a_picture_is_uploaded_once(pds: StandIn, repository: Repository, connector: BlueskyConnector, tmp_path: Path) -> None:
    media, files = a_picture(tmp_path)
    attempt = an_attempt(connector, Content("Kijk", media=(media,)), media=files)
    pds.on(PUT, unreachable(), repository.put)
    with pytest.raises(NetworkDown):
        connector.send(attempt)
    connector.send(attempt.again())
    assert len(pds.calls(UPLOAD)) == 1


def test_a_picture_only_needs_no_text(repository: Repository, connector: BlueskyConnector, tmp_path: Path) -> None:
    media, files = a_picture(tmp_path)
    assert connector.send(an_attempt(connector, Content("", media=(media,)), media=files)).text == ""


def test_pictures_that_the_server_threw_away_are_uploaded_anew(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, tmp_path: Path
) -> None:
    media, files = a_picture(tmp_path)
    attempt = an_attempt(connector, Content("Kijk", media=(media,)), media=files)
    pds.on(PUT, lost, bad(400, "BlobNotFound", "Could not find blob"), repository.put)
    with pytest.raises(Uncertain):
        connector.send(attempt)
    connector.send(attempt.again())
    assert len(pds.calls(UPLOAD)) == 2
    bodies = [one.body for one in pds.calls(PUT)]
    assert bodies[0] == bodies[1] == bodies[2]
    assert [one.name for one in pds.asked] == [UPLOAD, PUT, PUT, GET, UPLOAD, PUT]


def test_pictures_that_are_gone_from_a_post_that_stands(
    pds: StandIn, repository: Repository, connector: BlueskyConnector, tmp_path: Path
) -> None:
    media, files = a_picture(tmp_path)
    attempt = an_attempt(connector, Content("Kijk", media=(media,)), media=files)
    pds.on(PUT, repository.put_and_lose, bad(400, "BlobNotFound"))
    with pytest.raises(Uncertain):
        connector.send(attempt)
    assert connector.send(attempt.again()).text == "Kijk"
    assert len(pds.calls(UPLOAD)) == 1


def test_a_picture_too_large_is_refused_before_it_is_uploaded(pds: StandIn, connector: BlueskyConnector, tmp_path: Path) -> None:
    media, files = a_picture(tmp_path)
    connector.account = replace(connector.account, limits=replace(connector.account.limits, image_bytes=10))
    with pytest.raises(Permanent, match="picture-too-large"):
        connector.send(an_attempt(connector, Content("Kijk", media=(media,)), media=files))
    assert pds.asked == []


def test_a_picture_that_is_gone(pds: StandIn, connector: BlueskyConnector, tmp_path: Path) -> None:
    media, _ = a_picture(tmp_path)
    with pytest.raises(InputError, match="media-gone"):
        connector.send(an_attempt(connector, Content("Kijk", media=(media,))))
    assert pds.asked == []


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (Content("a" * 301), "too-long"),
        (Content("👨‍👩‍👧‍👦" * 121), "too-many-bytes"),
        (Content("a" * 100_000), "too-many-bytes"),
        (Content(""), "empty"),
        (Content(" \n"), "empty"),
        (Content("", title="Alleen een titel"), "empty"),
        (Content("a", warning="Pas op"), "no-warning-there"),
        (Content("a", visibility=Visibility.FOLLOWERS), "no-such-visibility"),
        (Content("half \ud83d teken"), "broken-text"),
        (Content("a", reply_to="https://bsky.app/profile/x/post/y"), "no-such-post"),
    ],
)
def test_what_bluesky_cannot_say_is_refused_and_nothing_leaves(
    pds: StandIn, connector: BlueskyConnector, content: Content, word: str
) -> None:
    with pytest.raises(Permanent) as caught:
        connector.send(an_attempt(connector, content))
    assert caught.value.word == word
    assert pds.asked == []


def test_pictures_without_alt_text_and_five_pictures(pds: StandIn, connector: BlueskyConnector, tmp_path: Path) -> None:
    silent, files = a_picture(tmp_path, alt=" ")
    with pytest.raises(Permanent, match="alt-missing"):
        connector.send(an_attempt(connector, Content("a", media=(silent,)), media=files))
    many = tuple(a_picture(tmp_path, number)[0] for number in range(1, 6))
    with pytest.raises(Permanent, match="too-many-pictures"):
        connector.send(an_attempt(connector, Content("a", media=many)))
    assert pds.asked == []


def test_exactly_at_the_limits(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    for text in ("a" * 300, "👨‍👩‍👧‍👦" * 120):
        assert connector.send(an_attempt(connector, text)).text == text


@pytest.mark.parametrize(
    ("language", "langs"),
    [("", ["nl"]), ("fy", ["fy"]), ("nl, fy,en,de", ["nl", "fy", "en"]), ("nl nl", ["nl"]), ("nl-NL", ["nl-NL"]), ("?!", None)],
)
def test_languages(pds: StandIn, repository: Repository, connector: BlueskyConnector, language: str, langs: list[str] | None) -> None:
    connector.send(an_attempt(connector, Content("Goeie", language=language)))
    assert sent_record(pds).get("langs") == langs


def test_a_mention_becomes_a_did_and_an_unknown_one_stays_text(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    known = {"bo.example.org": good({"did": OTHER_DID})}
    pds.on(RESOLVE, lambda asked: known.get(asked.params["handle"], bad(400, "HandleNotFound")))  # type: ignore[arg-type,return-value]
    connector.send(an_attempt(connector, "@bo.example.org en @cor.example.org"))
    (facet,) = sent_record(pds)["facets"]
    assert facet == {
        "index": {"byteStart": 0, "byteEnd": 15},
        "features": [{"$type": "app.bsky.richtext.facet#mention", "did": OTHER_DID}],
    }


@pytest.mark.parametrize("answer", [bad(502, "UpstreamFailure"), bad(429, "RateLimitExceeded"), page(), lost])
def test_a_mention_nobody_can_look_up_now_waits_and_is_not_dropped(pds: StandIn, connector: BlueskyConnector, answer: Any) -> None:
    pds.on(RESOLVE, answer)
    with pytest.raises(Retryable):
        connector.send(an_attempt(connector, "@bo.example.org"))
    assert pds.calls(PUT) == []


def test_an_answer_names_its_parent_and_the_root_of_the_thread(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    root = {"uri": f"at://{OTHER_DID}/{POST}/3root", "cid": "c-root"}
    parent = {"uri": f"at://{OTHER_DID}/{POST}/3parent", "cid": "c-parent"}
    pds.on(GET, good({**root, "value": {"text": "x"}}))
    connector.send(an_attempt(connector, Content("Mee eens", reply_to=root["uri"])))
    assert sent_record(pds)["reply"] == {"root": root, "parent": root}
    pds.on(GET, good({**parent, "value": {"text": "y", "reply": {"root": root, "parent": root}}}))
    connector.send(an_attempt(connector, Content("Mee eens", reply_to=parent["uri"])))
    assert sent_record(pds)["reply"] == {"root": root, "parent": parent}
    assert pds.calls(GET)[-1].params == {"repo": OTHER_DID, "collection": POST, "rkey": "3parent"}


def test_an_answer_to_nothing_is_refused(pds: StandIn, connector: BlueskyConnector) -> None:
    pds.on(GET, NOTHING)
    with pytest.raises(Permanent, match="reply-gone"):
        connector.send(an_attempt(connector, Content("Mee eens", reply_to=f"at://{OTHER_DID}/{POST}/3x")))
    assert pds.calls(PUT) == []


def test_what_the_server_refuses_carries_its_own_words(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    pds.on(PUT, bad(400, "InvalidRequest", "Invalid app.bsky.feed.post record"))
    with pytest.raises(Permanent) as caught:
        connector.send(an_attempt(connector, "Goeie"))
    assert caught.value.values["message"] == "Invalid app.bsky.feed.post record"


def test_a_login_that_ended_keeps_the_post(pds: StandIn, repository: Repository, connector: BlueskyConnector, clock: ManualClock) -> None:
    attempt = an_attempt(connector, "Goeie", clock)
    pds.on(PUT, bad(400, "ExpiredToken"), repository.put)
    pds.on(RENEW, bad(400, "ExpiredToken"))
    with pytest.raises(AuthLost):
        connector.send(attempt)
    clock.advance(60)
    connector.send(attempt.again())
    assert sent_record(pds)["createdAt"] == "2026-11-23T12:01:00.000Z"


def test_fetch_and_delete(pds: StandIn, repository: Repository, connector: BlueskyConnector) -> None:
    sent = connector.send(an_attempt(connector, "Goeie"))
    assert connector.fetch(sent.remote_id) == sent
    pds.on(DELETE, good({}))
    connector.delete(sent.remote_id)
    assert pds.calls(DELETE)[0].body == {"repo": DID, "collection": POST, "rkey": sent.remote_id.rpartition("/")[2]}
    repository.records.clear()
    assert connector.fetch(sent.remote_id) is None


@pytest.mark.parametrize("remote_id", ["", "x", "https://x.nl", f"at://{DID}", f"at://{DID}/{POST}/a b", f"at://{OTHER_DID}/{POST}/3x"])
def test_only_own_posts_are_deleted(pds: StandIn, connector: BlueskyConnector, remote_id: str) -> None:
    with pytest.raises(Permanent, match="no-such-post"):
        connector.delete(remote_id)
    assert pds.asked == []


def test_a_handle_that_is_not_good_any_more_is_not_in_the_address(repository: Repository, connector: BlueskyConnector) -> None:
    connector.account = replace(connector.account, handle="@handle.invalid")
    attempt = an_attempt(connector, "Goeie")
    assert connector.send(attempt).url == f"https://bsky.app/profile/{DID}/post/{attempt.token}"


def test_profile(pds: StandIn, connector: BlueskyConnector) -> None:
    pds.on(SESSION, good({"did": DID, "handle": "anna.nieuw.example.org", "active": True}))
    pds.on(GET, NOTHING)
    pds.on("_health", good({"version": "0.4.100"}))
    found = connector.profile()
    assert (found.remote_id, found.handle, found.display_name) == (DID, "@anna.nieuw.example.org", "")
    assert (found.secrets, found.limits.image_bytes) == ({}, 1_000_000)
    assert found.expires_at is not None
    assert found.expires_at.timestamp() == NOW + 90 * 86400


@pytest.mark.parametrize(
    ("answer", "kind", "word"),
    [
        (good({"did": OTHER_DID, "handle": "x.example.org"}), AuthLost, "other-account"),
        (good({"did": DID, "handle": "x.example.org", "active": False, "status": "takendown"}), Permanent, "account-suspended"),
        (good({"did": DID, "handle": "x.example.org", "active": False, "status": "deactivated"}), Permanent, "account-deactivated"),
    ],
)
def test_profile_of_an_account_that_does_not_stand(
    pds: StandIn, connector: BlueskyConnector, answer: Any, kind: type[Exception], word: str
) -> None:
    pds.on(SESSION, answer)
    with pytest.raises(kind, match=word):
        connector.profile()


def test_revoke(pds: StandIn, connector: BlueskyConnector) -> None:
    pds.on("com.atproto.server.deleteSession", (200, {}, ""), bad(400, "ExpiredToken"))
    assert connector.revoke()
    assert connector.revoke()


def test_connecting_opens_nothing(pds: StandIn, connector: BlueskyConnector) -> None:
    assert isinstance(an_attempt(connector, "x"), FakeAttempt)
    assert pds.asked == []
