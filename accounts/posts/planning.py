"""Where the timer of a planned post runs: on this computer, or at the network's own server, which goes on when the computer is off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from accounts.model.account import Account
from accounts.model.post import Place
from accounts.store import targets
from accounts.store.books import Books

MARGIN = timedelta(minutes=2)
"""So much more than the network's own least; clocks differ, and the pause and the request take their time."""


def may_hand_over(account: Account, at: datetime, now: datetime) -> bool:
    """Return whether a plan for `at` is far enough ahead for the network's own timer."""
    schedule = account.limits.schedule
    return schedule is not None and at - now > schedule.least_ahead + MARGIN


def place_for(books: Books, account: Account, at: datetime, now: datetime) -> Place:
    """Return where the timer of a plan for `at` would run: at the server when the network has one, the account lets it, and there is room.

    Networks keep so many plans in all and a day (UTC); what is over that runs here.
    """
    schedule = account.limits.schedule
    if schedule is None or not account.native or not may_hand_over(account, at, now):
        return Place.HERE
    day = at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    whole, same_day = targets.planned_on(books, account.id, day, day + timedelta(days=1))
    full = (schedule.most_in_all is not None and whole >= schedule.most_in_all) or (
        schedule.most_a_day is not None and same_day >= schedule.most_a_day
    )
    return Place.HERE if full else Place.SERVER
