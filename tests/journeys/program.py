"""Omroeper itself, as a user starts it: the window, and the command line beside it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.journeys.processes import end, wait_until
from tests.journeys.room import Room
from tests.journeys.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
COMMAND_SECONDS = 120.0
EXPORT_LIST: list[str] = []
"""Everything that the command line printed in all journeys."""


@dataclass
class Program:
    """Omroeper on one data folder in one room."""

    room: Room
    data: Path
    title: str
    screens: list[Screen] = field(default_factory=list)
    ahead: Path | None = None
    """A file that says how many seconds the program's clock is ahead; None: it is the computer's own."""

    @property
    def env(self) -> dict[str, str]:
        """Return the environment of the program; nothing of the tests' own is in it."""
        return {**self.room.env, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONFAULTHANDLER": "1"}

    def command(self, *arguments: str) -> list[str]:
        """Return the command that starts it."""
        how = ["desktop"] if self.ahead is None else ["tests.journeys.shifted", str(self.ahead)]
        return [sys.executable, "-m", *how, "--data", str(self.data), "--language", "nl", *arguments]

    @contextlib.contextmanager
    def window(self) -> Iterator[Window]:
        """Open the window; it is killed at the end when it still runs."""
        with (self.room.folder / f"{self.title}.out").open("ab") as sink:
            process = subprocess.Popen(
                self.command(), env=self.env, cwd=self.room.folder, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink
            )
        try:
            with Screen(self.room, process.pid, self.title) as screen:
                yield Window(self, process, screen)
        finally:
            end(process)
            sys.stdout.write(self.words()[-6000:])  # pytest shows it where the test fails

    def sleep_until(self, moment: datetime) -> None:
        """Let the computer sleep: from now on its clock says this. Call it with a moment of now before the program starts."""
        self.ahead = self.ahead or self.room.folder / f"{self.title}.ahead"
        half = self.ahead.with_suffix(".half")
        half.write_text(str((moment - datetime.now(UTC)).total_seconds()), "utf-8")
        half.replace(self.ahead)

    def run(self, *arguments: str, secret: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command of Omroeper to its end; `secret` goes to its standard input."""
        done = subprocess.run(
            self.command(*arguments), env={**self.env, "QT_QPA_PLATFORM": "offscreen"}, cwd=self.room.folder, input=secret or "",
            capture_output=True, text=True, timeout=COMMAND_SECONDS, check=False,
        )  # fmt: skip
        EXPORT_LIST.append(done.stdout + done.stderr)
        return done

    def json(self, *arguments: str, secret: str | None = None) -> Any:
        """Run a command that answers with JSON."""
        done = self.run(*arguments, "--json", secret=secret)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)

    def add_practice(self, handle: str, role: str, label: str, pause: int = 0) -> int:
        """Add an account on the practice network; return its number."""
        wish = ("--handle", handle, "--role", role, "--label", label, "--pause", str(pause))
        return int(self.json("account", "add", "practice", *wish)["id"])

    def targets(self, state: str = "") -> list[dict[str, Any]]:
        """Return the targets as the command line tells them."""
        return list(self.json("targets", *(("--state", state) if state else ())))

    def words(self) -> str:
        """Return what the program printed."""
        return (self.room.folder / f"{self.title}.out").read_text("utf-8", "replace")


@dataclass
class Window:
    """An open window."""

    program: Program
    process: subprocess.Popen[bytes]
    screen: Screen

    @property
    def pid(self) -> int:
        """Return the number of the process."""
        return self.process.pid

    def kill(self) -> None:
        """kill -9."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(30)

    def quit(self) -> None:
        """Close with Ctrl+Q, and see that it ends well."""
        self.screen.activate()
        self.screen.keys("ctrl+q")
        wait_until(lambda: self.process.poll() is not None, "the program to end")
        assert self.process.returncode == 0, self.program.words()
        assert "Traceback" not in self.program.words()
