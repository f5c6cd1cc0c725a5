"""The clock thread: nothing that happens during a look is overlooked, and a look that fails is not the last."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from accounts.clock import ManualClock, SystemClock
from accounts.errors import StoreError
from accounts.events import BooksChanged, Events, HoldsChanged
from accounts.model.post import State
from desktop import schedule as schedules
from desktop.schedule import Schedule, steady_store
from tests.accounts.engines import House
from tests.guards.logs import ExpectedLogs

WAIT = 10.0


class Publisher:
    """Looks when it is told to, holds the first look open, and counts."""

    def __init__(self) -> None:
        """Nothing happened yet."""
        self.looks = 0
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.again = threading.Event()
        self.fails = False

    def tick(self) -> None:
        """Look."""
        self.looks += 1
        if self.looks == 1:
            self.begun.set()
            self.go_on.wait(WAIT)
            if self.fails:
                raise ValueError("a fault of ours")
        else:
            self.again.set()

    def next_moment(self, _after: datetime | None = None) -> datetime | None:
        """Return that nothing is due."""
        return None

    def restless(self) -> bool:
        """Return that nothing is to be tried again."""
        return False


@pytest.fixture
def publisher() -> Publisher:
    """A publisher that is looked through."""
    return Publisher()


class Series:
    """Series that may fail, and have their own moment."""

    def __init__(self) -> None:
        """Be well."""
        self.failure: Exception | None = None
        self.rounds = 0
        self.moment: datetime | None = None

    def tick(self) -> None:
        """Make a round."""
        self.rounds += 1
        if self.failure is not None:
            raise self.failure

    def next_moment(self) -> datetime | None:
        """Return the moment."""
        return self.moment


@pytest.fixture
def engine(publisher: Publisher) -> Any:
    """As much of an engine as the clock asks for."""
    hours = SimpleNamespace(tick=lambda: None, next_moment=lambda: None)
    return SimpleNamespace(
        publisher=publisher,
        acts=SimpleNamespace(tick=lambda: 0),
        series=Series(),
        hours=hours,
        events=Events(),
        clock=SystemClock(),
        books=SimpleNamespace(version=lambda: 1),
    )


@pytest.fixture
def schedule(engine: Any, publisher: Publisher) -> Iterator[Schedule]:
    """A clock that runs."""
    made = Schedule(engine)
    made.start()
    yield made
    publisher.go_on.set()
    made.stop()


def test_what_happens_during_a_look_is_looked_at_after_it(schedule: Schedule, engine: Any, publisher: Publisher) -> None:
    assert publisher.begun.wait(WAIT)
    engine.events.publish(HoldsChanged())
    assert publisher.looks == 1, "two looks at once"
    publisher.go_on.set()
    assert publisher.again.wait(WAIT)


def test_a_look_that_fails_is_not_the_last(schedule: Schedule, engine: Any, publisher: Publisher, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("look failed", "publish")
    publisher.fails = True
    assert publisher.begun.wait(WAIT)
    engine.events.publish(HoldsChanged())
    publisher.go_on.set()
    assert publisher.again.wait(WAIT)


def test_stop_waits_for_the_look_and_begins_none(engine: Any, publisher: Publisher) -> None:
    made = Schedule(engine)
    made.start()
    assert publisher.begun.wait(WAIT)
    engine.events.publish(HoldsChanged())
    made._stopped.set()
    publisher.go_on.set()
    made.stop()
    engine.events.publish(HoldsChanged())
    assert publisher.looks == 1


@pytest.mark.parametrize("failure", [ValueError("a fault of ours"), StoreError("store-busy")])
def test_series_in_trouble_stop_no_post(engine: Any, publisher: Publisher, expected_logs: ExpectedLogs, failure: Exception) -> None:
    if isinstance(failure, ValueError):
        expected_logs.expect("round over the series failed", "publish")
    engine.series.failure = failure
    made = Schedule(engine)
    made.start()
    assert publisher.begun.wait(WAIT)
    publisher.go_on.set()
    made.stop()
    assert engine.series.rounds >= 1
    assert publisher.looks >= 1


def test_the_alarm_rings_for_a_series_too(engine: Any, publisher: Publisher) -> None:
    engine.series.moment = engine.clock.now() + timedelta(milliseconds=300)
    publisher.go_on.set()
    made = Schedule(engine)
    made.start()
    assert publisher.again.wait(WAIT)
    made.stop()
    assert engine.series.rounds >= 2


def test_a_look_that_sets_the_alarm_while_the_clock_is_stopped_holds_nobody_up(engine: Any, publisher: Publisher) -> None:
    publisher.next_moment = lambda _after=None: engine.clock.now() + timedelta(hours=1)  # type: ignore[method-assign]
    made = Schedule(engine)
    made.start()
    assert publisher.begun.wait(WAIT)
    ends = threading.Thread(target=made.stop, daemon=True)
    ends.start()
    assert made._stopped.wait(WAIT)
    publisher.go_on.set()
    ends.join(WAIT)
    assert not ends.is_alive()
    assert made._scheduler.get_job("alarm") is None or not made._scheduler.running


# -- what the clock may do, with a clock that stands still until it is moved ---------------------------------------------------------------


class Looks:
    """A clock whose looks are made by hand, on a real engine: what one look after an event decides."""

    def __init__(self, folder: Path) -> None:
        """Open an engine with an account; the schedule is not started."""
        self.house = House(folder)
        self.account = self.house.account()
        self.told: list[int] = []
        self.anew: list[bool] = []
        self.schedule = Schedule(self.house.engine, self._tell)
        self.house.engine.events.subscribe(lambda event: self.anew.append(True) if isinstance(event, BooksChanged) else None)

    def _tell(self, notices: Any) -> None:
        self.told += [notice.target.id for notice in notices]

    @property
    def clock(self) -> ManualClock:
        """Return the hand."""
        return self.house.clock

    def plan(self, minutes: float, late: int | None = 30) -> int:
        """Plan a post so many minutes ahead, from this computer."""
        post = self.house.submit(
            f"Over {minutes}", self.account, at=self.clock.now() + timedelta(minutes=minutes), late=late, keep_here=True
        )
        self.house.engine.desk.release(post)
        return self.house.engine.history.post(post)[0].id

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: the wall clock goes on, the other stands still."""
        self.clock.jump(seconds)

    def look(self) -> None:
        """Make one look."""
        self.schedule._look()

    def state(self, target: int) -> State:
        """Return how a target stands."""
        found = self.house.engine.history.target(target)  # type: ignore[arg-type]
        assert found is not None
        return found.state

    def alarm(self) -> datetime | None:
        """Return when the alarm rings."""
        # Not started, the scheduler keeps every one that was given; the last replaces the others.
        jobs = [job for job in self.schedule._scheduler.get_jobs() if job.id == "alarm"]
        return jobs[-1].trigger.run_date if jobs else None


