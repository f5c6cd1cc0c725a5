"""Letters in a picture are lost for who cannot see it, unless they stand in the description or the message too."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed


def picture_text(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about each picture in which, by the author's own word, there are letters; heavier when there is nothing beside it."""
    found: list[Finding] = []
    for one in content.media:
        if not one.has_text:
            continue
        if content.text.strip() or (one.alt.strip() and not one.decorative):
            found += weighed("picture-text", account, around, name=one.name)
        else:
            found += weighed("picture-text-lost", account, around, name=one.name)
    return tuple(found)
