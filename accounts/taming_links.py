"""Addresses that strangers give: which of them may be opened, and what of them is shown.

They are read as a browser reads them (WHATWG URL: tabs and line ends vanish, a backslash is a slash, what stands before '@' is no host),
because a browser opens them. What is left is ASCII.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

MOST_ADDRESS = 4_000
SHOWN = 40

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_HOST = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?")
_LITERAL = re.compile(r"[0-9a-f:.]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_KEEP = "!$&'()*+,;=:@/?%~[]-._"


def safe_link(address: str, base: str = "") -> str:
    """Return `address` as it may be opened: http or https, a host in ASCII, no name or password in it; '' when it may not.

    A relative address is completed by `base`, the address of what holds it.
    """
    if not address or len(address) > MOST_ADDRESS:
        return ""
    bare = _CONTROL.sub("", address).strip().replace("\\", "/")
    scheme = _SCHEME.match(bare)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        return ""
    try:
        if not scheme and base:
            bare = urljoin(base, bare)
        elif scheme:
            # 'https:bank.nl' and 'https:///bank.nl' are 'https://bank.nl' to a browser.
            bare = f"{scheme[1].lower()}://{bare[scheme.end() :].lstrip('/')}"
        parts = urlsplit(bare)
        host, port = _ascii(unquote(parts.hostname or "")), parts.port
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    place = (f"[{host}]" if ":" in host else host) + (f":{port}" if port is not None else "")
    try:
        made = urlunsplit((parts.scheme, place, quote(parts.path, _KEEP), quote(parts.query, _KEEP), quote(parts.fragment, _KEEP)))
    except (ValueError, UnicodeError):
        return ""
    return made if len(made) <= MOST_ADDRESS else ""


def _ascii(host: str) -> str:
    """Return a host as the network's directory knows it, '' when it can be none."""
    host = host.lower()
    if ":" in host:
        return host if _LITERAL.fullmatch(host) else ""
    if not host.isascii():
        host = host.encode("idna").decode("ascii").lower()
    return host if _HOST.fullmatch(host) else ""


def host_of(address: str) -> str:
    """Return the host of an address that `safe_link` gave."""
    return urlsplit(address).netloc


def shortened(address: str) -> str:
    """Return an address as it is shown: without https://, the host always whole, its path cut after some forty characters."""
    bare = address.split("://", 1)[-1].removesuffix("/")
    least = len(urlsplit(address).netloc) + 1
    return bare if len(bare) <= max(SHOWN, least) else bare[: max(SHOWN, least)] + "…"


def names_its_host(shown: str, address: str) -> bool:
    """Return whether a link's text is the beginning of its address, at least the whole host: 'nos.nl/artikel/25…'."""
    bare = shown.casefold().removesuffix("…").removesuffix("...").removeprefix("https://").removeprefix("http://")
    whole = address.split("://", 1)[-1]
    host = urlsplit(address).netloc
    for full, name in ((whole, host), (whole.removeprefix("www."), host.removeprefix("www."))):
        if bare.rstrip("/") == name or (bare.startswith(name + "/") and full.casefold().startswith(bare)):
            return True
    return False
