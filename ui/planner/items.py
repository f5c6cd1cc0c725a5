"""What stands in the planner: one target with its sender's face, its moment on the clock of a zone, and what can be done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from accounts.model.account import Account
from accounts.model.ids import AccountId, TargetId
from accounts.model.post import TO_COME, Place, State, Target
from accounts.posts.forecast import Doubt, Doubts
from accounts.posts.history import ATTENTION
from accounts.posts.holds import Hold
from ui import words
from ui.badge import BadgeFace
from ui.language import clock_time, full_day, tr
from ui.outbox.rows import first_line
from ui.outbox.signs import sign
from ui.planner import where

PLANNED = TO_COME
"""States in which a planned target is still to come."""


@dataclass(frozen=True)
class Item:
    """A target as the planner shows it. `who` tells its sender in the fewest words that leave no doubt; `account` is None when removed."""

    target: Target
    face: BadgeFace
    who: str
    zone: ZoneInfo
    account: Account | None = None
    held: tuple[Hold, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    """What will not work of it."""
    repeats: bool = False
    """Whether it belongs to a series."""

    @property
    def hollow(self) -> bool:
        """Return whether nobody confirmed it yet (an occurrence of a series, `ui/planner/turns.py`)."""
        return False

    @property
    def id(self) -> TargetId:
        """Return the number of the target."""
        return self.target.id

    @property
    def at(self) -> datetime:
        """Return its moment, on the clock of the planner's zone."""
        return self.target.due_at.astimezone(self.zone)

    @property
    def day(self) -> date:
        """Return the day on which it stands."""
        return self.at.date()

    @property
    def time(self) -> str:
        """Return '16:00'."""
        return clock_time(self.target.due_at, self.zone)

    @property
    def text(self) -> str:
        """Return the first line of what it says."""
        return first_line(self.target)

    @property
    def quiet(self) -> bool:
        """Return whether nothing is to be expected of it any more: it stands there."""
        return self.target.state is State.PUBLISHED and not self.target.error

    @property
    def attention(self) -> bool:
        """Return whether it waits for a person."""
        return self.target.state in ATTENTION or (self.target.state is State.PUBLISHED and self.target.asks)

    @property
    def movable(self) -> bool:
        """Return whether its moment can be changed."""
        planned = self.target.planned and self.target.state in {State.QUEUED, State.HANDED_OVER}
        return self.account is not None and (planned or self.target.state is State.MISSED)

    @property
    def doubt(self) -> str:
        """Return what will not work of it in a few words, '' when nothing is known of that kind."""
        return words.doubt_short(self.doubts[0]) if self.doubts else ""

    @property
    def sign(self) -> tuple[str, str]:
        """Return the icon and the tone for where there is room for no more."""
        return ("triangle-alert", "warning") if self.doubts else self.standing[:2]

    @property
    def standing(self) -> tuple[str, str, str]:
        """Return icon, tone and words for how it stands: where its timer runs when that is all there is to say."""
        target = self.target
        waits = target.state in {State.QUEUED, State.HANDED_OVER} and target.planned
        if waits and not target.error and not self.held:
            return where.ICONS[Place(target.place)], "muted", where.short(target)
        icon, tone = sign(target)
        if self.held and tone == "muted":
            icon, tone = "hand", "warning"
        return icon, tone, words.state(target, self.held)

    def spoken(self, now: datetime) -> str:
        """Return what a screen reader says of it."""
        about = [f"{full_day(self.at, self.zone, now)} {self.time}", self.face.spoken, self.text, words.state(self.target, self.held)]
        timer = words.where_timer(self.target) if self.target.state in PLANNED else ""
        series = tr("Planner", "part of a series") if self.repeats else ""
        doubts = [str(words.doubt(one)) for one in self.doubts]
        return ". ".join(part.rstrip(".") for part in (*about, series, timer, *doubts) if part)


def items_of(
    found: Iterable[Target],
    known: Mapping[AccountId, Account],
    networks: Mapping[str, str],
    zone: ZoneInfo,
    held: Mapping[TargetId, tuple[Hold, ...]],
    doubts: Doubts = MappingProxyType({}),
) -> tuple[Item, ...]:
    """Return the items for targets, in the same order. `networks` are the names of the networks by id."""
    faces = {number: BadgeFace.of(account, networks.get(account.network, "")) for number, account in known.items()}
    present = [number for number, account in known.items() if account.removed_at is None]
    same = Counter(faces[number].word for number in present)
    made = []
    for target in found:
        account = known.get(target.account)
        if account is None:
            continue
        face = faces[target.account]
        who = account.label if same[face.word] > 1 and account.label else face.word
        here = account if account.removed_at is None else None
        made.append(Item(target, face, who, zone, here, held.get(target.id, ()), doubts.get(target.id, ())))
    return tuple(made)


def count_word(count: int) -> str:
    """Return how many messages there are, for a screen reader."""
    return tr("Planner", "%n messages", count) if count else tr("Planner", "no messages")
