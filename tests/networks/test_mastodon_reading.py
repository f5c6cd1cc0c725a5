"""Reading from servers of the Mastodon family: what is asked, how it is paged without holes, what is done with nonsense."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, PermissionMissing, RateLimited, Retryable
from accounts.model.column import ColumnKind
from accounts.model.status import PictureKind, SpanKind
from accounts.networks.mastodon_reading import MastodonReader
from accounts.networks.mastodon_status import Parser
from accounts.reading import Page, Question, Verb
from tests.networks.attempts import FakeSecrets
from tests.networks.mastodon_scene import Open, Scene, scenes
from tests.networks.mastodon_world import SHAPES, VARIANTS, World

HOME = Question(ColumnKind.HOME)
TAG = Question(ColumnKind.HASHTAGS, tag="enkhuizen")
MENTIONS = Question(ColumnKind.MENTIONS)
READING = ("read", "write:statuses", "write:media", "write:favourites", "write:bookmarks")
RECORDED = json.loads((Path(__file__).parent.parent / "data" / "mastodon" / "reading.json").read_text(encoding="utf-8"))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """A maker of scenes."""
    with scenes(tmp_path) as make:
        yield make


def reader_of(scene: Scene) -> MastodonReader:
    """Return what reads for the scene's account."""
    return MastodonReader(scene.connector.account, scene.http, scene.connector.secrets, scene.clock)


def say(scene: Scene, *texts: str, name: str = "piet", **fields: Any) -> list[dict[str, Any]]:
    """Let somebody post, a second apart."""
    made = []
    for text in texts:
        assert isinstance(scene.server.world.clock, ManualClock)
        scene.server.world.clock.advance(1)
        made.append(scene.server.say(name, text, **fields))
    return made


def texts(page: Page) -> list[str]:
    """Return what a page says."""
    return [one.text for one in page.statuses]


def all_newer(reader: MastodonReader, question: Question, cursor: str, most: int) -> tuple[list[str], str]:
    """Catch up as the engine does: ask on until nothing is newer, and fill gaps. Return all texts and the new cursor."""
    found: list[str] = []
    while True:
        page = reader.read(question, newer_than=cursor, most=most)
        start, known = cursor, page.newest
        found += texts(page)
        while page.gap:
            page = reader.read(question, newer_than=start, older_than=page.gap, most=most)
            found += texts(page)
        if not known or known == cursor:
            return found, cursor
        cursor = known


def test_a_tag_with_all_that_a_status_holds(opened: Open) -> None:
    scene = opened()
    say(scene, "Dag #Enkhuizen")
    page = reader_of(scene).read(TAG)
    (status,) = page.statuses
    assert status.text == "Dag #Enkhuizen"
    assert [(one.kind, one.target) for one in status.spans] == [(SpanKind.TAG, "enkhuizen")]
    assert status.tags == ("enkhuizen",)
    assert status.author.handle == f"piet@{scene.connector.account.handle.partition('@')[2].partition('@')[2]}"
    assert status.server == scene.server.url
    assert status.network == "mastodon"
    assert status.at.tzinfo is UTC


@pytest.mark.parametrize("variant", sorted(VARIANTS))
@pytest.mark.parametrize("count", [0, 1, 4, 5, 6, 10, 11, 23])
def test_catching_up_has_no_hole_and_nothing_twice(opened: Open, variant: str, count: int) -> None:
    scene = opened(variant, needs_media=False)
    reader = reader_of(scene)
    say(scene, "het begin")
    cursor = reader.read(HOME, most=5).newest
    wanted = [f"bericht {number}" for number in range(count)]
    say(scene, *wanted)
    found, cursor = all_newer(reader, HOME, cursor, 5)
    assert sorted(found) == sorted(wanted)
    say(scene, "nog een")
    assert all_newer(reader, HOME, cursor, 5)[0] == ["nog een"]
    assert all_newer(reader, HOME, cursor, 5)[0] == ["nog een"]


