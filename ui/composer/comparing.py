"""What changed between two texts, word by word, as lines that can be shown and read out. Pure."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from enum import StrEnum

_TOKEN = re.compile(r"\s+|[^\s]+")
MOST_TOKENS = 6_000
"""Longer texts are compared line by line: word by word would take seconds."""


class Kind(StrEnum):
    """What became of a stretch."""

    SAME = "same"
    GONE = "gone"
    COME = "come"


@dataclass(frozen=True)
class Stretch:
    """A stretch of text: in both, only in the older, or only in the newer."""

    kind: Kind
    text: str


def compared(older: str, newer: str) -> tuple[Stretch, ...]:
    """Return the stretches that make `newer` of `older`, in order; neighbours of one kind are joined."""
    one, other = _parts(older), _parts(newer)
    made: list[Stretch] = []
    for what, start, end, new_start, new_end in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            _add(made, Kind.SAME, one[start:end])
            continue
        _add(made, Kind.GONE, one[start:end])
        _add(made, Kind.COME, other[new_start:new_end])
    return tuple(made)


def _parts(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    return found if len(found) <= MOST_TOKENS else text.splitlines(keepends=True)


def _add(made: list[Stretch], kind: Kind, parts: list[str]) -> None:
    text = "".join(parts)
    if not text:
        return
    if made and made[-1].kind is kind:
        made[-1] = Stretch(kind, made[-1].text + text)
    else:
        made.append(Stretch(kind, text))
