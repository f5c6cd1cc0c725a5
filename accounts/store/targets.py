"""Posts and their targets, one by one. Every move is one guarded UPDATE and one history row in the same transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, func, or_, select, type_coerce

from accounts.errors import BugError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from accounts.model.post import MOVES, Origin, Place, State, Target
from accounts.store import case_answers
from accounts.store.books import Books, among, inserted
from accounts.store.content import to_plain, words_of
from accounts.store.tables import posts, storable, targets
from accounts.store.target_history import add_row
from accounts.store.target_rows import AT_ONCE, load, unseen

KEPT = "kept"
"""The entry of a target's journal that says that somebody chose where its timer runs."""
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
                add_row(connection, TargetId(number), now, None, State.PAUSING, 0, came, detail or {})
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
        add_row(connection, target, now, before, after, attempt, code, detail or {})
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
    waits = targets.c.state.in_([one.value for one in WAITING]) | unseen()
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


def get(books: Books, target: TargetId) -> Target | None:
    """Return one target."""
    return next(iter(load(books, targets.c.id == target)), None)


def of_post(books: Books, post: PostId) -> tuple[Target, ...]:
    """Return all targets of a post, in the order of their accounts."""
    return load(books, targets.c.post_id == post)


def of_posts(books: Books, posts: Iterable[PostId]) -> tuple[Target, ...]:
    """Return all targets of some posts, in the order of their numbers."""
    numbers = sorted(set(posts))
    parts = [numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE)]
    return tuple(target for part in parts for target in load(books, targets.c.post_id.in_(part)))


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
    return load(books, and_(True, *conditions), most=most, newest=newest)


def ever_published(books: Books, account: AccountId) -> bool:
    """Return whether anything of an account ever stood on its network."""
    with books.read() as connection:
        stood = targets.c.state.in_([State.PUBLISHED.value, State.DELETED.value])
        return connection.execute(select(targets.c.id).where((targets.c.account_id == account) & stood).limit(1)).first() is not None


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
