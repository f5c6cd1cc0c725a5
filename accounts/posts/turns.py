"""The days on which a rule takes its turn, each with its number: reckoned, not counted up to, so that a far date costs no more.

These are the nominal days: what is skipped, moved or shifted by a holiday keeps its nominal day and its number.

- The first day of a series is turn 1 when it fits the rule; otherwise the first day after it that does.
- Every n weeks: weeks begin on Monday, and are counted from the week of the first day, as RFC 5545 does with WKST=MO.
- The 29th, 30th or 31st in a month without that day: the last day of that month, or no turn, as the rule says. A turn left out so
  has no number, as with COUNT in RFC 5545.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from accounts.model.series import LAST, LAST_YEAR, Kind, Rule, Series, ShortMonth

MONTHS = 12
END_OF_TIME = date(LAST_YEAR + 100, 1, 1)
"""No turn is looked for after this day; it lies before the last day that Python knows."""


@dataclass(frozen=True)
class Turn:
    """A nominal day and its number, from 1."""

    number: int
    day: date


def turns(series: Series, since: date) -> Iterator[Turn]:
    """Yield the turns of a series from a day on, in order, to its end or for ever."""
    last = series.end.on or END_OF_TIME
    most = series.end.count
    for turn in _endless(series.rule, series.start, max(since, series.start)):
        if turn.day > last or (most is not None and turn.number > most):
            return
        yield turn


def turn_on(series: Series, day: date) -> Turn | None:
    """Return the turn on exactly this nominal day, None when there is none."""
    turn = next(turns(series, day), None)
    return turn if turn is not None and turn.day == day else None


def how_many(series: Series) -> int | None:
    """Return how many turns a series has in all, None when it never ends."""
    if series.end.never:
        return None
    if series.end.count is not None:
        return series.end.count
    after = (series.end.on or series.start) + timedelta(days=1)
    return next(_endless(series.rule, series.start, after)).number - 1


def _endless(rule: Rule, start: date, since: date) -> Iterator[Turn]:
    weekly = rule.kind in (Kind.WEEKLY, Kind.WORKDAYS)
    return _weekly(rule, start, since) if weekly else _monthly(rule, start, since)


def _weekly(rule: Rule, start: date, since: date) -> Iterator[Turn]:
    days = rule.days
    monday = start - timedelta(days=start.weekday())
    lost = sum(1 for one in days if one < start.weekday())
    period = max(0, (since - monday).days // 7) // rule.every
    while True:
        week = monday + timedelta(weeks=period * rule.every)
        if week > END_OF_TIME:
            # One more, beyond every end, so that whoever counts has an answer.
            yield Turn(period * len(days) + 1 - lost, week)
            return
        for place, one in enumerate(days):
            day = week + timedelta(days=one)
            if day >= since and day >= start:
                yield Turn(period * len(days) + place + 1 - lost, day)
        period += 1


def _monthly(rule: Rule, start: date, since: date) -> Iterator[Turn]:
    first = start.year * MONTHS + start.month - 1
    period = max(0, (since.year * MONTHS + since.month - 1 - first) // rule.every)
    number = _passed(rule, start, first, period)
    while True:
        month = first + period * rule.every
        if month >= END_OF_TIME.year * MONTHS:
            yield Turn(number + 1, date(END_OF_TIME.year, 12, 31))
            return
        day = _day_in(rule, month)
        if day is not None and day >= start:
            number += 1
            if day >= since:
                yield Turn(number, day)
        period += 1


def _day_in(rule: Rule, month: int) -> date | None:
    """Return the day of the rule in a month (year x 12 + month - 1), None when this month has none."""
    year, index = divmod(month, MONTHS)
    weekday, length = monthrange(year, index + 1)
    if rule.kind is Kind.MONTHLY_WEEKDAY:
        day = 1 + (rule.weekdays[0] - weekday) % 7
        day += 7 * ((length - day) // 7 if rule.nth == LAST else rule.nth - 1)
        return date(year, index + 1, day)
    if rule.month_day == LAST or (rule.month_day > length and rule.short_month is ShortMonth.LAST_DAY):
        return date(year, index + 1, length)
    return date(year, index + 1, rule.month_day) if rule.month_day <= length else None


def _passed(rule: Rule, start: date, first: int, periods: int) -> int:
    """Return how many turns there were in the first `periods` months of the rule, those before the first day not counted."""
    if periods == 0:
        return 0
    own = _day_in(rule, first)
    lost = 1 if own is not None and own < start else 0
    return periods - lost - _months_without(rule, first, periods)


def _months_without(rule: Rule, first: int, periods: int) -> int:
    if rule.kind is not Kind.MONTHLY_DATE or rule.month_day < 29 or rule.short_month is ShortMonth.LAST_DAY:
        return 0
    # At most some thousand short months a century; only this rare kind counts them.
    months = range(first, first + periods * rule.every, rule.every)
    return sum(1 for month in months if rule.month_day > _length(month))


def _length(month: int) -> int:
    year, index = divmod(month, MONTHS)
    return (31, 29 if isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[index]
