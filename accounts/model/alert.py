"""An alert: a status with one of the words that a column is to give a notice of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from accounts.model.column import Column, Key
from accounts.model.status import Status
from accounts.model.visibility import Visibility

OPEN = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})


@dataclass(frozen=True)
class Alert:
    """That `word` came by. `order_at` and `uri` are its key in the column; `status` as the cache has it now."""

    uri: str
    word: str
    order_at: datetime
    status: Status

    @property
    def private(self) -> bool:
        """Return whether it was not written for everybody: its words are no matter for a locked screen."""
        return self.status.visibility not in OPEN

    @property
    def key(self) -> Key:
        """Return its place in the column."""
        return Key(self.order_at, self.uri)


@dataclass(frozen=True)
class AlertGroup:
    """What a person is told about one column at once, the oldest first; there is at least one."""

    column: Column
    alerts: tuple[Alert, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that came by in what everybody may read, each once."""
        return tuple(dict.fromkeys(one.word for one in self.alerts if not one.private))


@dataclass(frozen=True)
class Told:
    """What is to be told now, by column, and whether something waits for the end of quiet hours."""

    groups: tuple[AlertGroup, ...] = ()
    waits: bool = False
