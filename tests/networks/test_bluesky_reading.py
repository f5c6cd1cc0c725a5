"""Reading from Bluesky, against a network whose every answer follows the lexicons: pages, facets, embeds, labels, likes that count once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from typing import Any

import pytest
import responses
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, RateLimited, Retryable
from accounts.http import Http
from accounts.model.column import ColumnKind
from accounts.model.status import PictureKind, SpanKind
from accounts.networks.bluesky_reading import LATE, BlueskyReader
from accounts.networks.bluesky_status import Parser, _pieces
from accounts.reading import Page, Question, Verb
from accounts.taming import assemble
from tests.networks.attempts import START, FakeSecrets, an_account
from tests.networks.bluesky_stand_in import CID, DID, HOST, OTHER_DID, StandIn, bad, good, page, token, unreachable
from tests.networks.bluesky_world import LIKE, POST, REPOST, World

HOME = Question(ColumnKind.HOME)
TAG = Question(ColumnKind.HASHTAGS, tag="enkhuizen")
MENTIONS = Question(ColumnKind.MENTIONS)
THIRD_DID = "did:plc:cccccccccccccccccccccccc"


@dataclass
class Scene:
    """A reader and the network it reads."""

    reader: BlueskyReader
    world: World
    server: StandIn
    clock: ManualClock


@pytest.fixture
def scene() -> Iterator[Scene]:
    """A signed-in reader; at the end nothing may have been asked or answered that the lexicons do not know."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        server, clock, http = StandIn(mock), ManualClock(START), Http()
        world = World(server, clock)
        secrets = FakeSecrets({"access": token("a", START.timestamp(), 86400 * 30), "refresh": token("r", START.timestamp(), 86400 * 90)})
        account = an_account("bluesky", HOST, DID, "@anna.example.org")
        reader = BlueskyReader(account, http, secrets, clock)
        yield Scene(reader, world, server, clock)
        reader.close()
        assert world.violations == []


def texts(page: Page) -> list[str]:
    """Return what a page says."""
    return [one.text for one in page.statuses]


def caught_up(scene: Scene, question: Question, cursor: str, most: int) -> tuple[set[str], str]:
    """Catch up as the engine does, doubles dropped; return the texts and the cursor for the next time."""
    found = scene.reader.read(question, newer_than=cursor, most=most)
    newest, seen = found.newest or cursor, set(texts(found))
    while found.gap:
        found = scene.reader.read(question, newer_than=cursor, older_than=found.gap, most=most)
        assert found.newest == ""
        seen |= set(texts(found))
    return seen, newest


def test_the_timeline_with_reposts(scene: Scene) -> None:
    post = scene.world.say("Dag", DID)
    scene.world.repost(post)
    repost, plain = scene.reader.read(HOME).statuses
    assert repost.uri == plain.uri == plain.remote_id == post.uri
    assert repost.boosted_by is not None
    assert repost.boosted_by.handle == "piet.example.org"
    assert repost.order == plain.at + timedelta(seconds=1)
    assert (plain.author.name, plain.author.handle, plain.cid, plain.network) == ("Anna", "anna.example.org", CID, "bluesky")
    assert plain.url == f"https://bsky.app/profile/anna.example.org/post/{post.uri.rsplit('/', 1)[-1]}"
    assert plain.at.tzinfo is UTC


@pytest.mark.parametrize("question", [HOME, TAG, MENTIONS, Question(ColumnKind.PERSON, person="@piet.example.org")])
@pytest.mark.parametrize("count", [0, 1, 5, 6, 23])
def test_catching_up_has_no_hole(scene: Scene, question: Question, count: int) -> None:
    scene.world.say("@anna het begin #enkhuizen")
    cursor = scene.reader.read(question, most=5).newest
    scene.clock.advance(LATE.total_seconds() * 2)
    wanted = {f"@anna bericht {number} #enkhuizen" for number in range(count)}
    for text in sorted(wanted):
        scene.world.say(text, seconds=90)
    found, cursor = caught_up(scene, question, cursor, 5)
    assert found - {"@anna het begin #enkhuizen"} == wanted
    scene.clock.advance(LATE.total_seconds() * 2)
    scene.world.say("@anna nog een #enkhuizen")
    assert "@anna nog een #enkhuizen" in caught_up(scene, question, cursor, 5)[0]


