"""Occurrences as a person sees them: the rule, what the books know of each, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.ids import DraftId
from accounts.model.occurrence import Occurrence, PartKind, Standing
from accounts.model.post import State, Target
from accounts.model.series import Series
from accounts.posts import recurrence
from accounts.posts.checks import Finding, Weight
from accounts.posts.recurrence import Why
from accounts.posts.serial_means import LEFT, Means, of_row, placed
from accounts.posts.serial_text import uses_subjects
from accounts.store import series as rows
from accounts.store.series import Kept, Row

OUTCOMES = {"missed": Standing.MISSED, "paused": Standing.PAUSED, "skipped": Standing.SKIPPED, "let-go": Standing.LET_GO}
BY_RULE = {
    Why.SKIPPED: Standing.SKIPPED,
    Why.HOLIDAY_SKIPPED: Standing.SKIPPED,
    Why.PAUSED: Standing.PAUSED,
    Why.HOLIDAY_ASKS: Standing.ASKS,
    Why.MOVED: Standing.MOVED,
}
UNREADY = frozenset({Standing.COMING, Standing.MOVED, Standing.DRAFTED, Standing.PAUSING, Standing.PLANNED, Standing.MISSED})
"""Standings in which something can be missing."""


class View:
    """Makes occurrences."""

    def __init__(self, means: Means) -> None:
        """Keep the means."""
        self._means = means

    def between(self, kept: Kept, first: datetime, end: datetime) -> list[Occurrence]:
        """Return the occurrences of a series from `first` until before `end`, those that do not go as well."""
        means, series = self._means, kept.series
        known = {row.day: row for row in rows.rows_between(means.books, series.id, first, end)}
        found: list[Occurrence] = []
        for one in recurrence.occurrences(series, max(first, kept.seen_until), end, left_out=True):
            row = known.pop(one.day, None) or rows.row_of(means.books, series.id, one.day)
            found.append(self.of(kept, one, row))
        for row in known.values():
            if row.outcome or means.alive(row) or row.utc < kept.seen_until:
                found.append(self.of(kept, of_row(row), row))
        return [each for each in found if first <= each.utc < end]

    def on(self, kept: Kept, day: date) -> Occurrence | None:
        """Return one occurrence by its nominal day."""
        row = rows.row_of(self._means.books, kept.series.id, day)
        one = recurrence.occurrence_on(kept.series, day)
        if one is None or (row is not None and row.outcome):
            return None if row is None else self.of(kept, of_row(row), row)
        return self.of(kept, one, row)

    def of(self, kept: Kept, one: recurrence.Occurrence, row: Row | None) -> Occurrence:
        """Return how an occurrence stands now."""
        series = kept.series
        alive = self._means.alive(row)
        draft = row.draft if row is not None else None
        state = self._state(kept, one, row, alive)
        utc, wall = one.utc, one.wall
        if waits := [target.due_at for target in alive if target.planned and target.state in {State.QUEUED, State.HANDED_OVER}]:
            # Somebody may have drawn it to another moment in the calendar.
            utc = min(waits)
            wall = wall if utc == one.utc else utc.astimezone(ZoneInfo(series.zone)).replace(tzinfo=None, fold=0)
        here = draft is not None and rows.draft_state(self._means.books, draft) == "open"
        unready = state in UNREADY
        return Occurrence(
            series=series.id,
            title=series.title,
            day=one.day,
            number=one.number,
            wall=wall,
            zone=series.zone,
            utc=utc,
            state=state,
            why=one.why.value,
            clocks=one.clocks.value,
            draft=draft,
            post=row.post if row is not None and alive else None,
            changed=here and row is not None and self._means.changed(row),
            warned=row is not None and row.warned_at is not None,
            missing=self.missing(kept, one.day, row, alive, state) if unready else (),
            stops=self._stops(draft) if here and draft is not None else (),
            notes=self._notes(series, one.day) if unready else (),
        )

    def _state(self, kept: Kept, one: recurrence.Occurrence, row: Row | None, alive: Sequence[Target]) -> Standing:
        if alive:
            return _of_targets(alive)
        if row is not None and row.outcome:
            return OUTCOMES[row.outcome]
        standing = BY_RULE.get(one.why, Standing.COMING)
        if standing in {Standing.SKIPPED, Standing.PAUSED}:
            return standing
        if one.utc <= self._means.clock.now():
            return Standing.MISSED
        if standing is Standing.ASKS:
            return standing
        return Standing.DRAFTED if row is not None and row.draft is not None else standing

    def missing(self, kept: Kept, day: date, row: Row | None, alive: Sequence[Target], state: Standing) -> tuple[str, ...]:
        """Return what an occurrence still lacks: video, captions, draft, account, variant, confirmation."""
        found = list(self.files_missing(kept.series, day))
        if not alive and row is not None and row.draft is not None:
            found += self._lacks(row.draft)
        by_itself = self._means.once(kept) and (row is None or (row.post is None and not self._means.changed(row)))
        if (not alive and not by_itself) or state is Standing.PAUSING:
            found.append("confirmation")
        return tuple(found)

    def files_missing(self, series: Series, day: date) -> tuple[str, ...]:
        """Return which files of the slot do not lie ready."""
        wanted = [PartKind.VIDEO] * series.slot.video + [PartKind.CAPTIONS] * series.slot.captions
        if not wanted:
            return ()
        there = {part.kind for part in rows.parts_of(self._means.books, series.id, day)}
        return tuple(kind.value for kind in wanted if kind not in there)

    def _lacks(self, number: DraftId) -> list[str]:
        if rows.draft_state(self._means.books, number) == "discarded":
            return ["draft"]
        draft = self._means.drafts.get(number)
        if not draft.accounts:
            return ["account"]
        return ["variant"] if any(draft.content_for(account).empty for account in draft.accounts) else []

    def _stops(self, draft: DraftId) -> tuple[str, ...]:
        try:
            found = self._means.desk.findings(draft)
        except KnownError as failure:
            return (failure.word,)
        return tuple(dict.fromkeys(each.code for some in found.values() for each in some if each.weight is Weight.STOP))

    def _notes(self, series: Series, day: date) -> tuple[str, ...]:
        return ("no-subjects",) if uses_subjects(series) and not self._means.subjects_for(series, day) else ()

    def of_draft(self, number: DraftId) -> tuple[Kept, Row] | None:
        """Return the series and the row of the occurrence that a draft belongs to, None when it goes no more, or to none."""
        row = rows.row_of_draft(self._means.books, number)
        kept = rows.get(self._means.books, row.series) if row is not None else None
        if row is None or kept is None or kept.removed_at is not None or row.outcome == "let-go":
            return None
        one = placed(kept.series, row.day)
        gone = not row.outcome and (one is None or one.why in {Why.SKIPPED, Why.HOLIDAY_SKIPPED})
        return None if gone else (kept, row)

    def also(self, number: DraftId, account: Account) -> tuple[Finding, ...]:
        """Stop the occurrence of a series with a video on an account whose network takes none, or whose message does not hold it; it is
        never left out in silence.
        """
        found = self.of_draft(number)
        if found is None or not found[0].series.slot.video:
            return ()
        if not account.limits.video_types:
            return (Finding("video-not-here", Weight.STOP),)
        kept, row = found
        if all(part.kind is not PartKind.VIDEO for part in rows.parts_of(self._means.books, kept.series.id, row.day)):
            return ()  # missing as long as none was put ready, and never sent without
        content = self._means.desk.complete(number, self._means.drafts.get(number).content_for(account.id))
        return () if any(one.is_video for one in content.media) else (Finding("video-not-added", Weight.STOP),)


def _of_targets(alive: Sequence[Target]) -> Standing:
    states = {target.state for target in alive}
    if State.PAUSING in states:
        return Standing.PAUSING
    if State.MISSED in states:
        return Standing.MISSED
    if states & {State.REFUSED, State.UNKNOWN}:
        return Standing.FAILED
    if states & {State.QUEUED, State.HANDED_OVER, State.SENDING}:
        return Standing.PLANNED
    return Standing.SENT


def sent(alive: Sequence[Target]) -> bool:
    """Return whether something of an occurrence left the house, or may have."""
    return any(target.state in LEFT for target in alive)
