"""How a target is read: its columns, the pieces of a question that several questions share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.engine import RowMapping

from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from accounts.model.post import Origin, State, Target
from accounts.store.books import Books
from accounts.store.content import from_plain, load_media, media_numbers
from accounts.store.tables import Moment, posts, targets

AT_ONCE = 500
"""Numbers in one question to the database."""
NOW, UNTIL = bindparam("now", type_=Moment), bindparam("until", type_=Moment)
"""The moments of the questions that every look asks. Those are put together once: that costs three times as much as to ask them."""

PLAIN = (
    "due_at",
    "release_at",
    "changed_at",
    "planned",
    "late_minutes",
    "not_before",
    "attempts",
    "looks",
    "token",
    "fingerprint",
    "journal",
    "claimed_at",
    "remote_id",
    "url",
    "published_text",
    "published_at",
    "verified",
    "error",
    "error_values",
    "asks",
    "place",
    "exempt",
    "on_event",
    "part",
    "parts",
    "waits_for",
    "waits_how",
)


def aside(column: Any) -> Any:
    """Return a column's value in a form for which no index is used: another condition chooses the rows better."""
    return func.coalesce(column, column)


def unseen() -> ColumnElement[bool]:
    """Return the condition for what is published and was not yet seen standing there."""
    return (targets.c.state == State.PUBLISHED.value) & targets.c.verified.is_(False)


def load(
    books: Books, found: ColumnElement[bool], *, most: int | None = None, newest: bool = False, order: Sequence[Any] = ()
) -> tuple[Target, ...]:
    """Return the targets for which `found` holds: by number, the last changed first with `newest`, or in `order`; at most `most`."""
    return found_by(books, query_of(found, most=most, newest=newest, order=order))


def query_of(found: ColumnElement[bool], *, most: int | None = None, newest: bool = False, order: Sequence[Any] = ()) -> Select[Any]:
    """Return the question for targets, to be put together once and asked by `found_by`; see `load`."""
    # By a number that no index gives: ordered by the bare key, the database walks through the whole table instead of using an index.
    order = order or ((targets.c.changed_at.desc(), targets.c.id.desc()) if newest else (targets.c.id + 0,))
    return (
        select(targets, posts.c.draft_id, posts.c.origin)
        .join(posts, posts.c.id == targets.c.post_id)
        .where(found)
        .order_by(*order)
        .limit(most)
    )


def found_by(books: Books, query: Select[Any], **moments: datetime) -> tuple[Target, ...]:
    """Ask a question of `query_of`, with the values of its moments by name (aware)."""
    with books.read() as connection:
        rows: Sequence[RowMapping] = connection.execute(query, moments).mappings().all()
        known = load_media(connection, media_numbers([row["content"] for row in rows]))
    return tuple(
        Target(
            id=TargetId(row["id"]),
            post=PostId(row["post_id"]),
            account=AccountId(row["account_id"]),
            state=State(row["state"]),
            content=from_plain(row["content"], known),
            origin=Origin(row["origin"]),
            draft=DraftId(row["draft_id"]) if row["draft_id"] else None,
            **{name: row[name] for name in PLAIN},
        )
        for row in rows
    )
