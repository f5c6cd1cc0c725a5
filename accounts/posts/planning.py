"""Where the timer of a planned post runs: on this computer, or at the network's own server, which goes on when the computer is off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.post import Place
from accounts.model.series import LAST_YEAR
from accounts.store import plans
from accounts.store.books import Books

MARGIN = timedelta(minutes=2)
"""So much more than the network's own least; clocks differ, and the pause and the request take their time."""
STARTING = timedelta(minutes=1)
"""So long ago may a moment be that was given to a command: it was still to come when the command began, on a busy computer."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class WhyHere(StrEnum):
    """Why a timer runs on this computer and not at the server."""

    NO_TIMER = "no-timer"
    SWITCHED_OFF = "switched-off"
    TOO_NEAR = "too-near"
    FULL_DAY = "full-day"
    FULL = "full"


def need_moment(at: datetime, now: datetime, grace: timedelta | None = timedelta()) -> None:
    """Refuse a moment (aware) beyond all calendars, and one that is over by `grace` or more. Raises InputError (too-far, too-soon).

    No `grace` (None): it may be over, since a window has asked, and its pause may outlast the moment.
    """
    if at.year >= LAST_YEAR:
        raise InputError("too-far")
    if grace is not None and at <= now - grace:
        raise InputError("too-soon")


def may_hand_over(account: Account, at: datetime, now: datetime) -> bool:
    """Return whether a plan for `at` is far enough ahead for the network's own timer."""
    schedule = account.limits.schedule
    return schedule is not None and at - now > schedule.least_ahead + MARGIN


def why_here(account: Account, at: datetime, now: datetime, lying: tuple[int, int]) -> WhyHere | None:
    """Return why the timer of a plan for `at` would run here, None when it would run at the server.

    `lying` is how many plans of the account lie there already: in all, and for that day (UTC).
    """
    schedule = account.limits.schedule
    if schedule is None:
        return WhyHere.NO_TIMER
    if not account.native:
        return WhyHere.SWITCHED_OFF
    if not may_hand_over(account, at, now):
        return WhyHere.TOO_NEAR
    if schedule.most_in_all is not None and lying[0] >= schedule.most_in_all:
        return WhyHere.FULL
    if schedule.most_a_day is not None and lying[1] >= schedule.most_a_day:
        return WhyHere.FULL_DAY
    return None


def reason(books: Books, account: Account, at: datetime, now: datetime) -> WhyHere | None:
    """Return why the timer of a plan for `at` would run here, None for the server. Networks keep so many plans in all and a day (UTC)."""
    if account.limits.schedule is None:
        return WhyHere.NO_TIMER
    day = at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return why_here(account, at, now, plans.planned_on(books, account.id, day, day + timedelta(days=1)))


def place_for(books: Books, account: Account, at: datetime, now: datetime) -> Place:
    """Return where the timer of a plan for `at` would run: at the server when the network has one, and nothing keeps it here."""
    return Place.SERVER if reason(books, account, at, now) is None else Place.HERE


class Room:
    """The room at the networks' timers while many plans are made at once: counted once, then kept up."""

    def __init__(self, books: Books) -> None:
        """Count what lies there now."""
        self._days = plans.planned_by_day(books)
        self._whole: dict[AccountId, int] = {}
        for (account, _day), count in self._days.items():
            self._whole[account] = self._whole.get(account, 0) + count

    def take(self, account: Account, at: datetime, now: datetime) -> Place:
        """Return where the timer of one more plan runs, and count it."""
        key = (account.id, (at - EPOCH) // timedelta(days=1))
        lying = self._whole.get(account.id, 0), self._days.get(key, 0)
        if why_here(account, at, now, lying) is not None:
            return Place.HERE
        self._whole[account.id], self._days[key] = lying[0] + 1, lying[1] + 1
        return Place.SERVER
