"""The place of the drafts: found, opened, thrown away, brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.draft import Content
from accounts.model.ids import DraftId
from tests.ui.accessible import unnamed
from tests.ui.composing import Desk, desk, picture_file, three
from tests.ui.cutoffs import cut_off, outside
from ui import work
from ui.badge import BadgeFace
from ui.drafts import DraftsView, _bin, row_of
from ui.look import Look
from ui.widgets import Toast


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def view(at: Desk) -> DraftsView:
    made = DraftsView(at.bridge)
    at.bot.addWidget(made)
    made.resize(640, 520)
    made.show()
    made.activateWindow()
    at.bot.waitUntil(made.isActiveWindow)
    return made


def heads(view: DraftsView) -> list[str]:
    assert work.idle()
    return [row.head for row in view.model.rows]


def quiet(view: DraftsView) -> None:
    for toast in view.window().findChildren(Toast):
        toast._timer.stop()


def test_an_empty_place_says_what_to_do(at: Desk, view: DraftsView) -> None:
    asked: list[bool] = []
    view.new_requested.connect(lambda: asked.append(True))
    assert heads(view) == []
    assert view.empty.isVisible()
    assert not view.search.isVisible()
    view.empty.button.click()
    assert asked == [True]


def test_the_last_changed_comes_first_and_new_ones_appear_by_themselves(at: Desk, view: DraftsView) -> None:
    drafts = at.house.engine.drafts
    first = drafts.start(Content("Eerste"))
    at.house.clock.advance(60)
    drafts.start(Content("Tweede"))
    at.bot.waitUntil(lambda: heads(view) == ["Tweede", "Eerste"])
    at.house.clock.advance(60)
    drafts.save(first, Content("Eerste, beter"), (), {})
    at.bot.waitUntil(lambda: heads(view) == ["Eerste, beter", "Tweede"])


def test_a_row_tells_words_accounts_pictures_and_until_when_it_is_put_aside(at: Desk, tmp_path: Path) -> None:
    who = three(at.house)
    drafts = at.house.engine.drafts
    medium = drafts.add_picture(picture_file(tmp_path))
    number = drafts.start(Content("", media=(medium, medium)), tuple(one.id for one in who), {who[0].id: Content("Alleen hier\nen meer")})
    drafts.keep(number, at.house.clock.now() + timedelta(hours=20))
    row = row_of(drafts.get(number), {one.id: BadgeFace.of(one) for one in who}, at.house.clock.now())
    assert (row.head, row.rest) == ("Alleen hier", "en meer")
    assert len(row.faces) == 3
    assert "2 pictures" in row.about
    assert "put aside until tomorrow" in row.about
    assert "Municipality" in row.spoken
    later = row_of(replace(drafts.get(number), kept_until=None, common=Content(), variants={}), {}, at.house.clock.now())
    assert later.head == "Without words yet"
    assert "no account chosen yet" in later.about


def test_searching_finds_all_words_and_says_when_there_is_none(at: Desk, view: DraftsView) -> None:
    for text in ("Open huis zwembad", "Baggeren haven", "Haven open"):
        at.house.engine.drafts.start(Content(text))
    view.reload()
    assert len(heads(view)) == 3
    QTest.keyClicks(view.search, "HAVEN open")
    at.bot.waitUntil(lambda: heads(view) == ["Haven open"])
    view.search.setText("raadhuis")
    at.bot.waitUntil(lambda: view.nothing.isVisible())
    view.search.clear()
    at.bot.waitUntil(lambda: len(heads(view)) == 3)


def test_enter_and_a_click_open(at: Desk, view: DraftsView) -> None:
    number = at.house.engine.drafts.start(Content("Open huis"))
    view.arrived()
    heads(view)
    opened: list[int] = []
    view.open_requested.connect(opened.append)
    view.list.setCurrentIndex(view.model.index(0))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    QTest.mouseClick(
        view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualRect(view.model.index(0)).topLeft() + QPoint(30, 20)
    )
    assert opened == [number, number]


def test_down_from_the_search_goes_to_the_first_draft(at: Desk, view: DraftsView) -> None:
    at.house.engine.drafts.start(Content("Open huis"))
    view.reload()
    heads(view)
    view.search.setFocus()
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    assert view.list.hasFocus()
    assert view.list.currentIndex().row() == 0


@pytest.mark.parametrize("way", ["key", "button", "bin"])
def test_throwing_away_can_be_undone(at: Desk, view: DraftsView, way: str) -> None:
    drafts = at.house.engine.drafts
    for text in ("Eerste", "Tweede", "Derde"):
        drafts.start(Content(text))
        at.house.clock.advance(1)
    view.reload()
    assert heads(view) == ["Derde", "Tweede", "Eerste"]
    told: list[tuple[str, int]] = []
    view.discarded.connect(lambda one: told.append(("gone", one)))
    view.restored.connect(lambda one: told.append(("back", one)))
    opened: list[int] = []
    view.open_requested.connect(opened.append)
    second = view.model.rows[1].draft
    view.list.setCurrentIndex(view.model.index(1))
    if way == "key":
        QTest.keyClick(view.list, Qt.Key.Key_Delete)
    elif way == "button":
        view.discard_button.click()
    else:
        where = _bin(view.list.visualRect(view.model.index(1))).center()
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
        at.bot.waitUntil(lambda: told != [])
    assert heads(view) == ["Derde", "Eerste"]
    assert [one.common.text for one in drafts.every()] == ["Derde", "Eerste"]
    assert view.list.currentIndex().row() == 1
    toasts = view.window().findChildren(Toast)
    assert [one.accessibleName() for one in toasts] == ["The draft was deleted."]
    quiet(view)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heads(view) == ["Derde", "Tweede", "Eerste"]
    assert told == [("gone", second), ("back", second)]
    assert opened == []


def test_a_failure_is_said_and_the_row_stays(at: Desk, view: DraftsView, monkeypatch: pytest.MonkeyPatch) -> None:
    number = at.house.engine.drafts.start(Content("Blijft"))
    view.reload()
    heads(view)

    def fails(_draft: DraftId) -> None:
        raise StoreError("disk-full")

    monkeypatch.setattr(at.house.engine.drafts, "discard", fails)
    view.discard(number)
    assert view.problem.isVisible()
    assert heads(view) == ["Blijft"]


def test_out_of_sight_it_waits_with_reading(at: Desk, view: DraftsView) -> None:
    heads(view)
    view.hide()
    at.house.engine.drafts.start(Content("Achter de rug"))
    at.bot.waitUntil(lambda: view._stale)
    assert heads(view) == []
    view.show()
    assert heads(view) == ["Achter de rug"]


def test_every_control_has_a_name_and_nothing_is_cut_off_in_large_text(at: Desk, view: DraftsView, look: Look) -> None:
    at.house.engine.drafts.start(Content("Open huis"))
    look.set_scale(2.0)
    view.reload()
    heads(view)
    at.bot.waitUntil(lambda: not cut_off(view) and not outside(view), timeout=2000)
    assert unnamed(view) == []
    assert view.model.index(0).data().startswith("Open huis")


def test_a_composer_and_the_place_work_together(at: Desk, view: DraftsView) -> None:
    composer = at.composer()
    view.open_requested.connect(composer.open)
    view.discarded.connect(composer.let_go)
    number = at.house.engine.drafts.start(Content("Half af"))
    view.reload()
    heads(view)
    view.list.setCurrentIndex(view.model.index(0))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert composer.draft == number
    view.discard(number)
    quiet(view)
    assert composer.draft is None
    composer.form.editor.insertPlainText("Iets nieuws")
    composer.flush()
    assert [one.common.text for one in at.house.engine.drafts.every()] == ["Iets nieuws"]
