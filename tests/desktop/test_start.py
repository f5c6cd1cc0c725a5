"""The start: nothing heavy is imported before the window is painted, by the very way in which users start it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import cli
from tests.bench.late import LATE

REPOSITORY = Path(__file__).resolve().parents[2]


def modules_at_first_paint(folder: Path) -> set[str]:
    """Start the program in a process of its own and return what it had imported when its window was painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    script = str(REPOSITORY / "tests" / "bench" / "started.py")
    done = subprocess.run([sys.executable, script, str(folder)], env=environment, capture_output=True, text=True, timeout=60, check=True)
    return set(done.stdout.split())


def test_what_is_heavy_comes_after_the_first_paint(tmp_path: Path) -> None:
    present = modules_at_first_paint(tmp_path / "data")
    assert {"ui.window", "PySide6.QtWidgets"} <= present, "the window was not painted"
    assert present & LATE == set()


def test_the_window_needs_no_commands(tmp_path: Path) -> None:
    present = modules_at_first_paint(tmp_path / "data")
    assert not [name for name in present if name.startswith(("accounts.store", "accounts.posts", "accounts.networks", "desktop.commands"))]


@pytest.mark.parametrize(
    "arguments",
    [["account", "list"], ["--help"], ["--data"], ["--data", "--language"], ["--language", "de"], ["--tour"], ["--data=x", "y"]],
)
def test_the_parser_of_the_commands_answers_everything_else(arguments: list[str]) -> None:
    assert cli._window_alone(arguments) is None


@pytest.mark.parametrize("arguments", [["--data", "x", "--language", "fy"], ["--language=fy", "--data=x"]])
def test_the_window_alone_is_understood_as_the_parser_does(arguments: list[str]) -> None:
    quick, full = cli._window_alone(arguments), cli.parser().parse_args(arguments)
    assert quick is not None
    assert (quick.data, quick.command, quick.tour) == (full.data, full.command, full.tour) == ("x", None, False)
