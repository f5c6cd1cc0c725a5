"""Boards and columns: what a person adds, changes, orders and reads, and where in each column somebody was reading."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import ColumnChanged, ColumnFilled, Events
from accounts.model.column import Board as OneBoard
from accounts.model.column import Column, ColumnKind, Key, Position
from accounts.model.ids import BoardId, ColumnId
from accounts.register import Register
from accounts.store import columns as rows
from accounts.store.books import Books
from accounts.store.cache import Cache
from accounts.streams.checking import MOST_TITLE, tidy

KEPT = timedelta(hours=1)
"""So long a removed column can be brought back as it was."""
NEVER_CHANGES = frozenset({"id", "place"})


class Board:
    """All boards and columns of a data folder. Methods work on the local database only, and may be called from any thread."""

    def __init__(self, books: Books, cache: Cache, register: Register, clock: Clock, events: Events) -> None:
        """Keep the means."""
        self._books = books
        self._cache = cache
        self._register = register
        self._clock = clock
        self._events = events
        self._lock = threading.Lock()
        self._lines: dict[ColumnId, Position] = {}

    # -- boards ----------------------------------------------------------------------------------------------------------------------

    def boards(self) -> tuple[OneBoard, ...]:
        """Return the boards in their order."""
        return rows.every_board(self._books)

    def add_board(self, title: str) -> OneBoard:
        """Add a board. Raises InputError (no-board-title), StoreError."""
        return rows.add_board(self._books, _title(title))

    def rename_board(self, board: BoardId, title: str) -> None:
        """Give a board another name. Raises InputError (no-board-title, no-such-board)."""
        if not rows.change_board(self._books, OneBoard(board, _title(title))):
            raise InputError("no-such-board", board=int(board))

    def order_boards(self, wanted: Sequence[BoardId]) -> None:
        """Put the boards in this order."""
        rows.order_boards(self._books, wanted)

    def remove_board(self, board: BoardId) -> None:
        """Remove an empty board. Raises InputError (board-not-empty)."""
        if self.columns(board):
            raise InputError("board-not-empty")
        rows.remove_board(self._books, board)

    def first_board(self, title: str) -> OneBoard:
        """Return the first board, made under this name when there is none."""
        with self._books.write():
            return next(iter(self.boards()), None) or self.add_board(title)

    # -- columns ---------------------------------------------------------------------------------------------------------------------

    def columns(self, board: BoardId | None = None) -> tuple[Column, ...]:
        """Return the columns in their order, of one board or of all."""
        return rows.every(self._books, board)

    def get(self, column: ColumnId) -> Column | None:
        """Return a column, None when it is gone."""
        return rows.get(self._books, column)

    def need(self, column: ColumnId) -> Column:
        """Return a column. Raises InputError (no-such-column)."""
        found = self.get(column)
        if found is None:
            raise InputError("no-such-column", column=int(column))
        return found

    def add(self, kind: ColumnKind, *, board: BoardId | None = None, title: str = "", **wishes: Any) -> Column:
        """Add a column, at the end of `board` (default: the first). `wishes` are fields of `Column`. Raises InputError, StoreError."""
        wanted = tidy(Column(ColumnId(0), BoardId(0), kind, title, **wishes), self._accounts())
        with self._books.write():
            if board is not None and board not in {one.id for one in self.boards()}:
                raise InputError("no-such-board", board=int(board))
            place = board or self.first_board("1").id
            number = rows.add(self._books, replace(wanted, board=place))
        self._events.publish(ColumnChanged(number))
        return self.need(number)

    def check(self, kind: ColumnKind, **wishes: Any) -> Column:
        """Return a column as it would be added. Raises InputError."""
        return tidy(Column(ColumnId(0), BoardId(0), kind, "", **wishes), self._accounts())

    def change(self, column: ColumnId, **wishes: Any) -> Column:
        """Change a column. What its filters now leave out leaves it, what they now let through comes back. Raises InputError."""
        if NEVER_CHANGES & set(wishes):
            raise InputError("bad-wish", names=", ".join(sorted(NEVER_CHANGES & set(wishes))))
        with self._books.write():
            here = self.need(column)
            # An account that is gone meanwhile is no reason to refuse another width.
            known = self._accounts()
            still = replace(here, accounts=tuple(one for one in here.accounts if one in known))
            onlooks = set(wishes) <= {"title", "width"}
            changed = replace(here, **wishes) if onlooks else tidy(replace(still, **wishes), known)
            rows.save(self._books, changed)
        self._events.publish(ColumnChanged(column))
        return changed

    def order(self, board: BoardId, wanted: Sequence[ColumnId]) -> None:
        """Put these columns on a board in this order; one of another board moves here."""
        rows.order(self._books, board, [self.need(one).id for one in wanted])
        for column in wanted:
            self._events.publish(ColumnChanged(column))

    def remove(self, column: ColumnId) -> None:
        """Remove a column. For an hour it can be brought back as it was. Raises InputError (no-such-column), StoreError."""
        if not rows.remove(self._books, column, self._clock.now()):
            raise InputError("no-such-column", column=int(column))
        with self._lock:
            self._lines.pop(column, None)
        self._events.publish(ColumnChanged(column))

    def removed(self) -> tuple[Column, ...]:
        """Return the columns that can be brought back, the last one that was removed first."""
        return rows.removed(self._books, self._clock.now() - KEPT)

    def bring_back(self, column: ColumnId) -> Column:
        """Let a removed column be where it was, with what it held and its place of reading; nothing that came meanwhile is missing.

        Raises InputError (no-such-column) when it is gone for good, StoreError.
        """
        if not rows.bring_back(self._books, column):
            raise InputError("no-such-column", column=int(column))
        self._events.publish(ColumnChanged(column))
        return self.need(column)

    def forget_removed(self) -> None:
        """Delete what was removed long ago, with what only that held. Raises StoreError."""
        for column in rows.forget_removed(self._books, self._clock.now() - KEPT):
            self._cache.clear(column)

    # -- reading ---------------------------------------------------------------------------------------------------------------------

    def position(self, column: ColumnId) -> Position:
        """Return where somebody was reading."""
        with self._lock:
            if column not in self._lines:
                self._lines[column] = rows.position(self._books, column)
            return self._lines[column]

    def save_position(self, column: ColumnId, top: str, top_at: datetime | None, offset: int = 0) -> None:
        """Keep the first visible status and how many pixels of it are scrolled over. Durable when it returns. Raises StoreError."""
        self._save(column, top=top, top_at=top_at, offset=offset)

    def mark_read(self, column: ColumnId, key: Key | None = None) -> None:
        """Set the line up to which all is read; it never goes down. Without a key: at the newest entry, and late entries count as seen."""
        newest = key or next((entry.key for entry in self._cache.page(column, most=1)), None)
        line = self.line(column)
        if newest is not None and (line is None or line < newest):
            self._save(column, read_to=newest.order_at, read_uri=newest.uri)
        if key is None and self._cache.late(column):
            self._cache.read_late(column)
        self._events.publish(ColumnFilled(column, 0))

    def line(self, column: ColumnId) -> Key | None:
        """Return the key up to which all is read, None when nothing is."""
        here = self.position(column)
        return None if here.read_to is None else Key(here.read_to, here.read_uri)

    def unread(self, column: ColumnId) -> int:
        """Return how many entries stand above the line, and with them those that came in late below it."""
        line = self.line(column)
        return self._cache.count(column) if line is None else self._cache.newer(column, line) + self._cache.late(column)

    def first_unread(self, column: ColumnId) -> Key | None:
        """Return the oldest entry above the line, else the newest late one, None when all is read."""
        line = self.line(column)
        if line is None:
            place = self._cache.at_rank(column, 1.0)
            found = self._cache.page(column, after=place, most=1) if place else ()
        else:
            found = self._cache.page(column, after=line, most=1)
        return found[-1].key if found else self._cache.first_late(column)

    def since(self) -> dict[ColumnId, int]:
        """Return how many unread entries each column has: what came since last time, at one glance."""
        return {column.id: self.unread(column.id) for column in self.columns()}

    def clear(self, column: ColumnId) -> int:
        """Empty a column; what is in it now counts as read and does not come back. Returns how many entries left. Raises StoreError."""
        self.mark_read(column)
        gone = self._cache.clear(column, self.line(column))
        self._events.publish(ColumnFilled(column, 0))
        return gone

    def read_anew(self) -> None:
        """Forget what is remembered of positions: another process may have moved them."""
        with self._lock:
            self._lines.clear()

    def _save(self, column: ColumnId, **values: Any) -> None:
        if rows.save_position(self._books, column, **values):
            with self._lock:
                self._lines.pop(column, None)

    def _accounts(self) -> dict[Any, Any]:
        return {account.id: account for account in self._register.every()}


def _title(title: str) -> str:
    made = " ".join(title.split())[:MOST_TITLE]
    if not made:
        raise InputError("no-board-title")
    return made
