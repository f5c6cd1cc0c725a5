"""Which times of the clock a message names that are not those of its hour any more."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

Window = tuple[datetime, datetime]

_TIME = re.compile(
    r"(?<![\d.:/-])(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d)(?![\d.:/-]|\.\d)|(?=\s?(?:uur|oere|h\b)))", re.IGNORECASE
)


def stale_times(text: str, before: Window, after: Window, zone: ZoneInfo) -> tuple[str, ...]:
    """Return the times in a text, as they stand there, at which its hour began or ended `before` and does not `after`.

    20:30, 20.30 and 20 uur are seen; 'half negen' is not.
    """
    old, new = ([(one.astimezone(zone).hour, one.astimezone(zone).minute) for one in window] for window in (before, after))
    # A beginning that became the end, or an end that became the beginning, is as wrong as one that is nothing any more.
    wrong = {was for was, becomes in zip(old, new, strict=True) if was != becomes}
    found = ((one.group(0), (int(one["hour"]), int(one["minute"] or 0))) for one in _TIME.finditer(text))
    return tuple(dict.fromkeys(words for words, time in found if time in wrong))
