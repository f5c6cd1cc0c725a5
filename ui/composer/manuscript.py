"""What is being written, without a window: the text for all, the variants that differ, and how the one follows the other.

A variant follows the text for all in everything in which it does not differ: who writes another text for one account and then adds
a picture for all, adds it there too. A variant that differs in nothing any more is dropped. Alt text belongs to the picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

from accounts.model.draft import Content, Draft
from accounts.model.ids import AccountId, MediaId
from accounts.model.visibility import Visibility

Tab = AccountId | None
"""Whose content is meant; None = that for all."""

_FIELDS = tuple(field.name for field in fields(Content))
_OWN = "reply_to"
"""A reply is to a message on one network; it never goes over to another account."""


@dataclass(frozen=True)
class Snapshot:
    """All of it at one moment: what is kept in the books."""

    common: Content
    accounts: tuple[AccountId, ...]
    variants: Mapping[AccountId, Content]


class Manuscript:
    """The state behind the composer. Variants of accounts that are not ticked now are kept: ticking again brings them back."""

    def __init__(
        self, common: Content | None = None, accounts: Iterable[AccountId] = (), variants: Mapping[AccountId, Content] | None = None
    ) -> None:
        """Begin with what is given."""
        self.common = common or Content()
        self.accounts = tuple(dict.fromkeys(accounts))
        self.variants = dict(variants or {})

    @classmethod
    def of(cls, draft: Draft, known: Iterable[AccountId]) -> Manuscript:
        """Return the manuscript of a draft. Accounts that are not `known` any more are no longer ticked; their variants stay."""
        there = set(known)
        return cls(draft.common, (one for one in draft.accounts if one in there), draft.variants)

    @classmethod
    def reply(cls, accounts: Iterable[AccountId], reply_to: str, text: str, visibility: Visibility | None = None) -> Manuscript:
        """Begin a reply from `accounts`, all on the network of the message they answer; `visibility` None: the account's own."""
        ticked = tuple(accounts)
        common = Content(text=text)
        return cls(common, ticked, {one: replace(common, reply_to=reply_to, visibility=visibility) for one in ticked} if reply_to else {})

    @classmethod
    def quoting(cls, accounts: Iterable[AccountId], quote: str, url: str) -> Manuscript:
        """Begin a message from `accounts` that quotes another: its identity across servers, and where people read it."""
        return cls(Content(quote=quote, quote_url=url), accounts)

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to keep."""
        return all(one.empty and not one.warning.strip() for one in (self.common, *self.variants.values()))

    @property
    def snapshot(self) -> Snapshot:
        """Return what is to be kept in the books."""
        return Snapshot(self.common, self.accounts, MappingProxyType(dict(self.variants)))

    def content(self, tab: Tab) -> Content:
        """Return what is said in a tab."""
        return self.common if tab is None else self.variants.get(tab, self.common)

    def adapted(self, account: AccountId) -> bool:
        """Return whether an account says something else than all."""
        own = self.variants.get(account)
        return own is not None and replace(own, reply_to=self.common.reply_to) != self.common

    def replies(self, account: AccountId) -> bool:
        """Return whether an account answers somebody."""
        return bool(self.content(account).reply_to)

    def change(self, tab: Tab, **values: Any) -> None:
        """Change fields of a content."""
        if tab is None:
            self._change_common(values)
            return
        self._put(tab, replace(self.content(tab), **values))

    def same_again(self, account: AccountId) -> None:
        """Let an account say the same as all again."""
        own = self.variants.get(account)
        if own is not None:
            self._put(account, replace(self.common, reply_to=own.reply_to))

    def tick(self, account: AccountId, *, on: bool) -> None:
        """Speak in the name of an account, or not."""
        others = tuple(one for one in self.accounts if one != account)
        self.accounts = (*others, account) if on else others

    def keep_known(self, known: Iterable[AccountId]) -> bool:
        """Untick accounts that are there no more; return whether there were any."""
        there = set(known)
        before, self.accounts = self.accounts, tuple(one for one in self.accounts if one in there)
        return before != self.accounts

    def describe(self, picture: MediaId, *, alt: str, decorative: bool) -> None:
        """Give a picture its alt text, wherever it stands."""
        self.alter(picture, alt=alt, decorative=decorative)

    def alter(self, picture: MediaId, **values: Any) -> None:
        """Change what is said of a picture (how it is cut, its card, its captions), wherever it stands."""

        def told(content: Content) -> Content:
            media = tuple(replace(one, **values) if one.id == picture else one for one in content.media)
            return replace(content, media=media)

        self.common = told(self.common)
        for account, own in list(self.variants.items()):
            self._put(account, told(own))

    def _change_common(self, values: Mapping[str, Any]) -> None:
        before, self.common = self.common, replace(self.common, **values)
        for account, own in list(self.variants.items()):
            same = {name: getattr(self.common, name) for name in _FIELDS if name != _OWN and getattr(own, name) == getattr(before, name)}
            self._put(account, replace(own, **same))

    def _put(self, account: AccountId, content: Content) -> None:
        if content == self.common:
            self.variants.pop(account, None)
        else:
            self.variants[account] = content
