"""The plug is pulled (SIGKILL) at every statement of every decision at a wall: it stands as before that decision, or as after it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.accounts.wall_killed import ACTS

LEAST_DEATHS = 30


@pytest.mark.timeout(300)
def test_killed_at_every_step_nothing_shows_that_nobody_approved(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.accounts.wall_killed", str(tmp_path)], capture_output=True, text=True, cwd=Path.cwd(), check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    first, *lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["died"] for one in lines] == [True] * (len(lines) - 1) + [False]
    assert len(lines) > LEAST_DEATHS
    assert {one["act"] for one in lines} == set(range(len(ACTS)))
    for one in lines:
        assert one["stands"] in (first[one["act"]], first[one["act"] + 1]), (ACTS[one["act"]], one)
    assert lines[-1]["stands"] == first[-1]
    assert [one["blank"] for one in first] == [False] * 4 + [True] * 5 + [False] * 2
    assert first[1]["shown"] == ["1"]
