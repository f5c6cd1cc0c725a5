"""The only door from the engine's events to Qt: events come in on any thread, signals go out on the main thread.

A burst becomes one signal a thing: ten changes of the same target between two turns of the event loop are told once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from accounts.events import (
    AccountChanged,
    ActChanged,
    BooksChanged,
    CasesChanged,
    ColumnAlert,
    ColumnChanged,
    ColumnFilled,
    DraftChanged,
    Event,
    Events,
    HoldsChanged,
    HourChanged,
    HourNear,
    LettersChanged,
    SeriesChanged,
    TargetChanged,
    WallChanged,
)

if TYPE_CHECKING:
    from accounts.engine import Engine


class Bridge(QObject):
    """Signals of what changed in the books. Make it on the main thread; `close` it before the engine stops.

    `engine` is the door the other way: what a view asks or does, it asks of the engine, off-thread (`work.run`) when it may take long.
    """

    account_changed = Signal(int)
    """An AccountId."""
    draft_changed = Signal(int)
    """A DraftId."""
    target_changed = Signal(int, int)
    """A TargetId and its PostId."""
    series_changed = Signal(int)
    """A SeriesId."""
    letters_changed = Signal()
    """A draft went to a colleague or came from one, or something was said of one."""
    holds_changed = Signal()
    column_changed = Signal(int)
    """A ColumnId: the column itself, or what is known of its sources."""
    column_filled = Signal(int, int)
    """A ColumnId and how many statuses came in; 0 = some were altered or left."""
    column_alerted = Signal(int, str, str)
    """A ColumnId, the uri of a status that came in, and the alert word in it."""
    wall_changed = Signal(int)
    """A WallId."""
    cases_changed = Signal()
    act_changed = Signal(int)
    """An ActId."""
    hour_changed = Signal(int)
    """An HourId."""
    hour_near = Signal(int)
    """An HourId that begins soon, of which somebody wanted to be told."""
    books_changed = Signal()
    """Another process wrote: read anew whatever is shown."""

    _woken = Signal()

    def __init__(self, events: Events, engine: Engine | None = None, parent: QObject | None = None) -> None:
        """Listen to `events`. The engine may come later, through `set_engine`."""
        super().__init__(parent)
        self._engine = engine
        self._lock = threading.Lock()
        self._waiting: dict[Event, None] = {}
        self._closed = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._leave: Callable[[], None] = events.subscribe(self._heard)

    @property
    def engine(self) -> Engine:
        """Return the engine.

        Raises:
            RuntimeError: it is not there yet; a view is attached only when it is.
        """
        if self._engine is None:
            raise RuntimeError("the engine is not there yet")
        return self._engine

    def set_engine(self, engine: Engine) -> None:
        """Take the engine in."""
        self._engine = engine

    def close(self) -> None:
        """Listen no more; what still waits is dropped."""
        self._leave()
        with self._lock:
            self._closed = True
            self._waiting.clear()

    def _heard(self, event: Event) -> None:
        with self._lock:
            if self._closed:
                return
            first = not self._waiting
            self._waiting[event] = None
        if first:
            self._woken.emit()

    def _deliver(self) -> None:
        with self._lock:
            events, self._waiting = self._waiting, {}
        for event in events:
            self._tell(event)

    def _tell(self, event: Event) -> None:
        match event:
            case AccountChanged(account=account):
                self.account_changed.emit(account)
            case DraftChanged(draft=draft):
                self.draft_changed.emit(draft)
            case TargetChanged(target=target, post=post):
                self.target_changed.emit(target, post)
            case ColumnChanged(column=column):
                self.column_changed.emit(column)
            case ColumnFilled(column=column, count=count):
                self.column_filled.emit(column, count)
            case ColumnAlert(column=column, uri=uri, word=word):
                self.column_alerted.emit(column, uri, word)
            case SeriesChanged(series=series):
                self.series_changed.emit(series)
            case LettersChanged():
                self.letters_changed.emit()
            case WallChanged(wall=wall):
                self.wall_changed.emit(wall)
            case CasesChanged():
                self.cases_changed.emit()
            case ActChanged(act=act):
                self.act_changed.emit(act)
            case HourChanged(hour=hour):
                self.hour_changed.emit(hour)
            case HourNear(hour=hour):
                self.hour_near.emit(hour)
            case HoldsChanged():
                self.holds_changed.emit()
            case BooksChanged():
                self.books_changed.emit()
