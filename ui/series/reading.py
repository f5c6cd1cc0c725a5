"""Reads the series and their occurrences from the books. For another thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.ids import AccountId, SeriesId
from accounts.model.occurrence import Occurrence, Part, Standing, Subject
from accounts.model.series import Series
from ui.badge import BadgeFace

PAST = timedelta(days=120)
AHEAD = (timedelta(days=70), timedelta(days=400), timedelta(days=4000))
"""So far ahead is looked; further only when too few were found."""
MOST_PAST, MOST_AHEAD, FEW = 8, 10, 5
TO_FILL = frozenset({Standing.COMING, Standing.MOVED, Standing.ASKS, Standing.DRAFTED})
LEFT_OUT = frozenset({Standing.SKIPPED, Standing.PAUSED})


@dataclass(frozen=True)
class Kept:
    """One series as a card shows it."""

    series: Series
    faces: tuple[BadgeFace, ...]
    next: Occurrence | None = None
    waits: int = 0
    """How many of its occurrences wait for a person."""


@dataclass(frozen=True)
class Opened:
    """One series with what is to come, what was, the one that matters now, its files, and the board of subjects."""

    kept: Kept
    accounts: tuple[Account, ...] = ()
    now: Occurrence | None = None
    coming: tuple[Occurrence, ...] = ()
    past: tuple[Occurrence, ...] = ()
    parts: tuple[Part, ...] = ()
    subjects: tuple[Subject, ...] = ()
    said: tuple[Subject, ...] = ()
    """What the last occurrence was about; it can come back on the board."""
    confirmed: bool = False
    """Whether somebody confirmed once for all (`Confirm.ONCE`)."""

    @property
    def on_board(self) -> tuple[Occurrence, ...]:
        """Return the occurrences that are still to be filled: the first is the one of the board, the next the one after it."""
        return tuple(one for one in self.coming if one.state in TO_FILL)


@dataclass(frozen=True)
class Reading:
    """All series, and the one that is opened, None when none is or it is gone."""

    every: tuple[Kept, ...] = ()
    opened: Opened | None = None
    faces: dict[AccountId, BadgeFace] = field(default_factory=dict)


def read(engine: Engine, opened: SeriesId | None) -> Reading:
    """Read everything the place shows. Raises StoreError."""
    known = engine.register.known()
    networks = {name: network.name for name, network in engine.register.networks.items()}
    faces = {number: BadgeFace.of(one, networks.get(one.network, "")) for number, one in known.items() if one.removed_at is None}
    waiting = [one.series for one in engine.series.attention()]
    every = tuple(_kept(engine, one, faces, waiting.count(one.id)) for one in engine.series.every())
    mine = next((one for one in every if one.series.id == opened), None)
    accounts = tuple(known[one] for one in mine.series.template.accounts if one in faces) if mine else ()
    return Reading(every, _opened(engine, mine, accounts) if mine else None, faces)


def _kept(engine: Engine, series: Series, faces: dict[AccountId, BadgeFace], waits: int) -> Kept:
    mine = tuple(faces[one] for one in series.template.accounts if one in faces)
    return Kept(series, mine, engine.series.next_of(series.id), waits)


def _opened(engine: Engine, kept: Kept, accounts: tuple[Account, ...]) -> Opened:
    number, now = kept.series.id, engine.clock.now()
    past = engine.series.occurrences(now - PAST, now, number)
    coming: tuple[Occurrence, ...] = ()
    for ahead in AHEAD:
        coming = engine.series.occurrences(now, now + ahead, number)[:MOST_AHEAD]
        if len(coming) >= FEW:
            break
    waits = [one for one in past if one.state is Standing.MISSED]
    goes = [one for one in coming if one.goes and one.state is not Standing.SENT]
    here = waits[-1] if waits else next(iter(goes), None)
    return Opened(
        kept,
        accounts,
        here,
        coming,
        tuple(reversed(past))[:MOST_PAST],
        engine.series.parts(number, here.day) if here is not None else (),
        engine.series.subjects(number),
        _said(engine, number, past),
        engine.series.confirmed(number),
    )


def _said(engine: Engine, number: SeriesId, past: tuple[Occurrence, ...]) -> tuple[Subject, ...]:
    last = next((one for one in reversed(past) if one.state not in LEFT_OUT), None)
    on_board = {one.id for one in engine.series.subjects(number)}
    return tuple(one for one in engine.series.subjects(number, last.day) if one.id not in on_board) if last else ()
