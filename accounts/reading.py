"""The reading side of a network: what can be asked of it, and how it answers.

A `Reader` is one signed-in account that reads (a feed reads without one). It holds an `Http` of its own, so that a stream that stays open
delays no message that is sent. It parses to frozen `Status`es whose text is plain and tamed.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from accounts.model.column import ColumnKind
from accounts.model.status import Status


@dataclass(frozen=True)
class Question:
    """One thing a network can answer at once. A column of three tags over two accounts is six sources: each an account and a question.

    `kind` says which field counts: HASHTAGS `tag` (small letters, without #), SEARCH `query`, LIST `list_id`, PERSON `person` (a whole
    handle), FEED `feed` (an address); HOME and MENTIONS need none. OWN and PRESS are no questions: they are made of these.
    """

    kind: ColumnKind
    tag: str = ""
    query: str = ""
    list_id: str = ""
    person: str = ""
    feed: str = ""

    @property
    def what(self) -> str:
        """Return the field that counts, '' for HOME and MENTIONS."""
        return self.tag or self.query or self.list_id or self.person or self.feed

    @property
    def key(self) -> str:
        """Return a stable text for it, equal for equal questions."""
        return f"{self.kind.value}:{self.what}"


@dataclass(frozen=True)
class Page:
    """An answer.

    `statuses` newest first. `older` is the cursor for what is older than these, '' when there is nothing. `newest` is the cursor with which
    to ask for what is newer later on; '' = keep the one you have. `deleted` are uris or remote ids that are gone.

    Holes: what `newer_than` answers may be the part *next to* that cursor (Mastodon's `min_id`): then `gap` is '', and the engine asks on
    with `newest` until a page is empty. Or it is the newest part of all: then `gap` is the cursor (for `older_than`) of what still lies
    between, and the engine asks on with it until `gap` is '' or `newer_than` is met. A reader that fetched all of it leaves `gap` ''.
    """

    statuses: tuple[Status, ...] = ()
    older: str = ""
    newest: str = ""
    deleted: tuple[str, ...] = ()
    gap: str = ""


@dataclass(frozen=True)
class New:
    """A status came, or one that came before has other numbers."""

    status: Status


@dataclass(frozen=True)
class Edited:
    """A status was edited."""

    status: Status


@dataclass(frozen=True)
class Deleted:
    """A status is gone, named by its uri or by its id at this reader's server."""

    uri: str = ""
    remote_id: str = ""


@dataclass(frozen=True)
class Gap:
    """Something may have passed by unheard. To be told once when a stream stands (what came before it was missed), and after each loss.

    `unproved`: whether the server tells anything at all over this stream is seen only when it does; until then it is polled beside.
    """

    unproved: bool = False


StreamEvent = New | Edited | Deleted | Gap


class Verb(StrEnum):
    """What one can do with somebody's status at once."""

    FAVOURITE = "favourite"
    UNFAVOURITE = "unfavourite"
    BOOST = "boost"
    UNBOOST = "unboost"
    BOOKMARK = "bookmark"
    UNBOOKMARK = "unbookmark"


OPPOSITE = {
    Verb.FAVOURITE: Verb.UNFAVOURITE,
    Verb.UNFAVOURITE: Verb.FAVOURITE,
    Verb.BOOST: Verb.UNBOOST,
    Verb.UNBOOST: Verb.BOOST,
    Verb.BOOKMARK: Verb.UNBOOKMARK,
    Verb.UNBOOKMARK: Verb.BOOKMARK,
}
UNDOING = frozenset({Verb.UNFAVOURITE, Verb.UNBOOST, Verb.UNBOOKMARK})
PUBLIC = frozenset({Verb.FAVOURITE, Verb.UNFAVOURITE, Verb.BOOST, Verb.UNBOOST})
"""What others can see. A bookmark is nobody else's business."""

ABOUT = 300
"""Letters of what somebody says about himself that are kept."""


@dataclass(frozen=True)
class Named:
    """Whom a name stands for at a network. `handle` is whole, without @; `name` and `about` (plain text) are '' where nothing is said."""

    handle: str
    name: str = ""
    about: str = ""


@dataclass(frozen=True)
class ListName:
    """A list of people that an account keeps at its network."""

    id: str
    title: str


@dataclass(frozen=True)
class ReadLimits:
    """How often and how much: least seconds between two polls of one question, most statuses of one page."""

    seconds: float = 60.0
    most: int = 40


class Reader(ABC):
    """One account, or one way to fetch feeds, that reads.

    Methods may block, and may be called from several threads at once: a stream stays open while something else is read. They raise
    `NetworkDown`, `Retryable`, `RateLimited` (with `after`), `AuthLost`, `PermissionMissing` or `Permanent`; nonsense from a server
    is skipped where the rest can be used, else `Retryable`.
    """

    limits: ReadLimits = ReadLimits()
    names: bool = False
    """Whether it can be asked whom a name stands for (`named`)."""
    asks_around: ClassVar[bool] = False
    """Whether `act` finds a status that another server of the network showed, by its identity."""

    @abstractmethod
    def answers(self, kind: ColumnKind) -> bool:
        """Return whether it can answer questions of this kind. Does not touch the network."""

    @abstractmethod
    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        """Return the newest page, or the one after or before a cursor; at most about `most` statuses."""

    def wait(self, question: Question) -> float:
        """Return the least seconds until this question may be asked again: what the network, or this feed, wants. Does not touch it."""
        return self.limits.seconds

    def stream(self, question: Question, told: Callable[[StreamEvent], None], stop: threading.Event) -> bool:
        """Tell what happens from now on, until `stop` is set: return True within a second then.

        Return False at once where there is no streaming for this question. Raises as `read` does when it breaks, or cannot begin.
        """
        return False

    def fetch(self, remote_id: str) -> Status | None:
        """Return one status as it is now, None when the server says that it is gone: then it is certain. Raises InputError (cannot-read)
        where single ones cannot be asked for, and as `read` does.
        """
        from accounts.errors import InputError

        raise InputError("cannot-read", kind="status")

    def thread(self, remote_id: str) -> tuple[Status, ...]:
        """Return the conversation around a status, that status included, in the order in which it is to be read."""
        return ()

    def named(self, handle: str) -> Named | None:
        """Return whom a mention of `handle` (without @) would name here, None when that is certainly nobody. Only where `names` is True."""
        raise NotImplementedError

    def new_key(self, verb: Verb) -> str:
        """Return a name under which the network will record the act, '' where it draws that itself. Does not touch the network."""
        return ""

    def act(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> Status:
        """Do something with a status that another server may have shown, and return it as it stands now. Raises InputError (cannot-act).

        `keys`: of a doing the one that `new_key` drew for it, the same in every attempt; of an undoing all under which it may stand.
        """
        from accounts.errors import InputError

        raise InputError("cannot-act", verb=verb.value)

    def stands(self, verb: Verb, status: Status, keys: Sequence[str] = ()) -> bool:
        """Return whether an act, of which no answer came, is done. `keys` as in `act`. Changes nothing. Raises SendError by kind."""
        return False

    def lists(self) -> tuple[ListName, ...]:
        """Return the account's lists."""
        return ()

    def close(self) -> None:
        """Let go of what is open. A stream is ended by its `stop`."""
        return
