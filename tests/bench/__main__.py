"""`make bench`: what the issue of the first way of a post asks of speed, as ratios within one run. Prints a table, writes build/bench.json."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
PAIRS = 9


@dataclass(frozen=True)
class Figure:
    """One figure and its goal; `holds` says whether it was reached in this run."""

    what: str
    value: float
    unit: str
    goal: float
    holds: bool


def child(name: str, *arguments: str) -> dict[str, Any]:
    """Run a child and return what it measured."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    # Users run with compiled bytecode; a machine that forbids writing it would be measured compiling.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.children", name, *arguments],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"the child {name} failed:\n{done.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def measure() -> list[Figure]:
    """Measure everything, the starts in pairs that take turns, since machines are shared and noisy."""
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)

        def at(name: str) -> str:
            (folder / name).mkdir(exist_ok=True)
            return str(folder / name)

        pairs = [(child("empty"), child("start", at("start"))) for _ in range(PAIRS)]
        for key, what in (("wall_ms", "start to a painted window, wall"), ("cpu_ms", "start to a painted window, CPU")):
            ratio = statistics.median(ours[key] for _, ours in pairs) / statistics.median(bare[key] for bare, _ in pairs)
            found.append(Figure(f"{what}, against an empty PySide6 window", ratio, "x", 2.0, ratio <= 2.0))
        late = len(pairs[0][1]["late"])
        found.append(Figure("modules imported before the first paint that should come later", late, "", 0, late == 0))
        blocked = statistics.median(child("publish", at(f"publish{number}"))["longest_ms"] for number in range(3))
        found.append(Figure("longest block of the window while publishing to 20 accounts", blocked, "ms", 50, blocked <= 50))
        seconds = child("lanes", at("lanes"))["seconds"]
        found.append(Figure("20 accounts whose network takes 1 s", seconds, "s", 2.0, seconds < 2.0))
        percent = child("idle", at("idle"))["percent"]
        found.append(Figure("CPU while nobody does anything", percent, "%", 0.1, percent <= 0.1))
    return found


def main() -> None:
    """Measure, print, write."""
    figures = measure()
    width = max(len(figure.what) for figure in figures)
    for figure in figures:
        verdict = "holds" if figure.holds else "DOES NOT HOLD"
        sys.stdout.write(f"{figure.what:<{width}}  {figure.value:8.2f} {figure.unit:<3} goal {figure.goal:g}  {verdict}\n")
    target = REPOSITORY / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps([asdict(figure) for figure in figures], indent=2) + "\n")


if __name__ == "__main__":
    main()
