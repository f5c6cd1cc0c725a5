"""Paints a wall: letters as large as the hall needs, on black or on white."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from accounts.model.status import Status
from accounts.model.wall import Wall
from ui.columns.inline import Inline
from ui.columns.text import Paragraph, paragraph
from ui.look.tokens import HIGH_DARK, HIGH_LIGHT, WALL, WALL_LINE, WEIGHT, Palette
from ui.wall import wording

STEP = 2
"""Text sizes are tried in steps of so many pixels."""
TAG = re.compile(r"[#@][\w.@-]+")
"""What is written from left to right as one word, also in a text that is not: its sign stays before it."""
WIDE_PICTURE = 0.36
"""A picture takes this part of the width at most."""


@dataclass(frozen=True)
class Piece:
    """A message on the wall, and its picture when it has one that was approved and is there; `told` stands beneath that.

    `film`: the picture is the still of one. `face` is the portrait of the author, when that was approved and is there.
    """

    status: Status
    picture: QPixmap | None = None
    told: str = ""
    film: bool = False
    face: QPixmap | None = None


def rounded(picture: QPixmap, side: float, ratio: float = 1.0) -> QPixmap:
    """Return the middle of a picture as a disc of `side` pixels."""
    size = max(1, round(side * ratio))
    whole = picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, size, size))
    painter.setClipPath(disc)
    painter.drawPixmap((size - whole.width()) // 2, (size - whole.height()) // 2, whole)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def dress(wall: Wall) -> Palette:
    """Return the colours of a wall: those of the highest contrast."""
    return HIGH_DARK if wall.dark else HIGH_LIGHT


def unit(area: QRectF) -> float:
    """Return the height that sizes are parts of: that of the screen, less where it stands upright."""
    return min(area.height(), area.width() * 0.75)


def font_of(pixels: float, *, bold: bool = False) -> QFont:
    """Return a font of so many pixels."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(WEIGHT["bold" if bold else "regular"]))
    return font


@dataclass(frozen=True)
class Fit:
    """A text laid out as large as its room allows; `cut`: even at the least size there was more of it."""

    laid: Paragraph
    size: int
    cut: bool


