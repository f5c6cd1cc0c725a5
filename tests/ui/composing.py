"""A composer on a real engine with accounts of the practice network, for the tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.model.account import Account, Role
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.composer import Composer


class Desk:
    """An engine, its bridge, and a composer that is shown."""

    def __init__(self, house: House, bot: QtBot) -> None:
        self.house, self.bot = house, bot
        self.bridge = Bridge(house.engine.events, house.engine)
        self.composers: list[Composer] = []

    @property
    def drafts(self) -> list[str]:
        """Return the texts of all open drafts, the last changed first."""
        return [one.common.text for one in self.house.engine.drafts.every()]

    def composer(self) -> Composer:
        """Make a composer and show it."""
        made = Composer(self.bridge)
        self.bot.addWidget(made)
        made.resize(420, 800)
        made.show()
        made.activateWindow()
        self.bot.waitUntil(made.isActiveWindow)
        self.composers.append(made)
        return made

    def settle(self) -> None:
        """Let everything that runs end, timers that wait for a rest included."""
        assert work.idle()
        for made in self.composers:
            if not made.reckoner.up_to_date:
                made.reckoner.now()
        assert work.idle()


@contextmanager
def desk(folder: Path, bot: QtBot, clock: ManualClock | None = None) -> Iterator[Desk]:
    """Open an engine with a desk; close both."""
    house = make_engine(folder, clock)
    made = Desk(house, bot)
    try:
        yield made
    finally:
        work.idle()
        made.bridge.close()
        house.close()


def three(house: House) -> tuple[Account, Account, Account]:
    """Add an alderman, a municipality and a private person."""
    return (
        house.account("wethouder", Role.ADMINISTRATOR),
        house.account("gemeente", Role.MUNICIPALITY, signature="Gemeente Enkhuizen"),
        house.account("anna", Role.PRIVATE),
    )


def picture_file(folder: Path, name: str = "zwembad.png", colour: int = 0x336699) -> Path:
    """Write a small picture of one colour."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(colour)
    file = folder / name
    assert image.save(str(file))
    return file
