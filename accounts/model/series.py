"""A series: what recurs in wall-clock time with a zone. Each occurrence becomes a draft with a moment.

Nothing here knows how a series is reckoned (`accounts/posts/recurrence.py`) or kept (`accounts/model/series_plain.py` makes plain values).
All values check themselves, so that a series that exists is one that can be reckoned, except that its zone may be unknown here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, SeriesId

MOST_EVERY = 520
"""Weeks or months between two turns, at most."""
MOST_COUNT = 10_000
"""Occurrences of a series that ends after a number of them, at most: 38 years of working days."""
MOST_EXCEPTIONS = 2_000
"""Skips, and moves, of one series at most."""
MOST_TITLE = 500
MOST_ZONE = 64
FIRST_YEAR, LAST_YEAR = 1970, 9000
LAST = -1
"""The last day, or the last Thursday, of a month."""
WORKING_DAYS = (0, 1, 2, 3, 4)


class Kind(StrEnum):
    """How a series recurs."""

    WEEKLY = "weekly"
    MONTHLY_DATE = "monthly-date"
    MONTHLY_WEEKDAY = "monthly-weekday"
    WORKDAYS = "workdays"


class ShortMonth(StrEnum):
    """What a series on the 29th, 30th or 31st does in a month that has no such day."""

    LAST_DAY = "last-day"
    LEAVE_OUT = "leave-out"


class Confirm(StrEnum):
    """Whether a person confirms each occurrence, or went through the pause once for all that follow with the same text."""

    EACH = "each"
    ONCE = "once"


class OnHoliday(StrEnum):
    """What an occurrence does that falls on a public holiday."""

    IGNORE = "ignore"
    SKIP = "skip"
    DAY_BEFORE = "day-before"
    DAY_AFTER = "day-after"
    ASK = "ask"


@dataclass(frozen=True)
class Rule:
    """When a series takes its turn. Weekdays count from Monday, 0.

    weekly: `weekdays` (one or more), each `every` weeks, counted from the week (from Monday) of the first day.
    monthly-date: `month_day` 1..31 or LAST, each `every` months. monthly-weekday: the `nth` (1..4 or LAST) of the one weekday in
    `weekdays`, each `every` months. workdays: Monday to Friday. Raises InputError (bad-series).
    """

    kind: Kind
    every: int = 1
    weekdays: tuple[int, ...] = ()
    month_day: int = 0
    nth: int = 0
    short_month: ShortMonth = ShortMonth.LAST_DAY

    def __post_init__(self) -> None:
        """Refuse what cannot recur."""
        _need(_whole(self.every) and 1 <= self.every <= MOST_EVERY, "every", self.every)
        _need(all(_whole(one) and 0 <= one <= 6 for one in self.weekdays), "weekdays", self.weekdays)
        if self.kind is Kind.WEEKLY:
            _need(bool(self.weekdays) and list(self.weekdays) == sorted(set(self.weekdays)), "weekdays", self.weekdays)
        if self.kind is Kind.WORKDAYS:
            _need(not self.weekdays and self.every == 1, "weekdays", self.weekdays)
        if self.kind is Kind.MONTHLY_DATE:
            _need(_whole(self.month_day) and (1 <= self.month_day <= 31 or self.month_day == LAST), "month_day", self.month_day)
        if self.kind is Kind.MONTHLY_WEEKDAY:
            _need(len(self.weekdays) == 1, "weekdays", self.weekdays)
            _need(_whole(self.nth) and (1 <= self.nth <= 4 or self.nth == LAST), "nth", self.nth)

    @property
    def days(self) -> tuple[int, ...]:
        """Return the weekdays of a weekly rule or of the working days."""
        return WORKING_DAYS if self.kind is Kind.WORKDAYS else self.weekdays


@dataclass(frozen=True)
class End:
    """When a series ends: with the last turn on or before a date, after a number of turns (skipped ones count), or never (both None)."""

    on: date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        """Refuse two ends and a number that is none."""
        _need(self.on is None or self.count is None, "end", self.count)
        _need(self.count is None or (_whole(self.count) and 1 <= self.count <= MOST_COUNT), "count", self.count)

    @property
    def never(self) -> bool:
        """Return whether there is no end."""
        return self.on is None and self.count is None


@dataclass(frozen=True)
class Slot:
    """What must lie ready for each occurrence beside its text, and how many minutes before it is missed (0..10080)."""

    video: bool = False
    captions: bool = False
    warn_minutes: int = 120

    def __post_init__(self) -> None:
        """Refuse a warning after the moment or more than a week ahead."""
        _need(_whole(self.warn_minutes) and 0 <= self.warn_minutes <= 10_080, "warn_minutes", self.warn_minutes)


@dataclass(frozen=True)
class Template:
    """What each occurrence says before somebody changes it: texts with {date}, {week} and {number}, and never a picture or video.

    A file belongs to one occurrence (`Slot`), so that an old one cannot go out again.
    """

    common: Content = field(default_factory=Content)
    accounts: tuple[AccountId, ...] = ()
    variants: Mapping[AccountId, Content] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Refuse media and answers."""
        for one in (self.common, *self.variants.values()):
            _need(not one.media and not one.reply_to, "template", len(one.media))

    def content_for(self, account: AccountId) -> Content:
        """Return what `account` would say: its own variant, else the text for all."""
        return self.variants.get(account, self.common)


