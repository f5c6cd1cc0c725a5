"""A picture or video that belongs to a draft or a post. The file lies in the data folder, named after its content."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from accounts.model.ids import MediaId


class Consent(StrEnum):
    """How those who can be recognised agreed."""

    NONE = ""
    WRITTEN = "written"
    MAIL = "mail"
    SPOKEN = "spoken"


class Licence(StrEnum):
    """On what ground a picture may be shown. OTHER is said in the card's `source`."""

    NONE = ""
    OWN = "own"
    EMPLOYER = "employer"
    PERMISSION = "permission"
    BOUGHT = "bought"
    CC0 = "cc0"
    CC_BY = "cc-by"
    CC_BY_SA = "cc-by-sa"
    OTHER = "other"


@dataclass(frozen=True)
class Rights:
    """The rights card of a file (booklet A-009, A-113). None = the question was not answered.

    `people` and `children`: whether any can be recognised; `consent` how they agreed and `consent_on` when; `parents`: for the children
    a parent or guardian agreed.
    """

    maker: str = ""
    licence: Licence = Licence.NONE
    source: str = ""
    people: bool | None = None
    children: bool | None = None
    consent: Consent = Consent.NONE
    consent_on: date | None = None
    parents: bool = False


@dataclass(frozen=True)
class Crop:
    """What is shown of a picture: shares of its width and height, upright, from the left and from the top; 0 to 1."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Focus:
    """What must stay in sight where a network cuts: shares of the whole upright picture from the left and from the top; 0 to 1."""

    x: float
    y: float


@dataclass(frozen=True)
class Facts:
    """What the original says besides its pixels: the place, the camera, titles and remarks; and whether it moves.

    `stays`: the place stands in a video where it cannot be taken out safely; then what is sent has it too.
    """

    place: bool = False
    camera: str = ""
    titles: tuple[str, ...] = ()
    moving: bool = False
    stays: bool = False


@dataclass(frozen=True)
class Captions:
    """Captions of a video. `file` (WebVTT) lies beside the video; `name` is what the author called it."""

    file: str
    name: str


NO_RIGHTS = Rights()
NO_FACTS = Facts()


@dataclass(frozen=True)
class Media:
    """One picture or video. `file` is relative to the data folder's `media/`; `size` in bytes, `width` and `height` in pixels, upright.

    `decorative` is the author's own word that it says nothing that is not in the text; then `alt` may be empty. `crop` and `focus` are
    kept as values: the file is never touched. `has_text` is the author's word that letters stand in it. `milliseconds` is the length of
    a video, 0 where it is not known; `captioned` is the author's word that it needs no captions (they stand in it, or nobody speaks).
    """

    id: MediaId
    file: str
    name: str
    mime: str
    size: int
    width: int
    height: int
    alt: str = ""
    decorative: bool = False
    crop: Crop | None = None
    focus: Focus | None = None
    has_text: bool = False
    rights: Rights = NO_RIGHTS
    facts: Facts = field(default=NO_FACTS)
    milliseconds: int = 0
    captions: Captions | None = None
    captioned: bool = False

    @property
    def is_video(self) -> bool:
        """Return whether it is a video."""
        return self.mime.startswith("video/")
