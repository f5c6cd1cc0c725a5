"""What accounts said of late, for the check that nothing is said twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from accounts.model.ids import AccountId
from accounts.model.post import State
from accounts.store.books import Books
from accounts.store.tables import targets

SAID = (State.PUBLISHED, State.SENDING, State.UNKNOWN, State.HANDED_OVER, State.QUEUED)
MOST = 2_000


def since(books: Books, accounts: Sequence[AccountId], moment: datetime) -> tuple[tuple[AccountId, str, datetime], ...]:
    """Return account, text and moment of what went out, or is on its way, since `moment` (aware); the newest first, at most 2,000."""
    if not accounts:
        return ()
    mine = targets.c.account_id.in_([int(one) for one in accounts])
    query = (
        select(targets.c.account_id, targets.c.content, targets.c.due_at)
        .where(mine & targets.c.state.in_([one.value for one in SAID]) & (targets.c.due_at >= moment))
        .order_by(targets.c.due_at.desc())
        .limit(MOST)
    )
    with books.read() as connection:
        rows = connection.execute(query).all()
    return tuple((AccountId(row.account_id), str(row.content.get("text", "")), row.due_at) for row in rows)
