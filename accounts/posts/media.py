"""Pictures: taken into the data folder untouched, and made ready for the network that will show them.

`take` copies a picture under the name of its content, so that the original may be moved or deleted and the same picture is kept once.
`rendition` makes the copy that is sent: upright, without place, camera and other hidden data, in sRGB, and within the server's limits.
The same picture and limits always give the same bytes: a second attempt uploads exactly what the first one did.
"""

from __future__ import annotations

import hashlib
import io
import math
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from accounts.errors import InputError
from accounts.model.limits import Limits
from accounts.posts.picture_file import ENDINGS, MIMES, animated, decode, kind_of, open_picture, store
from accounts.posts.stripping import stripped

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 40 * 1024 * 1024
"""The largest picture that is taken."""

_RECIPE = "1"
"""Raise this when the way a rendition is made changes, so that no old one is taken for a new one."""
_QUALITIES = (92, 85, 78, 70)
_SHRINK = 0.85
_LEAST_SIDE = 16
_ORIENTATION = 0x0112
_KINDS = {mime: kind for kind, mime in MIMES.items()}


@dataclass(frozen=True)
class MediaFile:
    """A picture in the data folder. `file` is its name there; `size` in bytes; `width` and `height` in pixels as it is seen, upright."""

    file: str
    mime: str
    size: int
    width: int
    height: int


def mime_of(file: Path) -> str:
    """Return the MIME type of a file that `take` or `rendition` named."""
    return next(mime for mime, ending in ENDINGS.items() if ending == file.suffix)


def take(path: Path, folder: Path) -> MediaFile:
    """Copy the picture at `path` into `folder` (made when missing) and say what it is. The original is only read.

    Raises InputError: file-gone, not-a-file, file-unreadable, too-large, no-picture, picture-heic, picture-kind, picture-bomb,
    picture-damaged; StoreError: disk-full, store-read-only, store.
    """
    data, found = _looked_at(path)
    store(folder, found.file, data)
    return found


def look(path: Path) -> MediaFile:
    """Say what the picture at `path` is, without copying it. Raises the InputErrors of `take`."""
    return _looked_at(path)[1]


def _looked_at(path: Path) -> tuple[bytes, MediaFile]:
    data = _read(path)
    picture = open_picture(data, path.name)
    decode(picture, path.name)
    mime = MIMES[kind_of(picture)]
    width, height = picture.size
    if picture.getexif().get(_ORIENTATION, 1) in {5, 6, 7, 8}:
        width, height = height, width
    return data, MediaFile(hashlib.sha256(data).hexdigest() + ENDINGS[mime], mime, len(data), width, height)


def rendition(source: Path, limits: Limits, folder: Path) -> Path:
    """Return the copy of `source` that is sent to a server with `limits`; it lies in `folder` and is made only once.

    Its format is kept where the server takes it, else it becomes JPEG or PNG; a PNG or GIF too large in bytes becomes JPEG when nothing in
    it is transparent. An animation is kept as it is or refused, never made to stand still in silence.
    Raises InputError: file-gone, file-unreadable, animation-too-large, picture-too-large, picture-kind, and those of `take`; StoreError.
    """
    data = _read(source)
    stem = hashlib.sha256(data).hexdigest() + "-" + _recipe(limits)
    for ending in ENDINGS.values():
        if (folder / (stem + ending)).is_file():
            return folder / (stem + ending)
    picture = open_picture(data, source.name)
    decode(picture, source.name)
    if animated(picture):
        mime, ready = _moving(data, picture, limits, source.name)
    else:
        mime, ready = _still(picture, limits, source.name)
    return store(folder, stem + ENDINGS[mime], ready)


def _read(path: Path) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError("not-a-file", name=path.name)
        if about.st_size > MOST_BYTES:
            raise _too_large(path.name, about.st_size)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=path.name) from None
    except (OSError, ValueError) as error:
        raise InputError("file-unreadable", name=path.name, reason=getattr(error, "strerror", None)) from None
    if len(data) > MOST_BYTES:  # it grew meanwhile
        raise _too_large(path.name, len(data))
    return data


