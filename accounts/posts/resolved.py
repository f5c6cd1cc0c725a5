"""What an account would really say: text with its signature, language and visibility filled in from the account."""

from __future__ import annotations

from dataclasses import replace

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.text import said
from accounts.posts.threads import can_thread, parts_of


def messages(content: Content, account: Account) -> tuple[Content, ...]:
    """Return what would leave the house for `account`: one message, or the parts of a thread where the author wants that.

    Raises InputError (thread-too-long, word-too-long).
    """
    whole = replace(resolved(content, account), thread=False)
    if not content.thread or not can_thread(account.limits):
        return (whole,)
    closing = "" if whole.text == content.text else account.signature.strip()
    return parts_of(replace(whole, text=content.text), account.limits, closing=closing)


def resolved(content: Content, account: Account) -> Content:
    """Return `content` as it would leave the house for `account`. Nothing is dropped; what does not fit is for the checks."""
    return replace(
        content,
        text=said(content, account),
        language=content.language or account.language,
        visibility=content.visibility or account.visibility,
    )
