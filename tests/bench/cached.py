"""The cache on very much: how fast statuses come in, and how fast something is found in a million. In a process of its own.

`python -m tests.bench.cached FOLDER [COUNT]` prints one JSON line.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from accounts.model.column import ColumnKind, Via
from accounts.model.ids import AccountId
from accounts.store.cache import Arrival, Cache
from tests.bench.columns_fill import EPOCH, fill, made

INGESTED = 6_000
BATCH = 50
"""As many as a flood of streams leaves in one turn of the reading."""
TIMES = 40
SECONDS = 900.0
"""Filling a million takes its time."""
SEARCHES = (
    "zwembad",
    "#enkhuizen",
    "bestemmingsplan cultuurnota",
    "@inwoner17@social.example",
    '"de raad vergadert"',
    "oliebol*",
    "zwe*",
    "bestem*",
    "bestemmingsplan*",
    "zzz",
)
VIA = Via(AccountId(1), ColumnKind.HASHTAGS, "enkhuizen")


def ingest(folder: Path) -> dict[str, float]:
    """Let statuses come in, each wanted by two columns, into a cache that holds some already; return how many a second."""
    cache = Cache(folder)
    arrivals = [Arrival(made(10_000_000 + n, EPOCH + timedelta(seconds=n)), VIA, {1: True, 2: n % 3 > 0}) for n in range(INGESTED)]
    turns = []
    begun, cpu = time.perf_counter(), time.process_time()
    for start in range(0, INGESTED, BATCH):
        before = time.perf_counter()
        cache.insert(arrivals[start : start + BATCH], EPOCH)
        turns.append(1000 * (time.perf_counter() - before))
    wall, used = time.perf_counter() - begun, time.process_time() - cpu
    again = time.perf_counter()
    cache.insert(arrivals, EPOCH)
    repeated = time.perf_counter() - again
    cache.close()
    return {
        "per_second": INGESTED / wall,
        "per_cpu_second": INGESTED / used,
        "repeated_per_second": INGESTED / repeated,
        "batch_p50_ms": median(turns),
        "batch_p99_ms": quantiles(turns, n=100)[98],
    }


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Return milliseconds of the processor and on the clock."""
    wall, cpu = time.perf_counter(), time.thread_time()
    act()
    return 1000 * (time.thread_time() - cpu), 1000 * (time.perf_counter() - wall)


def search(folder: Path) -> dict[str, dict[str, float]]:
    """Look for rare, common, together, by handle, by phrase, by beginning, and for what is not there; newest first."""
    cache = Cache(folder)
    found = {}
    for words in SEARCHES:
        took = [timed(partial(cache.search, words, most=50)) for _ in range(TIMES)]
        count = len(cache.search(words, most=50))
        found[words] = {"cpu_ms": median(cpu for cpu, _ in took), "wall_ms": median(wall for _, wall in took), "found": count}
    cache.close()
    return found


def pages(folder: Path) -> dict[str, float]:
    """Read pages anywhere in a long column, and its counts."""
    cache = Cache(folder)
    page, counts = [], []
    for turn in range(TIMES):
        key = cache.at_rank(1, turn / TIMES)
        page.append(timed(partial(cache.page, 1, before=key, most=80)))
        counts.append(timed(partial(cache.rank, 1, key)))
    cache.close()
    return {
        "page_80_cpu_ms": median(cpu for cpu, _ in page),
        "page_80_wall_ms": median(wall for _, wall in page),
        "rank_cpu_ms": median(cpu for cpu, _ in counts),
    }


def measure(folder: Path, count: int = 1_000_000) -> dict[str, Any]:
    """Fill, measure, and return it all."""
    begun = time.perf_counter()
    fill(folder, [1], count, EPOCH)
    filled = time.perf_counter() - begun
    return {"fill_s": filled, "count": count, "search": search(folder), "pages": pages(folder), "ingest": ingest(folder)}


def main() -> None:
    """Measure, print."""
    told = measure(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
