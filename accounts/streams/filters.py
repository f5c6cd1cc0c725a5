"""What a column leaves out of what comes in, and which words in it give a notice."""

from __future__ import annotations

import functools
import re

from accounts.model.column import Column
from accounts.model.status import Status
from accounts.streams.kind import bare
from accounts.streams.kinds.hashtags import tags_of


def lets_through(column: Column, status: Status) -> bool:
    """Return whether the filters of a column let a status through. One whose language nobody knows is let through."""
    if column.without_boosts and status.boosted_by is not None:
        return False
    if column.media_only and not status.media:
        return False
    if column.languages and status.language and status.language.casefold().split("-")[0] not in column.languages:
        return False
    if column.without_tags and not tags_of(status).isdisjoint(column.without_tags):
        return False
    if column.without_people:
        people = [status.author, *([status.boosted_by] if status.boosted_by else [])]
        if any(bare(person.handle) in column.without_people for person in people):
            return False
    return not found_word(column.without_words, status)


def found_word(words: tuple[str, ...], status: Status) -> str:
    """Return the first of `words` that stands in a status as a whole word (or words), whatever the capitals; '' when none does."""
    if not words:
        return ""
    quoted = status.quote.text if status.quote else ""
    text = "\n".join((status.title, status.warning, status.text, quoted)).casefold()
    found = _pattern(words).search(text)
    return found.group(1) if found else ""


@functools.lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    several = "|".join(r"\s+".join(re.escape(part) for part in word.casefold().split()) for word in words if word.strip())
    return re.compile(rf"(?<![\w#@])({several or '(?!)'})(?!\w)")
