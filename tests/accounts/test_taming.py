"""Untrusted words become plain text with safe spans, whatever is thrown at them."""

from __future__ import annotations

import time
import unicodedata
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accounts.model.status import SpanKind
from accounts.taming import MOST_LINE, MOST_TEXT, Piece, Tamed, assemble, tame_line, tame_markup, tame_text
from accounts.taming_links import safe_link
from accounts.taming_signs import MOST_CLUSTER
from tests.accounts.hostile import CASES, Case

FORBIDDEN = regex.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060-\u2065\ufeff\u2028\u2029]")
MARKS = regex.compile(r"\p{M}{5,}")


def is_tame(tamed: Tamed, most: int = MOST_TEXT) -> None:
    """Check what is promised for whatever came in."""
    text = tamed.text
    text.encode("utf-8")
    assert len(text) <= most
    assert text == text.strip()
    assert not FORBIDDEN.search(text)
    assert not MARKS.search(text)
    assert "\n\n\n" not in text
    assert all(len(one) <= MOST_CLUSTER for one in regex.findall(r"\X", text))
    for line in text.split("\n"):
        depth = 0
        for sign in line:
            depth += (sign in "\u2066\u2067\u2068") - (sign == "\u2069")
            assert 0 <= depth <= 4
        assert depth == 0
    at = 0
    for span in tamed.spans:
        assert at <= span.start < span.end <= len(text)
        at = span.end
        shown = text[span.start : span.end]
        assert "\n" not in shown
        if span.kind is SpanKind.LINK:
            parts = urlsplit(span.target)
            assert parts.scheme in {"http", "https"}
            assert parts.hostname
            assert span.target.isascii()
            assert not set(span.target) & set(' \t\n\\"<>')
            assert "@" not in parts.netloc
            assert parts.netloc.casefold().removeprefix("www.") in shown.casefold()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_hostile_markup(case: Case) -> None:
    before = time.process_time()
    tamed = tame_markup(case.markup)
    assert time.process_time() - before < 2.0
    is_tame(tamed)
    if case.text is not None:
        assert tamed.text == case.text
        assert tuple(span.target for span in tamed.spans if span.kind is SpanKind.LINK) == case.links


HOSTILE_BITS = st.sampled_from(
    [
        *("<p>", "</p>", "<br>", "<a href='https://e.example/'>", "<a href='javascript:x'>", "</a>", "<script>", "</script>", "<b>"),
        *("</b>", "<ul><li>", "</ul>", "<pre>", "</pre>", "&lt;", "&#0;", "&#x202e;", "&#xd800;", "&nbsp;", "\u202e", "\u2067", "\u2069"),
        *("\u200b", "\u200d", "\u0301", "\u0301" * 40, "\ufe0f", "👩", "\U000e0061", "\U0001f3f4", "\ud800", "\x00", "\r\n", "\n", " "),
        *("  ", "ᄀ", "ب", "א", "a", "https://x.example/", "#tag", "@anna", "<!--", "-->", "<![CDATA[", "<svg>", "<style>", "<textarea>"),
        *("'", '"', ">", "<"),
    ]
)
HOSTILE = st.lists(HOSTILE_BITS | st.text(max_size=8), max_size=40).map("".join)


