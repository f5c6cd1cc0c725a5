"""The rights card of a picture: who can be recognised in it, and did they agree (booklet A-009, A-098, A-113)."""

from __future__ import annotations

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.media import Consent, Licence
from accounts.posts.checks.circumstances import Circumstances
from accounts.posts.checks.finding import Finding
from accounts.posts.checks.weighing import weighed


def rights(content: Content, account: Account, around: Circumstances) -> tuple[Finding, ...]:
    """Ask whether people can be recognised; where they can, demand the whole card. How heavily is for the rules of the role."""
    found: list[Finding] = []
    for one in content.media:
        card, name = one.rights, one.name
        if card.people is None:
            found += weighed("people-unanswered", account, around, name=name)
        if not card.people:
            continue
        if card.consent is Consent.NONE:
            found += weighed("people-no-consent", account, around, name=name)
        if card.children is None:
            found += weighed("children-unanswered", account, around, name=name)
        elif card.children and not card.parents:
            found += weighed("children-no-parents", account, around, name=name)
        if not card.maker.strip() or card.licence is Licence.NONE:
            found += weighed("rights-incomplete", account, around, name=name)
    return tuple(found)
