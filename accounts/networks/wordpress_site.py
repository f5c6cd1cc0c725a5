"""Finding a WordPress site's interface from the address a person types, and whether it can be used.

Source: WordPress REST API handbook, 'Discovery' (Link header with rel https://api.w.org/, the same as <link> in the page) and
'Authentication' (the index names `authentication.application-passwords.endpoints.authorization`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from accounts.errors import InputError, NetworkDown, Retryable, SignInError
from accounts.http import check_address, is_loopback

if TYPE_CHECKING:
    from accounts.http import Answer, Http

RELATION = "https://api.w.org/"
ROUTES = "wp/v2"
LOOPBACK_SINCE = (7, 0)
"""The first version whose authorize page sends the browser back to http on 127.0.0.1 (WordPress ticket 57809)."""

_LINK = re.compile(r"<([^>]*)>\s*((?:;[^,<]*)*)")
_WP_PLACES = re.compile(r"/(?:wp-admin|wp-login\.php|wp-json|xmlrpc\.php)(?:/.*)?$")


@dataclass(frozen=True)
class Site:
    """A WordPress site. `address` has no slash at the end; `authorize` is '' when the site hides it."""

    address: str
    root: str
    authorize: str


def route_url(root: str, route: str) -> str:
    """Return the address of `route` ('wp/v2/posts') under the interface's `root`, which may be '/wp-json/' or '/?rest_route=/'."""
    return f"{root.rstrip('/')}/{route.lstrip('/')}"


def host_of(address: str) -> str:
    """Return the host and port of an address, for a sentence."""
    return urlsplit(address).netloc.rpartition("@")[2]


def site_address(typed: str) -> str:
    """Return the address that a person meant: with a scheme, without query and without WordPress's own pages behind it.

    Raises SignInError: bad-address, plain-http (only this machine may be spoken to without encryption), wordpress-com.
    """
    text = typed.strip()
    if "://" not in text:
        host = urlsplit(f"//{text}").hostname or "" if _parses(f"//{text}") else ""
        text = f"{'http' if is_loopback(host) else 'https'}://{text}"
    try:
        check_address(text)
    except InputError as bad:
        raise SignInError(bad.word, **bad.values) from bad
    parts = urlsplit(text)
    host = (parts.hostname or "").lower()
    if host == "wordpress.com" or host.endswith(".wordpress.com"):
        raise SignInError("wordpress-com", host=host)
    path = _WP_PLACES.sub("", parts.path).rstrip("/")
    return urlunsplit((parts.scheme.lower(), parts.netloc.rpartition("@")[2].lower(), path, "", ""))


def _parses(address: str) -> bool:
    try:
        return urlsplit(address).hostname is not None
    except ValueError:
        return False


@contextmanager
def signing_in(address: str) -> Iterator[None]:
    """Turn what is wrong on the way to `address` into a SignInError; no network stays NetworkDown."""
    try:
        yield
    except NetworkDown:
        raise
    except (InputError, Retryable) as wrong:
        raise SignInError(wrong.word, **wrong.values) from wrong
    except ValueError as bad:
        # An address in a header or the index that is none.
        raise SignInError("not-that-kind", host=host_of(address)) from bad


def find_site(http: Http, typed: str) -> Site:
    """Return the WordPress site at the address that a person typed.

    Raises NetworkDown, SignInError: bad-address, plain-http, wordpress-com, not-that-kind, switched-off (the site takes no
    application passwords, or is older than 5.6), and what `signing_in` makes of trouble on the way.
    """
    address = site_address(typed)
    with signing_in(address):
        root, reached = _find_root(http, address)
        if host_of(root) == "public-api.wordpress.com":
            raise SignInError("wordpress-com", host=host_of(address))
        check_address(root)
        answer = http.request("GET", root, params={"_fields": "home,namespaces,authentication"})
    index = answer.object()
    if answer.status in {401, 403} and index.get("code"):
        # The interface is closed to strangers; who signs in may still use it.
        return Site(reached, root, "")
    if not answer.ok or ROUTES not in _list(index.get("namespaces")):
        raise SignInError("not-that-kind", host=host_of(address))
    authorize = _authorize_page(index)
    if authorize is None:
        raise SignInError("switched-off", host=host_of(address))
    with signing_in(address):
        return Site(_canonical(index.get("home"), reached), root, _encrypted(authorize, reached))


