"""Holds that a person sets, in the books: they outlast the program."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId
from accounts.store.books import Books, inserted
from accounts.store.tables import holds


def begin(books: Books, cause: HoldCause, account: AccountId | None, by: str, now: datetime) -> bool:
    """Store a hold; False when the same one is in force already."""
    with books.write() as connection:
        same = (holds.c.cause == cause.value) & holds.c.ended_at.is_(None)
        same = same & (holds.c.account_id.is_(None) if account is None else holds.c.account_id == account)
        if connection.execute(select(holds.c.id).where(same)).first() is not None:
            return False
        inserted(connection, holds, cause=cause.value, account_id=account, since=now, by=by)
    return True


def end(books: Books, cause: HoldCause, account: AccountId | None, now: datetime) -> bool:
    """End a hold; False when there is none."""
    with books.write() as connection:
        same = (holds.c.cause == cause.value) & holds.c.ended_at.is_(None)
        same = same & (holds.c.account_id.is_(None) if account is None else holds.c.account_id == account)
        return connection.execute(holds.update().where(same).values(ended_at=now)).rowcount > 0


def in_force(books: Books) -> tuple[SetHold, ...]:
    """Return the holds in force, oldest first."""
    with books.read() as connection:
        rows = connection.execute(select(holds).where(holds.c.ended_at.is_(None)).order_by(holds.c.id)).mappings()
        return tuple(
            SetHold(
                row["id"],
                HoldCause(row["cause"]),
                AccountId(row["account_id"]) if row["account_id"] is not None else None,
                row["since"],
                row["by"],
                row["ended_at"],
            )
            for row in rows
        )
