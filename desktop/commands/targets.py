"""`omroeper targets`: what was sent, what waits, what went wrong."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from accounts.model.post import State
from desktop.commands.common import engine, held_by, say, say_json, target_line, target_plain
from resources.catalogue import tr


def declare(kinds: Any) -> None:
    """Add the command to the parser."""
    listing = kinds.add_parser("targets", help=tr("Commands", "list what was sent, what waits and what went wrong"))
    listing.add_argument("--state", choices=[state.value for state in State])
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=show)


def show(folder: Path, wanted: argparse.Namespace) -> int:
    """List the targets by number."""
    with engine(folder, changes=False) as one:
        states = [State(wanted.state)] if wanted.state else None
        found = one.history.targets(states=states, newest=False)
        if wanted.json:
            say_json([target_plain(target) for target in found])
        elif not found:
            say(tr("Commands", "There is nothing here yet."))
        else:
            known = one.register.known()
            one.holds.read()
            for target in found:
                say(target_line(target, known, held_by(one, target)))
    return 0
