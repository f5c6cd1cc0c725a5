"""Videos made byte by byte: as small as a video can be and still say of itself what a reader wants to know."""

from __future__ import annotations

import struct


def box(kind: bytes, body: bytes = b"") -> bytes:
    """Return a box of MP4."""
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _track(width: int, height: int, *, turned: bool, handler: bytes) -> bytes:
    one = 0x10000
    matrix = (0, one, 0, -one, 0, 0, 0, 0, 0x40000000) if turned else (one, 0, 0, 0, one, 0, 0, 0, 0x40000000)
    header = struct.pack(">IIIIII8xHHHH9iII", 7, 0, 0, 1, 0, 0, 0, 0, 0, 0, *matrix, width << 16, height << 16)
    return box(b"trak", box(b"tkhd", header) + box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(12)) + box(b"minf", box(b"stbl"))))


def mp4(
    *,
    brand: bytes = b"isom",
    width: int = 1280,
    height: int = 720,
    milliseconds: int = 125_000,
    turned: bool = False,
    handler: bytes = b"vide",
    remarks: bytes = b"",
    index_last: bool = True,
    index: bool = True,
    data: bytes = bytes(2000),
) -> bytes:
    """Return an MP4, or with brand 'qt  ' a MOV."""
    header = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, milliseconds) + bytes(80))
    movie = box(b"moov", header + _track(width, height, turned=turned, handler=handler) + remarks) if index else b""
    body = box(b"mdat", data)
    first = box(b"ftyp", brand + struct.pack(">I", 512) + brand)
    return first + (body + movie if index_last else movie + body)


def element(number: int, body: bytes, *, open_end: bool = False) -> bytes:
    """Return an element of WebM; with `open_end` its size is left open, as a live recorder does."""
    name = number.to_bytes((number.bit_length() + 7) // 8, "big")
    size = b"\x01" + b"\xff" * 7 if open_end else b"\x01" + len(body).to_bytes(7, "big")
    return name + size + body


def webm(
    *,
    width: int = 640,
    height: int = 360,
    seconds: float = 4.2,
    live: bool = False,
    tracks: bool = True,
    tags: bytes = b"",
    blocks: int = 3,
) -> bytes:
    """Return a WebM; a `live` one says neither its size nor its length."""
    head = element(0x1A45DFA3, element(0x4282, b"webm"))
    length = b"" if live else element(0x4489, struct.pack(">d", seconds * 1000))
    info = element(0x1549A966, element(0x2AD7B1, (1_000_000).to_bytes(4, "big")) + length)
    sides = element(0xB0, width.to_bytes(2, "big")) + element(0xBA, height.to_bytes(2, "big"))
    track = element(0x1654AE6B, element(0xAE, element(0xE0, sides)))
    pieces = b"".join(
        element(
            0x1F43B675, element(0xE7, (number * 1000).to_bytes(2, "big")) + element(0xA3, b"\x81\x01\x90\x80" + bytes(20)), open_end=live
        )
        for number in range(blocks)
    )
    said = element(0x1254C367, tags) if tags else b""
    return head + element(0x18538067, info + (track if tracks else b"") + said + pieces, open_end=live)


def action_camera(*, sensor: bytes = b"gpmd", chunks: int = 3, overlap: bool = False, pieces: bool = False, wide: bool = False) -> bytes:
    """Return an MP4 in which chunks of pictures (\x11) and of what sensors saw ('GPS 52.70') lie in turns, as action cameras write them."""
    first = box(b"ftyp", b"isom" + struct.pack(">I", 512) + b"isom")
    told = b"GPS 52.7036,5.2816"
    frame = b"\x11" * 100
    films, seen, data = [], [], b""
    start = len(first) + 8
    for _ in range(chunks):
        films.append(start + len(data))
        data += 2 * frame
        seen.append(start + len(data) - (10 if overlap else 0))
        data += told

    def stbl(kind: bytes, size: int, each: int, at: list[int]) -> bytes:
        stsd = struct.pack(">II", 0, 1) + box(kind, bytes(8))
        stsz = struct.pack(">III", 0, 0, each * chunks) + struct.pack(f">{each * chunks}I", *[size] * (each * chunks))
        stsc = struct.pack(">IIIII", 0, 1, 1, each, 1)
        offsets = struct.pack(">II", 0, chunks) + struct.pack(f">{chunks}{'Q' if wide else 'I'}", *at)
        return box(b"stbl", box(b"stsd", stsd) + box(b"stsz", stsz) + box(b"stsc", stsc) + box(b"co64" if wide else b"stco", offsets))

    def trak(handler: bytes, table: bytes) -> bytes:
        one = 0x10000
        matrix = (one, 0, 0, 0, one, 0, 0, 0, 0x40000000)
        header = struct.pack(">IIIIII8xHHHH9iII", 7, 0, 0, 1, 0, 0, 0, 0, 0, 0, *matrix, 1280 << 16, 720 << 16)
        media = box(b"hdlr", bytes(8) + handler + bytes(12)) + box(b"minf", table)
        return box(b"trak", box(b"tkhd", header) + box(b"mdia", media))

    header = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 60_000) + bytes(80))
    extra = box(b"mvex") if pieces else b""
    tracks = trak(b"vide", stbl(b"avc1", 100, 2, films)) + trak(b"meta", stbl(sensor, len(told), 1, seen))
    return first + box(b"mdat", data) + box(b"moov", header + tracks + extra)
