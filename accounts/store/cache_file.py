"""The file of the cache: opening it, a connection per thread, and what is done when it is damaged, newer or full.

What lies in it are other people's words, fetched once and to be fetched again: it is thrown away and begun anew rather than mended.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from accounts.errors import StoreError
from accounts.store.cache_search import PREFIXES

log = logging.getLogger("cache")

T = TypeVar("T")

FILE = "cache.db"
VERSION = 2
BUSY_SECONDS = 10.0
TAILS = ("", "-wal", "-shm")
MOST_FILES = 8

SCHEMA = """
CREATE TABLE statuses (
  id INTEGER PRIMARY KEY, mark INTEGER NOT NULL, seen_at INTEGER NOT NULL, text TEXT NOT NULL, more TEXT NOT NULL, body TEXT NOT NULL);
CREATE UNIQUE INDEX statuses_by_mark ON statuses (mark);
CREATE INDEX statuses_by_seen ON statuses (seen_at);
CREATE VIRTUAL TABLE words USING fts5(
  text, more, content='statuses', content_rowid='id', prefix='{prefixes}', tokenize="unicode61 remove_diacritics 2 tokenchars '#@'");
CREATE TABLE entries (
  column_id INTEGER NOT NULL, order_at INTEGER NOT NULL, mark INTEGER NOT NULL, status INTEGER NOT NULL,
  late INTEGER NOT NULL DEFAULT 0, via TEXT NOT NULL, PRIMARY KEY (column_id, order_at, mark)) WITHOUT ROWID;
CREATE INDEX entries_by_mark ON entries (mark, column_id);
CREATE INDEX entries_late ON entries (column_id, late) WHERE late = 1;
CREATE TABLE buckets (
  column_id INTEGER NOT NULL, bucket INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (column_id, bucket)) WITHOUT ROWID;
