"""`omroeper plan`: what is to come, where its timer runs, and what will not work."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.model.post import Place, State, Target
from desktop.commands.common import engine, moment, say, say_json, target_line
from resources.catalogue import tr


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    planning = kinds.add_parser("plan", help=tr("Commands", "list what is planned, and where its timer runs"))
    planning.add_argument("--until", type=_day, metavar="DATE")
    planning.add_argument("--json", action="store_true")
    planning.set_defaults(act=show)


def _day(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError as bad:
        raise argparse.ArgumentTypeError(tr("Commands", "{text} is no date such as 2026-11-26", text=text)) from bad


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List what is planned, the earliest first."""
    with engine(folder, changes=False) as one:
        one.holds.read()
        found = one.history.coming(wanted.until)
        if wanted.json:
            say_json([plain(one, target) for target in found])
        elif not found:
            say(tr("Commands", "Nothing is planned."))
        else:
            known = one.register.known()
            for target in found:
                where = tr("Commands", "at the server") if _at_server(target) else tr("Commands", "on this computer")
                say(f"{target.due_at.astimezone():%Y-%m-%d %H:%M}  {where}  {target_line(target, known)}")
    return 0


def plain(one: Engine, target: Target) -> dict[str, Any]:
    """Return a planned target for JSON, as the documentation of the command promises it."""
    account = one.register.get(target.account)
    local = target.due_at.astimezone()
    held = one.publisher.held(target, account) if account else ()
    return {
        "target": target.id,
        "series": None,
        "account": target.account,
        "due": moment(target.due_at),
        "wall": f"{local:%Y-%m-%d %H:%M}",
        "zone": local.tzname(),
        "where": Place.SERVER.value if _at_server(target) else Place.HERE.value,
        "state": target.state.value,
        "problem": target.error or next((hold.code for hold in held), None),
    }


def _at_server(target: Target) -> bool:
    return target.state is State.HANDED_OVER or target.place == Place.SERVER
