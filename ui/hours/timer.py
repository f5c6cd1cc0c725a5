"""What is left of an hour: a disc that empties, and words that change once a minute.

It moves quietly: no seconds, and a screen reader hears of it only at a few moments.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from accounts.model.hour import Hour
from ui.hours.telling import left_words, minutes_left
from ui.look import Look
from ui.widgets import announce, label

SAID_AT = (10, 5, 1)
"""Minutes before the end at which it is said aloud."""


class Disc(QWidget):
    """A full disc of which the part that passed is empty. Says nothing: the words stand beside it."""

    def __init__(self) -> None:
        """Start full."""
        super().__init__()
        self.share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show which part is left, 0 to 1; a change that cannot be seen paints nothing."""
        share = min(1.0, max(0.0, share))
        if abs(share - self.share) >= 1 / 360 or share in {0.0, 1.0}:
            self.share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Return its square."""
        side = Look.current().size("control")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        look = Look.current()
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawEllipse(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawPie(area.adjusted(3, 3, -3, -3), 90 * 16, round(360 * 16 * self.share))
        painter.end()


class TimeLeft(QWidget):
    """Disc and words. Whoever owns the clock calls `show_time`."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.current().space("s"))
        self.disc = Disc()
        self.words: QLabel = label("", "heading", strong=True, wrap=False)
        row.addWidget(self.disc)
        row.addWidget(self.words)
        self._said: set[int] = set()

    def show_time(self, hour: Hour, now: datetime) -> None:
        """Show what is left of an hour."""
        begun = hour.opened_at or hour.starts_at
        whole = max(1.0, (hour.ends_at - begun).total_seconds())
        left = (hour.ends_at - now).total_seconds()
        self.disc.show_share(left / whole)
        told = left_words(hour, now)
        if told != self.words.text():
            self.words.setText(told)
            self.setAccessibleName(told)
        minutes = minutes_left(hour, now)
        # Made longer, it is said again.
        self._said = {one for one in self._said if one >= minutes}
        if minutes in SAID_AT and minutes not in self._said:
            self._said.add(minutes)
            announce(self, told)
