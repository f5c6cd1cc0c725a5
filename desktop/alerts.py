"""Says that a word came by that somebody wants to know of: in the window while it is looked at, else as a message of the desktop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from accounts.model.alert import Alert, AlertGroup, Told
from desktop.notices import Caller
from resources.catalogue import tr
from ui import work
from ui.bridge import Bridge
from ui.columns.saying import name_of
from ui.columns.words import title_of
from ui.window import MainWindow

log = logging.getLogger("ui")

GATHER_MS = 4_000
"""What comes within this time is told in one message."""
AGAIN_MS = 60_000
"""So often it is looked whether quiet hours, or a wall in the hall, came to an end."""
APART = 3
"""Of more columns than these at once, one message tells of all."""
ALL = 1
MOST_TEXT = 160


class Alerts(QObject):
    """Tells. `open_asked(ColumnId, uri)` is a press on it. Keys of its messages are negative; those of planned posts are not."""

    open_asked = Signal(int, str)

    def __init__(self, window: MainWindow, bridge: Bridge, caller: Caller, elsewhere: Callable[[], bool] = lambda: False) -> None:
        """Tell nothing before `begin`. `elsewhere`: others look at a screen of ours now, so that nothing is said."""
        super().__init__(bridge)
        self._window, self._engine, self._caller, self._elsewhere = window, bridge.engine, caller, elsewhere
        self._going = False
        self._goes: dict[int, tuple[int, str]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        bridge.column_alerted.connect(lambda *_: self.soon())
        bridge.books_changed.connect(self.soon)
        caller.messages.acted.connect(self._acted)

    def begin(self) -> None:
        """Tell from now on; first what an earlier run had no time to tell."""
        self._going = True
        self.soon()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._going = False
        self._timer.stop()

    def soon(self) -> None:
        """Look after a moment in which more may come."""
        if self._going and (not self._timer.isActive() or self._timer.interval() > GATHER_MS):
            self._timer.start(GATHER_MS)

    def look(self) -> None:
        """Read in another thread what is to be told, and tell it."""
        self._timer.stop()
        if self._going:
            work.run(self, self._engine.alerting.due, self._take, lambda failure: log.info("alerts cannot be read: %s", failure))

    def _take(self, found: Told) -> None:
        if not self._going:
            return
        told = self._tell(found.groups) if found.groups and not self._elsewhere() else []
        if found.waits or len(told) < len(found.groups):
            self._timer.start(AGAIN_MS)
        uris = [one.uri for group in told for one in group.alerts]
        if uris:
            alerting = self._engine.alerting
            work.run(self, lambda: alerting.told(uris), lambda _: None, lambda failure: log.info("not noted as told: %s", failure))

    def _tell(self, groups: tuple[AlertGroup, ...]) -> list[AlertGroup]:
        """Say it, and return what was said."""
        if self._window.isVisible() and self._window.isActiveWindow():
            self._toast(groups)
            return list(groups)
        if len(groups) > APART:
            count = sum(len(group.alerts) for group in groups)
            text = ", ".join(title_of(group.column) for group in groups)
            said = list(groups) if self._say(-ALL, tr("Alerts", "%n new with words you watch for", count), text, groups[0]) else []
        else:
            said = [one for one in groups if self._say(-ALL - int(one.column.id), heading(one), detail(one), one)]
        if not said and self._window.isVisible():
            self._toast(groups)
            said = list(groups)
        if said:
            QApplication.alert(self._window)
        return said

    def _say(self, key: int, title: str, text: str, group: AlertGroup) -> bool:
        self._goes[key] = (int(group.column.id), group.alerts[0].uri)
        return self._caller.messages.say(key, title, text, {"open": tr("Alerts", "Show it")})

    def _toast(self, groups: tuple[AlertGroup, ...]) -> None:
        first = groups[0]
        others = sum(len(group.alerts) for group in groups[1:])
        text = heading(first) if not others else tr("Alerts", "{first}, and %n more elsewhere", others, first=heading(first))
        where = (int(first.column.id), first.alerts[0].uri)
        self._window.toast(text, act=tr("Alerts", "Show it"), on=partial(self.open_asked.emit, *where))

    def _acted(self, key: int, _act: str) -> None:
        where = self._goes.get(key) if key < 0 else None
        if where is not None:
            self._caller.come_forward()
            self.open_asked.emit(*where)


def heading(group: AlertGroup) -> str:
    """Return what came by, in a line: how many, with which words, in which column. Of private messages only that there are some."""
    title, count = title_of(group.column), len(group.alerts)
    if not group.words:
        return tr("Alerts", "%n private messages in {title}", count, title=title)
    words = ", ".join(f"“{one}”" for one in group.words)
    return tr("Alerts", "%n new with {words} in {title}", count, words=words, title=title)


def detail(group: AlertGroup) -> str:
    """Return who said what, as far as a locked screen may show it: the oldest that is public."""
    first = next((one for one in group.alerts if not one.private), None)
    if first is None:
        return tr("Alerts", "A private message")
    return f"{name_of(first.status.author)}: {_short(first)}"


def _short(alert: Alert) -> str:
    text = " ".join((alert.status.warning or alert.status.title or alert.status.text).split())
    return text if len(text) <= MOST_TEXT else f"{text[: MOST_TEXT - 1]}…"
