"""Where a link really goes, and whether it pretends to go elsewhere. Pure functions of the address and of the words it lies under."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

_LONGEST = 90
_MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_LOOKS_LIKE_HOST = re.compile(r"^(?:https?://)?((?:[\w-]+\.)+[^\W\d_]{2,})(?:[/?#:]|$)", re.IGNORECASE)


class Doubt(StrEnum):
    """Why a link deserves a question before it is opened."""

    SCHEME = "scheme"
    """Neither http nor https: it is not opened at all."""
    OTHER_HOST = "other-host"
    """The words name another site than the address."""
    SIGNS = "signs"
    """The name of the site holds signs that look like other signs."""
    NUMBERS = "numbers"
    """A bare network address instead of a name."""
    NAME_BEFORE = "name-before"
    """Something that looks like a site stands before an @, and the real site after it."""


@dataclass(frozen=True)
class Goal:
    """A link as it really is: the whole address, the site, and what is doubtful about it."""

    address: str
    host: str
    doubt: Doubt | None = None

    @property
    def may_open(self) -> bool:
        """Return whether it can be opened, with or without a question."""
        return self.doubt is not Doubt.SCHEME

    @property
    def shown(self) -> str:
        """Return the address for one line."""
        return self.address if len(self.address) <= _LONGEST else f"{self.address[: _LONGEST - 1]}…"


def goal(address: str, words: str = "") -> Goal:
    """Judge a link. `words` is the text it lies under, '' when that says nothing; marks of direction around it do not count."""
    words = words.translate(_MARKS)
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").lower()
    except ValueError:
        return Goal(address, "", Doubt.SCHEME)
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return Goal(address, host, Doubt.SCHEME)
    return Goal(address, host, _doubt(parts.netloc, host, words))


def _doubt(netloc: str, host: str, words: str) -> Doubt | None:
    if "@" in netloc:
        return Doubt.NAME_BEFORE
    if _is_number(host):
        return Doubt.NUMBERS
    if not host.isascii() or any(label.startswith("xn--") for label in host.split(".")):
        return Doubt.SIGNS
    said = _LOOKS_LIKE_HOST.match(unicodedata.normalize("NFKC", words.strip()).rstrip("…"))
    if said and not _same_site(said.group(1).lower(), host):
        return Doubt.OTHER_HOST
    return None


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _same_site(said: str, host: str) -> bool:
    """Compare without 'www.'; a shortened text ('enkhuizen.nl/…') is fine, another name is not."""
    return said.removeprefix("www.") == host.removeprefix("www.")
