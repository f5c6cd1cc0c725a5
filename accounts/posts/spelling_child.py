"""The process beside ours that holds the dictionaries. Nothing of ours is imported here: it also runs as a script of its own.

A dictionary keeps Python's lock while it loads (half a second) and while it thinks of suggestions (up to two seconds); in our own process
each key typed meanwhile would wait. And a file that is no dictionary can bring its reader down; here it takes nothing with it.

Each line of the input is a JSON list: `["load", tag, path of the .aff, path of the .dic]`, `["check", tag, [word…]]` or
`["suggest", tag, word]`. Each is answered with one line: true, the list of words that are wrong, or the list of suggestions; an object
`{"error": …}` when it failed.
The end of the input ends it, so that it never outlives the program.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

MOST_SUGGESTIONS = 7


def main() -> int:
    """Answer until the input ends."""
    if hasattr(os, "nice"):
        os.nice(5)
    speakers: dict[str, Any] = {}
    for line in sys.stdin.buffer:
        try:
            answer = _answer(speakers, json.loads(line))
        except Exception as failure:  # told to the other side, which knows what was asked
            answer = {"error": str(failure) or type(failure).__name__}
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _answer(speakers: dict[str, Any], asked: list[Any]) -> object:
    act, tag = asked[0], asked[1]
    if act == "load":
        speakers[tag] = _loaded(Path(asked[2]), Path(asked[3]))
        return True
    speaker = speakers[tag]
    if act == "check":
        return [word for word in asked[2] if not speaker.spell(word)]
    return list(speaker.suggest(asked[2]))[:MOST_SUGGESTIONS]


def _loaded(affixes: Path, words: Path) -> Any:
    from hunspell import Hunspell

    if affixes.with_suffix("") != words.with_suffix(""):
        raise ValueError("the two halves of a dictionary lie beside each other, with one name")
    return Hunspell(affixes.stem, hunspell_data_dir=str(affixes.parent))


if __name__ == "__main__":
    raise SystemExit(main())
