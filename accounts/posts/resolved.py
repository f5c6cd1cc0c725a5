"""What an account would really say: text with its signature, language and visibility filled in from the account."""

from __future__ import annotations

from dataclasses import replace

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.text import said


def resolved(content: Content, account: Account) -> Content:
    """Return `content` as it would leave the house for `account`. Nothing is dropped; what does not fit is for the checks."""
    return replace(
        content,
        text=said(content, account),
        language=content.language or account.language,
        visibility=content.visibility or account.visibility,
    )
