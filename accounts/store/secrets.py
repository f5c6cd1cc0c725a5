"""Sealed secrets in the books. What lies here opens only with the data key of the vault."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, func, select

from accounts.model.ids import AccountId
from accounts.store.books import Books
from accounts.store.tables import secrets


def put(books: Books, account: AccountId, sealed: Mapping[str, bytes]) -> None:
    """Store all fields in one transaction; the old value of a field is gone only when the new one is durable."""
    with books.write() as connection:
        for field, value in sealed.items():
            mine = (secrets.c.account_id == account) & (secrets.c.field == field)
            if connection.execute(secrets.update().where(mine).values(sealed=value)).rowcount == 0:
                connection.execute(secrets.insert().values(account_id=account, field=field, sealed=value))


def get(books: Books, account: AccountId, field: str) -> bytes | None:
    """Return one sealed field, None when there is none."""
    with books.read() as connection:
        mine = (secrets.c.account_id == account) & (secrets.c.field == field)
        return connection.execute(select(secrets.c.sealed).where(mine)).scalar_one_or_none()


def forget(books: Books, account: AccountId | None = None) -> None:
    """Delete the secrets of one account, or of all."""
    with books.write() as connection:
        connection.execute(delete(secrets) if account is None else delete(secrets).where(secrets.c.account_id == account))


def any_sealed(books: Books) -> bool:
    """Return whether any secret is stored at all."""
    with books.read() as connection:
        return bool(connection.execute(select(func.count()).select_from(secrets)).scalar_one())
