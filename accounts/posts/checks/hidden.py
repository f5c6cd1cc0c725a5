"""What the original of a picture tells besides its pixels: where it was taken, and with what. What is sent does not have it,
but for a place in a video that nobody can take out of it safely."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed


def hidden(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Note the place and the camera in each original; a place that would go along is more than a note."""
    found: list[Finding] = []
    for one in content.media:
        if one.facts.stays:
            found += weighed("place-stays", account, around, name=one.name)
        elif one.facts.place:
            found += weighed("hidden-place", account, around, name=one.name)
        if one.facts.camera:
            found += weighed("hidden-camera", account, around, name=one.name, camera=one.facts.camera)
    return tuple(found)
