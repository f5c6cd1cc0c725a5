"""Others' pictures in memory: decoded and made to measure off the main thread, bounded by bytes, asked for when they come in sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from accounts.errors import KnownError
from accounts.model.ids import AccountId
from ui import work

Fetch = Callable[[str, AccountId | None], bytes | None]
"""Returns a picture's file for its address and the account whose column shows it; None when there is none. May raise KnownError."""
MOST_BYTES = 48 * 1024 * 1024
AT_ONCE = 2
"""Pictures that are fetched and decoded at the same time: the window's other work keeps its threads."""
MOST_WAITING = 200
MOST_SIDE = 12_000
"""A picture with a longer side is not decoded."""
MOST_PIXELS = 60_000_000


@dataclass(frozen=True)
class Size:
    """A size in the screen's own pixels; `round` cuts a circle, `whole` cuts nothing off."""

    width: int
    height: int
    round: bool = False
    whole: bool = False


Want = tuple[str, Size]


class Pictures(QObject):
    """Gives pictures that are there, and fetches those that are not. `came(str)` tells the address of one that came."""

    came = Signal(str)

    def __init__(self, fetch: Fetch | None, *, most_bytes: int = MOST_BYTES, parent: QObject | None = None) -> None:
        """Fetch with `fetch`, which is called in other threads and returns a file's bytes, None when there is no such picture."""
        super().__init__(parent)
        self._fetch = fetch
        self._most = most_bytes
        self._held: OrderedDict[Want, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Want, AccountId | None] = OrderedDict()
        self._running: set[Want] = set()
        self._failed: dict[str, None] = {}

    @property
    def bytes(self) -> int:
        """Return how much memory the pictures take."""
        return self._bytes

    def get(self, url: str, size: Size, account: AccountId | None = None) -> QPixmap | None:
        """Return a picture that fills `size`, None when it is not there; then it is fetched."""
        want = (url, size)
        found = self._held.get(want)
        if found is not None:
            self._held.move_to_end(want)
            return found
        if self._fetch is not None and url and url not in self._failed and want not in self._running and size.width > 0 and size.height > 0:
            self._waiting[want] = account
            self._waiting.move_to_end(want)
            while len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            self._next()
        return None

    def failed(self, url: str) -> bool:
        """Return whether a picture could not be had."""
        return url in self._failed

    @property
    def any_failed(self) -> bool:
        """Return whether there is any picture that could not be had."""
        return bool(self._failed)

    def settled(self, url: str, size: Size) -> bool:
        """Return whether a picture is there, or will not come."""
        return self._fetch is None or (url, size) in self._held or url in self._failed

    def forgive(self, url: str) -> None:
        """Try one again."""
        self._failed.pop(url, None)

    def forget_failures(self) -> None:
        """Try again what could not be had: the network is back, or a person asks."""
        self._failed.clear()

    def _next(self) -> None:
        # What was asked for last is in sight; what was asked for first may be far away by now.
        while self._waiting and len(self._running) < AT_ONCE:
            want, account = self._waiting.popitem()
            self._running.add(want)
            self._load(want, account)

    def _load(self, want: Want, account: AccountId | None) -> None:
        url, size = want

        fetch = self._fetch

        def job() -> QImage | None:
            held = fetch(url, account) if fetch is not None else None
            return decoded(held, size) if held else None

        work.run(self, job, lambda image: self._took(want, image), lambda failure: self._lost(want, failure))

    def _took(self, want: Want, image: QImage | None) -> None:
        self._running.discard(want)
        if image is None:
            self._note_failure(want[0])
        else:
            self._keep(want, QPixmap.fromImage(image))
        self.came.emit(want[0])
        self._next()

    def _lost(self, want: Want, _failure: KnownError) -> None:
        self._running.discard(want)
        self._note_failure(want[0])
        self.came.emit(want[0])
        self._next()

    def _note_failure(self, url: str) -> None:
        self._failed[url] = None
        while len(self._failed) > 2000:
            del self._failed[next(iter(self._failed))]

    def _keep(self, want: Want, pixmap: QPixmap) -> None:
        self._held[want] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._most and len(self._held) > 1:
            _, old = self._held.popitem(last=False)
            self._bytes -= _bytes(old)


def decoded(held: bytes, size: Size) -> QImage | None:
    """Decode a file so that it fills `size`, cut at its longer side, or with `size.whole` stands in it uncut.

    None when it is no picture, or one that is too large.
    """
    mode = Qt.AspectRatioMode.KeepAspectRatio if size.whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    image = whole_picture(held, QSize(size.width, size.height), mode)
    if image is None:
        return None
    return _whole(image, size) if size.whole else _cut(image, size)


def whole_picture(held: bytes, goal: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    """Decode a whole file, smaller where `goal` asks for less; None when it is no picture, or one that is too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(held))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():
        if max(whole.width(), whole.height()) > MOST_SIDE or whole.width() * whole.height() > MOST_PIXELS:
            return None
        turned = whole.transposed() if int(reader.transformation().value) & 4 else whole
        fitting = turned.scaled(goal, mode)
        if fitting.width() < turned.width():
            reader.setScaledSize(fitting.transposed() if turned is not whole else fitting)
    image = reader.read()
    return None if image.isNull() else image


def _whole(image: QImage, size: Size) -> QImage:
    """Return a picture as large as fits, in the middle of nothing."""
    fitting = image.scaled(QSize(size.width, size.height), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made = QImage(size.width, size.height, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawImage((size.width - fitting.width()) // 2, (size.height - fitting.height()) // 2, fitting)
    painter.end()
    return made


def _cut(image: QImage, size: Size) -> QImage:
    goal = QSize(size.width, size.height)
    grown = image.scaled(goal, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
    left, top = (grown.width() - goal.width()) // 2, (grown.height() - goal.height()) // 2
    made = QImage(goal, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if size.round:
        path = QPainterPath()
        path.addEllipse(QRectF(0, 0, goal.width(), goal.height()))
        painter.setClipPath(path)
    painter.drawImage(QRect(0, 0, goal.width(), goal.height()), grown, QRect(left, top, goal.width(), goal.height()))
    painter.end()
    return made


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
