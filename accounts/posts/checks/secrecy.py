"""Words that say 'this is not for outside' in the text, in the names of files and in the titles that somebody put in them."""

from __future__ import annotations

import regex

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.checks.words_in import words_in
from accounts.posts.framing import MARK

_BETWEEN = regex.compile(r"[_\-.]+")


def secrecy(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about 'vertrouwelijk', 'geheim', 'embargo' and 'concept' wherever they stand.

    What is under construction says CONCEPT by the author's own will: that is not asked about.
    """
    listed = around.rules.list("secrecy")
    found: list[Finding] = []
    for start, end, word in words_in(content.text, listed):
        if not (content.unfinished and word.casefold() == MARK.casefold()):
            found += weighed("secret-word", account, around, start, end, word=word)
    for one in content.media:
        titles = dict.fromkeys(word.casefold() for title in one.facts.titles for _, _, word in words_in(title, listed))
        for word in titles:
            found += weighed("secret-title", account, around, word=word, name=one.name)
        for _, _, word in words_in(_BETWEEN.sub(" ", one.name), listed):
            found += weighed("secret-file", account, around, word=word, name=one.name)
    return tuple(found)
