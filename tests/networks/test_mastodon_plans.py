"""Plans at a server of the Mastodon family, through the whole engine: handed over, refused, ignored, full, taken back, swallowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from accounts.clock import ManualClock
from accounts.connector import HandedOver, Sent, Verdict
from accounts.engine import Engine
from accounts.errors import Retryable, Uncertain
from accounts.http import Http
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.post import Place, State, Target
from accounts.networks.mastodon import MastodonNetwork
from accounts.posts.lanes import SameThread
from tests.networks.attempts import START
from tests.networks.mastodon_family import MastodonFamily
from tests.networks.mastodon_scene import Open, Scene, pass_time, scenes

HOUR = timedelta(hours=1)


class Town:
    """An engine with one account on a server of the family; both have the same clock."""

    def __init__(self, folder: Path, server: MastodonFamily, clock: ManualClock) -> None:
        """Sign in."""
        self.clock, self.server = clock, server
        self.engine = Engine.open(
            folder,
            clock=clock,
            networks={"mastodon": MastodonNetwork(lambda _seconds: None)},
            http=lambda: Http(connect_seconds=5, read_seconds=10),
            lanes=SameThread(),
        )
        self.engine.use_session()
        token = server.world.add_user("anna")
        signed = self.engine.register.sign_in("mastodon", {"server": server.url, "secret": token})
        self.account: Account = self.engine.register.add("mastodon", signed, role=Role.ADMINISTRATOR, label="anna", pause_seconds=0)

    def plan(self, text: str = "Weekvideo", ahead: timedelta = 2 * HOUR, **more: Any) -> Target:
        """Plan a post, release it, and let the publisher look."""
        draft = self.engine.drafts.start(Content(text), (self.account.id,))
        post = self.engine.desk.submit(draft, at=self.clock.now() + ahead, **more)
        self.engine.desk.release(post)
        self.engine.publisher.tick()
        return self.engine.history.post(post)[0]

    def one(self, target: Target) -> Target:
        """Return it as it is now."""
        found = self.engine.history.target(target.id)
        assert found is not None
        return found

    def pass_time(self, span: timedelta, step: float = 60.0) -> None:
        """Let time pass, with the server's worker and a look at each step."""
        end = self.clock.now() + span
        while self.clock.now() < end:
            self.clock.advance(min(step, (end - self.clock.now()).total_seconds()))
            with self.server.world.lock:
                self.server.world.run_plans()
            self.engine.publisher.tick()

    def texts(self) -> list[str]:
        """Return what stands there."""
        return self.server.world.texts()

    def take_back(self, target: Target) -> bool:
        """Take a plan back and return whether it waits here."""
        heard: list[bool] = []
        self.engine.take_back(target.id, heard.append)
        return heard == [True]


Make = Callable[..., Town]


@pytest.fixture
def open_town(tmp_path: Path) -> Iterator[Make]:
    made: list[tuple[Town, MastodonFamily]] = []

    def make(variant: str = "mastodon", **switches: Any) -> Town:
        clock = ManualClock(START)
        server = MastodonFamily(variant, clock, **switches)
        server.__enter__()
        town = Town(tmp_path, server, clock)
        made.append((town, server))
        return town

    yield make
    for town, server in made:
        town.engine.close()
        server.__exit__(None, None, None)
        assert server.world.violations == []


@pytest.fixture
def open_scene(tmp_path: Path) -> Iterator[Open]:
    with scenes(tmp_path) as make:
        yield make


def test_handed_over_it_is_posted_by_the_server_and_seen_there_after_its_moment(open_town: Make) -> None:
    town = open_town()
    target = town.plan()
    assert (target.state, target.place) == (State.HANDED_OVER, Place.SERVER)
    town.pass_time(2 * HOUR + timedelta(minutes=5))
    seen = town.one(target)
    assert (seen.state, seen.verified, seen.error, seen.attempts) == (State.PUBLISHED, True, "", 1)
    assert town.texts() == ["Weekvideo"]


def test_a_plan_that_the_server_ignores_stands_there_and_says_so_until_somebody_has_seen_it(open_town: Make) -> None:
    town = open_town(plan="published")
    target = town.plan()
    assert (target.state, target.error, target.asks) == (State.PUBLISHED, "published-early", True)
    assert "published-early" in [row.code for row in town.engine.history.rows(target.id)]
    assert town.engine.history.need_attention() == 1
    town.pass_time(3 * HOUR, step=600)
    assert town.texts() == ["Weekvideo"]
    assert town.one(target).asks
    assert town.engine.desk.seen(target.id)
    assert not town.engine.desk.seen(target.id)
    assert (town.one(target).error, town.engine.history.need_attention()) == ("", 0)


