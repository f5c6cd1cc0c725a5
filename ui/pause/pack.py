"""The questions that come with the program, in the user's language."""

from __future__ import annotations

from functools import lru_cache

import resources
from accounts.posts.pause import Pack, parse
from resources.catalogue import language


def pack() -> Pack:
    """Return the questions in the language that is spoken now."""
    return _read(language())


@lru_cache(maxsize=3)
def _read(code: str) -> Pack:
    return parse(resources.text("questions", f"{code}.toml"), resources.text("questions", "rules.toml"))
