"""Which plans are being taken back from their networks at this moment: noted before the request, struck out when it is known how it ended.

What is still noted at a start was interrupted, and is taken back again. There are never many at once: one entry of the settings holds them.
"""

from __future__ import annotations

from sqlalchemy import select

from accounts.model.ids import TargetId
from accounts.store import settings as rows
from accounts.store.books import Books
from accounts.store.tables import settings

NAME = "taking_back"


def every(books: Books) -> tuple[TargetId, ...]:
    """Return the numbers of the targets that are noted."""
    with books.read() as connection:
        kept = connection.execute(select(settings.c.value).where(settings.c.name == NAME)).scalar_one_or_none()
    return tuple(TargetId(one) for one in kept if isinstance(one, int)) if isinstance(kept, list) else ()


def begin(books: Books, target: TargetId) -> None:
    """Note one, durably. Raises StoreError."""
    with books.write():
        rows.put(books, NAME, sorted({*every(books), target}))


def end(books: Books, target: TargetId) -> None:
    """Strike one out. Raises StoreError."""
    with books.write():
        noted = every(books)
        if target in noted:
            rows.put(books, NAME, [one for one in noted if one != target])
