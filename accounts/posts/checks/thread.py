"""In whose name one answers: not another than was addressed, and no institution in a political thread (booklet A-048)."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.neutrality import takes_sides
from accounts.posts.checks.weighing import weighed


def thread(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask when a reply comes from another account than was spoken to, or an institution joins in among politicians, by reply or quote."""
    answered = around.threads.get(content.reply_to) if content.reply_to else None
    quoted = around.threads.get(content.quote) if content.quote else None
    found: list[Finding] = []
    if answered is not None and answered.addressed is not None and answered.addressed != account.id:
        found += weighed("not-addressed", account, around)
    if any(takes_sides(text, around) for one in (answered, quoted) if one is not None for text in one.texts):
        found += weighed("thread-political", account, around)
    return tuple(found)
