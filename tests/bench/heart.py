"""A heart beat in the main thread's event loop: how long the window could not answer, and how much of that it worked itself."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 1


@dataclass(frozen=True)
class Longest:
    """The longest time between two beats, and the most CPU that the main thread used between two beats; not always the same two."""

    wall_ms: float
    cpu_ms: float


class Heart(QObject):
    """Beats every millisecond as long as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        """Beat from `start` on."""
        super().__init__(parent)
        self._wall = self._cpu = self._wall_most = self._cpu_most = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin."""
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._timer.start()

    def longest(self) -> Longest:
        """Return the longest since it was last asked, and begin anew."""
        self._beat()
        found = Longest(1000 * self._wall_most, 1000 * self._cpu_most)
        self._wall_most = self._cpu_most = 0.0
        return found

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self._wall_most = max(self._wall_most, wall - self._wall)
        self._cpu_most = max(self._cpu_most, cpu - self._cpu)
        self._wall, self._cpu = wall, cpu
