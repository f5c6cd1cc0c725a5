"""Where several people write for one account, each message says who wrote it (booklet A-057)."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed


def sign_off(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask when none of the authors' sign-offs ends the text. With one author there is nothing to tell."""
    habits = around.habits.get(account.id)
    if habits is None or len(habits.sign_offs) < 2 or not content.text.strip():
        return ()
    lines = [line.rstrip() for line in content.text.rstrip().splitlines()]
    if any(line.endswith(one) for line in lines[-2:] for one in habits.sign_offs):
        return ()
    return weighed("no-sign-off", account, around, example=habits.sign_offs[0])
