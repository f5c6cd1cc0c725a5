"""Municipalities and the meetings of their councils, in the books."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from accounts.model.council import Council, Meeting, Policy, Source
from accounts.model.ids import AccountId, CouncilId, MeetingId
from accounts.store.books import Books, inserted
from accounts.store.tables import councils, meetings

MOST_OPEN = 2_000
Span = tuple[datetime, datetime, str]


def every(books: Books) -> tuple[Council, ...]:
    """Return the municipalities, in the order in which they came."""
    shown = [column for column in councils.c if column.name != "copy"]
    with books.read() as connection:
        rows = connection.execute(select(*shown).where(councils.c.removed_at.is_(None)).order_by(councils.c.id)).mappings()
        return tuple(
            Council(
                CouncilId(row["id"]),
                row["name"],
                Policy(row["policy"]),
                frozenset(AccountId(one) for one in row["accounts"]),
                **{name: row[name] for name in ("address", "words", "file", "read_at", "tried_at", "problem", "found", "left_out", "bad")},
            )
            for row in rows
        )


def add(books: Books, **values: Any) -> CouncilId:
    """Store a municipality."""
    with books.write() as connection:
        return CouncilId(inserted(connection, councils, **values))


def change(books: Books, council: CouncilId, **values: Any) -> bool:
    """Set columns of a municipality; False when it is gone."""
    there = (councils.c.id == council) & councils.c.removed_at.is_(None)
    with books.write() as connection:
        return connection.execute(councils.update().where(there).values(**values)).rowcount == 1


def calendar_of(books: Books, council: CouncilId) -> dict[str, Any] | None:
    """Return the kept copy of a calendar with its `etag`, `modified` and `spread_at`."""
    wanted = select(councils.c.copy, councils.c.etag, councils.c.modified, councils.c.spread_at).where(councils.c.id == council)
    with books.read() as connection:
        row = connection.execute(wanted).mappings().first()
    return None if row is None else dict(row)


def remove(books: Books, council: CouncilId, now: datetime) -> bool:
    """Take a municipality away with what is to come of its meetings; what was stays."""
    gone = change(books, council, removed_at=now)
    with books.write() as connection:
        mine = (meetings.c.council_id == council) & meetings.c.removed_at.is_(None)
        connection.execute(meetings.update().where(mine & meetings.c.closed_at.is_(None)).values(removed_at=now))
    return gone


# -- meetings ----------------------------------------------------------------------------------------------------------------------------


def to_come(books: Books, now: datetime) -> tuple[Meeting, ...]:
    """Return the meetings that are not over at `now`: going on, or to come. The first ones come first."""
    open_ended = meetings.c.end.is_(None) | meetings.c.overruns
    return _load(books, meetings.c.closed_at.is_(None) & (open_ended | (meetings.c.end > now)))


def between(books: Books, after: datetime, until: datetime) -> tuple[Meeting, ...]:
    """Return the meetings that last at some moment from `after` until before `until`, those that are over included."""
    ends = meetings.c.end.is_(None) | meetings.c.overruns | (meetings.c.end > after)
    return _load(books, (meetings.c.start < until) & ends & (meetings.c.closed_at.is_(None) | (meetings.c.closed_at > after)))


def get(books: Books, meeting: MeetingId) -> Meeting | None:
    """Return a meeting."""
    return next(iter(_load(books, meetings.c.id == meeting)), None)


def _load(books: Books, found: ColumnElement[bool]) -> tuple[Meeting, ...]:
    there = meetings.c.removed_at.is_(None) & councils.c.removed_at.is_(None)
    query = select(meetings).join(councils).where(found & there).order_by(meetings.c.start, meetings.c.id).limit(MOST_OPEN)
    with books.read() as connection:
        return tuple(
            Meeting(
                MeetingId(row["id"]),
                CouncilId(row["council_id"]),
                row["start"],
                row["end"],
                row["title"],
                Source(row["source"]),
                bool(row["overruns"]),
                row["closed_at"],
                row["by"],
            )
            for row in connection.execute(query).mappings()
        )


def add_meeting(books: Books, council: CouncilId, source: Source, start: datetime, end: datetime | None, title: str, by: str) -> MeetingId:
    """Store a meeting."""
    row = {"council_id": council, "source": source.value, "start": start, "end": end, "title": title, "by": by}
    with books.write() as connection:
        return MeetingId(inserted(connection, meetings, **row))


def begin(books: Books, council: CouncilId, now: datetime, by: str) -> bool:
    """Store that a meeting begins now; False when one goes on already that somebody began."""
    with books.write() as connection:
        mine = (meetings.c.council_id == council) & meetings.c.end.is_(None) & meetings.c.closed_at.is_(None)
        if connection.execute(select(meetings.c.id).where(mine & meetings.c.removed_at.is_(None))).first() is not None:
            return False
        inserted(connection, meetings, council_id=council, source=Source.BUTTON.value, start=now, end=None, by=by)
    return True


def set_meeting(books: Books, meeting: MeetingId, *, only_of: Source | None = None, **values: Any) -> bool:
    """Set columns of a meeting that is not closed; False when it is, is gone, or comes from elsewhere than `only_of`."""
    mine = (meetings.c.id == meeting) & meetings.c.removed_at.is_(None) & meetings.c.closed_at.is_(None)
    if only_of is not None:
        mine = mine & (meetings.c.source == only_of.value)
    with books.write() as connection:
        return connection.execute(meetings.update().where(mine).values(**values)).rowcount == 1


def replace_calendar(books: Books, council: CouncilId, spans: Iterable[Span], now: datetime, **values: Any) -> None:
    """Put what a calendar says of the time to come in the place of what it said before, and set columns of its municipality.

    What has begun stays: a file that changes lets nothing go in the middle of a meeting. What somebody closed or took away stays so.
    """
    wanted = {(start, title): end for start, end, title in spans}
    with books.write() as connection:
        mine = (meetings.c.council_id == council) & (meetings.c.source == Source.CALENDAR.value)
        there = {(row.start, row.title): row for row in connection.execute(select(meetings).where(mine & (meetings.c.end > now)))}
        for key, row in there.items():
            end = wanted.pop(key, None)
            if end is not None and end != row.end and row.closed_at is None:
                connection.execute(meetings.update().where(meetings.c.id == row.id).values(end=end))
            elif end is None and row.start > now:
                connection.execute(delete(meetings).where(meetings.c.id == row.id))
        new = [
            {"council_id": council, "source": Source.CALENDAR.value, "start": start, "end": end, "title": title}
            for (start, title), end in sorted(wanted.items())
        ]
        if new:
            connection.execute(meetings.insert(), new)
        connection.execute(councils.update().where(councils.c.id == council).values(**values))
