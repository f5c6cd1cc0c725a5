"""Consulting hours: planned, begun, moved, ended, called off.

Nothing here sends: the opening and the closing message are planned posts as any other, with checks, pause, holds and late rule.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from accounts.answers.hour_clockwork import Clockwork
from accounts.answers.hour_gathering import columns_of
from accounts.answers.hour_looking import Means
from accounts.answers.hour_moving import has_left
from accounts.answers.hour_plan import Plan, check_window, checked
from accounts.answers.hour_queue import Queue
from accounts.answers.hour_rules import LONGEST, end_of, overlap
from accounts.errors import InputError
from accounts.events import ColumnChanged
from accounts.model.draft import Content
from accounts.model.hour import Hour
from accounts.model.ids import HourId, PostId
from accounts.model.post import Origin
from accounts.store import hours as rows

EXTEND = timedelta(minutes=10)

__all__ = ["EXTEND", "Hours", "Means", "Plan"]


class Hours(Queue, Clockwork):
    """The consulting hours of one data folder. Thread-safe; every method is short and touches no network."""

    def plan(self, wanted: Plan, *, origin: Origin = Origin.WINDOW, reason: str = "") -> tuple[Hour, tuple[PostId, ...]]:
        """Plan an hour: its two messages are posts that pause now. All of it is stored, or nothing. Return it with both posts.

        Raises InputError (no-hour-title, no-account, no-such-account, no-zone, unknown-zone, hour-passed, hour-backwards, hour-too-long,
        hours-overlap, too-many-hour-tags, no-opening, no-closing, bad-reminder, and what the desk refuses), StoreError.
        """
        means, now = self._means, self._clock.now()
        made = checked(wanted, means.register, now)
        with self._whole():
            self._need_room(wanted.starts_at, wanted.ends_at)
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

    def begin(self, hour: HourId) -> Hour:
        """Begin now; the opening message comes forward. The end stays; where that is too far away, it lasts as long as was planned.

        Raises InputError (no-such-hour, hour-not-planned), StoreError.
        """
        with self._whole():
            here = self.get(hour)
            now = self._clock.now()
            if not here.planned or now >= here.ends_at:
                raise InputError("hour-not-planned", title=here.title)
            wishes: dict[str, object] = {"opening_to": now} if here.starts_at > now else {}
            end = end_of(here, now)
            if end != here.ends_at:
                wishes |= {"ends_at": end, **({} if here.ask_at_end else {"closing_to": end})}
            made = self._set(here, opened_at=now, **wishes)
        self._moving.ask_back(made)
        return made

    def move(self, hour: HourId, starts_at: datetime, ends_at: datetime, zone: str) -> Hour:
        """Give a planned hour another beginning and end (aware), on the clock of `zone`; its messages move along, with the words they have.

        Where nobody was told yet that the new beginning is near, that is told again. Raises InputError (no-such-hour, hour-not-planned,
        hour-message-left, hours-overlap, no-zone, unknown-zone, hour-passed, hour-backwards, hour-too-long), StoreError.
        """
        with self._whole():
            here, now = self.get(hour), self._clock.now()
            check_window(starts_at, ends_at, zone, now)
            if not here.planned:
                raise InputError("hour-not-planned", title=here.title)
            if any(has_left(one, now) for draft in (here.opening, here.closing) for one in self._moving.of(draft)):
                raise InputError("hour-message-left", title=here.title)
            self._need_room(starts_at, ends_at, besides=hour)
            told = here.reminded_at if starts_at - timedelta(minutes=here.remind_minutes) <= now else None
            wishes = {"opening_to": starts_at, **({} if here.ask_at_end else {"closing_to": ends_at})}
            made = self._set(here, starts_at=starts_at, ends_at=ends_at, zone=zone, reminded_at=told, **wishes)
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

    def _need_room(self, starts_at: datetime, ends_at: datetime, besides: HourId | None = None) -> None:
        for one in rows.every(self._books):
            if one.id != besides and (one.planned or one.open) and overlap((one.starts_at, one.ends_at), (starts_at, ends_at)):
                raise InputError("hours-overlap", title=one.title)

    def _need_open(self, hour: HourId) -> Hour:
        here = self.get(hour)
        if not here.open:
            raise InputError("hour-not-open", title=here.title)
        return here