@pytest.mark.parametrize("variant", ["mastodon", "snac"])
def test_older_pages_end(opened: Open, variant: str) -> None:
    scene = opened(variant)
    wanted = [f"bericht {number}" for number in range(12)]
    say(scene, *wanted)
    reader = reader_of(scene)
    page = reader.read(HOME, most=5)
    newest, found = page.newest, texts(page)
    assert newest
    while page.older:
        page = reader.read(HOME, older_than=page.older, most=5)
        assert page.newest == ""
        found += texts(page)
    assert found == wanted[::-1]


def test_mentions_are_paged_by_the_ids_of_the_notifications(opened: Open) -> None:
    scene = opened()
    say(scene, *[f"@anna vraag {number}" for number in range(7)])
    say(scene, "zonder naam")
    reader = reader_of(scene)
    page = reader.read(MENTIONS, most=5)
    assert texts(page) == [f"@anna vraag {number}" for number in (6, 5, 4, 3, 2)]
    assert page.newest == "7"
    assert texts(reader.read(MENTIONS, older_than=page.older, most=5)) == ["@anna vraag 1", "@anna vraag 0"]
    say(scene, "@anna vraag 7")
    assert all_newer(reader, MENTIONS, page.newest, 5)[0] == ["@anna vraag 7"]
    (mention,) = [one for one in page.statuses[0].spans if one.kind is SpanKind.MENTION]
    assert mention.target.endswith("/@anna")


def test_a_boost_is_the_original(opened: Open) -> None:
    scene = opened()
    (original,) = say(scene, "Weg open", name="kees")
    scene.server.world.clock.advance(60)  # type: ignore[attr-defined]
    scene.server.boost("piet", original)
    boost, plain = reader_of(scene).read(HOME).statuses
    assert boost.uri == plain.uri
    assert boost.remote_id == plain.remote_id == original["id"]
    assert boost.boosted_by is not None
    assert boost.boosted_by.handle.startswith("piet@")
    assert boost.order == plain.at + timedelta(seconds=60)
    assert boost.boosts == 1


def test_a_list_and_the_names_of_lists(opened: Open) -> None:
    scene = opened()
    scene.server.world.lists["3"] = ("Raad", {"piet"})
    say(scene, "van piet")
    say(scene, "van kees", name="kees")
    reader = reader_of(scene)
    assert [(one.id, one.title) for one in reader.lists()] == [("3", "Raad")]
    assert texts(reader.read(Question(ColumnKind.LIST, list_id="3"))) == ["van piet"]


@pytest.mark.parametrize("variant", ["mastodon", "snac"])
def test_a_person_by_name_with_or_without_a_look_up(opened: Open, variant: str) -> None:
    scene = opened(variant)
    say(scene, "van piet")
    say(scene, "van kees", name="kees")
    reader = reader_of(scene)
    domain = scene.connector.account.handle.rpartition("@")[2]
    assert texts(reader.read(Question(ColumnKind.PERSON, person=f"piet@{domain}"))) == ["van piet"]
    assert texts(reader.read(Question(ColumnKind.PERSON, person=f"piet@{domain}"))) == ["van piet"]
    assert scene.server.requests("GET", "/api/v1/accounts/lookup") == 1
    assert texts(reader.read(Question(ColumnKind.PERSON, person=scene.connector.account.handle))) == []
    with pytest.raises(Permanent, match="no-such-person"):
        reader.read(Question(ColumnKind.PERSON, person=f"niemand@{domain}"))


@pytest.mark.parametrize("variant", ["mastodon", "snac"])
def test_whom_a_name_stands_for_with_or_without_a_look_up(opened: Open, variant: str) -> None:
    scene = opened(variant)
    say(scene, "van piet")
    reader = reader_of(scene)
    domain = scene.connector.account.handle.rpartition("@")[2]
    assert reader.names
    for name in ("piet", f"piet@{domain}"):
        found = reader.named(name)
        assert found is not None
        assert (found.handle, found.name) == (f"piet@{domain}", "Piet")
    assert reader.named("niemand") is None
    assert reader.named("niemand@elders.example") is None
    scene.server.world.users["piet"].note = "<p>Havenmeester<script>x</script> &amp; <b>meer</b></p>" + "y" * 500
    told = reader.named("piet")
    assert told is not None
    assert told.about.startswith("Havenmeester")
    assert "<" not in told.about
    assert len(told.about) <= 300


