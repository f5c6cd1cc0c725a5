"""A Status of the Mastodon family as ours: every field may be missing, null or nonsense; what cannot be a status is None.

Source: Mastodon's documentation of the entities Status, Account, MediaAttachment, Poll, PreviewCard and Quote (4.7), and how relatives
differ: GoToSocial leaves fields out, Akkoma and Pleroma put the quoted status itself into `quote`, snac has no `uri`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from accounts.model.status import Attachment, Card, Person, PictureKind, Poll, PollChoice, Status
from accounts.model.visibility import Visibility
from accounts.networks.mastodon_api import Found, moment
from accounts.taming import tame_line, tame_markup, tame_text, whole
from accounts.taming_links import safe_link

MOST_NAME = 100
MOST_WARNING = 500
MOST_ALT = 10_000
MOST_ATTACHED = 32
MOST_CHOICES = 20

_KINDS = {
    "image": PictureKind.IMAGE,
    "video": PictureKind.VIDEO,
    "gifv": PictureKind.GIF,
    "audio": PictureKind.AUDIO,
}
_VISIBLE = {"local": Visibility.UNLISTED, "unlisted": Visibility.UNLISTED, "public": Visibility.PUBLIC, "direct": Visibility.MENTIONED}
_MINE = {"reblogged": "boosted", "favourited": "favourited", "bookmarked": "bookmarked"}
_CODE = re.compile(r"[A-Za-z0-9_]{2,60}")
_QUOTABLE = {"automatic": "yes", "manual": "ask", "denied": "no"}
# What Mastodon puts before the text for readers who know no quotes.
_INLINE = re.compile(r"<(p|span) class=\"quote-inline\">.*?</\1>", re.DOTALL)


class Parser:
    """Reads the answers of one server. `domain` is what its users have behind their second '@'."""

    def __init__(self, server: str, domain: str = "") -> None:
        """`server` is the server's address ('https://host')."""
        self.server = server
        self.domain = domain or urlsplit(server).netloc

    def statuses(self, found: Any) -> tuple[Status, ...]:
        """Return the statuses in a list; what is none is left out."""
        return tuple(one for one in map(self.status, _listed(found, 1000)) if one is not None)

    def status(self, found: Any, *, quoted: bool = False) -> Status | None:
        """Return a status, None when this is none. A boost is the original, with who boosted it."""
        if not isinstance(found, dict):
            return None
        inner = found.get("reblog")
        if isinstance(inner, dict) and inner and not quoted:
            original = self.status({**inner, "reblog": None})
            by, at = self.person(found.get("account")), _moment(found.get("created_at"))
            if original is None or by is None:
                return None
            return replace(original, boosted_by=by, boosted_at=at or original.at, mine=original.mine | _mine(found))
        number, author, at = _id(found.get("id")), self.person(found.get("account")), _moment(found.get("created_at"))
        if not number or author is None or at is None:
            return None
        return self._status(found, number, author, at, None if quoted else self._quote(found.get("quote")))

    def _status(self, found: Found, number: str, author: Person, at: datetime, quote: Status | None) -> Status:
        url = safe_link(_text(found.get("url"))) or safe_link(_text(found.get("uri")))
        mentions = {_text(one.get("url")): self._handle(one.get("acct")) for one in _objects(found.get("mentions"))}
        tags = [_text(one.get("name")).casefold() for one in _objects(found.get("tags")) if _text(one.get("name"))]
        content = _text(found.get("content"))
        said = tame_markup(
            _INLINE.sub("", content, count=1) if quote else content,
            base=url,
            mentions={address: handle for address, handle in mentions.items() if address},
            tags=tags,
            emojis=_emoji(found.get("emojis")),
        )
        return Status(
            network="mastodon",
            server=self.server,
            remote_id=number,
            uri=_text(found.get("uri")) or _text(found.get("url")) or f"{self.server}/#{number}",
            url=url,
            author=author,
            at=at,
            text=said.text,
            spans=said.spans,
            language=tame_line(found.get("language"), 20),
            warning=tame_text(found.get("spoiler_text"), MOST_WARNING),
            sensitive=found.get("sensitive") is True,
            media=tuple(_attached(found.get("media_attachments"))),
            card=_card(found.get("card")),
            poll=_poll(found.get("poll")),
            visibility=_VISIBLE.get(_text(found.get("visibility")) or "public", Visibility.FOLLOWERS).value,
            reply_to=_id(found.get("in_reply_to_id")),
            reply_to_handle=self._answered(found, author),
            quote=quote,
            edited_at=_moment(found.get("edited_at")),
            replies=_number(found.get("replies_count")),
            boosts=_number(found.get("reblogs_count")),
            favourites=_number(found.get("favourites_count")),
            mine=_mine(found),
            tags=tuple(dict.fromkeys(tame_line(tag, MOST_NAME) for tag in tags)),
            quotable=_QUOTABLE.get(_text(_object(found.get("quote_approval")).get("current_user")), ""),
        )

    def person(self, found: Any) -> Person | None:
        """Return somebody, None when this is nobody: an id or a name there must be."""
        if not isinstance(found, dict):
            return None
        handle = self._handle(found.get("acct") or found.get("username"))
        number = _id(found.get("id"))
        if not handle or not number:
            return None
        name = tame_line(found.get("display_name"), MOST_NAME) or handle.partition("@")[0]
        return Person(
            remote_id=number,
            handle=handle,
            name=name,
            url=safe_link(_text(found.get("url"))),
            avatar=safe_link(_text(found.get("avatar_static")) or _text(found.get("avatar"))),
            bot=found.get("bot") is True,
            emoji=tuple((code, safe_link(at)) for code, at in _emoji(found.get("emojis")).items() if f":{code}:" in name and safe_link(at)),
            closed=found.get("locked") is True,
        )

    def _handle(self, acct: Any) -> str:
        bare = tame_line(acct, 300).lstrip("@")
        return bare if not bare or "@" in bare else f"{bare}@{self.domain}"

    def _answered(self, found: Found, author: Person) -> str:
        """Return the handle of whoever is answered, '' when it is not told."""
        who = _id(found.get("in_reply_to_account_id"))
        if not who:
            return ""
        if who == author.remote_id:
            return author.handle
        return next((self._handle(one.get("acct")) for one in _objects(found.get("mentions")) if _id(one.get("id")) == who), "")

    def _quote(self, found: Any) -> Status | None:
        """Return the quoted status; None where there is none, or its author has not agreed, or it is gone."""
        if not isinstance(found, dict):
            return None
        if isinstance(found.get("quoted_status"), dict):
            return self.status(found["quoted_status"], quoted=True) if found.get("state", "accepted") == "accepted" else None
        return self.status(found, quoted=True) if "account" in found else None


