"""The comments under one's own posts on a WordPress site."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from accounts.clock import ManualClock
from accounts.errors import AuthLost, InputError, Permanent, Retryable
from accounts.http import Http
from accounts.model.column import ColumnKind
from accounts.networks.wordpress import WordPressNetwork
from accounts.networks.wordpress_connector import limits_of
from accounts.reading import Question, Reader
from tests.networks.attempts import START, FakeSecrets, an_account
from tests.networks.wordpress_stand_in import Page, StandIn

MENTIONS = Question(ColumnKind.MENTIONS)


def comment(number: int, author: int = 0, **changes: Any) -> dict[str, Any]:
    """Return a comment; the site's clock is an hour ahead."""
    return {
        "id": number, "post": 5, "parent": 0, "author": author, "author_name": "Anna &amp; co", "author_url": "", "status": "approved",
        "date": f"2026-11-23T13:00:{number:02}", "date_gmt": f"2026-11-23T12:00:{number:02}", "link": f"{{url}}/p/#comment-{number}",
        "content": {"rendered": f"<p>Reactie {number} <script>x</script></p>"}, **changes,
    }  # fmt: skip


class Site(StandIn):
    """A site whose comments can be paged."""

    def __init__(self) -> None:
        """One post of the user's own."""
        super().__init__({"GET /wp-json/wp/v2/posts": Page(body=[{"id": 5}])})
        self.comments: list[dict[str, Any]] = []

    def page(self, method: str, path: str) -> Page:
        """Answer questions for comments as WordPress does, the rest as written down."""
        parts = urlsplit(path)
        if not parts.path.endswith("/comments") or f"GET {parts.path}" in self.pages:
            return super().page(method, path)
        self.asked.append((method, path))
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        rows = [one for one in self.comments if query.get("after", "") < one["date"] < query.get("before", "9")]
        rows.sort(key=lambda one: one["date"], reverse=query["order"] == "desc")
        return Page(body=[one | {"link": one["link"].replace("{url}", self.url)} for one in rows[: int(query["per_page"])]])


@pytest.fixture
def site() -> Iterator[Site]:
    """A site that listens."""
    with Site() as one:
        yield one


@pytest.fixture
def reader(site: Site) -> Iterator[Reader]:
    """What reads it as user 7."""
    account = an_account("wordpress", site.url, "7", "wethouder", limits=limits_of(f"{site.url}/wp-json/", {}))
    made = WordPressNetwork().reader(account, Http(read_seconds=10), FakeSecrets({"user": "w", "password": "p"}), ManualClock(START))
    assert made is not None
    yield made
    made.close()


def test_comments_of_others_under_own_posts(site: Site, reader: Reader) -> None:
    site.comments = [comment(1), comment(2, author=7), comment(3, parent=1)]
    page = reader.read(MENTIONS)
    assert [one.text for one in page.statuses] == ["Reactie 3", "Reactie 1"]
    first = page.statuses[-1]
    assert first.author.name == "Anna & co"
    assert first.at == datetime(2026, 11, 23, 12, 0, 1, tzinfo=UTC)
    assert first.uri == first.url == f"{site.url}/p/#comment-1"
    assert (first.reply_to, page.statuses[0].reply_to) == ("5", "comment:1")
    assert any("author=7" in path for _, path in site.asked)


def test_catching_up_and_walking_down(site: Site, reader: Reader) -> None:
    site.comments = [comment(1)]
    cursor = reader.read(MENTIONS).newest
    site.comments += [comment(number) for number in range(2, 12)]
    found: set[str] = set()
    for _ in range(9):
        page = reader.read(MENTIONS, newer_than=cursor, most=4)
        found |= {one.text for one in page.statuses}
        if not page.newest or page.newest == cursor:
            break
        cursor = page.newest
    assert found >= {f"Reactie {number}" for number in range(2, 12)}
    page = reader.read(MENTIONS, most=4)
    walked = [one.text for one in page.statuses]
    while page.older:
        page = reader.read(MENTIONS, older_than=page.older, most=4)
        walked += [one.text for one in page.statuses]
    assert list(dict.fromkeys(walked)) == [f"Reactie {number}" for number in range(11, 0, -1)]


def test_where_nothing_was_posted_nothing_is_said(site: Site, reader: Reader) -> None:
    site.pages["GET /wp-json/wp/v2/posts"] = Page(body=[])
    assert reader.read(MENTIONS).statuses == ()


def test_nonsense_and_refusals(site: Site, reader: Reader) -> None:
    rows = [None, 3, {}, comment(1, content=None), comment(2, date_gmt="?"), comment(3, id="x"), comment(4)]
    site.pages["GET /wp-json/wp/v2/comments"] = Page(body=rows)
    assert [one.text for one in reader.read(MENTIONS).statuses] == ["Reactie 4"]
    for page, error in (
        (Page(401, {"code": "rest_not_logged_in", "message": "x"}), AuthLost),
        (Page(403, "<h1>Forbidden</h1>"), Permanent),
        (Page(500, "oops"), Retryable),
        (Page(200, "<h1>Welkom</h1>"), Retryable),
    ):
        site.pages["GET /wp-json/wp/v2/comments"] = page
        with pytest.raises(error):
            reader.read(MENTIONS)


def test_it_answers_mentions_alone(reader: Reader) -> None:
    assert [kind for kind in ColumnKind if reader.answers(kind)] == [ColumnKind.MENTIONS]
    with pytest.raises(InputError, match="cannot-read"):
        reader.read(Question(ColumnKind.HOME))


def test_a_damaged_cursor_is_a_first_visit(site: Site, reader: Reader) -> None:
    site.comments = [comment(1)]
    assert reader.read(MENTIONS, newer_than="gisteren").statuses == reader.read(MENTIONS).statuses


def test_one_comment_as_it_is_now(site: Site, reader: Reader) -> None:
    route = "GET /wp-json/wp/v2/comments/3"
    site.pages[route] = Page(body=comment(3))
    found = reader.fetch("comment:3")
    assert found is not None
    assert (found.remote_id, found.text) == ("comment:3", "Reactie 3")
    for body in (comment(3, status="trash"), comment(3, status="spam")):
        site.pages[route] = Page(body=body)
        assert reader.fetch("comment:3") is None
    site.pages[route] = Page(404, body={"code": "rest_comment_invalid_id", "message": "Invalid comment ID."})
    assert reader.fetch("comment:3") is None
    site.pages[route] = Page(404, body={"code": "rest_no_route", "message": "No route was found."})
    with pytest.raises(Permanent):
        reader.fetch("comment:3")
    site.pages[route] = Page(body={"id": 3})
    with pytest.raises(Retryable):
        reader.fetch("comment:3")
    with pytest.raises(InputError, match="cannot-read"):
        reader.fetch("5")
