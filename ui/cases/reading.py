"""What the place shows, read in another thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from accounts.answers.cases import PAGE
from accounts.engine import Engine
from accounts.model.case import Act, ActState, Case, CaseNote, CaseState, Reply, Tally, Typed, Wanted
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.posts.writing_aids import Contact


@dataclass(frozen=True)
class Shown:
    """A page of the cases that are looked for, what is said of them, the acts that ask for a person, and when it was read.

    `first` is the number of the first one, from 0; `found` how many there are on all pages; `problem` what is damaged in the rules.
    """

    cases: tuple[Case, ...]
    acts: tuple[Act, ...]
    labels: dict[int, str]
    now: datetime
    first: int = 0
    found: int = 0
    tally: Tally = Tally(0, 0, 0)
    replies: dict[CaseId, tuple[Reply, ...]] = field(default_factory=dict)
    takers: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    problem: str = ""
    later: dict[CaseId, Status] = field(default_factory=dict)
    """What the author of a case that was answered said last, after it."""

    @property
    def look(self) -> object:
        """Return what the rows look like by: the same value, the same rows."""
        stand = tuple((one.overdue(self.now), one.soon(self.now)) for one in self.cases)
        day = self.now.astimezone().date()
        return self.cases, self.acts, self.labels, self.first, self.found, self.replies, self.problem, self.later, stand, day


@dataclass(frozen=True)
class Details:
    """One case with its notes, its answers, what the same person said later, and what was typed and not noted.

    `edited` is the status as it stands now, None when it is as it was.
    """

    case: Case
    notes: tuple[CaseNote, ...]
    later: tuple[Status, ...]
    replies: tuple[Reply, ...] = ()
    typed: Typed = Typed()
    contacts: tuple[Contact, ...] = ()
    edited: Status | None = None


def read(engine: Engine, wanted: Wanted, first: int = 0) -> Shown:
    """Read one page. Where there are fewer than `first` by now, the last page. Raises StoreError."""
    cases = engine.cases
    found = cases.count(wanted)
    first = max(0, min(first, (found - 1) // PAGE * PAGE))
    page = cases.page(wanted, skip=first)
    acts = tuple(one for one in engine.acts.unfinished() if one.state in {ActState.REFUSED, ActState.MISSED})
    labels = {int(number): one.label for number, one in engine.register.known().items()} if acts else {}
    replies = cases.replies(one.id for one in page)
    takers, departments = cases.names()
    later = {one.id: said[-1] for one in page if one.state is CaseState.ANSWERED and (said := cases.later(one))}
    now = engine.clock.now()
    return Shown(page, acts, labels, now, first, found, cases.tally(), replies, takers, departments, cases.office_problem, later)


def details(engine: Engine, case: CaseId) -> Details:
    """Read one case. Raises InputError (no-such-case), StoreError."""
    cases = engine.cases
    found = cases.get(case)
    contacts = tuple(one.contact for one in engine.aids.snippets() if one.contact.department)
    now = engine.cache.get(found.status.uri)
    edited = now if now is not None and now.text != found.status.text else None
    replies = cases.replies([case]).get(case, ())
    return Details(found, cases.notes(case), cases.later(found), replies, cases.typed(found.status.uri), contacts, edited)
