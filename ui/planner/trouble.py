"""A line over the calendar that says what does not go as planned, with the one thing to do at its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.widgets import Surface, button, label
from ui.widgets.text import say_strong


class Trouble(Surface):
    """One sentence, its subject in bold, and at most one button."""

    def __init__(self, act: str = "", on: Callable[[], object] | None = None, parent: QWidget | None = None) -> None:
        """Say nothing yet; `act` stands on the button."""
        super().__init__("warning", across=True, margin="m s", parent=parent)
        self.words = label("", tone="warning")
        self.body.addWidget(self.words, 1)
        if act:
            self.button = button(act, "link", on=on)
            self.body.addWidget(self.button)

    def say(self, about: str, text: str) -> None:
        """Say something else."""
        say_strong(self.words, about, text)
        self.setAccessibleName(f"{about} {text}".strip())
