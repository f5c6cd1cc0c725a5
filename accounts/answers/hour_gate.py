"""What of a consulting hour may not leave now: a message that is being moved, one of an hour that was called off or never began.

The publisher asks here before anything leaves. A wish that is in the books holds from that moment, even while the message is still being
taken back at a network.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime

from accounts.clock import Clock
from accounts.model.hour import Hour
from accounts.model.ids import DraftId, PostId
from accounts.posts.holds import Hold, HoldKind
from accounts.posts.publisher import Gate
from accounts.store import hours as rows
from accounts.store import targets
from accounts.store.books import Books

CHANGED = Hold(HoldKind.OTHER, code="hold-hour-changed")
NEVER_BEGAN = "hour-never-began"


class HourGate:
    """What is held and what is missed, as last read."""

    def __init__(self, books: Books, clock: Clock) -> None:
        """Start with nothing held."""
        self._books, self._clock = books, clock
        self._lock = threading.Lock()
        self._held: Mapping[PostId, Hold] = {}
        self._lacking: Mapping[PostId, str] = {}

    def read(self) -> None:
        """Read it anew. Raises StoreError."""
        held: dict[PostId, Hold] = {}
        lacking: dict[PostId, str] = {}
        now = self._clock.now()
        for hour in rows.unfinished(self._books):
            for draft, wish in ((hour.opening, hour.opening_to), (hour.closing, hour.closing_to)):
                post = rows.last_post(self._books, draft) if wish is not None else None
                if post is not None and (hour.cancelled_at is not None or self._elsewhere(post, wish, now)):
                    held[post] = CHANGED
            if never_began(hour, now):
                lacking |= dict.fromkeys(posts_of(self._books, hour).values(), NEVER_BEGAN)
        with self._lock:
            self._held, self._lacking = held, lacking

    def _elsewhere(self, post: PostId, wish: datetime | None, now: datetime) -> bool:
        return wish is not None and wish > now and any(one.due_at != wish for one in targets.of_post(self._books, post))

    def hold(self, post: PostId) -> Hold | None:
        """Return what of its hour holds a post."""
        return self._held.get(post)

    def lacks(self, post: PostId) -> str:
        """Return the code for which a post is missed at its moment, '' when nothing is wrong."""
        return self._lacking.get(post, "")


def never_began(hour: Hour, now: datetime) -> bool:
    """Return whether an hour passed without having begun: what opens it would invite to nothing, what closes it thank for nothing."""
    return hour.opened_at is None and hour.cancelled_at is None and now >= hour.ends_at


class Gates:
    """Several gates as one."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        """Ask them in this order."""
        self._gates = tuple(gates)

    def read(self) -> None:
        """Read all of them anew. Raises StoreError."""
        for one in self._gates:
            one.read()

    def hold(self, post: PostId) -> Hold | None:
        """Return the first reason that holds a post."""
        return next((hold for one in self._gates if (hold := one.hold(post)) is not None), None)

    def lacks(self, post: PostId) -> str:
        """Return the first code for which a post is missed."""
        return next((code for one in self._gates if (code := one.lacks(post))), "")


def posts_of(books: Books, hour: Hour) -> dict[DraftId, PostId]:
    """Return the posts that were made of an hour's two messages."""
    found = ((draft, rows.last_post(books, draft)) for draft in (hour.opening, hour.closing))
    return {draft: post for draft, post in found if post is not None}
