"""Alert words: in the window while it is looked at, else as one message of the desktop that leads there; never while a wall is up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.events import ColumnAlert
from accounts.model.account import Role
from accounts.model.column import Column, ColumnKind
from accounts.model.quiet import DAYS, QuietRule
from accounts.model.status import Person, Status
from desktop import alerts
from desktop.alerts import Alerts
from desktop.messages import Messages
from desktop.notices import Notices
from desktop.notification_service import Service
from desktop.walls import WallHouse
from tests.accounts.engines import House
from tests.accounts.statuses import arrival, status
from tests.desktop.test_house import Program
from tests.desktop.test_sleeping import Desktop, bus
from tests.guards.logs import ExpectedLogs
from ui import work
from ui.bridge import Bridge
from ui.columns import ColumnsView
from ui.widgets import Toast
from ui.window import MainWindow

__all__ = ["bus"]


class Room:
    """A window that nobody looks at, an engine, and a desktop that is told things."""

    def __init__(self, folder: Path, messages: Messages | None = None, clock: ManualClock | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.house = House(folder, clock=clock)
        self.engine = self.house.engine
        self.bridge = Bridge(self.engine.events, self.engine)
        self.window = MainWindow()
        self.messages = messages or Messages(None)
        self.said: list[tuple[int, str, str]] = []
        self.deaf = False
        if messages is None:
            self.messages.say = self._say  # type: ignore[method-assign, assignment]
        self.walls = WallHouse(self.bridge, self)
        self.alerts = Alerts(self.window, self.bridge, self, lambda: self.walls.shown)
        self.opened: list[tuple[int, str]] = []
        self.alerts.open_asked.connect(lambda column, uri: self.opened.append((column, uri)))
        self.forward = 0
        known = self.engine.register.every()
        self.account = known[0] if known else self.house.account("gemeente", Role.MUNICIPALITY)
        self.alerts.begin()

    def _say(self, key: int, title: str, text: str, _acts: object) -> bool:
        if self.deaf or self.messages.held:
            return False
        self.said.append((key, title, text))
        return True

    def come_forward(self) -> None:
        self.forward += 1

    def column(self, title: str = "Enkhuizen", **wishes: object) -> Column:
        return self.engine.columns.add(
            ColumnKind.HASHTAGS, accounts=(self.account.id,), any=("enkhuizen",), title=title, alert_words=("brand", "sluis"), **wishes
        )

    def comes(self, column: Column, number: int, text: str = "Brand bij de Drommedaris", word: str = "brand", **more: object) -> Status:
        made = status(number, text, at=self.house.clock.now() - timedelta(minutes=60 - number), **more)
        self.engine.cache.insert([arrival(made, int(column.id))], self.house.clock.now())
        self.engine.events.publish(ColumnAlert(column.id, made.uri, word, made.order))
        return made

    def look(self) -> None:
        """Let the time in which it gathers be over."""
        QCoreApplication.processEvents()
        self.alerts.look()
        for _ in range(3):
            assert work.idle()

    def close(self) -> None:
        self.alerts.stop()
        self.walls.stop()
        work.idle()
        self.bridge.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.house.close()


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.close()


def toasts(room: Room) -> list[Toast]:
    return room.window.findChildren(Toast)


def test_one_is_said_with_who_said_what_and_leads_there(room: Room) -> None:
    column = room.column()
    one = room.comes(column, 1)
    room.look()
    ((key, title, text),) = room.said
    assert title == "1 new with “brand” in Enkhuizen"
    assert text == "Anna de Boer: Brand bij de Drommedaris"
    assert key < 0  # no planned post has such a number
    room.messages.acted.emit(key, "open")
    assert (room.opened, room.forward) == ([(int(column.id), one.uri)], 1)
    room.look()
    assert len(room.said) == 1


def test_many_at_once_are_one_message(room: Room) -> None:
    column = room.column()
    first = room.comes(column, 1)
    for number in (2, 3, 4):
        room.comes(column, number)
    room.comes(column, 5, "De sluis is dicht", "sluis")
    room.look()
    ((key, title, _text),) = room.said
    assert title == "5 new with “brand”, “sluis” in Enkhuizen"
    room.messages.acted.emit(key, "open")
    assert room.opened == [(int(column.id), first.uri)]


def test_more_columns_than_a_few_are_one_message(room: Room) -> None:
    for number, title in enumerate(("Stad", "Raad", "Haven", "Pers")):
        room.comes(room.column(title), number)
    room.look()
    ((_key, title, text),) = room.said
    assert title == "4 new with words you watch for"
    assert text == "Stad, Raad, Haven, Pers"


def test_it_gathers_for_some_seconds_before_it_speaks(room: Room) -> None:
    column = room.column()
    room.comes(column, 1)
    QCoreApplication.processEvents()
    assert room.alerts._timer.isActive()
    assert room.alerts._timer.interval() == alerts.GATHER_MS
    assert room.said == []


@pytest.mark.parametrize("visibility", ["direct", "private"])
def test_a_locked_screen_shows_nothing_of_a_private_message(room: Room, visibility: str) -> None:
    column = room.column()
    room.comes(column, 1, "Mijn BSN en de brand", visibility=visibility, author=Person("9", "pieter@practice.example", "Pieter Smit"))
    room.look()
    ((_key, title, text),) = room.said
    assert (title, text) == ("1 private message in Enkhuizen", "A private message")
    for secret in ("BSN", "Pieter", "brand", "pieter"):
        assert secret not in title + text


def test_beside_a_public_one_the_private_one_only_counts(room: Room) -> None:
    column = room.column()
    room.comes(column, 1, "Geheim: de sluis", "sluis", visibility="direct")
    room.comes(column, 2, "Brand!")
    room.look()
    ((_key, title, text),) = room.said
    assert title == "2 new with “brand” in Enkhuizen"
    assert text == "Anna de Boer: Brand!"


def test_what_is_folded_shows_its_warning_alone(room: Room) -> None:
    room.comes(room.column(), 1, "Akelige beelden van de brand", warning="Ongeluk")
    room.look()
    assert room.said[0][2] == "Anna de Boer: Ongeluk"


def test_quiet_hours_make_it_wait_and_the_sum_is_told_after_them(room: Room) -> None:
    column = room.column(act_as=room.account.id)
    room.engine.quiet_hours.put(room.account.id, (QuietRule(DAYS, time(0), time(0)),))
    for number in range(1, 4):
        room.comes(column, number)
        room.look()
    assert room.said == []
    assert room.alerts._timer.interval() == alerts.AGAIN_MS
    assert room.alerts._timer.isActive()
    room.engine.quiet_hours.put(room.account.id, ())
    room.look()
    assert [title for _, title, _ in room.said] == ["3 new with “brand” in Enkhuizen"]


def test_what_could_not_be_said_is_said_later_and_after_a_restart(qapp: QApplication, tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.deaf = True  # no tray, no service, and no window
    room.comes(room.column(), 1)
    room.look()
    assert room.said == []
    assert room.alerts._timer.isActive()
    room.close()
    again = Room(tmp_path, clock=room.house.clock)
    again.look()
    assert [title for _, title, _ in again.said] == ["1 new with “brand” in Enkhuizen"]
    again.close()
    third = Room(tmp_path, clock=room.house.clock)
    third.look()
    assert third.said == []
    third.close()


def test_while_it_is_looked_at_the_window_says_it_and_the_desktop_does_not(room: Room, qtbot: QtBot) -> None:
    room.window.show()
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    one = room.comes(room.column(), 1)
    room.comes(room.column("Raad"), 2)
    room.look()
    assert room.said == []
    (toast,) = toasts(room)
    assert "“brand” in Enkhuizen, and 1 more elsewhere" in toast._words.text()
    toast._way_back.click()  # type: ignore[union-attr]
    assert room.opened[0][1] == one.uri


def test_nothing_is_said_while_a_wall_stands_in_the_hall_and_afterwards_all_of_it(room: Room) -> None:
    room.engine.walls.add("Raad", tags=("raad040",), accounts=(room.account.id,))
    desk = room.walls.open()
    assert work.idle()
    desk.hall.put_up()
    assert room.messages.held
    room.window.show()
    room.comes(room.column(), 1)
    room.look()
    assert room.said == []
    assert toasts(room) == []
    ended: list[bool] = []
    room.walls.ended.connect(lambda: ended.append(True))
    desk.hall.take_away()
    assert ended == [True]
    assert not room.messages.held
    room.look()
    assert len(room.said) + len(toasts(room)) == 1


def test_a_notice_of_a_planned_post_and_an_alert_do_not_take_each_others_presses(room: Room) -> None:
    notices = Notices(room.window, room.bridge, room)
    asked: list[int] = []
    notices.open_asked.connect(asked.append)
    room.comes(room.column(), 1)
    room.look()
    room.messages.acted.emit(room.said[0][0], "open")
    assert (asked, len(room.opened)) == ([], 1)
    room.messages.acted.emit(0, "open")
    assert (asked, len(room.opened)) == ([0], 1)
    notices.stop()


def test_a_real_notification_service_is_told_and_its_press_leads_there(qtbot: QtBot, qapp: QApplication, bus: str, tmp_path: Path) -> None:  # noqa: F811
    desktop = Desktop(bus)
    service = Service(bus)
    room = Room(tmp_path / "books", Messages(None, service))
    column = room.column()
    one = room.comes(column, 1, "Brand & <b>rook</b>")
    room.look()
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    _name, _replaces, _icon, title, text, buttons, _hints, _expires = desktop.shown[0]
    assert title == "1 new with “brand” in Enkhuizen"
    assert text == "Anna de Boer: Brand &amp; &lt;b&gt;rook&lt;/b&gt;"
    assert buttons[:2] == ["default", "Show it"]
    qtbot.waitUntil(lambda: bool(service._ids))
    desktop.press(1, "default")
    qtbot.waitUntil(lambda: room.opened == [(int(column.id), one.uri)])
    room.messages.held = True
    assert not room.messages.say(-5, "x", "y", {})
    room.messages.stop()
    desktop.end(bus)
    room.close()


def test_in_the_whole_window_a_press_opens_the_column_at_that_status(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs.allow("This plugin does not support raise", "qt")
    program = Program(qtbot, qapp, tmp_path)
    try:
        account = program.account()
        engine = program.house.engine
        column = engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("enkhuizen",), alert_words=("brand",))
        now = engine.clock.now()
        some = [
            status(number, "Brand!" if number == 5 else f"Bericht {number}", at=now - timedelta(minutes=60 - number))
            for number in range(40)
        ]
        engine.cache.insert([arrival(one, int(column.id)) for one in some], now)
        engine.events.publish(ColumnAlert(column.id, some[5].uri, "brand", some[5].order))
        said: list[tuple[int, str]] = []
        program.house.presence.messages.say = lambda key, title, *_: bool(said.append((key, title))) or True  # type: ignore[method-assign]
        view = program.window.go("columns")
        assert isinstance(view, ColumnsView)
        program.window.isActiveWindow = lambda: False  # type: ignore[method-assign]
        qtbot.waitUntil(lambda: len(view.views) == 1)
        program.house.alerts.look()
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
        assert said == [(-1 - int(column.id), "1 new with “brand” in #enkhuizen")]
        program.window.go("drafts")
        program.house.presence.messages.acted.emit(said[0][0], "open")
        assert program.window.here == "columns"
        canvas = view.views[column.id].canvas
        assert canvas.current == some[5].uri
        assert canvas.hasFocus()
        assert some[5].uri in [canvas.stand.rows[at].status.uri for at, *_ in canvas.stand.visible()]
    finally:
        program.stop()
