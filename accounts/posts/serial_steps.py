"""The steps that bring an occurrence from rule to draft to plan, and back. Each is called inside one transaction: whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from accounts.errors import InputError
from accounts.events import TargetChanged
from accounts.model.account import Account
from accounts.model.post import Place, State, Target
from accounts.posts import recurrence
from accounts.posts.checks import Weight
from accounts.posts.checks.finding import Demand
from accounts.posts.planning import place_for
from accounts.posts.serial_means import LEFT, Means, lying, values_of
from accounts.posts.serial_text import filled
from accounts.store import following, targets
from accounts.store import series as rows
from accounts.store.series import Kept, Row

Step = Callable[[str], None]
"""Called at named steps; the tests that kill the program hang here."""
CLEAN: dict[str, Any] = {"error": "", "error_values": {}, "asks": False}


class Steps:
    """The steps. `point` is called between what one transaction stores."""

    def __init__(self, means: Means) -> None:
        """Keep the means."""
        self._means = means
        self.point: Step = lambda _name: None

    def make(self, kept: Kept, one: recurrence.Occurrence) -> Row:
        """Return the row of an occurrence with its draft, made now when it has none. Two that try make one."""
        means = self._means
        row = rows.row_of(means.books, kept.series.id, one.day)
        if row is not None and row.draft is not None:
            return row
        said = means.said(kept.series, one)
        draft = means.drafts.start(said.common, said.accounts, said.variants)
        self.point("draft-made")
        values = {**values_of(one), "draft_id": draft, "filled": said.plain}
        if row is None:
            row = rows.add_row(means.books, kept.series.id, one.day, **values)
        else:
            rows.update_row(means.books, row.id, **values)
        self.point("row-made")
        means.tell(kept.series.id)
        return rows.row_of(means.books, kept.series.id, one.day) or row

    def follow(self, kept: Kept, row: Row, one: recurrence.Occurrence) -> Row:
        """Let a draft that nobody changed say what the template says now; one that a person changed stays theirs."""
        means = self._means
        if row.draft is None or not self.behind(kept, row, one):
            return row
        said = means.said(kept.series, one)
        means.drafts.save(row.draft, said.common, said.accounts, said.variants)
        rows.update_row(means.books, row.id, filled=said.plain)
        means.tell(kept.series.id)
        return replace(row, filled=said.plain)

    def behind(self, kept: Kept, row: Row, one: recurrence.Occurrence) -> bool:
        """Return whether an untouched draft says something else than the template says now."""
        means = self._means
        if row.draft is None or rows.draft_state(means.books, row.draft) != "open" or means.changed(row):
            return False
        return bool(means.said(kept.series, one).plain != row.filled)

    def leave(self, kept: Kept, row: Row, *, strict: bool = False) -> None:
        """Take an occurrence out that does not go: its plan is withdrawn, what a person typed stays a draft.

        Waits while it lies at a network. With `strict` raises InputError (too-late-to-stop) when it left already.
        """
        means = self._means
        alive = means.alive(row)
        if strict and any(target.state in LEFT for target in alive):
            raise InputError("too-late-to-stop", post=int(row.post or 0))
        if lying(alive) or (alive and not self._withdraw(row, "series-left-out")):
            return
        if any(target.state in LEFT for target in alive):
            means.tell(kept.series.id)
            return
        rows.update_row(means.books, row.id, post_id=None)
        self._put_aside(row)
        for subject in rows.subjects_of(means.books, kept.series.id, [row.day]):
            rows.update_subject(means.books, kept.series.id, subject.id, day=None)
        means.tell(kept.series.id)

    def reconsider(self, kept: Kept, row: Row, one: recurrence.Occurrence) -> None:
        """Take back to the drafts what was planned without a person and is confirmed no more, since its text or sender changed."""
        means = self._means
        alive = means.alive(row)
        if lying(alive) or any(target.state in LEFT for target in alive) or not self._withdraw(row, "series-changed"):
            return
        rows.update_row(means.books, row.id, post_id=None, by_itself=False)
        self.follow(kept, row, one)
        means.tell(kept.series.id)

    def shift(self, kept: Kept, row: Row, one: recurrence.Occurrence, *, strict: bool = False) -> None:
        """Bring an occurrence to its new moment. A confirmed text that names its day goes back to the drafts, to be confirmed anew.

        Waits while it lies at a network. With `strict` raises InputError (too-late-to-stop) when it left already.
        """
        means = self._means
        alive = means.alive(row)
        gone = any(target.state in LEFT for target in alive)
        if gone and strict:
            raise InputError("too-late-to-stop", post=int(row.post or 0))
        if gone or lying(alive):
            return
        if alive and self._names_its_day(kept, row, one):
            self._withdraw(row, "series-moved")
            rows.update_row(means.books, row.id, post_id=None)
            alive = []
        for target in alive:
            self._reschedule(kept, target, one.utc)
        rows.update_row(means.books, row.id, **values_of(one), warned_at=None)
        if not alive:
            self.follow(kept, row, one)
        means.tell(kept.series.id)

    def plan(self, kept: Kept, row: Row, one: recurrence.Occurrence) -> bool:
        """Plan an occurrence of a series that was confirmed once; False when a person has to look first."""
        means = self._means
        row = self.follow(kept, row, one)
        if row.draft is None or means.changed(row) or rows.draft_state(means.books, row.draft) != "open" or means.alive(row):
            return False
        if row.filled != means.said(kept.series, one).plain:
            return False
        try:
            found = means.desk.findings(row.draft)
        except InputError:
            return False  # an account is gone
        # A reason that somebody typed for one time is none for another.
        if not found or any(each.weight is Weight.STOP or each.demand is Demand.REASON for some in found.values() for each in some):
            return False
        if means.desk.unread(row.draft):
            return False
        try:
            post = means.desk.submit(row.draft, at=one.utc, late=kept.series.late_minutes)
        except InputError:
            return False  # an announcement without a message to announce
        self.point("submitted")
        now = means.clock.now()
        for target in targets.of_post(means.books, post):
            # Its own moment, also when that is over: the late rule counts from there.
            targets.move(means.books, target.id, State.PAUSING, State.QUEUED, now, code="confirmed-once", due_at=one.utc)
        rows.update_row(means.books, row.id, by_itself=True)
        self.point("confirmed")
        means.tell(kept.series.id)
        return True

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    def _withdraw(self, row: Row, code: str) -> bool:
        if row.post is None:
            return False
        try:
            self._means.desk.withdraw(row.post, code)
        except InputError:
            return False
        return True

    def _put_aside(self, row: Row) -> None:
        means = self._means
        if row.draft is not None and rows.draft_state(means.books, row.draft) == "open" and not means.changed(row):
            means.drafts.discard(row.draft)
            rows.update_row(means.books, row.id, draft_id=None, filled=None)

    def _names_its_day(self, kept: Kept, row: Row, one: recurrence.Occurrence) -> bool:
        accounts = self._means.accounts(kept.series)
        before = filled(kept.series, replace(one, wall=row.wall), accounts, ())
        return before.plain != filled(kept.series, one, accounts, ()).plain

    def _reschedule(self, kept: Kept, target: Target, at: datetime) -> None:
        means = self._means
        now = means.clock.now()
        if target.state is State.PAUSING:
            targets.update(means.books, target.id, only_in=[State.PAUSING], due_at=max(at, target.release_at), planned=True)
        elif target.state in {State.QUEUED, State.MISSED}:
            account = means.register.get(target.account)
            here = account is None or waits_here(kept) or self._tied(target)
            place = Place.HERE if account is None or here else self._place(account, at, now)
            values: dict[str, Any] = {"due_at": at, "planned": True, "not_before": None, "place": place, **CLEAN}
            targets.move(means.books, target.id, target.state, State.QUEUED, now, code="moved", detail={"at": at.isoformat()}, **values)
        means.events.publish(TargetChanged(target.id, target.post))

    def _tied(self, target: Target) -> bool:
        """Return whether it waits for another message, or another for it: no server's timer knows the one of the other."""
        return target.waits_for is not None or target.parts > 1 or bool(following.waiting_for(self._means.books, target.id))

    def _place(self, account: Account, at: datetime, now: datetime) -> Place:
        return place_for(self._means.books, account, at, now)


def waits_here(kept: Kept) -> bool:
    """Return whether the timer must run on this computer: what still has to lie ready is looked at when the moment comes."""
    return kept.series.slot.video or kept.series.slot.captions
