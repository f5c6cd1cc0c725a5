"""Consulting hours in the window: their list in the planning, the room that has it to itself, and what is told of them outside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accounts.errors import KnownError
from accounts.model.hour import Hour, Overview
from accounts.model.ids import AccountId, HourId, PostId
from resources.catalogue import tr
from ui import work
from ui.bridge import Bridge
from ui.hours import HourRoom, HoursView
from ui.language import clock_time

if TYPE_CHECKING:
    from desktop.house import House

KEY = "hour"
LEFT = "hour-left"


class Consulting(QObject):
    """Opens the room when an hour begins, and leads back to it. Nobody is torn away from what he writes: then a band says so."""

    def __init__(self, house: House) -> None:
        """Look whether an hour goes on already: an earlier run may have ended in the middle of one."""
        super().__init__(house)
        self._house, self._window, self._engine = house, house.window, house.engine
        self._bridge: Bridge = house.bridge
        self.view: HoursView | None = None
        self.room: HourRoom | None = None
        self._met: set[HourId] = set()
        self._told_left: tuple[HourId, int] | None = None
        self._bridge.hour_changed.connect(lambda _hour: self.look())
        self._bridge.books_changed.connect(self.look)
        self._bridge.cases_changed.connect(self.look)
        self._bridge.hour_near.connect(self._near)
        house.pauses.released.connect(lambda _post: self._written())
        house.pauses.kept.connect(lambda _draft: self._written())

    def list_view(self, bridge: Bridge) -> HoursView:
        """Return the list of hours, for the planning."""
        view = HoursView(bridge)
        view.room_asked.connect(lambda number: self.enter(HourId(number)))
        view.pause_asked.connect(lambda post: self._house.pauses.ask(PostId(post)))
        self.view = view
        return view

    def look(self) -> None:
        """Read, in another thread, whether an hour goes on."""
        if not self._engine.books.problem:
            hours = self._engine.hours
            work.run(self, lambda: (hours.opened(), hours.left()), lambda found: self._found(*found), lambda _failure: None)

    def _found(self, hour: Hour | None, left: Overview | None) -> None:
        self._tell_left(left)
        if hour is None:
            self._window.banners.remove(KEY)
            return
        if self.room is not None and self.room.hour == hour.id and self._window.alone is self.room:
            return
        if hour.id not in self._met and self._window.sheet() is None and self._house.composer.draft is None:
            self.enter(hour.id)
        else:
            self._band(hour)

    def _band(self, hour: Hour) -> None:
        if KEY in self._window.banners.keys():  # noqa: SIM118 - a method of the banners, not of a mapping
            return
        text = tr("Hours", "Questions are gathered until {time}.", time=clock_time(hour.ends_at))
        self._window.banners.show_banner(
            KEY,
            tr("Hours", "{title} goes on.", title=hour.title),
            text,
            act=tr("Hours", "To the questions"),
            on=lambda: self.enter(hour.id),
        )

    def _tell_left(self, over: Overview | None) -> None:
        told = None if over is None else (over.hour.id, len(over.left))
        if told == self._told_left:
            return
        self._told_left = told
        self._window.banners.remove(LEFT)
        if over is not None:
            number = over.hour.id
            self._window.banners.show_banner(
                LEFT,
                over.hour.title + ":",
                tr("Hours", "%n questions still wait.", len(over.left)),
                act=tr("Hours", "What is left…"),
                on=lambda: self.enter(number),
            )

    def enter(self, hour: HourId) -> None:
        """Give the window to an hour: its questions, or what is left of them."""
        self._met.add(hour)
        if self.room is None or self.room.hour != hour:
            self._drop()
            self.room = HourRoom(self._bridge, hour)
            self.room.left.connect(self.leave)
            self.room.answer_asked.connect(self._answer)
            self.room.pause_asked.connect(lambda post: self._house.pauses.ask(PostId(post)))
            self.room.other_asked.connect(lambda status: self._house.acting.answer(status))
        self._window.banners.remove(KEY)
        self._window.concentrate(self.room)

    def leave(self) -> None:
        """Give the window back; an hour that goes on is one press away."""
        self._window.relax()
        self.look()

    def _drop(self) -> None:
        if self.room is not None:
            self._window.stack.removeWidget(self.room)
            self.room.hide()
            self.room.deleteLater()
            self.room = None

    def _answer(self, account: int, reply_to: str, text: str, private: bool) -> None:
        if self._house.composer.new([AccountId(account)], reply_to, text, private=private):
            self._window.show_composer()

    def _written(self) -> None:
        """Back to the questions when an answer was released."""
        if self.room is not None and self._window.alone is self.room:
            self._window.put_composer_away()
            self.room.focus_start().setFocus()

    def _near(self, number: int) -> None:
        try:
            hour = self._engine.hours.get(HourId(number))
        except KnownError:
            return
        text = tr("Hours", "{title} begins at {time}.", title=hour.title, time=clock_time(hour.starts_at))
        self._window.toast(text)
        if not (self._window.isVisible() and self._window.isActiveWindow()):
            self._house.presence.messages.say(0, hour.title, text, {"open": tr("Planner", "Open")})
