"""A lock on a file, between processes, by the system's own means; gone with the process that holds it, however that ends.

The package for it imports 16 ms of other things, and the window takes its lock before the first paint.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Lock:
    """A lock that is held. The file stays when it is released: a file that is taken away could be locked twice."""

    def __init__(self, descriptor: int) -> None:
        """Keep the descriptor; made by `take`."""
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock back; nothing happens the second time."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def take(file: Path) -> Lock | None:
    """Lock `file`, which is made where it is missing; None when somebody holds it, in this process or another.

    Raises:
        OSError: the file cannot be made, or its file system knows no locks.
    """
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):  # Windows says the second
        os.close(descriptor)
        return None
    except OSError:
        os.close(descriptor)
        raise
    return Lock(descriptor)


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
