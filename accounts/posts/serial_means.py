"""What all that deals with series needs, and the small questions that all of it asks."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import Events, SeriesChanged
from accounts.model.account import Account, Role
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Subject
from accounts.model.post import State, Target
from accounts.model.series import Confirm, Series
from accounts.posts import recurrence
from accounts.posts.desk import Desk
from accounts.posts.drafts import Drafts
from accounts.posts.recurrence import Why
from accounts.posts.serial_text import Filled, filled, fingerprint, uses_subjects
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import series as rows
from accounts.store import targets
from accounts.store.books import Books
from accounts.store.series import Kept, Row

LEFT = frozenset({State.SENDING, State.UNKNOWN, State.PUBLISHED, State.DELETED})
"""States of a target that left the house, or may have."""
OUT = frozenset({Why.SKIPPED, Why.HOLIDAY_SKIPPED})
INSTANT = timedelta(microseconds=1)
BOARD_AHEAD = timedelta(days=400)


@dataclass(frozen=True)
class Means:
    """Books, clock and the other desks."""

    books: Books
    register: Register
    drafts: Drafts
    desk: Desk
    settings: Settings
    clock: Clock
    events: Events

    @contextlib.contextmanager
    def whole(self) -> Iterator[None]:
        """What is done inside is read and stored as one, or not at all, and told when it is stored."""
        with self.events.gathered(), self.books.write():
            yield

    def tell(self, series: SeriesId) -> None:
        """Say that something of a series changed."""
        self.events.publish(SeriesChanged(series))

    @property
    def ahead(self) -> timedelta:
        """Return how long before its moment an occurrence becomes a draft."""
        return timedelta(days=int(self.settings.get("series_days_ahead")))

    def need(self, number: SeriesId) -> Kept:
        """Return a series that was not removed. Raises InputError (no-such-series)."""
        kept = rows.get(self.books, number)
        if kept is None or kept.removed_at is not None:
            raise InputError("no-such-series", series=int(number))
        return kept

    def accounts(self, series: Series) -> tuple[Account, ...]:
        """Return the accounts of a series that are still there."""
        found = (self.register.get(number) for number in series.template.accounts)
        return tuple(account for account in found if account is not None and account.removed_at is None)

    def alive(self, row: Row | None) -> list[Target]:
        """Return the targets of the post that an occurrence was confirmed as, without those that were stopped."""
        if row is None or row.post is None:
            return []
        return [target for target in targets.of_post(self.books, row.post) if target.state is not State.STOPPED]

    def said(self, series: Series, one: recurrence.Occurrence) -> Filled:
        """Return what the template makes of an occurrence now."""
        return filled(series, one, self.accounts(series), [each.text for each in self.subjects_for(series, one.day)])

    def subjects_for(self, series: Series, day: date) -> tuple[Subject, ...]:
        """Return the subjects of an occurrence: its own, and those of the board when it is the next."""
        if not uses_subjects(series):
            return ()
        days: set[date | None] = {day}
        if day == self.board_day(series):
            days.add(None)
        return rows.subjects_of(self.books, series.id, days)

    def board_day(self, series: Series) -> date | None:
        """Return the next occurrence that goes and is not confirmed, None when there is none within a year."""
        now = self.clock.now()
        for one in recurrence.occurrences(replace(series, paused=False), now, now + BOARD_AHEAD):
            row = rows.row_of(self.books, series.id, one.day)
            if row is None or not (row.outcome or self.alive(row)):
                return one.day
        return None

    def changed(self, row: Row) -> bool:
        """Return whether a person changed what the template gave."""
        return row.draft is not None and rows.draft_plain(self.books, row.draft) != row.filled

    def once(self, kept: Kept) -> bool:
        """Return whether the occurrences of a series go by themselves: confirmed once, and the text is still that."""
        series = kept.series
        if series.confirm is not Confirm.ONCE or not kept.confirmed or not may_confirm_once(series):
            return False
        accounts = self.accounts(series)
        crisis = any(account.role is Role.CRISIS for account in accounts)
        return bool(accounts) and not crisis and kept.confirmed == fingerprint(series, accounts)


def unconfirmed(means: Means, kept: Kept, row: Row) -> bool:
    """Return whether an occurrence was planned without a person, by a confirmation that holds no more."""
    return row.by_itself and not means.once(kept)


def may_confirm_once(series: Series) -> bool:
    """Return whether the text of every occurrence is known beforehand and nothing else has to lie ready."""
    return not (series.slot.video or series.slot.captions or uses_subjects(series))


def placed(series: Series, day: date) -> recurrence.Occurrence | None:
    """Return where an occurrence stands by rule, skips and moves, whether or not the series is paused now."""
    return recurrence.occurrence_on(replace(series, paused=False), day)


def goes(one: recurrence.Occurrence | None) -> bool:
    """Return whether it takes place, or would once somebody has answered for its holiday."""
    return one is not None and one.why not in OUT


def of_row(row: Row) -> recurrence.Occurrence:
    """Return an occurrence as its row knows it."""
    return recurrence.Occurrence(row.number, row.day, row.wall, row.utc, Why(row.why))


def lying(found: Sequence[Target]) -> list[Target]:
    """Return what lies at a network's own timer."""
    return [target for target in found if target.state is State.HANDED_OVER]


def values_of(one: recurrence.Occurrence) -> dict[str, Any]:
    """Return what a row keeps of where an occurrence stands."""
    return {"number": one.number, "wall": one.wall, "utc": one.utc, "why": one.why.value}


def earliest(*moments: datetime | None) -> datetime | None:
    """Return the first of some moments."""
    return min((one for one in moments if one is not None), default=None)
