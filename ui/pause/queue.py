"""One pause after the other: what 'Publish…' begins now, and at the start what an earlier run never ended."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accounts.model.ids import PostId
from accounts.posts.importing import Batch
from ui.bridge import Bridge
from ui.pause.batch import BatchSheet
from ui.pause.sheet import NothingPausesError, PauseSheet


class PauseQueue(QObject):
    """Opens the sheets over a window. The signals are those of the sheets; `done` comes when nothing waits any more."""

    released = Signal(int)
    edited = Signal(int)
    kept = Signal(int)
    set_aside = Signal(int)
    read_wanted = Signal(int, object)
    cancelled = Signal(int)
    gone = Signal()
    confirmed = Signal(int)
    """So many planned messages were confirmed together."""
    returned = Signal(int)
    """So many were not, and are drafts again."""
    done = Signal()

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        """Ask nothing yet."""
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._waiting: deque[tuple[PostId | Batch, bool]] = deque()
        self._asked: PostId | Batch | None = None
        self.sheet: PauseSheet | None = None

    def ask(self, post: PostId) -> None:
        """Ask about a post, after those that wait already; one that waits is not asked twice."""
        self._add(post, again=False)

    def ask_batches(self) -> int:
        """Ask about what came from files and waits, once for each group of senders; return how many groups there are."""
        found = self._bridge.engine.importing.waiting()
        for batch in found:
            self._add(batch, again=False)
        return len(found)

    def ask_again(self) -> int:
        """Ask about every post whose pause never ended; return how many there are. What came from files is asked about together."""
        engine = self._bridge.engine
        batches = engine.importing.waiting()
        gathered = {post for batch in batches for post in batch.posts}
        found = engine.desk.pausing()
        for post in found:
            if post not in gathered:
                self._add(post, again=True)
        for batch in batches:
            self._add(batch, again=True)
        return len(found)

    def _add(self, what: PostId | Batch, *, again: bool) -> None:
        if what != self._asked and what not in {waiting for waiting, _ in self._waiting}:
            self._waiting.append((what, again))
        self._next()

    def _next(self) -> None:
        while self.sheet is None and self._waiting:
            what, again = self._waiting.popleft()
            try:
                sheet = self._sheet(what, again=again)
            except NothingPausesError:
                continue
            self.sheet, self._asked = sheet, what
            for name in ("released", "edited", "kept", "set_aside", "read_wanted", "cancelled", "gone"):
                getattr(sheet, name).connect(getattr(self, name))
            if isinstance(sheet, BatchSheet):
                sheet.confirmed.connect(self.confirmed)
                sheet.returned.connect(self.returned)
            sheet.closed.connect(self._closed)
            sheet.open()

    def _sheet(self, what: PostId | Batch, *, again: bool) -> PauseSheet:
        if isinstance(what, Batch):
            return BatchSheet(self._window, self._bridge, what, again=again)
        return PauseSheet(self._window, self._bridge, what, again=again)

    def _closed(self) -> None:
        self.sheet = self._asked = None
        if self._waiting:
            self._next()
        else:
            self.done.emit()
