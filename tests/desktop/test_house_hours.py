"""A consulting hour in the window: it has it to itself, a question is answered through the pause, a restart finds it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from accounts.answers.hours import Plan
from accounts.events import ColumnAlert, HourNear
from accounts.model.account import Account
from accounts.model.column import ColumnKind
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.hour import Hour, QuestionState, Stage
from accounts.model.ids import HourId
from accounts.model.post import State
from accounts.networks.practice import PracticeNetwork
from tests.desktop.test_house import Program
from ui import work
from ui.hours import HourRoom

SLOW = 30_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qtbot, qapp, tmp_path)
    yield made
    made.stop()


def opened(program: Program, account: Account, **wishes: object) -> Hour:
    engine, now = program.house.engine, datetime.now(UTC)
    usual: dict[str, object] = {
        "title": "Spreekuur",
        "accounts": (account.id,),
        "tags": ("vraagdewethouder",),
        "starts_at": now + timedelta(minutes=4),
        "ends_at": now + timedelta(minutes=64),
        "zone": "Europe/Amsterdam",
        "opening": "Stel uw vraag.",
        "closing": "Dank u wel.",
    }
    hour, posts = engine.hours.plan(Plan(**usual | wishes))  # type: ignore[arg-type]
    for post in posts:
        engine.desk.release(post)
    return engine.hours.begin(hour.id)


def room_of(program: Program) -> HourRoom:
    window, consulting = program.window, program.house.consulting
    program.qtbot.waitUntil(lambda: consulting.room is not None and window.alone is consulting.room, timeout=SLOW)
    assert consulting.room is not None
    return consulting.room


def asked(program: Program, room: HourRoom, text: str) -> None:
    network = PracticeNetwork(program.folder)
    network.world.join("anna@practice.example", "Anna", "")
    network.world.post("anna@practice.example", text, datetime.now(UTC), None, {})

    def there() -> bool:
        for column in program.house.engine.hours.columns():
            program.house.engine.reader.ask_now(column.id)
        program.house.engine.hours.tick()
        return room.over is not None and any(line.question.status.text == text for line in room.over.lines)

    program.qtbot.waitUntil(there, timeout=SLOW)


@pytest.mark.timeout(120)
def test_from_the_beginning_to_an_answer_that_stands(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    opened(program, account)
    room = room_of(program)
    window = program.window
    assert not window.rail.isVisible()
    assert not window._panel.isVisible()
    asked(program, room, "Wanneer komt de brug? #vraagdewethouder")
    room.hand.acts["answer"].click()
    qtbot.waitUntil(window._panel.isVisible, timeout=SLOW)
    composer = program.house.composer
    assert window.alone is room
    composer.form.editor.setPlainText("Volgende week woensdag.")
    qtbot.waitUntil(lambda: composer.draft is not None, timeout=SLOW)
    composer.flush()
    draft = composer.draft
    assert draft is not None
    program.house._publish(int(draft))
    qtbot.waitUntil(lambda: program.house.pauses.sheet is not None, timeout=SLOW)
    assert room.over is not None
    post = next(target.post for target in program.house.engine.history.targets() if target.content.reply_to)
    program.house.pauses.sheet.dismiss()  # type: ignore[union-attr]
    program.house.engine.desk.release(post)
    program.house.pauses.released.emit(int(post))
    qtbot.waitUntil(lambda: room.over is not None and room.over.lines[0].state is QuestionState.ANSWERED, timeout=SLOW)
    assert not window._panel.isVisible()
    assert room.hand.line is None


def test_nothing_but_a_crisis_is_heard_in_the_room(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    engine, window = program.house.engine, program.window
    column = engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("enkhuizen",), alert_words=("brand",))
    window.banners.show_banner("other", "Iets.", "Dat wachten kan.")
    opened(program, account)
    room = room_of(program)
    assert not window.banners.isVisible()
    said: list[str] = []
    window.toast = lambda text, **_more: said.append(text)  # type: ignore[method-assign,assignment]
    engine.events.publish(ColumnAlert(column.id, "https://practice.example/1", "brand"))
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    work.idle()
    assert window.alone is room
    assert said == []
    engine.begin_hold(HoldCause.CRISIS)
    qtbot.waitUntil(lambda: "hold-crisis" in window.banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method
    assert window.banners.isVisible()
    assert window.banners._shown["hold-crisis"].isVisible()
    assert not window.banners._shown["other"].isVisible()
    engine.end_hold(HoldCause.CRISIS)
    room.out.click()
    assert window.alone is None
    assert window.rail.isVisible()
    assert window.banners._shown["other"].isVisible()
    qtbot.waitUntil(lambda: "hour" in window.banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method
    button = window.banners._shown["hour"].button  # type: ignore[attr-defined]
    button.click()
    assert window.alone is room


def test_a_restart_in_the_middle_leads_back(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    first = Program(qtbot, qapp, tmp_path)
    try:
        hour = opened(first, first.account())
        room = room_of(first)
        asked(first, room, "Wanneer? #vraagdewethouder")
    finally:
        first.stop()
    again = Program(qtbot, qapp, tmp_path)
    try:
        room = room_of(again)
        assert room.hour == hour.id
        qtbot.waitUntil(lambda: room.hand.text.text() == "Wanneer? #vraagdewethouder", timeout=SLOW)
    finally:
        again.stop()


def test_who_is_writing_is_not_torn_away(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    program.house.composer.new()
    program.house.composer.form.editor.setPlainText("Een ander bericht")
    program.house.composer.flush()
    opened(program, account)
    qtbot.waitUntil(lambda: "hour" in program.window.banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method
    assert program.window.alone is None


def test_a_reminder_is_said(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    hour = opened(program, account)
    said: list[str] = []
    program.window.toast = lambda text, **_more: said.append(text)  # type: ignore[method-assign,assignment]
    program.house.engine.events.publish(HourNear(hour.id))
    qtbot.waitUntil(lambda: any("Spreekuur" in text for text in said), timeout=SLOW)
    program.house.engine.events.publish(HourNear(HourId(99)))
    work.idle()
    room_of(program)


def test_the_hour_is_among_the_plans(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    hour = opened(program, account)
    room_of(program).out.click()
    planner = program.window.go("planning")
    assert planner is not None
    planner.show_guest("hours")  # type: ignore[attr-defined]
    view = program.house.consulting.view
    assert view is not None
    qtbot.waitUntil(lambda: (hour.id, "room") in view.acts, timeout=SLOW)
    program.house.engine.hours.end(hour.id)
    over = program.house.engine.hours.overview(hour.id)
    assert over.stage is Stage.DONE
    qtbot.waitUntil(lambda: program.house.engine.hours.overview(hour.id).closing[0].state is State.PUBLISHED, timeout=SLOW)


def test_who_still_waits_is_said_outside_the_room_until_nobody_does(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    hour = opened(program, account)
    room = room_of(program)
    asked(program, room, "Wanneer? #vraagdewethouder")
    hours, banners = program.house.engine.hours, program.window.banners
    hours.end(hour.id)
    qtbot.waitUntil(lambda: room.over is not None and room.over.stage is Stage.LEFT, timeout=SLOW)
    room.out.click()
    qtbot.waitUntil(lambda: "hour-left" in banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method
    assert banners._shown["hour-left"].isVisible()
    hours.refer(hours.overview(hour.id).left[0].question.id, "Wegen")
    qtbot.waitUntil(lambda: "hour-left" not in banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method


def test_a_begin_before_the_pause_asks_for_it_in_the_room(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    engine, now = program.house.engine, datetime.now(UTC)
    plan = Plan("Uur", (account.id,), (), now + timedelta(hours=1), now + timedelta(hours=2), "UTC", "Begin.", "Einde.")
    hour, _posts = engine.hours.plan(plan)
    engine.hours.begin(hour.id)
    room = room_of(program)
    pauses: list[int] = []
    program.house.pauses.ask = pauses.append  # type: ignore[method-assign,assignment]
    qtbot.waitUntil(lambda: any(one.findChildren(QPushButton) for one in room._said), timeout=SLOW)
    next(one for one in room._said if one.findChildren(QPushButton)).findChildren(QPushButton)[0].click()
    assert len(pauses) == 2


def foretold(program: Program) -> list[str]:
    """Return the texts of what the band in the window says goes out soon."""
    return [notice.target.content.text for notice in program.house.notices.shown]


@pytest.mark.timeout(120)
def test_what_goes_out_soon_is_told_after_the_room(program: Program, qtbot: QtBot) -> None:
    account = program.account()
    engine, window = program.house.engine, program.window
    hour = opened(program, account, ends_at=datetime.now(UTC) + timedelta(minutes=64))
    room = room_of(program)
    post = engine.desk.submit(
        engine.drafts.start(Content("Straks"), (account.id,)), at=datetime.now(UTC) + timedelta(minutes=4), keep_here=True
    )
    engine.desk.release(post)
    for _ in range(3):
        program.house.notices.tell(engine.noticing.look().notices)
        QApplication.processEvents()
        work.idle()
    # The opening message may have been foretold before the room took the window; what came since was not.
    assert "Straks" not in foretold(program)
    room.out.click()
    found = engine.noticing.look().notices  # unless the clock was first
    if found:
        program.house.notices.tell(found)
    qtbot.waitUntil(lambda: "Straks" in foretold(program) and "ahead" in window.banners.keys(), timeout=SLOW)  # noqa: SIM118 - a method
    assert engine.hours.get(hour.id).open
