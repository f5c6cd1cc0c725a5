"""Off the main thread and back."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from accounts.errors import KnownError, NetworkDown
from tests.guards.logs import ExpectedLogs
from ui import work


def _fail(error: KnownError) -> None:
    raise AssertionError(error)


def test_the_job_runs_elsewhere_and_the_answer_comes_home(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    work.run(owner, threading.current_thread, lambda thread: seen.append((thread, threading.current_thread())), _fail)
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there is not threading.main_thread()
    assert here is threading.main_thread()


def test_a_known_error_goes_to_failed_and_always_comes_last(qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    def job() -> None:
        raise NetworkDown(host="example.org")

    work.run(owner, job, lambda _: seen.append("done"), lambda error: seen.append(error.word), lambda: seen.append("always"))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["network-down", "always"]


def test_any_other_fault_goes_to_the_hook_and_still_ends_the_busy_state(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, seen, caught = QObject(), [], []
    monkeypatch.setattr(sys, "excepthook", lambda *given: caught.append((given[0], threading.current_thread())))
    work.run(owner, lambda: 1 / 0, seen.append, _fail, lambda: seen.append("always"))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["always"]
    assert caught == [(ZeroDivisionError, threading.main_thread())]


@pytest.mark.parametrize("way", ["deleted", "collected"])
def test_an_answer_for_somebody_who_is_gone_is_dropped(qtbot: QtBot, way: str) -> None:
    owner, other, seen = QObject(), QObject(), []
    go = threading.Event()
    work.run(owner, lambda: go.wait(5), lambda _: seen.append("gone"), _fail, lambda: seen.append("gone"))
    if way == "deleted":
        import shiboken6

        shiboken6.delete(owner)
    del owner
    gc.collect()
    go.set()
    assert work.idle()
    work.run(other, lambda: None, lambda _: seen.append("here"), _fail)
    assert work.idle()
    assert seen == ["here"]


def test_stop_waits_for_what_runs_drops_the_rest_and_takes_nothing_more(qtbot: QtBot, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("still running", "work")
    owner, seen, begun = QObject(), [], []
    go = threading.Event()

    def job() -> None:
        begun.append(1)
        go.wait(5)

    for _ in range(20):
        work.run(owner, job, seen.append, _fail)
    qtbot.waitUntil(lambda: len(begun) == work.THREADS)
    assert not work.stop(0.01)
    go.set()
    work.start()
    work.run(owner, lambda: None, seen.append, _fail)
    assert work.idle()
    assert work.stop()
    work.run(owner, lambda: None, seen.append, _fail)
    assert work.idle()
    assert len(begun) == work.THREADS
    assert seen == [None]


def test_a_fault_in_the_answer_does_not_stop_the_next(qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    def bad(_: object) -> None:
        raise RuntimeError("in the window")

    with qtbot.captureExceptions() as caught:
        work.run(owner, lambda: 1, bad, _fail, lambda: seen.append("always"))
        qtbot.waitUntil(lambda: bool(seen))
        work.run(owner, lambda: 2, seen.append, _fail)
        qtbot.waitUntil(lambda: len(seen) == 2)
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert seen == ["always", 2]
