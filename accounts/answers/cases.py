"""Cases: who waits for an answer, who took it, and how it ended. Only what is said about a question; nothing is reckoned about a person."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from accounts.answers.office import Rules, office_of, problem_of, put_rules, rules_of
from accounts.clock import Clock
from accounts.errors import InputError, StoreError
from accounts.events import CasesChanged, Event, Events, StatusesGone
from accounts.model.case import CASE_MOVES, OPEN_CASES, Case, CaseNote, CaseState, NoteKind, Reply, Tally, Typed, Wanted
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.settings import Settings
from accounts.store import case_answers, case_typed, copies_cleared
from accounts.store import cases as rows
from accounts.store import settings as setting_rows
from accounts.store.books import Books
from accounts.store.cache import Cache
from accounts.store.tables import storable

log = logging.getLogger("cases")

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
MOST_CONTACT = 600
MOST_TYPED = 100_000
MOST_LATER = 20
PAGE = 20
RULE = "answers_reckoned"
"""The entry of the settings that says by which office hours the open cases were reckoned."""


class Cases:
    """The cases of one data folder. Thread-safe. Every change stands in the case's notes, with its moment, in the same transaction."""

    def __init__(self, books: Books, cache: Cache, settings: Settings, clock: Clock, events: Events, zone: ZoneInfo | None = None) -> None:
        """Read nothing yet; `zone` is that of the office hours (None: this computer's)."""
        self._books, self._cache, self._settings = books, cache, settings
        self._clock, self._events, self._zone = clock, events, zone
        events.subscribe(self._heard)

    def _heard(self, event: Event) -> None:
        """Say in their cases what authors deleted; where the books cannot take it, reading goes on."""
        if isinstance(event, StatusesGone):
            try:
                self.gone(event.names, event.network, event.server, event.names)
            except StoreError as failure:
                log.info("what was deleted cannot be noted: %s", failure)

    # -- looking -----------------------------------------------------------------------------------------------------------------------

    def every(self, *, ended: bool = False) -> tuple[Case, ...]:
        """Return the open cases, whose question is oldest first; with `ended` all of them. Raises StoreError."""
        return rows.every(self._books, () if ended else OPEN_CASES)

    def page(self, wanted: Wanted, *, most: int = PAGE, skip: int = 0) -> tuple[Case, ...]:
        """Return at most `most` of what is looked for, whose question is oldest first, after leaving out `skip`. Raises StoreError."""
        return rows.page(self._books, wanted, self._clock.now(), most=most, skip=skip)

    def count(self, wanted: Wanted) -> int:
        """Return how many cases are looked for. Raises StoreError."""
        return rows.count(self._books, wanted, self._clock.now())

    def tally(self) -> Tally:
        """Return how many cases are open, late, and late within the hour. Raises StoreError."""
        return rows.tally(self._books, self._clock.now())

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return who took a case, and to which departments cases went. Raises StoreError."""
        return rows.names(self._books)

    def replies(self, cases: Iterable[CaseId]) -> dict[CaseId, tuple[Reply, ...]]:
        """Return the answers to these cases that are written, wait, went out or failed. Raises StoreError."""
        return case_answers.replies(self._books, cases)

    @property
    def office_problem(self) -> str:
        """Return 'bad-office-hours' when those in the books are damaged, so that the usual ones count; '' when they are well."""
        return problem_of(self._settings)

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
        if not author.handle:
            return ()  # nobody is known by it: a feed without an author
        found = self._cache.search(f"@{author.handle}", most=10 * MOST_LATER)
        said = {one.status.uri: one.status for one in found if one.status.author.handle.casefold() == author.handle.casefold()}
        after = [one for one in said.values() if one.at > case.status.at and one.uri != case.status.uri]
        return tuple(sorted(after, key=lambda one: one.at)[:MOST_LATER])

    # -- doing -------------------------------------------------------------------------------------------------------------------------

    def open(self, status: Status, by: str = "", text: str = "") -> Case:
        """Make a status a case, or return the case that it is already. Raises InputError (text-too-long), StoreError."""
        text, by = _checked(text), _name(by)
        with self._events.gathered(), self._books.write() as connection:
            there = rows.of(self._books, status.uri)
            if there is not None:
                return there
            now = self._clock.now()
            number = rows.add(self._books, status, now, self._due(min(status.at, now)))
            for (network, server), name in self._cache.names(status.uri).items():
                case_answers.name(connection, number, network, server, name)
            self._note(number, NoteKind.OPENED, text, by)
            return self.get(number)

    def called(self, here: Status) -> None:
        """Note by what name the server of an account knows a status that it is going to answer, if that is a case. Raises StoreError."""
        case = rows.of(self._books, here.uri)
        if case is not None:
            with self._books.write() as connection:
                case_answers.name(connection, case.id, here.network, here.server, here.remote_id)

    def take(self, case: CaseId, by: str, text: str = "") -> Case:
        """Let somebody take a case, with a note; one that ended is open again.

        Raises InputError (no-taker, no-such-case, note-too-long, case-name-too-long), StoreError.
        """
        by = _name(by)
        if not by:
            raise InputError("no-taker")
        return self._move(case, CaseState.TAKEN, NoteKind.TAKEN, text, by, taken_by=by)

    def note(self, case: CaseId, text: str, by: str = "") -> None:
        """Write an internal note. Raises InputError (no-text, text-too-long, no-such-case), StoreError."""
        text = _checked(text)
        if not text:
            raise InputError("no-note-text")
        with self._events.gathered(), self._books.write():
            here = self.get(case)
            self._note(case, NoteKind.NOTE, text, _name(by))
            self._used(here.status.uri, text)

    def pass_on(self, case: CaseId, department: str, contact: str = "", by: str = "", text: str = "") -> Case:
        """Pass a case on to a department, with a note. It stays open, and due, until somebody answers or closes it.

        Raises InputError (no-department, no-such-case, case-moved, note-too-long, case-name-too-long), StoreError.
        """
        department, contact, text = _name(department), _name(contact, MOST_CONTACT), _checked(text)
        if not department:
            raise InputError("no-department")
        said = f"{department} ({contact})" if contact else department
        with self._events.gathered(), self._books.write():
            made = self._move(case, CaseState.PASSED_ON, NoteKind.PASSED_ON, said, by, department=department, contact=contact)
            if text:
                self._note(case, NoteKind.NOTE, text, _name(by))
            case_typed.put(self._books, made.status.uri, Typed(), self._clock.now())
        return made

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
        """End a case. Raises InputError (no-reason where nobody was answered yet, no-such-case, case-moved, note-too-long), StoreError."""
        with self._events.gathered(), self._books.write():
            if self.get(case).open and not text.strip():
                raise InputError("no-reason")
            return self._move(case, CaseState.CLOSED, NoteKind.CLOSED, text, by)

    def delete(self, case: CaseId) -> bool:
        """Delete a case with its notes, for somebody who asks to be forgotten, also from the copies of the books.

        Return whether every copy is without it. Blocks as long as copies are written anew. Raises InputError (no-such-case), StoreError.
        """
        here = rows.get(self._books, case)
        if not rows.remove(self._books, case):
            raise InputError("no-such-case", case=int(case))
        self._events.publish(CasesChanged())
        return here is None or copies_cleared.clear(self._books.path.parent, storable(here.status.uri))

    def expire(self, _days: int = 0) -> int:
        """Delete what ended longer ago than the setting says; return how many. Open cases stay, however old."""
        before = self._clock.now() - timedelta(days=int(self._settings.get("case_days")))
        gone = rows.forget(self._books, before)
        case_typed.forget(self._books, before)
        if gone:
            self._events.publish(CasesChanged())
        self.reckon()
        return gone

    def reckon(self) -> int:
        """Reckon anew when answers are owed, if the office hours are others than those by which it was done; return how many changed."""
        rule = " ".join(str(self._settings.get(name)) for name in ("office_days", "office_from", "office_until", "answer_hours"))
        if setting_rows.every(self._books).get(RULE) == rule:
            return 0
        changed = rows.put_due(self._books, [(number, self._due(said_at)) for number, said_at in rows.asked_at(self._books)])
        setting_rows.put(self._books, RULE, rule)
        if changed:
            self._events.publish(CasesChanged())
        return changed

    def rules(self) -> Rules:
        """Return what holds: office hours, when an answer is owed, how long ended cases stay."""
        return rules_of(self._settings)

    def put_rules(self, rules: Rules) -> None:
        """Keep other rules; they hold for who waits already, too. Raises InputError (see `office.put_rules`), StoreError."""
        put_rules(self._settings, rules)
        self.reckon()
        self._events.publish(CasesChanged())

    def gone(self, uris: Collection[str], network: str = "", server: str = "", names: Collection[str] = ()) -> int:
        """Note in the cases of these statuses (by uri, or by names at a server) that their author deleted them; return of how many."""
        known = case_answers.uris_of(self._books, network, server, names) if names else frozenset()
        count = rows.gone(self._books, {*uris, *known}, self._clock.now())
        if count:
            self._events.publish(CasesChanged())
        return count

    # -- what is typed and not noted yet -----------------------------------------------------------------------------------------------

    def typed(self, uri: str) -> Typed:
        """Return what was typed beside a status and not noted. Raises StoreError."""
        return case_typed.get(self._books, uri)

    def keep_typed(self, uri: str, typed: Typed) -> None:
        """Keep what is typed beside a status: it is there again after whatever end. Raises InputError (note-too-long), StoreError."""
        if len(typed.text) > MOST_TYPED:
            raise InputError("note-too-long", most=MOST_TYPED)
        case_typed.put(self._books, uri, typed, self._clock.now())

    def _used(self, uri: str, text: str) -> None:
        """Forget the typed text that became a note."""
        if text.strip():
            case_typed.put(self._books, uri, replace(self.typed(uri), text=""), self._clock.now())

    def _move(self, case: CaseId, to: CaseState, kind: NoteKind, text: str, by: str, *, again: bool = False, **values: object) -> Case:
        text, by = _checked(text), _name(by)
        now = self._clock.now()
        values["closed_at"] = None if to in OPEN_CASES else now
        before = [state for state, after in CASE_MOVES.items() if to in after or again]
        with self._events.gathered(), self._books.write():
            here = self.get(case)
            if not rows.update(self._books, case, only_in=before, state=to.value, changed_at=now, **values):
                raise InputError("case-moved", state=here.state.value)
            self._note(case, kind, text, by)
            self._used(here.status.uri, text)
            return self.get(case)

    def _due(self, since: datetime) -> datetime:
        return office_of(self._settings).due(since, int(self._settings.get("answer_hours")), self._zone)

    def _note(self, case: CaseId, kind: NoteKind, text: str, by: str) -> None:
        rows.add_note(self._books, CaseNote(case, self._clock.now(), kind, text, by))
        self._events.publish(CasesChanged())


def _checked(text: str) -> str:
    text = text.strip()
    if len(text) > MOST_TEXT:
        raise InputError("note-too-long", most=MOST_TEXT)
    return text


def _name(name: str, most: int = MOST_NAME) -> str:
    name = " ".join(name.split())
    if len(name) > most:
        raise InputError("case-name-too-long", most=most)
    return name