@dataclass(frozen=True)
class Series:
    """A recurrence. `at` is the wall-clock time in `zone` (an IANA name); `start` the first day on which it may take a turn.

    `skips` and the keys of `moves` are the days of the rule itself ('nominal' days), whatever a holiday makes of them; a move says the
    new wall-clock date and time in the same zone. `answers` say for single holidays what happens instead of `on_holiday`.
    `late_minutes` as in a Target: None publishes however late, 0 always asks. Raises InputError (bad-series).
    """

    title: str
    rule: Rule
    zone: str
    at: time
    start: date
    end: End = field(default_factory=End)
    skips: frozenset[date] = frozenset()
    moves: Mapping[date, datetime] = field(default_factory=lambda: MappingProxyType({}))
    paused: bool = False
    on_holiday: OnHoliday = OnHoliday.ASK
    template: Template = field(default_factory=Template)
    slot: Slot = field(default_factory=Slot)
    late_minutes: int | None = 30
    id: SeriesId = SeriesId(0)
    confirm: Confirm = Confirm.EACH
    answers: Mapping[date, OnHoliday] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Refuse what cannot be reckoned."""
        _need(len(self.title) <= MOST_TITLE, "title", len(self.title))
        _need(0 < len(self.zone) <= MOST_ZONE, "zone", self.zone)
        _need(self.at.tzinfo is None and self.at.microsecond == 0, "at", str(self.at))
        _need(FIRST_YEAR <= self.start.year <= LAST_YEAR, "start", str(self.start))
        _need(self.end.on is None or (self.start <= self.end.on and self.end.on.year <= LAST_YEAR), "end", str(self.end.on))
        _need(len(self.skips) <= MOST_EXCEPTIONS, "skips", len(self.skips))
        _need(len(self.moves) <= MOST_EXCEPTIONS, "moves", len(self.moves))
        for new in self.moves.values():
            _need(new.tzinfo is None and FIRST_YEAR <= new.year <= LAST_YEAR, "moves", str(new))
        _need(len(self.answers) <= MOST_EXCEPTIONS, "answers", len(self.answers))
        _need(OnHoliday.ASK not in self.answers.values(), "answers", OnHoliday.ASK)
        _need(self.confirm is Confirm.EACH or not (self.slot.video or self.slot.captions), "confirm", self.confirm)
        late = self.late_minutes
        _need(late is None or (_whole(late) and 0 <= late <= 525_600), "late_minutes", late)


def _whole(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)


def _need(fine: bool, what: str, value: object) -> None:
    if not fine:
        raise InputError("bad-series", what=what, value=str(value)[:100])
