"""What was read: a status counts when it stood in sight for a moment and nothing unread is left below it. Jumping over is not reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accounts.model.column import Key


class ReadMarks:
    """Two marks: `read`, up to which everything was seen, and `line`, where that was when this round of reading began.

    The line is what is drawn ('unread until here'); it stands still while one reads on, and goes along when new statuses come after
    everything was read.
    """

    def __init__(self, read: Key | None = None) -> None:
        """Begin with what was read before."""
        self.read = read
        self.line = read
        self._low: Key | None = None
        self._high: Key | None = None

    def first_fill(self, newest: Key) -> bool:
        """Take the statuses of a new column for read; return whether it was new."""
        if self.read is not None:
            return False
        self.read = newest
        return True

    def seen(self, top: Key, below: Key) -> bool:
        """Say that everything from `top` down to `below` was in sight; return whether the mark of reading moved."""
        if self._low is not None and self._high is not None and below <= self._high and self._low <= top:
            self._low, self._high = min(self._low, below), max(self._high, top)
        else:
            self._low, self._high = below, top
        if self.read is None or not self._low <= self.read < self._high:
            return False
        self.read = self._high
        return True

    def came(self, unread_before: int) -> None:
        """Say that statuses came; where everything was read, the line goes there."""
        if not unread_before:
            self.line = self.read

    def mark(self, newest: Key | None) -> None:
        """Take everything for read, and the line away."""
        if newest is not None:
            self.read = newest
        self.line = None
