"""Pictures and videos: taken into the data folder untouched, and made ready for the network that will show them.

`take` copies a picture under the name of its content, so that the original may be moved or deleted and the same picture is kept once.
`rendition` makes the copy that is sent: upright, without place, camera and other hidden data, in sRGB, and within the server's limits.
What is shown of it (crop) and the word over it (mark) are values that belong to the message; the original is never touched.
The same picture and limits always give the same bytes: a second attempt uploads exactly what the first one did.
"""

from __future__ import annotations

import hashlib
import io
import math
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from accounts.errors import InputError
from accounts.model.limits import Limits
from accounts.model.media import NO_FACTS, Crop, Facts
from accounts.posts.embedded import facts_of
from accounts.posts.framing import cropped, marked
from accounts.posts.large_file import store_emptied, store_large
from accounts.posts.picture_file import ENDINGS, MIMES, READ_ONLY, animated, decode, kind_of, open_picture, store
from accounts.posts.stripping import stripped
from accounts.posts.video_file import MIMES as VIDEO_ENDINGS
from accounts.posts.video_file import kind_of_video, read_video

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 40 * 1024 * 1024
"""The largest picture that is taken."""

MOST_VIDEO = 4 * 1024 * 1024 * 1024
"""The largest video that is taken."""
HEIC = ".heic"
VIEW_SIDE = 2048
"""Pixels of the longer side of the copy that is shown of a picture that windows cannot read."""

_EVERY = ENDINGS | {"image/heic": HEIC} | VIDEO_ENDINGS
_RECIPE = "2"
"""Raise this when the way a rendition is made changes, so that no old one is taken for a new one."""
_QUALITIES = (92, 85, 78, 70)
_SHRINK = 0.85
_LEAST_SIDE = 16
_ORIENTATION = 0x0112
_KINDS = {mime: kind for kind, mime in MIMES.items()}


@dataclass(frozen=True)
class MediaFile:
    """A picture or video in the data folder. `file` is its name there; `size` in bytes; `width` and `height` in pixels as it is seen."""

    file: str
    mime: str
    size: int
    width: int
    height: int
    facts: Facts = NO_FACTS
    milliseconds: int = 0


def mime_of(file: Path) -> str:
    """Return the MIME type of a file that `take` or `rendition` named."""
    return next(mime for mime, ending in _EVERY.items() if ending == file.suffix)


def size_of(file: Path) -> tuple[int, int]:
    """Return width and height of a rendition."""
    from PIL import Image

    with Image.open(file) as picture:
        return picture.size


def view_of(folder: Path, file: str) -> Path:
    """Return the file that a window shows of `file` in `folder`: itself, or the copy that was made of what a window cannot read."""
    return folder / (file + ".jpg" if file.endswith(HEIC) else file)


def take(path: Path, folder: Path) -> MediaFile:
    """Copy the picture at `path` into `folder` (made when missing) and say what it is. The original is only read.

    Raises InputError: file-gone, not-a-file, file-unreadable, too-large, no-picture, picture-heic, picture-kind, picture-bomb,
    picture-damaged, video-no-index, video-damaged, video-no-picture; StoreError: disk-full, store-read-only, store.
    """
    if is_video(path):
        return take_video(path, folder)
    data, found, view = _looked_at(path)
    if view:
        # First, so that a picture that is there can be shown.
        store(folder, found.file + ".jpg", view)
    store(folder, found.file, data)
    return found


def look(path: Path) -> MediaFile:
    """Say what the picture or video at `path` is, without copying it. Raises the InputErrors of `take`."""
    if is_video(path):
        return _looked_at_video(path, hashlib.sha256(path.name.encode("utf-8", "replace")).hexdigest())
    return _looked_at(path)[1]


def _looked_at(path: Path) -> tuple[bytes, MediaFile, bytes]:
    data = _read(path, path.name)
    picture = open_picture(data, path.name)
    decode(picture, path.name)
    mime = (MIMES | READ_ONLY)[kind_of(picture)]
    width, height = picture.size
    facts = facts_of(picture, moving=animated(picture))
    if picture.getexif().get(_ORIENTATION, 1) in {5, 6, 7, 8}:
        width, height = height, width
    view = _view(picture) if mime in READ_ONLY.values() else b""
    return data, MediaFile(hashlib.sha256(data).hexdigest() + _EVERY[mime], mime, len(data), width, height, facts), view


def take_video(path: Path, folder: Path) -> MediaFile:
    """Copy the video at `path` into `folder` piece by piece, and say what it is. Raises as `take`."""
    found = _looked_at_video(path, "")
    name, copied = store_large(folder, path, VIDEO_ENDINGS[found.mime])
    if copied != found.size:  # it is still being written
        raise InputError("video-damaged", name=path.name)
    return replace(found, file=name)