def test_somebody_of_the_same_name_elsewhere_is_not_who_a_bare_name_means(opened: Open) -> None:
    scene = opened("snac")
    say(scene, "van piet")
    scene.server.world.users["piet"].acct = "piet@elders.example"
    reader = reader_of(scene)
    assert reader.named("piet") is None
    found = reader.named("piet@elders.example")
    assert found is not None
    assert found.handle == "piet@elders.example"


def test_who_may_not_ask_judges_nobody(opened: Open) -> None:
    scene = opened(scopes=("write:statuses",))
    with pytest.raises(PermissionMissing):
        reader_of(scene).named("piet")


def test_search_pages_from_the_top(opened: Open) -> None:
    scene = opened()
    say(scene, *[f"haven {number}" for number in range(7)], "anders")
    reader = reader_of(scene)
    question = Question(ColumnKind.SEARCH, query="haven")
    page = reader.read(question, most=5)
    assert texts(page) == [f"haven {number}" for number in (6, 5, 4, 3, 2)]
    assert texts(reader.read(question, older_than=page.older, most=5)) == ["haven 1", "haven 0"]
    say(scene, *[f"haven {number}" for number in range(7, 14)])
    assert sorted(all_newer(reader, question, page.newest, 5)[0]) == sorted(f"haven {number}" for number in range(7, 14))


def test_a_thread_in_order(opened: Open) -> None:
    scene = opened()
    (root,) = say(scene, "vraag")
    (answer,) = say(scene, "antwoord", name="kees", in_reply_to_id=root["id"], in_reply_to_account_id=root["account"]["id"])
    say(scene, "dank", in_reply_to_id=answer["id"])
    reader = reader_of(scene)
    assert [one.text for one in reader.thread(answer["id"])] == ["vraag", "antwoord", "dank"]
    assert reader.thread(answer["id"])[1].reply_to == root["id"]
    assert reader.thread("999") == ()


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize(
    ("do", "undo", "name"),
    [
        (Verb.FAVOURITE, Verb.UNFAVOURITE, "favourited"),
        (Verb.BOOST, Verb.UNBOOST, "boosted"),
        (Verb.BOOKMARK, Verb.UNBOOKMARK, "bookmarked"),
    ],
)
def test_doing_twice_is_doing_once(opened: Open, do: Verb, undo: Verb, name: str, again: bool) -> None:
    scene = opened(scopes=READING, refuses_again=again)
    say(scene, "mooi")
    reader = reader_of(scene)
    (status,) = reader.read(HOME).statuses
    for _ in range(2):
        made = reader.act(do, status)
        assert made.mine == {name}
        assert (made.uri, made.remote_id) == (status.uri, status.remote_id)
    assert reader.read(HOME).statuses[-1].mine == {name}
    for _ in range(2):
        assert reader.act(undo, status).mine == frozenset()
    assert (reader.read(HOME).statuses[-1].favourites, reader.read(HOME).statuses[-1].boosts) == (0, 0)


def test_a_status_of_another_server_is_fetched_first(opened: Open) -> None:
    scene = opened(scopes=READING)
    (said,) = say(scene, "mooi")
    reader = reader_of(scene)
    from dataclasses import replace

    shown = replace(reader.read(HOME).statuses[0], server="https://elders.example", remote_id="12")
    assert reader.act(Verb.FAVOURITE, shown).remote_id == said["id"]
    with pytest.raises(Permanent, match="status-gone"):
        reader.act(Verb.FAVOURITE, replace(shown, uri="https://elders.example/9", url="https://elders.example/9"))
    with pytest.raises(InputError, match="cannot-act"):
        reader.act(Verb.FAVOURITE, replace(shown, network="bluesky"))


