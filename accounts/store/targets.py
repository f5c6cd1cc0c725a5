"""Posts, targets and their history. Every move is one guarded UPDATE and one history row in the same transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, bindparam, func, or_, select, type_coerce
from sqlalchemy.engine import Connection, RowMapping

from accounts.errors import BugError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from accounts.model.post import MOVES, TO_COME, HistoryRow, Origin, Place, State, Target
from accounts.store import case_answers
from accounts.store.books import Books, among, inserted
from accounts.store.content import from_plain, load_media, media_numbers, to_plain, words_of
from accounts.store.tables import Moment, accounts, history, posts, storable, targets

AT_ONCE = 500
"""Numbers in one question to the database."""
KEPT = "kept"
"""The entry of a target's journal that says that somebody chose where its timer runs."""
NOW, UNTIL = bindparam("now", type_=Moment), bindparam("until", type_=Moment)
"""The moments of the questions that every look asks. Those are put together once: that costs three times as much as to ask them."""
WAITING = (State.PAUSING, State.QUEUED, State.UNKNOWN)


def add_post(
    books: Books,
    *,
    draft: DraftId | None,
    origin: Origin,
    contents: Mapping[AccountId, Sequence[Content]],
    release_at: Mapping[AccountId, datetime],
    due_at: datetime | None,
    late_minutes: int | None,
    now: datetime,
    places: Mapping[AccountId, str] | None = None,
    on_event: bool = False,
    kept: Collection[AccountId] = (),
    came: str = "",
    detail: Mapping[str, Any] | None = None,
    links: Mapping[AccountId, AccountId] | None = None,
) -> PostId:
    """Store a post, all of it `pausing`. `due_at` None = as soon as the pause is over; `on_event` = when its author says so, after that.

    Each account has one target, or several that wait for each other (a thread). `links` says whose address an account waits for; those
    that others wait for come first in `contents`. `kept` are the accounts for which somebody chose this computer's timer; they are not
    handed over when they are moved. `came` is the code of its first line of history when it was not written here, `detail` the values
    of that line.
    """
    with books.write() as connection:
        row = {"draft_id": draft, "origin": origin.value, "created_at": now}
        post = PostId(inserted(connection, posts, **row))
        first: dict[AccountId, int] = {}
        for account, parts in contents.items():
            released = release_at[account]
            origin_of = (links or {}).get(account)
            before, how = (first[origin_of], "link") if origin_of is not None else (None, "")
            common = {
                "post_id": post,
                "account_id": account,
                "state": State.PAUSING.value,
                "due_at": max(due_at, released) if due_at else released,
                "release_at": released,
                "changed_at": now,
                "planned": due_at is not None,
                "late_minutes": late_minutes,
                "place": (places or {}).get(account, Place.HERE),
                "on_event": on_event,
                "journal": {KEPT: Place.HERE.value} if account in kept else {},
                "parts": len(parts),
            }
            for part, content in enumerate(parts, 1):
                own = {"content": to_plain(content), "words": words_of(content), "part": part, "waits_for": before, "waits_how": how}
                own["answers"] = storable(content.reply_to)
                number = inserted(connection, targets, **common, **own)
                first.setdefault(account, number)
                before, how = number, "reply"
                _note(connection, TargetId(number), now, None, State.PAUSING, 0, came, detail or {})
    return post


def move(
    books: Books,
    target: TargetId,
    before: State,
    after: State,
    now: datetime,
    *,
    code: str = "",
    detail: Mapping[str, Any] | None = None,
    only_if: ColumnElement[bool] | None = None,
    **values: Any,
) -> bool:
    """Move a target from `before` to `after` and note it; False when it is no longer in `before` (another was first).

    `values` are further columns to set. Raises BugError for a move that the table does not allow.
    """
    if after is not before and after not in MOVES[before]:
        raise BugError(f"no move from {before} to {after}")
    with books.write() as connection:
        mine = (targets.c.id == target) & (targets.c.state == before.value)
        if only_if is not None:
            mine = mine & only_if
        values = {"state": after.value, "changed_at": now, **values}
        if connection.execute(targets.update().where(mine).values(**values)).rowcount != 1:
            return False
        attempt = connection.execute(select(targets.c.attempts).where(targets.c.id == target)).scalar_one()
        _note(connection, target, now, before, after, attempt, code, detail or {})
        if after is State.PUBLISHED:
            case_answers.stands(connection, target, now)
    return True


