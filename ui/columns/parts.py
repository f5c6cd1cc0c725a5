"""What a row is made of once it is laid out: pieces with their places, and the zones that answer the mouse and the keyboard."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout

if TYPE_CHECKING:
    from accounts.model.status import Person
    from ui.columns.inline import Inline


class ZoneKind(StrEnum):
    """What happens when a zone is pressed."""

    LINK = "link"
    """`value` is the address, `name` the words it lies under."""
    PROFILE = "profile"
    """`value` is the address of a person's page."""
    TAG = "tag"
    PICTURE = "picture"
    """`value` is the address of the picture, `name` its alternative text."""
    ACT = "act"
    """`value` is a verb: reply, boost, favourite, bookmark, more."""
    FOLD = "fold"
    """`value` is what is folded: warning, long, media, emoji."""
    OPEN = "open"
    """`value` is the address of the status at its network, or of a quoted one."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A place in a row that can be pressed."""

    where: QRectF
    kind: ZoneKind
    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `said` is what can be selected in it and copied; None for what only the program says."""

    layout: QTextLayout
    left: float
    top: float
    tone: str
    said: Inline | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, shortened already."""

    where: QRectF
    text: str
    font: QFont
    tone: str
    middle: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon. `on` draws a bar under it: colour is never the only sign."""

    where: QRectF
    icon: str
    tone: str
    on: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A ground, a border, or both; '' for none."""

    where: QRectF
    fill: str
    line: str
    radius: float


@dataclass(frozen=True, slots=True)
class Face:
    """The picture of a person, or the initials."""

    where: QRectF
    person: Person


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture. `load` says whether it may be fetched now; `still` that it stands for something that moves or sounds."""

    where: QRectF
    url: str
    alt: str
    load: bool
    still: bool


@dataclass(frozen=True, slots=True)
class Emoji:
    """A picture in a text, in place of the short code `code`."""

    where: QRectF
    url: str
    code: str


Part = Words | Line | Sign | Box | Face | Shot | Emoji


@dataclass(slots=True)
class Laid:
    """A row, laid out: its height in pixels, its parts and its zones, measured from its upper left corner."""

    height: int
    age: str
    parts: list[Part] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)

    def zone_at(self, left: float, top: float) -> Zone | None:
        """Return the zone at a point; the one that was laid last where two meet."""
        return next((zone for zone in reversed(self.zones) if zone.where.contains(left, top)), None)
