"""Moments, spans, sizes and numbers in the words of the user's language. Needs no Qt; the command line uses it too.

Moments are aware; they are told in the zone of this computer, or in `zone`. The clock has 24 hours.
"""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from resources.catalogue import language, tr, tr_mark, tr_marked

_GROUP = {"nl": ".", "fy": ".", "en": ","}
_POINT = {"nl": ",", "fy": ",", "en": "."}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_STEP = 1000
_FULL_WEEKDAYS = (
    tr_mark("Moment", "Monday"),
    tr_mark("Moment", "Tuesday"),
    tr_mark("Moment", "Wednesday"),
    tr_mark("Moment", "Thursday"),
    tr_mark("Moment", "Friday"),
    tr_mark("Moment", "Saturday"),
    tr_mark("Moment", "Sunday"),
)
_FULL_MONTHS = (
    tr_mark("Month", "January"),
    tr_mark("Month", "February"),
    tr_mark("Month", "March"),
    tr_mark("Month", "April"),
    tr_mark("Month", "May"),
    tr_mark("Month", "June"),
    tr_mark("Month", "July"),
    tr_mark("Month", "August"),
    tr_mark("Month", "September"),
    tr_mark("Month", "October"),
    tr_mark("Month", "November"),
    tr_mark("Month", "December"),
)


def clock_time(moment: datetime, zone: tzinfo | None = None) -> str:
    """Return '14:02' or '9:00'."""
    local = moment.astimezone(zone)
    return f"{local.hour}:{local.minute:02d}"


def day(moment: datetime, zone: tzinfo | None = None, now: datetime | None = None) -> str:
    """Return 'today', 'tomorrow', 'yesterday', or 'Thu 26 Nov', with the year when it is another one."""
    local = moment.astimezone(zone)
    today = (now or datetime.now(UTC)).astimezone(zone)
    near = {0: tr("Moment", "today"), 1: tr("Moment", "tomorrow"), -1: tr("Moment", "yesterday")}
    away = (local.date() - today.date()).days
    if away in near:
        return near[away]
    told = f"{_weekdays()[local.weekday()]} {local.day} {_months()[local.month - 1]}"
    return told if local.year == today.year else f"{told} {local.year}"


def full_day(moment: datetime, zone: tzinfo | None = None, now: datetime | None = None) -> str:
    """Return 'Thursday 26 November', with the year when it is another one than now."""
    local = moment.astimezone(zone)
    told = f"{full_weekday_name(local.weekday())} {local.day} {month_name(local.month)}"
    return told if local.year == (now or datetime.now(UTC)).astimezone(zone).year else f"{told} {local.year}"


def full(moment: datetime, zone: tzinfo | None = None, now: datetime | None = None) -> str:
    """Return day and time in full: 'Thursday 26 November 16:00'."""
    return f"{full_day(moment, zone, now)} {clock_time(moment, zone)}"


def when(moment: datetime, zone: tzinfo | None = None, now: datetime | None = None) -> str:
    """Return day and time: 'today 14:02', 'tomorrow 9:00', 'Thu 26 Nov 16:00', 'Fri 1 Jan 2027 0:00'."""
    return f"{day(moment, zone, now)} {clock_time(moment, zone)}"


def ago(moment: datetime, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Return how long ago: 'just now', '4 min', '3 h', then the day. A moment to come is told as by `when`."""
    present = now or datetime.now(UTC)
    seconds = (present - moment).total_seconds()
    if seconds < 0:
        return when(moment, zone, present)
    if seconds < _MINUTE:
        return tr("Moment", "just now")
    if seconds < _HOUR:
        return tr("Moment", "{count} min", count=int(seconds // _MINUTE))
    if seconds < _DAY:
        return tr("Moment", "{count} h", count=int(seconds // _HOUR))
    return day(moment, zone, present)


def since(moment: datetime, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Return how long ago as it stands in a sentence: 'just now', '4 minutes ago', '3 hours ago', then the day and time."""
    present = now or datetime.now(UTC)
    seconds = (present - moment).total_seconds()
    if _MINUTE <= seconds < _HOUR:
        return tr("Moment", "%n minutes ago", int(seconds // _MINUTE))
    if _HOUR <= seconds < _DAY:
        return tr("Moment", "%n hours ago", int(seconds // _HOUR))
    return tr("Moment", "just now") if 0 <= seconds < _MINUTE else when(moment, zone, present)


def span(seconds: float) -> str:
    """Return a length of time in its one or two largest units: '37 seconds', '1 minute', '1 hour 30 minutes'."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return tr("Moment", "%n seconds", whole)
    units = [(_DAY, _days), (_HOUR, _hours), (_MINUTE, _minutes), (1, _seconds)]
    told: list[str] = []
    for length, name in units:
        count, rest = divmod(whole, length)
        if count:
            told.append(name(count))
        elif told:
            break
        whole = rest
    return " ".join(told[:2])


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the language writes it: '1.234,5' or '1,234.5'."""
    plain = f"{value:,.{decimals}f}"
    group, point = _GROUP[language()], _POINT[language()]
    return plain.replace(",", "\0").replace(".", point).replace("\0", group)


def size(count: int) -> str:
    """Return a number of bytes for a reader: '512 B', '1,2 MB'. Powers of 1000, as file managers have it."""
    value = float(count)
    for unit in ("B", "kB", "MB", "GB"):
        if value < _STEP or unit == "GB":
            return f"{number(value, 0 if unit == 'B' or value >= 100 else 1)} {unit}"
        value /= _STEP
    raise AssertionError("unreachable")


def _seconds(count: int) -> str:
    return tr("Moment", "%n seconds", count)


def _minutes(count: int) -> str:
    return tr("Moment", "%n minutes", count)


def _hours(count: int) -> str:
    return tr("Moment", "%n hours", count)


def _days(count: int) -> str:
    return tr("Moment", "%n days", count)


def _weekdays() -> tuple[str, ...]:
    return (
        tr("Moment", "Mon"),
        tr("Moment", "Tue"),
        tr("Moment", "Wed"),
        tr("Moment", "Thu"),
        tr("Moment", "Fri"),
        tr("Moment", "Sat"),
        tr("Moment", "Sun"),
    )


def weekday_name(number: int) -> str:
    """Return the short name of a day of the week, 0 (Monday) to 6: 'Mon'."""
    return _weekdays()[number]


def full_weekday_name(number: int) -> str:
    """Return the name of a day of the week in full, 0 (Monday) to 6: 'Monday'."""
    return tr_marked("Moment", _FULL_WEEKDAYS[number])


def month_name(number: int) -> str:
    """Return the name of a month, 1 to 12, in full: 'November'."""
    return tr_marked("Month", _FULL_MONTHS[number - 1])


def _months() -> tuple[str, ...]:
    return (
        tr("Moment", "Jan"),
        tr("Moment", "Feb"),
        tr("Moment", "Mar"),
        tr("Moment", "Apr"),
        tr("Moment", "May"),
        tr("Moment", "Jun"),
        tr("Moment", "Jul"),
        tr("Moment", "Aug"),
        tr("Moment", "Sep"),
        tr("Moment", "Oct"),
        tr("Moment", "Nov"),
        tr("Moment", "Dec"),
    )
