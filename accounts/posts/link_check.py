"""Asks links whether they answer: only when a person asked for it, never by itself, and never more of a page than its head."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from accounts.errors import InputError, KnownError, NetworkDown, Permanent
from accounts.http import Http
from accounts.posts.entities import Kind, entities

MOST_LINKS = 40
AT_ONCE = 4
CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
MOST_BYTES = 1
"""Of a page: that something comes is enough, and a server that sends a byte a second keeps nobody."""
HEAD_IS_NOTHING = frozenset({400, 401, 403, 404, 405, 406, 410, 429, 500, 501, 502, 503})
"""Answers to HEAD that say nothing of what GET would get: many servers know no HEAD, or keep it from strangers."""
THERE_BUT_CLOSED = frozenset({401, 402, 403, 407, 423, 429, 451, 999})
"""A page that is there, and does not let a machine see it."""


def links_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the links in some texts as they stand there, each once, at most forty."""
    found = dict.fromkeys(one.text for text in texts for one in entities(text) if one.kind is Kind.LINK)
    return tuple(found)[:MOST_LINKS]


def ask(links: Iterable[str], http: Callable[[], Http] | None = None) -> dict[str, str]:
    """Return link to '' (it answers) or why it does not: the status, 'name', 'no-answer', 'address', 'redirects'. Blocks for seconds.

    Raises NetworkDown (network-down) when none of several answers as if there were no network at all; then nothing is known of any.
    """
    wanted = tuple(dict.fromkeys(links))
    if not wanted:
        return {}
    make = http or (lambda: Http(connect_seconds=CONNECT_SECONDS, read_seconds=READ_SECONDS))
    with ThreadPoolExecutor(min(AT_ONCE, len(wanted)), thread_name_prefix="links") as pool:
        found = dict(zip(wanted, pool.map(lambda link: _one(link, make), wanted), strict=True))
    if len(found) > 1 and set(found.values()) == {"name"}:
        raise NetworkDown(host="")
    return found


def _one(link: str, make: Callable[[], Http]) -> str:
    http = make()
    try:
        return _asked(_address(link), http)
    except NetworkDown:
        return "name"
    except InputError:
        return "address"
    except KnownError as failure:
        return "redirects" if failure.word == "too-many-redirects" else "no-answer"
    finally:
        http.close()


def _asked(url: str, http: Http) -> str:
    try:
        status = http.request("HEAD", url).status
    except NetworkDown:
        raise
    except KnownError:
        status = 405  # cut off without an answer: servers do that to HEAD as well
    if status in HEAD_IS_NOTHING:
        try:
            status = http.request("GET", url, most_bytes=MOST_BYTES).status
        except Permanent as failure:
            status = int(failure.values.get("status") or 0)
    return "" if 200 <= status < 400 or status in THERE_BUT_CLOSED else str(status)


def _address(link: str) -> str:
    """Return where to ask: a link without a scheme, or with plain http, is asked over https, as every browser tries first."""
    if link.lower().startswith("http://"):
        from urllib.parse import urlsplit

        from accounts.http import is_loopback

        if is_loopback(urlsplit(link).hostname or ""):
            return link
        return f"https://{link[7:]}"
    return link if link.lower().startswith("https://") else f"https://{link}"
