"""Starting with the computer: one entry of this user, written and taken away by the program itself, and read back to know whether it holds.

Linux: a file of the XDG autostart folder. Windows: a value under the user's Run key. macOS: a LaunchAgent. Nothing needs an administrator.
The last two are made as their makers describe them and were not tried on such a computer.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from accounts.errors import StoreError

NAME = "omroeper"
LABEL = "nl.omroeper.omroeper"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """One way to start with the computer."""

    def on(self) -> bool:
        """Return whether it is so now."""

    def put(self, on: bool) -> None:
        """Let it be so, or not. Raises StoreError (no-autostart)."""


def command(folder: Path, usual: Path) -> list[str]:
    """Return the command that starts this very program, in the tray, on a data folder; `usual` is the folder it takes by itself."""
    if getattr(sys, "frozen", False):
        start = [sys.executable]
    else:
        beside = Path(sys.executable).with_name("omroeper.exe" if sys.platform == "win32" else "omroeper")
        start = [str(beside)] if beside.exists() else [shutil.which("omroeper") or sys.executable, "-m", "desktop"]
        start = start[:1] if start[0].endswith("omroeper") else start
    return [*start, *(["--data", str(folder)] if folder != usual else []), "--in-tray"]


def of_this_system(folder: Path, usual: Path) -> Autostart:
    """Return the way of this system."""
    start = command(folder, usual)
    if sys.platform == "win32":
        return RunKey(start)
    if sys.platform == "darwin":
        return LaunchAgent(start, Path.home() / "Library" / "LaunchAgents")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return DesktopEntry(start, config / "autostart")


class _File:
    """An entry that is a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _content(self) -> bytes:
        raise NotImplementedError

    def on(self) -> bool:
        """Return whether the file is there, as this program writes it."""
        try:
            return self.path.read_bytes() == self._content()
        except OSError:
            return False

    def put(self, on: bool) -> None:
        """Write the file, or take it away. Raises StoreError (no-autostart)."""
        try:
            if on:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                partial = self.path.with_name(f"{self.path.name}.new")
                partial.write_bytes(self._content())
                partial.replace(self.path)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as failure:
            raise StoreError("no-autostart", place=str(self.path)) from failure


class DesktopEntry(_File):
    """A file of the XDG autostart folder."""

    def __init__(self, start: Sequence[str], folder: Path) -> None:
        """`start` is the command; `folder` the autostart folder."""
        super().__init__(folder / f"{NAME}.desktop")
        self._start = start

    def _content(self) -> bytes:
        lines = ("[Desktop Entry]", "Type=Application", "Name=Omroeper", f"Exec={exec_line(self._start)}", "X-GNOME-Autostart-enabled=true")
        return "\n".join((*lines, "")).encode()


def exec_line(start: Sequence[str]) -> str:
    """Return a command as a desktop entry writes it: quoted where it must be, a percent sign doubled."""

    def quoted(part: str) -> str:
        safe = part.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
        held = f'"{safe}"' if any(sign in part for sign in " \t\n\"'\\><~|&;$*?#()`") else part
        # The value of an entry has its own escapes, over those of the command.
        return held.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n").replace("\t", "\\t")

    return " ".join(quoted(part) for part in start)


class LaunchAgent(_File):
    """A property list among the user's LaunchAgents."""

    def __init__(self, start: Sequence[str], folder: Path) -> None:
        """`start` is the command; `folder` the one of the LaunchAgents."""
        super().__init__(folder / f"{LABEL}.plist")
        self._start = start

    def _content(self) -> bytes:
        return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(self._start), "RunAtLoad": True, "ProcessType": "Interactive"})


class RunKey:
    """A value under the user's Run key."""

    def __init__(self, start: Sequence[str], registry: Any = None) -> None:
        """`start` is the command; `registry` stands in for `winreg` in tests."""
        import subprocess

        self._line = subprocess.list2cmdline(start)
        self._registry = registry

    def _winreg(self) -> Any:
        if self._registry is None:
            import importlib

            self._registry = importlib.import_module("winreg")
        return self._registry

    def on(self) -> bool:
        """Return whether the value is there, as this program writes it."""
        winreg = self._winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                value, _kind = winreg.QueryValueEx(key, NAME)
        except OSError:
            return False
        return bool(value == self._line)

    def put(self, on: bool) -> None:
        """Write the value, or take it away. Raises StoreError (no-autostart)."""
        winreg = self._winreg()
        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                if on:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._line)
                elif self.on():
                    winreg.DeleteValue(key, NAME)
        except OSError as failure:
            raise StoreError("no-autostart", place=RUN_KEY) from failure
