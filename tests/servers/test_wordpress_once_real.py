"""Exactly once on a real WordPress: answers lost at each request, crashes, a forgotten journal, hands of others on the draft."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from accounts.connector import Sent, Verdict
from accounts.errors import (
    NetworkDown,
    Permanent,
    RateLimited,
    Retryable,
    Uncertain,
)
from accounts.http import Http
from accounts.model.draft import Content
from tests.networks.attempts import Crash, FakeAttempt
from tests.servers.proxy import Fault, FaultProxy, refusing
from tests.servers.wordpress.server import WordPressServer
from tests.servers.wordpress.visit import (
    CLOCK,
    attempt,
    enter,
    picture,
    settle,
    states,
    stored,
)

pytestmark = pytest.mark.timeout(300)

POSTS = r"/wp-json/wp/v2/posts(\?|$)"
POST = r"/wp-json/wp/v2/posts/\d+"
MEDIA = r"/wp-json/wp/v2/media(\?|$)"
ALT = r"/wp-json/wp/v2/media/\d+"
LOST = [Fault.CUT_AFTER_DELIVERY, Fault.ERROR_AFTER, Fault.TRUNCATED]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    """The site of this file."""
    with WordPressServer(tmp_path_factory.mktemp("wordpress")) as server:
        yield server


@pytest.fixture
def proxy(site: WordPressServer) -> Iterator[FaultProxy]:
    """The way to the site, on which things get lost when a test says so."""
    with FaultProxy(site.url) as between:
        yield between


@pytest.fixture
def http() -> Iterator[Http]:
    """A way out for one account."""
    one = Http(read_seconds=30)
    yield one
    one.close()


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_to_the_upload_makes_no_double(
    site: WordPressServer, proxy: FaultProxy, http: Http, tmp_path: Path, fault: Fault
) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Met foto"), picture(tmp_path, alt="Foto"))
    proxy.plan(fault, "POST", MEDIA)
    with pytest.raises(Retryable):
        connector.send(first)
    assert states(site, first.token) == []

    sent = settle(connector, first)

    assert states(site, first.token) == ["publish"]
    assert len(stored(site, first.token, "attachment")) == 1
    assert 'alt="Foto"' in requests.get(f"{site.url}/wp-json/wp/v2/posts/{sent.remote_id}", timeout=30).json()["content"]["rendered"]


def test_a_lost_answer_to_the_alt_text_makes_no_double(site: WordPressServer, proxy: FaultProxy, http: Http, tmp_path: Path) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Met foto"), picture(tmp_path, alt="Foto"))
    proxy.plan(Fault.REFUSE, "POST", ALT)
    with pytest.raises(Retryable):
        connector.send(first)

    settle(connector, first)

    (attachment,) = stored(site, first.token, "attachment")
    rows = site.sql(f"SELECT meta_value FROM wp_postmeta WHERE post_id={int(attachment[0])} AND meta_key='_wp_attachment_image_alt'")  # noqa: S608
    assert rows == [["Foto"]]


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_to_the_draft_makes_no_double(
    site: WordPressServer, proxy: FaultProxy, http: Http, tmp_path: Path, fault: Fault
) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Een concept"), picture(tmp_path, alt="Foto"))
    proxy.plan(fault, "POST", POSTS)
    with pytest.raises(Retryable):
        connector.send(first)
    assert states(site, first.token) == ["draft"]

    settle(connector, first)

    assert states(site, first.token) == ["publish"]
    assert len(stored(site, first.token, "attachment")) == 1


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_to_the_publication_is_uncertain_and_then_found(
    site: WordPressServer, proxy: FaultProxy, http: Http, fault: Fault
) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Bekendmaking"))
    proxy.plan(fault, "POST", POST)
    with pytest.raises(Uncertain):
        connector.send(first)

    found = connector.find(first.again())

    assert isinstance(found, Sent)
    assert found.text == "Bekendmaking"
    assert states(site, first.token) == ["publish"]
    # Even a repetition that nobody should make publishes nothing twice.
    repeated = connector.send(first.again())
    assert isinstance(repeated, Sent)
    assert repeated.remote_id == found.remote_id
    assert states(site, first.token) == ["publish"]


@pytest.mark.parametrize("fault", [Fault.REFUSE, Fault.ERROR_BEFORE, Fault.PORTAL])
def test_a_publication_that_never_arrived_is_uncertain_not_there_and_safe_to_repeat(
    site: WordPressServer, proxy: FaultProxy, http: Http, fault: Fault
) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Bekendmaking"))
    proxy.plan(fault, "POST", POST)
    with pytest.raises(Uncertain):
        connector.send(first)
    assert connector.find(first.again()) is Verdict.NOT_THERE
    assert states(site, first.token) == ["draft"]

    settle(connector, first)

    assert states(site, first.token) == ["publish"]


def test_too_many_requests_and_no_connection_are_certainly_not_sent(site: WordPressServer, proxy: FaultProxy, http: Http) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Later"))
    proxy.plan(Fault.TOO_MANY, "POST", POST)
    with pytest.raises(RateLimited) as limited:
        connector.send(first)
    assert limited.value.after is not None
    with refusing(proxy), pytest.raises(NetworkDown):
        connector.send(first.again())
    assert states(site, first.token) == ["draft"]
    assert isinstance(connector.send(first.again()), Sent)
    assert states(site, first.token) == ["publish"]


@pytest.mark.parametrize("fault", [Fault.PORTAL, Fault.ERROR_BEFORE, Fault.CUT_AFTER_DELIVERY])
def test_a_look_that_fails_says_so_instead_of_not_there(site: WordPressServer, proxy: FaultProxy, http: Http, fault: Fault) -> None:
    connector = enter(http, proxy.url, site)
    first = attempt(connector, Content(text="Zoek mij"))
    connector.send(first)
    fresh = FakeAttempt(first.target, first.account, CLOCK)
    for known in (first.again(), fresh):
        proxy.plan(fault, "GET", r"/wp-json/wp/v2/posts")
        with pytest.raises(Retryable):
            connector.find(known)
        assert isinstance(connector.find(known), Sent)


def test_what_the_journal_forgot_is_found_by_its_slug(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Zonder geheugen"))
    sent = connector.send(first)
    fresh = FakeAttempt(first.target, first.account, CLOCK)
    assert connector.find(fresh) == sent
    assert connector.send(FakeAttempt(first.target, first.account, CLOCK)) == sent
    assert states(site, first.token) == ["publish"]
    never = attempt(connector, Content(text="Zonder geheugen"))
    assert connector.find(never) is Verdict.NOT_THERE


def test_a_slug_that_was_taken_is_found_with_its_number(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Bezet"))
    login = site.user("author")
    page = {"title": "Bezet", "slug": f"bezet-{first.token}", "status": "publish"}
    made = requests.post(f"{site.url}/wp-json/wp/v2/posts", auth=login, json=page, timeout=30).json()
    requests.delete(f"{site.url}/wp-json/wp/v2/posts/{made['id']}", auth=login, timeout=30)
    site.sql(f"UPDATE wp_posts SET post_status='draft', post_name='bezet-{first.token}-2' WHERE ID={int(made['id'])}")  # noqa: S608
    assert connector.find(first) is Verdict.NOT_THERE
    assert first.recall("post") == str(made["id"])


@pytest.mark.parametrize("point", ["before-request", "after-request"])
def test_a_crash_beside_the_publication_loses_and_doubles_nothing(site: WordPressServer, http: Http, point: str) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Stroom weg"), crash_at=point)
    with pytest.raises(Crash):
        connector.send(first)
    found = connector.find(first.again())
    assert isinstance(found, Sent) if point == "after-request" else found is Verdict.NOT_THERE
    settle(connector, first)
    assert states(site, first.token) == ["publish"]


def test_a_draft_that_was_thrown_away_at_the_site_is_a_persons_question(site: WordPressServer, proxy: FaultProxy, http: Http) -> None:
    connector = enter(http, proxy.url, site)
    for force in ("false", "true"):
        first = attempt(connector, Content(text="Weg ermee"))
        proxy.plan(Fault.REFUSE, "POST", POST)
        with pytest.raises(Uncertain):
            connector.send(first)
        requests.delete(
            f"{site.url}/wp-json/wp/v2/posts/{first.recall('post')}?force={force}", auth=site.user("editor"), timeout=30
        ).raise_for_status()
        assert connector.find(first.again()) is Verdict.CANNOT_TELL
        with pytest.raises(Permanent, match="removed-there"):
            connector.send(first.again())
        assert "publish" not in states(site, first.token)
