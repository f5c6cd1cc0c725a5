"""Looking through the whole file of the books beside the start, in a thread of its own: with very much in it that takes seconds.

Until it is over, the books are read but not written: a write into damaged books can cost what is still whole.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger("store")

AGAIN_SECONDS = 0.01
QUESTION = "PRAGMA quick_check(1)"


def is_whole(plain: sqlite3.Connection) -> bool:
    """Return whether nothing is wrong with a file. Raises sqlite3.DatabaseError, which may say the same."""
    return bool(plain.execute(QUESTION).fetchone()[0] == "ok")


class Checking:
    """One look through a file. `holds` says whether what wants to write waits for its end."""

    def __init__(self, path: Path, *, holds: bool, wait: float, judge: Callable[[sqlite3.Error], bool]) -> None:
        """`wait` is how many seconds a busy file is waited for; `judge` says whether an error means damage."""
        self._path = path
        self._holds = holds
        self._wait = wait
        self._judge = judge
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._plain: sqlite3.Connection | None = None
        self._then: list[Callable[[], None]] = []
        self._thread: threading.Thread | None = None

    def start(self, damaged: Callable[[], None], whole: Callable[[sqlite3.Connection], None]) -> None:
        """Begin. `damaged` or `whole` hears in the thread of this what was found, before anybody else does."""
        self._thread = threading.Thread(target=self._run, args=(damaged, whole), name="books-check", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait until books may be written; False when that took longer than `seconds`."""
        return not self._holds or self._over.wait(seconds)

    def then(self, act: Callable[[], None]) -> None:
        """Do `act` when it is over, in the thread of this; when it is over already, at once in the caller's. When it is stopped: never."""
        with self._lock:
            if not self._over.is_set():
                self._then.append(act)
                return
        if not self._stopped.is_set():
            act()

    def stop(self) -> None:
        """Break it off, and wait for its end."""
        with self._lock:
            self._stopped.set()
            self._then.clear()
        if self._thread is None or self._thread is threading.current_thread():
            return
        while self._thread.is_alive():
            with self._lock:
                # Again and again: an interrupt that comes just before the question is none.
                if self._plain is not None:
                    self._plain.interrupt()
            self._thread.join(AGAIN_SECONDS)

    def _run(self, damaged: Callable[[], None], whole: Callable[[sqlite3.Connection], None]) -> None:
        try:
            self._look(damaged, whole)
        except Exception:
            # A fault of ours says nothing of the file: sending begins as it did without this check, but no copy is made of these books.
            log.exception("the check of the books failed")
        with self._lock:
            self._over.set()
            waiting, self._then = self._then, []
        for act in waiting:
            act()

    def _look(self, damaged: Callable[[], None], whole: Callable[[sqlite3.Connection], None]) -> None:
        with contextlib.closing(sqlite3.connect(self._path, timeout=self._wait, check_same_thread=False)) as plain:
            with self._lock:
                if self._stopped.is_set():
                    return
                self._plain = plain
            try:
                good = is_whole(plain)
            except sqlite3.Error as failure:
                good = self._stopped.is_set() or not self._judge(failure)
                log.info("the check of the books ended early: %s", failure)
            try:
                if self._stopped.is_set():
                    return
                if good:
                    whole(plain)
                else:
                    damaged()
            finally:
                with self._lock:
                    self._plain = None