CREATE TABLE aliases (alias INTEGER PRIMARY KEY, mark INTEGER NOT NULL);
CREATE TABLE sources (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
""".replace("{prefixes}", " ".join(map(str, PREFIXES)))
"""`id` of a status is its moment in microseconds times 1024 and a bit of its mark: what is newest in `words` is what is newest in time.
An entry that a column's filters leave out lies under the negative number of its column.
"""
PROOFS = ("SELECT * FROM sources", "SELECT body FROM statuses LIMIT 1")


class CacheFile:
    """The cache's database. Opened at the first use, by any thread. Raises StoreError (disk-full, …).

    Connections are lent for one use and given back: threads of reading come and go by the thousand a day.
    """

    def __init__(
        self, folder: Path, *, file: str = FILE, version: int = VERSION, schema: str = SCHEMA, proofs: tuple[str, ...] = PROOFS
    ) -> None:
        """`folder` is the data folder. Another disposable file has a name, a version and a schema of its own; `proofs` must be answered."""
        self.path = folder / file
        self._folder = folder
        self._stem = self.path.stem
        self._version, self._schema, self._proofs = version, schema, proofs
        self._lock = threading.RLock()
        self._writing = threading.RLock()
        self._free: list[tuple[int, sqlite3.Connection]] = []
        self.turn = 0
        """Counts how often the file was begun anew; a connection of an earlier file is not used again."""
        self._ready = False
        self.closed = False

    @contextlib.contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Give a connection that alone writes; commits at the end, rolls back on any exception. Raises StoreError."""
        with self._writing, self._told(), self._lent() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def read(self, look: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Return what `look` finds; `nothing` when the file proves damaged, and is begun anew for that. Raises StoreError."""
        try:
            with self._told(), self._lent() as connection:
                return look(connection)
        except StoreError as failure:
            if failure.word != "cache-anew":
                raise
            return nothing

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as failure:
            if isinstance(failure, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                raise
            if _damaged(failure):
                self.anew()
                raise StoreError("cache-anew", folder=str(self._folder)) from failure
            raise StoreError(_code(failure), folder=str(self._folder)) from failure
        except OSError as failure:
            full = failure.errno in {errno.ENOSPC, errno.EDQUOT}
            raise StoreError("disk-full" if full else "store-unreadable", folder=str(self._folder)) from failure

    @contextlib.contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        turn, connection = self._take()
        try:
            yield connection
        finally:
            with self._lock:
                if turn == self.turn and not self.closed:
                    self._free.append((turn, connection))
                else:
                    connection.close()

    def _take(self) -> tuple[int, sqlite3.Connection]:
        with self._lock:
            if self.closed:
                raise StoreError("store-unreadable", folder=str(self._folder))
            if self._free:
                return self._free.pop()
            if not self._ready:
                self._prepare()
            return self.turn, self._connect()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for pragma in (
                "journal_mode=WAL",
                "synchronous=NORMAL",
                "secure_delete=FAST",
                "temp_store=MEMORY",
                "wal_autocheckpoint=4000",
                "cache_size=-8000",
            ):
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self) -> None:
        """Make the file, or take the one that is there when it is whole and of this version; else begin anew."""
        for _ in range(MOST_FILES):
            try:
                fit = self._fit()
            except sqlite3.DatabaseError as failure:
                if not _damaged(failure):
                    raise
                log.info("%s is damaged: %s", self.path.name, failure)
                fit = False
            if fit:
                self._ready = True
                return
            self._throw_away()
        raise StoreError("store-unreadable", folder=str(self._folder))

    def _fit(self) -> bool:
        with contextlib.closing(sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)) as one:
            version = int(one.execute("PRAGMA user_version").fetchone()[0])
            if version == 0:
                one.execute("PRAGMA auto_vacuum=INCREMENTAL")
                one.execute("PRAGMA journal_mode=WAL")
                one.execute("BEGIN IMMEDIATE")
                if one.execute("PRAGMA user_version").fetchone()[0] == 0:  # another process may have been faster
                    if one.execute("SELECT 1 FROM sqlite_master").fetchone():
                        one.execute("ROLLBACK")
                        return False
                    for statement in self._schema.split(";\n"):
                        if statement.strip():
                            one.execute(statement)
                    one.execute(f"PRAGMA user_version={self._version}")
                one.execute("COMMIT")
                return True
            if version == self._version:
                for proof in self._proofs:
                    one.execute(proof).fetchone()
            return version == self._version

    def anew(self) -> None:
        """Begin anew: connections that are lent are closed when they are given back."""
        with self._lock:
            if self.closed:
                return
            self.turn += 1
            self._ready = False
            self._close_free()
            self._throw_away()
            log.info("%s is begun anew", self._stem)

    def _throw_away(self) -> None:
        try:
            for tail in TAILS:
                self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
        except PermissionError:
            # Another program holds it open (Windows): leave it lying, and take another name.
            number = next(n for n in range(2, 1000) if not (self._folder / f"{self._stem}-{n}.db").exists())
            self.path = self._folder / f"{self._stem}-{number}.db"

    def close(self) -> None:
        """Close all connections, of every thread. Nothing can be read or written afterwards."""
        with self._writing, self._lock:
            self.closed = True
            self._close_free()

    def _close_free(self) -> None:
        for _, connection in self._free:
            with contextlib.suppress(sqlite3.Error):
                connection.close()
        self._free.clear()


def _damaged(failure: sqlite3.Error) -> bool:
    words = str(failure).lower()
    if getattr(failure, "sqlite_errorname", "") == "SQLITE_IOERR_SHORT_READ":
        return True
    return any(sign in words for sign in ("malformed", "not a database", "no such table", "no such column", "corrupt", "vtable"))


def _code(failure: sqlite3.Error) -> str:
    words = str(failure).lower()
    for sign, code in (
        ("full", "disk-full"),
        ("disk i/o", "disk-full"),
        ("readonly", "store-read-only"),
        ("read-only", "store-read-only"),
        ("permission", "store-read-only"),
        ("locked", "store-busy"),
    ):
        if sign in words:
            return code
    return "store-unreadable"
