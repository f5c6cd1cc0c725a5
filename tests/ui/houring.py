"""A consulting hour on a real engine with a bridge, for tests of its views."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from accounts.model.hour import Hour
from accounts.posts.writing_aids import Contact, Snippet
from tests.accounts.hour_house import ANNA, BRAM, FROM, HourHouse
from ui import work
from ui.bridge import Bridge
from ui.hours import HourRoom, HoursView
from ui.widgets import Surface

ASKED = (
    ("Wanneer gaat de brug bij de Kuipersdijk weer open? #vraagdewethouder", ANNA),
    ("Komt er een fietsenstalling bij het station? Daar is nu een tekort aan plekken. #vraagdewethouder", BRAM),
    ("Wethouder, wanneer wordt de Lindenlaan gebaggerd? @wethouder", "sjoerd.hoekstra@practice.example"),
)


class Houring:
    """An hour that goes on, with three questions, in a window."""

    def __init__(self, folder: Path) -> None:
        """Plan an hour; nothing is shown yet."""
        self.house = HourHouse(folder)
        self.engine = self.house.engine
        self.bridge = Bridge(self.engine.events, self.engine)
        contact = Contact("Wegen en Bruggen", "", "14 0228", "wegen@enkhuizen.example")
        self.engine.aids.put_snippet(Snippet("Brug en wegen", "Daarover kunt u terecht bij {afdeling}: {telefoon} of {e-mail}.", contact))
        self.hour: Hour = self.house.plan()
        self.window = Surface("ground")
        self.window.resize(1200, 800)

    def begin(self) -> None:
        """Let it begin and let three people ask."""
        self.house.until(FROM)
        for text, who in ASKED:
            self.house.ask(text, who)
            self.house.clock.advance(60)
        self.house.look()

    def room(self) -> HourRoom:
        """Show the room."""
        made = HourRoom(self.bridge, self.hour.id)
        self._show(made)
        return made

    def list(self) -> HoursView:
        """Show the list."""
        made = HoursView(self.bridge)
        self._show(made)
        return made

    def _show(self, view: HourRoom | HoursView) -> None:
        self.window.body.addWidget(view)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let everything that waits happen now."""
        assert work.idle()


@contextmanager
def houring(folder: Path) -> Iterator[Houring]:
    """Open it and close it."""
    made = Houring(folder)
    try:
        yield made
    finally:
        made.bridge.close()
        made.house.close()
