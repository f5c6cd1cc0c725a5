"""WordPress against the real thing: the Debian package with MariaDB, real users, and a proxy that loses answers on the way."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from PIL import Image

from accounts.clock import ManualClock, SystemClock
from accounts.connector import BrowserStep, HandedOver, Sent, SignedIn, Verdict
from accounts.errors import (
    AuthLost,
    NetworkDown,
    Permanent,
    PermissionMissing,
    RateLimited,
    Retryable,
    SendError,
    SignInError,
    Uncertain,
)
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.networks.wordpress import WordPressNetwork
from accounts.networks.wordpress_connector import WordPressConnector
from accounts.oauth import LoopbackListener, Page
from tests.networks.attempts import Crash, FakeAttempt, FakeSecrets, a_target, an_account
from tests.servers.proxy import Fault, FaultProxy, refusing
from tests.servers.wordpress.server import WordPressServer

pytestmark = pytest.mark.timeout(300)

POSTS = r"/wp-json/wp/v2/posts(\?|$)"
POST = r"/wp-json/wp/v2/posts/\d+"
MEDIA = r"/wp-json/wp/v2/media(\?|$)"
ALT = r"/wp-json/wp/v2/media/\d+"
CLOCK = SystemClock()
PAGE = Page("en", "Omroeper", "Done.", "Not done.")


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


def sign_in(http: Http, address: str, site: WordPressServer, role: str = "author", secret: str | None = None) -> SignedIn:
    login, password = site.user(role)
    form = {"server": address, "handle": login, "secret": password if secret is None else secret}
    return WordPressNetwork().sign_in(http, form, CLOCK)


def enter(http: Http, address: str, site: WordPressServer, role: str = "author") -> WordPressConnector:
    """Return the connector of a user of the site, reached at `address`."""
    found = sign_in(http, address, site, role)
    account = an_account("wordpress", found.server, found.remote_id, found.handle, limits=found.limits)
    made = WordPressNetwork().connect(account, http, FakeSecrets(found.secrets), CLOCK)
    assert isinstance(made, WordPressConnector)
    return made


def picture(folder: Path, number: int = 1, *, kind: str = "PNG", size: tuple[int, int] = (640, 480), alt: str = "") -> tuple[Media, Path]:
    path = folder / f"picture-{number}.{kind.lower()}"
    Image.effect_noise(size, 60).convert("RGB").save(path, kind)
    mime = f"image/{kind.lower()}"
    return Media(MediaId(number), path.name, f"Foto {number}", mime, path.stat().st_size, *size, alt=alt), path


def attempt(
    connector: WordPressConnector, content: Content, *pictures: tuple[Media, Path], crash_at: str = "", **changes: Any
) -> FakeAttempt:
    """Return a first attempt, due now unless `changes` say otherwise."""
    said = replace(content, media=tuple(media for media, _ in pictures))
    changes.setdefault("due_at", CLOCK.now())
    target = a_target(said, connector.new_token(), **changes)
    return FakeAttempt(target, connector.account, CLOCK, {media.id: path for media, path in pictures}, crash_at=crash_at)


def stored(site: WordPressServer, token: str, kind: str = "post") -> list[list[str]]:
    """Return id, state and slug of everything in the database that carries a token, revisions aside."""
    # A token is hexadecimal.
    return site.sql(f"SELECT ID, post_status, post_name FROM wp_posts WHERE post_type='{kind}' AND post_name LIKE '%{token}%' ORDER BY ID")  # noqa: S608


def states(site: WordPressServer, token: str) -> list[str]:
    return [row[1] for row in stored(site, token)]


def settle(connector: WordPressConnector, first: FakeAttempt) -> Sent:
    """Do what the publisher does after a failure: look, and send again with the same token and journal where that is safe."""
    again = first.again()
    found = connector.find(again)
    if found is Verdict.NOT_THERE:
        found = connector.send(again)
    assert isinstance(found, Sent)
    return found


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


# --- exactly once

LOST = [Fault.CUT_AFTER_DELIVERY, Fault.ERROR_AFTER, Fault.TRUNCATED]


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


# --- deleting, revoking


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


def test_revoking_makes_the_password_worthless(site: WordPressServer, http: Http) -> None:
    step, back = browse(http, site, "author")
    found = WordPressNetwork().finish_browser(http, step, back, CLOCK)
    account = an_account("wordpress", found.server, found.remote_id, found.handle, limits=found.limits)
    connector = WordPressConnector(account, http, FakeSecrets(found.secrets), CLOCK)
    assert connector.profile().remote_id == found.remote_id
    assert connector.revoke() is True
    assert connector.revoke() is True
    with pytest.raises(AuthLost):
        connector.profile()
    with pytest.raises(AuthLost):
        connector.send(attempt(connector, Content(text="Niet meer")))
    # The password of the tests themselves is another one.
    assert sign_in(http, site.url, site).remote_id == found.remote_id


# --- signing in


def test_reads_who_signs_in(site: WordPressServer, http: Http) -> None:
    login, password = site.user("author")
    spaced = " ".join(password[at : at + 4] for at in range(0, 24, 4))
    found = sign_in(http, site.url + "/wp-admin/profile.php?x=1", site, secret=f" {spaced}\n")
    assert (found.server, found.handle, found.remote_id) == (site.url, login, str(site.users["author"].id))
    assert found.display_name == "Test Author"
    assert found.profile_text == "Ik ben author & schrijf ."
    assert found.secrets == {"user": login, "password": password}
    assert password not in repr(found)
    assert found.limits.has_title
    assert found.limits.most_media == 20
    by_mail = WordPressNetwork().sign_in(http, {"server": site.url, "handle": "author@example.invalid", "secret": password}, CLOCK)
    assert by_mail.remote_id == found.remote_id


def test_a_wrong_password_is_told_from_the_accounts_own(site: WordPressServer, http: Http) -> None:
    with pytest.raises(SignInError, match="wrong-secret"):
        sign_in(http, site.url, site, secret="x" * 24)
    own = site.users["author"].password
    # By chance this one looks like an application password; the site knows the difference.
    assert len(own) == 24
    with pytest.raises(SignInError, match="wrong-secret"):
        sign_in(http, site.url, site, secret=own)
    with pytest.raises(SignInError, match="not-application-password"):
        sign_in(http, site.url, site, secret="Welkom-2026!")


def test_a_site_without_application_passwords_says_so(site: WordPressServer, http: Http) -> None:
    with site.switched("no-application-passwords"), pytest.raises(SignInError, match="switched-off"):
        sign_in(http, site.url, site)
    # Not 'local': WordPress itself takes no application password over plain http.
    with site.switched("production"), pytest.raises(SignInError, match="switched-off"):
        sign_in(http, site.url, site)


@pytest.mark.parametrize(
    "switches", [("plain-permalinks",), ("no-link-header",), ("no-link-at-all",), ("plain-permalinks", "no-link-header")]
)
def test_finds_and_uses_the_interface_however_the_site_shows_it(site: WordPressServer, http: Http, switches: tuple[str, ...]) -> None:
    with site.switched(*switches):
        connector = enter(http, site.url, site)
        if "plain-permalinks" in switches:
            assert "rest_route" in connector.account.limits.extra["api"]
        first = attempt(connector, Content(text="Over een andere weg"))
        sent = connector.send(first)
        assert isinstance(sent, Sent)
        assert connector.find(first.again()) == sent
        assert connector.profile().handle == "author"


def test_an_account_from_before_finds_the_interface_itself(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    connector.account = replace(connector.account, limits=replace(connector.account.limits, extra={}))
    assert connector.profile().limits.extra["api"] == f"{site.url}/wp-json/"


# --- the authorize page


def authorize(site: WordPressServer, role: str, step: BrowserStep) -> tuple[requests.Session, str]:
    """Log in as a user does who opens the authorize page; return the browser and the page."""
    browser = requests.Session()
    browser.get(f"{site.url}/wp-login.php", timeout=30)
    form = {"log": role, "pwd": site.users[role].password, "testcookie": "1", "redirect_to": step.url}
    page = browser.post(f"{site.url}/wp-login.php", data=form, timeout=30)
    assert "<strong>Omroeper 20" in page.text
    return browser, page.text


def press(site: WordPressServer, browser: requests.Session, page: str, button: str) -> str:
    """Press 'approve' or 'reject' and return where the browser is sent."""
    form = page[page.index('<form action="') :]
    inputs = re.findall(r'<input type="(?:hidden|text)"[^>]*name="([^"]*)"[^>]*value="([^"]*)"', form)
    fields = {html.unescape(name): html.unescape(value) for name, value in inputs}
    address = f"{site.url}/wp-admin/authorize-application.php"
    return browser.post(address, data={**fields, button: "1"}, timeout=30, allow_redirects=False).headers["location"]


def browse(http: Http, site: WordPressServer, role: str, *, button: str = "approve") -> tuple[BrowserStep, dict[str, str]]:
    """Go the user's way through the browser; return the step and what came back to the listener."""
    with LoopbackListener(PAGE) as listener:
        step = WordPressNetwork().begin_browser(http, {"server": site.url}, listener.redirect, CLOCK)
        browser, page = authorize(site, role, step)
        with browser:
            return step, fetch_through(listener, press(site, browser, page, button))


