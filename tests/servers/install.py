"""Brings what the real servers need: Debian packages, and npm packages in a folder of their own. Asks nobody anything; fails in words.

Both leave alone what is there already, so a second run needs no network.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from filelock import FileLock

from tests.guards.isolation import REAL_ENVIRONMENT

INSTALL_SECONDS = 1800
_updated = False


class CannotInstall(Exception):
    """Something that a real server needs is missing and cannot be brought; the message says what to do."""


def _run(command: list[str], what: str, *, folder: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a command to its end and return what it printed. Raises CannotInstall with its last lines when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands of this file
            command,
            cwd=folder,
            env=dict(REAL_ENVIRONMENT if env is None else env),
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as failure:
        raise CannotInstall(f"{what}: {failure}") from failure
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
        raise CannotInstall(f"{what} ended with {done.returncode}:\n{tail}")
    return done.stdout


def missing_apt(*packages: str) -> list[str]:
    """Return those of `packages` that are not installed on this Debian or Ubuntu. Raises CannotInstall elsewhere."""
    if shutil.which("dpkg-query") is None:
        raise CannotInstall("The real servers are set up on Debian or Ubuntu only. Needed here: " + " ".join(packages))
    lacking = []
    for package in packages:
        seen = subprocess.run(  # noqa: S603
            ["dpkg-query", "-W", "-f=${Status}", package],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        if seen.stdout.strip() != "install ok installed":
            lacking.append(package)
    return lacking


def _as_root() -> list[str]:
    """Return the prefix that makes a command run as root, [] for root. Raises CannotInstall when neither root nor sudo works."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:  # noqa: S607
        return ["sudo", "-n"]
    raise CannotInstall("needs root or sudo without a password")


def ensure_apt(*packages: str) -> None:
    """Install the Debian packages that are missing, asking nothing. Raises CannotInstall with the command to run by hand."""
    global _updated
    lacking = missing_apt(*packages)
    if not lacking:
        return
    by_hand = "sudo apt-get install --no-install-recommends " + " ".join(lacking)
    try:
        prefix = [*_as_root(), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600"]
        if not _updated:
            _run([*prefix, "update"], "apt-get update")
            _updated = True
        _run([*prefix, "install", "--no-install-recommends", *lacking], "apt-get install " + " ".join(lacking))
    except CannotInstall as failure:
        raise CannotInstall(f"Missing packages: {' '.join(lacking)}. Install them with: {by_hand}\n({failure})") from failure


def _npm() -> str:
    """Return npm, installing Debian's when there is none."""
    if shutil.which("npm") is None:
        ensure_apt("npm")
    found = shutil.which("npm")
    if found is None:
        raise CannotInstall("npm is missing. Install it with: sudo apt-get install npm")
    return found


def ensure_npm(folder: Path, *packages: str, env: Mapping[str, str] | None = None, npm: Sequence[str] = ()) -> Path:
    """Install `packages` ('name@1.2.3') into `folder`/node_modules unless they are there; return that node_modules.

    `env` is laid over this process's own; `npm` is the command of another npm than the system's. What was asked is written beside it,
    so that another version is installed anew. Two processes that want the same wait for each other.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "installing.lock"):
        modules, mark = folder / "node_modules", folder / "installed.json"
        have = set(json.loads(mark.read_text())) if mark.exists() and modules.is_dir() else set()
        lacking = [package for package in packages if package not in have]
        if lacking:
            manifest = folder / "package.json"
            if not manifest.exists():
                manifest.write_text('{"private": true}\n')
            quiet = ["--save-exact", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
            command = [*(npm or [_npm()]), "install", *quiet, *lacking]
            _run(command, "npm install " + " ".join(lacking), folder=folder, env={**REAL_ENVIRONMENT, **(env or {})})
            # Written last: an interrupted installation is done again.
            mark.write_text(json.dumps(sorted(have | set(lacking))))
        return modules
