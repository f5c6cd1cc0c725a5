"""Letters and readings as plain values and back, strictly: whatever is not as it should be raises ValueError with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from accounts.model.letter import Judgement, Letter, Quoted, Reading, Remark, Speaker
from accounts.model.media import Media, Rights
from accounts.model.status import Status
from accounts.model.visibility import Visibility
from accounts.store.media_plain import media_from_plain, media_to_plain

LETTER_FORMAT, READING_FORMAT = "omroeper-letter", "omroeper-reading"
MOST_TEXT = 1_000_000
MOST_NAME = 200
MOST_REMARKS = 500
MOST_REMARK = 20_000
MOST_SPEAKERS = 100
MOST_MEDIA = 50


def content_plain(content: Content) -> dict[str, Any]:
    """Return a content; its pictures by the names of their files."""
    return {
        "text": content.text,
        "title": content.title,
        "language": content.language,
        "visibility": content.visibility.value if content.visibility else "",
        "warning": content.warning,
        "reply_to": content.reply_to,
        "thread": content.thread,
        "unfinished": content.unfinished,
        **({"quote": content.quote, "quote_url": content.quote_url} if content.quote else {}),
        "media": [
            {key: value for key, value in media_to_plain(one).items() if key not in {"id", "captions"}}
            | {"file": one.file, "name": one.name}
            for one in content.media
        ],
    }


def content_of(plain: object, pictures: Mapping[str, Media], place: str) -> Content:
    """Return the content; `pictures` are those of the letter, by name."""
    values = _table(plain, place)
    media = []
    for one in _list(values.get("media", []), f"{place}.media", MOST_MEDIA):
        each = _table(one, f"{place}.media")
        known = pictures.get(str(each.get("file", "")))
        if known is None:
            raise ValueError(f"{place}.media")
        alt = _text(each.get("alt", ""), f"{place}.alt", MOST_TEXT)
        name = _text(each.get("name", known.name), f"{place}.name", MOST_NAME)
        try:
            made = media_from_plain({**each, "captions": None}, replace(known, name=name))
        except (AttributeError, TypeError, IndexError):
            raise ValueError(f"{place}.media") from None
        media.append(replace(made, alt=alt, decorative=_bool(each.get("decorative", False), place), rights=_rights(made.rights, place)))
    visibility = _text(values.get("visibility", ""), f"{place}.visibility", MOST_NAME)
    return Content(
        text=_text(values.get("text", ""), f"{place}.text", MOST_TEXT),
        title=_text(values.get("title", ""), f"{place}.title", MOST_TEXT),
        language=_text(values.get("language", ""), f"{place}.language", MOST_NAME),
        visibility=Visibility(visibility) if visibility else None,
        warning=_text(values.get("warning", ""), f"{place}.warning", MOST_TEXT),
        reply_to=_text(values.get("reply_to", ""), f"{place}.reply_to", 5_000),
        thread=_bool(values.get("thread", False), place),
        unfinished=_bool(values.get("unfinished", False), place),
        quote=_text(values.get("quote", ""), f"{place}.quote", 5_000),
        quote_url=_text(values.get("quote_url", ""), f"{place}.quote_url", 5_000),
        media=tuple(media),
    )


def quoted_plain(status: Status) -> dict[str, Any]:
    """Return what a colleague is shown of a message that is quoted."""
    titled = (status.title, status.text)
    return {
        "name": status.author.name.strip()[:MOST_NAME],
        "handle": status.author.handle[:MOST_NAME],
        "at": status.at.isoformat(),
        "text": "\n".join(part for part in titled if part)[:MOST_TEXT],
        "warning": status.warning[:MOST_TEXT],
        "pictures": [one.alt[:MOST_REMARK] for one in status.media[:MOST_MEDIA]],
    }


def quoted_of(plain: object) -> Mapping[str, Quoted]:
    """Return the quoted messages of a letter by what names them."""
    found = {}
    for uri, one in _table(plain, "quoted").items():
        values = _table(one, "quoted")
        name, handle = (_text(values.get(each, ""), f"quoted.{each}", MOST_NAME) for each in ("name", "handle"))
        text, warning = (_text(values.get(each, ""), f"quoted.{each}", MOST_TEXT) for each in ("text", "warning"))
        pictures = _list(values.get("pictures", []), "quoted.pictures", MOST_MEDIA)
        alts = tuple(_text(each, "quoted.pictures", MOST_REMARK) for each in pictures)
        found[uri] = Quoted(name, handle, _moment(values.get("at"), "quoted.at"), text, warning, alts)
    return MappingProxyType(found)


def letter_of(
    plain: Mapping[str, Any],
    digest: str,
    pictures: Mapping[str, Media],
    *,
    number: int = 0,
    mine: bool = False,
    draft: DraftId | None = None,
) -> Letter:
    """Return the letter of these values. Raises ValueError with the place."""
    by = _table(plain.get("by"), "by")
    speakers = tuple(_speaker(one) for one in _list(plain.get("speakers"), "speakers", MOST_SPEAKERS))
    variants = {}
    for key, one in _table(plain.get("variants", {}), "variants").items():
        if not (key.isdecimal() and key.isascii() and int(key) < len(speakers)):
            raise ValueError("variants")
        variants[int(key)] = content_of(one, pictures, f"variants.{key}")
    answered = []
    for one in _list(plain.get("answered", []), "answered", 20):
        pair = _list(one, "answered", 2)
        if len(pair) != 2:
            raise ValueError("answered")
        answered.append((_text(pair[0], "answered", 2_000), _text(pair[1], "answered", 2_000)))
    return Letter(
        hash=digest,
        id=number,
        mine=mine,
        name=_text(by.get("name", ""), "by.name", MOST_NAME),
        key=_text(by.get("key", ""), "by.key", MOST_NAME),
        at=_moment(plain.get("at"), "at"),
        speakers=speakers,
        common=content_of(plain.get("common"), pictures, "common"),
        variants=MappingProxyType(variants),
        answered=tuple(answered),
        note=_text(plain.get("note", ""), "note", MOST_REMARK),
        draft=draft,
        quoted=quoted_of(plain.get("quoted", {})),
    )


def reading_plain(letter: str, name: str, key: str, judgement: Judgement, remarks: tuple[Remark, ...], at: datetime) -> dict[str, Any]:
    """Return what is said of a letter as plain values."""
    return {
        "format": READING_FORMAT,
        "version": 1,
        "letter": letter,
        "by": {"name": name, "key": key},
        "at": at.isoformat(),
        "judgement": judgement.value,
        "remarks": [{"text": one.text, "quote": one.quote} for one in remarks],
    }


def reading_of(plain: Mapping[str, Any], digest: str, draft: DraftId | None = None) -> Reading:
    """Return what is said of a letter. Raises ValueError with the place."""
    by = _table(plain.get("by"), "by")
    remarks = []
    for one in _list(plain.get("remarks", []), "remarks", MOST_REMARKS):
        each = _table(one, "remarks")
        text, quote = (_text(each.get(name, ""), f"remarks.{name}", MOST_REMARK) for name in ("text", "quote"))
        remarks.append(Remark(text, quote))
    return Reading(
        digest,
        _text(plain.get("letter", ""), "letter", 64),
        _text(by.get("name", ""), "by.name", MOST_NAME),
        _text(by.get("key", ""), "by.key", MOST_NAME),
        Judgement(_text(plain.get("judgement", ""), "judgement", 20)),
        _moment(plain.get("at"), "at"),
        tuple(remarks),
        draft,
    )


def _rights(card: Rights, place: str) -> Rights:
    for text in (card.maker, card.source):
        _text(text, f"{place}.rights", 5_000)
    for answer in (card.people, card.children):
        if answer is not None:
            _bool(answer, f"{place}.rights")
    return card


def _speaker(plain: object) -> Speaker:
    values = _table(plain, "speakers")
    names = {name: _text(values.get(name, ""), f"speakers.{name}", 1_000) for name in ("network", "server", "handle", "label", "role_word")}
    return Speaker(**names, role=Role(_text(values.get("role", ""), "speakers.role", 20)))


def _table(plain: object, place: str) -> Mapping[str, Any]:
    if not isinstance(plain, dict):
        raise ValueError(place)
    return plain


def _list(plain: object, place: str, most: int) -> list[Any]:
    if not isinstance(plain, list) or len(plain) > most:
        raise ValueError(place)
    return plain


def _text(plain: object, place: str, most: int) -> str:
    if not isinstance(plain, str) or len(plain) > most:
        raise ValueError(place)
    return plain


def _bool(plain: object, place: str) -> bool:
    if not isinstance(plain, bool):
        raise ValueError(place)
    return plain


def _moment(plain: object, place: str) -> datetime:
    try:
        found = datetime.fromisoformat(_text(plain, place, 40))
    except ValueError:
        raise ValueError(place) from None
    if found.tzinfo is None:
        raise ValueError(place)
    return found
