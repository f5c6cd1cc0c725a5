"""What somebody typed into a search field, taken apart; and where it stands in a text. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

MOST_PIECES = 12
MOST_LETTERS = 200
INSIDE_FROM = 4
"""From so many letters a word is found within longer ones too: 'raad' in 'gemeenteraad'."""
MOST_MARKS = 50
_AROUND = 40
_MARK = "[\u0300-\u036f]*"


@dataclass(frozen=True)
class Piece:
    """One word, or several that stand together (`phrase`). `text` is as it was typed."""

    text: str
    phrase: bool = False

    @property
    def inside(self) -> bool:
        """Return whether it is found within longer words too."""
        return not self.phrase and len(self.text) >= INSIDE_FROM and self.text.isalpha()


def pieces_of(typed: str) -> tuple[Piece, ...]:
    """Return what is looked for: all of it has to be there. What is no word (a dash, an exclamation mark) is passed over."""
    found: list[Piece] = []
    for turn, part in enumerate(typed[:MOST_LETTERS].replace("\0", "").translate(_QUOTES).split('"')):
        if turn % 2:
            found.append(Piece(" ".join(part.split()), phrase=True))
        else:
            found += [Piece(word.rstrip("*")) for word in part.split()]
    return tuple(dict.fromkeys(one for one in found if any(sign.isalnum() or sign in "#@" for sign in one.text)))[:MOST_PIECES]


def marks_in(text: str, pieces: Sequence[Piece]) -> tuple[tuple[int, int], ...]:
    """Return where the pieces stand in a text, in order, without overlap; at most fifty."""
    if not pieces or not text:
        return ()
    found: list[tuple[int, int]] = []
    for match in _pattern(tuple(pieces)).finditer(folded(text)):
        found.append(match.span())
        if len(found) == MOST_MARKS:
            break
    return tuple(found)


def excerpt(text: str, pieces: Sequence[Piece], length: int = 160) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the part of a text around the first that was found, on one line, with the places in it; its beginning when there is none."""
    marks = marks_in(text, pieces)
    start = _begin(text, marks[0][0]) if marks and marks[0][1] > length * 2 // 3 else 0
    part = text[start : start + length]
    shown = ("… " if start else "") + _one_line(part) + (" …" if start + length < len(text) else "")
    return shown, marks_in(shown, pieces)


def folded(text: str) -> str:
    """Return a text letter for letter as it is compared: small, without the signs above and below letters. As long as it was."""
    if text.isascii():
        return text.lower()
    small = text.lower()
    # Of most texts only a few letters are to be looked at one by one; where small letters are more than large ones, each is.
    return _OTHER.sub(lambda match: chr(_FOLDED[ord(match[0])]), small) if len(small) == len(text) else text.translate(_FOLDED)


class _Folded(dict[int, int]):
    def __missing__(self, code: int) -> int:
        letter = unicodedata.normalize("NFD", chr(code))[0].casefold()
        self[code] = ord(letter[0])
        return self[code]


_FOLDED = _Folded()
_OTHER = re.compile(r"[^\x00-\x7f]")
_QUOTES = {ord(sign): '"' for sign in "“”„«»"}


@lru_cache(maxsize=64)
def _pattern(pieces: tuple[Piece, ...]) -> re.Pattern[str]:
    # The longest first: of 'raad raadhuis' the whole word is marked.
    return re.compile("|".join(_part(one) for one in sorted(pieces, key=lambda one: -len(one.text))))


def _part(piece: Piece) -> str:
    words = [_letters(word) for word in re.findall(r"[\w#@]+", folded(piece.text))]
    joined = r"[^\w#@]+".join(words)
    return joined if piece.inside else rf"(?<![\w]){joined}"


def _letters(word: str) -> str:
    return "".join(re.escape(letter) + _MARK for letter in word)


def _begin(text: str, at: int) -> int:
    start = max(0, at - _AROUND)
    space = text.find(" ", start, at)
    return space + 1 if space >= 0 else start


def _one_line(text: str) -> str:
    return " ".join(text.split())
