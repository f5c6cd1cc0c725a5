"""Lists of feeds as other programs read and write them (OPML 1.0 to 2.0).

A file comes from outside: it is read without a document type, so that no entity can grow in it or fetch anything, at most five megabytes
of it. Folders become names of columns; a feed that stands in it twice is there once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from xml.etree import ElementTree

from accounts.errors import InputError
from accounts.taming import tame_line
from accounts.taming_links import safe_link

MOST_BYTES = 5 * 1024 * 1024
MOST_FEEDS = 2_000
DEEPEST = 50

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARED = re.compile(r"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']", re.IGNORECASE)


@dataclass(frozen=True)
class Outline:
    """One feed. `folder` is the name of what it stands in, '' for none."""

    title: str
    feed: str
    page: str = ""
    folder: str = ""


@dataclass(frozen=True)
class Opml:
    """What a file holds. `skipped` counts what cannot be followed: no address, or none of the web's."""

    title: str
    outlines: tuple[Outline, ...]
    skipped: int = 0


def read_opml(body: bytes) -> Opml:
    """Return the feeds in a file, in its order. Raises InputError: opml-too-large, not-opml."""
    if len(body) > MOST_BYTES:
        raise InputError("opml-too-large", most=MOST_BYTES)
    text = _decoded(body)
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        text = re.sub(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", "", text, count=1, flags=re.IGNORECASE | re.DOTALL)
        if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
            raise InputError("not-opml")
    try:
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - no document type, so no entities
    except (ElementTree.ParseError, ValueError, RecursionError) as broken:
        raise InputError("not-opml") from broken
    body_part = root.find("body") if root.tag.casefold() == "opml" else None
    if body_part is None:
        raise InputError("not-opml")
    found: dict[str, Outline] = {}
    skipped = _walk(body_part, found)
    title = root.findtext("head/title")
    return Opml(tame_line(title), tuple(found.values()), skipped)


def _walk(body: ElementTree.Element, found: dict[str, Outline]) -> int:
    """Gather the feeds below `body` into `found`; return how many cannot be followed."""
    skipped = 0
    waiting: list[tuple[ElementTree.Element, str, int]] = [(one, "", 0) for one in reversed(list(body))]
    while waiting:
        one, folder, depth = waiting.pop()
        if one.tag.casefold() != "outline":
            continue
        values = {name.casefold(): value for name, value in one.attrib.items()}
        title = tame_line(values.get("title")) or tame_line(values.get("text"))
        address = values.get("xmlurl", "").strip()
        if address.casefold().startswith("feed:"):
            # 'feed://dagblad.example/rss' and 'feed:https://dagblad.example/rss' are both about.
            rest = address[5:]
            address = rest if re.match(r"https?://", rest, re.IGNORECASE) else "https://" + rest.lstrip("/")
        feed = safe_link(address)
        if feed and len(found) < MOST_FEEDS:
            found.setdefault(feed, Outline(title or feed, feed, safe_link(values.get("htmlurl", "")), folder))
        elif address or values.get("type", "").casefold() in {"rss", "atom"}:
            skipped += 1
        if depth < DEEPEST:
            waiting += [(inner, title if not address else folder, depth + 1) for inner in reversed(list(one))]
        else:
            skipped += len(list(one))
    return skipped


def _decoded(body: bytes) -> str:
    """Return the file as text, without what no XML may hold."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = body.decode("utf-16", "replace")
    else:
        start = body.removeprefix(b"\xef\xbb\xbf")
        declared = _DECLARED.match(start[:200].decode("ascii", "replace"))
        try:
            text = start.decode(declared[1] if declared else "utf-8", "strict")
        except (LookupError, UnicodeDecodeError):
            text = start.decode("cp1252", "replace")
    return _NOT_XML.sub("", text.removeprefix("\ufeff"))


def write_opml(outlines: Iterable[Outline], now: datetime, title: str = "Omroeper") -> bytes:
    """Return a file with these feeds, as OPML 2.0 in UTF-8, folders in the order of their first feed."""
    root = ElementTree.Element("opml", version="2.0")
    head = ElementTree.SubElement(root, "head")
    ElementTree.SubElement(head, "title").text = _said(title)
    ElementTree.SubElement(head, "dateCreated").text = format_datetime(now)
    body = ElementTree.SubElement(root, "body")
    folders: dict[str, ElementTree.Element] = {"": body}
    for one in outlines:
        if one.folder not in folders:
            folders[one.folder] = ElementTree.SubElement(body, "outline", text=_said(one.folder), title=_said(one.folder))
        values = {"type": "rss", "text": _said(one.title), "title": _said(one.title), "xmlUrl": one.feed}
        if one.page:
            values["htmlUrl"] = one.page
        ElementTree.SubElement(folders[one.folder], "outline", values)
    ElementTree.indent(root)
    made: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"


def _said(text: str) -> str:
    return _NOT_XML.sub("", text)
