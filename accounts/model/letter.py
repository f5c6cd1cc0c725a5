"""A draft that goes to a colleague as one file, and what the colleague says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId, DraftId


class Judgement(StrEnum):
    """What a reader says of a letter as a whole. REMARKS says neither yes nor no."""

    AGREED = "agreed"
    REMARKS = "remarks"
    NOT_AGREED = "not-agreed"


@dataclass(frozen=True)
class Speaker:
    """As whom a letter's message would be said, as the writer's computer knows that account."""

    network: str
    server: str
    handle: str
    label: str
    role: Role
    role_word: str = ""


@dataclass(frozen=True)
class Quoted:
    """A message of somebody else that a letter quotes, as the writer's computer knew it. `pictures` are their descriptions, '' = none."""

    name: str
    handle: str
    at: datetime
    text: str
    warning: str = ""
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letter:
    """A draft as it went to a colleague, or came from one.

    `hash` names exactly this text, these pictures and these speakers; `mine` tells that it was written here. `variants` are by the place
    in `speakers`. `answered` are questions of the pause with what the writer answered. `key` is the public key of the installation
    it was signed with (base64). `quoted` are the messages that are quoted, by `Content.quote`, or answered, by
    `answer_key`, as far as the writer's computer knew them.
    """

    hash: str
    id: int
    mine: bool
    name: str
    key: str
    at: datetime
    speakers: tuple[Speaker, ...]
    common: Content
    variants: Mapping[int, Content] = field(default_factory=lambda: MappingProxyType({}))
    answered: tuple[tuple[str, str], ...] = ()
    note: str = ""
    draft: DraftId | None = None
    quoted: Mapping[str, Quoted] = field(default_factory=lambda: MappingProxyType({}))

    def content_for(self, place: int) -> Content:
        """Return what the speaker at `place` would say."""
        return self.variants.get(place, self.common)


def answer_key(network: str, server: str, remote_id: str) -> str:
    """Return under what name `Letter.quoted` has a message that is answered: as its server names it."""
    return f"{network} {server} {remote_id}"


@dataclass(frozen=True)
class Remark:
    """Something a reader noted; `quote` are the words it is about, '' = the whole."""

    text: str
    quote: str = ""


@dataclass(frozen=True)
class Reading:
    """What one reader said of one letter, signed with the reader's own key."""

    hash: str
    letter: str
    name: str
    key: str
    judgement: Judgement
    at: datetime
    remarks: tuple[Remark, ...] = ()
    draft: DraftId | None = None


@dataclass(frozen=True)
class Reader:
    """Somebody who read before, known by the key of their installation."""

    name: str
    key: str


@dataclass(frozen=True)
class Demand:
    """That an account's messages are read first: by `name`, and where `key` is given by nobody but that installation."""

    account: AccountId
    name: str
    key: str = ""
