"""Writes the lock files anew from pyproject.toml: every package with its hashes, for all systems, without the address of an index."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from environment import clean_environment, needs_of
from saying import ROOT, CannotGoOn, end_of_log, quietly, say
from system import ensure_system

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate")


def write_locks(extra: Sequence[str] = ()) -> None:
    """Write run.txt and dev.txt; versions stay as they are unless `extra` says `--upgrade`. Raises CannotGoOn."""
    ensure_system(needs_of(sys.executable))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "venv"
        python = str(place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
        made = quietly([sys.executable, "-I", "-m", "venv", str(place)], clean_environment())
        if not (made and quietly([python, "-I", "-m", "pip", "install", "--no-input", "uv"], clean_environment())):
            raise CannotGoOn(f"The tool that writes the lock files could not be installed:\n{end_of_log()}")
        run, dev = "packaging/lock/run.txt", "packaging/lock/dev.txt"
        # The tests run on exactly the versions that the program runs on.
        for arguments in (["-o", run], ["--group", "dev", "-c", run, "-o", dev]):
            compile_lock(python, [*arguments, *extra])
            say(f"Written: {arguments[-1]}")


def compile_lock(python: str, arguments: Sequence[str]) -> None:
    """Write one lock file. Raises CannotGoOn, also where an address got into it."""
    environment = {**clean_environment(), "UV_NO_PROGRESS": "1"}
    command = [python, "-I", "-m", "uv", "--directory", str(ROOT), "pip", "compile", "-q", *FORM, "pyproject.toml", *arguments]
    if not quietly(command, environment):
        raise CannotGoOn(f"The lock file could not be written:\n{end_of_log()}")
    written = ROOT / arguments[list(arguments).index("-o") + 1]
    if problems := problems_of(written.read_text("utf-8")):
        raise CannotGoOn(f"{written} is not fit to be kept: {problems[0]}")


def problems_of(lock: str) -> list[str]:
    """Return what a lock file must not have: an address, an index, a package without exact version or hashes."""
    problems = [f"an address: {found}" for found in re.findall(r"\S*(?:://|--index|--extra-index|--find-links|@ )\S*", lock)]
    entries = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    for entry in filter(str.strip, entries):
        first = entry.splitlines()[0]
        if not re.match(r"[A-Za-z0-9._-]+(\[[^]]*\])?==[^\s;]+", first):
            problems.append(f"no exact version: {first}")
        elif not re.search(r"--hash=sha256:[0-9a-f]{64}", entry):
            problems.append(f"no hash: {first}")
    return problems
