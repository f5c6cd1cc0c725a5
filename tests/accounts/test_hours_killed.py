"""The plug is pulled (SIGKILL) at every step of an hour in turn: its messages go once, and nobody who asked is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.accounts.hour_house import FROM, UNTIL
from tests.accounts.hour_killed import ASKED, MOVED

LEAST_DEATHS = 9


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("life", "ends"), [("extend", UNTIL + timedelta(minutes=10)), ("end", FROM + timedelta(minutes=40)), ("move", UNTIL + MOVED)]
)
def test_killed_at_every_step(tmp_path: Path, life: str, ends: datetime) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.accounts.hour_killed", str(tmp_path), life],
        capture_output=True,
        text=True,
        cwd=Path.cwd(),
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["died"] for one in lines] == [True] * (len(lines) - 1) + [False]
    assert len(lines) > LEAST_DEATHS
    for one in lines:
        assert (one["opening"], one["closing"]) == (1, 1), one
        assert one["states"] == ["published", "published"], one
        assert one["queue"] == ASKED, one
        assert abs(datetime.fromisoformat(one["ends"]) - ends) <= timedelta(minutes=1), one
