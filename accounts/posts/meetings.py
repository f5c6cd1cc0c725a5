"""The meetings of councils: what a person sets, begins, prolongs and closes, and the calendars that are read again each day."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from accounts.clock import Clock
from accounts.errors import InputError, KnownError
from accounts.events import Events, HoldsChanged
from accounts.http import Answer, Http, check_address, raise_for
from accounts.model.council import MOST_WORDS, USUAL_WORDS, Council, Meeting, Policy, Source, need_name
from accounts.model.ids import AccountId, CouncilId, MeetingId
from accounts.posts.council_calendar import LONGEST_TITLE, MOST_BYTES, read_agenda
from accounts.posts.holds import Holds
from accounts.store import meetings as rows
from accounts.store.books import Books
from accounts.store.tables import storable

log = logging.getLogger("meetings")

EVERY = timedelta(days=1)
AGAIN = timedelta(hours=1)
"""After a calendar could not be read it is asked for again so much later; until then the kept copy serves."""
LONGEST_MEETING = timedelta(days=2)
READ_SECONDS = 20.0
WHOLE_SECONDS = 60.0
MOST_TAG = 200
USUAL_ZONE = "Europe/Amsterdam"


class Meetings:
    """The councils of one data folder. What is changed here holds at once."""

    def __init__(
        self, books: Books, holds: Holds, clock: Clock, events: Events, http: Callable[[], Http] = Http, zone: str = USUAL_ZONE
    ) -> None:
        """Keep the means. `zone` is for events of a calendar that name none."""
        self._books = books
        self._holds = holds
        self._clock = clock
        self._events = events
        self._http = http
        self._zone = zone

    # -- municipalities ----------------------------------------------------------------------------------------------------------------

    def councils(self) -> tuple[Council, ...]:
        """Return the municipalities. Raises StoreError."""
        return rows.every(self._books)

    def need(self, council: CouncilId) -> Council:
        """Return a municipality. Raises InputError (no-such-council)."""
        found = next((one for one in self.councils() if one.id == council), None)
        if found is None:
            raise InputError("no-such-council", council=int(council))
        return found

    def add(
        self, name: str, *, policy: Policy = Policy.ALL, accounts: Iterable[AccountId] = (), address: str = "", words: str = USUAL_WORDS
    ) -> CouncilId:
        """Store a municipality. Its calendar is read by `refresh`. Raises InputError, StoreError."""
        values: dict[str, Any] = {
            "name": storable(need_name(name)),
            "policy": policy.value,
            "accounts": [],
            "address": _address(address),
            "words": _words(words),
        }
        with self._books.write():
            made = rows.add(self._books, **values)
            self._take_in(made, accounts)
        self._changed()
        return made

    def change(
        self,
        council: CouncilId,
        *,
        name: str | None = None,
        policy: Policy | None = None,
        accounts: Iterable[AccountId] | None = None,
        address: str | None = None,
        words: str | None = None,
    ) -> Council:
        """Change a municipality; None leaves a thing as it is. Another filter is applied to the kept copy at once.

        An account belongs to one municipality: taken in here, it leaves the other. Raises InputError, StoreError.
        """
        here = self.need(council)
        values: dict[str, Any] = {}
        if name is not None:
            values["name"] = storable(need_name(name))
        if policy is not None:
            values["policy"] = policy.value
        if words is not None:
            values["words"] = _words(words)
        if address is not None and _address(address) != here.address:
            values |= {"address": _address(address), "etag": "", "modified": "", "tried_at": None, "problem": ""}
        with self._books.write():
            if values:
                rows.change(self._books, council, **values)
            if accounts is not None:
                self._take_in(council, accounts)
        if words is not None and values["words"] != here.words:
            self._spread_again(council)
        self._changed()
        return self.need(council)

    def _take_in(self, council: CouncilId, accounts: Iterable[AccountId]) -> None:
        wanted = frozenset(accounts)
        for other in self.councils():
            if other.id != council and other.accounts & wanted:
                rows.change(self._books, other.id, accounts=sorted(other.accounts - wanted))
        rows.change(self._books, council, accounts=sorted(wanted))

    def remove(self, council: CouncilId) -> bool:
        """Take a municipality away; its meetings hold nobody any more. False when it is gone already. Raises StoreError."""
        gone = rows.remove(self._books, council, self._clock.now())
        self._changed()
        return gone

    # -- meetings ------------------------------------------------------------------------------------------------------------------------

    def to_come(self, council: CouncilId | None = None) -> tuple[Meeting, ...]:
        """Return the meetings that go on or are to come, the first ones first. Raises StoreError."""
        found = rows.to_come(self._books, self._clock.now())
        return tuple(one for one in found if council is None or one.council == council)

    def between(self, after: datetime, until: datetime) -> tuple[Meeting, ...]:
        """Return the meetings that last at some moment from `after` until before `until` (both aware). Raises StoreError."""
        return rows.between(self._books, after, until)

    def plan(self, council: CouncilId, start: datetime, end: datetime, title: str = "", by: str = "") -> MeetingId:
        """Store a meeting from `start` until `end` (aware). Raises InputError (no-such-council, meeting-ends-first, …), StoreError."""
        self.need(council)
        start, end, title = self._checked(start, end, title)
        made = rows.add_meeting(self._books, council, Source.HAND, start, end, title, storable(by))
        self._changed()
        return made

    def move(self, meeting: MeetingId, start: datetime, end: datetime, title: str = "") -> bool:
        """Give a meeting that was entered by hand another time. False when it is closed, gone, or comes from a calendar."""
        start, end, title = self._checked(start, end, title)
        moved = rows.set_meeting(self._books, meeting, only_of=Source.HAND, start=start, end=end, title=title, overruns=False)
        self._changed()
        return moved

    def _checked(self, start: datetime, end: datetime, title: str) -> tuple[datetime, datetime, str]:
        if start.tzinfo is None or end.tzinfo is None:
            raise InputError("no-zone", moment=(start if start.tzinfo is None else end).isoformat())
        if end <= start:
            raise InputError("meeting-ends-first")
        if end - start > LONGEST_MEETING:
            raise InputError("meeting-too-long", hours=int(LONGEST_MEETING.total_seconds() // 3600))
        if end <= self._clock.now():
            raise InputError("meeting-over")
        return start, end, storable(" ".join(title.split())[:LONGEST_TITLE])

    def cancel(self, meeting: MeetingId) -> bool:
        """Take a meeting away; one of a calendar stays away when that is read again. False when it is closed or gone already."""
        gone = rows.set_meeting(self._books, meeting, removed_at=self._clock.now())
        self._changed()
        return gone

    def begin(self, council: CouncilId, by: str = "") -> bool:
        """Say that a meeting begins now, to last until somebody closes it. False when one goes on already. Raises StoreError."""
        self.need(council)
        now = self._clock.now()
        if any(one.lasts(now) for one in self.to_come(council)):
            return False
        begun = rows.begin(self._books, council, now, storable(by))
        self._changed()
        return begun

    def overrun(self, meeting: MeetingId) -> bool:
        """Let a meeting that goes on last until somebody closes it, whatever its end was to be. False when it does not go on."""
        here = rows.get(self._books, meeting)
        well = here is not None and here.lasts(self._clock.now()) and rows.set_meeting(self._books, meeting, overruns=True)
        self._changed()
        return well

    def close(self, meeting: MeetingId) -> bool:
        """Say that a meeting is closed, before its end or after it. False when it is so already. Raises StoreError."""
        closed = rows.set_meeting(self._books, meeting, closed_at=self._clock.now())
        self._changed()
        return closed

    def close_all(self, council: CouncilId | None = None) -> int:
        """Close every meeting that goes on, of one council or of all; return how many there were. Raises StoreError."""
        now = self._clock.now()
        return sum(self.close(one.id) for one in self.to_come(council) if one.lasts(now))

    def _changed(self) -> None:
        self._holds.read()
        # Also what holds nobody now is shown: a meeting next week, a policy.
        self._events.publish(HoldsChanged())

    # -- calendars -----------------------------------------------------------------------------------------------------------------------

    def import_file(self, council: CouncilId, path: Path) -> Council:
        """Take the meetings of a calendar file over; it is kept in the place of what was read before. Raises InputError, StoreError."""
        self.need(council)
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as failure:
            raise InputError("file-unreadable", name=path.name) from failure
        self._store(council, data, file=storable(path.name)[:MOST_TAG], address="", etag="", modified="")
        return self.need(council)

    def refresh(self, council: CouncilId) -> Council:
        """Read a council's calendar from its address now, if the server has another one; blocks for up to a minute or so.

        What cannot be read leaves the kept copy in force, and is told by `problem`. Raises InputError (no-such-council), StoreError.
        """
        here = self.need(council)
        if not here.address:
            self._spread_again(council)
            return self.need(council)
        now = self._clock.now()
        try:
            answer = self._ask(here)
            if answer.status == 304:
                rows.change(self._books, council, read_at=now, tried_at=now, problem="")
                self._spread_again(council)
            else:
                raise_for(answer, now, sends=False)
                tags = {"etag": _tag(answer, "etag"), "modified": _tag(answer, "last-modified")}
                self._store(council, answer.body, **tags)
        except KnownError as failure:
            if getattr(failure, "code", "") in {"store", "store-read-only"}:
                raise
            log.info("the calendar of council %s is not read: %s", council, failure)
            rows.change(self._books, council, tried_at=now, problem=failure.word)
            self._spread_again(council)
        self._changed()
        return self.need(council)

    def refresh_due(self) -> int:
        """Read every calendar whose day is over; return how many were asked for. Not for the main thread. Raises StoreError."""
        now = self._clock.now()
        due = [one for one in self.councils() if (one.address or one.file) and self._due(one, now)]
        for one in due:
            self.refresh(one.id)
        return len(due)

    def _due(self, council: Council, now: datetime) -> bool:
        if not council.address:
            kept = rows.calendar_of(self._books, council.id)
            last = kept["spread_at"] if kept is not None else None
            return last is None or abs(now - last) >= EVERY
        last = council.tried_at
        # The absolute value: a clock that is set back a year must not keep a calendar unread for a year.
        return last is None or abs(now - last) >= (AGAIN if council.problem else EVERY)

    def _ask(self, council: Council) -> Answer:
        kept = rows.calendar_of(self._books, council.id) or {}
        headers = {"Accept": "text/calendar, text/plain;q=0.5", "Accept-Encoding": "identity"}
        if kept.get("copy") is not None:
            headers |= {"If-None-Match": kept["etag"]} if kept["etag"] else {}
            headers |= {"If-Modified-Since": kept["modified"]} if kept["modified"] else {}
        http = self._http()
        try:
            return http.request(
                "GET", council.address, headers=headers, read_seconds=READ_SECONDS, most=MOST_BYTES, whole_seconds=WHOLE_SECONDS
            )
        finally:
            http.close()

    def _store(self, council: CouncilId, data: bytes, **values: Any) -> None:
        """Read a calendar and put it in the place of the one before. Raises InputError with nothing changed when it is none."""
        now = self._clock.now()
        agenda = read_agenda(data, self.need(council).words, now, self._zone)
        counts = {"found": agenda.found, "left_out": agenda.left_out, "bad": agenda.bad}
        times = {"read_at": now, "tried_at": now, "spread_at": now, "problem": ""}
        rows.replace_calendar(self._books, council, agenda.meetings, now, copy=data, **counts, **times, **values)
        self._changed()

    def _spread_again(self, council: CouncilId) -> None:
        """Say anew what the kept copy means: its rules without an end go on, and the filter may be another one."""
        kept = rows.calendar_of(self._books, council)
        if kept is None or kept["copy"] is None:
            return
        now = self._clock.now()
        try:
            agenda = read_agenda(kept["copy"], self.need(council).words, now, self._zone)
        except InputError as failure:
            log.info("the kept calendar of council %s is not understood: %s", council, failure)
            return
        counts = {"found": agenda.found, "left_out": agenda.left_out, "bad": agenda.bad}
        rows.replace_calendar(self._books, council, agenda.meetings, now, spread_at=now, **counts)
        self._changed()


def _address(text: str) -> str:
    """Return the address of a calendar; 'webcal' is what calendar programs call https. Raises InputError (bad-address, plain-http)."""
    text = text.strip()
    if text.lower().startswith("webcal:"):
        text = "https:" + text[len("webcal:") :]
    if text:
        check_address(text)
    return storable(text)


def _words(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > MOST_WORDS:
        raise InputError("text-too-long", most=MOST_WORDS)
    return storable(text)


def _tag(answer: Answer, name: str) -> str:
    value = answer.headers.get(name, "")
    return value if len(value) <= MOST_TAG and value.isascii() and value.isprintable() else ""
