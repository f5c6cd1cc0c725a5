"""Fails when a file of tests/perfect.txt is not covered in every line and branch: python -m tests.perfect, after `make cover`'s pytest."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def listed(text: str) -> list[str]:
    """Return the paths of the list, without its comments."""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def shortcomings(names: list[str], report: dict[str, Any]) -> list[str]:
    """Return one sentence for each listed file that is not wholly covered, or not measured at all."""
    found = []
    for name in names:
        measured = report["files"].get(name)
        if measured is None:
            found.append(f"{name} is listed but was not measured; was it renamed?")
            continue
        branches = [f"{a}->{b}" for a, b in measured.get("missing_branches", [])]
        missing = [str(line) for line in measured["missing_lines"]] + branches
        if missing:
            found.append(f"{name} is not covered at {', '.join(missing)}")
    return found


def main() -> int:
    """Compare; return 0 when all is well."""
    names = listed((ROOT / "tests" / "perfect.txt").read_text("utf-8"))
    report = json.loads((ROOT / "build" / "coverage.json").read_text("utf-8"))
    found = shortcomings(names, report)
    sys.stdout.write("".join(f"{one}\n" for one in found) or f"All {len(names)} listed files are covered in every line and branch.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
