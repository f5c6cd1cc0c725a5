"""Signing in to a real WordPress: application passwords, the authorize page in a browser, and taking the password away again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from accounts.connector import BrowserStep, Sent
from accounts.errors import (
    AuthLost,
    SendError,
    SignInError,
)
from accounts.http import Http
from accounts.model.draft import Content
from accounts.networks.wordpress import WordPressNetwork
from accounts.networks.wordpress_connector import WordPressConnector
from tests.networks.attempts import FakeSecrets, an_account
from tests.servers.wordpress.server import WordPressServer
from tests.servers.wordpress.visit import (
    CLOCK,
    attempt,
    browse,
    enter,
    shown_password,
    sign_in,
)

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    """The site of this file."""
    with WordPressServer(tmp_path_factory.mktemp("wordpress")) as server:
        yield server


@pytest.fixture
def http() -> Iterator[Http]:
    """A way out for one account."""
    one = Http(read_seconds=30)
    yield one
    one.close()


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


# --- revoking


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