@pytest.mark.parametrize("status", [403, 404, 405])
def test_a_server_without_a_list_of_plans_is_given_none(open_town: Make, status: int) -> None:
    town = open_town()
    town.server.instead["GET", "/api/v1/scheduled_statuses"] = (status, {"error": "no"}, {})
    target = town.plan()
    assert (target.state, target.place, target.error, target.not_before) == (State.QUEUED, Place.HERE, "kept-here", None)
    assert (town.server.world.plans, town.texts()) == ([], [])
    town.pass_time(2 * HOUR + timedelta(minutes=1))
    assert (town.one(target).state, town.one(target).error) == (State.PUBLISHED, "")
    assert town.texts() == ["Weekvideo"]


def test_a_server_whose_list_answers_with_trouble_is_asked_again(open_town: Make) -> None:
    town = open_town()
    town.server.instead["GET", "/api/v1/scheduled_statuses"] = (503, {"error": "busy"}, {})
    target = town.plan()
    assert (target.state, target.place) == (State.QUEUED, Place.SERVER)
    town.server.instead.clear()
    town.pass_time(timedelta(minutes=2), step=10)
    assert town.one(target).state is State.HANDED_OVER


@pytest.mark.parametrize(("ahead", "limits"), [(timedelta(hours=2), {"most_plans_a_day": 3}), (timedelta(hours=2), {"most_plans": 3})])
def test_what_others_planned_there_counts_too_and_what_is_over_the_limit_runs_here(
    open_town: Make, ahead: timedelta, limits: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from accounts.model.limits import NativeSchedule
    from accounts.networks import mastodon_plans

    small = NativeSchedule(timedelta(minutes=5), most_in_all=limits.get("most_plans", 300), most_a_day=limits.get("most_plans_a_day", 25))
    monkeypatch.setattr(mastodon_plans, "SCHEDULE", small)
    town = open_town(**limits)
    anna = town.server.world.users["anna"]
    for number in range(3):
        town.server.world.post(anna, {"status": f"Elders {number}", "scheduled_at": (town.clock.now() + ahead).isoformat()})
    target = town.plan(ahead=ahead)
    assert (target.state, target.place, target.error) == (State.QUEUED, Place.HERE, "kept-here")
    town.pass_time(ahead + timedelta(minutes=1))
    assert town.one(target).state is State.PUBLISHED
    assert sorted(town.texts()) == ["Elders 0", "Elders 1", "Elders 2", "Weekvideo"]


def test_300_in_all_and_25_a_day_are_what_the_stand_in_keeps_to(open_town: Make) -> None:
    town = open_town()
    anna = town.server.world.users["anna"]
    for number in range(25):
        town.server.world.post(anna, {"status": f"Elders {number}", "scheduled_at": (town.clock.now() + 2 * HOUR).isoformat()})
    assert town.plan().place == Place.HERE
    assert town.plan("Morgen", 30 * HOUR).state is State.HANDED_OVER


def test_a_refusal_that_is_no_limit_stays_a_refusal(open_town: Make) -> None:
    town = open_town(most_text=500)
    target = town.plan("x" * 400)
    assert target.state is State.HANDED_OVER
    town.server.instead["POST", "/api/v1/statuses"] = (422, {"error": "Validation failed: no"}, {})
    assert town.plan("Anders").state is State.REFUSED


def test_less_than_five_minutes_ahead_the_server_refuses_and_it_is_kept_here(open_town: Make) -> None:
    town = open_town()
    near = town.plan(ahead=timedelta(minutes=6))
    assert (near.state, near.place) == (State.QUEUED, Place.HERE)
    town.pass_time(timedelta(minutes=7), step=20)
    assert town.one(near).state is State.PUBLISHED


def test_the_margin_that_went_by_while_the_network_was_away_keeps_it_here(open_town: Make) -> None:
    town = open_town()
    town.engine.holds.set_offline(True)
    town.server.instead["GET", "/api/v1/scheduled_statuses"] = (503, {"error": "busy"}, {})
    target = town.plan(ahead=timedelta(minutes=10))
    assert (target.state, target.place) == (State.QUEUED, Place.SERVER)
    town.pass_time(timedelta(minutes=6), step=30)
    town.server.instead.clear()
    town.engine.holds.set_offline(False)
    town.pass_time(timedelta(minutes=5), step=10)
    assert town.one(target).state is State.PUBLISHED
    assert (town.texts(), town.server.world.plans) == (["Weekvideo"], [])


def test_take_back_edit_and_hand_over_again(open_town: Make) -> None:
    town = open_town()
    target = town.plan("Eerste tekst")
    assert town.take_back(target)
    back = town.one(target)
    assert (back.state, back.place, back.token, back.remote_id) == (State.QUEUED, Place.HERE, "", "")
    assert town.server.world.plans == []
    assert town.engine.desk.stop_target(target.id)
    again = town.plan("Tweede tekst", timedelta(minutes=90))
    assert again.state is State.HANDED_OVER
    town.pass_time(3 * HOUR)
    assert town.texts() == ["Tweede tekst"]


def test_taken_back_with_the_margin_gone_it_is_kept_here(open_town: Make) -> None:
    town = open_town()
    target = town.plan(ahead=timedelta(minutes=20))
    town.pass_time(timedelta(minutes=16))
    assert town.take_back(target)
    assert town.engine.desk.reschedule(target.id, town.clock.now() + timedelta(minutes=5))
    town.engine.publisher.tick()
    assert (town.one(target).state, town.one(target).place) == (State.QUEUED, Place.HERE)
    town.pass_time(timedelta(minutes=6), step=20)
    assert town.texts() == ["Weekvideo"]


def test_what_came_out_before_it_could_be_taken_back_is_said_to_stand(open_town: Make) -> None:
    town = open_town()
    target = town.plan()
    town.clock.advance(7205)
    town.server.world.run_plans()
    assert not town.take_back(target)
    assert town.one(target).state in {State.PUBLISHED, State.UNKNOWN, State.HANDED_OVER}
    town.pass_time(timedelta(minutes=10), step=20)
    assert (town.one(target).state, town.texts()) == (State.PUBLISHED, ["Weekvideo"])


def test_a_plan_that_the_server_swallowed_is_asked_about_and_never_sent_twice(open_town: Make) -> None:
    town = open_town()
    target = town.plan(late=None)
    town.server.world.plans.clear()
    town.pass_time(3 * HOUR, step=120)
    now = town.one(target)
    assert (now.state, now.asks, now.error) == (State.UNKNOWN, True, "plan-unclear")
    assert town.texts() == []


def test_a_worker_that_is_late_is_waited_for_and_said_to_be_late(open_town: Make) -> None:
    town = open_town(worker=False)
    target = town.plan()
    town.pass_time(2 * HOUR + timedelta(minutes=20))
    assert (town.one(target).state, town.one(target).error, town.one(target).asks) == (State.HANDED_OVER, "plan-late", True)
    town.server.world.variant.worker = True
    town.pass_time(timedelta(minutes=40))
    assert (town.one(target).state, town.texts()) == (State.PUBLISHED, ["Weekvideo"])


def planned(scene: Scene, ahead: timedelta) -> Any:
    return scene.attempt("Later", changes={"planned": True, "due_at": scene.server.world.clock.now() + ahead})


@pytest.mark.parametrize("variant", ["mastodon", "mastodon-4.2", "akkoma"])
def test_right_after_it_was_handed_over_a_plan_can_be_taken_back(open_scene: Open, variant: str) -> None:
    scene = open_scene(variant)
    attempt = planned(scene, 2 * HOUR)
    given = scene.connector.send(attempt)
    assert isinstance(given, HandedOver)
    again = attempt.again()
    again.target = _at(again.target, given.remote_id)
    assert scene.connector.take_back(again) is Verdict.NOT_THERE
    assert scene.connector.take_back(again) is Verdict.NOT_THERE
    assert (scene.server.world.plans, scene.texts()) == ([], [])


def test_a_plan_that_the_server_only_says_it_deleted_is_not_taken_back(open_scene: Open) -> None:
    scene = open_scene()
    attempt = planned(scene, 2 * HOUR)
    given = scene.connector.send(attempt)
    assert isinstance(given, HandedOver)
    again = attempt.again()
    again.target = _at(again.target, given.remote_id)
    scene.server.instead["DELETE", "/api/v1/scheduled_statuses/1"] = (200, {}, {})
    assert isinstance(scene.connector.take_back(again), HandedOver)


def test_within_its_last_minute_taking_back_says_only_what_the_posts_say(open_scene: Open) -> None:
    scene = open_scene()
    attempt = planned(scene, HOUR)
    given = scene.connector.send(attempt)
    assert isinstance(given, HandedOver)
    pass_time(scene, 3590)
    again = attempt.again()
    again.target = _at(again.target, given.remote_id)
    with pytest.raises(Retryable):
        scene.connector.take_back(again)
    assert scene.server.world.plans == []


def test_a_lost_answer_to_a_hand_over_at_a_server_that_ignores_plans_is_one_post(open_scene: Open) -> None:
    scene = open_scene(plan="published")
    attempt = planned(scene, HOUR)
    scene.server.faults = ["lose"]
    with pytest.raises(Uncertain):
        scene.connector.send(attempt)
    assert isinstance(scene.connector.find(attempt.again()), Sent)
    assert scene.texts() == ["Later"]


def _at(target: Target, remote_id: str) -> Target:
    from dataclasses import replace

    return replace(target, remote_id=remote_id)
