"""Text with links as it is laid out: where each link, mention, tag and picture stands, how high it is, and what fits in so many lines."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ui.columns.inline import SIGN, Inline
from ui.columns.parts import Emoji, Zone, ZoneKind

if TYPE_CHECKING:
    from accounts.model.status import Span

_KINDS = {"link": ZoneKind.LINK, "mention": ZoneKind.PROFILE, "tag": ZoneKind.TAG}


@dataclass(slots=True)
class Paragraph:
    """A laid out text: its height, whether there was more than the lines that were asked for, and what of it is shown."""

    layout: QTextLayout
    height: float
    cut: bool
    said: Inline


_WIDE = 100_000.0
_OPTION = QTextOption()
_OPTION.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


def paragraph(said: Inline, font: QFont, width: float, *, most: int, accent: QColor | None = None, codes: bool = False) -> Paragraph:
    """Lay out a text in `most` lines at most. Its direction follows from its first letters. `codes`: short codes can be pressed too."""
    layout = QTextLayout(said.text.replace("\n", "\u2028"), font)
    layout.setTextOption(_OPTION)
    layout.setCacheEnabled(True)
    formats = _formats(said, font, accent, codes=codes)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    height, lines, cut = 0.0, 0, False
    while (line := layout.createLine()).isValid():
        if lines == most:
            cut = True
            line.setNumColumns(0)
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, height))
        height += line.height()
        lines += 1
    layout.endLayout()
    if cut:
        return _shorter(said, layout, font, width, most, accent, codes=codes)
    return Paragraph(layout, height, False, said)


def _shorter(said: Inline, layout: QTextLayout, font: QFont, width: float, most: int, accent: QColor | None, *, codes: bool) -> Paragraph:
    """Lay out only what fits: Qt draws every line of a layout, also the one that is too much."""
    last = layout.lineAt(most - 1)
    kept = from_units(said.text, max(0, last.textStart() + last.textLength() - 1))
    found = paragraph(said.upto(kept, "…"), font, width, most=most + 1, accent=accent, codes=codes)
    return Paragraph(found.layout, found.height, True, found.said)


def one_line(said: Inline, font: QFont, width: float) -> Paragraph:
    """Lay out a text as one line as wide as it is, '…' behind what does not fit in `width`."""
    found = paragraph(said, font, _WIDE, most=1)
    if _natural(found) > width:
        low, high = 0, len(said.text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = _natural(paragraph(said.upto(middle, "…"), font, _WIDE, most=1)) <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        found = paragraph(said.upto(low, "…"), font, _WIDE, most=1)
    # Laid out so wide, writing from right to left would stand at the far end.
    return paragraph(found.said, font, ceil(_natural(found)) + 1, most=1)


def _natural(found: Paragraph) -> float:
    return float(found.layout.lineAt(0).naturalTextWidth())


def zones(found: Paragraph, left: float, top: float, fold: str = "") -> list[Zone]:
    """Return where the links, mentions and tags of a text stand: one zone a line that they touch.

    `fold` says what pressing a short code would do; '' = nothing.
    """
    made: list[Zone] = []
    text = found.said.text
    units = Units(text)
    for span in found.said.spans:
        kind = _KINDS.get(span.kind.value)
        if kind is None and fold:
            made += [Zone(where, ZoneKind.FOLD, "emoji", fold) for where in _places(found.layout, units, span, left, top)]
        elif kind is not None and span.target:
            words = text[span.start : span.end]
            made += [Zone(where, kind, span.target, words) for where in _places(found.layout, units, span, left, top)]
    return made


def _places(layout: QTextLayout, units: Units, span: Span, left: float, top: float) -> list[QRectF]:
    start, end = units.at(span.start), units.at(span.end)
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            edges = sorted((line.cursorToX(first)[0], line.cursorToX(last)[0]))  # type: ignore[index]
            found.append(QRectF(left + edges[0], top + line.y(), edges[1] - edges[0], line.height()))
    return found


def pictures(found: Paragraph, font: QFont, left: float, top: float) -> list[Emoji]:
    """Return the pictures of a text, each on its sign."""
    if not found.said.pictures:
        return []
    units, side = Units(found.said.text), side_of(font)
    made = []
    for one in found.said.pictures:
        line = found.layout.lineForTextPosition(units.at(one.at))
        edges = sorted((line.cursorToX(units.at(one.at))[0], line.cursorToX(units.at(one.at) + 1)[0]))  # type: ignore[index]
        middle = left + (edges[0] + edges[1]) / 2
        where = QRectF(round(middle - side / 2), round(top + line.y() + (line.height() - side) / 2), side, side)
        made.append(Emoji(where, one.url, one.code))
    return made


def side_of(font: QFont) -> int:
    """Return how large a picture in a text is: as high as the text."""
    return round(QFontMetricsF(font).height())


class Units:
    """From Python's code points to the UTF-16 units that Qt counts."""

    def __init__(self, text: str) -> None:
        """Count the wide signs of `text`."""
        self._wide = [at for at, sign in enumerate(text) if ord(sign) > 0xFFFF]

    def at(self, offset: int) -> int:
        """Return the place in units of a place in code points."""
        return offset + sum(1 for wide in self._wide if wide < offset)


def from_units(text: str, units: int) -> int:
    """Return the place in code points of a place in units."""
    count = 0
    for at, sign in enumerate(text):
        count += 2 if ord(sign) > 0xFFFF else 1
        if count > units:
            return at
    return len(text)


def _formats(said: Inline, font: QFont, accent: QColor | None, *, codes: bool) -> list[QTextLayout.FormatRange]:
    if not said.pictures and (accent is None or not said.spans):
        return []
    units = Units(said.text)
    made = []
    for span in said.spans:
        if accent is not None and (codes or span.kind.value in _KINDS):
            style = QTextCharFormat()
            style.setForeground(accent)
            made.append(_range(units.at(span.start), units.at(span.end), style))
    if said.pictures:
        wide = QFont(font)
        room = side_of(font) + 2 - QFontMetricsF(font).horizontalAdvance(SIGN)
        wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, room)
        style = QTextCharFormat()
        style.setFont(wide)
        made += [_range(units.at(one.at), units.at(one.at) + 1, style) for one in said.pictures]
    return made


def _range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, style
    return made
