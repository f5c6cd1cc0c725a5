"""The notification service of a Linux desktop (org.freedesktop.Notifications), spoken to over the session's bus.

Qt's own bus cannot send the unsigned number and the map of variants that this service wants, so `jeepney` speaks; Qt only wakes us when
something comes in. Nothing here waits: an answer is read when it is there.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

log = logging.getLogger("ui")

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CLOSED_BY_CALL = 3
URGENT_HINT = 1
CONNECT_SECONDS = 1.0
ANSWER_MS = 5000


class Service(QObject):
    """The desktop's notifications. `acted(key, act)` is a button that was pressed; `failed(key, title, text)` was not shown after all."""

    acted = Signal(int, str)
    failed = Signal(int, str, str)

    def __init__(self, address: str = "", parent: QObject | None = None) -> None:
        """Speak on the bus at `address` ('': the session's) from the first message on; where there is none, `say` answers False."""
        super().__init__(parent)
        self._address = address
        self._tried = False
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._with_acts: bool | None = None
        self._asked: dict[int, tuple[str, int, str, str]] = {}
        self._waiting: list[tuple[int, str, str, Mapping[str, str]]] = []
        self._ids: dict[int, int] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(ANSWER_MS)
        self._patience.timeout.connect(self._give_up)

    def say(self, key: int, title: str, text: str, acts: Mapping[str, str]) -> bool:
        """Ask the service to show a message; False when there is no bus. That it was not shown, `failed` tells."""
        if not self._tried:
            self._tried = True
            self._open()
        if self._connection is None:
            return False
        if self._with_acts is None:
            self._waiting.append((key, title, text, acts))
            if len(self._waiting) == 1:
                self._call("GetCapabilities", None, (), ("capabilities", 0, "", ""))
        else:
            self._notify(key, title, text, acts)
        return self._connection is not None

    def withdraw(self, key: int) -> None:
        """Take a message away."""
        shown = self._ids.pop(key, None)
        if shown is not None and self._connection is not None:
            self._call("CloseNotification", "u", (shown,), ("close", key, "", ""))

    def stop(self) -> None:
        """Leave the bus; what is shown stays."""
        self._patience.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.close()

    # -- speaking --------------------------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            from jeepney import MatchRule, message_bus
            from jeepney.io.blocking import open_dbus_connection

            made = open_dbus_connection(self._address or "SESSION")
            rule = MatchRule(type="signal", interface=NAME, path=PATH)
            made.send_and_get_reply(message_bus.AddMatch(rule), timeout=CONNECT_SECONDS)
        except Exception as failure:  # noqa: BLE001 - no bus, a bus of another kind, a package that is not there: all the same to us
            log.info("no notification service of the desktop: %s", failure)
            return
        self._connection = made
        self._notifier = QSocketNotifier(made.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _notify(self, key: int, title: str, text: str, acts: Mapping[str, str]) -> None:
        buttons: list[str] = []
        if self._with_acts:
            for act, word in {"default": acts.get("open", ""), **acts}.items():
                buttons += [act, word]
        hints = {"urgency": ("y", URGENT_HINT), "desktop-entry": ("s", "omroeper"), "category": ("s", "im")}
        body = ("Omroeper", self._ids.get(key, 0), "", title, _plain(text), buttons, hints, -1)
        self._call("Notify", "susssasa{sv}i", body, ("notify", key, title, text))

    def _call(self, method: str, signature: str | None, body: tuple[Any, ...], about: tuple[str, int, str, str]) -> None:
        from jeepney import DBusAddress, new_method_call

        message = new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), method, signature, body)
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError as failure:
            self._lost(failure)
            return
        self._asked[serial] = about
        self._patience.start()

    # -- hearing ---------------------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError) as failure:
                self._lost(failure)
                return
            self._heard(message)

    def _heard(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        if kind in {MessageType.method_return, MessageType.error}:
            about = self._asked.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if not self._asked:
                self._patience.stop()
            if about is not None:
                self._answered(about, message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.signal:
            member = fields.get(HeaderFields.member)
            key = next((key for key, shown in self._ids.items() if message.body and shown == message.body[0]), None)
            if key is None:
                return
            if member == "ActionInvoked":
                act = str(message.body[1])
                self.acted.emit(key, "open" if act == "default" else act)
            elif member == "NotificationClosed":
                self._ids.pop(key, None)

    def _answered(self, about: tuple[str, int, str, str], body: tuple[Any, ...] | None) -> None:
        what, key, title, text = about
        if what == "capabilities":
            waiting, self._waiting = self._waiting, []
            if body is None:
                for one in waiting:
                    self.failed.emit(*one[:3])
                return
            self._with_acts = "actions" in body[0]
            for one in waiting:
                self._notify(*one)
        elif what == "notify":
            if body is None:
                self.failed.emit(key, title, text)
            else:
                self._ids[key] = int(body[0])

    def _give_up(self) -> None:
        """Nobody answered: say what was to be said in another way."""
        asked, self._asked = list(self._asked.values()), {}
        waiting, self._waiting = self._waiting, []
        for what, key, title, text in asked:
            if what == "notify":
                self.failed.emit(key, title, text)
        for key, title, text, _acts in waiting:
            self.failed.emit(key, title, text)

    def _lost(self, failure: Exception) -> None:
        log.info("the bus of the desktop is gone: %s", failure)
        self.stop()
        self._give_up()


def _plain(text: str) -> str:
    """Return text that a service which reads markup shows as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