@pytest.fixture
def looks(tmp_path: Path) -> Iterator[Looks]:
    """Looks by hand."""
    made = Looks(tmp_path)
    yield made
    made.schedule.stop()
    made.house.close()


def test_the_alarm_rings_for_the_notice_and_then_for_the_post(looks: Looks) -> None:
    target = looks.plan(60)
    due = looks.clock.now() + timedelta(minutes=60)
    looks.look()
    assert looks.alarm() == due - timedelta(minutes=10)
    looks.clock.advance(50 * 60)
    looks.look()
    assert looks.told == [target]
    assert looks.alarm() == due


@pytest.mark.parametrize(("late", "state"), [(30, State.MISSED), (None, State.PUBLISHED), (300, State.PUBLISHED), (0, State.MISSED)])
def test_one_look_after_a_sleep_the_late_rule_has_decided(looks: Looks, late: int | None, state: State) -> None:
    target = looks.plan(60, late)
    looks.look()
    looks.sleep(4 * 3600)
    looks.look()
    assert looks.state(target) is state
    assert looks.told == []
    assert looks.anew == [True]


def test_a_fortnight_off_lets_no_burst_go(tmp_path: Path) -> None:
    first = Looks(tmp_path)
    targets = [first.plan(60 + 30 * number) for number in range(40)]
    first.schedule.stop()
    first.house.close()
    clock = ManualClock(first.clock.now() + timedelta(days=14))
    house = House(tmp_path, clock=clock)
    house.engine.publisher.recover()
    again = Schedule(house.engine)
    again._look()
    states = {house.engine.history.target(target).state for target in targets}  # type: ignore[arg-type, union-attr]
    assert states == {State.MISSED}
    assert house.world.of("wethouder@practice.example") == ()
    assert house.engine.history.need_attention() == 40
    again.stop()
    house.close()


