"""Reads what the place 'Crisis' shows: what holds, what is held, and what lay at the networks when the hold began."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.council import Council, Meeting
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import State, Target
from ui.holds.fate import BY_PEOPLE, Waiting

MOST_ENDED = 2000
"""So many of what changed last are looked through for what came back from a network or came out there."""
MAY_HAVE_LAIN = (State.QUEUED, State.PUBLISHED, State.UNKNOWN, State.MISSED, State.STOPPED)


@dataclass(frozen=True)
class Lying:
    """A plan that lies at a network while it is held here, or that lay there when the hold began. Its state says what became of it."""

    target: Target
    account: Account | None


@dataclass(frozen=True)
class Reading:
    """`holds` that people set, oldest first; `at_networks`: plans that lie there, held or not; `sending`: what is on its way right now;
    `meetings`: those of `councils` that go on or are to come.
    """

    holds: tuple[SetHold, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    lying: tuple[Lying, ...] = ()
    at_networks: int = 0
    sending: int = 0
    accounts: dict[AccountId, Account] = field(default_factory=dict)
    councils: tuple[Council, ...] = ()
    meetings: tuple[Meeting, ...] = ()

    def hold(self, cause: HoldCause) -> SetHold | None:
        """Return the oldest hold of a kind that is in force; a meeting of one council is not meant."""
        return next((one for one in self.holds if one.cause is cause and one.meeting is None), None)


def read(engine: Engine, asked: Collection[TargetId] = ()) -> Reading:
    """Read everything; call it off the main thread. `asked` were asked back from their networks already. Raises StoreError."""
    engine.holds.read()
    holds = engine.holds.set_by_people
    at_networks = engine.history.targets(states=[State.HANDED_OVER], newest=False)
    accounts = engine.register.known()
    councils = engine.holds.councils
    meetings = engine.meetings.to_come() if councils else ()
    sending = engine.history.on_their_way()
    if not holds:
        return Reading(at_networks=len(at_networks), sending=sending, accounts=accounts, councils=councils, meetings=meetings)
    since = min(one.since for one in holds)
    there = [target for target in at_networks if held_there(target, holds)]
    lay = [*there, *_left(engine, since, frozenset(asked))]
    return Reading(
        holds,
        tuple(_waiting(engine, accounts, since)),
        tuple(Lying(target, accounts.get(target.account)) for target in lay),
        len(at_networks),
        sending,
        accounts,
        councils,
        meetings,
    )


def held_there(target: Target, holds: Iterable[SetHold]) -> bool:
    """Return whether somebody holds what lies at a network."""
    return not target.exempt and any(one.holds(target.account) for one in holds)


def _waiting(engine: Engine, accounts: dict[AccountId, Account], since: datetime) -> Iterable[Waiting]:
    for target in engine.history.targets(states=[State.QUEUED, State.MISSED], newest=False):
        account = accounts.get(target.account)
        if account is None or account.removed_at is not None:
            continue
        if target.state is State.MISSED:
            if target.changed_at >= since:
                yield Waiting(target, account, ())
            continue
        found = engine.publisher.held(target, account)
        if target.exempt or any(hold.kind in BY_PEOPLE for hold in found):
            yield Waiting(target, account, found)


def _left(engine: Engine, since: datetime, asked: frozenset[TargetId]) -> Iterable[Target]:
    """Return what lay at a network when the hold began and lies there no more."""
    for target in engine.history.targets(states=MAY_HAVE_LAIN, most=MOST_ENDED):
        if target.changed_at < since:
            return
        if target.planned and (target.id in asked or _lay_there(engine, target.id, since)):
            yield target


def _lay_there(engine: Engine, target: TargetId, since: datetime) -> bool:
    return any(row.before is State.HANDED_OVER and row.at >= since for row in engine.history.rows(target))
