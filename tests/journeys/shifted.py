"""Starts Omroeper with a clock that can be set ahead: `python -m tests.journeys.shifted FILE …`, with FILE the seconds it is ahead.

As after a sleep: the wall clock jumps, the clock that only counts does not. Nothing else differs from `python -m desktop …`.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from accounts.clock import SystemClock
from desktop.__main__ import main

AHEAD = Path(sys.argv[1])


def now(_self: SystemClock) -> datetime:
    """Return the moment on that clock."""
    return datetime.now(UTC) + timedelta(seconds=float(AHEAD.read_text("utf-8") or 0))


if __name__ == "__main__":
    SystemClock.now = now  # type: ignore[method-assign]
    sys.argv = sys.argv[1:]
    sys.exit(main(sys.argv[1:]))
