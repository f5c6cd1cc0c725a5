"""Notices of what goes out soon: a band in the window, and beside it, while nobody looks at the window, a message of the desktop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from accounts.model.ids import TargetId
from accounts.model.post import TO_COME
from accounts.posts.noticing import Mark, Notice
from desktop.messages import Messages
from resources.catalogue import tr
from ui import work
from ui.badge import BadgeFace
from ui.bridge import Bridge
from ui.planner import ahead
from ui.planner.doing import Doing
from ui.window import MainWindow

KEY = "ahead"
LONGEST_MS = 60_000
"""So often it is looked whether the band still says what is so."""


class Caller(Protocol):
    """Who can speak outside the window, and bring it forward."""

    messages: Messages

    def come_forward(self) -> None:
        """Show the window, in front."""


class Notices(QObject):
    """Shows what `tell` is told; that may be called in any thread. `open_asked(TargetId)` is 0 for 'look at the planning'."""

    open_asked = Signal(int)
    _heard = Signal(object)

    def __init__(self, window: MainWindow, bridge: Bridge, caller: Caller) -> None:
        """Show nothing yet."""
        super().__init__(bridge)
        self._window = window
        self._engine = bridge.engine
        self._caller = caller
        self._shown: list[Notice] = []
        self.band: ahead.AheadBand | None = None
        self.doing = Doing(bridge.engine, window)
        self.doing.said.connect(lambda text: window.toast(text))
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        bridge.target_changed.connect(lambda _target, _post: self._look())
        bridge.books_changed.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        caller.messages.acted.connect(self._acted)

    def tell(self, notices: tuple[Notice, ...]) -> None:
        """Take notices, in any thread."""
        self._heard.emit(notices)

    @property
    def shown(self) -> tuple[Notice, ...]:
        """Return what the band in the window tells of, the soonest first."""
        return tuple(self._shown)

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()

    # -- showing ---------------------------------------------------------------------------------------------------------------------

    def _take(self, notices: tuple[Notice, ...]) -> None:
        if self._window.alone is not None:
            # One view has the window to itself: what is still ahead when it gives it back is told then.
            self._engine.noticing.forget(notices)
            return
        new = {notice.target.id for notice in notices}
        known = [notice for notice in self._shown if notice.target.id not in new]
        self._shown = sorted([*known, *notices], key=lambda notice: notice.target.due_at)
        self._draw()
        looked_at = self._window.isVisible() and self._window.isActiveWindow()
        told = looked_at or self._speak(notices) or self._window.isVisible()
        if not looked_at:
            QApplication.alert(self._window)
        if told:
            work.run(self, lambda: self._engine.noticing.shown(notices), lambda _: None, lambda _failure: None)
        else:
            self._engine.noticing.forget(notices)

    def _speak(self, notices: tuple[Notice, ...]) -> bool:
        """Say it outside the window; False when there is nothing that can."""
        now, first = self._engine.clock.now(), notices[0]
        alone = len(notices) == 1
        face = self._face(first)
        title = ahead.heading(notices, now)
        text = tr("Planner", "as {who}: {text}", who=face.word, text=ahead.detail(first)) if alone else ahead.several(notices)
        acts = {"open": tr("Planner", "Open")} | ({"stop": tr("Planner", "Stop")} if alone else {})
        return self._caller.messages.say(int(first.target.id) if alone else 0, title, text, acts)

    def _draw(self) -> None:
        if not self._shown:
            self.band = None
            self._window.banners.remove(KEY)
            self._timer.stop()
            return
        now = self._engine.clock.now()
        self.band = ahead.AheadBand(self._shown, self._face(self._shown[0]), now)
        self.band.stop_asked.connect(self.stop_one)
        self.band.open_asked.connect(self._open)
        self.band.put_away.connect(self.put_away)
        self._window.banners.put(KEY, self.band)
        left = (self._shown[0].target.due_at - now).total_seconds()
        self._timer.start(max(0, min(LONGEST_MS, round(1000 * left))))

    def _face(self, notice: Notice) -> BadgeFace:
        return BadgeFace.of(notice.account, self._engine.register.network(notice.account.network).name)

    def _look(self) -> None:
        """Take away what went out, was stopped or moved meanwhile."""
        if not self._shown:
            return
        numbers, engine = [notice.target.id for notice in self._shown], self._engine
        due = {notice.target.id: notice.target.due_at for notice in self._shown}

        def still() -> set[TargetId]:
            now = engine.clock.now()
            found = (engine.history.target(number) for number in numbers)
            return {one.id for one in found if one is not None and one.state in TO_COME and now < one.due_at == due[one.id]}

        def forget(kept: set[TargetId]) -> None:
            # What came while this was read was not looked at.
            self._let_go([mark for mark in due.items() if mark[0] not in kept])

        work.run(self, still, forget, lambda _failure: None)

    def _let_go(self, marks: Iterable[Mark]) -> None:
        """Tell no more of some of what is shown, and say anew how long it is for the rest."""
        gone = set(marks)
        for number, _due in gone & {notice.mark for notice in self._shown}:
            self._caller.messages.withdraw(int(number))
        self._shown = [notice for notice in self._shown if notice.mark not in gone]
        if gone or self.band is None or not self.band.isAncestorOf(QApplication.focusWidget() or self.band):
            self._draw()

    def put_away(self) -> None:
        """Tell no more of all that is shown."""
        self._let_go([notice.mark for notice in self._shown])

    # -- acting ----------------------------------------------------------------------------------------------------------------------

    def stop_one(self, target: int) -> None:
        """Stop a message; one that lies at a network is taken back first."""
        self.doing.stop(TargetId(target))

    def _open(self, target: int) -> None:
        self.put_away()
        self.open_asked.emit(target)

    def _acted(self, target: int, act: str) -> None:
        if target < 0:  # a message of somebody else in the house
            return
        if act == "stop" and target:
            self.stop_one(target)
        else:
            self._caller.come_forward()
            self._open(target)
