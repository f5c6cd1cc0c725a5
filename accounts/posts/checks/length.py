"""A text that does not fit is stopped; nothing is ever shortened."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.counting import measure


def length(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop a text over the limit, by the network's own rule."""
    size = measure(content, account.limits)
    if size.fits:
        return ()
    over = max(1, -(size.left or 0))
    return (Finding("too-long", Weight.STOP, {"over": over, "most": size.most or 0}),)
