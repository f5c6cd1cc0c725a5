"""Lists of feeds from other programs and for them."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.streams.opml import MOST_BYTES, Outline, read_opml, write_opml

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def opml(inner: str, declared: str = '<?xml version="1.0" encoding="UTF-8"?>') -> str:
    """Return a file."""
    return f'{declared}<opml version="1.0"><head><title>Mijn feeds</title></head><body>{inner}</body></opml>'


def line(url: str = "https://dagblad.example/rss", name: str = "Dagblad", more: str = "") -> str:
    """Return one feed."""
    return f'<outline type="rss" text="{name}" xmlUrl="{url}" {more}/>'


def test_feeds_in_folders_each_once() -> None:
    found = read_opml(
        opml(
            line()
            + '<outline text="Raad">'
            + line("https://raad.example/a", "A &amp; B", 'htmlUrl="https://raad.example/"')
            + line()
            + "</outline>"
        ).encode()
    )
    assert found.title == "Mijn feeds"
    assert found.outlines == (
        Outline("Dagblad", "https://dagblad.example/rss"),
        Outline("A & B", "https://raad.example/a", "https://raad.example/", "Raad"),
    )
    assert found.skipped == 0


@pytest.mark.parametrize(
    ("inner", "feeds", "skipped"),
    [
        (line("javascript:x") + line("file:///etc/passwd") + line(""), [], 3),
        (line("feed://dagblad.example/rss"), ["https://dagblad.example/rss"], 0),
        (line("feed:https://dagblad.example/rss"), ["https://dagblad.example/rss"], 0),
        (line("https://a.example/?x=1&amp;y=2"), ["https://a.example/?x=1&y=2"], 0),
        ('<outline text="x" XMLURL="https://a.example/"/>', ["https://a.example/"], 0),
        ("<outline/><note/>tekst", [], 0),
        ("<outline text='o'>" * 60 + line() + "</outline>" * 60, [], 1),
    ],
)
def test_what_is_and_what_is_not_a_feed(inner: str, feeds: list[str], skipped: int) -> None:
    found = read_opml(opml(inner).encode())
    assert [one.feed for one in found.outlines] == feeds
    assert found.skipped == skipped


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-1", "windows-1252", "utf-16"])
def test_encodings(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    found = read_opml(opml(line(name="Fryslân é"), declared).encode(encoding))
    assert found.outlines[0].title == "Fryslân é"


def test_a_wrong_encoding_and_forbidden_signs_lose_no_feed() -> None:
    assert read_opml(opml(line(name="Caf\xe9")).encode("latin-1")).outlines[0].title == "Café"
    assert read_opml(opml(line(name="Dag\x0bblad")).encode()).outlines[0].title == "Dagblad"


@pytest.mark.parametrize("body", [b"", b"x", b"<html/>", b"<opml/>", b"<opml><body>", b"\x00" * 100, b'{"a": 1}', b"<rss><channel/></rss>"])
def test_what_is_no_list_says_so(body: bytes) -> None:
    with pytest.raises(InputError, match="not-opml"):
        read_opml(body)
    with pytest.raises(InputError, match="opml-too-large"):
        read_opml(b" " * (MOST_BYTES + 1))


def test_entities_grow_nothing_and_fetch_nothing() -> None:
    rows = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    for kind in (f"<!ENTITY l0 'lol'>{rows}", "<!ENTITY l11 SYSTEM 'file:///etc/passwd'>"):
        before = time.process_time()
        with pytest.raises(InputError, match="not-opml"):
            read_opml(opml(line(name="&l11;"), f"<!DOCTYPE opml [{kind}]>").encode())
        assert time.process_time() - before < 1.0
    assert read_opml(opml(line(), "<!DOCTYPE opml [<!ENTITY a 'b'>]>").encode()).outlines


def test_deep_and_wide_files_take_no_time() -> None:
    before = time.process_time()
    read_opml(opml("<outline text='o'>" * 900 + "</outline>" * 900).encode())
    assert len(read_opml(opml("".join(line(f"https://a.example/{n}") for n in range(5000))).encode()).outlines) == 2000
    assert time.process_time() - before < 3.0


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(NAMES, st.integers(0, 99), NAMES), max_size=8))
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]]) -> None:
    from accounts.taming import tame_line

    wanted = {}
    for title, number, folder in rows:
        feed = f"https://a.example/{number}?x=1&y='2'"
        wanted.setdefault(feed, Outline(tame_line(title) or feed, feed, folder=tame_line(folder)))
    found = read_opml(write_opml(wanted.values(), NOW))
    assert {one.feed: one.title for one in found.outlines} == {one.feed: one.title for one in wanted.values()}
    assert {one.feed: one.folder for one in found.outlines} == {one.feed: one.folder for one in wanted.values()}
    assert found.title == "Omroeper"
