"""The system's packages: Qt's libraries, certificates and fonts. Looked up without asking anybody, installed through apt."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from saying import CannotGoOn, end_of_log, log_file, quietly, say

if TYPE_CHECKING:
    from collections.abc import Sequence

APT = ("apt-get", "-y", "-qq", "-o", "DPkg::Lock::Timeout=600", "-o", "Dpkg::Use-Pty=0")


class Need(NamedTuple):
    """A system package: its names (a newer Ubuntu renamed some), the library whose presence proves it ('' for none), and, where
    Omroeper can do without, what is lost then."""

    names: tuple[str, ...]
    library: str
    loss: str = ""


X = "no window under X"
WAYLAND = "no window under Wayland"
CERTIFICATES = "no connection to any server"
LOOKS = "poor text or emoji"

# Found by trial on a bare Debian 12. Without the first seven nothing can be drawn, not even out of sight.
NEEDS = (
    Need(("libglib2.0-0t64", "libglib2.0-0"), "libglib-2.0.so.0"),
    Need(("libgl1",), "libGL.so.1"),
    Need(("libegl1",), "libEGL.so.1"),
    Need(("libxkbcommon0",), "libxkbcommon.so.0"),
    Need(("libdbus-1-3",), "libdbus-1.so.3"),
    Need(("libfontconfig1",), "libfontconfig.so.1"),
    Need(("libfreetype6",), "libfreetype.so.6"),
    Need(("libxkbcommon-x11-0",), "libxkbcommon-x11.so.0", X),
    Need(("libxcb-cursor0",), "libxcb-cursor.so.0", X),
    Need(("libxcb-icccm4",), "libxcb-icccm.so.4", X),
    Need(("libxcb-keysyms1",), "libxcb-keysyms.so.1", X),
    Need(("libxcb-shape0",), "libxcb-shape.so.0", X),
    Need(("libwayland-cursor0",), "libwayland-cursor.so.0", WAYLAND),
    Need(("libwayland-egl1",), "libwayland-egl.so.1", WAYLAND),
    Need(("ca-certificates",), "", CERTIFICATES),
    Need(("fonts-noto-core",), "", LOOKS),
    Need(("fonts-noto-color-emoji",), "", LOOKS),
)

TESTED_WITH = (Need(("dbus-daemon",), "", "no tests of what the desktop and a sleeping computer say"),)
"""What the tests start beside all that: a bus of their own."""


def installed_packages(names: Sequence[str]) -> set[str]:
    """Return which of these Debian packages are installed. Names carry no architecture."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return {line.split()[0] for line in asked.stdout.splitlines() if line.endswith(" installed")}


def loads(library: str) -> bool:
    """Return whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_needs(needs: Sequence[Need]) -> list[Need]:
    """Return what is missing: by the package list on Debian and its family, elsewhere by trying to load the libraries."""
    if shutil.which("dpkg-query"):
        present = installed_packages([name for need in needs for name in need.names])
        return [need for need in needs if not present.intersection(need.names)]
    return [need for need in needs if need.library and not loads(need.library)]


def available_names(needs: Sequence[Need]) -> list[str] | None:
    """Return the name under which this system's lists offer each need, or None when one is in no list."""
    chosen = []
    for need in needs:
        offered = next((name for name in need.names if is_offered(name)), None)
        if offered is None:
            return None
        chosen.append(offered)
    return chosen


def is_offered(name: str) -> bool:
    """Return whether apt's lists have a version of this package that could be installed."""
    if not shutil.which("apt-cache"):
        return False
    asked = subprocess.run(["apt-cache", "policy", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    return re.search(r"Candidate: (?!\(none\))\S", asked.stdout) is not None


def as_administrator() -> list[str] | None:
    """Return what to put before a command so that it may install packages; None when this user cannot."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    silently = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if silently.returncode == 0:
        return ["sudo", "-n"]
    if sys.stdin is not None and sys.stdin.isatty():
        say("Your password may be asked, to install system packages.")
        return ["sudo"] if subprocess.run(["sudo", "-v"], check=False).returncode == 0 else None
    return None


def apt_install(needs: Sequence[Need]) -> bool:
    """Install these packages; return False when this user may not or apt could not."""
    before = as_administrator() if shutil.which("apt-get") and not os.environ.get("OMROEPER_NO_APT") else None
    if before is None:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    command = [*before, "env", "DEBIAN_FRONTEND=noninteractive", *APT]
    names = available_names(needs)
    if names is not None and quietly([*command, "install", "--no-install-recommends", *names], environment):
        return True
    # Never asked before, or the lists are older than what the mirror still has: renew them and try once more.
    quietly([*command, "update"], environment)
    names = available_names(needs)
    return names is not None and quietly([*command, "install", "--no-install-recommends", *names], environment)


def ensure_system(needs: Sequence[Need] = NEEDS) -> None:
    """Install what the system lacks. Raises CannotGoOn when something stays away that cannot be done without; the rest is told."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_needs(needs)
    if not missing:
        return
    names = available_names(missing) or [need.names[-1] for need in missing]
    say(f"System packages missing: {' '.join(names)}.")
    if apt_install(missing):
        say("They are installed now.")
        return
    if not os.environ.get("OMROEPER_NO_APT") and log_file().exists() and as_administrator() is not None:
        say(end_of_log())
    tell_what_is_lost(missing, f"Install what is missing with: sudo apt-get install {' '.join(names)}")


def tell_what_is_lost(missing: Sequence[Need], advice: str) -> None:
    """Say what does not work as the system is now. Raises CannotGoOn when that is everything."""
    # A library may have come another way than through the package manager.
    lost = [need for need in missing if not (need.library and loads(need.library))]
    fatal = [need for need in lost if not need.loss]
    if fatal:
        raise CannotGoOn(f"Omroeper cannot start without {', '.join(need.library or need.names[-1] for need in fatal)}.\n{advice}")
    if lost:
        say(f"Going on without them means: {', '.join(dict.fromkeys(need.loss for need in lost))}. {advice}")
