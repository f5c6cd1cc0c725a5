"""Paragraphs of others' words: spans become colours and zones; a text that is too long is cut at a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from ui.columns.parts import Zone, ZoneKind

if TYPE_CHECKING:
    from accounts.model.status import Span

_KINDS = {"link": ZoneKind.LINK, "mention": ZoneKind.PROFILE, "tag": ZoneKind.TAG}


@dataclass(slots=True)
class Paragraph:
    """A laid out text: its height, and whether there was more than the lines that were asked for."""

    layout: QTextLayout
    height: float
    cut: bool


_OPTION = QTextOption()
_OPTION.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


def paragraph(text: str, font: QFont, width: float, *, most: int, spans: Sequence[Span] = (), accent: QColor | None = None) -> Paragraph:
    """Lay out a text in `most` lines at most. Its direction follows from its first letters."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(_OPTION)
    layout.setCacheEnabled(True)
    if spans and accent is not None:
        layout.setFormats(_formats(text, spans, accent))
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
        return _shorter(text, layout, font, width, most, spans, accent)
    return Paragraph(layout, height, False)


def _shorter(
    text: str, layout: QTextLayout, font: QFont, width: float, most: int, spans: Sequence[Span], accent: QColor | None
) -> Paragraph:
    """Lay out only what fits: Qt draws every line of a layout, also the one that is too much."""
    last = layout.lineAt(most - 1)
    end = last.textStart() + last.textLength()
    kept = _from_units(text, max(0, end - 1))
    found = paragraph(
        text[:kept].rstrip() + "…", font, width, most=most + 1, spans=[one for one in spans if one.end <= kept], accent=accent
    )
    return Paragraph(found.layout, found.height, True)


def zones(layout: QTextLayout, text: str, spans: Sequence[Span], left: float, top: float) -> list[Zone]:
    """Return where the links, mentions and tags of a text stand: one zone a line that they touch."""
    found: list[Zone] = []
    units = _Units(text)
    for span in spans:
        kind = _KINDS.get(span.kind.value)
        if kind is None or not span.target:
            continue
        start, end = units.at(span.start), units.at(span.end)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            edges = sorted((line.cursorToX(first)[0], line.cursorToX(last)[0]))  # type: ignore[index]
            where = QRectF(left + edges[0], top + line.y(), edges[1] - edges[0], line.height())
            found.append(Zone(where, kind, span.target, text[span.start : span.end]))
    return found


class _Units:
    """From Python's code points to the UTF-16 units that Qt counts."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, sign in enumerate(text) if ord(sign) > 0xFFFF]

    def at(self, offset: int) -> int:
        return offset + sum(1 for wide in self._wide if wide < offset)


def _from_units(text: str, units: int) -> int:
    count = 0
    for at, sign in enumerate(text):
        count += 2 if ord(sign) > 0xFFFF else 1
        if count > units:
            return at
    return len(text)


def _formats(text: str, spans: Sequence[Span], accent: QColor) -> list[QTextLayout.FormatRange]:
    units = _Units(text)
    made = []
    for span in spans:
        if span.kind.value in _KINDS:
            style = QTextCharFormat()
            style.setForeground(accent)
            range_ = QTextLayout.FormatRange()
            range_.start = units.at(span.start)
            range_.length = units.at(span.end) - units.at(span.start)
            range_.format = style
            made.append(range_)
    return made
