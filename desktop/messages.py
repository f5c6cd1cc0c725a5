"""Messages of the desktop: what is said while nobody looks at the window, with the acts that can be pressed there.

On Linux the notification service of the desktop is asked, by its own protocol, since only that knows buttons; elsewhere, and where no such
service answers, the tray says it. One press on the words is 'open'.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.notification_service import Service


class Messages(QObject):
    """Says things. `acted(key, act)` tells what was pressed: 'open', or another of the acts that were offered."""

    acted = Signal(int, str)

    def __init__(self, tray: QSystemTrayIcon | None, service: Service | None = None, parent: QObject | None = None) -> None:
        """Speak through `service` where it answers, else through the tray; None of both: not."""
        super().__init__(parent)
        self._tray = tray
        self._service = service
        self._last = 0
        self.held = False
        """While this is so nothing is said, and `say` answers False: others look at the screen."""
        if tray is not None:
            tray.messageClicked.connect(lambda: self.acted.emit(self._last, "open"))
        if service is not None:
            service.acted.connect(self.acted)
            service.failed.connect(self._by_tray)

    def say(self, key: int, title: str, text: str, acts: Mapping[str, str]) -> bool:
        """Say something; `acts` are the buttons by name. False when there is nothing to say it with.

        The same key replaces what it said before.
        """
        if self.held:
            return False
        if self._service is not None and self._service.say(key, title, text, acts):
            return True
        return self._by_tray(key, title, text)

    def withdraw(self, key: int) -> None:
        """Take a message away; nothing happens when it is gone."""
        if self._service is not None:
            self._service.withdraw(key)

    def _by_tray(self, key: int, title: str, text: str) -> bool:
        if self.held or self._tray is None or not self._tray.isVisible() or not self._tray.supportsMessages():
            return False
        self._last = key
        self._tray.showMessage(title, text, self._tray.icon())
        return True

    def stop(self) -> None:
        """Say nothing any more."""
        if self._service is not None:
            self._service.stop()
