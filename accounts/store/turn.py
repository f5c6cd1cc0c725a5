"""Whose turn it is to write: one thread of this process at a time, in the order of asking, and the window's thread before all others.

SQLite lets one writer in and has the others look again after pauses that grow to a tenth of a second, in no order. With twenty lanes that
store their steps, whoever is unlucky (the alarm, the window) waits for many of such pauses although each write takes a few milliseconds.
"""

from __future__ import annotations

import threading
from collections import deque


class Turn:
    """A lock with a queue."""

    def __init__(self) -> None:
        """Start free."""
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def take(self, seconds: float) -> bool:
        """Wait for the turn, and have it; False when it did not come within `seconds`."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return True
            mine = threading.Lock()
            mine.acquire()
            # The window has one thread, so that nobody can be passed over again and again.
            if threading.current_thread() is threading.main_thread():
                self._waiting.appendleft(mine)
            else:
                self._waiting.append(mine)
        if mine.acquire(timeout=seconds):
            return True
        with self._guard:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return False
        return True  # it came at the last moment

    def give(self) -> None:
        """Give it to whoever waits longest."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
