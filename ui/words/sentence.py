"""A sentence with the one thing to do next, and how values are put into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from resources.catalogue import tr, tr_mark, tr_marked
from ui.moments import number, size, span, when
from ui.words.kinds import right, role_named, visibility_named

Values = Mapping[str, object]
Pair = tuple[str, str]
"""What is wrong, and what to do; both marked for translation. The second may be ''."""

LONGEST_VALUE = 300
"""Characters of a value that came from outside; what is longer is cut with an ellipsis."""

SERIES_PARTS = {
    "end": tr_mark("Error", "end"),
    "count": tr_mark("Error", "number of times"),
    "every": tr_mark("Error", "every so many"),
    "weekdays": tr_mark("Error", "weekdays"),
    "month_day": tr_mark("Error", "day of the month"),
    "nth": tr_mark("Error", "which in the month"),
    "start": tr_mark("Error", "first day"),
    "warn_minutes": tr_mark("Error", "time of the warning"),
    "late_minutes": tr_mark("Error", "late rule"),
    "title": tr_mark("Error", "title"),
    "zone": tr_mark("Error", "time zone"),
    "at": tr_mark("Error", "time"),
    "template": tr_mark("Error", "template"),
    "skips": tr_mark("Error", "times left out"),
    "moves": tr_mark("Error", "moved times"),
    "answers": tr_mark("Error", "answers about holidays"),
    "confirm": tr_mark("Error", "confirming once"),
}
"""What may be wrong with a series, as its refusal names it, to what it is called."""


@dataclass(frozen=True)
class Sentence:
    """What is wrong or was found, and the one thing to do next ('' when nothing is to be done)."""

    text: str
    todo: str = ""

    def __str__(self) -> str:
        """Return both in a row."""
        return f"{self.text} {self.todo}".strip()


class _Filled(dict[str, object]):
    """The values of one sentence; a value that was not given has an honest general word."""

    def __missing__(self, name: str) -> str:
        general = {
            "host": tr("Error", "the server"),
            "server": tr("Error", "the server"),
            "account": tr("Error", "this account"),
            "handle": tr("Error", "this name"),
            "what": tr("Error", "the right that is needed"),
        }
        return general.get(name, "…")


def fill(context: str, source: str, values: Values) -> str:
    """Return a marked source in the user's language with its values; a missing value never fails."""
    if not source:
        return ""
    said = tr_marked(context, source)
    given = _Filled({name: _said(name, value) for name, value in values.items() if _given(value)})
    filled = said.format_map(given)
    # 'mastodon.nl' begins a sentence as it is written; 'the server', which stands in for it, begins with a capital.
    general = said.startswith("{") and said[1 : said.index("}")] not in given
    return filled[:1].upper() + filled[1:] if general else filled


def _given(value: object) -> bool:
    return value is not None and value != ""


def _said(name: str, value: object) -> str:
    text = str(value)
    if name == "minutes" and text.isdigit():
        return span(int(text) * 60)
    if name == "ends":
        return when(datetime.fromisoformat(text))
    if name in {"over", "most", "count"} and text.isdigit():
        return number(int(text))
    if name in {"size", "bytes", "most_bytes"} and text.isdigit():
        return size(int(text))
    if name == "what" and text in SERIES_PARTS:
        return tr_marked("Error", SERIES_PARTS[text])
    if name == "role":
        return role_named(text)
    if name == "visibility":
        return visibility_named(text)
    if name == "what":
        return right(text)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"
