"""Where a column's statuses come from: pages by key, counts and a rank. The cache answers; a test may."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from accounts.errors import StoreError

if TYPE_CHECKING:
    from accounts.model.column import Entry, Key
    from accounts.model.ids import ColumnId
    from accounts.store.cache import Cache

T = TypeVar("T")
log = logging.getLogger("ui")


class Source(Protocol):
    """The statuses of one column, newest first. Every answer costs the same in a column of ten and of a hundred thousand."""

    def page(self, *, before: Key | None = None, after: Key | None = None, most: int = 40) -> tuple[Entry, ...]:
        """Return up to `most` entries next to a key, newest first: older than `before`, newer than `after`, or the newest of all."""

    def count(self) -> int:
        """Return how many there are."""

    def newer(self, key: Key) -> int:
        """Return how many stand above a key."""

    def rank(self, key: Key) -> float:
        """Return about where a key stands: 0 the newest, 1 the oldest."""

    def at_rank(self, rank: float) -> Key | None:
        """Return the key of about that rank, None in an empty column."""

    def late(self) -> int:
        """Return how many came in below what was read."""

    def first_late(self) -> Key | None:
        """Return the newest of those, None when there is none."""


class CacheSource:
    """One column of the cache. What cannot be read now (the disk, the end of the program) counts as nothing: it is read again later."""

    def __init__(self, cache: Cache, column: ColumnId) -> None:
        """Read `column`."""
        self._cache = cache
        self._column = column

    def page(self, *, before: Key | None = None, after: Key | None = None, most: int = 40) -> tuple[Entry, ...]:
        """Return a page."""
        return self._ask(lambda: self._cache.page(self._column, before=before, after=after, most=most), ())

    def count(self) -> int:
        """Return how many there are."""
        return self._ask(lambda: self._cache.count(self._column), 0)

    def newer(self, key: Key) -> int:
        """Return how many stand above a key."""
        return self._ask(lambda: self._cache.newer(self._column, key), 0)

    def rank(self, key: Key) -> float:
        """Return about where a key stands."""
        return self._ask(lambda: self._cache.rank(self._column, key), 0.0)

    def at_rank(self, rank: float) -> Key | None:
        """Return the key of about that rank."""
        return self._ask(lambda: self._cache.at_rank(self._column, rank), None)

    def first_late(self) -> Key | None:
        """Return the newest of those that came in below what was read."""
        return self._ask(lambda: self._cache.first_late(self._column), None)

    def late(self) -> int:
        """Return how many came in below what was read."""
        return self._ask(lambda: self._cache.late(self._column), 0)

    @staticmethod
    def _ask(job: Callable[[], T], nothing: T) -> T:
        try:
            return job()
        except StoreError as failure:
            log.info("the column cannot be read now: %s", failure)
            return nothing