def test_a_post_that_search_shows_late_is_not_missed(scene: Scene) -> None:
    scene.world.say("vroeg #enkhuizen")
    cursor = scene.reader.read(TAG).newest
    scene.world.say("laat #enkhuizen", late=200)
    scene.world.say("op tijd #enkhuizen", seconds=30)
    scene.clock.advance(300)
    found, _ = caught_up(scene, TAG, cursor, 5)
    assert "laat #enkhuizen" in found


def test_a_column_that_begins_empty_gets_what_comes(scene: Scene) -> None:
    cursor = scene.reader.read(MENTIONS).newest
    assert cursor
    scene.world.say("@anna dag")
    assert caught_up(scene, MENTIONS, cursor, 5)[0] == {"@anna dag"}


def test_search_is_asked_every_five_minutes_at_most(scene: Scene) -> None:
    scene.world.say("een #enkhuizen")
    cursor = scene.reader.read(TAG).newest
    scene.world.say("twee #enkhuizen")
    assert scene.reader.wait(TAG) == 300
    assert scene.reader.wait(HOME) == 60
    assert scene.reader.read(TAG, newer_than=cursor) == Page()
    assert len(scene.server.calls("app.bsky.feed.searchPosts")) == 1
    scene.clock.advance(300)
    assert "twee #enkhuizen" in texts(scene.reader.read(TAG, newer_than=cursor))
    scene.clock.advance(300)
    scene.server.on("app.bsky.feed.searchPosts", bad(429, "RateLimitExceeded", **{"Retry-After": "60"}), bad(502, "UpstreamFailure"))
    with pytest.raises(RateLimited) as limited:
        scene.reader.read(TAG, newer_than=cursor)
    assert limited.value.after == scene.clock.now() + timedelta(seconds=60)
    with pytest.raises(Retryable):
        scene.reader.read(TAG, newer_than=cursor)


def test_a_tag_is_asked_as_a_tag(scene: Scene) -> None:
    scene.reader.read(TAG)
    (asked,) = scene.server.calls("app.bsky.feed.searchPosts")
    assert asked.params == {"q": "#enkhuizen", "tag": "enkhuizen", "sort": "latest", "limit": "40"}


def test_older_pages_end(scene: Scene) -> None:
    for number in range(12):
        scene.world.say(f"bericht {number}")
    found = scene.reader.read(HOME, most=5)
    seen = texts(found)
    while found.older:
        found = scene.reader.read(HOME, older_than=found.older, most=5)
        seen += texts(found)
    assert seen == [f"bericht {number}" for number in range(11, -1, -1)]


def test_mentions_are_whole_posts_in_the_order_of_the_notices(scene: Scene) -> None:
    for number in range(30):
        scene.world.say(f"@anna vraag {number}", OTHER_DID)
    scene.world.say("zonder", OTHER_DID)
    found = scene.reader.read(MENTIONS, most=40)
    assert texts(found) == [f"@anna vraag {number}" for number in range(29, -1, -1)]
    assert len(scene.server.calls("app.bsky.feed.getPosts")) == 2
    assert all(one.cid for one in found.statuses)


def test_a_thread_in_order(scene: Scene) -> None:
    def answer(text: str, to: Any, by: str = OTHER_DID) -> Any:
        ref = {"uri": to.uri, "cid": CID}
        return scene.world.say(text, by, reply={"root": ref, "parent": ref})

    root = scene.world.say("vraag")
    one = answer("antwoord", root, THIRD_DID)
    answer("tweede antwoord", root)
    answer("dank", one)
    assert [one.text for one in scene.reader.thread(one.uri)] == ["vraag", "antwoord", "dank"]
    assert [one.text for one in scene.reader.thread(root.uri)] == ["vraag", "antwoord", "dank", "tweede antwoord"]
    assert scene.reader.thread(f"at://{DID}/{POST}/3jzfcijpj2z2a") == ()


