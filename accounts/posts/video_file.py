"""What a video file says of itself: kind, size, length, and where its remarks stand. Only its index is read, never its pictures.

MP4 and MOV are boxes (ISO/IEC 14496-12, QuickTime File Format); WebM is in `webm_file.py`. A file whose index is missing (a recording
that was broken off) or that is shorter than it says is refused: no network could show it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from accounts.errors import InputError
from accounts.model.media import Facts
from accounts.posts.embedded import tidy, titles_in
from accounts.posts.video_sensors import SENSORS, Range, apart, formats, samples

MIMES = {"video/mp4": ".mp4", "video/quicktime": ".mov", "video/webm": ".webm"}
MOST_INDEX = 64 * 1024 * 1024
MOST_BOXES = 100_000
_STILLS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
_FIRST_OF_MOV = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_EBML = b"\x1a\x45\xdf\xa3"
_REMARKS = {b"udta", b"meta", b"uuid"}
_PLACES = (b"\xa9xyz", b"loci", b"location.ISO6709")


@dataclass(frozen=True)
class Stretch:
    """A part of a file that must not be sent: from `start`, `size` bytes with its head; it becomes empty space of the same size.

    `bare`: it has no head of its own (samples within the pictures' data), and becomes zeros.
    """

    start: int
    size: int
    bare: bool = False


@dataclass(frozen=True)
class VideoFacts:
    """What the index of a video says. `milliseconds` 0 = not known. `remarks` are the parts that say more than the pictures."""

    mime: str
    width: int
    height: int
    milliseconds: int
    facts: Facts = field(default_factory=Facts)
    remarks: tuple[Stretch, ...] = ()


def kind_of_video(head: bytes) -> str:
    """Return the MIME type of a video whose first 12 bytes are `head`, '' for anything else."""
    if head[4:8] == b"ftyp":
        if head[8:12] in _STILLS:
            return ""
        return "video/quicktime" if head[8:12] == b"qt  " else "video/mp4"
    if head[:4] == _EBML:
        return "video/webm"
    return "video/quicktime" if head[4:8] in _FIRST_OF_MOV else ""


def read_video(path: Path, name: str) -> VideoFacts:
    """Return what the video at `path` says. `name` is for the sentence of an error.

    Raises InputError: video-no-index, video-damaged, video-no-picture; OSError.
    """
    with path.open("rb") as file:
        size = path.stat().st_size
        mime = kind_of_video(file.read(12))
        if mime == "video/webm":
            from accounts.posts.webm_file import read_webm

            return read_webm(file, size, name)
        try:
            return _read_boxes(file, size, mime, name)
        except (struct.error, IndexError):
            raise InputError("video-damaged", name=name) from None


def _boxes(file: BinaryIO, start: int, end: int, name: str) -> Iterator[tuple[bytes, int, int, int]]:
    """Yield kind, start, start of the content, and end of each box from `start` to `end`."""
    at = start
    for _ in range(MOST_BOXES):
        if at + 8 > end:
            return
        file.seek(at)
        size, kind = struct.unpack(">I4s", file.read(8))
        content = at + 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            content += 8
        elif size == 0:
            size = end - at
        if size < content - at or at + size > end:
            raise InputError("video-damaged", name=name)
        yield kind, at, content, at + size
        at += size
    raise InputError("video-damaged", name=name)


def _read_boxes(file: BinaryIO, size: int, mime: str, name: str) -> VideoFacts:
    top: dict[bytes, tuple[int, int]] = {}
    remarks: list[Stretch] = []
    data: list[Range] = []
    for kind, start, content, end in _boxes(file, 0, size, name):
        top.setdefault(kind, (content, end))
        if kind in _REMARKS:
            remarks.append(Stretch(start, end - start))
        elif kind == b"mdat":
            data.append((content, end))
    if b"moov" not in top:
        raise InputError("video-no-index", name=name)
    if b"mdat" not in top:
        raise InputError("video-damaged", name=name)
    content, end = top[b"moov"]
    if end - content > MOST_INDEX:
        raise InputError("video-damaged", name=name)
    found = _Index(file, name, remarks)
    found.read(content, end)
    if not found.sides:
        raise InputError("video-no-picture", name=name)
    said = b"".join(_bytes(file, one) for one in found.remarks)
    hidden = found.sensor_stretches(data)
    place = found.sensors or any(sign in said for sign in _PLACES)
    camera = any(sign in said for sign in (b"\xa9mak", b"\xa9mod", b"quicktime.model"))
    stays = found.sensors and hidden is None
    facts = Facts(place, name_of_camera(said) if camera else "", tidy(titles_in(said)), moving=True, stays=stays)
    width, height = found.sides
    return VideoFacts(mime, width, height, found.milliseconds, facts, (*found.remarks, *(hidden or ())))


class _Index:
    """What the `moov` box holds."""

    def __init__(self, file: BinaryIO, name: str, remarks: list[Stretch]) -> None:
        self._file = file
        self._name = name
        self.remarks = remarks
        self.milliseconds = 0
        self.sides: tuple[int, int] | None = None
        self.sensors = False
        self._tracks: list[tuple[Stretch, bool, Mapping[bytes, bytes]]] = []
        self._in_pieces = False

    def read(self, start: int, end: int) -> None:
        """Walk through the box."""
        for kind, at, content, stop in _boxes(self._file, start, end, self._name):
            if kind == b"mvhd":
                self.milliseconds = self._length(content, stop)
            elif kind == b"trak":
                self._track(at, content, stop)
            elif kind == b"mvex":
                self._in_pieces = True
                if not self.milliseconds:
                    self._fragments(content, stop)
            elif kind in _REMARKS:
                self.remarks.append(Stretch(at, stop - at))

    def sensor_stretches(self, data: Sequence[Range]) -> tuple[Stretch, ...] | None:
        """Return what is to be emptied so that nothing is left of what sensors saw; None where that cannot be done safely.

        It cannot in a file whose samples lie in pieces (`moof`), nor where the tables do not say where they lie, or lie over others.
        """
        if not self.sensors:
            return ()
        if self._in_pieces:
            return None
        mine: list[Range] = []
        others: list[Range] = []
        for _, sensor, tables in self._tracks:
            found = samples(tables)
            if found is None:
                return None
            (mine if sensor else others).extend(found)
        if not apart(mine, others, data):
            return None
        tracks = tuple(box for box, sensor, _ in self._tracks if sensor)
        return (*tracks, *(Stretch(start, end - start, bare=True) for start, end in mine))

    def _length(self, content: int, stop: int) -> int:
        body = self._body(content, stop)
        scale, length = struct.unpack_from(">IQ", body, 20) if body[0] == 1 else struct.unpack_from(">II", body, 12)
        self._scale = scale
        unknown = (1 << (64 if body[0] == 1 else 32)) - 1
        return 0 if not scale or length == unknown else round(length * 1000 / scale)

    def _fragments(self, content: int, stop: int) -> None:
        for kind, _, inner, end in _boxes(self._file, content, stop, self._name):
            if kind == b"mehd":
                body = self._body(inner, end)
                (length,) = struct.unpack_from(">Q" if body[0] == 1 else ">I", body, 4)
                scale = getattr(self, "_scale", 0)
                self.milliseconds = round(length * 1000 / scale) if scale else 0

    def _track(self, whole: int, start: int, end: int) -> None:
        header, handler = b"", b""
        tables: dict[bytes, bytes] = {}
        inside: list[Stretch] = []
        for kind, at, content, stop in _boxes(self._file, start, end, self._name):
            if kind == b"tkhd":
                header = self._body(content, stop)
            elif kind == b"mdia":
                handler, tables = self._media(content, stop)
            elif kind in _REMARKS:
                inside.append(Stretch(at, stop - at))
        sensor = handler not in {b"vide", b"soun"} and bool(SENSORS & set(formats(tables.get(b"stsd", bytes(8)))))
        self.sensors = self.sensors or sensor
        self._tracks.append((Stretch(whole, end - whole), sensor, tables))
        if not sensor:  # a track that goes as a whole needs no holes
            self.remarks += inside
        if handler == b"vide" and header and self.sides is None:
            at = 40 if header[0] == 0 else 52
            first, second = struct.unpack_from(">ii", header, at)
            width, height = (side >> 16 for side in struct.unpack_from(">II", header, at + 36))
            # Phones turn the picture by a matrix: [0, ±1; ∓1, 0] stands it on its side.
            self.sides = (height, width) if first == 0 and second != 0 else (width, height)

    def _media(self, start: int, end: int) -> tuple[bytes, dict[bytes, bytes]]:
        handler, tables = b"", dict[bytes, bytes]()
        for kind, _, content, stop in _boxes(self._file, start, end, self._name):
            if kind == b"hdlr":
                handler = self._body(content, stop)[8:12]
            elif kind == b"minf":
                for one, _, inner, last in _boxes(self._file, content, stop, self._name):
                    if one == b"stbl":
                        tables = {name: self._body(first, close) for name, _, first, close in _boxes(self._file, inner, last, self._name)}
        return handler, tables

    def _body(self, content: int, stop: int) -> bytes:
        self._file.seek(content)
        return self._file.read(min(stop - content, MOST_INDEX))


def _bytes(file: BinaryIO, part: Stretch) -> bytes:
    file.seek(part.start)
    return file.read(min(part.size, 1024 * 1024))


def name_of_camera(said: bytes) -> str:
    """Return the maker and the model that a QuickTime file names, '?' when it names one in a way that is not read here."""
    found = []
    for sign in (b"\xa9mak", b"\xa9mod"):
        at = said.find(sign)
        if at >= 0:
            (length,) = struct.unpack_from(">H", said, at + 4)
            found.append(said[at + 8 : at + 8 + min(length, 60)].decode("utf-8", "replace").strip("\0 "))
    return " ".join(one for one in found if one) or "?"
