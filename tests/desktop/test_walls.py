"""The wall beside the window: on the second screen, awake, still where that is asked for, and asked about before the program closes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.account import Role
from desktop import awake, motion
from desktop.awake import Awake
from desktop.motion import asks_for_stillness
from tests.desktop.test_house import Program
from tests.desktop.test_sleeping import bus
from tests.guards.logs import ExpectedLogs
from tests.ui.columning import columning
from ui import work
from ui.wall import WallDesk
from ui.widgets import Sheet

__all__ = ["bus"]

TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from desktop.app import application
app = application(Path(sys.argv[1]), "nl")
from tests.accounts.statuses import arrival, status
from tests.ui.columning import columning
from ui import work
from ui.wall import WallDesk
with columning(Path(sys.argv[1]) / "books", None) as place:
    wall = place.engine.walls.add("Raad", tags=("raad040",), accounts=(place.council.id,), still=True)
    one = status(1, "Ja!", at=place.house.clock.now(), tags=("raad040",))
    place.engine.cache.insert([arrival(one, int(wall.column.id))], place.house.clock.now())
    desk = WallDesk(place.bridge)
    desk.calm_ms = 0
    desk.show()
    def settle():
        for _ in range(4):
            work.idle()
    settle()
    laptop = desk.screen()
    beamer = next(one for one in QGuiApplication.screens() if one != laptop)
    print(desk.hall.screens.count(), beamer.name() in desk.hall.screens.currentText(), laptop.name() in desk.hall.screens.currentText())
    desk.hall.put_up()
    window = desk.screen_window
    settle()
    print(window.screen() == beamer, window.geometry() == beamer.geometry(), window.isFullScreen(), window.isActiveWindow())
    QTest.keyClick(desk, Qt.Key.Key_S)
    settle()
    print([mark.status.text for mark in window.page], window.grab().width() == beamer.geometry().width())
    window._screen_gone(beamer)
    settle()
    print(desk.screen_window is None, window.isVisible(), desk.isVisible())
    desk.close()
    settle()
work.stop()
"""


def test_the_wall_covers_the_second_screen_and_the_desk_stays_on_the_first(tmp_path: Path) -> None:
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "beamer", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(Path.cwd())}
    made = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(tmp_path)], env=env, capture_output=True, text=True, timeout=50, check=False
    )
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines() == [
        "2 True False",
        "True True True False",
        "['Ja!'] True",
        "True False True",
    ]


def test_the_program_does_not_close_under_a_wall_unasked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs.allow("This plugin does not support", "qt")
    program = Program(qtbot, qapp, tmp_path)
    try:
        account = program.account()
        program.house.engine.register.change(account.id, role=Role.CLERK)
        program.house.engine.walls.add("Raad", tags=("raad040",), accounts=(account.id,))
        program.house.walls.still = lambda: True
        view = program.window.go("columns")
        view.bar.wall.click()  # type: ignore[union-attr]
        desk = program.house.walls.desk
        assert desk is not None
        assert work.idle()
        desk.hall.put_up()
        assert program.house.presence.messages.held
        assert not program.house.may_close()
        sheet = program.window.sheet()
        assert isinstance(sheet, Sheet)
        sheet.dismiss()
        assert program.house.walls.open() is desk  # one desk, however often it is asked for
        desk.hall.take_away()
        assert program.house.may_close()
        desk.hall.put_up()
    finally:
        program.stop()
    assert not desk_is_there(qapp)


def desk_is_there(app: QApplication) -> bool:
    return any(one.objectName().startswith("omroeper-wall") and one.isVisible() for one in app.topLevelWidgets())


class Answering(threading.Thread):
    """A service on a bus: what it is asked, and what it answers by the first of the arguments; None is an error."""

    def __init__(self, address: str, name: str, answers: dict[str, tuple[str, tuple[Any, ...]] | None]) -> None:
        super().__init__(name="service")
        self.answers, self.asked = answers, []
        self.there = open_dbus_connection(address)
        self.there.send_and_get_reply(message_bus.RequestName(name))
        self.start()

    asked: list[tuple[str, tuple[Any, ...]]]

    def run(self) -> None:
        while True:
            message = self.there.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "End":
                self.there.close()
                return
            self.asked.append((member, message.body))
            answer = self.answers.get(message.body[0])
            if answer is None:
                self.there.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
            else:
                self.there.send(new_method_return(message, *answer))


def end(service: Answering, address: str, name: str, path: str) -> None:
    from jeepney import DBusAddress, new_method_call

    with open_dbus_connection(address) as caller:
        caller.send(new_method_call(DBusAddress(path, bus_name=name, interface=name), "End"))
        service.join(10)


def test_the_screen_saver_is_asked_to_wait_and_let_go(qtbot: QtBot, bus: str) -> None:  # noqa: F811
    saver = Answering(bus, awake.NAME, {"Omroeper": ("u", (7,))})
    one = Awake(address=bus, platform="linux")
    one.keep("A wall is shown")
    one.keep("A wall is shown")
    qtbot.waitUntil(lambda: bool(saver.asked))
    assert saver.asked == [("Inhibit", ("Omroeper", "A wall is shown"))]
    one.stop()
    one.stop()
    assert one._bus is None  # the service sees us leave, and lets the screen sleep
    end(saver, bus, awake.NAME, awake.PATH)


def test_without_a_screen_saver_nothing_happens() -> None:
    one = Awake(address="unix:path=/nonexistent/bus", platform="linux")
    one.keep("A wall")
    assert one.kept
    one.stop()


@pytest.mark.parametrize(
    ("answers", "still"),
    [
        ({"org.freedesktop.appearance": ("v", (("v", ("u", 1)),))}, True),
        ({"org.freedesktop.appearance": ("v", (("v", ("u", 0)),)), "org.gnome.desktop.interface": ("v", (("v", ("b", True)),))}, False),
        ({"org.gnome.desktop.interface": ("v", (("v", ("b", False)),))}, True),
        ({}, False),
    ],
)
def test_stillness_is_asked_of_the_desktop(bus: str, answers: dict[str, Any], still: bool) -> None:  # noqa: F811
    portal = Answering(bus, motion.PORTAL, answers)
    try:
        assert asks_for_stillness(bus, "linux") is still
    finally:
        end(portal, bus, motion.PORTAL, motion.PATH)


def test_where_nobody_answers_nothing_was_asked_for() -> None:
    assert not asks_for_stillness("unix:path=/nonexistent/bus", "linux")
    assert not asks_for_stillness(platform="plan9")


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    yield
    assert not desk_is_there(qapp)


def test_a_desk_that_is_gone_hears_of_no_screen(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with columning(tmp_path, None) as place:
        desk = WallDesk(place.bridge)
        desk.show()
        for _ in range(3):
            assert work.idle()
        desk.close()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.screenAdded.emit(qapp.primaryScreen())
        qapp.screenRemoved.emit(qapp.primaryScreen())
        QCoreApplication.processEvents()
