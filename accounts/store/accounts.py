"""Accounts in the books."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import RowMapping

from accounts.model.account import Account, Health, Role, Shape
from accounts.model.ids import AccountId
from accounts.model.limits import CountingRule, Limits, NativeSchedule, Pace
from accounts.model.visibility import Visibility
from accounts.store.books import Books, inserted
from accounts.store.tables import accounts

SIMPLE = (
    "network",
    "server",
    "remote_id",
    "handle",
    "display_name",
    "profile_text",
    "role_word",
    "label",
    "colour",
    "language",
    "pause_seconds",
    "auto_release",
    "signature",
    "removed_at",
    "native",
)


def add(books: Books, account: Account) -> Account:
    """Store a new account; its `id` is given here."""
    with books.write() as connection:
        number = inserted(connection, accounts, **_row(account))
    return replace(account, id=AccountId(number))


def save(books: Books, account: Account) -> None:
    """Store all of an account but its health."""
    with books.write() as connection:
        connection.execute(accounts.update().where(accounts.c.id == account.id).values(**_row(account)))


def save_health(books: Books, account: AccountId, health: Health) -> None:
    """Store how an account stands."""
    with books.write() as connection:
        connection.execute(accounts.update().where(accounts.c.id == account).values(**_health_row(health)))


def get(books: Books, account: AccountId) -> Account | None:
    """Return one account, removed ones too."""
    with books.read() as connection:
        row = connection.execute(select(accounts).where(accounts.c.id == account)).mappings().one_or_none()
    return None if row is None else _account(row)


def every(books: Books, *, removed: bool = False, network: str = "", remote_id: str = "") -> tuple[Account, ...]:
    """Return the accounts in the order in which they were added; with `removed`, also removed ones; else those of a network or a login."""
    query = select(accounts).order_by(accounts.c.id)
    if network:
        query = query.where(accounts.c.network == network)
    if remote_id:
        query = query.where(accounts.c.remote_id == remote_id)
    if not removed:
        query = query.where(accounts.c.removed_at.is_(None))
    with books.read() as connection:
        return tuple(_account(row) for row in connection.execute(query).mappings())


def _row(account: Account) -> dict[str, Any]:
    return {
        **{name: getattr(account, name) for name in SIMPLE},
        "role": account.role.value,
        "shape": account.shape.value,
        "visibility": account.visibility.value,
        "limits": limits_to_plain(account.limits),
    }


def _health_row(health: Health) -> dict[str, Any]:
    return {
        "problem": health.problem,
        "problem_values": health.problem_values,
        "problem_at": health.problem_at,
        "last_success": health.last_success,
        "expires_at": health.expires_at,
    }


def _account(row: RowMapping) -> Account:
    return Account(
        id=AccountId(row["id"]),
        role=Role(row["role"]),
        shape=Shape(row["shape"]),
        visibility=Visibility(row["visibility"]),
        limits=limits_from_plain(row["limits"]),
        health=Health(
            problem=row["problem"],
            problem_values=row["problem_values"],
            problem_at=row["problem_at"],
            last_success=row["last_success"],
            expires_at=row["expires_at"],
        ),
        **{name: row[name] for name in SIMPLE},
    )


def clerks(books: Books) -> frozenset[AccountId]:
    """Return the accounts that speak for a clerk."""
    mine = (accounts.c.role == Role.CLERK.value) & accounts.c.removed_at.is_(None)
    with books.read() as connection:
        return frozenset(AccountId(row.id) for row in connection.execute(select(accounts.c.id).where(mine)))


def limits_to_plain(limits: Limits) -> dict[str, Any]:
    """Return limits as plain values for JSON."""
    plain = asdict(limits)
    plain["rule"] = limits.rule.value
    plain["visibilities"] = [one.value for one in limits.visibilities]
    plain["image_types"] = list(limits.image_types)
    plain["video_types"] = list(limits.video_types)
    if limits.schedule is not None:
        plain["schedule"]["least_ahead"] = limits.schedule.least_ahead.total_seconds()
    return plain


def limits_from_plain(plain: Mapping[str, Any]) -> Limits:
    """Return limits from plain values; what an older or newer version wrote and this one does not know is passed over."""
    known = {field.name for field in fields(Limits)}
    values = {name: value for name, value in plain.items() if name in known}
    if "rule" in values:
        values["rule"] = CountingRule(values["rule"])
    if "visibilities" in values:
        values["visibilities"] = tuple(Visibility(one) for one in values["visibilities"])
    if "image_types" in values:
        values["image_types"] = tuple(values["image_types"])
    if "video_types" in values:
        values["video_types"] = tuple(values["video_types"])
    if values.get("schedule"):
        schedule = dict(values["schedule"])
        schedule["least_ahead"] = timedelta(seconds=schedule["least_ahead"])
        values["schedule"] = NativeSchedule(**schedule)
    if values.get("pace"):
        values["pace"] = Pace(**values["pace"])
    return Limits(**values)
