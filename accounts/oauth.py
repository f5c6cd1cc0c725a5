"""Signing in through the system's browser: PKCE (RFC 7636), `state`, and the little listener to which the browser comes back (RFC 8252).

Nothing here makes a request; a network does that with its own `Http`. No thread is started: `LoopbackListener.wait` works in the thread
that calls it, and a browser that comes earlier waits in the system's queue.
"""

from __future__ import annotations

import hmac
import html
import secrets
import selectors
import socket
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import TracebackType
from urllib.parse import parse_qsl, urlencode, urlsplit

from accounts.errors import SignInError

LISTEN_SECONDS = 300.0
LARGEST_REQUEST = 16 * 1024
PATH = "/signed-in"


def new_verifier() -> str:
    """Return a fresh code verifier of 64 characters (RFC 7636 section 4.1 wants 43 to 128)."""
    return secrets.token_urlsafe(48)


def challenge(verifier: str) -> str:
    """Return the S256 challenge of `verifier` (RFC 7636 section 4.2)."""
    return urlsafe_b64encode(sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def new_state() -> str:
    """Return a fresh `state`, which binds the answer to this very sign-in."""
    return secrets.token_urlsafe(24)


def authorize_url(endpoint: str, *, client_id: str, redirect: str, scope: str, state: str, verifier: str = "", **more: str) -> str:
    """Return the page to open for the authorization code flow; without a `verifier` there is no PKCE."""
    query = {"response_type": "code", "client_id": client_id, "redirect_uri": redirect, "scope": scope, "state": state}
    if verifier:
        query |= {"code_challenge": challenge(verifier), "code_challenge_method": "S256"}
    query |= more
    return f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{urlencode(query)}"


def token_form(*, code: str, client_id: str, redirect: str, verifier: str = "", client_secret: str = "") -> dict[str, str]:
    """Return the form that turns `code` into a token (RFC 6749 section 4.1.3)."""
    form = {"grant_type": "authorization_code", "code": code, "client_id": client_id, "redirect_uri": redirect}
    if verifier:
        form["code_verifier"] = verifier
    if client_secret:
        form["client_secret"] = client_secret
    return form


def code_of(answer: Mapping[str, str], state: str, *, pasted: bool = False) -> str:
    """Return the code in the query of a redirect. Raises SignInError: denied, wrong-state, refused.

    A code that a person `pasted` comes without a state. The state is compared first: an answer that is not ours says nothing, not
    even that somebody declined.
    """
    if not pasted and not hmac.compare_digest(answer.get("state", "").encode(), state.encode()):
        raise SignInError("wrong-state")
    problem = answer.get("error", "")
    if problem == "access_denied":
        raise SignInError("denied")
    code = answer.get("code", "").strip()
    if problem or not code:
        raise SignInError("refused", message=(answer.get("error_description") or problem)[:300])
    return code


@dataclass(frozen=True)
class Page:
    """What the browser shows afterwards, in the user's language (a BCP 47 tag): plain text, no markup."""

    language: str
    title: str
    done: str
    denied: str


class LoopbackListener:
    """Waits on 127.0.0.1 for the browser to come back; takes one answer, or gives up after five minutes, and closes.

    Several connections are read side by side: a browser opens spare ones on which it says nothing. Only a GET of the redirect's own path
    with a query counts; anything else (favicon, a scan) gets 404 and the wait goes on.
    """

    def __init__(self, page: Page, *, seconds: float = LISTEN_SECONDS, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Bind a free port and listen. Raises OSError when this machine does not allow that."""
        self._page = page
        self._seconds = seconds
        self._monotonic = monotonic
        self._door = socket.create_server(("127.0.0.1", 0), backlog=8)
        self._door.setblocking(False)
        self._wake_read, self._wake_write = socket.socketpair()
        self._closed = False
        self.redirect = f"http://127.0.0.1:{self._door.getsockname()[1]}{PATH}"

    def __enter__(self) -> LoopbackListener:
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close."""
        self.close()

    def cancel(self) -> None:
        """End the wait, from any thread: `wait` raises SignInError(cancelled)."""
        try:
            self._wake_write.send(b"x")
        except OSError:
            return  # closed already: nobody waits

    def close(self) -> None:
        """Give the port back. Harmless when that is done already."""
        for one in (self._door, self._wake_read, self._wake_write):
            one.close()
        self._closed = True

    def wait(self) -> dict[str, str]:
        """Return the query of the redirect. Raises SignInError: cancelled, timed-out. The port is free again afterwards."""
        if self._closed:
            raise SignInError("cancelled")
        heard: dict[socket.socket, bytes] = {}
        deadline = self._monotonic() + self._seconds
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self._door, selectors.EVENT_READ)
                selector.register(self._wake_read, selectors.EVENT_READ)
                while (left := deadline - self._monotonic()) > 0:
                    for key, _ in selector.select(left):
                        if key.fileobj is self._wake_read:
                            raise SignInError("cancelled")
                        answer = self._serve(key.fileobj, heard, selector)
                        if answer is not None:
                            return answer
                raise SignInError("timed-out")
        finally:
            for one in heard:
                one.close()
            self.close()

    def _serve(self, ready: object, heard: dict[socket.socket, bytes], selector: selectors.BaseSelector) -> dict[str, str] | None:
        """Accept, or read on; return the answer when it is whole."""
        if ready is self._door:
            try:
                caller, _ = self._door.accept()
            except OSError:
                return None  # gone before it was taken
            caller.setblocking(False)
            heard[caller] = b""
            selector.register(caller, selectors.EVENT_READ)
            return None
        assert isinstance(ready, socket.socket)  # noqa: S101 - only sockets are registered
        heard[ready] += (said := _read(ready))
        if said and b"\r\n\r\n" not in heard[ready] and len(heard[ready]) <= LARGEST_REQUEST:
            return None
        answer = self._answer_of(heard.pop(ready))
        selector.unregister(ready)
        with ready:
            self._reply(ready, answer)
        return answer

    def _answer_of(self, request: bytes) -> dict[str, str] | None:
        """Return the query of a whole request for the redirect's own address, else None."""
        head, end, _ = request.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        words = lines[0].split(" ")
        own = f"host: {urlsplit(self.redirect).netloc}"
        if not end or len(words) != 3 or words[0] != "GET" or own not in {line.strip().lower() for line in lines[1:]}:
            return None
        try:
            parts = urlsplit(words[1])
            found = dict(parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50))
        except ValueError:
            return None
        return found if parts.path == PATH and found else None

    def _reply(self, caller: socket.socket, answer: dict[str, str] | None) -> None:
        page = self._page
        text = page.done if answer is not None and "error" not in answer else page.denied
        body = b""
        status = "404 Not Found"
        if answer is not None:
            status = "200 OK"
            body = _html(page.language, page.title, text).encode()
        head = (
            f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\nConnection: close\r\n"
            "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"
        )
        try:
            caller.settimeout(2.0)
            caller.sendall(head.encode() + body)
        except OSError:
            return  # the browser left; what it said counts


def open_listener(page: Page) -> LoopbackListener | None:
    """Return a listener, or None when this machine lets nobody listen: then the network shows a code to paste."""
    try:
        return LoopbackListener(page)
    except OSError:
        return None


def _read(caller: socket.socket) -> bytes:
    try:
        return caller.recv(LARGEST_REQUEST)
    except OSError:
        return b""


def _html(language: str, title: str, text: str) -> str:
    return (
        f'<!doctype html><html lang="{html.escape(language)}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
        f'<meta name="viewport" content="width=device-width"><title>{html.escape(title)}</title>'
        "<style>body{font:1.25rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}</style></head>"
        f"<body><h1>{html.escape(title)}</h1><p>{html.escape(text)}</p></body></html>"
    )
