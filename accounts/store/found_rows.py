"""What of a draft, a version and a target is searched, read from the books."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection, RowMapping

from accounts.model.search import Standing, Where
from accounts.store.books import Books
from accounts.store.tables import EPOCH, accounts, changes, draft_versions, drafts, storable, targets

Row = tuple[str, int, int, str, int, str, str, str]
"""Kind, number, draft, standing, moment in microseconds, title, text, and what stands beside it."""


def last_change(books: Books) -> int:
    """Return the number of the last change, 0 when there is none."""
    with books.read() as connection:
        return int(connection.execute(select(func.max(changes.c.id))).scalar_one() or 0)


def changed_since(books: Books, upto: int, most: int) -> list[tuple[int, str, int]]:
    """Return what changed after the change with the number `upto`, in order: number, kind and what it is."""
    with books.read() as connection:
        found = select(changes.c.id, changes.c.kind, changes.c.number).where(changes.c.id > upto).order_by(changes.c.id).limit(most)
        return [(row.id, row.kind, row.number) for row in connection.execute(found)]


def rows_of(books: Books, wanted: Iterable[tuple[str, int]]) -> list[Row]:
    """Return the rows of what is still there."""
    numbers: dict[str, list[int]] = {one.value: [] for one in Where}
    for kind, number in wanted:
        numbers.setdefault(kind, []).append(number)
    with books.read() as connection:
        return [
            *_drafts(connection, numbers[Where.DRAFT]),
            *_versions(connection, numbers[Where.VERSION]),
            *_targets(connection, numbers[Where.TARGET]),
        ]


def _drafts(connection: Connection, numbers: Sequence[int]) -> list[Row]:
    found = connection.execute(select(drafts).where(drafts.c.id.in_(numbers))).mappings() if numbers else ()
    rows = []
    for row in found:
        beside = " · ".join(part for part in (row["note"], *row["tags"], row["folder"]) if part)
        rows.append(_row(Where.DRAFT, row, row["id"], _standing(row), row["changed_at"], _contents(row), beside))
    return rows


def _versions(connection: Connection, numbers: Sequence[int]) -> list[Row]:
    if not numbers:
        return []
    query = (
        select(draft_versions, drafts.c.posted_at, drafts.c.discarded_at)
        .join(drafts, drafts.c.id == draft_versions.c.draft_id)
        .where(draft_versions.c.id.in_(numbers))
    )
    found = connection.execute(query).mappings()
    return [_row(Where.VERSION, row, row["draft_id"], _standing(row), row["at"], _contents(row), "") for row in found]


def _targets(connection: Connection, numbers: Sequence[int]) -> list[Row]:
    if not numbers:
        return []
    query = (
        select(
            *(targets.c[name] for name in ("id", "content", "url", "published_text", "published_at", "due_at")),
            accounts.c.label,
            accounts.c.handle,
        )
        .join(accounts, accounts.c.id == targets.c.account_id)
        .where(targets.c.id.in_(numbers))
    )
    rows = []
    for row in connection.execute(query).mappings():
        contents = [row["content"], {"text": row["published_text"]}]
        beside = " · ".join(part for part in (row["label"], row["handle"], row["url"]) if part)
        rows.append(_row(Where.TARGET, row, 0, Standing.OPEN, row["published_at"] or row["due_at"], contents, beside))
    return rows


def _row(kind: Where, row: RowMapping, draft: int, standing: Standing, at: Any, contents: Sequence[Mapping[str, Any]], beside: str) -> Row:
    titles = "\n".join(dict.fromkeys(one.get("title", "").strip() for one in contents))
    parts = [part for one in contents for part in (one.get("text", ""), one.get("warning", ""), *_alts(one))]
    texts = "\n".join(dict.fromkeys(part.strip() for part in parts if part.strip()))
    return kind.value, row["id"], draft, standing.value, micros(at), storable(titles.strip()), storable(texts), storable(beside)


def micros(at: datetime) -> int:
    """Return a moment as the index has it: microseconds."""
    return (at - EPOCH) // timedelta(microseconds=1)


def _contents(row: RowMapping) -> list[Mapping[str, Any]]:
    return [row["common"], *row["variants"].values()]


def _alts(content: Mapping[str, Any]) -> list[str]:
    return [one.get("alt", "") for one in content.get("media", ())]


def _standing(row: RowMapping) -> Standing:
    if row["posted_at"] is not None:
        return Standing.POSTED
    return Standing.DISCARDED if row["discarded_at"] is not None else Standing.OPEN
