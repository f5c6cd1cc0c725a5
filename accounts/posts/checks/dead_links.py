"""A link that did not answer when somebody asked (`accounts/posts/link_check.py` asks; a check never reaches the network)."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed
from accounts.posts.entities import Kind, entities


def dead_links(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about each link that is known not to answer."""
    if not around.dead_links:
        return ()
    found: list[Finding] = []
    for one in entities(content.text):
        why = around.dead_links.get(one.text) if one.kind is Kind.LINK else None
        if why is not None:
            found += weighed("dead-link", account, around, one.start, one.end, link=one.text, why=why)
    return tuple(found)