def test_lists(scene: Scene) -> None:
    scene.world.say("van piet")
    scene.world.say("van kees", THIRD_DID)
    (raad,) = scene.reader.lists()
    assert raad.title == "Raad"
    assert texts(scene.reader.read(Question(ColumnKind.LIST, list_id=raad.id))) == ["van piet"]
    with pytest.raises(Permanent):
        scene.reader.read(Question(ColumnKind.LIST, list_id="at://did:plc:x/app.bsky.graph.list/9"))


# -- acts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("do", "undo", "name", "collection"),
    [(Verb.FAVOURITE, Verb.UNFAVOURITE, "favourited", LIKE), (Verb.BOOST, Verb.UNBOOST, "boosted", REPOST)],
)
@pytest.mark.parametrize("view_down", [False, True])
def test_doing_twice_is_doing_once(scene: Scene, do: Verb, undo: Verb, name: str, collection: str, view_down: bool) -> None:
    scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    scene.world.view_down = view_down
    for _ in range(2):
        made = scene.reader.act(do, status)
        assert name in made.mine
        assert [kind for kind, _ in scene.world.records] == [collection]
    scene.world.view_down = False
    assert name in scene.reader.read(HOME).statuses[0].mine
    scene.world.view_down = view_down
    for _ in range(2):
        assert name not in scene.reader.act(undo, made).mine
        assert scene.world.records == {}


@pytest.mark.parametrize("view_down", [False, True])
@pytest.mark.parametrize("collection", [LIKE, REPOST])
def test_a_lost_answer_makes_no_second_like(scene: Scene, collection: str, view_down: bool) -> None:
    scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    scene.world.view_down = view_down
    scene.world.lose.append("com.atproto.repo.putRecord")
    verb = Verb.FAVOURITE if collection == LIKE else Verb.BOOST
    with pytest.raises(Retryable):
        scene.reader.act(verb, status)
    scene.clock.advance(30)
    scene.reader.act(verb, status)
    assert [kind for kind, _ in scene.world.records] == [collection]
    # Another run of the program, which has forgotten what it began.
    other = BlueskyReader(scene.reader.account, Http(), scene.reader._session._secrets, scene.clock)
    other.act(verb, status)
    assert [kind for kind, _ in scene.world.records] == [collection]
    other.close()


def test_a_like_whose_answer_was_lost_before_it_was_written_goes_out_with_the_same_key(scene: Scene) -> None:
    scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    rule = scene.server.rules["com.atproto.repo.putRecord"][0]
    scene.server.on("com.atproto.repo.putRecord", bad(503, "NotEnoughResources"), rule)
    key = scene.reader.new_key(Verb.FAVOURITE)
    with pytest.raises(Retryable):
        scene.reader.act(Verb.FAVOURITE, status, (key,))
    assert not scene.reader.stands(Verb.FAVOURITE, status, (key,))
    scene.clock.advance(30)
    scene.reader.act(Verb.FAVOURITE, status, (key,))
    assert scene.reader.stands(Verb.FAVOURITE, status, (key,))
    one, two = scene.server.calls("com.atproto.repo.putRecord")
    assert one.body == two.body
    assert len(scene.world.records) == 1


@pytest.mark.parametrize(("do", "undo", "collection"), [(Verb.FAVOURITE, Verb.UNFAVOURITE, LIKE), (Verb.BOOST, Verb.UNBOOST, REPOST)])
def test_the_key_alone_makes_it_one_where_no_list_shows_it(scene: Scene, do: Verb, undo: Verb, collection: str) -> None:
    """An account that liked a thousand posts since: neither its newest records nor the view of the network show the like."""
    scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    scene.world.view_down = True
    scene.server.on("com.atproto.repo.listRecords", good({"records": []}))
    scene.world.lose.append("com.atproto.repo.putRecord")
    key = scene.reader.new_key(do)
    with pytest.raises(Retryable):
        scene.reader.act(do, status, (key,))
    assert list(scene.world.records) == [(collection, key)]
    scene.clock.advance(600)
    other = BlueskyReader(scene.reader.account, Http(), scene.reader._session._secrets, scene.clock)
    assert other.stands(do, status, (key,))
    other.act(do, status, (key,))
    assert list(scene.world.records) == [(collection, key)]
    other.act(undo, status, (key,))
    assert scene.world.records == {}
    assert not other.stands(do, status, (key,))
    other.close()


