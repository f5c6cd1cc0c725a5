"""WordPress where a real site will not play along: finding the interface, odd sites, refusals by kind.

What a real site does is proved in tests/servers/test_wordpress_real.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from accounts.clock import ManualClock
from accounts.connector import BrowserStep, SignInKind
from accounts.errors import AuthLost, KnownError, Permanent, PermissionMissing, RateLimited, Retryable, SignInError, Uncertain
from accounts.http import Answer, Http
from accounts.model.draft import Content
from accounts.networks.wordpress import WordPressNetwork, application_password, pasted_login
from accounts.networks.wordpress_api import authorization, check, moment, read_post
from accounts.networks.wordpress_connector import WordPressConnector, limits_of
from accounts.networks.wordpress_site import Site, comes_back, find_site, route_url, site_address
from tests.networks.attempts import START, FakeAttempt, FakeSecrets, an_account, an_attempt
from tests.networks.wordpress_stand_in import Page, StandIn

SECRET = "abcdEFGH1234ijklMNOP5678"
INDEX = {
    "home": "{url}",
    "namespaces": ["oembed/1.0", "wp/v2"],
    "authentication": {"application-passwords": {"endpoints": {"authorization": "{url}/wp-admin/authorize-application.php"}}},
}
LINKED = Page(headers={"Link": '<{url}/wp-json/>; rel="https://api.w.org/"'})
SITE = {"HEAD /": LINKED, "GET /wp-json/": Page(body=INDEX)}
CLOCK = ManualClock(START)


@pytest.fixture
def http() -> Iterator[Http]:
    """A way out."""
    one = Http(connect_seconds=5, read_seconds=5)
    yield one
    one.close()


# --- addresses


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.Example.nl", "https://www.example.nl"),
        (" https://example.nl/blog/ ", "https://example.nl/blog"),
        ("https://example.nl/blog/wp-admin/profile.php?x=1#y", "https://example.nl/blog"),
        ("https://example.nl/wp-login.php", "https://example.nl"),
        ("https://example.nl/wp-json/", "https://example.nl"),
        ("https://user:password@example.nl/", "https://example.nl"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost:8080/blog", "http://localhost:8080/blog"),
    ],
)
def test_understands_the_address_a_person_means(typed: str, address: str) -> None:
    assert site_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://example.nl", "plain-http"),
        ("ftp://example.nl", "bad-address"),
        ("", "bad-address"),
        ("https://", "bad-address"),
        ("https://[::1", "bad-address"),
        ("[x", "bad-address"),
        ("jan.wordpress.com", "wordpress-com"),
        ("https://wordpress.com/jan", "wordpress-com"),
    ],
)
def test_says_what_is_wrong_with_an_address(typed: str, code: str) -> None:
    with pytest.raises(SignInError) as wrong:
        site_address(typed)
    assert wrong.value.word == code


# --- finding the interface


def test_finds_a_site_in_a_subfolder_behind_a_redirect(http: Http) -> None:
    pages = {
        "HEAD /": Page(301, headers={"Location": "/blog/"}),
        "HEAD /blog/": Page(headers={"Link": '<{url}/blog/index.php?rest_route=/>; rel="https://api.w.org/", <{url}/x>; rel=shortlink'}),
        "GET /blog/index.php": Page(body={**INDEX, "home": "{url}/blog"}),
    }
    with StandIn(pages) as site:
        found = find_site(http, site.url)
        assert found.address == f"{site.url}/blog"
        assert route_url(found.root, "wp/v2/posts") == f"{site.url}/blog/index.php?rest_route=/wp/v2/posts"
        assert found.authorize == f"{site.url}/wp-admin/authorize-application.php"


@pytest.mark.parametrize(
    "pages",
    [
        {"HEAD /": Page(405), "GET /": LINKED},
        {"HEAD /": Page(), "GET /": Page(body='<html><link rel="https://api.w.org/" href="{url}/wp-json/"></html>')},
        {"HEAD /": Page(), "GET /": Page(body="<html></html>")},
        {"HEAD /": Page(headers={"Link": "</wp-json/>; rel=https://api.w.org/"})},
    ],
    ids=["no HEAD", "only in the page", "nowhere", "relative"],
)
def test_finds_the_interface_by_another_way(http: Http, pages: dict[str, Page]) -> None:
    with StandIn({**pages, "GET /wp-json/": Page(body=INDEX)}) as site:
        assert find_site(http, site.url).root == f"{site.url}/wp-json/"


@pytest.mark.parametrize(
    ("pages", "code"),
    [
        ({"HEAD /": Page(), "GET /": Page(body="<h1>Hallo</h1>")}, "not-that-kind"),
        ({}, "not-that-kind"),
        ({**SITE, "GET /wp-json/": Page(body="<h1>portal</h1>")}, "not-that-kind"),
        ({**SITE, "GET /wp-json/": Page(body={"namespaces": ["oembed/1.0"]})}, "not-that-kind"),
        ({**SITE, "GET /wp-json/": Page(body=["x"])}, "not-that-kind"),
        ({**SITE, "GET /wp-json/": Page(body={**INDEX, "authentication": []})}, "switched-off"),
        ({"HEAD /": Page(headers={"Link": '<https://public-api.wordpress.com/wp-json/>; rel="https://api.w.org/"'})}, "wordpress-com"),
        ({"HEAD /": Page(302, headers={"Location": "http://example.invalid/"})}, "plain-http"),
        ({"HEAD /": Page(302, headers={"Location": "/"})}, "too-many-redirects"),
        ({"HEAD /": Page(302, headers={"Location": "https://[x/"})}, "no-answer"),
        ({"HEAD /": Page(headers={"Link": '<https://[x/>; rel="https://api.w.org/"'})}, "not-that-kind"),
        (
            {
                **SITE,
                "GET /wp-json/": Page(
                    body={**INDEX, "authentication": {"application-passwords": {"endpoints": {"authorization": "https://[x"}}}}
                ),
            },
            "not-that-kind",
        ),
        ({"HEAD /": Page(headers={"Link": '<http://example.invalid/wp-json/>; rel="https://api.w.org/"'})}, "plain-http"),
    ],
)
def test_says_why_a_site_is_of_no_use(http: Http, pages: dict[str, Page], code: str) -> None:
    with StandIn(pages) as site, pytest.raises(SignInError) as wrong:
        find_site(http, site.url)
    assert wrong.value.word == code
    assert code != "not-that-kind" or wrong.value.values["host"] == site.url.removeprefix("http://")


def test_a_site_closed_to_strangers_may_still_let_its_users_in(http: Http) -> None:
    pages = {
        **SITE,
        "GET /wp-json/": Page(401, {"code": "rest_login_required", "message": "No."}),
        "GET /wp-json/wp/v2/users/me": Page(body={"id": 7, "username": "anna", "capabilities": {"publish_posts": True}}),
    }
    with StandIn(pages) as site:
        found = WordPressNetwork().sign_in(http, {"server": site.url, "handle": "anna", "secret": SECRET}, CLOCK)
        assert (found.server, found.remote_id, found.handle) == (site.url, "7", "anna")
        step = WordPressNetwork().begin_browser(http, {"server": site.url}, None, CLOCK)
        assert step.url.startswith(f"{site.url}/wp-admin/authorize-application.php?")


def test_addresses_stay_encrypted_when_the_site_believes_it_is_not() -> None:
    from accounts.networks.wordpress_site import _canonical, _encrypted

    assert _encrypted("http://a.nl/wp-json/", "https://a.nl") == "https://a.nl/wp-json/"
    assert _encrypted("http://b.nl/wp-json/", "https://a.nl") == "http://b.nl/wp-json/"
    assert _canonical("http://www.a.nl/blog/", "https://a.nl/nl") == "https://www.a.nl/blog"
    assert _canonical("https://b.nl", "https://a.nl/nl") == "https://a.nl/nl"
    assert _canonical(7, "https://a.nl") == "https://a.nl"


# --- coming back from the authorize page


@pytest.mark.parametrize(
    ("generator", "comes"),
    [
        ("WordPress 7.0", True),
        ("WordPress 7.1.2", True),
        ("WordPress 10.0", True),
        ("WordPress 6.9.1", False),
        ("Hugo 8.0", False),
        ("", False),
    ],
)
def test_knows_from_the_version_whether_the_page_comes_back(
    http: Http, monkeypatch: pytest.MonkeyPatch, generator: str, comes: bool
) -> None:
    monkeypatch.setattr("accounts.networks.wordpress_site.is_loopback", lambda host: False)
    page = Page(body=f'<html><head><meta name="generator" content="{generator}"></head></html>')
    with StandIn({"GET /": page}) as site:
        assert comes_back(http, Site(site.url, "", "")) is comes


def test_an_older_site_shows_the_password_instead(http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
    with StandIn({**SITE, "GET /": Page(body="<html></html>")}) as site:
        back = WordPressNetwork().begin_browser(http, {"server": site.url}, "http://127.0.0.1:1/signed-in", CLOCK)
        monkeypatch.setattr("accounts.networks.wordpress_site.is_loopback", lambda host: False)
        shown = WordPressNetwork().begin_browser(http, {"server": site.url}, "http://127.0.0.1:1/signed-in", CLOCK)
    query = parse_qs(urlsplit(back.url).query)
    assert query["success_url"] == [f"http://127.0.0.1:1/signed-in?state={back.pending['state']}"]
    assert query["reject_url"] == [query["success_url"][0] + "&error=access_denied"]
    assert query["app_name"][0].startswith("Omroeper 2026-11-23 ")
    assert not back.shows_code
    assert shown.shows_code
    assert "success_url" not in shown.url


def test_answers_that_are_not_ours_are_refused(http: Http) -> None:
    pending = {"address": "http://127.0.0.1:1", "root": "http://127.0.0.1:1/wp-json/", "state": "right", "handle": ""}
    step = BrowserStep("x", pending)
    good = {"state": "right", "user_login": "anna", "password": SECRET}
    for answer, code in (
        ({**good, "state": "wrong"}, "wrong-state"),
        ({}, "wrong-state"),
        ({"state": "right", "error": "access_denied"}, "denied"),
        ({"state": "right", "success": "false"}, "denied"),
        ({**good, "password": "short"}, "not-application-password"),
        ({**good, "user_login": ""}, "refused"),
        ({"code": "anna"}, "not-application-password"),
        ({"code": SECRET}, "needs-user-name"),
    ):
        with pytest.raises(SignInError) as wrong:
            WordPressNetwork().finish_browser(http, step, answer, CLOCK)
        assert wrong.value.word == code


# --- passwords


@pytest.mark.parametrize("typed", [SECRET, "abcd EFGH 1234 ijkl MNOP 5678", "  abcd\u00a0EFGH\t1234 ijkl MNOP 5678\n"])
def test_takes_an_application_password_with_and_without_its_blanks(typed: str) -> None:
    assert application_password(typed) == SECRET


@pytest.mark.parametrize("typed", ["", "Welkom01", "abcd EFGH 1234 ijkl MNOP 567", SECRET + "9", SECRET[:-1] + "é", SECRET[:-1] + "!"])
def test_another_password_never_leaves_this_machine(http: Http, typed: str) -> None:
    with StandIn(SITE) as site:
        with pytest.raises(SignInError, match="not-application-password") as wrong:
            WordPressNetwork().sign_in(http, {"server": site.url, "handle": "anna", "secret": typed}, CLOCK)
        assert site.asked == []
    assert wrong.value.values == {}


@pytest.mark.parametrize(
    ("pasted", "handle", "user"),
    [
        (SECRET, "anna", "anna"),
        ("abcd EFGH 1234 ijkl MNOP 5678", "anna", "anna"),
        (f"jan: {SECRET}", "anna", "jan"),
        (f"jan@example.nl\n{SECRET}\n", "", "jan@example.nl"),
        ("jans abcd EFGH 1234 ijkl MNOP 5678", "", "jans"),
        (f"Jan Jansen {SECRET}", "", "Jan Jansen"),
    ],
)
def test_reads_what_was_copied_from_the_page(pasted: str, handle: str, user: str) -> None:
    assert pasted_login(pasted, handle) == (user, SECRET)


def test_signs_requests_in_utf8() -> None:
    assert authorization("Zoë", "x") == {"Authorization": "Basic Wm/Dqzp4"}


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (Page(401, {"code": "rest_not_logged_in", "message": "You are not currently logged in."}), "wrong-secret"),
        (Page(401, {"code": "incorrect_password", "message": "No."}), "wrong-secret"),
        (Page(403, {"code": "rest_forbidden", "message": "No."}), "permission-missing"),
        (Page(403, "<h1>Blocked</h1>"), "blocked-there"),
        (Page(200, "<h1>portal</h1>"), "not-understood"),
        (Page(503, "<h1>maintenance</h1>"), "server-trouble"),
        (Page(429, "", {"Retry-After": "30"}), "rate-limited"),
    ],
)
def test_a_sign_in_that_fails_says_why_and_tells_no_secret(http: Http, page: Page, code: str) -> None:
    with StandIn({**SITE, "GET /wp-json/wp/v2/users/me": page}) as site, pytest.raises(SignInError) as wrong:
        WordPressNetwork().sign_in(http, {"server": site.url, "handle": "anna", "secret": SECRET}, CLOCK)
    assert wrong.value.word == code
    assert SECRET not in repr(wrong.value)


def test_every_way_to_sign_in_has_its_fields() -> None:
    ways = {way.kind: [field.name for field in way.fields] for way in WordPressNetwork.ways}
    assert ways == {SignInKind.BROWSER: ["server", "handle"], SignInKind.SECRET: ["server", "handle", "secret"]}


# --- refusals by kind


def answered(status: int, body: object = None, **headers: str) -> Answer:
    raw = b"<h1>Trouble</h1>" if body is None else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw, "https://a.nl/wp-json/wp/v2/posts")


@pytest.mark.parametrize(
    ("answer", "quiet", "sending"),
    [
        (answered(401, {"code": "rest_cannot_create"}), AuthLost, AuthLost),
        (answered(400, {"code": "rest_invalid_param", "data": {"details": {"status": {"data": {"status": 401}}}}}), AuthLost, AuthLost),
        (answered(400, {"code": "rest_invalid_param", "data": {"details": {"status": {"data": None}}}}), Permanent, Permanent),
        (answered(400, {"code": "rest_invalid_param", "data": "x"}), Permanent, Permanent),
        (answered(403, {"code": "rest_cannot_publish"}), PermissionMissing, PermissionMissing),
        (answered(404, {"code": "rest_no_route"}), Permanent, Permanent),
        (answered(413), Permanent, Permanent),
        (answered(403), Permanent, Uncertain),
        (answered(301, location="https://www.a.nl/x"), Permanent, Uncertain),
        (answered(500, {"code": "rest_upload_sideload_error", "message": "Sorry."}), Permanent, Permanent),
        (answered(500, {"code": "internal_server_error"}), Retryable, Uncertain),
        (answered(503), Retryable, Uncertain),
        (answered(502), Retryable, Uncertain),
        (answered(404), Retryable, Uncertain),
        (answered(429, retry_after="60"), RateLimited, RateLimited),
    ],
)
def test_a_refusal_is_of_its_kind(answer: Answer, quiet: type[KnownError], sending: type[KnownError]) -> None:
    with pytest.raises(KnownError) as one:
        check(answer, START)
    with pytest.raises(KnownError) as other:
        check(answer, START, sends=True)
    assert (type(one.value), type(other.value)) == (quiet, sending)


def test_a_refusal_carries_the_sites_words_without_its_markup() -> None:
    with pytest.raises(Permanent) as refused:
        check(answered(500, {"code": "rest_upload_sideload_error", "message": "<strong>Error:</strong> Sorry &amp; no."}), START)
    assert refused.value.values == {"host": "a.nl", "message": "Error: Sorry & no."}


def test_reads_a_post_only_where_there_is_one() -> None:
    whole: dict[str, Any] = {
        "id": 7,
        "status": "publish",
        "link": "https://a.nl/x",
        "content": {"raw": "<p>a</p>"},
        "date_gmt": "2026-11-23T06:48:20",
    }
    post = read_post(whole)
    assert post is not None
    assert (post.id, post.text, post.at) == (7, "a", datetime(2026, 11, 23, 6, 48, 20, tzinfo=UTC))
    for odd in (None, [], {}, {"id": "7", "status": "publish"}, {"id": 7}, {"id": 7, "status": 3}):
        assert read_post(odd) is None
    assert read_post({"id": 7, "status": "draft", "content": "x", "link": None, "date_gmt": None}) is not None
    assert moment("0000-00-00T00:00:00") is None


# --- the connector where a site is odd

DRAFT = {"id": 5, "status": "draft", "link": "{url}/?p=5", "content": {"raw": ""}, "date_gmt": None}
ROUTE = "/wp-json/wp/v2/posts"


def connector(http: Http, url: str) -> WordPressConnector:
    account = an_account("wordpress", url, limits=limits_of(f"{url}/wp-json/", {"publish_posts": True, "upload_files": True}))
    return WordPressConnector(account, http, FakeSecrets({"user": "anna", "password": SECRET}), ManualClock(START))


def posts(publish: Page, *, found: Page | None = None, read: Page | None = None) -> dict[str, Page]:
    """Return a site that has no such post, makes draft 5, and answers `publish` to its publication."""
    pages = {f"GET {ROUTE}": found or Page(body=[]), f"POST {ROUTE}": Page(201, DRAFT), f"POST {ROUTE}/5": publish}
    return {**pages, f"GET {ROUTE}/5": read or Page(body=DRAFT)}


@pytest.mark.parametrize("state", ["pending", "private", "draft", "acme-review"])
def test_a_post_that_the_site_did_not_publish_is_not_called_published(http: Http, state: str) -> None:
    with StandIn(posts(Page(body={**DRAFT, "status": state}))) as site:
        one = connector(http, site.url)
        with pytest.raises(Permanent) as kept:
            one.send(an_attempt(one, "x"))
    assert (kept.value.word, kept.value.values) == ("not-published", {"status": state})


def test_the_id_is_in_the_journal_before_the_request_that_publishes(http: Http) -> None:
    with StandIn(posts(Page(200, "<br>Warning: x in y.php"))) as site:
        one = connector(http, site.url)
        first = an_attempt(one, "x")
        with pytest.raises(Uncertain):
            one.send(first)
        assert first.journal["post"] == "5"
        assert site.asked[-1] == ("POST", f"{ROUTE}/5")
        with pytest.raises(Uncertain):
            one.send(first.again())
        assert [path for method, path in site.asked if method == "POST"].count(ROUTE) == 1


@pytest.mark.parametrize("read", [Page(200, "<h1>portal</h1>"), Page(404, "<h1>Not Found</h1>"), Page(body={"id": 5})])
def test_a_look_that_proves_nothing_is_no_verdict(http: Http, read: Page) -> None:
    with StandIn(posts(Page(502), read=read, found=read)) as site:
        one = connector(http, site.url)
        known = an_attempt(one, "x")
        known.remember("post", "5")
        for attempt in (known, an_attempt(one, "x")):
            with pytest.raises(Retryable):
                one.find(attempt)


def test_a_plan_needs_five_minutes(http: Http) -> None:
    future = {**DRAFT, "status": "future", "date_gmt": "2026-11-23T12:10:00"}
    with StandIn(posts(Page(body={**DRAFT, "status": "publish"}))) as site:
        one = connector(http, site.url)
        one.send(an_attempt(one, "x", due_at=START + timedelta(minutes=4, seconds=59)))
        site.pages[f"POST {ROUTE}/5"] = Page(body=future)
        handed = one.send(an_attempt(one, "x", due_at=START + timedelta(minutes=10)))
        assert getattr(handed, "at", None) == datetime(2026, 11, 23, 12, 10, tzinfo=UTC)


def test_a_tag_that_the_site_refuses_stops_no_post_and_trouble_does(http: Http) -> None:
    pages = {**posts(Page(body={**DRAFT, "status": "publish"})), "POST /wp-json/wp/v2/tags": Page(403, {"code": "rest_cannot_create"})}
    with StandIn(pages) as site:
        one = connector(http, site.url)
        one.send(an_attempt(one, "#brug"))
        site.pages["POST /wp-json/wp/v2/tags"] = Page(503, "")
        with pytest.raises(Retryable):
            one.send(an_attempt(one, "#brug"))
        site.pages["POST /wp-json/wp/v2/tags"] = Page(401, {"code": "rest_not_logged_in"})
        with pytest.raises(AuthLost):
            one.send(an_attempt(one, "#brug"))


def test_without_a_password_in_the_vault_the_account_has_to_sign_in(http: Http) -> None:
    one = WordPressConnector(an_account("wordpress", "https://a.nl"), http, FakeSecrets(), ManualClock(START))
    for what in (one.profile, lambda: one.fetch("1"), lambda: one.send(FakeAttempt(an_attempt(one, "x").target, one.account, CLOCK))):
        with pytest.raises(AuthLost):
            what()
    assert one.revoke() is True


def test_revoking_where_the_site_cannot_says_so(http: Http) -> None:
    with StandIn({"GET /wp-json/wp/v2/users/me/application-passwords/introspect": Page(404, {"code": "rest_no_route"})}) as site:
        assert connector(http, site.url).revoke() is False


def test_tokens_are_never_the_same(http: Http) -> None:
    one = connector(http, "https://a.nl")
    made = {one.new_token() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(token) for token in made} == {12}


def test_a_post_without_words_has_an_address_all_the_same(http: Http) -> None:
    with StandIn(posts(Page(body={**DRAFT, "status": "publish"}))) as site:
        one = connector(http, site.url)
        first = an_attempt(one, Content(text="🎉"))
        one.send(first)
        assert f"slug=post-{first.token}" in site.asked[0][1]