def _find_root(http: Http, address: str) -> tuple[str, str]:
    """Return the interface's root and the site's address after redirects. Raises SignInError(not-that-kind)."""
    answer = http.request("HEAD", f"{address}/")
    root = _root_in_header(answer)
    if not root:
        # Some hosts answer HEAD badly, some caches drop the header: the page says the same.
        answer = http.request("GET", f"{address}/")
        root = _root_in_header(answer) or _root_in_page(answer)
    reached = site_address(answer.url)
    if not root:
        guess = f"{address}/wp-json/"
        if ROUTES not in _list(http.request("GET", guess, params={"_fields": "namespaces"}).object().get("namespaces")):
            raise SignInError("not-that-kind", host=host_of(address))
        root, reached = guess, address
    return _encrypted(urljoin(answer.url, root), reached), reached


def _root_in_header(answer: Answer) -> str:
    for target, about in _LINK.findall(answer.headers.get("link", "")):
        if re.search(r";\s*rel\s*=\s*\"?" + re.escape(RELATION) + r"\"?", about):
            return str(target)
    return ""


class _Head(HTMLParser):
    """Collects the <link> of the interface and the generator a page names."""

    def __init__(self) -> None:
        super().__init__()
        self.root = ""
        self.generator = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "link" and (values.get("rel") or "") == RELATION:
            self.root = self.root or values.get("href") or ""
        if tag == "meta" and (values.get("name") or "").lower() == "generator":
            self.generator = self.generator or values.get("content") or ""


def _read_head(answer: Answer) -> _Head:
    head = _Head()
    if answer.ok and "html" in answer.headers.get("content-type", "html"):
        head.feed(answer.text[:500_000])
    return head


def _root_in_page(answer: Answer) -> str:
    return _read_head(answer).root


def _authorize_page(index: Mapping[str, Any]) -> str | None:
    """Return the authorize page that the index names, None when the site takes no application passwords (an empty list there)."""
    ways = index.get("authentication")
    way = ways.get("application-passwords") if isinstance(ways, dict) else None
    if not isinstance(way, dict):
        return None
    ends = way.get("endpoints")
    page = ends.get("authorization") if isinstance(ends, dict) else None
    return page if isinstance(page, str) else ""


def _canonical(home: object, reached: str) -> str:
    """Return the site's own idea of its address when it is the host that was reached ('www.' aside), else the reached one."""
    if not isinstance(home, str) or not _parses(home):
        return reached
    own, seen = urlsplit(home), urlsplit(reached)
    if (own.hostname or "").removeprefix("www.") != (seen.hostname or "").removeprefix("www.") or own.port != seen.port:
        return reached
    return urlunsplit((seen.scheme, own.netloc.lower(), own.path.rstrip("/"), "", ""))


def _encrypted(address: str, reached: str) -> str:
    """Return `address` with https when the same host was reached so: sites behind a proxy often believe they are plain http."""
    own, seen = urlsplit(address), urlsplit(reached)
    if own.scheme == "http" and seen.scheme == "https" and own.hostname == seen.hostname:
        return urlunsplit(("https", own.netloc, own.path, own.query, own.fragment))
    return address


def comes_back(http: Http, site: Site) -> bool:
    """Return whether the site's authorize page sends the browser back to a loopback address, as far as can be told from outside.

    Version 7.0 and later do; so does a site on this machine (its environment is 'local', else it took no passwords over http).
    A site that hides its version counts as older: its page would end in an error, a password to copy always works.
    """
    if is_loopback(urlsplit(site.address).hostname or ""):
        return True
    try:
        head = _read_head(http.request("GET", f"{site.address}/"))
    except (InputError, Retryable):
        return False
    found = re.match(r"WordPress (\d+)\.(\d+)", head.generator)
    return found is not None and (int(found[1]), int(found[2])) >= LOOPBACK_SINCE


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
