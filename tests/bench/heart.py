"""A heart beat in the main thread's event loop: how long the window could not answer, and how much of that it worked itself."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 1


@dataclass(frozen=True)
class Longest:
    """The longest time between two beats, and the most CPU that the main thread used between two beats; not always the same two.

    `waited_ms` is how much of `wall_ms` the thread was ready to run and had no processor, as Linux counts it; 0 elsewhere. `locked_ms` is
    what is left of it: neither at work nor ready, so waiting for Python's lock or for the disk.
    """

    wall_ms: float
    waited_ms: float
    cpu_ms: float
    locked_ms: float = 0.0


class Heart(QObject):
    """Beats every millisecond as long as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        """Beat from `start` on, in the thread that makes it."""
        super().__init__(parent)
        self._wall = self._cpu = self._waited = 0.0
        self._most = Longest(0, 0, 0)
        self._counter = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin."""
        self._wall, self._cpu, self._waited = time.perf_counter(), time.thread_time(), self._waited_so_far()
        self._timer.start()

    def longest(self) -> Longest:
        """Return the longest since it was last asked, and begin anew."""
        self._beat()
        found, self._most = self._most, Longest(0, 0, 0)
        return found

    def _beat(self) -> None:
        wall, cpu, waited = time.perf_counter(), time.thread_time(), self._waited_so_far()
        most, took, worked = self._most, 1000 * (wall - self._wall), 1000 * (cpu - self._cpu)
        if took > most.wall_ms:
            ready = 1000 * (waited - self._waited)
            most = Longest(took, ready, most.cpu_ms, max(0.0, took - ready - worked))
        self._most = Longest(most.wall_ms, most.waited_ms, max(most.cpu_ms, worked), most.locked_ms)
        self._wall, self._cpu, self._waited = wall, cpu, waited

    def _waited_so_far(self) -> float:
        try:
            return int(self._counter.read_text().split()[1]) / 1e9
        except (OSError, IndexError):
            return 0.0
