"""One planned message in the calendar: a button that tells time, sender, first words and how it stands; in one to three lines."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui import words
from ui.badge import paint_shape
from ui.language import tr
from ui.look import Look, paint_icon
from ui.look.contrast import mix
from ui.planner.items import Item

ARROWS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
MOST_LINES = 3
"""One more where something will not work."""
WIDE = 420
"""From this width (at 100 %) sender and words stand in one line, and how it stands in the next."""
NARROW = 150
"""Below this width (at 100 %) the letters are small."""
LEAST_SIGNED, LEAST_WORDS = 60, 40
"""Least room (at 100 %) for the sign at the end of a line, and for words after the sender."""


class Board(Protocol):
    """What a calendar does for its tiles."""

    def travel(self, tile: Tile, step: tuple[int, int]) -> None:
        """Give the keyboard to the next tile in a direction."""

    def nudge(self, tile: Tile, step: tuple[int, int]) -> None:
        """Move a message a little: a day aside, a quarter of an hour up or down."""

    def carried(self, tile: Tile, by: QPoint) -> None:
        """Show a tile at `by` from where it stands, while it is dragged."""

    def dropped(self, tile: Tile, by: QPoint) -> None:
        """Take a tile that was dragged by `by`."""

    def chosen(self, tile: Tile) -> None:
        """Note that a tile has the keyboard."""


def height_of(lines: int) -> int:
    """Return the height of a tile with so many lines."""
    look = Look.current()
    line = round(QFontMetricsF(look.font("note", bold=True)).height())
    return lines * line + look.space("xs") * (2 if lines > 1 else 1)


def most_lines(item: Item) -> int:
    """Return how many lines a tile fills where there is room."""
    return MOST_LINES + 1 if item.doubts else MOST_LINES


class Tile(QAbstractButton):
    """`clicked` opens it. Dragging and Ctrl with the arrow keys move it, when it can be moved."""

    def __init__(self, board: Board, item: Item, parent: QWidget, now: datetime) -> None:
        """Show an item."""
        super().__init__(parent)
        self._board = board
        self._pressed_at: QPoint | None = None
        self._carrying = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_item(item, now)

    def set_item(self, item: Item, now: datetime) -> None:
        """Show another item, or the same one as it is now."""
        self.item = item
        self.setText(item.text)
        self.setAccessibleName(item.spoken(now))
        keys = tr("Planner", "Enter opens it. Ctrl with the arrow keys moves it.") if item.movable else tr("Planner", "Enter opens it.")
        self.setAccessibleDescription(keys)
        told = [str(words.doubt(one)) for one in item.doubts]
        self.setToolTip("\n".join(part for part in (f"{item.time}  {item.who}", item.text, *told, item.standing[2]) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line; a calendar gives more where there is more."""
        return QSize(Look.current().px(80), height_of(1))

    # -- keys and mouse ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, go on, or move."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in ARROWS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._board.nudge(self, ARROWS[key])
        elif key in ARROWS:
            self._board.travel(self, ARROWS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the one at which Tab stops."""
        super().focusInEvent(event)
        self._board.chosen(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps begin to drag."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.item.movable:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the mouse, once it has really moved."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        by = event.globalPosition().toPoint() - self._pressed_at
        if self._carrying or by.manhattanLength() >= QApplication.startDragDistance():
            self._carrying = True
            self.setDown(False)
            self._board.carried(self, by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or take it for a click."""
        begun, carrying = self._pressed_at, self._carrying
        self._pressed_at, self._carrying = None, False
        if carrying and begun is not None:
            self._board.dropped(self, event.globalPosition().toPoint() - begun)
            return
        super().mouseReleaseEvent(event)

    # -- painting ----------------------------------------------------------------------------------------------------

    @property
    def lines(self) -> int:
        """Return how many lines there is room for."""
        return next((count for count in range(most_lines(self.item), 1, -1) if self.height() >= height_of(count)), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, the sender's colour at the left, and the words."""
        look, item = Look.current(), self.item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look)
        area = QRectF(self.rect()).adjusted(look.px(8), 0, -look.px(3), 0)
        lines = self.lines
        wide = lines > 1 and self.width() >= look.px(WIDE)
        lines = 2 if wide else lines
        high = QFontMetricsF(look.font("note", bold=True)).height()
        rows = [QRectF(area.left(), (self.height() - lines * high) / 2 + row * high, area.width(), high) for row in range(lines)]
        told = wide or lines >= MOST_LINES
        self._paint_head(painter, look, rows[0], signed=not told, whole=wide or lines == 1)
        if lines > 1 and not wide:
            self._paint_words(painter, look, rows[1])
        if told and item.doubts and not wide:
            self._paint_told(painter, look, rows[2], *item.sign, item.doubt)
        if told and (lines > MOST_LINES or not item.doubts):
            self._paint_told(painter, look, rows[-1], *item.standing)
        elif wide:
            self._paint_told(painter, look, rows[-1], *item.sign, f"{item.doubt} · {item.standing[2]}")
        painter.end()

    @property
    def _tone(self) -> str:
        return "muted" if self.item.quiet else "text"

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        item = self.item
        colour = look.role_colour(item.face.role, item.face.colour)
        radius = look.radius("small") / 2
        ground = "sheet" if item.quiet else "warning_ground" if item.attention or item.doubts else "ground"
        framed = item.quiet or self._carrying
        painter.setPen(QPen(look.colour("line"), 1) if framed else Qt.PenStyle.NoPen)
        if item.hollow and not self._carrying:
            ground = "warning_ground" if item.attention else "sheet"
            painter.setPen(QPen(QColor(colour) if item.movable else look.colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("tint" if self.underMouse() or self._carrying else ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(colour, look.hex("sheet"), 0.5) if item.quiet else colour))
        painter.drawRect(QRectF(0, 0, look.px(4), self.height()))

    def _paint_head(self, painter: QPainter, look: Look, where: QRectF, *, signed: bool, whole: bool) -> None:
        """Draw shape, time and sender; the first words after them when it is the `whole`, and at the end the sign of how it stands."""
        item, gap = self.item, look.px(3)
        side = look.px(9)
        shape = QRectF(where.left(), where.center().y() - side / 2, side, side)
        paint_shape(painter, item.face.shape, look.role_colour(item.face.role, item.face.colour), shape)
        where = where.adjusted(side + gap, 0, 0, 0)
        if signed and where.width() > look.px(LEAST_SIGNED):
            icon, tone = item.sign
            high = where.height() - look.px(3)
            paint_icon(painter, icon, look.hex(tone), QRectF(where.right() - high, where.center().y() - high / 2, high, high))
            where = where.adjusted(0, 0, -high - gap, 0)
            if whole and item.repeats and where.width() > look.px(LEAST_SIGNED):
                # In a single line the words may have no room, so the sign of a series stands beside the other one.
                self._paint_series(painter, look, where.adjusted(where.width() - where.height() + look.px(4), 0, 0, 0))
                where = where.adjusted(0, 0, -where.height(), 0)
        took = self._write(painter, where, f"{item.time} {item.who}", self._tone, bold=True)
        where = where.adjusted(took + look.space("s"), 0, 0, 0)
        if whole and where.width() > look.px(LEAST_WORDS):
            self._paint_words(painter, look, where, marked=not signed)

    def _paint_words(self, painter: QPainter, look: Look, where: QRectF, *, marked: bool = True) -> None:
        """Draw the first words; before them, where it belongs to a series, the sign of that."""
        if self.item.repeats and marked:
            where = where.adjusted(self._paint_series(painter, look, where), 0, 0, 0)
        self._write(painter, where, self.item.text, self._tone)

    @staticmethod
    def _paint_series(painter: QPainter, look: Look, where: QRectF) -> float:
        """Draw the sign of a series at the left; return the room it took."""
        side = where.height() - look.px(4)
        paint_icon(painter, "repeat", look.hex("muted"), QRectF(where.left(), where.center().y() - side / 2, side, side))
        return side + look.px(3)

    def _paint_told(self, painter: QPainter, look: Look, where: QRectF, icon: str, tone: str, told: str) -> None:
        side = where.height() - look.px(3)
        paint_icon(painter, icon, look.hex(tone), QRectF(where.left(), where.center().y() - side / 2, side, side))
        self._write(painter, where.adjusted(side + look.px(3), 0, 0, 0), told, tone)

    def _write(self, painter: QPainter, where: QRectF, text: str, tone: str, *, bold: bool = False) -> float:
        """Draw a line, in small letters on a narrow tile, shortened where it must be; return its width."""
        look = Look.current()
        font = look.font("small" if self.width() < look.px(NARROW) else "note", bold=bold)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
