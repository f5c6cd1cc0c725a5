"""Visiting feeds: politely, once a quarter of an hour at most, where they moved to, and no more when they are gone."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import requests
import responses
from hypothesis import given
from hypothesis import strategies as st

from accounts.clock import ManualClock
from accounts.errors import InputError, KnownError, NetworkDown, Permanent, RateLimited, Retryable
from accounts.http import Http, is_inside
from accounts.model.column import ColumnKind
from accounts.networks.feed import FeedReader, Known
from accounts.reading import Page, Question
from tests.networks.attempts import START
from tests.networks.feed_folder import TITLES, alert, json_feed, rss

URL = "https://dagblad.example/rss"
QUESTION = Question(ColumnKind.FEED, feed=URL)
Answered = tuple[int, dict[str, str], str | bytes] | Exception


class Web:
    """Pages by address; an answer may be a function of the request's headers."""

    def __init__(self, mock: responses.RequestsMock) -> None:
        """Answer everything."""
        self.pages: dict[str, Answered | Callable[[Any], Answered]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        mock.add_callback("GET", re.compile(".*"), callback=self._answer)

    def _answer(self, request: requests.PreparedRequest) -> Answered:
        headers = {name.lower(): str(value) for name, value in request.headers.items()}
        self.asked.append((str(request.url), headers))
        page = self.pages.get(str(request.url), (404, {}, "<h1>Not Found</h1>"))
        return page(headers) if callable(page) else page

    def addresses(self) -> list[str]:
        """Return what was asked."""
        return [address for address, _ in self.asked]


@pytest.fixture
def web() -> Iterator[Web]:
    """The stand-in of the whole web."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Web(mock)


@pytest.fixture
def clock() -> ManualClock:
    """A clock."""
    return ManualClock(START)


@pytest.fixture
def reader(web: Web, clock: ManualClock) -> Iterator[FeedReader]:
    """A reader of feeds."""
    made = FeedReader(Http(), clock)
    yield made
    made.close()


def texts(page: Page) -> list[str]:
    """Return the titles."""
    return [one.title for one in page.statuses]


def later(clock: ManualClock, reader: FeedReader, cursor: str) -> Page:
    """Visit again when it may be."""
    clock.advance(reader.wait(QUESTION))
    return reader.read(QUESTION, newer_than=cursor)


def test_what_has_not_changed_is_not_sent_again(web: Web, reader: FeedReader, clock: ManualClock) -> None:
    marks = {"ETag": 'W/"abc"', "Last-Modified": "Fri, 20 Nov 2026 12:00:00 GMT"}
    web.pages[URL] = lambda headers: (304, {}, "") if headers.get("if-none-match") == 'W/"abc"' else (200, marks, rss(TITLES))
    page = reader.read(QUESTION)
    assert texts(page) == list(TITLES)
    assert later(clock, reader, page.newest).statuses == ()
    assert web.asked[1][1]["if-modified-since"] == marks["Last-Modified"]
    assert not any("authorization" in headers or "cookie" in headers for _, headers in web.asked)


def test_never_sooner_than_a_quarter_of_an_hour(web: Web, reader: FeedReader, clock: ManualClock) -> None:
    web.pages[URL] = (200, {}, rss(TITLES))
    page = reader.read(QUESTION)
    assert reader.wait(QUESTION) == 900
    assert reader.read(QUESTION, newer_than=page.newest) == Page()
    clock.advance(600)
    assert reader.read(QUESTION, newer_than=page.newest) == Page()
    assert len(web.asked) == 1
    clock.advance(300)
    again = reader.read(QUESTION, newer_than=page.newest)
    assert len(web.asked) == 2
    assert again.newest == page.newest


@pytest.mark.parametrize(
    ("head", "headers", "seconds"),
    [
        ("", {"Cache-Control": "max-age=3600"}, 3600),
        ("", {"Cache-Control": "public, max-age=60"}, 900),
        ("", {"Cache-Control": "no-cache"}, 900),
        ("", {"Cache-Control": "max-age=999999999"}, 604800),
        ("<ttl>120</ttl>", {"Cache-Control": "max-age=3600"}, 7200),
        ("<ttl>1</ttl>", {}, 900),
        ("<sy:updatePeriod>daily</sy:updatePeriod>", {}, 86400),
    ],
)
def test_the_pace_is_the_feeds_own(web: Web, reader: FeedReader, head: str, headers: dict[str, str], seconds: float) -> None:
    web.pages[URL] = (200, headers, rss(TITLES, head=head))
    reader.read(QUESTION)
    assert reader.wait(QUESTION) == seconds


def test_an_alert_is_visited_every_half_hour_and_its_address_is_a_secret(web: Web, reader: FeedReader) -> None:
    url = "https://www.google.com/alerts/feeds/1234/5678"
    question = Question(ColumnKind.FEED, feed=url)
    web.pages[url] = (200, {}, alert(3))
    page = reader.read(question)
    assert reader.wait(question) == 1800
    assert [one.url for one in page.statuses] == [f"https://krant.example/{n}?a=1" for n in range(3)]
    assert not any("5678" in repr(one) for one in page.statuses)
    web.pages[url] = (404, {}, "Not Found")
    with pytest.raises(Permanent) as gone:
        reader.read(question)
    assert "5678" not in str(gone.value)


@pytest.mark.parametrize("status", [301, 308])
def test_a_feed_that_moved_for_good_is_asked_where_it_is(web: Web, reader: FeedReader, clock: ManualClock, status: int) -> None:
    web.pages[URL] = (status, {"Location": "https://nieuw.example/rss"}, "")
    web.pages["https://nieuw.example/rss"] = (200, {"ETag": '"1"'}, rss(TITLES))
    page = reader.read(QUESTION)
    assert texts(page) == list(TITLES)
    later(clock, reader, page.newest)
    assert web.addresses() == [URL, "https://nieuw.example/rss", "https://nieuw.example/rss"]
    assert web.asked[2][1]["if-none-match"] == '"1"'


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_feed_that_is_elsewhere_for_now_is_asked_where_it_was(web: Web, reader: FeedReader, clock: ManualClock, status: int) -> None:
    web.pages[URL] = (status, {"Location": "/elders"}, "")
    web.pages["https://dagblad.example/elders"] = (200, {}, rss(TITLES))
    page = reader.read(QUESTION)
    later(clock, reader, page.newest)
    assert web.addresses() == [URL, "https://dagblad.example/elders"] * 2


def test_a_new_address_that_fails_is_given_up_for_the_old_one(web: Web, reader: FeedReader, clock: ManualClock) -> None:
    web.pages[URL] = (301, {"Location": "https://nieuw.example/rss"}, "")
    web.pages["https://nieuw.example/rss"] = (200, {}, rss(TITLES))
    page = reader.read(QUESTION)
    web.pages["https://nieuw.example/rss"] = (404, {}, "weg")
    web.pages[URL] = (200, {}, rss(TITLES[:2]))
    page = later(clock, reader, page.newest)
    assert texts(page) == list(TITLES[:2])
    assert Known.of(page.newest).address == ""


def test_redirects_in_a_ring_and_to_places_that_are_none(web: Web, reader: FeedReader) -> None:
    web.pages[URL] = (302, {"Location": URL}, "")
    with pytest.raises(Permanent, match="no-feed-there"):
        reader.read(QUESTION)
    assert len(web.asked) == 6
    for target in ("file:///etc/passwd", "ftp://x.example/", "javascript:x", "https://[::1", "https://"):
        web.pages[URL] = (301, {"Location": target}, "")
        with pytest.raises(KnownError):
            reader.read(QUESTION)
    web.pages[URL] = (301, {"Location": "http://dagblad.example/rss2"}, "")
    web.pages["https://dagblad.example/rss2"] = (200, {}, rss(TITLES))
    assert texts(reader.read(QUESTION)) == list(TITLES)


INSIDE = (
    *("127.0.0.1", "localhost", "x.localhost", "[::1]", "10.0.0.1", "192.168.1.1", "172.16.0.9", "169.254.169.254", "0", "127.1"),
    *("2130706433", "0x7f000001", "017700000001", "[::ffff:127.0.0.1]", "[fd00::1]", "[fe80::1]", "100.64.0.1", "localhost."),
)


@pytest.mark.parametrize("host", INSIDE)
def test_nobody_outside_sends_it_into_the_house(web: Web, reader: FeedReader, host: str) -> None:
    for scheme in ("http", "https"):
        web.asked.clear()
        web.pages[URL] = (302, {"Location": f"{scheme}://{host}/set?dns=evil"}, "")
        with pytest.raises(Permanent, match="no-feed-there"):
            reader.read(QUESTION)
        assert len(web.asked) == 1


def test_a_feed_in_the_house_is_read_and_may_move_there(web: Web, reader: FeedReader) -> None:
    web.pages["https://10.0.0.7/rss"] = (301, {"Location": "https://10.0.0.8/rss"}, "")
    web.pages["https://10.0.0.8/rss"] = (200, {}, rss(TITLES))
    assert texts(reader.read(Question(ColumnKind.FEED, feed="https://10.0.0.7/rss"))) == list(TITLES)


@pytest.mark.parametrize("host", ["dagblad.example", "8.8.8.8", "10.example", "localhost.example", "[2a00:1450::1]", "1.2.3.4.5", ""])
def test_what_is_not_in_the_house(host: str) -> None:
    assert not is_inside(host)


def test_a_feed_that_is_gone_is_gone(web: Web, reader: FeedReader) -> None:
    web.pages[URL] = (410, {}, "")
    with pytest.raises(Permanent, match="feed-gone"):
        reader.read(QUESTION)
    with pytest.raises(Permanent, match="feed-gone"):
        reader.read(QUESTION, newer_than=Known(gone=True).cursor)
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("answered", "error", "word"),
    [
        ((404, {}, "weg"), Permanent, "no-feed-there"),
        ((401, {}, ""), Permanent, "feed-refused"),
        ((403, {}, ""), Permanent, "feed-refused"),
        ((500, {}, "oops"), Retryable, "server-trouble"),
        ((408, {}, ""), Retryable, "server-trouble"),
        ((200, {}, "<!doctype html><p>Welkom"), Permanent, "no-feed-there"),
        ((200, {}, ""), Permanent, "no-feed-there"),
        (requests.exceptions.ConnectionError("refused"), NetworkDown, "network-down"),
    ],
)
def test_what_goes_wrong_has_a_word(web: Web, reader: FeedReader, answered: Answered, error: type[KnownError], word: str) -> None:
    web.pages[URL] = answered
    with pytest.raises(error) as failed:
        reader.read(QUESTION)
    assert failed.value.word == word


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("value", "seconds"), [("120", 120), ("Mon, 23 Nov 2026 12:10:00 GMT", 600), ("", None), ("soms", None)])
def test_who_asks_for_patience_gets_it(
    web: Web, reader: FeedReader, clock: ManualClock, status: int, value: str, seconds: int | None
) -> None:
    web.pages[URL] = (status, {"Retry-After": value} if value else {}, "")
    with pytest.raises(RateLimited) as limited:
        reader.read(QUESTION)
    assert limited.value.after == (None if seconds is None else clock.now() + timedelta(seconds=seconds))


def test_ten_megabytes_are_enough_packed_or_not(web: Web, reader: FeedReader) -> None:
    web.pages[URL] = (200, {}, b"<rss>" + b"x" * (10 * 1024 * 1024))
    with pytest.raises(Permanent, match="answer-too-large"):
        reader.read(QUESTION)
    web.pages[URL] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b" " * (200 * 1024 * 1024), 1))
    with pytest.raises(Permanent, match="answer-too-large"):
        reader.read(QUESTION)


def test_a_feed_that_would_take_minutes_is_too_large(web: Web, reader: FeedReader) -> None:
    web.pages[URL] = (200, {}, b"<rss>" + b"<item>" * 200_000)
    with pytest.raises(Permanent, match="answer-too-large"):
        reader.read(QUESTION)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x.example/rss", "javascript:x", "", "https://", "gopher://x", "/etc/passwd"]
)
def test_only_the_web_is_visited(web: Web, reader: FeedReader, address: str) -> None:
    with pytest.raises(InputError):
        reader.read(Question(ColumnKind.FEED, feed=address))
    assert web.asked == []


def test_looking_at_an_address_before_it_is_followed(web: Web, reader: FeedReader) -> None:
    web.pages[URL] = (200, {"Content-Type": "application/feed+json"}, json_feed(TITLES))
    feed = reader.look(URL)
    assert (feed.title, len(feed.entries)) == ("Dagblad", len(TITLES))


def test_it_answers_feeds_alone(reader: FeedReader) -> None:
    assert [kind for kind in ColumnKind if reader.answers(kind)] == [ColumnKind.FEED]
    with pytest.raises(InputError, match="cannot-read"):
        reader.read(Question(ColumnKind.HOME))
    assert reader.read(QUESTION, older_than="x") == Page()


@given(
    st.text()
    | st.dictionaries(st.sampled_from(["etag", "modified", "address", "gone", "every"]), st.none() | st.text() | st.integers()).map(
        json.dumps
    )
)
def test_a_damaged_cursor_is_a_first_visit(cursor: str) -> None:
    known = Known.of(cursor)
    assert Known.of(known.cursor) == known
