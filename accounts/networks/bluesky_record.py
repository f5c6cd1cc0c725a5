"""The record of a post (lexicon app.bsky.feed.post), and what is refused before anything leaves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from accounts.errors import Permanent
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.limits import CountingRule, Limits, Pace
from accounts.model.media import Media
from accounts.model.visibility import Visibility
from accounts.networks.bluesky_text import graphemes, is_handle

POST = "app.bsky.feed.post"
MOST_GRAPHEMES = 300
MOST_BYTES = 3000
MOST_PICTURES = 4
MOST_LANGUAGES = 3
PACE = Pace(1_666, 3600)
"""5,000 points an hour, and a post costs three of them (its documentation, rate limits)."""
MOST_ALT = 2000
"""Characters the official app allows; the lexicon has no limit."""
MOST_SIDE = 4000
OLD_PICTURE_BYTES = 1_000_000
NEW_PICTURE_BYTES = 2_000_000
NEW_PICTURES_SINCE = (0, 4, 218)
"""The PDS version that takes pictures of 2 MB instead of 1 MB (its change log)."""
OWN_HOSTS = ("bsky.social", "bsky.network")
"""Hosts of the company itself, which run the newest version and tell no number."""
_VERSION = re.compile(r"v?(\d+)\.(\d+)\.(\d+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_AT_URI = re.compile(r"at://(?P<repo>[A-Za-z0-9.:_%-]+)/(?P<collection>[A-Za-z0-9.-]+)/(?P<key>[A-Za-z0-9._:~-]{1,512})")


def limits_of(host: str, version: str, most_blob: int | None = None) -> Limits:
    """Return what a server takes. `version` is what it says of itself, '' when nothing; `most_blob` its own limit for any file."""
    number = _VERSION.match(version)
    new = any(host == own or host.endswith("." + own) for own in OWN_HOSTS)
    new = new or (number is not None and tuple(int(part) for part in number.groups()) >= NEW_PICTURES_SINCE)
    most = NEW_PICTURE_BYTES if new else OLD_PICTURE_BYTES
    return Limits(
        rule=CountingRule.BLUESKY,
        most_text=MOST_GRAPHEMES,
        most_text_bytes=MOST_BYTES,
        has_language=True,
        most_languages=MOST_LANGUAGES,
        visibilities=(Visibility.PUBLIC,),
        most_media=MOST_PICTURES,
        most_alt=MOST_ALT,
        alt_required=True,
        image_bytes=min(most, most_blob) if most_blob else most,
        image_side=MOST_SIDE,
        mentions=True,
        pace=PACE,
        software="pds",
        version=version,
        extra={"mentions": "domain", "quotes": "at://"},
    )


def split_uri(uri: str) -> tuple[str, str, str]:
    """Return repository, collection and key of an at-uri. Raises Permanent (no-such-post) when it is none."""
    found = _AT_URI.fullmatch(uri)
    if found is None:
        raise Permanent("no-such-post", address=uri[:200])
    return found["repo"], found["collection"], found["key"]


def web_address(did: str, handle: str, key: str) -> str:
    """Return where people read a post. The DID stands in for a handle that is not known to be good."""
    name = handle.removeprefix("@")
    return f"https://bsky.app/profile/{name if is_handle(name) and name != 'handle.invalid' else did}/post/{key}"


def timestamp(moment: datetime) -> str:
    """Return a moment as the lexicon's 'datetime' wants it, in milliseconds and UTC."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(text: object) -> datetime | None:
    """Return the moment a record tells, None when it is not readable."""
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo is not None else found.replace(tzinfo=UTC)


def languages(content: Content, account: Account) -> list[str]:
    """Return the language tags of a post, at most three; several may stand there with commas between."""
    named = (content.language or account.language).replace(",", " ").split()
    return [tag for tag in dict.fromkeys(named) if _LANGUAGE.fullmatch(tag)][:MOST_LANGUAGES]


def check(content: Content, limits: Limits) -> None:
    """Refuse what this network cannot say, before anything is uploaded. Raises Permanent.

    The composer's checks say all of this earlier; here it holds for every way a post can come, and nothing is dropped in silence.
    """
    if content.empty or not (content.text.strip() or content.media):
        raise Permanent("empty")
    if content.warning:
        raise Permanent("no-warning-there")
    if content.quote and not content.quote.startswith("at://") and content.quote_url not in content.text:
        raise Permanent("no-quotes-there")
    if content.visibility not in {None, Visibility.PUBLIC}:
        raise Permanent("no-such-visibility")
    if len(content.media) > MOST_PICTURES:
        raise Permanent("too-many-pictures", count=len(content.media), most=MOST_PICTURES)
    for media in content.media:
        if not media.alt.strip() and not media.decorative:
            raise Permanent("alt-missing", name=media.name)
    try:
        size = len(content.text.encode())
    except UnicodeEncodeError as broken:
        raise Permanent("broken-text") from broken
    most_bytes, most = limits.most_text_bytes or MOST_BYTES, limits.most_text or MOST_GRAPHEMES
    if size > most_bytes:
        raise Permanent("too-many-bytes", count=size, most=most_bytes)
    length = graphemes(content.text)
    if length > most:
        raise Permanent("too-long", count=length, over=length - most, most=most)


def picture(media: Media, path: Path, blob: Mapping[str, Any]) -> dict[str, Any]:
    """Return one picture of the embed: the uploaded file, its alt text, and its shape, so that readers see no jump while it loads."""
    width, height = _size(path) or (media.width, media.height)
    made: dict[str, Any] = {"alt": "" if media.decorative else media.alt, "image": dict(blob)}
    if width > 0 and height > 0:
        made["aspectRatio"] = {"width": width, "height": height}
    return made


def _size(path: Path) -> tuple[int, int] | None:
    """Return width and height of the file as it is sent; it may have been turned or scaled since it was chosen."""
    from PIL import Image

    try:
        with Image.open(path) as opened:
            return opened.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return None


def record(
    text: str,
    created: str,
    *,
    langs: Sequence[str],
    facets: Sequence[Mapping[str, Any]],
    pictures: Sequence[Mapping[str, Any]],
    reply: Mapping[str, Any] | None,
    quoted: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the record; what is empty is left out."""
    made: dict[str, Any] = {"$type": POST, "text": text, "createdAt": created}
    if langs:
        made["langs"] = list(langs)
    if facets:
        made["facets"] = list(facets)
    shown = {"$type": "app.bsky.embed.images", "images": list(pictures)}
    if quoted:
        embed = {"$type": "app.bsky.embed.record", "record": dict(quoted)}
        made["embed"] = {"$type": "app.bsky.embed.recordWithMedia", "record": embed, "media": shown} if pictures else embed
    elif pictures:
        made["embed"] = shown
    if reply:
        made["reply"] = dict(reply)
    return made
