"""The composition root of the window: what is made in which order, and what is connected to what.

The window is painted before the engine is imported. Then, in another thread, the books are opened; with them come the bridge, the places,
the composer and the clock.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop import before, pace, single
from resources.catalogue import tr
from ui.language import Language
from ui.look import STYLE_ARGUMENTS, Look, Theme
from ui.window import MainWindow

if TYPE_CHECKING:
    from accounts.engine import Engine
    from accounts.errors import KnownError
    from desktop.house import House
    from desktop.lock import Lock
    from ui.crash import Crash

SENDER_RETRY = 2000
CLOSE_SECONDS = 5.0

Opener = Callable[[Path], "Engine"]


def open_window(folder: Path, language: str = "", *, in_tray: bool = False) -> int:
    """Open the window on a data folder, or raise the one that is open; return when it is closed. Raises StoreError.

    With `in_tray` nothing is shown but the icon in the tray; where there is no tray, the window comes up small.
    """
    lock = single.take(folder, "window")
    if lock is None and in_tray:
        return 0
    if lock is None:
        if single.ring(folder, single.RAISE):
            return 0
        from desktop.cli import say_error

        say_error(tr("Commands", "Omroeper is open on this data folder already, but its window does not answer."))
        return 1
    try:
        app = application(folder, language)
        window = Omroeper(app, folder, lock)
        window.start(in_tray=in_tray)
        return app.exec()
    finally:
        lock.release()


def application(folder: Path, language: str = "", theme: str = "", percent: int = 0) -> QApplication:
    """Return a dressed application that speaks the user's language; what is not given comes from `before`."""
    kept = before.read(folder)
    running = QApplication.instance()
    app = running or QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    assert isinstance(app, QApplication)  # noqa: S101 - the other kinds have no windows
    app.setApplicationName("omroeper")
    app.setApplicationDisplayName("Omroeper")
    app.setDesktopFileName("omroeper")
    chosen = theme or kept.theme
    scale = percent or kept.text_percent
    Look(
        app,
        theme=Theme(chosen) if chosen in set(Theme) else Theme.SYSTEM,
        scale=scale / 100 if scale else None,
        styled=running is None,
    )
    app.setProperty("omroeper-language", Language.install(app, language or kept.language))
    return app


class Omroeper(QObject):
    """The program behind the window."""

    _checked = Signal()

    def __init__(self, app: QApplication, folder: Path, lock: Lock | None = None, opener: Opener | None = None) -> None:
        """Make the window; nothing is opened yet. `opener` is for tests and the tour."""
        super().__init__(app)
        self.app = app
        self.folder = folder
        self.house: House | None = None
        self._lock = lock
        self._opener = opener
        self._sender: Lock | None = None
        self._started = False
        self._in_tray = False
        self.crash: Crash | None = None
        self.window = MainWindow(
            geometry=before.read(folder).geometry,
            remember=lambda state: before.write(folder, geometry=state),
            may_close=self._may_close,
        )
        self.window.installEventFilter(self)
        self._retry = QTimer(self)
        self._retry.setInterval(SENDER_RETRY)
        self._retry.timeout.connect(self._try_to_send)
        self._checked.connect(self._books_checked)
        app.aboutToQuit.connect(self.stop)

    def start(self, *, in_tray: bool = False) -> None:
        """Show the window; the rest follows its first paint, or at once when it is to stay in the tray."""
        if not in_tray:
            self.window.show()
            return
        from desktop.tray import Tray

        if not Tray.possible():
            self.window.showMinimized()
        self._in_tray = not self.window.isVisible()
        self._started = True
        QTimer.singleShot(0, self, self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if watched is self.window and event.type() is QEvent.Type.Paint and not self._started:
            self._started = True
            QTimer.singleShot(0, self, self._open)
        return False

    # -- the engine comes -------------------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        """Begin what the first paint did not need: the log, the net under everything, and the engine in another thread."""
        from desktop import log
        from ui.crash import Crash

        if self._lock is not None:
            log.begin(self.folder)
        if self.crash is None:
            self.crash = Crash.install(self.app)
        self._fetch_engine()

    def _fetch_engine(self) -> None:
        from ui import work

        work.run(self, self._opened_engine, self._move_in, self._cannot_open, pace.settled)

    def _opened_engine(self) -> Engine:
        """Open the engine, in another thread; the views are imported there too, so that the window answers meanwhile."""
        import desktop.house  # noqa: F401

        if self._opener is not None:
            return self._opener(self.folder)
        from desktop.opening import open_engine

        return open_engine(self.folder, check_beside=True)

    def _cannot_open(self, failure: KnownError) -> None:
        from ui import words

        sentence = words.error(failure.word, failure.values)
        self.window.banners.show_banner("store", sentence.text, sentence.todo, act=tr("Window", "Try again"), on=self._open_again)

    def _open_again(self) -> None:
        self.window.banners.remove("store")
        self._fetch_engine()

    def _move_in(self, engine: Engine) -> None:
        from desktop.house import House

        self.house = House(self, engine)
        if self._in_tray and (engine.books.problem or not self.house.presence.stays):
            # What has to be told, or no tray was wished for: somebody has to see it.
            self.window.show()
        engine.books.when_checked(self._checked.emit)
        if self._lock is not None:
            self._bell = single.Doorbell(self.folder, self._rung, self)

    def _books_checked(self) -> None:
        """Begin to send, or say that the books prove damaged: known only now, when all of them were looked through beside the start."""
        if self.house is None:
            return
        if not self.house.engine.books.problem:
            self._try_to_send()
        elif not self.house.books_told:
            self.house.tell_books()
            if self._in_tray:
                self.window.show()

    def _try_to_send(self) -> None:
        """Become the sender of this data folder, as soon as no command is."""
        if self.house is None or self._sender is not None:
            return
        self._sender = single.take(self.folder, "sender")
        if self._sender is None:
            self._retry.start()
        else:
            self._retry.stop()
            self.house.begin_sending()

    def _rung(self, word: bytes) -> None:
        if word == single.RAISE:
            self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
        elif self.house is not None:
            self.house.books_changed()

    # -- the end ------------------------------------------------------------------------------------------------------------------------

    def _may_close(self) -> bool:
        return self.house is None or self.house.may_close()

    def stop(self) -> None:
        """Stop everything, in the order in which it hangs together; may be called twice."""
        from ui import work

        self._retry.stop()
        house, self.house = self.house, None
        if house is not None:
            house.stop()
        work.stop(CLOSE_SECONDS)
        if house is not None:
            house.engine.close(CLOSE_SECONDS)
        if self._sender is not None:
            self._sender.release()
            self._sender = None
        if hasattr(self, "_bell"):
            self._bell.close()
        if self.crash is not None:
            self.crash.remove()
            self.crash = None
