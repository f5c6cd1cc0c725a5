"""A status: what somebody wrote at a network, as it stands in a column. Plain text only; markup never comes in here.

A boost is the status of the original with `boosted_by`. `uri` is the identity of the original across servers: what has the same `uri` is
the same status, whatever way it came.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class Person:
    """Somebody at a network. `handle` is whole and has no @ before it ('anna@server.example'); addresses are '' when there are none.

    `emoji` are the pictures that stand for short codes in the name: (code without colons, address).
    `closed`: asks not to be shown to just anybody (an account whose followers need a yes, or one for signed-in people only).
    """

    remote_id: str
    handle: str
    name: str
    url: str = ""
    avatar: str = ""
    bot: bool = False
    emoji: tuple[tuple[str, str], ...] = ()
    closed: bool = False


class SpanKind(StrEnum):
    """What a part of a text means."""

    LINK = "link"
    MENTION = "mention"
    TAG = "tag"
    EMOJI = "emoji"


@dataclass(frozen=True)
class Span:
    """A part of a text that means something: from `start` up to `end`, in code points.

    `target` is where it really goes: the address (LINK), the profile's address (MENTION), the tag in small letters without # (TAG), the
    picture (EMOJI).
    """

    start: int
    end: int
    kind: SpanKind
    target: str


class PictureKind(StrEnum):
    """What is attached."""

    IMAGE = "image"
    VIDEO = "video"
    GIF = "gif"
    AUDIO = "audio"
    OTHER = "other"


@dataclass(frozen=True)
class Attachment:
    """A picture, film or sound. Width and height in pixels, 0 = not known; `seconds` None = not known or no duration."""

    kind: PictureKind
    url: str
    preview: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    seconds: float | None = None


@dataclass(frozen=True)
class Card:
    """What a network shows of a page that is linked to."""

    url: str
    title: str
    text: str = ""
    picture: str = ""


@dataclass(frozen=True)
class PollChoice:
    """One answer of a poll; `votes` None = not shown yet."""

    text: str
    votes: int | None = None


@dataclass(frozen=True)
class Poll:
    """A poll. `closes_at` None = never; `several` = more than one answer may be given."""

    choices: tuple[PollChoice, ...]
    closes_at: datetime | None = None
    closed: bool = False
    several: bool = False


@dataclass(frozen=True)
class Status:
    """One status, as one server shows it.

    `network` and `server` say where it was read, and there `remote_id` names it. Moments are aware and in UTC. `visibility` is a value of
    `Visibility`. `reply_to` is the remote id of what it answers. `mine` says what the reading account did with it: 'boosted',
    'favourited', 'bookmarked'. `quotable` is what its author lets the reading account do: '' not told, 'yes', 'ask' (the author has to
    approve first), 'no'. `cid` is Bluesky's hash of the content; `title` is for feeds; `tags` are in small letters, without #.
    """

    network: str
    server: str
    remote_id: str
    uri: str
    url: str
    author: Person
    at: datetime
    text: str
    spans: tuple[Span, ...] = ()
    language: str = ""
    warning: str = ""
    sensitive: bool = False
    media: tuple[Attachment, ...] = ()
    card: Card | None = None
    poll: Poll | None = None
    visibility: str = "public"
    reply_to: str = ""
    reply_to_handle: str = ""
    boosted_by: Person | None = None
    boosted_at: datetime | None = None
    quote: Status | None = None
    edited_at: datetime | None = None
    replies: int = 0
    boosts: int = 0
    favourites: int = 0
    mine: frozenset[str] = field(default_factory=frozenset)
    cid: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    quotable: str = ""

    @property
    def order(self) -> datetime:
        """Return the moment by which it stands in a column."""
        return self.boosted_at or self.at
