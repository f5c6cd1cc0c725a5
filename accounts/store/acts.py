"""Acts (favourite, boost, bookmark and their undoing) in the books. Every move is one guarded update."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import select

from accounts.model.case import Act, ActState
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import acts, storable

UNDER_WAY = (ActState.QUEUED.value, ActState.SENDING.value)


def add(books: Books, account: AccountId, verb: str, status: Status, now: datetime) -> ActId:
    """Store an act that is to be done; the same that is under way already stays the only one."""
    uri = storable(status.uri)
    with books.write() as connection:
        same = (acts.c.account_id == account) & (acts.c.verb == verb) & (acts.c.uri == uri) & acts.c.state.in_(UNDER_WAY)
        there = connection.execute(select(acts.c.id).where(same)).first()
        if there is not None:
            return ActId(there.id)
        values = {"state": ActState.QUEUED.value, "asked_at": now, "changed_at": now, "status": to_plain(status)}
        return ActId(inserted(connection, acts, account_id=account, verb=verb, uri=uri, **values))


def get(books: Books, act: ActId) -> Act | None:
    """Return one act."""
    with books.read() as connection:
        row = connection.execute(select(acts).where(acts.c.id == act)).first()
        return None if row is None else _act(row)


def every(books: Books, states: Collection[ActState]) -> tuple[Act, ...]:
    """Return the acts in these states, the oldest first."""
    with books.read() as connection:
        found = connection.execute(select(acts).where(acts.c.state.in_([one.value for one in states])).order_by(acts.c.id))
        return tuple(_act(row) for row in found)


def move(books: Books, act: ActId, before: ActState, after: ActState, now: datetime, **values: Any) -> bool:
    """Move an act; False when it is not in `before` any more: somebody else moved it."""
    with books.write() as connection:
        here = (acts.c.id == act) & (acts.c.state == before.value)
        return connection.execute(acts.update().where(here).values(state=after.value, changed_at=now, **values)).rowcount == 1


def _act(row: Any) -> Act:
    return Act(
        ActId(row.id),
        AccountId(row.account_id),
        row.verb,
        from_plain(row.status),
        ActState(row.state),
        row.asked_at,
        row.changed_at,
        row.not_before,
        row.attempts,
        row.error,
        row.error_values,
    )
