"""What is said of a series and its occurrences: the rule in a sentence, how one stands, what it lacks, what the calendar does to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from accounts.model.occurrence import Occurrence, PartKind, Standing
from accounts.model.series import LAST, Kind, Rule, Series
from accounts.posts.public_holidays import holiday
from accounts.posts.recurrence import Why
from accounts.posts.zones import Clocks
from ui import words
from ui.language import clock_time, full, full_day, language, month_name, tr
from ui.moments import full_weekday_name, span
from ui.words import occurrences


def listed(parts: Iterable[str]) -> str:
    """Return 'a, b and c'."""
    given = list(parts)
    if len(given) < 2:
        return "".join(given)
    return tr("Series", "{some} and {last}", some=", ".join(given[:-1]), last=given[-1])


def weekdays_told(days: Iterable[int]) -> str:
    """Return 'Monday and Thursday'."""
    return listed(full_weekday_name(day) for day in days)


def nth_told(nth: int) -> str:
    """Return 'first' for 1, 'last' for LAST."""
    named = {
        1: tr("Series", "first"),
        2: tr("Series", "second"),
        3: tr("Series", "third"),
        4: tr("Series", "fourth"),
        LAST: tr("Series", "last"),
    }
    return named[nth]


def rule_told(rule: Rule) -> str:
    """Return a rule without its time: 'Every Thursday'."""
    if rule.kind is Kind.WORKDAYS:
        return tr("Series", "Every working day")
    if rule.kind is Kind.WEEKLY:
        days = weekdays_told(rule.weekdays)
        if rule.every == 1:
            return tr("Series", "Every {days}", days=days)
        return tr("Series", "Every {count} weeks on {days}", count=rule.every, days=days)
    if rule.kind is Kind.MONTHLY_WEEKDAY:
        about = {"nth": nth_told(rule.nth), "day": full_weekday_name(rule.weekdays[0]), "count": rule.every}
        if rule.every == 1:
            return tr("Series", "Every {nth} {day} of the month", **about)
        return tr("Series", "The {nth} {day}, every {count} months", **about)
    if rule.month_day == LAST:
        if rule.every == 1:
            return tr("Series", "The last day of every month")
        return tr("Series", "The last day, every {count} months", count=rule.every)
    if rule.every == 1:
        return tr("Series", "Every month on day {day}", day=rule.month_day)
    return tr("Series", "Every {count} months on day {day}", count=rule.every, day=rule.month_day)


def sentence(series: Series) -> str:
    """Return when a series speaks: 'Every Thursday at 16:00, Europe/Amsterdam, until 17 December 2026'."""
    about = {"rule": rule_told(series.rule), "time": f"{series.at.hour}:{series.at.minute:02d}", "zone": series.zone}
    told = tr("Series", "{rule} at {time}, {zone}", **about)
    end = end_told(series)
    return f"{told}, {end}" if end else told


def end_told(series: Series) -> str:
    """Return when a series ends, '' when it does not."""
    if series.end.on is not None:
        return tr("Series", "until {day}", day=date_told(series.end.on))
    if series.end.count is not None:
        return tr("Series", "%n times in all", series.end.count)
    return ""


def date_told(day: date) -> str:
    """Return '17 December 2026'."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def day_told(day: date, now: datetime) -> str:
    """Return 'Thursday 26 November', with the year when it is another one."""
    return full_day(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), UTC, now)


def wall_told(wall: datetime, now: datetime) -> str:
    """Return a wall-clock time (naive) in full: 'Thursday 26 November 16:00'."""
    return full(wall.replace(tzinfo=UTC), UTC, now)


def moment_told(one: Occurrence, now: datetime, own: ZoneInfo) -> str:
    """Return when an occurrence goes, on the clock of its series; with the time here when that differs."""
    zone = ZoneInfo(one.zone)
    told = wall_told(one.wall, now)
    if one.utc.astimezone(zone).utcoffset() != one.utc.astimezone(own).utcoffset():
        return tr("Series", "{moment} ({zone}; {time} here)", moment=told, zone=one.zone, time=clock_time(one.utc, own))
    return told


