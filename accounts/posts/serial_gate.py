"""What of a series may not leave now: a paused one, an occurrence that was skipped or moved meanwhile, one without its video.

The publisher asks here before anything leaves. So a wish that is in the books already (skip, move, pause) holds from that moment, even
while its plan is still being taken back at a network.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from types import MappingProxyType

from accounts.events import HoldsChanged
from accounts.model.ids import PostId
from accounts.posts.holds import Hold, HoldKind
from accounts.posts.serial_means import Means, goes, placed, unconfirmed
from accounts.posts.serial_view import View
from accounts.store import series as rows
from accounts.store.series import Kept, Row

PAUSED = Hold(HoldKind.SERIES, code="hold-series")
CHANGED = Hold(HoldKind.SERIES, code="hold-series-changed")
NOTHING: Mapping[PostId, Hold] = MappingProxyType({})
COMPLETE: Mapping[PostId, str] = MappingProxyType({})


class Gate:
    """What is held and what is incomplete, as last read. Read anew at every look of the publisher and after every act on a series."""

    def __init__(self, means: Means, view: View) -> None:
        """Start with nothing held."""
        self._means = means
        self._view = view
        self._lock = threading.Lock()
        self._held = NOTHING
        self._lacking = COMPLETE

    def read(self) -> None:
        """Read from the books. Raises StoreError."""
        held: dict[PostId, Hold] = {}
        lacking: dict[PostId, str] = {}
        known: dict[int, Kept | None] = {}
        for row in rows.undone_rows(self._means.books):
            if row.series not in known:
                known[row.series] = rows.get(self._means.books, row.series)
            kept = known[row.series]
            if row.post is None or kept is None:
                continue
            if hold := self._hold(kept, row):
                held[row.post] = hold
            if missing := self._view.files_missing(kept.series, row.day):
                lacking[row.post] = f"{missing[0]}-missing"
        with self._lock:
            changed = held != self._held
            self._held, self._lacking = MappingProxyType(held), MappingProxyType(lacking)
        if changed:
            self._means.events.publish(HoldsChanged())

    @property
    def posts(self) -> frozenset[PostId]:
        """Return every post that may not go as it stands."""
        return frozenset({*self._held, *self._lacking})

    def hold(self, post: PostId) -> Hold | None:
        """Return what of its series holds a post, None when nothing does."""
        return self._held.get(post)

    def lacks(self, post: PostId) -> str:
        """Return the code for which a post does not go at its moment, '' when all lies ready."""
        return self._lacking.get(post, "")

    def _hold(self, kept: Kept, row: Row) -> Hold | None:
        if kept.removed_at is not None or row.outcome == "let-go":
            return CHANGED
        if kept.series.paused:
            return PAUSED
        one = placed(kept.series, row.day)
        if one is None or not goes(one) or unconfirmed(self._means, kept, row):
            return CHANGED
        return CHANGED if one.utc != row.utc and one.utc > self._means.clock.now() else None
