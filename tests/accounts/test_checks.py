"""The checks: what is said before publishing, and how heavily it weighs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId
from accounts.model.limits import CountingRule, Limits
from accounts.model.media import Media, Rights
from accounts.model.visibility import Visibility
from accounts.posts.checks import Weight, find

WIDE = Limits(
    rule=CountingRule.GRAPHEMES,
    most_text=20,
    has_warning=True,
    visibilities=tuple(Visibility),
    most_media=2,
    most_alt=10,
    mentions=True,
    extra={"mentions": "server"},
)
NARROW = Limits(rule=CountingRule.NONE, has_title=True, most_media=0)


def account(limits: Limits = WIDE, role: Role = Role.PRIVATE, **more: object) -> Account:
    """Return an account with these limits."""
    return replace(Account(AccountId(1), "x", "social.example", "1", "@jan", role, "Jan", limits=limits), **more)


def picture(alt: str = "", *, decorative: bool = False) -> Media:
    """Return a picture."""
    return Media(MediaId(1), "f.png", "f.png", "image/png", 10, 1, 1, alt, decorative, rights=Rights(people=False))


def codes(content: Content, one: Account) -> list[tuple[str, Weight]]:
    """Return code and weight of what is found."""
    return [(finding.code, finding.weight) for finding in find(content, one)]


def test_nothing_wrong() -> None:
    assert codes(Content("hallo", media=(picture("bad"),)), account()) == []


@pytest.mark.parametrize("text", ["", " \n", "^JF"])
def test_empty_or_no_more_than_the_signature(text: str) -> None:
    assert ("empty", Weight.STOP) in codes(Content(text), account(signature="^JF"))


def test_signature_counts() -> None:
    assert codes(Content("x" * 15), account()) == []
    (found,) = find(Content("x" * 15), account(signature="^Jan"))
    assert (found.code, found.values) == ("too-long", {"over": 1, "most": 20})


def test_pictures() -> None:
    three = tuple(picture("x") for _ in range(3))
    assert codes(Content("a", media=three), account()) == [("too-many-pictures", Weight.STOP)]
    assert codes(Content("a", media=(picture("x" * 11),)), account()) == [("alt-too-long", Weight.STOP)]
    assert codes(Content("a", media=(picture(),)), account()) == [("no-alt", Weight.ASK)]
    assert codes(Content("a", media=(picture(),)), account(role=Role.MUNICIPALITY)) == [("no-alt", Weight.STOP)]
    assert codes(Content("a", media=(picture(decorative=True),)), account(role=Role.MUNICIPALITY)) == []
    assert codes(Content("a"), account(replace(WIDE, extra={"needs-media": "yes"}))) == [("needs-picture", Weight.STOP)]


def test_what_a_network_has_no_place_for() -> None:
    narrow = account(NARROW)
    assert ("no-such-visibility", Weight.STOP) in codes(Content("a", title="t", visibility=Visibility.FOLLOWERS), narrow)
    assert codes(Content("a", title="t", warning="let op"), narrow) == [("no-warning-there", Weight.STOP)]
    assert codes(Content("a"), narrow) == [("title-from-text", Weight.NOTE)]
    assert codes(Content("a", title="t"), account()) == [("no-title-there", Weight.NOTE)]


@pytest.mark.parametrize(
    ("style", "text", "code"),
    [
        ("server", "@anna komt u?", "mention-own-server"),
        ("server", "@anna@elders.example", None),
        ("domain", "@anna.bsky.social", None),
        ("domain", "@anna komt u?", "mention-nobody"),
        ("domain", "@anna@elders.example", "mention-nobody"),
    ],
)
def test_a_mention_that_would_name_somebody_else(style: str, text: str, code: str | None) -> None:
    limits = replace(WIDE, most_text=500, extra={"mentions": style})
    found = [finding for finding in find(Content(text), account(limits)) if finding.weight is Weight.ASK]
    assert [finding.code for finding in found] == ([code] if code else [])
    for finding in found:
        assert finding.start == 0
        assert text[finding.start : finding.end].startswith("@anna")


def test_where_nobody_can_be_mentioned_it_stays_plain_text() -> None:
    assert ("mention-plain", Weight.ASK) in codes(Content("@anna", title="t"), account(NARROW))


def test_the_heaviest_comes_first() -> None:
    found = codes(Content("x" * 30 + " @anna", media=(picture(),), title="t"), account())
    assert [weight for _, weight in found] == [Weight.STOP, Weight.ASK, Weight.ASK, Weight.NOTE]
