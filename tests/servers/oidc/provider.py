"""Starts npm's `oidc-provider` and walks through its pages as a browser does."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, OpenerDirector, Request, build_opener

from tests.servers.install import CannotInstall, ensure_apt, ensure_npm

HERE = Path(__file__).parent
FOLDER = HERE.parent.parent.parent / "build" / "servers" / "oidc"
PACKAGE = "oidc-provider@8.8.1"
"""The last one that runs on Debian 12's node 18; newer nodes take it too."""


@contextmanager
def provider() -> Iterator[str]:
    """Install what is missing, start it, give its issuer, and stop it. Raises CannotInstall."""
    if shutil.which("node") is None:
        ensure_apt("nodejs", "npm")
    node = shutil.which("node")
    if node is None:
        raise CannotInstall("node is missing. Install it with: sudo apt-get install nodejs npm")
    modules = ensure_npm(FOLDER, PACKAGE)
    command = [node, str(HERE / "serve.mjs"), str(modules)]
    with (
        (FOLDER / "provider.log").open("w") as log,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise CannotInstall(f"oidc-provider did not start:\n{(FOLDER / 'provider.log').read_text()[-2000:]}")
            yield json.loads(line)["issuer"]
        finally:
            if process.stdin:
                process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


class _Stay(HTTPRedirectHandler):
    """Follows nothing, so that every step is seen."""

    def redirect_request(self, *_: object) -> None:
        """Return nothing."""


class Browser:
    """A browser with its cookies, in which somebody logs in and consents, or declines."""

    def __init__(self, user: str = "anna", *, consents: bool = True) -> None:
        """`user` is typed into the log-in page."""
        self._user = user
        self._consents = consents
        self._opener: OpenerDirector = build_opener(HTTPCookieProcessor(CookieJar()), _Stay)

    def _get(self, url: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        data = urlencode(form).encode() if form is not None else None
        try:
            response: HTTPResponse | HTTPError = self._opener.open(Request(url, data), timeout=20)  # noqa: S310 - loopback
        except HTTPError as other:
            response = other
        with response:
            return response.status or 0, response.headers.get("Location") or "", response.read().decode()

    def sign_in(self, url: str) -> str:
        """Walk through the pages until the last one, which is shown; return its text."""
        form: dict[str, str] | None = None
        for _ in range(20):
            status, location, page = self._get(url, form)
            form = None
            if location:
                url = urljoin(url, location)
                continue
            action = re.search(r'<form[^>]* action="([^"]+)"', page)
            if status != 200 or action is None:
                return page
            if not self._consents:
                away = re.search(r'href="([^"]+/abort)"', page)
                assert away is not None, page
                url = urljoin(url, html.unescape(away[1]))
                continue
            url = urljoin(url, html.unescape(action[1]))
            form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
            if 'name="login"' in page:
                form |= {"login": self._user, "password": "any"}
        raise AssertionError("the pages never ended")
