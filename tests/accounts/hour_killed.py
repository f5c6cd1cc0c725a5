"""Lives through an hour again and again, killed (SIGKILL, a process of its own) at each step of what is sent and taken back in turn.

By hand: `python -m tests.accounts.hour_killed FOLDER LIFE`. Prints a line for each death, with what stood on the network at the end.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from accounts.clock import ManualClock
from tests.accounts.hour_house import CLOSING, FROM, OPENING, UNTIL, HourHouse

NEVER = 10_000
MOVED = timedelta(minutes=20)
ASKED = [f"Vraag {number}? #vraagdewethouder" for number in range(1, 7)]


class Clock(ManualClock):
    """A clock of which another process knows where it stood."""

    def __init__(self, file: Path, start: datetime) -> None:
        super().__init__(start)
        self._file = file

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        self._file.write_text(self.now().isoformat())


def live(folder: Path, clock: Clock, life: str, point: Callable[[str, object], None]) -> None:
    """Live on from wherever the last process was killed, until well after the end."""
    house = HourHouse(folder, clock=clock, point=point)
    hours = house.engine.hours
    house.engine.publisher.recover()
    hour = hours.every()[0]
    house.look()
    if life == "move" and hours.get(hour.id).starts_at == FROM:
        point("before-move", None)
        hours.move(hour.id, FROM + MOVED, UNTIL + MOVED, "Europe/Amsterdam")
        point("after-move", None)
    house.until(FROM + timedelta(minutes=1))
    for number, text in enumerate(ASKED):
        if text not in [one.text for one in house.world.of(f"burger{number}@practice.example")]:
            house.ask(text, f"burger{number}@practice.example", at=FROM + timedelta(minutes=1, seconds=number))
        if number == 3:
            house.look()
    if life == "extend" and hours.get(hour.id).ends_at == UNTIL:
        point("before-extend", None)
        hours.extend(hour.id)
        point("after-extend", None)
    house.until(FROM + timedelta(minutes=40))
    if life == "end" and hours.get(hour.id).ended_at is None:
        point("before-end", None)
        hours.end(hour.id)
        point("after-end", None)
    house.until(UNTIL + timedelta(minutes=50))
    house.close()


def said(folder: Path, clock: Clock) -> dict[str, object]:
    """Return how often each message stands on the network, and the queue."""
    house = HourHouse(folder, clock=clock)
    hour = house.engine.hours.every()[0]
    over = house.over(hour)
    found = {
        "opening": house.said(OPENING),
        "closing": house.said(CLOSING),
        "ends": over.hour.ends_at.isoformat(),
        "states": [one.state.value for one in (*over.opening, *over.closing)],
        "queue": [one.question.status.text for one in over.lines],
    }
    house.close()
    return found


def killed_at(number: int, folder: Path, life: str) -> tuple[bool, dict[str, object]]:
    """Live, be killed at a step, live on; return whether there was such a step, and what came of it."""
    file = folder / "clock"

    def start() -> Clock:
        return Clock(file, datetime.fromisoformat(file.read_text()))

    child = os.fork()
    if child == 0:
        left = [number]

        def point(_name: str, _target: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            live(folder, start(), life, point)
        except Exception as failure:
            sys.stdout.write(f"fault {failure!r}\n")
            sys.stdout.flush()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    died = os.WIFSIGNALED(status)
    if not died and os.WEXITSTATUS(status):
        raise SystemExit(1)
    if died:
        live(folder, start(), life, lambda _name, _target: None)
    return died, said(folder, start())


def main(folder: Path, life: str) -> None:
    """Die at every step in turn."""
    first = folder / "first"
    first.mkdir()
    house = HourHouse(first)
    house.plan()
    (first / "clock").write_text(house.clock.now().isoformat())
    house.close()
    for number in range(NEVER):
        here = folder / str(number)
        shutil.copytree(first, here)
        died, found = killed_at(number, here, life)
        sys.stdout.write(json.dumps({"step": number, "died": died} | found) + "\n")
        sys.stdout.flush()
        shutil.rmtree(here)
        if not died:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
