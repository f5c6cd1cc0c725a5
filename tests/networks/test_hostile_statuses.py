"""Whatever stands in any field of what a network or a feed gives: out come plain text and safe addresses, and no character that moves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.model.status import Span, SpanKind, Status
from accounts.networks import bluesky_status
from accounts.networks.feed_bounds import NoFeedError
from accounts.networks.feed_parse import parse
from accounts.networks.mastodon_status import Parser
from tests.networks.bluesky_stand_in import CID, OTHER_DID
from tests.networks.bluesky_world import POST
from tests.networks.feed_folder import FEEDS

RECORDED = json.loads((Path(__file__).parent.parent / "data" / "mastodon" / "reading.json").read_text(encoding="utf-8"))
FORBIDDEN = regex.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060-\u2065\ufeff\u2028\u2029]")
MARKS = regex.compile(r"\p{M}{5,}")
ADDRESSES = frozenset({"url", "avatar", "preview", "picture"})
NAMES = frozenset({"remote_id", "uri", "reply_to", "cid", "network", "server", "visibility", "language"})
"""Never shown: names for the program alone."""
HOSTILE = st.sampled_from(
    [
        *(
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "https://bank.example@evil.example/",
            "https://evil.example/\u202e",
        ),
        *(
            "//evil.example",
            "https:evil.example",
            "HTTPS://EVIL.example/\\x",
            "https://\u0430pple.example/",
            "vbscript:x",
            "https://[::1",
            "\x00",
        ),
        *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x'>klik</a>", "<b>vet", "&lt;script&gt;x"),
        *(
            "\u202etxt.exe",
            "\u2067rechts\u2069",
            "a" + "\u0301" * 200,
            "\u200bon\u200bzicht\u200bbaar",
            "\ufeff",
            "\u2028\u2029",
            "\U000e0061",
        ),
        *("\ud800", "regel\r\nregel", "\x1b[31mrood", "مدينة", "👩‍👩‍👧" * 20, "x" * 5000, "@burgemeester", "&#x202e;om", "&#0;&#27;"),
        *('<p>tekst</p><a href="https://evil.example/">https://bank.example/inloggen</a>', "<svg onload=x><style>*{}</style>", "]]>"),
    ]
)


def leaves(found: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to every text in a document."""
    if isinstance(found, dict):
        for key, value in found.items():
            yield from leaves(value, (*path, key))
    elif isinstance(found, list):
        for at, value in enumerate(found):
            yield from leaves(value, (*path, at))
    elif isinstance(found, str):
        yield path


def put(document: Any, path: tuple[Any, ...], value: str) -> None:
    """Put a text elsewhere."""
    for step in path[:-1]:
        document = document[step]
    document[path[-1]] = value


def is_tame(found: Any, name: str = "") -> None:
    """Look at every text of a status, and of all that hangs on it."""
    if isinstance(found, Status):
        for span in found.spans:
            assert 0 <= span.start < span.end <= len(found.text)
            if span.kind is SpanKind.LINK:
                host = urlsplit(span.target).netloc.casefold().removeprefix("www.")
                assert host in found.text[span.start : span.end].casefold(), "a link says where it goes"
    if isinstance(found, Span) and found.kind is SpanKind.TAG:
        return
    if is_dataclass(found):
        for one in fields(found):
            is_tame(getattr(found, one.name), "url" if isinstance(found, Span) and one.name == "target" else one.name)
    elif isinstance(found, tuple | list | frozenset):
        for one in found:
            is_tame(one, name)
    elif isinstance(found, str) and not isinstance(found, Enum):
        found.encode()
        if name in ADDRESSES:
            parts = urlsplit(found)
            assert not found or (parts.scheme in {"http", "https"} and parts.hostname and found.isascii() and "@" not in parts.netloc), (
                found
            )
        elif name not in NAMES:
            assert not FORBIDDEN.search(found), (name, found)
            assert not MARKS.search(found), (name, found)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(RECORDED)), st.data())
