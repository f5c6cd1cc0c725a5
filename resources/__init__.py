"""Icons, styles, languages and questions: what the program carries along. A leaf that imports nothing of the house.

Everything is a plain file beside this one, also in a frozen program (Qt wants a path for its translations anyway).
"""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def at(*parts: str) -> Path:
    """Return the resource at `parts`, e.g. `at("icons", "send.svg")`. It need not exist."""
    return _HERE.joinpath(*parts)


def text(*parts: str) -> str:
    """Return a resource as text (UTF-8).

    Raises:
        FileNotFoundError: there is no such resource; that is a fault of the program, never of the user.
    """
    return at(*parts).read_text(encoding="utf-8")


def data(*parts: str) -> bytes:
    """Return a resource as bytes.

    Raises:
        FileNotFoundError: as for `text`.
    """
    return at(*parts).read_bytes()
