"""Sets Omroeper up: `.venv` from a hashed lock file, and Qt's system libraries where they are missing.

    python3 packaging/prepare run|dev|system|lock

`run` is what the program needs, `dev` adds what the tests need, `system` looks at the system's packages alone; a second call of
these finds nothing to do and takes a tenth of a second. `lock` writes the lock files anew (`lock --upgrade` renews the versions).
Nothing but the standard library is used, and nothing newer than Python 3.8, so that a computer with too old a Python gets a
sentence instead of a syntax error.

OMROEPER_NO_APT=1 only says what is missing and installs no system package.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from environment import OLDEST, Environment, needs_of
from lock import write_locks
from saying import ROOT, CannotGoOn, say
from system import NEEDS, TESTED_WITH, ensure_system

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NEWER_NAMES = ("python3.14", "python3.13", "python3.12", "python3.11")


def with_newer_python(arguments: Sequence[str]) -> int:
    """Do it with a Python that is new enough, or say that there is none; return the exit code."""
    newer = next((path for path in map(shutil.which, NEWER_NAMES) if path), None)
    if newer:
        return subprocess.run([newer, str(Path(__file__).resolve().parent), *arguments], check=False).returncode
    here = sys.version.split()[0]
    sys.stderr.write(f"Omroeper needs Python 3.11 or newer; this is {here}. Install python3.11 and python3.11-venv.\n")
    return 1


@contextmanager
def alone() -> Iterator[None]:
    """Wait while another setup of this folder runs."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    with Path(__file__).open("rb") as own:
        fcntl.flock(own, fcntl.LOCK_EX)
        yield


def prepare(kind: str) -> None:
    """Set up for 'run', 'dev' or 'system'. Raises CannotGoOn."""
    with alone():
        environment = Environment(ROOT)
        must_be_made = kind != "system" and not environment.works()
        ensure_system((*NEEDS, *(TESTED_WITH if kind == "dev" else ()), *(needs_of(sys.executable) if must_be_made else ())))
        if kind == "system" or (environment.is_ready(kind) and not must_be_made):
            return
        if must_be_made:
            environment.make(sys.executable)
        environment.install(kind)
        say("Set up.")


def main(arguments: Sequence[str]) -> int:
    """Set up and return the exit code: 0 done, 1 something is missing, 2 wrong use."""
    kind = arguments[0] if arguments else ""
    if kind not in {"run", "dev", "system", "lock"} or (len(arguments) > 1 and kind != "lock"):
        sys.stderr.write("Use: python3 packaging/prepare run|dev|system|lock\n")
        return 2
    if sys.version_info[:2] < OLDEST:
        return with_newer_python(arguments)
    try:
        if kind == "lock":
            write_locks(arguments[1:])
        else:
            prepare(kind)
    except CannotGoOn as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
