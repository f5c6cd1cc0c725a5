"""Cases and their notes in the books."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from accounts.model.case import OPEN_CASES, Case, CaseNote, CaseState, NoteKind
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import case_notes, cases, storable


def every(books: Books, states: Collection[CaseState] = ()) -> tuple[Case, ...]:
    """Return cases, who waits longest first; of all states, or of some."""
    query = select(cases).order_by(cases.c.opened_at, cases.c.id)
    if states:
        query = query.where(cases.c.state.in_([one.value for one in states]))
    with books.read() as connection:
        return tuple(_case(row) for row in connection.execute(query))


def get(books: Books, case: CaseId) -> Case | None:
    """Return one case, None when it is gone."""
    with books.read() as connection:
        row = connection.execute(select(cases).where(cases.c.id == case)).first()
        return None if row is None else _case(row)


def of(books: Books, uri: str) -> Case | None:
    """Return the case of a status, None when there is none."""
    with books.read() as connection:
        row = connection.execute(select(cases).where(cases.c.uri == uri)).first()
        return None if row is None else _case(row)


def open_uris(books: Books) -> frozenset[str]:
    """Return the statuses of the open cases."""
    with books.read() as connection:
        found = connection.execute(select(cases.c.uri).where(cases.c.state.in_([one.value for one in OPEN_CASES])))
        return frozenset(row.uri for row in found)


def add(books: Books, status: Status, opened_at: datetime, due_at: datetime) -> CaseId:
    """Store a new case."""
    with books.write() as connection:
        values = {"opened_at": opened_at, "changed_at": opened_at, "due_at": due_at, "state": CaseState.NEW.value}
        return CaseId(inserted(connection, cases, uri=storable(status.uri), status=to_plain(status), **values))


def update(books: Books, case: CaseId, *, only_in: Iterable[CaseState], **values: Any) -> bool:
    """Change a case that is in one of these states; False when it is not."""
    with books.write() as connection:
        here = (cases.c.id == case) & cases.c.state.in_([one.value for one in only_in])
        return connection.execute(cases.update().where(here).values(**values)).rowcount == 1


def add_note(books: Books, note: CaseNote) -> None:
    """Store a line of a case."""
    with books.write() as connection:
        values = {"at": note.at, "kind": note.kind.value, "text": storable(note.text), "by": storable(note.by)}
        connection.execute(case_notes.insert().values(case_id=note.case, **values))


def notes(books: Books, case: CaseId | None = None) -> tuple[CaseNote, ...]:
    """Return the lines of a case, or of all, in the order in which they were written."""
    query = select(case_notes).order_by(case_notes.c.id)
    if case is not None:
        query = query.where(case_notes.c.case_id == case)
    with books.read() as connection:
        return tuple(CaseNote(CaseId(row.case_id), row.at, NoteKind(row.kind), row.text, row.by) for row in connection.execute(query))


def forget(books: Books, closed_before: datetime) -> int:
    """Delete cases that ended before a moment, with all that was noted; return how many."""
    with books.write() as connection:
        old = cases.c.closed_at.is_not(None) & (cases.c.closed_at < closed_before)
        connection.execute(delete(case_notes).where(case_notes.c.case_id.in_(select(cases.c.id).where(old))))
        return connection.execute(delete(cases).where(old)).rowcount


def _case(row: Any) -> Case:
    return Case(
        CaseId(row.id),
        from_plain(row.status),
        CaseState(row.state),
        row.opened_at,
        row.changed_at,
        row.due_at,
        row.closed_at,
        row.taken_by,
        row.department,
        row.contact,
    )
