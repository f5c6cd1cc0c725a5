"""What is known of one source while the program runs, and the part of it that outlives the program."""

from __future__ import annotations

import math
import threading
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from accounts.errors import KnownError
from accounts.model.ids import AccountId
from accounts.store.status_plain import to_moment, to_number
from accounts.streams.kind import Source

NEVER, NOT_YET = math.inf, -math.inf


@dataclass(eq=False)
class SourceState:
    """One source at work. Changed under the reading's lock only; times `due` on the monotonic clock.

    `newest` is the cursor from which the next poll goes on, `older` that of what lies below, '' when there is nothing. Where a network
    tells the newest first, `gap` is the cursor of what is still missing in between and `goal` what `newest` becomes when it is not.
    """

    source: Source
    columns: set[int] = field(default_factory=set)
    fresh: set[int] = field(default_factory=set)
    """Columns that ask this only now, and have not seen its newest page."""
    newest: str = ""
    older: str = ""
    gap: str = ""
    goal: str = ""
    seen_at: datetime | None = None
    due: float = 0.0
    failures: int = 0
    quiet: float = 1.0
    hurried: bool = False
    """Whether somebody waits for what it brings: it is asked as often as its network allows, however little comes."""
    problem: KnownError | None = None
    busy: bool = False
    reader: Any = None
    streams: bool | None = None
    """Whether there is a stream for it; None = not known yet."""
    stop: threading.Event | None = None
    """Ends the stream that is open."""
    again_due: float = 0.0
    again_at: float = NOT_YET
    """When its newest page is, and was last, read once more for what changed in it; on the monotonic clock."""
    unproved: bool = False
    """Whether the stream that is open has told nothing yet, where that may mean that it never will: it is polled beside it."""
    stream_since: float = NEVER
    """When the stream that is open, or was last, began to stand; on the monotonic clock."""
    stream_due: float = 0.0
    stream_failures: int = 0

    @property
    def name(self) -> str:
        """Return the source's name."""
        return self.source.name

    @property
    def streaming(self) -> bool:
        """Return whether a stream is open."""
        return self.stop is not None

    @property
    def lane(self) -> AccountId:
        """Return in whose lane it is asked: one request at a time per account, and per host of feeds."""
        if self.source.account is not None:
            return self.source.account
        host = urlsplit(self.source.question.feed).netloc
        return AccountId(-1 - zlib.crc32(host.encode("utf-8", "replace")))

    def remember(self, kept: dict[str, Any]) -> None:
        """Take what an earlier run kept."""
        for name in ("newest", "older", "gap", "goal"):
            value = kept.get(name, "")
            setattr(self, name, value if isinstance(value, str) else "")
        seen = kept.get("seen_at")
        self.seen_at = to_moment(seen) if isinstance(seen, int) else None

    def kept(self) -> dict[str, Any]:
        """Return what the next run is to know."""
        plain: dict[str, Any] = {name: value for name in ("newest", "older", "gap", "goal") if (value := getattr(self, name))}
        if self.seen_at is not None:
            plain["seen_at"] = to_number(self.seen_at)
        return plain
