"""What every look of the publisher asks: what is due now, what is to be handed over or looked for, and when there is something again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, type_coerce

from accounts.model.ids import TargetId
from accounts.model.post import Place, State, Target
from accounts.store.books import Books
from accounts.store.tables import Moment, accounts, targets
from accounts.store.target_rows import AT_ONCE, NOW, aside, found_by, load, query_of, unseen


def waiting(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return the targets for which something may be due now: a pause that is over, queued or unknown, and not put off."""
    found = [target for query in _waiting() for target in found_by(books, query, now=now)]
    return tuple(sorted(found, key=lambda target: target.id))


@cache
def _waiting() -> tuple[Select[Any], ...]:
    ready = or_(targets.c.not_before.is_(None), targets.c.not_before <= NOW)
    over = (targets.c.state == State.PAUSING.value) & (targets.c.release_at <= NOW)
    due = (targets.c.state == State.QUEUED.value) & (targets.c.due_at <= NOW) & aside(targets.c.waits_for).is_(None)
    # How a hand-over ended is looked up at once, however far its moment lies ahead.
    unknown = targets.c.state == State.UNKNOWN.value
    # A question each, so that an index serves it.
    return tuple(query_of(mine & ready) for mine in (over, due, unknown))


def to_hand_over(books: Books, now: datetime, *, since: datetime | None = None, also: Iterable[TargetId] = ()) -> tuple[Target, ...]:
    """Return what waits to be given to its network's own timer, put off or not.

    `since` (aware) leaves out what was not changed since then, unless its number is among `also`: among very many that are planned, only
    what is new has to be looked at.
    """
    mine = (targets.c.state == State.QUEUED.value) & (targets.c.place == Place.SERVER.value) & (targets.c.due_at > now)
    mine = mine & aside(targets.c.waits_for).is_(None)
    if since is None:
        return load(books, mine, newest=False)
    found = {target.id: target for target in found_by(books, _changed_for_a_server(), now=since) if target.due_at > now}
    rest = sorted(set(also) - found.keys())
    for at in range(0, len(rest), AT_ONCE):
        found |= {target.id: target for target in load(books, mine & targets.c.id.in_(rest[at : at + AT_ONCE]), newest=False)}
    return tuple(found[number] for number in sorted(found))


@cache
def _changed_for_a_server() -> Select[Any]:
    new = (targets.c.changed_at >= NOW) & (aside(targets.c.state) == State.QUEUED.value) & (targets.c.place == Place.SERVER.value)
    return query_of(new & aside(targets.c.waits_for).is_(None))


def to_check(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return what lies at a network's own timer although its moment is over, and whose next look is due."""
    return found_by(books, _to_check(), now=now)


@cache
def _to_check() -> Select[Any]:
    return query_of((targets.c.state == State.HANDED_OVER.value) & (targets.c.due_at <= NOW) & (targets.c.not_before <= NOW))


def unverified(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return published targets that were not yet seen standing there and whose next look is due."""
    return found_by(books, _unverified(), now=now)


@cache
def _unverified() -> Select[Any]:
    return query_of(unseen() & (targets.c.not_before <= NOW))


def next_moment(books: Books, after: datetime) -> datetime | None:
    """Return the earliest moment after `after` at which there is something to decide, None when there is none.

    A pause ends, a target falls due or its repetition does, a plan at a network is looked for. What is put off beyond its moment is
    looked at once at that moment too, in vain.
    """
    found: list[datetime] = []
    with books.read() as connection:
        for query in _next_moment():
            soonest: datetime | None = connection.execute(query, {"now": after}).scalar_one()
            if soonest is not None:
                found.append(soonest)
    return min(found, default=None)


@cache
def _next_moment() -> tuple[Select[Any], ...]:
    put_off = func.coalesce(targets.c.not_before, targets.c.release_at)
    pausing, queued, handed = State.PAUSING.value, State.QUEUED.value, State.HANDED_OVER.value
    due = targets.c.due_at
    # One question for each index that gives its first row at once, however many are planned.
    questions: tuple[tuple[Any, ColumnElement[bool]], ...] = (
        (func.max(targets.c.release_at, put_off), targets.c.state == pausing),
        (func.max(targets.c.release_at, put_off), targets.c.state == State.UNKNOWN.value),
        (due, (targets.c.state == queued) & (due > NOW)),
        (targets.c.not_before, (targets.c.state == queued) & (due <= NOW)),
        (func.max(targets.c.release_at, put_off), unseen()),
        (targets.c.not_before, (targets.c.state == handed) & (due <= NOW)),
        (due, (targets.c.state == handed) & (due > NOW)),
    )
    return tuple(select(type_coerce(func.min(moment), Moment)).where(waits & (moment > NOW)) for moment, waits in questions)


def changed_after(books: Books, moment: datetime, states: Iterable[State]) -> tuple[Target, ...]:
    """Return targets in any of `states` that were changed after a moment (aware)."""
    mine = aside(targets.c.state).in_([state.value for state in states])
    return load(books, (targets.c.changed_at > moment) & mine, newest=False)


def waiting_for_a_network(books: Books, errors: Sequence[str]) -> tuple[Target, ...]:
    """Return what waits because of any of `errors`, and what is unknown."""
    waits = (targets.c.state == State.QUEUED.value) & targets.c.error.in_(errors)
    return load(books, waits | (targets.c.state == State.UNKNOWN.value), newest=False)


def armed_without_account(books: Books) -> tuple[Target, ...]:
    """Return what waits for its author's word in the name of an account that was removed."""
    return found_by(books, _armed_without_account())


@cache
def _armed_without_account() -> Select[Any]:
    gone = select(accounts.c.id).where(accounts.c.removed_at.is_not(None))
    return query_of((targets.c.state == State.ARMED.value) & targets.c.account_id.in_(gone))
