"""A shown column of a memory, and pictures for it, for the tests of what is painted."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from accounts.model.column import Entry
from accounts.model.ids import AccountId
from tests.ui.statuses import NOW, Memory
from ui.columns import accessible
from ui.columns.canvas import StatusList
from ui.columns.parts import Emoji, Laid, Line, Words
from ui.columns.workshop import Workshop
from ui.look import Look
from ui.widgets import Surface


def shown(
    bot: QtBot, *entries: Entry, fetch: object = None, pictures: str = "always", width: int = 300, height: int = 700
) -> tuple[Surface, StatusList]:
    """Return a window and the column in it. The caller keeps the window."""
    accessible.install()
    window = Surface("ground")
    bot.addWidget(window)
    canvas = StatusList(Memory(entries), Workshop(fetch, window), lambda: NOW, "Kolom")  # type: ignore[arg-type]
    canvas.act_as, canvas.pictures = AccountId(1), pictures
    window.body.addWidget(canvas)
    window.resize(Look.current().px(width), Look.current().px(height))
    window.show()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    canvas.begin(None)
    return window, canvas


def seen(canvas: StatusList) -> QImage:
    """Return what stands on the screen."""
    return canvas.viewport().grab().toImage()


def texts(laid: Laid) -> str:
    """Return all words of a row."""
    return " | ".join(part.text if isinstance(part, Line) else part.layout.text() for part in laid.parts if isinstance(part, Line | Words))


def emoji(canvas: StatusList, one: Entry) -> list[Emoji]:
    """Return the pictures in the texts of a row."""
    return [part for part in canvas.laid(one).parts if isinstance(part, Emoji)]


def colour_at(canvas: StatusList, one: Entry, part: Emoji) -> str:
    """Return the colour in the middle of such a picture."""
    where = part.where.center().toPoint() + QPoint(0, canvas.rect_of(one.status.uri).top())
    return seen(canvas).pixelColor(where).name()


def png(colour: str = "#FF0000", wide: int = 64, high: int = 48) -> bytes:
    """Return a picture of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
