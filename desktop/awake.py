"""Keeps the screen awake while a wall stands in the hall: the system's screen saver is asked to wait.

On Linux by org.freedesktop.ScreenSaver, which ends with our connection; on Windows by the thread's execution state; on macOS by
`caffeinate`, which ends with us. Where none of that answers the screen may go to sleep, and nothing else happens.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import Any

from PySide6.QtCore import QObject

log = logging.getLogger("ui")

NAME = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
CONTINUOUS, DISPLAY = 0x80000000, 0x00000002


class Awake(QObject):
    """Asks for as long as `keep` was called and `stop` was not."""

    def __init__(self, parent: QObject | None = None, *, address: str = "", platform: str = sys.platform) -> None:
        """`address` is that of the bus, '' the session's."""
        super().__init__(parent)
        self._address, self._platform = address, platform
        self._bus: Any = None
        self._process: subprocess.Popen[bytes] | None = None
        self.kept = False

    def keep(self, why: str) -> None:
        """Keep the screens awake; does not wait for an answer."""
        if self.kept:
            return
        self.kept = True
        try:
            if self._platform.startswith("linux"):
                self._ask_bus(why)
            elif self._platform == "win32":
                self._ask_windows(CONTINUOUS | DISPLAY)
            elif self._platform == "darwin":
                self._process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-w", str(os.getpid())])  # noqa: S603 - fixed words
        except Exception as failure:  # noqa: BLE001 - no bus, no service, no such program: the screen may sleep, no more
            log.info("the screen saver cannot be asked to wait: %s", failure)

    def stop(self) -> None:
        """Let the screens sleep again."""
        if not self.kept:
            return
        self.kept = False
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()
        if self._platform == "win32":
            self._ask_windows(CONTINUOUS)

    def _ask_bus(self, why: str) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection(self._address or "SESSION")
        call = new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), "Inhibit", "ss", ("Omroeper", why))
        self._bus.send(call)

    @staticmethod
    def _ask_windows(state: int) -> None:
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]
