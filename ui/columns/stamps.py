"""What of a row decides its height, and what decides its picture. Equal stamps: nothing has to be made anew."""

from __future__ import annotations

from collections.abc import Hashable, Set
from typing import TYPE_CHECKING

from ui.columns.saying import booster

if TYPE_CHECKING:
    from accounts.model.column import Entry


def height_stamp(entry: Entry, opened: Set[tuple[str, str]]) -> Hashable:
    """Return what decides how high a row is at a width."""
    status = entry.status
    person = booster(entry)
    folds = tuple((status.uri, kind) in opened for kind in ("warning", "long", "media")) if opened else ()
    return (
        status.uri,
        status.edited_at,
        len(status.text),
        len(entry.via),
        entry.late,
        person.handle if person is not None else "",
        len(status.media),
        status.quote is not None,
        status.card is not None,
        len(status.poll.choices) if status.poll is not None else 0,
        folds,
    )


def picture_stamp(entry: Entry, own: frozenset[str], age: str, asked: int) -> Hashable:
    """Return what else decides how it looks: numbers, own marks, the age, and how many of its pictures were asked for."""
    status = entry.status
    poll = tuple(choice.votes for choice in status.poll.choices) if status.poll is not None else ()
    return (status.text, status.replies, status.boosts, status.favourites, own, age, poll, status.author.name, status.author.avatar, asked)