@lru_cache(maxsize=64)
def fit(text: str, width: float, height: float, least: int, most: int, family: str) -> Fit:
    """Return a text in the largest size, from `most` down to `least` pixels, in which it fits; `family` only tells fonts apart."""
    low, high = 0, max(0, (most - least) // STEP)
    best: Fit | None = None
    while low <= high:
        middle = (low + high) // 2
        size = least + middle * STEP
        tried = _laid(text, width, height, size)
        if tried.cut:
            high = middle - 1
        else:
            best, low = tried, middle + 1
    return best or _laid(text, width, height, least)


def _laid(text: str, width: float, height: float, size: int) -> Fit:
    font = font_of(size)
    lines = max(1, int(height / max(size * WALL_LINE, QFontMetricsF(font).height())))
    right = leans_right(text)
    said = Inline(TAG.sub(lambda tag: f"\u2066{tag.group()}\u2069", text) if right else text)
    made = paragraph(said, font, width, most=lines)
    if right:
        for number in range(made.layout.lineCount()):
            line = made.layout.lineAt(number)
            line.setPosition(QPointF(width - line.naturalTextWidth(), line.y()))
    return Fit(made, size, made.cut or made.height > height)


def leans_right(text: str) -> bool:
    """Return whether a text is written from right to left: its first letter with a direction decides."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


class WallPainter:
    """Paints one wall at one size of screen."""

    def __init__(self, wall: Wall, area: QRectF, now: datetime) -> None:
        """Measure."""
        self.wall, self.area, self.now = wall, area, now
        self.colours = dress(wall)
        self.unit = unit(area)
        edge = self._part("edge")
        self.inner = area.adjusted(edge, edge * 0.7, -edge, -edge * 0.7)
        self.title_font = font_of(self._part("title"), bold=True)
        self.join_font = font_of(self._part("join"))
        self.head_height = QFontMetricsF(self.title_font).height()
        self.foot_height = QFontMetricsF(self.join_font).height()
        gap = edge * 0.5
        self.room = self.inner.adjusted(0, self.head_height + gap, 0, -self.foot_height - gap)

    def _part(self, name: str) -> float:
        return WALL[name] * self.unit

    # -- what stands always ------------------------------------------------------------------------------------------------------------

    def ground(self, painter: QPainter) -> None:
        """Paint the ground alone: a wall that was blanked."""
        painter.fillRect(self.area, QColor(self.colours.ground))

    def frame(self, painter: QPainter) -> None:
        """Paint title, hashtag, and how to take part."""
        tags = wording.tags_of(self.wall)
        metrics = QFontMetricsF(self.title_font)
        beside = min(metrics.horizontalAdvance(tags), self.inner.width() * 0.4)
        title = metrics.elidedText(
            self.wall.title, Qt.TextElideMode.ElideRight, self.inner.width() - beside - metrics.averageCharWidth() * 2
        )
        head = QRectF(self.inner.left(), self.inner.top(), self.inner.width(), self.head_height)
        painter.setFont(self.title_font)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
        painter.setPen(QColor(self.colours.accent))
        shown = metrics.elidedText(tags, Qt.TextElideMode.ElideRight, beside + 1)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        thick = max(1.0, self.unit / 360)
        line = QColor(self.colours.line)
        painter.fillRect(QRectF(self.inner.left(), self.room.top() - thick, self.inner.width(), thick), line)
        foot = QRectF(self.inner.left(), self.inner.bottom() - self.foot_height, self.inner.width(), self.foot_height)
        painter.fillRect(QRectF(self.inner.left(), self.room.bottom(), self.inner.width(), thick), line)
        painter.setFont(self.join_font)
        painter.setPen(QColor(self.colours.muted))
        said = QFontMetricsF(self.join_font).elidedText(wording.join(self.wall), Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)

    # -- messages ----------------------------------------------------------------------------------------------------------------------

    def fits_together(self, pieces: tuple[Piece, ...]) -> bool:
        """Return whether each of several messages can be read whole in its part of the wall."""
        return all(not self._fit(piece, slot, several=True).cut for piece, slot in zip(pieces, self.slots(len(pieces)), strict=True))

    def cuts(self, status: Status) -> bool:
        """Return whether a message is too long to be read whole, also when it has the wall to itself."""
        return self._fit(Piece(status), self.room, several=False).cut

    def slots(self, count: int) -> list[QRectF]:
        """Return the room of each of so many messages, one under the other."""
        high = self.room.height() / max(1, count)
        return [QRectF(self.room.left(), self.room.top() + at * high, self.room.width(), high) for at in range(count)]

    def messages(self, painter: QPainter, pieces: tuple[Piece, ...]) -> None:
        """Paint one message, or several under each other."""
        several = len(pieces) > 1
        for at, (piece, slot) in enumerate(zip(pieces, self.slots(len(pieces)), strict=True)):
            if at:
                painter.fillRect(QRectF(slot.left(), slot.top(), slot.width(), max(1.0, self.unit / 720)), QColor(self.colours.line))
            self._message(painter, piece, slot, several=several)

    def _inside(self, piece: Piece, slot: QRectF, *, several: bool) -> tuple[QRectF, float]:
        """Return the room of the words, and the width of the picture beside them."""
        gap = self._part("edge") * (0.3 if several else 0.6)
        inside = slot.adjusted(0, gap, 0, -gap)
        wide = inside.width() * WIDE_PICTURE if piece.picture is not None else 0.0
        return inside.adjusted(0, 0, -wide - (self._part("edge") if wide else 0.0), 0), wide

    def _fonts(self, *, several: bool) -> tuple[QFont, QFont]:
        before = "several-" if several else ""
        return font_of(self._part(f"{before}name"), bold=True), font_of(self._part(f"{before}about"))

    def _fit(self, piece: Piece, slot: QRectF, *, several: bool) -> Fit:
        inside, _wide = self._inside(piece, slot, several=several)
        name, about = self._fonts(several=several)
        used = QFontMetricsF(name).height() + (0 if several else QFontMetricsF(about).height() + self._part("edge") * 0.4)
        before = "several-" if several else ""
        least, most = round(self._part(f"{before}text-least")), round(self._part(f"{before}text-most"))
        height = inside.height() - used
        return fit(wording.words_on(piece.status), inside.width(), height, least, most, QApplication.font().family())

    def _message(self, painter: QPainter, piece: Piece, slot: QRectF, *, several: bool) -> None:
        inside, wide = self._inside(piece, slot, several=several)
        name_font, about_font = self._fonts(several=several)
        made = self._fit(piece, slot, several=several)
        name, about = QFontMetricsF(name_font), QFontMetricsF(about_font)
        said = wording.about(piece.status, self.now)
        row = QRectF(inside.left(), inside.top(), inside.width(), name.height())
        right = leans_right(wording.words_on(piece.status))
        if piece.face is not None:
            row = self._face(painter, piece.face, row, name.height() + (0.0 if several else about.height()), right=right)
        painter.setFont(name_font)
        painter.setPen(QColor(self.colours.text))
        taken = about.horizontalAdvance(said) + about.averageCharWidth() * 2 if several else 0.0
        shown = name.elidedText(wording.who(piece.status), Qt.TextElideMode.ElideRight, max(row.width() * 0.4, row.width() - taken))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(row, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setFont(about_font)
        painter.setPen(QColor(self.colours.muted))
        if several:
            beside = name.horizontalAdvance(shown) + about.averageCharWidth() * 2
            room = row.adjusted(0, 0, -beside, 0) if right else row.adjusted(beside, 0, 0, 0)
            top = row.bottom()
        else:
            room = QRectF(row.left(), row.bottom(), row.width(), about.height())
            top = room.bottom() + self._part("edge") * 0.4
        brief = about.elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), brief)
        painter.setPen(QColor(self.colours.text))
        made.laid.layout.draw(painter, QPointF(inside.left(), top))
        if piece.picture is not None:
            where = QRectF(slot.right() - wide, inside.top(), wide, inside.height())
            self._picture(painter, piece, piece.picture, where, about_font)

    def _face(self, painter: QPainter, face: QPixmap, row: QRectF, side: float, *, right: bool) -> QRectF:
        """Paint who wrote it at the side at which the words begin; return the room that is left for the name."""
        left = row.right() - side if right else row.left()
        painter.drawPixmap(QPointF(left, row.top()), rounded(face, side, painter.device().devicePixelRatioF()))
        beside = side + self._part("edge") * 0.4
        return row.adjusted(0, 0, -beside, 0) if right else row.adjusted(beside, 0, 0, 0)

    def _picture(self, painter: QPainter, piece: Piece, picture: QPixmap, where: QRectF, font: QFont) -> None:
        """Paint a picture, and beneath it its description, as far as that takes a third of the room, or what the picture leaves."""
        told: Paragraph | None = None
        gap = self._part("edge") * 0.3
        size = picture.size().toSizeF() / picture.devicePixelRatio()
        if piece.told:
            left = where.height() - size.scaled(where.size(), Qt.AspectRatioMode.KeepAspectRatio).height() - gap
            lines = max(1, int(max(where.height() / 3, left) / (QFontMetricsF(font).height() * WALL_LINE)))
            told = paragraph(Inline(piece.told), font, where.width(), most=lines)
            where = where.adjusted(0, 0, 0, -told.height - gap)
        size.scale(where.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(where.right() - size.width(), where.top()), size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        if piece.film:
            self._film(painter, place)
        if told is not None:
            painter.setPen(QColor(self.colours.text))
            wide = max((told.layout.lineAt(number).naturalTextWidth() for number in range(told.layout.lineCount())), default=0.0)
            told.layout.draw(painter, QPointF(min(place.left(), where.right() - wide), place.bottom() + gap))

    def _film(self, painter: QPainter, place: QRectF) -> None:
        """Mark a still as one of a film: a disc with a triangle, black and white, so that it is seen on whatever the still shows."""
        radius = min(place.width(), place.height()) * 0.14
        middle = place.center()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(HIGH_DARK.text), max(2.0, radius * 0.12)))
        painter.setBrush(QColor(HIGH_DARK.ground))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(HIGH_DARK.text))
        half = radius * 0.45
        corners = (QPointF(-half * 0.8, -half), QPointF(half * 1.1, 0), QPointF(-half * 0.8, half))
        painter.drawPolygon(QPolygonF([middle + one for one in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def nothing(self, painter: QPainter) -> None:
        """Paint the hashtag large while nothing is approved yet."""
        tags = wording.tags_of(self.wall)
        size = round(self.unit * 0.16)
        while size > self._part("text-least") and QFontMetricsF(font_of(size, bold=True)).horizontalAdvance(tags) > self.room.width():
            size -= STEP
        font = font_of(size, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text))
        shown = QFontMetricsF(font).elidedText(tags, Qt.TextElideMode.ElideRight, self.room.width())
        painter.drawText(self.room, int(Qt.AlignmentFlag.AlignCenter), shown)