def test_the_clock_set_back_keeps_the_moment_and_the_tick_goes_on(looks: Looks) -> None:
    target = looks.plan(60)
    looks.look()
    looks.sleep(-3600)
    looks.look()
    assert looks.state(target) is State.QUEUED
    looks.clock.advance(3 * 3600)
    looks.look()
    assert looks.state(target) is State.MISSED


def test_the_clock_set_forward_and_back_again_publishes_at_most_once(looks: Looks) -> None:
    target = looks.plan(60, None)
    looks.look()
    looks.sleep(2 * 3600)
    looks.look()
    assert looks.state(target) is State.PUBLISHED
    looks.sleep(-2 * 3600)
    looks.look()
    looks.clock.advance(7200)
    looks.look()
    assert len(looks.house.world.of("wethouder@practice.example")) == 1


def test_small_steps_of_a_time_server_are_no_jump(looks: Looks) -> None:
    looks.look()
    for seconds in (0.5, -2, 4):
        looks.sleep(seconds)
        looks.clock.advance(10)
        looks.look()
    assert looks.anew == []


@pytest.fixture
def zone() -> Iterator[Callable[[str], None]]:
    """Put this computer into another zone."""
    before = os.environ.get("TZ")

    def go(name: str) -> None:
        os.environ["TZ"] = name

    yield go
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


# -- the slow tick: while nothing happens it looks at nothing ------------------------------------------------------------------------------


