"""What an animation says besides its pictures is taken out without touching a frame: EXIF, XMP, comments, texts, times.

An animation cannot be decoded and encoded again without harm; so its container is walked block by block. Raises ValueError where a
container is not what its specification says (GIF89a; PNG 3; RIFF container of WebP).
"""

from __future__ import annotations

import struct
import zlib

_PNG_KEPT = {
    b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs",
}  # fmt: skip
_WEBP_DROPPED = {b"EXIF", b"XMP "}
_WEBP_FLAGS = 0x08 | 0x04  # EXIF, XMP
_GIF_LOOPS = {b"NETSCAPE2.0", b"ANIMEXTS1.0"}


def stripped(data: bytes, mime: str) -> bytes:
    """Return the animation in `data` without hidden words. Raises ValueError."""
    try:
        return {"image/gif": _gif, "image/png": _png, "image/webp": _webp}[mime](data)
    except (IndexError, struct.error):
        raise ValueError("ends too early") from None


def _gif(data: bytes) -> bytes:
    at = 13 + _colours(data[10])
    out = bytearray(data[:at])
    while True:
        start, sign = at, data[at]
        if sign == 0x3B:  # trailer; whatever is glued behind it is dropped
            return bytes(out + b"\x3b")
        if sign == 0x2C:  # image
            at = _blocks_end(data, at + 10 + _colours(data[at + 9]) + 1)
            out += data[start:at]
        elif sign == 0x21:
            at = _blocks_end(data, at + 2)
            if data[start + 1] == 0xF9 or (data[start + 1] == 0xFF and data[start + 3 : start + 14] in _GIF_LOOPS):
                out += data[start:at]
        else:
            raise ValueError("no block of a GIF")


def _colours(flags: int) -> int:
    """Return the bytes of the colour table that `flags` announces."""
    return 3 * 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def _blocks_end(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1


def _png(data: bytes) -> bytes:
    out = bytearray(data[:8])
    at, kind = 8, b""
    while kind != b"IEND":
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data) or struct.unpack_from(">I", data, end - 4)[0] != zlib.crc32(data[at + 4 : end - 4]):
            raise ValueError("no chunk of a PNG")
        if kind in _PNG_KEPT:
            out += data[at:end]
        at = end
    return bytes(out)


def _webp(data: bytes) -> bytes:
    (total,) = struct.unpack_from("<I", data, 4)
    out = bytearray()
    at, stop = 12, 8 + total
    if stop > len(data):
        raise ValueError("ends too early")
    while at < stop:
        kind, length = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        end = at + 8 + length + (length & 1)
        if end > stop:
            raise ValueError("no chunk of a WebP")
        chunk = bytearray(data[at:end])
        if kind == b"VP8X":
            chunk[8] &= ~_WEBP_FLAGS & 0xFF
        if kind not in _WEBP_DROPPED:
            out += chunk
        at = end
    return b"RIFF" + struct.pack("<I", len(out) + 4) + b"WEBP" + bytes(out)
