"""Emoji by name, in the language of the interface: the table of `resources/emoji`, and a search in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import resources
from resources.catalogue import FALLBACK

MOST_FOUND = 120


@dataclass(frozen=True)
class Emoji:
    """One emoji. `name` in the language asked for, `words` what else it is found by, small letters, all languages together."""

    text: str
    name: str
    words: str
    group: int


@lru_cache(maxsize=3)
def table(language: str) -> tuple[Emoji, ...]:
    """Return all emoji in the order of Unicode, named in a language of the interface. Reads a file the first time (some ms)."""
    frisian = dict(line.split("\t") for line in resources.text("emoji", "frysk.tsv").splitlines() if "\t" in line)
    order = FALLBACK.get(language, FALLBACK["en"])
    made = []
    for line in resources.text("emoji", "emoji.tsv").splitlines():
        group, text, dutch, dutch_words, english, english_words = line.split("\t")
        names = {"nl": dutch, "en": english, "fy": frisian.get(text, "")}
        name = next(names[one] for one in order if names[one])
        # Who speaks Frisian or English here knows the Dutch word too; the other way round less, so names alone.
        words = {"nl": f"{dutch} {dutch_words}", "en": f"{english} {english_words}", "fy": f"{names['fy']} {dutch} {dutch_words}"}
        made.append(Emoji(text, name, f" {words[language if language in words else 'en']}".casefold(), int(group)))
    return tuple(made)


def found(typed: str, language: str) -> tuple[Emoji, ...]:
    """Return the emoji whose words begin with every word that was typed; the best first, at most 120. Nothing typed: the first of all."""
    parts = typed.casefold().split()
    if not parts:
        return table(language)[:MOST_FOUND]
    fitting = [one for one in table(language) if one.text == typed.strip() or all(f" {part}" in one.words for part in parts)]
    fitting.sort(
        key=lambda one: (not one.name.casefold().startswith(parts[0]), f" {parts[0]} " not in f" {one.name.casefold()} ", len(one.name))
    )
    return tuple(fitting[:MOST_FOUND])
