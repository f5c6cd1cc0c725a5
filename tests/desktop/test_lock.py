"""The lock between processes: one holder, and free again however that one ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import lock

HOLD = """
import sys
from pathlib import Path
from desktop import lock
held = lock.take(Path(sys.argv[1]))
print(held, flush=True)
sys.stdin.read()
"""


def test_one_holder_within_a_process(tmp_path: Path) -> None:
    held = lock.take(tmp_path / "a.lock")
    assert held is not None
    assert lock.take(tmp_path / "a.lock") is None
    held.release()
    again = lock.take(tmp_path / "a.lock")
    assert again is not None
    held.release()  # a second time: it must not free what somebody else holds by now
    assert lock.take(tmp_path / "a.lock") is None
    again.release()


def test_free_again_when_the_holder_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "a.lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert "Lock" in other.stdout.readline()
        assert lock.take(file) is None
        other.kill()
    held = lock.take(file)
    assert held is not None
    held.release()


def test_what_cannot_be_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        lock.take(tmp_path / "nowhere" / "a.lock")
