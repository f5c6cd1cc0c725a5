"""Occurrences of series in week, month and list: hollow until somebody confirms, with what they lack, opened and moved from there."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from accounts.model.draft import Content
from accounts.model.series import Kind, Rule, Slot, Template
from tests.ui.recurring import THURSDAY, Scene, open_scene
from ui.planner.tile import Tile
from ui.planner.turns import TurnItem


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path, qtbot) as made:
        made.planner.series_asked.connect(lambda number, _day: made.asked.append(("series", number)))
        made.planner.turn_move_asked.connect(made.view.move_to)
        yield made


def tile(scene: Scene) -> Tile:
    """Return the one tile of an occurrence."""
    scene.settle()
    found = [one for one in scene.planner.canvas.tiles.values() if isinstance(one.item, TurnItem)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("mode", ["week", "list"])
def test_an_occurrence_stands_in_the_calendar_with_what_it_lacks(scene: Scene, mode: str) -> None:
    scene.add(video=True)
    scene.planner.bar.modes.chip(mode).click()
    found = tile(scene)
    assert found.item.hollow
    assert found.item.text == "Week video 4"
    assert found.item.who == "Municipality +1"
    assert found.item.standing == ("triangle-alert", "muted", "lacks: video, captions")
    said = found.accessibleName()
    assert "Series: Week video, number 4" in said
    assert "Missing: the video, the captions" in said


def test_in_a_month_every_turn_has_its_place(scene: Scene) -> None:
    scene.add()
    scene.planner.bar.modes.chip("month").click()
    scene.settle()
    days = [one.item.day for one in scene.planner.month.canvas.tiles.values()]
    assert days == [THURSDAY, date(2026, 12, 3)]


def test_when_its_warn_time_comes_the_tile_warns(scene: Scene) -> None:
    scene.add(video=True)
    assert not tile(scene).item.attention
    scene.pass_hours(29)
    assert tile(scene).item.attention
    assert tile(scene).item.standing[1] == "warning"


def test_a_confirmed_one_is_an_ordinary_tile_marked_as_of_a_series(scene: Scene) -> None:
    number = scene.add(template=Template(Content("Video {number}"), (scene.council.id,)))
    scene.engine.desk.release(scene.engine.series.submit(number, THURSDAY))
    scene.settle()
    (found,) = scene.planner.canvas.tiles.values()
    assert not isinstance(found.item, TurnItem)
    assert found.item.repeats
    assert not found.item.hollow
    assert "part of a series" in found.accessibleName()


def test_a_confirmed_one_without_its_video_is_marked_long_before(scene: Scene) -> None:
    number = scene.add(template=Template(Content("Video {number}"), (scene.council.id,)), slot=Slot(video=True))
    scene.engine.desk.release(scene.engine.series.submit(number, THURSDAY))
    scene.settle()
    (found,) = scene.planner.canvas.tiles.values()
    assert [one.code for one in found.item.doubts] == ["video-awaited"]
    assert "The video is not there yet" in found.accessibleName()


def test_an_ordinary_message_is_not_marked(scene: Scene) -> None:
    at = datetime(2026, 11, 26, 10, tzinfo=scene.planner.zone)
    scene.engine.desk.release(scene.house.submit("Open house", scene.council, at=at))
    scene.settle()
    (found,) = scene.planner.canvas.tiles.values()
    assert not found.item.repeats
    assert "series" not in found.accessibleName()


def test_enter_opens_the_series(scene: Scene) -> None:
    number = scene.add()
    tile(scene).setFocus()
    scene.key(Qt.Key.Key_Return)
    assert scene.asked == [("series", int(number))]


def test_the_series_opens_at_the_occurrence_that_was_pointed_at(scene: Scene) -> None:
    number = scene.add()
    scene.planner.show_guest("series")
    scene.view.open_series(int(number), day=date(2026, 12, 10))
    scene.settle()
    row = scene.view.opened.rows[date(2026, 12, 10)]
    assert next(iter(row.buttons.values())).hasFocus()
    assert not row.visibleRegion().isEmpty()


def test_ctrl_and_arrows_move_an_occurrence_and_undo_brings_it_back(scene: Scene) -> None:
    number = scene.add()
    tile(scene).setFocus()
    scene.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert scene.one(number).wall == datetime(2026, 11, 27, 16)
    assert tile(scene).hasFocus()
    scene.undo()
    assert scene.one(number).wall == datetime(2026, 11, 26, 16)


def test_a_filter_by_account_counts_for_series_too(scene: Scene) -> None:
    scene.add(template=Template(Content("Video {number}"), (scene.council.id,)))
    tile(scene)
    scene.planner.filters.chips[scene.alderman.id].click()
    scene.settle()
    assert scene.planner.loaded.turns == ()


def test_one_that_was_left_out_is_quiet_and_cannot_be_moved(scene: Scene) -> None:
    number = scene.add()
    scene.engine.series.skip(number, THURSDAY)
    found = tile(scene)
    assert found.item.quiet
    assert not found.item.movable
    assert found.item.standing[2] == "Left out"


def test_an_account_whose_series_speaks_that_week_has_no_gap(scene: Scene) -> None:
    scene.settle()
    assert {one.id for one in scene.planner.loaded.gaps} == {scene.council.id, scene.alderman.id}
    number = scene.add()
    scene.settle()
    assert scene.planner.loaded.gaps == ()
    scene.engine.series.skip(number, THURSDAY)
    scene.settle()
    assert {one.id for one in scene.planner.loaded.gaps} == {scene.council.id, scene.alderman.id}


def test_a_holiday_that_asks_shows_so(scene: Scene) -> None:
    scene.add(rule=Rule(Kind.WEEKLY, weekdays=(4,)))
    scene.planner.go_to(date(2026, 12, 25))
    scene.settle()
    found = tile(scene)
    assert found.item.attention
    assert found.item.standing[2] == "Holiday: decide"


def test_numbers_of_tiles_differ_between_series_and_fit_the_signal(scene: Scene) -> None:
    first, second = scene.add("One"), scene.add("Two")
    scene.settle()
    numbers = list(scene.planner.canvas.tiles)
    assert len(set(numbers)) == 2
    assert {int(first), int(second)} == {int(one.item.occurrence.series) for one in scene.planner.canvas.tiles.values()}
    assert all(-(2**31) <= number < 0 for number in numbers)


def test_the_place_of_the_series_has_the_whole_room_and_gives_it_back(scene: Scene) -> None:
    scene.planner.bar.modes.chip("series").click()
    scene.settle()
    assert scene.view.isVisible()
    assert not scene.planner.calendar.isVisible()
    assert not scene.planner.bar.today.isVisible()
    assert scene.planner.mode == "week"
    scene.planner.bar.modes.chip("month").click()
    scene.settle()
    assert not scene.view.isVisible()
    assert scene.planner.calendar.isVisible()
    assert scene.planner.mode == "month"


def test_without_a_series_nothing_changes(scene: Scene) -> None:
    assert scene.planner.loaded.turns == ()
    assert scene.planner.loaded.shown == scene.planner.loaded.items
