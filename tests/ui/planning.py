"""A planner on a real engine with accounts of the practice network, for the tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.model.account import Account, Role
from accounts.model.post import Target
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.planner import PlannerView
from ui.planner.tile import Tile
from ui.widgets import Surface

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=AMSTERDAM)


class Planning:
    """An engine, its bridge, and a planner that is shown in a window."""

    def __init__(self, house: House, bot: QtBot) -> None:
        self.house, self.bot = house, bot
        self.bridge = Bridge(house.engine.events, house.engine)
        self.alderman = house.account("wethouder", Role.ADMINISTRATOR, native=False)
        self.council = house.account("gemeente", Role.MUNICIPALITY, native=False)
        self._view: PlannerView | None = None

    @property
    def view(self) -> PlannerView:
        """Return the planner, made when it is first asked for."""
        if self._view is None:
            self.window = Surface("ground")
            self.bot.addWidget(self.window)
            self.window.resize(1100, 900)
            self._view = PlannerView(self.bridge, zone=AMSTERDAM)
            self.window.body.addWidget(self._view)
            self.window.show()
            self.window.activateWindow()
            self.bot.waitUntil(self.window.isActiveWindow)
            self.settle()
        return self._view

    def plan(self, text: str, day: int, hour: int, minute: int = 0, account: Account | None = None, **more: object) -> Target:
        """Plan a message on a day of November 2026 and release it; its timer runs here."""
        at = datetime(2026, 11, day, hour, minute, tzinfo=AMSTERDAM)
        post = self.house.submit(text, account or self.council, at=at, **more)
        return self.house.engine.desk.release(post)[0]

    def settle(self) -> None:
        """Let everything that runs end, the short rest before reading anew included."""
        for _ in range(3):
            assert work.idle()
            if self._view is not None and self._view._settle.isActive():
                self._view.reload()
        assert work.idle()

    def tile(self, target: Target) -> Tile:
        """Return the tile of a target in the calendar that is shown."""
        return self.view.canvas.tiles[target.id]

    def due(self, target: Target) -> datetime:
        """Return when a target is due now, on the clock of Amsterdam."""
        return self.house.one(target).due_at.astimezone(AMSTERDAM)


@contextmanager
def planning(folder: Path, bot: QtBot, clock: ManualClock | None = None) -> Iterator[Planning]:
    """Open an engine with a planner; close both."""
    house = make_engine(folder, clock or ManualClock(MONDAY))
    made = Planning(house, bot)
    try:
        yield made
    finally:
        work.idle()
        made.bridge.close()
        house.close()
