"""One pause after the other: what 'Publish…' begins now, and at the start what an earlier run never ended."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accounts.model.ids import PostId
from ui.bridge import Bridge
from ui.pause.sheet import NothingPausesError, PauseSheet


class PauseQueue(QObject):
    """Opens the sheets over a window. The signals are those of the sheets; `done` comes when nothing waits any more."""

    released = Signal(int)
    edited = Signal(int)
    kept = Signal(int)
    set_aside = Signal(int)
    cancelled = Signal(int)
    gone = Signal()
    done = Signal()

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        """Ask nothing yet."""
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._waiting: deque[tuple[PostId, bool]] = deque()
        self.sheet: PauseSheet | None = None

    def ask(self, post: PostId) -> None:
        """Ask about a post, after those that wait already; one that waits is not asked twice."""
        self._add(post, again=False)

    def ask_again(self) -> int:
        """Ask about every post whose pause never ended; return how many there are."""
        found = self._bridge.engine.desk.pausing()
        for post in found:
            self._add(post, again=True)
        return len(found)

    def _add(self, post: PostId, *, again: bool) -> None:
        shown = self.sheet.post if self.sheet is not None else None
        if post != shown and post not in {waiting for waiting, _ in self._waiting}:
            self._waiting.append((post, again))
        self._next()

    def _next(self) -> None:
        while self.sheet is None and self._waiting:
            post, again = self._waiting.popleft()
            try:
                sheet = PauseSheet(self._window, self._bridge, post, again=again)
            except NothingPausesError:
                continue
            self.sheet = sheet
            for name in ("released", "edited", "kept", "set_aside", "cancelled", "gone"):
                getattr(sheet, name).connect(getattr(self, name))
            sheet.closed.connect(self._closed)
            sheet.open()

    def _closed(self) -> None:
        self.sheet = None
        if self._waiting:
            self._next()
        else:
            self.done.emit()
