"""Contents (text, picture numbers, options) as plain values and back. Pictures are kept by number; their rows lie in `media`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.model.visibility import Visibility
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
        "media": [{"id": one.id, "alt": one.alt, "decorative": one.decorative} for one in content.media],
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
        media=tuple(
            _with_alt(known[one["id"]], one.get("alt", ""), bool(one.get("decorative")))
            for one in plain.get("media", ())
            if one["id"] in known
        ),
    )


def _with_alt(one: Media, alt: str, decorative: bool) -> Media:
    return Media(one.id, one.file, one.name, one.mime, one.size, one.width, one.height, alt, decorative)


def media_numbers(plains: Iterable[Mapping[str, Any]]) -> set[int]:
    """Return the numbers of all pictures in these plain contents."""
    return {one["id"] for plain in plains for one in plain.get("media", ())}


def load_media(connection: Connection, numbers: set[int]) -> dict[int, Media]:
    """Return the pictures with these numbers."""
    if not numbers:
        return {}
    rows = connection.execute(select(media).where(media.c.id.in_(sorted(numbers)))).mappings()
    return {
        row["id"]: Media(MediaId(row["id"]), row["file"], row["name"], row["mime"], row["size"], row["width"], row["height"])
        for row in rows
    }


def words_of(*contents: Content) -> str:
    """Return what a search looks through: text, title, warning and alt texts, in small letters."""
    parts = [part for one in contents for part in (one.title, one.text, one.warning, *(picture.alt for picture in one.media))]
    return storable("\n".join(part for part in parts if part).casefold())
