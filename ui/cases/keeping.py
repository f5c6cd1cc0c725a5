"""Keeping what is typed beside a status while it is typed: off the main thread, in order, and before a sheet goes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from accounts.answers.cases import Cases
from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.case import Typed
from ui import work
from ui.language import tr
from ui.widgets import Sheet, button

T = TypeVar("T")
SAVE_AFTER_MS = 600
"""From the first change that is not kept yet; typing on does not put it off, so that never more than this is at stake."""
RETRY_MS = 5000


class Shelf:
    """Where it is kept. May be called from any thread; an older state never follows a newer one."""

    def __init__(self, cases: Cases, uri: str) -> None:
        """`uri` names the status."""
        self._cases, self._uri = cases, uri
        self._lock = threading.Lock()
        self._version = 0

    def keep(self, version: int, typed: Typed) -> None:
        """Write `typed` unless it, or something newer, is written already. Raises KnownError."""
        with self._lock:
            self._keep(version, typed)

    def act(self, version: int, typed: Typed, job: Callable[[], T]) -> T:
        """Write `typed`, then do what makes a note of it; nothing older is written after that. Raises KnownError."""
        with self._lock:
            self._keep(version, typed)
            return job()

    def _keep(self, version: int, typed: Typed) -> None:
        if version > self._version:
            self._cases.keep_typed(self._uri, typed)
            self._version = version


class Typing(QObject):
    """Keeps what `typed` gives whenever `changed` is called."""

    def __init__(self, cases: Cases, uri: str, typed: Callable[[], Typed], failed: Callable[[KnownError], None], parent: QObject) -> None:
        """Start with nothing to keep; `failed` hears on the main thread why it is not kept. It is tried again."""
        super().__init__(parent)
        self.shelf = Shelf(cases, uri)
        self._typed, self._failed = typed, failed
        self._version = self._kept = 0
        self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    @property
    def dirty(self) -> bool:
        """Return whether something is not in the books yet."""
        return self._version > self._kept

    def changed(self) -> None:
        """Note that something was typed."""
        self._version += 1
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def flush(self) -> bool:
        """Keep it now, on this thread: the program ends. False when it cannot be kept."""
        self._timer.stop()
        if self.dirty:
            try:
                self.shelf.keep(self._version, self._typed())
            except KnownError as failure:
                self._failed(failure)
                return False
            self._kept = self._version
        return True

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Keep it off the main thread, then call `then`, if it could be kept."""
        self._timer.stop()
        if not self.dirty and then is not None:
            then()
        if not self.dirty or (self._running and then is None):
            return
        version, typed, shelf = self._version, self._typed(), self.shelf
        self._running = True

        def kept(_none: None) -> None:
            self.settled(version)
            if then is not None:
                then()

        work.run(self, lambda: shelf.keep(version, typed), kept, self._went_wrong, self._ended)

    def act(self, job: Callable[[], T]) -> Callable[[], T]:
        """Return a job for another thread that keeps what is typed now and then does `job`; call `settled(version)` when it is done."""
        version, typed, shelf = self._version, self._typed(), self.shelf
        return lambda: shelf.act(version, typed, job)

    @property
    def version(self) -> int:
        """Return the number of the newest change."""
        return self._version

    def settled(self, version: int) -> None:
        """Note that everything up to this change is in the books."""
        self._kept = max(self._kept, version)

    def stop(self) -> None:
        """Begin nothing more."""
        self._timer.stop()

    def _went_wrong(self, failure: KnownError) -> None:
        self._timer.start(RETRY_MS)
        self._failed(failure)

    def _ended(self) -> None:
        self._running = False
        if self.dirty and not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)


def name_line(engine: Engine, owner: QObject) -> QLineEdit:
    """Return a field with the name that was typed last; what is typed in it is remembered when it is left."""
    line = QLineEdit(str(engine.settings.get("my_name")))

    def keep() -> None:
        name = " ".join(line.text().split())
        if name and name != engine.settings.get("my_name"):
            work.run(owner, lambda: engine.settings.put("my_name", name), lambda _none: None, lambda _failure: None)

    line.editingFinished.connect(keep)
    return line


class TypingSheet(Sheet):
    """A sheet in which somebody types beside a status. It goes only once that is kept, whatever closes it.

    Where it cannot be kept (a full disk) it stays and says so; then `drop` is offered, which leaves without.
    """

    def __init__(self, window: QWidget, heading: str, cases: Cases, uri: str, *, width: str = "sheet") -> None:
        """`uri` names the status."""
        super().__init__(window, heading, width=width)
        self.typing = Typing(cases, uri, self.typed, self.not_kept, self)
        self._leaving = False
        self.drop: QPushButton = button(tr("Cases", "Leave without it"), "stop", on=self._drop)
        self.drop.hide()
        self.footer.addWidget(self.drop)
        self.closed.connect(self.typing.stop)

    def typed(self) -> Typed:
        """Return what stands in the fields; for subclasses."""
        raise NotImplementedError

    def not_kept(self, failure: KnownError) -> None:
        """Say why it is not kept; for subclasses, which call this as well."""
        if self._leaving:
            self.drop.show()
        self._leaving = False

    def flush(self) -> bool:
        """Keep what was typed, on this thread; False when it cannot be kept."""
        return self.typing.flush()

    def dismiss(self) -> None:
        """Close it, as soon as what was typed is kept."""
        self.dismiss_then(lambda: None)

    def dismiss_then(self, then: Callable[[], None]) -> None:
        """Close it as soon as what was typed is kept, and call `then`."""
        if not self.is_open or self._leaving:
            return
        self._leaving = True

        def leave() -> None:
            super(TypingSheet, self).dismiss()
            then()

        self.typing.save(leave)

    def _drop(self) -> None:
        self.typing.settled(self.typing.version)
        super().dismiss()
