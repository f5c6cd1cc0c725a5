"""Subjects that the account's owner decided not to write about there (booklet A-054)."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.checks.words_in import words_in


def topics(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Note each private subject of the account's own list, once a subject."""
    habits = around.habits.get(account.id)
    if habits is None or not habits.private:
        return ()
    seen: set[str] = set()
    found: list[Finding] = []
    for start, end, word in words_in(content.text, habits.private):
        if word.casefold() not in seen:
            seen.add(word.casefold())
            found += weighed("private-topic", account, around, start, end, word=word)
    return tuple(found)