def test_a_bookmark(scene: Scene) -> None:
    post = scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    for _ in range(2):
        assert scene.reader.act(Verb.BOOKMARK, status).mine == {"bookmarked"}
    assert scene.world.bookmarks == {post.uri}
    for _ in range(2):
        assert scene.reader.act(Verb.UNBOOKMARK, status).mine == frozenset()
    assert scene.world.bookmarks == set()


def test_what_cannot_be_acted_upon(scene: Scene) -> None:
    scene.world.say("mooi")
    (status,) = scene.reader.read(HOME).statuses
    with pytest.raises(InputError, match="cannot-act"):
        scene.reader.act(Verb.FAVOURITE, replace(status, network="mastodon"))
    scene.world.posts.clear()
    with pytest.raises(Permanent, match="status-gone"):
        scene.reader.act(Verb.FAVOURITE, status)


# -- errors ----------------------------------------------------------------------------------------------------


def test_what_a_server_answers_instead(scene: Scene) -> None:
    name = "app.bsky.feed.getTimeline"
    for answered, error in (
        (bad(401, "AuthMissing"), AuthLost),
        (bad(429, "RateLimitExceeded"), RateLimited),
        (bad(502, "UpstreamFailure"), Retryable),
        (bad(400, "InvalidRequest"), Permanent),
        (page(), Retryable),
        (good({"feed": "nonsense"}), Retryable),
        (good([]), Retryable),
        (unreachable(), NetworkDown),
    ):
        scene.server.on(name, answered)
        scene.server.on("com.atproto.server.refreshSession", bad(401, "ExpiredToken"))
        with pytest.raises(error):
            scene.reader.read(HOME)


def test_nonsense_among_posts_is_left_out(scene: Scene) -> None:
    post = scene.world.say("goed")
    view = scene.world.view(post)
    rows = [
        None, 3, [], {}, {"post": None}, {"post": {"$type": "app.bsky.feed.defs#notFoundPost", "uri": "at://x", "notFound": True}},
        {"post": view | {"author": None}}, {"post": view | {"record": None, "indexedAt": None}}, {"post": view | {"uri": 3}},
        {"post": view},
    ]  # fmt: skip
    scene.server.on("app.bsky.feed.getTimeline", good({"feed": rows}))
    assert texts(scene.reader.read(HOME)) == ["goed"]


@pytest.mark.parametrize("kind", [ColumnKind.FEED, ColumnKind.PRESS, ColumnKind.OWN])
def test_questions_for_others(scene: Scene, kind: ColumnKind) -> None:
    assert not scene.reader.answers(kind)
    with pytest.raises(InputError, match="cannot-read"):
        scene.reader.read(Question(kind))


# -- parsing ----------------------------------------------------------------------------------------------------

PARSER = Parser(HOST)
FACET = "app.bsky.richtext.facet"


def facet(text: str, part: str, **feature: str) -> dict[str, Any]:
    """Return a facet over `part` of `text`."""
    start = len(text[: text.index(part)].encode())
    kind = feature.pop("kind")
    return {"index": {"byteStart": start, "byteEnd": start + len(part.encode())}, "features": [{"$type": f"{FACET}#{kind}", **feature}]}


