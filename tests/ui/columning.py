"""A place 'Columns' on a real engine with a filled cache, for the tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.model.account import Account, Role
from accounts.model.column import Column, ColumnKind, Entry
from accounts.model.ids import ColumnId
from accounts.store.cache_rows import Arrival
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from tests.ui.statuses import NOW
from ui import work
from ui.bridge import Bridge
from ui.columns import ColumnsView
from ui.columns.column import ColumnView
from ui.widgets import Surface


class Columning:
    """An engine, its bridge, and the place 'Columns' in a window."""

    def __init__(self, house: House, bot: QtBot | None, size: tuple[int, int] = (1000, 800)) -> None:
        self.house, self.bot, self.size = house, bot, size
        self.engine = house.engine
        self.bridge = Bridge(house.engine.events, house.engine)
        known = {account.label: account for account in self.engine.register.every()}
        self.alderman: Account = known.get("wethouder") or house.account("wethouder", Role.ADMINISTRATOR)
        self.council: Account = known.get("gemeente") or house.account("gemeente", Role.MUNICIPALITY)
        self.opened: list[str] = []
        # No test reaches for a picture at a server by itself.
        self.engine.settings.put("pictures", "request")
        self.window = Surface("ground")
        self._view: ColumnsView | None = None

    def column(self, *tags: str, kind: ColumnKind = ColumnKind.HASHTAGS, **wishes: object) -> Column:
        """Add a column over both accounts."""
        if tags:
            wishes["any"] = tags
        return self.engine.columns.add(kind, accounts=(self.alderman.id, self.council.id), **wishes)  # type: ignore[arg-type]

    def fill(self, column: Column, entries: Iterable[Entry], *, old: bool = True) -> None:
        """Let statuses come in, as a source would store them."""
        arrivals = [Arrival(one.status, via, {int(column.id): True}, old) for one in entries for via in one.via]
        line = self.engine.columns.line(column.id)
        self.engine.cache.insert(arrivals, self.house.clock.now(), lines={int(column.id): line} if line is not None else {})

    @property
    def view(self) -> ColumnsView:
        """Return the place, made and shown when it is first asked for."""
        if self._view is None:
            if self.bot is not None:
                self.bot.addWidget(self.window)
            self.window.resize(*self.size)
            self._view = ColumnsView(self.bridge, open_url=self._open)
            self.window.body.addWidget(self._view)
            self.window.show()
            self.window.activateWindow()
            if self.bot is not None:
                self.bot.waitUntil(self.window.isActiveWindow)
            self.settle()
        return self._view

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True

    def shown(self, column: Column) -> ColumnView:
        """Return a column as it is shown, to somebody who looked at it."""
        found = self.view.views[ColumnId(column.id)]
        found.canvas.new_column = False
        return found

    def settle(self) -> None:
        """Let everything that waits happen now."""
        for _ in range(3):
            assert work.idle()
            if self._view is None:
                continue
            if self._view._reload.isActive():
                self._view.reload()
            while self._view._to_begin:
                self._view._begin_next()
            self._view._settle.stop()
            self._view._turn.stop()
            before = -1
            while self._view._dirty and len(self._view._dirty) != before:
                before = len(self._view._dirty)
                self._view._refresh_next()
        assert work.idle()


@contextmanager
def columning(
    folder: Path, bot: QtBot | None, clock: ManualClock | None = None, size: tuple[int, int] = (1000, 800)
) -> Iterator[Columning]:
    """Open an engine with the place 'Columns'; close both."""
    house = make_engine(folder, clock or ManualClock(NOW))
    made = Columning(house, bot, size)
    try:
        yield made
    finally:
        work.idle()
        if made._view is not None:
            made._view.save()
        made.bridge.close()
        house.close()
