"""The rounds that are made over all series: what passed is accounted for, drafts are made in time, plans follow their rule, and what lacks
something is told in time. A round may be broken off anywhere and made by two processes at once: every step is one transaction that
looks again before it writes.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from accounts.errors import InputError, KnownError
from accounts.model.ids import PostId, TargetId
from accounts.model.post import Target
from accounts.posts import recurrence
from accounts.posts.recurrence import Why
from accounts.posts.serial_means import INSTANT, OUT, Means, earliest, goes, lying, placed, unconfirmed, values_of
from accounts.posts.serial_steps import Steps
from accounts.posts.serial_view import View
from accounts.store import series as rows
from accounts.store import targets
from accounts.store.series import Kept, Row

log = logging.getLogger("series")

MOST_PASSED = 60
"""Occurrences that passed while nobody looked are noted one by one up to so many, the last ones."""
SET_BACK = timedelta(minutes=1)
ASK_AGAIN = timedelta(minutes=1)
FAR = timedelta(days=2)
NOT_MADE = OUT | {Why.PAUSED, Why.HOLIDAY_ASKS}

TakeBack = Callable[[Target, Callable[[bool], None]], None]


class Rounds:
    """Makes the rounds. `take_back` takes a plan back from its network; without a publisher nothing lies there."""

    def __init__(self, means: Means, steps: Steps, view: View) -> None:
        """Keep the means."""
        self._means = means
        self._steps = steps
        self._view = view
        self.take_back: TakeBack | None = None
        self._asked: dict[TargetId, datetime] = {}

    def make(self, now: datetime) -> None:
        """Make one round. Raises StoreError."""
        books = self._means.books
        seen: set[int] = set()
        for kept in rows.every(books):
            seen.add(int(kept.series.id))
            try:
                self.one(kept, now)
            except InputError as failure:
                # A zone that this computer does not know: one such series stops no other.
                log.info("series %s waits: %s", kept.series.id, failure)
        for row in rows.undone_rows(books):
            gone = rows.get(books, row.series) if int(row.series) not in seen else None
            if gone is not None:
                self.settle(gone, row, now)

    def one(self, kept: Kept, now: datetime) -> None:
        """Look after one series."""
        kept = self.account(kept, now)
        for row in rows.open_rows(self._means.books, kept.series.id):
            self.settle(kept, row, now)
        if not kept.series.paused:
            for each in recurrence.occurrences(kept.series, now, now + self._means.ahead + INSTANT):
                if each.why not in NOT_MADE and each.utc > now:
                    self._prepare(kept, each)
        self._warn(kept, now)

    # -- what passed -----------------------------------------------------------------------------------------------------------------

    def account(self, kept: Kept, now: datetime) -> Kept:
        """Note what became of every occurrence whose moment passed, and return the series as it is now in the books."""
        if now < kept.seen_until - SET_BACK:
            self._take_time_back(kept, now)
            kept = rows.get(self._means.books, kept.series.id) or kept
        if now < kept.seen_until:
            return kept
        passed = deque(recurrence.occurrences(kept.series, kept.seen_until, now + INSTANT, left_out=True), maxlen=MOST_PASSED)
        if not passed and now - kept.seen_until < self._means.ahead:
            return kept
        with self._means.whole():
            fresh = rows.get(self._means.books, kept.series.id)
            if fresh is None or fresh.seen_until != kept.seen_until or fresh.series != kept.series:
                return fresh or kept  # another was first; the next round goes on
            last = max((each.utc for each in passed if each.why not in NOT_MADE), default=None)
            for each in passed:
                # Of many that passed at most the last one may still go: a burst is never replayed.
                self._passed(kept, each, now, may_go=each.utc == last)
            rows.update(self._means.books, kept.series.id, seen_until=now + INSTANT)
        return replace(kept, seen_until=now + INSTANT)

    def _passed(self, kept: Kept, one: recurrence.Occurrence, now: datetime, *, may_go: bool) -> None:
        means = self._means
        row = rows.row_of(means.books, kept.series.id, one.day)
        if row is not None and (row.outcome or means.alive(row)):
            return
        if may_go and self._in_time(kept, one, now) and means.once(kept):
            row = self._steps.make(kept, one)
            if self._steps.plan(kept, row, one):
                return
        outcome = "paused" if one.why is Why.PAUSED else "skipped" if one.why in OUT else "missed"
        if row is None:
            rows.add_row(means.books, kept.series.id, one.day, **values_of(one), outcome=outcome)
        else:
            rows.update_row(means.books, row.id, **values_of(one), outcome=outcome)
        means.tell(kept.series.id)

    @staticmethod
    def _in_time(kept: Kept, one: recurrence.Occurrence, now: datetime) -> bool:
        late = kept.series.late_minutes
        return late is None or now - one.utc <= timedelta(minutes=late)

    def _take_time_back(self, kept: Kept, now: datetime) -> None:
        """The clock was set back: what was accounted for since has not passed yet, and what was made far ahead is too early."""
        means = self._means
        with means.whole():
            for row in rows.wrongly_ended(means.books, kept.series.id, now):
                alive = means.alive(row)
                if alive or row.outcome == "let-go":
                    continue
                early = row.utc > now + means.ahead + FAR and row.draft is not None and not means.changed(row)
                if early and row.draft is not None:
                    means.drafts.discard(row.draft)
                if early or row.draft is None:
                    rows.remove_row(means.books, row.id)
                else:
                    rows.update_row(means.books, row.id, outcome="", warned_at=None)
            rows.update(means.books, kept.series.id, seen_until=now)
            means.tell(kept.series.id)

    # -- what is to come -------------------------------------------------------------------------------------------------------------

    def settle(self, kept: Kept, row: Row, now: datetime, *, strict: bool = False) -> None:
        """Bring one occurrence in line with its series: withdraw what does not go, shift what goes at another moment, follow the template.

        With `strict` raises InputError (too-late-to-stop) where that is too late. What lies at a network waits until it is taken back.
        """
        means = self._means
        if not strict and not self._unsettled(kept, row, now):
            return
        with means.whole():
            fresh = rows.row_of(means.books, row.series, row.day)
            if fresh is None or fresh.outcome == "let-go":
                return
            one = None if kept.removed_at is not None else placed(kept.series, row.day)
            if one is None or not goes(one):
                if not fresh.outcome:
                    self._steps.leave(kept, fresh, strict=strict)
            elif one.utc != fresh.utc and one.utc > now:
                if fresh.outcome in {"", "missed"}:
                    rows.update_row(means.books, fresh.id, outcome="")
                    self._steps.shift(kept, replace(fresh, outcome=""), one, strict=strict)
            elif not fresh.outcome and not means.alive(fresh):
                if one.utc <= now < fresh.utc:
                    rows.update_row(means.books, fresh.id, **values_of(one), outcome="missed")
                    means.tell(kept.series.id)
                else:
                    self._steps.follow(kept, fresh, one)
            elif not fresh.outcome and unconfirmed(means, kept, fresh):
                self._steps.reconsider(kept, fresh, one)

    def _unsettled(self, kept: Kept, row: Row, now: datetime) -> bool:
        """Return whether there may be something to do, without keeping others from writing: mostly there is not."""
        one = None if kept.removed_at is not None else placed(kept.series, row.day)
        if one is None or not goes(one):
            return not row.outcome
        if one.utc != row.utc and (one.utc > now or one.utc <= now < row.utc):
            return True
        return not row.outcome and (self._steps.behind(kept, row, one) or unconfirmed(self._means, kept, row))

    def take_back_held(self, posts: Iterable[PostId], now: datetime) -> None:
        """Take back from the networks what may not go as it lies there; what cannot be reached is asked for again."""
        for target in lying(targets.of_posts(self._means.books, posts)):
            asked = self._asked.get(target.id)
            if self.take_back is None or (asked is not None and timedelta(0) <= now - asked < ASK_AGAIN):
                continue
            self._asked[target.id] = now
            self.take_back(target, partial(self._taken_back, target))

    def _taken_back(self, target: Target, back: bool) -> None:
        """Go on with what had to wait until its plan was taken back. Heard in the lane of its account."""
        if not back:
            return
        self._asked.pop(target.id, None)
        means = self._means
        try:
            row = rows.row_of_post(means.books, target.post)
            kept = rows.get(means.books, row.series) if row is not None else None
            if row is not None and kept is not None:
                self.settle(kept, row, means.clock.now())
        except KnownError as failure:
            log.info("series: the next round goes on with post %s: %s", target.post, failure)

    def _prepare(self, kept: Kept, one: recurrence.Occurrence) -> None:
        """Make the draft of an occurrence, and plan it when its series was confirmed once."""
        means = self._means
        row = rows.row_of(means.books, kept.series.id, one.day)
        if row is None or row.draft is None:
            with means.whole():
                if self._same(kept):
                    row = self._steps.make(kept, one)
        if row is None or row.outcome or row.post is not None or not means.once(kept):
            return
        with means.whole():
            fresh = rows.row_of(means.books, kept.series.id, one.day)
            if fresh is not None and not fresh.outcome and self._same(kept):
                self._steps.plan(kept, fresh, one)

    def _same(self, kept: Kept) -> bool:
        """Return whether the series is still what it was when this round read it."""
        fresh = rows.get(self._means.books, kept.series.id)
        return fresh is not None and fresh.removed_at is None and fresh.series == kept.series and fresh.confirmed == kept.confirmed

    # -- telling in time -------------------------------------------------------------------------------------------------------------

    def _warn(self, kept: Kept, now: datetime) -> None:
        means = self._means
        soon = timedelta(minutes=kept.series.slot.warn_minutes)
        for row in rows.rows_between(means.books, kept.series.id, now, now + soon + INSTANT):
            if row.warned_at is None and not row.outcome:
                seen = self._view.on(kept, row.day)
                if seen is not None and seen.open and (seen.missing or seen.stops):
                    log.info("series %s: the occurrence of %s lacks %s", kept.series.id, row.day, ", ".join(seen.missing + seen.stops))
                    rows.update_row(means.books, row.id, warned_at=now)
                    means.tell(kept.series.id)

    def next_moment(self, now: datetime) -> datetime | None:
        """Return when there is something to do again: a draft to make, a warning, an occurrence that passes. None when there is none."""
        found: datetime | None = None
        for kept in rows.every(self._means.books):
            try:
                for moment in self._moments(kept, now):
                    found = earliest(found, moment)
            except InputError as failure:
                log.info("series %s waits: %s", kept.series.id, failure)
        return found

    def _moments(self, kept: Kept, now: datetime) -> Iterator[datetime]:
        ahead, warn = self._means.ahead, timedelta(minutes=kept.series.slot.warn_minutes)
        for one in recurrence.occurrences(kept.series, now + INSTANT, recurrence.MOST_TIME):
            yield from (moment for moment in (one.utc - ahead, one.utc - warn, one.utc) if moment > now)
            if one.utc - ahead > now:
                return
