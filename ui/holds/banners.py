"""The banners over the window while somebody holds something: since when, by whom, and the button that ends it or leads there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from accounts.errors import KnownError
from accounts.model.hold import HoldCause, SetHold
from accounts.model.ids import PostId
from accounts.model.post import Target
from ui import words, work
from ui.bridge import Bridge
from ui.holds import telling
from ui.holds.cards import KEYS
from ui.holds.taking import TakingBack
from ui.holds.view import CrisisView
from ui.language import tr
from ui.widgets import Banners

PLACE = "crisis"
PLANNING = "planning"
ARMED = "armed"
SETTLE_MS = 200
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
    also: str = ""


class HoldBanners(QObject):
    """Follows what people set, also in another process. Make one when the engine is there; the place 'crisis' is its destination."""

    def __init__(self, window: Window, bridge: Bridge) -> None:
        """Read what holds, off the main thread, and take the keys for stopping everything."""
        super().__init__(bridge)
        self._window = window
        self._engine = bridge.engine
        self.taking = TakingBack.of(bridge)
        self._shown: dict[str, _Told] = {}
        self._armed: tuple[Target, ...] = ()
        bridge.holds_changed.connect(self.tell)
        bridge.account_changed.connect(lambda _account: self.tell())
        bridge.books_changed.connect(self.read)
        bridge.target_changed.connect(lambda _target, _post: self._later())
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.read)
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
        self._settle.stop()
        self.taking.stop()

    def read(self) -> None:
        """Read what holds; what changed is told by the engine's own event."""
        engine = self._engine

        def look() -> tuple[Target, ...]:
            engine.holds.read()
            return engine.desk.armed()

        if not engine.books.problem:
            work.run(self, look, self._read, lambda _failure: None)

    def _read(self, armed: tuple[Target, ...]) -> None:
        self._armed = armed
        self.tell()

    def _later(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def stop_everything(self) -> None:
        """Go to the place 'crisis' and ask; also over another question."""
        view = self._window.go(PLACE)
        if isinstance(view, CrisisView):
            view.ask()

    def tell(self) -> None:
        """Show a banner for each kind that is in force; one that says the same already is left alone."""
        holds = self._engine.holds.set_by_people
        by_key: dict[str, list[SetHold]] = {}
        for cause in HoldCause:
            for one in holds:
                if one.cause is cause:
                    by_key.setdefault(f"hold-{cause.value}{f'-{one.council}' if one.council is not None else ''}", []).append(one)
        for key in [key for key in self._shown if key not in by_key and key != ARMED]:
            self._drop(key)
        for key, mine in by_key.items():
            self._show(key, self._told(mine), self._act(mine), partial(self._overrun, mine))
        self._tell_armed()

    def _tell_armed(self) -> None:
        """While a council meets, bring what waits for its decision within reach."""
        meets = bool(self._engine.holds.going_on()) or any(one.cause is HoldCause.MEETING for one in self._engine.holds.set_by_people)
        armed = self._armed if meets else ()
        if not armed:
            self._drop(ARMED)
            return
        posts = list(dict.fromkeys(one.post for one in armed))
        if len(posts) == 1:
            told = _Told(tr("Holds", "Waits for a decision:"), telling.first_words(armed[0]), tr("Holds", "Decided"), "warning")
            self._show(ARMED, told, lambda: self._decide(posts[0]))
        else:
            told = _Told(tr("Holds", "%n messages wait for a decision.", len(posts)), "", tr("Holds", "Look at them"), "warning")
            self._show(ARMED, told, lambda: self._window.go(PLANNING))

    def _show(self, key: str, told: _Told, on: Callable[[], object], on_also: Callable[[], object] | None = None) -> None:
        if told != self._shown.get(key):
            self._shown[key] = told
            self._window.banners.show_banner(
                key, told.about, told.text, act=told.act, on=on, tone=told.tone, also=told.also, on_also=on_also if told.also else None
            )

    def _drop(self, key: str) -> None:
        if self._shown.pop(key, None) is not None:
            self._window.banners.remove(key)

    def _told(self, mine: Sequence[SetHold]) -> _Told:
        first, now = mine[0], self._engine.clock.now()
        since = " ".join(part for part in (telling.since_by(first, now), telling.memory_only(mine)) if part)
        if first.cause is HoldCause.CRISIS:
            return _Told(telling.about(first, {}), since, tr("Holds", "To the crisis"), "stop")
        if first.cause is HoldCause.MEETING:
            also = tr("Holds", "It runs over") if any(one.until is not None for one in mine) else ""
            return _Told(telling.about(first, {}), since, tr("Holds", "The meeting is closed"), "warning", also)
        if len(mine) > 1:
            return _Told(tr("Holds", "%n stops by hand.", len(mine)), since, tr("Holds", "Look at them"), "warning")
        known = self._engine.register.known() if first.account is not None else {}
        return _Told(telling.about(first, known), since, tr("Holds", "Let go again"), "warning")

    def _act(self, mine: Sequence[SetHold]) -> Callable[[], object]:
        cause = mine[0].cause
        if cause is HoldCause.CRISIS or (cause is HoldCause.MANUAL and len(mine) > 1):
            return lambda: self._window.go(PLACE)
        return lambda: self._end(mine)

    def _overrun(self, mine: Sequence[SetHold]) -> None:
        self._try(lambda: [self._engine.meetings.overrun(one.meeting) for one in mine if one.meeting is not None])

    def _decide(self, post: PostId) -> None:
        def act() -> None:
            targets = self._engine.desk.decided(post)
            known = self._engine.register.known()
            held = [hold for one in targets for hold in self._engine.publisher.held(one, known[one.account])]
            said = words.error(held[0].code).text if held else tr("Holds", "It goes out now.")
            self._window.toast(said)

        self._try(act)
        self.read()

    def _end(self, mine: Sequence[SetHold]) -> None:
        def act() -> None:
            for one in mine:
                if one.council is not None:
                    self._engine.meetings.close_all(one.council)
                else:
                    self._engine.end_hold(one.cause, one.account, windows=False)

        self._try(act)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as failure:
            said = words.error(failure.word, failure.values)
            self._window.toast(f"{said.text} {said.todo}".strip())
