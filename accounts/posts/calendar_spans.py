"""From when until when something lasts in a calendar that was read: for meetings of the council, and whatever else takes time.

Read such a calendar with `Wishes(past=True, endless=True, all_day_at=time(0))`: what has begun still lasts, and meetings recur for ever.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from accounts.posts.imported import Note, Row
from accounts.posts.recurrence import occurrences

DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of time (both aware, UTC) and what it is called in the calendar."""

    start: datetime
    end: datetime
    title: str


def spans(rows: Iterable[Row], after: datetime, until: datetime) -> Iterator[Span]:
    """Yield what lasts at some moment from `after` to `until` (aware), in order of its start; rows with a problem are left out.

    An event of a whole day without an end lasts that day. One without length otherwise takes no time and is left out.
    """
    return heapq.merge(*(_of(row, after, until) for row in rows if row.fine))


def _of(row: Row, after: datetime, until: datetime) -> Iterator[Span]:
    length = row.length or (DAY if Note.ALL_DAY in row.notes else timedelta())
    if row.utc is None or not length:
        return
    if row.series is None:
        starts: Iterable[datetime] = (row.utc,)
    else:
        starts = (one.utc for one in occurrences(row.series, after - length, until))
    yield from (Span(start, start + length, row.title) for start in starts if start < until and start + length > after)
