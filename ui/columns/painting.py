"""Draws a laid out row. What it shows it was given: no reading, no measuring of text, nothing that is not in the row."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from accounts.model.ids import AccountId
from accounts.model.status import Person
from ui.columns.marking import Marked
from ui.columns.measure import Measure, measure
from ui.columns.parts import Box, Emoji, Face, Laid, Line, Part, Shot, Sign, Words
from ui.columns.pictures import Pictures, Size
from ui.columns.saying import name_of
from ui.language import tr
from ui.look import Look, paint_icon
from ui.look.icons import pixmap
from ui.look.tokens import FACES, ON_FACE

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class RowPainter:
    """Draws rows with the pictures that are there."""

    def __init__(self, painter: QPainter, pictures: Pictures | None, density: float, account: AccountId | None = None) -> None:
        """Draw with `painter`; `density` is the screen's pixels for one of ours, `account` the one whose column it is."""
        self._account = account
        self._painter = painter
        self._pictures = pictures
        self._density = density
        self._look = Look.current()
        self._m: Measure = measure()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, laid: Laid, marked: Marked | None = None) -> None:
        """Draw all parts, from below to above, and what is selected in them."""
        number = 0
        for part in laid.parts:
            if marked is not None and isinstance(part, Words) and part.said is not None:
                self._marked(part, number, marked)
                number += 1
            else:
                self._part(part)

    def _marked(self, part: Words, number: int, marked: Marked) -> None:
        painter, look = self._painter, self._look
        start, end = marked.within(number, part)
        style = QTextCharFormat()
        style.setBackground(look.colour("accent"))
        style.setForeground(look.colour("on_accent"))
        there = QTextLayout.FormatRange()
        there.start, there.length, there.format = start, end - start, style
        painter.setPen(look.colour(part.tone))
        part.layout.draw(painter, QPointF(part.left, part.top), [there] if start < end else [])
        if marked.caret and marked.cursor.part == number:
            painter.setPen(look.colour("text"))
            part.layout.drawCursor(painter, QPointF(part.left, part.top), marked.cursor.at, look.size("focus-ring"))

    def _part(self, part: Part) -> None:
        painter, look = self._painter, self._look
        if isinstance(part, Words):
            painter.setPen(look.colour(part.tone))
            part.layout.draw(painter, QPointF(part.left, part.top))
        elif isinstance(part, Line):
            painter.setPen(look.colour(part.tone))
            painter.setFont(part.font)
            painter.drawText(part.where, _MIDDLE if part.middle else _LEFT, part.text)
        elif isinstance(part, Sign):
            side = round(part.where.width())
            drawn = pixmap(part.icon, look.hex(part.tone), side, 0, self._density)
            painter.drawPixmap(QPointF(round(part.where.left()), round(part.where.top())), drawn)
            if part.on:
                bar = QRectF(part.where.left(), part.where.bottom() + 1, part.where.width(), 2)
                painter.fillRect(bar, look.colour(part.tone))
        elif isinstance(part, Box):
            self._box(part)
        elif isinstance(part, Face):
            self._face(part)
        elif isinstance(part, Emoji):
            self._emoji(part)
        else:
            self._shot(part)

    def _box(self, box: Box) -> None:
        painter, look = self._painter, self._look
        if not box.radius:
            painter.fillRect(box.where, look.colour(box.fill))
            return
        painter.setPen(QPen(look.colour(box.line), 1) if box.line else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
        inner = box.where.adjusted(0.5, 0.5, -0.5, -0.5) if box.line else box.where
        painter.drawRoundedRect(inner, box.radius, box.radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _face(self, face: Face) -> None:
        painter, where = self._painter, face.where
        if self._pictures is not None and face.person.avatar:
            found = self._pictures.get(face.person.avatar, size_of(face, self._density), self._account)
            if found is not None:
                painter.drawPixmap(where, found, QRectF(found.rect()))
                return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(face_colour(face.person)))
        painter.drawEllipse(where)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(ON_FACE))
        painter.setFont(self._m.bold)
        painter.drawText(where, _MIDDLE, initials(face.person))

    def _emoji(self, emoji: Emoji) -> None:
        found = self._pictures.get(emoji.url, size_of(emoji, self._density), self._account) if self._pictures is not None else None
        if found is not None:
            self._painter.drawPixmap(emoji.where, found, QRectF(found.rect()))
            return
        path = QPainterPath()
        path.addRoundedRect(emoji.where.adjusted(1, 1, -1, -1), self._m.radius, self._m.radius)
        self._painter.fillPath(path, self._look.colour("tint"))

    def _shot(self, shot: Shot) -> None:
        painter, look, where = self._painter, self._look, shot.where
        radius = self._m.radius
        found = (
            self._pictures.get(shot.url, size_of(shot, self._density), self._account) if self._pictures is not None and shot.load else None
        )
        path = QPainterPath()
        path.addRoundedRect(where, radius, radius)
        if found is None:
            painter.fillPath(path, look.colour("tint"))
            self._in_its_place(shot)
        else:
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(where, found, QRectF(found.rect()))
            painter.restore()
        if shot.still:
            self._play(where)

    def _in_its_place(self, shot: Shot) -> None:
        """Say what a picture shows while it is not there."""
        painter, look, m = self._painter, self._look, self._m
        inner = shot.where.adjusted(m.gap, m.gap, -m.gap, -m.gap - m.small_height - m.tight)
        lost = self._pictures is not None and self._pictures.failed(shot.url)
        text = tr("Columns", "This picture cannot be had now.") if lost and shot.load else shot.alt
        if text and not shot.still and (shot.load or not shot.url):
            painter.setPen(look.colour("muted"))
            painter.setFont(m.note)
            painter.save()
            painter.setClipRect(inner)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), text)
            painter.restore()

    def _play(self, where: QRectF) -> None:
        painter, look = self._painter, self._look
        side = self._m.avatar
        middle = QRectF(where.center().x() - side / 2, where.center().y() - side / 2, side, side)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("sheet"))
        painter.drawEllipse(middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = side / 4
        paint_icon(painter, "play", look.hex("text"), middle.adjusted(inner, inner, -inner, -inner))


def size_of(part: Face | Shot | Emoji, density: float) -> Size:
    """Return the size in which the picture of a part is wanted."""
    wide, high = round(part.where.width() * density), round(part.where.height() * density)
    return Size(wide, wide, True) if isinstance(part, Face) else Size(wide, high, whole=isinstance(part, Emoji))


def picture_of(part: Part) -> str:
    """Return the address of the picture that a part shows now, '' for none."""
    if isinstance(part, Face):
        return part.person.avatar
    if isinstance(part, Shot):
        return part.url if part.load else ""
    return part.url if isinstance(part, Emoji) else ""


def face_colour(person: Person) -> str:
    """Return the colour behind a person's initials; always the same for the same person."""
    return FACES[crc32((person.handle or person.name).encode("utf-8", "replace")) % len(FACES)]


def initials(person: Person) -> str:
    """Return the first letter of a name."""
    letters = [sign for sign in name_of(person) if sign.isalnum()]
    return letters[0].upper() if letters else "?"
