"""How much of a stranger's XML is read at all: what takes a parser minutes is cut down to its first entries, or is no feed.

Linear in the size of the body, whatever stands in it; encodings of two bytes a letter are counted as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

MOST_READ = 1_000
"""Entries that are parsed; what comes after them is left out, the end of the feed is not."""
MOST_MARKS = 100_000
"""Tags outside of CDATA; a feed of a thousand entries has half of that, and a parser takes 20 microseconds for each."""
MOST_BARE = 20_000
"""Ampersands that begin no entity."""
LONGEST_TAG = 65_536
TOO_MUCH = "too-much"
"""The argument of the NoFeedError for a body that may be a feed, but would take too long to read."""

_END = re.compile(rb"</(?:\w{1,20}:)?(?:item|entry)\s{0,8}>", re.IGNORECASE)
_BARE = re.compile(rb"&(?!#?\w{1,32};)")
_LONG = re.compile(rb"<[^!<>][^<>]{%d}" % LONGEST_TAG)
_OPEN, _CLOSE = b"<![CDATA[", b"]]>"


class NoFeedError(Exception):
    """This is no feed: a page, an error, nothing at all, or something that was made to take time."""


def bounded(body: bytes) -> bytes:
    """Return as much of a feed as is read. Raises NoFeedError."""
    body = _first_entries(body)
    marks = bare = 0
    for part in _outside(body):
        marks += part.count(b"<")
        if marks > MOST_MARKS or _LONG.search(part):
            raise NoFeedError(TOO_MUCH)
        bare += sum(1 for _ in islice(_BARE.finditer(part), MOST_BARE + 1)) if part.count(b"&") > MOST_BARE - bare else 0
        if bare > MOST_BARE:
            raise NoFeedError(TOO_MUCH)
    return body


def _first_entries(body: bytes) -> bytes:
    ends = [found.end() for found in _END.finditer(body)]
    return body[: ends[MOST_READ - 1]] + body[ends[-1] :] if len(ends) > MOST_READ else body


def _outside(body: bytes) -> Iterator[bytes]:
    """Give what stands outside of CDATA; one that never ends reaches to the end."""
    at = 0
    while (start := body.find(_OPEN, at)) >= 0:
        yield body[at:start]
        end = body.find(_CLOSE, start)
        if end < 0:
            return
        at = end + len(_CLOSE)
    yield body[at:]
