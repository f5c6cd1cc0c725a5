"""The banner over the window: it comes with the warn time, says what is missing, helps with one button, and goes again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from accounts.model.occurrence import PartKind
from accounts.model.series import Confirm, Kind, Rule
from tests.ui.recurring import MP4, THURSDAY, VTT, Scene, open_scene
from ui.series.notices import KEY
from ui.widgets import Banner


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path, qtbot) as made:
        made.planner.show_guest("series")
        yield made


def banner(scene: Scene) -> Banner | None:
    scene.settle()
    return scene.window.banners._shown.get(KEY)


def test_it_comes_when_the_warn_time_has_come_and_not_before(scene: Scene) -> None:
    scene.add(video=True)
    scene.pass_hours(28)
    assert banner(scene) is None
    scene.pass_hours(1)
    shown = banner(scene)
    assert shown is not None
    assert shown.accessibleName().startswith("Week video, Thursday 26 November 16:00, cannot go like this:")
    assert "the video and the captions" in shown.accessibleName()
    assert "are missing. Without them, it is not sent." in shown.accessibleName()


def test_its_button_leads_to_the_place_of_the_missing_file(scene: Scene) -> None:
    number = scene.add(video=True)
    scene.pass_hours(29)
    shown = banner(scene)
    assert shown is not None
    assert shown.button is not None
    assert shown.button.text() == "Add the video…"
    shown.button.click()
    scene.settle()
    assert scene.view.open_id == number
    assert scene.view.opened.place(PartKind.VIDEO).choose.hasFocus()


def test_its_button_leads_there_for_a_confirmed_one_too(scene: Scene) -> None:
    number = scene.add(video=True)
    scene.engine.desk.release(scene.engine.series.submit(number, THURSDAY))
    scene.pass_hours(29)
    shown = banner(scene)
    assert shown is not None
    assert shown.button is not None
    shown.button.click()
    scene.settle()
    assert scene.view.opened.place(PartKind.VIDEO).choose.hasFocus()


def test_with_the_video_there_it_asks_for_the_captions(scene: Scene) -> None:
    number = scene.add(video=True)
    scene.pass_hours(29)
    scene.engine.series.put_part(number, THURSDAY, PartKind.VIDEO, scene.file("a.mp4", MP4))
    shown = banner(scene)
    assert shown is not None
    assert shown.button is not None
    assert shown.button.text() == "Add the captions…"
    scene.engine.series.put_part(number, THURSDAY, PartKind.CAPTIONS, scene.file("a.vtt", VTT))
    shown = banner(scene)
    assert shown is not None
    assert "captions" not in shown.accessibleName()


def test_it_goes_when_the_occurrence_is_left_out(scene: Scene) -> None:
    number = scene.add()
    scene.pass_hours(29)
    assert banner(scene) is not None
    scene.engine.series.skip(number, THURSDAY)
    assert banner(scene) is None


def test_the_same_is_not_said_twice(scene: Scene) -> None:
    scene.add()
    scene.pass_hours(29)
    first = banner(scene)
    scene.notices.look()
    assert banner(scene) is first


def test_what_was_missed_is_said(scene: Scene) -> None:
    scene.add()
    scene.pass_hours(40)
    shown = banner(scene)
    assert shown is not None
    assert shown.accessibleName() == "Week video was not sent: its moment was Thursday 26 November 16:00."
    assert shown.button is not None
    assert shown.button.text() == "Look at it"


def test_several_are_counted(scene: Scene) -> None:
    scene.add("One")
    scene.add("Two", at=time(16, 30))
    scene.pass_hours(29.5)
    shown = banner(scene)
    assert shown is not None
    assert shown.accessibleName().endswith("And 1 other waits for you.")


def test_a_holiday_that_is_near_asks(tmp_path: Path, qtbot: QtBot) -> None:
    from datetime import datetime

    from tests.ui.recurring import AMSTERDAM

    with open_scene(tmp_path, qtbot, datetime(2026, 12, 24, 9, tzinfo=AMSTERDAM)) as scene:
        scene.add(rule=Rule(Kind.WEEKLY, weekdays=(4,)))
        scene.pass_hours(0.1)
        shown = banner(scene)
        assert shown is not None
        assert shown.accessibleName().startswith("Week video falls on a holiday: Friday 25 December 16:00 is Christmas Day.")
        assert shown.button is not None
        assert shown.button.text() == "Decide…"


def test_after_the_pause_of_one_all_that_follow_go_by_themselves_where_that_was_chosen(scene: Scene) -> None:
    number = scene.add(confirm=Confirm.ONCE)
    post = scene.engine.series.submit(number, THURSDAY)
    scene.engine.desk.release(post)
    scene.notices.released(int(post))
    assert scene.engine.series.confirmed(number)
    assert "goes by itself" in scene.toast.accessibleName()


def test_where_each_is_confirmed_a_released_one_says_nothing_for_the_others(scene: Scene) -> None:
    number = scene.add()
    post = scene.engine.series.submit(number, THURSDAY)
    scene.engine.desk.release(post)
    scene.notices.released(int(post))
    assert not scene.engine.series.confirmed(number)


def test_a_text_that_was_changed_for_this_time_does_not_stand_for_the_others(scene: Scene) -> None:
    number = scene.add(confirm=Confirm.ONCE)
    one = scene.one(number)
    draft = scene.engine.drafts.get(one.draft)
    from dataclasses import replace

    scene.engine.drafts.save(draft.id, replace(draft.common, text="Only today"), draft.accounts, {})
    post = scene.engine.series.submit(number, THURSDAY)
    scene.engine.desk.release(post)
    scene.notices.released(int(post))
    assert not scene.engine.series.confirmed(number)
    assert "changed for this one time" in scene.toast.accessibleName()


def test_an_ordinary_post_that_was_released_says_nothing(scene: Scene) -> None:
    post = scene.house.submit("Open house", scene.council)
    scene.engine.desk.release(post)
    scene.notices.released(int(post))
    assert scene.window.findChildren(Banner) == []
