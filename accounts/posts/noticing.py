"""Says of which planned posts a person is to be told now, before they go out, and when there is something to tell next.

A notice belongs to a target and the moment it is due: moved to another moment, it is told of again. That somebody was told is a row in the
target's history, so that no restart tells it twice; it is written when it was shown, so that none is lost by a crash before that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from accounts.clock import Clock
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import Target
from accounts.posts.holds import Hold, HoldKind
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import plans, target_history
from accounts.store.books import Books

LOOK_AGAIN = timedelta(minutes=1)
"""So soon it is looked again for what waits for the end of quiet hours or of a hold, whose end may be told by nobody."""
BY_PEOPLE = frozenset({HoldKind.CRISIS, HoldKind.MEETING, HoldKind.MANUAL})

Quiet = Callable[[Account, datetime], bool]
"""Whether an account wants to hear nothing at a moment (its quiet hours)."""
Held = Callable[[Target, Account], tuple[Hold, ...]]
Mark = tuple[TargetId, datetime]


def never_quiet(_account: Account, _moment: datetime) -> bool:
    """Say that nobody wants silence."""
    return False


@dataclass(frozen=True)
class Notice:
    """One planned target of which a person is told before it goes out. `problem` is what will keep it from going, if anything."""

    target: Target
    account: Account
    problem: Hold | None = None

    @property
    def mark(self) -> Mark:
        """Return what this notice is about: it is never given twice."""
        return self.target.id, self.target.due_at


@dataclass(frozen=True)
class Outlook:
    """What to tell now, the earliest first, and when to look again; None when nothing is planned that is to be told of."""

    notices: tuple[Notice, ...]
    again: datetime | None


def outlook(
    found: Iterable[Target],
    now: datetime,
    ahead: timedelta,
    *,
    accounts: Callable[[AccountId], Account | None],
    told: Callable[[Target], bool],
    holds: Callable[[Account, Target], tuple[Hold, ...]],
    quiet: Quiet = never_quiet,
) -> Outlook:
    """Return what is to be told now of targets in the order of their moments: a pure function.

    Nothing that is past, nothing that is further ahead than `ahead`, nothing twice. What a person holds does not go out, and so is not told
    of while it is held; quiet hours only make a notice wait.
    """
    notices: list[Notice] = []
    again: list[datetime] = []
    for target in found:
        if target.due_at <= now:
            continue
        if target.due_at - now > ahead:
            again.append(target.due_at - ahead)
            continue
        # Asked first: it is known without the books, and most of what is near was told of already.
        if told(target):
            continue
        account = accounts(target.account)
        if account is None:
            continue
        held = holds(account, target)
        if quiet(account, now) or any(hold.kind in BY_PEOPLE for hold in held):
            again.append(min(now + LOOK_AGAIN, target.due_at))
            continue
        notices.append(Notice(target, account, held[0] if held else None))
    return Outlook(tuple(notices), min(again, default=None))


class Noticing:
    """The notices of one data folder. Thread-safe."""

    def __init__(self, books: Books, register: Register, settings: Settings, clock: Clock, held: Held) -> None:
        """Keep the means; `held` is `Publisher.held`. `quiet` may be given another function: the seam for quiet hours."""
        self._books = books
        self._register = register
        self._settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self._given: set[Mark] = set()
        self._held = held
        self.quiet: Quiet = never_quiet

    @property
    def ahead(self) -> timedelta:
        """Return how long before its moment a post is told of; zero = never."""
        return timedelta(minutes=self._settings.get("notice_minutes"))

    def look(self) -> Outlook:
        """Return what is to be told now. What was given once is not given again, unless `forget` is called. Raises StoreError."""
        now, ahead = self._clock.now(), self.ahead
        if not ahead:
            return Outlook((), None)
        found = list(plans.planned_between(self._books, now, now + ahead))
        following = plans.next_planned(self._books, now + ahead)
        seen = outlook(
            [*found, *([following] if following else [])],
            now,
            ahead,
            accounts=self._register.get,
            told=self._told,
            holds=lambda account, target: self._held(target, account),
            quiet=self.quiet,
        )
        with self._lock:
            self._given = {mark for mark in self._given if mark[1] > now} | {notice.mark for notice in seen.notices}
        return seen

    def shown(self, notices: Iterable[Notice]) -> None:
        """Note durably that somebody was told. Raises StoreError; then it is told again after a restart, and that is all."""
        now = self._clock.now()
        for notice in notices:
            detail = {"due": notice.target.due_at.isoformat()}
            target_history.note_as_it_is(self._books, notice.target.id, now, "noticed", detail)

    def forget(self, notices: Iterable[Notice]) -> None:
        """Let notices that could not be shown be given again."""
        with self._lock:
            self._given -= {notice.mark for notice in notices}

    def _told(self, target: Target) -> bool:
        with self._lock:
            if (target.id, target.due_at) in self._given:
                return True
        due = target.due_at.isoformat()
        told = any(row.code == "noticed" and row.values.get("due") == due for row in target_history.history_of(self._books, target.id))
        if told:
            with self._lock:
                self._given.add((target.id, target.due_at))
        return told