def test_facets_count_bytes(scene: Scene) -> None:
    # The example of the network's own documentation, with a tag.
    text = "✨ example mentioning @atproto.com to share the URL 👨‍❤️‍👨 https://en.wikipedia.org/wiki/CBOR. #Enkhuizen é"
    facets = [
        facet(text, "@atproto.com", kind="mention", did=OTHER_DID),
        facet(text, "https://en.wikipedia.org/wiki/CBOR", kind="link", uri="https://en.wikipedia.org/wiki/CBOR"),
        facet(text, "#Enkhuizen", kind="tag", tag="Enkhuizen"),
    ]
    assert [one["index"]["byteStart"] for one in facets[:2]] == [23, 74]
    scene.world.say(text, facets=facets, langs=["nl", "en"])
    (status,) = scene.reader.read(HOME).statuses
    assert status.text == text.replace("https://en", "en")
    assert [(one.kind, one.target, status.text[one.start : one.end]) for one in status.spans] == [
        (SpanKind.MENTION, f"https://bsky.app/profile/{OTHER_DID}", "@atproto.com"),
        (SpanKind.LINK, "https://en.wikipedia.org/wiki/CBOR", "en.wikipedia.org/wiki/CBOR"),
        (SpanKind.TAG, "enkhuizen", "#Enkhuizen"),
    ]
    assert status.tags == ("enkhuizen",)
    assert status.language == "nl"


@pytest.mark.parametrize(
    ("text", "uri", "shown"),
    [
        ("zie nos.nl/artikel/25…", "https://nos.nl/artikel/2512345-lang", "zie nos.nl/artikel/25…"),
        ("zie bank.nl", "https://evil.example/bank.nl", "zie bank.nl (evil.example)"),
        ("zie hier", "https://evil.example/", "zie hier (evil.example)"),
        ("zie hier", "javascript:alert(1)", "zie hier"),
    ],
)
def test_a_link_shows_where_it_goes(text: str, uri: str, shown: str) -> None:
    pieces, _ = _pieces(text, [facet(text, text.partition(" ")[2], kind="link", uri=uri)])
    assert assemble(pieces).text == shown


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=20),
    st.lists(
        st.fixed_dictionaries(
            {
                "index": st.none() | st.fixed_dictionaries({"byteStart": st.integers(-3, 90) | st.none(), "byteEnd": st.integers(-3, 90)}),
                "features": st.none()
                | st.lists(
                    st.sampled_from(
                        [
                            {"$type": f"{FACET}#tag", "tag": "x"}, {"$type": f"{FACET}#link", "uri": "https://e.example/"}, None,
                            {"$type": 3},
                            {"$type": f"{FACET}#mention", "did": DID}, {"$type": f"{FACET}#mention", "did": "x"}, {},
                        ]
                    ),
                    max_size=2,
                ),
            }
        ),
        max_size=6,
    ),
)  # fmt: skip
def test_any_facets_are_spans_or_nothing(text: str, facets: list[Any]) -> None:
    pieces, _ = _pieces(text, facets)
    assert "".join(one.text for one in pieces) == text.encode("utf-8", "replace").decode()
    tamed = assemble(pieces)
    assert all(0 <= one.start < one.end <= len(tamed.text) for one in tamed.spans)


def image(number: int = 1) -> dict[str, Any]:
    """Return the view of a picture."""
    ratio = {"width": 640, "height": 480}
    return {"thumb": f"https://cdn.example/t{number}", "fullsize": f"https://cdn.example/f{number}", "alt": "Een kat", "aspectRatio": ratio}