def test_a_login_without_the_right_says_which(opened: Open) -> None:
    scene = opened(scopes=("read", "write:statuses"))
    say(scene, "mooi")
    reader = reader_of(scene)
    with pytest.raises(PermissionMissing) as missing:
        reader.act(Verb.FAVOURITE, reader.read(HOME).statuses[0])
    assert missing.value.values["what"] == "write:favourites"


def test_what_a_server_answers_instead(opened: Open) -> None:
    scene = opened()
    reader = reader_of(scene)
    path = ("GET", "/api/v1/timelines/home")
    scene.server.instead[path] = (429, {"error": "Too many requests"}, {})
    with pytest.raises(RateLimited) as limited:
        reader.read(HOME)
    assert limited.value.after is None
    scene.server.instead[path] = (429, {"error": "Too many requests"}, {"Retry-After": "90"})
    with pytest.raises(RateLimited) as limited:
        reader.read(HOME)
    assert limited.value.after == scene.clock.now() + timedelta(seconds=90)
    for reply, error in (
        ((401, {"error": "The access token was revoked"}, {}), AuthLost),
        ((403, {"error": "This action is outside the authorized scopes"}, {}), PermissionMissing),
        ((404, {"error": "Record not found"}, {}), Permanent),
        ((500, {"error": "oops"}, {}), Retryable),
        ((502, "<h1>Bad Gateway</h1>", {}), Retryable),
        ((200, "<h1>Welcome to this train's wifi</h1>", {}), Retryable),
        ((200, {"error": "nonsense"}, {}), Retryable),
    ):
        scene.server.instead[path] = reply
        with pytest.raises(error):
            reader.read(HOME)
    scene.server.instead[("GET", "/api/v1/timelines/tag/enkhuizen")] = (401, {"error": "This method requires an authenticated user"}, {})
    with pytest.raises(AuthLost):
        reader.read(TAG)


def test_no_network_is_no_answer(opened: Open) -> None:
    scene = opened()
    reader = MastodonReader(scene.connector.account, scene.http, FakeSecrets({"token": "x"}), scene.clock)
    reader._api.server = "http://127.0.0.1:1"
    with pytest.raises(NetworkDown):
        reader.read(HOME)
    with pytest.raises(AuthLost):
        MastodonReader(scene.connector.account, scene.http, FakeSecrets({}), scene.clock).read(HOME)


def test_nonsense_among_statuses_is_left_out(opened: Open) -> None:
    scene = opened()
    (good,) = say(scene, "goed")
    rows = [
        None,
        3,
        "x",
        [],
        {},
        {"id": "9"},
        {"id": 8, "content": None},
        dict(good),
        {**good, "id": "7", "account": None},
        {**good, "created_at": "?"},
    ]
    scene.server.instead[("GET", "/api/v1/timelines/home")] = (200, rows, {})
    page = reader_of(scene).read(HOME)
    assert texts(page) == ["goed"]


@pytest.mark.parametrize("kind", [ColumnKind.FEED, ColumnKind.PRESS, ColumnKind.OWN])
def test_questions_for_others(opened: Open, kind: ColumnKind) -> None:
    reader = reader_of(opened())
    assert not reader.answers(kind)
    with pytest.raises(InputError, match="cannot-read"):
        reader.read(Question(kind))


# -- parsing -------------------------------------------------------------------------------------------------------------------------------

PARSER = Parser("https://social.example", "example")


