"""Office hours: on which days and from when to when somebody answers, and when an answer is owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.errors import InputError
from accounts.posts.public_holidays import holidays_between
from accounts.settings import SETTINGS, Settings

DAY = timedelta(days=1)
MOST_DAYS = 2_000
"""Days ahead that are looked through; 400 hours of one minute a week would lie beyond it, and are owed then."""


@dataclass(frozen=True)
class Office:
    """Days (0 is Monday) and wall-clock times. A public holiday is no day of the office."""

    days: frozenset[int]
    start: time
    until: time

    def open_at(self, moment: datetime, zone: ZoneInfo | None = None) -> bool:
        """Return whether somebody is at the office at an aware moment, on the clock of `zone` (this one's)."""
        wall = moment.astimezone(zone)
        day = wall.date()
        if day.weekday() not in self.days or day in holidays_between(day, day):
            return False
        return self.start <= wall.time() < self.until

    def due(self, since: datetime, hours: int, zone: ZoneInfo | None = None) -> datetime:
        """Return the moment (UTC) at which `hours` of the office have passed since an aware moment, on the clock of `zone` (this one's)."""
        left = timedelta(hours=hours)
        day = since.astimezone(zone).date()
        free = holidays_between(day, day + timedelta(days=366))
        for _ in range(MOST_DAYS):
            if day.weekday() in self.days and day not in free:
                begin, end = self._at(day, self.start, zone), self._at(day, self.until, zone)
                begin = max(begin, since)
                if end > begin:
                    if end - begin >= left:
                        return (begin + left).astimezone(UTC)
                    left -= end - begin
            day += DAY
        return self._at(day, self.until, zone)

    @staticmethod
    def _at(day: date, wall: time, zone: ZoneInfo | None) -> datetime:
        naive = datetime.combine(day, wall)
        return (naive.replace(tzinfo=zone) if zone is not None else naive.astimezone()).astimezone(UTC)


NAMES = ("office_days", "office_from", "office_until")


def office_of(settings: Settings) -> Office:
    """Return the office hours of the settings; where they are damaged the usual ones, and `problem_of` says so."""
    try:
        return parse(*(settings.get(name) for name in NAMES))
    except InputError:
        return parse("01234", "09:00", "17:00")


def problem_of(settings: Settings) -> str:
    """Return 'bad-office-hours' when what is kept as office hours is none, '' when it is well."""
    if any(settings.damaged(name) for name in NAMES):
        return "bad-office-hours"
    try:
        parse(*(settings.get(name) for name in NAMES))
    except InputError as failure:
        return failure.word
    return ""


@dataclass(frozen=True)
class Rules:
    """What holds for cases: office hours (`days` as digits, 0 for Monday), in how many of them an answer is owed, after how many days an
    ended case is deleted, and at which own answer in a conversation the pause asks.
    """

    days: str
    start: str
    until: str
    hours: int
    days_kept: int
    answers_most: int


RULES = {"hours": "answer_hours", "days_kept": "case_days", "answers_most": "answers_most"}
"""The setting behind each number."""


BAD = {"answer_hours": "bad-answer-hours", "case_days": "bad-case-days", "answers_most": "bad-answers-most"}


def rules_of(settings: Settings) -> Rules:
    """Return what holds."""
    office = office_of(settings)
    days = "".join(str(one) for one in sorted(office.days))
    numbers = {name: int(settings.get(setting)) for name, setting in RULES.items()}
    return Rules(days, f"{office.start:%H:%M}", f"{office.until:%H:%M}", **numbers)


def put_rules(settings: Settings, rules: Rules) -> None:
    """Keep other rules; all of them are looked at before the first is stored.

    Raises InputError (bad-office-hours, and bad-answer-hours, bad-case-days, bad-answers-most with least and most), StoreError.
    """
    parse(rules.days, rules.start, rules.until)
    for name, setting in RULES.items():
        bounds, value = SETTINGS[setting], getattr(rules, name)
        if not (bounds.least or 0) <= value <= (bounds.most or 0):
            raise InputError(BAD[setting], least=bounds.least, most=bounds.most)
    for name, value in zip(NAMES, ("".join(sorted(set(rules.days))), rules.start, rules.until), strict=True):
        settings.put(name, value)
    for name, setting in RULES.items():
        settings.put(setting, getattr(rules, name))


def parse(days: str, start: str, until: str) -> Office:
    """Return office hours; `days` are digits, 0 for Monday. Raises InputError (bad-office-hours)."""
    try:
        first, last = time.fromisoformat(start), time.fromisoformat(until)
        chosen = frozenset(int(one) for one in days)
    except ValueError:
        raise InputError("bad-office-hours") from None
    if not chosen or not chosen <= frozenset(range(7)) or first >= last or first.tzinfo or last.tzinfo:
        raise InputError("bad-office-hours")
    return Office(chosen, first, last)
