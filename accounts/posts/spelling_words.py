"""Which stretches of a text are words to be checked, and in which language a text seems to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from accounts.posts.entities import Entity, entities

# A word may hold an apostrophe or a dash, not begin or end with one; a leading apostrophe belongs to 's, 't and 'n alone.
_WORD = regex.compile(r"(?<![\p{L}\p{N}_])(?:['’](?=[stnkm]\b))?\p{L}[\p{L}\p{M}\p{N}]*+(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+")
_DIGIT = regex.compile(r"\p{N}")
_ADDRESS = regex.compile(r"[\w.+\-]++@[\w\-]++(?:\.[\w\-]++)++")
# What is written as an address is one, also where no network knows its ending ('enkhuizen.example/zwembad').
_HOST = regex.compile(r"[\w\-]++(?:\.[\w\-]{2,}+)++(?:/\S*+)?")
_FILLED = regex.compile(r"\{[a-z]+\}")
LONGEST_WORD = 60
GUESSED_FROM = 4_000
"""Characters of a text from which its language is guessed."""


@dataclass(frozen=True)
class Word:
    """A word to be checked, by its place in a Python string."""

    start: int
    end: int
    text: str


def words(text: str, known: Iterable[Entity] | None = None) -> Iterator[Word]:
    """Yield the words of `text` that a dictionary can know.

    Links, mentions, hashtags, mail addresses, words with a digit and abbreviations in capitals (also 'CDA'er') are passed over. `known`
    are the entities of the text, for who has looked for them already.
    """
    taken = [(one.start, one.end) for one in (entities(text) if known is None else known)]
    taken += [
        match.span()
        for pattern, sign in ((_ADDRESS, "@"), (_HOST, "."), (_FILLED, "{"))
        if sign in text
        for match in pattern.finditer(text)
    ]
    taken.sort()
    at = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if at < len(taken) and taken[at][0] < end:
            continue
        found = match.group()
        if len(found) <= LONGEST_WORD and not _DIGIT.search(found) and not _abbreviation(found):
            yield Word(start, end, found)


def _abbreviation(word: str) -> bool:
    """Return whether a word is written in capitals, at least up to its apostrophe or in one of its parts ('CDA-wethouder' is a word)."""
    head = regex.split("['’]", word)[0] or word
    return len(head) > 1 and head.isupper()


_COMMON = {
    "nl": (
        "de het een en van ik je dat is niet op te zijn voor met die aan er om ook als dan maar naar bij nog wel door over uw wij ons deze "
        "worden wordt heeft hebben kunt kunnen geen meer uit zich vandaag morgen graag onze"
    ),
    "fy": (
        "de it in en fan ik jo dat is net op te wêze foar mei dy oan der om ek as dan mar nei by noch wol troch oer jim wy ús dizze "
        "wurde wurdt hat hawwe kinne gjin mear út him hjoed moarn graach ûs fansels sûnt binne wie sil"
    ),
    "en": (
        "the a an and of i you that is not on to be for with who at there about also as than but by still through over your we our this "
        "are was has have can no more from will today tomorrow please it in they"
    ),
}
_SETS = {tag: frozenset(found.split()) for tag, found in _COMMON.items()}
_FRISIAN = regex.compile(r"[ûúâ]|jch|tsj")


def guess(text: str, usual: str = "") -> str:
    """Return 'nl', 'fy' or 'en' for what the text seems to be in, `usual` while it is too short to tell."""
    found = [match.group().casefold() for match in _WORD.finditer(text[:GUESSED_FROM])]
    scores = {tag: float(sum(1 for word in found if word in known)) for tag, known in _SETS.items()}
    scores["fy"] += 0.5 * sum(1 for word in found if _FRISIAN.search(word))
    best, second = sorted(scores.values(), reverse=True)[:2]
    if best < 2 or best - second < 1:
        return usual
    return max(scores, key=lambda tag: scores[tag])