def test_pictures_films_pages_and_quotes(scene: Scene) -> None:
    quoted = scene.world.say("geciteerd")
    record = {
        "$type": "app.bsky.embed.record#viewRecord", "uri": quoted.uri, "cid": CID, "author": scene.world.person(OTHER_DID),
        "value": quoted.record, "indexedAt": "2026-11-23T12:00:00Z",
        "embeds": [{"$type": "app.bsky.embed.images#view", "images": [image(9)]}],
    }  # fmt: skip
    images = {"$type": "app.bsky.embed.images#view", "images": [image(1), image(2)]}
    film = {
        "$type": "app.bsky.embed.video#view",
        "cid": CID,
        "playlist": "https://v.example/p.m3u8",
        "thumbnail": "https://v.example/t.jpg",
        "alt": "Film",
    }
    page_view = {"$type": "app.bsky.embed.external#view", "external": {"uri": "https://nos.nl/a", "title": "NOS", "description": "Nieuws"}}
    quote = {"$type": "app.bsky.embed.record#view", "record": record}
    both = {"$type": "app.bsky.embed.recordWithMedia#view", "record": {"record": record}, "media": images}
    gallery = {
        "$type": "app.bsky.embed.gallery#view",
        "items": [{"$type": "app.bsky.embed.gallery#viewImage", **image(n), "thumbnail": "https://c.example/t"} for n in range(6)],
    }
    gone = {
        "$type": "app.bsky.embed.record#view",
        "record": {"$type": "app.bsky.embed.record#viewNotFound", "uri": quoted.uri, "notFound": True},
    }
    for name, view in {"p": images, "f": film, "c": page_view, "q": quote, "b": both, "g": gallery, "n": gone}.items():
        scene.world.say(name, embed_view=view)
    found = {one.text: one for one in scene.reader.read(HOME).statuses}
    assert [(one.kind, one.url, one.preview, one.alt, one.width) for one in found["p"].media] == [
        (PictureKind.IMAGE, f"https://cdn.example/f{n}", f"https://cdn.example/t{n}", "Een kat", 640) for n in (1, 2)
    ]
    (still,) = found["f"].media
    assert (still.kind, still.url, still.preview, still.alt) == (PictureKind.VIDEO, found["f"].url, "https://v.example/t.jpg", "Film")
    assert found["c"].card is not None
    assert found["c"].card.title == "NOS"
    for name in ("q", "b"):
        inner = found[name].quote
        assert inner is not None
        assert (inner.text, inner.uri, len(inner.media)) == ("geciteerd", quoted.uri, 1)
    assert len(found["b"].media) == 2
    assert len(found["g"].media) == 6
    assert found["n"].quote is None


