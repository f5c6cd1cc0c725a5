"""Video and captions of an occurrence: copied into the data folder under the name of their content, and recognised by it."""

from __future__ import annotations

import hashlib
import math
import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from accounts.errors import InputError
from accounts.model.occurrence import PartKind
from accounts.posts.picture_file import settle, store_errors

FOLDER = "series"
MOST_VIDEO = 4 * 1024 * 1024 * 1024
MOST_CAPTIONS = 4 * 1024 * 1024
BLOCK = 1024 * 1024
HEAD = 4096
ENDINGS = {"video/mp4": ".mp4", "video/quicktime": ".mov", "video/webm": ".webm", "text/vtt": ".vtt", "application/x-subrip": ".srt"}
_SRT = re.compile(r"\A\s*\d+\s*\r?\n\s*\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->")


@dataclass(frozen=True)
class Taken:
    """A copied file. `file` is its name in the folder, `hash` the SHA-256 of its content."""

    file: str
    mime: str
    size: int
    hash: str


def take(path: Path, kind: PartKind, folder: Path) -> Taken:
    """Copy a video or captions into `folder` (made when missing), durable before it has its name. The original is only read.

    Raises InputError: file-gone, not-a-file, file-unreadable, too-large, no-video, no-captions; StoreError: disk-full, store-read-only.
    """
    most = MOST_VIDEO if kind is PartKind.VIDEO else MOST_CAPTIONS
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError("not-a-file", name=path.name)
        _fits(path, about.st_size, most)
        with path.open("rb") as file:
            mime = _mime(file.read(HEAD), kind, path.name)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=path.name) from None
    except (OSError, ValueError) as error:
        raise InputError("file-unreadable", name=path.name, reason=getattr(error, "strerror", None)) from None
    return _copy(path, mime, most, folder)


def _copy(path: Path, mime: str, most: int, folder: Path) -> Taken:
    sums = hashlib.sha256()
    size = 0
    with store_errors():
        folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=".new-", dir=folder)
        try:
            with os.fdopen(handle, "wb") as out, path.open("rb") as file:
                while block := file.read(BLOCK):
                    sums.update(block)
                    size += len(block)
                    _fits(path, size, most)  # it may grow meanwhile
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())
            name = sums.hexdigest() + ENDINGS[mime]
            os.replace(beside, folder / name)
        finally:
            Path(beside).unlink(missing_ok=True)
        settle(folder)
    return Taken(name, mime, size, sums.hexdigest())


def _fits(path: Path, size: int, most: int) -> None:
    if size > most:
        raise InputError("too-large", name=path.name, megabytes=math.ceil(size / BLOCK), most=most // BLOCK)


def _mime(head: bytes, kind: PartKind, name: str) -> str:
    """Tell by what is in it, not by its name."""
    if kind is PartKind.VIDEO:
        if head[4:8] == b"ftyp":
            return "video/quicktime" if head[8:12] == b"qt  " else "video/mp4"
        if head[:4] == b"\x1a\x45\xdf\xa3" and b"webm" in head:
            return "video/webm"
        raise InputError("no-video", name=name)
    text = head.decode("utf-8-sig", "replace")
    if re.match(r"WEBVTT([ \t\r\n]|\Z)", text):
        return "text/vtt"
    if _SRT.match(text):
        return "application/x-subrip"
    raise InputError("no-captions", name=name)