def remember(books: Books, target: TargetId, name: str, value: str) -> None:
    """Store one entry of a target's journal, durably."""
    with books.write() as connection:
        journal = dict(connection.execute(select(targets.c.journal).where(targets.c.id == target)).scalar_one())
        journal[name] = value
        connection.execute(targets.update().where(targets.c.id == target).values(journal=journal))


def update(books: Books, target: TargetId, *, only_in: Iterable[State] | None = None, **values: Any) -> bool:
    """Set columns of a target without a move; with `only_in` only while it is in one of those states. False when it was not."""
    mine = targets.c.id == target
    if only_in is not None:
        mine = mine & targets.c.state.in_([state.value for state in only_in])
    with books.write() as connection:
        return connection.execute(targets.update().where(mine).values(**values)).rowcount == 1


def set_back(books: Books, seconds: float, now: datetime, most: timedelta) -> int:
    """Let waits that began before the clock was set back by `seconds` last as long as they were meant to; return how many rows changed.

    A planned moment stays what the author chose. No repetition waits longer than `most` from `now`.
    """
    back = int(seconds * 1_000_000)
    waits = targets.c.state.in_([one.value for one in WAITING]) | _unseen()
    future = targets.c.changed_at > now

    def earlier(column: Any) -> Any:
        return type_coerce(column, BigInteger) - back

    with books.write() as connection:
        moved = {"release_at": earlier(targets.c.release_at), "changed_at": earlier(targets.c.changed_at)}
        unplanned = waits & future & targets.c.planned.is_(False)
        connection.execute(targets.update().where(unplanned).values(due_at=earlier(targets.c.due_at)))
        connection.execute(targets.update().where(waits & future).values(not_before=earlier(targets.c.not_before)))
        shifted = connection.execute(targets.update().where(waits & future).values(**moved)).rowcount
        clamped = connection.execute(targets.update().where(waits & (targets.c.not_before > now + most)).values(not_before=now + most))
        return int(shifted + clamped.rowcount)


def _aside(column: Any) -> Any:
    """Return a column's value in a form for which no index is used: another condition chooses the rows better."""
    return func.coalesce(column, column)


def _unseen() -> ColumnElement[bool]:
    return (targets.c.state == State.PUBLISHED.value) & targets.c.verified.is_(False)


def get(books: Books, target: TargetId) -> Target | None:
    """Return one target."""
    return next(iter(_load(books, targets.c.id == target)), None)


def of_post(books: Books, post: PostId) -> tuple[Target, ...]:
    """Return all targets of a post, in the order of their accounts."""
    return _load(books, targets.c.post_id == post)


def of_posts(books: Books, posts: Iterable[PostId]) -> tuple[Target, ...]:
    """Return all targets of some posts, in the order of their numbers."""
    numbers = sorted(set(posts))
    parts = [numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE)]
    return tuple(target for part in parts for target in _load(books, targets.c.post_id.in_(part)))


def every(
    books: Books,
    *,
    states: Iterable[State] | None = None,
    words: str = "",
    numbers: Collection[int] | None = None,
    most: int | None = None,
    newest: bool = True,
) -> tuple[Target, ...]:
    """Return targets in any of `states`, among `numbers` (None = those that hold all of `words`, as they were typed).

    The newest change first, or in order of their number.
    """
    conditions: list[ColumnElement[bool]] = []
    if states is not None:
        conditions.append(targets.c.state.in_([state.value for state in states]))
    if numbers is not None:
        conditions.append(among(targets.c.id, numbers))
    for word in words.casefold().split() if numbers is None else ():
        conditions.append(or_(targets.c.words.contains(word, autoescape=True), targets.c.url.contains(word, autoescape=True)))
    return _load(books, and_(True, *conditions), most=most, newest=newest)


def ever_published(books: Books, account: AccountId) -> bool:
    """Return whether anything of an account ever stood on its network."""
    with books.read() as connection:
        stood = targets.c.state.in_([State.PUBLISHED.value, State.DELETED.value])
        return connection.execute(select(targets.c.id).where((targets.c.account_id == account) & stood).limit(1)).first() is not None


