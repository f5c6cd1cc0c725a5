"""What is planned: in a stretch of time, next, at a network's own timer, by day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, func, select, type_coerce

from accounts.model.ids import AccountId, TargetId
from accounts.model.post import TO_COME, Origin, Place, State, Target
from accounts.store.books import Books
from accounts.store.tables import posts, targets
from accounts.store.target_rows import NOW, UNTIL, aside, found_by, load, query_of


def between(books: Books, start: datetime, end: datetime, most: int | None = None) -> tuple[Target, ...]:
    """Return what is or was due from `start` until before `end`, the earliest first; nothing that was stopped or deleted.

    What waits for its author's word has no moment, and is not among it.
    """
    due = (targets.c.due_at >= start) & (targets.c.due_at < end)
    gone = targets.c.state.in_([State.STOPPED.value, State.DELETED.value, State.ARMED.value])
    undecided = (targets.c.state == State.PAUSING.value) & targets.c.on_event
    return load(books, due & ~gone & ~undecided, most=most, order=(targets.c.due_at, targets.c.id))


def coming(books: Books, until: datetime | None = None, most: int | None = None) -> tuple[Target, ...]:
    """Return what is planned and still to come, the earliest first; with `until` (aware) only what is due before it."""
    mine = targets.c.state.in_([one.value for one in TO_COME]) & targets.c.planned.is_(True)
    if until is not None:
        mine = mine & (targets.c.due_at < until)
    return load(books, mine, most=most, order=(targets.c.due_at, targets.c.id))


def next_due(books: Books, after: datetime) -> Target | None:
    """Return what goes out next: the earliest due after `after` that is planned, or released and on its way."""
    found = [target for query in _next(also_unplanned=True) for target in found_by(books, query, now=after)]
    return min(found, key=lambda target: (target.due_at, target.id), default=None)


@cache
def _next(*, also_unplanned: bool) -> tuple[Select[Any], ...]:
    made = []
    for state in TO_COME:
        # A state at a time, for which the index gives the first at once, however many are planned.
        mine = (targets.c.state == state.value) & (targets.c.due_at > NOW)
        if state is not State.QUEUED or not also_unplanned:
            mine = mine & targets.c.planned.is_(True)
        made.append(query_of(mine, most=1, order=(targets.c.due_at, targets.c.id)))
    return tuple(made)


def first_here(books: Books, after: datetime) -> Target | None:
    """Return the first that is planned, released, due after `after`, and goes from this computer; None when there is none."""
    mine = (targets.c.state == State.QUEUED.value) & (targets.c.due_at > after) & targets.c.planned.is_(True)
    found = load(books, mine & (targets.c.place == Place.HERE.value), most=1, order=(targets.c.due_at, targets.c.id))
    return next(iter(found), None)


def planned_between(books: Books, after: datetime, until: datetime) -> tuple[Target, ...]:
    """Return what is planned and was released, here or at a network, due after `after` until `until`, the earliest first."""
    found = [target for query in _planned_between() for target in found_by(books, query, now=after, until=until)]
    return tuple(sorted(found, key=lambda target: (target.due_at, target.id)))


@cache
def _planned_between() -> tuple[Select[Any], ...]:
    made = []
    for state in TO_COME:
        mine = (targets.c.state == state.value) & (targets.c.due_at > NOW) & (targets.c.due_at <= UNTIL)
        # The later parts of a thread follow the first, which is told of.
        mine = mine & targets.c.planned.is_(True) & aside(targets.c.waits_for).is_(None)
        if state is State.PAUSING:
            # A window asks before anything of its pause leaves; what a command released goes by itself.
            mine = mine & (posts.c.origin == Origin.COMMAND.value)
        made.append(query_of(mine, order=(targets.c.due_at, targets.c.id)))
    return tuple(made)


def next_planned(books: Books, after: datetime) -> Target | None:
    """Return the first that is planned and due after `after`; None when there is none."""
    found = [target for query in _next(also_unplanned=False) for target in found_by(books, query, now=after)]
    return min(found, key=lambda target: target.due_at, default=None)


def planned_on(books: Books, account: AccountId, start: datetime, end: datetime) -> tuple[int, int]:
    """Return how many targets of an account lie or are to lie at its network's timer: in all, and due from `start` until before `end`."""
    open_states = [one.value for one in (State.PAUSING, State.QUEUED, State.SENDING, State.HANDED_OVER)]
    mine = (targets.c.account_id == account) & (targets.c.place == Place.SERVER.value) & targets.c.state.in_(open_states)
    with books.read() as connection:
        query = select(func.count()).select_from(targets)
        whole = int(connection.execute(query.where(mine)).scalar_one())
        day = int(connection.execute(query.where(mine & (targets.c.due_at >= start) & (targets.c.due_at < end))).scalar_one())
    return whole, day


def planned_by_day(books: Books) -> dict[tuple[AccountId, int], int]:
    """Return how many targets lie or are to lie at a network's timer, by account and day (UTC, days since 1970)."""
    open_states = [one.value for one in (State.PAUSING, State.QUEUED, State.SENDING, State.HANDED_OVER)]
    day = type_coerce(targets.c.due_at, BigInteger) // 86_400_000_000
    mine = (targets.c.place == Place.SERVER.value) & targets.c.state.in_(open_states)
    query = select(targets.c.account_id, day, func.count()).where(mine).group_by(targets.c.account_id, day)
    with books.read() as connection:
        return {(AccountId(row[0]), int(row[1])): int(row[2]) for row in connection.execute(query)}


def planning(books: Books, start: datetime, end: datetime) -> frozenset[AccountId]:
    """Return the accounts for which something is or was planned from `start` until before `end`; what was stopped or deleted is none."""
    gone = targets.c.state.in_([State.STOPPED.value, State.DELETED.value])
    mine = targets.c.planned & (targets.c.due_at >= start) & (targets.c.due_at < end) & ~gone
    with books.read() as connection:
        return frozenset(AccountId(row[0]) for row in connection.execute(select(targets.c.account_id).where(mine).distinct()))


def to_come(
    books: Books, accounts: Iterable[AccountId], states: Iterable[State], start: datetime, end: datetime, whole: Iterable[AccountId] = ()
) -> tuple[tuple[TargetId, AccountId, State, str, datetime], ...]:
    """Return number, account, state, place and moment of what is planned for some accounts and due from `start` to `end`.

    For those in `whole` also all that lies or is to lie at a server, whenever.
    """
    planned = targets.c.planned & targets.c.state.in_([one.value for one in states])
    near = planned & targets.c.account_id.in_(sorted(accounts)) & (targets.c.due_at >= start) & (targets.c.due_at <= end)
    far = planned & targets.c.account_id.in_(sorted(whole)) & (targets.c.place == Place.SERVER.value)
    query = select(targets.c.id, targets.c.account_id, targets.c.state, targets.c.place, targets.c.due_at)
    with books.read() as connection:
        # A question each: the first reads a piece of an index, the second everything.
        rows = {row[0]: row for part in ((near, far) if whole else (near,)) for row in connection.execute(query.where(part))}
    return tuple((TargetId(row[0]), AccountId(row[1]), State(row[2]), row[3], row[4]) for row in rows.values())


def at_networks(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return what lies at a network's own timer and is still to come out there, the earliest first."""
    mine = (targets.c.state == State.HANDED_OVER.value) & (targets.c.due_at > now)
    return load(books, mine, order=(targets.c.due_at, targets.c.id))
