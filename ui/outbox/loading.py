"""Reads what the list shows: everything that is urgent or under way, and of the rest as much as was scrolled to."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import OPEN, State, Target
from accounts.posts.forecast import Doubts
from accounts.posts.history import ATTENTION
from ui.outbox.rows import Row, Section, Wanted, rows_of

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
class Loaded:
    """What was read: the rows, whether the books hold more, and all accounts, also those that were removed."""

    rows: list[Row]
    more: bool
    accounts: dict[AccountId, Account]
    doubts: Doubts = field(default_factory=lambda: MappingProxyType({}))
    """What will not work of what is planned."""


def load(engine: Engine, wanted: Wanted, most: int, also: TargetId | None = None) -> Loaded:
    """Read what is asked for, and `also` one target however old it is. Raises StoreError.

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
    return Loaded(rows_of(whole, wanted), full, engine.register.known(), engine.forecast.of(whole))


def _asked(wanted: Wanted) -> list[frozenset[State]]:
    if not wanted.sections:
        return [URGENT, frozenset(State) - URGENT]
    states = frozenset().union(*(STATES[section] for section in wanted.sections))
    return [part for part in (states & URGENT, states - URGENT) if part]
