"""`omroeper plan`: what is to come, where its timer runs, and what will not work."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from accounts.engine import Engine
from accounts.model.ids import AccountId
from accounts.model.occurrence import Occurrence, Standing
from accounts.model.post import Place, State, Target
from accounts.posts.forecast import Doubt, Doubts
from desktop.commands.common import engine, held_by, moment, say, say_json, target_line
from desktop.commands.series import occurrence_line
from desktop.zone import computer_zone
from resources.catalogue import tr

SHOWN = timedelta(days=62)
"""So far ahead series are listed when no date is given; they may never end."""
NOT_A_TARGET = (Standing.COMING, Standing.MOVED, Standing.ASKS, Standing.DRAFTED, Standing.MISSED)
DAY = 10
"""Characters of a date without a time."""


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    planning = kinds.add_parser("plan", help=tr("Commands", "list what is planned, where its timer runs, and what will not work"))
    planning.add_argument("--until", type=_end, metavar="DATE", help=tr("Commands", "up to this day and with it"))
    planning.add_argument("--json", action="store_true")
    planning.set_defaults(act=show)


def _end(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        whole_day = timedelta(days=1) if len(text) <= DAY else timedelta()
        return (found + whole_day).astimezone()
    except (ValueError, OverflowError) as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no date such as 2026-11-26", text=text)) from bad


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List what is planned, the earliest first."""
    with engine(folder, changes=False) as one:
        one.holds.read()
        one.series.gate.read()
        found = [*one.history.coming(wanted.until), *_undecided(one)]
        coming = [each for each in _coming(one, wanted.until) if each.state in NOT_A_TARGET and each.post is None]
        # What waits for a decision has no moment, and stands at the end.
        rows: list[Target | Occurrence] = sorted([*found, *coming], key=_moment)
        doubts, zone = one.forecast.of(found), computer_zone()
        if wanted.json:
            say_json([each for row in rows for each in _plains(one, row, zone, doubts)])
        elif not rows:
            say(tr("Commands", "Nothing is planned."))
        else:
            _say_lines(one, rows, zone, doubts)
    return 0


def _say_lines(one: Engine, rows: list[Target | Occurrence], zone: ZoneInfo, doubts: Doubts) -> None:
    from ui import words

    known = one.register.known()
    for row in rows:
        if isinstance(row, Occurrence):
            say(occurrence_line(row))
            continue
        where = tr("Commands", "at the server") if _at_server(row) else tr("Commands", "on this computer")
        at = " " * 16 if _timeless(row) else f"{row.due_at.astimezone(zone):%Y-%m-%d %H:%M}"
        say(f"{at}  {where}  {target_line(row, known, held_by(one, row))}")
        for one_doubt in doubts.get(row.id, ()):
            say(f"       ! {' '.join(str(words.doubt(one_doubt)).split())}")


def _coming(one: Engine, until: datetime | None) -> tuple[Occurrence, ...]:
    now = one.clock.now()
    return one.series.occurrences(now, until or now + SHOWN)


def _moment(row: Target | Occurrence) -> tuple[datetime, int]:
    if isinstance(row, Occurrence):
        return row.utc, 0
    return (datetime.max.replace(tzinfo=UTC) if _timeless(row) else row.due_at), row.id


def _plains(one: Engine, row: Target | Occurrence, zone: ZoneInfo, doubts: Doubts) -> list[dict[str, Any]]:
    """Return a target, or what is to become one target for each account of the series, for JSON."""
    if isinstance(row, Target):
        return [plain(one, row, zone, doubts.get(row.id, ()))]
    return [turn_plain(row, account) for account in one.series.get(row.series).template.accounts]


def turn_plain(each: Occurrence, account: AccountId) -> dict[str, Any]:
    """Return an occurrence that is no target yet, in the form of the planned target that it will be for an account."""
    return {
        "target": None,
        "series": each.series,
        "account": account,
        "due": moment(each.utc),
        "wall": f"{each.wall:%Y-%m-%d %H:%M}",
        "zone": each.zone,
        "where": Place.HERE.value,
        "state": each.state.value,
        "problem": next(iter((*each.missing, *each.stops)), None),
    }


def plain(one: Engine, target: Target, zone: ZoneInfo, doubts: Sequence[Doubt] = ()) -> dict[str, Any]:
    """Return a planned target for JSON, as the documentation of the command promises it."""
    account = one.register.get(target.account)
    turn = one.series.of_post(target.post)
    own = ZoneInfo(turn.zone) if turn is not None else zone
    held = one.publisher.held(target, account) if account else ()
    missing = turn.missing if turn is not None else ()
    codes = [target.error, *(hold.code for hold in held), *missing, *(doubt.code for doubt in doubts)]
    return {
        "target": target.id,
        "series": turn.series if turn is not None else None,
        "account": target.account,
        "due": None if _timeless(target) else moment(target.due_at),
        "wall": None if _timeless(target) else f"{target.due_at.astimezone(own):%Y-%m-%d %H:%M}",
        "zone": None if _timeless(target) else own.key,
        "where": Place.SERVER.value if _at_server(target) else Place.HERE.value,
        "state": target.state.value,
        "problem": next((code for code in codes if code), None),
    }


def _undecided(one: Engine) -> list[Target]:
    return [target for target in one.history.targets(states=(State.PAUSING, State.ARMED), newest=False) if target.on_event]


def _timeless(target: Target) -> bool:
    return target.on_event and target.state in {State.PAUSING, State.ARMED}


def _at_server(target: Target) -> bool:
    return target.state is State.HANDED_OVER or target.place == Place.SERVER
