"""An engine with a consulting hour, on the practice network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from accounts.answers.hours import Plan
from accounts.model.draft import Content
from accounts.model.hour import Hour, Overview
from accounts.model.ids import PostId
from accounts.model.post import Target
from accounts.model.visibility import Visibility
from tests.accounts.engines import START, House

FROM = START + timedelta(minutes=30)
UNTIL = FROM + timedelta(hours=1)
OPENING = "Het spreekuur begint. Stel uw vraag met #vraagdewethouder"
CLOSING = "Het spreekuur is voorbij. Dank voor uw vragen! #vraagdewethouder"
ANNA, BRAM = "anna@practice.example", "bram@practice.example"


class HourHouse(House):
    """A house in which an alderman holds consulting hours."""

    def __init__(self, folder: Path, **more: Any) -> None:
        """Open it; the alderman is there from the first time on."""
        super().__init__(folder, **more)
        found = self.engine.register.every()
        self.alderman = found[0] if found else self.account(pause_seconds=0)
        self.world.join(ANNA, "Anna", "")
        self.world.join(BRAM, "Bram", "")

    def wanted(self, **wishes: Any) -> Plan:
        """Return a plan for the usual hour."""
        usual: dict[str, Any] = {
            "title": "Spreekuur",
            "accounts": (self.alderman.id,),
            "tags": ("#VraagDeWethouder",),
            "starts_at": FROM,
            "ends_at": UNTIL,
            "zone": "Europe/Amsterdam",
            "opening": OPENING,
            "closing": CLOSING,
        }
        return Plan(**usual | wishes)

    def plan(self, *, confirm: bool = True, **wishes: Any) -> Hour:
        """Plan an hour, go through the pause of both messages, and let the reader look once."""
        hour, posts = self.engine.hours.plan(self.wanted(**wishes))
        if confirm:
            self.confirm(posts)
        self.look()
        return hour

    def confirm(self, posts: tuple[PostId, ...]) -> None:
        """Release both messages."""
        for post in posts:
            self.engine.desk.release(post)

    def ask(self, text: str = "Wanneer komt de brug? #vraagdewethouder", who: str = ANNA, at: datetime | None = None) -> int:
        """Let somebody ask on the network."""
        self.world.join(who, who.partition("@")[0].title(), "")
        asked = self.world.post(who, text, at or self.clock.now(), None, {}).id
        self.clock.advance(1)
        return asked

    def look(self) -> None:
        """Let clock and reader look once, as the threads of the program would."""
        self.engine.publisher.tick()
        self.engine.hours.tick()
        self.engine.publisher.tick()
        for column in self.engine.hours.columns():
            self.engine.reader.fetch(column.id)
        self.engine.hours.tick()

    def until(self, moment: datetime, step: float = 600.0) -> None:
        """Let time pass until a moment, with a look every `step` seconds, and whenever the engine wants one."""
        while (now := self.clock.now()) < moment:
            wanted = [
                one for one in (self.engine.publisher.next_moment(), self.engine.hours.next_moment()) if one is not None and one > now
            ]
            self.clock.advance((min([moment, now + timedelta(seconds=step), *wanted]) - now).total_seconds())
            self.look()

    def over(self, hour: Hour) -> Overview:
        """Return the hour as it stands."""
        return self.engine.hours.overview(hour.id)

    def queue(self, hour: Hour) -> list[str]:
        """Return the words of the queue, in order."""
        return [one.question.status.text for one in self.over(hour).lines]

    def said(self, text: str) -> int:
        """Return how often the alderman said this on the network."""
        return self.texts(self.alderman).count(text)

    def answer(self, question: Any, text: str = "Volgende week.", visibility: Visibility | None = None) -> Target:
        """Answer a question through the pause and let it go out."""
        here = self.engine.reader.local(self.alderman.id, question.status)
        draft = self.engine.drafts.start(Content(text, reply_to=here.remote_id, visibility=visibility), (self.alderman.id,))
        post = self.engine.desk.submit(draft)
        self.engine.desk.release(post)
        self.look()
        (target,) = self.engine.history.post(post)
        return target


@contextmanager
def hour_house(folder: Path, **more: Any) -> Iterator[HourHouse]:
    """Open a house and close it."""
    made = HourHouse(folder, **more)
    try:
        yield made
    finally:
        made.close()
