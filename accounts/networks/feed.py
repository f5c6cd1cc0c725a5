"""Feeds: fetched politely, without an account, and read as statuses.

Polite means: never sooner than a quarter of an hour, half an hour for Google Alerts, later where the feed says so (ttl, the syndication
module, `max-age`, Retry-After); with `If-None-Match` and `If-Modified-Since`, so that nothing comes twice over the line; a feed that moved
for good is asked at its new address from then on, and one that is gone (410) is asked no more until somebody adds it again. What has to
be known for that lies in the cursor, which the engine keeps.

Only https, and http to this machine; an address with http is asked with https. At most ten megabytes and five redirects.
"""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from accounts.errors import InputError, Permanent, RateLimited, Retryable
from accounts.http import Answer, is_inside, is_loopback, raise_for, wait_until
from accounts.model.column import ColumnKind
from accounts.networks.feed_bounds import TOO_MUCH, NoFeedError
from accounts.networks.feed_parse import LONGEST_TTL, Feed, parse
from accounts.reading import Page, Question, Reader, ReadLimits
from accounts.taming_links import safe_link

if TYPE_CHECKING:
    from accounts.clock import Clock
    from accounts.http import Http

LEAST_SECONDS = 900.0
ALERT_SECONDS = 1800.0
MOST_BYTES = 10 * 1024 * 1024
MOST_REDIRECTS = 5

_FOR_GOOD = frozenset({301, 308})
_ALL = _FOR_GOOD | {302, 303, 307}
_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class Known:
    """What is known of a feed since the last visit, as the cursor holds it. `address` is where it lives now, '' = where it always did."""

    etag: str = ""
    modified: str = ""
    address: str = ""
    gone: bool = False
    every: float = 0.0

    @staticmethod
    def of(cursor: str) -> Known:
        """Return what a cursor says; nothing for one that is damaged."""
        try:
            found = json.loads(cursor) if cursor else {}
        except (ValueError, RecursionError):
            return Known()
        if not isinstance(found, dict):
            return Known()
        texts = {name: found[name] for name in ("etag", "modified", "address") if isinstance(found.get(name), str)}
        every = found.get("every")
        return Known(**texts, gone=found.get("gone") is True, every=float(every) if isinstance(every, int | float) else 0.0)

    @property
    def cursor(self) -> str:
        """Return it as a cursor; never ''."""
        values = {name: value for name, value in vars(self).items() if value}
        return json.dumps(values, separators=(",", ":"), sort_keys=True)


