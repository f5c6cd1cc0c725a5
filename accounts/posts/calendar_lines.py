"""The events in an iCalendar file as lines with names: unfolded, counted, bounded, before anybody asks what they mean.

The file comes from outside and may be anything. It is read once, from the top, with a limit on all that can grow; an event that breaks a
limit is named and left, the others are read on. What lies in an event (alarms) or beside it (zones, tasks) is passed over: zones are
known by their names, not by what a file says about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from accounts.errors import InputError
from accounts.posts.imported import MOST_ROWS, Problem, need_size, problem

MOST_LINE = 65_536
"""Characters of one unfolded line: a longer text is no post."""
MOST_LINES = 250_000
MOST_IN_EVENT = 2_000
"""Lines of one event; those of an Outlook meeting with its guests stay under 500."""
MOST_DEPTH = 8
MOST_TOLD = 20
"""Problems of one event that are told."""
ONCE = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "UID", "SUMMARY", "DESCRIPTION", "STATUS", "URL"})
"""What an event says once at most."""
OFTEN = frozenset({"EXDATE", "RDATE", "EXRULE"})
WANTED = ONCE | OFTEN
"""The lines that are read; what else calendar programs write about an event says nothing about a post."""

_NAME = re.compile(r"([A-Za-z0-9-]{1,60})[;:]")


@dataclass(frozen=True)
class Line:
    """One property of an event, in capitals, with its parameters and its value as written; `number` is its line in the file."""

    number: int
    name: str
    params: dict[str, str]
    value: str


@dataclass
class Block:
    """One event while it is read: its place in the file, its lines, and what is wrong with it."""

    row: int
    number: int
    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, number: int, error: InputError) -> None:
        """Keep a problem, as long as there is room for it."""
        if len(self.problems) < MOST_TOLD:
            self.problems.append(problem(self.row, number, error))


def read_blocks(data: bytes) -> list[Block]:
    """Return the events of a file in their order. Raises InputError where the file as a whole is of no use.

    Codes: import-too-large, file-encoding, not-a-calendar, file-too-many-rows, calendar-too-deep, calendar-unfinished, calendar-broken.
    """
    need_size(data)
    blocks: list[Block] = []
    depth: list[str] = []
    for number, text in _unfolded(_decoded(data)):
        head = text[:80].strip().upper()
        if head.startswith("BEGIN:"):
            _begin(head[6:].strip(), number, depth, blocks)
        elif head.startswith("END:"):
            if not depth or depth.pop() != head[4:].strip():
                raise InputError("calendar-broken", line=number)
        elif depth and depth[-1] == "VEVENT":
            _take(blocks[-1], number, text)
        elif not depth and text.strip():
            raise InputError("not-a-calendar")
    if depth:
        raise InputError("calendar-unfinished", part=depth[-1][:30])
    return blocks


def _begin(name: str, number: int, depth: list[str], blocks: list[Block]) -> None:
    if not depth and name != "VCALENDAR":
        raise InputError("not-a-calendar")
    if len(depth) >= MOST_DEPTH:
        raise InputError("calendar-too-deep", line=number)
    if name == "VEVENT":
        if "VEVENT" in depth:
            raise InputError("calendar-broken", line=number)
        if len(blocks) >= MOST_ROWS:
            raise InputError("file-too-many-rows", most=MOST_ROWS)
        blocks.append(Block(len(blocks) + 1, number))
    depth.append(name)


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("file-encoding", line=data.count(b"\n", 0, error.start) + 1) from error
    if not text.strip():
        raise InputError("not-a-calendar")
    return text


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield (number of the first line, whole line). A line that is too long comes cut, one character over the limit."""
    whole: list[str] = []
    size, first = 0, 1
    for number, line in enumerate(_lines(text), 1):
        if number > MOST_LINES:
            raise InputError("file-too-many-rows", most=MOST_ROWS)
        if line[:1] in {" ", "\t"} and whole:
            piece = line[1:]
        else:
            if whole:
                yield first, "".join(whole)
            whole, size, first, piece = [], 0, number, line
        room = MOST_LINE + 1 - size
        whole.append(piece[:room])
        size += min(len(piece), room)
    if whole:
        yield first, "".join(whole)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines; only the ends that RFC 5545 means (and a bare line feed) end one, not every separator that Unicode knows."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        yield text[begin:end].rstrip("\r")
        begin = end + 1


def _take(block: Block, number: int, text: str) -> None:
    if not text.strip():
        return
    if len(text) > MOST_LINE:
        block.refuse(number, InputError("line-too-long", most=MOST_LINE))
    elif len(block.lines) >= MOST_IN_EVENT:
        if len(block.lines) == MOST_IN_EVENT and not block.problems:
            block.refuse(number, InputError("event-too-large", most=MOST_IN_EVENT))
    else:
        _split(block, number, text)


def _split(block: Block, number: int, text: str) -> None:
    from icalendar.parser import Contentline

    named = _NAME.match(text)
    if named is not None and named.group(1).upper() not in WANTED:
        return
    try:
        name, params, value = Contentline(text).raw_parts()  # type: ignore[no-untyped-call]
    except ValueError:
        block.refuse(number, InputError("calendar-broken", line=number))
        return
    plain = {str(key).upper(): str(one) for key, one in params.items()}
    block.lines.append(Line(number, str(name).upper(), plain, str(value)))
