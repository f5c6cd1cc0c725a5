"""An announcement that names an address nobody will have: there is no weblog post beside it."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.following import LINK, announces


def address(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop an announcement without a weblog post whose address it could name."""
    if not announces(content) or any(one.limits.has_title and one.id != account.id for one in around.senders):
        return ()
    start = content.text.index(LINK)
    return (Finding("no-address-to-name", Weight.STOP, {}, start, start + len(LINK)),)
