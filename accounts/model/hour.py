"""A consulting hour: a window in which an account answers questions, its opening and closing message, and the queue of questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from accounts.model.case import Case
from accounts.model.ids import AccountId, DraftId, HourId, QuestionId
from accounts.model.post import State, Target
from accounts.model.status import Status


class Stage(StrEnum):
    """Where an hour is. `LEFT`: it is over, and somebody still waits for something; `DONE`: nobody does."""

    PLANNED = "planned"
    OPEN = "open"
    LEFT = "left"
    DONE = "done"
    CANCELLED = "cancelled"


class QuestionState(StrEnum):
    """How a question stands."""

    WAITING = "waiting"
    AT_HAND = "at-hand"
    LATER = "later"
    UNDER_WAY = "under-way"
    ANSWERED = "answered"
    REFERRED = "referred"
    NOT_HERE = "not-here"
    GONE = "gone"


DEALT_WITH = frozenset({QuestionState.ANSWERED, QuestionState.REFERRED, QuestionState.NOT_HERE, QuestionState.GONE})
"""States in which nobody waits for the alderman any more."""
WAITS = frozenset({QuestionState.WAITING, QuestionState.AT_HAND, QuestionState.LATER})
"""States in which nothing was done yet."""


class Todo(StrEnum):
    """What somebody means to do with a question that is left."""

    NOTHING = ""
    ANSWER = "answer"
    PASS_ON = "pass-on"  # noqa: S105 - no password
    THANK = "thank"


@dataclass(frozen=True)
class Hour:
    """A consulting hour. `tags` in small letters without #; `zone` is the IANA name of the clock by which it was planned.

    `opening` and `closing` are the drafts of its two messages. `ask_at_end`: the closing message waits for its author's word.
    `remind_minutes` before the start somebody is told, 0 = nobody. `opened_at` None = not begun, `ended_at` None = not over. Until
    `opening_to` and `closing_to` are None a message has still to be moved there. `gathered_at`: every source was asked after its end.
    `current` is the question at hand.
    """

    id: HourId
    title: str
    accounts: tuple[AccountId, ...]
    tags: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    zone: str
    opening: DraftId
    closing: DraftId
    ask_at_end: bool
    remind_minutes: int
    created_at: datetime
    opened_at: datetime | None = None
    ended_at: datetime | None = None
    cancelled_at: datetime | None = None
    gathered_at: datetime | None = None
    reminded_at: datetime | None = None
    opening_to: datetime | None = None
    closing_to: datetime | None = None
    current: QuestionId | None = None

    @property
    def open(self) -> bool:
        """Return whether it goes on."""
        return self.opened_at is not None and self.ended_at is None and self.cancelled_at is None

    @property
    def planned(self) -> bool:
        """Return whether it is still to begin."""
        return self.opened_at is None and self.ended_at is None and self.cancelled_at is None

    @property
    def slept_through(self) -> bool:
        """Return whether it passed without having begun."""
        return self.opened_at is None and self.ended_at is not None


@dataclass(frozen=True)
class Question:
    """A status in the queue. `place` counts from 1 and never changes; `later_at` is when it was put off, None = never.

    `gone_at` is when its author was seen to have deleted it, None while it stands.
    """

    id: QuestionId
    hour: HourId
    place: int
    status: Status
    came_at: datetime
    later_at: datetime | None = None
    todo: Todo = Todo.NOTHING
    gone_at: datetime | None = None


@dataclass(frozen=True)
class Line:
    """A question as it stands now, with its case and the states of our answers to it."""

    question: Question
    state: QuestionState
    case: Case | None = None
    answers: tuple[State, ...] = ()


@dataclass(frozen=True)
class Overview:
    """An hour with its queue in order of arrival, and the targets of its two messages. `now` is the moment at which it was read.

    `next` is the question that comes after the one at hand, None when nobody waits.
    """

    hour: Hour
    stage: Stage
    lines: tuple[Line, ...]
    opening: tuple[Target, ...]
    closing: tuple[Target, ...]
    now: datetime
    counts: Mapping[QuestionState, int] = field(default_factory=dict)
    next: QuestionId | None = None

    @property
    def current(self) -> Line | None:
        """Return the question at hand."""
        return next((one for one in self.lines if one.question.id == self.hour.current), None)

    @property
    def left(self) -> tuple[Line, ...]:
        """Return who still waits for something."""
        return tuple(one for one in self.lines if one.state not in DEALT_WITH)

    @property
    def confirmed(self) -> bool:
        """Return whether the pause of both messages was gone through."""
        made = (*self.opening, *self.closing)
        return bool(self.opening and self.closing) and all(one.state is not State.PAUSING for one in made)
