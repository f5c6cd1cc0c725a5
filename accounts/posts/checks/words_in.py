"""Finding words of a list in a text: whole words only, small and capital letters alike unless the entry itself is written in capitals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

_EDGE_BEFORE, _EDGE_AFTER = r"(?<![\p{L}\p{N}_#@/.])", r"(?![\p{L}\p{N}_]|\.\p{L})"


def words_in(text: str, entries: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and text of each place where an entry stands as a whole word, in order.

    An entry with a capital letter that is no first letter ('VVD', 'DENK') is found only as it is written; '*' at the end of a word
    stands for any letters that follow, one that stands alone for a name (a word with a capital).
    """
    found = [match.span() for pattern in _patterns(entries) for match in pattern.finditer(text)]
    end_before = 0
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= end_before:
            end_before = end
            yield start, end, text[start:end]


@lru_cache(maxsize=64)
def _patterns(entries: tuple[str, ...]) -> tuple[regex.Pattern[str], ...]:
    exact = [one for one in entries if " *" in one or any(letter.isupper() for letter in one[1:])]
    loose = [one for one in entries if one not in exact]
    made = []
    for group, flags in ((exact, 0), (loose, regex.IGNORECASE)):
        if group:
            longest = sorted(group, key=len, reverse=True)
            made.append(regex.compile(f"{_EDGE_BEFORE}(?:{'|'.join(map(_one, longest))}){_EDGE_AFTER}", flags))
    return tuple(made)


def _one(entry: str) -> str:
    return r"\s+".join(_word(part) for part in entry.split())


def _word(part: str) -> str:
    if part == "*":
        return r"\p{Lu}[\p{L}\-]++"
    return str(regex.escape(part.rstrip("*"))) + (r"[\p{L}]*+" if part.endswith("*") else "")
