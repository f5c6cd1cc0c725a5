"""Short ways to and through a test site: signing in, an attempt, what stands there, and the user's way through the browser."""

from __future__ import annotations

import html
import re
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests
from PIL import Image

from accounts.clock import SystemClock
from accounts.connector import BrowserStep, Sent, SignedIn, Verdict
from accounts.http import Http
from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.networks.wordpress import WordPressNetwork
from accounts.networks.wordpress_connector import WordPressConnector
from accounts.oauth import LoopbackListener, Page
from tests.networks.attempts import FakeAttempt, FakeSecrets, a_target, an_account
from tests.servers.wordpress.server import WordPressServer

CLOCK = SystemClock()
PAGE = Page("en", "Omroeper", "Done.", "Not done.")


def sign_in(http: Http, address: str, site: WordPressServer, role: str = "author", secret: str | None = None) -> SignedIn:
    """Sign in as a user of the site, with the right application password unless `secret` is another one."""
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
    """Return a picture of noise and its file; no two are alike."""
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
    """Return the states of all posts that carry a token: ['publish'] is exactly once."""
    return [row[1] for row in stored(site, token)]


def settle(connector: WordPressConnector, first: FakeAttempt) -> Sent:
    """Do what the publisher does after a failure: look, and send again with the same token and journal where that is safe."""
    again = first.again()
    found = connector.find(again)
    if found is Verdict.NOT_THERE:
        found = connector.send(again)
    assert isinstance(found, Sent)
    return found


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
