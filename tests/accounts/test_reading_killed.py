"""kill -9 in the middle of reading: what is remembered of a source is what is stored, positions stay, and two may read at once."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.model.column import ColumnKind
from accounts.store.cache import Cache
from accounts.streams.board import Board
from tests.accounts.scripted import Town
from tests.accounts.statuses import FIRST

READS = """
import sys
from pathlib import Path
from accounts.store.cache import Cache
from tests.accounts.statuses import START, arrival, status

cache, first, step = Cache(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3])
for number in range(first, 1_000_000, step):
    cache.insert([arrival(status(number), 1, 2)], START, sources={f"source{first}": {"newest": str(number)}})
    print(number, flush=True)
"""
SCROLLS = """
import sys
from pathlib import Path
from datetime import timedelta
from tests.accounts.engines import House
from tests.accounts.statuses import FIRST

house = House(Path(sys.argv[1]))
for number in range(1_000_000):
    house.engine.columns.save_position(int(sys.argv[2]), f"uri{number}", FIRST + timedelta(seconds=number), number)
    print(number, flush=True)
"""


def run(script: str, *words: object) -> subprocess.Popen[str]:
    root = str(Path(__file__).resolve().parents[2])
    return subprocess.Popen([sys.executable, "-c", script, *map(str, words)], stdout=subprocess.PIPE, text=True, cwd=root)


def read_until(process: subprocess.Popen[str], count: int) -> int:
    assert process.stdout is not None
    last = -1
    for _ in range(count):
        last = int(process.stdout.readline())
    return last


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


@pytest.mark.timeout(120)
def test_a_cursor_is_never_ahead_of_what_is_stored(tmp_path: Path) -> None:
    for turn in range(3):
        process = run(READS, tmp_path, turn * 10_000, 1)
        said = read_until(process, 40)
        kill(process)
        cache = Cache(tmp_path)
        cursor = int(cache.sources()[f"source{turn * 10_000}"]["newest"])
        newest = int(cache.page(1, most=1)[0].status.remote_id)
        assert said <= cursor == newest
        assert cache.count(1) == cache.count(2) == len(cache.page(1, most=100_000))
        assert len(cache.search("bericht", most=100_000)) == cache.count(1)
        cache.close()


@pytest.mark.timeout(120)
def test_two_that_read_at_once_lose_nothing_and_store_nothing_twice(tmp_path: Path) -> None:
    Cache(tmp_path).count(1)
    one, two = run(READS, tmp_path, 0, 2), run(READS, tmp_path, 2, 3)
    said = max(read_until(one, 60), 0), max(read_until(two, 60), 0)
    kill(one)
    kill(two)
    cache = Cache(tmp_path)
    numbers = [int(entry.status.remote_id) for entry in cache.page(1, most=100_000)]
    assert len(numbers) == len(set(numbers)) == cache.count(1)
    assert set(range(0, said[0] + 1, 2)) | set(range(2, said[1] + 1, 3)) <= set(numbers)
    cache.close()


@pytest.mark.timeout(120)
def test_where_somebody_was_reading_survives(tmp_path: Path) -> None:
    town = Town(tmp_path)
    account, _ = town.account()
    column = town.column(ColumnKind.HOME, account)
    town.close()
    process = run(SCROLLS, tmp_path, column.id)
    said = read_until(process, 20)
    kill(process)
    again = Town(tmp_path)
    board: Board = again.engine.columns
    position = board.position(column.id)
    assert position.offset >= said
    assert (position.top, position.top_at) == (f"uri{position.offset}", FIRST + timedelta(seconds=position.offset))
    again.close()