def shown_password(site: WordPressServer, role: str, step: BrowserStep) -> str:
    """Return the password that the page shows to copy, made as the page's own script makes it (without it WordPress 6.1 shows none)."""
    browser, page = authorize(site, role, step)
    with browser:
        nonce = re.search(r'wpApiSettings = .*?"nonce":"(\w+)"', page)
        name = re.search(r'name="app_name" value="([^"]*)"', page)
        assert nonce is not None
        assert name is not None
        made = browser.post(
            f"{site.url}/wp-json/wp/v2/users/me/application-passwords",
            headers={"X-WP-Nonce": nonce[1]},
            json={"name": name[1], "app_id": "8f6c1f0e-5f0d-5c3b-9a55-0f1f7c1f6f3a"},
            timeout=30,
        ).json()
    return str(made["password"])


def fetch_through(listener: LoopbackListener, address: str) -> dict[str, str]:
    """Let a browser call the listener while it waits."""
    caller = threading.Thread(target=lambda: requests.get(address, timeout=30))
    caller.start()
    try:
        return listener.wait()
    finally:
        caller.join(30)


def test_the_authorize_page_brings_a_password_of_its_own(site: WordPressServer, http: Http) -> None:
    step, back = browse(http, site, "author")
    assert not step.shows_code
    assert back["user_login"] == "author"
    found = WordPressNetwork().finish_browser(http, step, back, CLOCK)
    assert found.remote_id == str(site.users["author"].id)
    assert found.secrets["password"] not in site.user("author")
    with pytest.raises(SignInError, match="wrong-state"):
        WordPressNetwork().finish_browser(http, step, {**back, "state": "other"}, CLOCK)


