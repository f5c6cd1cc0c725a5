"""Videos: of a kind, size and length that the network takes, as many as fit beside what else there is, and with captions."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.limits import Limits
from accounts.model.media import Media
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.checks.weighing import weighed

_KINDS = {"video/mp4": "MP4", "video/quicktime": "MOV", "video/webm": "WebM"}


def videos(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop what the network does not take; ask for captions, and say where they cannot be sent along."""
    limits = account.limits
    moving = [one for one in content.media if one.is_video]
    found: list[Finding] = []
    for one in moving:
        found += _fits(one, limits)
        if one.captioned:
            continue
        if one.captions is None:
            found += weighed("captions-lacking", account, around, name=one.name)
        elif not limits.captions and limits.video_types:
            found += weighed("captions-stay", account, around, name=one.name)
    if moving and limits.video_types and limits.video_alone and len(content.media) > 1:
        found.append(Finding("video-not-alone", Weight.STOP, {"name": moving[0].name}))
    return tuple(found)


def _fits(one: Media, limits: Limits) -> tuple[Finding, ...]:
    values: dict[str, str | int] = {"name": one.name}
    if not limits.video_types:
        return (Finding("no-video-there", Weight.STOP, values),)
    if one.mime not in limits.video_types:
        return (Finding("video-kind", Weight.STOP, values | {"kind": _KINDS.get(one.mime, one.mime)}),)
    if limits.video_bytes is not None and one.size > limits.video_bytes:
        return (Finding("video-too-large", Weight.STOP, values | {"most": limits.video_bytes // 1024 // 1024}),)
    if limits.video_seconds is not None and one.milliseconds > limits.video_seconds * 1000:
        return (Finding("video-too-long", Weight.STOP, values | {"most": limits.video_seconds, "seconds": one.milliseconds // 1000}),)
    return ()
