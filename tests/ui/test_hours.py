"""The views of a consulting hour: the list, the plan, the room with its queue, what is left."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accounts.model.case import CaseState
from accounts.model.hold import HoldCause
from accounts.model.hour import QuestionState, Stage, Todo
from accounts.networks.practice_world import Trouble
from tests.accounts.engines import START
from tests.accounts.hour_house import CLOSING, FROM, OPENING, UNTIL
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off
from tests.ui.houring import ASKED, Houring, houring
from ui.hours import HourRoom
from ui.hours.asking import NotHereSheet, ReferSheet, SureSheet
from ui.hours.plan import PlanHourSheet
from ui.look import Look
from ui.planner.picker import MomentPicker


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Houring]:
    with houring(tmp_path) as made:
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def room(place: Houring) -> HourRoom:
    place.begin()
    return place.room()


def words_of(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def choose(picker: MomentPicker, at: datetime) -> None:
    """Choose a moment as its fields do."""
    picker.choose(at)
    picker.changed.emit()


def again(place: Houring, room: HourRoom) -> None:
    room.reload()
    place.settle()


def test_the_first_who_asked_is_at_hand_and_the_queue_stands_beside(place: Houring, room: HourRoom) -> None:
    assert room.hand.text.text() == ASKED[0][0]
    assert [room.queue.item(row).text().lstrip("\u200e").split(".")[0] for row in range(room.queue.count())] == ["1", "2", "3"]
    assert room.time.words.text() == "57 minutes left"


def test_answer_takes_it_up_and_asks_for_the_composer(place: Houring, room: HourRoom) -> None:
    asked: list[tuple[int, str, str, bool]] = []
    room.answer_asked.connect(lambda *given: asked.append(given))
    room.hand.acts["answer"].click()
    place.settle()
    (given,) = asked
    assert given[0] == int(place.house.alderman.id)
    again(place, room)
    assert room.over is not None
    line = room.over.lines[0]
    assert (line.state, given[1]) == (QuestionState.AT_HAND, line.question.status.remote_id)
    assert line.case is not None
    assert line.case.state is CaseState.TAKEN
    place.house.answer(line.question)
    again(place, room)
    assert room.hand.text.text() == ASKED[1][0]


def test_a_fitting_snippet_is_offered_and_begins_the_answer(place: Houring, room: HourRoom) -> None:
    asked: list[tuple[int, str, str, bool]] = []
    room.answer_asked.connect(lambda *given: asked.append(given))
    assert room.hand.acts["snippet"].isVisible()
    room.hand.acts["snippet"].click()
    place.settle()
    assert "14 0228" in asked[0][2]
    room.look_at(room.over.lines[1].question.id)  # type: ignore[union-attr]
    assert not room.hand.acts["snippet"].isVisible()


def test_later_goes_on_and_comes_again_when_nobody_else_waits(place: Houring, room: HourRoom) -> None:
    for expected in (ASKED[1][0], ASKED[2][0], ASKED[0][0]):
        room.hand.acts["later"].click()
        place.settle()
        again(place, room)
        assert room.hand.text.text() == expected


def test_a_new_question_moves_nothing(place: Houring, room: HourRoom) -> None:
    room.queue.setCurrentRow(1)
    before = [room.queue.item(row).text() for row in range(3)]
    items = [room.queue.item(row) for row in range(3)]
    place.house.ask("En de kermis? #vraagdewethouder")
    place.house.look()
    again(place, room)
    assert [room.queue.item(row).text() for row in range(3)] == before
    assert [room.queue.item(row) for row in range(3)] == items
    assert room.queue.currentRow() == 1
    assert "kermis" in room.queue.item(3).text()
    assert room.hand.text.text() == ASKED[0][0]


def test_a_question_is_passed_on_to_the_department_that_fits(place: Houring, room: HourRoom) -> None:
    told: list[tuple[int, str, str, bool]] = []
    room.answer_asked.connect(lambda *given: told.append(given))
    room.hand.acts["refer"].click()
    sheet = room.sheet
    assert isinstance(sheet, ReferSheet)
    assert sheet.department.text() == "Wegen en Bruggen"
    assert unnamed(sheet) == []
    sheet.confirm.click()
    place.settle()
    again(place, room)
    assert "wegen@enkhuizen.example" in told[0][2]
    assert room.over is not None
    assert room.over.lines[0].state is QuestionState.REFERRED


def test_no_department_is_said_and_nothing_is_lost(place: Houring, room: HourRoom) -> None:
    room.look_at(room.over.lines[1].question.id)  # type: ignore[union-attr]
    room.hand.acts["refer"].click()
    sheet = room.sheet
    assert isinstance(sheet, ReferSheet)
    sheet.contact.setText("Bert")
    sheet.confirm.click()
    assert sheet.is_open
    assert sheet.contact.text() == "Bert"
    assert sheet.department_field.help.isVisible()
    sheet.dismiss()
    place.settle()


def test_not_for_here_wants_a_reason(place: Houring, room: HourRoom) -> None:
    room.hand.acts["not-here"].click()
    sheet = room.sheet
    assert isinstance(sheet, NotHereSheet)
    sheet.confirm.click()
    assert sheet.is_open
    sheet.text.setPlainText("Gaat over een persoon.")
    sheet.confirm.click()
    place.settle()
    again(place, room)
    assert room.over is not None
    assert room.over.lines[0].state is QuestionState.NOT_HERE
    assert room.hand.text.text() == ASKED[1][0]


def test_the_keys_do_what_the_buttons_do(place: Houring, room: HourRoom, qtbot: QtBot) -> None:
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    room.queue.setFocus()
    qtbot.keyClick(room.queue, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    place.settle()
    again(place, room)
    assert room.hand.text.text() == ASKED[1][0]
    qtbot.keyClick(room.queue, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    place.settle()
    again(place, room)
    assert place.engine.hours.get(place.hour.id).ends_at == UNTIL + timedelta(minutes=10)
    asked: list[object] = []
    room.answer_asked.connect(lambda *given: asked.append(given))
    qtbot.keyClick(room.queue, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    place.settle()
    assert len(asked) == 1


def test_time_is_said_quietly(place: Houring, room: HourRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.hours.timer.announce", lambda _source, text: said.append(text))
    hour = place.engine.hours.get(place.hour.id)
    moment = FROM
    while moment < UNTIL:
        room.time.show_time(hour, moment)
        moment += timedelta(seconds=1)
    assert said == ["10 minutes left", "5 minutes left", "Less than a minute left"]


def test_ending_leaves_a_list_that_stays_until_each_was_dealt_with(place: Houring, room: HourRoom, tmp_path: Path) -> None:
    room.end.click()
    assert isinstance(room.sheet, SureSheet)
    room.sheet.sure.click()
    place.settle()
    place.house.clock.advance(2)
    place.house.look()
    again(place, room)
    assert place.house.said(CLOSING) == 1
    assert room.over is not None
    assert room.over.stage is Stage.LEFT
    numbers = [line.question.id for line in room.over.left]
    assert list(room.rest.todos) == numbers
    room.rest.todos[numbers[1]].chip(Todo.THANK.value).click()
    place.settle()
    again(place, room)
    assert room.over.lines[1].question.todo is Todo.THANK
    asked: list[tuple[int, str, str, bool]] = []
    room.answer_asked.connect(lambda *given: asked.append(given))
    room.rest.acts[(numbers[1], "thank")].click()
    place.settle()
    assert "Bram" in asked[0][2]
    for number in numbers:
        room.rest.acts[(number, "not-here")].click()
        sheet = room.sheet
        assert isinstance(sheet, NotHereSheet)
        sheet.text.setPlainText("Beantwoord aan de telefoon.")
        sheet.confirm.click()
        place.settle()
        again(place, room)
    assert room.over.stage is Stage.DONE
    assert room.rest.done.isVisible()
    room.save(tmp_path / "uur.csv")
    place.settle()
    with (tmp_path / "uur.csv").open(encoding="utf-8-sig", newline="") as read:
        rows = list(csv.DictReader(read))
    assert [row["place"] for row in rows] == ["1", "2", "3"]
    assert {row["question"] for row in rows} == {"not-here"}


def test_an_hour_is_planned_in_its_sheet(place: Houring, qtbot: QtBot) -> None:
    view = place.list()
    pauses: list[int] = []
    view.pause_asked.connect(pauses.append)
    view.plan.click()
    sheet = view.sheet
    assert isinstance(sheet, PlanHourSheet)
    assert unnamed(sheet) == []
    sheet.tags.setText("#vraag #haven")
    sheet._propose()
    assert "#vraag #haven" in sheet.opening.toPlainText()
    sheet.closing.setPlainText("  ")
    sheet.confirm.click()
    place.settle()
    assert sheet.is_open
    assert sheet.closing_field.help.isVisible()
    sheet.closing.setPlainText("Voorbij.")
    sheet.confirm.click()
    place.settle()
    # The next whole hour is that of the hour that stands there already, or one beside it.
    if sheet.is_open and sheet.trouble.isVisible():
        choose(sheet.picker, UNTIL + timedelta(days=1))
        sheet.confirm.click()
        place.settle()
    assert len(pauses) == 2
    hours = place.engine.hours.every()
    assert len(hours) == 2


def test_calling_off_asks_first(place: Houring) -> None:
    view = place.list()
    view.acts[(place.hour.id, "cancel")].click()
    assert place.engine.hours.get(place.hour.id).cancelled_at is None
    assert view.sure is not None
    view.sure.sure.click()
    place.settle()
    assert place.engine.hours.get(place.hour.id).cancelled_at is not None


def test_begin_now_leads_to_the_room(place: Houring) -> None:
    view = place.list()
    asked: list[int] = []
    view.room_asked.connect(asked.append)
    view.acts[(place.hour.id, "begin")].click()
    assert view.sure is not None
    view.sure.sure.click()
    place.settle()
    assert asked == [int(place.hour.id)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(place: Houring, qtbot: QtBot, scale: float) -> None:
    place.begin()
    Look.current().set_scale(scale)
    room = place.room()
    assert unnamed(room) == []
    qtbot.waitUntil(lambda: cut_off(room) == [])
    place.engine.hours.end(place.hour.id)
    again(place, room)
    assert unnamed(room) == []
    qtbot.waitUntil(lambda: cut_off(room) == [])
    Look.current().set_scale(1.0)


def test_what_holds_answers_and_questions_is_said(place: Houring, room: HourRoom) -> None:
    place.engine.begin_hold(HoldCause.MANUAL)
    place.house.world.set_trouble(Trouble.NO_NETWORK)
    place.house.look()
    again(place, room)
    said = words_of(room)
    assert "Answers of wethouder wait." in said
    assert "Questions to wethouder cannot be fetched now." in said
    place.house.world.set_trouble(Trouble.NONE)
    place.engine.end_hold(HoldCause.MANUAL)
    place.house.look()
    again(place, room)
    assert "wait." not in words_of(room)
    assert "cannot" not in words_of(room)


@pytest.mark.parametrize("after_all", [True, False])
def test_a_missed_opening_is_said_and_can_still_go_or_be_left(tmp_path: Path, qtbot: QtBot, after_all: bool) -> None:
    with houring(tmp_path) as place:
        qtbot.addWidget(place.window)
        place.engine.hours.cancel(place.hour.id)
        place.hour = place.house.plan(starts_at=START + timedelta(minutes=4), ends_at=START + timedelta(minutes=64))
        place.house.clock.advance(44 * 60)
        place.house.look()
        room = place.room()
        qtbot.waitUntil(lambda: "The opening message did not go out." in words_of(room))
        buttons = [one for notice in room._said for one in notice.findChildren(QPushButton)]
        buttons[0 if after_all else 1].click()
        place.settle()
        place.house.look()
        again(place, room)
        assert place.house.said(OPENING) == (1 if after_all else 0)
        assert "did not go out" not in words_of(room)


def test_a_closing_that_asks_is_sent_from_the_room(tmp_path: Path, qtbot: QtBot) -> None:
    with houring(tmp_path) as place:
        qtbot.addWidget(place.window)
        place.engine.hours.cancel(place.hour.id)
        place.hour = place.house.plan(ask_at_end=True)
        place.house.until(UNTIL + timedelta(minutes=1))
        room = place.room()
        qtbot.waitUntil(lambda: "The closing message waits for your word." in words_of(room))
        notice = next(one for one in room._said if one.findChildren(QPushButton))
        notice.findChildren(QPushButton)[0].click()
        place.settle()
        place.house.look()
        assert place.house.said(CLOSING) == 1
        again(place, room)
        assert "waits for your word" not in words_of(room)


@pytest.mark.parametrize(
    ("begins", "ends", "minutes"),
    [
        ("2026-11-26 19:30", QTime(20, 30), 60),
        ("2026-11-26 23:30", QTime(0, 30), 60),
        # The night in which the clock is set back: an hour on the wall is two.
        ("2027-10-31 01:30", QTime(2, 30), 60),
        ("2027-10-31 01:30", QTime(3, 30), 180),
        ("2027-03-28 01:30", QTime(3, 30), 60),
    ],
)
def test_the_end_is_on_the_wall_clock_too(place: Houring, begins: str, ends: QTime, minutes: int) -> None:
    zone = ZoneInfo("Europe/Amsterdam")
    start = datetime.fromisoformat(begins).replace(tzinfo=zone)
    sheet = PlanHourSheet(place.window, place.bridge, at=start, zone=zone)
    place.window.show()
    sheet.open()
    sheet.end.setTime(ends)
    wanted = sheet.wanted()
    assert wanted.starts_at == start
    assert (wanted.ends_at - wanted.starts_at).total_seconds() == 60 * minutes
    assert wanted.zone == "Europe/Amsterdam"
    sheet.dismiss()
    place.settle()


def test_a_double_click_makes_it_longer_once(place: Houring, room: HourRoom) -> None:
    room.extend.click()
    room.extend.click()
    room._extend()
    place.settle()
    assert place.engine.hours.get(place.hour.id).ends_at == UNTIL + timedelta(minutes=10)
    again(place, room)
    assert room.extend.isEnabled()


def test_an_hour_is_moved_in_its_sheet_with_keys(place: Houring, qtbot: QtBot) -> None:
    view = place.list()
    view.acts[(place.hour.id, "move")].click()
    sheet = view.moving
    assert sheet is not None
    assert unnamed(sheet) == []
    assert not sheet.confirm.isEnabled()
    assert f"{(place.hour.ends_at - place.hour.starts_at).seconds // 60} minutes" in sheet.window_field.lasts.text()
    choose(sheet.window_field.picker, FROM + timedelta(days=1))
    assert sheet.confirm.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    place.settle()
    made = place.engine.hours.get(place.hour.id)
    assert not sheet.is_open
    assert (made.starts_at, made.ends_at) == (FROM + timedelta(days=1), UNTIL + timedelta(days=1))
    over = place.engine.hours.overview(made.id)
    assert {one.due_at for one in (*over.opening, *over.closing)} == {made.starts_at, made.ends_at}


def test_the_keyboard_comes_back_to_what_opened_a_sheet_and_is_not_lost_by_a_look(place: Houring, qtbot: QtBot) -> None:
    view = place.list()
    before = view.acts[(place.hour.id, "move")]
    before.setFocus()
    view.reload()
    place.settle()
    assert view.acts[(place.hour.id, "move")] is before  # nothing changed: nothing was drawn anew
    assert before.hasFocus()
    before.click()
    assert view.moving is not None
    place.engine.hours.move(place.hour.id, FROM + timedelta(hours=1), UNTIL + timedelta(hours=1), "Europe/Amsterdam")
    view.reload()
    place.settle()
    assert view.acts[(place.hour.id, "move")] is not before
    view.moving.dismiss()
    qtbot.waitUntil(lambda: view.acts[(place.hour.id, "move")].hasFocus())
    place.settle()


def test_where_it_cannot_be_moved_the_sheet_says_so_and_stays(place: Houring) -> None:
    other = place.engine.hours.plan(
        place.house.wanted(title="Tweede", starts_at=UNTIL + timedelta(hours=1), ends_at=UNTIL + timedelta(hours=2))
    )[0]
    view = place.list()
    over = place.engine.hours.overview(place.hour.id)
    view.ask_move(over)
    sheet = view.moving
    assert sheet is not None
    choose(sheet.window_field.picker, other.starts_at)
    sheet.confirm.click()
    place.settle()
    assert sheet.is_open
    assert "Tweede" in sheet.trouble.findChildren(QLabel)[0].text() + words_of(sheet)
    end = (FROM - timedelta(minutes=5)).astimezone(sheet.window_field.zone)
    choose(sheet.window_field.picker, FROM)
    sheet.window_field.end.setTime(QTime(end.hour, end.minute))
    sheet.confirm.click()
    place.settle()
    assert sheet.is_open
    assert sheet.window_field.end_field.help.isVisible()
    choose(sheet.window_field.picker, FROM - timedelta(days=30))
    assert not sheet.confirm.isEnabled()
    assert place.engine.hours.get(place.hour.id).starts_at == FROM
    sheet.dismiss()
    place.settle()


def test_a_message_that_names_an_old_time_is_pointed_at(place: Houring) -> None:
    place.engine.hours.cancel(place.hour.id)
    zone = ZoneInfo("Europe/Amsterdam")
    end = UNTIL.astimezone(zone)
    hour, _ = place.engine.hours.plan(place.house.wanted(opening=f"Tot {end:%H:%M} beantwoord ik uw vragen."))
    view = place.list()
    view.ask_move(place.engine.hours.overview(hour.id))
    sheet = view.moving
    assert sheet is not None
    told = [notice for _, _, notice in sheet.stale]
    assert [one.isVisible() for one in told] == [False, False]
    choose(sheet.window_field.picker, FROM + timedelta(minutes=30))
    assert [one.isVisible() for one in told] == [True, False]
    assert f"{end:%H:%M}" in words_of(told[0])
    choose(sheet.window_field.picker, FROM + timedelta(days=1))
    assert [one.isVisible() for one in told] == [False, False]
    sheet.dismiss()
    place.settle()


def test_a_moved_hour_whose_opening_went_out_at_the_old_time_says_so(place: Houring, qtbot: QtBot) -> None:
    place.house.world.set_trouble(Trouble.NO_NETWORK)
    place.engine.hours.move(place.hour.id, FROM + timedelta(hours=3), UNTIL + timedelta(hours=3), "Europe/Amsterdam")
    place.house.look()
    view = place.list()
    qtbot.waitUntil(lambda: "with the old time" in words_of(view))
    place.house.until(FROM + timedelta(minutes=5))
    place.house.world.set_trouble(Trouble.NONE)
    place.house.until(FROM + timedelta(minutes=20))
    view.reload()
    place.settle()
    qtbot.waitUntil(lambda: "The opening message went out already, before the hour begins." in words_of(view))


def test_a_name_from_right_to_left_keeps_its_place_in_the_line(place: Houring) -> None:
    place.begin()
    place.house.world.join("fatima@practice.example", "فاطمة الزهراء", "")
    place.house.world.post("fatima@practice.example", "متى؟ #vraagdewethouder", place.house.clock.now(), None, {})
    place.house.look()
    room = place.room()
    said = room.queue.item(3).text().splitlines()[0]
    kinds = [one for one in said if one in "\u200e\u2068\u2069"]
    assert kinds == ["\u200e", "\u2068", "\u2069"]
    assert said.startswith("\u200e4. \u2068فاطمة الزهراء\u2069 · ")
    assert "\u2066#vraagdewethouder\u2069" in room.queue.item(3).text()
    assert "\u2066" not in room.queue.item(0).text()
    room.look_at(room.over.lines[3].question.id)  # type: ignore[union-attr]
    assert room.hand.text.text() == "متى؟ \u2066#vraagdewethouder\u2069"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sheet_of_a_move_has_room(place: Houring, qtbot: QtBot, scale: float) -> None:
    Look.current().set_scale(scale)
    view = place.list()
    view.ask_move(place.engine.hours.overview(place.hour.id))
    sheet = view.moving
    assert sheet is not None
    choose(sheet.window_field.picker, FROM + timedelta(hours=1))
    assert unnamed(sheet) == []
    qtbot.waitUntil(lambda: cut_off(sheet) == [])
    sheet.dismiss()
    place.settle()
    Look.current().set_scale(1.0)