def test_of_a_mastodon(name: str, data: st.DataObject) -> None:
    raw = json.loads(json.dumps(RECORDED[name]))
    places = list(leaves(raw))
    for path in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=12)):
        put(raw, path, data.draw(HOSTILE))
    found = Parser("https://social.example", "example").status(raw)
    if found is not None:
        is_tame(found)


VIEW: dict[str, Any] = {
    "uri": f"at://{OTHER_DID}/{POST}/3jzfcijpj2z2a", "cid": CID, "indexedAt": "2026-10-14T19:07:51Z",
    "author": {"did": OTHER_DID, "handle": "a.example", "displayName": "Anna", "avatar": "https://a.example/a.png"},
    "record": {
        "$type": POST, "text": "Zie hier en #tag", "createdAt": "2026-10-14T19:07:51Z", "langs": ["nl"], "tags": ["haven"],
        "facets": [
            {"index": {"byteStart": 4, "byteEnd": 8}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://x.example/a"}]},
            {"index": {"byteStart": 12, "byteEnd": 16}, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "tag"}]},
        ],
    },
    "embed": {
        "$type": "app.bsky.embed.recordWithMedia#view",
        "media": {
            "$type": "app.bsky.embed.images#view",
            "images": [{"thumb": "https://x.example/t.png", "fullsize": "https://x.example/f.png", "alt": "Een kat"}],
        },
        "record": {"record": {
            "$type": "app.bsky.embed.record#viewRecord", "uri": f"at://{OTHER_DID}/{POST}/3jzfcijpj2z2b", "cid": CID,
            "author": {"did": OTHER_DID, "handle": "b.example", "displayName": "Bram"}, "indexedAt": "2026-10-14T19:07:51Z",
            "value": {"$type": POST, "text": "geciteerd", "createdAt": "2026-10-14T19:07:51Z"},
            "embeds": [{"$type": "app.bsky.embed.external#view", "external": {
                "uri": "https://x.example/c", "title": "Kop", "description": "Regel", "thumb": "https://x.example/k.png"}}],
        }},
    },
}  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_of_bluesky(data: st.DataObject) -> None:
    raw = json.loads(json.dumps(VIEW))
    for path in data.draw(st.lists(st.sampled_from(list(leaves(raw))), min_size=1, max_size=10)):
        put(raw, path, data.draw(HOSTILE))
    found = bluesky_status.Parser("https://pds.example.org").post(raw)
    if found is not None:
        is_tame(found)


WILD = [one.body for one in FEEDS if one.titles and one.body[:1] == b"<" and len(one.body) < 5000]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(WILD), st.data())
def test_of_a_feed(body: bytes, data: st.DataObject) -> None:
    words = body.decode("utf-8", "replace")
    pieces = words.split(">")
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(pieces) - 1))
        mark = data.draw(HOSTILE)
        pieces[at] = (f"{mark}" if data.draw(st.booleans()) else escape(mark)) + pieces[at]
    try:
        feed = parse(">".join(pieces).encode("utf-8", "replace"), "https://dagblad.example/rss", datetime(2026, 11, 23, tzinfo=UTC))
    except NoFeedError:
        return
    for one in feed.entries:
        is_tame(one)
    is_tame(feed.title)


def test_of_a_feed_in_json() -> None:
    """JSON can hold half characters, which XML cannot."""
    for mark in ("\ud800", "\u202e<b>x</b>", "javascript:x", "\x00"):
        entry = {"id": mark, "url": mark, "title": mark, "content_html": mark, "image": mark, "tags": [mark], "language": mark}
        body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": mark, "authors": [{"name": mark}], "items": [entry]})
        feed = parse(body.encode(), "https://dagblad.example/rss", datetime(2026, 11, 23, tzinfo=UTC))
        for one in feed.entries:
            is_tame(one)
