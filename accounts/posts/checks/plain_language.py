"""A hint about long sentences and hard texts, in Dutch only. A note: whoever writes knows the readers.

LIX (Björnsson 1968): words a sentence, plus the share of words of more than six letters in per cent. Around 40 is a newspaper, above 55 is
hard to read.
"""

from __future__ import annotations

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed

_SENTENCE = regex.compile(r"[^.!?…\n]++(?:[.!?…](?!\s|$)[^.!?…\n]*+)*+[.!?…]*+")
_WORD = regex.compile(r"(?<![\p{L}\p{N}#@/.])\p{L}[\p{L}'’\-]*+")
LEAST_WORDS = 40
"""Fewer words than this make no text that a number says anything of."""
LONG_WORD = 6
MOST_LONG_SENTENCES = 3


def plain_language(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Note sentences that are too long to follow, and a text that is hard as a whole."""
    if content.language.split("-")[0] != "nl":
        return ()
    most = around.rules.number("longest-sentence", 30)
    found: list[Finding] = []
    words = long_words = sentences = 0
    for match in _SENTENCE.finditer(content.text):
        here = _WORD.findall(match[0])
        if not here:
            continue
        sentences += 1
        words += len(here)
        long_words += sum(len(one) > LONG_WORD for one in here)
        if len(here) > most and len(found) < MOST_LONG_SENTENCES:
            lead = len(match[0]) - len(match[0].lstrip())
            found += weighed("long-sentence", account, around, match.start() + lead, match.end(), count=len(here), most=most)
    if words >= LEAST_WORDS:
        lix = round(words / sentences + 100 * long_words / words)
        if lix > around.rules.number("lix", 55):
            found += weighed("hard-to-read", account, around, lix=lix)
    return tuple(found)
