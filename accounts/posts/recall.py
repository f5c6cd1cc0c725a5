"""What the user wrote before and may want to write again: own hashtags and the people spoken to, in the user's own spelling."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from accounts.clock import Clock
from accounts.model.ids import AccountId
from accounts.posts.entities import Kind, entities
from accounts.posts.writing_aids import WritingAids
from accounts.store import said
from accounts.store.books import Books

DAYS = 365
KEPT_SECONDS = 60.0
MOST_OFFERED = 8


@dataclass(frozen=True)
class Known:
    """Hashtags and names, sign included, the most used first; each once, in the spelling that was used most."""

    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    def beginning(self, typed: str) -> tuple[str, ...]:
        """Return what begins as `typed` does ('#raad', '@an'), whatever the capitals; at most eight, what stands there itself not."""
        sign, wanted = typed[:1], typed.casefold()
        there = self.tags if sign in ("#", "＃") else self.people if sign in ("@", "＠") else ()
        found = [one for one in there if one.casefold().startswith(wanted) and one != typed]
        return tuple(found[:MOST_OFFERED])


class Recall:
    """Gathers what is known of some accounts, and keeps it for a minute. Thread-safe; `known` blocks for the books."""

    def __init__(self, books: Books, clock: Clock, aids: WritingAids) -> None:
        """Know nothing yet."""
        self._books, self._clock, self._aids = books, clock, aids
        self._lock = threading.Lock()
        self._kept: tuple[float, tuple[AccountId, ...], Known] | None = None

    def forget(self) -> None:
        """Read the books again the next time."""
        with self._lock:
            self._kept = None

    def known(self, accounts: Iterable[AccountId]) -> Known:
        """Return what `accounts` wrote in a year, and the hashtags of their sets. Raises StoreError."""
        wanted = tuple(accounts)
        with self._lock:
            kept = self._kept
        if kept is not None and kept[1] == wanted and self._clock.monotonic() - kept[0] <= KEPT_SECONDS:
            return kept[2]
        found = self._gathered(wanted)
        with self._lock:
            self._kept = (self._clock.monotonic(), wanted, found)
        return found

    def _gathered(self, accounts: tuple[AccountId, ...]) -> Known:
        tags: Counter[str] = Counter()
        people: Counter[str] = Counter()
        for _account, text, _at in said.since(self._books, accounts, self._clock.now() - timedelta(days=DAYS)):
            if "#" not in text and "@" not in text:
                continue
            for one in entities(text):
                if one.kind is Kind.TAG:
                    tags[one.text] += 1
                elif one.kind is Kind.MENTION:
                    people[one.text] += 1
        for made in self._aids.tag_sets(accounts):
            # A set was written with care: its spelling goes before what was once typed in haste.
            tags.update(dict.fromkeys(made.tags, 1_000))
        return Known(_ranked(tags), _ranked(people))


def _ranked(found: Counter[str]) -> tuple[str, ...]:
    total: Counter[str] = Counter()
    spelling: dict[str, str] = {}
    for text, count in found.most_common():
        spelling.setdefault(text.casefold(), text)
        total[text.casefold()] += count
    return tuple(spelling[one] for one, _count in total.most_common())
