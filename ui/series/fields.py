"""The fields of a series' text ({date}, {week}, {number}, {subjects}, {link}): as a person reads and types them, as kept, and filled in."""

from __future__ import annotations

import re

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.following import sample
from accounts.posts.recurrence import Occurrence
from accounts.posts.template import fill_content, kept_form
from ui.language import language, tr

FIELDS = ("date", "week", "number", "subjects", "link")
_LOCAL = {
    "nl": {"date": "datum", "week": "week", "number": "nummer", "subjects": "onderwerpen", "link": "adres"},
    "fy": {"date": "datum", "week": "wike", "number": "nûmer", "subjects": "ûnderwerpen", "link": "adres"},
}


def written(name: str) -> str:
    """Return a field as the user writes it: '{datum}'; in English where the engine knows no other word."""
    local = f"{{{_LOCAL.get(language(), {}).get(name, name)}}}"
    return local if kept_form(local) == f"{{{name}}}" else f"{{{name}}}"


def shown(text: str) -> str:
    """Return a text of a template as the user reads it."""
    for name in FIELDS:
        text = re.sub(rf"\{{\s*{name}\s*\}}", written(name), text)
    return text


def about(name: str) -> str:
    """Return what a field becomes."""
    return {
        "date": tr("Series", "The date on which it goes: 26 November 2026"),
        "week": tr("Series", "The number of the week: 48"),
        "number": tr("Series", "The number of the occurrence, from 1"),
        "subjects": tr("Series", "The subjects of that time, as a list"),
        "link": tr("Series", "The address of the weblog message, as soon as that stands"),
    }[name]


def word(name: str) -> str:
    """Return what stands on the button of a field."""
    return {
        "date": tr("Series", "Date"),
        "week": tr("Series", "Week"),
        "number": tr("Series", "Number"),
        "subjects": tr("Series", "Subjects"),
        "link": tr("Series", "Address of the weblog message"),
    }[name]


def samples() -> tuple[str, ...]:
    """Return subjects for a preview, when there are none yet."""
    return (tr("Series", "first subject"), tr("Series", "second subject"), tr("Series", "third subject"))


def filled(content: Content, one: Occurrence, account: Account, subjects: tuple[str, ...], origin: Account | None = None) -> Content:
    """Return what an account would say at an occurrence; `origin` is the weblog whose address it names."""
    return sample(fill_content(content, one, account.language, subjects or samples()), origin)
