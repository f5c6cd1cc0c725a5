"""Consulting hours: the list of them, the sheet in which one is planned, and the room in which it is held."""

from ui.hours.room import HourRoom
from ui.hours.view import HoursView

__all__ = ["HourRoom", "HoursView"]
