"""The publish pool with real threads: no lane hangs, none is lost, and stopping ends it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from accounts.events import Event
from accounts.model.account import Role
from accounts.model.ids import AccountId
from accounts.model.post import State
from accounts.posts.lanes import Lanes
from tests.accounts.engines import House
from tests.guards.logs import ExpectedLogs


@pytest.fixture
def town(tmp_path: Path) -> Iterator[House]:
    """An engine with real threads."""
    made = House(tmp_path, lanes=Lanes())
    yield made
    made.close()


def test_twenty_accounts_ticked_from_many_threads_send_once_each(town: House, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("a listener failed", logger="events")

    def breaks(_event: Event) -> None:
        raise ZeroDivisionError

    accounts = [town.account(f"jan-{number}", Role.PRIVATE) for number in range(20)]
    post = town.submit("Twintig keer een keer", *accounts)
    town.clock.advance(60)
    town.engine.desk.release(post)
    town.engine.events.subscribe(breaks)
    threads = [threading.Thread(target=town.engine.publisher.tick) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert town.engine.publisher.wait(30)
    assert {target.state for target in town.engine.history.post(post)} == {State.PUBLISHED}
    assert all(town.texts(account) == ["Twintig keer een keer"] for account in accounts)
    assert town.engine.publisher._given == set()


def test_stop_in_the_middle_begins_nothing_new_and_loses_nothing(tmp_path: Path) -> None:
    inside, go = threading.Event(), threading.Event()

    def wait(name: str, _target: object) -> None:
        if name == "before-request":
            inside.set()
            go.wait(10)

    first = House(tmp_path, lanes=Lanes(most=1), point=wait)
    accounts = [first.account(f"jan-{number}", Role.PRIVATE) for number in range(3)]
    post = first.submit("Halverwege", *accounts)
    first.clock.advance(60)
    first.engine.desk.release(post)
    first.engine.publisher.tick()
    assert inside.wait(10)
    ended = threading.Thread(target=first.engine.close, args=(10.0,))
    ended.start()
    go.set()
    ended.join()
    second = House(tmp_path, clock=first.clock)
    assert sorted(target.state for target in second.engine.history.post(post)) == [State.PUBLISHED, State.QUEUED, State.QUEUED]
    second.engine.publisher.recover()
    second.engine.publisher.tick()
    assert all(second.texts(account) == ["Halverwege"] for account in accounts)
    second.close()


def test_a_thread_that_the_system_does_not_give_is_asked_for_again(monkeypatch: pytest.MonkeyPatch, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("gets no lane", logger="publish")
    lanes, done = Lanes(), threading.Event()
    with monkeypatch.context() as patch:

        def no_thread(_self: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        patch.setattr(threading.Thread, "start", no_thread)
        lanes.submit(AccountId(1), done.set)
    assert lanes.busy()
    lanes.submit(AccountId(2), lambda: None)
    assert done.wait(10)
    assert lanes.wait(10)
    assert lanes.stop()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_whatever_ends_a_thread_its_lane_goes_on() -> None:
    class End(BaseException):
        pass

    def end() -> None:
        raise End

    lanes, done = Lanes(), threading.Event()
    lanes.submit(AccountId(1), end)
    dying = [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]
    assert lanes.wait(10)
    lanes.submit(AccountId(1), done.set)
    assert done.wait(10)
    assert lanes.stop()
    for thread in dying:
        thread.join(10)  # what it ended with is told in this test, not in the next one
