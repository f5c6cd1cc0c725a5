"""The history of targets: every move, and what happened without one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import HistoryRow, Origin, State, Target
from accounts.store.books import Books
from accounts.store.tables import history, posts, targets


def history_of(books: Books, target: TargetId) -> tuple[HistoryRow, ...]:
    """Return every move of a target, oldest first."""
    with books.read() as connection:
        rows = connection.execute(select(history).where(history.c.target_id == target).order_by(history.c.id)).mappings()
        return tuple(
            HistoryRow(
                target=target,
                at=row["at"],
                before=State(row["before"]) if row["before"] else None,
                after=State(row["after"]),
                attempt=row["attempt"],
                code=row["code"],
                values=row["detail"],
            )
            for row in rows
        )


@dataclass(frozen=True)
class Came:
    """As much of a target as tells from where it came."""

    post: PostId
    account: AccountId
    origin: Origin
    due_at: datetime
    detail: Mapping[str, Any]


def came_by(books: Books, code: str, states: Iterable[State]) -> tuple[Came, ...]:
    """Return every target that came by `code` and is in any of `states`, in order of number."""
    first = history.c.before.is_(None) & (history.c.code == code)
    query = (
        select(targets.c.post_id, targets.c.account_id, posts.c.origin, targets.c.due_at, history.c.detail)
        .join(history, history.c.target_id == targets.c.id)
        .join(posts, posts.c.id == targets.c.post_id)
        .where(first & targets.c.state.in_([state.value for state in states]))
        .order_by(targets.c.id)
    )
    with books.read() as connection:
        return tuple(Came(PostId(row[0]), AccountId(row[1]), Origin(row[2]), row[3], row[4]) for row in connection.execute(query))


def note(books: Books, target: Target, now: datetime, code: str, detail: Mapping[str, Any] | None = None) -> None:
    """Add a history row for something that is no move."""
    with books.write() as connection:
        add_row(connection, target.id, now, target.state, target.state, target.attempts, code, detail or {})


def note_as_it_is(books: Books, target: TargetId, now: datetime, code: str, detail: Mapping[str, Any]) -> None:
    """Add a history row for something that is no move, whatever state the target is in by now; nothing when it is no more."""
    with books.write() as connection:
        found = connection.execute(select(targets.c.state, targets.c.attempts).where(targets.c.id == target)).one_or_none()
        if found is not None:
            state = State(found.state)
            add_row(connection, target, now, state, state, found.attempts, code, detail)


def add_row(
    connection: Connection,
    target: TargetId,
    now: datetime,
    before: State | None,
    after: State,
    attempt: int,
    code: str,
    detail: Mapping[str, Any],
) -> None:
    """Add a line within a transaction that is open already."""
    row = {"target_id": target, "at": now, "before": before.value if before else None, "after": after.value}
    connection.execute(history.insert().values(**row, attempt=attempt, code=code, detail=dict(detail)))