def test_labels_fold_a_post(scene: Scene) -> None:
    def label(value: str, **more: Any) -> dict[str, Any]:
        return {"src": OTHER_DID, "uri": "at://x", "val": value, "cts": "2026-11-23T12:00:00Z", **more}

    scene.world.say("gewoon", label_views=[label("funny")])
    scene.world.say("naakt", label_views=[label("nudity"), label("porn")])
    scene.world.say("terug", label_views=[label("porn", neg=True)])
    scene.world.say("zelf", labels={"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "graphic-media"}]})
    found = {one.text: (one.warning, one.sensitive) for one in scene.reader.read(HOME).statuses}
    assert found == {
        "gewoon": ("", False),
        "naakt": ("label:porn", True),
        "terug": ("", False),
        "zelf": ("label:graphic-media", True),
    }


def test_a_moment_in_the_future_does_not_put_a_post_above_all_others_for_ever(scene: Scene) -> None:
    scene.world.say("uit de toekomst", createdAt="2099-01-01T00:00:00Z")
    found = scene.reader.read(HOME)
    assert found.statuses[0].at == scene.clock.now()
    assert found.newest < "2027"


@pytest.mark.parametrize(
    ("labels", "closed"),
    [([], False), ([{"val": "!no-unauthenticated"}], True), ([{"val": "!no-unauthenticated", "neg": True}], False), ([7, None], False)],
)
def test_who_asks_to_be_shown_to_signed_in_people_only_is_known(labels: list[Any], closed: bool) -> None:
    found = PARSER.person({"did": OTHER_DID, "handle": "a.example", "labels": labels})
    assert found is not None
    assert found.closed is closed


KEYS = [
    "$type",
    "uri",
    "record",
    "author",
    "embed",
    "labels",
    "viewer",
    "indexedAt",
    "text",
    "facets",
    "images",
    "media",
    "val",
    "did",
    "handle",
]
ODD = st.sampled_from(["\ud800", "2026-10-14T19:07:51Z", DID, f"at://{DID}/{POST}/3k"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(ANYTHING, st.dictionaries(st.sampled_from(KEYS), ANYTHING, max_size=4))
def test_any_field_may_be_nonsense(anything: Any, changes: dict[str, Any]) -> None:
    good_view = {
        "uri": f"at://{OTHER_DID}/{POST}/3jzfcijpj2z2a", "cid": CID, "author": {"did": OTHER_DID, "handle": "a.example"},
        "record": {"$type": POST, "text": "x", "createdAt": "2026-10-14T19:07:51Z"}, "indexedAt": "2026-10-14T19:07:51Z",
    }  # fmt: skip
    for made in (
        PARSER.post(anything),
        PARSER.entry(anything),
        PARSER.post(good_view | changes),
        PARSER.entry({"post": good_view, **changes}),
    ):
        if made is not None:
            made.text.encode()
            assert made.at.tzinfo is UTC


def test_whom_a_handle_leads_to(scene: Scene) -> None:
    resolve, profile = "com.atproto.identity.resolveHandle", "app.bsky.actor.getProfile"
    scene.server.on(resolve, good({"did": OTHER_DID}))
    scene.server.on(profile, good(scene.world.person(OTHER_DID) | {"description": "Havenmeester " + "y" * 500}))
    found = scene.reader.named("piet.example.org")
    assert found is not None
    assert (found.handle, found.name, len(found.about)) == ("piet.example.org", "Piet", 300)
    assert scene.server.calls(profile)[-1].params["actor"] == OTHER_DID
    scene.server.on(profile, good(scene.world.person(OTHER_DID) | {"handle": "anders.example.org"}))
    renamed = scene.reader.named("piet.example.org")
    assert renamed is not None
    assert renamed.handle == "anders.example.org"
    scene.server.on(resolve, bad(400, "InvalidRequest", "Unable to resolve handle"))
    assert scene.reader.named("niemand.example.org") is None


def test_a_handle_that_cannot_be_asked_about_judges_nobody(scene: Scene) -> None:
    resolve = "com.atproto.identity.resolveHandle"
    down = ((unreachable(), NetworkDown), (page(502), Retryable), (good({"did": "geen"}), Retryable), (bad(429, "Slow"), RateLimited))
    for answer, kind in down:
        scene.server.on(resolve, answer)
        with pytest.raises(kind):
            scene.reader.named("piet.example.org")


def test_a_server_that_stands_alone_knows_its_own_people(scene: Scene) -> None:
    scene.server.on("com.atproto.identity.resolveHandle", good({"did": OTHER_DID}))
    scene.server.on("app.bsky.actor.getProfile", bad(501, "MethodNotImplemented"))
    scene.server.on("com.atproto.repo.getRecord", good({"uri": "x", "value": {"displayName": "Piet", "description": "Vist"}}))
    found = scene.reader.named("piet.example.org")
    assert found is not None
    assert (found.handle, found.name, found.about) == ("piet.example.org", "Piet", "Vist")
    scene.server.on("com.atproto.repo.getRecord", bad(400, "RepoNotFound"))
    found = scene.reader.named("piet.example.org")
    assert found is not None
    assert (found.handle, found.name) == ("piet.example.org", "")


def test_one_post_as_it_is_now(scene: Scene) -> None:
    said = scene.world.say("vraag")
    found = scene.reader.fetch(said.uri)
    assert found is not None
    assert (found.text, found.uri) == ("vraag", said.uri)
    assert scene.reader.fetch(f"at://{DID}/{POST}/3jzfcijpj2z2a") is None

    def instead(node: dict[str, Any]) -> None:
        scene.server.on("app.bsky.feed.getPostThread", good({"thread": node}))

    instead({"$type": "app.bsky.feed.defs#notFoundPost", "uri": said.uri, "notFound": True})
    assert scene.reader.fetch(said.uri) is None
    instead({"$type": "app.bsky.feed.defs#blockedPost", "uri": said.uri, "blocked": True, "author": {"did": OTHER_DID}})
    with pytest.raises(Retryable, match="not-understood"):
        scene.reader.fetch(said.uri)  # kept from this account, which is no proof that it is gone
