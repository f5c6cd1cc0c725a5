"""What a network has no place for is said before publishing, never dropped."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.visibility import Visibility
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding, Mend, Weight


def options(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Say that title, warning or visibility cannot be had there. A narrower visibility that would become public is stopped."""
    limits = account.limits
    found: list[Finding] = []
    if content.visibility is not None and content.visibility not in limits.visibilities:
        narrower = content.visibility is not Visibility.PUBLIC
        found.append(Finding("no-such-visibility", Weight.STOP if narrower else Weight.NOTE, {"visibility": content.visibility.value}))
    if content.warning.strip() and not limits.has_warning:
        found.append(Finding("no-warning-there", Weight.STOP))
    if content.title.strip() and not limits.has_title:
        found.append(Finding("no-title-there", Weight.NOTE))
    if limits.has_title and not content.title.strip():
        found.append(Finding("title-from-text", Weight.NOTE))
    return (*found, *_quote(content, account))


def _quote(content: Content, account: Account) -> tuple[Finding, ...]:
    """Ask when what is quoted would not be seen there; one press puts its address into the text, where it is not named yet."""
    if not content.quote or account.limits.quotes(content.quote) or content.quote_url in content.text:
        return ()
    end = len(content.text.removesuffix(account.signature.strip()).rstrip())
    return (Finding("quote-lost", Weight.ASK, mend=Mend(end, end, f"\n\n{content.quote_url}")),)
