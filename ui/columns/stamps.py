"""What of a row decides its height, and what decides its picture. Equal stamps: nothing has to be made anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Set
from typing import TYPE_CHECKING

from accounts.model.status import SpanKind
from ui.columns.inline import codes_of
from ui.columns.saying import booster

if TYPE_CHECKING:
    from accounts.model.column import Entry
    from accounts.model.status import Status


def height_stamp(entry: Entry, opened: Set[tuple[str, str]]) -> Hashable:
    """Return what decides how high a row is at a width."""
    status = entry.status
    person = booster(entry)
    folds = tuple((status.uri, kind) in opened for kind in ("warning", "long", "media", "emoji")) if opened else ()
    return (
        status.uri,
        status.edited_at,
        len(status.text),
        len(entry.via),
        entry.late,
        person.handle if person is not None else "",
        len(status.media),
        status.quote is not None,
        status.card is not None and bool(status.card.picture),
        status.card is not None,
        len(status.poll.choices) if status.poll is not None else 0,
        folds,
    )


def pictures_of(status: Status) -> tuple[str, ...]:
    """Return the addresses of the pictures that hang on a status: what is attached, and the card of its link."""
    shown = tuple(one.preview or one.url for one in status.media)
    return (*shown, status.card.picture) if status.card is not None and status.card.picture and status.quote is None else shown


def lost(status: Status, failed: Callable[[str], bool]) -> int:
    """Return how many pictures of a status cannot be had whose place in it is given up then."""
    card = status.card.picture if status.card is not None else ""
    plain = not status.author.emoji and status.quote is None and status.boosted_by is None
    if plain and not card and all(span.kind is not SpanKind.EMOJI for span in status.spans):
        return 0  # as nearly every row, at every look
    return sum(failed(url) for url in codes_of(status)) + bool(card and failed(card))


def picture_stamp(entry: Entry, own: frozenset[str], age: str, asked: int) -> Hashable:
    """Return what else decides how it looks: numbers, own marks, the age, and how many of its pictures were asked for."""
    status = entry.status
    poll = tuple(choice.votes for choice in status.poll.choices) if status.poll is not None else ()
    return (status.text, status.replies, status.boosts, status.favourites, own, age, poll, status.author.name, status.author.avatar, asked)
