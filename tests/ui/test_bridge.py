"""Events from any thread become signals on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.events import AccountChanged, BooksChanged, DraftChanged, Event, Events, HoldsChanged, TargetChanged
from accounts.model.ids import AccountId, DraftId, PostId, TargetId
from ui.bridge import Bridge


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def bridge(events: Events, qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(events)
    yield made
    made.close()


def _listen(bridge: Bridge) -> list[tuple[object, ...]]:
    seen: list[tuple[object, ...]] = []
    bridge.account_changed.connect(lambda account: seen.append(("account", account, threading.current_thread())))
    bridge.draft_changed.connect(lambda draft: seen.append(("draft", draft, threading.current_thread())))
    bridge.target_changed.connect(lambda target, post: seen.append(("target", target, post, threading.current_thread())))
    bridge.holds_changed.connect(lambda: seen.append(("holds", threading.current_thread())))
    bridge.books_changed.connect(lambda: seen.append(("books", threading.current_thread())))
    return seen


def test_every_event_has_its_signal_in_the_order_told(events: Events, bridge: Bridge, qtbot: QtBot) -> None:
    seen = _listen(bridge)
    told: list[Event] = [AccountChanged(AccountId(1)), DraftChanged(DraftId(2)), TargetChanged(TargetId(3), PostId(4))]
    told += [HoldsChanged(), BooksChanged()]
    for event in told:
        events.publish(event)
    assert seen == []  # never within the call of whoever publishes
    qtbot.waitUntil(lambda: len(seen) == 5)
    main = threading.main_thread()
    assert seen == [("account", 1, main), ("draft", 2, main), ("target", 3, 4, main), ("holds", main), ("books", main)]


def test_a_burst_from_many_threads_is_told_once_a_thing(events: Events, bridge: Bridge, qtbot: QtBot) -> None:
    seen = _listen(bridge)

    def burst() -> None:
        for number in range(500):
            events.publish(TargetChanged(TargetId(number % 5), PostId(1)))

    threads = [threading.Thread(target=burst) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(seen) >= 5)
    QApplication.processEvents()
    assert sorted(str(entry[1]) for entry in seen) == ["0", "1", "2", "3", "4"]
    assert {entry[-1] for entry in seen} == {threading.main_thread()}


def test_what_comes_while_telling_is_told_next(events: Events, bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[int] = []

    def again(draft: int) -> None:
        seen.append(draft)
        if draft < 3:
            events.publish(DraftChanged(DraftId(draft + 1)))

    bridge.draft_changed.connect(again)
    events.publish(DraftChanged(DraftId(1)))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [1, 2, 3]


def test_after_closing_nothing_is_told(events: Events, bridge: Bridge) -> None:
    seen = _listen(bridge)
    events.publish(HoldsChanged())
    bridge.close()
    events.publish(HoldsChanged())
    QApplication.processEvents()
    assert seen == []


def test_the_engine_is_asked_for_only_when_it_is_there(bridge: Bridge) -> None:
    with pytest.raises(RuntimeError, match="not there yet"):
        _ = bridge.engine
    engine = object()
    bridge.set_engine(engine)  # type: ignore[arg-type]
    assert bridge.engine is engine
