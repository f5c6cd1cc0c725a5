"""Pictures, videos and captions into the site's library, each once however often the send is attempted.

A picture that nobody uses does no harm, but a library full of doubles is somebody's work: the file gets a name of its own, and what was
begun is looked up under that name before it is sent again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from accounts.connector import Attempt
from accounts.errors import PermissionMissing, Retryable
from accounts.http import Answer
from accounts.model.media import Media
from accounts.networks.wordpress_api import Api
from accounts.networks.wordpress_site import host_of
from accounts.networks.wordpress_text import Picture

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "image/avif": "avif"}
ENDINGS |= {"video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm"}
UPLOADED = "x-wp-upload-attachment-id"
"""The header in which WordPress (5.3 and later) names a file that is in although the answer is an error: resizing it failed."""


def upload_all(api: Api, attempt: Attempt, slug: str) -> list[Picture]:
    """Return the pictures of the attempt as the site has them, uploading those that are not there. Raises SendError, InputError."""
    return [_picture(api, attempt, media, index, f"{slug}-{index}") for index, media in enumerate(attempt.content.media, start=1)]


def _picture(api: Api, attempt: Attempt, media: Media, index: int, name: str) -> Picture:
    known = attempt.recall(f"media-{index}")
    if known is not None:
        stored = json.loads(known)
        return _with_captions(api, attempt, media, index, name, Picture(stored["id"], stored["url"], media.alt))
    found = _look_up(api, name) if attempt.recall(f"media-{index}-begun") else None
    if found is None:
        attempt.remember(f"media-{index}-begun", name)
        found = _upload(api, attempt, media, name)
    if media.alt.strip():
        # WordPress would take '<' for the beginning of markup and drop what follows.
        alt = media.alt.strip().replace("<", "&lt;")
        api.check(api.ask("POST", f"wp/v2/media/{found.id}", json_body={"alt_text": alt}))
    # Last, so that a picture that is remembered has its alt text.
    attempt.remember(f"media-{index}", json.dumps({"id": found.id, "url": found.url}))
    return _with_captions(api, attempt, media, index, name, Picture(found.id, found.url, media.alt))


def _with_captions(api: Api, attempt: Attempt, media: Media, index: int, name: str, found: Picture) -> Picture:
    """Return a video with its captions, uploading those that are not there; a picture as it is."""
    if not media.is_video:
        return found
    path = attempt.captions_path(media)
    if path is None:
        return replace(found, video=True)
    known = attempt.recall(f"captions-{index}")
    if known is None:
        mine = f"{name}-captions"
        there = _look_up(api, mine) if attempt.recall(f"captions-{index}-begun") else None
        if there is None:
            attempt.remember(f"captions-{index}-begun", mine)
            there = _sent(api, path, "text/vtt", f"{mine}.vtt")
        known = there.url
        attempt.remember(f"captions-{index}", known)
    return replace(found, video=True, captions=known, language=attempt.content.language or attempt.account.language)


def _look_up(api: Api, name: str) -> Picture | None:
    items = api.items(api.ask("GET", "wp/v2/media", params={"slug": ",".join((name, f"{name}-2")), "context": "edit"}))
    return next((picture for picture in map(_read, items) if picture is not None), None)


def _upload(api: Api, attempt: Attempt, media: Media, name: str) -> Picture:
    mime = attempt.media_mime(media)
    return _sent(api, attempt.media_path(media), mime, f"{name}.{ENDINGS.get(mime, 'bin')}")


def _sent(api: Api, path: Path, mime: str, name: str) -> Picture:
    about = {"Content-Type": mime, "Content-Disposition": f'attachment; filename="{name}"'}
    with path.open("rb") as file:
        answer = api.ask("POST", "wp/v2/media", file=(file, about))
    if answer.status >= 500 and answer.headers.get(UPLOADED, "").isdigit():
        answer = _without_sizes(api, answer.headers[UPLOADED])
    try:
        return _picture_in(api.check(answer))
    except PermissionMissing as refused:
        # The site uses one code for all that cannot be made.
        raise PermissionMissing(**{**refused.values, "what": "upload_files"}) from refused


def _without_sizes(api: Api, attachment: str) -> Answer:
    """Let the site try once more to make the smaller sizes; the picture is used in its own size when that fails again."""
    api.ask("POST", f"wp/v2/media/{attachment}/post-process", json_body={"action": "create-image-subsizes"})
    return api.ask("GET", f"wp/v2/media/{attachment}", params={"context": "edit"})


def _picture_in(answer: Answer) -> Picture:
    found = _read(answer.json())
    if found is None:
        raise Retryable("not-understood", host=host_of(answer.url))
    return found


def _read(value: Any) -> Picture | None:
    if not isinstance(value, dict) or not isinstance(value.get("id"), int) or not isinstance(value.get("source_url"), str):
        return None
    return Picture(value["id"], value["source_url"], "")
