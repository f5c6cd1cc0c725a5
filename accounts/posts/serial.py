"""What a person may do with series: write them, confirm their occurrences, skip, move, pause; the subjects, the video and its captions.

Every act is one transaction: the wish stands in the books, and what can follow at once follows in it. What lies at a network's own timer
is taken back first, and until then the gate (`serial_gate.py`) lets nothing out that the wish forbids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from accounts.errors import BugError, InputError
from accounts.model.account import Role
from accounts.model.ids import DraftId, PostId, SeriesId
from accounts.model.occurrence import Occurrence, Part, PartKind, Standing, Subject
from accounts.model.post import Origin, State
from accounts.model.series import Confirm, OnHoliday, Series
from accounts.posts import recurrence
from accounts.posts.following import LINK, links_of
from accounts.posts.recurrence import Why
from accounts.posts.serial_board import Board
from accounts.posts.serial_files import FOLDER, take
from accounts.posts.serial_gate import Gate
from accounts.posts.serial_idle import Idle
from accounts.posts.serial_means import Means, may_confirm_once, of_row, placed
from accounts.posts.serial_media import PartMedia
from accounts.posts.serial_rounds import Rounds, TakeBack
from accounts.posts.serial_steps import Step, Steps, waits_here
from accounts.posts.serial_text import filled, fingerprint, texts
from accounts.posts.serial_view import View, sent
from accounts.posts.template import kept_form, unknown_fields
from accounts.posts.turns import turn_on
from accounts.posts.zones import moment, zone_named
from accounts.store import series as rows
from accounts.store.series import Kept, Row

__all__ = ["SeriesDesk"]

Change = Callable[[Series], Series]
Moves = Mapping[date, datetime]


class SeriesDesk:
    """All series of a data folder. Short methods that write only the books; copying a video takes as long as it takes."""

    def __init__(self, means: Means, folder: Path) -> None:
        """`folder` is the data folder; videos and captions lie in its `series/`."""
        self._means = means
        self._files = folder / FOLDER
        self._view = View(means)
        self._steps = Steps(means)
        self._rounds = Rounds(means, self._steps, self._view)
        self._board = Board(means, self._board_changed)
        self.gate = Gate(means, self._view)
        self._idle = Idle(means.events)
        means.desk.also = self._view.also
        means.desk.on_submit = self._submitted
        self._media = PartMedia(means, self._view, self.part_path)
        means.desk.complete = self._media.complete

    def use(self, take_back: TakeBack) -> None:
        """Take plans back from their networks by this."""
        self._rounds.take_back = take_back

    def at_steps(self, step: Step) -> None:
        """Call `step` between what one transaction stores; for the tests that kill the program."""
        self._steps.point = step

    # -- series ----------------------------------------------------------------------------------------------------------------------

    def every(self) -> tuple[Series, ...]:
        """Return all series, by title."""
        return tuple(sorted((kept.series for kept in rows.every(self._means.books)), key=lambda one: (one.title.casefold(), one.id)))

    def get(self, number: SeriesId) -> Series:
        """Return one series. Raises InputError (no-such-series)."""
        return self._means.need(number).series

    def add(self, series: Series) -> SeriesId:
        """Store a new series and make what falls due within days.

        Raises InputError (no-title, unknown-zone, no-account, no-such-account, unknown-field, series-over, bad-series), StoreError.
        """
        now = self._means.clock.now()
        self._check(series, now)
        with self._means.whole():
            number = rows.add(self._means.books, series, now)
            self._round(number, now)
            self._means.tell(number)
        self._after()
        return number

    def change(self, series: Series) -> None:
        """Store what a series is now. Its skips, moves, answers and pause have acts of their own and stay as they are in the books.

        Drafts that nobody changed follow; plans of turns that are no more are withdrawn, and what was typed stays. Raises as `add`.
        """
        now = self._means.clock.now()
        self._check(series, now)
        with self._means.whole():
            kept = self._current(series.id, now)
            here = kept.series
            new = replace(series, skips=here.skips, moves=here.moves, answers=here.answers, paused=here.paused)
            rows.put(self._means.books, new)
            self._round(series.id, now)
            self._means.tell(series.id)
        self._after()

    def remove(self, number: SeriesId) -> None:
        """Remove a series: its plans are withdrawn, what a person typed stays a draft, what was sent stays in the history."""
        now = self._means.clock.now()
        with self._means.whole():
            kept = self._current(number, now)
            rows.update(self._means.books, number, removed_at=now)
            gone = replace(kept, removed_at=now)
            for row in rows.open_rows(self._means.books, number):
                self._rounds.settle(gone, row, now)
            self._means.tell(number)
        self._after()

    def pause(self, number: SeriesId) -> None:
        """Let nothing of a series go until it is resumed. Plans wait; what lies at a network is taken back."""
        self._set_paused(number, paused=True)

    def resume(self, number: SeriesId) -> None:
        """Let a series go on. What fell due meanwhile is decided by its late rule, or was not written at all."""
        self._set_paused(number, paused=False)

    def _set_paused(self, number: SeriesId, *, paused: bool) -> None:
        now = self._means.clock.now()
        with self._means.whole():
            kept = self._current(number, now)
            rows.put(self._means.books, replace(kept.series, paused=paused))
            self._round(number, now)
            self._means.tell(number)
        self._after()

    # -- one occurrence --------------------------------------------------------------------------------------------------------------

    def skip(self, number: SeriesId, day: date) -> None:
        """Leave one occurrence out. Raises InputError (no-such-turn, too-soon, too-late-to-stop)."""
        self._except(number, day, lambda series: replace(series, skips=series.skips | {day}, moves=_without(series.moves, day)))

    def unskip(self, number: SeriesId, day: date) -> None:
        """Let an occurrence that was skipped go after all. Raises InputError (no-such-turn, too-soon)."""
        self._except(number, day, lambda series: replace(series, skips=series.skips - {day}))

    def move(self, number: SeriesId, day: date, wall: datetime) -> None:
        """Let one occurrence go at another wall-clock time (naive) in the zone of its series.

        Raises InputError (no-such-turn, too-soon, too-late-to-stop).
        """
        moves = {day: wall.replace(microsecond=0)}
        self._except(
            number, day, lambda series: replace(series, skips=series.skips - {day}, moves=MappingProxyType({**series.moves, **moves}))
        )

    def unmove(self, number: SeriesId, day: date) -> None:
        """Let an occurrence that was moved go at its own time again. Raises InputError (no-such-turn, too-soon, too-late-to-stop)."""
        self._except(number, day, lambda series: replace(series, moves=_without(series.moves, day)))

    def decide_holiday(self, number: SeriesId, day: date, answer: OnHoliday) -> None:
        """Say what one occurrence does that falls on a holiday: IGNORE lets it go on the day itself. Raises InputError."""
        self._except(number, day, lambda series: replace(series, answers=MappingProxyType({**series.answers, day: answer})))

    def _except(self, number: SeriesId, day: date, change: Change) -> None:
        means, now = self._means, self._means.clock.now()
        with means.whole():
            kept = self._current(number, now)
            before = placed(kept.series, day)
            if before is None:
                raise InputError("no-such-turn", day=day.isoformat())
            row = rows.row_of(means.books, number, day)
            new = change(kept.series)
            after = placed(new, day)
            leaves = after is None or after.why in {Why.SKIPPED, Why.HOLIDAY_SKIPPED}
            if (before.utc <= now and leaves) or (not leaves and after is not None and after.utc <= now):
                raise InputError("too-soon")
            rows.put(means.books, new)
            kept = replace(kept, series=new)
            if row is not None:
                if row.outcome in {"let-go", "paused", "skipped", "missed"} and not leaves and not sent(means.alive(row)):
                    rows.update_row(means.books, row.id, outcome="")
                    row = replace(row, outcome="")
                self._rounds.settle(kept, row, now, strict=True)
            self._round(number, now)
            means.tell(number)
        self._after()

    def let_go(self, number: SeriesId, day: date) -> None:
        """Say of an occurrence that was missed that it need not go; it asks no more, and what was typed stays a draft.

        Raises InputError (no-such-turn, not-missed).
        """
        means = self._means
        with means.whole():
            kept = self._current(number, means.clock.now())
            seen = self._view.on(kept, day)
            row = rows.row_of(means.books, number, day)
            if seen is None:
                raise InputError("no-such-turn", day=day.isoformat())
            if row is None or seen.state is not Standing.MISSED:
                raise InputError("not-missed")
            self._steps.leave(kept, row)
            rows.update_row(means.books, row.id, outcome="let-go")
            means.tell(number)
        self._after()

    def draft(self, number: SeriesId, day: date) -> DraftId:
        """Return the draft of an occurrence, made now when there is none, brought back when it was thrown away.

        Raises InputError (no-such-turn, not-going, already-posted).
        """
        means = self._means
        with means.whole():
            kept = self._current(number, means.clock.now())
            row = self._made(kept, day)
            number_of_draft = _draft_of(row)
        self._after()
        return number_of_draft

    def _made(self, kept: Kept, day: date) -> Row:
        means = self._means
        row = rows.row_of(means.books, kept.series.id, day)
        passed = row is not None and row.outcome == "missed"
        one = of_row(row) if row is not None and passed else recurrence.occurrence_on(kept.series, day)
        if one is None:
            raise InputError("no-such-turn", day=day.isoformat())
        if not one.goes or one.why is Why.HOLIDAY_ASKS and not passed or (row is not None and row.outcome not in {"", "missed"}):
            raise InputError("not-going", day=day.isoformat())
        if means.alive(row):
            raise InputError("already-posted", draft=int(row.draft or 0) if row is not None else 0)
        row = self._steps.make(kept, one)
        self._rounds.settle(kept, row, means.clock.now())
        row = rows.row_of(means.books, kept.series.id, day) or row
        if row.draft is not None and rows.draft_state(means.books, row.draft) == "discarded":
            means.drafts.restore(row.draft)
        return row

    def submit(self, number: SeriesId, day: date, *, origin: Origin = Origin.WINDOW, reason: str = "") -> PostId:
        """Send an occurrence into its pause, planned for its moment; one that was missed goes when the pause is over.

        `reason` as in `Desk.submit`.

        Raises InputError (no-such-turn, not-going, already-posted, and what `Desk.submit` raises).
        """
        means = self._means
        with means.whole():
            now = means.clock.now()
            kept = self._current(number, now)
            row = self._made(kept, day)
            here = waits_here(kept)
            at = row.utc if row.utc > now else None
            post = means.desk.submit(_draft_of(row), origin=origin, at=at, late=kept.series.late_minutes, keep_here=here, reason=reason)
        self._after()
        return post

    def confirm_all(self, number: SeriesId, post: PostId) -> None:
        """Let all that follow go by themselves, now that somebody went through the pause of one of them with this very text.

        Raises InputError (no-confirm-once, not-through-pause, text-changed).
        """
        means, now = self._means, self._means.clock.now()
        with means.whole():
            kept = self._current(number, now)
            series, accounts = kept.series, means.accounts(kept.series)
            if not may_confirm_once(series) or any(account.role is Role.CRISIS for account in accounts):
                raise InputError("no-confirm-once")
            row = rows.row_of_post(means.books, post)
            alive = means.alive(row)
            if row is None or row.series != number or not alive or any(target.state is State.PAUSING for target in alive):
                raise InputError("not-through-pause")
            if means.changed(row) or filled(series, of_row(row), accounts, ()).plain != row.filled:
                raise InputError("text-changed")
            rows.put(means.books, replace(series, confirm=Confirm.ONCE))
            rows.update(means.books, number, confirmed=fingerprint(series, accounts))
            self._round(number, now)
            means.tell(number)
        self._after()

    def confirmed(self, number: SeriesId) -> bool:
        """Return whether what follows goes by itself: confirmed once, and nothing of the text, the senders or the rule against it since."""
        return self._means.once(self._means.need(number))

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    def occurrences(self, first: datetime, end: datetime, series: SeriesId | None = None) -> tuple[Occurrence, ...]:
        """Return what all series, or one, do from `first` until before `end` (aware), by time; what does not go as well."""
        found = rows.every(self._means.books) if series is None else (self._means.need(series),)
        every = (one for kept in found for one in self._seen(kept, first, end))
        return tuple(sorted(every, key=lambda one: (one.utc, one.series, one.number)))

    def _seen(self, kept: Kept, first: datetime, end: datetime) -> Iterable[Occurrence]:
        try:
            return self._view.between(kept, first, end)
        except InputError:
            return ()  # a zone that this computer does not know

    def occurrence(self, number: SeriesId, day: date) -> Occurrence | None:
        """Return one occurrence by its nominal day, None when there is none. Raises InputError (no-such-series)."""
        return self._view.on(self._means.need(number), day)

    def of_draft(self, draft: DraftId) -> Occurrence | None:
        """Return the occurrence that a draft belongs to, None for one that stands by itself."""
        found = self._view.of_draft(draft)
        return self._view.on(found[0], found[1].day) if found is not None else None

    def of_post(self, post: PostId) -> Occurrence | None:
        """Return the occurrence that a post was confirmed for, None for one that stands by itself."""
        row = rows.row_of_post(self._means.books, post)
        kept = rows.get(self._means.books, row.series) if row is not None else None
        return self._view.on(kept, row.day) if row is not None and kept is not None else None

    def next_of(self, number: SeriesId) -> Occurrence | None:
        """Return the next occurrence that goes, or asks whether it does; None when there is none."""
        kept = self._means.need(number)
        one = recurrence.next_occurrence(kept.series, self._means.clock.now())
        return None if one is None else self._view.on(kept, one.day)

    def attention(self) -> tuple[Occurrence, ...]:
        """Return what somebody must look at: missed and undecided, short of something with its warning given, a holiday that asks."""
        means, now = self._means, self._means.clock.now()
        found = []
        for kept in rows.every(means.books):
            missed = [row for row in rows.undecided(means.books) if row.series == kept.series.id]
            found += [each for row in missed if (each := self._view.on(kept, row.day)) is not None]
            for each in self._seen(kept, now, now + means.ahead):
                if each.state is Standing.ASKS or (each.warned and each.open and (each.missing or each.stops)):
                    found.append(each)
        asked = [each for each in found if each.state in {Standing.MISSED, Standing.ASKS} or each.open]
        return tuple(sorted(asked, key=lambda one: (one.utc, one.series)))

    # -- subjects --------------------------------------------------------------------------------------------------------------------

    def subjects(self, number: SeriesId, day: date | None = None) -> tuple[Subject, ...]:
        """Return the subjects of an occurrence; without a day those of the next one that is not confirmed."""
        return self._board.subjects(number, day)

    def board_day(self, number: SeriesId) -> date | None:
        """Return the nominal day of the occurrence that the board is for."""
        return self._means.board_day(self._means.need(number).series)

    def add_subject(self, number: SeriesId, text: str, day: date | None = None) -> int:
        """Put a subject at the end of the board, or of one occurrence, and return its number. Raises InputError."""
        return self._board.add(number, text, day)

    def change_subject(self, number: SeriesId, subject: int, text: str) -> None:
        """Write a subject anew. Raises InputError (no-such-subject, no-text, text-too-large)."""
        self._board.change(number, subject, text)

    def remove_subject(self, number: SeriesId, subject: int) -> None:
        """Take a subject off the board. Raises InputError (no-such-subject)."""
        self._board.remove(number, subject)

    def reorder(self, number: SeriesId, order: Sequence[int]) -> None:
        """Put the subjects in this order of numbers. Raises InputError (no-such-subject)."""
        self._board.reorder(number, order)

    def carry_over(self, number: SeriesId, subject: int) -> int:
        """Put a subject on the board for the next occurrence; one that was said already as a copy. Return its number."""
        return self._board.carry_over(number, subject)

    def _board_changed(self, number: SeriesId) -> None:
        self._follow(number)
        self._means.tell(number)

    def _follow(self, number: SeriesId) -> None:
        kept, now = self._means.need(number), self._means.clock.now()
        for row in rows.open_rows(self._means.books, number):
            self._rounds.settle(kept, row, now)

    # -- video and captions ----------------------------------------------------------------------------------------------------------

    def put_part(self, number: SeriesId, day: date, kind: PartKind, path: Path, *, again: bool = False) -> Part:
        """Copy a video or captions for one occurrence, in the place of an earlier one. A file belongs to one occurrence.

        Raises InputError (no-such-turn, too-late-to-stop when it was sent, file-used-before unless `again` says that it is meant,
        no-video, no-captions, too-large, file-gone, not-a-file, file-unreadable), StoreError (disk-full).
        """
        means = self._means
        self._may_change_parts(number, day)
        taken = take(path, kind, self._files)
        with means.whole():
            self._may_change_parts(number, day)
            others = [one for one in rows.same_file(means.books, taken.hash) if (one.series, one.day) != (number, day)]
            if others and not again:
                kept = rows.get(means.books, others[0].series)
                title = kept.series.title if kept is not None else ""
                raise InputError("file-used-before", name=path.name, title=title, day=others[0].day.isoformat())
            part = Part(number, day, kind, taken.file, path.name, taken.mime, taken.size, means.clock.now())
            rows.put_part(means.books, part, taken.hash)
            means.tell(number)
        self._media.warm(part)
        self._after()
        return part

    def remove_part(self, number: SeriesId, day: date, kind: PartKind) -> bool:
        """Take a file away from an occurrence that was not sent; False when there was none. Raises InputError (too-late-to-stop)."""
        with self._means.whole():
            self._may_change_parts(number, day)
            found = rows.remove_part(self._means.books, number, day, kind)
            self._means.tell(number)
        self._after()
        return found

    def parts(self, number: SeriesId, day: date) -> tuple[Part, ...]:
        """Return the files of one occurrence, the video first."""
        return rows.parts_of(self._means.books, number, day)

    def part_path(self, part: Part) -> Path:
        """Return where the copy of a file lies."""
        return self._files / part.file

    def _may_change_parts(self, number: SeriesId, day: date) -> None:
        kept = self._means.need(number)
        row = rows.row_of(self._means.books, number, day)
        if row is None and turn_on(kept.series, day) is None:
            raise InputError("no-such-turn", day=day.isoformat())
        if sent(self._means.alive(row)):
            raise InputError("too-late-to-stop", post=int(row.post or 0) if row is not None else 0)

    # -- the clock -------------------------------------------------------------------------------------------------------------------

    def tick(self, now: datetime | None = None) -> None:
        """Make a round over all series, when there may be something to do. Called by the clock. Raises StoreError."""
        at = now or self._means.clock.now()
        if not self._idle.over(at):
            return
        self._rounds.make(at)
        self._after()
        self._idle.until(at, self._rounds.next_moment(at))

    def next_moment(self) -> datetime | None:
        """Return when `tick` has something to do again, None when nothing is to come."""
        known, moment = self._idle.known(self._means.clock.now())
        return moment if known else self._rounds.next_moment(self._means.clock.now())

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    def _current(self, number: SeriesId, now: datetime) -> Kept:
        """Return a series with all that passed accounted for, by the rule that was in force."""
        kept = self._means.need(number)
        try:
            return self._rounds.account(kept, now)
        except InputError:
            return kept

    def _round(self, number: SeriesId, now: datetime) -> None:
        self._rounds.one(self._means.need(number), now)

    def _after(self) -> None:
        self.gate.read()
        self._rounds.take_back_held(self.gate.posts, self._means.clock.now())

    def _submitted(self, draft: DraftId, post: PostId) -> None:
        """Note that a draft that belongs to an occurrence became a post; its subjects are then said."""
        means = self._means
        found = self._view.of_draft(draft)
        if found is None:
            return
        kept, row = found
        board = means.board_day(kept.series)
        rows.update_row(means.books, row.id, post_id=post, outcome="", by_itself=False)
        if board == row.day:
            for subject in rows.subjects_of(means.books, kept.series.id, [None]):
                rows.update_subject(means.books, kept.series.id, subject.id, day=row.day.isoformat())
        means.tell(kept.series.id)

    def _check(self, series: Series, now: datetime) -> None:
        if not series.title.strip():
            raise InputError("no-title")
        zone = zone_named(series.zone)
        for number in series.template.accounts:
            self._means.register.need(number)
        if not series.template.accounts:
            raise InputError("no-account")
        strange = [name for text in texts(series) for name in unknown_fields(text)]
        if strange:
            raise InputError("unknown-field", name=strange[0])
        wording = {one: series.template.variants.get(one, series.template.common) for one in series.template.accounts}
        if any(LINK in kept_form(part) for one in wording.values() for part in (one.title, one.warning)):
            raise InputError("unknown-field", name="link")
        links_of(
            [self._means.register.need(one) for one in wording],
            {number: replace(one, text=kept_form(one.text)) for number, one in wording.items()},
        )
        if series.confirm is Confirm.ONCE and not may_confirm_once(series):
            raise InputError("no-confirm-once")
        for new in series.moves.values():
            moment(new, zone)
        if recurrence.next_occurrence(replace(series, paused=False), now) is None:
            raise InputError("series-over")


def _without(moves: Moves, day: date) -> Moves:
    return MappingProxyType({key: value for key, value in moves.items() if key != day})


def _draft_of(row: Row) -> DraftId:
    if row.draft is None:
        raise BugError(f"occurrence {row.id} has no draft")
    return row.draft