def test_saying_no_on_the_authorize_page_is_no_failure_of_ours(site: WordPressServer, http: Http) -> None:
    step, back = browse(http, site, "author", button="reject")
    with pytest.raises(SignInError, match="denied"):
        WordPressNetwork().finish_browser(http, step, back, CLOCK)


def test_without_a_listener_the_page_shows_the_password_to_copy(site: WordPressServer, http: Http) -> None:
    step = WordPressNetwork().begin_browser(http, {"server": site.url}, None, CLOCK)
    assert step.shows_code
    assert "success_url" not in step.url
    shown = {"code": shown_password(site, "author", step)}
    with pytest.raises(SignInError, match="needs-user-name"):
        WordPressNetwork().finish_browser(http, step, shown, CLOCK)
    found = WordPressNetwork().finish_browser(http, step, {"code": f"author: {shown['code']}"}, CLOCK)
    assert found.handle == "author"
    named = BrowserStep(step.url, {**step.pending, "handle": "author"}, shows_code=True)
    assert WordPressNetwork().finish_browser(http, named, shown, CLOCK).handle == "author"


def test_a_host_that_strips_the_header_is_told_apart_when_the_password_is_fresh(site: WordPressServer, http: Http) -> None:
    step, back = browse(http, site, "author")
    with site.switched("strip-authorization"):
        with pytest.raises(SignInError, match="header-stripped"):
            WordPressNetwork().finish_browser(http, step, back, CLOCK)
        with pytest.raises(SignInError, match="wrong-secret"):
            sign_in(http, site.url, site)
    assert WordPressNetwork().finish_browser(http, step, back, CLOCK).handle == "author"


def test_no_step_of_a_refusal_tells_a_secret(site: WordPressServer, http: Http) -> None:
    secret = "aB3" * 8
    with pytest.raises(SignInError) as refused:
        sign_in(http, site.url, site, secret=secret)
    seen: BaseException | None = refused.value
    while seen is not None:
        assert secret not in f"{seen!s} {seen!r}"
        seen = seen.__cause__
    assert isinstance(refused.value.__cause__, SendError)


def test_times_are_aware(site: WordPressServer, http: Http) -> None:
    connector = enter(http, site.url, site)
    sent = connector.send(attempt(connector, Content(text="Tijd")))
    assert isinstance(sent, Sent)
    assert isinstance(sent.at, datetime)
    assert sent.at.utcoffset() == UTC.utcoffset(None)
