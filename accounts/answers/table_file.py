"""A table of words (.csv) on its way to a spreadsheet: nothing in it is reckoned with, and the file is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from accounts.errors import InputError

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
"""What makes a spreadsheet reckon with a cell that begins with it; the wide forms do so on some computers."""


def put(file: Path, text: str) -> None:
    """Write the file whole, beside it first under a name of its own: two that write at once do not mix.

    Raises InputError (file-unwritable).
    """
    new: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name[:80]}-", suffix=".new", dir=file.parent)
        new = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        new.chmod(0o600)
        new.replace(file)
    except OSError as failure:
        if new is not None:
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)
        raise InputError("file-unwritable", name=file.name) from failure


def safe(text: str) -> str:
    """Return a cell that a spreadsheet takes for text."""
    return f"'{text}" if text.lstrip(" ").startswith(_RISKY) else text
