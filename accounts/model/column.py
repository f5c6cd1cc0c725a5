"""A column: a question to one or more accounts, what it leaves out, and where somebody was reading in it."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import AccountId, BoardId, ColumnId
from accounts.model.status import Person, Status

MOST_TAGS = 20
WIDTHS = (220, 900)
BOARD_COLUMNS, WALL_COLUMNS, HOUR_COLUMNS = range(1, 1_000_000_000), range(1_000_000_000, 1 << 30), range(1 << 30, 1 << 31)
"""Whose numbers are whose: columns on boards count up from 1; what walls and consulting hours follow stands on no board. Released numbers
stay: the cache holds entries under them.
"""


class ColumnKind(StrEnum):
    """What a column follows."""

    HASHTAGS = "hashtags"
    HOME = "home"
    MENTIONS = "mentions"
    LIST = "list"
    SEARCH = "search"
    PERSON = "person"
    FEED = "feed"
    PRESS = "press"
    OWN = "own"


@dataclass(frozen=True)
class Column:
    """One column on a board.

    `accounts` ask, `act_as` answers. HASHTAGS: `any`, `all`, `none`, together at most 20 tags in small letters, without #. SEARCH:
    `search`. LIST: `list_id`. PERSON: `person`, a whole handle. FEED: `feeds`, addresses. PRESS: `people` and `feeds`. What follows
    leaves statuses out: `languages` (empty = every one), `media_only`, `without_…`; handles and tags without @ and #. `alert_words`
    give a notice. `width` in pixels at 100 %, `place` counts from 0 on its board.
    """

    id: ColumnId
    board: BoardId
    kind: ColumnKind
    title: str
    act_as: AccountId | None = None
    accounts: tuple[AccountId, ...] = ()
    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    search: str = ""
    list_id: str = ""
    person: str = ""
    feeds: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    media_only: bool = False
    without_boosts: bool = False
    without_words: tuple[str, ...] = ()
    without_people: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    alert_words: tuple[str, ...] = ()
    width: int = 300
    place: int = 0


@dataclass(frozen=True)
class Board:
    """A row of columns with a name; `place` counts from 0."""

    id: BoardId
    title: str
    place: int = 0


@dataclass(frozen=True)
class Position:
    """Where somebody was reading: the first visible status (`top`, its uri, and `top_at`, its moment in the column), by `offset` pixels
    scrolled over, and up to where everything is read (`read_to`, `read_uri`; None = nothing yet).
    """

    top: str = ""
    top_at: datetime | None = None
    offset: int = 0
    read_to: datetime | None = None
    read_uri: str = ""


def mark_of(uri: str) -> int:
    """Return the number (64 bits, signed) that stands for a uri in the cache and decides between two of the same moment."""
    return int.from_bytes(hashlib.blake2b(uri.encode("utf-8", "replace"), digest_size=8).digest(), "big", signed=True)


@functools.total_ordering
@dataclass(frozen=True)
class Key:
    """The place of a status in a column: its moment, then its uri. Larger is newer. It need not exist: a key is also a place between."""

    order_at: datetime
    uri: str

    def __lt__(self, other: Key) -> bool:
        """Return whether this one is older: it stands further down."""
        if self.order_at != other.order_at:
            return self.order_at < other.order_at
        return self.uri != other.uri and mark_of(self.uri) < mark_of(other.uri)


@dataclass(frozen=True)
class Via:
    """A way by which a status came into a column.

    `account` asked, None for a feed. `kind` and `what` say what was asked: HASHTAGS and its tag, SEARCH and its words, FEED and its
    address… `boosted_by` is who boosted it.
    """

    account: AccountId | None
    kind: ColumnKind
    what: str = ""
    boosted_by: Person | None = None

    @property
    def source(self) -> str:
        """Return the name of the source: who asked what."""
        return f"{self.account or ''}|{self.kind.value}:{self.what}"


@dataclass(frozen=True)
class Entry:
    """A status in a column. `via` are all the ways it came, the first one first.

    `late` says that it came in below the line up to which everything was read. `mine` says what each account did with it.
    """

    key: Key
    status: Status
    via: tuple[Via, ...] = ()
    late: bool = False
    mine: dict[AccountId, frozenset[str]] = field(default_factory=dict)