@pytest.mark.parametrize(("locked", "closed"), [(True, True), (False, False), (None, False), ("yes", False)])
def test_an_account_whose_followers_need_a_yes_is_known(locked: object, closed: bool) -> None:
    found = PARSER.person({"id": "1", "acct": "anna", "locked": locked})
    assert found is not None
    assert found.closed is closed


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_recorded_statuses_are_read(name: str) -> None:
    raw = RECORDED[name]
    status = PARSER.status(raw)
    assert status is not None
    inner = raw.get("reblog") or raw
    assert status.remote_id == inner["id"]
    assert status.uri == inner["uri"]
    assert status.at == datetime.fromisoformat(inner["created_at"])
    assert len(status.media) == len(inner["media_attachments"])
    assert (status.poll is None) == (inner["poll"] is None)
    assert (status.card is None) == (inner["card"] is None)
    assert status.warning == inner["spoiler_text"]
    assert (status.replies, status.boosts, status.favourites) == (inner["replies_count"], inner["reblogs_count"], inner["favourites_count"])
    assert (status.boosted_by is None) == (raw.get("reblog") is None)
    assert "<" not in status.text


def a_status(**changes: Any) -> dict[str, Any]:
    """Return a recorded status with changes."""
    return json.loads(json.dumps(SHAPES["status"])) | changes


def test_pictures_for_short_codes_in_a_name() -> None:
    told = [
        {"shortcode": "cat", "url": "https://x.example/cat.gif", "static_url": "https://x.example/cat.png"},
        {"shortcode": "dog", "url": "https://x.example/dog.png"},
        {"shortcode": "bad", "url": "javascript:x"},
        {"shortcode": "../x", "url": "https://x.example/x.png"},
        {"shortcode": 7, "url": None},
        "nonsense",
    ]
    person = PARSER.person(SHAPES["status"]["account"] | {"display_name": "Kees :cat: :bad: :../x:", "emojis": told})
    assert person is not None
    assert person.name == "Kees :cat: :bad: :../x:"
    assert person.emoji == (("cat", "https://x.example/cat.png"),)


def test_everything_a_status_can_hold() -> None:
    inner = a_status(id="5", uri="https://x.example/5", content="<p>geciteerd</p>")
    status = PARSER.status(
        a_status(
            content='<p class="quote-inline">RE: <a href="https://x.example/5">https://x.example/5</a></p><p>kijk :cat:</p>',
            quote={"state": "accepted", "quoted_status": inner},
            poll={
                "id": "1", "expires_at": "2026-11-24T00:00:00.000Z", "expired": False, "multiple": True, "votes_count": 3,
                "options": [{"title": "Ja", "votes_count": 3}, {"title": "<b>Nee</b>", "votes_count": None}],
            },
            card={"url": "https://nos.nl/a", "title": "NOS", "description": "Nieuws", "image": "javascript:x"},
            emojis=[{"shortcode": "cat", "url": "https://x.example/cat.gif", "static_url": "https://x.example/cat.png"}],
            media_attachments=[
                {"id": "1", "type": "gifv", "url": "https://x.example/a.mp4", "preview_url": "https://x.example/a.png",
                 "description": "Een kat", "meta": {"original": {"width": 640, "height": 480, "duration": 3.5}}},
                {"id": "2", "type": "audio", "url": None, "remote_url": "https://x.example/a.mp3", "meta": None},
                {"id": "3", "type": "hologram", "url": "javascript:x"},
            ],
            in_reply_to_id="4", in_reply_to_account_id="77", mentions=[{"id": "77", "acct": "kees", "url": "https://social.example/@kees"}],
            edited_at="2026-10-15T00:00:00Z", visibility="private", sensitive=True, spoiler_text="pas op", language="nl",
            favourited=True, reblogged=True, bookmarked=True,
        )
    )  # fmt: skip
    assert status is not None
    assert status.text == "kijk :cat:"
    assert [one.kind for one in status.spans] == [SpanKind.EMOJI]
    assert status.quote is not None
    assert (status.quote.text, status.quote.uri) == ("geciteerd", "https://x.example/5")
    assert status.poll is not None
    assert [(one.text, one.votes) for one in status.poll.choices] == [("Ja", 3), ("<b>Nee</b>", None)]
    assert status.poll.several
    assert status.card is not None
    assert status.card.picture == ""
    assert [(one.kind, one.width, one.seconds, one.alt) for one in status.media] == [
        (PictureKind.GIF, 640, 3.5, "Een kat"),
        (PictureKind.AUDIO, 0, None, ""),
    ]
    assert (status.reply_to, status.reply_to_handle) == ("4", "kees@example")
    assert status.edited_at is not None
    assert (status.visibility, status.sensitive, status.warning, status.language) == ("private", True, "pas op", "nl")
    assert status.mine == {"favourited", "boosted", "bookmarked"}


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        (None, False),
        ({"state": "pending", "quoted_status": None}, False),
        ({"state": "revoked", "quoted_status": a_status()}, False),
        ({"state": "accepted", "quoted_status_id": "5"}, False),
        (a_status(), True),
        ({"state": "accepted", "quoted_status": a_status(quote={"state": "accepted", "quoted_status": a_status()})}, True),
        ("https://x.example/5", False),
    ],
)
def test_quotes_of_all_makes(quote: object, there: bool) -> None:
    status = PARSER.status(a_status(quote=quote))
    assert status is not None
    assert (status.quote is not None) is there
    assert status.quote is None or status.quote.quote is None


