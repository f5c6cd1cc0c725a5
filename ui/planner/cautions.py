"""What deserves a second look before a moment is chosen: crowds, nights, weekends, holidays. Nothing here forbids anything."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.ids import TargetId
from accounts.model.post import Place, State, Target
from accounts.model.quiet import is_quiet
from accounts.posts.quiet import rules_of
from accounts.posts.slots import CROWD
from ui.language import clock_time, full, language, span, tr

NIGHT_FROM, NIGHT_UNTIL = 22, 7
"""Hours of the clock between which most people sleep."""
COMING = (State.PAUSING, State.QUEUED, State.SENDING, State.HANDED_OVER)


def cautions(
    engine: Engine, accounts: Sequence[Account], at: datetime, zone: ZoneInfo, *, beside: Collection[TargetId] = ()
) -> tuple[str, ...]:
    """Return what to think of before something goes out at `at` in the name of `accounts`, a sentence each.

    `beside` are targets that are no neighbours, because they are what is moved. Reads the books and the table of holidays: call it off
    the main thread. Raises StoreError.
    """
    utc = at.astimezone(UTC)
    around = engine.history.between(utc - CROWD, utc + CROWD + timedelta(seconds=1))
    neighbours = [one for one in around if one.id not in beside and one.state in COMING]
    return (
        *crowd(accounts, neighbours, zone),
        *in_meetings(engine, accounts, at, zone),
        *in_quiet_hours(engine, accounts, at, zone),
        *of_the_day(at, zone),
        *of_the_login(engine, accounts, at, zone),
    )


def in_meetings(engine: Engine, accounts: Iterable[Account], at: datetime, zone: ZoneInfo) -> tuple[str, ...]:
    """Return a sentence for every account whose council meets then, as far as is known."""
    told = []
    holds = engine.holds.meetings_at(at)
    for account in accounts:
        hold = next((one for one in holds if one.holds(account.id)), None)
        if hold is not None and hold.until is not None:
            about = {"council": hold.name, "account": account.label, "time": clock_time(hold.until, zone)}
            told.append(
                tr("Planner", "The council of {council} meets then, until {time}: {account} waits until after the meeting.", **about)
            )
        elif hold is not None:
            about = {"council": hold.name, "account": account.label}
            told.append(tr("Planner", "The council of {council} meets: {account} waits until after the meeting.", **about))
    return tuple(told)


def in_quiet_hours(engine: Engine, accounts: Iterable[Account], at: datetime, zone: ZoneInfo) -> tuple[str, ...]:
    """Return a sentence for every account whose quiet hours it is then."""
    every = engine.quiet_hours.every()
    quiet = [account for account in accounts if is_quiet(rules_of(every, account.id), at, zone)]
    return tuple(tr("Planner", "{account} has quiet hours then.", account=account.label) for account in quiet)


def crowd(accounts: Iterable[Account], neighbours: Sequence[Target], zone: ZoneInfo) -> tuple[str, ...]:
    """Return a sentence for every account that says something else within ten minutes."""
    told = []
    for account in accounts:
        near = next((one for one in neighbours if one.account == account.id), None)
        if near is not None:
            about = {"account": account.label, "time": clock_time(near.due_at, zone)}
            told.append(tr("Planner", "{account} already says something else at {time}, within ten minutes of this.", **about))
    return tuple(told)


def of_the_day(at: datetime, zone: ZoneInfo) -> tuple[str, ...]:
    """Return a sentence each for a holiday, a weekend and the night."""
    from accounts.posts.public_holidays import holiday, is_weekend

    local = at.astimezone(zone)
    name = holiday(local.date(), language())
    told = []
    if name:
        told.append(tr("Planner", "It is a public holiday: {name}.", name=name))
    if is_weekend(local.date()):
        told.append(tr("Planner", "It is weekend."))
    if local.hour >= NIGHT_FROM or local.hour < NIGHT_UNTIL:
        told.append(tr("Planner", "It is night, between 22:00 and 7:00."))
    return tuple(told)


def of_the_login(engine: Engine, accounts: Iterable[Account], at: datetime, zone: ZoneInfo) -> tuple[str, ...]:
    """Return a sentence for every account that will not be signed in any more at a moment, where its timer would run here."""
    told = []
    for account in accounts:
        ends = account.health.expires_at
        if ends is not None and ends <= at and engine.desk.where(account.id, at) is Place.HERE:
            about = {"account": account.label, "moment": full(ends, zone, engine.clock.now())}
            told.append(tr("Planner", "The sign-in of {account} ends {moment}; sign in again before that.", **about))
    return tuple(told)


def of_the_pause(accounts: Iterable[Account], at: datetime, now: datetime) -> tuple[str, ...]:
    """Return a sentence when the moment comes before the pause can be over."""
    longest = max((account.pause_seconds for account in accounts), default=0)
    if at - now >= timedelta(seconds=longest):
        return ()
    return (tr("Planner", "The pause lasts {length}; it goes out when the pause is over.", length=span(longest)),)