def _too_large(name: str, size: int) -> InputError:
    return InputError("too-large", name=name, megabytes=math.ceil(size / 1024 / 1024), most=MOST_BYTES // 1024 // 1024)


def _recipe(limits: Limits) -> str:
    parts = (_RECIPE, limits.image_bytes, limits.image_pixels, limits.image_side, ",".join(sorted(limits.image_types)))
    return hashlib.sha256(repr(parts).encode("utf-8")).hexdigest()[:16]


def _moving(data: bytes, picture: Image, limits: Limits, name: str) -> tuple[str, bytes]:
    mime = MIMES[kind_of(picture)]
    if mime not in limits.image_types:
        raise InputError("picture-kind", name=name, kind=kind_of(picture))
    try:
        ready = stripped(data, mime)
    except ValueError:
        raise InputError("picture-damaged", name=name) from None
    fits_size = _factor(picture.size, limits) == 1.0
    if not fits_size or (limits.image_bytes is not None and len(ready) > limits.image_bytes):
        raise InputError("animation-too-large", name=name, most_bytes=limits.image_bytes, most_pixels=limits.image_pixels)
    return mime, ready


def _still(picture: Image, limits: Limits, name: str) -> tuple[str, bytes]:
    upright = _in_srgb(_upright(picture))
    allowed = [mime for mime in MIMES.values() if mime in limits.image_types]
    mime = MIMES[kind_of(picture)]
    if mime not in allowed:
        mime = next((other for other in ("image/jpeg", "image/png", *allowed) if other in allowed), "")
    if not mime:
        raise InputError("picture-kind", name=name, kind=kind_of(picture))
    factor = _factor(upright.size, limits)
    while True:
        ready = _encoded(_scaled(upright, factor), mime, limits.image_bytes)
        if ready is not None:
            return mime, ready
        if mime in {"image/png", "image/gif"} and "image/jpeg" in allowed and not _see_through(upright):
            mime = "image/jpeg"
            continue
        factor *= _SHRINK
        if max(upright.size) * factor < _LEAST_SIDE:
            raise InputError("picture-too-large", name=name, most_bytes=limits.image_bytes)


def _factor(size: tuple[int, int], limits: Limits) -> float:
    width, height = size
    factor = 1.0
    if limits.image_side is not None:
        factor = min(factor, limits.image_side / max(width, height))
    if limits.image_pixels is not None:
        factor = min(factor, math.sqrt(limits.image_pixels / (width * height)))
    return factor


def _scaled(picture: Image, factor: float) -> Image:
    from PIL.Image import Resampling

    if factor >= 1.0:
        return picture
    size = (max(1, int(picture.width * factor)), max(1, int(picture.height * factor)))
    plain = picture.mode in {"L", "LA", "RGB", "RGBA"} and "transparency" not in picture.info
    full = picture if plain else _full_colour(picture)  # a colour that stands for 'nothing' would be mixed with its neighbours
    return full.resize(size, Resampling.LANCZOS)


def _upright(picture: Image) -> Image:
    from PIL import ImageOps

    return ImageOps.exif_transpose(picture)


def _in_srgb(picture: Image) -> Image:
    """Return the picture in sRGB, in a mode that every format here can be made from. A profile may name its maker: it does not travel."""
    from PIL import ImageCms

    if picture.mode.startswith("I") or picture.mode == "F":  # 16 bits a channel
        picture = picture.point(lambda value: value / 256).convert("L")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "RGBA", "CMYK"}:
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            turned = None  # a profile that says nothing usable
        picture = turned or picture
    return picture if picture.mode in {"1", "L", "LA", "P", "RGB", "RGBA"} else picture.convert("RGB")


def _see_through(picture: Image) -> bool:
    if not picture.has_transparency_data:
        return False
    return bool(picture.convert("RGBA").getchannel("A").getextrema()[0] != 255)


def _full_colour(picture: Image) -> Image:
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")


def _flat(picture: Image) -> Image:
    """Return the picture on white, for a format that cannot be seen through."""
    from PIL import Image

    if picture.mode in {"L", "RGB"} and not picture.has_transparency_data:
        return picture
    full = picture.convert("RGBA")
    ground = Image.new("RGB", full.size, "white")
    ground.paste(full, mask=full.getchannel("A"))
    return ground


def _encoded(picture: Image, mime: str, most: int | None) -> bytes | None:
    """Return the bytes of the best quality that fits in `most`, None when none does."""
    if mime == "image/jpeg":
        picture = _flat(picture)
    elif mime == "image/webp":
        picture = _full_colour(picture)
    bare = picture.copy()
    see_through = bare.info.get("transparency")
    bare.info.clear()  # whatever a format might write along by itself
    if see_through is not None:
        bare.info["transparency"] = see_through
    for quality in _QUALITIES if mime in {"image/jpeg", "image/webp"} else (None,):
        out = io.BytesIO()
        if quality is None:
            bare.save(out, _KINDS[mime], optimize=True)
        else:
            bare.save(out, _KINDS[mime], quality=quality, **({"optimize": True} if mime == "image/jpeg" else {"method": 4}))
        if most is None or out.tell() <= most:
            return out.getvalue()
    return None
