"""Runs what is measured in processes of their own, and says what each cost, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
LONGEST = 180


class NotMeasuredError(Exception):
    """A process failed, or took so long that it must have stood still."""


@dataclass(frozen=True)
class Cost:
    """What a process cost from its first to its last moment, the interpreter's own start included, and what it printed."""

    wall_ms: float
    cpu_ms: float
    rss_mib: float
    said: str


def script(name: str, *arguments: str) -> Cost:
    """Run a script of this folder and return what it cost. Raises NotMeasuredError."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        began = time.perf_counter()
        command = [sys.executable, str(Path(__file__).with_name(name)), *arguments]
        running = subprocess.Popen(command, cwd=REPOSITORY, env=_environment(), stdout=out, stderr=err)
        _, status, used = os.wait4(running.pid, 0)
        wall = time.perf_counter() - began
        running.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if running.returncode != 0:
            raise NotMeasuredError(f"{name} failed:\n{err.read()[-3000:]}")
        return Cost(1000 * wall, 1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024, out.read())


def child(name: str, folder: str, *more: str, seconds: float = LONGEST) -> dict[str, Any]:
    """Run one of `children.py` and return what it measured. Raises NotMeasuredError."""
    return module("children", name, folder, *more, seconds=seconds)


def module(file: str, name: str, folder: str, *more: str, seconds: float = LONGEST) -> dict[str, Any]:
    """Run what a file of this folder offers under a name and return what it measured. Raises NotMeasuredError."""
    command = [sys.executable, "-m", f"tests.bench.{file}", name, folder, *more]
    try:
        done = subprocess.run(command, cwd=REPOSITORY, env=_environment(), capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as failure:
        raise NotMeasuredError(f"the child {name} stands still") from failure
    if done.returncode != 0:
        raise NotMeasuredError(f"the child {name} failed:\n{done.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _environment() -> dict[str, str]:
    made = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    # Users run with compiled bytecode; a machine that forbids writing it would be measured compiling.
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    return made
