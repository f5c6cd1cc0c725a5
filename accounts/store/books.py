"""Opening, guarding and copying the books, and the two ways to use them: `read()` and `write()`."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from accounts.errors import BugError, ReadOnlyStoreError, StoreError
from accounts.store.checking import Checking, is_whole
from accounts.store.turn import Turn

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection, Engine

log = logging.getLogger("store")

HEAD = "0013"
"""The newest migration. Older books are migrated, newer ones opened for reading only."""

FILE = "books.sqlite"
INDEX = "found.db"
"""The full-text index, a file of its own (`accounts/store/found.py`)."""
COPIES = "copies"
UNFINISHED = "unfinished"
KEPT_COPIES = 7
COPY_EVERY = timedelta(days=1)
BUSY_MILLISECONDS = 10_000
CHECK_BELOW = 64 * 1024 * 1024


class Books:
    """The durable local database of one data folder.

    `problem` is '' or the code for which the books are open for reading only: store-newer, store-damaged, store-read-only.
    """

    def __init__(self, engine: Engine, path: Path, *, problem: str = "") -> None:
        """Use `Books.open`."""
        self._engine = engine
        self._here = threading.local()
        self._turn = Turn()
        self._watch = threading.Lock()
        self._watcher: sqlite3.Connection | None = None
        self._checking: Checking | None = None
        self.path = path
        self.problem = problem

    @classmethod
    def open(cls, folder: Path, now: datetime, *, check_beside: bool = False) -> Books:
        """Open the books in `folder`, made or migrated as needed, with a copy of the file before a migration and once a day.

        Damaged, newer or write-protected books, and those on a full disk, open for reading only, and `problem` says why; of books that
        cannot be read at all the last copy is shown. Raises StoreError (disk-full, store-unreadable) when even that fails.

        With `check_beside` the whole file is looked through, and the copy made, in another thread while the books are read already
        (`when_checked`); what wants to write waits for that.
        """
        path = folder / FILE
        with _told(path):
            folder.mkdir(parents=True, exist_ok=True)
            try:
                problem = _problem_of(path, whole=not check_beside)
                if not problem:
                    left = _prepare(path, now, copy=not check_beside)
                    made = cls(_engine(path, read_only=False), path)
                    try:
                        made.try_out()
                    except StoreError:
                        made.close()
                        raise
                    if left:
                        made._check(now)
                    return made
            except (StoreError, OSError, sqlite3.Error) as failure:
                problem = failure.word if isinstance(failure, StoreError) else _code(failure)
                if problem not in {"disk-full", "store-damaged"} or not path.exists():
                    raise
            return cls(_readable(path, problem), path, problem=problem)

    def try_out(self) -> None:
        """Read something, so that what is wrong shows now. Raises StoreError."""
        with self.read() as connection:
            connection.exec_driver_sql("SELECT * FROM settings").all()

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the books; inside this thread's `write()` it is that one, and sees what it wrote."""
        if (joined := self._joined()) is not None:
            yield joined
            return
        with _told(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection that alone may write; commits at the end, rolls back on any exception.

        Inside this thread's own `write()` it joins that one: all of it is stored together, or nothing.
        Raises ReadOnlyStoreError, StoreError (disk-full, store-busy, store-damaged).
        """
        if (joined := self._joined()) is not None:
            yield joined
            return
        if self._checking is not None and not self._checking.wait(BUSY_MILLISECONDS / 1000):
            raise StoreError("store-busy", folder=str(self.path.parent))
        if self.problem:
            raise ReadOnlyStoreError(self.problem)
        opened = self._engine.connect
        with self._my_turn(), _told(self.path), opened().execution_options(omroeper_write=True) as connection, connection.begin():
            self._here.connection = connection
            try:
                yield connection
            finally:
                self._here.connection = None

    @contextlib.contextmanager
    def _my_turn(self) -> Iterator[None]:
        if not self._turn.take(BUSY_MILLISECONDS / 1000):
            raise StoreError("store-busy", folder=str(self.path.parent))
        try:
            yield
        finally:
            self._turn.give()

    @property
    def writing(self) -> bool:
        """Return whether this thread is within a `write()`: what it reads may still be rolled back."""
        return self._joined() is not None

    def _joined(self) -> Connection | None:
        found: Connection | None = getattr(self._here, "connection", None)
        return found

    def version(self) -> int:
        """Return a number that is another one as soon as anybody, in this process or not, wrote in the books. Raises StoreError."""
        with _told(self.path), self._watch:
            if self._watcher is None:
                address = f"file:{quote(self.path.as_posix())}?mode=ro"
                self._watcher = sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000)
            return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def when_checked(self, act: Callable[[], None]) -> None:
        """Call `act` when all of the file was looked through and `problem` is final: in another thread, or at once when it is so."""
        if self._checking is None:
            act()
        else:
            self._checking.then(act)

    def _check(self, now: datetime) -> None:
        def damaged() -> None:
            self.problem = "store-damaged"

        # So large a file takes too long to wait for.
        holds = self.path.stat().st_size < CHECK_BELOW
        self._checking = Checking(self.path, holds=holds, wait=BUSY_MILLISECONDS / 1000, judge=_means_damage)
        self._checking.start(damaged, lambda plain: _copy_of_today(plain, self.path, now))

    def close(self) -> None:
        """Close all connections."""
        if self._checking is not None:
            self._checking.stop()
        with self._watch:
            if self._watcher is not None:
                self._watcher.close()
                self._watcher = None
        self._engine.dispose()


def copies(folder: Path) -> tuple[Path, ...]:
    """Return the copies of the books, newest first."""
    return tuple(sorted((folder / COPIES).glob("books-*.sqlite"), reverse=True))


def restore(folder: Path, copy: Path) -> None:
    """Put `copy` in the place of the books; the books as they are stay beside it as books-damaged-N.sqlite. Nothing may be open."""
    path = folder / FILE
    number = 1
    while (aside := folder / f"books-damaged-{number}.sqlite").exists():
        number += 1
    with _told(path):
        for tail in ("", "-wal", "-shm"):
            part = path.with_name(path.name + tail)
            if part.exists():
                part.rename(aside.with_name(aside.name + tail))
        # The index was made of the books that lie aside now; it is made anew of these.
        for tail in ("", "-wal", "-shm"):
            path.with_name(INDEX + tail).unlink(missing_ok=True)
        _copy_file(copy, path)


def _problem_of(path: Path, *, whole: bool) -> str:
    """Return why existing books can only be read, '' when they can be written.

    Without `whole` not everything is looked at, unless they are to be migrated.
    """
    if not path.exists():
        if not os.access(path.parent, os.W_OK):
            raise StoreError("folder-read-only", folder=str(path.parent))
        return ""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return "store-read-only"
    if path.stat().st_size == 0 and copies(path.parent):
        return "store-damaged"  # cut off to nothing: to begin anew would hide what was there
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000)) as plain:
            found = _found_version(plain)
            if found > HEAD:
                return "store-newer"
            if (whole or found != HEAD) and path.stat().st_size < CHECK_BELOW and not is_whole(plain):
                return "store-damaged"
    except sqlite3.DatabaseError as failure:
        if not _means_damage(failure):
            raise
        log.info("the books do not open: %s", failure)
        return "store-damaged"
    return ""


def _means_damage(failure: sqlite3.Error) -> bool:
    return _code(failure) not in {"disk-full", "store-busy", "store-read-only"}


def _found_version(plain: sqlite3.Connection) -> str:
    try:
        row = plain.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as failure:
        if "no such table" in str(failure):
            return ""
        raise
    return str(row[0]) if row else ""


def _prepare(path: Path, now: datetime, *, copy: bool) -> bool:
    """Migrate as needed, and copy before that; without `copy` only before that. Return whether check and copy are left to do.

    Alembic is imported only when there is something to migrate.
    """
    with contextlib.closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000)) as plain:
        found = _found_version(plain)
        if found == HEAD:
            if copy:
                _copy_of_today(plain, path, now)
            return not copy
        if found:
            _copy_if_due(plain, path, now, migrating=True)
    from accounts.store.migrations import upgrade

    upgrade(path)
    return False


def _copy_of_today(plain: sqlite3.Connection, path: Path, now: datetime) -> None:
    try:
        _copy_if_due(plain, path, now, migrating=False)
    except (OSError, sqlite3.Error) as failure:
        log.info("the copy of today is not made: %s", failure)
        (path.parent / COPIES / UNFINISHED).unlink(missing_ok=True)


def _copy_if_due(plain: sqlite3.Connection, path: Path, now: datetime, *, migrating: bool) -> None:
    folder = path.parent / COPIES
    folder.mkdir(exist_ok=True)
    kept = copies(path.parent)
    stamp = now.strftime("%Y%m%dT%H%M%S")
    if kept and not migrating and kept[0].name > f"books-{(now - COPY_EVERY).strftime('%Y%m%dT%H%M%S')}.sqlite":
        return
    partial = folder / UNFINISHED
    partial.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(partial)) as copy:
        plain.backup(copy)
    partial.rename(folder / f"books-{stamp}.sqlite")
    for old in copies(path.parent)[KEPT_COPIES:]:
        old.unlink(missing_ok=True)


def _copy_file(source: Path, target: Path) -> None:
    with contextlib.closing(sqlite3.connect(source)) as origin, contextlib.closing(sqlite3.connect(target)) as copy:
        origin.backup(copy)


def _readable(path: Path, problem: str) -> Engine:
    """Return a read-only engine on the books; on the last copy when they are so damaged that nothing can be read."""
    for one in (path, *(copies(path.parent) if problem == "store-damaged" else ())):
        # As it is when nothing else will do: a folder in which nothing can be written cannot hold the -shm file that WAL wants.
        for immutable in (False, True):
            engine = _engine(one, read_only=True, immutable=immutable)
            try:
                Books(engine, one, problem=problem).try_out()
            except StoreError as failure:
                log.info("nothing can be read in %s: %s", one.name, failure)
                engine.dispose()
            else:
                return engine
    return _engine(path, read_only=True, immutable=True)


def _engine(path: Path, *, read_only: bool, immutable: bool = False) -> Engine:
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    if read_only:
        address = f"sqlite:///file:{path.as_posix()}?mode=ro{'&immutable=1' if immutable else ''}&uri=true"
    else:
        address = f"sqlite:///{path.as_posix()}"
    engine = create_engine(
        address,
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=64,
        connect_args={"timeout": BUSY_MILLISECONDS / 1000, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def on_connect(raw: Any, _record: Any) -> None:
        raw.isolation_level = None  # the begin event below decides, not the driver
        if not read_only:
            raw.execute("PRAGMA journal_mode=WAL")
            raw.execute("PRAGMA synchronous=FULL")
            raw.execute("PRAGMA secure_delete=ON")  # who asks to be forgotten is not left in what the file has free
        raw.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("omroeper_write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn the database's and the file system's troubles into StoreError."""
    try:
        yield
    except OSError as failure:
        raise StoreError(_code(failure) or "store-unreadable", folder=str(path.parent)) from failure
    except sqlite3.Error as failure:
        raise _store_error(failure, path) from failure
    except Exception as failure:
        inner = getattr(failure, "orig", None)
        if isinstance(inner, sqlite3.Error):
            raise _store_error(inner, path) from failure
        raise


def _store_error(failure: sqlite3.Error, path: Path) -> Exception:
    if isinstance(failure, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return failure
    code = _code(failure) or "store-unreadable"
    kind = ReadOnlyStoreError if code == "store-read-only" else StoreError
    return kind(code, folder=str(path.parent))


def _code(failure: Exception) -> str:
    if isinstance(failure, OSError) and failure.errno == 28:
        return "disk-full"
    words = str(failure).lower()
    for sign, code in (
        ("disk is full", "disk-full"),
        ("disk i/o error", "disk-full"),
        ("readonly", "store-read-only"),
        ("read-only", "store-read-only"),
        ("permission denied", "store-read-only"),
        ("locked", "store-busy"),
        ("malformed", "store-damaged"),
        ("not a database", "store-damaged"),
    ):
        if sign in words:
            return code
    return ""


def among(column: ColumnElement[int], numbers: Collection[int]) -> ColumnElement[bool]:
    """Return whether a number is one of many; more of them than a question may have marks."""
    from sqlalchemy import func, select

    listed = func.json_each(json.dumps(list(numbers))).table_valued("value")
    return column.in_(select(listed.c.value))


def inserted(connection: Connection, table: Table, **values: Any) -> int:
    """Insert one row and return its number."""
    key = connection.execute(table.insert().values(**values)).inserted_primary_key
    if key is None:
        raise BugError(f"no number for a new row in {table.name}")
    return int(key[0])
