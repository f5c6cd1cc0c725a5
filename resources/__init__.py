"""Icons, styles, languages and questions: what the program carries along. A leaf that imports nothing of the house.

Everything is reached through `importlib.resources`, so that it also works from a zipped or frozen program.
"""

from __future__ import annotations

import importlib.resources
from importlib.resources.abc import Traversable


def at(*parts: str) -> Traversable:
    """Return the resource at `parts`, e.g. `at("icons", "send.svg")`. It need not exist."""
    return importlib.resources.files("resources").joinpath(*parts)


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
