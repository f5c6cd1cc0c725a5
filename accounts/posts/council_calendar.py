"""What a municipality's calendar says of its council's meetings: which events they are, and from when until when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from accounts.errors import InputError
from accounts.posts.calendar_files import read_calendar
from accounts.posts.calendar_spans import spans
from accounts.posts.calendar_stamps import Wishes
from accounts.posts.imported import Row

MOST_BYTES = 2_000_000
"""A calendar is never larger than this; that of a municipality with ten years in it has a tenth."""
AHEAD = timedelta(days=400)
MOST_MEETINGS = 500
LONGEST = timedelta(hours=36)
"""An event that lasts longer is no meeting: a file must not be able to silence somebody for a year."""
LONGEST_TITLE = 200


@dataclass(frozen=True)
class Agenda:
    """What was found. `meetings` are (start, end, title); `found`, `left_out`, `bad` count the events of the file."""

    meetings: tuple[tuple[datetime, datetime, str], ...] = ()
    found: int = 0
    left_out: int = 0
    bad: int = 0


def wanted_words(words: str) -> tuple[str, ...]:
    """Return the parts of 'raadsvergadering, gemeenteraad', folded; none at all means every event."""
    return tuple(part for part in (" ".join(one.split()).casefold() for one in re.split(r"[,;\n]", words)) if part)


def is_meeting(title: str, words: Iterable[str]) -> bool:
    """Return whether a title holds one of the words; whatever title, when there are none."""
    known = tuple(words)
    folded = " ".join(title.split()).casefold()
    return not known or any(word in folded for word in known)


def read_agenda(data: bytes, words: str, now: datetime, zone: str) -> Agenda:
    """Return the meetings in a calendar file that are not over at `now`, for somewhat more than a year.

    `zone` is for times that name none. Raises InputError (import-too-large, and what is wrong with a file that is no calendar).
    """
    if len(data) > MOST_BYTES:
        raise InputError("import-too-large", megabytes=max(1, round(len(data) / 1_000_000)), most=MOST_BYTES // 1_000_000)
    sheet = read_calendar(data, Wishes(now, zone, all_day_at=time(0), past=True, endless=True))
    if sheet.file_problems:
        first = sheet.file_problems[0]
        raise InputError(first.code, **first.values)
    known = wanted_words(words)
    mine = [row for row in sheet.rows if is_meeting(row.title, known)]
    fine = [row for row in mine if _usable(row)]
    found: list[tuple[datetime, datetime, str]] = []
    for span in spans(fine, now, now + AHEAD):
        if len(found) == MOST_MEETINGS:
            break
        found.append((span.start, span.end, span.title[:LONGEST_TITLE]))
    return Agenda(tuple(dict.fromkeys(found)), len(fine), len(sheet.rows) - len(mine), len(mine) - len(fine))


def _usable(row: Row) -> bool:
    # One that was cancelled is understood well enough: there is no meeting.
    return not row.problems and row.length <= LONGEST
