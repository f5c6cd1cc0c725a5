"""Where in a file something is wrong, in words: the engine names it as the reader of that file does."""

from __future__ import annotations

import re

from resources.catalogue import tr

CODES = frozenset({"guideline-damaged", "rules-damaged", "questions-damaged"})
"""The codes whose `place` is to be said so."""
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def spot(place: str) -> str:
    """Return a place as people say it: a line, what lacks; a name of a table or a key stays as it stands in the file."""
    where = _AT.search(place)
    if where is not None:
        return tr("Spot", "line {line}, from character {column}", line=where[1], column=where[2])
    if place.endswith("(at end of document)"):
        return tr("Spot", "the end of the file, where something lacks")
    name, colon, rest = place.rpartition(": ")
    said = {
        "no answer goes on": tr("Spot", "none of the answers goes on"),
        "words are missing": tr("Spot", "words are missing"),
        "too long": tr("Spot", "too long"),
        "size": tr("Spot", "too large"),
        "format": tr("Spot", "the form of the file"),
    }.get(rest, rest)
    return f"{name}{colon}{said}"
