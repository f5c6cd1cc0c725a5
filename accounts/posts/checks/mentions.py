"""A mention names one person on one network; elsewhere it names nobody, or somebody else."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances, Naming
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.checks.weighing import weighed
from accounts.posts.counting import entities
from accounts.posts.entities import Entity

MOST_ABOUT = 120
"""Letters of what somebody says about himself that are told."""


def mentions(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask about each mention that would name nobody or somebody else on this account's network.

    Without mentions there, the name stays plain text. Where names carry a server ('@user@server'), a bare '@user' names the user of
    the account's own server; where they are domains ('@name.example'), anything else names nobody. What was looked up
    (`accounts/posts/mention_check.py`) is told with it: that nobody has the name there, or who it is.
    """
    found: list[Finding] = []
    known = around.namings.get(account.id, {})
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
        elif (naming := known.get(f"@{name.casefold()}")) is not None:
            found += _looked_up(naming, name, account, around, one)
        elif style == "server" and "@" not in name:
            found.append(Finding("mention-own-server", Weight.ASK, values, one.start, one.end))
    return tuple(found)


def _looked_up(naming: Naming, name: str, account: Account, around: Circumstances, one: Entity) -> tuple[Finding, ...]:
    """Return what the network said of a mention: that nobody bears the name, who does, that it leads to another, or that it kept silent."""
    said = {"mention": one.text, "server": account.server, "handle": f"@{naming.handle}", "name": naming.name or f"@{naming.handle}"}
    said["about"] = about if len(about := " ".join(naming.about.split())) <= MOST_ABOUT else f"{about[:MOST_ABOUT]}…"
    if not naming.judged:
        return weighed("mention-not-judged", account, around, one.start, one.end, **said)
    if not naming.handle:
        return weighed("mention-no-account", account, around, one.start, one.end, **said)
    if not _same(name, naming.handle):
        return weighed("mention-other", account, around, one.start, one.end, **said)
    if not said["about"]:
        return weighed("mention-named-only", account, around, one.start, one.end, **said)
    return weighed("mention-named", account, around, one.start, one.end, **said)


def _same(name: str, handle: str) -> bool:
    typed, there = name.casefold(), handle.casefold()
    return typed == there or ("@" not in typed and typed == there.partition("@")[0])