FIELDS = [*sorted(SHAPES["status"]), "acct", "url", "name", "title"]
ODD = st.sampled_from(["\ud800", "2026-10-14T19:07:51Z", "https://e.example/"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(SHAPES["status"])), ANYTHING, max_size=6), ANYTHING)
def test_any_field_may_be_nonsense(changes: dict[str, Any], instead: Any) -> None:
    found = PARSER.status(a_status(**changes))
    PARSER.status(instead)
    if found is not None:
        found.text.encode()
        found.author.name.encode()
        assert found.at.tzinfo is UTC


@pytest.mark.parametrize("field", sorted(SHAPES["status"]))
@pytest.mark.parametrize("value", [None, "missing", [], {}, 3, "x", True])
def test_every_field_may_be_missing_or_odd(field: str, value: object) -> None:
    raw = a_status()
    if value == "missing":
        del raw[field]
    else:
        raw[field] = value
    found = PARSER.status(raw)
    usable = field not in {"account", "created_at", "id"} or (field == "id" and value in (3, "x"))
    assert (found is not None) is usable


def test_the_stand_in_says_what_was_recorded(opened: Open) -> None:
    scene = opened()
    assert isinstance(scene.server.world, World)
    say(scene, "Dag")
    scene_status = scene.server.world.statuses[0]
    assert set(scene_status) >= set(SHAPES["status"]) - {"_user", "_text"}


def test_one_status_as_it_is_now(opened: Open) -> None:
    scene = opened()
    (said,) = say(scene, "eerst")
    reader = reader_of(scene)
    said |= {"content": "<p>later</p>", "edited_at": "2026-11-24T00:00:00Z"}
    found = reader.fetch(said["id"])
    assert found is not None
    assert (found.text, found.edited_at is not None) == ("later", True)
    assert reader.fetch("999") is None
    path = f"/api/v1/statuses/{said['id']}"
    scene.server.instead["GET", path] = (410, {"error": "Gone"}, {})
    assert reader.fetch(said["id"]) is None


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ((404, "<h1>Not found</h1>", {}), Retryable),
        ((404, [], {}), Retryable),
        ((200, {"id": 3}, {}), Retryable),
        ((401, {"error": "The access token is invalid"}, {}), AuthLost),
        ((403, {"error": "This method requires an authenticated user"}, {}), PermissionMissing),
        ((429, {"error": "Too many requests"}, {}), RateLimited),
        ((503, {"error": "trouble"}, {}), Retryable),
    ],
)
def test_only_the_words_of_the_server_itself_prove_that_a_status_is_gone(opened: Open, answer: Any, error: type[Exception]) -> None:
    scene = opened()
    (said,) = say(scene, "er nog")
    scene.server.instead["GET", f"/api/v1/statuses/{said['id']}"] = answer
    with pytest.raises(error):
        reader_of(scene).fetch(said["id"])
