"""What is still under construction says so in every copy: in the text, and across the pictures (booklet A-137)."""

from __future__ import annotations

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Mend, Weight
from accounts.posts.framing import MARK

_SAID = regex.compile(rf"(?<![\p{{L}}\p{{N}}_]){MARK}(?![\p{{L}}\p{{N}}_])")


def unfinished(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop a message under construction without the word CONCEPT, and a picture that the word cannot be written across."""
    if not content.unfinished:
        return ()
    found: list[Finding] = []
    if not _SAID.search(content.text):
        mend = Mend(0, 0, f"{MARK}: " if content.text.strip() else MARK)
        found.append(Finding("unfinished-unsaid", Weight.STOP, {"word": MARK}, 0, 0, mend))
    for one in content.media:
        if one.is_video or one.facts.moving:
            found.append(Finding("unfinished-unmarked", Weight.STOP, {"word": MARK, "name": one.name}))
    return tuple(found)
