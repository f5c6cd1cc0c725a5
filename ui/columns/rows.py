"""The rows that are in memory: a piece of the column around what is read, never the whole."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accounts.model.column import Entry, Key
    from ui.columns.source import Source

PAGE = 24
"""Rows that are read at once."""
MOST = 240
"""Rows in memory at most; those farthest from the reader go first."""
_TICK = timedelta(microseconds=1)
"""The finest step of a moment in a column."""
ABOVE, BELOW = 4, 6
"""Rows beyond those in sight that are read anew when the column changed."""


class Rows:
    """A piece of a column, newest first, without holes. `whole_top` and `whole_end` say whether nothing is newer or older than it."""

    def __init__(self, source: Source) -> None:
        """Hold nothing yet."""
        self._source = source
        self.entries: list[Entry] = []
        self.whole_top = self.whole_end = False

    def __len__(self) -> int:
        """Return how many rows are in memory."""
        return len(self.entries)

    def __getitem__(self, index: int) -> Entry:
        """Return a row."""
        return self.entries[index]

    def index(self, uri: str) -> int:
        """Return where a status stands, -1 when it is not in memory."""
        return next((at for at, entry in enumerate(self.entries) if entry.status.uri == uri), -1)

    def begin(self, key: Key | None) -> int:
        """Read around a key (None: the newest) and return the index of the first row that is not newer than it."""
        if key is None:
            found = self._source.page(most=PAGE)
            self.entries, self.whole_top, self.whole_end = list(found), True, len(found) < PAGE
            return 0
        return self._around(key, PAGE // 2, PAGE)

    def refresh(self, first: int, seen: int) -> None:
        """Read anew what is in sight, `seen` rows from `first` on, and a little around it; the rest comes when somebody goes there."""
        if not self.entries:
            self.begin(None)
            return
        at = min(max(first, 0), len(self.entries) - 1)
        self._around(self.entries[at].key, ABOVE, seen + BELOW)

    def _around(self, key: Key, above: int, below: int) -> int:
        # A place just above everything of the same moment: what is asked on both sides of it has neither hole nor double.
        over = type(key)(key.order_at + _TICK, "")
        newer = self._source.page(after=over, most=above) if above else ()
        older = self._source.page(before=over, most=below)
        self.entries = [*newer, *older]
        self.whole_top = len(newer) < above if above else not self._source.page(after=over, most=1)
        self.whole_end = len(older) < below
        found = next((at for at, entry in enumerate(self.entries) if not key < entry.key), len(self.entries) - 1)
        return max(0, found)

    def read_older(self) -> tuple[int, int]:
        """Read the page below; return how many rows came, and how many went at the top."""
        if self.whole_end or not self.entries:
            return 0, 0
        found = self._source.page(before=self.entries[-1].key, most=PAGE)
        self.whole_end = len(found) < PAGE
        self.entries += found
        gone = max(0, len(self.entries) - MOST)
        if gone:
            del self.entries[:gone]
            self.whole_top = False
        return len(found), gone

    def read_newer(self) -> int:
        """Read the page above; return how many rows came. Those farthest below go."""
        if self.whole_top or not self.entries:
            return 0
        found = self._source.page(after=self.entries[0].key, most=PAGE)
        self.whole_top = len(found) < PAGE
        self.entries[:0] = found
        if len(self.entries) > MOST:
            del self.entries[MOST:]
            self.whole_end = False
        return len(found)
