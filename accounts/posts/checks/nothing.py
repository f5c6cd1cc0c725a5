"""A message without words and without a picture says nothing."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight


def nothing(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop what is empty, or holds no more than the account's signature."""
    bare = content.text.strip()
    signature = account.signature.strip()
    if signature and bare == signature:
        bare = ""
    if bare or content.title.strip() or content.media:
        return ()
    return (Finding("empty", Weight.STOP),)
