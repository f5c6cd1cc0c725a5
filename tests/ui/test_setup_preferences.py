"""Display and language: what holds at once, what holds later, and where it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.setup_scene import only_window
from ui.look import Look, Theme
from ui.setup import Preferences
from ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with only_window(qtbot) as made:
        yield made


class Kept:
    """What was kept."""

    def __init__(self) -> None:
        self.changes: dict[str, str | int] = {}

    def __call__(self, **changes: str | int) -> None:
        self.changes |= changes


def opened(window: MainWindow, folder: Path, kept: Kept, **chosen: object) -> Preferences:
    sheet = Preferences(window, kept, folder=folder, **chosen)  # type: ignore[arg-type]
    sheet.open()
    return sheet


def test_a_theme_holds_at_once(window: MainWindow, tmp_path: Path, look: Look) -> None:
    kept = Kept()
    sheet = opened(window, tmp_path, kept, theme="light")
    assert sheet.theme.value == "light"
    sheet.theme.chip("dark").click()
    assert look.dark
    assert kept.changes == {"theme": "dark"}
    sheet.theme.chip("system").click()
    assert look.theme is Theme.SYSTEM
    assert kept.changes == {"theme": ""}


def choose(sheet: Preferences, key: str) -> None:
    sheet.text_size.choose(key)
    sheet.text_size.activated.emit(sheet.text_size.currentIndex())


def test_a_text_size_holds_at_once_and_all_of_it_still_fits(window: MainWindow, tmp_path: Path, look: Look) -> None:
    kept = Kept()
    sheet = opened(window, tmp_path, kept)
    for percent in ("150", "200", "100"):
        choose(sheet, percent)
        assert look.scale == int(percent) / 100
        assert kept.changes == {"text_percent": int(percent)}
        for _ in range(4):
            QApplication.processEvents()
        assert cut_off(sheet) == []
        assert outside(sheet) == []
    choose(sheet, "0")
    assert kept.changes == {"text_percent": 0}


def test_a_size_of_ones_own_is_in_the_list(window: MainWindow, tmp_path: Path) -> None:
    assert opened(window, tmp_path, Kept(), text_percent=137).text_size.key == "137"


def test_another_language_says_that_it_waits(window: MainWindow, tmp_path: Path) -> None:
    kept = Kept()
    sheet = opened(window, tmp_path, kept)
    assert sheet.language.key == "system"
    sheet.language.choose("fy")
    sheet.language.activated.emit(sheet.language.currentIndex())
    assert kept.changes == {"language": "fy"}
    assert sheet.language_field.help.text() == "Close Omroeper and open it again: then it speaks Frysk."
    sheet.language.choose("system")
    sheet.language.activated.emit(sheet.language.currentIndex())
    assert kept.changes == {"language": ""}


def test_the_folder_is_shown_and_opened(window: MainWindow, tmp_path: Path) -> None:
    asked: list[QUrl] = []

    def opener(url: QUrl) -> bool:
        asked.append(url)
        return len(asked) > 1

    sheet = opened(window, tmp_path, Kept(), open_url=opener)
    assert sheet.path.text() == str(tmp_path)
    sheet.open_folder.click()
    assert asked == [QUrl.fromLocalFile(str(tmp_path))]
    assert sheet.no_folder.isVisible()


def test_every_control_has_a_name(window: MainWindow, tmp_path: Path) -> None:
    assert unnamed(opened(window, tmp_path, Kept())) == []
