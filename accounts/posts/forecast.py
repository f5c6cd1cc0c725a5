"""What will not work of what is planned, told in time: sign-ins that end, files that are gone, limits that will be passed.

`forecast` is a pure function of what is planned; `Forecast` reads what it needs from the books. A plan that lies at a network's server
needs nothing of this computer any more, so of those only what the server itself will not do is told.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from accounts.clock import Clock
from accounts.model.account import Account
from accounts.model.ids import AccountId, PostId, TargetId
from accounts.model.media import Media
from accounts.model.post import Place, State, Target
from accounts.posts import checks
from accounts.posts.checks import Weight
from accounts.register import Register
from accounts.store import plans
from accounts.store.books import Books

TO_COME = (State.PAUSING, State.QUEUED, State.HANDED_OVER)
"""States in which a planned target is still to come."""
SIGN_IN = frozenset({"login-ends", "sign-in-first"})
"""Codes that a new sign-in takes away."""
_PIECE = 1 << 20
_STEM = 64
"""Length of a name that is made of what is in the file."""


@dataclass(frozen=True)
class Doubt:
    """One reason why a target will not go as it is planned. `code` and `values` are those of a KnownError."""

    code: str
    values: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Due:
    """As much of a target as limits are counted by."""

    target: TargetId
    account: AccountId
    state: State
    place: str
    due_at: datetime


Doubts = Mapping[TargetId, tuple[Doubt, ...]]
FileProblem = Callable[[Media], str]
"""Returns the code of what is wrong with a picture in the data folder, '' when it is as it was."""
Lacks = Callable[[PostId], str]
"""Returns the code for which a post of a series would not go at its moment, '' when all of it lies ready or it is of no series."""


def forecast(
    wanted: Iterable[Target],
    accounts: Mapping[AccountId, Account],
    around: Sequence[Due],
    now: datetime,
    file_problem: FileProblem,
    lacks: Lacks = lambda _post: "",
) -> Doubts:
    """Return what stands in the way of each of `wanted`, the gravest first; those in whose way nothing stands are not in it.

    `around` is all that is planned for the same accounts, at least as far back and ahead as their limits reach.
    """
    over = _over(around, accounts)
    found: dict[TargetId, tuple[Doubt, ...]] = {}
    for target in wanted:
        account = accounts.get(target.account)
        if target.state not in TO_COME or not target.planned or account is None or account.removed_at is not None:
            continue
        doubts: list[Doubt] = []
        if target.state is not State.HANDED_OVER:
            doubts += (*_login(target, account, now), *_awaited(target, lacks), *_files(target, file_problem), *_text(target, account))
        doubts += over.get(target.id, ())
        if doubts:
            found[target.id] = tuple(doubts)
    return found


def _login(target: Target, account: Account, now: datetime) -> list[Doubt]:
    if account.health.needs_sign_in:
        return [Doubt("sign-in-first", {"account": account.label})]
    ends = account.health.expires_at
    # What goes to the server's timer goes there when its pause is over, and not first at its moment.
    needed = max(target.release_at, now) if target.place == Place.SERVER else target.due_at
    if ends is not None and ends <= needed:
        return [Doubt("login-ends", {"account": account.label, "ends": ends.astimezone(UTC).isoformat()})]
    return []


def _awaited(target: Target, lacks: Lacks) -> list[Doubt]:
    code = lacks(target.post)
    if code == "video-missing":
        return [Doubt("video-awaited")]
    return [Doubt("captions-awaited")] if code == "captions-missing" else []


def _files(target: Target, file_problem: FileProblem) -> list[Doubt]:
    found = [(one, file_problem(one)) for one in target.content.media]
    return [Doubt(code, {"name": one.name}) for one, code in found if code]


def _text(target: Target, account: Account) -> list[Doubt]:
    """Return what the server no longer takes: its limits may have changed since it was planned."""
    stops = [one for one in checks.find(target.content, account) if one.weight is Weight.STOP]
    return [Doubt(one.code, {"account": account.label, **one.values}) for one in stops]


def _over(around: Sequence[Due], accounts: Mapping[AccountId, Account]) -> dict[TargetId, list[Doubt]]:
    """Return the targets that are over a limit of how many: those that come last."""
    by_account: dict[AccountId, list[Due]] = {}
    for one in sorted(around, key=lambda one: (one.due_at, one.target)):
        by_account.setdefault(one.account, []).append(one)
    found: dict[TargetId, list[Doubt]] = {}
    for number, dues in by_account.items():
        account = accounts.get(number)
        if account is None:
            continue
        for over, doubt in (*_over_the_schedule(dues, account), *_over_the_pace(dues, account)):
            found.setdefault(over.target, []).append(doubt)
    return found


def _over_the_schedule(dues: Sequence[Due], account: Account) -> list[tuple[Due, Doubt]]:
    schedule = account.limits.schedule
    at_server = [one for one in dues if one.place == Place.SERVER]
    if schedule is None or not at_server:
        return []
    # What lies there already keeps its place, whatever comes before it in time.
    at_server.sort(key=lambda one: one.state is not State.HANDED_OVER)
    found: list[tuple[Due, Doubt]] = []
    days: dict[int, int] = {}
    for place, one in enumerate(at_server, 1):
        day = one.due_at.astimezone(UTC).toordinal()
        days[day] = days.get(day, 0) + 1
        if one.state is State.HANDED_OVER:
            continue
        if schedule.most_in_all is not None and place > schedule.most_in_all:
            found.append((one, Doubt("server-full", {"account": account.label, "most": schedule.most_in_all})))
        elif schedule.most_a_day is not None and days[day] > schedule.most_a_day:
            found.append((one, Doubt("server-full-day", {"account": account.label, "most": schedule.most_a_day})))
    return found


def _over_the_pace(dues: Sequence[Due], account: Account) -> list[tuple[Due, Doubt]]:
    pace = account.limits.pace
    if pace is None or len(dues) <= pace.most:
        return []
    moments = [one.due_at for one in dues]
    within = timedelta(seconds=pace.seconds)
    told: dict[str, str | int] = {"account": account.label, "most": pace.most, "minutes": pace.seconds // 60}
    return [
        (one, Doubt("too-many-at-once", told))
        for place, one in enumerate(dues)
        if place + 1 - bisect_right(moments, one.due_at - within) > pace.most
    ]


def _has_to_find_room(target: Target, accounts: Mapping[AccountId, Account]) -> bool:
    """Return whether it depends on all that lies at its server, whenever that is due, whether it can be given there."""
    account = accounts.get(target.account)
    waits = target.place == Place.SERVER and target.state is not State.HANDED_OVER
    return waits and account is not None and account.limits.schedule is not None


class Forecast:
    """The forecast for what lies in the books. Blocks, and reads each picture once; call it off the main thread.

    `lacks` is asked what a post of a series lacks; the engine sets it.
    """

    def __init__(self, books: Books, register: Register, clock: Clock, folder: Path) -> None:
        """`folder` is the data folder."""
        self._books = books
        self._register = register
        self._clock = clock
        self._media = folder / "media"
        self._known: dict[tuple[str, int, int], str] = {}
        self.lacks: Lacks = lambda _post: ""

    def of(self, wanted: Sequence[Target]) -> Doubts:
        """Return what stands in the way of each of `wanted`. Raises StoreError."""
        mine = [one for one in wanted if one.planned and one.state in TO_COME]
        if not mine:
            return {}
        accounts = self._register.known()
        reach = max((one.limits.pace.seconds for one in accounts.values() if one.limits.pace is not None), default=0)
        first, last = min(one.due_at for one in mine), max(one.due_at for one in mine)
        around = [
            Due(*one)
            for one in plans.to_come(
                self._books,
                {one.account for one in mine},
                TO_COME,
                first - timedelta(seconds=reach),
                last,
                {one.account for one in mine if _has_to_find_room(one, accounts)},
            )
        ]
        return forecast(mine, accounts, around, self._clock.now(), self.file_problem, self.lacks)

    def file_problem(self, media: Media) -> str:
        """Return 'file-lost' or 'file-changed' for a picture that is not in the data folder as it was taken, '' for one that is."""
        path = self._media / media.file
        try:
            about = path.stat()
            if about.st_size != media.size:
                return "file-changed"
            key = (media.file, about.st_mtime_ns, about.st_size)
            if key not in self._known:
                self._known[key] = "" if _as_named(path) else "file-changed"
        except (OSError, ValueError):
            return "file-lost"
        return self._known[key]


def _as_named(path: Path) -> bool:
    """Return whether a file holds what its name says: pictures are named after what is in them."""
    if len(path.stem) != _STEM:
        return True
    told = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            told.update(piece)
    return told.hexdigest() == path.stem
