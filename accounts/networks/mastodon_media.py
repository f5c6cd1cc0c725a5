"""Pictures and videos on their way to a server of the Mastodon family: upload with alt text, wait until they are ready, remember them.

Uploading is harmless (a server removes what is never attached), so it comes before the irreversible request; what is uploaded is
remembered per picture, alt text and crop, so that a repetition attaches the same file. The API has no way to send captions along.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from accounts.connector import Attempt
from accounts.errors import Permanent, Retryable
from accounts.http import UPLOAD_SECONDS, Answer
from accounts.model.media import Crop, Focus, Media
from accounts.networks.mastodon_api import Api, segment, words

WAITS = (0.5, 1.0, 1.0, 2.0, 2.0, 3.0, *(5.0,) * 22)
"""Seconds between looks at a file that the server is still working on: two minutes in all."""

VIDEO_WAITS = (0.5, 1.0, 2.0, *(5.0,) * 180)
"""The same for a video, which is encoded anew: a quarter of an hour."""

RIGHT = "write:media"


def upload_all(api: Api, attempt: Attempt, wait: Callable[[float], None]) -> list[str]:
    """Return the server's ids of all pictures, ready to attach. Raises SendError by kind, InputError when a file is gone."""
    return [_ready_id(api, attempt, media, wait) for media in attempt.content.media]


def forget_uploads(attempt: Attempt) -> None:
    """Let the next attempt upload anew: the server refused the post, and a file that vanished may be why."""
    for media in attempt.content.media:
        if attempt.recall(_name(media)):
            attempt.remember(_name(media), "")


def _name(media: Media) -> str:
    shown = "" if media.crop is None and media.focus is None else f"\n{media.crop}\n{media.focus}"
    mark = sha256(f"{media.file}\n{media.alt}{shown}".encode()).hexdigest()[:12]
    return f"media-{media.id}-{mark}"


def _ready_id(api: Api, attempt: Attempt, media: Media, wait: Callable[[float], None]) -> str:
    known = attempt.recall(_name(media))
    if known:
        answer = api.request("GET", f"/api/v1/media/{segment(known)}")
        if answer.ok:
            _until_ready(api, media, known, answer, wait)
            return known
    answer = _upload(api, attempt, media)
    found = answer.object().get("id")
    if not isinstance(found, str | int) or not found:
        raise Retryable("server-trouble", host=api.host, status=answer.status)
    remote = str(found)
    # At once: a large video is not sent a second time because the server works on it for long.
    attempt.remember(_name(media), remote)
    if answer.status == 202:
        _until_ready(api, media, remote, None, wait)
    return remote


def _upload(api: Api, attempt: Attempt, media: Media) -> Answer:
    path, mime = attempt.media_path(media), attempt.media_mime(media)
    form = {"description": media.alt} if media.alt else {}
    if media.focus is not None:
        form["focus"] = _focus(media)
    for version in ("v2", "v1"):
        with path.open("rb") as file:
            # A name of our own: the author's may say more than is meant for the world.
            files = {"file": (f"{'video' if media.is_video else 'picture'}{path.suffix.lower()}", file, mime)}
            answer = api.request("POST", f"/api/{version}/media", body=form or None, files=files, read_seconds=UPLOAD_SECONDS)
        if answer.status not in {404, 405}:
            break
    if answer.status == 413:
        raise Permanent("media-too-large", host=api.host, name=media.name)
    api.check(answer, RIGHT, sends=False)
    return answer


def _focus(media: Media) -> str:
    """Return the focus point as the API has it: in what is shown, from -1 to 1 to the right and upwards."""
    focus, crop = media.focus or Focus(0.5, 0.5), media.crop or Crop(0.0, 0.0, 1.0, 1.0)
    across = (focus.x - crop.left) / crop.width * 2 - 1
    up = 1 - (focus.y - crop.top) / crop.height * 2
    return ",".join(f"{max(-1.0, min(1.0, one)):.2f}" for one in (across, up))


def _until_ready(api: Api, media: Media, remote: str, answer: Answer | None, wait: Callable[[float], None]) -> None:
    """Return when the file is ready. Raises Permanent when the server could not read it, Retryable when it takes too long."""
    for seconds in (0.0, *(VIDEO_WAITS if media.is_video else WAITS)):
        if answer is None:
            wait(seconds)
            answer = api.request("GET", f"/api/v1/media/{segment(remote)}")
        if answer.status == 422:
            raise Permanent("media-refused", host=api.host, message=words(answer))
        api.check(answer, RIGHT, sends=False)
        if answer.status != 206:
            return
        answer = None
    raise Retryable("media-slow", host=api.host)
