"""A text that does not fit is stopped; nothing is ever shortened."""

from __future__ import annotations

from accounts.errors import InputError
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Weight
from accounts.posts.counting import measure
from accounts.posts.following import announces, sample
from accounts.posts.threads import can_thread, parts_of


def length(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Stop a text over the limit, by the network's own rule."""
    if content.thread and can_thread(account.limits):
        return _as_thread(content, account)
    size = measure(counted(content, around), account.limits)
    if size.fits:
        return ()
    over = max(1, -(size.left or 0))
    return (Finding("too-long", Weight.STOP, {"over": over, "most": size.most or 0}),)


def _as_thread(content: Content, account: Account) -> tuple[Finding, ...]:
    try:
        count = len(parts_of(content, account.limits))
    except InputError as failure:
        values: dict[str, str | int] = {name: str(value) for name, value in failure.values.items()}
        if failure.word == "word-too-long":
            return (Finding("word-too-long", Weight.STOP, values),)
        return (Finding("thread-too-long", Weight.STOP, values),)
    return (Finding("as-thread", Weight.NOTE, {"count": count}),) if count > 1 else ()


def counted(content: Content, around: Circumstances) -> Content:
    """Return a content with an address of a likely length where one will be filled in."""
    return sample(content, next((one for one in around.senders if one.limits.has_title), None)) if announces(content) else content
