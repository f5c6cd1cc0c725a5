"""Series without a mouse, for a screen reader, at 200 %, in three languages and on a small window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.recurring import Scene, open_scene
from ui.look import Look
from ui.series.acts import Act

MOST_STEPS = 80


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path, qtbot) as made:
        yield made


def tab_to(scene: Scene, wanted: QWidget) -> None:
    """Go on with Tab until the keyboard is there."""
    for _ in range(MOST_STEPS):
        if wanted.hasFocus():
            return
        scene.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted.accessibleName()!r}")


def test_a_series_is_made_confirmed_moved_and_left_out_by_keyboard_alone(scene: Scene) -> None:
    scene.planner.bar.modes.chip("week").setFocus()
    for _ in range(3):
        scene.key(Qt.Key.Key_Right)
    scene.key(Qt.Key.Key_Space)
    tab_to(scene, scene.view.nothing.button)
    scene.key(Qt.Key.Key_Return)
    sheet = scene.sheet
    assert sheet.title.hasFocus()
    sheet.title.selectAll()
    QTest.keyClicks(sheet.title, "Surgery")
    tab_to(scene, sheet.wording.picker.badges[scene.alderman.id])
    scene.key(Qt.Key.Key_Space)
    tab_to(scene, sheet.slot.video)
    scene.key(Qt.Key.Key_Space)
    tab_to(scene, sheet.keep)
    scene.key(Qt.Key.Key_Return)
    (made,) = scene.engine.series.every()
    assert (made.title, made.slot.video, made.template.accounts) == ("Surgery", False, (scene.alderman.id,))
    assert scene.view.opened.to_all.hasFocus()
    tab_to(scene, scene.view.opened.matters.buttons[Act.SKIP])
    scene.key(Qt.Key.Key_Return)
    (first, *_rest) = scene.engine.series.get(made.id).skips
    assert first.isoformat() == "2026-11-26"
    confirm = scene.view.opened.matters.buttons[Act.CONFIRM]
    tab_to(scene, confirm)
    scene.key(Qt.Key.Key_Return)
    assert scene.asked[-1][0] == "pause"


def test_the_keyboard_stays_with_the_occurrence_when_it_is_read_anew(scene: Scene) -> None:
    number = scene.opened()
    button = scene.view.opened.matters.buttons[Act.MOVE]
    button.setFocus()
    scene.engine.series.add_subject(number, "pool")
    scene.engine.series.draft(number, date(2026, 12, 17))
    scene.settle()
    held = QApplication.focusWidget()
    assert held is scene.view.opened.matters.buttons[Act.MOVE]


def test_everything_has_a_name_for_a_screen_reader(scene: Scene) -> None:
    number = scene.opened(video=True)
    for text in ("pool", "harbour"):
        scene.engine.series.add_subject(number, text)
    scene.settle()
    assert unnamed(scene.view) == []
    scene.view.change()
    assert unnamed(scene.sheet) == []
    scene.sheet.dismiss()
    scene.view.show_all()
    scene.settle()
    assert unnamed(scene.view) == []


def test_a_row_says_itself_whole(scene: Scene) -> None:
    scene.opened()
    row = scene.view.opened.matters
    assert row.accessibleName().startswith("Thursday 26 November 16:00. Draft is ready. Missing: your confirmation.")
    assert row.buttons[Act.SKIP].accessibleDescription() == row.accessibleName()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["nl", "fy", "en"])
def test_no_words_are_cut_off(tmp_path: Path, qtbot: QtBot, code: str, scale: float, size: tuple[int, int]) -> None:
    from resources import catalogue

    catalogue.use(code)
    Look.current().set_scale(scale)
    with open_scene(tmp_path, qtbot) as scene:
        scene.window.resize(*size)
        number = scene.opened(video=True)
        scene.engine.series.add_subject(number, "pool")
        scene.engine.series.pause(scene.add("Agenda"))
        scene.settle()
        assert cut_off(scene.view) == []
        assert outside(scene.view) == []
        scene.view.show_all()
        scene.settle()
        assert cut_off(scene.view) == []
        assert outside(scene.view) == []
        scene.view.make()
        scene.sheet.keep.click()
        scene.settle()
        assert cut_off(scene.sheet) == []
        assert outside(scene.sheet) == []
