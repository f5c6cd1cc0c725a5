"""The wall: a desk at which somebody decides about each message, and a screen for the hall that shows what was approved."""

from __future__ import annotations

from ui.wall.desk import WallDesk
from ui.wall.screen import WallScreen

__all__ = ["WallDesk", "WallScreen"]
