"""The same text to the same account once more: readers have seen it, and a machine may have repeated itself."""

from __future__ import annotations

import hashlib
import unicodedata

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed

LEAST = 12
"""A text shorter than this ('Dank u wel!') may be said again."""


def fingerprint(text: str) -> str:
    """Return what two texts share that a reader takes for the same: case, spaces and compatibility forms do not count."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()


def again(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about a text that this account said in the last thirty days."""
    said = around.sent.get(account.id)
    if not said or len(content.text.strip()) < LEAST:
        return ()
    when = said.get(fingerprint(content.text))
    return () if when is None else weighed("said-before", account, around, date=when.date().isoformat())
