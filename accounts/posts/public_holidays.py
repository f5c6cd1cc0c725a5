"""Public holidays of the Netherlands, from the package `holidays`, which knows Easter and that King's Day avoids a Sunday."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

LANGUAGES = {"nl": "nl", "fy": "fy", "en": "en_US"}
"""Our languages in the words of the package."""
FIRST_YEAR, LAST_YEAR = 1970, 2099
"""Years for which the package knows the Dutch holidays; outside them no day is one."""


def holiday(day: date, language: str = "nl") -> str:
    """Return the name of the holiday, '' for any other day. Liberation Day counts every year, as municipal offices keep it."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return ""
    return _year(day.year, LANGUAGES.get(language, "nl")).get(day, "")


def holidays_between(first: date, last: date, language: str = "nl") -> dict[date, str]:
    """Return the holidays from `first` to `last`, both included, by day. At most the years that are known are looked through."""
    known = LANGUAGES.get(language, "nl")
    years = range(max(first.year, FIRST_YEAR), min(last.year, LAST_YEAR) + 1)
    return {day: name for year in years for day, name in _year(year, known).items() if first <= day <= last}


def is_weekend(day: date) -> bool:
    """Return whether it is a Saturday or Sunday."""
    return day.weekday() > 4


def free_day_beside(day: date, step: int, *, weekends: bool) -> date:
    """Return the nearest day before (`step` -1) or after (1) that is no holiday, and no weekend unless `weekends` is true."""
    found = day + timedelta(days=step)
    while holiday(found) or (not weekends and is_weekend(found)):
        found += timedelta(days=step)
    return found


@lru_cache(maxsize=512)
def _year(year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    found = country_holidays("NL", years=year, language=language, categories=("public", "optional"))
    return MappingProxyType({day: name for day, name in sorted(found.items()) if day.year == year})
