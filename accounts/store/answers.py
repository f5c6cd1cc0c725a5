"""Which targets of the books answer which messages at a network."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from accounts.model.post import State
from accounts.store.books import Books
from accounts.store.tables import storable, targets

COUNTING = tuple(
    one.value for one in (State.PAUSING, State.ARMED, State.QUEUED, State.SENDING, State.UNKNOWN, State.HANDED_OVER, State.PUBLISHED)
)


def to(books: Books, names: Iterable[str], *, but: int = 0) -> dict[int, str]:
    """Return the targets that answer one of these messages and went out or still may, with their own names at the network ('': none yet).

    Those of the post `but` are left out.
    """
    here = targets.c.answers.in_([storable(one) for one in names if one]) & targets.c.state.in_(COUNTING) & (targets.c.post_id != but)
    with books.read() as connection:
        return {row.id: row.remote_id for row in connection.execute(select(targets.c.id, targets.c.remote_id).where(here))}


def answered_by(books: Books, name: str) -> str:
    """Return what our message `name` answers at its network, '' when it is none of ours or answers nothing."""
    with books.read() as connection:
        found = connection.execute(select(targets.c.answers).where(targets.c.remote_id == name, targets.c.remote_id != "")).first()
        return str(found[0] or "") if found is not None else ""
