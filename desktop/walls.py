"""The wall beside the window: its desk is opened from the columns; while it stands on a screen, the desktop hears nothing of us."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.awake import Awake
from desktop.messages import Messages
from desktop.motion import asks_for_stillness
from resources.catalogue import tr
from ui.bridge import Bridge
from ui.wall import WallDesk


class Speaker(Protocol):
    """Who can speak outside the window."""

    messages: Messages


class WallHouse(QObject):
    """Opens the desk of the walls, one at a time. `ended` comes when a wall left its screen: what waited can be told."""

    ended = Signal()

    def __init__(self, bridge: Bridge, speaker: Speaker, awake: Awake | None = None) -> None:
        """Open nothing yet."""
        super().__init__(bridge)
        self._bridge, self._speaker = bridge, speaker
        self._awake = awake or Awake(self)
        self.still = asks_for_stillness
        self.desk: WallDesk | None = None

    @property
    def shown(self) -> bool:
        """Return whether a wall stands on a screen."""
        return self.desk is not None and self.desk.screen_window is not None

    def open(self) -> WallDesk:
        """Open the desk, or bring it forward."""
        if self.desk is None:
            self.desk = WallDesk(self._bridge, still=self.still)
            self.desk.shown.connect(self._shown)
            self.desk.closed.connect(self._closed)
        self.desk.show()
        self.desk.raise_()
        self.desk.activateWindow()
        self.desk.focus_start().setFocus()
        return self.desk

    def stop(self) -> None:
        """Close the desk, and the wall with it."""
        if self.desk is not None:
            self.desk.close()
        self._awake.stop()

    def _shown(self, on: bool) -> None:  # noqa: FBT001 - a signal's own value
        self._speaker.messages.held = on
        if on:
            self._awake.keep(tr("Wall", "A wall is shown in the hall"))
        else:
            self._awake.stop()
            self.ended.emit()

    def _closed(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.deleteLater()
