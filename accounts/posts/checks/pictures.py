"""Pictures: as many as fit, of kinds the network takes, with alt text."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.finding import Finding, Weight
from accounts.roles import rule


def pictures(content: Content, account: Account) -> tuple[Finding, ...]:
    """Stop too many pictures; ask for missing alt text (stop it where the network or an institutional role demands it)."""
    limits = account.limits
    found: list[Finding] = []
    if len(content.media) > limits.most_media:
        found.append(Finding("too-many-pictures", Weight.STOP, {"count": len(content.media), "most": limits.most_media}))
    if limits.extra.get("needs-media") and not content.media:
        found.append(Finding("needs-picture", Weight.STOP))
    for one in content.media:
        if not one.alt.strip() and not one.decorative:
            demanded = rule(account.role).institutional or limits.alt_required
            found.append(Finding("no-alt", Weight.STOP if demanded else Weight.ASK, {"name": one.name}))
        if limits.most_alt is not None and len(one.alt) > limits.most_alt:
            found.append(Finding("alt-too-long", Weight.STOP, {"name": one.name, "count": len(one.alt), "most": limits.most_alt}))
    return tuple(found)
