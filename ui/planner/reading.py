"""Reads a stretch of days from the books: what is due in it, who plans nothing, which days are holidays. For another thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.engine import Engine
from accounts.model.account import Account, Role
from accounts.model.ids import AccountId, TargetId
from accounts.model.occurrence import Occurrence
from accounts.model.post import State, Target
from accounts.posts.forecast import SIGN_IN
from accounts.posts.holds import Hold
from accounts.posts.public_holidays import holidays_between
from ui.badge import BadgeFace
from ui.language import language
from ui.planner.bands import Band, bands_of, meeting_bands, quiet_bands
from ui.planner.items import PLANNED, Item, items_of
from ui.planner.turns import TurnItem, expected, marked, of_series, turn_items

MOST = 600
"""Items that are shown at once; more do not fit in anybody's head, nor in a week on a screen."""


@dataclass(frozen=True)
class Wanted:
    """What is asked to be seen: days from `first` until before `end` on the clock of `zone`; only some accounts or roles (empty: all)."""

    first: date
    end: date
    zone: ZoneInfo
    accounts: frozenset[AccountId] = frozenset()
    roles: frozenset[Role] = frozenset()

    def takes(self, account: Account) -> bool:
        """Return whether an account is asked for."""
        return (not self.accounts or account.id in self.accounts) and (not self.roles or account.role in self.roles)

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """Return the moments at which the first day begins and the last one ends."""
        return midnight(self.first, self.zone), midnight(self.end, self.zone)


@dataclass(frozen=True)
class Loaded:
    """What was read. `gaps` are accounts for which nothing is planned in a stretch that is not over yet; `more` is what was left out."""

    wanted: Wanted
    items: tuple[Item, ...]
    accounts: tuple[Account, ...]
    holidays: dict[date, str]
    gaps: tuple[Account, ...]
    needs_sign_in: tuple[Item, ...]
    bands: tuple[Band, ...] = ()
    more: int = 0
    gaps_to_come: tuple[Account, ...] = ()
    """Accounts for which nothing is planned in the seven days after the last one that is shown."""
    unconfirmed: int = 0
    """What came from files and waits for somebody's word, wherever it stands."""
    turns: tuple[TurnItem, ...] = ()
    armed: tuple[Item, ...] = ()

    @property
    def shown(self) -> tuple[Item, ...]:
        """Return targets and occurrences of series together, in the order of time."""
        return tuple(sorted((*self.items, *self.turns), key=lambda item: item.target.due_at)) if self.turns else self.items


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment at which a day begins on the clock of a zone, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def load(engine: Engine, wanted: Wanted) -> Loaded:
    """Read what is asked for. Raises StoreError."""
    start, end = wanted.moments
    known = engine.register.known()
    accounts = tuple(account for account in known.values() if account.removed_at is None)
    found = [
        one for one in engine.history.between(start, end) if one.account in known and wanted.takes(known[one.account]) and _belongs(one)
    ]
    shown = found[:MOST]
    networks = {name: network.name for name, network in engine.register.networks.items()}
    items = items_of(shown, known, networks, wanted.zone, _held(engine, shown, known), engine.forecast.of(shown))
    of_all = of_series(engine, start, end)
    items, turns = marked(items, of_all), _turns(engine, of_all, known, networks, wanted)
    return Loaded(
        wanted,
        items,
        accounts,
        holidays_between(wanted.first, wanted.end - timedelta(days=1), language()),
        _gaps(engine.clock.now(), end, accounts, wanted, [*found, *expected(turns)]),
        tuple(item for item in items if _expires(item)),
        _bands(engine, wanted, known, tuple(account for account in accounts if wanted.takes(account))),
        len(found) - len(shown),
        _gaps_after(engine, end, accounts, wanted),
        sum(len(batch.posts) for batch in engine.importing.waiting()),
        turns,
        _armed(engine, wanted, known, networks),
    )


def _turns(
    engine: Engine, found: tuple[Occurrence, ...], known: dict[AccountId, Account], networks: dict[str, str], wanted: Wanted
) -> tuple[TurnItem, ...]:
    if not found:
        return ()
    there = {number: one for number, one in known.items() if one.removed_at is None and wanted.takes(one)}
    speaks = {int(one.id): [there[account] for account in one.template.accounts if account in there] for one in engine.series.every()}
    faces = {number: BadgeFace.of(one, networks.get(one.network, "")) for number, one in there.items()}
    return turn_items(found[:MOST], speaks, faces, wanted.zone)


def _bands(engine: Engine, wanted: Wanted, known: dict[AccountId, Account], accounts: tuple[Account, ...]) -> tuple[Band, ...]:
    now, zone = engine.clock.now(), wanted.zone
    shown = frozenset(account.id for account in accounts) if wanted.accounts or wanted.roles else frozenset[AccountId]()
    councils = {one.id: one for one in engine.meetings.councils()}
    meetings = engine.meetings.between(*wanted.moments) if councils else ()
    return (
        *quiet_bands(engine.quiet_hours.every(), accounts, wanted.first, wanted.end, zone),
        *meeting_bands(meetings, councils, now, zone, shown),
        *bands_of(engine.holds.set_by_people, known, now, zone),
    )


def _armed(engine: Engine, wanted: Wanted, known: dict[AccountId, Account], networks: dict[str, str]) -> tuple[Item, ...]:
    """Return what waits for a decision: it has no day, and stands over the calendar."""
    found = [one for one in engine.desk.armed() if one.account in known and wanted.takes(known[one.account])]
    present = [one for one in found if known[one.account].removed_at is None]
    held = {one.id: engine.publisher.held(one, known[one.account]) for one in present}
    return items_of(present, known, networks, wanted.zone, held)


def _belongs(target: Target) -> bool:
    """Leave out what is about to go at once: it is no plan, and stands in the list of what is sent."""
    return target.planned or target.state not in {State.PAUSING, State.QUEUED, State.SENDING}


def _held(engine: Engine, found: list[Target], known: dict[AccountId, Account]) -> dict[TargetId, tuple[Hold, ...]]:
    return {
        one.id: engine.publisher.held(one, known[one.account])
        for one in found
        if one.state in PLANNED and not known[one.account].removed_at
    }


def _gaps(now: datetime, end: datetime, accounts: tuple[Account, ...], wanted: Wanted, found: list[Target]) -> tuple[Account, ...]:
    if end <= now:
        return ()
    busy = {one.account for one in found if one.planned}
    return tuple(account for account in accounts if wanted.takes(account) and account.id not in busy)


def _gaps_after(engine: Engine, end: datetime, accounts: tuple[Account, ...], wanted: Wanted) -> tuple[Account, ...]:
    after = midnight(wanted.end + timedelta(days=7), wanted.zone)
    if after <= engine.clock.now():
        return ()
    speaks = {int(one.id): one.template.accounts for one in engine.series.every()}
    turns = of_series(engine, end, after) if speaks else ()
    busy = engine.history.planning(end, after) | {account for one in turns if one.goes for account in speaks.get(int(one.series), ())}
    return tuple(account for account in accounts if wanted.takes(account) and account.id not in busy)


def _expires(item: Item) -> bool:
    """Return whether a new sign-in is all that it needs."""
    return bool(item.doubts) and item.doubts[0].code in SIGN_IN
