"""WordPress against the real thing: the Debian package with MariaDB and real users. Publishing, refusals, deleting."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from accounts.clock import ManualClock
from accounts.connector import HandedOver, Sent, Verdict
from accounts.errors import (
    Permanent,
    PermissionMissing,
    Uncertain,
)
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from tests.servers.proxy import Fault, FaultProxy
from tests.servers.wordpress.server import WordPressServer
from tests.servers.wordpress.visit import (
    CLOCK,
    attempt,
    enter,
    picture,
    states,
    stored,
)

pytestmark = pytest.mark.timeout(300)

POST = r"/wp-json/wp/v2/posts/\d+"


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


# --- publishing and reading back


def test_publishes_with_pictures_alt_text_and_tags_and_reads_it_back(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site)
    text = (
        "Vandaag openen we de brug & het park <samen>.\n"
        "Kom kijken: https://www.example.nl/brug?a=1&b=2.\n\n"
        "[gallery] blijft gewoon staan 🎉 #Brug #park #2026"
    )
    pictures = (picture(tmp_path, 1, alt='De "nieuwe" brug <met> [linten]'), picture(tmp_path, 2, kind="JPEG", alt="Het park"))
    first = attempt(connector, Content(text=text), *pictures)

    sent = connector.send(first)

    assert isinstance(sent, Sent)
    assert sent.text == text
    assert abs((sent.at or CLOCK.now() - timedelta(days=1)) - CLOCK.now()) < timedelta(minutes=2)
    assert first.points == ["before-request", "after-request"]
    assert connector.fetch(sent.remote_id) == sent
    page = requests.get(f"{site.url}/wp-json/wp/v2/posts/{sent.remote_id}?_embed", timeout=30).json()
    assert html.unescape(page["title"]["rendered"]) == "Vandaag openen we de brug & het park <samen>."
    rendered = page["content"]["rendered"]
    assert '<a href="https://www.example.nl/brug?a=1&amp;b=2">' in rendered
    assert "&lt;samen&gt;" in rendered or "&#60;samen" in rendered
    assert "[gallery]" in html.unescape(rendered)
    assert [html.unescape(alt) for alt in re.findall(r'alt="([^"]*)"', rendered)] == [one.alt for one, _ in pictures]
    library = requests.get(f"{site.url}/wp-json/wp/v2/media?include={page['featured_media']}", timeout=30).json()
    assert html.unescape(library[0]["alt_text"]) == pictures[0][0].alt
    assert sorted(term["name"] for term in page["_embedded"]["wp:term"][1]) == ["Brug", "park"]
    for address in re.findall(r'src="([^"]*)"', rendered):
        assert requests.get(address, timeout=30).headers["content-type"].startswith("image/")
    assert sent.url == page["link"]
    assert first.token in sent.url


def test_a_tag_that_exists_is_used_again(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    ids = []
    for _ in range(2):
        sent = connector.send(attempt(connector, Content(text="Over #Waterschap")))
        assert isinstance(sent, Sent)
        ids.append(requests.get(f"{site.url}/wp-json/wp/v2/posts/{sent.remote_id}", timeout=30).json()["tags"])
    assert ids[0] == ids[1]
    assert len(ids[0]) == 1


def test_a_title_of_ones_own_and_an_alt_text_for_a_picture_alone(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site)
    sent = connector.send(attempt(connector, Content(text="Tekst", title="Aletta's  <brief> & meer")))
    alone = connector.send(attempt(connector, Content(), picture(tmp_path, alt="De markt in de zon")))
    assert isinstance(sent, Sent)
    assert isinstance(alone, Sent)
    assert site.sql(f"SELECT post_title FROM wp_posts WHERE ID={int(sent.remote_id)}")[0][0] == "Aletta's &lt;brief&gt; &amp; meer"  # noqa: S608
    assert "de-markt-in-de-zon" in alone.url


def test_a_hundred_thousand_letters_arrive_whole(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    text = "\n\n".join(f"Alinea {number}: " + "woord " * 15 + "einde" for number in range(1000))
    assert len(text) > 100_000
    sent = connector.send(attempt(connector, Content(text=text)))
    assert isinstance(sent, Sent)
    assert sent.text == text


def test_an_editor_and_an_administrator_publish_too(site: WordPressServer, http: Http) -> None:
    for role in ("editor", "administrator"):
        sent = enter(http, site.url, site, role).send(
            attempt(enter(http, site.url, site, role), Content(text=f"Door de {role} <b>[x]</b>"))
        )
        assert isinstance(sent, Sent)
        assert sent.text == f"Door de {role} <b>[x]</b>"


def test_times_are_aware(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    sent = connector.send(attempt(connector, Content(text="Tijd")))
    assert isinstance(sent, Sent)
    assert isinstance(sent.at, datetime)
    assert sent.at.utcoffset() == UTC.utcoffset(None)


# --- the site's own timer


def test_a_plan_is_handed_over_kept_found_and_withdrawn(site: WordPressServer, proxy: FaultProxy, http: Http) -> None:
    connector = enter(http, proxy.url, site)
    due = (CLOCK.now() + timedelta(hours=3)).replace(microsecond=0)
    first = attempt(connector, Content(text="Morgen"), due_at=due, planned=True)
    proxy.plan(Fault.CUT_AFTER_DELIVERY, "POST", POST)
    with pytest.raises(Uncertain):
        connector.send(first)
    found = connector.find(first.again())
    assert isinstance(found, HandedOver)
    assert found.at == due
    assert states(site, first.token) == ["future"]
    assert connector.fetch(found.remote_id) is None
    connector.delete(found.remote_id)
    assert states(site, first.token) == ["trash"]
    assert connector.find(first.again()) is Verdict.CANNOT_TELL


def test_a_plan_that_came_out_is_found_as_sent_and_one_withdrawn_there_is_not_repeated(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Straks"), due_at=CLOCK.now() + timedelta(hours=1), planned=True)
    handed = connector.send(first)
    assert isinstance(handed, HandedOver)
    auth = site.user("editor")
    route = f"{site.url}/wp-json/wp/v2/posts/{handed.remote_id}"
    requests.post(route, auth=auth, json={"status": "draft"}, timeout=30).raise_for_status()
    assert connector.find(first.again()) is Verdict.CANNOT_TELL
    now = CLOCK.now().strftime("%Y-%m-%dT%H:%M:%S")
    requests.post(route, auth=auth, json={"status": "publish", "date_gmt": now}, timeout=30).raise_for_status()
    assert isinstance(connector.find(first.again()), Sent)


def test_a_plan_for_the_past_comes_out_at_once_and_is_said_so(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    connector.clock = ManualClock(CLOCK.now() - timedelta(hours=1))
    assert isinstance(connector.send(attempt(connector, Content(text="Toch al"), due_at=CLOCK.now() - timedelta(minutes=1))), Sent)


# --- refusals


def test_a_contributor_is_told_which_right_is_missing_and_nothing_is_public(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site, "contributor")
    assert connector.account.limits.most_media == 0
    assert connector.account.limits.schedule is None
    assert connector.account.limits.extra["publish"] == "no"
    first = attempt(connector, Content(text="Mag ik?"))
    for one in (first, first.again()):
        with pytest.raises(PermissionMissing) as refused:
            connector.send(one)
        assert refused.value.values["what"] == "publish_posts"
    assert states(site, first.token) == ["draft"]
    with pytest.raises(PermissionMissing) as refused:
        connector.send(attempt(connector, Content(text="Foto"), picture(tmp_path)))
    assert refused.value.values["what"] == "upload_files"


def test_what_an_editor_published_for_a_contributor_is_found(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site, "contributor")
    first = attempt(connector, Content(text="Nagekeken"))
    with pytest.raises(PermissionMissing):
        connector.send(first)
    route = f"{site.url}/wp-json/wp/v2/posts/{first.recall('post')}"
    requests.post(route, auth=site.user("editor"), json={"status": "publish"}, timeout=30).raise_for_status()
    found = connector.find(first.again())
    assert isinstance(found, Sent)
    assert found.text == "Nagekeken"
    with pytest.raises(PermissionMissing) as refused:
        connector.delete(found.remote_id)
    assert refused.value.values["what"] == "delete_posts"


def test_a_site_that_reviews_first_is_said_and_not_repeated(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Eerst lezen"))
    with site.switched("review-first"), pytest.raises(Permanent, match="not-published") as kept:
        connector.send(first)
    assert kept.value.values["status"] == "pending"
    assert connector.find(first.again()) is Verdict.NOT_THERE
    assert states(site, first.token) == ["pending"]


def test_a_file_the_site_does_not_take_is_refused_for_good(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site)
    path = tmp_path / "no.png"
    path.write_text("this is no picture")
    media = Media(MediaId(1), path.name, "no.png", "image/png", path.stat().st_size, 1, 1)
    with pytest.raises(Permanent, match="file-refused") as refused:
        connector.send(attempt(connector, Content(text="x"), (media, path)))
    assert refused.value.values["message"]


def test_a_file_that_is_too_large_and_a_firewall_are_refused_for_good(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site)
    with site.switched("too-large"), pytest.raises(Permanent, match="file-too-large"):
        connector.send(attempt(connector, Content(text="x"), picture(tmp_path)))
    with site.switched("firewall"), pytest.raises(Permanent, match="blocked-there"):
        connector.send(attempt(connector, Content(text="x")))


def test_a_picture_that_is_in_although_resizing_failed_is_used(site: WordPressServer, http: Http, tmp_path: Path) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Groot"), picture(tmp_path, alt="Groot", size=(1200, 900)))
    with site.switched("resize-dies"):
        sent = connector.send(first)
    assert isinstance(sent, Sent)
    assert len(stored(site, first.token, "attachment")) == 1
    assert 'alt="Groot"' in requests.get(f"{site.url}/wp-json/wp/v2/posts/{sent.remote_id}", timeout=30).json()["content"]["rendered"]


# --- deleting


def test_deletes_into_the_trash_and_a_second_time_is_no_error(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Weg"))
    sent = connector.send(first)
    assert isinstance(sent, Sent)
    connector.delete(sent.remote_id)
    connector.delete(sent.remote_id)
    assert states(site, first.token) == ["trash"]
    assert connector.fetch(sent.remote_id) is None
    assert connector.find(first.again()) is Verdict.CANNOT_TELL
    connector.delete("999999")
    assert connector.fetch("999999") is None


def test_a_site_without_trash_deletes_for_good(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    first = attempt(connector, Content(text="Weg"))
    sent = connector.send(first)
    assert isinstance(sent, Sent)
    with site.switched("no-trash"):
        connector.delete(sent.remote_id)
    assert states(site, first.token) == []
    assert connector.fetch(sent.remote_id) is None
