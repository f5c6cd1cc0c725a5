"""Consulting hours and their questions in the books."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.engine import RowMapping

from accounts.model.case import Case
from accounts.model.hour import Hour, Question, Todo
from accounts.model.ids import AccountId, DraftId, HourId, PostId, QuestionId
from accounts.model.post import State
from accounts.model.status import Status
from accounts.store import cases as case_rows
from accounts.store.books import Books, inserted
from accounts.store.status_plain import from_plain, to_plain
from accounts.store.tables import cases, hour_questions, hours, posts, storable, targets

_ANSWERED = func.json_extract(targets.c.content, "$.reply_to")


def add(books: Books, **values: Any) -> HourId:
    """Store a new hour; `values` are fields of `Hour`."""
    with books.write() as connection:
        return HourId(inserted(connection, hours, **values))


def update(books: Books, hour: HourId, **values: Any) -> None:
    """Set columns of an hour."""
    with books.write() as connection:
        connection.execute(hours.update().where(hours.c.id == hour).values(**values))


def get(books: Books, hour: HourId) -> Hour | None:
    """Return one hour, None when it is not there."""
    with books.read() as connection:
        row = connection.execute(select(hours).where(hours.c.id == hour)).mappings().first()
    return None if row is None else _hour(row)


def every(books: Books) -> tuple[Hour, ...]:
    """Return all hours, the earliest first."""
    with books.read() as connection:
        rows = connection.execute(select(hours).order_by(hours.c.starts_at, hours.c.id)).mappings().all()
    return tuple(_hour(row) for row in rows)


def unfinished(books: Books) -> tuple[Hour, ...]:
    """Return the hours of which something may still happen by itself: not gathered, or with a message to be moved."""
    with books.read() as connection:
        # Asked at every look of the publisher, and mostly by who never held one.
        if connection.exec_driver_sql("SELECT 1 FROM hours LIMIT 1").first() is None:
            return ()
        wanted = (
            (hours.c.gathered_at.is_(None) & hours.c.cancelled_at.is_(None))
            | hours.c.opening_to.is_not(None)
            | hours.c.closing_to.is_not(None)
        )
        rows = connection.execute(select(hours).where(wanted).order_by(hours.c.starts_at, hours.c.id)).mappings().all()
    return tuple(_hour(row) for row in rows)


def last_post(books: Books, draft: DraftId) -> PostId | None:
    """Return the last post that was made of a draft."""
    with books.read() as connection:
        found = connection.execute(select(func.max(posts.c.id)).where(posts.c.draft_id == draft)).scalar_one()
    return PostId(found) if found else None


def of_draft(books: Books, draft: DraftId) -> Hour | None:
    """Return the hour that a draft opens or closes."""
    with books.read() as connection:
        row = connection.execute(select(hours).where((hours.c.opening == draft) | (hours.c.closing == draft))).mappings().first()
    return None if row is None else _hour(row)


# -- questions -----------------------------------------------------------------------------------------------------------------------------


def questions(books: Books, hour: HourId) -> tuple[Question, ...]:
    """Return the queue, in order of arrival."""
    query = select(hour_questions).where(hour_questions.c.hour_id == hour).order_by(hour_questions.c.place)
    with books.read() as connection:
        return tuple(_question(row) for row in connection.execute(query).mappings())


def question(books: Books, number: QuestionId) -> Question | None:
    """Return one question, None when it is not there."""
    with books.read() as connection:
        row = connection.execute(select(hour_questions).where(hour_questions.c.id == number)).mappings().first()
    return None if row is None else _question(row)


def append(books: Books, hour: HourId, statuses: Iterable[Status], now: datetime) -> int:
    """Put statuses at the end of the queue, in this order; those that are in it already are passed over. Return how many are new."""
    count = 0
    with books.write() as connection:
        mine = hour_questions.c.hour_id == hour
        known = {row.uri for row in connection.execute(select(hour_questions.c.uri).where(mine))}
        place = int(connection.execute(select(func.coalesce(func.max(hour_questions.c.place), 0)).where(mine)).scalar_one())
        for status in statuses:
            uri = storable(status.uri)
            if uri in known:
                continue
            known.add(uri)
            place += 1
            count += 1
            values = {"hour_id": hour, "place": place, "uri": uri, "status": to_plain(status), "came_at": now}
            connection.execute(hour_questions.insert().values(**values))
    return count


def update_question(books: Books, number: QuestionId, **values: Any) -> None:
    """Set columns of a question; a `status` is a Status."""
    if "status" in values:
        values["status"] = to_plain(values["status"])
    with books.write() as connection:
        connection.execute(hour_questions.update().where(hour_questions.c.id == number).values(**values))


def answers(books: Books, names: Iterable[str], since: datetime) -> dict[tuple[AccountId, str], list[State]]:
    """Return in which states our answers to these messages are, by account and its server's name; only what moved since a moment."""
    wanted = [storable(one) for one in names if one]
    found: dict[tuple[AccountId, str], list[State]] = {}
    query = select(_ANSWERED.label("name"), targets.c.account_id, targets.c.state).order_by(targets.c.id)
    with books.read() as connection:
        for start in range(0, len(wanted), 500):
            here = _ANSWERED.in_(wanted[start : start + 500]) & (targets.c.changed_at >= since)
            for row in connection.execute(query.where(here)):
                found.setdefault((AccountId(row.account_id), row.name), []).append(State(row.state))
    return found


def cases_of(books: Books, uris: Iterable[str]) -> dict[str, Case]:
    """Return the cases of these statuses, by uri."""
    wanted = [storable(one) for one in uris]
    there: list[str] = []
    with books.read() as connection:
        for start in range(0, len(wanted), 500):
            found = connection.execute(select(cases.c.uri).where(cases.c.uri.in_(wanted[start : start + 500])))
            there += [row.uri for row in found]
    known = ((uri, case_rows.of(books, uri)) for uri in there)
    return {uri: case for uri, case in known if case is not None}


def forget(books: Books, ended_before: datetime) -> int:
    """Delete the words of the queues of hours that were over before a moment; return how many questions went."""
    with books.write() as connection:
        old = select(hours.c.id).where(hours.c.ended_at.is_not(None) & (hours.c.ended_at < ended_before))
        return connection.execute(delete(hour_questions).where(hour_questions.c.hour_id.in_(old))).rowcount


def _question(row: RowMapping) -> Question:
    return Question(
        QuestionId(row["id"]),
        HourId(row["hour_id"]),
        row["place"],
        from_plain(row["status"]),
        row["came_at"],
        row["later_at"],
        Todo(row["todo"]),
        row["gone_at"],
    )


def _hour(row: RowMapping) -> Hour:
    values = dict(row)
    values["id"] = HourId(row["id"])
    values["accounts"] = tuple(AccountId(one) for one in row["accounts"])
    values["tags"] = tuple(row["tags"])
    values["opening"], values["closing"] = DraftId(row["opening"]), DraftId(row["closing"])
    values["current"] = QuestionId(row["current"]) if row["current"] else None
    return Hour(**values)
