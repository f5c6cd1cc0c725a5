"""Who may write when many want to: nobody is passed over, the window waits for one at most, and nobody looks again after a pause."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from accounts.errors import StoreError
from accounts.store import books as store
from accounts.store import settings
from accounts.store.books import Books
from accounts.store.turn import Turn

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def waiting(turn: Turn, count: int) -> None:
    """Go on as soon as so many wait."""
    while len(turn._waiting) < count:
        threading.Event().wait(0.001)


def begun(act: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_the_order_of_asking() -> None:
    turn, went = Turn(), []

    def wait(name: int) -> None:
        assert turn.take(10)
        went.append(name)
        turn.give()

    assert turn.take(10)
    threads = []
    for name in range(5):
        threads.append(begun(lambda name=name: wait(name)))  # type: ignore[misc]
        waiting(turn, name + 1)
    turn.give()
    for thread in threads:
        thread.join()
    assert went == [0, 1, 2, 3, 4]


def test_the_window_goes_before_all_others() -> None:
    turn, went = Turn(), []

    def wait(name: str) -> None:
        assert turn.take(10)
        went.append(name)
        turn.give()

    def hold() -> None:
        assert turn.take(10)
        held.set()
        waiting(turn, 4)
        turn.give()

    held = threading.Event()
    threads = [begun(hold)]
    held.wait()
    for count in range(1, 4):
        threads.append(begun(lambda: wait("lane")))
        waiting(turn, count)
    wait("window")
    for thread in threads:
        thread.join()
    assert went == ["window", "lane", "lane", "lane"]


def test_who_waited_too_long_is_no_longer_in_the_queue() -> None:
    turn = Turn()
    assert turn.take(1)
    assert not turn.take(0.001)
    turn.give()
    assert turn.take(0.001)
    turn.give()


def test_writers_of_one_process_do_not_meet_in_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "BUSY_MILLISECONDS", 0)  # the database itself would refuse the second one at once
    books = Books.open(tmp_path, NOW)
    monkeypatch.setattr(store, "BUSY_MILLISECONDS", 10_000)
    other: list[threading.Thread] = []
    with books.write():
        settings.put(books, "first", 1)
        other.append(begun(lambda: settings.put(books, "second", 2)))
        waiting(books._turn, 1)
    other[0].join()
    assert (settings.every(books)["first"], settings.every(books)["second"]) == (1, 2)
    books.close()


def test_a_write_that_fails_gives_the_turn_back(tmp_path: Path) -> None:
    books = Books.open(tmp_path, NOW)
    with pytest.raises(ZeroDivisionError), books.write():
        raise ZeroDivisionError
    settings.put(books, "after", 1)
    assert settings.every(books)["after"] == 1
    books.close()


def test_a_turn_that_does_not_come_is_a_busy_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    books = Books.open(tmp_path, NOW)
    monkeypatch.setattr(store, "BUSY_MILLISECONDS", 1)
    assert books._turn.take(1)
    with pytest.raises(StoreError, match="store-busy"), books.write():
        raise AssertionError("nobody else may write now")
    books._turn.give()
    settings.put(books, "after", 1)
    books.close()


def test_the_version_tells_of_every_write_and_of_nothing_else(tmp_path: Path) -> None:
    one, other = Books.open(tmp_path, NOW), Books.open(tmp_path, NOW)
    seen = [one.version()]
    settings.every(one)
    seen.append(one.version())
    settings.put(one, "own", 1)
    seen.append(one.version())
    settings.put(other, "another", 1)
    seen.append(one.version())
    assert seen[0] == seen[1]
    assert len(set(seen)) == 3
    one.close()
    other.close()