def _looked_at_video(path: Path, stem: str) -> MediaFile:
    try:
        size = path.stat().st_size
        if size > MOST_VIDEO:
            raise InputError("too-large", name=path.name, megabytes=math.ceil(size / 1024 / 1024), most=MOST_VIDEO // 1024 // 1024)
        found = read_video(path, path.name)
    except OSError as error:
        raise InputError("file-unreadable", name=path.name, reason=error.strerror) from None
    name = stem + VIDEO_ENDINGS[found.mime]
    return MediaFile(name, found.mime, size, found.width, found.height, found.facts, found.milliseconds)


def rendition(source: Path, limits: Limits, folder: Path, *, crop: Crop | None = None, mark: str = "", name: str = "") -> Path:
    """Return the copy of `source` that is sent to a server with `limits`; it lies in `folder` and is made only once.

    `crop` is what is shown of it; `mark` a word that is written across it; `name` what the author calls it, for the sentence of an error.

    Its format is kept where the server takes it, else it becomes JPEG or PNG; a PNG or GIF too large in bytes becomes JPEG when nothing in
    it is transparent. An animation is kept as it is or refused, never made to stand still in silence.
    Raises InputError: file-gone, file-unreadable, animation-too-large, moving-as-it-is, picture-too-large, picture-kind, video-kind,
    video-too-large, and those of `take`; StoreError.
    """
    called = name or source.name
    if source.suffix in VIDEO_ENDINGS.values():
        if mark:
            raise InputError("moving-as-it-is", name=called)
        return video_rendition(source, limits, folder, called)
    data = _read(source, called)
    stem = hashlib.sha256(data).hexdigest() + "-" + _recipe(limits, crop, mark)
    for ending in ENDINGS.values():
        if (folder / (stem + ending)).is_file():
            return folder / (stem + ending)
    picture = open_picture(data, called)
    decode(picture, called)
    if animated(picture):
        if crop is not None or mark:
            raise InputError("moving-as-it-is", name=called)
        mime, ready = _moving(data, picture, limits, called)
    else:
        mime, ready = _still(picture, limits, called, crop, mark)
    return store(folder, stem + ENDINGS[mime], ready)


def video_rendition(source: Path, limits: Limits, folder: Path, name: str) -> Path:
    """Return the copy of a video that is sent: the same file, with empty space where place, camera and remarks stood."""
    mime = mime_of(source)
    try:
        size = source.stat().st_size
        if mime not in limits.video_types:
            raise InputError("video-kind", name=name, kind=source.suffix.lstrip(".").upper())
        if limits.video_bytes is not None and size > limits.video_bytes:
            raise InputError("video-too-large", name=name, most=limits.video_bytes // 1024 // 1024)
        remarks = read_video(source, name).remarks
    except FileNotFoundError:
        raise InputError("file-gone", name=name) from None
    except OSError as error:
        raise InputError("file-unreadable", name=name, reason=error.strerror) from None
    if not remarks:
        return source
    ready = folder / f"{source.stem}-{_RECIPE}{source.suffix}"
    return ready if ready.is_file() else store_emptied(source, ready, remarks)


def is_video(path: Path) -> bool:
    """Return whether the content of a file is that of a video; False for what cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return bool(kind_of_video(file.read(12)))
    except (OSError, ValueError):
        return False


def _read(path: Path, name: str) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError("not-a-file", name=name)
        if about.st_size > MOST_BYTES:
            raise _too_large(name, about.st_size)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=name) from None
    except (OSError, ValueError) as error:
        raise InputError("file-unreadable", name=name, reason=getattr(error, "strerror", None)) from None
    if len(data) > MOST_BYTES:  # it grew meanwhile
        raise _too_large(name, len(data))
    return data


def _too_large(name: str, size: int) -> InputError:
    return InputError("too-large", name=name, megabytes=math.ceil(size / 1024 / 1024), most=MOST_BYTES // 1024 // 1024)


def _recipe(limits: Limits, crop: Crop | None, mark: str) -> str:
    parts: tuple[object, ...] = (_RECIPE, limits.image_bytes, limits.image_pixels, limits.image_side, ",".join(sorted(limits.image_types)))
    if crop is not None or mark:
        parts = (*parts, crop, mark)
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


def _still(picture: Image, limits: Limits, name: str, crop: Crop | None, mark: str) -> tuple[str, bytes]:
    upright = cropped(_in_srgb(_upright(picture)), crop)
    allowed = [mime for mime in MIMES.values() if mime in limits.image_types]
    mime = MIMES.get(kind_of(picture), "image/jpeg")
    if mark:
        upright = marked(_scaled(upright, _factor(upright.size, limits)), mark)
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


def _view(picture: Image) -> bytes:
    shown = _flat(_in_srgb(_upright(picture)))
    ready = _encoded(_scaled(shown, min(1.0, VIEW_SIDE / max(shown.size))), "image/jpeg", None)
    return ready or b""


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
