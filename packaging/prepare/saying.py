"""What setting up tells a person: one line at a time, and the output of apt and pip only when they fail."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]


class CannotGoOn(Exception):
    """Setting up stops here; the message says what is missing and what to do."""


def say(text: str) -> None:
    """Write one line at once, also where the output is a pipe."""
    print(text, flush=True)


def log_file() -> Path:
    """Return where the output of apt and pip goes; it is shown only when they fail."""
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    return folder / "setup.log"


def quietly(command: Sequence[str], environment: dict[str, str]) -> bool:
    """Run `command` with its output in the log and no questions; return whether it succeeded."""
    with log_file().open("ab") as log:
        log.write(("\n$ " + " ".join(command) + "\n").encode())
        log.flush()
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment, check=False)
    return done.returncode == 0


def end_of_log(lines: int = 15) -> str:
    """Return the last lines of the log, for a message that says why something failed."""
    return "\n".join("    " + line for line in log_file().read_text("utf-8", "replace").splitlines()[-lines:])
