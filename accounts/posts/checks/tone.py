"""How a message sounds: capitals, rows of exclamation marks, insults. Questions, never a stop (booklet A-158)."""

from __future__ import annotations

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.checks.words_in import words_in

_SHOUTED = regex.compile(r"(?<![\p{L}\p{N}#@/])\p{Lu}{2,}(?:[ ,'’\-]{1,2}\p{Lu}{1,})+(?![\p{L}\p{N}])")
_MARKS = regex.compile(r"[!?]{3,}|!{2,}(?=\s|$)")
LEAST_LETTERS = 12
LEAST_WORDS = 3


def tone(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about what sounds angry or loud."""
    text = content.text
    found: list[Finding] = []
    for match in _SHOUTED.finditer(text):
        words = regex.findall(r"\p{Lu}+", match[0])
        # Names of organisations in a row (VVD, CDA, D66) are short; who shouts uses whole words.
        if len(words) >= LEAST_WORDS and sum(map(len, words)) >= LEAST_LETTERS and max(map(len, words)) >= 5:
            calm = match[0][:1] + match[0][1:].lower()
            found += weighed("capitals", account, around, match.start(), match.end(), mend=calm, words=match[0][:60])
    for match in _MARKS.finditer(text):
        one = "?" if "?" in match[0] else "!"
        found += weighed("marks", account, around, match.start(), match.end(), mend=one, marks=match[0][:12])
    for start, end, word in words_in(text, around.rules.list("insults")):
        found += weighed("insult", account, around, start, end, word=word)
    return tuple(found)
