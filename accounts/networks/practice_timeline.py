"""What the pretend network shows to somebody who reads: which statuses answer a question, in the order in which it took them in."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from accounts.model.column import ColumnKind
from accounts.model.status import Attachment, Person, PictureKind, Span, SpanKind, Status
from accounts.networks.practice_world import TAG, World
from accounts.reading import Question

NETWORK = "practice"
SERVER = "practice.example"
MENTION = re.compile(r"(?<!\w)@([\w.-]+\w)(?:@([\w.-]+\w))?")
LINK = re.compile(r"https?://[^\s<>]+[\w/]")
ROWS = """SELECT s.id, s.handle, s.text, s.at, s.options, s.reply_to, s.boosted, s.boosts, p.name,
  (SELECT count(*) FROM statuses r WHERE r.reply_to = s.id AND r.deleted = 0),
  (SELECT count(*) FROM marks m WHERE m.status = s.id AND m.kind = 'favourited'),
  (SELECT group_concat(m.kind) FROM marks m WHERE m.status = s.id AND m.handle = ?),
  (SELECT r.handle FROM statuses r WHERE r.id = s.reply_to),
  EXISTS (SELECT 1 FROM statuses b WHERE b.boosted = s.id AND b.handle = ? AND b.deleted = 0)
  FROM statuses s LEFT JOIN people p ON p.handle = s.handle"""


Numbered = tuple[int, Status]


@dataclass(frozen=True)
class Change:
    """A status that was edited or deleted since."""

    status: int
    kind: str


class Timeline:
    """Reads the world as one of its people."""

    def __init__(self, world: World, handle: str) -> None:
        """`handle` is who reads."""
        self._world = world
        self._me = handle

    def find(self, question: Question, *, above: int = 0, below: int | None = None, most: int = 40, oldest: bool = False) -> list[Numbered]:
        """Return what answers a question between two numbers, each with its own (that of the boost, when it is one), newest first.

        With `oldest` it is the part next to `above`.
        """
        where, values = self._where(question)
        limits = "s.id > ?" + (" AND s.id < ?" if below is not None else "")
        order = "s.id" if oldest else "s.id DESC"
        query = f"{ROWS} WHERE s.deleted = 0 AND {where} AND {limits} ORDER BY {order} LIMIT ?"
        bounds = [above, *([below] if below is not None else []), most]
        with self._world._open() as db:
            rows = db.execute(query, [self._me, self._me, *values, *bounds]).fetchall()
            found = [(int(row[0]), one) for row in rows if (one := self._status(db, row)) is not None]
        return found[::-1] if oldest else found

    def last(self) -> tuple[int, int]:
        """Return the numbers of the newest status and the newest change."""
        with self._world._open() as db:
            query = "SELECT (SELECT coalesce(max(id), 0) FROM statuses), (SELECT coalesce(max(id), 0) FROM changes)"
            number, change = db.execute(query).fetchone()
        return int(number), int(change)

    def changes(self, above: int) -> list[tuple[int, Change]]:
        """Return what was edited and deleted since a change."""
        with self._world._open() as db:
            rows = db.execute("SELECT id, status, kind FROM changes WHERE id > ? ORDER BY id", (above,)).fetchall()
        return [(row[0], Change(row[1], row[2])) for row in rows]

    def some(self, numbers: Collection[int]) -> list[Status]:
        """Return these statuses, those that are there, oldest first."""
        marks = ",".join("?" * len(numbers))
        with self._world._open() as db:
            query = f"{ROWS} WHERE s.deleted = 0 AND s.id IN ({marks}) ORDER BY s.id"
            rows = db.execute(query, [self._me, self._me, *numbers]).fetchall()
            return [one for row in rows if (one := self._status(db, row)) is not None]

    def thread(self, number: int) -> list[Status]:
        """Return the conversation around a status, oldest first."""
        query = """WITH RECURSIVE up(id, reply_to) AS (
          SELECT id, reply_to FROM statuses WHERE id = ? UNION SELECT s.id, s.reply_to FROM statuses s JOIN up ON s.id = up.reply_to),
          down(id) AS (SELECT id FROM up WHERE id = (SELECT min(id) FROM up)
          UNION SELECT s.id FROM statuses s JOIN down ON s.reply_to = down.id) SELECT id FROM down"""
        with self._world._open() as db:
            numbers = [row[0] for row in db.execute(query, (number,))]
        return self.some(numbers)

    def mark(self, number: int, kind: str, *, on: bool) -> None:
        """Favourite or bookmark a status, or undo that; again is no error."""
        with self._world._open() as db:
            if on:
                db.execute("INSERT OR IGNORE INTO marks VALUES (?, ?, ?)", (self._me, number, kind))
            else:
                db.execute("DELETE FROM marks WHERE handle = ? AND status = ? AND kind = ?", (self._me, number, kind))

    def unboost(self, number: int) -> None:
        """Undo a boost; none is no error."""
        with self._world._open() as db:
            gone = db.execute(
                "UPDATE statuses SET deleted = 1 WHERE boosted = ? AND handle = ? AND deleted = 0", (number, self._me)
            ).rowcount
            db.execute("UPDATE statuses SET boosts = max(boosts - ?, 0) WHERE id = ?", (gone, number))

    def boosted(self, number: int) -> bool:
        """Return whether the reader boosted a status."""
        with self._world._open() as db:
            query = "SELECT 1 FROM statuses WHERE boosted = ? AND handle = ? AND deleted = 0"
            return db.execute(query, (number, self._me)).fetchone() is not None

    def _where(self, question: Question) -> tuple[str, list[Any]]:
        name = self._me.split("@")[0]
        mentioned = "s.text LIKE ? ESCAPE '!'"
        to_me = f"%@{_like(name)}%"
        seen = f"(json_extract(s.options, '$.visibility') IS NOT 'direct' OR s.handle = ? OR {mentioned})"
        if question.kind is ColumnKind.HASHTAGS:
            tagged = "s.id IN (SELECT status FROM tags WHERE tag = ?) AND s.boosted IS NULL"
            return f"{seen} AND {tagged}", [self._me, to_me, question.tag.casefold()]
        if question.kind is ColumnKind.MENTIONS:
            answers = "s.reply_to IN (SELECT id FROM statuses WHERE handle = ?)"
            return f"s.handle != ? AND ({mentioned} OR {answers})", [self._me, to_me, self._me]
        if question.kind is ColumnKind.SEARCH:
            words = question.query.split()[:10]
            each = " AND ".join("s.text LIKE ? ESCAPE '!'" for _ in words) or "0"
            return f"{seen} AND {each}", [self._me, to_me, *(f"%{_like(word)}%" for word in words)]
        if question.kind is ColumnKind.PERSON:
            whole = question.person if "@" in question.person else f"{question.person}@{SERVER}"
            return f"{seen} AND s.handle = ?", [self._me, to_me, whole.casefold()]
        return seen, [self._me, to_me]

    def _status(self, db: sqlite3.Connection, row: tuple[Any, ...]) -> Status | None:
        if row[6] is None:
            quoted = json.loads(row[4]).get("quote")
            return self._plain(row, quote=self._quote(db, quoted)) if quoted else self._plain(row)
        original = db.execute(f"{ROWS} WHERE s.deleted = 0 AND s.id = ?", (self._me, self._me, row[6])).fetchone()
        if original is None:
            return None
        return self._plain(original, boosted_by=_person(row[1], row[8]), boosted_at=datetime.fromisoformat(row[3]))

    def _quote(self, db: sqlite3.Connection, number: int) -> Status | None:
        row = db.execute(f"{ROWS} WHERE s.deleted = 0 AND s.boosted IS NULL AND s.id = ?", (self._me, self._me, number)).fetchone()
        return self._plain(row) if row is not None else None

    def _plain(self, row: tuple[Any, ...], **more: Any) -> Status:
        number, handle, text, at, options, reply_to, _, boosts, name, replies, favourites, marks, answered, boosted = row
        said = json.loads(options)
        edited = said.get("edited")
        pictures = said.get("pictures") or ()
        return Status(
            network=NETWORK,
            server=SERVER,
            remote_id=str(number),
            uri=f"https://{SERVER}/statuses/{number}",
            url=f"https://{SERVER}/{handle.split('@')[0]}/{number}",
            author=_person(handle, name),
            at=datetime.fromisoformat(at),
            text=text,
            spans=spans_of(text),
            language=said.get("language") or "nl",
            warning=said.get("warning") or "",
            sensitive=bool(said.get("warning")),
            media=tuple(Attachment(PictureKind.IMAGE, "", alt=one.get("alt", "")) for one in pictures),
            visibility=said.get("visibility") or "public",
            reply_to=str(reply_to) if reply_to else "",
            reply_to_handle=answered or "",
            edited_at=datetime.fromisoformat(edited) if edited else None,
            replies=replies,
            boosts=boosts,
            favourites=favourites,
            mine=frozenset([*(marks.split(",") if marks else ()), *(["boosted"] if boosted else ())]),
            tags=tuple(dict.fromkeys(found.casefold() for found in TAG.findall(text))),
            **more,
        )


def spans_of(text: str) -> tuple[Span, ...]:
    """Return the links, mentions and tags of a text."""
    found = [Span(*one.span(), SpanKind.LINK, one.group()) for one in LINK.finditer(text)]
    for pattern, kind in ((MENTION, SpanKind.MENTION), (TAG, SpanKind.TAG)):
        for one in pattern.finditer(text):
            if not any(span.start <= one.start() < span.end for span in found):
                name = one.group(1)
                target = f"https://{one.group(2) or SERVER}/@{name}" if kind is SpanKind.MENTION else name.casefold()
                found.append(Span(*one.span(), kind, target))
    return tuple(sorted(found, key=lambda span: span.start))


def _person(handle: str, name: str | None) -> Person:
    return Person(handle, handle, name or handle.split("@")[0], f"https://{SERVER}/@{handle.split('@')[0]}")


def _like(text: str) -> str:
    return re.sub(r"([%_!])", r"!\1", text)
