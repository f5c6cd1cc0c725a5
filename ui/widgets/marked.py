"""A line of text in which what was searched for is marked: by a line under it and by its weight, so not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.look import Look

_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

Marks = Sequence[tuple[int, int]]
"""From and to, in letters of the text; in order, without overlap."""


def paint_marked(
    painter: QPainter, where: QRectF, text: str, marks: Marks, *, kind: str = "base", tone: str = "text", bold: bool = False
) -> float:
    """Paint `text` (one line) at the left of `where`, shortened where it must be, and return how wide it became."""
    look = Look.current()
    left = where.left()
    for part, marked in parts_of(text, marks):
        font = look.font(kind, bold=bold or marked)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        room = where.right() - left
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0.0, room)) if metrics.horizontalAdvance(part) > room else part
        wide = metrics.horizontalAdvance(shown)
        painter.setPen(look.colour("text" if marked else tone))
        painter.drawText(QRectF(left, where.top(), wide + 1, where.height()), _LINE | int(Qt.TextFlag.TextSingleLine), shown)
        if marked and shown:
            under = where.center().y() + metrics.height() / 2 - look.px(1)
            painter.fillRect(QRectF(left, under, wide, look.px(2)), look.colour("accent"))
        left += wide
        if shown != part or left >= where.right():
            break
    return left - where.left()


def parts_of(text: str, marks: Marks) -> list[tuple[str, bool]]:
    """Return a text in parts, with whether each is marked."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, end in marks:
        parts += [(text[at:start], False), (text[start:end], True)]
        at = end
    parts.append((text[at:], False))
    return [one for one in parts if one[0]]
