"""The series as they go along in an exported plan: as a rule, without the occurrences that stand in the plan by themselves already."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from accounts.clock import Clock
from accounts.posts.calendar_export import PlannedSeries
from accounts.posts.serial import SeriesDesk
from accounts.register import Register
from accounts.store import settings as settings_rows
from accounts.store.books import Books

AHEAD = timedelta(days=62)
"""Farther ahead no occurrence is confirmed: drafts are made at most sixty days before."""
OWN = "series-"


def series_of(books: Books, desk: SeriesDesk, register: Register, clock: Clock) -> tuple[PlannedSeries, ...]:
    """Return the series that go, each with the names of its accounts. Raises StoreError."""
    known = {account.id: account.label for account in register.every()}
    installation = settings_rows.every(books).get("installation", "")
    now = clock.now()
    made = []
    for one in desk.every():
        if one.paused:
            continue
        confirmed = {each.day for each in desk.occurrences(now - timedelta(days=1), now + AHEAD, one.id) if each.post is not None}
        names = ", ".join(known[account] for account in one.template.accounts if account in known)
        uid = f"{OWN}{int(one.id)}.{installation}@omroeper"
        made.append(PlannedSeries(replace(one, skips=one.skips | confirmed), names, uid))
    return tuple(made)
