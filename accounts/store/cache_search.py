"""Search in what others wrote, newest first: all words, parts in quotation marks together, beginnings with a star.

FTS5 gives what holds a whole word newest first without reading more than is asked for. For a beginning it does so only at the lengths of
its prefix indexes (`PREFIXES`); for any other it reads everything that begins so before it gives the first. So a beginning of another
length is looked up by the longest indexed beginning of it, and what is found is looked at, newest first; only where that finds too
little among many is FTS5 asked for the beginning itself, which then is rare.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from dataclasses import dataclass

PREFIXES = (3, 5, 7)
LOOKED_AT = 400
"""Statuses that are looked at, before FTS5 is asked in full."""
AT_ONCE = 50
_SINGLE = re.compile(r"[a-z0-9#@]+")
_DROPPED = dict.fromkeys(range(0x300, 0x370))
QUERY = "SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
WITH_WORDS = "SELECT rowid, text, more FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"


@dataclass(frozen=True)
class Wanted:
    """One thing to be found: `words` as typed, together; with `star` they are a beginning."""

    words: str
    star: bool = False

    @property
    def asked(self) -> str:
        """Return what FTS5 is asked; nothing of it is a command."""
        return f'"{self.words}"{"*" if self.star else ""}'

    @property
    def stub(self) -> str:
        """Return the longest indexed beginning of a beginning, '' where FTS5 is asked for it as it is."""
        bare = self.words.lower()
        if not self.star or len(bare) in PREFIXES or not _SINGLE.fullmatch(bare):
            return ""
        return bare[: max((one for one in PREFIXES if one < len(bare)), default=0)]


def asked_for(words: str) -> tuple[Wanted, ...]:
    """Return what is to be found for what somebody typed."""
    found: list[Wanted] = []
    for turn, part in enumerate(words.replace("\0", "").split('"')):
        if turn % 2 and part.strip():
            found.append(Wanted(part.strip()))
        elif turn % 2 == 0:
            for word in part.split():
                bare = word.rstrip("*")
                if any(letter.isalnum() or letter in "#@" for letter in bare):
                    found.append(Wanted(bare, word != bare and len(bare.strip("#@")) > 2))
    return tuple(found)


def match_of(words: str) -> str:
    """Return what FTS5 is asked for what somebody typed; '' = nothing to look for."""
    return " AND ".join(one.asked for one in asked_for(words))


def rowids(db: sqlite3.Connection, words: str, below: int, most: int) -> list[int]:
    """Return the newest rows that hold all of `words`, from below a row on."""
    parts = asked_for(words)
    exact = " AND ".join(one.asked for one in parts)
    if not exact:
        return []
    if not any(one.stub for one in parts):
        return [row[0] for row in db.execute(QUERY, (exact, below, most))]
    loose = " AND ".join(f'"{one.stub}"*' if one.stub else one.asked for one in parts)
    held = [_begins(one.words) for one in parts if one.stub]
    found: list[int] = []
    for _ in range(LOOKED_AT // AT_ONCE):
        rows = db.execute(WITH_WORDS, (loose, below, AT_ONCE)).fetchall()
        found += [number for number, text, more in rows if all(one.search(_plain(f"{text}\n{more}")) for one in held)]
        if len(found) >= most or len(rows) < AT_ONCE:
            return found[:most]
        below = rows[-1][0]
    return found + [row[0] for row in db.execute(QUERY, (exact, below, most - len(found)))]


def _begins(word: str) -> re.Pattern[str]:
    """Return what finds a word that begins so, as the index cuts texts into words."""
    return re.compile(rf"(?<![^\W_])(?<![#@]){re.escape(word.lower())}")


def _plain(text: str) -> str:
    """Return a text as the index reads it: small letters without accents."""
    bare = text if text.isascii() else unicodedata.normalize("NFD", text).translate(_DROPPED)
    return bare.lower()
