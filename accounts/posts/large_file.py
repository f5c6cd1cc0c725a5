"""Files too large for memory: copied piece by piece, named after their content, and there whole or not at all."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from accounts.errors import InputError
from accounts.posts.picture_file import settle, store_errors
from accounts.posts.video_file import Stretch

PIECE = 1024 * 1024
_VOID = 0xEC
"""The number of an element of WebM that stands for nothing."""


def store_large(folder: Path, source: Path, ending: str) -> tuple[str, int]:
    """Copy `source` into `folder` under the name of its content; return that name and the bytes copied. Raises InputError, StoreError."""
    digest = hashlib.sha256()

    def copy(out: BinaryIO) -> int:
        done = 0
        for piece in _pieces(source):
            digest.update(piece)
            out.write(piece)
            done += len(piece)
        return done

    done = _written(folder, copy, lambda: digest.hexdigest() + ending)
    return digest.hexdigest() + ending, done


def store_emptied(source: Path, target: Path, remarks: Iterable[Stretch]) -> Path:
    """Copy `source` to `target` with empty space, of the same size, in the place of `remarks`. Raises InputError, StoreError."""

    def copy(out: BinaryIO) -> int:
        for piece in _pieces(source):
            out.write(piece)
        done = out.tell()
        for one in remarks:
            out.seek(one.start)
            if one.bare:
                for at in range(0, one.size, PIECE):
                    out.write(bytes(min(PIECE, one.size - at)))
            else:
                out.write(_nothing(one.size, boxes=target.suffix != ".webm"))
        return done

    _written(target.parent, copy, lambda: target.name)
    return target


def _nothing(size: int, *, boxes: bool) -> bytes:
    """Return a box or an element of `size` bytes that says nothing."""
    if boxes:
        return size.to_bytes(4, "big") + b"free" + bytes(size - 8)
    if size < 9:
        return bytes([_VOID, 0x80 | (size - 2)]) + bytes(size - 2)
    return bytes([_VOID, 0x01]) + (size - 9).to_bytes(7, "big") + bytes(size - 9)


def _pieces(source: Path) -> Iterable[bytes]:
    try:
        with source.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except FileNotFoundError:
        raise InputError("file-gone", name=source.name) from None


def _written(folder: Path, copy: Callable[[BinaryIO], int], name: Callable[[], str]) -> int:
    with store_errors():
        folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=".new-", dir=folder)
        try:
            with os.fdopen(handle, "wb") as out:
                done = copy(out)
                out.flush()
                os.fsync(out.fileno())
            target = folder / name()
            if not (target.is_file() and target.stat().st_size == done):
                os.replace(beside, target)
        finally:
            Path(beside).unlink(missing_ok=True)
        settle(folder)
    return done
