"""Cases and their notes in the books."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, select
from sqlalchemy.engine import Connection

from accounts.model.case import OPEN_CASES, SOON, Case, CaseNote, CaseState, NoteKind, Tally, Wanted
from accounts.model.ids import CaseId
from accounts.model.status import Status
from accounts.store import case_answers
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import case_names, case_notes, case_typed, cases, hour_questions, hours, storable

AT_ONCE = 500
WAITS = cases.c.closed_at.is_(None)
"""What is open has no end; the index is made for this."""


def every(books: Books, states: Collection[CaseState] = ()) -> tuple[Case, ...]:
    """Return cases, whose question is oldest first; of all states, or of some."""
    query = _oldest_first(select(cases))
    if states:
        query = query.where(cases.c.state.in_([one.value for one in states]))
    with books.read() as connection:
        return tuple(_case(row) for row in connection.execute(query))


def page(books: Books, wanted: Wanted, now: datetime, *, most: int, skip: int = 0) -> tuple[Case, ...]:
    """Return at most `most` of the cases that are looked for, whose question is oldest first, after leaving out `skip`."""
    with books.read() as connection:
        return tuple(_case(row) for row in connection.execute(paged(wanted, now, most=most, skip=skip)))


def paged(wanted: Wanted, now: datetime, *, most: int, skip: int = 0) -> Select[Any]:
    """Return the question to the database for `page`."""
    return _oldest_first(select(cases)).where(_looked_for(wanted, now)).limit(most).offset(skip)


def count(books: Books, wanted: Wanted, now: datetime) -> int:
    """Return how many cases are looked for."""
    with books.read() as connection:
        return int(connection.execute(select(func.count()).select_from(cases).where(_looked_for(wanted, now))).scalar_one())


def tally(books: Books, now: datetime) -> Tally:
    """Return how many are open, late, and late within the hour."""
    late, soon = cases.c.due_at < now, (cases.c.due_at >= now) & (cases.c.due_at <= now + SOON)
    query = select(func.count(), func.count().filter(late), func.count().filter(soon)).select_from(cases).where(WAITS)
    with books.read() as connection:
        return Tally(*connection.execute(query).one())


def names(books: Books) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who took a case and to which departments cases went, each in alphabetical order."""
    with books.read() as connection:
        found = [
            sorted({row[0] for row in connection.execute(select(column).where(column != "").distinct())}, key=str.casefold)
            for column in (cases.c.taken_by, cases.c.department)
        ]
    return tuple(found[0]), tuple(found[1])


def get(books: Books, case: CaseId) -> Case | None:
    """Return one case, None when it is gone."""
    with books.read() as connection:
        row = connection.execute(select(cases).where(cases.c.id == case)).first()
        return None if row is None else _case(row)


def of(books: Books, uri: str) -> Case | None:
    """Return the case of a status, None when there is none."""
    with books.read() as connection:
        row = connection.execute(select(cases).where(cases.c.uri == storable(uri))).first()
        return None if row is None else _case(row)


def open_uris(books: Books) -> frozenset[str]:
    """Return the statuses of the open cases."""
    with books.read() as connection:
        return frozenset(row.uri for row in connection.execute(select(cases.c.uri).where(WAITS)))


def add(books: Books, status: Status, opened_at: datetime, due_at: datetime) -> CaseId:
    """Store a new case, and by what name its server knows the status."""
    with books.write() as connection:
        values: dict[str, Any] = {"opened_at": opened_at, "changed_at": opened_at, "due_at": due_at, "state": CaseState.NEW.value}
        values |= {"said_at": min(status.at, opened_at), "words": _words(status)}
        number = CaseId(inserted(connection, cases, uri=storable(status.uri), status=to_plain(status), **values))
        case_answers.name(connection, number, status.network, status.server, status.remote_id)
        return number


def update(books: Books, case: CaseId, *, only_in: Iterable[CaseState], **values: Any) -> bool:
    """Change a case that is in one of these states; False when it is not."""
    given = {name: storable(value) if isinstance(value, str) else value for name, value in values.items()}
    with books.write() as connection:
        here = (cases.c.id == case) & cases.c.state.in_([one.value for one in only_in])
        if connection.execute(cases.update().where(here).values(**given)).rowcount != 1:
            return False
        if {"taken_by", "department", "contact"} & set(given):
            now = connection.execute(select(cases).where(cases.c.id == case)).one()
            words = _words(from_plain(now.status), now.taken_by, now.department, now.contact)
            connection.execute(cases.update().where(cases.c.id == case).values(words=words))
        return True


