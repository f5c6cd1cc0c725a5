"""What happened, told after the commit to whoever wants to know. Frozen values; the listener decides on its thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from accounts.model.ids import AccountId, ActId, ColumnId, DraftId, HourId, PostId, SeriesId, TargetId, WallId

log = logging.getLogger("events")


@dataclass(frozen=True)
class Event:
    """Something changed in the books."""


@dataclass(frozen=True)
class AccountChanged(Event):
    """An account was added, altered, removed, or its health changed."""

    account: AccountId


@dataclass(frozen=True)
class DraftChanged(Event):
    """A draft was written, altered or thrown away."""

    draft: DraftId


@dataclass(frozen=True)
class LettersChanged(Event):
    """A draft went to a colleague or came from one, or something was said of one."""


@dataclass(frozen=True)
class TargetChanged(Event):
    """A target moved to another state, or what is known of it changed."""

    target: TargetId
    post: PostId


@dataclass(frozen=True)
class SeriesChanged(Event):
    """A series was written, altered or removed, or something of its occurrences changed."""

    series: SeriesId


@dataclass(frozen=True)
class HoldsChanged(Event):
    """A reason to hold began or ended."""


@dataclass(frozen=True)
class ColumnChanged(Event):
    """A column was added, altered or removed, or what is known of its sources changed (trouble, last seen, streaming)."""

    column: ColumnId


@dataclass(frozen=True)
class ColumnFilled(Event):
    """`count` statuses came into a column; 0 = some of those in it were altered or left it."""

    column: ColumnId
    count: int


@dataclass(frozen=True)
class ColumnAlert(Event):
    """A status with one of the column's alert words came in; `order_at` is its moment in the column."""

    column: ColumnId
    uri: str
    word: str
    order_at: datetime | None = None


@dataclass(frozen=True)
class StatusesGone(Event):
    """A network said that statuses are gone: by uri, or by the names that `server` gives them. Told before the cache forgets them."""

    network: str
    server: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class WallChanged(Event):
    """A wall was added, altered or removed, something came in for it, or something was decided about that."""

    wall: WallId


@dataclass(frozen=True)
class CasesChanged(Event):
    """A case was opened, or something of one changed."""


@dataclass(frozen=True)
class ActChanged(Event):
    """An act moved to another state."""

    act: ActId


@dataclass(frozen=True)
class HourChanged(Event):
    """A consulting hour was planned, began, ended, or something of its queue changed."""

    hour: HourId


@dataclass(frozen=True)
class HourNear(Event):
    """A consulting hour begins soon, and somebody wanted to be told."""

    hour: HourId


@dataclass(frozen=True)
class BooksChanged(Event):
    """Another process wrote in the books; anything may differ."""


Listener = Callable[[Event], None]


class Events:
    """A list of listeners, called in the thread that publishes."""

    def __init__(self) -> None:
        """Start without listeners."""
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        self._here = threading.local()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` for every event from now on; the returned function ends that."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    @contextlib.contextmanager
    def gathered(self) -> Iterator[None]:
        """Keep what this thread publishes until the block ends well, and forget it when it fails: events follow the commit."""
        if getattr(self._here, "kept", None) is not None:
            yield
            return
        kept: list[Event] = []
        self._here.kept = kept
        try:
            yield
        finally:
            self._here.kept = None
        for event in kept:
            self.publish(event)

    def publish(self, event: Event) -> None:
        """Tell all listeners. A listener that fails is logged and stops no other."""
        kept: list[Event] | None = getattr(self._here, "kept", None)
        if kept is not None:
            kept.append(event)
            return
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener failed on %s", type(event).__name__)
