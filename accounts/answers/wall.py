"""Walls: what came in with a hashtag waits for a person, who decides about each message; only what was approved, as it was approved, shows.

A wall is filled by the readers of columns, through a column that stands on no board. What was decided lies in the books. The words of an
approved message lie there too, so that the wall stands after a restart and without a network; as soon as the network is known to show
something else, or nothing, the message is off the wall.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError, KnownError
from accounts.events import ColumnChanged, ColumnFilled, Event, Events, StatusesGone, WallChanged
from accounts.model.account import Role
from accounts.model.column import Column, Key
from accounts.model.ids import AccountId, WallId
from accounts.model.status import Status
from accounts.model.visibility import Visibility
from accounts.model.wall import HOURS, MOST_JOIN, SECONDS, Verdict, Waiting, Wall, WallMark, digest_of, wall_of
from accounts.register import Register
from accounts.store import walls as rows
from accounts.store.books import Books
from accounts.store.cache import Cache
from accounts.store.cache_rows import place_of
from accounts.streams.checking import MOST_TITLE, tidy
from accounts.streams.filters import lets_through
from accounts.streams.kind import bare

AT_ONCE = 400
MOST_WAITING = 500
MOST_STEPS = 50
HIDDEN = "label:"
"""What a network folded for everybody begins its warning with this."""


@dataclass(frozen=True)
class Standing:
    """How a wall stands: what waits (the oldest first), what is approved (in the order in which it was), what was refused (the last first).

    `more` are how many wait besides those in `waiting`.
    """

    wall: Wall
    waiting: tuple[Waiting, ...] = ()
    shown: tuple[WallMark, ...] = ()
    refused: tuple[Status, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class Step:
    """Something that can be undone: the marks as they were, by uri, and the people who were kept away then."""

    before: dict[str, WallMark | None]
    after: dict[str, WallMark | None]
    people: tuple[str, ...] | None = None


class Walls:
    """The walls of one data folder. Thread-safe. A wall is filled while it is open, and not otherwise."""

    def __init__(self, books: Books, cache: Cache, register: Register, clock: Clock, events: Events) -> None:
        """Listen to what happens to statuses."""
        self._books, self._cache, self._register = books, cache, register
        self._clock, self._events = clock, events
        self._lock = threading.Lock()
        self._open: set[WallId] = set()
        self._steps: dict[WallId, list[Step]] = {}
        self.ask_again: Callable[[AccountId, Status], Status | None] = lambda _account, status: status
        events.subscribe(self._heard)

    # -- walls -------------------------------------------------------------------------------------------------------------------------

    def every(self) -> tuple[Wall, ...]:
        """Return the walls, the oldest first. Raises StoreError."""
        return rows.every(self._books)

    def get(self, wall: WallId) -> Wall:
        """Return one wall. Raises InputError (no-such-wall), StoreError."""
        found = rows.get(self._books, wall)
        if found is None:
            raise InputError("no-such-wall", wall=int(wall))
        return found

    def add(self, title: str, **wishes: Any) -> Wall:
        """Make a wall; `wishes` are fields of `Wall`. Raises InputError (see `change`), StoreError."""
        wanted = self._checked(Wall(WallId(0), title, **({"tags": (), "accounts": ()} | wishes)))
        number = rows.add(self._books, wanted, self._clock.now())
        self._events.publish(WallChanged(number))
        return self.get(number)

    def change(self, wall: WallId, **wishes: Any) -> Wall:
        """Change a wall. What its rules now keep away is off the wall at once.

        Raises InputError (no-wall-title, wall-private-account, no-such-wall, and what a column of hashtags raises), StoreError.
        """
        with self._events.gathered(), self._books.write():
            changed = self._checked(replace(self.get(wall), **wishes))
            rows.save(self._books, changed)
            self._tell(wall, rules=True)
        return changed

    def set_blank(self, wall: WallId, *, on: bool) -> None:
        """Remember that a wall was emptied, or is shown again, also over a restart. Raises InputError (no-such-wall), StoreError."""
        with self._events.gathered(), self._books.write():
            here = self.get(wall)
            if here.blank is not on:
                rows.save(self._books, replace(here, blank=on))
                self._events.publish(WallChanged(wall))

    def remove(self, wall: WallId) -> None:
        """Remove a wall with all that was decided for it. Raises InputError (no-such-wall), StoreError."""
        column = self.get(wall).column.id
        self.close(wall)
        rows.remove(self._books, wall)
        with self._lock:
            self._steps.pop(wall, None)
        self._cache.clear(column)
        self._events.publish(WallChanged(wall))

    def open(self, wall: WallId) -> Wall:
        """Fill a wall from now on. Raises InputError (no-such-wall), StoreError."""
        found = self.get(wall)
        with self._lock:
            self._open.add(wall)
        self._events.publish(ColumnChanged(found.column.id))
        return found

    def close(self, wall: WallId) -> None:
        """Fill it no more."""
        with self._lock:
            if wall not in self._open:
                return
            self._open.discard(wall)
        self._events.publish(ColumnChanged(Wall(wall, "", (), ()).column.id))

    def columns(self) -> tuple[Column, ...]:
        """Return what the open walls follow: columns that stand on no board."""
        with self._lock:
            wanted = set(self._open)
        here = {account.id for account in self._register.every()}
        found = (one for one in rows.every(self._books) if one.id in wanted) if wanted else ()
        return tuple(replace(one.column, accounts=tuple(number for number in one.accounts if number in here)) for one in found)

    def _checked(self, wall: Wall) -> Wall:
        people = {account.id: account for account in self._register.every()}
        still = replace(wall, accounts=tuple(one for one in wall.accounts if one in people or wall.id == 0))
        column = tidy(still.column, people)
        private = [people[one].label for one in column.accounts if people[one].role is Role.PRIVATE]
        if private:
            raise InputError("wall-private-account", account=private[0])
        title = " ".join(wall.title.split())[:MOST_TITLE]
        if not title:
            raise InputError("no-wall-title")
        return replace(
            wall,
            title=title,
            tags=column.any,
            accounts=column.accounts,
            words=column.without_words,
            people=column.without_people,
            join=" ".join(wall.join.split())[:MOST_JOIN],
            hours=min(max(wall.hours, HOURS[0]), HOURS[1]),
            seconds=min(max(wall.seconds, SECONDS[0]), SECONDS[1]),
        )

    # -- looking -----------------------------------------------------------------------------------------------------------------------

    def look(self, wall: WallId) -> Standing:
        """Return how a wall stands; what the network shows otherwise by now is taken off first. Raises InputError, StoreError."""
        here = self.get(wall)
        self._follow(here)
        marks = {one.uri: one for one in rows.marks(self._books, wall)}
        since = self._clock.now() - timedelta(hours=here.hours)
        shown = tuple(one for one in marks.values() if one.at >= since and one.status is not None and _fits(here, one.status))
        waiting: list[Waiting] = []
        refused: list[tuple[WallMark, Status]] = []
        more = 0
        for status in self._came_in(here):
            decided = marks.get(status.uri)
            if decided is not None and decided.verdict is Verdict.REFUSED:
                refused.append((decided, status))
            elif decided is None or decided.verdict is Verdict.CHANGED:
                if len(waiting) < MOST_WAITING:
                    waiting.append(Waiting(status, again=decided is not None))
                else:
                    more += 1
        refused.sort(key=lambda one: one[0].at, reverse=True)
        return Standing(here, tuple(waiting), shown, tuple(status for _, status in refused), more)

    def _came_in(self, wall: Wall) -> Iterator[Status]:
        """Yield what came in within the hours of a wall and may be on it, the oldest first."""
        after = place_of(Key(self._clock.now() - timedelta(hours=wall.hours), ""))
        while found := self._cache.entries(wall.column.id, after=after, most=AT_ONCE):
            after = found[-1][0]
            for _place, entry in found:
                if _fits(wall, entry.status):
                    yield entry.status

    # -- deciding ----------------------------------------------------------------------------------------------------------------------

    def show(self, wall: WallId, status: Status, *, picture: str = "", face: str = "", sensitive: bool = False) -> None:
        """Approve a status as it was seen; with `picture` and `face` (their SHA-256) also its picture, or the still of its film, and the
        portrait of its author, where the wall has pictures; a sensitive picture only with `sensitive`.

        Raises InputError (no-such-wall, wall-changed: it is another by now, wall-gone: it is not there any more, wall-kept-away: a rule
        of the wall keeps it away), StoreError.
        """
        with self._events.gathered(), self._books.write():
            here = self.get(wall)
            now = self._cache.get(status.uri)
            if now is None:
                raise InputError("wall-gone")
            if digest_of(now) != digest_of(status):
                raise InputError("wall-changed")
            if not _fits(here, status):
                raise InputError("wall-kept-away")
            seen = picture if here.pictures and status.media and (sensitive or not delicate(status)) else ""
            bared = replace(status, boosted_by=None, boosted_at=None, mine=frozenset())
            made = WallMark(status.uri, Verdict.SHOWN, digest_of(status), self._clock.now(), bared, seen, face if here.pictures else "")
            self._decide(wall, {status.uri: made})

    def refuse(self, wall: WallId, status: Status) -> None:
        """Keep a status off the wall, whatever becomes of it. Raises InputError (no-such-wall), StoreError."""
        with self._events.gathered(), self._books.write():
            self.get(wall)
            self._decide(wall, {status.uri: self._refusal(status.uri, digest_of(status))})

    def back(self, wall: WallId, uri: str) -> None:
        """Let a status wait again, as if nothing had been decided. Raises InputError (no-such-wall), StoreError."""
        with self._events.gathered(), self._books.write():
            self.get(wall)
            self._decide(wall, {uri: None})

    def block(self, wall: WallId, handle: str) -> None:
        """Keep a person away from this wall: what is approved of theirs is off it at once. Raises InputError (no-such-wall), StoreError."""
        name = bare(handle)
        with self._events.gathered(), self._books.write():
            here = self.get(wall)
            shown = [one for one in rows.marks(self._books, wall) if one.status is not None and bare(one.status.author.handle) == name]
            rows.save(self._books, replace(here, people=tuple(dict.fromkeys((*here.people, name)))))
            self._decide(wall, {one.uri: self._refusal(one.uri, one.digest) for one in shown}, people=here.people)

    def undo(self, wall: WallId) -> bool:
        """Undo what was decided last since the program began; False when there is nothing. What changed meanwhile stays as it is."""
        with self._lock:
            steps = self._steps.get(wall, [])
            step = steps.pop() if steps else None
        if step is None:
            return False
        try:
            self._undo(wall, step)
        except Exception:
            with self._lock:
                self._steps.setdefault(wall, []).append(step)
            raise
        return True

    def _undo(self, wall: WallId, step: Step) -> None:
        with self._events.gathered(), self._books.write():
            here = self.get(wall)
            if step.people is not None:
                rows.save(self._books, replace(here, people=step.people))
            for uri, before in step.before.items():
                if rows.mark(self._books, wall, uri) == step.after[uri]:
                    rows.put_mark(self._books, wall, uri, before)
            self._tell(wall, rules=step.people is not None)

    def can_undo(self, wall: WallId) -> bool:
        """Return whether something was decided that can be undone."""
        with self._lock:
            return bool(self._steps.get(wall))

    def _decide(self, wall: WallId, after: dict[str, WallMark | None], *, people: tuple[str, ...] | None = None) -> None:
        before = {uri: rows.mark(self._books, wall, uri) for uri in after}
        for uri, decided in after.items():
            rows.put_mark(self._books, wall, uri, decided)
        with self._lock:
            steps = self._steps.setdefault(wall, [])
            steps.append(Step(before, after, people))
            del steps[:-MOST_STEPS]
        self._tell(wall, rules=people is not None)

    def _refusal(self, uri: str, digest: str) -> WallMark:
        return WallMark(uri, Verdict.REFUSED, digest, self._clock.now())

    def _tell(self, wall: WallId, *, rules: bool = False) -> None:
        """Tell that a wall changed; with `rules` also whoever fills it."""
        self._events.publish(WallChanged(wall))
        with self._lock:
            open_now = wall in self._open
        if rules and open_now:
            self._events.publish(ColumnChanged(Wall(wall, "", (), ()).column.id))

    # -- following the networks --------------------------------------------------------------------------------------------------------

    def verify(self, wall: WallId, uri: str) -> bool:
        """Ask the network whether an approved status still stands there as it was approved. Blocks. Return whether it may stay.

        Where nobody can be asked now, it stays. For networks that do not tell of what was deleted. Raises InputError, StoreError.
        """
        here = self.get(wall)
        approved = rows.mark(self._books, wall, uri)
        if approved is None or approved.status is None or approved.verdict is not Verdict.SHOWN:
            return False
        now = self._ask(here, approved.status)
        if now is None:
            rows.forget(self._books, wall, [uri])
            self._events.publish(WallChanged(wall))
            return False
        if digest_of(now) != approved.digest:
            if rows.alter(self._books, wall, uri, approved.digest):
                self._events.publish(WallChanged(wall))
            return False
        return True

    def _ask(self, wall: Wall, status: Status) -> Status | None:
        for account in wall.accounts:
            try:
                return self.ask_again(account, status)
            except KnownError:
                continue
        return status

    def expire(self, days: int) -> int:
        """Delete what was decided more than so many days ago; others' words are not kept for ever. Raises StoreError."""
        return rows.expire(self._books, self._clock.now() - timedelta(days=days))

    def _follow(self, wall: Wall) -> None:
        """Take off what the cache shows otherwise than it was approved. What the cache does not hold stays: it may have been emptied."""
        for one in rows.marks(self._books, wall.id):
            if one.verdict is Verdict.SHOWN:
                now = self._cache.get(one.uri)
                if now is not None and digest_of(now) != one.digest:
                    rows.alter(self._books, wall.id, one.uri, one.digest)

    def _heard(self, event: Event) -> None:
        if isinstance(event, ColumnFilled):
            wall = wall_of(event.column)
            here = rows.get(self._books, wall) if wall is not None else None
            if here is not None:
                self._follow(here)
                self._events.publish(WallChanged(here.id))
        elif isinstance(event, StatusesGone):
            for one in rows.every(self._books):
                gone = [mark.uri for mark in rows.marks(self._books, one.id) if _named(mark, event)]
                if gone and rows.forget(self._books, one.id, gone):
                    self._events.publish(WallChanged(one.id))


def delicate(status: Status) -> bool:
    """Return whether the pictures of a status need a yes of their own."""
    return status.sensitive or bool(status.warning)


def _fits(wall: Wall, status: Status) -> bool:
    """Return whether a status, with what it quotes, may be on a wall at all: written for everybody, by somebody who is there for
    everybody, and kept away by no rule.
    """
    for one in (status, *([status.quote] if status.quote is not None else [])):
        if one.visibility != Visibility.PUBLIC or one.author.closed or bare(one.author.handle) in wall.people:
            return False
    return not status.warning.startswith(HIDDEN) and lets_through(wall.column, status)


def _named(mark: WallMark, gone: StatusesGone) -> bool:
    if mark.uri in gone.names:
        return True
    one = mark.status
    return one is not None and (one.network, one.server) == (gone.network, gone.server) and one.remote_id in gone.names
