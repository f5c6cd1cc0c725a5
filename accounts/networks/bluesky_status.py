"""A post of Bluesky as a Status: every field may be missing or nonsense; what cannot be a status is None.

Source: the lexicons app.bsky.feed.defs, app.bsky.feed.post, app.bsky.richtext.facet, app.bsky.embed.* and com.atproto.label.defs. Facets
count bytes of UTF-8. Labels are no free text but words of the network's; a status with one of HIDES gets the warning 'label:WORD', which
the window says in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from accounts.model.status import Attachment, Card, Person, PictureKind, SpanKind, Status
from accounts.networks.bluesky_identity import is_did
from accounts.networks.bluesky_record import POST, moment_of, web_address
from accounts.networks.bluesky_text import is_handle
from accounts.taming import Piece, assemble, tame_line, tame_text, whole
from accounts.taming_links import safe_link

Found = dict[str, Any]

LABEL = "label:"
SIGNED_IN = "!no-unauthenticated"
"""By this label somebody asks to be shown to signed-in people only."""
HIDES = ("porn", "sexual", "nudity", "graphic-media", "gore", "self-harm", "intolerant", "rude", "threat", "spam", "!warn", "!hide")
"""Labels for which a post is folded, as the official app does by default."""
MOST_TEXT = 3_000
MOST_NAME = 100
MOST_ALT = 10_000
MOST_FACETS = 200
PROFILE = "https://bsky.app/profile/"


class Parser:
    """Reads the answers of one server, which are views of the whole network."""

    def __init__(self, server: str) -> None:
        """`server` is the account's own server."""
        self.server = server

    def entry(self, found: Any) -> Status | None:
        """Return the status in an entry of a timeline (feedViewPost), with who reposted it; None when there is none."""
        entry = _object(found)
        status = self.post(entry.get("post"))
        if status is None:
            return None
        parent = self.person(_object(_object(entry.get("reply")).get("parent")).get("author"))
        if parent is not None and status.reply_to:
            status = replace(status, reply_to_handle=parent.handle)
        reason = _object(entry.get("reason"))
        if _kind(reason) == "app.bsky.feed.defs#reasonRepost":
            by, at = self.person(reason.get("by")), _moment(reason.get("indexedAt"))
            if by is not None and at is not None:
                return replace(status, boosted_by=by, boosted_at=at)
        return status

    def post(self, found: Any) -> Status | None:
        """Return the status in a postView, None when there is none: not found, blocked, or not a post at all."""
        view = _object(found)
        status = self._made(view, _object(view.get("record")))
        if status is None:
            return None
        embed = _object(view.get("embed"))
        return self._embedded(status, embed)

    def notice(self, found: Any) -> Status | None:
        """Return the status in a notification: the post that mentions, answers or quotes, without numbers and pictures."""
        notice = _object(found)
        return self._made(notice, _object(notice.get("record")))

    def person(self, found: Any) -> Person | None:
        """Return somebody, None without a DID."""
        view = _object(found)
        did, handle = view.get("did"), tame_line(view.get("handle"), 260).lstrip("@")
        if not isinstance(did, str) or not is_did(did):
            return None
        handle = handle if is_handle(handle) and handle != "handle.invalid" else did
        labels = {_text(one.get("val")) for one in map(_object, _listed(view.get("labels"))) if one.get("neg") is not True}
        name = tame_line(view.get("displayName"), MOST_NAME) or handle
        return Person(
            did, handle, name, PROFILE + handle, safe_link(_text(view.get("avatar"))), "bot" in labels, closed=SIGNED_IN in labels
        )

    def _made(self, view: Found, record: Found) -> Status | None:
        uri, author = view.get("uri"), self.person(view.get("author"))
        moments = [one for one in (_moment(record.get("createdAt")), _moment(view.get("indexedAt"))) if one is not None]
        if not isinstance(uri, str) or f"/{POST}/" not in uri or author is None or not moments or _kind(record) not in {"", POST}:
            return None
        pieces, tags = _pieces(_text(record.get("text"))[:MOST_TEXT], record.get("facets"))
        tags += [tag.casefold() for tag in map(_text, _listed(record.get("tags"))) if tag]
        said = assemble(pieces, most=MOST_TEXT)
        labels = _labels(view, record)
        viewer = _object(view.get("viewer"))
        mine = {
            name
            for name, on in (
                ("favourited", bool(_text(viewer.get("like")))),
                ("boosted", bool(_text(viewer.get("repost")))),
                ("bookmarked", viewer.get("bookmarked") is True),
            )
            if on
        }
        languages = [one for one in map(_text, _listed(record.get("langs"))) if one]
        return Status(
            network="bluesky",
            server=self.server,
            remote_id=uri,
            uri=uri,
            url=web_address(author.remote_id, author.handle, uri.rsplit("/", 1)[-1]),
            author=author,
            at=min(moments),
            text=said.text,
            spans=said.spans,
            language=tame_line(languages[0], 20) if languages else "",
            warning=f"{LABEL}{labels[0]}" if labels else "",
            sensitive=bool(labels),
            reply_to=_text(_object(_object(record.get("reply")).get("parent")).get("uri")),
            replies=_number(view.get("replyCount")),
            boosts=_number(view.get("repostCount")),
            favourites=_number(view.get("likeCount")),
            mine=frozenset(mine),
            cid=_text(view.get("cid")),
            tags=tuple(dict.fromkeys(tame_line(tag, MOST_NAME) for tag in tags)),
            quotable="no" if viewer.get("embeddingDisabled") is True else "",
        )

    def _embedded(self, status: Status, embed: Found) -> Status:
        """Return the status with what is attached to it: pictures, a film, a page, another post."""
        kind = _kind(embed)
        if kind == "app.bsky.embed.recordWithMedia#view":
            status = self._embedded(status, _object(embed.get("media")))
            return replace(status, quote=self._quoted(_object(embed.get("record")).get("record")))
        if kind == "app.bsky.embed.record#view":
            return replace(status, quote=self._quoted(embed.get("record")))
        if kind == "app.bsky.embed.images#view":
            return replace(status, media=tuple(_pictures(embed.get("images"), 4)))
        if kind == "app.bsky.embed.gallery#view":
            return replace(status, media=tuple(_pictures(embed.get("items"), 20)))
        if kind == "app.bsky.embed.video#view":
            return replace(status, media=(_film(embed, status.url),))
        if kind == "app.bsky.embed.external#view":
            return replace(status, card=_card(_object(embed.get("external"))))
        return status

    def _quoted(self, found: Any) -> Status | None:
        """Return the quoted post; None for a feed or list, and for one that is gone, blocked or taken away."""
        view = _object(found)
        status = self._made(view, _object(view.get("value")))
        if status is None:
            return None
        for embed in _listed(view.get("embeds"))[:2]:
            if not _kind(_object(embed)).startswith("app.bsky.embed.record#"):
                status = replace(self._embedded(status, _object(embed)), quote=None)
        return status


