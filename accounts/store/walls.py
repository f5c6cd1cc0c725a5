"""Walls in the books, and what was decided for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from accounts.model.ids import AccountId, WallId
from accounts.model.status import Status
from accounts.model.wall import Verdict, Wall, WallMark
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import storable, wall_marks, walls

INSIDE = tuple(one.name for one in fields(Wall) if one.name not in {"id", "title"})


def every(books: Books) -> tuple[Wall, ...]:
    """Return the walls, the oldest first."""
    with books.read() as connection:
        return tuple(_wall(row) for row in connection.execute(select(walls).order_by(walls.c.id)))


def get(books: Books, wall: WallId) -> Wall | None:
    """Return one wall, None when it is gone."""
    with books.read() as connection:
        row = connection.execute(select(walls).where(walls.c.id == wall)).first()
        return None if row is None else _wall(row)


def add(books: Books, wall: Wall, at: datetime) -> WallId:
    """Store a new wall and return its number."""
    with books.write() as connection:
        return WallId(inserted(connection, walls, title=storable(wall.title), rules=_rules(wall), created_at=at))


def save(books: Books, wall: Wall) -> bool:
    """Store a changed wall; False when it is gone."""
    with books.write() as connection:
        values = {"title": storable(wall.title), "rules": _rules(wall)}
        return connection.execute(walls.update().where(walls.c.id == wall.id).values(**values)).rowcount == 1


def remove(books: Books, wall: WallId) -> bool:
    """Remove a wall with all that was decided for it; False when it was gone."""
    with books.write() as connection:
        connection.execute(delete(wall_marks).where(wall_marks.c.wall_id == wall))
        return connection.execute(delete(walls).where(walls.c.id == wall)).rowcount == 1


def marks(books: Books, wall: WallId) -> tuple[WallMark, ...]:
    """Return what was decided, in the order in which it was."""
    query = select(wall_marks).where(wall_marks.c.wall_id == wall).order_by(wall_marks.c.at, wall_marks.c.id)
    with books.read() as connection:
        return tuple(_mark(row) for row in connection.execute(query))


def mark(books: Books, wall: WallId, uri: str) -> WallMark | None:
    """Return what was decided about one message, None when nothing was."""
    with books.read() as connection:
        here = (wall_marks.c.wall_id == wall) & (wall_marks.c.uri == storable(uri))
        row = connection.execute(select(wall_marks).where(here)).first()
        return None if row is None else _mark(row)


def put_mark(books: Books, wall: WallId, uri: str, decided: WallMark | None) -> None:
    """Store what was decided about one message; None: nothing."""
    with books.write() as connection:
        connection.execute(delete(wall_marks).where((wall_marks.c.wall_id == wall) & (wall_marks.c.uri == storable(uri))))
        if decided is not None:
            values = {"verdict": decided.verdict.value, "digest": decided.digest, "at": decided.at, "picture": _seen(decided)}
            plain = None if decided.status is None else to_plain(decided.status)
            connection.execute(wall_marks.insert().values(wall_id=wall, uri=storable(uri), status=plain, **values))


def alter(books: Books, wall: WallId, uri: str, digest: str) -> bool:
    """Take an approved message off the wall because it is no longer what was approved; False when that was not so any more."""
    here = (wall_marks.c.wall_id == wall) & (wall_marks.c.uri == storable(uri)) & (wall_marks.c.digest == digest)
    with books.write() as connection:
        shown = here & (wall_marks.c.verdict == Verdict.SHOWN.value)
        return connection.execute(wall_marks.update().where(shown).values(verdict=Verdict.CHANGED.value, status=None)).rowcount == 1


def forget(books: Books, wall: WallId, uris: Iterable[str]) -> int:
    """Delete what was decided about messages that are gone; return how many there were."""
    with books.write() as connection:
        here = (wall_marks.c.wall_id == wall) & wall_marks.c.uri.in_([storable(one) for one in uris])
        return connection.execute(delete(wall_marks).where(here)).rowcount


def expire(books: Books, before: datetime) -> int:
    """Delete what was decided before a moment; return how many."""
    with books.write() as connection:
        return connection.execute(delete(wall_marks).where(wall_marks.c.at < before)).rowcount


def _rules(wall: Wall) -> dict[str, Any]:
    held = {name: getattr(wall, name) for name in INSIDE}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in held.items()}


def _wall(row: Any) -> Wall:
    rules = {name: tuple(value) if isinstance(value, list) else value for name, value in row.rules.items() if name in INSIDE}
    rules["accounts"] = tuple(AccountId(int(one)) for one in rules.get("accounts", ()))
    return Wall(WallId(row.id), row.title, **({"tags": ()} | rules))


def _mark(row: Any) -> WallMark:
    approved: Status | None = None if row.status is None else from_plain(row.status)
    picture, _, face = row.picture.partition(" ")
    return WallMark(row.uri, Verdict(row.verdict), row.digest, row.at, approved, picture, face)


def _seen(decided: WallMark) -> str:
    """Return both pictures as one value; an earlier version takes it for a picture that is not the one at its address, and shows none."""
    return f"{decided.picture} {decided.face}" if decided.face else decided.picture
