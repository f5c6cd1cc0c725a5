"""What a picture says besides its pixels: where it was taken, with what, and the titles and remarks that somebody put in it.

Nothing of this leaves the house (`accounts/posts/media.py` makes bare copies); it is read so that the author hears of it.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from accounts.model.media import Facts

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_TITLES = 50
MOST_TITLE = 200
_MAKE, _MODEL = 0x010F, 0x0110
_DETAILS, _PLACE = 0x8769, 0x8825
_TITLES = (0x010D, 0x010E, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F)
"""DocumentName, ImageDescription; Windows' title, comment, keywords, subject (UTF-16)."""
_REMARK = 0x9286
_WINDOWS = 0x9C9B
_IPTC = ((2, 5), (2, 25), (2, 40), (2, 105), (2, 120))
"""Object name, keywords, special instructions, headline, caption (IPTC-IIM 4.2)."""
_BETWEEN_TAGS = re.compile(r">([^<>]+)<")
_ATTRIBUTE = re.compile(r"(?:dc|photoshop|Iptc4xmpCore|xmpRights|xmp):(?:\w+)=\"([^\"]+)\"")
_PRINTABLE = re.compile(r"[^\x00-\x1f\x7f\ufffd]{4,}")


def facts_of(picture: Image, *, moving: bool) -> Facts:
    """Return what the picture tells. A part that is spoilt tells nothing; that is no reason to refuse the picture."""
    place, camera, titles = False, "", []
    with contextlib.suppress(Exception):
        exif = picture.getexif()
        place = bool(exif.get_ifd(_PLACE))
        camera = " ".join(dict.fromkeys(str(exif[tag]).strip(" \0") for tag in (_MAKE, _MODEL) if exif.get(tag)))
        details = exif.get_ifd(_DETAILS)
        titles += [_text(exif[tag], windows=tag >= _WINDOWS) for tag in _TITLES if tag in exif]
        if _REMARK in details:
            titles.append(_text(bytes(details[_REMARK])[8:]))
    with contextlib.suppress(Exception):
        xmp = _xmp(picture)
        place = place or "GPSLatitude" in xmp
        titles += [*_BETWEEN_TAGS.findall(xmp), *_ATTRIBUTE.findall(xmp)]
    with contextlib.suppress(Exception):
        titles += list(_iptc(picture))
    titles += list(_notes(picture))
    return Facts(place, camera[:MOST_TITLE], tidy(titles), moving)


def tidy(found: list[str]) -> tuple[str, ...]:
    """Return titles without control characters and doubles, at most fifty of at most 200 characters."""
    words = (" ".join(re.sub(r"[\x00-\x1f\x7f]", " ", one).split())[:MOST_TITLE] for one in found)
    return tuple(dict.fromkeys(one for one in words if any(letter.isalpha() for letter in one)))[:MOST_TITLES]


def titles_in(payload: bytes) -> list[str]:
    """Return the readable stretches of a metadata box."""
    return [one.strip() for one in _PRINTABLE.findall(payload.decode("utf-8", "replace"))]


def _xmp(picture: Image) -> str:
    for name in ("xmp", "XML:com.adobe.xmp"):
        found = picture.info.get(name)
        if found:
            return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)
    return ""


def _iptc(picture: Image) -> Iterator[str]:
    from PIL import IptcImagePlugin

    found = IptcImagePlugin.getiptcinfo(picture) or {}  # type: ignore[arg-type]
    for key in _IPTC:
        values = found.get(key, [])
        for value in values if isinstance(values, list) else [values]:
            yield _text(value)


def _notes(picture: Image) -> Iterator[str]:
    """Yield the texts of a PNG and the comment of a GIF or JPEG."""
    kept: dict[str, Any] = {**getattr(picture, "text", {}), "comment": picture.info.get("comment", "")}
    for name, value in kept.items():
        if "xmp" not in name.lower() and value:
            yield _text(value)


def _text(value: object, *, windows: bool = False) -> str:
    if isinstance(value, tuple):
        value = bytes(value)
    if isinstance(value, bytes):
        return value.decode("utf-16-le" if windows else "utf-8", "replace")
    return str(value)
