"""What must be known before the first paint, and so lies outside the books: language, theme, text size, where the window stood."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

FILE = "window.json"


@dataclass(frozen=True)
class Before:
    """`language` and `theme` '' = the system's; `text_percent` 0 = the system's, else 100 to 200."""

    language: str = ""
    theme: str = ""
    text_percent: int = 0
    geometry: str = ""


def read(folder: Path) -> Before:
    """Return what was kept; what cannot be read is as good as nothing."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Before()
    if not isinstance(kept, dict):
        return Before()
    known = {field.name: field.type for field in fields(Before)}
    good: dict[str, Any] = {
        name: value for name, value in kept.items() if name in known and isinstance(value, int if known[name] == "int" else str)
    }
    return replace(Before(), **good)


def write(folder: Path, **changes: Any) -> None:
    """Keep changes. That a window forgets where it stood is no reason to stop: a full or read-only disk is passed over."""
    with contextlib.suppress(OSError):
        partial = folder / f"{FILE}.new"
        partial.write_text(json.dumps(asdict(replace(read(folder), **changes))), encoding="utf-8")
        partial.replace(folder / FILE)
