"""A moment as people type it: 'Thu 16:00', '26-11 9:30', 'tomorrow 10', in the words of the user's language. Without widgets."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from ui.language import month_name, tr, weekday_name
from ui.moments import full_weekday_name

_CLOCK = re.compile(r"^(\d{1,2})(?:[:.uh](\d{2})?)?$")
_DAY = re.compile(r"^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$")
_LEAST = 2
"""Letters by which a weekday or a month is known."""
WEEK = 7
FIRST_YEAR, LAST_YEAR = 2000, 2150
"""Beyond these years nobody plans, and no holiday is known."""


def typed(text: str, now: datetime, usual: time) -> datetime | None:
    """Return the moment (naive) that is meant, seen from `now` on the same clock (naive); None when it cannot be understood.

    Without a time `usual` is meant; without a day the next such time; a weekday is the next one, a date without a year the next one.
    """
    words = text.casefold().replace(",", " ").split()
    clock = _clock(words[-1]) if words else None
    day_words = words[:-1] if clock is not None else words
    if day_words and day_words[-1] in {"om", "at", "@"}:
        day_words = day_words[:-1]
    if not words or (clock is None and not day_words):
        return None
    at = clock or usual
    if not day_words:
        return _ahead(now.date(), at, now, timedelta(days=1))
    return _on_day(day_words, at, now)


def _on_day(words: list[str], at: time, now: datetime) -> datetime | None:
    today = now.date()
    if len(words) == 1:
        near = _near(words[0])
        if near is not None:
            return datetime.combine(today + timedelta(days=near), at)
        weekday = _known(words[0], [(weekday_name(number), full_weekday_name(number)) for number in range(WEEK)])
        if weekday is not None:
            return _ahead(today + timedelta(days=(weekday - today.weekday()) % WEEK), at, now, timedelta(days=WEEK))
        found = _DAY.match(words[0])
        return _dated(int(found[1]), int(found[2]), found[3], at, now) if found else None
    if len(words) in {2, 3} and words[0].isdigit() and (len(words) == 2 or words[2].isdigit()):
        month = _known(words[1], [(month_name(number), month_name(number)) for number in range(1, 13)])
        return _dated(int(words[0]), month + 1, words[2] if len(words) == 3 else None, at, now) if month is not None else None
    return None


def _clock(word: str) -> time | None:
    found = _CLOCK.match(word)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _near(word: str) -> int | None:
    near = {tr("Moment", "today").casefold(): 0, tr("Moment", "tomorrow").casefold(): 1, tr("Planner", "day after tomorrow").casefold(): 2}
    return near.get(word)


def _known(word: str, names: list[tuple[str, str]]) -> int | None:
    """Return which of some names a word begins; a short name counts whole."""
    if len(word) < _LEAST:
        return None
    return next((at for at, (short, whole) in enumerate(names) if word in {short.casefold()} or whole.casefold().startswith(word)), None)


def _dated(day: int, month: int, year: str | None, at: time, now: datetime) -> datetime | None:
    if year is not None and len(year) == 4 and not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    given = (int(year) + 2000 if len(year) == 2 else int(year)) if year else None
    for one in [given] if given is not None else range(now.year, now.year + 9):
        try:
            found = datetime.combine(date(one, month, day), at)
        except ValueError:  # no such day, or 29 February in a year that has none
            continue
        if given is not None or found > now:
            return found
    return None


def _ahead(day: date, at: time, now: datetime, step: timedelta) -> datetime:
    found = datetime.combine(day, at)
    return found if found > now else found + step
