"""What an occurrence says when nobody has changed it: the template, filled for its day, its number and its subjects."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.model.series import Series
from accounts.posts.recurrence import Occurrence
from accounts.posts.resolved import resolved
from accounts.posts.template import fields, fill_content
from accounts.store.content import to_plain

LANGUAGE = "nl"


@dataclass(frozen=True)
class Filled:
    """A draft as the template gives it."""

    common: Content
    accounts: tuple[AccountId, ...]
    variants: Mapping[AccountId, Content]

    @property
    def plain(self) -> dict[str, Any]:
        """Return it in the form in which a draft is kept, to be compared with what became of it."""
        return {
            "common": to_plain(self.common),
            "variants": {str(int(account)): to_plain(one) for account, one in self.variants.items()},
            "accounts": [int(account) for account in self.accounts],
        }


def filled(series: Series, one: Occurrence, accounts: Sequence[Account], subjects: Sequence[str]) -> Filled:
    """Return what `one` says. An account whose language makes another text of it ('26 march') gets a variant of its own."""
    common = fill_content(series.template.common, one, accounts[0].language if accounts else LANGUAGE, subjects)
    variants: dict[AccountId, Content] = {}
    for account in accounts:
        said = fill_content(series.template.content_for(account.id), one, account.language, subjects)
        if account.id in series.template.variants or said != common:
            variants[account.id] = said
    return Filled(common, tuple(account.id for account in accounts), variants)


def texts(series: Series) -> tuple[str, ...]:
    """Return every text of a template that may hold fields."""
    return tuple(part for one in _contents(series) for part in (one.title, one.text, one.warning))


def uses_subjects(series: Series) -> bool:
    """Return whether the text takes up the subjects of the board."""
    return any("subjects" in fields(text) for text in texts(series))


def fingerprint(series: Series, accounts: Sequence[Account]) -> str:
    """Return a fingerprint of all that somebody confirms who confirms once: who says what, with signature, language and visibility."""
    said = [[int(account.id), to_plain(resolved(series.template.content_for(account.id), account))] for account in accounts]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode("utf-8")).hexdigest()


def _contents(series: Series) -> tuple[Content, ...]:
    return (series.template.common, *series.template.variants.values())
