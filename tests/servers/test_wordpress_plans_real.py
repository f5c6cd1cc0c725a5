"""Plans at a real WordPress through the whole engine: handed over, moved, taken back, come out by the site's own cron, in time and late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from accounts.clock import ManualClock, SystemClock
from accounts.engine import Engine
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.post import Place, State, Target
from accounts.networks.wordpress import WordPressNetwork
from accounts.posts.lanes import SameThread
from tests.servers.wordpress.server import WordPressServer, stamp

pytestmark = pytest.mark.timeout(300)

HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressServer]:
    with WordPressServer(tmp_path_factory.mktemp("site")) as made:
        yield made


class Town:
    """An engine with an account of an author at the site."""

    def __init__(self, folder: Path, site: WordPressServer) -> None:
        self.site = site
        self.clock = ManualClock(SystemClock().now())
        self.engine = Engine.open(folder, clock=self.clock, networks={"wordpress": WordPressNetwork()}, lanes=SameThread())
        self.engine.use_session()
        login, password = site.user("author")
        signed = self.engine.register.sign_in("wordpress", {"server": site.url, "handle": login, "secret": password})
        self.account = self.engine.register.add("wordpress", signed, role=Role.MUNICIPALITY, label="site", pause_seconds=0)

    def plan(self, text: str, at: datetime, **more: Any) -> Target:
        """Plan, release and look."""
        draft = self.engine.drafts.start(Content(text, title=text), (self.account.id,))
        post = self.engine.desk.submit(draft, at=at, **more)
        self.engine.desk.release(post)
        self.engine.publisher.tick()
        return self.engine.history.post(post)[0]

    def one(self, target: Target) -> Target:
        """Return it as it is now."""
        found = self.engine.history.target(target.id)
        assert found is not None
        return found

    def rows(self, title: str) -> list[list[str]]:
        """Return state and moment (UTC) of every post with that title, what lies in the trash too."""
        return self.site.rows(title)

    def cron(self) -> None:
        """Let the site's own cron do what is due."""
        self.site.cron()

    def comes_due(self, target: Target) -> None:
        """Let the moment of a plan pass at the site."""
        self.site.comes_due(int(target.remote_id))


@pytest.fixture
def town(tmp_path: Path, site: WordPressServer) -> Iterator[Town]:
    made = Town(tmp_path, site)
    yield made
    made.engine.close()


def test_future_change_take_back_and_hand_over_again(town: Town) -> None:
    at = (town.clock.now() + timedelta(hours=3)).replace(microsecond=0)
    target = town.plan("Weekvideo", at)
    assert (target.state, target.place) == (State.HANDED_OVER, Place.SERVER)
    assert town.rows("Weekvideo") == [["future", stamp(at)]]
    heard: list[bool] = []
    town.engine.take_back(target.id, heard.append)
    assert heard == [True]
    assert [row[0] for row in town.rows("Weekvideo")] == ["trash"]
    assert (town.one(target).state, town.one(target).place) == (State.QUEUED, Place.HERE)
    later = at + timedelta(days=1)
    assert town.engine.desk.reschedule(target.id, later)
    town.engine.publisher.tick()
    assert town.one(target).state is State.HANDED_OVER
    assert [row for row in town.rows("Weekvideo") if row[0] != "trash"] == [["future", stamp(later)]]


def test_taken_back_with_the_margin_gone_it_goes_from_here(town: Town) -> None:
    target = town.plan("Marge weg", town.clock.now() + timedelta(hours=1))
    town.engine.take_back(target.id, lambda _well: None)
    assert town.engine.desk.reschedule(target.id, town.clock.now() + timedelta(minutes=4))
    town.engine.publisher.tick()
    assert (town.one(target).state, town.one(target).place) == (State.QUEUED, Place.HERE)
    town.clock.advance(245)
    town.engine.publisher.tick()
    assert town.one(target).state is State.PUBLISHED
    assert sorted(row[0] for row in town.rows("Marge weg")) == ["publish", "trash"]


def test_the_site_s_cron_publishes_it_and_it_is_seen_there(town: Town) -> None:
    target = town.plan("Op tijd", (town.clock.now() + HOUR).replace(microsecond=0))
    assert target.state is State.HANDED_OVER
    town.comes_due(target)
    town.cron()
    town.clock.advance(3600 + 90)
    town.engine.publisher.tick()
    seen = town.one(target)
    assert (seen.state, seen.verified, seen.error) == (State.PUBLISHED, True, "")
    assert [row[0] for row in town.rows("Op tijd")] == ["publish"]


def test_a_late_cron_is_waited_for_said_to_be_late_and_then_seen(town: Town) -> None:
    target = town.plan("Te laat", (town.clock.now() + HOUR).replace(microsecond=0))
    town.comes_due(target)
    town.clock.advance(3600 + 90)
    for _ in range(4):
        town.engine.publisher.tick()
        town.clock.advance(400)
    assert (town.one(target).state, town.one(target).error, town.one(target).asks) == (State.HANDED_OVER, "plan-late", True)
    assert [row[0] for row in town.rows("Te laat")] == ["future"]
    town.cron()
    town.clock.advance(1000)
    town.engine.publisher.tick()
    seen = town.one(target)
    assert (seen.state, seen.error, seen.asks) == (State.PUBLISHED, "", False)
    assert [row[0] for row in town.rows("Te laat")] == ["publish"]


def test_what_came_out_before_it_could_be_taken_back_stands_and_is_not_thrown_away(town: Town) -> None:
    target = town.plan("Net geweest", (town.clock.now() + HOUR).replace(microsecond=0))
    town.comes_due(target)
    town.cron()
    town.clock.advance(3600)
    heard: list[bool] = []
    town.engine.take_back(target.id, heard.append)
    assert heard == [False]
    assert town.one(target).state is State.PUBLISHED
    assert [row[0] for row in town.rows("Net geweest")] == ["publish"]


def test_a_site_whose_clock_is_ahead_publishes_at_once_and_that_is_told(town: Town) -> None:
    town.clock.jump(-3600)
    target = town.plan("Klok loopt voor", SystemClock().now() - timedelta(minutes=10))
    assert (target.state, target.error, target.asks) == (State.PUBLISHED, "published-early", True)
    assert [row[0] for row in town.rows("Klok loopt voor")] == ["publish"]


def test_a_site_that_cannot_be_reached_keeps_the_plan_and_says_so(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    target = town.plan("Onbereikbaar", town.clock.now() + timedelta(hours=1))
    connector = town.engine.register.connector(target.account)
    from accounts.errors import NetworkDown

    def down(*_more: Any, **_named: Any) -> None:
        raise NetworkDown(host="127.0.0.1")

    with monkeypatch.context() as patched:
        patched.setattr(connector, "take_back", down)
        heard: list[bool] = []
        town.engine.take_back(target.id, heard.append)
    assert heard == [False]
    assert town.one(target).state is State.HANDED_OVER
    assert [row[0] for row in town.rows("Onbereikbaar")] == ["future"]
