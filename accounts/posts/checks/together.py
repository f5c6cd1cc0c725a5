"""Two accounts of different role ticked at once: often right, and the commonest slip of all."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed


def together(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask once, at the first account, when the same words would be said in several roles."""
    roles = {one.role for one in around.senders}
    if len(roles) < 2 or around.senders[0].id != account.id:
        return ()
    names = ", ".join(one.label for one in around.senders[:4])
    return weighed("two-roles", account, around, names=names, count=len(roles))
