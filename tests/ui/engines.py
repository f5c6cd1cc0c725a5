"""A real engine for tests of the interface: the practice network, a clock that a test moves, sending in the test's own thread."""

from __future__ import annotations

from pathlib import Path

from accounts.clock import ManualClock
from tests.accounts.engines import House


def make_engine(folder: Path, clock: ManualClock | None = None) -> House:
    """Open an engine on `folder`; `close()` it. The same folder and clock again is a restart of the program."""
    folder.mkdir(parents=True, exist_ok=True)
    return House(folder, clock=clock)
