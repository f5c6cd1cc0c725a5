"""What a check says: a note, a question for the pause, or a stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from accounts.model.account import Account
from accounts.model.draft import Content


class Weight(StrEnum):
    """How much a finding weighs. NOTE is said; ASK must be answered in the pause; STOP must be mended before anything leaves."""

    NOTE = "note"
    ASK = "ask"
    STOP = "stop"


@dataclass(frozen=True)
class Finding:
    """One finding. `code` has a sentence in `ui/words.py`, filled with `values`; `start` and `end` mark the place in the text."""

    code: str
    weight: Weight
    values: dict[str, str | int] = field(default_factory=dict)
    start: int | None = None
    end: int | None = None


Check = Callable[[Content, Account], tuple[Finding, ...]]
"""A pure function of what would be said (signature included) and of the account that would say it."""
