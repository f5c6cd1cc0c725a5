"""Targets that wait for another target to stand: found, filled and set going in the step in which that becomes known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from accounts.model.draft import Content
from accounts.model.ids import TargetId
from accounts.model.post import State
from accounts.store.books import Books
from accounts.store.content import from_plain, load_media, media_numbers, to_plain, words_of
from accounts.store.tables import storable, targets

Fill = Callable[[Content, str], Content]


def set_going(books: Books, stands: TargetId, now: datetime, fill: Fill, able: Sequence[str]) -> tuple[TargetId, ...]:
    """Let what waits for `stands` in one of the ways `able` wait no more: `fill` gives its final content from the present one and the way.

    It is due now, if its moment is over: waiting for the other one is not lateness.
    """
    with books.write() as connection:
        mine = (
            (targets.c.waits_for == stands)
            & targets.c.waits_how.in_([str(one) for one in able])
            & (targets.c.state.in_([State.QUEUED.value, State.PAUSING.value]))
        )
        rows = (
            connection.execute(select(targets.c.id, targets.c.content, targets.c.waits_how, targets.c.due_at).where(mine)).mappings().all()
        )
        known = load_media(connection, media_numbers([row["content"] for row in rows]))
        for row in rows:
            made = fill(from_plain(row["content"], known), row["waits_how"])
            values = {"content": to_plain(made), "words": words_of(made), "waits_for": None, "changed_at": now}
            values["answers"] = storable(made.reply_to)
            values["due_at"] = max(row["due_at"], now)
            connection.execute(targets.update().where(targets.c.id == row["id"]).values(**values))
    return tuple(TargetId(row["id"]) for row in rows)


def waiting_for(books: Books, target: TargetId) -> tuple[TargetId, ...]:
    """Return what waits for this target, directly or through another, in order."""
    with books.read() as connection:
        return _below(connection, target)


def _below(connection: Connection, target: TargetId) -> tuple[TargetId, ...]:
    found: list[TargetId] = []
    layer = [target]
    while layer:
        rows = connection.execute(select(targets.c.id).where(targets.c.waits_for.in_(layer)).order_by(targets.c.id))
        layer = [TargetId(row.id) for row in rows if row.id not in found]
        found += layer
    return tuple(found)
