"""The cache of what others wrote: `cache.db` beside the books, plain SQLite, disposable.

A status lies in it once, whatever the ways it came by. Each column has entries, ordered by (moment, uri): a page is one range of that key,
however long the column, and what comes in elsewhere moves nothing. All methods may be called from any thread and raise StoreError
(disk-full, store-busy, store-read-only); a file that proves damaged is begun anew, and reads as empty.
"""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from accounts.errors import StoreError
from accounts.model.column import Entry, Key, Via, mark_of
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.store import cache_writing as writing
from accounts.store.cache_file import CacheFile
from accounts.store.cache_rows import HOUR, LAST_ID, Arrival, Filled, alias_of, entry_from, id_of, place_of, status_from
from accounts.store.cache_search import rowids
from accounts.store.status_plain import to_moment, to_number

__all__ = ["Arrival", "Cache", "Entry", "Filled", "Key", "Via"]

EXPIRE_AT_ONCE = 500
PAGE = "SELECT e.order_at, e.via, e.late, s.text, s.body FROM entries e CROSS JOIN statuses s ON s.id = e.status WHERE e.column_id = ?"
OLDER = f"{PAGE} AND (e.order_at, e.mark) {{sign}} (?, ?) ORDER BY e.order_at DESC, e.mark DESC LIMIT ?"
NEWER = f"{PAGE} AND (e.order_at, e.mark) {{sign}} (?, ?) ORDER BY e.order_at, e.mark LIMIT ?"
NEWEST = f"{PAGE} ORDER BY e.order_at DESC, e.mark DESC LIMIT ?"

T = TypeVar("T")
Placed = tuple[tuple[int, int], Entry]


