"""What a screen reader stumbles over: rows of emoji, and letters that only look like letters (handbook of web content, D-14)."""

from __future__ import annotations

import unicodedata

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.entities import entities

_FIGURE = r"(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f)(?:\p{Emoji_Modifier})?"
_EMOJI = rf"{_FIGURE}(?:\u200d(?:{_FIGURE}|\p{{Emoji}}))*+"
_RUN = regex.compile(rf"(?:{_EMOJI}\s*+)++")
_ONE = regex.compile(_EMOJI)
_FANCY = regex.compile(r"(?:[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f189]\s?)+")
_UNUSUAL = regex.compile(r"[\u0370-\u04ff\u2000-\U0010ffff\ufe0f]")
_WORD = regex.compile(r"[\p{L}\p{M}]++")
_SCRIPTS = (regex.compile(r"\p{Latin}"), regex.compile(r"[\p{Cyrillic}\p{Greek}]"))


def readable(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Note rows of emoji and look-alike letters; for the latter there is a spelling with real ones."""
    text = content.text
    # Most texts have nothing of the kind, and the patterns below are dear.
    if not _UNUSUAL.search(text):
        return ()
    found: list[Finding] = []
    for run in _RUN.finditer(text):
        count = len(_ONE.findall(run[0]))
        if count >= around.rules.number("emoji-run", 4):
            found += weighed("emoji-run", account, around, run.start(), run.start() + len(run[0].rstrip()), count=count)
    for match in _FANCY.finditer(text):
        said = match[0].rstrip()
        plain = unicodedata.normalize("NFKC", said)
        if len(plain.strip()) >= 2 and plain != said:
            found += weighed("look-alike", account, around, match.start(), match.start() + len(said), mend=plain, words=said, better=plain)
    taken = [(one.start, one.end) for one in entities(text)]
    for match in _WORD.finditer(text):
        if all(script.search(match[0]) for script in _SCRIPTS) and not any(start <= match.start() < end for start, end in taken):
            found += weighed("look-alike", account, around, match.start(), match.end(), words=match[0], better="")
    return tuple(found)
