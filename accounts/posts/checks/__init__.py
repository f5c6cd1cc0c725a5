"""Checks: one file each, listed here. A check is a pure function of content and account; it knows no network, only limits."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.finding import Check, Finding, Weight
from accounts.posts.checks.length import length
from accounts.posts.checks.mentions import mentions
from accounts.posts.checks.nothing import nothing
from accounts.posts.checks.options import options
from accounts.posts.checks.pictures import pictures
from accounts.posts.resolved import resolved

CHECKS: tuple[Check, ...] = (nothing, length, pictures, options, mentions)

__all__ = ["CHECKS", "Finding", "Weight", "find"]


def find(content: Content, account: Account) -> tuple[Finding, ...]:
    """Return what all checks find in `content` as `account` would say it, the heaviest first."""
    final = resolved(content, account)
    weights = list(Weight)
    found = [finding for check in CHECKS for finding in check(final, account)]
    return tuple(sorted(found, key=lambda finding: -weights.index(finding.weight)))
