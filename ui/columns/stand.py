"""Where the reader is: the first visible status and the pixels of it that are above the edge. Everything else follows from that.

There is no total height and no pixel position in the whole: what is inserted, removed or altered elsewhere cannot move the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.columns.rows import Rows

if TYPE_CHECKING:
    from accounts.model.column import Entry, Key
    from ui.columns.source import Source

Height = Callable[["Entry"], int]


class Stand:
    """The reader's place in a column. `room` is the height of the window in pixels; `height` and `lead` measure a row.

    `lead` is the part of a row's height above the status itself (the line 'unread until here'); it may come and go without moving it.
    """

    def __init__(self, source: Source, height: Height, lead: Height) -> None:
        """Stand nowhere yet; `begin` comes first."""
        self.source = source
        self.rows = Rows(source)
        self._height, self._lead = height, lead
        self.room = 0
        self.first = 0
        self.offset = 0

    @property
    def at_top(self) -> bool:
        """Return whether the newest status stands at the upper edge."""
        return self.rows.whole_top and self.first == 0 and self.offset <= 0

    @property
    def entry(self) -> Entry | None:
        """Return the first visible row."""
        return self.rows[self.first] if self.first < len(self.rows) else None

    def begin(self, key: Key | None, offset: int = 0) -> None:
        """Go to a key (None: the newest), with `offset` pixels of its row above the edge."""
        self.first, self.offset = self.rows.begin(key), offset
        if key is not None and (self.entry is None or self.entry.key != key):
            self.offset = 0
        self._settle()

    def visible(self) -> list[tuple[int, int]]:
        """Return the rows that are in sight, as (index, upper edge)."""
        found: list[tuple[int, int]] = []
        at, top = self.first, -self.offset
        while top < self.room:
            if at >= len(self.rows):
                came, gone = self.rows.read_older()
                self.first, at = self.first - gone, at - gone
                if not came:
                    break
                found = [(index - gone, edge) for index, edge in found]
            found.append((at, top))
            top += self._height(self.rows[at])
            at += 1
        return found

    def scroll(self, by: int) -> int:
        """Go down `by` pixels (up when negative) as far as there is something; return by how much the picture moved up."""
        moved = 0
        if self.entry is None:
            return 0
        while by:
            step = max(-self.room, min(self.room, by)) if self.room else by
            done = self._step(step)
            moved += done
            by -= step
            if done != step:
                break
        return moved

    def _step(self, by: int) -> int:
        self.offset += by
        short = self._settle()
        return by + short

    def _settle(self) -> int:
        """Bring first and offset to a place that exists; return by how many pixels more than asked that moved the picture up."""
        short = 0
        while self.offset < 0:
            if self.first == 0:
                came = self.rows.read_newer()
                self.first += came
                if not came:
                    short -= self.offset
                    self.offset = 0
                    break
            self.first -= 1
            self.offset += self._height(self.rows[self.first])
        while self.first < len(self.rows) and self.offset >= (high := self._height(self.rows[self.first])):
            if self.first + 1 >= len(self.rows):
                _, gone = self.rows.read_older()
                self.first -= gone
                if self.first + 1 >= len(self.rows):
                    break
            self.offset -= high
            self.first += 1
        return short - self._fill()

    def _fill(self) -> int:
        """Leave no empty room below the last row while there are rows above; return by how many pixels that moved the picture down."""
        seen = self.visible()
        if not seen or not self.rows.whole_end or seen[-1][0] + 1 < len(self.rows):
            return 0
        lacks = self.room - (seen[-1][1] + self._height(self.rows[seen[-1][0]]))
        filled = 0
        while lacks > 0:
            take = min(lacks, self.offset)
            self.offset -= take
            lacks -= take
            filled += take
            if lacks > 0:
                if self.first == 0:
                    self.first += self.rows.read_newer()
                if self.first == 0:
                    break
                self.first -= 1
                self.offset = self._height(self.rows[self.first])
        return filled

    def keep(self, change: Callable[[], object]) -> None:
        """Let `change` alter rows or their heights, and leave the first status that is still there where it was on the screen."""
        before = [(self.rows[at].status.uri, edge + self._lead(self.rows[at])) for at, edge in self.visible()]
        change()
        for uri, content in before:
            at = self.rows.index(uri)
            if at >= 0:
                self.first, self.offset = at, self._lead(self.rows[at]) - content
                self._settle()
                return
        self.first = min(self.first, max(0, len(self.rows) - 1))
        self.offset = 0
        self._settle()

    def refresh(self) -> None:
        """Read anew from the source; the picture stays."""
        before = [(self.rows[at].status.uri, self.rows[at].key) for at, _ in self.visible()]
        first = self.first
        self.keep(lambda: self.rows.refresh(first, len(before)))
        if before and self.rows.entries and all(self.rows.index(uri) < 0 for uri, _ in before):
            # All that was in sight is gone: stay at the same time.
            self.begin(before[0][1])

    def show(self, index: int) -> int:
        """Scroll just so far that a row is whole in sight (its top, when it is higher than the window); return the movement."""
        edges = dict(self.visible())
        if index in edges:
            top = edges[index]
            below = top + self._height(self.rows[index]) - self.room
            if top < 0 or below > top:
                return self.scroll(top)
            return self.scroll(below) if below > 0 else 0
        if index < self.first:
            return self.scroll(-self.offset - sum(self._height(self.rows[at]) for at in range(index, self.first)))
        last, edge = max(edges.items())
        return self.scroll(edge + sum(self._height(self.rows[at]) for at in range(last, index + 1)) - self.room)

    def position(self) -> float:
        """Return about where the upper edge stands in the whole: 0 at the newest, 1 at the oldest."""
        entry = self.entry
        if entry is None or self.at_top:
            return 0.0
        return self.source.rank(entry.key)
