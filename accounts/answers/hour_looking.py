"""Looks at consulting hours: which there are, how their queues and messages stand, what is to be read for them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from accounts.answers.cases import Cases
from accounts.answers.hour_gathering import columns_of
from accounts.answers.hour_moving import Moving, TakeBack
from accounts.answers.hour_rules import counts_of, next_of, stage_of, state_of
from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import ColumnChanged, Events, HourChanged
from accounts.model.column import Column, ColumnKind
from accounts.model.hour import Hour, Line, Overview, Question, Stage
from accounts.model.ids import AccountId, ColumnId, DraftId, HourId, QuestionId
from accounts.posts.desk import Desk
from accounts.posts.drafts import Drafts
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import hours as rows
from accounts.store.books import Books
from accounts.store.cache import Cache

REMEMBERED = timedelta(days=2)
"""So long after its end the window says by itself that somebody still waits; in the list of hours it stands until nobody does."""


@dataclass(frozen=True)
class Means:
    """Books, clock and the other desks; `take_back` is the publisher's, `seen` tells when a column's sources were all asked last."""

    books: Books
    register: Register
    drafts: Drafts
    desk: Desk
    cases: Cases
    cache: Cache
    settings: Settings
    clock: Clock
    events: Events
    take_back: TakeBack
    seen: Callable[[ColumnId], datetime | None]


class Looking:
    """The hours of one data folder, as they stand."""

    def __init__(self, means: Means) -> None:
        """Read nothing yet."""
        self._means = means
        self._books, self._clock, self._events = means.books, means.clock, means.events
        self._moving = Moving(means.books, means.desk, means.clock, means.take_back)

    def every(self) -> tuple[Hour, ...]:
        """Return all hours, the earliest first. Raises StoreError."""
        return rows.every(self._books)

    def get(self, hour: HourId) -> Hour:
        """Return one hour. Raises InputError (no-such-hour), StoreError."""
        found = rows.get(self._books, hour)
        if found is None:
            raise InputError("no-such-hour", hour=int(hour))
        return found

    def of_draft(self, draft: DraftId) -> datetime | None:
        """Return the moment for which a draft is meant, None when it opens or closes no hour that is still to come."""
        hour = rows.of_draft(self._books, draft)
        if hour is None or hour.ended_at is not None or hour.cancelled_at is not None:
            return None
        return hour.starts_at if draft == hour.opening else hour.ends_at

    def opened(self) -> Hour | None:
        """Return the hour that goes on now, None when there is none."""
        return next((one for one in rows.unfinished(self._books) if one.open), None)

    def left(self) -> Overview | None:
        """Return the last hour that was over a short while ago and after which somebody still waits, None when there is none."""
        since = self._clock.now() - REMEMBERED
        ended = [one for one in rows.every(self._books) if one.ended_at is not None and one.ended_at > since]
        found = (self.overview(one.id) for one in reversed(ended))
        return next((one for one in found if one.stage is Stage.LEFT), None)

    def overview(self, hour: HourId) -> Overview:
        """Return an hour with its queue and its messages as they stand now. Raises InputError (no-such-hour), StoreError."""
        here = self.get(hour)
        lines = self._lines(here)
        made = (self._moving.of(here.opening), self._moving.of(here.closing))
        return Overview(here, stage_of(here, lines), lines, *made, now=self._clock.now(), counts=counts_of(lines), next=next_of(lines))

    def overviews(self) -> tuple[Overview, ...]:
        """Return all hours with their queues, the earliest first. Raises StoreError."""
        return tuple(self.overview(one.id) for one in self.every())

    def columns(self) -> tuple[Column, ...]:
        """Return the columns to be read for the hours, beside those of the boards."""
        return tuple(one for hour in rows.unfinished(self._books) if gathers(hour) for one in self._columns(hour))

    def hurried(self) -> tuple[ColumnId, ...]:
        """Return the columns of the hour that goes on, or was over just now: for those somebody waits."""
        going = (one for one in rows.unfinished(self._books) if gathers(one) and one.opened_at is not None)
        return tuple(column.id for hour in going for column in columns_of(hour))

    def _columns(self, hour: Hour) -> tuple[Column, ...]:
        """Return the columns of an hour, each over the accounts whose network gives its kind to read; without any it is left out."""
        register = self._means.register

        def reads(account: AccountId, kind: ColumnKind) -> bool:
            try:
                reader = register.reader(account)
            except InputError:  # of a network that this version does not know
                return False
            return reader is not None and reader.answers(kind)

        found = (replace(one, accounts=tuple(each for each in one.accounts if reads(each, one.kind))) for one in columns_of(hour))
        return tuple(one for one in found if one.accounts)

    def kept(self) -> frozenset[str]:
        """Return the uris of questions of hours that go on: they do not expire."""
        return frozenset(
            one.status.uri for hour in rows.unfinished(self._books) if gathers(hour) for one in rows.questions(self._books, hour.id)
        )

    def _lines(self, hour: Hour) -> tuple[Line, ...]:
        queue = rows.questions(self._books, hour.id)
        cases = rows.cases_of(self._books, (one.status.uri for one in queue))
        names = self._names_of(queue)
        given = {name for found in names.values() for _, name in found}
        answers = rows.answers(self._books, given, hour.created_at)
        lines = []
        for one in queue:
            states = tuple(state for key in names[one.id] for state in answers.get(key, ()))
            case = cases.get(one.status.uri)
            lines.append(Line(one, state_of(one, case, states, hour.current if hour.open else None), case, states))
        return tuple(lines)

    def _names_of(self, queue: Sequence[Question]) -> dict[QuestionId, list[tuple[AccountId, str]]]:
        """Return by what name each of our accounts knows each question."""
        accounts = self._means.register.every() if queue else ()
        found: dict[QuestionId, list[tuple[AccountId, str]]] = {}
        for question in queue:
            status = question.status
            for one in accounts:
                if one.network != status.network:
                    continue
                if one.server == status.server or status.remote_id == status.uri:
                    name = status.remote_id
                else:
                    name = self._means.cache.named(status.uri, one.network, one.server)
                found.setdefault(question.id, []).append((one.id, name))
        return {one.id: [key for key in found.get(one.id, ()) if key[1]] for one in queue}

    # -- for who changes something ---------------------------------------------------------------------------------------------------------

    def _set(self, hour: Hour, **values: object) -> Hour:
        """Store values of an hour, move what can be moved at once, and tell."""
        with self._whole():
            rows.update(self._books, hour.id, **values)
            here = self.get(hour.id)
            if {"opening_to", "closing_to"} & set(values):
                self._moving.bring(here)
            self._tell(hour.id)
            if "opened_at" in values:  # from now on somebody waits for its questions
                for column in columns_of(here):
                    self._events.publish(ColumnChanged(column.id))
            return self.get(hour.id)

    def _name(self, hour: Hour) -> str:
        typed = str(self._means.settings.get("my_name")).strip()
        account = self._means.register.known().get(hour.accounts[0])
        return typed or (account.label if account is not None else hour.title)

    @contextlib.contextmanager
    def _whole(self) -> Iterator[None]:
        with self._events.gathered(), self._books.write():
            yield

    def _tell(self, hour: HourId) -> None:
        self._events.publish(HourChanged(hour))


def gathers(hour: Hour) -> bool:
    """Return whether questions still come in for an hour."""
    return hour.gathered_at is None and hour.cancelled_at is None