def put_due(books: Books, due: Sequence[tuple[CaseId, datetime]]) -> int:
    """Set when an answer is owed to these cases, as far as they are open; return how many changed."""
    with books.write() as connection:
        changed = 0
        for number, moment in due:
            mine = (cases.c.id == number) & WAITS & (cases.c.due_at != moment)
            changed += connection.execute(cases.update().where(mine).values(due_at=moment)).rowcount
        return changed


def asked_at(books: Books) -> tuple[tuple[CaseId, datetime], ...]:
    """Return when the question of each open case was asked."""
    with books.read() as connection:
        return tuple((CaseId(row.id), row.said_at) for row in connection.execute(select(cases.c.id, cases.c.said_at).where(WAITS)))


def gone(books: Books, uris: Iterable[str], now: datetime) -> int:
    """Note of the cases of these statuses that their author deleted them, once; return of how many."""
    found: list[int] = []
    wanted = list({storable(uri) for uri in uris})
    if not wanted or not _any_of(books, wanted):
        return 0
    with books.write() as connection:
        for at in range(0, len(wanted), AT_ONCE):
            mine = cases.c.uri.in_(wanted[at : at + AT_ONCE]) & cases.c.gone_at.is_(None)
            found += connection.execute(select(cases.c.id).where(mine)).scalars()
        for number in found:
            connection.execute(cases.update().where(cases.c.id == number).values(gone_at=now))
            connection.execute(case_notes.insert().values(case_id=number, at=now, kind=NoteKind.GONE.value))
    return len(found)


def _any_of(books: Books, uris: list[str]) -> bool:
    """Return whether any of these is a case: most deletions at a network concern none, and take no turn at writing."""
    with books.read() as connection:
        parts = (uris[at : at + AT_ONCE] for at in range(0, len(uris), AT_ONCE))
        return any(connection.execute(select(cases.c.id).where(cases.c.uri.in_(part)).limit(1)).first() for part in parts)


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
        return _delete(connection, cases.c.closed_at.is_not(None) & (cases.c.closed_at < closed_before))


def remove(books: Books, case: CaseId) -> bool:
    """Delete one case with all that was noted and typed, also from the queues of hours that are over; False when it is gone already."""
    with books.write() as connection:
        uri = select(cases.c.uri).where(cases.c.id == case)
        over = select(hours.c.id).where(hours.c.gathered_at.is_not(None) | hours.c.cancelled_at.is_not(None))
        connection.execute(delete(hour_questions).where(hour_questions.c.uri.in_(uri) & hour_questions.c.hour_id.in_(over)))
        return _delete(connection, cases.c.id == case) == 1


def _delete(connection: Connection, mine: ColumnElement[bool]) -> int:
    old = select(cases.c.id).where(mine)
    connection.execute(delete(case_notes).where(case_notes.c.case_id.in_(old)))
    connection.execute(delete(case_names).where(case_names.c.case_id.in_(old)))
    connection.execute(delete(case_typed).where(case_typed.c.uri.in_(select(cases.c.uri).where(mine))))
    return connection.execute(delete(cases).where(mine)).rowcount


def _oldest_first(query: Select[Any]) -> Select[Any]:
    return query.order_by(cases.c.said_at, cases.c.id)


def _looked_for(wanted: Wanted, now: datetime) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.states:
        conditions.append(cases.c.state.in_([one.value for one in wanted.states]))
        if wanted.states <= OPEN_CASES:
            conditions.append(WAITS)
    elif not wanted.ended:
        conditions.append(WAITS)
    if wanted.late:
        conditions += [WAITS, cases.c.due_at < now]
    if wanted.taken_by:
        conditions.append(cases.c.taken_by == storable(wanted.taken_by))
    if wanted.department:
        conditions.append(cases.c.department == storable(wanted.department))
    for word in storable(wanted.words).casefold().split():
        conditions.append(func.instr(cases.c.words, word.lstrip("@") or word) > 0)
    return and_(True, *conditions)


def _words(status: Status, *names: str) -> str:
    return storable(" ".join([status.author.handle, status.author.name, status.text, *names]).casefold())


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
        row.said_at,
        row.gone_at,
    )
