"""What the desktop's and the system's bus bring: waking up, and messages with buttons. On a bus of the test's own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from desktop.notification_service import NAME, PATH, Service
from desktop.sleeping import MANAGER, Sleeping
from desktop.sleeping import PATH as LOGIND
from tests.servers.secret_service import session_bus


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus on which nobody is."""
    with session_bus(tmp_path / "home") as env:
        yield env["DBUS_SESSION_BUS_ADDRESS"]


def test_waking_up_is_heard_and_going_to_sleep_is_not(qtbot: QtBot, bus: str) -> None:
    name = "omroeper-test-sleeping"
    here = QDBusConnection.connectToBus(bus, name)
    woke: list[bool] = []
    listener = Sleeping(lambda: woke.append(True), bus=here)
    assert listener.listening
    with open_dbus_connection(bus) as logind:
        for sleeps in (True, False):
            logind.send(new_signal(DBusAddress(LOGIND, interface=MANAGER), "PrepareForSleep", "b", (sleeps,)))
        qtbot.waitUntil(lambda: woke == [True])
        listener.stop()
        logind.send(new_signal(DBusAddress(LOGIND, interface=MANAGER), "PrepareForSleep", "b", (False,)))
        qtbot.wait(50)
    assert woke == [True]
    QDBusConnection.disconnectFromBus(name)


def test_without_a_bus_nothing_happens(qtbot: QtBot) -> None:
    listener = Sleeping(lambda: None, bus=QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "omroeper-test-no-bus"))
    assert not listener.listening
    listener.stop()


class Desktop(threading.Thread):
    """A notification service as a desktop has one. `acts` = it knows buttons; `refuses` = it answers with an error; `deaf` = not at all."""

    def __init__(self, address: str, *, acts: bool = True, refuses: bool = False, deaf: bool = False) -> None:
        super().__init__(name="desktop")
        self.acts, self.refuses, self.deaf = acts, refuses, deaf
        self.shown: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self.there = open_dbus_connection(address)
        self.there.send_and_get_reply(message_bus.RequestName(NAME))
        self.start()

    def run(self) -> None:
        while True:
            message = self.there.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "GetCapabilities" and not self.deaf:
                self.there.send(new_method_return(message, "as", (["body", *(["actions"] if self.acts else [])],)))
            elif member == "Notify" and self.refuses:
                self.there.send(new_error(message, "org.freedesktop.DBus.Error.LimitsExceeded"))
            elif member == "Notify":
                self.shown.append(message.body)
                self.there.send(new_method_return(message, "u", (message.body[1] or len(self.shown),)))
            elif member == "CloseNotification":
                self.closed.append(message.body[0])
            elif member == "End":
                self.there.close()
                return

    def press(self, number: int, act: str) -> None:
        """Let the user press a button."""
        self.there.send(new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (number, act)))

    def end(self, address: str) -> None:
        """Let it end."""
        from jeepney import new_method_call

        with open_dbus_connection(address) as caller:
            caller.send(new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), "End"))
            self.join(10)


ACTS = {"open": "Open", "stop": "Stop"}


def test_a_message_with_buttons_and_what_is_pressed(qtbot: QtBot, bus: str) -> None:
    desktop = Desktop(bus)
    service = Service(bus)
    acted: list[tuple[int, str]] = []
    service.acted.connect(lambda key, act: acted.append((key, act)))
    assert service.say(7, "Goes out soon", "a < b & c", ACTS)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    name, replaces, _icon, title, text, buttons, hints, _expires = desktop.shown[0]
    assert (name, replaces, title, text) == ("Omroeper", 0, "Goes out soon", "a &lt; b &amp; c")
    assert buttons == ["default", "Open", "open", "Open", "stop", "Stop"]
    assert hints["desktop-entry"] == ("s", "omroeper")
    qtbot.waitUntil(lambda: bool(service._ids))
    for act in ("stop", "default"):
        desktop.press(1, act)
    desktop.press(99, "stop")
    qtbot.waitUntil(lambda: acted == [(7, "stop"), (7, "open")])
    service.say(7, "Again", "", ACTS)
    qtbot.waitUntil(lambda: len(desktop.shown) == 2)
    assert desktop.shown[1][1] == 1
    service.withdraw(7)
    service.withdraw(8)
    qtbot.waitUntil(lambda: desktop.closed == [1])
    service.stop()
    desktop.end(bus)


def test_a_desktop_without_buttons_is_given_none(qtbot: QtBot, bus: str) -> None:
    desktop = Desktop(bus, acts=False)
    service = Service(bus)
    service.say(1, "Title", "Text", ACTS)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    assert desktop.shown[0][5] == []
    service.stop()
    desktop.end(bus)


@pytest.mark.parametrize("how", ["refuses", "deaf", "nobody"])
def test_what_is_not_shown_after_all_is_told(qtbot: QtBot, bus: str, how: str) -> None:
    desktop = None if how == "nobody" else Desktop(bus, **{how: True})
    service = Service(bus)
    service._patience.setInterval(50)
    failed: list[int] = []
    service.failed.connect(lambda key, _title, _text: failed.append(key))
    assert service.say(3, "Title", "Text", ACTS)
    qtbot.waitUntil(lambda: failed == [3])
    service.stop()
    if desktop is not None:
        desktop.end(bus)


def test_without_a_bus_it_says_so_at_once(qtbot: QtBot) -> None:
    service = Service("unix:path=/nonexistent/bus")
    assert not service.say(1, "Title", "Text", ACTS)
    assert not service.say(1, "Title", "Text", ACTS)
    service.stop()
