"""Whom the mentions name: looked up after a rest while one writes, and at once when somebody wants to know; never on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from accounts.engine import Engine
from accounts.errors import KnownError
from accounts.model.account import Account
from accounts.model.draft import Content
from ui import work

REST_MS = 1_200
"""So long typing rests before a network is asked: half a name names somebody else."""


class Namings(QObject):
    """Belongs to one composer. `known` tells that something new is known of a mention."""

    known = Signal()

    def __init__(self, engine: Engine, pairs: Callable[[], list[tuple[Account, Content]]], parent: QObject) -> None:
        """`pairs` gives every account that speaks with what it says."""
        super().__init__(parent)
        self._engine, self._pairs = engine, pairs
        self._asking = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(partial(self._ask, again=False))

    @property
    def there(self) -> bool:
        """Return whether something in the message looks like a mention."""
        return any("@" in content.text for _account, content in self._pairs())

    def soon(self) -> None:
        """Look up after a rest what is not known yet, where there is a network."""
        if self.there and not self._engine.holds.offline:
            self._rest.start()
        else:
            self._rest.stop()

    def now(self) -> None:
        """Look up at once, also what could not be asked a moment ago."""
        self._rest.stop()
        self._ask(again=True)

    def stop(self) -> None:
        """Ask nothing any more: the message is put away."""
        self._rest.stop()

    def _ask(self, *, again: bool) -> None:
        if self._asking:
            return
        self._asking = True
        pairs = [(account, content.text) for account, content in self._pairs()]
        mentions = self._engine.mentions
        work.run(self, lambda: mentions.ask(pairs, again=again), self._told, self._failed, self._ended)

    def _told(self, new: int) -> None:
        if new:
            self.known.emit()

    def _failed(self, _failure: KnownError) -> None:
        """Nothing is judged; the message stays as it is."""

    def _ended(self) -> None:
        self._asking = False
