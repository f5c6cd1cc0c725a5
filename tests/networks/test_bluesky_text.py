"""What becomes a link, a mention or a tag, and where it stands in bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.networks.bluesky_text import facets, graphemes, is_handle, stretches

DATA = Path(__file__).parents[1] / "data" / "bluesky"


def vectors(name: str) -> list[str]:
    """Return the lines of a file of vectors, without comments and empty lines."""
    return [line for line in (DATA / name).read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]


def found(text: str) -> list[tuple[str, str, str]]:
    """Return kind, what stands there, and value of every stretch."""
    return [(one.kind, text[one.start : one.end], one.value) for one in stretches(text)]


def values(text: str, kind: str) -> list[str]:
    """Return the values of one kind."""
    return [one.value for one in stretches(text) if one.kind == kind]


@pytest.mark.parametrize("handle", vectors("handle_syntax_valid.txt"))
def test_valid_handles(handle: str) -> None:
    assert is_handle(handle)


@pytest.mark.parametrize("handle", vectors("handle_syntax_invalid.txt"))
def test_invalid_handles(handle: str) -> None:
    assert not is_handle(handle)


def test_the_documented_example() -> None:
    text = "✨ example mentioning @atproto.com to share the URL 👨‍❤️‍👨 https://en.wikipedia.org/wiki/CBOR."
    mention, link = facets(text, {"atproto.com": "did:plc:abc"}.get)
    assert mention == {
        "index": {"byteStart": 23, "byteEnd": 35},
        "features": [{"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:abc"}],
    }
    assert link == {
        "index": {"byteStart": 74, "byteEnd": 108},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://en.wikipedia.org/wiki/CBOR"}],
    }


@pytest.mark.parametrize(
    ("text", "shown", "uri"),
    [
        ("lees https://gemeente.nl.", "https://gemeente.nl", "https://gemeente.nl"),
        ("(https://gemeente.nl)", "https://gemeente.nl", "https://gemeente.nl"),
        ("https://nl.wikipedia.org/wiki/Raad_(bestuur)", None, "https://nl.wikipedia.org/wiki/Raad_(bestuur)"),
        ("(zie https://x.nl/a_(b))!", "https://x.nl/a_(b)", "https://x.nl/a_(b)"),
        ("https://x.nl/a,", "https://x.nl/a", "https://x.nl/a"),
        ("https://x.nl/a?b=c&d=e#f!?", "https://x.nl/a?b=c&d=e#f", "https://x.nl/a?b=c&d=e#f"),
        ("„https://x.nl/a”", "https://x.nl/a", "https://x.nl/a"),
        ("**https://x.nl**", "https://x.nl", "https://x.nl"),
        ("HTTPS://X.nl/A", None, "https://x.nl/A"),
        ("https://fy.wikipedia.org/wiki/Fryslân", None, "https://fy.wikipedia.org/wiki/Frysl%C3%A2n"),
        ("https://münchen.de/ü", None, "https://xn--mnchen-3ya.de/%C3%BC"),
        ("https://x.nl/100%25", None, "https://x.nl/100%25"),
        ("http://localhost:8080/x", None, "http://localhost:8080/x"),
        ("https://[::1]:80/x", None, "https://[::1]:80/x"),
        ("kijk op gemeente.nl/raad.", "gemeente.nl/raad", "https://gemeente.nl/raad"),
        ("www.gemeente.frl", None, "https://www.gemeente.frl"),
        ("regel\r\nhttps://x.nl\r\nregel", "https://x.nl", "https://x.nl"),
        ("https://x.nl\u00a0en", "https://x.nl", "https://x.nl"),
    ],
)
def test_links(text: str, shown: str | None, uri: str) -> None:
    assert found(text) == [("link", text if shown is None else shown, uri)]


@pytest.mark.parametrize(
    "text",
    [
        "info@gemeente.nl",
        "o.a. en d.w.z. of e.d.",
        "klaar.Het vervolg",
        "versie 1.2.3 om 12.30 uur",
        "https://",
        "https:// x",
        "https://user:secret@bank.nl",
        "ftp://x.nl/a.nl",
        "naam.zzzzzz",
        "xhttps://gemeente.nl",
        "bestand\\map.nl",
        "https://x",
    ],
)
def test_no_links(text: str) -> None:
    assert values(text, "link") == []


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("@anna.bsky.social", ["anna.bsky.social"]),
        ("dank @Anna.BSKY.social!", ["anna.bsky.social"]),
        ("(@anna.nl), “@bo.nl”", ["anna.nl", "bo.nl"]),
        ("@anna.nl's voorstel", ["anna.nl"]),
        ("@anna.nl.", ["anna.nl"]),
        ("@anna", []),
        ("info@anna.nl", []),
        ("@anna.nl@mastodon.nl", []),
        ("@@anna.nl", []),
        ("https://x.nl/@anna.nl", []),
        ("@anna.nl_x", []),
        ("@-anna.nl", []),
        ("@anna.1", []),
    ],
)
def test_mentions(text: str, handles: list[str]) -> None:
    assert values(text, "mention") == handles


def test_a_mention_of_nobody_stays_plain_text() -> None:
    assert facets("@niemand.nl en #iets", lambda handle: None) == [
        {"index": {"byteStart": 15, "byteEnd": 20}, "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "iets"}]}
    ]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#raad #Raad2026 #2026raad", ["raad", "Raad2026", "2026raad"]),
        ("#fryslân, #boppe!", ["fryslân", "boppe"]),
        ("(#haak) [#hoek]", ["haak", "hoek"]),
        ("#a.b #a-b_c", ["a.b", "a-b_c"]),
        ("##dubbel", ["#dubbel"]),
        ("＃breed", ["breed"]),
        ("#🎉", ["🎉"]),
        ("#1 #2026 # #! #️⃣ x#y", []),
        ("nummer#1a", []),
        ("#een\r\n#twee", ["een", "twee"]),
        ("#on\u200bzichtbaar", ["on"]),
        ("#" + "a" * 64, ["a" * 64]),
        ("#" + "a" * 65, []),
        ("#" + "👨‍👩‍👧‍👦" * 26, []),
        ("https://x.nl/#anker", []),
    ],
)
def test_tags(text: str, tags: list[str]) -> None:
    assert values(text, "tag") == tags


def test_nothing_lies_over_another() -> None:
    text = "#x https://x.nl/#y @a.nl gemeente.nl/@b.nl #gemeente.nl"
    assert [kind for kind, _, _ in found(text)] == ["tag", "link", "mention", "link", "tag"]


@pytest.mark.parametrize(("text", "length"), [("", 0), ("\r\n", 1), ("👨‍👩‍👧‍👦", 1), ("e\u0301", 1), ("🇳🇱🇪🇺", 2), ("क्षि", 1), ("🏳️‍⚧️", 1)])
def test_length_as_a_reader_counts(text: str, length: int) -> None:
    assert graphemes(text) == length


PIECES = st.sampled_from(
    ["@anna.nl", "#raad", "https://x.nl/a", "gemeente.nl", "👨‍👩‍👧‍👦", "é", "\r\n", " ", "(", ")", ".", "a", "@", "#", "://", "'", "ü", "1"]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_bytes_cut_out_what_was_meant(text: str) -> None:
    raw = text.encode()
    marks: list[dict[str, Any]] = facets(text, lambda handle: f"did:web:{handle}")
    last = 0
    for mark in marks:
        start, end = mark["index"]["byteStart"], mark["index"]["byteEnd"]
        assert last <= start < end <= len(raw)
        last = end
        shown, feature = raw[start:end].decode(), mark["features"][0]
        kind = feature["$type"].rpartition("#")[2]
        if kind == "mention":
            assert f"did:web:{shown[1:].lower()}" == feature["did"]
        elif kind == "tag":
            assert shown[1:] == feature["tag"]
        else:
            assert feature["uri"].isascii()
            assert shown.split(".")[0].removeprefix("https://") in feature["uri"]


@pytest.mark.parametrize("unit", ["#", "a.", "@a.", "https://", "(", "a-", "#a", "@a.nl"])
@pytest.mark.timeout(10)
def test_a_strange_text_takes_no_time(unit: str) -> None:
    for _ in range(20):
        stretches(unit * (3000 // len(unit)))
