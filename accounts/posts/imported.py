"""What a file with planned posts turned out to hold: rows to look at, and every problem. Nothing here is stored; that is decided after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from accounts.errors import InputError
from accounts.model.ids import AccountId
from accounts.model.series import Series

MOST_BYTES = 10_000_000
"""A file with planned posts is never larger than this."""
MOST_ROWS = 5_000
MOST_PROBLEMS = 1_000
"""So many are told; a file with more is no better understood by reading on."""


class Note(StrEnum):
    """What somebody should see about a row, though it can be planned."""

    ALL_DAY = "all-day"
    FLOATING = "floating"
    CANCELLED = "cancelled"
    CLOCK_LEFT_OUT = "clock-left-out"
    CLOCK_TWICE = "clock-twice"
    WITHOUT_ALT = "without-alt"
    KNOWN = "known"
    TITLE_UNUSED = "title-unused"
    CROWD = "crowd"
    HOLIDAY = "holiday"


LEFT_OUT = frozenset({Note.CANCELLED, Note.KNOWN})
"""Notes of rows that are not planned, though nothing is wrong with them."""


@dataclass(frozen=True)
class Problem:
    """Why a row (0: the whole file) cannot be planned. `code` and `values` are those of an InputError; `line` is a line of the file."""

    row: int
    line: int
    code: str
    values: Mapping[str, str | int | float | None] = field(default_factory=lambda: MappingProxyType({}))
    column: str = ""


@dataclass(frozen=True)
class Row:
    """One planned post or series as the file says it.

    `row` counts as the file's own program does: rows of a spreadsheet with its heading as 1, events of a calendar from 1; `line` is the
    line of the file. `wall` is the wall-clock time in `zone`, `utc` its moment, None where it could not be read. `account` is what the
    file says; `accounts` whom that means. `late_minutes` as in a Target.
    """

    row: int
    line: int
    title: str = ""
    text: str = ""
    wall: datetime | None = None
    zone: str = ""
    utc: datetime | None = None
    length: timedelta = timedelta()
    account: str = ""
    accounts: tuple[AccountId, ...] = ()
    media: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()
    late_minutes: int | None = 30
    series: Series | None = None
    uid: str = ""
    url: str = ""
    notes: frozenset[Note] = frozenset()
    problems: tuple[Problem, ...] = ()

    @property
    def fine(self) -> bool:
        """Return whether this row can be planned."""
        return not self.problems and not self.notes & LEFT_OUT


@dataclass(frozen=True)
class Sheet:
    """A file that was read: every row with what is wrong with it, and what is wrong with the file as a whole."""

    rows: tuple[Row, ...] = ()
    file_problems: tuple[Problem, ...] = ()
    encoding: str = "utf-8"

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return every problem, those of the file first, at most MOST_PROBLEMS."""
        found = [*self.file_problems, *(problem for row in self.rows for problem in row.problems)]
        return tuple(found[:MOST_PROBLEMS])

    @property
    def fine(self) -> bool:
        """Return whether there is something to plan and nothing is in the way."""
        return any(row.fine for row in self.rows) and not self.problems


def problem(row: int, line: int, error: InputError, column: str = "") -> Problem:
    """Return an error as a value that can be kept and shown in a table."""
    return Problem(row, line, error.word, MappingProxyType(dict(error.values)), column)


def need_size(data: bytes) -> None:
    """Refuse a file that is too large. Raises InputError (import-too-large)."""
    if len(data) > MOST_BYTES:
        raise InputError("import-too-large", megabytes=round(len(data) / 1_000_000), most=MOST_BYTES // 1_000_000)


def need_future(utc: datetime, wall: datetime, now: datetime) -> None:
    """Refuse a moment that is over. Raises InputError (moment-past)."""
    if utc <= now:
        raise InputError("moment-past", moment=wall.isoformat(" ", "minutes"))
