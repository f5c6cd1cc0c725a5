"""What is selected in a row: two places in its paragraphs, and what lies between them. Pure functions of a laid out row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from ui.columns.parts import Laid, Words
from ui.columns.text import Units, from_units


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A place between two signs: the number of the paragraph in its row, and the place in it, in the units that Qt counts."""

    part: int
    at: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A selection in the row of one status, from where it began to where it is now. `texts` are the paragraphs it was made in.

    `caret`: the arrows go through the text, and the place is shown.
    """

    uri: str
    texts: tuple[str, ...]
    anchor: Spot
    cursor: Spot
    caret: bool = False

    @property
    def first(self) -> Spot:
        """Return the end that stands first in the text."""
        return min(self.anchor, self.cursor)

    @property
    def last(self) -> Spot:
        """Return the other end."""
        return max(self.anchor, self.cursor)

    def within(self, part: int, words: Words) -> tuple[int, int]:
        """Return from where to where a paragraph is selected; two times the same for nothing."""
        start = self.first.at if part == self.first.part else 0
        end = self.last.at if part == self.last.part else len(words.layout.text().encode("utf-16-le")) // 2
        return (start, end) if self.first.part <= part <= self.last.part and start < end else (0, 0)


def paragraphs(laid: Laid) -> list[Words]:
    """Return what can be selected in a row, from above to below."""
    return [part for part in laid.parts if isinstance(part, Words) and part.said is not None]


def texts(laid: Laid) -> tuple[str, ...]:
    """Return the paragraphs of a row as they are laid out."""
    return tuple(part.layout.text() for part in paragraphs(laid))


def on_text(laid: Laid, left: float, top: float) -> bool:
    """Return whether a point lies on a line of text, not in the room beside it."""
    for part in paragraphs(laid):
        for number in range(part.layout.lineCount()):
            line = part.layout.lineAt(number)
            if line.naturalTextRect().translated(part.left, part.top).adjusted(-2, 0, 2, 0).contains(left, top):
                return True
    return False


def spot_at(laid: Laid, left: float, top: float) -> Spot | None:
    """Return the place that is nearest to a point, None in a row without text."""
    found = paragraphs(laid)
    if not found:
        return None
    number = min(range(len(found)), key=lambda at: _away(found[at], top))
    part = found[number]
    if top < part.top:
        return Spot(number, 0)
    if top >= part.top + part.layout.boundingRect().height():
        return _end(found, number)
    lines = [part.layout.lineAt(at) for at in range(part.layout.lineCount())]
    line = next((one for one in lines if top < part.top + one.y() + one.height()), lines[-1])
    return Spot(number, _cursor(line.xToCursor(left - part.left)))


def _away(part: Words, top: float) -> float:
    below = part.top + part.layout.boundingRect().height()
    return max(part.top - top, top - below, 0.0)


def _cursor(found: object) -> int:
    return int(found[0]) if isinstance(found, tuple) else int(found)  # type: ignore[call-overload]


def word_at(laid: Laid, spot: Spot) -> tuple[Spot, Spot]:
    """Return the edges of the word at a place."""
    layout = paragraphs(laid)[spot.part].layout
    text = layout.text()
    bare = Units(text)
    start = end = from_units(text, spot.at)
    while start and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    if start == end:
        return spot, Spot(spot.part, layout.nextCursorPosition(spot.at))
    return Spot(spot.part, bare.at(start)), Spot(spot.part, bare.at(end))


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign in "#@_'’-\u00ad" or 0x300 <= ord(sign) < 0x370


def whole(laid: Laid) -> tuple[Spot, Spot] | None:
    """Return the ends of everything in a row, None in a row without text."""
    found = paragraphs(laid)
    return (Spot(0, 0), _end(found, len(found) - 1)) if found else None


def _end(found: list[Words], part: int) -> Spot:
    return Spot(part, len(found[part].layout.text().encode("utf-16-le")) // 2)


def said(laid: Laid, marked: Marked) -> str:
    """Return what is selected as it is copied."""
    found = []
    for number, part in enumerate(paragraphs(laid)):
        start, end = marked.within(number, part)
        if part.said is not None and start < end:
            text = part.said.text
            found.append(part.said.said(from_units(text, start), from_units(text, end)))
    return "\n".join(found)


def moved(laid: Laid, spot: Spot, how: str) -> Spot:
    """Return the place after a step: left, right, up, down, home, end, word-left, word-right. At an edge of the row it stays."""
    found = paragraphs(laid)
    layout = found[spot.part].layout
    steps = {
        "left": layout.leftCursorPosition,
        "right": layout.rightCursorPosition,
        "word-left": lambda at: layout.previousCursorPosition(at, QTextLayout.CursorMode.SkipWords),
        "word-right": lambda at: layout.nextCursorPosition(at, QTextLayout.CursorMode.SkipWords),
    }
    if how in steps:
        goal = Spot(spot.part, int(steps[how](spot.at)))
        if goal != spot:
            return goal
        if spot == _end(found, spot.part) and (spot.at or how.endswith("right")):
            return Spot(spot.part + 1, 0) if spot.part + 1 < len(found) else spot
        return _end(found, spot.part - 1) if spot.part else spot
    line = layout.lineForTextPosition(spot.at)
    if how == "home":
        return Spot(spot.part, line.textStart())
    if how == "end":
        last = line.lineNumber() + 1 == layout.lineCount()
        return Spot(spot.part, line.textStart() + line.textLength() - (0 if last else 1))
    return _line_beside(found, spot, place_of(laid, spot).x(), -1 if how == "up" else 1)


def _line_beside(found: list[Words], spot: Spot, across: float, by: int) -> Spot:
    """Return the place above or below, in the paragraph beside where this one ends; at the edge of the row its very edge."""
    part, number = spot.part, found[spot.part].layout.lineForTextPosition(spot.at).lineNumber() + by
    if not 0 <= number < found[part].layout.lineCount():
        part += by
        if not 0 <= part < len(found):
            return Spot(0, 0) if by < 0 else _end(found, len(found) - 1)
        number = found[part].layout.lineCount() - 1 if by < 0 else 0
    return Spot(part, _cursor(found[part].layout.lineAt(number).xToCursor(across - found[part].left)))


def place_of(laid: Laid, spot: Spot) -> QRectF:
    """Return where the caret of a place stands in its row."""
    part = paragraphs(laid)[spot.part]
    line = part.layout.lineForTextPosition(spot.at)
    across = line.cursorToX(spot.at)[0]  # type: ignore[index]
    return QRectF(part.left + across, part.top + line.y(), 1, line.height())
