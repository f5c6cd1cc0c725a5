"""Quiet hours in the books: of one account, or (without an account) of all that have none of their own."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from accounts.model.ids import AccountId
from accounts.store.books import Books
from accounts.store.tables import quiet_hours


def every(books: Books) -> dict[AccountId | None, list[dict[str, Any]]]:
    """Return all rules, as plain values, by account; None: of all others."""
    with books.read() as connection:
        return {row.account_id: row.rules for row in connection.execute(select(quiet_hours))}


def put(books: Books, account: AccountId | None, rules: list[dict[str, Any]] | None) -> None:
    """Store the rules of an account, or of all others; None takes them away."""
    same = quiet_hours.c.account_id.is_(None) if account is None else quiet_hours.c.account_id == account
    with books.write() as connection:
        connection.execute(delete(quiet_hours).where(same))
        if rules is not None:
            connection.execute(quiet_hours.insert().values(account_id=account, rules=rules))
