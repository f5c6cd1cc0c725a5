"""The words that the journeys look for, in the language of the window, found through the translations by their English source.

Only the contexts and sources stand here; what the user reads comes from `resources/languages`, so that a better translation breaks nothing.
"""

from __future__ import annotations

import re

from resources import catalogue

LANGUAGE = "nl"


def say(context: str, source: str, n: int | None = None, /, **values: object) -> str:
    """Return a sentence of the window; where it is not translated yet, its source, as the window does."""
    forms = catalogue.sentences(LANGUAGE).get((context, source)) or (source,)
    sentence = forms[0] if n is None or n == 1 else forms[-1]
    sentence = sentence.replace("%n", str(n)) if n is not None else sentence
    return sentence.format_map(values) if values else sentence


def like(context: str, source: str) -> re.Pattern[str]:
    """Return a pattern for a sentence with anything in its places for values."""
    plain = re.escape(say(context, source))
    return re.compile(re.sub(r"\\\{\w+\\\}|%n", ".*", plain), re.DOTALL)


def field(network: str, name: str) -> str:
    """Return the label of a field of a sign-in form."""
    from ui import words

    before = catalogue.language()
    catalogue.use(LANGUAGE)
    try:
        return words.field(network, name)[0]
    finally:
        catalogue.use(before)


def error(code: str, **values: object) -> str:
    """Return what the window says about an error."""
    from ui import words

    before = catalogue.language()
    catalogue.use(LANGUAGE)
    try:
        return words.error(code, values).text
    finally:
        catalogue.use(before)
