"""Which answers belong to which cases: what ends a case when it stands at its network, and what is under way to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, func, or_, select
from sqlalchemy.engine import Connection

from accounts.model.case import OPEN_CASES, CaseState, NoteKind, Reply
from accounts.model.ids import AccountId, CaseId, DraftId, PostId, TargetId
from accounts.model.post import State
from accounts.model.visibility import Visibility
from accounts.store.books import Books
from accounts.store.tables import accounts, case_names, case_notes, cases, drafts, storable, targets

AT_ONCE = 500
OPEN = [one.value for one in OPEN_CASES]
_AT_SERVER = and_(case_names.c.network == accounts.c.network, case_names.c.server == accounts.c.server)


def stands(connection: Connection, target: int, now: datetime) -> None:
    """Note in the case whom a target answers, now that it stands at its network, and end its wait. Nothing when it answers no case.

    To be called within the move that publishes it, which is made once: so the note is made once.
    """
    query = select(
        targets.c.answers, targets.c.content, targets.c.url, accounts.c.network, accounts.c.server, accounts.c.label,
        accounts.c.handle, accounts.c.visibility,
    )  # fmt: skip
    row = connection.execute(query.join(accounts, accounts.c.id == targets.c.account_id).where(targets.c.id == target)).first()
    if row is None or not row.answers:
        return
    case = _case_of(connection, row.network, row.server, row.answers)
    if case is None:
        return
    kind = NoteKind.PRIVATELY if _private(row.content, row.visibility) else NoteKind.PUBLICLY
    text = " ".join(part for part in (f"{row.label} (@{row.handle.lstrip('@')})", row.url) if part)
    connection.execute(case_notes.insert().values(case_id=case, at=now, kind=kind.value, text=storable(text), by=""))
    ended = {"state": CaseState.ANSWERED.value, "closed_at": now, "changed_at": now}
    connection.execute(cases.update().where((cases.c.id == case) & cases.c.state.in_(OPEN)).values(**ended))


def _case_of(connection: Connection, network: str, server: str, name: str) -> int | None:
    names = select(case_names.c.case_id).where(
        (case_names.c.network == network) & (case_names.c.server == server) & (case_names.c.remote_id == name)
    )
    found = connection.execute(names).scalar()
    if found is None:
        # A name that holds in the whole network is the uri itself.
        found = connection.execute(select(cases.c.id).where(cases.c.uri == name)).scalar()
    return found


def _private(content: Mapping[str, Any], usual: str) -> bool:
    return (content.get("visibility") or usual) == Visibility.MENTIONED.value


def name(connection: Connection, case: CaseId, network: str, server: str, remote_id: str) -> None:
    """Note by what name a server knows the status of a case; a name that is known already stays."""
    mine = {"network": network, "server": storable(server), "remote_id": storable(remote_id)}
    here = and_(*(case_names.c[column] == value for column, value in mine.items()))
    if remote_id and connection.execute(select(case_names.c.case_id).where(here)).first() is None:
        connection.execute(case_names.insert().values(case_id=case, **mine))


def uris_of(books: Books, network: str, server: str, names: Iterable[str]) -> frozenset[str]:
    """Return of which cases' statuses these are the names at a server."""
    wanted = [storable(one) for one in names]
    found: set[str] = set()
    with books.read() as connection:
        for at in range(0, len(wanted), AT_ONCE):
            here = (case_names.c.network == network) & (case_names.c.server == server)
            here = here & case_names.c.remote_id.in_(wanted[at : at + AT_ONCE])
            found.update(connection.execute(select(cases.c.uri).join(case_names, case_names.c.case_id == cases.c.id).where(here)).scalars())
    return frozenset(found)


def replies(books: Books, wanted: Iterable[CaseId]) -> dict[CaseId, tuple[Reply, ...]]:
    """Return the answers to these cases: drafts first, then what was released, the newest last. What was stopped is left out."""
    numbers = sorted({int(one) for one in wanted})
    found: dict[CaseId, list[Reply]] = {}
    if not numbers:
        return {}
    with books.read() as connection:
        for one in (*_written(connection, numbers), *_released(connection, numbers)):
            found.setdefault(one.case, []).append(one)
    return {case: tuple(ones) for case, ones in found.items()}


def _released(connection: Connection, numbers: list[int]) -> list[Reply]:
    by_name = and_(_AT_SERVER, case_names.c.remote_id == targets.c.answers)
    columns = (
        targets.c.id, targets.c.post_id, targets.c.account_id, targets.c.state, targets.c.content, targets.c.planned, targets.c.due_at,
        targets.c.url, accounts.c.label, accounts.c.visibility,
    )  # fmt: skip
    going = (targets.c.answers != "") & (targets.c.state != State.STOPPED.value)
    named = select(case_names.c.case_id.label("case_id"), *columns).select_from(
        case_names.join(targets, targets.c.answers == case_names.c.remote_id).join(accounts, accounts.c.id == targets.c.account_id)
    )
    named = named.where(by_name & going & case_names.c.case_id.in_(numbers))
    everywhere = select(cases.c.id.label("case_id"), *columns).select_from(
        cases.join(targets, targets.c.answers == cases.c.uri).join(accounts, accounts.c.id == targets.c.account_id)
    )
    everywhere = everywhere.where(going & cases.c.id.in_(numbers))
    made: dict[int, Reply] = {}
    for query in (named, everywhere):
        for row in connection.execute(query):
            made[row.id] = Reply(
                CaseId(row.case_id),
                AccountId(row.account_id),
                row.label,
                State(row.state),
                private=_private(row.content, row.visibility),
                planned=row.planned,
                due_at=row.due_at,
                url=row.url,
                target=TargetId(row.id),
                post=PostId(row.post_id),
            )
    return [made[number] for number in sorted(made)]


def _written(connection: Connection, numbers: list[int]) -> list[Reply]:
    """Return the open drafts that answer one of these cases."""
    some = case_names.c.case_id.in_(numbers)
    names = {(row.network, row.server, row.remote_id): row.case_id for row in connection.execute(select(case_names).where(some))}
    uris = {row.uri: row.id for row in connection.execute(select(cases.c.id, cases.c.uri).where(cases.c.id.in_(numbers)))}
    wanted = open_drafts() & or_(_answers_somebody(drafts.c.variants), _answers_somebody(drafts.c.common))
    rows = connection.execute(select(drafts.c.id, drafts.c.variants, drafts.c.accounts, drafts.c.common).where(wanted)).all()
    if not rows:
        return []
    people = {row.id: row for row in connection.execute(select(accounts))}
    found = []
    for row in rows:
        for number in row.accounts:
            content = row.variants.get(str(number)) or row.common
            reply_to, one = content.get("reply_to", ""), people.get(number)
            case = names.get((one.network, one.server, reply_to), uris.get(reply_to)) if one is not None and reply_to else None
            if one is not None and case is not None:
                private = _private(content, one.visibility)
                found.append(Reply(CaseId(case), AccountId(number), one.label, None, private=private, draft=DraftId(row.id)))
    return found


def _answers_somebody(plain: Any) -> ColumnElement[bool]:
    """Return the condition that a content, as the books keep it, answers something: most drafts do not, and are not even read."""
    answers_nothing = '"reply_to": ""'
    return func.instr(func.replace(plain, answers_nothing, "", type_=Text), '"reply_to": "') > 0


def open_drafts() -> Any:
    """Return the condition of a draft that is neither posted nor thrown away."""
    return drafts.c.posted_at.is_(None) & drafts.c.discarded_at.is_(None)
