"""The full-text index over drafts, their versions and what was sent: the one door to it.

It lies in a file of its own beside the books, and is made anew when it is damaged, gone or of another version: nothing in it is not in the
books. Triggers in the books list what changed (`changes`, revision 0012); before each search the index reads on from what it has seen. So
it can keep nobody from writing, and is never behind what it is asked about. Another database would answer behind the same door.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from accounts.errors import StoreError
from accounts.model.search import Hit, Order, Standing, Where
from accounts.model.searching import Piece, pieces_of
from accounts.store.books import INDEX, Books
from accounts.store.cache_file import CacheFile
from accounts.store.found_rows import Row, changed_since, last_change, micros, rows_of
from accounts.store.found_terms import Terms
from accounts.store.tables import EPOCH

log = logging.getLogger("found")

T = TypeVar("T")

VERSION = 1
AT_ONCE = 250
CHECK_DAYS = 7
SCHEMA = """
CREATE TABLE entries (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, number INTEGER NOT NULL, draft INTEGER NOT NULL, standing TEXT NOT NULL, at INTEGER NOT NULL);
CREATE UNIQUE INDEX entries_by_what ON entries (kind, number);
CREATE TABLE seen (one INTEGER PRIMARY KEY CHECK (one = 1), upto INTEGER NOT NULL, checked INTEGER NOT NULL);
INSERT INTO seen VALUES (1, 0, 0);
CREATE VIRTUAL TABLE words USING fts5(title, text, beside, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2 tokenchars '#@'");
CREATE VIRTUAL TABLE terms USING fts5vocab(words, row);
INSERT INTO words (words, rank) VALUES ('rank', 'bm25(4.0, 1.0, 2.0)');
"""
PROOFS = ("SELECT upto, checked FROM seen", "SELECT id, standing FROM entries LIMIT 1", "SELECT rowid FROM words LIMIT 1")
FOUND = (
    "SELECT e.id, e.kind, e.number, e.draft, coalesce(d.standing, e.standing), e.at FROM words w CROSS JOIN entries e ON e.id = w.rowid "
    "LEFT JOIN entries d ON d.kind = 'draft' AND d.number = e.draft AND e.kind = 'version' WHERE words MATCH ? "
)
NUMBERS = "SELECT e.number FROM words w CROSS JOIN entries e ON e.id = w.rowid WHERE words MATCH ?"
Place = tuple[int, str, int, int, str, int]
"""Of an entry that was found: its id, kind, number, draft, standing and moment. The words are read of what is shown only."""


class Found:
    """Answers what holds some words. Thread-safe; all of it reads files: not on the main thread."""

    def __init__(self, books: Books, folder: Path) -> None:
        """`folder` is the data folder; nothing is opened yet."""
        self._books = books
        self._file = CacheFile(folder, file=INDEX, version=VERSION, schema=SCHEMA, proofs=PROOFS)
        self._lock = threading.Lock()
        self._terms = Terms()

    def hits(
        self, typed: str, *, where: Collection[Where] = (), order: Order = Order.NEWEST, most: int = 50
    ) -> tuple[tuple[Hit, ...], bool]:
        """Return what holds all that was typed, and whether there is more; '' finds nothing.

        Posted drafts are found by what was sent, and of a draft that is found itself no versions are told, of another the newest.
        Raises StoreError when the index cannot be used.
        """
        pieces = pieces_of(typed)
        if not pieces:
            return (), False
        self.refresh()
        kinds, wanted = {one.value for one in where or Where}, self._question(pieces)

        def look(db: sqlite3.Connection) -> tuple[list[Hit], bool]:
            found = db.execute(f"{FOUND} ORDER BY {'w.rank, e.id DESC' if order is Order.BEST else 'e.at DESC, e.id DESC'}", (wanted,))
            places, more = _chosen(found, kinds, lambda: _drafts_with(db, wanted), most)
            query = "SELECT title, text, beside FROM words WHERE rowid = ?"
            return [_hit(one, db.execute(query, one[:1]).fetchone()) for one in places], more

        nothing: tuple[list[Hit], bool] = ([], False)
        hits, more = self._asked(look, nothing)
        return tuple(hits), more

    def numbers(self, kind: Where, typed: str) -> tuple[int, ...] | None:
        """Return the numbers of all of a kind that hold what was typed.

        None when nothing was typed, or no index can be had (a full disk, a folder that is only read): then the books look by themselves.
        """
        return self._numbers(f"{NUMBERS} AND e.kind = ?", typed, kind.value)

    def newest_drafts(self, typed: str, most: int, after: tuple[datetime, int] | None = None) -> tuple[int, ...] | None:
        """Return the numbers of the open drafts that hold what was typed, the last changed first: at most `most` of those behind `after`.

        Of thousands of them no more than what is shown goes from the index to the books. None as in `numbers`.
        """
        query = f"{NUMBERS} AND e.kind = 'draft' AND e.standing = 'open'"
        behind: tuple[int, ...] = ()
        if after is not None:
            query, behind = f"{query} AND (e.at, e.number) < (?, ?)", (micros(after[0]), after[1])
        return self._numbers(f"{query} ORDER BY e.at DESC, e.number DESC LIMIT ?", typed, *behind, most)

    def _numbers(self, query: str, typed: str, *values: str | int) -> tuple[int, ...] | None:
        pieces = pieces_of(typed)
        if not pieces:
            return None
        none: tuple[int, ...] = ()
        try:
            self.refresh()
            wanted = self._question(pieces)
            return self._asked(lambda db: tuple(row[0] for row in db.execute(query, (wanted, *values))), none)
        except StoreError as failure:
            log.info("no index: %s", failure)
            return None

    def refresh(self) -> int:
        """Read on what changed in the books, and return how much. Raises StoreError."""
        if self._books.writing:
            return 0  # what this thread writes may yet be rolled back
        done = 0
        with self._lock:
            while not self._whole:
                self._begin_anew_if_put_back()
                while (step := self._step()) > 0:
                    done += step
                self._read_terms()
        return done

    @property
    def _whole(self) -> bool:
        return self._terms.upto == self._upto() == last_change(self._books)

    def _read_terms(self) -> None:
        """Know the words that occur, when another process put some in, or none were read yet."""
        upto, none = self._upto(), list[str]()
        if self._terms.upto != upto:
            self._terms.read(self._file.read(lambda db: [row[0] for row in db.execute("SELECT term FROM terms")], none), upto)

    def look_after(self, today: date) -> bool:
        """Read on, and once a week look through the whole index; False when it was damaged, and was made anew. Raises StoreError."""
        self.refresh()
        day = self._file.read(lambda db: int(db.execute("SELECT checked FROM seen").fetchone()[0]), 0)
        if 0 <= today.toordinal() - day < CHECK_DAYS:
            return True
        whole = self.check()
        with self._file.write() as db:
            db.execute("UPDATE seen SET checked = ?", (today.toordinal(),))
        return whole

    def check(self) -> bool:
        """Look through the whole index; False when it was damaged, and was made anew. Raises StoreError."""
        try:
            with self._file.write() as db:
                db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
                whole = bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except StoreError as failure:
            if failure.word != "cache-anew":
                raise
            whole = False
        if not whole:
            self._file.anew()
        self.refresh()
        return whole

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    # -- inside ------------------------------------------------------------------------------------------------------------------------

    def _asked(self, look: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """Return the answer; when the index proves damaged by it, that of the new one."""
        turn = self._file.turn
        answer = self._file.read(look, nothing)
        if self._file.turn == turn:
            return answer
        self.refresh()
        return self._file.read(look, nothing)

    def _begin_anew_if_put_back(self) -> None:
        """Begin anew when the books are older than the index: a copy was put in their place."""
        if self._upto() > last_change(self._books):
            log.info("the books were put back; the index is made anew")
            self._file.anew()

    def _upto(self) -> int:
        return self._file.read(lambda db: int(db.execute("SELECT upto FROM seen").fetchone()[0]), 0)

    def _step(self) -> int:
        upto = self._upto()
        changed = changed_since(self._books, upto, AT_ONCE)
        if not changed:
            return 0
        rows = rows_of(self._books, [(kind, number) for _, kind, number in changed])
        try:
            with self._file.write() as db:
                if db.execute("SELECT upto FROM seen").fetchone()[0] != upto:
                    return 1  # another process was faster; look again
                _put(db, [(kind, number) for _, kind, number in changed], rows)
                db.execute("UPDATE seen SET upto = ?", (changed[-1][0],))
        except StoreError as failure:
            if failure.word != "cache-anew":
                raise
            return 1
        self._terms.add((text for row in rows for text in row[5:]), upto, changed[-1][0])
        return len(changed)

    def _question(self, pieces: Sequence[Piece]) -> str:
        """Return what FTS5 is asked; nothing of what was typed is a command."""
        return " AND ".join(f"({' OR '.join(self._ways(one))})" for one in pieces)

    def _ways(self, piece: Piece) -> list[str]:
        text = piece.text.replace('"', "")
        if piece.inside:
            return [f'"{text}"*', *(f'"{term}"' for term in self._terms.within(text))]
        if piece.phrase or text[0] in "#@":
            return [f'"{text}"*']
        return [f'"{sign}{text}"*' for sign in ("", "#", "@")]


def _put(db: sqlite3.Connection, changed: Iterable[tuple[str, int]], rows: Iterable[Row]) -> None:
    for kind, number in changed:
        old = db.execute("SELECT id FROM entries WHERE kind = ? AND number = ?", (kind, number)).fetchone()
        if old is not None:
            db.execute("DELETE FROM words WHERE rowid = ?", old)
            db.execute("DELETE FROM entries WHERE id = ?", old)
    for kind, number, draft, standing, at, title, text, beside in rows:
        made = db.execute(
            "INSERT INTO entries (kind, number, draft, standing, at) VALUES (?, ?, ?, ?, ?)", (kind, number, draft, standing, at)
        )
        db.execute("INSERT INTO words (rowid, title, text, beside) VALUES (?, ?, ?, ?)", (made.lastrowid, title, text, beside))


def _chosen(
    found: Iterable[Place], kinds: Collection[str], drafts_with: Callable[[], frozenset[int]], most: int
) -> tuple[list[Place], bool]:
    """Return the first `most` that are told of, and whether there are more. `drafts_with` is asked when a version was found only."""
    rows: list[Place] = []
    drafts: frozenset[int] | None = None
    told: set[int] = set()
    for row in found:
        _, kind, _, draft, standing, _ = row
        if kind not in kinds or (kind != Where.TARGET and standing == Standing.POSTED):
            continue
        if kind == Where.VERSION:
            if drafts is None:
                drafts = drafts_with() if Where.DRAFT in kinds else frozenset()
            if draft in drafts or draft in told:
                continue
            told.add(draft)
        if len(rows) == most:
            return rows, True
        rows.append(row)
    return rows, False


def _drafts_with(db: sqlite3.Connection, wanted: str) -> frozenset[int]:
    query = "SELECT e.number FROM words w CROSS JOIN entries e ON e.id = w.rowid WHERE words MATCH ? AND e.kind = 'draft'"
    return frozenset(row[0] for row in db.execute(query, (wanted,)))


def _hit(place: Place, words: tuple[str, str, str]) -> Hit:
    _, kind, number, draft, standing, at = place
    title, text, beside = words
    return Hit(Where(kind), number, draft, Standing(standing), EPOCH + timedelta(microseconds=at), title, text, beside)
