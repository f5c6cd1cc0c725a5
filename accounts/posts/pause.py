"""The deliberate wait between 'publish' and sending, and the questions that belong to it (`questions.py`).

The wait lives in the window that shows it and nowhere else: a program that starts again starts a new one.
"""

from __future__ import annotations

import math

from accounts.clock import Clock
from accounts.errors import BugError
from accounts.posts.questions import (
    Answer,
    Answers,
    Effect,
    Known,
    Pack,
    Question,
    Situation,
    Trait,
    Verdict,
    choose,
    parse,
    situation,
    verdict,
)
from accounts.roles import LONGEST_PAUSE

__all__ = [
    "Answer",
    "Answers",
    "Effect",
    "Known",
    "Pack",
    "PauseClock",
    "Question",
    "Situation",
    "Trait",
    "Verdict",
    "choose",
    "parse",
    "situation",
    "verdict",
]

PROLONG_SECONDS = 60.0
SLEPT_SECONDS = 30.0
"""A gap between two looks from which on the computer, or the window, is taken to have slept."""


class PauseClock:
    """A countdown that can be stopped and prolonged. Not for use from several threads.

    It runs on the monotonic clock: setting the wall clock shortens nothing. Whether that clock runs on while the computer sleeps
    differs by system; `slept` tells that a sleep lay in between, and then the window asks again instead of letting anything go.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        """Start a wait of `seconds` (0 to 3600) now."""
        if not 0 <= seconds <= LONGEST_PAUSE:
            raise BugError(f"a pause of {seconds} seconds")
        self._clock = clock
        self._whole = float(seconds)
        self._left = float(seconds)
        self._since: float | None = clock.monotonic()
        self._slept = False
        self._look()

    @property
    def left(self) -> float:
        """Return the seconds that are left, never below zero."""
        if self._since is None:
            return self._left
        return max(0.0, self._left - (self._clock.monotonic() - self._since))

    @property
    def seconds(self) -> int:
        """Return what the countdown shows: whole seconds, 0 only when it is over."""
        return math.ceil(self.left)

    @property
    def done(self) -> float:
        """Return the part that has passed, from 0 to 1."""
        return 1.0 if self._whole == 0 else 1.0 - self.left / self._whole

    @property
    def over(self) -> bool:
        """Return whether the wait is over; never while it is stopped with time left."""
        return self.left == 0.0

    @property
    def stopped(self) -> bool:
        """Return whether the countdown stands still."""
        return self._since is None

    def stop(self) -> None:
        """Let the countdown stand still."""
        self._left, self._since = self.left, None

    def resume(self) -> None:
        """Let the countdown run on."""
        if self._since is None:
            self._since = self._clock.monotonic()

    def prolong(self, seconds: float = PROLONG_SECONDS) -> None:
        """Add `seconds`, to at most an hour left. A stopped countdown stays stopped; one that was over runs again."""
        if seconds < 0:
            raise BugError("a pause does not get shorter")
        before = self.left
        self._left = min(before + seconds, float(LONGEST_PAUSE))
        self._whole += self._left - before
        if self._since is not None:
            self._since = self._clock.monotonic()

    def slept(self) -> bool:
        """Return whether at any time more than half a minute passed between two calls of this method, by either clock.

        To be called with every tick of the window (each second). True stays true until `start_again`.
        """
        mono, wall = self._mono, self._wall
        self._look()
        gap = max(self._mono - mono, (self._wall - wall).total_seconds())
        self._slept = self._slept or gap > SLEPT_SECONDS
        return self._slept

    def start_again(self) -> None:
        """Begin the whole wait anew, running."""
        self._left, self._since, self._slept = self._whole, self._clock.monotonic(), False
        self._look()

    def _look(self) -> None:
        self._mono, self._wall = self._clock.monotonic(), self._clock.now()
