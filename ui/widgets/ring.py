"""The ring that counts a pause down."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import span
from ui.look import Look


class CountdownRing(QWidget):
    """Shows what is left of a span, as an arc and as a number. It has no timer: whoever owns the clock calls `show_left`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at nothing."""
        super().__init__(parent)
        self._left, self._whole = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_left(0, 1)

    @property
    def words(self) -> str:
        """Return the number in the middle: seconds, or minutes and seconds from a hundred on."""
        seconds = max(0, -int(-self._left // 1))
        return str(seconds) if seconds < 100 else f"{seconds // 60}:{seconds % 60:02d}"

    def show_left(self, left: float, whole: float) -> None:
        """Show that `left` of `whole` seconds remain."""
        self._left, self._whole = max(0.0, left), max(1.0, whole)
        self.setAccessibleName(span(self._left))
        self.update()

    def sizeHint(self) -> QSize:
        """Return its square."""
        side = Look.current().size("ring")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, arc and number."""
        look = Look.current()
        line = look.size("ring-line")
        area = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(look, "line"))
        painter.drawEllipse(area)
        share = min(1.0, self._left / self._whole)
        painter.setPen(_pen(look, "accent"))
        painter.drawArc(area, 90 * 16, -round(360 * 16 * share))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font("heading" if len(self.words) > 3 else "title", bold=True))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)
        painter.end()


def _pen(look: Look, token: str) -> QPen:
    pen = QPen(look.colour(token))
    pen.setWidth(look.size("ring-line"))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
