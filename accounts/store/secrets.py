"""Sealed secrets in the books. What lies here opens only with the data key of the vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import delete, select

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


def every(books: Books) -> tuple[bytes, ...]:
    """Return all sealed values."""
    with books.read() as connection:
        return tuple(connection.execute(select(secrets.c.sealed)).scalars())


def forget_if(books: Books, gone: Callable[[bytes], bool]) -> tuple[AccountId, ...]:
    """Delete every sealed value for which `gone` says so; return the accounts that lost one."""
    with books.read() as connection:
        rows = connection.execute(select(secrets)).all()
    lost = [(row.account_id, row.field) for row in rows if gone(row.sealed)]
    if lost:
        with books.write() as connection:
            for account, field in lost:
                connection.execute(delete(secrets).where((secrets.c.account_id == account) & (secrets.c.field == field)))
    return tuple(dict.fromkeys(AccountId(account) for account, _ in lost))
