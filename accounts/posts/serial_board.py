"""The subjects board of a series: what the next occurrence is to be about, in an order, carried over when there was no time for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from accounts.errors import InputError
from accounts.model.ids import SeriesId
from accounts.model.occurrence import Subject
from accounts.posts.serial_means import Means
from accounts.posts.turns import turn_on
from accounts.store import series as rows

MOST_TEXT = 500
MOST_SUBJECTS = 200


class Board:
    """The subjects of all series. `after` is called inside the transaction in which something changed."""

    def __init__(self, means: Means, after: Callable[[SeriesId], None]) -> None:
        """Keep the means."""
        self._means = means
        self._after = after

    def subjects(self, series: SeriesId, day: date | None = None) -> tuple[Subject, ...]:
        """Return the subjects of an occurrence; without a day those of the next one that is not confirmed. Raises InputError."""
        kept = self._means.need(series)
        next_day = self._means.board_day(kept.series)
        if day is None or day == next_day:
            return rows.subjects_of(self._means.books, series, [None] if next_day is None else [None, next_day])
        return rows.subjects_of(self._means.books, series, [day])

    def add(self, series: SeriesId, text: str, day: date | None = None) -> int:
        """Put a subject at the end; without a day on the board. Raises InputError (no-text, text-too-large, no-such-turn, too-many)."""
        words = self._words(text)
        with self._means.whole():
            kept = self._means.need(series)
            if day is not None and turn_on(kept.series, day) is None:
                raise InputError("no-such-turn", day=day.isoformat())
            if len(rows.subjects_of(self._means.books, series, [day])) >= MOST_SUBJECTS:
                raise InputError("too-many-subjects", most=MOST_SUBJECTS)
            made = rows.add_subject(self._means.books, series, words, day, self._means.clock.now())
            self._after(series)
        return made

    def change(self, series: SeriesId, subject: int, text: str) -> None:
        """Write a subject anew. Raises InputError (no-such-subject, no-text, text-too-large)."""
        words = self._words(text)
        with self._means.whole():
            self._there(rows.update_subject(self._means.books, series, subject, text=words), subject)
            self._after(series)

    def remove(self, series: SeriesId, subject: int) -> None:
        """Take a subject off the board. Raises InputError (no-such-subject)."""
        with self._means.whole():
            self._there(rows.remove_subject(self._means.books, series, subject), subject)
            self._after(series)

    def reorder(self, series: SeriesId, order: Sequence[int]) -> None:
        """Put subjects in this order; those that are not named keep their places among each other. Raises InputError."""
        with self._means.whole():
            here = [rows.subject(self._means.books, series, each) for each in dict.fromkeys(order)]
            known = [each for each in here if each is not None]
            self._there(len(known) == len(here), next(iter(order), 0))
            for each, place in zip(known, sorted(each.place for each in known), strict=True):
                rows.update_subject(self._means.books, series, each.id, place=place)
            self._after(series)

    def carry_over(self, series: SeriesId, subject: int) -> int:
        """Put a subject on the board again and return its number; of one that was said already a copy. Raises InputError."""
        means = self._means
        with means.whole():
            here = rows.subject(means.books, series, subject)
            if here is None:
                raise InputError("no-such-subject", subject=subject)
            if here.day is None:
                return subject
            row = rows.row_of(means.books, series, here.day)
            if means.alive(row):
                made = rows.add_subject(means.books, series, here.text, None, means.clock.now())
            else:
                rows.update_subject(means.books, series, subject, day=None)
                made = subject
            self._after(series)
        return made

    @staticmethod
    def _there(found: bool, subject: int) -> None:
        if not found:
            raise InputError("no-such-subject", subject=subject)

    @staticmethod
    def _words(text: str) -> str:
        words = " ".join(text.split())
        if not words:
            raise InputError("no-text")
        if len(words) > MOST_TEXT:
            raise InputError("text-too-large", count=len(words), most=MOST_TEXT)
        return words
