"""Consulting hours: planned, begun, moved, ended; and what is done with the questions in the queue.

Nothing here sends: the opening and the closing message are planned posts as any other, with checks, pause, holds and late rule.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from accounts.answers.cases import Cases
from accounts.answers.hour_gathering import Gathering, columns_of, hour_of
from accounts.answers.hour_moving import Moving, TakeBack, has_left
from accounts.answers.hour_rules import LONGEST, counts_of, next_of, overlap, stage_of, state_of
from accounts.clock import Clock
from accounts.errors import InputError
from accounts.events import ColumnChanged, ColumnFilled, Event, Events, HourChanged, HourNear
from accounts.model.case import Case, CaseState, NoteKind
from accounts.model.column import Column, ColumnKind
from accounts.model.draft import Content
from accounts.model.hour import Hour, Line, Overview, Question, QuestionState, Stage, Todo
from accounts.model.ids import AccountId, ColumnId, DraftId, HourId, PostId, QuestionId
from accounts.model.post import Origin, State
from accounts.posts.desk import LATE_MINUTES, Desk
from accounts.posts.drafts import Drafts
from accounts.posts.writing_aids import as_tags
from accounts.posts.zones import zone_named
from accounts.register import Register
from accounts.settings import Settings
from accounts.store import hours as rows
from accounts.store.books import Books
from accounts.store.cache import Cache

MOST_TITLE = 120
MOST_TAGS = 20
MOST_REMIND = 24 * 60
EXTEND = timedelta(minutes=10)
REMEMBERED = timedelta(days=2)
"""So long after its end the window says by itself that somebody still waits; in the list of hours it stands until nobody does."""


@dataclass(frozen=True)
class Plan:
    """What somebody wants: who answers from when to when (aware), under which hashtags, and what opens and closes it.

    `zone` is the IANA name of the clock by which it was chosen.
    """

    title: str
    accounts: tuple[AccountId, ...]
    tags: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    zone: str
    opening: str
    closing: str
    ask_at_end: bool = False
    remind_minutes: int = 0
    late_minutes: int | None = LATE_MINUTES


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


class Hours:
    """The consulting hours of one data folder. Thread-safe; every method is short and touches no network."""

    def __init__(self, means: Means) -> None:
        """Read nothing yet."""
        self._means = means
        self._books, self._clock, self._events = means.books, means.clock, means.events
        self._gathering = Gathering(means.books, means.cache, means.register, means.clock, means.seen)
        self._moving = Moving(means.books, means.desk, means.clock, means.take_back)
        means.events.subscribe(self._heard)

    # -- looking -----------------------------------------------------------------------------------------------------------------------

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
        return tuple(one for hour in rows.unfinished(self._books) if _gathers(hour) for one in self._columns(hour))

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
            one.status.uri for hour in rows.unfinished(self._books) if _gathers(hour) for one in rows.questions(self._books, hour.id)
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

    # -- planning ----------------------------------------------------------------------------------------------------------------------

    def plan(self, wanted: Plan, *, origin: Origin = Origin.WINDOW, reason: str = "") -> tuple[Hour, tuple[PostId, ...]]:
        """Plan an hour: its two messages are posts that pause now. All of it is stored, or nothing. Return it with both posts.

        Raises InputError (no-hour-title, no-account, no-such-account, no-zone, unknown-zone, hour-passed, hour-backwards, hour-too-long,
        hours-overlap, too-many-hour-tags, no-opening, no-closing, bad-reminder, and what the desk refuses), StoreError.
        """
        made = self._checked(wanted)
        means, now = self._means, self._clock.now()
        with self._whole():
            for one in rows.every(self._books):
                if (one.planned or one.open) and overlap((one.starts_at, one.ends_at), (wanted.starts_at, wanted.ends_at)):
                    raise InputError("hours-overlap", title=one.title)
            opening = means.drafts.start(Content(wanted.opening.strip()), wanted.accounts)
            closing = means.drafts.start(Content(wanted.closing.strip()), wanted.accounts)
            number = rows.add(self._books, opening=opening, closing=closing, created_at=now, **made)
            late = wanted.late_minutes
            first = means.desk.submit(opening, origin=origin, at=wanted.starts_at, late=late, reason=reason)
            if wanted.ask_at_end:
                last = means.desk.submit(closing, origin=origin, late=late, on_event=True, reason=reason)
            else:
                last = means.desk.submit(closing, origin=origin, at=wanted.ends_at, late=late, reason=reason)
            self._tell(number)
            hour = self.get(number)
            for column in columns_of(hour):
                self._events.publish(ColumnChanged(column.id))
        return hour, (first, last)

    def _checked(self, wanted: Plan) -> dict[str, object]:
        title = " ".join(wanted.title.split())[:MOST_TITLE]
        if not title:
            raise InputError("no-hour-title")
        if not wanted.accounts:
            raise InputError("no-account")
        for number in wanted.accounts:
            self._means.register.need(number)
        if wanted.starts_at.tzinfo is None or wanted.ends_at.tzinfo is None:
            raise InputError("no-zone", moment=wanted.starts_at.isoformat())
        zone_named(wanted.zone)
        if wanted.starts_at <= self._clock.now():
            raise InputError("hour-passed")
        if wanted.ends_at <= wanted.starts_at:
            raise InputError("hour-backwards")
        if wanted.ends_at - wanted.starts_at > LONGEST:
            raise InputError("hour-too-long", most=LONGEST // timedelta(hours=1))
        tags = tuple(dict.fromkeys(one.lstrip("#").casefold() for one in as_tags(" ".join(wanted.tags))))
        if len(tags) > MOST_TAGS:
            raise InputError("too-many-hour-tags", most=MOST_TAGS)
        if not wanted.opening.strip():
            raise InputError("no-opening")
        if not wanted.closing.strip():
            raise InputError("no-closing")
        if not 0 <= wanted.remind_minutes <= MOST_REMIND:
            raise InputError("bad-reminder", most=MOST_REMIND)
        return {
            "title": title,
            "accounts": [int(one) for one in wanted.accounts],
            "tags": list(tags),
            "starts_at": wanted.starts_at,
            "ends_at": wanted.ends_at,
            "zone": wanted.zone,
            "ask_at_end": wanted.ask_at_end,
            "remind_minutes": wanted.remind_minutes,
        }

    def begin(self, hour: HourId) -> Hour:
        """Begin now; the opening message comes forward. Raises InputError (no-such-hour, hour-not-planned), StoreError."""
        with self._whole():
            here = self.get(hour)
            now = self._clock.now()
            if not here.planned or now >= here.ends_at:
                raise InputError("hour-not-planned", title=here.title)
            wish = now if here.starts_at > now else None
            made = self._set(here, opened_at=now, **({"opening_to": wish} if wish else {}))
        self._moving.ask_back(made)
        return made

    def extend(self, hour: HourId, by: timedelta = EXTEND) -> Hour:
        """Let it end later; the closing message moves along.

        Raises InputError (no-such-hour, hour-not-open, hour-too-long, closing-left), StoreError.
        """
        with self._whole():
            here = self._need_open(hour)
            to = here.ends_at + by
            if to - here.starts_at > LONGEST:
                raise InputError("hour-too-long", most=LONGEST // timedelta(hours=1))
            if any(has_left(one, self._clock.now()) for one in self._moving.of(here.closing)):
                raise InputError("closing-left", title=here.title)
            made = self._set(here, ends_at=to, **({} if here.ask_at_end else {"closing_to": to}))
        self._moving.ask_back(made)
        return made

    def end(self, hour: HourId) -> Hour:
        """End it now; the closing message comes forward, or asks. Raises InputError (no-such-hour, hour-not-open), StoreError."""
        with self._whole():
            here = self._need_open(hour)
            now = self._clock.now()
            wish = {} if here.ask_at_end else {"closing_to": now}
            made = self._set(here, ended_at=now, ends_at=min(now, here.ends_at), **wish)
        self._moving.ask_back(made)
        return made

    def cancel(self, hour: HourId) -> Hour:
        """Call an hour off before it begins; what has not left of its messages is stopped. Raises InputError (hour-not-planned)."""
        with self._whole():
            here = self.get(hour)
            if not here.planned:
                raise InputError("hour-not-planned", title=here.title)
            now = self._clock.now()
            made = self._set(here, cancelled_at=now, opening_to=now, closing_to=now)
        self._moving.ask_back(made)
        return made

    def _need_open(self, hour: HourId) -> Hour:
        here = self.get(hour)
        if not here.open:
            raise InputError("hour-not-open", title=here.title)
        return here

    # -- the queue ---------------------------------------------------------------------------------------------------------------------

    def take(self, question: QuestionId) -> Case:
        """Take a question up: it is the one at hand, and a case. The one at hand before is put off, unless something came of it.

        Raises InputError (no-such-question), StoreError.
        """
        with self._whole():
            one, hour = self._need(question)
            if hour.current not in {None, question}:
                self._put_off(hour)
            rows.update(self._books, hour.id, current=question)
            case = self._means.cases.open(one.status, self._name(hour))
            if case.state is not CaseState.TAKEN:
                case = self._means.cases.take(case.id, self._name(hour))
            self._tell(hour.id)
            return case

    def later(self, question: QuestionId) -> None:
        """Put a question off; it comes again when nobody else waits. Raises InputError (no-such-question), StoreError."""
        with self._whole():
            _, hour = self._need(question)
            rows.update_question(self._books, question, later_at=self._clock.now())
            self._leave(hour, question)

    def refer(self, question: QuestionId, department: str, contact: str = "") -> Case:
        """Pass a question on to a department. Raises InputError (no-such-question, no-department), StoreError."""
        with self._whole():
            one, hour = self._need(question)
            case = self._means.cases.open(one.status, self._name(hour))
            case = self._means.cases.pass_on(case.id, department, contact, self._name(hour))
            self._leave(hour, question)
            return case

    def not_here(self, question: QuestionId, reason: str) -> Case:
        """Say that a question gets no answer here, and why. Raises InputError (no-such-question, no-reason), StoreError."""
        with self._whole():
            one, hour = self._need(question)
            case = self._means.cases.answer(one.status, NoteKind.NO_REPLY, reason, self._name(hour))
            self._leave(hour, question)
            return case

    def mean(self, question: QuestionId, todo: Todo) -> None:
        """Note what somebody means to do with a question that is left. Raises InputError (no-such-question), StoreError."""
        with self._whole():
            _, hour = self._need(question)
            rows.update_question(self._books, question, todo=todo.value)
            self._tell(hour.id)

    def next(self, hour: HourId) -> QuestionId | None:
        """Return the question to look at: the one at hand, else the one that comes next, None when nobody waits. Raises StoreError."""
        lines = self._lines(self.get(hour))
        at_hand = next((one.question.id for one in lines if one.state is QuestionState.AT_HAND), None)
        return at_hand if at_hand is not None else next_of(lines)

    def _put_off(self, hour: Hour) -> None:
        before = next((one for one in self._lines(hour) if one.state is QuestionState.AT_HAND), None)
        if before is not None:
            rows.update_question(self._books, before.question.id, later_at=self._clock.now())

    def _leave(self, hour: Hour, question: QuestionId) -> None:
        if hour.current == question:
            rows.update(self._books, hour.id, current=None)
        self._tell(hour.id)

    def _need(self, question: QuestionId) -> tuple[Question, Hour]:
        found = rows.question(self._books, question)
        if found is None:
            raise InputError("no-such-question", question=int(question))
        return found, self.get(found.hour)

    def _name(self, hour: Hour) -> str:
        typed = str(self._means.settings.get("my_name")).strip()
        account = self._means.register.known().get(hour.accounts[0])
        return typed or (account.label if account is not None else hour.title)

    # -- as time goes on ---------------------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Begin and end by the clock, tell of what is near, move messages, gather questions. Called at every look. Raises StoreError."""
        for hour in rows.unfinished(self._books):
            here = self._by_clock(hour)
            if here.opening_to is not None or here.closing_to is not None:
                self._moving.bring(here)
                self._moving.ask_back(self.get(here.id))
            if not _gathers(here):
                continue
            self._note_answers(here)
            self.gather(here)
            if self._gathering.is_complete(here, self._columns(here)):
                rows.update(self._books, here.id, gathered_at=self._clock.now())
                self._gathering.clear(here)
                for column in columns_of(here):
                    self._events.publish(ColumnChanged(column.id))

    def gather(self, hour: Hour) -> int:
        """Put what came in for an hour at the end of its queue; return how much changed. Raises StoreError."""
        if not self._gathering.may_be_new(hour):
            return 0
        with self._whole():
            changed = self._gathering.gather(hour)
            if changed:
                self._tell(hour.id)
        return changed

    def next_moment(self) -> datetime | None:
        """Return when `tick` has something to do by the clock, None when nothing is planned. Raises StoreError."""
        now = self._clock.now()
        moments = [moment for hour in rows.unfinished(self._books) for moment in _moments(hour) if moment > now]
        return min(moments, default=None)

    def expire(self) -> int:
        """Delete the queues of hours that were over longer ago than ended cases are kept; return how many questions went."""
        return rows.forget(self._books, self._clock.now() - timedelta(days=int(self._means.settings.get("case_days"))))

    def _by_clock(self, hour: Hour) -> Hour:
        now = self._clock.now()
        if hour.planned and hour.remind_minutes and hour.reminded_at is None and now >= _reminder(hour):
            hour = self._set(hour, reminded_at=now)
            if now < hour.starts_at:
                self._events.publish(HourNear(hour.id))
        if hour.planned and now >= hour.ends_at:
            return self._set(hour, ended_at=hour.ends_at)
        if hour.planned and now >= hour.starts_at and all(one.state is not State.PAUSING for one in self._moving.of(hour.opening)):
            return self._set(hour, opened_at=now)
        if hour.open and now >= hour.ends_at:
            return self._set(hour, ended_at=hour.ends_at)
        return hour

    def _note_answers(self, hour: Hour) -> None:
        """Let the case of a question that was answered know it."""
        queue = rows.questions(self._books, hour.id)
        names = self._names_of(queue)
        answers = rows.answers(self._books, {name for found in names.values() for _, name in found}, hour.created_at)
        for one in queue:
            if not any(State.PUBLISHED in answers.get(key, ()) for key in names[one.id]):
                continue
            case = self._means.cases.of(one.status)
            if case is not None and case.state in {CaseState.NEW, CaseState.TAKEN}:
                how = NoteKind.PRIVATELY if one.status.visibility == "direct" else NoteKind.PUBLICLY
                self._means.cases.answer(one.status, how, "", self._name(hour))
                self._tell(hour.id)

    def _heard(self, event: Event) -> None:
        # Gathered at the next look, ten seconds at most: so what several sources bring one after the other stands in its own order.
        if isinstance(event, ColumnFilled) and (number := hour_of(int(event.column))) is not None:
            self._gathering.look_again(number)

    # -- helpers -----------------------------------------------------------------------------------------------------------------------

    def _set(self, hour: Hour, **values: object) -> Hour:
        """Store values of an hour, move what can be moved at once, and tell."""
        with self._whole():
            rows.update(self._books, hour.id, **values)
            here = self.get(hour.id)
            if {"opening_to", "closing_to"} & set(values):
                self._moving.bring(here)
            self._tell(hour.id)
            return self.get(hour.id)

    @contextlib.contextmanager
    def _whole(self) -> Iterator[None]:
        with self._events.gathered(), self._books.write():
            yield

    def _tell(self, hour: HourId) -> None:
        self._events.publish(HourChanged(hour))


def _gathers(hour: Hour) -> bool:
    return hour.gathered_at is None and hour.cancelled_at is None


def _reminder(hour: Hour) -> datetime:
    return hour.starts_at - timedelta(minutes=hour.remind_minutes)


def _moments(hour: Hour) -> Sequence[datetime]:
    if hour.cancelled_at is not None or hour.ended_at is not None:
        return ()
    told = (_reminder(hour),) if hour.remind_minutes and hour.reminded_at is None else ()
    return (*told, hour.starts_at, hour.ends_at)
