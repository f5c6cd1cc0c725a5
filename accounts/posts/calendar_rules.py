"""Recurrence rules of iCalendar (RFC 5545, 3.3.10) as rules of ours, and ours as theirs.

Taken are the rules that a series can keep: every day, every n weeks, monthly by date or weekday, yearly. Anything else is refused by the
name of the part that is in the way, never bent into something near.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from accounts.errors import InputError
from accounts.model.series import LAST, MOST_COUNT, MOST_EVERY, WORKING_DAYS, Kind, Rule, ShortMonth

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_RULE = 500
"""Characters of a rule; those of calendar programs stay under a hundred."""
KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}

_NUMBER = re.compile(r"[0-9]{1,12}")
_SIGNED = re.compile(r"[+-]?[0-9]{1,3}")
_DAY = re.compile(r"([+-]?[0-9]{1,2})?([A-Z]{2})")
Parts = dict[str, str]


@dataclass(frozen=True)
class Read:
    """A rule that was read, with its end as the file says it: a number, the text of UNTIL, or neither."""

    rule: Rule
    count: int | None
    until: str


def read_rule(text: str, start: date) -> Read:
    """Return the rule in the value of an RRULE whose event begins on `start`.

    Raises InputError (rule-broken, rule-too-often, rule-unknown, too-many-turns, bad-series).
    """
    parts = _parts(text)
    frequency = parts.get("FREQ", "")
    if frequency in TOO_OFTEN:
        raise InputError("rule-too-often")
    if unknown := sorted(parts.keys() - KNOWN):
        raise InputError("rule-unknown", part=unknown[0])
    every = _number(parts, "INTERVAL") if "INTERVAL" in parts else 1
    if not 1 <= every <= MOST_EVERY:
        raise InputError("rule-unknown", part=f"INTERVAL={every}")
    count = _number(parts, "COUNT") if "COUNT" in parts else None
    if count is not None and "UNTIL" in parts:
        raise InputError("rule-broken", rule=text[:100])
    if count is not None and not 1 <= count <= MOST_COUNT:
        raise InputError("too-many-turns", count=count, most=MOST_COUNT)
    makers = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}
    if frequency not in makers:
        raise InputError("rule-broken", rule=text[:100])
    return Read(makers[frequency](parts, every, start), count, parts.get("UNTIL", ""))


def written(rule: Rule, count: int | None, until: datetime | None) -> dict[str, Any]:
    """Return one of our rules in the words of an RRULE, as `icalendar` takes them. `until` is aware, in UTC.

    The 29th, 30th and 31st that fall back to the last day become 'the last of the days from the 28th'; that is what the standard
    offers, as BYMONTHDAY alone leaves a short month out.
    """
    words: dict[str, Any] = {}
    if rule.kind in (Kind.WEEKLY, Kind.WORKDAYS):
        words = {"FREQ": "WEEKLY", "BYDAY": [DAYS[day] for day in rule.days]}
    elif rule.kind is Kind.MONTHLY_WEEKDAY:
        words = {"FREQ": "MONTHLY", "BYDAY": [f"{rule.nth}{DAYS[rule.weekdays[0]]}"]}
    elif rule.month_day == 31 and rule.short_month is ShortMonth.LAST_DAY:
        words = {"FREQ": "MONTHLY", "BYMONTHDAY": [LAST]}
    elif rule.month_day > 28 and rule.short_month is ShortMonth.LAST_DAY:
        words = {"FREQ": "MONTHLY", "BYMONTHDAY": list(range(28, rule.month_day + 1)), "BYSETPOS": [LAST]}
    else:
        words = {"FREQ": "MONTHLY", "BYMONTHDAY": [rule.month_day]}
    if rule.every > 1:
        words["INTERVAL"] = rule.every
        words["WKST"] = "MO"
    if count is not None:
        words["COUNT"] = count
    if until is not None:
        words["UNTIL"] = until
    return words


def _parts(text: str) -> Parts:
    pairs = [one.partition("=") for one in text.strip().upper().rstrip(";").split(";")] if len(text) <= MOST_RULE else []
    parts = {name.strip(): value.strip() for name, _, value in pairs}
    if not parts or len(parts) < len(pairs) or not all(name and value for name, value in parts.items()):
        raise InputError("rule-broken", rule=text[:100])
    return parts


def _number(parts: Parts, name: str) -> int:
    if not _NUMBER.fullmatch(parts[name]):
        raise InputError("rule-broken", rule=f"{name}={parts[name][:50]}")
    return int(parts[name])


def _numbers(parts: Parts, name: str) -> list[int]:
    found = parts[name].split(",")
    if not all(_SIGNED.fullmatch(one) for one in found):
        raise InputError("rule-broken", rule=f"{name}={parts[name][:50]}")
    return [int(one) for one in found]


def _days(parts: Parts) -> list[tuple[int, int]]:
    """Return the days of BYDAY as (which of the month or 0, weekday)."""
    found = []
    for one in parts["BYDAY"].split(","):
        match = _DAY.fullmatch(one.strip())
        if match is None or match.group(2) not in DAYS:
            raise InputError("rule-broken", rule=f"BYDAY={parts['BYDAY'][:50]}")
        found.append((int(match.group(1) or 0), DAYS.index(match.group(2))))
    return found


def _only(parts: Parts, *names: str) -> None:
    if more := sorted(parts.keys() - {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", *names}):
        raise InputError("rule-unknown", part=f"{more[0]}={parts[more[0]][:50]}")


def _weekdays(parts: Parts) -> tuple[int, ...]:
    days = _days(parts)
    if any(nth for nth, _ in days):
        raise InputError("rule-unknown", part=f"BYDAY={parts['BYDAY'][:50]}")
    return tuple(sorted({day for _, day in days}))


def _of_week(days: tuple[int, ...], every: int) -> Rule:
    return Rule(Kind.WORKDAYS) if days == WORKING_DAYS and every == 1 else Rule(Kind.WEEKLY, every=every, weekdays=days)


def _daily(parts: Parts, every: int, start: date) -> Rule:
    _only(parts, "BYDAY")
    if "BYDAY" not in parts and every % 7 == 0:
        return Rule(Kind.WEEKLY, every=every // 7, weekdays=(start.weekday(),))
    if every != 1:
        raise InputError("rule-unknown", part=f"FREQ=DAILY;INTERVAL={every}")
    return _of_week(_weekdays(parts) if "BYDAY" in parts else tuple(range(7)), 1)


def _weekly(parts: Parts, every: int, start: date) -> Rule:
    _only(parts, "BYDAY")
    days = _weekdays(parts) if "BYDAY" in parts else (start.weekday(),)
    if every > 1 and len(days) > 1 and parts.get("WKST", "MO") != "MO":
        # Weeks that begin on another day pair other days with each other.
        raise InputError("rule-unknown", part=f"WKST={parts['WKST'][:50]}")
    return _of_week(days, every)


def _monthly(parts: Parts, every: int, start: date) -> Rule:
    if "BYDAY" in parts:
        _only(parts, "BYDAY", "BYSETPOS")
        days = _days(parts)
        nth = days[0][0]
        if "BYSETPOS" in parts and nth == 0:
            nth = _numbers(parts, "BYSETPOS")[0] if len(_numbers(parts, "BYSETPOS")) == 1 else 0
        elif "BYSETPOS" in parts:
            nth = 0
        if len(days) != 1 or not (1 <= nth <= 4 or nth == LAST):
            raise InputError("rule-unknown", part=f"BYDAY={parts['BYDAY'][:50]}")
        return Rule(Kind.MONTHLY_WEEKDAY, every=every, weekdays=(days[0][1],), nth=nth)
    _only(parts, "BYMONTHDAY", "BYSETPOS")
    if "BYMONTHDAY" not in parts:
        _only(parts)
        return _by_date(start.day, every, ShortMonth.LEAVE_OUT)
    dates = _numbers(parts, "BYMONTHDAY")
    if len(dates) == 1 and "BYSETPOS" not in parts and (1 <= dates[0] <= 31 or dates[0] == LAST):
        return _by_date(dates[0], every, ShortMonth.LEAVE_OUT)
    if parts.get("BYSETPOS") == "-1" and len(dates) > 1 and dates == list(range(28, dates[-1] + 1)) and dates[-1] <= 31:
        return _by_date(dates[-1], every, ShortMonth.LAST_DAY)
    raise InputError("rule-unknown", part=f"BYMONTHDAY={parts['BYMONTHDAY'][:50]}")


def _yearly(parts: Parts, every: int, start: date) -> Rule:
    if "BYMONTH" in parts and _numbers(parts, "BYMONTH") != [start.month]:
        raise InputError("rule-unknown", part=f"BYMONTH={parts['BYMONTH'][:50]}")
    if "BYMONTH" not in parts and parts.keys() & {"BYDAY", "BYMONTHDAY", "BYSETPOS"}:
        raise InputError("rule-unknown", part="FREQ=YEARLY")
    if every * 12 > MOST_EVERY:
        raise InputError("rule-unknown", part=f"INTERVAL={every}")
    return _monthly({name: value for name, value in parts.items() if name != "BYMONTH"}, every * 12, start)


def _by_date(day: int, every: int, short: ShortMonth) -> Rule:
    # Of days that every month has, nothing is left out; so they are written down in one way only.
    return Rule(Kind.MONTHLY_DATE, every=every, month_day=day, short_month=short if day > 28 else ShortMonth.LAST_DAY)
