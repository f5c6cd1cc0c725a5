"""What the place shows, read in another thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from accounts.engine import Engine
from accounts.model.case import Act, ActState, Case, CaseNote
from accounts.model.ids import CaseId
from accounts.model.status import Status


@dataclass(frozen=True)
class Shown:
    """The cases, the acts that ask for a person, and the moment at which it was read."""

    cases: tuple[Case, ...]
    acts: tuple[Act, ...]
    labels: dict[int, str]
    now: datetime


@dataclass(frozen=True)
class Details:
    """One case with its notes and what the same person said later."""

    case: Case
    notes: tuple[CaseNote, ...]
    later: tuple[Status, ...]


def read(engine: Engine, *, ended: bool) -> Shown:
    """Read everything. Raises StoreError."""
    acts = tuple(one for one in engine.acts.unfinished() if one.state in {ActState.REFUSED, ActState.MISSED})
    labels = {int(number): one.label for number, one in engine.register.known().items()}
    return Shown(engine.cases.every(ended=ended), acts, labels, engine.clock.now())


def details(engine: Engine, case: CaseId) -> Details:
    """Read one case. Raises InputError (no-such-case), StoreError."""
    found = engine.cases.get(case)
    return Details(found, engine.cases.notes(case), engine.cases.later(found))
