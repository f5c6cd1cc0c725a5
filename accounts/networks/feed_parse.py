"""A feed as statuses: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, Google Alerts; real ones, which are seldom by the book.

`feedparser` reads what is XML or nearly so, from bytes that are here already: it never fetches. Whoever declares entities of his own in the
document type is read without them, so that nothing can grow from little (a 'billion laughs'), and external ones are never followed. All
text goes through `taming`. What an entry is hangs on its own id, else on its link, else on its title and moment.

Sources: RSS 2.0, RFC 4287 (Atom), JSON Feed 1.1, the wild.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from accounts.model.status import Attachment, Person, PictureKind, Status
from accounts.networks.feed_bounds import NoFeedError, bounded
from accounts.taming import tame_line, tame_markup, whole
from accounts.taming_links import safe_link

MOST_ENTRIES = 200
MOST_TEXT = 5_000
MOST_TITLE = 300
MOST_PICTURES = 4
MOST_TAGS = 20
LONGEST_TTL = 7 * 24 * 3600.0

_GOOGLE = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,10}/url\?")
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_IMAGE = re.compile(r"<img\b[^>]*?>", re.IGNORECASE)
_VALUE = re.compile(r"\b(src|alt|width|height)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_PERIODS = {"hourly": 3600.0, "daily": 86400.0, "weekly": 604800.0, "monthly": LONGEST_TTL, "yearly": LONGEST_TTL}


@dataclass(frozen=True)
class Feed:
    """What a feed says. `entries` newest first; `every` is the seconds its maker wants between two visits, 0 = does not say; `skipped`
    counts what was no entry, or stood there twice.
    """

    title: str
    link: str
    entries: tuple[Status, ...] = ()
    every: float = 0.0
    language: str = ""
    skipped: int = 0


@dataclass
class _Raw:
    """One entry, whatever its make."""

    id: str = ""
    link: str = ""
    title: str = ""
    title_markup: bool = True
    markup: str = ""
    author: str = ""
    at: datetime | None = None
    edited: datetime | None = None
    language: str = ""
    pictures: list[Attachment] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def parse(body: bytes, address: str, now: datetime, content_type: str = "") -> Feed:
    """Return the feed in `body`, fetched from `address` at `now`. Raises NoFeedError."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if start[:1] == b"{":
        return _json_feed(body, address, now)
    if not start:
        raise NoFeedError("nothing")
    return _xml_feed(body, address, now, content_type)


# -- XML -----------------------------------------------------------------------------------------------------------------------------


def _xml_feed(body: bytes, address: str, now: datetime, content_type: str) -> Feed:
    import feedparser

    if _ENTITY.search(body[: 1 << 20]):
        body = _DOCTYPE.sub(b"", body, count=1)
        body = _ENTITY.sub(b"<!--", body)
    body = bounded(body)
    headers = {"content-location": address, "content-type": content_type or "application/xml"}
    try:
        found = feedparser.parse(body if body else b" ", response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except Exception as failure:  # whatever a library stumbles over in a stranger's file is the file's fault
        raise NoFeedError(type(failure).__name__) from failure
    head = found.get("feed") or {}
    if not found.get("version") and not found.get("entries"):
        raise NoFeedError("unknown")
    link = _home(_text(head.get("link")), address)
    title = _plain_title(_text(head.get("title"))) or urlsplit(address).netloc
    language = tame_line(head.get("language"), 20)
    raws = [_xml_entry(one, link) for one in found["entries"][: MOST_ENTRIES * 5]]
    return _made(raws, Feed(title, link, every=_xml_every(head), language=language), address, now, _text(_person_of(head)))


def _xml_every(head: Any) -> float:
    """Return what ttl (minutes) and the syndication module say, in seconds."""
    ttl = _text(head.get("ttl")).strip()
    if ttl.isdigit() and len(ttl) < 9:
        return min(float(ttl) * 60, LONGEST_TTL)
    period = _PERIODS.get(_text(head.get("sy_updateperiod")).strip().lower(), 0.0)
    times = _text(head.get("sy_updatefrequency")).strip()
    return period / max(1, int(times)) if times.isdigit() and len(times) < 6 else period


def _person_of(found: Any) -> str:
    detail = found.get("author_detail")
    name = _text(detail.get("name")) if isinstance(detail, dict) else ""
    return name or _text(found.get("author"))


def _xml_entry(one: Any, base: str) -> _Raw:
    contents = [found for found in one.get("content") or [] if isinstance(found, dict)]
    markup = max((_text(found.get("value")) for found in contents), key=len, default="") or _text(one.get("summary"))
    plain = (contents and contents[0].get("type") == "text/plain") or (not contents and _detail(one, "summary") == "text/plain")
    if plain and "<" not in markup:
        markup = markup.replace("&", "&amp;").replace("\n", "<br>")
    return _Raw(
        id=_text(one.get("id")).strip(),
        link=_text(one.get("link")).strip(),
        title=_text(one.get("title")),
        title_markup=_detail(one, "title") != "text/plain" or "&" in _text(one.get("title")) or "<" in _text(one.get("title")),
        markup=markup,
        author=_person_of(one),
        at=_moment(_own(one, "published_parsed") or _own(one, "created_parsed") or _own(one, "updated_parsed"))
        or _spoken(_own(one, "published") or _own(one, "updated")),
        edited=_moment(_own(one, "updated_parsed")),
        language=_text((contents[0] if contents else {}).get("language") or ""),
        pictures=list(_enclosed(one, base)),
        tags=[_text(tag.get("term")) for tag in one.get("tags") or [] if isinstance(tag, dict)],
    )


def _own(one: Any, name: str) -> Any:
    """Return what stands under a name itself; feedparser would answer with another moment, and warn."""
    return dict.get(one, name)


def _detail(one: Any, name: str) -> str:
    detail = one.get(f"{name}_detail")
    return _text(detail.get("type")) if isinstance(detail, dict) else ""


def _enclosed(one: Any, base: str) -> Iterable[Attachment]:
    """Give what is attached: enclosures, and the pictures of media:content and media:thumbnail."""
    seen: set[str] = set()
    found = [*(one.get("enclosures") or []), *(one.get("media_content") or []), *(one.get("media_thumbnail") or [])]
    for enclosure in found[:20]:
        if not isinstance(enclosure, dict):
            continue
        url = safe_link(_text(enclosure.get("href")) or _text(enclosure.get("url")), base)
        kind = _kind_of(_text(enclosure.get("type")), _text(enclosure.get("medium")), url)
        if url and kind is not None and url not in seen:
            seen.add(url)
            preview = url if kind is PictureKind.IMAGE else ""
            yield Attachment(kind, url, preview, "", _size(enclosure.get("width")), _size(enclosure.get("height")))


def _kind_of(mime: str, medium: str, url: str) -> PictureKind | None:
    for kind in (PictureKind.IMAGE, PictureKind.VIDEO, PictureKind.AUDIO):
        if mime.startswith(kind.value + "/") or medium == kind.value:
            return kind
    if not mime and re.search(r"\.(jpe?g|png|gif|webp|avif)\Z", urlsplit(url).path, re.IGNORECASE):
        return PictureKind.IMAGE
    return None


def _size(value: Any) -> int:
    text = str(value or "")
    return int(text) if text.isdigit() and len(text) < 6 else 0


# -- JSON ----------------------------------------------------------------------------------------------------------------------------


def _json_feed(body: bytes, address: str, now: datetime) -> Feed:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as failure:
        raise NoFeedError("json") from failure
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        raise NoFeedError("json")
    if "jsonfeed.org/version/" not in _text(found.get("version")):
        raise NoFeedError("json")
    link = _home(_text(found.get("home_page_url")), address)
    title = tame_line(found.get("title"), MOST_TITLE) or urlsplit(address).netloc
    raws = [_json_entry(one, link) for one in found["items"][: MOST_ENTRIES * 5] if isinstance(one, dict)]
    head = Feed(title, link, language=tame_line(found.get("language"), 20), skipped=len(found["items"]) - len(raws))
    return _made(raws, head, address, now, _json_author(found))


def _json_author(found: dict[str, Any]) -> str:
    authors = found.get("authors")
    one = authors[0] if isinstance(authors, list) and authors else found.get("author")
    return _text(one.get("name")) if isinstance(one, dict) else ""


def _json_entry(one: dict[str, Any], base: str) -> _Raw:
    number = one.get("id")
    markup = _text(one.get("content_html"))
    if not markup:
        plain = _text(one.get("content_text")) or _text(one.get("summary"))
        markup = plain.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    image = safe_link(_text(one.get("image")) or _text(one.get("banner_image")), base)
    attached = one.get("attachments")
    files = [file for file in attached if isinstance(file, dict)] if isinstance(attached, list) else []
    pictures = [Attachment(PictureKind.IMAGE, image, image)] if image else []
    for file in files[:20]:
        url = safe_link(_text(file.get("url")), base)
        kind = _kind_of(_text(file.get("mime_type")), "", url)
        if url and kind is not None:
            pictures.append(Attachment(kind, url, url if kind is PictureKind.IMAGE else ""))
    tags = one.get("tags")
    return _Raw(
        id=str(number) if isinstance(number, int | float) and not isinstance(number, bool) else _text(number).strip(),
        link=_text(one.get("url")) or _text(one.get("external_url")),
        title=_text(one.get("title")),
        title_markup=False,
        markup=markup,
        author=_json_author(one),
        at=_iso(one.get("date_published")) or _iso(one.get("date_modified")),
        edited=_iso(one.get("date_modified")),
        language=_text(one.get("language")),
        pictures=pictures,
        tags=[_text(tag) for tag in tags] if isinstance(tags, list) else [],
    )


# -- both ----------------------------------------------------------------------------------------------------------------------------


def _made(raws: list[_Raw], head: Feed, address: str, now: datetime, maker: str) -> Feed:
    """Return the feed with its entries as statuses. One without a moment gets that of the visit, in the order of the feed."""
    made: dict[str, Status] = {}
    for place, raw in enumerate(raws):
        status = _status(raw, head, address, now - timedelta(seconds=place), now, maker)
        if status is not None:
            made.setdefault(status.uri, status)
    entries = sorted(made.values(), key=lambda one: one.at, reverse=True)[:MOST_ENTRIES]
    return Feed(head.title, head.link, tuple(entries), head.every, head.language, head.skipped + len(raws) - len(made))


def _status(raw: _Raw, head: Feed, address: str, otherwise: datetime, now: datetime, maker: str) -> Status | None:
    link = _target(raw.link, head.link)
    if not link and raw.id:
        link = safe_link(raw.id)
    title = _plain_title(raw.title) if raw.title_markup else tame_line(raw.title, MOST_TITLE)
    said = tame_markup(raw.markup, base=link or head.link, most=MOST_TEXT)
    text = said.text
    pictures = [*raw.pictures, *_images(raw.markup, link or head.link)]
    if not (title or text or link):
        return None
    at = raw.at or otherwise
    at = min(at, now)  # an announcement of the future would stand above everything else until then
    known = raw.id or link or hashlib.sha256(f"{title}\n{raw.at or ''}\n{text if not raw.at else ''}".encode()).hexdigest()
    name = tame_line(raw.author, 100) or tame_line(maker, 100)
    host = urlsplit(head.link).netloc or urlsplit(address).netloc
    same = text.casefold().startswith(title.casefold()) and title
    return Status(
        network="feed",
        server=urlsplit(address).netloc,
        remote_id=known[:2000],
        uri=_identity(known, address),
        url=link,
        author=Person(address if not is_secret(address) else host, host, head.title if not name else f"{name} · {head.title}", head.link),
        at=at,
        text=text,
        spans=said.spans,
        language=tame_line(raw.language, 20) or head.language,
        media=_unique(pictures),
        title="" if same and len(text) <= len(title) + 1 else title,
        edited_at=raw.edited if raw.edited is not None and raw.edited > at + timedelta(minutes=1) and raw.edited <= now else None,
        tags=tuple(dict.fromkeys(tag for tag in (tame_line(one, 100).lstrip("#").casefold() for one in raw.tags[:MOST_TAGS]) if tag)),
    )


def _identity(known: str, address: str) -> str:
    """Return the identity of an entry: its own where that is one for the whole world, else within its feed."""
    if re.match(r"(https?://|tag:|urn:)", known, re.IGNORECASE):
        return known[:2000]
    return f"feed:{hashlib.sha256(address.encode()).hexdigest()[:16]}:{known[:1900]}"


def _home(link: str, address: str) -> str:
    """Return the page of a feed, its own address where it names none; the site alone where that address is a secret."""
    found = safe_link(link, address) or address
    parts = urlsplit(found)
    return f"{parts.scheme}://{parts.netloc}/" if is_secret(found) else found


def is_secret(address: str) -> bool:
    """Return whether the address itself is a secret, as that of a Google Alert is."""
    return "/alerts/feeds/" in address


def _target(link: str, base: str) -> str:
    """Return where an entry's link really goes: Google's alerts wrap it."""
    if _GOOGLE.match(link):
        query = parse_qs(urlsplit(link).query)
        for name in ("url", "q"):
            inner = safe_link(query.get(name, [""])[0])
            if inner:
                return inner
    return safe_link(link, base)


def _images(markup: str, base: str) -> Iterable[Attachment]:
    for found in _IMAGE.findall(markup[:200_000])[:20]:
        values = {name.lower(): one or two or three for name, one, two, three in _VALUE.findall(found)}
        url = safe_link(values.get("src", "").replace("&amp;", "&"), base)
        width, height = _size(values.get("width")), _size(values.get("height"))
        if url and not (0 < width < 32 or 0 < height < 32):  # what counts readers is small
            yield Attachment(PictureKind.IMAGE, url, url, tame_markup(values.get("alt", ""), most=1000).text, width, height)


def _unique(pictures: list[Attachment]) -> tuple[Attachment, ...]:
    """Return each picture once, with its alt text where one of them has it."""
    found: dict[str, Attachment] = {}
    for one in pictures:
        known = found.get(one.url)
        if known is None or (one.alt and not known.alt):
            found[one.url] = one
    return tuple(found.values())[:MOST_PICTURES]


def _plain_title(markup: str) -> str:
    return tame_line(tame_markup(markup, most=MOST_TITLE * 4).text, MOST_TITLE)


def _moment(parsed: Any) -> datetime | None:
    """Return the moment of a struct_time in UTC; one without a zone counts as UTC, as feedparser reads it."""
    try:
        year, month, day, hour, minute, second = parsed[:6] if parsed else (0, 0, 0, 0, 0, 0)
        found = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC) if year else None
    except (TypeError, ValueError, OverflowError):
        return None
    return found if found is not None and found.year >= 1990 else None


def _spoken(value: Any) -> datetime | None:
    """Return the moment of a date as e-mail writes it, where feedparser finds none: one without a zone counts as UTC."""
    try:
        found = parsedate_to_datetime(value.strip()) if isinstance(value, str) and value.strip() else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return _iso(found.isoformat()) if found is not None else None


def _iso(value: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(value.strip()) if isinstance(value, str) else None
        if found is None:
            return None
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return found if found.year >= 1990 else None


def _text(value: Any) -> str:
    return whole(value)
