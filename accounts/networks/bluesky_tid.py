"""Record keys of Bluesky: timestamp identifiers (atproto specification 'TID').

Thirteen characters of a sortable base 32: microseconds since 1970, and 10 bits that tell clocks apart.
"""

from __future__ import annotations

import re
import secrets
import threading
from datetime import UTC, datetime, timedelta

from accounts.clock import Clock

LETTERS = "234567abcdefghijklmnopqrstuvwxyz"
_FORM = re.compile(r"[2-7a-j][2-7a-z]{12}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MICROSECONDS = 2**54 - 1
_CLOCKS = 1024


def is_tid(text: str) -> bool:
    """Return whether `text` is a valid TID."""
    return _FORM.fullmatch(text) is not None


def encode(microseconds: int, clock_id: int) -> str:
    """Return the TID of a moment (microseconds since 1970, 0..2**54-1) and a clock (0..1023). Raises ValueError outside of these."""
    if not (0 <= microseconds <= _MOST_MICROSECONDS and 0 <= clock_id < _CLOCKS):
        raise ValueError(f"no TID has {microseconds} microseconds and clock {clock_id}")
    number = microseconds << 10 | clock_id
    return "".join(LETTERS[number >> shift & 31] for shift in range(60, -1, -5))


def decode(tid: str) -> tuple[datetime, int]:
    """Return the moment (UTC) and the clock number of a TID. Raises ValueError when it is none."""
    if not is_tid(tid):
        raise ValueError(f"no TID: {tid!r}")
    number = 0
    for letter in tid:
        number = number << 5 | LETTERS.index(letter)
    return _EPOCH + timedelta(microseconds=number >> 10), number & (_CLOCKS - 1)


class TidMaker:
    """Makes TIDs of which none comes twice and each is greater than the one before, however often and from how many threads it is asked."""

    def __init__(self, clock_id: int | None = None) -> None:
        """Take a clock number of 0..1023, drawn by lot when none is given."""
        self._clock_id = secrets.randbelow(_CLOCKS) if clock_id is None else clock_id
        self._last = -1
        self._lock = threading.Lock()

    def next(self, clock: Clock) -> str:
        """Return the next TID: now, or one microsecond after the last one when the clock stands still or was set back."""
        now = (clock.now() - _EPOCH) // timedelta(microseconds=1)
        with self._lock:
            self._last = max(self._last + 1, now)
            return encode(self._last, self._clock_id)
