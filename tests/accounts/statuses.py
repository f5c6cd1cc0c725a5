"""Statuses for the tests of columns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from accounts.model.column import ColumnKind, Via
from accounts.model.ids import AccountId
from accounts.model.status import Person, Status
from accounts.store.cache import Arrival

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FIRST = START - timedelta(days=1)
"""When status 0 was written."""
ANNA = Person("7", "anna@mastodon.example", "Anna de Boer")
BRAM = Person("8", "bram@mastodon.example", "Bram")
HOME = Via(AccountId(1), ColumnKind.HOME)


def status(number: int, text: str = "", *, minutes: float | None = None, **more: Any) -> Status:
    """Return a status, a minute after the one before it."""
    values: dict[str, Any] = {
        "network": "mastodon",
        "server": "mastodon.example",
        "remote_id": str(number),
        "uri": f"https://mastodon.example/users/anna/statuses/{number}",
        "url": f"https://mastodon.example/@anna/{number}",
        "author": ANNA,
        "at": FIRST + timedelta(minutes=number if minutes is None else minutes),
        "text": text or f"Bericht {number}",
    }
    return Status(**(values | more))


def arrival(one: Status, *columns: int, via: Via = HOME, old: bool = False) -> Arrival:
    """Return the arrival of a status for columns that want it."""
    return Arrival(one, via, dict.fromkeys(columns, True), old)
