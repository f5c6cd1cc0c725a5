"""Free times: what is offered, what choosing it does, and how the times that an account likes are set."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from accounts.model.draft import Content
from tests.ui.accessible import spoken, unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.planning import AMSTERDAM, Planning, planning
from ui import work
from ui.look import Look
from ui.planner import PlanSheet
from ui.planner.freetimes import TimesSheet
from ui.setup.edit import EditSheet


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning(tmp_path / "data", qtbot) as made:
        yield made


def opened(place: Planning) -> PlanSheet:
    assert place.view
    draft = place.house.engine.drafts.start(Content("Open huis"), (place.alderman.id, place.council.id))
    sheet = PlanSheet(place.window, place.bridge, draft, zone=AMSTERDAM)
    sheet.open()
    settle()
    return sheet


def settle() -> None:
    for _ in range(3):
        assert work.idle()
        QApplication.processEvents()


def offered(sheet: PlanSheet, place: Planning) -> list[str]:
    chips = sheet.free.chips.get(place.council.id)
    return [chip.text() for chip in chips._chips.values()] if chips is not None else []


def test_free_preferred_times_are_offered_and_chosen(place: Planning) -> None:
    place.house.engine.slots.put(place.council.id, {0: (time(16),), 3: (time(16),)})
    place.plan("Al gepland", 26, 16, 5)
    sheet = opened(place)
    assert offered(sheet, place) == ["today 16:00", "Mon 30 Nov 16:00", "Thu 3 Dec 16:00"]
    assert place.alderman.id not in sheet.free.chips
    chips = sheet.free.chips[place.council.id]
    chip = next(iter(chips._chips.values()))
    assert "Free times of gemeente" in spoken(chip) + chip.accessibleDescription()
    chip.click()
    settle()
    assert sheet.picker.moment.utc == datetime(2026, 11, 23, 16, tzinfo=AMSTERDAM)
    sheet.picker.time.stepUp()
    settle()
    assert chips.chosen == []
    sheet.dismiss()


def test_preferred_times_are_set_from_the_sheet_and_offered_at_once(place: Planning, qtbot: QtBot) -> None:
    sheet = opened(place)
    assert offered(sheet, place) == []
    edit = next(one for one in sheet.free.findChildren(QPushButton) if one.accessibleName() == "Preferred times of gemeente…")
    edit.click()
    times = sheet.times
    assert isinstance(times, TimesSheet)
    assert unnamed(times) == []
    times.week.lines[3].setFocus()
    qtbot.keyClicks(times.week.lines[3], "16 nine")
    qtbot.keyClick(times.week.lines[3], Qt.Key.Key_Tab)
    assert times.week.wrong.isVisible()
    times.keep.click()
    assert times.is_open
    times.week.lines[3].clear()
    qtbot.keyClicks(times.week.lines[3], "16, 9.30")
    times.keep.click()
    settle()
    assert not times.is_open
    assert place.house.engine.slots.of(place.council.id) == {3: (time(9, 30), time(16))}
    assert offered(sheet, place) == ["Thu 26 Nov 9:30", "Thu 26 Nov 16:00", "Thu 3 Dec 9:30"]
    sheet.dismiss()


def test_moving_a_message_offers_free_times_too_and_it_is_no_neighbour_of_itself(place: Planning) -> None:
    place.house.engine.slots.put(place.council.id, {3: (time(16),)})
    target = place.plan("Weekvideo", 26, 16)
    assert place.view
    from ui.planner.doing import MoveSheet

    item = place.view.item(target.id)
    assert item is not None
    sheet = MoveSheet(place.window, place.house.engine, item, AMSTERDAM)
    sheet.open()
    settle()
    assert [chip.text() for chip in sheet.free.chips[place.council.id]._chips.values()][0] == "Thu 26 Nov 16:00"
    assert sheet.free.chips[place.council.id].chosen != []
    sheet.dismiss()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(place: Planning, scale: float) -> None:
    place.house.engine.slots.put(place.council.id, {0: (time(16),), 3: (time(16),)})
    Look.current().set_scale(scale)
    sheet = opened(place)
    assert cut_off(sheet) == []
    assert outside(sheet) == []
    sheet.dismiss()


def test_an_account_is_set_to_this_laptop_and_to_its_times(place: Planning, qtbot: QtBot) -> None:
    assert place.view
    account = place.house.engine.register.change(place.council.id, native=True)
    sheet = EditSheet(place.window, place.bridge, account)
    sheet.open()
    assert sheet.who.native.isChecked()
    assert not sheet.loses
    sheet.who.native.click()
    qtbot.keyClicks(sheet.who.week.lines[0], "9, 16:00")
    assert sheet.loses
    sheet.go_on()
    settle()
    assert not sheet.is_open
    assert place.house.engine.register.need(account.id).native is False
    assert place.house.engine.slots.of(account.id) == {0: (time(9), time(16))}


def test_times_that_are_none_keep_the_account_as_it_was(place: Planning, qtbot: QtBot) -> None:
    assert place.view
    sheet = EditSheet(place.window, place.bridge, place.council)
    sheet.open()
    qtbot.keyClicks(sheet.who.week.lines[0], "25:00")
    sheet.go_on()
    settle()
    assert sheet.is_open
    assert sheet.who.week.wrong.isVisible()
    assert place.house.engine.slots.of(place.council.id) == {}
    sheet.dismiss()
