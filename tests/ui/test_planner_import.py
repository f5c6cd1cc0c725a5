"""Importing in the window: every row is seen, nothing is stored before it is said, one pause confirms a group; and the export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.account import Role
from accounts.model.post import State
from accounts.posts.pause import Effect
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.planning import AMSTERDAM, Planning, planning
from ui import work
from ui.look import Look
from ui.pause import BatchSheet, PauseQueue, PauseSheet
from ui.planner.importing import ImportSheet, ask_where
from ui.planner.imports import SAID, SENDER, TEXT, WHEN

HEAD = "datum;tijd;account;tekst"
GOOD = ("26-11-2026;16:00;gemeente;Weekvideo", "27-11-2026;9:00;wethouder;Spreekuur", "28-11-2026;9:00;gemeente;Open huis")
BAD = ("29-02-2027;9:00;gemeente;Geen dag", "1-11-2026;9:00;gemeente;Voorbij")
Opens = Callable[..., ImportSheet]


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def opened(place: Planning, tmp_path: Path) -> Opens:
    def make(*rows: str, name: str = "plan.csv", whole: str = "") -> ImportSheet:
        file = tmp_path / name
        file.write_text(whole or "\n".join((HEAD, *rows)), encoding="utf-8", newline="")
        place.view.bring(file)
        settle()
        sheet = place.view.imports
        assert sheet is not None
        return sheet

    return make


def settle() -> None:
    for _ in range(4):
        assert work.idle()
        QApplication.processEvents()


def cells(sheet: ImportSheet, column: int) -> list[str]:
    return [str(sheet.model.index(row, column).data()) for row in range(sheet.model.rowCount())]


def test_every_row_is_seen_and_nothing_is_stored(place: Planning, opened: Opens) -> None:
    sheet = opened(*GOOD)
    assert cells(sheet, WHEN) == ["Thu 26 Nov 16:00", "Fri 27 Nov 9:00", "Sat 28 Nov 9:00"]
    assert cells(sheet, SENDER) == ["gemeente", "wethouder", "gemeente"]
    assert cells(sheet, TEXT) == ["Weekvideo", "Spreekuur", "Open huis"]
    assert set(cells(sheet, SAID)) == {"Ready."}
    assert "UTF-8" in sheet.facts.text()
    assert "Europe/Amsterdam" in sheet.facts.text()
    assert sheet.confirm.text().startswith("Set 3 messages ready")
    assert sheet.confirm.isEnabled()
    assert unnamed(sheet) == []
    sheet.dismiss()
    assert place.house.engine.history.targets() == ()


def test_rows_with_a_problem_are_left_out_only_on_request(place: Planning, opened: Opens) -> None:
    sheet = opened(*GOOD, *BAD)
    assert cells(sheet, SAID)[3:] == ["The day 29-02-2027 does not exist.", "2026-11-01 09:00 is over."]
    assert not sheet.confirm.isEnabled()
    assert "cannot be planned" in sheet.confirm.accessibleDescription()
    sheet.filters.chip("broken").click()
    assert cells(sheet, TEXT) == ["Geen dag", "Voorbij"]
    assert "Row 5" in sheet.detail.text()
    assert "Choose a day of the calendar." in sheet.detail.text()
    sheet.leave_out.click()
    assert sheet.confirm.isEnabled()
    with place.bot.waitSignal(place.view.confirm_asked):
        sheet.confirm.click()
        settle()
    assert [one.state for one in place.house.engine.history.targets()] == [State.PAUSING] * 3


def test_the_same_file_again_is_told_as_planned_already(place: Planning, opened: Opens) -> None:
    opened(*GOOD).confirm.click()
    settle()
    sheet = opened(*GOOD)
    assert set(cells(sheet, SAID)) == {"Planned already; it is left out."}
    assert not sheet.confirm.isEnabled()
    sheet.dismiss()


def test_who_speaks_is_asked_for_a_calendar_and_never_guessed(place: Planning, opened: Opens) -> None:
    event = "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261126\r\nSUMMARY:Vlaggen\r\nEND:VEVENT\r\n"
    sheet = opened(name="a.ics", whole=f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}END:VCALENDAR\r\n")
    assert cells(sheet, SAID) == ["It does not say as whom."]
    sheet.senders[place.council.id].click()
    settle()
    assert cells(sheet, WHEN) == ["Thu 26 Nov 9:00"]
    assert cells(sheet, SAID) == ["Ready. An event of a whole day."]
    sheet.all_day_at.stepUp()
    settle()
    assert cells(sheet, WHEN) == ["Thu 26 Nov 10:00"]
    sheet.zone.choose("Asia/Tokyo")
    sheet.zone.activated.emit(0)
    settle()
    assert "Asia/Tokyo" in sheet.facts.text()
    sheet.dismiss()


def test_a_file_that_is_none_is_told_in_words(place: Planning, opened: Opens) -> None:
    sheet = opened(whole="dit is geen tabel")
    assert sheet.wrong.isVisible()
    assert not sheet.confirm.isEnabled()
    sheet.dismiss()


def test_a_file_that_went_away_is_told(place: Planning, tmp_path: Path) -> None:
    place.view.bring(tmp_path / "weg.csv")
    settle()
    sheet = place.view.imports
    assert sheet is not None
    assert sheet.trouble.isVisible()
    assert "weg.csv" in sheet.trouble.accessibleName()
    sheet.dismiss()


def test_a_full_disk_keeps_the_sheet_and_stores_nothing(place: Planning, opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = opened(*GOOD)

    def full(*_given: object, **_more: object) -> None:
        raise StoreError("disk-full", folder="x")

    monkeypatch.setattr(place.house.engine.importing, "store", full)
    sheet.confirm.click()
    settle()
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    assert sheet.confirm.isEnabled()
    monkeypatch.undo()
    sheet.confirm.click()
    sheet.confirm.click()
    settle()
    assert len(place.house.engine.history.targets()) == 3


def test_five_thousand_rows_are_walked_smoothly(place: Planning, opened: Opens) -> None:
    start = datetime(2026, 12, 1, 9, tzinfo=AMSTERDAM)
    sheet = opened(*(f"{start + timedelta(minutes=15 * n):%d-%m-%Y;%H:%M};gemeente;Bericht {n}" for n in range(5000)))
    assert sheet.model.rowCount() == 5000
    # No row is made before it is in sight: a step costs no more at the end than at the beginning.
    sheet.table.setFocus()
    place.bot.keyClick(sheet.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert sheet.table.currentIndex().row() == 4999
    assert "Bericht 4999" in sheet.detail.text()
    sheet.dismiss()


def test_nothing_is_stored_with_choices_that_were_changed_a_moment_ago(place: Planning, opened: Opens) -> None:
    sheet = opened(*GOOD)
    sheet.keep_here.click()
    assert not sheet.confirm.isEnabled()
    sheet.confirm.click()
    settle()
    assert place.house.engine.history.targets() == ()
    assert sheet.confirm.isEnabled()
    assert sheet.reading is not None
    assert sheet.reading.choices.keep_here
    sheet.dismiss()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.speaks("nl")
def test_nothing_is_cut_off_in_dutch(place: Planning, opened: Opens, queue: PauseQueue, scale: float) -> None:
    Look.current().set_scale(scale)
    sheet = opened(*GOOD, *BAD)
    assert cut_off(sheet) == []
    assert outside(sheet) == []
    sheet.leave_out.click()
    sheet.confirm.click()
    settle()
    queue.ask_batches()
    batch = asked(queue)
    assert batch.accessibleName() == "Bevestig 2 geplande berichten"
    assert cut_off(batch) == []
    batch.dismiss()
    asked(queue).dismiss()
    assert cut_off(place.view) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(place: Planning, opened: Opens, scale: float) -> None:
    Look.current().set_scale(scale)
    sheet = opened(*GOOD, *BAD)
    assert cut_off(sheet) == []
    assert outside(sheet) == []
    sheet.dismiss()


# -- the pause for a whole group


@pytest.fixture
def queue(place: Planning) -> PauseQueue:
    assert place.view
    return PauseQueue(place.window, place.bridge)


def answered(place: Planning, sheet: BatchSheet) -> None:
    """Look through the list, answer everything, and wait."""
    sheet.shown.list.scrollToBottom()
    for account in sheet._accounts:
        sheet.roles.chips[account.role].chip(account.role.value).click()
    for card in sheet.cards.values():
        going_on = next(answer for answer in card.question.answers if answer.effect is Effect.CONTINUE)
        card.choose(going_on.id)
    for tick in sheet.seen.ticks:
        tick.setChecked(True)
    while not sheet.wait.over:
        place.house.clock.advance(15)
        sheet.tick()


def asked(queue: PauseQueue) -> BatchSheet:
    settle()
    assert isinstance(queue.sheet, BatchSheet)
    return queue.sheet


def test_one_pause_for_each_group_of_senders(place: Planning, opened: Opens, queue: PauseQueue) -> None:
    opened(*GOOD).confirm.click()
    settle()
    assert queue.ask_batches() == 2
    assert queue.ask_batches() == 2
    sheet = asked(queue)
    assert sheet.accessibleName() == "Confirm 2 planned messages"
    assert not sheet.publish.isEnabled()
    assert unnamed(sheet) == []
    assert cut_off(sheet) == []
    answered(place, sheet)
    assert sheet.publish.isEnabled()
    with place.bot.waitSignal(queue.confirmed) as told:
        sheet.publish.click()
        sheet.publish.click()
        settle()
    assert told.args == [2]
    states = {one.content.text: one.state for one in place.house.engine.history.targets()}
    assert states == {"Weekvideo": State.QUEUED, "Open huis": State.QUEUED, "Spreekuur": State.PAUSING}
    second = asked(queue)
    assert len(second.posts) == 1
    second.dismiss()
    assert queue.sheet is None


def test_later_keeps_them_and_a_restart_asks_once_for_the_group(place: Planning, opened: Opens, queue: PauseQueue) -> None:
    opened(*GOOD).confirm.click()
    settle()
    own = place.house.submit("Zelf geschreven", place.council)
    queue.ask_again()
    first = queue.sheet
    assert isinstance(first, PauseSheet)
    assert first.post == own
    first.cancel.click()
    asked(queue).dismiss()
    asked(queue).dismiss()
    assert queue.sheet is None
    waiting = [one for one in place.house.engine.history.targets() if one.state is State.PAUSING]
    assert len(waiting) == 3
    place.settle()
    assert place.view.unconfirmed.isVisible()
    assert "3 messages" in place.view.unconfirmed.accessibleName()
    with place.bot.waitSignal(place.view.confirm_asked):
        place.view.unconfirmed.button.click()


def test_not_planned_they_are_drafts_again(place: Planning, opened: Opens, queue: PauseQueue) -> None:
    opened(*GOOD).confirm.click()
    settle()
    queue.ask_batches()
    with place.bot.waitSignal(queue.returned) as told:
        asked(queue).cancel.click()
        settle()
    assert told.args == [2]
    assert {draft.common.text for draft in place.house.engine.drafts.every()} == {"Weekvideo", "Open huis"}
    asked(queue).dismiss()


def test_a_wrong_role_and_a_list_not_looked_through_release_nothing(place: Planning, opened: Opens, queue: PauseQueue) -> None:
    start = datetime(2026, 12, 1, 9, tzinfo=AMSTERDAM)
    opened(*(f"{start + timedelta(hours=n):%d-%m-%Y;%H:%M};gemeente;Bericht {n}" for n in range(60))).confirm.click()
    settle()
    queue.ask_batches()
    sheet = asked(queue)
    place.bot.waitUntil(lambda: "not been in sight" in sheet.shown.left.text())
    assert "to its end" in sheet.publish.accessibleDescription()
    answered(place, sheet)
    assert sheet.may_publish
    sheet.roles.chips[place.council.role].chip(Role.PRIVATE.value).click()
    assert not sheet.may_publish
    sheet.dismiss()


def test_everything_goes_by_keyboard(place: Planning, opened: Opens, queue: PauseQueue, qtbot: QtBot) -> None:
    start = datetime(2026, 12, 1, 9, tzinfo=AMSTERDAM)
    sheet = opened(*(f"{start + timedelta(hours=n):%d-%m-%Y;%H:%M};gemeente;Bericht {n}" for n in range(40)), BAD[0])
    seen = set()
    for _ in range(20):
        here = QApplication.focusWidget()
        seen.add(here)
        if here is sheet.leave_out:
            qtbot.keyClick(here, Qt.Key.Key_Space)
        if here is sheet.confirm:
            break
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert {sheet.table, sheet.leave_out, sheet.confirm} <= seen
    qtbot.keyClick(sheet.confirm, Qt.Key.Key_Return)
    settle()
    queue.ask_batches()
    batch = asked(queue)
    assert not batch.shown.complete
    batch.shown.list.setFocus()
    qtbot.keyClick(batch.shown.list, Qt.Key.Key_End)
    settle()
    assert batch.shown.complete
    assert "Bericht 39" in batch.shown.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(batch, Qt.Key.Key_Escape)
    assert queue.sheet is None
    assert len(place.house.engine.importing.waiting()[0].posts) == 40


def test_a_message_that_was_stopped_meanwhile_is_noticed(place: Planning, opened: Opens, queue: PauseQueue) -> None:
    opened(*GOOD).confirm.click()
    settle()
    queue.ask_batches()
    sheet = asked(queue)
    answered(place, sheet)
    place.house.engine.desk.stop(sheet.posts[0])
    sheet.publish.click()
    settle()
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    assert {one.state for one in place.house.engine.history.targets()} == {State.PAUSING, State.STOPPED}
    sheet.dismiss()
    asked(queue).dismiss()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_pause_of_a_group_is_not_cut_off(place: Planning, opened: Opens, queue: PauseQueue, scale: float) -> None:
    opened(*GOOD).confirm.click()
    settle()
    Look.current().set_scale(scale)
    queue.ask_batches()
    sheet = asked(queue)
    assert cut_off(sheet) == []
    sheet.dismiss()
    asked(queue).dismiss()


# -- out


def test_the_plan_is_written_where_it_was_asked(place: Planning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.plan("Weekvideo", 26, 16)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "mijn plan"), ""))
    place.view.bar.take.click()
    settle()
    assert b"SUMMARY:Weekvideo" in (tmp_path / "mijn plan.ics").read_bytes()
    assert place.view._toast is not None
    assert "mijn plan.ics" in place.view._toast.accessibleName()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: ("", ""))
    assert ask_where(place.view) is None


def test_a_plan_that_cannot_be_written_is_told(place: Planning, tmp_path: Path) -> None:
    place.view.export(tmp_path / "weg" / "plan.ics")
    settle()
    assert place.view._toast is not None
    assert "cannot be written" in place.view._toast.accessibleName()


def test_nobody_chooses_a_file(place: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: ("", ""))
    place.view.bar.bring.click()
    assert place.view.imports is None
