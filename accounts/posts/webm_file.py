"""WebM: elements with numbers (EBML, RFC 8794; Matroska, RFC 9559). A live recording may leave sizes and its length open."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import BinaryIO

from accounts.errors import InputError
from accounts.model.media import Facts
from accounts.posts.embedded import tidy, titles_in
from accounts.posts.video_file import Stretch, VideoFacts

MOST_ELEMENTS = 200_000
_HEAD, _SEGMENT, _INFO, _TRACKS, _CLUSTER, _TAGS = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0x1254C367
_SCALE, _LENGTH, _TITLE, _TIME = 0x2AD7B1, 0x4489, 0x7BA9, 0xE7
_ENTRY, _VIDEO, _WIDTH, _HEIGHT = 0xAE, 0xE0, 0xB0, 0xBA
_DOC_TYPE = 0x4282
_BLOCKS = {0xA3, 0xA1}
_INSIDE = {_SEGMENT, _INFO, _TRACKS, _CLUSTER, _ENTRY, _VIDEO, 0xA0}


@dataclass
class _Found:
    scale: int = 1_000_000
    length: float = 0.0
    last: int = 0
    now: int = 0
    width: int = 0
    height: int = 0
    tracks: bool = False
    kind: bytes = b""
    remarks: list[Stretch] = field(default_factory=list)


def read_webm(file: BinaryIO, size: int, name: str) -> VideoFacts:
    """Return what a WebM says. Raises InputError: video-no-index, video-damaged, video-no-picture."""
    found = _Found()
    at = 0
    for _ in range(MOST_ELEMENTS):
        if at >= size:
            break
        start = at
        try:
            kind, at = _number(file, at, keep_mark=True)
            length, at = _number(file, at, keep_mark=False)
        except (IndexError, struct.error):
            raise InputError("video-damaged", name=name) from None
        open_end = length is None
        if kind in _INSIDE or kind == _HEAD:
            found.tracks = found.tracks or kind == _TRACKS
            if not open_end and length is not None and at + length > size:
                raise InputError("video-damaged", name=name)
            continue
        if length is None or at + length > size:
            raise InputError("video-damaged", name=name)
        _take(found, file, kind, at, length, start)
        at += length
    if found.kind not in {b"webm", b"matroska"}:
        raise InputError("video-damaged", name=name)
    if not found.tracks:
        raise InputError("video-no-index", name=name)
    if not found.width or not found.height:
        raise InputError("video-no-picture", name=name)
    told: list[str] = []
    for one in found.remarks:
        file.seek(one.start)
        told += titles_in(file.read(min(one.size, 1024 * 1024)))
    ticks = found.length or float(found.last)
    facts = Facts(titles=tidy(told), moving=True)
    return VideoFacts("video/webm", found.width, found.height, round(ticks * found.scale / 1_000_000), facts, tuple(found.remarks))


def _take(found: _Found, file: BinaryIO, kind: int | None, at: int, length: int, start: int) -> None:
    if kind in {_TAGS, _TITLE}:
        found.remarks.append(Stretch(start, at + length - start))
        return
    if kind in _BLOCKS:
        file.seek(at)
        head = file.read(4)
        if len(head) == 4 and head[0] & 0x80:  # the number of its track in one byte
            found.last = max(found.last, found.now + struct.unpack(">h", head[1:3])[0])
        return
    if length > 64:
        return
    file.seek(at)
    body = file.read(length)
    if kind == _SCALE:
        found.scale = int.from_bytes(body, "big") or found.scale
    elif kind == _LENGTH and length in {4, 8}:
        (found.length,) = struct.unpack(">f" if length == 4 else ">d", body)
    elif kind == _TIME:
        found.now = int.from_bytes(body, "big")
        found.last = max(found.last, found.now)
    elif kind == _WIDTH:
        found.width = found.width or int.from_bytes(body, "big")
    elif kind == _HEIGHT:
        found.height = found.height or int.from_bytes(body, "big")
    elif kind == _DOC_TYPE:
        found.kind = body.strip(b"\0")


def _number(file: BinaryIO, at: int, *, keep_mark: bool) -> tuple[int | None, int]:
    """Return a number of variable length at `at` and where it ends; None for a size that is left open. Raises IndexError."""
    file.seek(at)
    first = file.read(1)[0]
    width = 9 - first.bit_length()
    if width > 8:
        raise IndexError
    rest = file.read(width - 1)
    if len(rest) < width - 1:
        raise IndexError
    whole = int.from_bytes(bytes([first]) + rest, "big")
    if keep_mark:
        return whole, at + width
    value = whole & ((1 << (7 * width)) - 1)
    return (None if value == (1 << (7 * width)) - 1 else value), at + width
