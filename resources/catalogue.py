"""The sentences of the program in the user's language, for the window and the command line alike. Knows nothing of Qt.

`tr("Composer", "Saved at {time}", time=...)` looks up an English source string. One truth: the `.ts` files in
`resources/languages`. A window hands over to Qt's own reader of the compiled files (`speak_through`); the command line reads the
`.ts` file itself when it first has something to say. Frisian falls back to Dutch, everything to English.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGES = {"nl": "Nederlands", "en": "English", "fy": "Frysk"}
"""The languages, each in its own words, by code."""
FALLBACK = {"fy": ("fy", "nl", "en"), "nl": ("nl", "en"), "en": ("en",)}
"""Where to look for a sentence, in this order. English itself holds only plurals."""
USUAL = "nl"

Forms = tuple[str, ...]
Reader = Callable[[str, str, int | None], str]
"""Context, source, number (None: not a counting sentence) to the sentence, '%n' already filled."""


class _State:
    code = USUAL
    reader: Reader | None = None


def use(code: str) -> None:
    """Speak this language from now on. An unknown code is answered with Dutch."""
    _State.code = code if code in LANGUAGES else USUAL
    _State.reader = None


def speak_through(code: str, reader: Reader) -> None:
    """Let somebody else look up the sentences (the window: Qt)."""
    use(code)
    _State.reader = reader


def language() -> str:
    """Return the code of the language that is spoken now: 'nl', 'en' or 'fy'."""
    return _State.code


def tr(context: str, source: str, n: int | None = None, /, **values: object) -> str:
    """Return `source` in the user's language, with `{names}` filled from `values` and `%n` with the number `n`.

    Context and source must be written out at the place of the call, so that they can be found and translated.
    A source with `n` is written in the plural; every language has its own forms.
    """
    reader = _State.reader or _read
    sentence = reader(context, source, n)
    return sentence.format_map(values) if values else sentence


def tr_mark(_context: str, source: str) -> str:
    """Return `source` itself, and let it be found for translation; for tables that are looked up with `tr_marked` later."""
    return source


def tr_marked(context: str, source: str, n: int | None = None, /, **values: object) -> str:
    """Do as `tr` for a string that was written down elsewhere with `tr_mark`."""
    return tr(context, source, n, **values)


def system_language(wanted: Iterable[str] | None = None) -> str:
    """Return the first of the three languages that the system asks for, Dutch when it asks for none of them.

    `wanted` are tags in order of liking ('fy-NL', 'de_DE.UTF-8'); None reads LANGUAGE, LC_ALL, LC_MESSAGES, LANG and the locale.
    """
    for tag in _asked() if wanted is None else wanted:
        code = tag.replace("_", "-").split("-")[0].split(".")[0].lower()
        if code in LANGUAGES:
            return code
    return USUAL


def _asked() -> Iterator[str]:
    yield from os.environ.get("LANGUAGE", "").split(":")
    yield from (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    import locale  # the window asks Qt instead, and never needs it

    try:
        yield locale.getlocale()[0] or ""
    except ValueError:  # a locale of the system that Python cannot read
        return


def _read(context: str, source: str, n: int | None) -> str:
    for code in FALLBACK[_State.code]:
        forms = sentences(code).get((context, source))
        if forms:
            return _form(forms, n)
    return _form((source,), n)


def _form(forms: Forms, n: int | None) -> str:
    # All three languages have two forms: one for 1, one for everything else.
    if n is None:
        return forms[0]
    return forms[0 if n == 1 else -1].replace("%n", str(n))


@lru_cache(maxsize=len(LANGUAGES))
def sentences(code: str) -> dict[tuple[str, str], Forms]:
    """Return all finished translations of a language: (context, source) to its forms (one, or singular and plural)."""
    from xml.etree import ElementTree as ET  # the window never needs it

    file = resources.at("languages", f"{code}.ts")
    if not file.is_file():
        return {}
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own file, part of the program
    found: dict[tuple[str, str], Forms] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _finished(message)
            if forms:
                found[name, message.findtext("source", "")] = forms
    return found


def _finished(message: Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
    return forms if all(forms) else ()
