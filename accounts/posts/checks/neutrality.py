"""An institution stays neutral: no party, no candidate, no opinion, no campaign in its name (booklet A-043)."""

from __future__ import annotations

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.checks.words_in import words_in
from accounts.posts.entities import Kind, entities

_NUMBER_BEFORE = regex.compile(r"\p{Nd}\s?$")
_ASKS_WHERE = regex.compile(r"(?:waar|hoe|wanneer|wêr|hoe't)\s+\S*\s*$", regex.IGNORECASE)
_FINDS_A_THING = regex.compile(r"^\s+(?:je|jij|u|jullie|men)\b", regex.IGNORECASE)
SHORT_NAME = 3
_BARE = regex.compile(r"[^\p{L}\p{N}]+")


def neutrality(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Say where a text takes sides. Which role may do so is for the rules; a politician and a private person always may."""
    text = content.text
    found: list[Finding] = []
    for start, end, name in words_in(text, around.rules.list("parties")):
        # 'Volt' behind a number is electricity.
        if not _NUMBER_BEFORE.search(text, max(0, start - 3), start):
            found += weighed("neutral-party", account, around, start, end, name=name)
    for start, end, name in words_in(text, around.rules.list("candidates")):
        found += weighed("neutral-candidate", account, around, start, end, name=name)
    for start, end, words in words_in(text, around.rules.list("opinions")):
        if not _ASKS_WHERE.search(text, max(0, start - 24), start) and not _FINDS_A_THING.search(text[end : end + 12]):
            found += weighed("neutral-opinion", account, around, start, end, words=words)
    for one in entities(text):
        if one.kind is Kind.TAG and campaigns(one.text, around):
            found += weighed("neutral-campaign", account, around, one.start, one.end, tag=one.text)
    return tuple(found)


def campaigns(tag: str, around: Circumstances) -> bool:
    """Return whether a hashtag belongs to a campaign: a party's name in it, or a call to vote for somebody."""
    bare = _BARE.sub("", tag).casefold()
    # 'cdaenkhuizen' begins with a short name; a longer one may stand anywhere.
    if any(bare.startswith(name) or (len(name) > SHORT_NAME and name in bare) for name in _names(around)):
        return True
    neutral = around.rules.list("neutral-tags")
    if any(bare.startswith(one.casefold()) for one in neutral):
        return False
    return any(bare.startswith(one.rstrip("*").casefold()) for one in around.rules.list("campaign-tags"))


def _names(around: Circumstances) -> tuple[str, ...]:
    # Names that are everyday words as well ('denk', 'volt') are found in a text by their capitals, which a tag does not show.
    everyday = {one.casefold() for one in around.rules.list("everyday")}
    return tuple(_BARE.sub("", one).casefold() for one in around.rules.list("parties") if one.casefold() not in everyday)


def takes_sides(text: str, around: Circumstances) -> bool:
    """Return whether a text names a party or carries a campaign's tag: what is answered there is politics."""
    if next(words_in(text, around.rules.list("parties")), None) is not None:
        return True
    return any(one.kind is Kind.TAG and campaigns(one.text, around) for one in entities(text))
