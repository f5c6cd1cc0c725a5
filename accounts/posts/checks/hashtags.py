"""A hashtag of several words is read out as one long one; capitals part them ('#RaadEnkhuizen'). Proposed, never done by itself."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.entities import Kind, entities

MOST_TAG = 60
_WORD = regex.compile(r"[\p{L}]{3,}")


def hashtags(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Propose a spelling with capitals for each tag in small letters that is known, or made of known words."""
    words = _known(around.rules.list("tag-words"), _names(account))
    found: list[Finding] = []
    for one in entities(content.text):
        if one.kind is not Kind.TAG:
            continue
        bare = one.text[1:]
        if any(letter.isupper() for letter in bare[1:]) or len(bare) > MOST_TAG:
            continue
        better = around.tags.get(bare.casefold(), "") or in_words(bare.casefold(), words)
        if better and better != bare and better.casefold() == bare.casefold() and any(letter.isupper() for letter in better[1:]):
            tag = one.text[0] + better
            found += weighed("tag-camel", account, around, one.start, one.end, mend=tag, tag=one.text, better=tag)
    return tuple(found)


def in_words(tag: str, words: frozenset[str]) -> str:
    """Return `tag` with a capital for each of the known words that make it up, '' when they do not, or it is one word itself."""
    if tag in words:
        return ""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(tag)
    for end in range(1, len(tag) + 1):
        for start in range(max(0, end - 25), end):
            before = best[start]
            if before is not None and tag[start:end] in words:
                now = best[end]
                if now is None or len(before) + 1 < len(now):
                    best[end] = (*before, tag[start:end])
    parts = best[-1]
    if parts is None or len(parts) < 2:
        return ""
    return "".join(part[:1].upper() + part[1:] for part in parts)


def _names(account: Account) -> tuple[str, ...]:
    return tuple(_WORD.findall(f"{account.label} {account.display_name} {account.role_word}"))


@lru_cache(maxsize=64)
def _known(words: Iterable[str], names: Iterable[str]) -> frozenset[str]:
    return frozenset(one.casefold() for one in (*words, *names))
