"""What is being written. Stays on this machine; any number; never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from accounts.model.ids import AccountId, DraftId
from accounts.model.media import Media
from accounts.model.visibility import Visibility


@dataclass(frozen=True)
class Content:
    """What one account would say: text and all that belongs to it. An empty `language` or None `visibility` = the account's own.

    `thread` lets it become several messages where one is too short, or where the author made a cut (`accounts/posts/threads.py`).
    `unfinished` says that what it shows is still under construction: text and pictures then carry the word CONCEPT (booklet A-137).
    `quote` is the identity across servers (`Status.uri`) of a message that is quoted, `quote_url` where people read that.
    """

    text: str = ""
    title: str = ""
    language: str = ""
    visibility: Visibility | None = None
    warning: str = ""
    media: tuple[Media, ...] = ()
    reply_to: str = ""
    thread: bool = False
    unfinished: bool = False
    quote: str = ""
    quote_url: str = ""

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to say or show."""
        return not (self.text.strip() or self.title.strip() or self.media)


class Goal(StrEnum):
    """What a message is for: the ten goals of administrators in public (booklet p. 8, A-088)."""

    PROFILE = "profile"
    NEWS = "news"
    MONITOR = "monitor"
    VISITORS = "visitors"
    AGENDA = "agenda"
    SERVICE = "service"
    RELATION = "relation"
    IDEAS = "ideas"
    SAY = "say"
    JOIN = "join"


@dataclass(frozen=True)
class About:
    """What belongs to a draft and is never published: a side note, tags and a folder to find it by, and its goal."""

    note: str = ""
    tags: tuple[str, ...] = ()
    folder: str = ""
    goal: Goal | None = None


@dataclass(frozen=True)
class Version:
    """What a draft was at a moment."""

    id: int
    draft: DraftId
    at: datetime
    common: Content
    accounts: tuple[AccountId, ...]
    variants: Mapping[AccountId, Content] = field(default_factory=lambda: MappingProxyType({}))


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
    about: About = field(default_factory=About)

    def content_for(self, account: AccountId) -> Content:
        """Return what `account` would say: its own variant, else the text for all."""
        return self.variants.get(account, self.common)
