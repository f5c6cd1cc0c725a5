"""The clock thread: nothing that happens during a look is overlooked, and a look that fails is not the last."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from accounts.clock import SystemClock
from accounts.errors import StoreError
from accounts.events import Events, HoldsChanged
from desktop.schedule import Schedule
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

    def next_moment(self) -> datetime | None:
        """Return that nothing is due."""
        return None


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
    return SimpleNamespace(publisher=publisher, series=Series(), events=Events(), clock=SystemClock())


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
