"""The wait: a ring, what comes after it in words, and the means to stop and prolong it (WCAG 2.2, 2.2.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from accounts.posts.pause import PauseClock
from ui.language import span, tr
from ui.look import Look
from ui.widgets import CountdownRing, announce, button, label, note

SPOKEN_AT = (60, 30, 10)
"""Seconds left at which a screen reader says so; counting aloud would drown the questions."""


class Countdown(QWidget):
    """Shows a `PauseClock`; `look` brings it up to date."""

    def __init__(self, wait: PauseClock, *, by_itself: bool, wide: bool) -> None:
        """Show `wait`; `by_itself` says that the message then goes without a press; `wide` has room for the buttons in a row."""
        super().__init__()
        look = Look.current()
        self._wait = wait
        self._whole = max(wait.left, 1.0)
        self._spoken = wait.seconds + 1
        self._by_itself = by_itself
        self.ring = CountdownRing()
        self.left = label("", strong=True)
        self.told = note("")
        self.halt = button(tr("Pause", "Hold still"), icon="pause", on=self._turn)
        self.more = button(tr("Pause", "+ 1 minute"), on=self._prolong)
        text = QVBoxLayout()
        text.setSpacing(look.space("xs"))
        text.addStretch(1)
        text.addWidget(self.left)
        text.addWidget(self.told)
        text.addStretch(1)
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        buttons.setSpacing(look.space("s"))
        buttons.addWidget(self.halt)
        buttons.addWidget(self.more)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space("l"))
        line.addWidget(self.ring)
        line.addLayout(text, 1)
        line.addLayout(buttons)
        self.look()

    def begin(self, wait: PauseClock) -> PauseClock:
        """Show another wait from now on, and return it."""
        self._wait, self._whole, self._spoken = wait, max(wait.left, 1.0), wait.seconds + 1
        self.look()
        return wait

    def look(self) -> None:
        """Show what is left now."""
        wait = self._wait
        self._whole = max(self._whole, wait.left)
        self.ring.show_left(wait.left, self._whole)
        self.left.setText(self._words())
        self.told.setText(self._after())
        self.halt.setEnabled(not wait.over)
        self._show_halt()
        self._speak()

    def _words(self) -> str:
        if self._wait.over:
            return tr("Pause", "The wait is over")
        if self._wait.stopped:
            return tr("Pause", "Held still with {time} to go", time=span(self._wait.seconds))
        return tr("Pause", "Over in {time}", time=span(self._wait.seconds))

    def _after(self) -> str:
        if self._by_itself:
            return tr("Pause", "Then it goes by itself, once the questions are answered. If you close the program, nothing goes out.")
        if self._wait.over:
            return tr("Pause", "Now confirm once more. If you close the program, nothing goes out.")
        return tr("Pause", "Then you confirm once more. If you close the program, nothing goes out.")

    def _show_halt(self) -> None:
        name = tr("Pause", "Let it run") if self._wait.stopped else tr("Pause", "Hold still")
        if self.halt.text() != name:
            self.halt.setText(name)
            self.halt.setAccessibleName(name)
            Look.current().set_icon(self.halt, "play" if self._wait.stopped else "pause")

    def _speak(self) -> None:
        seconds = self._wait.seconds
        reached = [mark for mark in SPOKEN_AT if seconds <= mark < self._spoken]
        if reached or (seconds == 0 and self._spoken > 0):
            announce(self, self._words())
        self._spoken = min(self._spoken, seconds)

    def _turn(self) -> None:
        if self._wait.stopped:
            self._wait.resume()
        else:
            self._wait.stop()
        self.look()
        announce(self, self._words())

    def _prolong(self) -> None:
        self._wait.prolong()
        self._spoken = self._wait.seconds + 1
        self.look()
        announce(self, self._words())
