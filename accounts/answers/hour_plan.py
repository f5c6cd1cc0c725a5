"""What somebody wants of a consulting hour, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from accounts.answers.hour_rules import LONGEST
from accounts.errors import InputError
from accounts.model.ids import AccountId
from accounts.posts.desk import LATE_MINUTES
from accounts.posts.writing_aids import as_tags
from accounts.posts.zones import zone_named
from accounts.register import Register

MOST_TITLE = 120
MOST_TAGS = 20
MOST_REMIND = 24 * 60


@dataclass(frozen=True)
class Plan:
    """What somebody wants: who answers from when to when (aware), under which hashtags, and what opens and closes it.

    `zone` is the IANA name of the clock by which it was chosen.
    """

    title: str
    accounts: tuple[AccountId, ...]
    tags: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    zone: str
    opening: str
    closing: str
    ask_at_end: bool = False
    remind_minutes: int = 0
    late_minutes: int | None = LATE_MINUTES


def checked(wanted: Plan, register: Register, now: datetime) -> dict[str, object]:
    """Return the fields of an hour in the books. Raises InputError; its codes stand at `Hours.plan`."""
    title = " ".join(wanted.title.split())[:MOST_TITLE]
    if not title:
        raise InputError("no-hour-title")
    if not wanted.accounts:
        raise InputError("no-account")
    for number in wanted.accounts:
        register.need(number)
    check_window(wanted.starts_at, wanted.ends_at, wanted.zone, now)
    tags = tuple(dict.fromkeys(one.lstrip("#").casefold() for one in as_tags(" ".join(wanted.tags))))
    if len(tags) > MOST_TAGS:
        raise InputError("too-many-hour-tags", most=MOST_TAGS)
    if not wanted.opening.strip():
        raise InputError("no-opening")
    if not wanted.closing.strip():
        raise InputError("no-closing")
    if not 0 <= wanted.remind_minutes <= MOST_REMIND:
        raise InputError("bad-reminder", most=MOST_REMIND)
    return {
        "title": title,
        "accounts": [int(one) for one in wanted.accounts],
        "tags": list(tags),
        "starts_at": wanted.starts_at,
        "ends_at": wanted.ends_at,
        "zone": wanted.zone,
        "ask_at_end": wanted.ask_at_end,
        "remind_minutes": wanted.remind_minutes,
    }


def check_window(starts_at: datetime, ends_at: datetime, zone: str, now: datetime) -> None:
    """Raise InputError (no-zone, unknown-zone, hour-passed, hour-backwards, hour-too-long) for a window in which no hour can be."""
    if starts_at.tzinfo is None or ends_at.tzinfo is None:
        raise InputError("no-zone", moment=starts_at.isoformat())
    zone_named(zone)
    if starts_at <= now:
        raise InputError("hour-passed")
    if ends_at <= starts_at:
        raise InputError("hour-backwards")
    if ends_at - starts_at > LONGEST:
        raise InputError("hour-too-long", most=LONGEST // timedelta(hours=1))
