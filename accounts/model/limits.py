"""What one account's server takes: the numbers behind counter, checks and tray. Read from the server where it says them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from accounts.model.visibility import Visibility


class CountingRule(StrEnum):
    """How a network measures a text; `accounts/posts/counting.py` holds the rule of each."""

    MASTODON = "mastodon"
    CODE_POINTS = "code-points"
    GRAPHEMES = "graphemes"
    BLUESKY = "bluesky"
    X = "x"
    NONE = "none"


@dataclass(frozen=True)
class NativeSchedule:
    """The network's own timer: how far ahead it wants a plan, and how many it keeps."""

    least_ahead: timedelta
    most_in_all: int | None = None
    most_a_day: int | None = None


@dataclass(frozen=True)
class Pace:
    """How many messages of one account a server takes within so many seconds."""

    most: int
    seconds: int


@dataclass(frozen=True)
class Limits:
    """The limits of one account on its server. Sizes in bytes, lengths in the unit of `rule`; None = no limit known.

    `video_types` are the MIME types of the videos that can be sent there; without any, none can. `video_alone`: one video, and nothing
    beside it. `captions`: a file of captions can be sent along.
    """

    rule: CountingRule = CountingRule.NONE
    most_text: int | None = None
    most_text_bytes: int | None = None
    url_length: int = 23
    has_title: bool = False
    has_warning: bool = False
    has_language: bool = False
    most_languages: int = 1
    visibilities: tuple[Visibility, ...] = (Visibility.PUBLIC,)
    most_media: int = 0
    most_alt: int | None = None
    alt_required: bool = False
    image_bytes: int | None = None
    image_pixels: int | None = None
    image_side: int | None = None
    image_types: tuple[str, ...] = ("image/jpeg", "image/png", "image/gif", "image/webp")
    video_types: tuple[str, ...] = ()
    video_bytes: int | None = None
    video_seconds: int | None = None
    video_alone: bool = True
    captions: bool = False
    mentions: bool = False
    can_delete: bool = True
    schedule: NativeSchedule | None = None
    pace: Pace | None = None
    software: str = ""
    version: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    def quotes(self, uri: str) -> bool:
        """Return whether a message can quote the one with this identity: `extra['quotes']` is how those identities begin that the network
        knows ('at://', 'https://'); without it, it knows no quotes.
        """
        begin = self.extra.get("quotes", "")
        return begin != "" and uri.replace("http://", "https://", 1).startswith(begin)
