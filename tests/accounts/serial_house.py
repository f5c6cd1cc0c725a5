"""A house with series: a clock that drives both rounds, as the program does."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from accounts.clock import ManualClock
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.ids import PostId, SeriesId
from accounts.model.occurrence import Occurrence, Standing
from accounts.model.series import Kind, OnHoliday, Rule, Series, Template
from accounts.posts.attempt import Point, no_point
from tests.accounts.engines import House
from tests.accounts.video_files import mp4

ZONE = "Europe/Amsterdam"
THURSDAY = 3
MP4 = mp4()
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nGoedendag\n"


class SeriesHouse(House):
    """An engine on the practice network that starts at a wall-clock time in Amsterdam."""

    def __init__(self, folder: Path, start: datetime | None = None, *, clock: ManualClock | None = None, point: Point = no_point) -> None:
        """Open an engine; `start` is naive, in Amsterdam."""
        begun = (start or datetime(2026, 10, 19, 9, 0)).replace(tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        super().__init__(folder, clock=clock or ManualClock(begun), point=point)
        self.desk = self.engine.series

    def weekly(self, *accounts: Account, title: str = "Weekvideo", text: str = "Dit is week {week}", **more: object) -> SeriesId:
        """Add a series: each Thursday at 16:00, unless `more` says otherwise."""
        wishes: dict[str, object] = {
            "rule": Rule(Kind.WEEKLY, weekdays=(THURSDAY,)),
            "zone": ZONE,
            "at": time(16, 0),
            "start": self.today,
            "template": Template(Content(text), tuple(account.id for account in accounts)),
            "on_holiday": OnHoliday.IGNORE,
        }
        return self.desk.add(Series(title, **{**wishes, **more}))

    @property
    def today(self) -> date:
        """Return the day in Amsterdam."""
        return self.clock.now().astimezone(ZoneInfo(ZONE)).date()

    def go_to(self, wall: datetime, step: float = 21600.0) -> None:
        """Let time pass until a wall-clock time in Amsterdam, with both rounds at each step and at each alarm."""
        end = wall.replace(tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        while self.clock.now() < end:
            now = self.clock.now()
            alarms = [one for one in (self.desk.next_moment(), self.engine.publisher.next_moment()) if one is not None and one > now]
            ahead = min([end, now + timedelta(seconds=step), *alarms])
            self.clock.advance((ahead - now).total_seconds())
            self.tick()

    def tick(self) -> None:
        """Make both rounds."""
        self.desk.tick()
        self.engine.publisher.tick()

    def confirm(self, series: SeriesId, day: date) -> PostId:
        """Go through the pause of an occurrence."""
        post = self.desk.submit(series, day)
        self.engine.desk.release(post)
        self.tick()
        return post

    def seen(self, series: SeriesId, day: date) -> Occurrence:
        """Return an occurrence."""
        found = self.desk.occurrence(series, day)
        assert found is not None
        return found

    def state(self, series: SeriesId, day: date) -> Standing:
        """Return how an occurrence stands."""
        return self.seen(series, day).state

    def drafts(self) -> list[str]:
        """Return the texts of the open drafts."""
        return sorted(draft.common.text for draft in self.engine.drafts.every())

    def file(self, name: str, data: bytes) -> Path:
        """Write a file outside the data folder."""
        place = self.folder.parent / f"{self.folder.name}-outside"
        place.mkdir(exist_ok=True)
        made = place / name
        made.write_bytes(data)
        return made
