"""Cases: who waits for an answer, who took it, and how it ended. Only what is said about a question; nothing is reckoned about a person."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from accounts.answers.office import office_of
from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import CasesChanged, Events
from accounts.model.case import CASE_MOVES, OPEN_CASES, Case, CaseNote, CaseState, NoteKind
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.settings import Settings
from accounts.store import cases as rows
from accounts.store.books import Books
from accounts.store.cache import Cache

ENDINGS = {
    NoteKind.PUBLICLY: CaseState.ANSWERED,
    NoteKind.PRIVATELY: CaseState.ANSWERED,
    NoteKind.PHONED: CaseState.ANSWERED,
    NoteKind.EMAILED: CaseState.ANSWERED,
    NoteKind.NO_REPLY: CaseState.CLOSED,
}
"""What an answer, or none, makes of a case."""
MOST_TEXT = 4_000
MOST_NAME = 120
MOST_LATER = 20


class Cases:
    """The cases of one data folder. Thread-safe. Every change stands in the case's notes, with its moment, in the same transaction."""

    def __init__(self, books: Books, cache: Cache, settings: Settings, clock: Clock, events: Events, zone: ZoneInfo | None = None) -> None:
        """Read nothing yet; `zone` is that of the office hours (None: this computer's)."""
        self._books, self._cache, self._settings = books, cache, settings
        self._clock, self._events, self._zone = clock, events, zone

    # -- looking -----------------------------------------------------------------------------------------------------------------------

    def every(self, *, ended: bool = False) -> tuple[Case, ...]:
        """Return the open cases, who waits longest first; with `ended` all of them. Raises StoreError."""
        return rows.every(self._books, () if ended else OPEN_CASES)

    def get(self, case: CaseId) -> Case:
        """Return one case. Raises InputError (no-such-case), StoreError."""
        found = rows.get(self._books, case)
        if found is None:
            raise InputError("no-such-case", case=int(case))
        return found

    def of(self, status: Status) -> Case | None:
        """Return the case of a status, None when there is none."""
        return rows.of(self._books, status.uri)

    def notes(self, case: CaseId | None = None) -> tuple[CaseNote, ...]:
        """Return what was noted, of one case or of all, in order."""
        return rows.notes(self._books, case)

    def kept(self) -> frozenset[str]:
        """Return the uris of statuses that do not expire: those of open cases."""
        return rows.open_uris(self._books)

    def later(self, case: Case) -> tuple[Status, ...]:
        """Return what the same person said after it and is still in the cache, the oldest first; at most `MOST_LATER`."""
        author = case.status.author
        found = self._cache.search(f"@{author.handle}", most=10 * MOST_LATER)
        said = {one.status.uri: one.status for one in found if one.status.author.handle.casefold() == author.handle.casefold()}
        after = [one for one in said.values() if one.at > case.status.at and one.uri != case.status.uri]
        return tuple(sorted(after, key=lambda one: one.at)[:MOST_LATER])

    # -- doing -------------------------------------------------------------------------------------------------------------------------

    def open(self, status: Status, by: str = "", text: str = "") -> Case:
        """Make a status a case, or return the case that it is already. Raises InputError (text-too-long), StoreError."""
        text, by = _checked(text), _name(by)
        with self._events.gathered(), self._books.write():
            there = rows.of(self._books, status.uri)
            if there is not None:
                return there
            now = self._clock.now()
            due = office_of(self._settings).due(now, int(self._settings.get("answer_hours")), self._zone)
            number = rows.add(self._books, status, now, due)
            self._note(number, NoteKind.OPENED, text, by)
            return self.get(number)

    def take(self, case: CaseId, by: str) -> Case:
        """Let somebody take a case; one that ended is open again. Raises InputError (no-name, no-such-case), StoreError."""
        by = _name(by)
        if not by:
            raise InputError("no-name")
        return self._move(case, CaseState.TAKEN, NoteKind.TAKEN, "", by, taken_by=by, closed_at=None)

    def note(self, case: CaseId, text: str, by: str = "") -> None:
        """Write an internal note. Raises InputError (no-text, text-too-long, no-such-case), StoreError."""
        text = _checked(text)
        if not text:
            raise InputError("no-note-text")
        with self._events.gathered(), self._books.write():
            self.get(case)
            self._note(case, NoteKind.NOTE, text, _name(by))

    def pass_on(self, case: CaseId, department: str, contact: str = "", by: str = "") -> Case:
        """Pass a case on to a department. Raises InputError (no-department, no-such-case, case-moved), StoreError."""
        department, contact = _name(department), _name(contact)
        if not department:
            raise InputError("no-department")
        said = f"{department} ({contact})" if contact else department
        return self._move(case, CaseState.PASSED_ON, NoteKind.PASSED_ON, said, by, department=department, contact=contact, closed_at=None)

    def answer(self, status: Status, how: NoteKind, text: str = "", by: str = "") -> Case:
        """Note how a status was answered, or why not; it becomes a case if it was none. The two are one transaction.

        Raises InputError (no-reason for no reply without one, text-too-long), StoreError.
        """
        if how is NoteKind.NO_REPLY and not text.strip():
            raise InputError("no-reason")
        with self._events.gathered(), self._books.write():
            case = self.open(status, by)
            return self._move(case.id, ENDINGS[how], how, text, by, again=True)

    def close(self, case: CaseId, text: str = "", by: str = "") -> Case:
        """End a case. Raises InputError (no-such-case, case-moved, text-too-long), StoreError."""
        return self._move(case, CaseState.CLOSED, NoteKind.CLOSED, text, by)

    def expire(self, _days: int = 0) -> int:
        """Delete what ended longer ago than the setting says; return how many. Open cases stay, however old."""
        gone = rows.forget(self._books, self._clock.now() - timedelta(days=int(self._settings.get("case_days"))))
        if gone:
            self._events.publish(CasesChanged())
        return gone

    def _move(self, case: CaseId, to: CaseState, kind: NoteKind, text: str, by: str, *, again: bool = False, **values: object) -> Case:
        text, by = _checked(text), _name(by)
        now = self._clock.now()
        ended = to in {CaseState.ANSWERED, CaseState.PASSED_ON, CaseState.CLOSED}
        values = {"closed_at": now if ended else None, **{name: one for name, one in values.items() if name != "closed_at"}}
        before = [state for state, after in CASE_MOVES.items() if to in after or again]
        with self._events.gathered(), self._books.write():
            here = self.get(case)
            if not rows.update(self._books, case, only_in=before, state=to.value, changed_at=now, **values):
                raise InputError("case-moved", state=here.state.value)
            self._note(case, kind, text, by)
            return self.get(case)

    def _note(self, case: CaseId, kind: NoteKind, text: str, by: str) -> None:
        rows.add_note(self._books, CaseNote(case, self._clock.now(), kind, text, by))
        self._events.publish(CasesChanged())


def _checked(text: str) -> str:
    text = text.strip()
    if len(text) > MOST_TEXT:
        raise InputError("note-too-long", most=MOST_TEXT)
    return text


def _name(name: str) -> str:
    return " ".join(name.split())[:MOST_NAME]
