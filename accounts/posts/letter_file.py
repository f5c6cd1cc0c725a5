"""The one file in which a draft goes to a colleague, and comes back: a zip with a letter, its pictures and signatures.

What comes from outside is bounded before it is unpacked: how large the file is, how many parts it has, what they may be called, and how
large each may become. Nothing is ever unpacked to a path that the file names.
"""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex

from accounts.errors import InputError

ENDING = ".omroeper"
LETTER, LETTER_SIGN = "letter.json", "letter.sig"
READING, READING_SIGN = "reading.json", "reading.sig"
MOST_FILE = 200 * 1024 * 1024
MOST_PARTS = 64
MOST_JSON = 8 * 1024 * 1024
MOST_PICTURE = 40 * 1024 * 1024
MOST_SIGN = 1024
_PICTURE = regex.compile(r"media/([0-9a-f]{64})\.(jpg|jpeg|png|gif|webp)")
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Unpacked:
    """The parts of a file, as bytes. `reading` and `reading_sign` are empty when nobody read it yet; `media` by name, without folder."""

    letter: bytes
    letter_sign: bytes
    reading: bytes = b""
    reading_sign: bytes = b""
    media: Mapping[str, bytes] = field(default_factory=dict)


def hash_of(body: bytes) -> str:
    """Return the name of exactly these bytes."""
    return hashlib.sha256(body).hexdigest()


def canonical(plain: object) -> bytes:
    """Return plain values as the one text that is signed."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def pack(parts: Unpacked) -> bytes:
    """Return the file. The same parts always give the same bytes."""
    found = {LETTER: parts.letter, LETTER_SIGN: parts.letter_sign}
    if parts.reading:
        found |= {READING: parts.reading, READING_SIGN: parts.reading_sign}
    found |= {f"media/{name}": data for name, data in sorted(parts.media.items())}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in found.items():
            kind = zipfile.ZIP_STORED if name.startswith("media/") else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), data, kind)
    return out.getvalue()


def read(path: Path) -> Unpacked:
    """Return the parts of the file at `path`.

    Raises InputError: file-gone, file-unreadable, letter-damaged (with the place), letter-too-large.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InputError("letter-damaged", name=path.name, place="file")
        if about.st_size > MOST_FILE:
            raise InputError("letter-too-large", name=path.name, most=MOST_FILE // 1024 // 1024)
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            return _unpacked(archive, path.name)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("file-gone", name=path.name) from None
    except OSError as failure:
        raise InputError("file-unreadable", name=path.name, reason=failure.strerror) from None
    # What a zip that was made to harm can make its reader raise.
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as failure:
        raise InputError("letter-damaged", name=path.name, place=type(failure).__name__) from None


def _unpacked(archive: zipfile.ZipFile, name: str) -> Unpacked:
    infos = archive.infolist()
    if not 0 < len(infos) <= MOST_PARTS:
        raise InputError("letter-damaged", name=name, place="zip")
    found: dict[str, bytes] = {}
    room = MOST_FILE
    for one in infos:
        most = MOST_JSON if one.filename in {LETTER, READING} else MOST_SIGN
        if _PICTURE.fullmatch(one.filename):
            most = MOST_PICTURE
        elif one.filename not in {LETTER, LETTER_SIGN, READING, READING_SIGN}:
            raise InputError("letter-damaged", name=name, place=one.filename[:80])
        if one.filename in found:
            raise InputError("letter-damaged", name=name, place=one.filename)
        # The size that the file declares is its own word; what is read is bounded too.
        if min(most, room) < one.file_size:
            raise InputError("letter-too-large", name=name, most=most // 1024 // 1024)
        with archive.open(one) as part:
            data = part.read(min(most, room) + 1)
        if len(data) > min(most, room):
            raise InputError("letter-too-large", name=name, most=most // 1024 // 1024)
        room -= len(data)
        found[one.filename] = data
    if not {LETTER, LETTER_SIGN} <= set(found) or (READING in found) != (READING_SIGN in found):
        raise InputError("letter-damaged", name=name, place=LETTER)
    media = {one.removeprefix("media/"): data for one, data in found.items() if one.startswith("media/")}
    return Unpacked(found[LETTER], found[LETTER_SIGN], found.get(READING, b""), found.get(READING_SIGN, b""), media)


def plain_of(body: bytes, kind: str) -> Mapping[str, Any]:
    """Return the values of a letter or reading of version 1. Raises ValueError."""
    try:
        plain = json.loads(body)
    except RecursionError:
        raise ValueError("nested") from None
    if not isinstance(plain, dict) or plain.get("format") != kind:
        raise ValueError("format")
    if plain.get("version") != 1:
        raise ValueError("version")
    return plain
