"""Pictures: as many as fit, of kinds the network takes, with alt text."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.checks.weighing import weighed


def pictures(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop too many pictures; ask for missing alt text (how heavily is for the rules; a network may demand it)."""
    limits = account.limits
    found: list[Finding] = []
    if len(content.media) > limits.most_media:
        found.append(Finding("too-many-pictures", Weight.STOP, {"count": len(content.media), "most": limits.most_media}))
    if limits.extra.get("needs-media") and not content.media:
        found.append(Finding("needs-picture", Weight.STOP))
    for one in content.media:
        if not one.alt.strip() and not one.decorative:
            if limits.alt_required:
                found.append(Finding("no-alt", Weight.STOP, {"name": one.name}))
            else:
                found += weighed("no-alt", account, around, name=one.name)
        if limits.most_alt is not None and len(one.alt) > limits.most_alt:
            found.append(Finding("alt-too-long", Weight.STOP, {"name": one.name, "count": len(one.alt), "most": limits.most_alt}))
    return tuple(found)
