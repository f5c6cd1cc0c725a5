"""The times at which an account likes to speak, by weekday, and the next of them that are free.

Free is a moment at least a minute ahead, that is no holiday, falls in no hold or quiet hour, and within ten minutes of which the account
says nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import State
from accounts.posts.holds import Holds
from accounts.posts.public_holidays import holiday
from accounts.posts.zones import moment
from accounts.settings import Settings
from accounts.store import plans
from accounts.store.books import Books

Times = Mapping[int, tuple[time, ...]]
"""Preferred times by weekday, Monday 0; in order, each once. A weekday without any is not in it."""

CROWD = timedelta(minutes=10)
"""Two messages of one account within this time stand in each other's light."""
AHEAD = timedelta(minutes=1)
DAYS = 42
"""So far ahead a free time is looked for."""
MOST_A_DAY = 24
WEEKDAYS = 7
SETTING = "preferred_times"
BUSY = (State.PAUSING, State.QUEUED, State.SENDING, State.UNKNOWN, State.HANDED_OVER, State.PUBLISHED)

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:u|uur|h))?", re.ASCII | re.IGNORECASE)


def read_times(said: str) -> tuple[time, ...]:
    """Return the times that somebody typed: '9, 12:30 16.00'; in order, each once. Raises InputError (bad-time, too-many-times)."""
    found: set[time] = set()
    for part in said.replace(",", " ").replace(";", " ").split():
        match = _TIME.fullmatch(part)
        try:
            if match is None:
                raise ValueError(part)
            found.add(time(int(match[1]), int(match[2] or 0)))
        except ValueError as error:
            raise InputError("bad-time", value=part[:50]) from error
    if len(found) > MOST_A_DAY:
        raise InputError("too-many-times", most=MOST_A_DAY)
    return tuple(sorted(found))


def write_times(times: Sequence[time]) -> str:
    """Return times as they are typed: '9:00, 12:30'."""
    return ", ".join(f"{one.hour}:{one.minute:02d}" for one in times)


def free(
    times: Times,
    now: datetime,
    zone: ZoneInfo,
    taken: Collection[datetime],
    shut: Callable[[datetime], bool] = lambda _at: False,
    most: int = 3,
) -> tuple[datetime, ...]:
    """Return the next free moments (UTC), at most `most`, looking DAYS ahead. `taken` are moments at which something else is said.

    `shut` tells moments that are not to be proposed, whatever the reason. A time that a change of the clock leaves out is passed over.
    """
    found: list[datetime] = []
    for at in _walk(times, now.astimezone(zone).date(), zone):
        if at - now >= AHEAD and not shut(at) and not any(abs(at - other) < CROWD for other in taken):
            found.append(at)
            if len(found) == most:
                break
    return tuple(found)


def _walk(times: Times, today: date, zone: ZoneInfo) -> Iterator[datetime]:
    for number in range(DAYS):
        day = today + timedelta(days=number)
        if times.get(day.weekday()) and holiday(day):
            continue
        for one in times.get(day.weekday(), ()):
            asked = datetime.combine(day, one)
            found = moment(asked, zone)
            if found.wall == asked:
                yield found.utc


class Slots:
    """The preferred times of all accounts, kept in the settings. `shut` tells for an account moments that are not to be proposed."""

    def __init__(
        self, books: Books, settings: Settings, holds: Holds, clock: Clock, shut: Callable[[Account, datetime], bool] | None = None
    ) -> None:
        """Read and write them in `settings`."""
        self._books = books
        self._settings = settings
        self._holds = holds
        self._clock = clock
        self._shut = shut

    def of(self, account: AccountId) -> Times:
        """Return the preferred times of an account; none when nobody chose any, or what is kept cannot be read."""
        kept = self._every().get(str(int(account)), {})
        if not isinstance(kept, dict):
            return MappingProxyType({})
        found: dict[int, tuple[time, ...]] = {}
        for day, said in kept.items():
            try:
                times = read_times(str(said))
                if times and 0 <= int(day) < WEEKDAYS:
                    found[int(day)] = times
            except (InputError, ValueError):
                continue
        return MappingProxyType(dict(sorted(found.items())))

    def put(self, account: AccountId, times: Times) -> None:
        """Keep the preferred times of an account. Raises InputError (too-many-times), StoreError."""
        if any(len(one) > MOST_A_DAY for one in times.values()):
            raise InputError("too-many-times", most=MOST_A_DAY)
        every = self._every()
        mine = {str(day): write_times(sorted(set(one))) for day, one in sorted(times.items()) if one and 0 <= day < WEEKDAYS}
        if mine:
            every[str(int(account))] = mine
        else:
            every.pop(str(int(account)), None)
        self._settings.put(SETTING, json.dumps(every, sort_keys=True) if every else "")

    def _every(self) -> dict[str, object]:
        try:
            found = json.loads(str(self._settings.get(SETTING)) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def next(self, account: Account, zone: ZoneInfo, *, most: int = 3, beside: Collection[TargetId] = ()) -> tuple[datetime, ...]:
        """Return the next free preferred times of an account (UTC) on the clock of `zone`; `beside` are targets that are no neighbours.

        While somebody holds the account, nothing is proposed for today: nobody knows when that ends. Reads the books; call it off the
        main thread. Raises StoreError.
        """
        times, now = self.of(account.id), self._clock.now()
        if not times:
            return ()
        around = plans.between(self._books, now - CROWD, now + timedelta(days=DAYS + 1))
        taken = [one.due_at for one in around if one.account == account.id and one.state in BUSY and one.id not in beside]
        held = any(one.account in {None, account.id} for one in self._holds.set_by_people)
        today = now.astimezone(zone).date()

        def shut(at: datetime) -> bool:
            if held and at.astimezone(zone).date() == today:
                return True
            return self._shut is not None and self._shut(account, at)

        return free(times, now, zone, taken, shut, most)