def between(books: Books, start: datetime, end: datetime, most: int | None = None) -> tuple[Target, ...]:
    """Return what is or was due from `start` until before `end`, the earliest first; nothing that was stopped or deleted.

    What waits for its author's word has no moment, and is not among it.
    """
    due = (targets.c.due_at >= start) & (targets.c.due_at < end)
    gone = targets.c.state.in_([State.STOPPED.value, State.DELETED.value, State.ARMED.value])
    undecided = (targets.c.state == State.PAUSING.value) & targets.c.on_event
    return _load(books, due & ~gone & ~undecided, most=most, order=(targets.c.due_at, targets.c.id))


def waiting(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return the targets for which something may be due now: a pause that is over, queued or unknown, and not put off."""
    found = [target for query in _waiting() for target in _found(books, query, now=now)]
    return tuple(sorted(found, key=lambda target: target.id))


@cache
def _waiting() -> tuple[Select[Any], ...]:
    ready = or_(targets.c.not_before.is_(None), targets.c.not_before <= NOW)
    over = (targets.c.state == State.PAUSING.value) & (targets.c.release_at <= NOW)
    due = (targets.c.state == State.QUEUED.value) & (targets.c.due_at <= NOW) & _aside(targets.c.waits_for).is_(None)
    # How a hand-over ended is looked up at once, however far its moment lies ahead.
    unknown = targets.c.state == State.UNKNOWN.value
    # A question each, so that an index serves it.
    return tuple(_query(mine & ready) for mine in (over, due, unknown))


def coming(books: Books, until: datetime | None = None, most: int | None = None) -> tuple[Target, ...]:
    """Return what is planned and still to come, the earliest first; with `until` (aware) only what is due before it."""
    mine = targets.c.state.in_([one.value for one in TO_COME]) & targets.c.planned.is_(True)
    if until is not None:
        mine = mine & (targets.c.due_at < until)
    return _load(books, mine, most=most, order=(targets.c.due_at, targets.c.id))


def next_due(books: Books, after: datetime) -> Target | None:
    """Return what goes out next: the earliest due after `after` that is planned, or released and on its way."""
    found = [target for query in _next(also_unplanned=True) for target in _found(books, query, now=after)]
    return min(found, key=lambda target: (target.due_at, target.id), default=None)


@cache
def _next(*, also_unplanned: bool) -> tuple[Select[Any], ...]:
    made = []
    for state in TO_COME:
        # A state at a time, for which the index gives the first at once, however many are planned.
        mine = (targets.c.state == state.value) & (targets.c.due_at > NOW)
        if state is not State.QUEUED or not also_unplanned:
            mine = mine & targets.c.planned.is_(True)
        made.append(_query(mine, most=1, order=(targets.c.due_at, targets.c.id)))
    return tuple(made)


def first_here(books: Books, after: datetime) -> Target | None:
    """Return the first that is planned, released, due after `after`, and goes from this computer; None when there is none."""
    mine = (targets.c.state == State.QUEUED.value) & (targets.c.due_at > after) & targets.c.planned.is_(True)
    found = _load(books, mine & (targets.c.place == Place.HERE.value), most=1, order=(targets.c.due_at, targets.c.id))
    return next(iter(found), None)


def planned_between(books: Books, after: datetime, until: datetime) -> tuple[Target, ...]:
    """Return what is planned and was released, here or at a network, due after `after` until `until`, the earliest first."""
    found = [target for query in _planned_between() for target in _found(books, query, now=after, until=until)]
    return tuple(sorted(found, key=lambda target: (target.due_at, target.id)))


@cache
def _planned_between() -> tuple[Select[Any], ...]:
    made = []
    for state in TO_COME:
        mine = (targets.c.state == state.value) & (targets.c.due_at > NOW) & (targets.c.due_at <= UNTIL)
        # The later parts of a thread follow the first, which is told of.
        mine = mine & targets.c.planned.is_(True) & _aside(targets.c.waits_for).is_(None)
        if state is State.PAUSING:
            # A window asks before anything of its pause leaves; what a command released goes by itself.
            mine = mine & (posts.c.origin == Origin.COMMAND.value)
        made.append(_query(mine, order=(targets.c.due_at, targets.c.id)))
    return tuple(made)


def next_planned(books: Books, after: datetime) -> Target | None:
    """Return the first that is planned and due after `after`; None when there is none."""
    found = [target for query in _next(also_unplanned=False) for target in _found(books, query, now=after)]
    return min(found, key=lambda target: target.due_at, default=None)


def to_hand_over(books: Books, now: datetime, *, since: datetime | None = None, also: Iterable[TargetId] = ()) -> tuple[Target, ...]:
    """Return what waits to be given to its network's own timer, put off or not.

    `since` (aware) leaves out what was not changed since then, unless its number is among `also`: among very many that are planned, only
    what is new has to be looked at.
    """
    mine = (targets.c.state == State.QUEUED.value) & (targets.c.place == Place.SERVER.value) & (targets.c.due_at > now)
    mine = mine & _aside(targets.c.waits_for).is_(None)
    if since is None:
        return _load(books, mine, newest=False)
    found = {target.id: target for target in _found(books, _changed_for_a_server(), now=since) if target.due_at > now}
    rest = sorted(set(also) - found.keys())
    for at in range(0, len(rest), AT_ONCE):
        found |= {target.id: target for target in _load(books, mine & targets.c.id.in_(rest[at : at + AT_ONCE]), newest=False)}
    return tuple(found[number] for number in sorted(found))


@cache
def _changed_for_a_server() -> Select[Any]:
    new = (targets.c.changed_at >= NOW) & (_aside(targets.c.state) == State.QUEUED.value) & (targets.c.place == Place.SERVER.value)
    return _query(new & _aside(targets.c.waits_for).is_(None))


def to_check(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return what lies at a network's own timer although its moment is over, and whose next look is due."""
    return _found(books, _to_check(), now=now)


@cache
def _to_check() -> Select[Any]:
    return _query((targets.c.state == State.HANDED_OVER.value) & (targets.c.due_at <= NOW) & (targets.c.not_before <= NOW))


def waiting_for_a_network(books: Books, errors: Sequence[str]) -> tuple[Target, ...]:
    """Return what waits because of any of `errors`, and what is unknown."""
    waits = (targets.c.state == State.QUEUED.value) & targets.c.error.in_(errors)
    return _load(books, waits | (targets.c.state == State.UNKNOWN.value), newest=False)


def changed_after(books: Books, moment: datetime, states: Iterable[State]) -> tuple[Target, ...]:
    """Return targets in any of `states` that were changed after a moment (aware)."""
    mine = _aside(targets.c.state).in_([state.value for state in states])
    return _load(books, (targets.c.changed_at > moment) & mine, newest=False)


def planned_on(books: Books, account: AccountId, start: datetime, end: datetime) -> tuple[int, int]:
    """Return how many targets of an account lie or are to lie at its network's timer: in all, and due from `start` until before `end`."""
    open_states = [one.value for one in (State.PAUSING, State.QUEUED, State.SENDING, State.HANDED_OVER)]
    mine = (targets.c.account_id == account) & (targets.c.place == Place.SERVER.value) & targets.c.state.in_(open_states)
    with books.read() as connection:
        query = select(func.count()).select_from(targets)
        whole = int(connection.execute(query.where(mine)).scalar_one())
        day = int(connection.execute(query.where(mine & (targets.c.due_at >= start) & (targets.c.due_at < end))).scalar_one())
    return whole, day


def at_networks(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return what lies at a network's own timer and is still to come out there, the earliest first."""
    mine = (targets.c.state == State.HANDED_OVER.value) & (targets.c.due_at > now)
    return _load(books, mine, order=(targets.c.due_at, targets.c.id))


def armed_without_account(books: Books) -> tuple[Target, ...]:
    """Return what waits for its author's word in the name of an account that was removed."""
    return _found(books, _armed_without_account())


@cache
def _armed_without_account() -> Select[Any]:
    gone = select(accounts.c.id).where(accounts.c.removed_at.is_not(None))
    return _query((targets.c.state == State.ARMED.value) & targets.c.account_id.in_(gone))


def unverified(books: Books, now: datetime) -> tuple[Target, ...]:
    """Return published targets that were not yet seen standing there and whose next look is due."""
    return _found(books, _unverified(), now=now)


@cache
def _unverified() -> Select[Any]:
    return _query(_unseen() & (targets.c.not_before <= NOW))


def next_moment(books: Books, after: datetime) -> datetime | None:
    """Return the earliest moment after `after` at which there is something to decide, None when there is none.

    A pause ends, a target falls due or its repetition does, a plan at a network is looked for. What is put off beyond its moment is
    looked at once at that moment too, in vain.
    """
    found: list[datetime] = []
    with books.read() as connection:
        for query in _next_moment():
            soonest: datetime | None = connection.execute(query, {"now": after}).scalar_one()
            if soonest is not None:
                found.append(soonest)
    return min(found, default=None)


@cache
def _next_moment() -> tuple[Select[Any], ...]:
    put_off = func.coalesce(targets.c.not_before, targets.c.release_at)
    pausing, queued, handed = State.PAUSING.value, State.QUEUED.value, State.HANDED_OVER.value
    due = targets.c.due_at
    # One question for each index that gives its first row at once, however many are planned.
    questions: tuple[tuple[Any, ColumnElement[bool]], ...] = (
        (func.max(targets.c.release_at, put_off), targets.c.state == pausing),
        (func.max(targets.c.release_at, put_off), targets.c.state == State.UNKNOWN.value),
        (due, (targets.c.state == queued) & (due > NOW)),
        (targets.c.not_before, (targets.c.state == queued) & (due <= NOW)),
        (func.max(targets.c.release_at, put_off), _unseen()),
        (targets.c.not_before, (targets.c.state == handed) & (due <= NOW)),
        (due, (targets.c.state == handed) & (due > NOW)),
    )
    return tuple(select(type_coerce(func.min(moment), Moment)).where(waits & (moment > NOW)) for moment, waits in questions)


def count(books: Books, states: Iterable[State], most: int | None = None) -> int:
    """Return how many targets are in any of `states`; with `most` no more than that are counted."""
    found = select(targets.c.id).where(targets.c.state.in_([state.value for state in states])).limit(most)
    with books.read() as connection:
        return int(connection.execute(select(func.count()).select_from(found.subquery())).scalar_one())


def asking(books: Books, state: State) -> int:
    """Return how many targets in a state in which usually nothing is asked wait for a person all the same."""
    with books.read() as connection:
        mine = (targets.c.state == state.value) & targets.c.asks.is_(True)
        return int(connection.execute(select(func.count()).select_from(targets).where(mine)).scalar_one())


def history_of(books: Books, target: TargetId) -> tuple[HistoryRow, ...]:
    """Return every move of a target, oldest first."""
    with books.read() as connection:
        rows = connection.execute(select(history).where(history.c.target_id == target).order_by(history.c.id)).mappings()
        return tuple(
            HistoryRow(
                target=target,
                at=row["at"],
                before=State(row["before"]) if row["before"] else None,
                after=State(row["after"]),
                attempt=row["attempt"],
                code=row["code"],
                values=row["detail"],
            )
            for row in rows
        )


@dataclass(frozen=True)
class Came:
    """As much of a target as tells from where it came."""

    post: PostId
    account: AccountId
    origin: Origin
    due_at: datetime
    detail: Mapping[str, Any]


def came_by(books: Books, code: str, states: Iterable[State]) -> tuple[Came, ...]:
    """Return every target that came by `code` and is in any of `states`, in order of number."""
    first = history.c.before.is_(None) & (history.c.code == code)
    query = (
        select(targets.c.post_id, targets.c.account_id, posts.c.origin, targets.c.due_at, history.c.detail)
        .join(history, history.c.target_id == targets.c.id)
        .join(posts, posts.c.id == targets.c.post_id)
        .where(first & targets.c.state.in_([state.value for state in states]))
        .order_by(targets.c.id)
    )
    with books.read() as connection:
        return tuple(Came(PostId(row[0]), AccountId(row[1]), Origin(row[2]), row[3], row[4]) for row in connection.execute(query))


def to_come(
    books: Books, accounts: Iterable[AccountId], states: Iterable[State], start: datetime, end: datetime, whole: Iterable[AccountId] = ()
) -> tuple[tuple[TargetId, AccountId, State, str, datetime], ...]:
    """Return number, account, state, place and moment of what is planned for some accounts and due from `start` to `end`.

    For those in `whole` also all that lies or is to lie at a server, whenever.
    """
    planned = targets.c.planned & targets.c.state.in_([one.value for one in states])
    near = planned & targets.c.account_id.in_(sorted(accounts)) & (targets.c.due_at >= start) & (targets.c.due_at <= end)
    far = planned & targets.c.account_id.in_(sorted(whole)) & (targets.c.place == Place.SERVER.value)
    query = select(targets.c.id, targets.c.account_id, targets.c.state, targets.c.place, targets.c.due_at)
    with books.read() as connection:
        # A question each: the first reads a piece of an index, the second everything.
        rows = {row[0]: row for part in ((near, far) if whole else (near,)) for row in connection.execute(query.where(part))}
    return tuple((TargetId(row[0]), AccountId(row[1]), State(row[2]), row[3], row[4]) for row in rows.values())


def planning(books: Books, start: datetime, end: datetime) -> frozenset[AccountId]:
    """Return the accounts for which something is or was planned from `start` until before `end`; what was stopped or deleted is none."""
    gone = targets.c.state.in_([State.STOPPED.value, State.DELETED.value])
    mine = targets.c.planned & (targets.c.due_at >= start) & (targets.c.due_at < end) & ~gone
    with books.read() as connection:
        return frozenset(AccountId(row[0]) for row in connection.execute(select(targets.c.account_id).where(mine).distinct()))


def planned_by_day(books: Books) -> dict[tuple[AccountId, int], int]:
    """Return how many targets lie or are to lie at a network's timer, by account and day (UTC, days since 1970)."""
    open_states = [one.value for one in (State.PAUSING, State.QUEUED, State.SENDING, State.HANDED_OVER)]
    day = type_coerce(targets.c.due_at, BigInteger) // 86_400_000_000
    mine = (targets.c.place == Place.SERVER.value) & targets.c.state.in_(open_states)
    query = select(targets.c.account_id, day, func.count()).where(mine).group_by(targets.c.account_id, day)
    with books.read() as connection:
        return {(AccountId(row[0]), int(row[1])): int(row[2]) for row in connection.execute(query)}


def note(books: Books, target: Target, now: datetime, code: str, detail: Mapping[str, Any] | None = None) -> None:
    """Add a history row for something that is no move."""
    with books.write() as connection:
        _note(connection, target.id, now, target.state, target.state, target.attempts, code, detail or {})


def note_as_it_is(books: Books, target: TargetId, now: datetime, code: str, detail: Mapping[str, Any]) -> None:
    """Add a history row for something that is no move, whatever state the target is in by now; nothing when it is no more."""
    with books.write() as connection:
        found = connection.execute(select(targets.c.state, targets.c.attempts).where(targets.c.id == target)).one_or_none()
        if found is not None:
            state = State(found.state)
            _note(connection, target, now, state, state, found.attempts, code, detail)


def _note(
    connection: Connection,
    target: TargetId,
    now: datetime,
    before: State | None,
    after: State,
    attempt: int,
    code: str,
    detail: Mapping[str, Any],
) -> None:
    row = {"target_id": target, "at": now, "before": before.value if before else None, "after": after.value}
    connection.execute(history.insert().values(**row, attempt=attempt, code=code, detail=dict(detail)))


def _load(
    books: Books, found: ColumnElement[bool], *, most: int | None = None, newest: bool = False, order: Sequence[Any] = ()
) -> tuple[Target, ...]:
    return _found(books, _query(found, most=most, newest=newest, order=order))


def _query(found: ColumnElement[bool], *, most: int | None = None, newest: bool = False, order: Sequence[Any] = ()) -> Select[Any]:
    # By a number that no index gives: ordered by the bare key, the database walks through the whole table instead of using an index.
    order = order or ((targets.c.changed_at.desc(), targets.c.id.desc()) if newest else (targets.c.id + 0,))
    return (
        select(targets, posts.c.draft_id, posts.c.origin)
        .join(posts, posts.c.id == targets.c.post_id)
        .where(found)
        .order_by(*order)
        .limit(most)
    )


def _found(books: Books, query: Select[Any], **moments: datetime) -> tuple[Target, ...]:
    with books.read() as connection:
        rows: Sequence[RowMapping] = connection.execute(query, moments).mappings().all()
        known = load_media(connection, media_numbers([row["content"] for row in rows]))
    return tuple(
        Target(
            id=TargetId(row["id"]),
            post=PostId(row["post_id"]),
            account=AccountId(row["account_id"]),
            state=State(row["state"]),
            content=from_plain(row["content"], known),
            origin=Origin(row["origin"]),
            draft=DraftId(row["draft_id"]) if row["draft_id"] else None,
            **{name: row[name] for name in PLAIN},
        )
        for row in rows
    )


PLAIN = (
    "due_at",
    "release_at",
    "changed_at",
    "planned",
    "late_minutes",
    "not_before",
    "attempts",
    "looks",
    "token",
    "fingerprint",
    "journal",
    "claimed_at",
    "remote_id",
    "url",
    "published_text",
    "published_at",
    "verified",
    "error",
    "error_values",
    "asks",
    "place",
    "exempt",
    "on_event",
    "part",
    "parts",
    "waits_for",
    "waits_how",
)
