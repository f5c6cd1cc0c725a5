"""A post is a draft that was released; a target is one post to one account, and the unit that is sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from accounts.model.draft import Content
from accounts.model.ids import AccountId, DraftId, PostId, TargetId


class State(StrEnum):
    """Where a target is on its way."""

    PAUSING = "pausing"
    ARMED = "armed"
    QUEUED = "queued"
    SENDING = "sending"
    PUBLISHED = "published"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    STOPPED = "stopped"
    MISSED = "missed"
    HANDED_OVER = "handed_over"
    DELETED = "deleted"


MOVES: dict[State, frozenset[State]] = {
    State.PAUSING: frozenset({State.QUEUED, State.STOPPED, State.MISSED, State.ARMED}),
    # Waits for its author's 'decided'. No clock looks at it: that is the whole of this state.
    State.ARMED: frozenset({State.QUEUED, State.STOPPED}),
    State.QUEUED: frozenset({State.SENDING, State.STOPPED, State.MISSED, State.PAUSING}),
    # Back to queued: certainly not sent (no network, rate limit). Everything else is an ending or a question.
    State.SENDING: frozenset({State.PUBLISHED, State.HANDED_OVER, State.REFUSED, State.UNKNOWN, State.QUEUED}),
    State.UNKNOWN: frozenset({State.PUBLISHED, State.HANDED_OVER, State.QUEUED, State.REFUSED, State.STOPPED}),
    State.REFUSED: frozenset({State.QUEUED, State.STOPPED}),
    State.MISSED: frozenset({State.QUEUED, State.STOPPED}),
    State.HANDED_OVER: frozenset({State.PUBLISHED, State.STOPPED, State.UNKNOWN, State.QUEUED}),
    State.PUBLISHED: frozenset({State.DELETED}),
    State.STOPPED: frozenset(),
    State.DELETED: frozenset(),
}
"""The one table of allowed moves. A move that is not here cannot be made."""

OPEN = frozenset({State.PAUSING, State.ARMED, State.QUEUED, State.SENDING, State.UNKNOWN, State.HANDED_OVER})
"""States in which something may still happen by itself."""

TO_COME = (State.PAUSING, State.QUEUED, State.HANDED_OVER)
"""States in which a planned target is still to come."""


class Origin(StrEnum):
    """Where a post was released: a window asks again before anything leaves, the command line has asked already."""

    WINDOW = "window"
    COMMAND = "command"


class Place(StrEnum):
    """Where the timer of a planned target runs: on this computer, which must be on then, or at the network's own server."""

    HERE = "here"
    SERVER = "server"


@dataclass(frozen=True)
class Target:
    """One post to one account.

    `due_at` is the moment it should go (aware, UTC); `not_before` postpones a repetition; `release_at` is when its pause is over.
    `token` is made once, before the first attempt, and is the same in all of them; `journal` holds what the connector
    must remember between attempts; `looks` counts look-ups after a lost answer; `verified` says it was fetched back. `error` is the
    code of a KnownError, '' when there is none; `asks` is true when only a person can go on. `place` says where a plan's
    timer runs; `exempt` lets it pass what people set to hold (a crisis, a meeting). `on_event`: its release arms it, and it goes when its
    author says that it was decided; until then `due_at` means nothing. `part` of `parts` numbers the messages of a thread;
    `waits_for` is the target that must stand first, None when there is none (any more), and `waits_how` why ('reply', 'link').
    """

    id: TargetId
    post: PostId
    account: AccountId
    state: State
    content: Content
    due_at: datetime
    release_at: datetime
    changed_at: datetime
    origin: Origin = Origin.WINDOW
    draft: DraftId | None = None
    planned: bool = False
    late_minutes: int | None = 30
    not_before: datetime | None = None
    attempts: int = 0
    looks: int = 0
    token: str = ""
    fingerprint: str = ""
    journal: dict[str, str] = field(default_factory=dict)
    claimed_at: datetime | None = None
    remote_id: str = ""
    url: str = ""
    published_text: str = ""
    published_at: datetime | None = None
    verified: bool = False
    error: str = ""
    error_values: dict[str, str] = field(default_factory=dict)
    asks: bool = False
    place: str = Place.HERE
    exempt: bool = False
    on_event: bool = False
    part: int = 1
    parts: int = 1
    waits_for: TargetId | None = None
    waits_how: str = ""

    @property
    def kept(self) -> bool:
        """Return whether somebody chose this computer for its timer, though the server might have taken it."""
        return "kept" in self.journal


@dataclass(frozen=True)
class HistoryRow:
    """One move of a target: when, from where to where, in which attempt, with what code."""

    target: TargetId
    at: datetime
    before: State | None
    after: State
    attempt: int
    code: str = ""
    values: dict[str, str] = field(default_factory=dict)
