"""The quiet lines of the composer: whom one answers, and the signature that will stand below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.text import said
from resources.catalogue import tr

_MOST_NAMES = 4


def signature_line(content: Content, accounts: Sequence[Account]) -> str:
    """Return what will be signed below `content`, '' where nothing will, or where the author wrote it already."""
    worded = content if not content.empty else replace(content, text="…")
    signing = [one for one in accounts if one.signature.strip() and said(worded, one) != worded.text]
    if len(accounts) == 1 and signing:
        return tr("Composer", "Signature: {text}", text=signing[0].signature.strip())
    if signing:
        return tr("Composer", "Signed below by {names}", names=", ".join(one.label for one in signing[:_MOST_NAMES]))
    return ""


def reply_line(answering: Sequence[Account], ticked: Sequence[Account]) -> str:
    """Return that this is an answer, and from whom when not from all."""
    if not answering:
        return ""
    if len(answering) == len(ticked):
        return tr("Composer", "This is an answer.")
    return tr("Composer", "This is an answer, from {names} only.", names=", ".join(one.label for one in answering))
