"""Whether a round over the series is worth while: most looks of the clock come for a post, and find nothing to do for a series."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from accounts.events import AccountChanged, BooksChanged, DraftChanged, Event, Events, SeriesChanged

LONGEST = timedelta(minutes=1)
"""A round is made at least this often: another process may have written and not said so."""


class Idle:
    """Knows until when nothing is to be done. Thread-safe."""

    def __init__(self, events: Events) -> None:
        """Begin with a round."""
        self._lock = threading.Lock()
        self._changed = True
        self._since: datetime | None = None
        self._until: datetime | None = None
        events.subscribe(self._heard)

    def over(self, now: datetime) -> bool:
        """Return whether a round is due; asking takes the reason away, so ask only to make it."""
        with self._lock:
            waits = self._since is not None and self._since <= now < self._since + LONGEST
            due = self._changed or not waits or (self._until is not None and self._until <= now)
            if due:
                self._changed, self._since = False, None
            return due

    def until(self, now: datetime, moment: datetime | None) -> None:
        """A round was made well, and the next thing to do comes at `moment`."""
        with self._lock:
            self._since, self._until = now, moment

    def known(self, now: datetime) -> tuple[bool, datetime | None]:
        """Return whether the last round still tells when the next one is due, and that moment."""
        with self._lock:
            holds = not self._changed and self._since is not None and self._since <= now
            ahead = self._until is None or self._until > now
            return holds and ahead, self._until

    def _heard(self, event: Event) -> None:
        if isinstance(event, SeriesChanged | DraftChanged | AccountChanged | BooksChanged):
            with self._lock:
                self._changed = True
