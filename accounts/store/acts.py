"""Acts (favourite, boost, bookmark and their undoing) in the books. Every move is one guarded update."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection, func, select

from accounts.model.case import Act, ActState
from accounts.model.ids import AccountId, ActId
from accounts.model.status import Status
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import acts, storable

UNDER_WAY = (ActState.QUEUED.value, ActState.SENDING.value)
COUNTS = (*UNDER_WAY, ActState.DONE.value)


class Claim(Enum):
    """How an attempt to claim an act ended."""

    MINE = "mine"
    NOT_NOW = "not-now"
    """Somebody else has it, or an earlier act on the same status is being sent."""
    SUPERSEDED = "superseded"
    """Somebody wanted something else with the same status since."""


def add(books: Books, account: AccountId, verb: str, opposite: str, status: Status, now: datetime) -> ActId:
    """Store an act that is to be done; the same that is under way already stays the only one. Its opposite, if it waits, is given up."""
    uri = storable(status.uri)
    with books.write() as connection:
        here = (acts.c.account_id == account) & (acts.c.uri == uri)
        last = connection.execute(
            select(acts.c.id, acts.c.verb)
            .where(here & acts.c.verb.in_([verb, opposite]) & acts.c.state.in_(UNDER_WAY))
            .order_by(acts.c.id.desc())
        ).first()
        if last is not None and last.verb == verb:
            return ActId(last.id)
        waits = here & (acts.c.verb == opposite) & (acts.c.state == ActState.QUEUED.value)
        connection.execute(acts.update().where(waits).values(state=ActState.STOPPED.value, changed_at=now, error="act-superseded"))
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


def newest(books: Books, states: Collection[ActState], verbs: Collection[str], most: int, but: str) -> tuple[Act, ...]:
    """Return the acts in these states, or that ended with the error `but`, with one of these verbs, the last changed first."""
    there = acts.c.state.in_([one.value for one in states]) | (acts.c.error == but)
    wanted = there & acts.c.verb.in_(list(verbs))
    with books.read() as connection:
        found = connection.execute(select(acts).where(wanted).order_by(acts.c.changed_at.desc(), acts.c.id.desc()).limit(most))
        return tuple(_act(row) for row in found)


def move(books: Books, act: ActId, before: ActState, after: ActState, now: datetime, **values: Any) -> bool:
    """Move an act; False when it is not in `before` any more: somebody else moved it."""
    with books.write() as connection:
        here = (acts.c.id == act) & (acts.c.state == before.value)
        return connection.execute(acts.update().where(here).values(state=after.value, changed_at=now, **values)).rowcount == 1


def claim(books: Books, act: Act, opposite: str, new_key: str, now: datetime) -> Claim:
    """Commit that this process does it now, under a key that stays the same in every attempt. One transaction.

    The key is its own; else that of an earlier act that wanted the same and of which nobody knows that it was done; else `new_key`.
    """
    pair = _pair(act, opposite)
    with books.write() as connection:
        mine = (acts.c.id == act.id) & (acts.c.state == ActState.QUEUED.value)
        row = connection.execute(select(acts.c.key).where(mine)).first()
        if row is None:
            return Claim.NOT_NOW
        later = pair & (acts.c.id > act.id) & acts.c.state.in_(COUNTS)
        if connection.execute(select(acts.c.id).where(later)).first() is not None:
            gone = acts.update().where(mine)
            connection.execute(gone.values(state=ActState.STOPPED.value, changed_at=now, error="act-superseded", error_values={}))
            return Claim.SUPERSEDED
        busy = pair & (acts.c.id != act.id) & (acts.c.state == ActState.SENDING.value)
        if connection.execute(select(acts.c.id).where(busy)).first() is not None:
            return Claim.NOT_NOW
        key = row.key or _doubtful_key(connection, act, opposite) or new_key
        values = {"state": ActState.SENDING.value, "changed_at": now, "attempts": acts.c.attempts + 1, "key": key}
        connection.execute(acts.update().where(mine).values(**values))
        return Claim.MINE


def keys_of(books: Books, act: Act, opposite: str) -> tuple[str, ...]:
    """Return the keys under which what `act` undoes may stand: those of all acts to do it since it was last undone."""
    with books.read() as connection:
        done = _pair(act, opposite) & (acts.c.verb == act.verb) & (acts.c.state == ActState.DONE.value) & (acts.c.id < act.id)
        since = connection.execute(select(func.max(acts.c.id)).where(done)).scalar() or 0
        here = _pair(act, opposite) & (acts.c.verb == opposite) & (acts.c.key != "") & (acts.c.id > since)
        return tuple(dict.fromkeys(connection.execute(select(acts.c.key).where(here).order_by(acts.c.id)).scalars()))


def _pair(act: Act, opposite: str) -> Any:
    uri = storable(act.status.uri)
    return (acts.c.account_id == act.account) & (acts.c.uri == uri) & acts.c.verb.in_([act.verb, opposite])


def _doubtful_key(connection: Connection, act: Act, opposite: str) -> str:
    """Return the key of the newest act of the same verb that was tried and never known to be done; '' when something ended it since."""
    before = _pair(act, opposite) & (acts.c.id < act.id) & ((acts.c.key != "") | (acts.c.state == ActState.DONE.value))
    last = connection.execute(select(acts.c.key, acts.c.state, acts.c.verb).where(before).order_by(acts.c.id.desc())).first()
    if last is None or last.verb != act.verb or last.state == ActState.DONE.value:
        return ""
    return str(last.key)


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
        row.key,
    )
