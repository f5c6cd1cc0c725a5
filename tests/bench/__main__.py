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

from tests.bench.cached import BATCH, SECONDS
from tests.bench.day import SECONDS as DAY_SECONDS
from tests.bench.late import LATE
from tests.bench.processes import REPOSITORY, NotMeasuredError, child, module, script

PAIRS = 11
RUNS = 5
COLUMN_PAIRS = 3


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
    locked = median(run["longest_locked_ms"] for run in runs)
    note = f"median of {RUNS}; {waited:.0f} waiting for the processor, {locked:.0f} for Python's lock; {still:.0f} while nothing happened"
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
    for name, what, goal in (
        ("outbox", "what was sent, 10,000 targets", 500),
        ("drafts", "5,000 drafts", 500),
        ("accounts", "1,000 accounts", 500),
        ("questions", "10,000 open questions", 300),
    ):
        found: dict[str, float] = views[name]
        note = f"{found['wall_ms']:.0f} ms on the clock; the window's longest turn {found['longest_cpu_ms']:.0f} ms"
        yield Figure(f"to open {what}, CPU", found["cpu_ms"], "ms", goal, note)
    yield Figure("memory with all of that open", views["rss_mib"], "MiB", 400)


def typing(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure how long a key waits until it is painted, in a draft of 40,000 characters with findings and spell check."""
    for name, what, goal in (("typing", "in paragraphs", 16.0), ("typing-one", "without a line break", 16.0)):
        found = child(name, next(folders))
        note = f"half of them {found['p50_ms']:.1f} ms; CPU {found['p99_cpu_ms']:.1f} ms; {found['findings']} findings"
        yield Figure(f"key to paint in 40,000 characters {what}, 99 of 100", found["p99_ms"], "ms", goal, note)


def searching(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure what a key costs in a search field, with 5,000 drafts and 10,000 targets of 80 words of their own."""
    found = child("searched", next(folders), seconds=SECONDS)
    for name, what in (
        ("newest", "everything, newest first"),
        ("best", "everything, best first"),
        ("drafts", "the drafts"),
        ("sent", "what was sent"),
    ):
        note = f"half of them {found[f'{name}_p50_ms']:.1f} ms; {found[f'{name}_clock_ms']:.1f} on the clock"
        yield Figure(f"a key in a search of {what}, CPU, 99 of 100", found[f"{name}_p99_ms"], "ms", 50, note)
    yield Figure("to make the index of all that anew, CPU", 1000 * found["built_s"], "ms", None, f"{found['mib']:.0f} MiB")


def planning(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure what planning costs with very much planned; the same engine, the same posts, a hundred times as many."""
    few, some, many = (module("planned", str(count), next(folders)) for count in (10, 1_000, 100_000))
    for name, what in (
        ("start", "start of the engine"),
        ("next", "a look at what is due, and what is next"),
        ("line", "the line of what is next"),
        ("claim", "a look that claims and sends"),
    ):
        note = f"CPU {few[name]:.1f} ms with 10, {some[name]:.1f} with 1,000, {many[name]:.1f} with 100,000"
        yield Figure(f"{what}, 100,000 planned against 1,000", many[name] / some[name], "x", 1.3, note)
    beside = f"beside the start, on the clock; {some['checked']:.1f} with 1,000"
    yield Figure("until the whole file is checked, 100,000 planned", many["checked"], "ms", note=beside)
    yield Figure("a week's view with 100,000 planned, CPU", many["week"], "ms", note=f"{some['week']:.1f} with 1,000; {many['rows']} shown")
    fired = module("planned", "firing", next(folders))
    note = f"{fired['count']} posts one after the other; median {fired['median']:.0f} ms, worst {fired['worst']:.0f}"
    yield Figure("from its moment until it is claimed, p99, 1,000 planned", fired["p99"], "ms", 100, note)
    stop = module("planned", "crisis", next(folders))
    note = f"all asked back after {stop['asked']:.2f} s, all back after {stop['back']:.1f} s, {stop['left']} of {stop['there']} left"
    yield Figure("crisis with 1,000 planned over 20 accounts, until nothing leaves", stop["in_force"], "s", 1.0, note)


def twelve_columns(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure twelve columns of a hundred thousand statuses each, against the same with a thousand, in pairs that take turns."""
    pairs = [(child("columns", next(folders), "1000"), child("columns", next(folders), "100000")) for _ in range(COLUMN_PAIRS)]

    def middle(which: int, name: str) -> float:
        return median(float(pair[which][name]) for pair in pairs)

    def against(name: str) -> float:
        return median(float(pair[1][name]) - float(pair[0][name]) for pair in pairs)

    opened = f"{middle(1, 'open_ms'):.0f} ms with {middle(1, 'rows_in_sight'):.0f} rows in sight, {middle(0, 'open_ms'):.0f} ms with 1,000"
    yield Figure("to open 12 columns x 100,000 more than 12 x 1,000, CPU", against("open_ms"), "ms", 100, opened)
    yield Figure("memory of 12 x 100,000 more than of 12 x 1,000, all read in", against("more_mib"), "MiB", 60)
    for name, what, goal in (
        ("wheel_p99_ms", "a step of the wheel, CPU p99", 8),
        ("jump_p99_ms", "a jump anywhere, CPU p99", 16),
        ("repaint_p99_ms", "to repaint all 12 columns, CPU p99", 16),
        ("arrivals_ms", "100 arrivals shown with the position kept, CPU", 8),
    ):
        yield Figure(what, middle(1, name), "ms", goal, f"{middle(0, name):.1f} ms with 1,000")
    anew = "colours or text size changed: every row in sight laid out and drawn anew"
    yield Figure("to lay out and draw all 12 columns anew, CPU", middle(1, "repaint_anew_ms"), "ms", None, anew)
    moved = sum(pair[1]["arrivals_times"] - pair[1]["arrivals_same"] for pair in pairs)
    yield Figure("pictures that moved by arrivals", moved, "", 0, f"of {sum(pair[1]['arrivals_times'] for pair in pairs)}")
    yield Figure("statuses that take longer than 1/3,000 s to store and show", max(0.0, 3000 / middle(1, "flood_per_second")), "x", 1.0)
    stall = f"{middle(1, 'flood_stall_ms'):.0f} ms on the clock, {middle(1, 'flood_stall_waited_ms'):.0f} of it waiting for the processor"
    yield Figure("longest turn of the window in a flood of 6,000, CPU", middle(1, "flood_stall_cpu_ms"), "ms", 16, stall)


def working_day(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure the memory of the whole program at the end of a working day, against the end of its first hour."""
    found = child("day", next(folders), seconds=DAY_SECONDS)
    hours = found["hours_mib"]
    came = f"{found['statuses']:,} statuses, {found['pictures']:,} pictures, {found['deeds']:,} deeds"
    note = f"{hours[-1]:.0f} MiB against {hours[0]:.0f}, {max(hours):.0f} at most; {came}"
    yield Figure("memory at the end of a working day of 12 columns against its first hour", hours[-1] / hours[0], "x", 1.2, note)


def cache(folders: Iterator[str]) -> Iterator[Figure]:
    """Measure the cache of others' words: a million of them to search, and statuses that come in for two columns each."""
    found = child("cached", next(folders), seconds=SECONDS)
    ingest, search, page = found["ingest"], found["search"], found["pages"]
    note = f"{ingest['per_second']:.0f} on the clock; a batch of {BATCH} at its longest {ingest['batch_p99_ms']:.0f} ms"
    yield Figure("1,000 statuses into the cache, CPU (goal: 3,000 a second)", 1_000_000 / ingest["per_cpu_second"], "ms", 333, note)
    for words, took in search.items():
        yield Figure(f"to find {words} in {found['count']:,}, newest first, CPU", took["cpu_ms"], "ms", 5)
    yield Figure("to read 80 statuses anywhere in a column of a million, CPU", page["page_80_cpu_ms"], "ms", 8)


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
        for part in (starts, publishing, still, much, planning, twelve_columns, working_day, cache, typing, searching):
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
