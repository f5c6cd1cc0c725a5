"""A mention names one person on one network; elsewhere it names nobody, or somebody else."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.counting import entities


def mentions(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about each mention that would name nobody or somebody else on this account's network.

    Without mentions there, the name stays plain text. Where names carry a server ('@user@server'), a bare '@user' names the user of
    the account's own server; where they are domains ('@name.example'), anything else names nobody.
    """
    found: list[Finding] = []
    style = account.limits.extra.get("mentions", "")
    for one in entities(content.text):
        if one.kind != "mention":
            continue
        name = one.text.lstrip("@")
        values: dict[str, str | int] = {"mention": one.text, "server": account.server}
        if not account.limits.mentions:
            found.append(Finding("mention-plain", Weight.ASK, values, one.start, one.end))
        elif style == "domain" and ("@" in name or "." not in name):
            found.append(Finding("mention-nobody", Weight.ASK, values, one.start, one.end))
        elif style == "server" and "@" not in name:
            found.append(Finding("mention-own-server", Weight.ASK, values, one.start, one.end))
    return tuple(found)
