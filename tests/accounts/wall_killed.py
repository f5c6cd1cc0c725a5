"""Decides at a wall again and again, killed (SIGKILL, a process of its own) before each statement to the books in turn.

By hand: `python -m tests.accounts.wall_killed FOLDER`. Prints a line for each death: the act it died in, and how the wall stands after it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine as Database

from accounts.model.account import Role
from accounts.model.ids import WallId
from tests.accounts.scripted import Town
from tests.accounts.test_walls import TAG, said

NEVER = 10_000
WALL = WallId(1)
ACTS = ("show 1", "show 2", "refuse 3", "blank on", "back 1", "show 4", "block anna", "undo", "blank off", "show 1")


def do(town: Town, act: str) -> None:
    """Do what a person at the desk does."""
    walls = town.engine.walls
    verb, what = act.split() if " " in act else (act, "")
    match verb:
        case "show":
            walls.show(WALL, said(int(what)))
        case "refuse":
            walls.refuse(WALL, said(int(what)))
        case "back":
            walls.back(WALL, said(int(what)).uri)
        case "block":
            walls.block(WALL, "anna@mastodon.example")
        case "blank":
            walls.set_blank(WALL, on=what == "on")
        case _:
            walls.undo(WALL)


def stands(town: Town) -> dict[str, Any]:
    """Return what a hall would see, and what waits or was kept off."""
    found = town.engine.walls.look(WALL)
    return {
        "shown": [one.status.remote_id for one in found.shown if one.status is not None],
        "waiting": [one.status.remote_id for one in found.waiting],
        "refused": sorted(one.remote_id for one in found.refused),
        "blank": found.wall.blank,
        "people": list(found.wall.people),
    }


def first(folder: Path) -> None:
    """Make a wall on which four messages wait."""
    town = Town(folder)
    account, reader = town.account()
    town.engine.register.change(account.id, role=Role.CLERK)
    reader.stands[TAG] += [said(number) for number in range(1, 5)]
    wall = town.engine.walls.add("Raad", tags=("raad040",), accounts=(account.id,))
    town.engine.walls.open(wall.id)
    town.turn()
    town.close()


def killed_at(number: int, folder: Path) -> tuple[bool, int]:
    """Decide, and be killed before a statement; return whether there was such a statement, and in which act."""
    told = folder / "act"
    child = os.fork()
    if child == 0:
        town = Town(folder)
        left = [number]

        @event.listens_for(Database, "before_cursor_execute")
        def _step(*_given: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        for at, act in enumerate(ACTS):
            told.write_text(str(at))
            do(town, act)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise SystemExit(1)
    return os.WIFSIGNALED(status), int(told.read_text())


def main(folder: Path) -> None:
    """Write how the wall stands after each act, then die at every statement in turn."""
    begin = folder / "first"
    begin.mkdir()
    first(begin)
    whole = folder / "whole"
    shutil.copytree(begin, whole)
    town = Town(whole)
    after = [stands(town)]
    for act in ACTS:
        do(town, act)
        after.append(stands(town))
    town.close()
    sys.stdout.write(json.dumps(after) + "\n")
    for number in range(NEVER):
        here = folder / str(number)
        shutil.copytree(begin, here)
        died, act = killed_at(number, here)
        town = Town(here)
        sys.stdout.write(json.dumps({"step": number, "died": died, "act": act, "stands": stands(town)}) + "\n")
        sys.stdout.flush()
        town.close()
        shutil.rmtree(here)
        if not died:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]))