class Cache:
    """What is known of others' words. Opened at the first use."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the data folder."""
        self._file = CacheFile(folder)

    @property
    def turn(self) -> int:
        """Return how often the file was begun anew since it was opened: whoever remembers what is in it looks again."""
        return self._file.turn

    def close(self) -> None:
        """Close it for every thread."""
        self._file.close()

    # -- looking ---------------------------------------------------------------------------------------------------------------------

    def page(
        self, column: int, *, before: Key | None = None, after: Key | None = None, most: int = 80, inclusive: bool = False
    ) -> tuple[Entry, ...]:
        """Return at most `most` entries, newest first: the newest of all, those next below `before`, or those next above `after`.

        With `inclusive` the entry of the key itself belongs to them. One range of the key, never an offset.
        """

        def look(db: sqlite3.Connection) -> tuple[Entry, ...]:
            if before is not None:
                rows = db.execute(OLDER.format(sign="<=" if inclusive else "<"), (column, *place_of(before), most))
            elif after is not None:
                rows = db.execute(NEWER.format(sign=">=" if inclusive else ">"), (column, *place_of(after), most))
            else:
                rows = db.execute(NEWEST, (column, most))
            found = tuple(entry_from(row) for row in rows)
            return found[::-1] if before is None and after is not None else found

        return self._file.read(look, ())

    def get(self, uri: str) -> Status | None:
        """Return one status, None when it is not here."""
        query = "SELECT text, body FROM statuses WHERE mark = ?"
        row = self._file.read(lambda db: db.execute(query, (mark_of(uri),)).fetchone(), None)
        return None if row is None else status_from(*row)[0]

    def mine(self, uri: str) -> dict[AccountId, frozenset[str]]:
        """Return what each account did with a status: 'boosted', 'favourited', 'bookmarked'."""
        query = "SELECT text, body FROM statuses WHERE mark = ?"
        row = self._file.read(lambda db: db.execute(query, (mark_of(uri),)).fetchone(), None)
        return {} if row is None else status_from(*row)[1]

    def named(self, uri: str, network: str, server: str) -> str:
        """Return the id by which a server names a status, '' when that server never told of it."""
        row = self._file.read(lambda db: db.execute("SELECT body FROM statuses WHERE mark = ?", (mark_of(uri),)).fetchone(), None)
        return "" if row is None else str(json.loads(row[0]).get("ids", {}).get(f"{network} {server}", ""))

    def names(self, uri: str) -> dict[tuple[str, str], str]:
        """Return by what name each server (network, server) that told of a status knows it."""
        row = self._file.read(lambda db: db.execute("SELECT body FROM statuses WHERE mark = ?", (mark_of(uri),)).fetchone(), None)
        known = {} if row is None else json.loads(row[0]).get("ids", {})
        return {(place.partition(" ")[0], place.partition(" ")[2]): str(name) for place, name in known.items()}

    def uri_of(self, network: str, server: str, remote_id: str) -> str:
        """Return the uri of what a server names `remote_id`, '' when it is not here."""
        query = "SELECT s.body FROM aliases a JOIN statuses s ON s.mark = a.mark WHERE a.alias = ?"
        row = self._file.read(lambda db: db.execute(query, (alias_of(network, server, remote_id),)).fetchone(), None)
        return "" if row is None else str(json.loads(row[0])["uri"])

    def holds(self, column: int, uri: str) -> bool:
        """Return whether a status can be seen in a column."""
        query = "SELECT 1 FROM entries WHERE mark = ? AND column_id = ?"
        return self._file.read(lambda db: db.execute(query, (mark_of(uri), column)).fetchone(), None) is not None

    def key_of(self, column: int, uri: str) -> Key | None:
        """Return the place of a status in a column, None when it cannot be seen there."""
        query = "SELECT order_at FROM entries WHERE mark = ? AND column_id = ?"
        row = self._file.read(lambda db: db.execute(query, (mark_of(uri), column)).fetchone(), None)
        return None if row is None else Key(to_moment(row[0]), uri)

    def count(self, column: int) -> int:
        """Return how many entries a column has."""
        query = "SELECT coalesce(sum(number), 0) FROM buckets WHERE column_id = ?"
        return int(self._file.read(lambda db: db.execute(query, (column,)).fetchone()[0], 0))

    def newer(self, column: int, key: Key) -> int:
        """Return how many entries stand above `key`."""
        at, mark = place_of(key)
        hour = at // HOUR

        def look(db: sqlite3.Connection) -> int:
            above = "SELECT coalesce(sum(number), 0) FROM buckets WHERE column_id = ? AND bucket > ?"
            within = "SELECT count(*) FROM entries WHERE column_id = ? AND (order_at, mark) > (?, ?) AND order_at < ?"
            full = db.execute(above, (column, hour)).fetchone()[0]
            return int(full + db.execute(within, (column, at, mark, (hour + 1) * HOUR)).fetchone()[0])

        return self._file.read(look, 0)

    def late(self, column: int) -> int:
        """Return how many entries came in below the line up to which everything was read."""
        query = "SELECT count(*) FROM entries INDEXED BY entries_late WHERE column_id = ? AND late = 1"
        return int(self._file.read(lambda db: db.execute(query, (column,)).fetchone()[0], 0))

    def first_late(self, column: int) -> Key | None:
        """Return the newest late entry, None when there is none."""
        query = (
            "SELECT e.order_at, s.body FROM entries e INDEXED BY entries_late JOIN statuses s ON s.id = e.status "
            "WHERE e.column_id = ? AND e.late = 1 ORDER BY e.order_at DESC LIMIT 1"
        )
        row = self._file.read(lambda db: db.execute(query, (column,)).fetchone(), None)
        return None if row is None else Key(to_moment(row[0]), json.loads(row[1])["uri"])

    def rank(self, column: int, key: Key) -> float:
        """Return the part of a column that stands above `key`: 0 at the top, 1 at the end."""
        total = self.count(column)
        return min(1.0, self.newer(column, key) / total) if total else 0.0

    def at_rank(self, column: int, rank: float) -> Key | None:
        """Return a key with about that part of the column above it, exact to the hour, evenly within; None when the column is empty."""
        query = "SELECT bucket, number FROM buckets WHERE column_id = ? AND number > 0 ORDER BY bucket DESC"
        none: list[tuple[int, int]] = []
        rows = self._file.read(lambda db: db.execute(query, (column,)).fetchall(), none)
        left = sum(number for _, number in rows) * min(max(rank, 0.0), 1.0)
        for bucket, number in rows:
            if left <= number:
                return Key(to_moment(int((bucket + 1) * HOUR - left / number * HOUR)), "")
            left -= number
        return Key(to_moment(rows[-1][0] * HOUR), "") if rows else None

    def search(self, words: str, most: int = 50, before: Key | None = None) -> tuple[Entry, ...]:
        """Return the newest statuses that hold all of `words` ('"two words"' together, 'wor*' for a beginning, '#tag', '@handle')."""

        def look(db: sqlite3.Connection) -> tuple[Entry, ...]:
            bound = LAST_ID
            if before is not None:
                row = db.execute("SELECT id FROM statuses WHERE mark = ?", (mark_of(before.uri),)).fetchone()
                bound = row[0] if row else id_of(to_number(before.order_at), mark_of(before.uri) if before.uri else 0)
            numbers = rowids(db, words, bound, most)
            rows = db.execute(f"SELECT id, text, body FROM statuses WHERE id IN ({writing.marks_in(len(numbers))})", numbers)  # noqa: S608
            known = {row[0]: status_from(row[1], row[2]) for row in rows}
            found = (known[number] for number in numbers if number in known)
            return tuple(Entry(Key(status.at, status.uri), status, mine=mine) for status, mine in found)

        return self._file.read(look, ())

    def entries(self, column: int, *, hidden: bool = False, after: tuple[int, int] = (-(1 << 63), 0), most: int = 500) -> list[Placed]:
        """Return (place, entry) of a column from its end upwards, also those that its filters leave out: for filtering anew."""
        signed = -column if hidden else column
        query = PAGE.replace("SELECT", "SELECT e.mark,", 1) + " AND (e.order_at, e.mark) > (?, ?) ORDER BY e.order_at, e.mark LIMIT ?"

        none: list[Placed] = []

        def look(db: sqlite3.Connection) -> list[Placed]:
            return [((row[1], row[0]), entry_from(row[1:])) for row in db.execute(query, (signed, *after, most))]

        return self._file.read(look, none)

    # -- writing ---------------------------------------------------------------------------------------------------------------------

    def insert(
        self,
        arrivals: Iterable[Arrival],
        now: datetime,
        *,
        lines: Mapping[int, Key] | None = None,
        sources: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> Filled:
        """Store arrivals in one transaction, together with what is to be remembered of `sources`.

        What is here already gets the new way and the newer numbers, and keeps its place. `lines` are the keys up to which columns are read.
        """
        places = {column: place_of(key) for column, key in (lines or {}).items()}
        stored = tuple(arrivals)

        def job(db: sqlite3.Connection) -> Filled:
            filled = writing.insert(db, stored, to_number(now), places)
            rows = [(name, json.dumps(state)) for name, state in (sources or {}).items()]
            db.executemany("INSERT OR REPLACE INTO sources VALUES (?, ?)", rows)
            return filled

        return self._write(job)

    def edit(self, status: Status, now: datetime, account: AccountId | None = None) -> Filled:
        """Follow an edit of a status that is here; what never came stays out."""
        return self._write(lambda db: writing.edit(db, status, account, to_number(now)))

    def delete(self, uris: Iterable[str]) -> set[int]:
        """Delete statuses everywhere; return the columns in which they could be seen."""
        marks = [mark_of(uri) for uri in uris]
        return self._write(lambda db: writing.delete(db, marks))

    def expire(self, now: datetime, days: int, keep: Callable[[], Collection[str]] = tuple) -> int:
        """Delete what no network showed for `days`; return how much. What `keep` names (uris of open cases) stays.

        Works in small transactions, so that nobody waits for it.
        """
        limit = to_number(now - timedelta(days=days))
        kept = {mark_of(uri) for uri in keep()}
        gone, last = 0, (-1, -1)
        query = "SELECT seen_at, id, mark FROM statuses WHERE seen_at < ? AND (seen_at, id) > (?, ?) ORDER BY seen_at, id LIMIT ?"

        def job(db: sqlite3.Connection) -> int:
            nonlocal last
            rows = db.execute(query, (limit, *last, EXPIRE_AT_ONCE)).fetchall()
            if rows:
                last = rows[-1][0], rows[-1][1]
            due = [mark for _, _, mark in rows if mark not in kept]
            writing.delete(db, due)
            return len(due) if rows else -1

        while (number := self._write(job)) >= 0:
            gone += number
        if gone:
            self._file.read(lambda db: db.execute("PRAGMA incremental_vacuum(2000)").fetchall(), [])
        return gone

    def read_late(self, column: int) -> None:
        """Note that the late entries of a column were seen."""
        self._write(lambda db: db.execute("UPDATE entries SET late = 0 WHERE column_id = ? AND late = 1", (column,)))

    def move(self, column: int, rows: Iterable[tuple[int, int, int]]) -> None:
        """Let entries (sign, order_at, mark) of a column be seen (sign -1: they lie hidden) or no more (sign 1)."""
        given = list(rows)
        self._write(lambda db: writing.move_entries(db, column, given))

    def clear(self, column: int, upto: Key | None = None) -> int:
        """Empty a column, with `upto` only that key and what stands below it; return how many left. The statuses stay."""
        place = place_of(upto) if upto is not None else ((1 << 62), 0)
        query = "SELECT column_id, order_at, mark FROM entries WHERE column_id = ? AND (order_at, mark) <= (?, ?) LIMIT 5000"
        gone = 0
        for signed in (column, -column):
            job = functools.partial(_removed, query=query, values=(signed, *place))
            while rows := self._write(job):
                gone += len(rows) if signed > 0 else 0
        return gone

    # -- sources ---------------------------------------------------------------------------------------------------------------------

    def sources(self) -> dict[str, dict[str, Any]]:
        """Return what is remembered of every source."""
        none: list[tuple[str, str]] = []
        rows = self._file.read(lambda db: db.execute("SELECT * FROM sources").fetchall(), none)
        return {name: json.loads(state) for name, state in rows}

    def forget_sources(self, names: Iterable[str]) -> None:
        """Forget sources, so that they begin anew."""
        rows = [(name,) for name in names]
        self._write(lambda db: db.executemany("DELETE FROM sources WHERE name = ?", rows))

    def _write(self, job: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with self._file.write() as db:
                return job(db)
        except StoreError as failure:
            if failure.word != "cache-anew":
                raise
        with self._file.write() as db:
            return job(db)


def _removed(db: sqlite3.Connection, query: str, values: tuple[int, ...]) -> list[tuple[int, int, int]]:
    rows = db.execute(query, values).fetchall()
    writing.remove_entries(db, rows)
    return rows
