"""A status as plain values for JSON, and back. What is at its default is left out: a million of them lie in the cache."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from accounts.model.status import Attachment, Card, Person, PictureKind, Poll, PollChoice, Span, SpanKind, Status

Plain = dict[str, Any]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
TEXTS = ("language", "warning", "reply_to", "reply_to_handle", "cid", "title", "quotable")
NUMBERS = ("replies", "boosts", "favourites")


def to_number(moment: datetime) -> int:
    """Return a moment as microseconds since 1970."""
    return (moment - EPOCH) // MICROSECOND


def to_moment(number: int) -> datetime:
    """Return the moment of `to_number`."""
    return EPOCH + timedelta(microseconds=number)


def to_plain(status: Status) -> Plain:
    """Return a status as values that JSON knows."""
    plain: Plain = {
        "network": status.network,
        "server": status.server,
        "id": status.remote_id,
        "uri": status.uri,
        "url": status.url,
        "author": person_plain(status.author),
        "at": to_number(status.at),
        "text": status.text,
    }
    for name in (*TEXTS, *NUMBERS):
        value = getattr(status, name)
        if value:
            plain[name] = value
    if status.visibility != "public":
        plain["visibility"] = status.visibility
    if status.sensitive:
        plain["sensitive"] = True
    if status.spans:
        plain["spans"] = [[one.start, one.end, one.kind.value, one.target] for one in status.spans]
    if status.media:
        plain["media"] = [[m.kind.value, m.url, m.preview, m.alt, m.width, m.height, m.seconds] for m in status.media]
    if status.tags:
        plain["tags"] = list(status.tags)
    if status.mine:
        plain["mine"] = sorted(status.mine)
    if status.card:
        plain["card"] = [status.card.url, status.card.title, status.card.text, status.card.picture]
    if status.poll:
        plain["poll"] = _poll_plain(status.poll)
    if status.boosted_by:
        plain["boosted_by"] = person_plain(status.boosted_by)
    if status.boosted_at:
        plain["boosted_at"] = to_number(status.boosted_at)
    if status.edited_at:
        plain["edited_at"] = to_number(status.edited_at)
    if status.quote:
        plain["quote"] = to_plain(status.quote)
    return plain


def from_plain(plain: Mapping[str, Any]) -> Status:
    """Return the status that `to_plain` wrote. Raises KeyError, TypeError or ValueError for what it did not write."""
    given = plain.get
    more: Plain = {name: plain[name] for name in (*TEXTS, *NUMBERS) if name in plain}
    return Status(
        network=plain["network"],
        server=plain["server"],
        remote_id=plain["id"],
        uri=plain["uri"],
        url=plain["url"],
        author=person_from(plain["author"]),
        at=to_moment(plain["at"]),
        text=plain["text"],
        spans=tuple(Span(start, end, SpanKind(kind), target) for start, end, kind, target in given("spans", ())),
        sensitive=given("sensitive", False),
        media=tuple(Attachment(PictureKind(kind), *rest) for kind, *rest in given("media", ())),
        card=Card(*plain["card"]) if "card" in plain else None,
        poll=_poll_from(plain["poll"]) if "poll" in plain else None,
        visibility=given("visibility", "public"),
        boosted_by=person_from(plain["boosted_by"]) if "boosted_by" in plain else None,
        boosted_at=to_moment(plain["boosted_at"]) if "boosted_at" in plain else None,
        quote=from_plain(plain["quote"]) if "quote" in plain else None,
        edited_at=to_moment(plain["edited_at"]) if "edited_at" in plain else None,
        mine=frozenset(given("mine", ())),
        tags=tuple(given("tags", ())),
        **more,
    )


def person_plain(person: Person) -> list[Any]:
    """Return a person as a list."""
    plain: list[Any] = [person.remote_id, person.handle, person.name, person.url, person.avatar, person.bot]
    if person.emoji or person.closed:
        plain.append([list(one) for one in person.emoji])
    return [*plain, True] if person.closed else plain


def person_from(plain: list[Any]) -> Person:
    """Return the person of such a list."""
    remote_id, handle, name, url, avatar, bot, *more = plain
    emoji = tuple((code, address) for code, address in (more[0] if more else ()))
    return Person(remote_id, handle, name, url, avatar, bot, emoji, closed=len(more) > 1)


def _poll_plain(poll: Poll) -> Plain:
    return {
        "choices": [[one.text, one.votes] for one in poll.choices],
        "closes_at": to_number(poll.closes_at) if poll.closes_at else None,
        "closed": poll.closed,
        "several": poll.several,
    }


def _poll_from(plain: Mapping[str, Any]) -> Poll:
    choices = tuple(PollChoice(text, votes) for text, votes in plain["choices"])
    closes = to_moment(plain["closes_at"]) if plain["closes_at"] is not None else None
    return Poll(choices, closes, plain["closed"], plain["several"])
