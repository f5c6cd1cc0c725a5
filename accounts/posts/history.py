"""The outbox and the history: one list of targets, with every attempt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.post import OPEN, TO_COME, HistoryRow, State, Target
from accounts.model.search import Where
from accounts.store import plans, target_history, targets
from accounts.store.books import Books
from accounts.store.found import Found

ATTENTION = (State.REFUSED, State.MISSED, State.UNKNOWN)
JUST_NOW = timedelta(minutes=1)
"""What was due so long ago is not called what comes next any more: it waits for something else than its moment."""

MOST_COUNTED = 1000


@dataclass(frozen=True)
class Standing:
    """How many targets wait, and which goes out next, None when none does. The same figures for line, tray, list and command."""

    waiting: int
    next: Target | None


class History:
    """Reading what was and what will be sent."""

    def __init__(self, books: Books, found: Found) -> None:
        """Read from `books`; `found` is the full-text index."""
        self._books = books
        self._found = found

    def targets(
        self, *, states: Iterable[State] | None = None, words: str = "", most: int | None = None, newest: bool = True
    ) -> tuple[Target, ...]:
        """Return targets in any of `states` (None = all) that hold all of `words`; newest change first, or by number.

        Words are looked for in what was written and what stands there, and in account and address.
        """
        numbers = self._found.numbers(Where.TARGET, words)
        return targets.every(self._books, states=states, words=words, numbers=numbers, most=most, newest=newest)

    def target(self, target: TargetId) -> Target | None:
        """Return one target."""
        return targets.get(self._books, target)

    def some(self, numbers: Iterable[TargetId]) -> tuple[Target, ...]:
        """Return the targets with these numbers, as far as they are there."""
        return targets.every(self._books, numbers=[int(one) for one in numbers], newest=False)

    def post(self, post: PostId) -> tuple[Target, ...]:
        """Return the targets of a post."""
        return targets.of_post(self._books, post)

    def posts(self, posts: Iterable[PostId]) -> tuple[Target, ...]:
        """Return the targets of several posts."""
        return targets.of_posts(self._books, posts)

    def between(self, start: datetime, end: datetime, most: int | None = None) -> tuple[Target, ...]:
        """Return what is or was due from `start` until before `end` (both aware), the earliest first; nothing stopped or deleted."""
        return plans.between(self._books, start, end, most)

    def coming(self, until: datetime | None = None) -> tuple[Target, ...]:
        """Return what is planned and still to come, the earliest first; with `until` (aware) only what is due before it."""
        return plans.coming(self._books, until)

    def first_here(self, now: datetime) -> Target | None:
        """Return the first planned target to come whose timer runs on this computer, None when none does."""
        return plans.first_here(self._books, now)

    def standing(self, now: datetime) -> Standing:
        """Return how many wait now (more than `MOST_COUNTED` are not told apart) and which of them goes out next."""
        return Standing(targets.count(self._books, TO_COME, MOST_COUNTED), plans.next_due(self._books, now - JUST_NOW))

    def planning(self, start: datetime, end: datetime) -> frozenset[AccountId]:
        """Return the accounts for which something is planned from `start` until before `end` (both aware)."""
        return plans.planning(self._books, start, end)

    def rows(self, target: TargetId) -> tuple[HistoryRow, ...]:
        """Return every move of a target, oldest first."""
        return target_history.history_of(self._books, target)

    def waiting(self) -> int:
        """Return how many targets are still on their way."""
        return targets.count(self._books, OPEN)

    def on_their_way(self) -> int:
        """Return how many are being sent at this moment."""
        return targets.count(self._books, [State.SENDING])

    def need_attention(self) -> int:
        """Return how many wait for a person."""
        return targets.count(self._books, ATTENTION) + targets.asking(self._books, State.PUBLISHED)

    def unsettled(self) -> int:
        """Return how many are being sent, or were sent without a known ending that a machine may still find."""
        return targets.count(self._books, [State.SENDING, State.UNKNOWN])
