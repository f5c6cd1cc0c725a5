"""A picture of the screen out of the X server's own frame file, so that no further program is needed."""

from __future__ import annotations

import struct
from pathlib import Path


def save_frame(frame: Path, to: Path) -> Path:
    """Read Xvfb's frame (the format of xwd: a head of 25 numbers, a table of colours, four bytes a pixel) and save it as PNG."""
    from PIL import Image

    data = frame.read_bytes()
    head = struct.unpack(">25I", data[:100])
    size, width, height, colours, stride = head[0], head[4], head[5], head[19], head[12]
    pixels = data[size + colours * 12 :]
    Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1).save(to)
    return to
