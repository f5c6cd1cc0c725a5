"""Gathers the questions of an hour: what its hashtags and mentions brought is put at the end of its queue, once each.

Reading is the readers' own, with their cursors and their catching up: an hour follows two columns that stand on no board. What they put in
the cache is looked through whenever something came, so that a crash between the two loses nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from accounts.answers.hour_rules import AFTER, belongs
from accounts.clock import Clock
from accounts.model.column import HOUR_COLUMNS, Column, ColumnKind, Entry
from accounts.model.hour import Hour, Question
from accounts.model.ids import BoardId, ColumnId, HourId
from accounts.model.status import Status
from accounts.register import Register
from accounts.store import hours as rows
from accounts.store.books import Books
from accounts.store.cache import Cache

AT_ONCE = 200
LONGEST = timedelta(days=7)
"""So long after its end an hour waits for a source that cannot be asked."""


def columns_of(hour: Hour) -> tuple[Column, ...]:
    """Return the columns that bring an hour its questions: hashtags, where it has some, and mentions."""
    first = ColumnId(HOUR_COLUMNS.start + 2 * int(hour.id))
    tagged = Column(first, BoardId(0), ColumnKind.HASHTAGS, hour.title, accounts=hour.accounts, any=hour.tags, without_boosts=True)
    called = Column(ColumnId(first + 1), BoardId(0), ColumnKind.MENTIONS, hour.title, accounts=hour.accounts, without_boosts=True)
    return (tagged, called) if hour.tags else (called,)


def hour_of(column: int) -> HourId | None:
    """Return the hour to which a column belongs, None for one of a board."""
    return HourId((column - HOUR_COLUMNS.start) // 2) if column in HOUR_COLUMNS else None


class Gathering:
    """Fills the queues. `seen` tells when all sources of a column were last asked."""

    def __init__(self, books: Books, cache: Cache, register: Register, clock: Clock, seen: Callable[[ColumnId], datetime | None]) -> None:
        """Keep the means."""
        self._books, self._cache, self._register, self._clock, self._seen = books, cache, register, clock, seen
        self._looked: dict[HourId, tuple[int, ...]] = {}
        self._told: Counter[HourId] = Counter()
        self._there: dict[HourId, tuple[int, frozenset[str]]] = {}

    def may_be_new(self, hour: Hour) -> bool:
        """Return whether the cache holds more or less than at the last look; an edit is told by `look_again`."""
        return self._looked.get(hour.id) != self._marks(hour)

    def look_again(self, hour: HourId) -> None:
        """Look through the cache at the next `gather`, whatever its counts say. May be called in any thread."""
        self._told[hour] += 1

    def _marks(self, hour: Hour) -> tuple[int, ...]:
        # With its own moments: what belongs to it hangs on them too.
        moments = (hour.opened_at, hour.ended_at, hour.ends_at)
        counts = [self._cache.count(one.id) for one in columns_of(hour)]
        return (self._told[hour.id], self._cache.turn, *counts, *(0 if one is None else int(one.timestamp()) for one in moments))

    def gather(self, hour: Hour) -> int:
        """Put what came in at the end of the queue; return how much that, or of what was there, is new. Raises StoreError."""
        found: dict[str, Entry] = {}
        own = {(one.network, one.handle.lstrip("@").casefold()) for one in self._register.every()}
        marks = self._marks(hour)  # before the look: what comes during it is looked for again
        for column in columns_of(hour):
            by_tag = column.kind is ColumnKind.HASHTAGS
            for entry in self._entries(column.id):
                status = entry.status
                mine = (status.network, status.author.handle.lstrip("@").casefold()) in own
                if not mine and belongs(hour, status.at, by_tag=by_tag):
                    found.setdefault(status.uri, entry)
        known = {one.status.uri: one for one in rows.questions(self._books, hour.id)}
        fresh = sorted((one for uri, one in found.items() if uri not in known), key=lambda one: one.key)
        changed = 0
        if fresh:
            changed += rows.append(self._books, hour.id, [one.status for one in fresh], self._clock.now())
        turn, there = self._there.get(hour.id, (marks[1], frozenset[str]()))
        for uri, question in known.items():
            if uri in found:
                changed += self._renew(question, found[uri].status)
            elif question.gone_at is None and uri in there and turn == self._cache.turn and self._cache.get(uri) is None:
                # It was in the cache, which was not begun anew since, and is not: its network told that it was deleted.
                rows.update_question(self._books, question.id, gone_at=self._clock.now())
                changed += 1
        self._there[hour.id] = (marks[1], frozenset(found) | (there & frozenset(known) if turn == marks[1] else frozenset()))
        self._looked[hour.id] = marks
        return changed

    def is_complete(self, hour: Hour, columns: Sequence[Column]) -> bool:
        """Return whether every source of its columns was asked since the last moment that belongs to an hour, or never will be."""
        if hour.ended_at is None:
            return False
        last, now = hour.ended_at + AFTER, self._clock.now()
        seen = [self._seen(one.id) for one in columns]
        return now > last + LONGEST or all(one is not None and one > last for one in seen)

    def clear(self, hour: Hour) -> None:
        """Let go of what the cache keeps for an hour."""
        for column in columns_of(hour):
            self._cache.clear(column.id)

    def _entries(self, column: ColumnId) -> list[Entry]:
        found: list[Entry] = []
        page = self._cache.page(column, most=AT_ONCE)
        while page:
            found += page
            page = self._cache.page(column, before=page[-1].key, most=AT_ONCE)
        return found

    def _renew(self, question: Question, status: Status) -> bool:
        """Follow an edit; what was deleted and stands there again is there again."""
        same = (status.text, status.warning) == (question.status.text, question.status.warning)
        if same and question.gone_at is None:
            return False
        rows.update_question(self._books, question.id, status=status, gone_at=None)
        return True
