"""What all columns of a window share: rows that were laid out, rows that were drawn, others' pictures. All of it is bounded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from ui.columns.parts import Laid
from ui.columns.pictures import Fetch, Pictures
from ui.look import Look

MOST_LAID = 200
"""Laid out texts take about 20 kB each."""
MOST_PRINTED = 32 * 1024 * 1024
"""Bytes of drawn rows: about two screens full of columns."""


class Workshop(QObject):
    """Keeps what is costly to make. A row's key names the column and the status; its stamp changes with all that is seen of it."""

    selected = Signal(object)
    """The column in which text is selected: there is one selection on a board."""

    def __init__(self, fetch: Fetch | None, parent: QObject | None = None) -> None:
        """Fetch pictures with `fetch`; None = there are none."""
        super().__init__(parent)
        self.pictures = Pictures(fetch, parent=self)
        self.turn = 0
        self.asked: set[str] = set()
        """Addresses of pictures that a person asked for."""
        self._laid: OrderedDict[Hashable, tuple[Hashable, Laid]] = OrderedDict()
        self._prints: OrderedDict[Hashable, tuple[Hashable, QPixmap]] = OrderedDict()
        self._bytes = 0
        self.pictures.came.connect(self._turned)
        Look.current().changed.connect(self.clear)

    def laid(self, key: Hashable, stamp: Hashable, make: Callable[[], Laid]) -> Laid:
        """Return a row laid out."""
        held = self._laid.get(key)
        if held is not None and held[0] == stamp:
            self._laid.move_to_end(key)
            return held[1]
        made = make()
        self._laid[key] = (stamp, made)
        self._laid.move_to_end(key)
        while len(self._laid) > MOST_LAID:
            self._laid.popitem(last=False)
        return made

    def print(self, key: Hashable, stamp: Hashable) -> QPixmap | None:
        """Return a row that was drawn, None when it has to be drawn anew."""
        held = self._prints.get(key)
        if held is None or held[0] != stamp:
            return None
        self._prints.move_to_end(key)
        return held[1]

    def keep_print(self, key: Hashable, stamp: Hashable, pixmap: QPixmap) -> None:
        """Keep a row that was drawn."""
        old = self._prints.pop(key, None)
        if old is not None:
            self._bytes -= _bytes(old[1])
        self._prints[key] = (stamp, pixmap)
        self._bytes += _bytes(pixmap)
        while self._bytes > MOST_PRINTED and len(self._prints) > 1:
            _, (_, gone) = self._prints.popitem(last=False)
            self._bytes -= _bytes(gone)

    @property
    def held(self) -> tuple[int, int]:
        """Return how many rows are laid out, and how many bytes the drawn ones take."""
        return len(self._laid), self._bytes

    def clear(self) -> None:
        """Forget everything that depends on colours and sizes."""
        self._laid.clear()
        self._prints.clear()
        self._bytes = 0

    def _turned(self, _url: str) -> None:
        self.turn += 1


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
