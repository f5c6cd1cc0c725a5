"""The words that really leave: what was written, and the account's signature below it."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content


def said(content: Content, account: Account) -> str:
    """Return the text of `content` as `account` says it: its signature below, once, unless the author wrote it there already.

    Nothing to say stays nothing; a picture without words gets the signature alone.
    """
    signature = account.signature.strip()
    if not signature or content.empty or _signed(content.text, signature):
        return content.text
    text = content.text.rstrip()
    return f"{text}\n\n{signature}" if text else signature


def _signed(text: str, signature: str) -> bool:
    before, found, after = text.rstrip().rpartition(signature)
    return bool(found) and not after and (not before or before[-1].isspace())
