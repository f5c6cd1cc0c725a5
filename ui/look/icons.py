"""Icons drawn from the SVG files in `resources/icons`, in the colour of a token, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resources.text("icons", f"{name}.svg")


def paint_icon(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    """Draw an icon into `where` (a square), for painted rows. `colour` is '#RRGGBB'."""
    side = where.width()
    if side != round(side):
        _renderer(name, colour).render(painter, where)
        return
    # A list draws the same few over and over; on whole pixels, so that none is blurred.
    picture = pixmap(name, colour, round(side), 0, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(round(where.left()), round(where.top())), picture)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, side: int, after: int, density: float) -> QPixmap:
    """Return an icon as a picture, `side` high and `side + after` wide (in device-independent pixels)."""
    picture = QPixmap(QSize(round((side + after) * density), round(side * density)))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def icon(name: str, colour: str, faint: str, side: int, after: int = 0) -> QIcon:
    """Return an icon in `colour`, in `faint` where its button cannot be pressed; `after` is empty room at its right."""
    made = QIcon()
    # For the densest screen that is there; Qt makes it smaller for the others. `Look` draws anew when a screen comes.
    for density in sorted({1.0, QGuiApplication.instance().devicePixelRatio()}):  # type: ignore[union-attr]
        made.addPixmap(pixmap(name, colour, side, after, density), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, colour, side, after, density), QIcon.Mode.Active)
        made.addPixmap(pixmap(name, colour, side, after, density), QIcon.Mode.Selected)
        made.addPixmap(pixmap(name, faint, side, after, density), QIcon.Mode.Disabled)
    return made


def forget_icons() -> None:
    """Drop what was drawn; needed before the application object ends."""
    pixmap.cache_clear()
    _renderer.cache_clear()
