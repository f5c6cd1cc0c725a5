"""The words that occur, for words within words: Dutch and Frisian write 'gemeenteraad' as one, and who types 'raad' means that too."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable

from accounts.model.searching import folded

MOST = 1_000
"""Longer words in which a shorter one is found; more make the question too long."""
_WORD = re.compile(r"[\w#@]+")


class Terms:
    """All words of the index in one string, a line each, which is quicker to look through than any table. Thread-safe."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._lock = threading.Lock()
        self._known: set[str] = set()
        self._lines = "\n"
        self._more: list[str] = []
        self.upto = -1
        """The change up to which the words are known; -1 = they were never read."""

    def read(self, words: Iterable[str], upto: int) -> None:
        """Know exactly these."""
        known = set(words)
        with self._lock:
            self._known, self._more, self.upto = known, [], upto
            self._lines = "\n" + "".join(f"{one}\n" for one in known)

    def add(self, texts: Iterable[str], before: int, upto: int) -> None:
        """Know the words of `texts` too, which came in from change `before` to `upto`; forget all when something between was missed."""
        with self._lock:
            if self.upto != before:
                self.upto = -1
                return
            self.upto = upto
            for text in texts:
                for word in _WORD.findall(folded(text)):
                    if word not in self._known:
                        self._known.add(word)
                        self._more.append(word)

    def within(self, piece: str) -> tuple[str, ...]:
        """Return the longer words that hold `piece` further on than at their beginning, at most a thousand."""
        wanted = folded(piece)
        with self._lock:
            if self._more:
                self._lines += "".join(f"{one}\n" for one in self._more)
                self._more = []
            lines = self._lines
        found: dict[str, None] = {}
        at = lines.find(wanted)
        while at >= 0 and len(found) < MOST:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            if start != at:
                found[lines[start:end]] = None
            at = lines.find(wanted, end)
        return tuple(found)
