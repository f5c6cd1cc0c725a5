"""What becomes of a message that is held, once the hold ends. Pure; the publisher decides by the same rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from accounts.model.account import Account
from accounts.model.hold import HoldCause
from accounts.model.post import State, Target
from accounts.posts.holds import Hold, HoldKind
from accounts.posts.publisher import IN_TIME

BY_PEOPLE = frozenset({HoldKind.CRISIS, HoldKind.MEETING, HoldKind.MANUAL})


class Fate(StrEnum):
    """What happens to it."""

    NOW = "now"
    """It is due, and not too late by its own rule."""
    ASKS = "asks"
    """It is too late by its own rule, or fell due in the crisis that ends: a person decides."""
    WAITS = "waits"
    """Something else holds it too."""
    LATER = "later"
    """Its moment is still to come."""
    PASSES = "passes"
    """Somebody let it pass already."""


ORDER = (Fate.NOW, Fate.ASKS, Fate.WAITS, Fate.LATER, Fate.PASSES)


@dataclass(frozen=True)
class Waiting:
    """A message that is held, or that became too late while it was. `holds` are all reasons, `account` who speaks."""

    target: Target
    account: Account
    holds: tuple[Hold, ...]

    def others(self, ended: HoldCause) -> tuple[Hold, ...]:
        """Return what still holds it when `ended` is over."""
        return tuple(hold for hold in self.holds if hold.kind.value != ended.value)

    def too_late(self, now: datetime) -> bool:
        """Return whether its own rule lets it go no more at `now` (aware) without being asked."""
        return self.target.state is State.MISSED or is_too_late(self.target, now)

    def fate(self, now: datetime, ended: HoldCause = HoldCause.CRISIS) -> Fate:
        """Return what happens to it when `ended` is over at `now` (aware)."""
        if self.too_late(now):
            return Fate.ASKS
        if self.target.exempt:
            return Fate.PASSES
        if ended is HoldCause.CRISIS and self.target.due_at <= now:
            return Fate.ASKS
        if self.others(ended):
            return Fate.WAITS
        return Fate.LATER if self.target.due_at > now else Fate.NOW


def is_too_late(target: Target, now: datetime) -> bool:
    """Return whether its late rule forbids it to go at `now` (aware) without being asked."""
    return target.late_minutes is not None and now - target.due_at > max(timedelta(minutes=target.late_minutes), IN_TIME)


def in_order(found: Iterable[Waiting], now: datetime, ended: HoldCause = HoldCause.CRISIS) -> list[Waiting]:
    """Return what goes at once first, what needs a person next, and what is planned last; the earliest first among equals."""
    return sorted(found, key=lambda one: (ORDER.index(one.fate(now, ended)), one.target.due_at, one.target.id))
