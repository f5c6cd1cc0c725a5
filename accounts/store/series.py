"""Series, their occurrences, files and subjects in the books."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, false, func, or_, select, true
from sqlalchemy.engine import RowMapping

from accounts.model.ids import DraftId, PostId, SeriesId
from accounts.model.occurrence import Part, PartKind, Subject
from accounts.model.post import State
from accounts.model.series import Series
from accounts.model.series_plain import from_plain, to_plain
from accounts.store.books import Books, inserted
from accounts.store.tables import drafts, occurrences, parts, posts, series, subjects, targets

UNDONE = (State.PAUSING, State.QUEUED, State.SENDING, State.UNKNOWN, State.HANDED_OVER, State.MISSED, State.REFUSED)


@dataclass(frozen=True)
class Kept:
    """A series with what the books know beside it. `confirmed` is a fingerprint, '' for none."""

    series: Series
    confirmed: str
    seen_until: datetime
    removed_at: datetime | None


@dataclass(frozen=True)
class Row:
    """An occurrence of which something is known. `outcome`: '', missed, paused, skipped, let-go. `utc` is the moment of its plan."""

    id: int
    series: SeriesId
    day: date
    number: int
    wall: datetime
    utc: datetime
    why: str
    outcome: str
    draft: DraftId | None
    post: PostId | None
    filled: Mapping[str, Any] | None
    by_itself: bool
    warned_at: datetime | None


# -- series ------------------------------------------------------------------------------------------------------------------------------


def add(books: Books, one: Series, now: datetime) -> SeriesId:
    """Store a new series, counted from now on."""
    with books.write() as connection:
        return SeriesId(inserted(connection, series, plain=to_plain(one), seen_until=now, created_at=now))


def every(books: Books, *, removed: bool = False) -> tuple[Kept, ...]:
    """Return all series by number; `removed` also those that were removed."""
    return _load(books, true() if removed else series.c.removed_at.is_(None))


def get(books: Books, number: SeriesId) -> Kept | None:
    """Return one series, also when it was removed."""
    return next(iter(_load(books, series.c.id == number)), None)


def put(books: Books, one: Series) -> None:
    """Store what a series is now."""
    update(books, one.id, plain=to_plain(one))


def update(books: Books, number: SeriesId, **values: Any) -> None:
    """Set columns of a series."""
    with books.write() as connection:
        connection.execute(series.update().where(series.c.id == number).values(**values))


def _load(books: Books, found: ColumnElement[bool]) -> tuple[Kept, ...]:
    with books.read() as connection:
        rows = connection.execute(select(series).where(found).order_by(series.c.id)).mappings().all()
    return tuple(
        Kept(from_plain(row["plain"], SeriesId(row["id"])), row["confirmed"], row["seen_until"], row["removed_at"]) for row in rows
    )


# -- occurrences -------------------------------------------------------------------------------------------------------------------------


def add_row(books: Books, owner: SeriesId, day: date, **values: Any) -> Row:
    """Store an occurrence of which something is known from now on. `values`: number, wall, utc, and what else."""
    with books.write() as connection:
        made = inserted(connection, occurrences, series_id=owner, day=day.isoformat(), **_plain(values))
        return next(iter(_rows(books, occurrences.c.id == made)))


def update_row(books: Books, row: int, *, only_if: ColumnElement[bool] | None = None, **values: Any) -> bool:
    """Set columns of an occurrence; with `only_if` only while that holds. False when it did not."""
    mine = occurrences.c.id == row
    if only_if is not None:
        mine = mine & only_if
    with books.write() as connection:
        return connection.execute(occurrences.update().where(mine).values(**_plain(values))).rowcount == 1


def remove_row(books: Books, row: int) -> None:
    """Forget an occurrence: nothing of it is there."""
    with books.write() as connection:
        connection.execute(occurrences.delete().where(occurrences.c.id == row))


def row_of(books: Books, number: SeriesId, day: date) -> Row | None:
    """Return what is known of one occurrence."""
    return next(iter(_rows(books, (occurrences.c.series_id == number) & (occurrences.c.day == day.isoformat()))), None)


def row_of_draft(books: Books, draft: DraftId) -> Row | None:
    """Return the occurrence that a draft belongs to."""
    return next(iter(_rows(books, occurrences.c.draft_id == draft)), None)


def row_of_post(books: Books, post: PostId) -> Row | None:
    """Return the occurrence that a post was confirmed for."""
    return next(iter(_rows(books, occurrences.c.post_id == post)), None)


def rows_between(books: Books, number: SeriesId, first: datetime, end: datetime) -> tuple[Row, ...]:
    """Return what is known of the occurrences of a series whose moment lies from `first` until before `end`."""
    return _rows(books, (occurrences.c.series_id == number) & (occurrences.c.utc >= first) & (occurrences.c.utc < end))


def open_rows(books: Books, number: SeriesId) -> tuple[Row, ...]:
    """Return the occurrences of a series with something that may still go: an open draft, or a post that has not ended well everywhere."""
    draft = (
        select(drafts.c.id)
        .where((drafts.c.id == occurrences.c.draft_id) & drafts.c.posted_at.is_(None) & drafts.c.discarded_at.is_(None))
        .exists()
    )
    return _rows(books, (occurrences.c.series_id == number) & or_(draft, _undone()))


def undone_rows(books: Books) -> tuple[Row, ...]:
    """Return the occurrences of all series with a post that may still go."""
    with books.read() as connection:
        # Asked at every look of the publisher, and mostly by who has no series at all.
        if connection.exec_driver_sql("SELECT 1 FROM occurrences WHERE post_id IS NOT NULL LIMIT 1").first() is None:
            return ()
    return _rows(books, _undone())


def undecided(books: Books) -> tuple[Row, ...]:
    """Return what was missed and for which nobody said what happens."""
    return _rows(books, occurrences.c.outcome == "missed")


def wrongly_ended(books: Books, number: SeriesId, now: datetime) -> tuple[Row, ...]:
    """Return what was accounted for although its moment lies ahead: the clock was set back since."""
    return _rows(books, (occurrences.c.series_id == number) & (occurrences.c.utc > now))


def _undone() -> ColumnElement[bool]:
    mine = (targets.c.post_id == occurrences.c.post_id) & targets.c.state.in_([state.value for state in UNDONE])
    return select(targets.c.id).where(mine).exists()


def last_post(books: Books, draft: DraftId) -> PostId | None:
    """Return the last post that was made of a draft."""
    with books.read() as connection:
        found = connection.execute(select(func.max(posts.c.id)).where(posts.c.draft_id == draft)).scalar_one()
    return PostId(found) if found else None


def draft_state(books: Books, draft: DraftId) -> str:
    """Return 'open', 'posted', 'discarded', or '' when it is not there."""
    with books.read() as connection:
        row = connection.execute(select(drafts.c.posted_at, drafts.c.discarded_at).where(drafts.c.id == draft)).first()
    if row is None:
        return ""
    return "discarded" if row.discarded_at else "posted" if row.posted_at else "open"


def draft_plain(books: Books, draft: DraftId) -> dict[str, Any] | None:
    """Return what a draft says as plain values, to be compared with what the template gave."""
    with books.read() as connection:
        row = connection.execute(select(drafts.c.common, drafts.c.variants, drafts.c.accounts).where(drafts.c.id == draft)).first()
    return None if row is None else {"common": row.common, "variants": row.variants, "accounts": row.accounts}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if name == "wall" else value for name, value in values.items()}


def _rows(books: Books, found: ColumnElement[bool]) -> tuple[Row, ...]:
    with books.read() as connection:
        rows = connection.execute(select(occurrences).where(found).order_by(occurrences.c.utc, occurrences.c.id)).mappings().all()
    return tuple(_row(row) for row in rows)


def _row(row: RowMapping) -> Row:
    return Row(
        id=row["id"],
        series=SeriesId(row["series_id"]),
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        wall=datetime.fromisoformat(row["wall"]),
        utc=row["utc"],
        why=row["why"],
        outcome=row["outcome"],
        draft=DraftId(row["draft_id"]) if row["draft_id"] else None,
        post=PostId(row["post_id"]) if row["post_id"] else None,
        filled=row["filled"],
        by_itself=row["by_itself"],
        warned_at=row["warned_at"],
    )


# -- files -------------------------------------------------------------------------------------------------------------------------------


def put_part(books: Books, part: Part, content_hash: str) -> None:
    """Store that a file belongs to an occurrence, in the place of what lay there before."""
    with books.write() as connection:
        connection.execute(parts.delete().where(_part(part.series, part.day) & (parts.c.kind == part.kind.value)))
        connection.execute(
            parts.insert().values(
                series_id=part.series,
                day=part.day.isoformat(),
                kind=part.kind.value,
                file=part.file,
                name=part.name,
                mime=part.mime,
                size=part.size,
                hash=content_hash,
                added_at=part.added_at,
            )
        )


def remove_part(books: Books, number: SeriesId, day: date, kind: PartKind) -> bool:
    """Take a file away from an occurrence; False when there was none. The file itself stays."""
    with books.write() as connection:
        return connection.execute(parts.delete().where(_part(number, day) & (parts.c.kind == kind.value))).rowcount == 1


def parts_of(books: Books, number: SeriesId, day: date) -> tuple[Part, ...]:
    """Return the files of one occurrence."""
    with books.read() as connection:
        rows = connection.execute(select(parts).where(_part(number, day)).order_by(parts.c.kind.desc())).mappings().all()
    return tuple(_as_part(row) for row in rows)


def same_file(books: Books, content_hash: str) -> tuple[Part, ...]:
    """Return where this very file lies already, of whatever series."""
    with books.read() as connection:
        rows = connection.execute(select(parts).where(parts.c.hash == content_hash).order_by(parts.c.id)).mappings().all()
    return tuple(_as_part(row) for row in rows)


def _part(number: SeriesId, day: date) -> ColumnElement[bool]:
    return (parts.c.series_id == number) & (parts.c.day == day.isoformat())


def _as_part(row: RowMapping) -> Part:
    return Part(
        series=SeriesId(row["series_id"]),
        day=date.fromisoformat(row["day"]),
        kind=PartKind(row["kind"]),
        file=row["file"],
        name=row["name"],
        mime=row["mime"],
        size=row["size"],
        added_at=row["added_at"],
    )


# -- subjects ----------------------------------------------------------------------------------------------------------------------------


def add_subject(books: Books, number: SeriesId, text: str, day: date | None, now: datetime) -> int:
    """Put a subject at the end of the board."""
    with books.write() as connection:
        place = int(connection.execute(select(func.coalesce(func.max(subjects.c.place), 0))).scalar_one()) + 1
        values = {"text": text, "day": day.isoformat() if day else None, "place": place, "created_at": now}
        return inserted(connection, subjects, series_id=number, **values)


def update_subject(books: Books, number: SeriesId, subject: int, **values: Any) -> bool:
    """Set columns of a subject; False when it is not there."""
    with books.write() as connection:
        mine = (subjects.c.series_id == number) & (subjects.c.id == subject)
        return connection.execute(subjects.update().where(mine).values(**values)).rowcount == 1


def remove_subject(books: Books, number: SeriesId, subject: int) -> bool:
    """Take a subject off the board; False when it is not there."""
    with books.write() as connection:
        mine = (subjects.c.series_id == number) & (subjects.c.id == subject)
        return connection.execute(subjects.delete().where(mine)).rowcount == 1


def subjects_of(books: Books, number: SeriesId, days: Iterable[date | None]) -> tuple[Subject, ...]:
    """Return the subjects of some days (None: of the board itself), in their order."""
    wanted = set(days)
    named = [day.isoformat() for day in wanted if day is not None]
    on_board: ColumnElement[bool] = subjects.c.day.is_(None) if None in wanted else false()
    found = subjects.c.day.in_(named) | on_board
    return _subjects(books, (subjects.c.series_id == number) & found)


def subject(books: Books, number: SeriesId, one: int) -> Subject | None:
    """Return one subject."""
    return next(iter(_subjects(books, (subjects.c.series_id == number) & (subjects.c.id == one))), None)


def _subjects(books: Books, found: ColumnElement[bool]) -> tuple[Subject, ...]:
    with books.read() as connection:
        rows = connection.execute(select(subjects).where(found).order_by(subjects.c.place, subjects.c.id)).mappings().all()
    return tuple(
        Subject(row["id"], SeriesId(row["series_id"]), row["text"], date.fromisoformat(row["day"]) if row["day"] else None, row["place"])
        for row in rows
    )
