"""`omroeper plan`: what is to come, where its timer runs, and what will not work."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from accounts.engine import Engine
from accounts.model.post import Place, State, Target
from accounts.posts.forecast import Doubt, Doubts
from desktop.commands.common import engine, moment, say, say_json, target_line
from desktop.zone import computer_zone
from resources.catalogue import tr

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
        found = list(one.history.coming(wanted.until))
        doubts, zone = one.forecast.of(found), computer_zone()
        if wanted.json:
            say_json([plain(one, target, zone, doubts.get(target.id, ())) for target in found])
        elif not found:
            say(tr("Commands", "Nothing is planned."))
        else:
            _say_lines(one, found, zone, doubts)
    return 0


def _say_lines(one: Engine, found: list[Target], zone: ZoneInfo, doubts: Doubts) -> None:
    from ui import words

    known = one.register.known()
    for target in found:
        where = tr("Commands", "at the server") if _at_server(target) else tr("Commands", "on this computer")
        say(f"{target.due_at.astimezone(zone):%Y-%m-%d %H:%M}  {where}  {target_line(target, known)}")
        for one_doubt in doubts.get(target.id, ()):
            say(f"       ! {' '.join(str(words.doubt(one_doubt)).split())}")


def plain(one: Engine, target: Target, zone: ZoneInfo, doubts: Sequence[Doubt] = ()) -> dict[str, Any]:
    """Return a planned target for JSON, as the documentation of the command promises it."""
    account = one.register.get(target.account)
    held = one.publisher.held(target, account) if account else ()
    codes = [target.error, *(hold.code for hold in held), *(doubt.code for doubt in doubts)]
    return {
        "target": target.id,
        "series": None,
        "account": target.account,
        "due": moment(target.due_at),
        "wall": f"{target.due_at.astimezone(zone):%Y-%m-%d %H:%M}",
        "zone": zone.key,
        "where": Place.SERVER.value if _at_server(target) else Place.HERE.value,
        "state": target.state.value,
        "problem": next((code for code in codes if code), None),
    }


def _at_server(target: Target) -> bool:
    return target.state is State.HANDED_OVER or target.place == Place.SERVER
