"""Signing in through the browser against a stand-in of Mastodon; what plays the browser is a plain request."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.engine import Engine
from accounts.http import Http
from accounts.model.account import Account
from accounts.networks.wordpress import WordPressNetwork
from tests.accounts.engines import START
from tests.networks.mastodon_family import MastodonFamily
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.setup_scene import Keychain, go, only_window, open_engine, until
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.setup import add_account, sign_in_again
from ui.setup.form import FormStep
from ui.setup.wizard import AddSheet, SignInSheet
from ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with only_window(qtbot) as made:
        yield made


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def engine(tmp_path: Path, clock: ManualClock) -> Iterator[Engine]:
    made = open_engine(tmp_path / "data", Keychain(), clock)
    made.unlock()
    yield made
    made.close()


@pytest.fixture
def bridge(engine: Engine, qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(engine.events, engine)
    yield made
    made.close()


@pytest.fixture
def server(clock: ManualClock) -> Iterator[MastodonFamily]:
    with ExitStack() as stack:
        made = stack.enter_context(MastodonFamily("mastodon", clock))
        made.world.add_user("anna")
        yield made
        assert made.world.violations == []


@pytest.fixture
def http() -> Iterator[Http]:
    made = Http(connect_seconds=5, read_seconds=10)
    yield made
    made.close()


class Browser:
    """Takes the pages that are opened; visits them when it is told to."""

    def __init__(self, http: Http) -> None:
        self.http = http
        self.opened: list[str] = []
        self.there = True

    def open(self, url: QUrl) -> bool:
        if self.there:
            self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.there

    def allow(self) -> str:
        """Visit the last page and allow; return what stands on the page where it ends."""
        page = self.http.request("GET", self.opened[-1], follow=False)
        if page.status != 302:
            return page.text
        return self.http.request("GET", page.headers["location"], follow=False).text

    def deny(self) -> str:
        """Come back from the last page without having allowed."""
        asked = parse_qs(urlsplit(self.opened[-1]).query)
        back = f"{asked['redirect_uri'][0]}?error=access_denied&state={asked['state'][0]}"
        return self.http.request("GET", back, follow=False).text


@pytest.fixture
def browser(http: Http) -> Browser:
    return Browser(http)


def at_page(window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser) -> AddSheet:
    """Go as far as the page in the browser."""
    sheet = add_account(window, bridge, network="mastodon", open_url=browser.open)
    go(sheet)
    assert sheet.form is not None
    sheet.form.edit("server").setText(server.url)
    open_page(sheet)
    return sheet


def open_page(sheet: SignInSheet) -> None:
    sheet.next.click()
    until(lambda: sheet.signing.step is not None or sheet.step is sheet.form)


def port_of(browser: Browser) -> int:
    return urlsplit(parse_qs(urlsplit(browser.opened[-1]).query)["redirect_uri"][0]).port or 0


def closed(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) != 0


def add(sheet: AddSheet, engine: Engine) -> Account:
    assert sheet.step is sheet.who
    assert sheet.who is not None
    sheet.who.roles.choose("private")
    go(sheet)
    return engine.register.every()[-1]


def test_the_browser_comes_back_by_itself(
    window: MainWindow, bridge: Bridge, engine: Engine, server: MastodonFamily, browser: Browser
) -> None:
    sheet = at_page(window, bridge, server, browser)
    assert sheet.step is sheet.browser
    assert "goes on by itself" in sheet.browser.told.text()
    assert not sheet.next.isVisible()
    port = port_of(browser)
    assert "You are signed in." in browser.allow()
    until(lambda: sheet.step is sheet.who)
    assert closed(port)
    account = add(sheet, engine)
    assert account.network == "mastodon"
    assert account.server == server.url
    assert engine.register.check(account.id).health.problem == ""  # the token that was kept works


def test_the_address_is_copied_and_the_page_opened_again(
    window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser
) -> None:
    sheet = at_page(window, bridge, server, browser)
    sheet.browser.copy_button.click()
    assert QGuiApplication.clipboard().text() == browser.opened[0]
    sheet.browser.again.click()
    assert browser.opened == [browser.opened[0]] * 2
    sheet.dismiss()
    assert work.idle()


def test_no_browser_is_said_and_the_wait_goes_on(window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser) -> None:
    browser.there = False
    sheet = at_page(window, bridge, server, browser)
    assert sheet.browser.trouble is not None
    assert "No browser could be opened" in sheet.browser.trouble.accessibleName()
    browser.there = True
    sheet.browser.again.click()
    browser.allow()
    until(lambda: sheet.step is sheet.who)


def test_who_says_no_is_back_at_the_form(window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser) -> None:
    sheet = at_page(window, bridge, server, browser)
    assert "not signed in" in browser.deny()
    until(lambda: sheet.step is sheet.form)
    assert sheet.form is not None
    assert sheet.form.trouble is not None
    assert "refused in the browser" in sheet.form.trouble.accessibleName()
    assert sheet.form.edit("server").text() == server.url
    open_page(sheet)
    browser.allow()
    until(lambda: sheet.step is sheet.who)


@pytest.mark.parametrize("how", ["stop", "back", "cancel", "hide"])
def test_stopping_frees_the_port_and_leaves_no_thread(
    window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser, how: str
) -> None:
    sheet = at_page(window, bridge, server, browser)
    port = port_of(browser)
    assert not closed(port)
    if how == "stop":
        sheet.browser.busy.stop.click()
    elif how == "back":
        sheet.back.click()
    elif how == "cancel":
        sheet.cancel.click()
    else:
        window.hide()
    assert work.idle()
    assert closed(port)
    assert sheet.is_open is (how != "cancel")


def test_a_code_is_pasted_instead(window: MainWindow, bridge: Bridge, engine: Engine, server: MastodonFamily, browser: Browser) -> None:
    sheet = at_page(window, bridge, server, browser)
    port = port_of(browser)
    sheet.browser.paste.click()
    assert work.idle()
    assert closed(port)
    assert sheet.browser.code_field.isVisible()
    assert not sheet.next.isEnabled()
    sheet.browser.code.setText("helemaal-niet-de-code")
    go(sheet)
    assert sheet.step is sheet.browser
    assert "not accepted" in sheet.browser.code_field.help.text()
    assert sheet.browser.code.text() == "helemaal-niet-de-code"
    found = re.search(r"<p>([\w-]+)</p>", browser.allow())
    assert found is not None
    sheet.browser.code.setText(f"  {found[1]} ")
    go(sheet)
    add(sheet, engine)
    assert len(engine.register.every()) == 1
    kept = set(server.world.tokens)
    sheet.dismiss()
    second = at_page(window, bridge, server, browser)
    browser.allow()
    until(lambda: second.step is second.form)
    assert second.form is not None
    assert second.form.trouble is not None
    assert "is here already" in second.form.trouble.accessibleName()
    assert work.idle()
    assert set(server.world.tokens) == kept  # the second login is given back, the first one still works


def test_a_field_says_for_the_way_that_is_chosen_whether_it_is_needed(qtbot: QtBot) -> None:
    form = FormStep(WordPressNetwork())
    qtbot.addWidget(form)
    name = form.fields["handle"]
    assert name.label.text() == name.control.accessibleName() == "User name (not needed)"
    form.ways.choose("1")
    assert name.label.text() == name.control.accessibleName() == "User name"
    form.ways.choose("0")
    assert name.label.text() == "User name (not needed)"


def test_a_token_is_pasted(window: MainWindow, bridge: Bridge, engine: Engine, server: MastodonFamily, browser: Browser) -> None:
    token = server.world.add_user("bert")
    sheet = add_account(window, bridge, network="mastodon", open_url=browser.open)
    go(sheet)
    form = sheet.form
    assert form is not None
    assert form.fields["secret"].isHidden()
    form.ways.choose("1")
    assert form.fields["secret"].isVisible()
    form.edit("server").setText(server.url)
    form.edit("secret").setText("dit is het niet")
    go(sheet)
    assert "not accepted" in form.fields["secret"].help.text()
    assert form.edit("secret").text() == "dit is het niet"
    form.edit("secret").setText(token)
    go(sheet)
    add(sheet, engine)
    assert browser.opened == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("geen adres", "This is not an address"),
        ("http://mastodon.nl", "readably"),
        ("http://127.0.0.1:9", "cannot be reached. Check the address"),
    ],
)
def test_a_wrong_server_is_told_at_its_field(window: MainWindow, bridge: Bridge, browser: Browser, typed: str, said: str) -> None:
    sheet = add_account(window, bridge, network="mastodon", open_url=browser.open)
    go(sheet)
    assert sheet.form is not None
    sheet.form.edit("server").setText(typed)
    go(sheet)
    assert sheet.step is sheet.form
    assert said in sheet.form.fields["server"].help.text()
    assert "by itself" not in sheet.form.fields["server"].help.text()
    assert sheet.form.edit("server").text() == typed
    assert browser.opened == []


def test_signing_in_again_keeps_the_account(
    window: MainWindow, bridge: Bridge, engine: Engine, server: MastodonFamily, browser: Browser, qtbot: QtBot
) -> None:
    sheet = at_page(window, bridge, server, browser)
    browser.allow()
    until(lambda: sheet.step is sheet.who)
    account = add(sheet, engine)
    sheet.dismiss()
    from accounts.errors import AuthLost

    engine.register.note_problem(account.id, AuthLost(host="x"))
    again = sign_in_again(window, bridge, int(account.id), open_url=browser.open)
    assert again.form is not None
    assert again.form.edit("server").text() == server.url
    assert account.label in again.heading.text()
    open_page(again)
    with qtbot.waitSignal(again.renewed):
        browser.allow()
        until(lambda: not again.is_open)
    assert engine.register.need(account.id).health.problem == ""
    assert len(engine.register.every()) == 1


def test_signing_in_again_refuses_somebody_else(
    window: MainWindow, bridge: Bridge, engine: Engine, server: MastodonFamily, browser: Browser
) -> None:
    sheet = at_page(window, bridge, server, browser)
    browser.allow()
    until(lambda: sheet.step is sheet.who)
    account = add(sheet, engine)
    sheet.dismiss()
    other = server.world.add_user("bert")
    again = sign_in_again(window, bridge, int(account.id), open_url=browser.open)
    assert again.form is not None
    again.form.ways.choose("1")
    again.form.edit("secret").setText(other)
    go(again)
    until(lambda: again.form is not None and again.form.trouble is not None)
    assert again.is_open
    assert again.form.trouble is not None
    assert "another account than expected" in again.form.trouble.accessibleName()
    assert engine.register.need(account.id).handle == account.handle


def test_a_login_that_is_not_kept_is_given_back(window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser) -> None:
    before = set(server.world.tokens)
    sheet = at_page(window, bridge, server, browser)
    browser.allow()
    until(lambda: sheet.step is sheet.who)
    assert set(server.world.tokens) - before
    sheet.cancel.click()
    assert sheet.is_open  # asks once
    sheet.cancel.click()
    assert not sheet.is_open
    assert work.idle()
    assert set(server.world.tokens) == before


def test_a_token_that_a_person_pasted_is_not_taken_away(
    window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser
) -> None:
    token = server.world.add_user("bert")
    sheet = add_account(window, bridge, network="mastodon", open_url=browser.open)
    go(sheet)
    assert sheet.form is not None
    sheet.form.ways.choose("1")
    sheet.form.edit("server").setText(server.url)
    sheet.form.edit("secret").setText(token)
    go(sheet)
    assert sheet.step is sheet.who
    sheet.dismiss()
    assert work.idle()
    assert token in server.world.tokens


def test_another_browser_of_the_neighbour_does_not_come_in(
    window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser, http: Http
) -> None:
    sheet = at_page(window, bridge, server, browser)
    asked = parse_qs(urlsplit(browser.opened[-1]).query)
    http.request("GET", f"{asked['redirect_uri'][0]}?code=gestolen&state=verkeerd", follow=False)
    until(lambda: sheet.step is sheet.form)
    assert sheet.form is not None
    assert sheet.form.trouble is not None
    assert "does not belong to this sign-in" in sheet.form.trouble.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_steps_fit_and_are_named(
    window: MainWindow, bridge: Bridge, server: MastodonFamily, browser: Browser, look: Look, scale: float
) -> None:
    look.set_scale(scale)
    window.resize(1024, 640)

    def fits() -> None:
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed(sheet) == []
        assert cut_off(sheet) == []
        assert outside(sheet) == []

    sheet = add_account(window, bridge, network="mastodon", open_url=browser.open)
    fits()
    go(sheet)
    fits()
    assert sheet.form is not None
    sheet.form.ways.choose("1")
    fits()
    sheet.form.ways.choose("0")
    sheet.form.edit("server").setText(server.url)
    open_page(sheet)
    fits()
    sheet.browser.paste.click()
    assert work.idle()
    fits()
