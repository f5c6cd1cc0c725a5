"""A weekly series as a town has one, over a real WordPress and a server of the Mastodon family.

Three weeks of it: handed over to the servers, one left out, one moved, one with its video; and what lacks its video does not go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import requests

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import SeriesId
from accounts.model.occurrence import PartKind, Standing
from accounts.model.post import Place, State, Target
from accounts.model.series import Kind, OnHoliday, Rule, Series, Slot, Template
from tests.accounts.video_files import mp4
from tests.servers.town import Town, town_of
from tests.servers.wordpress.server import WordPressServer, stamp

pytestmark = pytest.mark.timeout(300)

ZONE = ZoneInfo("Europe/Amsterdam")
AT = time(16, 0)
VTT = b"WEBVTT\n\n00:00.000 --> 00:01.000\nGoedendag\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    """The site of this file."""
    with WordPressServer(tmp_path_factory.mktemp("wordpress")) as server:
        yield server


class Weekly:
    """A series of that town. The first turn is tomorrow at 16:00 in Amsterdam, since the site's own clock cannot be set."""

    def __init__(self, town: Town, title: str, **more: Any) -> None:
        self.town, self.title = town, title
        self.desk = town.engine.series
        first = town.clock.now().astimezone(ZONE).date() + timedelta(days=1)
        self.days = [first + timedelta(weeks=number) for number in range(4)]
        content = Content(f"{title} {{number}}, #gemeente", title=f"{title} {{number}}")
        senders = (town.mastodon.id, town.weblog.id)
        wishes: dict[str, Any] = {
            "rule": Rule(Kind.WEEKLY, weekdays=(first.weekday(),)), "zone": ZONE.key, "at": AT, "start": first,
            "template": Template(content, senders), "on_holiday": OnHoliday.IGNORE,
        }  # fmt: skip
        self.number: SeriesId = self.desk.add(Series(title, **{**wishes, **more}))

    def moment(self, day: date, at: time = AT) -> datetime:
        """Return that time on the wall in Amsterdam, in UTC."""
        return datetime.combine(day, at, ZONE).astimezone(UTC)

    def tick(self) -> None:
        """Make both rounds, often enough for uploads that take a while."""
        for _ in range(12):
            self.desk.tick()
            self.town.engine.publisher.tick()
            self.town.clock.advance(1)

    def go_to(self, moment: datetime) -> None:
        """Let time pass, and make the rounds there."""
        self.town.clock.advance((moment - self.town.clock.now()).total_seconds())
        self.tick()

    def confirm(self, day: date) -> dict[str, Target]:
        """Go through the pause of a turn; return its targets by network."""
        post = self.desk.submit(self.number, day)
        self.town.clock.advance(60)
        self.town.engine.desk.release(post)
        self.tick()
        return self.targets(day)

    def targets(self, day: date) -> dict[str, Target]:
        """Return the targets of a turn by network, as they are now."""
        found = self.desk.occurrence(self.number, day)
        assert found is not None
        assert found.post is not None
        networks = {self.town.mastodon.id: "mastodon", self.town.weblog.id: "wordpress"}
        return {networks[one.account]: one for one in self.town.engine.history.post(found.post)}

    def state(self, day: date) -> Standing:
        """Return how a turn stands."""
        found = self.desk.occurrence(self.number, day)
        assert found is not None
        return found.state

    def plans(self) -> list[tuple[str, datetime]]:
        """Return what lies at the Mastodon server for later."""
        mine = [one for one in self.town.family.world.plans if one["_fields"]["status"].startswith(self.title)]
        return sorted((one["_fields"]["status"].split(",")[0], one["_due"]) for one in mine)

    def toots(self) -> list[str]:
        """Return what stands on the Mastodon server."""
        return [text.split(",")[0] for text in self.town.family.world.texts() if text.startswith(self.title)]

    def pages(self, number: int) -> list[list[str]]:
        """Return state and moment of every post at the site for the turn with that number, without the trash."""
        return [row for row in self.town.site.rows(f"{self.title} {number}") if row[0] != "trash"]

    def comes_out(self, day: date) -> None:
        """Let the moment of a turn come at both servers and here."""
        target = self.targets(day)["wordpress"]
        if target.state is State.HANDED_OVER:
            self.town.site.comes_due(int(target.remote_id))
            self.town.site.cron()
        self.go_to(target.due_at + timedelta(seconds=90))


@pytest.fixture
def town(site: WordPressServer, tmp_path: Path) -> Iterator[Town]:
    """Sign in on both."""
    with town_of(site, tmp_path) as made:
        yield made