def _pieces(text: str, facets: Any) -> tuple[list[Piece], list[str]]:
    """Return the text cut at its facets, and the tags among them. What does not lie on the text, or over another, is plain."""
    raw = text.encode("utf-8", "replace")
    marks: list[tuple[int, int, SpanKind, str]] = []
    tags: list[str] = []
    for facet in _listed(facets)[:MOST_FACETS]:
        index = _object(_object(facet).get("index"))
        start, end = index.get("byteStart"), index.get("byteEnd")
        feature = next(filter(None, map(_feature, _listed(_object(facet).get("features")))), None)
        if feature is None or not isinstance(start, int) or not isinstance(end, int):
            continue
        if 0 <= start < end <= len(raw) and not (_inside(raw, start) or _inside(raw, end)):
            marks.append((start, end, *feature))
    pieces, at = [], 0
    for start, end, kind, target in sorted(marks, key=lambda one: one[:2]):
        if start < at:
            continue
        pieces += [Piece(raw[at:start].decode()), Piece(raw[start:end].decode(), kind, target)]
        if kind is SpanKind.TAG:
            tags.append(target)
        at = end
    return [*pieces, Piece(raw[at:].decode())], tags


def _inside(raw: bytes, at: int) -> bool:
    """Return whether `at` lies in the middle of a character."""
    return at < len(raw) and raw[at] & 0xC0 == 0x80


def _feature(found: Any) -> tuple[SpanKind, str] | None:
    feature = _object(found)
    kind = _kind(feature).removeprefix("app.bsky.richtext.facet#")
    if kind == "link" and safe_link(_text(feature.get("uri"))):
        return SpanKind.LINK, _text(feature.get("uri"))
    if kind == "mention" and is_did(_text(feature.get("did"))):
        return SpanKind.MENTION, PROFILE + _text(feature.get("did"))
    tag = tame_line(feature.get("tag"), MOST_NAME).lstrip("#＃")
    return (SpanKind.TAG, tag.casefold()) if kind == "tag" and tag else None


def _labels(view: Found, record: Found) -> list[str]:
    """Return the labels for which it is folded, the gravest first; one that was taken back does not count."""
    given = [_object(one) for one in _listed(view.get("labels"))]
    found = {_text(one.get("val")) for one in given if one.get("neg") is not True}
    found |= {_text(_object(one).get("val")) for one in _listed(_object(record.get("labels")).get("values"))}
    return [one for one in HIDES if one in found]


def _pictures(found: Any, most: int) -> Iterable[Attachment]:
    for one in map(_object, _listed(found)[:most]):
        url, preview = safe_link(_text(one.get("fullsize"))), safe_link(_text(one.get("thumb")) or _text(one.get("thumbnail")))
        if url or preview:
            width, height = _shape(one)
            yield Attachment(PictureKind.IMAGE, url or preview, preview, tame_text(one.get("alt"), MOST_ALT), width, height)


def _film(found: Found, url: str) -> Attachment:
    """Return a film as a still; what opens is the post's page, where it can be played."""
    width, height = _shape(found)
    kind = PictureKind.GIF if found.get("presentation") == "gif" else PictureKind.VIDEO
    return Attachment(kind, url, safe_link(_text(found.get("thumbnail"))), tame_text(found.get("alt"), MOST_ALT), width, height)


def _shape(found: Found) -> tuple[int, int]:
    ratio = _object(found.get("aspectRatio"))
    return min(_number(ratio.get("width")), 100_000), min(_number(ratio.get("height")), 100_000)


def _card(found: Found) -> Card | None:
    url = safe_link(_text(found.get("uri")))
    title, text = tame_line(found.get("title")), tame_text(found.get("description"), 1000)
    return Card(url, title or url, text, safe_link(_text(found.get("thumb")))) if url else None


def _moment(value: Any) -> datetime | None:
    found = moment_of(value)
    try:
        return found.astimezone(UTC) if found is not None else None
    except (OverflowError, ValueError):
        return None


def _kind(found: Found) -> str:
    return _text(found.get("$type"))


def _text(value: Any) -> str:
    return whole(value)


def _number(value: Any) -> int:
    return min(value, 2**53) if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _object(value: Any) -> Found:
    return value if isinstance(value, dict) else {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
