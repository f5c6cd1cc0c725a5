"""A case: somebody's status that an answer is owed to; and an act: something small that is done with a status as an account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from accounts.model.ids import AccountId, ActId, CaseId, DraftId, PostId, TargetId
from accounts.model.post import State
from accounts.model.status import Status


class CaseState(StrEnum):
    """Where a case is."""

    NEW = "new"
    TAKEN = "taken"
    ANSWERED = "answered"
    PASSED_ON = "passed-on"
    CLOSED = "closed"


OPEN_CASES = frozenset({CaseState.NEW, CaseState.TAKEN, CaseState.PASSED_ON})
"""States in which somebody still waits for an answer: to be passed on is none."""

CASE_MOVES: dict[CaseState, frozenset[CaseState]] = {
    CaseState.NEW: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}),
    CaseState.TAKEN: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}),
    # What was answered can come back: then somebody takes it once more. What was passed on can be passed on further.
    CaseState.ANSWERED: frozenset({CaseState.TAKEN, CaseState.CLOSED}),
    CaseState.PASSED_ON: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}),
    CaseState.CLOSED: frozenset({CaseState.TAKEN}),
}


class NoteKind(StrEnum):
    """What a line of a case tells."""

    OPENED = "opened"
    TAKEN = "taken"
    NOTE = "note"
    PUBLICLY = "publicly"
    PRIVATELY = "privately"
    PHONED = "phoned"
    EMAILED = "emailed"
    NO_REPLY = "no-reply"
    PASSED_ON = "passed-on"
    CLOSED = "closed"
    GONE = "gone"


SOON = timedelta(hours=1)
"""So long before its moment an answer is owed soon."""


@dataclass(frozen=True)
class Case:
    """A status that somebody answers for. `status` is as it stood when the case was opened; `taken_by` a name, '' for nobody.

    `said_at` is when the question was asked, and not later than `opened_at`; `due_at` when an answer is owed, reckoned from `said_at` in
    office hours; `closed_at` when it came to its end, None while it is open; `gone_at` when its author was seen to have deleted it.
    """

    id: CaseId
    status: Status
    state: CaseState
    opened_at: datetime
    changed_at: datetime
    due_at: datetime
    closed_at: datetime | None = None
    taken_by: str = ""
    department: str = ""
    contact: str = ""
    said_at: datetime | None = None
    gone_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Return whether somebody still waits for an answer."""
        return self.state in OPEN_CASES

    def overdue(self, now: datetime) -> bool:
        """Return whether the answer is late."""
        return self.open and now > self.due_at

    def soon(self, now: datetime) -> bool:
        """Return whether an answer is owed within the hour."""
        return self.open and self.due_at - SOON <= now <= self.due_at


@dataclass(frozen=True)
class Wanted:
    """Which cases are looked for. Empty = all of them: `words` in question, names or department; `taken_by` and `department` exactly.

    `states` empty = the open ones, with `ended` all. `late` = only those for which an answer is overdue.
    """

    words: str = ""
    states: frozenset[CaseState] = frozenset()
    ended: bool = False
    late: bool = False
    taken_by: str = ""
    department: str = ""


@dataclass(frozen=True)
class Tally:
    """How many cases are open, and of these late or nearly so."""

    open: int
    late: int
    soon: int


@dataclass(frozen=True)
class Reply:
    """An answer to a case that is being written, waits, went out or did not. `state` None = a draft, which `draft` names."""

    case: CaseId
    account: AccountId
    label: str
    state: State | None
    private: bool = False
    planned: bool = False
    due_at: datetime | None = None
    url: str = ""
    target: TargetId | None = None
    post: PostId | None = None
    draft: DraftId | None = None

    @property
    def under_way(self) -> bool:
        """Return whether it may still go out, or asks somebody."""
        return self.state not in {State.PUBLISHED, State.DELETED}


@dataclass(frozen=True)
class Typed:
    """What was typed beside a status and not noted yet."""

    text: str = ""
    department: str = ""
    contact: str = ""

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to keep."""
        return not (self.text.strip() or self.department.strip() or self.contact.strip())


@dataclass(frozen=True)
class CaseNote:
    """A line of a case, for internal use: what was done or said, when, and by whom."""

    case: CaseId
    at: datetime
    kind: NoteKind
    text: str = ""
    by: str = ""


class ActState(StrEnum):
    """Where an act is on its way."""

    QUEUED = "queued"
    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"
    MISSED = "missed"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Act:
    """A favourite, boost or bookmark (or its undoing) as an account. `verb` is a value of `reading.Verb`.

    `key` is the name under which the network records it, where one draws that oneself; it is made before the first attempt.
    """

    id: ActId
    account: AccountId
    verb: str
    status: Status
    state: ActState
    asked_at: datetime
    changed_at: datetime
    not_before: datetime | None = None
    attempts: int = 0
    error: str = ""
    error_values: dict[str, str] = field(default_factory=dict)
    key: str = ""
