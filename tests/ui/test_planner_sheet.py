"""'Plan…': a moment that was meant, where the timer runs, the late rule, and what is refused."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what is chosen here
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from accounts.model.limits import NativeSchedule
from accounts.model.post import Place, State
from accounts.store import accounts as account_rows
from tests.accounts.engines import START, House
from tests.ui.accessible import unnamed
from tests.ui.composing import desk
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.planner import PlanSheet, wall
from ui.planner.late import NEVER
from ui.widgets import Surface

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def bridge(house: House, qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge(house.engine.events, house.engine)
    yield made
    work.idle()
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = Surface("ground")
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    return made


@pytest.fixture
def draft(house: House) -> DraftId:
    accounts = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    return house.engine.drafts.start(Content("Open huis"), tuple(one.id for one in accounts))


Opens = Callable[..., PlanSheet]


@pytest.fixture
def opened(window: QWidget, bridge: Bridge, draft: DraftId) -> Opens:
    def make(**more: object) -> PlanSheet:
        sheet = PlanSheet(window, bridge, draft, **({"zone": AMSTERDAM} | more))
        sheet.open()
        assert work.idle()
        QApplication.processEvents()
        return sheet

    return make


def choose(sheet: PlanSheet, at: datetime) -> None:
    """Choose a wall-clock time as a person does, and let the warnings come."""
    sheet.picker.date.setDate(QDate(at.year, at.month, at.day))
    sheet.picker.time.setTime(QTime(at.hour, at.minute))
    sheet.look_around()
    assert work.idle()


def test_what_is_chosen_is_planned_on_the_clock_of_the_zone(house: House, opened: Opens, qtbot: QtBot) -> None:
    sheet = opened()
    choose(sheet, datetime(2026, 11, 26, 16, 0))
    assert sheet.picker.told.text() == "Thursday 26 November 16:00"
    with qtbot.waitSignal(sheet.planned) as caught:
        sheet.confirm.click()
    targets = house.engine.history.post(caught.args[0])
    assert {target.due_at for target in targets} == {datetime(2026, 11, 26, 16, 0, tzinfo=AMSTERDAM)}
    assert all(target.planned and target.state is State.PAUSING and target.late_minutes == 30 for target in targets)
    assert not sheet.is_open


def test_without_a_choice_it_stands_at_the_next_whole_hour(opened: Opens) -> None:
    sheet = opened()
    assert sheet.picker.moment.utc == START + timedelta(hours=1)
    assert sheet.picker.quick.value == "hour"


def test_without_a_zone_it_is_the_one_of_the_computer(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wall, "computer_zone", lambda: ZoneInfo("Atlantic/Canary"))
    sheet = opened(zone=None)
    assert sheet.picker.chosen_zone == ZoneInfo("Atlantic/Canary")
    choose(sheet, datetime(2026, 11, 26, 16, 0))
    assert sheet.picker.moment.utc == datetime(2026, 11, 26, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("key", "wall"),
    [("hour", datetime(2026, 11, 23, 12)), ("morning", datetime(2026, 11, 24, 9)), ("thursday", datetime(2026, 11, 26, 16))],
)
def test_a_quick_choice_is_taken_with_one_press(opened: Opens, key: str, wall: datetime) -> None:
    sheet = opened(at=START + timedelta(days=40))
    sheet.picker.quick.chip(key).click()
    assert sheet.picker.wall_time == wall
    assert sheet.picker.quick.value == key


def test_what_has_passed_or_is_almost_now_is_refused_in_words(house: House, opened: Opens, draft: DraftId) -> None:
    sheet = opened()
    choose(sheet, datetime(2026, 11, 23, 10, 59))
    assert not sheet.confirm.isEnabled()
    assert "passed" in sheet.picker.wrong.text()
    choose(sheet, datetime(2026, 11, 23, 11, 0))
    assert "less than a minute" in sheet.picker.wrong.text()
    sheet._confirmed()
    assert house.engine.history.targets() == ()
    choose(sheet, datetime(2026, 11, 23, 11, 1))
    assert sheet.confirm.isEnabled()
    assert sheet.picker.wrong.isHidden()
    house.clock.advance(61)
    sheet._confirmed()
    assert house.engine.history.targets() == ()
    assert not sheet.confirm.isEnabled()


def test_a_time_that_the_clock_leaves_out_or_shows_twice_is_explained(opened: Opens) -> None:
    sheet = opened()
    choose(sheet, datetime(2027, 3, 28, 2, 30))
    assert "2:30 does not exist, it goes out at 3:30" in sheet.picker.clocks.text()
    assert sheet.picker.told.text() == "Sunday 28 March 2027 3:30"
    choose(sheet, datetime(2027, 10, 31, 2, 30))
    assert "twice" in sheet.picker.clocks.text()
    assert sheet.picker.moment.utc.hour == 0
    choose(sheet, datetime(2027, 10, 31, 12, 0))
    assert sheet.picker.clocks.isHidden()


def test_another_zone_is_told_on_this_clock_too(opened: Opens) -> None:
    sheet = opened()
    sheet.picker.zone.choose("Asia/Tokyo")
    choose(sheet, datetime(2026, 11, 26, 1, 0))
    assert sheet.picker.moment.utc == datetime(2026, 11, 25, 17, 0, tzinfo=AMSTERDAM)
    assert sheet.picker.clocks.text() == "On the clock of this computer that is Wednesday 25 November 17:00."


@pytest.mark.parametrize(
    ("wall", "word"),
    [
        (datetime(2026, 12, 25, 12, 0), "Christmas"),
        (datetime(2026, 11, 28, 12, 0), "weekend"),
        (datetime(2026, 11, 26, 22, 0), "night"),
        (datetime(2026, 11, 26, 6, 59), "night"),
    ],
)
def test_days_and_hours_that_ask_for_thought_are_told_and_not_forbidden(opened: Opens, wall: datetime, word: str) -> None:
    sheet = opened()
    choose(sheet, wall)
    assert word in sheet.warning.accessibleName()
    assert sheet.confirm.isEnabled()
    choose(sheet, datetime(2026, 11, 26, 7, 0))
    assert sheet.warning.isHidden()


def test_two_messages_of_one_account_within_ten_minutes_are_told(house: House, opened: Opens) -> None:
    council = house.engine.register.every()[1]
    house.submit("Eerder", council, at=datetime(2026, 11, 26, 16, 10, tzinfo=AMSTERDAM))
    sheet = opened()
    choose(sheet, datetime(2026, 11, 26, 16, 0))
    assert "gemeente already says something else at 16:10" in sheet.warning.accessibleName()
    assert "wethouder" not in sheet.warning.accessibleName()
    choose(sheet, datetime(2026, 11, 26, 15, 59))
    assert sheet.warning.isHidden()


def test_the_late_rule_is_kept_as_it_was_chosen(house: House, opened: Opens) -> None:
    sheet = opened()
    assert sheet.late.minutes == 30
    sheet.late.limit.setValue(90)
    assert sheet.late.minutes == 90
    sheet.late.never.click()
    assert sheet.late.minutes == NEVER
    assert not sheet.late.limit.isEnabled()
    sheet.late.anyway.click()
    sheet.confirm.click()
    assert {target.late_minutes for target in house.engine.history.targets()} == {None}


def test_who_looks_at_the_clock_is_said_for_every_account(house: House, opened: Opens) -> None:
    first, second = house.engine.register.every()
    house.engine.register.change(second.id, native=False)
    sheet = opened()
    sheet.picker.choose(START + timedelta(days=2))
    sheet.look_around()
    assert work.idle()
    assert [line.text() for line in sheet.timers.lines] == [
        "at the server of practice.example; the laptop may be off",
        "on this laptop, which must be on: that is how this account is set",
    ]
    assert sheet.here_only.isHidden()
    assert [box.isHidden() for box in sheet.timers.boxes.values()] == [False, True]
    sheet.timers.boxes[first.id].click()
    assert work.idle()
    assert sheet.timers.lines[0].text() == "on this laptop, which must be on: you chose so"
    sheet.confirm.click()
    assert [(target.place, target.kept) for target in house.engine.history.targets(newest=False)] == [
        (Place.HERE, True),
        (Place.HERE, False),
    ]


def test_all_timers_can_be_kept_here_at_once(house: House, opened: Opens) -> None:
    sheet = opened()
    sheet.picker.choose(START + timedelta(days=2))
    sheet.look_around()
    assert work.idle()
    assert not sheet.here_only.isHidden()
    sheet.here_only.click()
    assert work.idle()
    assert {line.text() for line in sheet.timers.lines} == {"on this laptop, which must be on: you chose so"}
    assert sheet.here_only.isChecked()
    box = next(iter(sheet.timers.boxes.values()))
    box.click()
    assert work.idle()
    assert not sheet.here_only.isChecked()
    sheet.confirm.click()
    assert {target.place for target in house.engine.history.targets()} == {Place.HERE, Place.SERVER}


@pytest.mark.parametrize(
    ("limits", "at", "reason"),
    [
        ({"schedule": None}, timedelta(days=2), "practice.example has no timer that can be relied on"),
        ({}, timedelta(minutes=6), "the moment is too near for the server"),
        ({"schedule": NativeSchedule(timedelta(minutes=5), most_a_day=0)}, timedelta(days=2), "the server keeps no more for that day"),
        ({"schedule": NativeSchedule(timedelta(minutes=5), most_in_all=0)}, timedelta(days=2), "the server keeps no more plans"),
    ],
)
def test_why_a_timer_runs_here_is_said(house: House, opened: Opens, limits: dict[str, object], at: timedelta, reason: str) -> None:
    for one in house.engine.register.every():
        account_rows.save(house.engine.books, replace(one, limits=replace(one.limits, **limits)))  # type: ignore[arg-type]
    sheet = opened()
    sheet.picker.choose(START + at)
    sheet.look_around()
    assert work.idle()
    assert {line.text() for line in sheet.timers.lines} == {f"on this laptop, which must be on: {reason}"}
    assert all(box.isHidden() for box in sheet.timers.boxes.values())


def test_what_the_desk_refuses_is_said_and_nothing_is_planned(house: House, opened: Opens, draft: DraftId) -> None:
    sheet = opened()
    here = house.engine.drafts.get(draft)
    house.engine.drafts.save(draft, Content(""), here.accounts, {})
    sheet.confirm.click()
    assert sheet.is_open
    assert not sheet.trouble.isHidden()
    assert house.engine.history.targets() == ()


def test_escape_plans_nothing(house: House, opened: Opens, qtbot: QtBot) -> None:
    sheet = opened()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert house.engine.history.targets() == ()


def test_the_minutes_step_by_five_with_the_arrow_keys(opened: Opens, qtbot: QtBot) -> None:
    sheet = opened(at=datetime(2026, 11, 26, 16, 2, tzinfo=AMSTERDAM))
    field = sheet.picker.time
    field.setFocus()
    field.setCurrentSection(field.Section.MinuteSection)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert sheet.picker.wall_time.minute == 5
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert sheet.picker.wall_time.minute == 10
    sheet.picker.choose(datetime(2026, 11, 26, 16, 2, tzinfo=AMSTERDAM))
    field.setCurrentSection(field.Section.MinuteSection)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert sheet.picker.wall_time.minute == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(opened: Opens, window: QWidget, look: Look, scale: float) -> None:
    look.set_scale(scale)
    window.resize(1100, 1800)
    sheet = opened(at=datetime(2026, 12, 25, 23, 0, tzinfo=AMSTERDAM))
    assert unnamed(sheet) == []
    assert cut_off(sheet) == []
    assert outside(sheet) == []


def test_the_composer_asks_for_a_moment_by_button_and_by_keys(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path / "data", qtbot) as made:
        account = made.house.account()
        composer = made.composer()
        composer.form.picker.toggled.emit(int(account.id), True)
        composer.form.editor.setPlainText("Open huis")
        with qtbot.waitSignal(composer.plan_requested) as caught, qtbot.assertNotEmitted(composer.publish_requested):
            composer.form.plan.click()
        assert made.house.engine.drafts.get(caught.args[0]).common.text == "Open huis"
        with qtbot.waitSignal(composer.plan_requested):
            qtbot.keyClick(composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        composer.form.editor.setPlainText("")
        with qtbot.assertNotEmitted(composer.plan_requested):
            composer.form.plan.click()
            made.settle()
        assert composer.form.why_not.text()


def test_a_moment_can_be_typed(opened: Opens, qtbot: QtBot) -> None:
    sheet = opened()
    assert sheet.picker.typed.hasFocus()
    qtbot.keyClicks(sheet.picker.typed, "thu 16:30")
    assert sheet.picker.told.text() == "Thursday 26 November 16:30"
    assert sheet.picker.typed.text() == "thu 16:30"
    sheet.picker.typed.selectAll()
    qtbot.keyClicks(sheet.picker.typed, "sometime")
    qtbot.keyClick(sheet.picker.typed, Qt.Key.Key_Return)
    assert "Thu 16:00" in sheet.picker.typed_field.help.text()
    assert sheet.picker.told.text() == "Thursday 26 November 16:30"
    sheet.picker.quick.chip("morning").click()
    assert sheet.picker.typed.text() == ""
    assert sheet.picker.typed_field.help.isHidden()


def test_a_day_alone_keeps_the_time_that_stood_there(opened: Opens, qtbot: QtBot) -> None:
    """On the way to '26-11' stand '2' and '26-1', which mean something too: none of it stays."""
    sheet = opened()
    stood = sheet.picker.wall_time.time()
    qtbot.keyClicks(sheet.picker.typed, "26-11")
    assert sheet.picker.wall_time == datetime.combine(date(2026, 11, 26), stood)
    sheet.picker.typed.selectAll()
    qtbot.keyClicks(sheet.picker.typed, "27-11")
    assert sheet.picker.wall_time == datetime.combine(date(2026, 11, 27), stood)


@pytest.mark.parametrize("text", ["yesterday 10:00", "29-2-2027 9:00", "31-12-9999 10:00"])
def test_what_was_typed_and_not_understood_plans_nothing(opened: Opens, qtbot: QtBot, text: str) -> None:
    """Neither the moment that half of it meant, nor the one that stood there before: the words are asked for anew."""
    sheet = opened()
    stood = sheet.picker.wall_time
    planned = []
    sheet.planned.connect(planned.append)
    qtbot.keyClicks(sheet.picker.typed, text)
    assert sheet.picker.wall_time == stood
    sheet.confirm.click()
    assert planned == []
    assert sheet.is_open
    assert "Thu 16:00" in sheet.picker.typed_field.help.text()
    assert sheet.picker.typed.hasFocus()
    sheet.picker.typed.selectAll()
    qtbot.keyClicks(sheet.picker.typed, "thu 16:30")
    sheet.confirm.click()
    assert len(planned) == 1


def test_the_calendar_is_named_and_dressed(opened: Opens, look: Look) -> None:
    calendar = opened().picker.date.calendarWidget()
    calendar.show()
    calendar.activateWindow()
    assert unnamed(calendar) == []
    calendar.close()
