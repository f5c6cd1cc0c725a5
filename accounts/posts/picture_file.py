"""Opening a picture that anybody may have made, and storing bytes so that they are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import tempfile
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from accounts.errors import InputError, StoreError

if TYPE_CHECKING:
    from PIL.Image import Image

MIMES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}
READ_ONLY = {"HEIF": "image/heic"}
"""What is read and never written: every network gets another kind."""
MOST_FRAME_PIXELS = 1_000_000_000
"""Pixels of all frames of an animation together that are looked at; more is taken for a bomb."""

_APPLE_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_warnings = threading.Lock()


def open_picture(data: bytes, name: str) -> Image:
    """Return the picture in `data`, recognised by its content and not yet decoded. `name` is for the sentence of an error.

    A phone's HEIC is read with `pi-heif`. Raises InputError: no-picture, picture-heic (where `pi-heif` is not there), picture-kind
    (a picture, but of no kind that networks take), picture-bomb (more pixels than Pillow's own limit, about 89 million),
    picture-damaged.
    """
    from PIL import Image, UnidentifiedImageError

    apple = data[4:8] == b"ftyp" and data[8:12] in _APPLE_BRANDS
    if apple:
        _learn_heic(name)
    try:
        with _warnings, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of spoilt words beside sound pixels
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise InputError("picture-bomb", name=name) from None
    except UnidentifiedImageError:
        raise InputError("picture-damaged" if apple or _begins_like_a_picture(data) else "no-picture", name=name) from None
    except Exception:  # decoders raise whatever a spoilt file makes them stumble over
        raise InputError("picture-damaged", name=name) from None
    if kind_of(picture) not in MIMES | READ_ONLY:
        raise InputError("picture-kind", name=name, kind=str(picture.format))
    return picture


def _learn_heic(name: str) -> None:
    try:
        import pi_heif
    except ImportError:  # no wheel for this system
        raise InputError("picture-heic", name=name) from None
    pi_heif.register_heif_opener()


def kind_of(picture: Image) -> str:
    """Return Pillow's word for the format; a phone's JPEG with a second picture inside is a JPEG."""
    return "JPEG" if picture.format == "MPO" else str(picture.format)


def animated(picture: Image) -> bool:
    """Return whether it moves."""
    return kind_of(picture) in {"PNG", "GIF", "WEBP"} and getattr(picture, "n_frames", 1) > 1


def decode(picture: Image, name: str) -> None:
    """Decode every frame, so that a truncated file is known before anything is sent. Raises InputError (picture-damaged, picture-bomb)."""
    try:
        frames = picture.n_frames if animated(picture) else 1  # type: ignore[attr-defined]
        if frames * picture.width * picture.height > MOST_FRAME_PIXELS:
            raise InputError("picture-bomb", name=name)
        for frame in range(frames):
            if frames > 1:
                picture.seek(frame)
            picture.load()
        picture.seek(0)
    except InputError:
        raise
    except Exception:  # see open_picture
        raise InputError("picture-damaged", name=name) from None


def _begins_like_a_picture(data: bytes) -> bool:
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8")) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def store(folder: Path, name: str, data: bytes) -> Path:
    """Write `data` to `folder`/`name`, durable before it has its name. Does nothing when it stands there already.

    Raises StoreError (disk-full, store-read-only, store).
    """
    target = folder / name
    with store_errors():
        if target.is_file() and target.stat().st_size == len(data):
            return target
        folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=".new-", dir=folder)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            os.replace(beside, target)
        finally:
            Path(beside).unlink(missing_ok=True)
        settle(folder)
    return target


@contextlib.contextmanager
def store_errors() -> Iterator[None]:
    """Turn what a disk refuses into a StoreError."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreError("disk-full") from None
        if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            raise StoreError("store-read-only") from None
        raise StoreError(reason=error.strerror) from None


def settle(folder: Path) -> None:
    """Make the new name durable, where the system can."""
    if os.name == "nt":  # pragma: no cover - Windows has no handle on a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
