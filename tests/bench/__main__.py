"""`make bench`: what is asked of speed, as ratios within one run. Prints a table and writes build/bench.json.

It measures and says what does not hold. It fails only when something could not be measured at all: a machine that is busy with other
things is no fault here.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.late import LATE
from tests.bench.processes import REPOSITORY, NotMeasuredError, child, script

PAIRS = 11
RUNS = 5


@dataclass(frozen=True)
class Figure:
    """One figure and its goal, the most it may be; None when it is only told. `note` says what else is to be known of it."""

    what: str
    value: float
    unit: str
    goal: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Return whether the goal was reached in this run, in words."""
        return "" if self.goal is None else "holds" if self.value <= self.goal else "DOES NOT HOLD"


def starts(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure the start, whole processes seen from outside, in pairs that take turns, since machines are shared and noisy."""
    bare, ours = ("empty.py",), ("started.py", next(folders))
    script(*bare)
    modules = set(script(*ours).said.split())  # and with that, everything is compiled
    pairs = [(script(*bare), script(*ours)) for _ in range(PAIRS)]

    def middle(which: int, name: str) -> float:
        return median(getattr(pair[which], name) for pair in pairs)

    for name, what in (("cpu_ms", "CPU"), ("wall_ms", "time on the clock")):
        note = f"{middle(1, name):.0f} ms against {middle(0, name):.0f} ms, medians of {PAIRS}"
        yield Figure(
            f"start to a painted window against an empty PySide6 window, {what}", middle(1, name) / middle(0, name), "x", 2.0, note
        )
    late = sorted(modules & LATE)
    yield Figure("modules imported before the first paint that should come later", len(late), "", 0, " ".join(late))
    yield Figure("memory at the first paint, over an empty window", middle(1, "rss_mib") - middle(0, "rss_mib"), "MiB")


def publishing(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure whether the window answers while twenty accounts publish, and whether a slow network holds up the others."""
    runs = [child("publish", next(folders)) for _ in range(RUNS)]
    still = median(run["still_ms"] for run in runs)
    waited = median(run["longest_waited_ms"] for run in runs)
    note = f"median of {RUNS}; {waited:.0f} of it waiting for the processor; {still:.0f} while nothing happened"
    yield Figure("longest block of the window while publishing to 20 accounts", median(run["longest_ms"] for run in runs), "ms", 50, note)
    yield Figure("of the window's most laborious turn in it, CPU", median(run["longest_cpu_ms"] for run in runs), "ms", 50)
    yield Figure("20 accounts whose network takes 1 s", child("lanes", next(folders))["seconds"], "s", 2.0)


def still(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure the open window while nobody does anything."""
    idle = child("idle", next(folders))
    yield Figure("CPU while nobody does anything", idle["percent"], "%", 0.1, f"20 accounts; {idle['rss_mib']:.0f} MiB in all")
    yield Figure("wake-ups while nobody does anything", idle["wake_ups"], "/s", 2.0)


def much(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure every view on very much, from the click until it is painted."""
    views = child("views", next(folders))
    for name, what in (("outbox", "what was sent, 10,000 targets"), ("drafts", "5,000 drafts"), ("accounts", "1,000 accounts")):
        found: dict[str, float] = views[name]
        note = f"{found['wall_ms']:.0f} ms on the clock; the window's longest turn {found['longest_cpu_ms']:.0f} ms"
        yield Figure(f"to open {what}, CPU", found["cpu_ms"], "ms", 500, note)
    yield Figure("memory with all of that open", views["rss_mib"], "MiB", 400)


def typing(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure how long a key waits until it is painted, in a draft of 40,000 characters with findings and spell check."""
    for name, what, goal in (("typing", "in paragraphs", 16.0), ("typing-one", "without a line break", None)):
        found = child(name, next(folders))
        note = f"half of them {found['p50_ms']:.1f} ms; CPU {found['p99_cpu_ms']:.1f} ms; {found['findings']} findings"
        yield Figure(f"key to paint in 40,000 characters {what}, 99 of 100", found["p99_ms"], "ms", goal, note)


def measure() -> tuple[list[Figure], list[str]]:
    """Measure everything; return the figures, and why there are none where there are none."""
    figures: list[Figure] = []
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as place:

        def folders() -> Iterator[str]:
            number = 0
            while True:
                number += 1
                folder = Path(place) / str(number)
                folder.mkdir()
                yield str(folder)

        fresh = folders()
        for part in (starts, publishing, still, much, typing):
            try:
                figures.extend(part(fresh))
            except NotMeasuredError as failure:
                failures.append(str(failure))
    return figures, failures


def main() -> int:
    """Measure, print, write; return 1 when something could not be measured."""
    load = os.getloadavg()[0]
    figures, failures = measure()
    width = max(len(figure.what) for figure in figures)
    for figure in figures:
        goal = "" if figure.goal is None else f"at most {figure.goal:g}"
        line = f"{figure.what:<{width}}  {figure.value:8.2f} {figure.unit:<3}  {goal:<11}  {figure.verdict:<13}  {figure.note}"
        sys.stdout.write(line.rstrip() + "\n")
    broken = [figure.what for figure in figures if figure.verdict.isupper()]
    sys.stdout.write(f"\nload {load:.1f} before, {os.getloadavg()[0]:.1f} after, {os.cpu_count()} processors\n")
    sys.stdout.write(f"{len(broken)} of {len(figures)} do not hold: {'; '.join(broken)}\n" if broken else "All goals hold.\n")
    sys.stdout.writelines(f"NOT MEASURED: {failure}\n" for failure in failures)
    target = REPOSITORY / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    told: dict[str, Any] = {
        "load": [load, os.getloadavg()[0]],
        "processors": os.cpu_count(),
        "not_measured": failures,
        "figures": [asdict(figure) | {"verdict": figure.verdict} for figure in figures],
    }
    target.write_text(json.dumps(told, indent=2) + "\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
