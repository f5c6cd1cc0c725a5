"""The banners over the window while somebody holds something: since when, by whom, and the button that ends it or leads there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from accounts.errors import KnownError
from accounts.model.hold import HoldCause, SetHold
from ui import words, work
from ui.bridge import Bridge
from ui.holds import telling
from ui.holds.cards import KEYS
from ui.holds.taking import TakingBack
from ui.holds.view import CrisisView
from ui.language import tr
from ui.widgets import Banners

PLACE = "crisis"
ANEW_MS = 60_000
"""'Today' becomes 'yesterday'; so often it is looked whether a banner says something else."""


class Window(Protocol):
    """What is needed of the main window, which stands a floor higher; it is a QWidget too."""

    banners: Banners

    def go(self, name: str) -> QWidget | None:
        """Go to a place and return its view."""

    def toast(self, text: str) -> object:
        """Say something short."""


@dataclass(frozen=True)
class _Told:
    about: str
    text: str
    act: str
    tone: str


class HoldBanners(QObject):
    """Follows what people set, also in another process. Make one when the engine is there; the place 'crisis' is its destination."""

    def __init__(self, window: Window, bridge: Bridge) -> None:
        """Read what holds, off the main thread, and take the keys for stopping everything."""
        super().__init__(bridge)
        self._window = window
        self._engine = bridge.engine
        self.taking = TakingBack.of(bridge)
        self._shown: dict[HoldCause, _Told] = {}
        bridge.holds_changed.connect(self.tell)
        bridge.account_changed.connect(lambda _account: self.tell())
        bridge.books_changed.connect(self.read)
        self._anew = QTimer(self)
        self._anew.setInterval(ANEW_MS)
        self._anew.timeout.connect(self.tell)
        self._anew.start()
        self._keys = QShortcut(QKeySequence(KEYS), cast(QWidget, window))
        self._keys.activated.connect(self.stop_everything)
        self.tell()
        self.read()

    def stop(self) -> None:
        """Look at nothing any more; for the end of the program, before the engine is closed."""
        self._anew.stop()
        self.taking.stop()

    def read(self) -> None:
        """Read what holds; what changed is told by the engine's own event."""
        if not self._engine.books.problem:
            work.run(self, self._engine.holds.read, lambda _: None, lambda _failure: None)

    def stop_everything(self) -> None:
        """Go to the place 'crisis' and ask; also over another question."""
        view = self._window.go(PLACE)
        if isinstance(view, CrisisView):
            view.ask()

    def tell(self) -> None:
        """Show a banner for each kind that is in force; one that says the same already is left alone."""
        holds = self._engine.holds.set_by_people
        for cause in HoldCause:
            mine = [one for one in holds if one.cause is cause]
            told = self._told(cause, mine) if mine else None
            if told == self._shown.get(cause):
                continue
            key = f"hold-{cause.value}"
            if told is None:
                del self._shown[cause]
                self._window.banners.remove(key)
                continue
            self._shown[cause] = told
            self._window.banners.show_banner(key, told.about, told.text, act=told.act, on=self._act(cause, mine), tone=told.tone)

    def _told(self, cause: HoldCause, mine: Sequence[SetHold]) -> _Told:
        first, now = mine[0], self._engine.clock.now()
        since = telling.since_by(first, now)
        if cause is HoldCause.CRISIS:
            return _Told(telling.about(first, {}), since, tr("Holds", "To the crisis"), "stop")
        if cause is HoldCause.MEETING:
            return _Told(telling.about(first, {}), since, tr("Holds", "The meeting is closed"), "warning")
        if len(mine) > 1:
            return _Told(tr("Holds", "%n stops by hand.", len(mine)), since, tr("Holds", "Look at them"), "warning")
        known = self._engine.register.known() if first.account is not None else {}
        return _Told(telling.about(first, known), since, tr("Holds", "Let go again"), "warning")

    def _act(self, cause: HoldCause, mine: Sequence[SetHold]) -> Callable[[], object]:
        if cause is HoldCause.CRISIS or (cause is HoldCause.MANUAL and len(mine) > 1):
            return lambda: self._window.go(PLACE)
        return lambda: self._end(mine)

    def _end(self, mine: Sequence[SetHold]) -> None:
        try:
            for one in mine:
                self._engine.end_hold(one.cause, one.account)
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self._window.toast(f"{said.text} {said.todo}".strip())
