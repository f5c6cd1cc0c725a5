"""Which of the words that somebody wants to know of are to be told now: once each, outside quiet hours, and only while it is news.

What came by is a row in the books from the moment at which it came in, so that neither a restart nor another column tells it again; that
somebody was told is noted when it was shown, so that none is lost by a crash before that.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from accounts.answers.office import office_of
from accounts.clock import Clock
from accounts.errors import StoreError
from accounts.events import ColumnAlert, Event, Events
from accounts.model.alert import Alert, AlertGroup, Told
from accounts.model.column import Column, Key
from accounts.model.ids import AccountId, ColumnId
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import alerts as rows
from accounts.store.books import Books
from accounts.store.cache import Cache
from accounts.streams.board import Board
from accounts.streams.kind import bare

log = logging.getLogger("reading")

NEWS = timedelta(hours=2)
"""What had been written longer ago when it came in is caught up after sleep or a lost connection: no alarm any more, but unread in its
column and counted in 'since last time'. Two hours: as long as one is in a meeting or a train with the laptop shut."""

Quiet = Callable[[AccountId | None, datetime], bool]


class Alerting:
    """The alerts of one data folder. Thread-safe."""

    def __init__(
        self,
        books: Books,
        cache: Cache,
        board: Board,
        register: Register,
        settings: Settings,
        clock: Clock,
        events: Events,
        quiet: Quiet,
        zone: ZoneInfo | None = None,
    ) -> None:
        """Listen from now on. `quiet` says whether an account wants to hear nothing at a moment; `zone` is that of the office hours."""
        self._books, self._cache, self._board, self._register = books, cache, board, register
        self._settings, self._clock, self._quiet, self._zone = settings, clock, quiet, zone
        events.subscribe(self._heard)

    def due(self) -> Told:
        """Return what a person is to be told now; what is read, gone or no longer followed by then is not told. Raises StoreError."""
        now = self._clock.now()
        groups: dict[ColumnId, list[Alert]] = {}
        columns: dict[ColumnId, Column | None] = {}
        dropped: list[str] = []
        waits = False
        for uri, number, word, order_at in rows.untold(self._books):
            if number not in columns:
                columns[number] = self._board.get(number)
            column, status = columns[number], self._cache.get(uri)
            if column is None or status is None or self._is_read(number, Key(order_at, uri)) or not self._cache.holds(number, uri):
                dropped.append(uri)
            elif self._silent(column, now):
                waits = True
            else:
                groups.setdefault(number, []).append(Alert(uri, word, order_at, status))
        if dropped:
            rows.tell(self._books, dropped, now)
        found = ((columns[number], alerts) for number, alerts in groups.items())
        return Told(tuple(AlertGroup(column, tuple(alerts)) for column, alerts in found if column is not None), waits)

    def told(self, uris: Collection[str]) -> None:
        """Note durably that somebody was told. Raises StoreError; then it is told again, and that is all."""
        rows.tell(self._books, uris, self._clock.now())

    def expire(self, days: int) -> int:
        """Forget what came by more than so many days ago. Raises StoreError."""
        return rows.expire(self._books, self._clock.now() - timedelta(days=days))

    def _silent(self, column: Column, now: datetime) -> bool:
        if self._quiet(column.act_as, now):
            return True
        return bool(self._settings.get("alerts_in_office")) and not office_of(self._settings).open_at(now, self._zone)

    def _is_read(self, column: ColumnId, key: Key) -> bool:
        line = self._board.line(column)
        return line is not None and not line < key

    def _heard(self, event: Event) -> None:
        if not isinstance(event, ColumnAlert):
            return
        now = self._clock.now()
        status = self._cache.get(event.uri)
        if status is None:
            return
        order_at = event.order_at or status.order
        own = {bare(account.handle) for account in self._register.every()}
        if now - order_at > NEWS or bare(status.author.handle) in own:
            return
        try:
            rows.add(self._books, event.uri, event.column, " ".join(event.word.split()), order_at, now)
        except StoreError as failure:
            log.info("an alert cannot be kept: %s", failure)
