"""Settings in the books, as plain values by name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from accounts.store.books import Books
from accounts.store.tables import settings


def every(books: Books) -> dict[str, Any]:
    """Return all stored settings."""
    with books.read() as connection:
        return {row.name: row.value for row in connection.execute(select(settings))}


def put(books: Books, name: str, value: Any) -> None:
    """Store one setting."""
    with books.write() as connection:
        if connection.execute(settings.update().where(settings.c.name == name).values(value=value)).rowcount == 0:
            connection.execute(settings.insert().values(name=name, value=value))