def test_three_weeks_one_left_out_and_one_moved(town: Town) -> None:
    """Each stands once on each server, at its moment; what was left out is nowhere, and a move leaves no second plan behind."""
    weekly = Weekly(town, "Weekbericht")
    first, second, third, _ = weekly.days
    there = weekly.confirm(first)
    assert {name: (one.state, one.place) for name, one in there.items()} == dict.fromkeys(there, (State.HANDED_OVER, Place.SERVER))
    assert weekly.pages(1) == [["future", stamp(weekly.moment(first))]]
    assert weekly.plans() == [("Weekbericht 1", weekly.moment(first))]

    weekly.desk.skip(weekly.number, second)
    weekly.confirm(third)
    later = datetime.combine(third + timedelta(days=1), time(10, 30))  # noqa: DTZ001 - on the wall
    weekly.desk.move(weekly.number, third, later)
    weekly.tick()
    moved = weekly.moment(third + timedelta(days=1), time(10, 30))
    assert {one.state for one in weekly.targets(third).values()} == {State.HANDED_OVER}
    assert weekly.pages(3) == [["future", stamp(moved)]]
    assert weekly.plans() == [("Weekbericht 1", weekly.moment(first)), ("Weekbericht 3", moved)]

    weekly.comes_out(first)
    assert {one.state for one in weekly.targets(first).values()} == {State.PUBLISHED}
    weekly.go_to(weekly.moment(second) + timedelta(minutes=5))
    assert weekly.state(second) is Standing.SKIPPED
    weekly.comes_out(third)
    assert {one.state for one in weekly.targets(third).values()} == {State.PUBLISHED}
    assert sorted(weekly.toots()) == ["Weekbericht 1", "Weekbericht 3"]
    assert [[row[0] for row in weekly.pages(number)] for number in (1, 2, 3)] == [["publish"], [], ["publish"]]
    assert weekly.plans() == []


def test_a_turn_that_is_edited_while_it_lies_there_is_never_there_twice(town: Town) -> None:
    """Taken back at both, changed, and handed over again; the old words come out nowhere."""
    weekly = Weekly(town, "Gewijzigd")
    day = weekly.days[0]
    before = weekly.confirm(day)
    assert {one.state for one in before.values()} == {State.HANDED_OVER}
    weekly.desk.skip(weekly.number, day)
    weekly.tick()
    assert (weekly.pages(1), weekly.plans()) == ([], [])
    weekly.desk.unskip(weekly.number, day)
    draft = weekly.desk.draft(weekly.number, day)
    found = town.engine.drafts.get(draft)
    changed = replace(found.common, text="Gewijzigd met andere woorden, #gemeente", title="Gewijzigd anders")
    town.engine.drafts.save(draft, changed, found.accounts, {})
    weekly.confirm(day)
    assert [one[0] for one in weekly.plans()] == ["Gewijzigd met andere woorden"]
    assert town.site.rows("Gewijzigd anders") == [["future", stamp(weekly.moment(day))]]
    weekly.comes_out(day)
    assert weekly.toots() == ["Gewijzigd met andere woorden"]
    assert (weekly.pages(1), [row[0] for row in town.site.rows("Gewijzigd anders")]) == ([], ["publish"])


def test_the_weekly_video_goes_with_its_own_file_and_never_with_an_old_one(town: Town) -> None:
    """With video and captions it goes from here at its moment; the same film is refused a week later, and without one nothing goes."""
    weekly = Weekly(town, "Weekvideo", slot=Slot(video=True, captions=True))
    first, second = weekly.days[:2]
    film, captions = town.folder / "week.mp4", town.folder / "week.vtt"
    film.write_bytes(mp4())
    captions.write_bytes(VTT)
    weekly.desk.put_part(weekly.number, first, PartKind.VIDEO, film)
    weekly.desk.put_part(weekly.number, first, PartKind.CAPTIONS, captions)
    there = weekly.confirm(first)
    assert {(one.state, one.place) for one in there.values()} == {(State.QUEUED, Place.HERE)}
    weekly.comes_out(first)
    assert {name: (one.state, one.error) for name, one in weekly.targets(first).items()} == dict.fromkeys(there, (State.PUBLISHED, ""))
    page: dict[str, Any] = requests.get(
        f"{town.weblog.server}/wp-json/wp/v2/posts/{weekly.targets(first)['wordpress'].remote_id}", timeout=30
    ).json()
    (source,) = re.findall(r'<video[^>]*src="([^"]*)"', page["content"]["rendered"])
    assert requests.get(source, timeout=30).headers["content-type"] == "video/mp4"
    (track,) = re.findall(r'<track[^>]*src="([^"]*)"', page["content"]["rendered"])
    assert "Goedendag" in requests.get(track, timeout=30).content.decode("utf-8")
    (attached,) = town.family.world.statuses[0]["media_attachments"]
    assert attached["type"] == "video"

    with pytest.raises(InputError, match="file-used-before"):
        weekly.desk.put_part(weekly.number, second, PartKind.VIDEO, film)
    weekly.confirm(second)
    weekly.go_to(weekly.moment(second) - timedelta(minutes=110))
    seen = weekly.desk.occurrence(weekly.number, second)
    assert seen is not None
    assert (seen.warned, sorted(seen.missing)) == (True, ["captions", "video"])
    weekly.go_to(weekly.moment(second) + timedelta(minutes=2))
    assert weekly.state(second) is Standing.MISSED
    assert {one.state for one in weekly.targets(second).values()} == {State.MISSED}
    assert (weekly.toots(), weekly.pages(2)) == (["Weekvideo 1"], [])


def test_a_lost_answer_to_a_plan_of_a_series_makes_no_second(town: Town) -> None:
    """The Mastodon server keeps the plan and its answer is lost: it is found, not planned again."""
    weekly = Weekly(town, "Kwijt")
    town.family.faults.append("lose")
    weekly.confirm(weekly.days[0])
    for _ in range(20):
        weekly.tick()
        town.clock.advance(30)
    assert len(weekly.plans()) == 1
    assert weekly.targets(weekly.days[0])["mastodon"].state is State.HANDED_OVER
    weekly.comes_out(weekly.days[0])
    assert weekly.toots() == ["Kwijt 1"]
    assert [row[0] for row in weekly.pages(1)] == ["publish"]
