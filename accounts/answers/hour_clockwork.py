"""What becomes of consulting hours as time goes on: begun and ended by the clock, messages moved, questions gathered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from accounts.answers.hour_gathering import Gathering, columns_of, hour_of
from accounts.answers.hour_looking import Looking, Means, gathers
from accounts.events import ColumnChanged, ColumnFilled, Event, HourNear
from accounts.model.case import CaseState, NoteKind
from accounts.model.hour import Hour
from accounts.model.post import State
from accounts.store import hours as rows

PATIENCE = 30.0
"""Seconds after the start of the program in which questions wait for each other, to be put in the order in which they were asked."""


class Clockwork(Looking):
    """What happens by itself. Called at every look of the clock."""

    def __init__(self, means: Means) -> None:
        """Read nothing yet; what comes into a column of an hour is heard."""
        super().__init__(means)
        self._since, self._begun = means.clock.now(), means.clock.monotonic()
        self._gathering = Gathering(means.books, means.cache, means.register, means.clock, means.seen)
        means.events.subscribe(self._heard)

    def tick(self) -> None:
        """Begin and end by the clock, tell of what is near, move messages, gather questions. Called at every look. Raises StoreError."""
        for hour in rows.unfinished(self._books):
            here = self._by_clock(hour)
            if here.opening_to is not None or here.closing_to is not None:
                self._moving.bring(here)
                self._moving.ask_back(self.get(here.id))
            if not gathers(here):
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
        if not self._settled(hour) or not self._gathering.may_be_new(hour):
            return 0
        with self._whole():
            changed = self._gathering.gather(hour)
            if changed:
                self._tell(hour.id)
        return changed

    def _settled(self, hour: Hour) -> bool:
        """Return whether all that was asked while the program was closed came in, so that it can stand in the order in which it was asked.

        What cannot be asked keeps nobody waiting longer than `PATIENCE`.
        """
        if self._clock.monotonic() >= self._begun + PATIENCE:
            return True
        seen = (self._means.seen(one.id) for one in self._columns(hour))
        return all(one is not None and one >= self._since for one in seen)

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


def _reminder(hour: Hour) -> datetime:
    return hour.starts_at - timedelta(minutes=hour.remind_minutes)


def _moments(hour: Hour) -> Sequence[datetime]:
    if hour.cancelled_at is not None or hour.ended_at is not None:
        return ()
    told = (_reminder(hour),) if hour.remind_minutes and hour.reminded_at is None else ()
    return (*told, hour.starts_at, hour.ends_at)