def calendar_told(why: str, day: date, clocks: str, asked: str, got: str, now: datetime) -> str:
    """Return what a holiday, a move or a change of the clock does to an occurrence, '' when nothing does.

    `asked` and `got` are the time that was meant and the one at which it goes ('2:30', '3:30').
    """
    told = [_why_told(why, day, now)]
    if clocks == Clocks.LEFT_OUT:
        text = tr("Planner", "Summer time begins that night: {asked} does not exist, it goes out at {time}.", asked=asked, time=got)
        told.append(text)
    if clocks == Clocks.TWICE:
        told.append(tr("Planner", "Summer time ends that night and this time comes twice; the first of the two is meant."))
    return " ".join(part for part in told if part)


def _why_told(why: str, day: date, now: datetime) -> str:
    about = {"day": day_told(day, now), "holiday": holiday(day, language())}
    match why:
        case Why.MOVED:
            return tr("Series", "Moved; its own day is {day}.", **about)
        case Why.HOLIDAY_BEFORE:
            return tr("Series", "{day} is a holiday ({holiday}): it goes before that day.", **about)
        case Why.HOLIDAY_AFTER:
            return tr("Series", "{day} is a holiday ({holiday}): it goes after that day.", **about)
        case Why.HOLIDAY_ASKS:
            return tr("Series", "{day} is a holiday ({holiday}): decide whether it goes.", **about)
        case Why.HOLIDAY_SKIPPED:
            return tr("Series", "Left out: {day} is a holiday ({holiday}).", **about)
        case Why.SKIPPED:
            return tr("Series", "Left out by you.")
        case _:
            return ""


STANDING_ICONS = {
    Standing.COMING: ("calendar", "muted"),
    Standing.MOVED: ("calendar-clock", "muted"),
    Standing.SKIPPED: ("skip-forward", "muted"),
    Standing.ASKS: ("message-circle-question-mark", "warning"),
    Standing.DRAFTED: ("file", "muted"),
    Standing.PAUSING: ("hourglass", "warning"),
    Standing.PLANNED: ("clock", "good"),
    Standing.SENT: ("circle-check", "good"),
    Standing.FAILED: ("circle-alert", "stop"),
    Standing.MISSED: ("triangle-alert", "stop"),
    Standing.PAUSED: ("pause", "muted"),
    Standing.LET_GO: ("circle-stop", "muted"),
}
"""How an occurrence stands: icon and tone; words stand beside it always."""


def part_word(kind: PartKind) -> str:
    """Return 'Video' or 'Captions'."""
    return tr("Series", "Video") if kind is PartKind.VIDEO else tr("Series", "Captions")


def lacks(one: Occurrence, *, whole: bool = True) -> list[str]:
    """Return what an occurrence lacks before it can go, in a few words each.

    Unless the `whole` is asked for, the confirmation is named only when nothing else is missing: it comes last anyway.
    """
    found = occurrences.lacks(one)
    if whole or len(found) == 1 or "confirmation" not in one.missing:
        return list(found)
    return list(found[:-1])


def missing_told(one: Occurrence) -> str:
    """Return what is missing, as a sentence; '' when nothing is."""
    found = lacks(one)
    return tr("Series", "Missing: {things}.", things=listed(found)) if found else ""


def missing_short(one: Occurrence) -> str:
    """Return what is missing, in the least words, for a tile: 'captions missing'."""
    if not lacks(one):
        return ""
    parts = [part_word(kind).lower() for kind in PartKind if kind.value in one.missing]
    if parts:
        return tr("Series", "lacks: {things}", things=", ".join(parts))
    rest = set(one.missing) - {"confirmation"}
    if "account" in rest or "video-not-here" in one.stops:
        return tr("Series", "lacks an account")
    return tr("Series", "text needs a look") if rest or one.stops else tr("Series", "not confirmed yet")


def by_when(one: Occurrence, now: datetime) -> str:
    """Return how much time is left until an occurrence goes, '' when it has passed."""
    left = (one.utc - now).total_seconds()
    return tr("Series", "Still {span}.", span=span(left)) if left >= 60 else ""


def failure_told(word: str, values: Mapping[str, str | int | float | None]) -> str:
    """Return what is wrong and the one thing to do, in one line."""
    known = dict(values)
    if "day" in known:
        known["day"] = date_told(date.fromisoformat(str(known["day"])))
    said = words.error(word, known)
    return f"{said.text} {said.todo}".strip()
