"""Contents (text, picture numbers, options) as plain values and back. Pictures are kept by number; their rows lie in `media`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.engine import Connection

from accounts.model.draft import Content
from accounts.model.media import NO_RIGHTS, Media
from accounts.model.visibility import Visibility
from accounts.store.media_plain import media_from_plain, media_of_row, media_to_plain, rights_to_plain
from accounts.store.tables import media, storable


def to_plain(content: Content) -> dict[str, Any]:
    """Return a content as plain values."""
    return {
        "text": content.text,
        "title": content.title,
        "language": content.language,
        "visibility": content.visibility.value if content.visibility else None,
        "warning": content.warning,
        "reply_to": content.reply_to,
        **({"thread": True} if content.thread else {}),
        **({"unfinished": True} if content.unfinished else {}),
        **({"quote": content.quote, "quote_url": content.quote_url} if content.quote else {}),
        "media": [media_to_plain(one) for one in content.media],
    }


def from_plain(plain: Mapping[str, Any], known: Mapping[int, Media]) -> Content:
    """Return the content; `known` are the pictures that `load_media` found."""
    return Content(
        text=plain.get("text", ""),
        title=plain.get("title", ""),
        language=plain.get("language", ""),
        visibility=Visibility(plain["visibility"]) if plain.get("visibility") else None,
        warning=plain.get("warning", ""),
        reply_to=plain.get("reply_to", ""),
        thread=bool(plain.get("thread", False)),
        unfinished=bool(plain.get("unfinished", False)),
        quote=plain.get("quote", ""),
        quote_url=plain.get("quote_url", ""),
        media=tuple(media_from_plain(one, known[one["id"]]) for one in plain.get("media", ()) if one["id"] in known),
    )


def media_numbers(plains: Iterable[Mapping[str, Any]]) -> set[int]:
    """Return the numbers of all pictures in these plain contents."""
    return {one["id"] for plain in plains for one in plain.get("media", ())}


def load_media(connection: Connection, numbers: set[int]) -> dict[int, Media]:
    """Return the pictures with these numbers."""
    if not numbers:
        return {}
    rows = connection.execute(select(media).where(media.c.id.in_(sorted(numbers)))).mappings()
    return {row["id"]: media_of_row(dict(row)) for row in rows}


def keep_rights(connection: Connection, contents: Iterable[Content]) -> None:
    """Let the card that a content has for a file lie with that file too, for when it comes in again."""
    for one in {picture.id: picture for content in contents for picture in content.media if picture.rights != NO_RIGHTS}.values():
        connection.execute(media.update().where(media.c.id == one.id).values(rights=rights_to_plain(one.rights)))


def known_rights(connection: Connection, file: str) -> dict[str, Any]:
    """Return the last card that was filled in for a file, as plain values; {} when there is none."""
    found = select(media.c.rights).where((media.c.file == file) & (type_coerce(media.c.rights, Text) != "{}"))
    return connection.execute(found.order_by(media.c.id.desc()).limit(1)).scalar() or {}


def words_of(*contents: Content) -> str:
    """Return what a search looks through: text, title, warning and alt texts, in small letters."""
    parts = [part for one in contents for part in (one.title, one.text, one.warning, *(picture.alt for picture in one.media))]
    return storable("\n".join(part for part in parts if part).casefold())
