"""The banner over the window when an occurrence lacks something and its time has come, with the one button that helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from accounts.errors import KnownError
from accounts.model.ids import PostId, SeriesId
from accounts.model.occurrence import Occurrence, PartKind, Standing
from accounts.model.series import Confirm
from accounts.posts.public_holidays import holiday
from ui import work
from ui.bridge import Bridge
from ui.language import language, tr
from ui.series import telling
from ui.widgets import Banners

KEY = "series"
ANEW_MS = 60_000
SETTLE_MS = 80

Shows = Callable[[int, PartKind | None], object]
"""Bring a series into sight, with the keyboard at the place for a file when one is named."""


class Window(Protocol):
    """What is needed of the main window, which stands a floor higher."""

    banners: Banners

    def toast(self, text: str) -> object:
        """Say something short."""


@dataclass(frozen=True)
class _Told:
    about: str
    text: str
    act: str
    series: SeriesId
    part: PartKind | None


class SeriesNotices(QObject):
    """Follows what waits for a person. Make one when the engine is there; `stop` it before the engine is closed."""

    def __init__(self, window: Window, bridge: Bridge, shows: Shows) -> None:
        """Look at once, off the main thread."""
        super().__init__(bridge)
        self._window, self._engine, self._shows = window, bridge.engine, shows
        self._told: _Told | None = None
        self._turn = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._anew = QTimer(self)
        self._anew.setInterval(ANEW_MS)
        self._anew.timeout.connect(self.look)
        self._anew.start()
        bridge.series_changed.connect(lambda _series: self._later())
        bridge.draft_changed.connect(lambda _draft: self._later())
        bridge.books_changed.connect(self._later)
        self.look()

    def stop(self) -> None:
        """Look at nothing any more."""
        self._anew.stop()
        self._settle.stop()

    def look(self) -> None:
        """Read what waits for a person, and say the first of it."""
        if self._engine.books.problem:
            return
        self._turn += 1
        turn, engine = self._turn, self._engine

        def tell(found: tuple[Occurrence, ...]) -> None:
            if turn == self._turn:
                self._tell(found)

        work.run(self, engine.series.attention, tell, lambda _failure: None)

    def released(self, post: int) -> None:
        """Let all that follow go by themselves, when this was the one that stands for a series which is confirmed once."""
        desk = self._engine.series
        try:
            one = desk.of_post(PostId(post))
            if one is None or desk.get(one.series).confirm is not Confirm.ONCE or desk.confirmed(one.series):
                return
            desk.confirm_all(one.series, PostId(post))
        except KnownError as failure:
            self._window.toast(telling.failure_told(failure.word, failure.values))
            return
        self._window.toast(tr("Series", "From now on “{title}” goes by itself, until you change its text.", title=one.title))

    def _later(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _tell(self, found: Sequence[Occurrence]) -> None:
        told = self._what(found) if found else None
        if told == self._told:
            return
        self._told = told
        if told is None:
            self._window.banners.remove(KEY)
            return
        self._window.banners.show_banner(KEY, told.about, told.text, act=told.act, on=lambda: self._shows(told.series, told.part))

    def _what(self, found: Sequence[Occurrence]) -> _Told:
        first = min(found, key=lambda one: (one.state is Standing.MISSED, one.utc))
        now = self._engine.clock.now()
        moment = telling.wall_told(first.wall, now)
        about = {"title": first.title, "moment": moment, "things": telling.listed(telling.lacks(first, whole=False))}
        part = next((kind for kind in PartKind if kind.value in first.missing), None)
        if first.state is Standing.ASKS:
            head = tr("Series", "{title} falls on a holiday:", **about)
            day = holiday(first.day, language())
            text = tr("Series", "{moment} is {holiday}. It goes only when you say so.", moment=moment, holiday=day)
            act = tr("Series", "Decide…")
        elif first.state is Standing.MISSED:
            head = tr("Series", "{title} was not sent:", **about)
            text = tr("Series", "its moment was {moment}.", **about)
            act = tr("Series", "Look at it")
        else:
            head = tr("Series", "{title}, {moment}, cannot go like this:", **about)
            text = tr("Series", "{things} is missing. Without it, it is not sent.", **about) if about["things"] else ""
            if len(telling.lacks(first, whole=False)) > 1:
                text = tr("Series", "{things} are missing. Without them, it is not sent.", **about)
            act = _add(part)
        more = tr("Series", "And %n others wait for you.", len(found) - 1) if len(found) > 1 else ""
        return _Told(head, " ".join(one for one in (text, more) if one), act, first.series, part)


def _add(part: PartKind | None) -> str:
    if part is PartKind.VIDEO:
        return tr("Series", "Add the video…")
    return tr("Series", "Add the captions…") if part is PartKind.CAPTIONS else tr("Series", "Look at it")
