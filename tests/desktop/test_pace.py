"""How Python shares itself out: set first of all, and at the end of every start, good or bad, the search for waste goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SAID = "print(gc.isenabled(), sys.getswitchinterval() < 0.005, gc.get_freeze_count() > 10_000)"


def said_by(program: str, *arguments: str) -> list[str]:
    """Run a program of a few lines in a process of its own and return the lines it printed."""
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", f"import gc, sys\nfrom desktop import __main__ as program\n{program}", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


def test_the_pace_is_set_before_anything_is_made() -> None:
    program = f"from desktop import cli\ncli.run = lambda _arguments: {SAID}\nprogram.main([])\n"
    assert said_by(program) == ["False True False"]


@pytest.mark.parametrize("closed", [False, True])
def test_the_window_is_settled_when_its_start_is_over(tmp_path: Path, closed: bool) -> None:
    program = f"""
from accounts.errors import StoreError
from desktop import opening
from PySide6.QtCore import QTimer
from desktop.app import Omroeper
begun = Omroeper.start

def start(window, **how):
    begun(window, **how)
    def look():
        if window.house is None and window.window.banners.keys() != ["store"]:
            QTimer.singleShot(10, look)
        else:
            QTimer.singleShot(0, end)
    def end():
        {SAID}
        window.window.leave()
        window.app.quit()
    look()

def fails(folder, **_how):
    raise StoreError("store-busy", folder=str(folder))

if {closed}:
    opening.open_engine = fails
Omroeper.start = start
program.main(["--data", sys.argv[1]])
"""
    assert said_by(program, str(tmp_path / "data")) == ["True True True"]


def test_a_command_is_settled_when_its_books_are_open(tmp_path: Path) -> None:
    program = f"""
from accounts.engine import Engine
closed = Engine.close

def close(engine, *seconds):
    {SAID}
    return closed(engine, *seconds)

Engine.close = close
program.main(["--data", sys.argv[1], "account", "list"])
"""
    assert "True True True" in said_by(program, str(tmp_path / "data"))


def test_nothing_is_left_out_of_the_search_where_no_pace_was_set() -> None:
    # From Python 3.12 on some of what the language itself is made of is left out from the beginning.
    program = (
        "before = gc.get_freeze_count()\nfrom desktop import pace\npace.settled()\nprint(gc.isenabled(), gc.get_freeze_count() - before)\n"
    )
    assert said_by(program) == ["True 0"]
