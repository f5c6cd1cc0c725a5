"""One visible mark for whatever holds the keyboard: a ring in the accent colour, around the control or, where there is no room, in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.look.theme import Look

_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
    QEvent.Type.EnabledChange,
}


class FocusRing(QObject):
    """Follows the keyboard focus through the whole program.

    A style sheet cannot do this: it has no room outside a control, and a ring of the accent colour inside an accent button is not
    seen. The ring is a sibling of the control, so it scrolls and is clipped along with it.
    """

    def __init__(self, app: QApplication, look: Look) -> None:
        """Follow the focus of `app` until it ends."""
        super().__init__(app)
        self._look = look
        self._held: QWidget | None = None
        self.band: _Band | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A control that is being deleted lets go of the keyboard before it says that it is gone.
        if self._held is not None and isValid(self._held):
            self._held.removeEventFilter(self)
            self._held.destroyed.disconnect(self._gone)
            if isinstance(self._held, QTabBar):
                self._held.currentChanged.disconnect(self._place)
        self._drop_band()
        self._held = now if now is not None and _wants_ring(now) else None
        if self._held is not None:
            self._held.installEventFilter(self)
            self._held.destroyed.connect(self._gone)
            if isinstance(self._held, QTabBar):
                self._held.currentChanged.connect(self._place)
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring where the control is."""
        if watched is self._held and event.type() in _MOVES:
            self._place()
        return False

    def _gone(self) -> None:
        self._held = None
        self._drop_band()

    def _drop_band(self) -> None:
        band, self.band = self.band, None
        if band is not None and isValid(band):
            band.destroyed.disconnect(self._band_gone)
            band.hide()
            band.deleteLater()

    def _band_gone(self) -> None:
        self.band = None

    def _place(self) -> None:
        held = self._held
        parent = held.parentWidget() if held is not None else None
        if held is None or parent is None or not held.isVisible():
            self._drop_band()
            return
        if self.band is None or self.band.parentWidget() is not parent:
            self._drop_band()
            self.band = _Band(parent, self._look)
            self.band.destroyed.connect(self._band_gone)
        self.band.surround(held, parent)


class _Band(QWidget):
    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._radius = 0.0

    def surround(self, held: QWidget, parent: QWidget) -> None:
        look = self._look
        out = look.size("focus-ring") + look.size("focus-gap")
        around = _shape(held, look).adjusted(-out, -out, out, out)
        self.setGeometry(around.intersected(QRect(0, 0, parent.width(), parent.height())))
        round_shape = bool(held.property("round"))
        self._radius = self.height() / 2 if round_shape else float(look.radius("medium") + out)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        width = look.size("focus-ring")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), width))
        half = width / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = min(self._radius, area.height() / 2, area.width() / 2)
        painter.drawRoundedRect(area, radius, radius)


def _shape(held: QWidget, look: Look) -> QRect:
    """Return what of a control holds the keyboard, in its parent: of a row of tabs the one that is shown."""
    if isinstance(held, QTabBar) and held.currentIndex() >= 0:
        tab = held.tabRect(held.currentIndex()).adjusted(0, 0, -look.space("m"), 0)  # the gap to the next one belongs to it
        return tab.translated(held.pos()).intersected(held.geometry())
    return held.geometry()


def _wants_ring(widget: QWidget) -> bool:
    popup = widget.window().windowType() is Qt.WindowType.Popup
    return not widget.isWindow() and not popup and not widget.property("no-ring")
