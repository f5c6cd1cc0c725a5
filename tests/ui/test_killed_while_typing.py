"""kill -9 in the middle of a word, at any moment: at most the last two seconds are gone, and what is there is whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from accounts.store import drafts
from accounts.store.books import Books
from tests.accounts.engines import START

REPOSITORY = Path(__file__).resolve().parents[2]
AT_STAKE = 2.0
SLACK = 0.75
"""Seconds that a crowded machine may add: the child tells when it typed, and cannot tell when it had no processor."""


@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", range(3))
def test_killed_while_typing_at_most_two_seconds_are_gone(tmp_path: Path, seed: int) -> None:
    after = random.Random(seed).uniform(3.0, 6.0)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "tests.ui.typing_child", str(tmp_path / "data")]
    (tmp_path / "data").mkdir()
    typed: list[tuple[float, int]] = []
    with subprocess.Popen(command, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            moment, length = line.split()
            typed.append((float(moment), int(length)))
            if typed[-1][0] - typed[0][0] > after:
                os.kill(child.pid, signal.SIGKILL)
                break
        rest = child.stdout.read().split()
    typed += [(float(one), int(length)) for one, length in zip(rest[::2], rest[1::2], strict=False)]
    books = Books.open(tmp_path / "data", START)
    assert books.problem == ""
    (draft,) = drafts.every(books)
    books.close()
    kept = draft.common.text
    assert kept == ("0123456789 " * len(typed))[: len(kept)]  # in order, nothing in between is lacking
    first_lost = next((moment for moment, length in typed if length > len(kept)), typed[-1][0])
    assert typed[-1][0] - first_lost <= AT_STAKE + SLACK
