"""Reads what the list shows: everything that is urgent or under way, and of the rest as much as was scrolled to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import OPEN, HistoryRow, State, Target
from accounts.posts.forecast import Doubt, Doubts
from accounts.posts.history import ATTENTION
from accounts.posts.holds import Hold
from ui.outbox.rows import Row, RowKind, Section, Wanted, rows_of

FIRST = 200
"""Targets that are read at first; twice as many each time the end is reached."""
URGENT = frozenset({*ATTENTION, *OPEN})
STATES = {
    Section.ATTENTION: frozenset({State.REFUSED, State.MISSED, State.UNKNOWN}),
    Section.UNDER_WAY: frozenset(OPEN),
    Section.SENT: frozenset({State.PUBLISHED}),
    Section.ENDED: frozenset({State.STOPPED, State.DELETED}),
}


@dataclass(frozen=True)
class Whole:
    """All that is told of one target. `account` may be one that was `removed`: it is named, but nothing is sent in its name."""

    target: Target
    account: Account | None
    happened: tuple[HistoryRow, ...]
    held: tuple[Hold, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def removed(self) -> bool:
        """Return whether nobody can speak in this name any more."""
        return self.account is None or self.account.removed_at is not None


@dataclass(frozen=True)
class Loaded:
    """What was read: the rows, whether the books hold more, and all accounts, also those that were removed."""

    rows: list[Row]
    more: bool
    accounts: dict[AccountId, Account]
    doubts: Doubts = field(default_factory=lambda: MappingProxyType({}))
    """What will not work of what is planned."""
    holds: dict[TargetId, tuple[Hold, ...]] = field(default_factory=dict)
    """What holds each target that waits to leave, for those that are held."""
    whole: Whole | None = None
    """The one that is looked at; the first when none is yet."""


def load(engine: Engine, wanted: Wanted, most: int, also: TargetId | None = None, looked_at: TargetId | None = None) -> Loaded:
    """Read what is asked for, `also` one target however old it is, and all of the one that is `looked_at`. Raises StoreError.

    May take long with many targets: call it off the main thread. Who filters by account sees all of that account at once, since the books
    do not search by account.
    """
    limit = None if wanted.accounts else most
    found: dict[int, Target] = {}
    full = False
    for states in _asked(wanted):
        part = engine.history.targets(states=states, words=wanted.words, most=None if states <= URGENT else limit)
        full = full or (limit is not None and not states <= URGENT and len(part) >= limit)
        found |= {target.id: target for target in part}
    if also is not None and (one := engine.history.target(also)) is not None:
        found[one.id] = one
    # A post is shown whole, also when only one of its targets was asked for or lies on this page.
    whole = engine.history.posts(target.post for target in found.values())
    rows, known, doubts = rows_of(whole, wanted), engine.register.known(), engine.forecast.of(whole)
    there = [row.target for row in rows if row.kind is RowKind.TARGET and row.target is not None]
    held = {target.id: _held(engine, target, known.get(target.account)) for target in there if target.state is State.QUEUED}
    one = next((target for target in there if target.id == looked_at), there[0] if there else None)
    holds = {number: reasons for number, reasons in held.items() if reasons}
    return Loaded(rows, full, known, doubts, holds, _whole(engine, one, known, doubts) if one is not None else None)


def load_whole(engine: Engine, number: TargetId, known: Mapping[AccountId, Account], doubts: Doubts) -> Whole | None:
    """Read all of one target as it is now; None when the books have no such target. Raises StoreError."""
    target = engine.history.target(number)
    return _whole(engine, target, known, doubts) if target is not None else None


def _whole(engine: Engine, target: Target, known: Mapping[AccountId, Account], doubts: Doubts) -> Whole:
    account = known.get(target.account)
    held = _held(engine, target, account)
    return Whole(target, account, engine.history.rows(target.id), held, tuple(doubts.get(target.id, ())))


def _held(engine: Engine, target: Target, account: Account | None) -> tuple[Hold, ...]:
    return engine.publisher.held(target, account) if account is not None and account.removed_at is None else ()


def _asked(wanted: Wanted) -> list[frozenset[State]]:
    if not wanted.sections:
        return [URGENT, frozenset(State) - URGENT]
    states = frozenset().union(*(STATES[section] for section in wanted.sections))
    return [part for part in (states & URGENT, states - URGENT) if part]
