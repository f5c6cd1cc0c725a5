"""Checks: one file each, listed here. A check is a pure function of what is said, the account and the circumstances."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.posts.checks.address import address
from accounts.posts.checks.again import again
from accounts.posts.checks.circumstances import Circumstances, Habits, Thread
from accounts.posts.checks.dead_links import dead_links
from accounts.posts.checks.finding import Check, Demand, Finding, Mend, Weight
from accounts.posts.checks.hashtags import hashtags
from accounts.posts.checks.hidden import hidden
from accounts.posts.checks.length import length
from accounts.posts.checks.mentions import mentions
from accounts.posts.checks.neutrality import neutrality
from accounts.posts.checks.nothing import nothing
from accounts.posts.checks.options import options
from accounts.posts.checks.personal import personal
from accounts.posts.checks.picture_text import picture_text
from accounts.posts.checks.pictures import pictures
from accounts.posts.checks.plain_language import plain_language
from accounts.posts.checks.readable import readable
from accounts.posts.checks.rights import rights
from accounts.posts.checks.secrecy import secrecy
from accounts.posts.checks.sign_off import sign_off
from accounts.posts.checks.thread import thread
from accounts.posts.checks.together import together
from accounts.posts.checks.tone import tone
from accounts.posts.checks.topics import topics
from accounts.posts.checks.unfinished import unfinished
from accounts.posts.checks.videos import videos
from accounts.posts.resolved import resolved

CHECKS: tuple[Check, ...] = (
    nothing,
    length,
    address,
    pictures,
    videos,
    rights,
    unfinished,
    picture_text,
    options,
    mentions,
    neutrality,
    thread,
    together,
    personal,
    secrecy,
    again,
    sign_off,
    topics,
    tone,
    dead_links,
    hashtags,
    readable,
    plain_language,
    hidden,
)

__all__ = ["CHECKS", "Circumstances", "Demand", "Finding", "Habits", "Mend", "Thread", "Weight", "find"]


def find(content: Content, account: Account, around: Circumstances | None = None) -> tuple[Finding, ...]:
    """Return what all checks find in `content` as `account` would say it, the heaviest first. Without `around`, what holds anyway."""
    final = resolved(content, account)
    known = around or Circumstances()
    weights = list(Weight)
    found = [finding for check in CHECKS for finding in check(final, account, known)]
    return tuple(sorted(found, key=lambda finding: -weights.index(finding.weight)))
