"""What is being written. Stays on this machine; any number; never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from accounts.model.ids import AccountId, DraftId
from accounts.model.media import Media
from accounts.model.visibility import Visibility


@dataclass(frozen=True)
class Content:
    """What one account would say: text and all that belongs to it. An empty `language` or None `visibility` = the account's own.

    `thread` lets it become several messages where one is too short, or where the author made a cut (`accounts/posts/threads.py`).
    """

    text: str = ""
    title: str = ""
    language: str = ""
    visibility: Visibility | None = None
    warning: str = ""
    media: tuple[Media, ...] = ()
    reply_to: str = ""
    thread: bool = False

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to say or show."""
        return not (self.text.strip() or self.title.strip() or self.media)


@dataclass(frozen=True)
class Draft:
    """A draft: the text for all, and a variant for each account whose text differs.

    `kept_until` is the moment until which the author put it aside ('keep until tomorrow').
    """

    id: DraftId
    common: Content
    accounts: tuple[AccountId, ...]
    created_at: datetime
    changed_at: datetime
    variants: Mapping[AccountId, Content] = field(default_factory=lambda: MappingProxyType({}))
    kept_until: datetime | None = None

    def content_for(self, account: AccountId) -> Content:
        """Return what `account` would say: its own variant, else the text for all."""
        return self.variants.get(account, self.common)
