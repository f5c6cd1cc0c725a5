"""Captions of a video: SubRip (.srt) and WebVTT (.vtt), read strictly, so that what is sent can be shown; sent as WebVTT."""

from __future__ import annotations

import re
from dataclasses import dataclass

from accounts.errors import InputError

MOST_BYTES = 2 * 1024 * 1024
MOST_CUES = 20_000
_TIMES = re.compile(
    r"(?:(?P<h1>\d{1,3}):)?(?P<m1>\d{2}):(?P<s1>\d{2})[.,](?P<f1>\d{3})[ \t]*-->[ \t]*"
    r"(?:(?P<h2>\d{1,3}):)?(?P<m2>\d{2}):(?P<s2>\d{2})[.,](?P<f2>\d{3})(?P<rest>[ \t].*)?\Z"
)
_SILENT_BLOCKS = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True)
class Cue:
    """What is said from `start` until `end`, in milliseconds from the beginning."""

    start: int
    end: int
    text: str


def read(data: bytes, name: str) -> tuple[Cue, ...]:
    """Return the cues of a file. Raises InputError: captions-too-large, captions-encoding, captions-damaged (line), captions-empty."""
    if len(data) > MOST_BYTES:
        raise InputError("captions-too-large", name=name, most=MOST_BYTES // 1024 // 1024)
    lines = _decoded(data, name).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and lines[0].startswith("WEBVTT"):
        lines[0] = ""
        header_end = next((at for at, line in enumerate(lines) if at and not line.strip()), len(lines))
        lines[1:header_end] = [""] * (header_end - 1)
    cues: list[Cue] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = next((there for there in range(at, len(lines)) if not lines[there].strip()), len(lines))
        if not lines[at].startswith(_SILENT_BLOCKS):
            cues.append(_cue(lines[at:end], at + 1, name, cues[-1] if cues else None))
        if len(cues) > MOST_CUES:
            raise InputError("captions-too-large", name=name, most=MOST_BYTES // 1024 // 1024)
        at = end
    if not cues:
        raise InputError("captions-empty", name=name)
    return tuple(cues)


def as_vtt(cues: tuple[Cue, ...]) -> bytes:
    """Return the cues as a WebVTT file."""
    blocks = [f"{_clock(one.start)} --> {_clock(one.end)}\n{one.text}" for one in cues]
    return ("WEBVTT\n\n" + "\n\n".join(blocks) + "\n").encode("utf-8")


def _decoded(data: bytes, name: str) -> str:
    encodings = ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            found = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in found:
            return found
    raise InputError("captions-encoding", name=name)


def _cue(lines: list[str], number: int, name: str, before: Cue | None) -> Cue:
    """Return the cue in these lines: a number or name where there is one, the times, the words."""
    at = 0 if "-->" in lines[0] else 1
    match = _TIMES.match(lines[at].strip()) if at < len(lines) else None
    if match is None:
        raise InputError("captions-damaged", name=name, line=number + at)
    start, end = (_milliseconds(match, place) for place in "12")
    text = "\n".join(line.strip().replace("-->", "→") for line in lines[at + 1 :])
    if end <= start or not text or (before is not None and start < before.start):
        raise InputError("captions-damaged", name=name, line=number + at)
    return Cue(start, end, text)


def _milliseconds(match: re.Match[str], place: str) -> int:
    hours, minutes, seconds, rest = (int(match[part + place] or 0) for part in "hmsf")
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _clock(moment: int) -> str:
    seconds, rest = divmod(moment, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"
