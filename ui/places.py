"""The places of the window: what can stand in the rail. A place that is not registered is not there; there are no empty promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.bridge import Bridge

ORDER = ("columns", "planning", "outbox", "drafts", "questions", "accounts", "crisis")
"""From top to bottom; 'crisis' stands at the bottom. The shortcut of a place is Ctrl+ its number among those that are there."""
BOTTOM = "crisis"
SEARCH_KEYS = "Ctrl+Shift+F"
"""Search everything, from anywhere."""


@dataclass(frozen=True)
class Place:
    """A view of the centre. `text` is in the user's language already; `factory` makes the view when it is first gone to.

    A view may have a method `arrived()`; it is called each time somebody goes there.
    """

    id: str
    icon: str
    text: str
    factory: Callable[[Bridge], QWidget]

    def __post_init__(self) -> None:
        """Refuse a place that has no room in the rail.

        Raises:
            ValueError: the id is not in `ORDER`.
        """
        if self.id not in ORDER:
            raise ValueError(f"no such place: {self.id}")
