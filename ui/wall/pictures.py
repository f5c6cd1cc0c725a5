"""Pictures of messages for desk and wall: fetched once a person sits at the desk, whole, and never more than some."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from accounts.engine import Engine
from accounts.model.ids import AccountId
from ui import work
from ui.columns.pictures import whole_picture

GOAL = QSize(1600, 1200)
MOST = 40
FACE_GOAL = QSize(320, 320)
MOST_FACES = 160


@dataclass(frozen=True)
class Picture:
    """A picture, and the SHA-256 of its file: another picture at the same address is another one."""

    pixmap: QPixmap
    digest: str


class WallPictures(QObject):
    """Fetches whatever the setting for others' pictures says: who puts pictures on a wall asks for them. `came(url)`: there, or in vain."""

    came = Signal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None, *, goal: QSize = GOAL, most: int = MOST) -> None:
        """Fetch nothing yet; hold the last `most` pictures, no larger than `goal`."""
        super().__init__(parent)
        self._engine, self._goal, self._most = engine, goal, most
        self._held: OrderedDict[str, Picture | None] = OrderedDict()
        self._running: set[str] = set()

    def get(self, url: str, account: AccountId | None) -> Picture | None:
        """Return a picture that is there; else None, and it is fetched when that was not tried in vain."""
        if url in self._held:
            self._held.move_to_end(url)
            return self._held[url]
        if url and url not in self._running:
            self._running.add(url)
            pictures, goal = self._engine.pictures, self._goal

            def job() -> tuple[QImage | None, str]:
                held = pictures.fetch(url, account, asked=True).read_bytes()
                return whole_picture(held, goal, Qt.AspectRatioMode.KeepAspectRatio), hashlib.sha256(held).hexdigest()

            work.run(self, job, lambda found: self._took(url, *found), lambda _failure: self._took(url, None))
        return None

    def failed(self, url: str) -> bool:
        """Return whether a picture could not be had."""
        return url in self._held and self._held[url] is None

    def _took(self, url: str, image: QImage | None, digest: str = "") -> None:
        self._running.discard(url)
        self._held[url] = None if image is None else Picture(QPixmap.fromImage(image), digest)
        while len(self._held) > self._most:
            self._held.popitem(last=False)
        self.came.emit(url)
