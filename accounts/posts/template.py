"""The fields of a series' template: {date}, {week}, {number}, {subjects}, filled for one occurrence in the language of the text.

{link} is the place of the weblog message's address, as in any draft: an occurrence keeps it, and it is filled in when that message stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from accounts.model.draft import Content
from accounts.posts.following import LINK
from accounts.posts.recurrence import Occurrence

MONTHS = {
    "nl": ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    "fy": [
        "jannewaris",
        "febrewaris",
        "maart",
        "april",
        "maaie",
        "juny",
        "july",
        "augustus",
        "septimber",
        "oktober",
        "novimber",
        "desimber",
    ],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
}
NAMES = {"datum": "date", "nummer": "number", "nûmer": "number", "wike": "week", "onderwerpen": "subjects", "ûnderwerpen": "subjects"} | {
    "adres": "link"
}
"""What somebody may write instead, in Dutch or Frisian; kept are the English names."""

FIELDS = ("date", "week", "number", "subjects", "link")

_FIELD = re.compile(r"\{\s*([^\W\d_]{1,30})\s*\}")


def long_date(day: date, language: str) -> str:
    """Return '26 maart 2026' in Dutch, Frisian or English; an unknown language is answered with Dutch."""
    months = MONTHS.get(language.split("-")[0].casefold(), MONTHS["nl"])
    return f"{day.day} {months[day.month - 1]} {day.year}"


def fill(text: str, number: int, day: date, language: str = "nl", subjects: Sequence[str] = ()) -> str:
    """Return `text` with its fields filled; the week is that of ISO 8601, subjects come a line each.

    What is no field of ours stays as it was written.
    """
    listed = "\n".join(f"- {one}" for one in subjects)
    values = {
        "date": long_date(day, language),
        "week": str(day.isocalendar().week),
        "number": str(number),
        "subjects": listed,
        "link": LINK,
    }
    return _each(text, lambda name, written: values.get(name, written))


def fill_content(content: Content, occurrence: Occurrence, language: str, subjects: Sequence[str] = ()) -> Content:
    """Return what an occurrence says: title, text and warning filled for the day on which it really goes.

    `language` is the account's; the content's own wins.
    """
    spoken = content.language or language

    def one(text: str) -> str:
        return fill(text, occurrence.number, occurrence.wall.date(), spoken, subjects)

    return replace(content, text=one(content.text), title=one(content.title), warning=one(content.warning))


def kept_form(text: str) -> str:
    """Return a template as it is kept: '{datum}' written as '{date}'."""
    return _each(text, lambda name, written: f"{{{name}}}" if name in FIELDS else written)


def fields(text: str) -> frozenset[str]:
    """Return the fields that a template uses, by their kept names."""
    return frozenset(_canonical(match.group(1)) for match in _FIELD.finditer(text)) & frozenset(FIELDS)


def unknown_fields(text: str) -> tuple[str, ...]:
    """Return what looks like a field and is none, in the order of the text: a typing error that nobody should publish."""
    names = (match.group(1) for match in _FIELD.finditer(text))
    return tuple(name for name in names if _canonical(name) not in FIELDS)


def _each(text: str, to: Callable[[str, str], str]) -> str:
    return _FIELD.sub(lambda match: to(_canonical(match.group(1)), match.group(0)), text)


def _canonical(name: str) -> str:
    folded = name.casefold()
    return NAMES.get(folded, folded)
