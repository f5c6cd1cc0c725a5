"""The virtual environment `.venv`: made, filled from a hashed lock file, and done again only when that file changed."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from saying import CannotGoOn, end_of_log, quietly, say
from system import Need

if TYPE_CHECKING:
    from pathlib import Path

OLDEST = (3, 11)


def can_make_environments(python: str) -> bool:
    """Return whether this Python brings venv and pip along; Debian keeps them in a package of their own."""
    return subprocess.run([python, "-I", "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode == 0


def needs_of(python: str) -> tuple[Need, ...]:
    """Return the system package that this Python lacks to make environments, if any."""
    return () if can_make_environments(python) else (Need((f"python3.{sys.version_info[1]}-venv",), ""),)


class Environment:
    """The virtual environment `.venv`, and the note in it of what it was made from."""

    def __init__(self, root: Path) -> None:
        """Know the places under `root`; nothing is touched yet."""
        self.root = root
        self.folder = root / ".venv"
        self.bin = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / ("python.exe" if os.name == "nt" else "python")
        self.stamp = self.folder / "omroeper-setup.json"

    def lock(self, kind: str) -> Path:
        """Return the lock file of 'run' or 'dev'."""
        return self.root / "packaging" / "lock" / f"{kind}.txt"

    def wanted(self, kind: str) -> dict[str, str]:
        """Return what the note must say for this kind."""
        return {kind: hashlib.sha256(self.lock(kind).read_bytes()).hexdigest(), "place": str(self.folder)}

    def noted(self) -> dict[str, str]:
        """Return what the note says; nothing when there is none or it cannot be read."""
        try:
            note = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}

    def is_ready(self, kind: str) -> bool:
        """Return whether the environment stands and was made, here, from this very lock file."""
        return self.python.exists() and self.wanted(kind).items() <= self.noted().items()

    def works(self) -> bool:
        """Return whether its Python starts, is new enough and has pip, and whether it was made at this very place."""
        if self.noted().get("place", str(self.folder)) != str(self.folder):
            return False
        ask = f"import sys, pip; sys.exit(sys.version_info[:2] < {OLDEST!r})"
        try:
            return subprocess.run([str(self.python), "-I", "-c", ask], capture_output=True, check=False).returncode == 0
        except OSError:
            return False

    def make(self, python: str) -> None:
        """Make it anew with this Python. Raises CannotGoOn."""
        say("Making the environment .venv.")
        if not quietly([python, "-I", "-m", "venv", "--clear", str(self.folder)], clean_environment()):
            raise CannotGoOn(f"The environment {self.folder} could not be made:\n{end_of_log()}")

    def pip(self, *arguments: str) -> bool:
        """Run its pip; return whether it succeeded."""
        return quietly([str(self.python), "-I", "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments], clean_environment())

    def install(self, kind: str) -> None:
        """Bring it to exactly what the lock file says. Raises CannotGoOn."""
        self.stamp.unlink(missing_ok=True)
        say("Installing the Python packages of the lock file; the first time this takes a few minutes.")
        lock = str(self.lock(kind))
        if not self.pip("install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", lock):
            raise CannotGoOn(f"The Python packages could not be installed:\n{end_of_log()}")
        self.remove_leftovers(kind)
        if not self.pip("check"):
            raise CannotGoOn(f"The Python packages do not fit each other:\n{end_of_log()}")
        self.write_launcher()
        # What the tests need includes all that the program needs.
        self.stamp.write_text(json.dumps({**self.wanted("run"), **self.wanted(kind)}), "utf-8")

    def remove_leftovers(self, kind: str) -> None:
        """Take out what an earlier lock file had and this one has not, so that what is tested is what is listed."""
        known = pinned_names(self.lock(kind).read_text("utf-8"))
        listed = subprocess.run(
            [str(self.python), "-I", "-m", "pip", "list", "--format=json", "--disable-pip-version-check"],
            capture_output=True,
            text=True,
            check=True,
            env=clean_environment(),
        )
        present = {normal_name(one["name"]) for one in json.loads(listed.stdout)}
        leftovers = sorted(present - known - {"pip", "setuptools", "wheel"})
        if leftovers and not self.pip("uninstall", "-y", *leftovers):
            raise CannotGoOn(f"Old Python packages could not be removed:\n{end_of_log()}")

    def write_launcher(self) -> None:
        """Let `.venv/bin/omroeper` start this checkout from any folder, as an installed Omroeper would."""
        if os.name == "nt":
            (self.bin / "omroeper.cmd").write_text(f'@cd /d "{self.root}" && "{self.python}" -m desktop %*\n', "utf-8")
            return
        launcher = self.bin / "omroeper"
        code = f"import sys\nsys.path.insert(0, {str(self.root)!r})\nfrom desktop.__main__ import main\nsys.exit(main())\n"
        launcher.write_text(f"#!/bin/sh\n'''exec' \"{self.python}\" \"$0\" \"$@\"\n' '''\n{code}", "utf-8")
        launcher.chmod(0o755)


def normal_name(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned_names(lock: str) -> set[str]:
    """Return the names that a lock file pins."""
    return {normal_name(found) for found in re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^]]*\])?==", lock, re.MULTILINE)}


def clean_environment() -> dict[str, str]:
    """Return this process's environment without what would lead Python or pip past the environment we make."""
    misleading = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "__PYVENV_LAUNCHER__"}
    inherited = {name: value for name, value in os.environ.items() if name not in misleading}
    # A user's own pip configuration may say `user = true`, which no virtual environment accepts.
    return {**inherited, "PIP_USER": "0", "PYTHONUTF8": "1"}
