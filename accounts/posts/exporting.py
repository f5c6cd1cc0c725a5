"""The plan as it lies in the books, as an iCalendar file that Outlook and others show."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable, Iterable
from pathlib import Path

from accounts.clock import Clock
from accounts.errors import InputError
from accounts.model.post import State
from accounts.posts.calendar_export import Planned, PlannedSeries, export_calendar
from accounts.register import Register
from accounts.store import settings as settings_rows
from accounts.store import targets
from accounts.store.books import Books

TO_COME = (State.PAUSING, State.QUEUED, State.HANDED_OVER)


def no_series() -> Iterable[PlannedSeries]:
    """Return none."""
    return ()


class Exporting:
    """Writes the plan. `series` gives the series that go along. Blocks; call it off the main thread."""

    def __init__(self, books: Books, register: Register, clock: Clock, series: Callable[[], Iterable[PlannedSeries]] = no_series) -> None:
        """Read from `books`."""
        self._books = books
        self._register = register
        self._clock = clock
        self._series = series

    def planned(self, zone: str) -> tuple[Planned, ...]:
        """Return what is planned and still to come, the earliest first; each keeps its UID as long as it exists."""
        known = {account.id: account for account in self._register.every()}
        installation = settings_rows.every(self._books).get("installation", "")
        found = [one for one in targets.every(self._books, states=TO_COME, newest=False) if one.planned and one.account in known]
        return tuple(
            Planned(
                one.content.title,
                one.content.text,
                known[one.account].label,
                one.due_at,
                zone,
                f"{one.id}.{installation}@omroeper",
                certain=one.state is not State.PAUSING,
            )
            for one in sorted(found, key=lambda one: (one.due_at, one.id))
        )

    def calendar(self, zone: str) -> bytes:
        """Return the plan as an iCalendar file, in wall-clock time of `zone`. Raises InputError (unknown-zone), StoreError."""
        return export_calendar(self.planned(zone), self._series(), self._clock.now())

    def write(self, file: Path, zone: str) -> int:
        """Write the plan to `file`, whole or not at all, over what stood there; return how many messages it holds.

        Raises InputError (unknown-zone, file-unwritable), StoreError.
        """
        posts = self.planned(zone)
        put(file, export_calendar(posts, self._series(), self._clock.now()))
        return len(posts)


def put(file: Path, data: bytes) -> None:
    """Write a file that is there whole, or as it was before. Raises InputError (file-unwritable)."""
    beside = file.with_name(f".{file.name[:100]}.{secrets.token_hex(4)}")
    try:
        # Not a temporary file of the library: that one would be closed to everybody but its owner.
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(beside, file)
    except (OSError, ValueError) as failure:
        with contextlib.suppress(OSError, ValueError):
            beside.unlink(missing_ok=True)
        raise InputError("file-unwritable", name=file.name, reason=getattr(failure, "strerror", None)) from None
