"""When a series speaks: its turns with skips, moves, holidays and the changes of the clock, as moments.

A series says the same wall-clock time in its zone all year: Thursday 16:00 stays Thursday 16:00. What that means in UTC is asked
for each occurrence on its own (`zones.moment`). A move wins over a skip, and both over a holiday.

A holiday sends an occurrence to the nearest day before or after that is neither a holiday nor, when its own day was a working day, a
weekend. Where the series has a turn of its own on that day, it is left out: twice on one day is not what was asked.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from accounts.model.series import LAST_YEAR, OnHoliday, Series
from accounts.posts.public_holidays import free_day_beside, holiday, is_weekend
from accounts.posts.turns import Turn, turn_on, turns
from accounts.posts.zones import Clocks, moment, zone_named

FAR = timedelta(days=21)
"""Further than a holiday ever shifts an occurrence, with a day for the zone."""
LEAST_TIME = datetime(1970, 2, 1, tzinfo=UTC)
MOST_TIME = datetime(LAST_YEAR, 12, 31, tzinfo=UTC)


class Why(StrEnum):
    """Why an occurrence stands where it stands, or does not go."""

    RULE = "rule"
    MOVED = "moved"
    HOLIDAY_BEFORE = "holiday-before"
    HOLIDAY_AFTER = "holiday-after"
    HOLIDAY_ASKS = "holiday-asks"
    HOLIDAY_SKIPPED = "holiday-skipped"
    SKIPPED = "skipped"
    PAUSED = "paused"


LEFT_OUT = frozenset({Why.HOLIDAY_SKIPPED, Why.SKIPPED, Why.PAUSED})
"""Occurrences that do not go."""


@dataclass(frozen=True)
class Occurrence:
    """One turn of a series.

    `number` (from 1) and `day` (its nominal day) never change by skipping or moving, and name it together. `wall` is what the clock
    in the zone of the series shows at `utc` (aware). `clocks` says whether a change of the clock touched it.
    """

    number: int
    day: date
    wall: datetime
    utc: datetime
    why: Why = Why.RULE
    clocks: Clocks = Clocks.USUAL

    @property
    def goes(self) -> bool:
        """Return whether it takes place; an occurrence that asks (`HOLIDAY_ASKS`) does once somebody has answered."""
        return self.why not in LEFT_OUT


def occurrences(series: Series, after: datetime, until: datetime, *, left_out: bool = False) -> Iterator[Occurrence]:
    """Yield what a series does from `after` (included) to `until` (not included), in the order of time; both aware.

    `left_out` also yields what does not go, where it would have stood. A paused series does nothing. Lazy: a far `until` costs
    only what is taken. Raises InputError (unknown-zone).
    """
    zone = zone_named(series.zone)
    if series.paused and not left_out:
        return
    after, until = max(after, LEAST_TIME).astimezone(UTC), min(until, MOST_TIME).astimezone(UTC)
    for one in _in_order(series, zone, after, until):
        if one.utc >= until:
            return
        if one.utc >= after and (one.goes or left_out):
            yield one


def next_occurrence(series: Series, after: datetime) -> Occurrence | None:
    """Return the first occurrence that goes, from `after` (included) on, None when there is none. Raises InputError (unknown-zone)."""
    return next(occurrences(series, after, MOST_TIME), None)


def occurrence_on(series: Series, day: date) -> Occurrence | None:
    """Return the occurrence with this nominal day, wherever it stands now, None when there is none.

    Raises InputError (unknown-zone).
    """
    turn = turn_on(series, day)
    return None if turn is None else _placed(series, zone_named(series.zone), turn)


def _in_order(series: Series, zone: ZoneInfo, after: datetime, until: datetime) -> Iterator[Occurrence]:
    """Yield all that may lie in the window, sorted: the moved ones by themselves, the others as they come, put right by a small heap."""
    near = (day for day, new in series.moves.items() if after.date() - FAR <= new.date() <= until.date() + FAR)
    moved = (turn_on(series, day) for day in near)
    far = sorted((_placed(series, zone, turn) for turn in moved if turn is not None), key=_order)
    return heapq.merge(_unmoved(series, zone, after, until), far, key=_order)


def _unmoved(series: Series, zone: ZoneInfo, after: datetime, until: datetime) -> Iterator[Occurrence]:
    last = until.date() + FAR
    waiting: list[tuple[datetime, int, Occurrence]] = []
    for turn in turns(series, after.date() - FAR):
        if turn.day > last:
            break
        if turn.day in series.moves:
            continue
        one = _placed(series, zone, turn)
        heapq.heappush(waiting, (one.utc, one.number, one))
        # What can still come lies at most FAR before this turn.
        while waiting and waiting[0][0].date() < turn.day - FAR:
            yield heapq.heappop(waiting)[2]
    while waiting:
        yield heapq.heappop(waiting)[2]


def _order(one: Occurrence) -> tuple[datetime, int]:
    return one.utc, one.number


def _placed(series: Series, zone: ZoneInfo, turn: Turn) -> Occurrence:
    wall, why = _where(series, turn)
    found = moment(wall, zone)
    return Occurrence(turn.number, turn.day, found.wall, found.utc, Why.PAUSED if series.paused else why, found.clocks)


def _where(series: Series, turn: Turn) -> tuple[datetime, Why]:
    new = series.moves.get(turn.day)
    if new is not None:
        return new, Why.MOVED
    usual = datetime.combine(turn.day, series.at)
    if turn.day in series.skips:
        return usual, Why.SKIPPED
    rule = series.answers.get(turn.day, series.on_holiday)
    if rule is OnHoliday.IGNORE or not holiday(turn.day):
        return usual, Why.RULE
    if rule is OnHoliday.ASK:
        return usual, Why.HOLIDAY_ASKS
    if rule is OnHoliday.SKIP:
        return usual, Why.HOLIDAY_SKIPPED
    before = rule is OnHoliday.DAY_BEFORE
    day = free_day_beside(turn.day, -1 if before else 1, weekends=is_weekend(turn.day))
    if turn_on(series, day) is not None:
        return usual, Why.HOLIDAY_SKIPPED
    return datetime.combine(day, series.at), Why.HOLIDAY_BEFORE if before else Why.HOLIDAY_AFTER
