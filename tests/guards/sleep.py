"""No test waits by the clock on the wall, nor does the program while it is tested; only real servers and the journeys may."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import SupportsIndex

import pytest

REAL_SLEEP = time.sleep
FOLDERS_THAT_MAY = ("servers", "journeys", "bench")
naps: list[str] = []


def is_ours(file: str, root: Path) -> bool:
    """Return whether this source file belongs to the program or its tests, and not to a library."""
    path = Path(file)
    return path.is_relative_to(root) and ".venv" not in path.relative_to(root).parts


def may_sleep(item: pytest.Item) -> bool:
    """Return whether the test lives in a folder where waiting is part of the matter."""
    return bool(set(FOLDERS_THAT_MAY).intersection(item.path.relative_to(item.config.rootpath).parts))


def begin(item: pytest.Item) -> None:
    """Replace time.sleep for this test."""
    if may_sleep(item):
        return
    root = item.config.rootpath

    def watched(seconds: float | SupportsIndex) -> None:
        caller = sys._getframe(1)
        if is_ours(caller.f_code.co_filename, root):
            naps.append(f"{Path(caller.f_code.co_filename).name}:{caller.f_lineno}")
            raise RuntimeError("time.sleep is not for tests: move a ManualClock, or wait for an event")
        REAL_SLEEP(seconds)

    time.sleep = watched


def problems() -> list[str]:
    """Give time.sleep back and return who slept."""
    time.sleep = REAL_SLEEP
    found = [f"slept at {nap}" for nap in naps]
    naps.clear()
    return found
