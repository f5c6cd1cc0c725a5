"""Pictures of messages for desk and wall: fetched once a person sits at the desk, whole, and never more than some."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from accounts.engine import Engine
from accounts.model.ids import AccountId
from ui import work
from ui.columns.pictures import whole_picture

GOAL = QSize(1600, 1200)
MOST = 40


class WallPictures(QObject):
    """Fetches whatever the setting for others' pictures says: who puts pictures on a wall asks for them. `came(url)`: there, or in vain."""

    came = Signal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        """Fetch nothing yet."""
        super().__init__(parent)
        self._engine = engine
        self._held: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._running: set[str] = set()

    def get(self, url: str, account: AccountId | None) -> QPixmap | None:
        """Return a picture that is there; else None, and it is fetched when that was not tried in vain."""
        if url in self._held:
            self._held.move_to_end(url)
            return self._held[url]
        if url and url not in self._running:
            self._running.add(url)
            pictures = self._engine.pictures

            def job() -> QImage | None:
                held = pictures.fetch(url, account, asked=True).read_bytes()
                return whole_picture(held, GOAL, Qt.AspectRatioMode.KeepAspectRatio)

            work.run(self, job, lambda image: self._took(url, image), lambda _failure: self._took(url, None))
        return None

    def failed(self, url: str) -> bool:
        """Return whether a picture could not be had."""
        return url in self._held and self._held[url] is None

    def _took(self, url: str, image: QImage | None) -> None:
        self._running.discard(url)
        self._held[url] = None if image is None else QPixmap.fromImage(image)
        while len(self._held) > MOST:
            self._held.popitem(last=False)
        self.came.emit(url)