@pytest.fixture
def counted(looks: Looks, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """After a look: make a slow tick, ten seconds later, and return how often the publisher looked at it."""
    seen: list[bool] = []
    tick = looks.house.engine.publisher.tick
    monkeypatch.setattr(looks.house.engine.publisher, "tick", lambda: (seen.append(True), tick()))
    monkeypatch.setattr(schedules, "BETWEEN_LOOKS", 0)
    looks.look()
    looks.look()

    def ticked(seconds: float = 10) -> int:
        seen.clear()
        looks.clock.advance(seconds)
        looks.schedule._slow_tick()
        return len(seen)

    return ticked


def test_while_nothing_happens_nothing_is_looked_at(counted: Callable[[], int]) -> None:
    assert [counted() for _ in range(5)] == [0] * 5
    assert counted() == 1, "a minute is over"
    assert counted() == 0


def test_a_sleep_is_noticed_at_the_first_tick(looks: Looks, counted: Callable[[], int]) -> None:
    looks.sleep(3600)
    assert counted() == 1
    assert looks.anew == [True]
    assert counted() == 0


def test_what_another_process_wrote_is_looked_at(looks: Looks, counted: Callable[[], int]) -> None:
    other = House(looks.house.folder, clock=looks.clock)
    assert counted() == 0, "opening writes nothing"
    other.submit("Van de opdrachtregel", other.engine.register.every()[0])
    assert counted() == 1
    other.close()


def test_what_the_books_did_not_take_is_tried_again_at_every_tick(looks: Looks, counted: Callable[[], int]) -> None:
    looks.house.engine.publisher.restless = lambda: True  # type: ignore[method-assign]
    looks.look()
    assert [counted() for _ in range(3)] == [1, 1, 1]


def test_acts_that_wait_are_looked_after_at_every_tick(looks: Looks, counted: Callable[[], int]) -> None:
    looks.house.engine.acts.tick = lambda: 1  # type: ignore[method-assign]
    looks.look()
    assert [counted() for _ in range(3)] == [1, 1, 1]


def test_books_that_cannot_be_asked_are_asked_again(looks: Looks, counted: Callable[[], int]) -> None:
    def busy() -> int:
        raise StoreError("store-busy")

    version = looks.house.engine.books.version
    looks.house.engine.books.version = busy  # type: ignore[method-assign]
    assert [counted() for _ in range(2)] == [0, 0], "the look itself was refused"
    assert looks.schedule._seen is None
    looks.house.engine.books.version = version  # type: ignore[method-assign]
    assert counted() == 1


# -- what falls due while a look goes on ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["acts", "series"])
def test_what_falls_due_during_a_look_does_not_wait_for_its_end(looks: Looks, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    target = looks.plan(60)
    looks.clock.advance(55 * 60)
    looks.look()
    looks.look()
    part = getattr(looks.house.engine, step)
    before, seen = part.tick, []

    def slow() -> object:
        looks.clock.advance(5 * 60)
        return before()

    ahead = looks.house.engine.noticing.look
    monkeypatch.setattr(part, "tick", slow)
    monkeypatch.setattr(looks.house.engine.noticing, "look", lambda: (seen.append(looks.state(target)), ahead())[1])
    looks.look()
    assert seen == [State.PUBLISHED]


def test_what_falls_due_at_the_end_of_a_look_is_what_comes_next(looks: Looks, monkeypatch: pytest.MonkeyPatch) -> None:
    target = looks.plan(60)
    due = looks.clock.now() + timedelta(minutes=60)
    looks.plan(90)
    looks.clock.advance(55 * 60)
    looks.look()
    ahead = looks.house.engine.noticing.look

    def slow() -> object:
        looks.clock.advance(6 * 60)
        return ahead()

    monkeypatch.setattr(looks.house.engine.noticing, "look", slow)
    looks.look()
    assert looks.state(target) is State.QUEUED
    assert looks.alarm() == due == looks.schedule._next


def test_another_zone_is_noticed_and_moves_no_post(looks: Looks, zone: Callable[[str], None]) -> None:
    zone("Europe/Amsterdam")
    target = looks.plan(60)
    due = looks.clock.now() + timedelta(minutes=60)
    looks.look()
    looks.anew.clear()
    zone("America/New_York")
    looks.look()
    looks.look()
    assert looks.anew == [True]
    assert looks.house.engine.history.target(target).due_at == due  # type: ignore[arg-type, union-attr]
    assert due.astimezone().utcoffset() == timedelta(hours=-5)


def test_a_tick_that_lies_too_far_ahead_is_brought_back() -> None:
    store = steady_store()
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    job = SimpleNamespace(id="tick", next_run_time=now + timedelta(hours=1), _jobstore_alias="default")
    other = SimpleNamespace(id="alarm", next_run_time=now + timedelta(hours=1), _jobstore_alias="default")
    for one in (job, other):
        store.add_job(one)
    assert [one.id for one in store.get_due_jobs(now)] == ["tick"]


def test_a_wake_from_the_system_is_one_look_at_once(schedule: Schedule, publisher: Publisher) -> None:
    assert publisher.begun.wait(WAIT)
    publisher.go_on.set()
    schedule.wake()
    assert publisher.again.wait(WAIT)


def test_ten_seconds_is_the_longest_that_anything_goes_unnoticed() -> None:
    assert schedules.TICK_SECONDS <= 10