class FeedReader(Reader):
    """Reads feeds. One for all of them; safe to use from several threads as far as its `http` is."""

    limits = ReadLimits(seconds=LEAST_SECONDS, most=200)

    def __init__(self, http: Http, clock: Clock) -> None:
        """Open nothing yet."""
        self._http, self._clock = http, clock
        self._next: dict[str, float] = {}
        self._every: dict[str, float] = {}
        self._lock = threading.Lock()

    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind."""
        return kind is ColumnKind.FEED

    def wait(self, question: Question) -> float:
        """Return the least seconds between two visits of this feed."""
        with self._lock:
            return max(self._every.get(question.feed, 0.0), self._least(question.feed))

    @staticmethod
    def _least(address: str) -> float:
        return ALERT_SECONDS if "/alerts/feeds/" in address else LEAST_SECONDS

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 200) -> Page:
        """Return what the feed holds. Asked again too soon it says nothing new, without a visit.

        Raises NetworkDown, Retryable, RateLimited, Permanent (feed-gone, feed-refused,
        no-feed-there, answer-too-large), InputError (bad-address, cannot-read).
        """
        if question.kind is not ColumnKind.FEED or not question.feed:
            raise InputError("cannot-read", kind=question.kind.value)
        if older_than:
            return Page()
        known = Known.of(newer_than)
        if known.gone:
            raise Permanent("feed-gone", host=_host(question.feed))
        if newer_than and self._too_soon(question.feed):
            return Page()
        answer, known = self._fetched(question.feed, known)
        if answer is None:
            self._note(question.feed, known)
            return Page(newest=known.cursor)
        feed = self._parsed(answer)
        every = min(max(feed.every, _max_age(answer)), LONGEST_TTL)
        known = replace(known, etag=_header(answer, "etag"), modified=_header(answer, "last-modified"), every=every)
        self._note(question.feed, known)
        return Page(feed.entries[:most], "", known.cursor)

    def look(self, address: str) -> Feed:
        """Return what is at an address, for somebody who adds a feed. Raises as `read`."""
        answer, _ = self._fetched(address, Known())
        if answer is None:
            raise Permanent("no-feed-there", host=_host(address))
        return self._parsed(answer)

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._http.close()

    # -- the visit -----------------------------------------------------------------------------------------------------------------------

    def _too_soon(self, address: str) -> bool:
        with self._lock:
            return self._clock.monotonic() < self._next.get(address, float("-inf"))

    def _note(self, address: str, known: Known) -> None:
        with self._lock:
            self._every[address] = known.every
            self._next[address] = self._clock.monotonic() + max(known.every, self._least(address)) * 0.8

    def _fetched(self, address: str, known: Known) -> tuple[Answer | None, Known]:
        """Return the answer, None for 'not changed', and what is known now."""
        try:
            return self._visited(known.address or address, known)
        except (Permanent, Retryable) as failure:
            if not known.address or isinstance(failure, RateLimited) or failure.word == "feed-gone":
                raise
        # Where it had moved to there is nothing any more: perhaps it is back where it was.
        return self._visited(address, replace(known, address="", etag="", modified=""))

    def _visited(self, address: str, known: Known) -> tuple[Answer | None, Known]:
        url, for_good = _checked(address), True
        for _ in range(MOST_REDIRECTS + 1):
            headers = {"Accept": "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"}
            headers |= {"If-None-Match": known.etag} if known.etag else {}
            headers |= {"If-Modified-Since": known.modified} if known.modified else {}
            answer = self._http.request("GET", url, headers=headers, follow=False, most_bytes=MOST_BYTES)
            target = answer.headers.get("location", "")
            if answer.status not in _ALL or not target:
                return self._answered(answer, known)
            for_good = for_good and answer.status in _FOR_GOOD
            try:
                following = _checked(urljoin(url, target))
            except (ValueError, InputError) as bad:
                raise Permanent("no-feed-there", host=_host(address)) from bad
            if is_inside(_host(following)) and not is_inside(_host(url)):
                # A server outside sends nobody to this machine or into its net; what somebody types may be there.
                raise Permanent("no-feed-there", host=_host(address))
            url = following
            # A mark of one address says nothing about another.
            known = replace(known, address=url if for_good else known.address, etag="", modified="")
        raise Permanent("no-feed-there", host=_host(address))

    def _answered(self, answer: Answer, known: Known) -> tuple[Answer | None, Known]:
        host = _host(answer.url)
        if answer.status == 304:
            return None, known
        if answer.status == 410:
            raise Permanent("feed-gone", host=host, status=410)
        if answer.ok:
            return answer, known
        now = self._clock.now()
        if answer.status in {429, 503}:
            raise RateLimited(after=wait_until(answer, now), host=host)
        if answer.status in {401, 403, 451}:
            raise Permanent("feed-refused", host=host, status=answer.status)
        if 400 <= answer.status < 500 and answer.status not in {408, 425}:
            raise Permanent("no-feed-there", host=host, status=answer.status)
        raise_for(answer, now, sends=False)
        raise Retryable("server-trouble", host=host, status=answer.status)

    def _parsed(self, answer: Answer) -> Feed:
        try:
            return parse(answer.body, answer.url, self._clock.now(), answer.headers.get("content-type", ""))
        except NoFeedError as nothing:
            word = "answer-too-large" if nothing.args == (TOO_MUCH,) else "no-feed-there"
            raise Permanent(word, host=_host(answer.url), status=answer.status) from nothing


def _checked(address: str) -> str:
    """Return an address that may be visited, with https but for this machine. Raises InputError (bad-address)."""
    found = safe_link(address)
    if not found:
        raise InputError("bad-address", address=address[:200])
    if found.startswith("http://") and not is_loopback(_host(found)):
        return "https://" + found.removeprefix("http://")
    return found


def _host(address: str) -> str:
    """Return the host alone: the rest of an address may be a secret."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _header(answer: Answer, name: str) -> str:
    value = answer.headers.get(name, "")
    return value if len(value) <= 500 and value.isprintable() and value.isascii() else ""


def _max_age(answer: Answer) -> float:
    found = _AGE.search(answer.headers.get("cache-control", ""))
    return min(float(found[1]), LONGEST_TTL) if found else 0.0