def _emoji(found: Any) -> dict[str, str]:
    """Return the pictures that stand for short codes: those that do not move, where there are both."""
    told = ((_text(one.get("shortcode")), _text(one.get("static_url")) or _text(one.get("url"))) for one in _objects(found))
    return {code: address for code, address in told if _CODE.fullmatch(code) and address}


def _attached(found: Any) -> Iterable[Attachment]:
    for one in _objects(found)[:MOST_ATTACHED]:
        url = safe_link(_text(one.get("url"))) or safe_link(_text(one.get("remote_url")))
        preview = safe_link(_text(one.get("preview_url")))
        if not url and not preview:
            continue
        meta = _object(one.get("meta"))
        size = _object(meta.get("original")) or _object(meta.get("small"))
        yield Attachment(
            kind=_KINDS.get(_text(one.get("type")), PictureKind.OTHER),
            url=url or preview,
            preview=preview,
            alt=tame_text(one.get("description"), MOST_ALT),
            width=min(_number(size.get("width")), 100_000),
            height=min(_number(size.get("height")), 100_000),
            seconds=_seconds(size.get("duration"), meta.get("duration")),
        )


def _card(found: Any) -> Card | None:
    if not isinstance(found, dict):
        return None
    url, title = safe_link(_text(found.get("url"))), tame_line(found.get("title"))
    text = tame_text(found.get("description"), 1000)
    if not url or not (title or text):
        return None
    return Card(url, title or url, text, safe_link(_text(found.get("image"))))


def _poll(found: Any) -> Poll | None:
    if not isinstance(found, dict):
        return None
    choices = [
        PollChoice(tame_line(one.get("title")), _number(one["votes_count"]) if _is_count(one.get("votes_count")) else None)
        for one in _objects(found.get("options"))[:MOST_CHOICES]
        if tame_line(one.get("title"))
    ]
    if not choices:
        return None
    return Poll(tuple(choices), _moment(found.get("expires_at")), found.get("expired") is True, found.get("multiple") is True)


def _mine(found: Found) -> frozenset[str]:
    return frozenset(ours for theirs, ours in _MINE.items() if found.get(theirs) is True)


def _moment(value: Any) -> datetime | None:
    found = moment(value)
    try:
        return found.astimezone(UTC) if found is not None else None
    except (OverflowError, ValueError):
        return None


def _id(value: Any) -> str:
    """Return an id as text; some relatives send numbers."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and len(value) <= 2000 and value.isprintable() else ""


def _text(value: Any) -> str:
    return whole(value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _number(value: Any) -> int:
    return min(value, 2**53) if _is_count(value) else 0


def _seconds(*values: Any) -> float | None:
    for value in values:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e7:
            return float(value)
    return None


def _listed(found: Any, most: int) -> list[Any]:
    return found[:most] if isinstance(found, list) else []


def _object(found: Any) -> Found:
    return found if isinstance(found, dict) else {}


def _objects(found: Any) -> list[Found]:
    return [one for one in _listed(found, 200) if isinstance(one, dict)]
