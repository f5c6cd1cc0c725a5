"""What was typed beside a status and is not noted yet: it is there again after whatever end of the program."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from accounts.model.case import Typed
from accounts.store.books import Books
from accounts.store.tables import case_typed, cases, storable


def get(books: Books, uri: str) -> Typed:
    """Return what was typed beside a status."""
    with books.read() as connection:
        row = connection.execute(select(case_typed.c.typed).where(case_typed.c.uri == storable(uri))).first()
    if row is None:
        return Typed()
    return Typed(*(str(row.typed.get(part, "")) for part in ("text", "department", "contact")))


def put(books: Books, uri: str, typed: Typed, now: datetime) -> None:
    """Keep what was typed; what is empty is forgotten."""
    with books.write() as connection:
        connection.execute(delete(case_typed).where(case_typed.c.uri == storable(uri)))
        if not typed.empty:
            plain = {"text": typed.text, "department": typed.department, "contact": typed.contact}
            connection.execute(case_typed.insert().values(uri=storable(uri), typed=plain, changed_at=now))


def forget(books: Books, before: datetime) -> int:
    """Forget what was typed before a moment beside statuses that are no case; return how much."""
    with books.write() as connection:
        old = (case_typed.c.changed_at < before) & case_typed.c.uri.not_in(select(cases.c.uri))
        return connection.execute(delete(case_typed).where(old)).rowcount
