"""A small picture, read off the main thread, that fills its frame."""

from __future__ import annotations

from math import atan2, degrees, hypot
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from accounts.errors import KnownError
from accounts.model.media import Crop
from ui import work
from ui.look import Look, paint_icon

_DENSITY = 2
"""Pictures are read at twice their size on screen, so that they are sharp on dense screens and with large text."""

_NARROWEST = 64


def read_small(path: Path, within: QSize) -> QImage:
    """Return the picture at `path`, just large enough to cover `within`, upright; null when it cannot be read.

    Slow: not on the main thread.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > within.width() or size.height() > within.height()):
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


class Thumbnail(QWidget):
    """A picture that covers its frame, cut where it must be; an icon while it is read, or when it cannot be, and for a video."""

    def __init__(self, path: Path | None, name: str, width: int, height: int, parent: QWidget | None = None) -> None:
        """Show the picture at `path`, None for a video, in `width` x `height` pixels at 100 %; `name` is what a screen reader says."""
        super().__init__(parent)
        self._wanted = (width, height)
        self._crop: Crop | None = None
        self._mark = ""
        self._icon = "image" if path is not None else "video"
        self._pixels: QPixmap | None = None
        self.readable = True
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        within = QSize(width * _DENSITY, height * _DENSITY)
        if path is not None:
            work.run(self, lambda: read_small(path, within), self._show, self._failed)

    def frame(self, crop: Crop | None, mark: str = "") -> None:
        """Show only this part of the picture, with a word across it."""
        if (crop, mark) != (self._crop, self._mark):
            self._crop, self._mark = crop, mark
            self.update()

    def sizeHint(self) -> QSize:
        """Return its size at the present text size."""
        look = Look.current()
        return QSize(look.px(self._wanted[0]), look.px(self._wanted[1]))

    def minimumSizeHint(self) -> QSize:
        """Return a narrower one: it is cut at the sides where there is no room."""
        size = self.sizeHint()
        return QSize(min(size.width(), Look.current().px(_NARROWEST)), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture with round corners."""
        look = Look.current()
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, look.radius("small"), look.radius("small"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillPath(outline, look.colour("line"))
        if self._pixels is None:
            side = look.size("icon")
            middle = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon if self.readable else "triangle-alert", look.hex("muted"), middle)
        else:
            painter.setClipPath(outline)
            part = part_of(self._pixels.size(), self._crop)
            painter.drawPixmap(_cover(area, part.size()), self._pixels, part)
            if self._mark:
                paint_mark(painter, area, self._mark)
        painter.end()

    def _show(self, image: QImage) -> None:
        self.readable = not image.isNull()
        self._pixels = QPixmap.fromImage(image) if self.readable else None
        self.update()

    def _failed(self, _error: KnownError) -> None:
        self.readable = False
        self.update()


def part_of(size: QSize, crop: Crop | None) -> QRectF:
    """Return the part of a picture of `size` that a crop shows."""
    shown = crop or Crop(0.0, 0.0, 1.0, 1.0)
    return QRectF(shown.left * size.width(), shown.top * size.height(), shown.width * size.width(), shown.height * size.height())


def paint_mark(painter: QPainter, area: QRectF, word: str) -> None:
    """Write a word across a picture, as the copy that is sent will have it."""
    look = Look.current()
    painter.save()
    painter.translate(area.center())
    painter.rotate(-degrees(atan2(area.height(), area.width())))
    font = look.font("title", bold=True)
    font.setPixelSize(max(8, round(0.8 * hypot(area.width(), area.height()) / max(1, len(word)))))
    painter.setFont(font)
    long = hypot(area.width(), area.height())
    place = QRectF(-long / 2, -long / 2, long, long)
    for shift, colour in ((1, QColor(0, 0, 0, 165)), (0, QColor(255, 255, 255, 200))):
        painter.setPen(colour)
        painter.drawText(place.translated(shift, shift), int(Qt.AlignmentFlag.AlignCenter), word)
    painter.restore()


def _cover(area: QRectF, pixels: QSizeF) -> QRectF:
    """Return where to draw `pixels` so that they cover `area`, the middle in the middle."""
    share = max(area.width() / max(1.0, pixels.width()), area.height() / max(1.0, pixels.height()))
    width, height = pixels.width() * share, pixels.height() * share
    return QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)
