"""What a check says: a note, a question for the pause, or a stop; with its place, and where it can be, the mend in one press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances


class Weight(StrEnum):
    """How much a finding weighs. NOTE is said; ASK must be answered in the pause; STOP must be mended before anything leaves."""

    NOTE = "note"
    ASK = "ask"
    STOP = "stop"


class Demand(StrEnum):
    """How a question of the pause is answered: with a tick, or with a reason that is typed out and kept in the history."""

    TICK = "tick"
    REASON = "reason"


@dataclass(frozen=True)
class Mend:
    """What one press puts in the place of the text from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Finding:
    """One finding. `code` has a sentence in `ui/words`, filled with `values`; `start` and `end` mark the place in the text."""

    code: str
    weight: Weight
    values: dict[str, str | int] = field(default_factory=dict)
    start: int | None = None
    end: int | None = None
    mend: Mend | None = None
    demand: Demand = Demand.TICK


Check = Callable[[Content, Account, Circumstances], tuple[Finding, ...]]
"""A pure function of what would be said (signature included), of the account that would say it, and of what is so around it."""
