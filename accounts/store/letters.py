"""Letters to and from colleagues, and what was said of them, in the books. Rows hold what was signed, letter by letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select, true

from accounts.model.ids import DraftId, MediaId
from accounts.model.media import Media
from accounts.store.books import Books
from accounts.store.content import load_media
from accounts.store.tables import letters, readings


@dataclass(frozen=True)
class LetterRow:
    """A letter as it lies in the books. `digests` by account number; `media` by the file's name in the letter."""

    id: int
    hash: str
    draft: DraftId | None
    mine: bool
    body: bytes
    signature: bytes
    key: str
    digests: Mapping[str, str]
    media: Mapping[str, int]
    at: datetime
    removed_at: datetime | None = None


@dataclass(frozen=True)
class ReadingRow:
    """What was said of a letter, as it lies in the books."""

    hash: str
    letter: str
    body: bytes
    signature: bytes
    key: str
    at: datetime


def add(books: Books, row: Mapping[str, Any]) -> None:
    """Store a letter; one that is there already stays, and is no longer removed. `row` has the fields of LetterRow but its number."""
    with books.write() as connection:
        mine = letters.c.hash == row["hash"]
        if connection.execute(letters.update().where(mine).values(removed_at=None)).rowcount == 0:
            connection.execute(letters.insert().values(**row))


def add_reading(books: Books, row: ReadingRow) -> bool:
    """Store what was said; False when exactly that is there already."""
    with books.write() as connection:
        if connection.execute(select(readings.c.id).where(readings.c.hash == row.hash)).first() is not None:
            return False
        values = {"hash": row.hash, "letter": row.letter, "body": row.body, "signature": row.signature, "key": row.key, "at": row.at}
        connection.execute(readings.insert().values(**values))
    return True


def get(books: Books, digest: str) -> LetterRow | None:
    """Return the letter of that hash."""
    return next(iter(_letters(books, letters.c.hash == digest)), None)


def to_read(books: Books) -> tuple[LetterRow, ...]:
    """Return the letters of others that were not put away, the newest first."""
    return _letters(books, letters.c.mine.is_(False) & letters.c.removed_at.is_(None))


def of_draft(books: Books, draft: DraftId) -> tuple[LetterRow, ...]:
    """Return the letters in which a draft went out, the newest first."""
    return _letters(books, (letters.c.draft_id == draft) & letters.c.mine.is_(True))


def mine(books: Books) -> tuple[LetterRow, ...]:
    """Return all letters that were written here, the newest first."""
    return _letters(books, letters.c.mine.is_(True))


def remove(books: Books, digest: str, now: datetime) -> bool:
    """Put a letter away."""
    with books.write() as connection:
        found = letters.update().where(letters.c.hash == digest).values(removed_at=now)
        return connection.execute(found).rowcount == 1


def readings_of(books: Books, hashes: Iterable[str] | None = None) -> tuple[ReadingRow, ...]:
    """Return what was said of these letters (None: of all), the oldest first."""
    wanted = true() if hashes is None else readings.c.letter.in_(sorted(hashes))
    with books.read() as connection:
        rows = connection.execute(select(readings).where(wanted).order_by(readings.c.id)).mappings()
        return tuple(ReadingRow(row["hash"], row["letter"], row["body"], row["signature"], row["key"], row["at"]) for row in rows)


def pictures(books: Books, row: LetterRow) -> dict[str, Media]:
    """Return the pictures of a letter by their names in it."""
    with books.read() as connection:
        known = load_media(connection, set(row.media.values()))
    return {name: known[number] for name, number in row.media.items() if MediaId(number) in known}


def _letters(books: Books, wanted: ColumnElement[bool]) -> tuple[LetterRow, ...]:
    with books.read() as connection:
        rows = connection.execute(select(letters).where(wanted).order_by(letters.c.id.desc())).mappings()
        return tuple(
            LetterRow(
                row["id"],
                row["hash"],
                None if row["draft_id"] is None else DraftId(row["draft_id"]),
                row["mine"],
                row["body"],
                row["signature"],
                row["key"],
                row["digests"],
                row["media"],
                row["at"],
                row["removed_at"],
            )
            for row in rows
        )
