"""Occurrences of series in the calendar: as long as nobody confirmed one, it stands there hollow, with what it still lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.occurrence import Occurrence, Standing
from accounts.model.post import State, Target
from ui.badge import BadgeFace
from ui.language import full_day, tr
from ui.planner.items import Item
from ui.series import telling
from ui.words.occurrences import standing

FIRST_DAY = date(1970, 1, 1)
DAYS = 100_000
"""Numbers of tiles for one series: days from 1970 on, for 270 years."""
NOWHERE = PostId(0)
MOVABLE = frozenset({Standing.COMING, Standing.MOVED, Standing.DRAFTED})


@dataclass(frozen=True)
class TurnItem(Item):
    """An occurrence that nobody confirmed yet, in the place of a target. Its number is negative, and the same at every reading."""

    turn: Occurrence | None = None
    speaks: tuple[Account, ...] = ()
    """All in whose name it goes; the first of them gives the tile its colour."""

    @property
    def occurrence(self) -> Occurrence:
        """Return the occurrence."""
        assert self.turn is not None  # noqa: S101 - made with one, below
        return self.turn

    @property
    def hollow(self) -> bool:
        """Return that it is not confirmed."""
        return True

    @property
    def text(self) -> str:
        """Return what the series is called, and its number."""
        return f"{self.occurrence.title} {self.occurrence.number}"

    @property
    def quiet(self) -> bool:
        """Return whether it does not go."""
        return not self.occurrence.goes

    @property
    def attention(self) -> bool:
        """Return whether it waits for a person."""
        one = self.occurrence
        return one.state in {Standing.ASKS, Standing.MISSED} or (one.warned and bool(telling.lacks(one)))

    @property
    def movable(self) -> bool:
        """Return whether its moment can be changed."""
        return self.occurrence.state in MOVABLE

    @property
    def standing(self) -> tuple[str, str, str]:
        """Return icon, tone and words: what is missing, or how far it is."""
        one = self.occurrence
        lacks = telling.missing_short(one) if one.goes and one.state not in {Standing.ASKS, Standing.MISSED} else ""
        if lacks:
            return "triangle-alert", "warning" if one.warned else "muted", lacks
        return (*telling.STANDING_ICONS[one.state], standing(one))

    def spoken(self, now: datetime) -> str:
        """Return what a screen reader says of it."""
        one = self.occurrence
        others = len(self.speaks) - 1
        more = tr("Planner", "and %n other accounts", others) if others else ""
        series = tr("Planner", "Series: {title}, number {number}", title=one.title, number=one.number)
        about = [f"{full_day(self.at, self.zone, now)} {self.time}", self.face.spoken, more, series, standing(one)]
        return ". ".join(part for part in (*about, telling.missing_told(one)) if part)


def of_series(engine: Engine, start: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """Return what the series do from `start` until before `end`. Raises StoreError."""
    return engine.series.occurrences(start, end)


def marked(items: Sequence[Item], found: Sequence[Occurrence]) -> tuple[Item, ...]:
    """Return targets with those marked that came from a series."""
    ours = {one.post for one in found if one.post is not None}
    return tuple(replace(item, repeats=True) if item.target.post in ours else item for item in items)


def turn_items(
    found: Sequence[Occurrence], accounts: Mapping[int, Sequence[Account]], faces: Mapping[AccountId, BadgeFace], zone: ZoneInfo
) -> tuple[TurnItem, ...]:
    """Return an item for each occurrence that is no post yet. `accounts` are those of each series that are to be shown."""
    made = []
    for one in found:
        speaks = accounts.get(int(one.series), ())
        if one.post is not None or not speaks:
            continue
        face = faces[speaks[0].id]
        who = face.word if len(speaks) == 1 else tr("Planner", "{who} +{count}", who=face.word, count=len(speaks) - 1)
        made.append(TurnItem(_stand_in(one, speaks[0]), face, who, zone, speaks[0], repeats=True, turn=one, speaks=tuple(speaks)))
    return tuple(made)


def expected(items: Sequence[TurnItem]) -> list[Target]:
    """Return a stand-in for each account that will say something: nobody has to be told that nothing is planned for it."""
    return [_stand_in(item.occurrence, account) for item in items if item.occurrence.goes for account in item.speaks]


def _stand_in(one: Occurrence, account: Account) -> Target:
    """Return a target that is in no books: the calendar places an occurrence by it."""
    number = TargetId(-(int(one.series) * DAYS + (one.day - FIRST_DAY).days))
    return Target(number, NOWHERE, account.id, State.QUEUED, Content(one.title), one.utc, one.utc, one.utc, planned=True)