@settings(max_examples=400, deadline=None)
@given(HOSTILE)
@example("<a href='https://e.example/'>ب</a>\u0301")
def test_whatever_comes_in_comes_out_tame(markup: str) -> None:
    is_tame(tame_markup(markup, mentions={"https://e.example/": "anna"}, tags={"tag"}, emojis={"a": "https://e.example/x.png"}))


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_plain_text_and_lines_are_tame_and_taming_twice_changes_nothing(text: str) -> None:
    is_tame(Tamed(tame_text(text)))
    assert tame_text(tame_text(text)) == tame_text(text)
    line = tame_line(text)
    is_tame(Tamed(line), MOST_LINE + 2)
    assert "\n" not in line
    assert tame_line(line) == line


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(HOSTILE, st.sampled_from([None, *SpanKind]), st.sampled_from(["https://e.example/a", "javascript:x", "x", ""]))))
@example([("0\r", SpanKind.MENTION, "https://e.example/a"), ("\r\n<p>", None, "")])
def test_pieces_of_any_kind_are_tame(pieces: list[tuple[str, SpanKind | None, str]]) -> None:
    is_tame(assemble([Piece(*one) for one in pieces]))


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["https:", "//", "\\", "@", "e.example", ":", "80", "%", "[", "]", "?", "#", " ", "\t", "é", "."])).map(
        "".join
    )
)
def test_an_address_is_safe_or_nothing(address: str) -> None:
    found = safe_link(address, "https://base.example/dir/")
    if found:
        assert found.isascii()
        assert urlsplit(found).scheme in {"http", "https"}
        assert safe_link(found) == found


class _Words(HTMLParser):
    """Another one's reading of the same markup."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def handle_data(self, data: str) -> None:
        self.words += data


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<br>", "&amp;", "&lt;", "woord", " ", "é", "😀"]), max_size=30).map("".join)
)
def test_no_word_is_lost(markup: str) -> None:
    import nh3

    reader = _Words()
    reader.feed(nh3.clean(markup, tags=set()))
    reader.close()
    assert "".join(tame_markup(markup).text.split()) == "".join(reader.words.split())


def test_mentions_tags_and_emojis_are_what_the_network_names() -> None:
    tamed = tame_markup(
        '<p><span class="h-card"><a href="https://a.example/@anna" class="u-url mention">@<span>anna</span></a></span> kijk '
        '<a href="https://a.example/tags/Enkhuizen" class="mention hashtag" rel="tag">#<span>Enkhuizen</span></a> '
        ':blobcat: <a href="https://a.example/tags/haven" rel="tag">#haven</a></p>',
        mentions={"https://a.example/@anna": "anna"},
        tags={"haven"},
        emojis={"blobcat": "https://a.example/blobcat.png"},
    )
    assert tamed.text == "@anna kijk #Enkhuizen :blobcat: #haven"
    assert [(one.kind, one.target, tamed.text[one.start : one.end]) for one in tamed.spans] == [
        (SpanKind.MENTION, "https://a.example/@anna", "@anna"),
        (SpanKind.TAG, "enkhuizen", "#Enkhuizen"),
        (SpanKind.EMOJI, "https://a.example/blobcat.png", ":blobcat:"),
        (SpanKind.TAG, "haven", "#haven"),
    ]


def test_a_mention_that_shows_another_name_is_a_link() -> None:
    tamed = tame_markup("<a href='https://e.example/@eve'>@burgemeester</a>", mentions={"https://e.example/@eve": "eve@e.example"})
    assert [one.kind for one in tamed.spans] == [SpanKind.LINK]
    assert tamed.text == "@burgemeester (e.example)"


def test_what_is_too_long_is_cut_and_says_so() -> None:
    tamed = tame_markup("<p>" + "woord " * 100 + "</p>", most=50)
    assert len(tamed.text) <= 50
    assert tamed.text.endswith("…")
    assert tame_line("woord " * 100, 20) == "woord woord woord w…"


@pytest.mark.parametrize("nothing", [None, 3, [], {}, True, b"x"])
def test_what_is_no_text_is_nothing(nothing: object) -> None:
    assert tame_markup(nothing) == Tamed("")
    assert tame_line(nothing) == ""
    assert tame_text(nothing) == ""


def test_a_name_from_right_to_left_turns_nothing_around() -> None:
    assert tame_line("\u202eمحمد\u202c") == "\u2068محمد\u2069"
    assert tame_line("Anna\u2067") == "Anna"
    assert unicodedata.bidirectional("م") == "AL"
