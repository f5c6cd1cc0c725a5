"""Where the samples of a track lie in an MP4 or MOV, so that what sensors saw can be taken out without moving anything else.

Phones and action cameras write the place, the speed and more into a track of their own. That track becomes empty space, and its samples
become zeros; every other offset of the file stays right. Tables: ISO/IEC 14496-12, 8.7 (stsz, stz2, stsc, stco, co64).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

MOST_SAMPLES = 5_000_000
SENSORS = frozenset({b"mebx", b"gpmd", b"camm"})
"""Formats of such tracks: Apple's timed metadata, GoPro's, Google's."""

Range = tuple[int, int]
"""From and to, in bytes of the file."""


def formats(table: bytes) -> tuple[bytes, ...]:
    """Return the formats of a track's samples; `table` is the content of `stsd`."""
    found = []
    (count,) = struct.unpack_from(">I", table, 4)
    at = 8
    for _ in range(min(count, 100)):
        if at + 8 > len(table):
            break
        size, kind = struct.unpack_from(">I4s", table, at)
        found.append(kind)
        at += max(size, 8)
    return tuple(found)


def samples(tables: Mapping[bytes, bytes]) -> tuple[Range, ...] | None:
    """Return where the chunks of a track lie; `tables` is what `stbl` holds, by kind. None where they do not say it."""
    try:
        sizes, offsets = _sizes(tables), _offsets(tables)
        counts = list(_counts(_runs(tables[b"stsc"]), len(offsets)))
    except (KeyError, IndexError, struct.error, ValueError):
        return None
    found: list[Range] = []
    at = 0
    for offset, count in zip(offsets, counts, strict=False):
        if at + count > len(sizes):
            return None
        length = sum(sizes[at : at + count])
        at += count
        if length:
            found.append((offset, offset + length))
    return tuple(found) if at == len(sizes) else None


def apart(mine: Sequence[Range], others: Sequence[Range], within: Sequence[Range]) -> bool:
    """Return whether all of `mine` lies in `within` and touches nothing of `others`."""
    if not all(any(start <= one[0] and one[1] <= end for start, end in within) for one in mine):
        return False
    marked = sorted([(*one, True) for one in mine] + [(*one, False) for one in others])
    reach: dict[bool, int] = {True: 0, False: 0}
    for start, end, own in marked:
        if start < reach[not own]:
            return False
        reach[own] = max(reach[own], end)
    return True


def _sizes(tables: Mapping[bytes, bytes]) -> list[int]:
    if b"stsz" in tables:
        table = tables[b"stsz"]
        same, count = struct.unpack_from(">II", table, 4)
        if count > MOST_SAMPLES:
            raise ValueError("samples")
        return [same] * count if same else list(struct.unpack_from(f">{count}I", table, 12))
    table = tables[b"stz2"]
    wide, count = table[7], struct.unpack_from(">I", table, 8)[0]
    if count > MOST_SAMPLES or wide not in {8, 16}:
        raise ValueError("samples")
    return list(struct.unpack_from(f">{count}{'B' if wide == 8 else 'H'}", table, 12))


def _runs(table: bytes) -> list[tuple[int, int]]:
    """Return from which chunk (1 is the first) there are how many samples in each."""
    (count,) = struct.unpack_from(">I", table, 4)
    if count > MOST_SAMPLES:
        raise ValueError("runs")
    made = [struct.unpack_from(">II", table, 8 + 12 * number) for number in range(count)]
    if any(first >= second for (first, _), (second, _) in pairwise(made)) or (made and made[0][0] != 1):
        raise ValueError("runs")
    return [(int(first), int(each)) for first, each in made]


def _counts(runs: Sequence[tuple[int, int]], chunks: int) -> Iterator[int]:
    for place, (first, each) in enumerate(runs):
        last = runs[place + 1][0] if place + 1 < len(runs) else chunks + 1
        for _ in range(first, min(last, chunks + 1)):
            yield each
    if not runs:
        yield from (0 for _ in range(chunks))


def _offsets(tables: Mapping[bytes, bytes]) -> list[int]:
    wide = b"co64" in tables
    table = tables[b"co64" if wide else b"stco"]
    (count,) = struct.unpack_from(">I", table, 4)
    if count > MOST_SAMPLES:
        raise ValueError("chunks")
    return list(struct.unpack_from(f">{count}{'Q' if wide else 'I'}", table, 8))
