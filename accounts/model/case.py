"""A case: somebody's status that an answer is owed to, and an act: something small that is done with a status as an account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import AccountId, ActId, CaseId
from accounts.model.status import Status


class CaseState(StrEnum):
    """Where a case is."""

    NEW = "new"
    TAKEN = "taken"
    ANSWERED = "answered"
    PASSED_ON = "passed-on"
    CLOSED = "closed"


OPEN_CASES = frozenset({CaseState.NEW, CaseState.TAKEN})
"""States in which somebody still waits for an answer."""

CASE_MOVES: dict[CaseState, frozenset[CaseState]] = {
    CaseState.NEW: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}),
    CaseState.TAKEN: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}),
    # What was answered or passed on can come back: then somebody takes it once more.
    CaseState.ANSWERED: frozenset({CaseState.TAKEN, CaseState.CLOSED}),
    CaseState.PASSED_ON: frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.CLOSED}),
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


@dataclass(frozen=True)
class Case:
    """A status that somebody answers for. `status` is as it stood when the case was opened; `taken_by` a name, '' for nobody.

    `due_at` is when an answer is owed, reckoned in office hours; `closed_at` when it came to its end, None while it is open.
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

    @property
    def open(self) -> bool:
        """Return whether somebody still waits for an answer."""
        return self.state in OPEN_CASES

    def overdue(self, now: datetime) -> bool:
        """Return whether the answer is late."""
        return self.open and now > self.due_at


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
