"""The icon in the system's tray: what goes out next, and the few things that are done from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from resources.catalogue import tr
from ui.look import Look, paint_icon

SIDES = (16, 22, 24, 32, 48, 64)


class Tray(QObject):
    """An icon with a menu. The signals are the menu's lines."""

    next_asked = Signal()
    open_asked = Signal()
    write_asked = Signal()
    crisis_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None, *, icon: QSystemTrayIcon | None = None) -> None:
        """Make it; `show` lets it appear. `icon` stands in for the system's in tests."""
        super().__init__(parent)
        self.icon = icon if icon is not None else QSystemTrayIcon(self)
        self.menu = QMenu()
        self.next = self._line("", self.next_asked)
        self.menu.addSeparator()
        self._line(tr("Tray", "Open Omroeper"), self.open_asked)
        self._line(tr("Tray", "Write a message"), self.write_asked)
        self._line(tr("Tray", "Crisis…"), self.crisis_asked)
        self.menu.addSeparator()
        self._line(tr("Tray", "Quit Omroeper"), self.quit_asked)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        Look.current().changed.connect(self._paint)
        self._paint()
        self.show_next(tr("Window", "Nothing goes out next"))

    @staticmethod
    def possible() -> bool:
        """Return whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_next(self, text: str) -> None:
        """Tell what goes out next."""
        self.next.setText(text.replace("&", "&&"))
        self.icon.setToolTip(f"Omroeper\n{text}")

    def show(self, shown: bool = True) -> None:
        """Let it appear or disappear."""
        self.icon.setVisible(shown)

    def lines(self) -> Sequence[QAction]:
        """Return the lines of the menu."""
        return [action for action in self.menu.actions() if not action.isSeparator()]

    def stop(self) -> None:
        """Take it away."""
        self.icon.setVisible(False)
        self.menu.deleteLater()

    def _line(self, text: str, signal: object) -> QAction:
        action = self.menu.addAction(text)
        emit: Callable[[], None] = signal.emit  # type: ignore[attr-defined]
        action.triggered.connect(lambda: emit())
        return action

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_asked.emit()

    def _paint(self) -> None:
        self.icon.setIcon(drawing())


def drawing() -> QIcon:
    """Return the program's sign, in every size a tray may ask for, on a ground of its own for light and dark trays."""
    look, made = Look.current(), QIcon()
    for side in SIDES:
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
        edge = side / 6
        paint_icon(painter, "message-square", look.hex("on_accent"), QRectF(QPointF(edge, edge), QPointF(side - edge, side - edge)))
        painter.end()
        made.addPixmap(picture)
    return made
