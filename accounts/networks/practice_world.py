"""The pretend network behind the practice accounts: a small database in the data folder that behaves as a server would.

It lives as long as the data folder, so that posts, plans and troubles survive a restart, and several processes see the same world.
"""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS people (
  handle TEXT PRIMARY KEY, name TEXT NOT NULL, bio TEXT NOT NULL, ours INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS statuses (
  id INTEGER PRIMARY KEY AUTOINCREMENT, handle TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, token TEXT,
  options TEXT NOT NULL DEFAULT '{}', reply_to INTEGER, boosted INTEGER,
  boosts INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX IF NOT EXISTS statuses_by_token ON statuses (handle, token) WHERE token IS NOT NULL;
CREATE TABLE IF NOT EXISTS plans (
  id INTEGER PRIMARY KEY AUTOINCREMENT, handle TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, token TEXT,
  options TEXT NOT NULL DEFAULT '{}', status INTEGER);
CREATE TABLE IF NOT EXISTS tags (tag TEXT NOT NULL, status INTEGER NOT NULL, PRIMARY KEY (tag, status));
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS marks (handle TEXT NOT NULL, status INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (status, handle, kind));
CREATE TABLE IF NOT EXISTS changes (id INTEGER PRIMARY KEY AUTOINCREMENT, status INTEGER NOT NULL, kind TEXT NOT NULL);
"""

TAG = re.compile(r"#(\w+)")
BETWEEN_VISITS = timedelta(minutes=7)
MOST_AT_ONCE = 12

NEIGHBOURS = (
    ("anna.de.boer@practice.example", "Anna de Boer", "Woont bij de haven. Stelt graag vragen."),
    ("enkhuizer.dagblad@practice.example", "Enkhuizer Dagblad", "Nieuws uit stad en streek."),
    ("sjoerd.hoekstra@practice.example", "Sjoerd Hoekstra", "Ondernemer aan de Westerstraat."),
    ("fatima.bakkali@practice.example", "Fatima Bakkali", "Buurtcoach."),
    ("pieter.smit@practice.example", "Pieter Smit", "Schipper, opa, kijkt naar de raad."),
)

SAYINGS = (
    "Weet iemand wanneer de brug bij de Kuipersdijk weer open gaat? #Enkhuizen",
    "De raad stemt vanavond over de cultuurnota. Wij doen live verslag met #RaadEnkhuizen",
    "De feestverlichting op de Westerstraat hangt. Prachtig werk! #Enkhuizen",
    "Compliment voor de buurtcoach, binnen een dag geregeld 👏 #Enkhuizen",
    "Dank voor het telefoontje van vanmiddag, dat was een goed gesprek. #Enkhuizen",
    "Baggerwerk in de haven begint maandag, hinder bij steiger 4. #Haven",
    "Inschrijven voor de starterswoningen kan tot 1 december. #Wonen",
    "Klopt het dat het zwembad eerder sluit? #Enkhuizen",
)


class Trouble(StrEnum):
    """What the pretend network can be told to do wrong."""

    NONE = "none"
    NO_NETWORK = "no-network"
    SLOW = "slow"
    LOST_ANSWER = "lost-answer"
    RATE_LIMIT = "rate-limit"
    LOGIN_EXPIRED = "login-expired"
    REFUSES = "refuses"


@dataclass(frozen=True)
class PracticeStatus:
    """One status of the pretend network. `options` are visibility, language, warning and pictures as plain values."""

    id: int
    handle: str
    text: str
    at: datetime
    options: dict[str, object]
    reply_to: int | None
    boosted: int | None
    boosts: int


class World:
    """The pretend network's database. Every method opens and closes it, so that any thread and process may call."""

    def __init__(self, path: Path) -> None:
        """`path` is the database's file; it is made at the first use."""
        self._path = path

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._path, timeout=10, isolation_level=None)
        try:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'changes'").fetchone():
                connection.execute("PRAGMA journal_mode=WAL")
                connection.executescript(SCHEMA)
                connection.executemany("INSERT OR IGNORE INTO people (handle, name, bio) VALUES (?, ?, ?)", NEIGHBOURS)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        finally:
            connection.close()

    # -- trouble ---------------------------------------------------------------------------------------------------------------------

    def trouble(self, handle: str = "") -> tuple[Trouble, float]:
        """Return the trouble in force for `handle` (its own, else everybody's) and its seconds."""
        with self._open() as connection:
            for name in (f"trouble:{handle}", "trouble:"):
                row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
                if row:
                    kind, seconds = json.loads(row[0])
                    return Trouble(kind), float(seconds)
        return Trouble.NONE, 0.0

    def set_trouble(self, kind: Trouble, handle: str = "", seconds: float = 5.0) -> None:
        """Switch trouble on or off, for one handle or ('') for everybody; `seconds` is for SLOW."""
        with self._open() as connection:
            if kind is Trouble.NONE:
                connection.execute("DELETE FROM facts WHERE name = ?", (f"trouble:{handle}",))
            else:
                connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (f"trouble:{handle}", json.dumps([kind.value, seconds])))

    # -- people ----------------------------------------------------------------------------------------------------------------------

    def join(self, handle: str, name: str, bio: str) -> None:
        """Let somebody of ours join; again is no error."""
        with self._open() as connection:
            connection.execute("INSERT OR IGNORE INTO people (handle, name, bio, ours) VALUES (?, ?, ?, 1)", (handle, name, bio))

    @staticmethod
    def is_neighbour(handle: str) -> bool:
        """Return whether this is one of the people who live there."""
        return handle in {name for name, _, _ in NEIGHBOURS}

    def person(self, handle: str) -> tuple[str, str] | None:
        """Return name and bio, None for a stranger."""
        with self._open() as connection:
            row = connection.execute("SELECT name, bio FROM people WHERE handle = ?", (handle,)).fetchone()
        return (row[0], row[1]) if row else None

    # -- statuses --------------------------------------------------------------------------------------------------------------------

    def post(
        self, handle: str, text: str, now: datetime, token: str | None, options: dict[str, object], reply_to: int | None = None
    ) -> PracticeStatus:
        """Post, once per token: the same token again gives the same status."""
        with self._open() as connection:
            known = self._by_token(connection, handle, token) if token else None
            return known or self._insert(connection, handle, text, now, token, options, reply_to)

    def by_token(self, handle: str, token: str) -> PracticeStatus | None:
        """Return the status that was posted with `token`."""
        with self._open() as connection:
            return self._by_token(connection, handle, token)

    def status(self, number: int) -> PracticeStatus | None:
        """Return one status, None when it is gone."""
        with self._open() as connection:
            row = connection.execute(f"{COLUMNS} WHERE id = ? AND deleted = 0", (number,)).fetchone()
        return _status(row) if row else None

    def delete(self, number: int) -> None:
        """Delete a status; again is no error."""
        with self._open() as connection:
            if connection.execute("UPDATE statuses SET deleted = 1 WHERE id = ? AND deleted = 0", (number,)).rowcount:
                connection.execute("INSERT INTO changes (status, kind) VALUES (?, 'delete')", (number,))

    def edit(self, number: int, text: str, now: datetime) -> None:
        """Give a status another text, as its author would; one that is gone stays gone."""
        with self._open() as connection:
            row = connection.execute("SELECT options FROM statuses WHERE id = ? AND deleted = 0", (number,)).fetchone()
            if row is None:
                return
            options = json.dumps(json.loads(row[0]) | {"edited": now.astimezone(UTC).isoformat()})
            connection.execute("UPDATE statuses SET text = ?, options = ? WHERE id = ?", (text, options, number))
            connection.execute("DELETE FROM tags WHERE status = ?", (number,))
            self._tag(connection, number, text)
            connection.execute("INSERT INTO changes (status, kind) VALUES (?, 'edit')", (number,))

    def boost(self, handle: str, number: int, now: datetime) -> PracticeStatus | None:
        """Boost a status as `handle`; None when it is gone."""
        with self._open() as connection:
            if connection.execute("UPDATE statuses SET boosts = boosts + 1 WHERE id = ? AND deleted = 0", (number,)).rowcount == 0:
                return None
            return self._insert(connection, handle, "", now, None, {}, None, boosted=number)

    def of(self, handle: str) -> tuple[PracticeStatus, ...]:
        """Return what `handle` posted, newest first."""
        with self._open() as connection:
            rows = connection.execute(f"{COLUMNS} WHERE handle = ? AND deleted = 0 ORDER BY id DESC", (handle,)).fetchall()
        return tuple(_status(row) for row in rows)

    def timeline(self, now: datetime, tag: str = "", most: int = 40) -> tuple[PracticeStatus, ...]:
        """Return the newest statuses, with `tag` only those that carry it; the neighbours have posted meanwhile."""
        self.live(now)
        with self._open() as connection:
            if tag:
                wanted = "WHERE deleted = 0 AND id IN (SELECT status FROM tags WHERE tag = ?)"
                rows = connection.execute(
                    f"{COLUMNS} {wanted} ORDER BY at DESC, id DESC LIMIT ?", (tag.casefold().lstrip("#"), most)
                ).fetchall()
            else:
                rows = connection.execute(f"{COLUMNS} WHERE deleted = 0 ORDER BY at DESC, id DESC LIMIT ?", (most,)).fetchall()
        return tuple(_status(row) for row in rows)

    def live(self, now: datetime) -> None:
        """Let time pass: plans that are due come out, and the neighbours say what they would have said since the last visit."""
        self.run_plans(now)
        with self._open() as connection:
            row = connection.execute("SELECT value FROM facts WHERE name = 'last-visit'").fetchone()
            last = datetime.fromisoformat(row[0]) if row else now - BETWEEN_VISITS * 5
            moments = []
            while last + BETWEEN_VISITS <= now:
                last += BETWEEN_VISITS
                moments.append(last)
            count = connection.execute("SELECT count(*) FROM statuses").fetchone()[0]
            for offset, moment in enumerate(moments[-MOST_AT_ONCE:]):
                turn = count + offset
                self._insert(connection, NEIGHBOURS[turn % len(NEIGHBOURS)][0], SAYINGS[turn % len(SAYINGS)], moment, None, {}, None)
            connection.execute("INSERT OR REPLACE INTO facts VALUES ('last-visit', ?)", (last.isoformat(),))

    # -- the server's own timer --------------------------------------------------------------------------------------------------------

    def plan(self, handle: str, text: str, at: datetime, token: str, options: dict[str, object]) -> int:
        """Hand a status to the server's timer, once per token; return the plan's number."""
        with self._open() as connection:
            row = connection.execute("SELECT id FROM plans WHERE handle = ? AND token = ?", (handle, token)).fetchone()
            if row:
                return int(row[0])
            values = (handle, text, at.astimezone(UTC).isoformat(), token, json.dumps(options))
            return int(
                connection.execute("INSERT INTO plans (handle, text, at, token, options) VALUES (?, ?, ?, ?, ?)", values).lastrowid or 0
            )

    def plans(self, handle: str) -> tuple[tuple[int, datetime, str], ...]:
        """Return number, moment and token of the plans that have not come out."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT id, at, token FROM plans WHERE handle = ? AND status IS NULL ORDER BY at", (handle,)
            ).fetchall()
        return tuple((int(row[0]), datetime.fromisoformat(row[1]), str(row[2])) for row in rows)

    def cancel_plan(self, number: int) -> bool:
        """Take a plan back; False when it came out already or never was."""
        with self._open() as connection:
            return connection.execute("DELETE FROM plans WHERE id = ? AND status IS NULL", (number,)).rowcount == 1

    def run_plans(self, now: datetime) -> None:
        """Let the plans whose moment has come out."""
        with self._open() as connection:
            due = connection.execute(
                "SELECT id, handle, text, at, token, options FROM plans WHERE status IS NULL AND at <= ?",
                (now.astimezone(UTC).isoformat(),),
            )
            for number, handle, text, at, token, options in due.fetchall():
                made = self._insert(connection, handle, text, datetime.fromisoformat(at), token, json.loads(options), None)
                connection.execute("UPDATE plans SET status = ? WHERE id = ?", (made.id, number))

    # -- helpers ---------------------------------------------------------------------------------------------------------------------

    @staticmethod
    def _by_token(connection: sqlite3.Connection, handle: str, token: str) -> PracticeStatus | None:
        row = connection.execute(f"{COLUMNS} WHERE handle = ? AND token = ? AND deleted = 0", (handle, token)).fetchone()
        return _status(row) if row else None

    @staticmethod
    def _insert(
        connection: sqlite3.Connection,
        handle: str,
        text: str,
        at: datetime,
        token: str | None,
        options: dict[str, object],
        reply_to: int | None,
        boosted: int | None = None,
    ) -> PracticeStatus:
        at = at.astimezone(UTC)
        values = (handle, text, at.isoformat(), token, json.dumps(options), reply_to, boosted)
        number = connection.execute(
            "INSERT INTO statuses (handle, text, at, token, options, reply_to, boosted) VALUES (?, ?, ?, ?, ?, ?, ?)", values
        ).lastrowid
        World._tag(connection, int(number or 0), text)
        return PracticeStatus(int(number or 0), handle, text, at, options, reply_to, boosted, 0)

    @staticmethod
    def _tag(connection: sqlite3.Connection, number: int, text: str) -> None:
        for tag in {found.casefold() for found in TAG.findall(text)}:
            connection.execute("INSERT OR IGNORE INTO tags VALUES (?, ?)", (tag, number))


COLUMNS = "SELECT id, handle, text, at, options, reply_to, boosted, boosts FROM statuses"


def _status(row: tuple[int, str, str, str, str, int | None, int | None, int]) -> PracticeStatus:
    number, handle, text, at, options, reply_to, boosted, boosts = row
    return PracticeStatus(number, handle, text, datetime.fromisoformat(at), json.loads(options), reply_to, boosted, boosts)
