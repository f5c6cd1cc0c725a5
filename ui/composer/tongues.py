"""Languages to write in, by their own names. A short list that serves a Dutch municipality; any other tag can be typed."""

from __future__ import annotations

import re

TONGUES = {
    "nl": "Nederlands",
    "fy": "Frysk",
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pl": "Polski",
    "tr": "Türkçe",
    "ar": "العربية",
    "uk": "Українська",
    "nds": "Nedersaksisch",
    "li": "Limburgs",
    "pap": "Papiamentu",
}
"""Names by language tag (BCP 47), in the order in which they are offered."""

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?\Z")


def tongue(tag: str) -> str:
    """Return the name of a language, with its tag when it is a regional form; the tag itself when it has no name here."""
    base = tag.split("-")[0].lower()
    if base not in TONGUES:
        return tag
    return TONGUES[base] if tag.lower() == base else f"{TONGUES[base]} ({tag})"


def as_tag(typed: str) -> str:
    """Return the tag for what was typed, a tag ('pt-BR') or one of the names; '' when it is neither."""
    wanted = typed.strip()
    for tag, name in TONGUES.items():
        if wanted.casefold() in {name.casefold(), tag}:
            return tag
    if not _TAG.match(wanted):
        return ""
    parts = wanted.split("-")
    shaped = [parts[0].lower()]
    shaped += [part.title() if len(part) == 4 else part.upper() for part in parts[1:]]
    return "-".join(shaped)
