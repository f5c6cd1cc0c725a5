"""What is searched for in drafts and history, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accounts.model.ids import DraftId, TargetId


class Where(StrEnum):
    """Where something was found: in a draft, in what a draft was before, or in what was sent or waits to be."""

    DRAFT = "draft"
    VERSION = "version"
    TARGET = "target"


class Order(StrEnum):
    """What comes first."""

    NEWEST = "newest"
    BEST = "best"


class Standing(StrEnum):
    """What became of a draft; of a version that of its draft."""

    OPEN = "open"
    POSTED = "posted"
    DISCARDED = "discarded"


@dataclass(frozen=True)
class Hit:
    """One thing that was found. `number` is that of the draft, version or target; `draft` the draft of a version (0 = none).

    `title`, `text` and `beside` (side note, tags, folder; or account and address) are what was searched; `at` is when a draft was changed
    last, when a version was kept, when a target is or was due.
    """

    where: Where
    number: int
    draft: int
    standing: Standing
    at: datetime
    title: str
    text: str
    beside: str

    @property
    def draft_id(self) -> DraftId | None:
        """Return the draft that it is, or was; None for a target."""
        return DraftId(self.draft) if self.draft else None

    @property
    def target_id(self) -> TargetId | None:
        """Return the target that it is; None for a draft."""
        return TargetId(self.number) if self.where is Where.TARGET else None
