"""Hears from the system when the computer wakes, so that what fell due meanwhile is looked at at once and not at the next tick.

Linux: logind says so on the system's bus. Without that bus, and elsewhere, the slow tick notices it within ten seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

SERVICE, PATH, MANAGER, MEMBER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
HEARD: Any = SLOT("heard(QDBusMessage)")
"""Text, which the stubs call bytes."""


class Sleeping(QObject):
    """Calls `woke` on the main thread when the computer has woken."""

    def __init__(self, woke: Callable[[], object], parent: QObject | None = None, *, bus: Any = None) -> None:
        """Listen on `bus` (the system's); where there is none, nothing happens."""
        super().__init__(parent)
        self._woke = woke
        self.listening = False
        here = bus if bus is not None else QDBusConnection.systemBus()
        if here.isConnected():
            self.listening = here.connect("", PATH, MANAGER, MEMBER, self, HEARD)
        self._bus = here

    @Slot(QDBusMessage)
    def heard(self, message: QDBusMessage) -> None:
        """Take what logind says: True before it sleeps, False when it woke."""
        if message.arguments() == [False]:
            self._woke()

    def stop(self) -> None:
        """Listen no more."""
        if self.listening:
            self.listening = False
            self._bus.disconnect("", PATH, MANAGER, MEMBER, self, HEARD)
