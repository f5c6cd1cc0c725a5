"""Alerts in the books: what came by with a word that somebody wants to know of, and whether it was told."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from accounts.model.ids import ColumnId
from accounts.store.books import Books
from accounts.store.tables import alerts, storable

Row = tuple[str, ColumnId, str, datetime]
"""A uri, the column it came by in, the word, and its moment in the column."""


def add(books: Books, uri: str, column: ColumnId, word: str, order_at: datetime, now: datetime) -> bool:
    """Store that a word came by; False when that status was stored before, by whatever column."""
    values = {"uri": storable(uri), "column_id": column, "word": storable(word), "order_at": order_at, "at": now}
    with books.write() as connection:
        return connection.execute(insert(alerts).values(**values).on_conflict_do_nothing(index_elements=["uri"])).rowcount == 1


def untold(books: Books) -> tuple[Row, ...]:
    """Return what nobody was told of yet, the oldest first."""
    query = select(alerts).where(alerts.c.told_at.is_(None)).order_by(alerts.c.order_at, alerts.c.id)
    with books.read() as connection:
        return tuple((row.uri, ColumnId(row.column_id), row.word, row.order_at) for row in connection.execute(query))


def tell(books: Books, uris: Collection[str], now: datetime) -> None:
    """Note that these were told, or need not be any more."""
    with books.write() as connection:
        for uri in uris:
            here = (alerts.c.uri == storable(uri)) & alerts.c.told_at.is_(None)
            connection.execute(alerts.update().where(here).values(told_at=now))


def expire(books: Books, before: datetime) -> int:
    """Delete what came by before a moment; return how many."""
    with books.write() as connection:
        return connection.execute(delete(alerts).where(alerts.c.at < before)).rowcount
