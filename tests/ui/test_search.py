"""Search everything: from any place, by keyboard, with what was found marked; and the fields of drafts and history."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from accounts.model.draft import About, Content
from accounts.model.search import Order, Where
from accounts.model.searching import pieces_of
from resources import catalogue
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.composer import Composer
from ui.composer.versions import VersionSheet
from ui.drafts import DraftsView, row_of
from ui.look import Look
from ui.outbox import OutboxView
from ui.search import SearchSheet
from ui.search import rows as search_rows
from ui.search.rows import Answer
from ui.widgets import Surface
from ui.widgets.marked import paint_marked, parts_of


@dataclass
class Scene:
    house: House
    bridge: Bridge
    window: QWidget
    bot: QtBot

    def sheet(self, typed: str = "") -> SearchSheet:
        made = SearchSheet(self.window, self.bridge, typed)
        made.open()
        return made


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    house = make_engine(tmp_path)
    bridge = Bridge(house.engine.events, house.engine)
    window = Surface("ground")
    qtbot.addWidget(window)
    window.resize(1100, 900)
    window.show()
    yield Scene(house, bridge, window, qtbot)
    assert work.idle()
    bridge.close()
    house.close()


def filled(scene: Scene) -> None:
    house = scene.house
    account = house.account("wethouder")
    house.released("De brug bij de haven gaat weer open. #Haven", account)
    house.clock.advance(600)
    draft = house.engine.drafts.start(Content("Baggeren in de haven begint maandag"))
    house.clock.advance(600)
    house.engine.drafts.save(draft, Content("Baggeren begint maandag, met hinder bij steiger 4"), (), {})
    house.engine.drafts.put_about(draft, About("Vraag de havenmeester"))
    gone = house.engine.drafts.start(Content("Havenfeest: weggegooid"))
    house.engine.drafts.discard(gone)


def shown(sheet: SearchSheet) -> list[tuple[Where, str]]:
    return [(row.hit.where, row.head) for row in sheet.model.rows]


def test_everything_is_found_from_one_field_while_one_types(scene: Scene) -> None:
    filled(scene)
    sheet = scene.sheet()
    assert unnamed(sheet) == []
    assert sheet.field.hasFocus()
    QTest.keyClicks(sheet.field, "haven")
    scene.bot.waitUntil(lambda: len(sheet.model.rows) == 3)
    assert [where for where, _ in shown(sheet)] == [Where.DRAFT, Where.DRAFT, Where.TARGET]
    first, second, third = sheet.model.rows
    assert "Deleted draft" in first.foot or "Deleted draft" in second.foot
    noted = next(row for row in sheet.model.rows if "Baggeren" in row.head)
    assert [noted.body[start:end] for start, end in noted.body_marks] == ["haven"]  # in the side note
    assert third.face is not None
    assert [third.head[start:end] for start, end in third.head_marks] == ["haven", "Haven"]
    sheet.where.chip(Where.VERSION.value).click()
    scene.bot.waitUntil(lambda: [where for where, _ in shown(sheet)] == [Where.VERSION])
    assert "3 found" not in sheet.said.text()
    sheet.field.setText("nergens te vinden")
    scene.bot.waitUntil(lambda: not sheet.model.rows)
    assert "Nothing holds" in sheet.said.text()
    assert not sheet.go.isEnabled()
    sheet.dismiss()


@pytest.mark.parametrize("where", list(Where))
def test_enter_opens_what_is_chosen(scene: Scene, where: Where) -> None:
    filled(scene)
    sheet = scene.sheet("haven")
    sheet.where.chip(where.value).click()
    scene.bot.waitUntil(lambda: bool(sheet.model.rows) and {row.hit.where for row in sheet.model.rows} == {where})
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    signal = {Where.DRAFT: sheet.draft_asked, Where.VERSION: sheet.version_asked, Where.TARGET: sheet.target_asked}[where]
    hit = sheet.chosen.hit if sheet.chosen else None
    with scene.bot.waitSignal(signal) as told:
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert hit is not None
    assert told.args == ([hit.draft, hit.number] if where is Where.VERSION else [hit.number])
    assert not sheet.is_open
    if where is Where.DRAFT:  # also one that was thrown away
        assert hit.number in {int(one.id) for one in scene.house.engine.drafts.every()}


def test_arrows_and_escape(scene: Scene) -> None:
    filled(scene)
    sheet = scene.sheet("haven")
    scene.bot.waitUntil(lambda: len(sheet.model.rows) == 3)
    for key, at in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_PageUp, 0)):
        QTest.keyClick(sheet.field, key)
        assert sheet.list.currentIndex().row() == at
    assert sheet.field.hasFocus()
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.is_open


def test_answers_that_were_overtaken_are_dropped_and_one_runs_at_a_time(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(scene)
    asked: list[str] = []
    at_once: list[int] = []
    running = [0]
    real = search_rows.search

    def slow(engine: object, typed: str, where: object, order: Order) -> Answer:
        running[0] += 1
        at_once.append(running[0])
        asked.append(typed)
        found = real(engine, typed, where, order)  # type: ignore[arg-type]
        running[0] -= 1
        return found

    monkeypatch.setattr("ui.search.sheet.search", slow)
    sheet = scene.sheet()
    for letter in "haven":
        QTest.keyClick(sheet.field, letter)
        sheet._ask()
    scene.bot.waitUntil(lambda: len(sheet.model.rows) == 3)
    assert max(at_once) == 1
    assert asked[-1] == "haven"
    assert len(asked) < 6  # what was typed while one question ran became one question
    sheet.dismiss()


def test_a_version_is_opened_where_it_can_be_compared(scene: Scene) -> None:
    filled(scene)
    composer = Composer(scene.bridge, scene.window)
    composer.resize(500, 800)
    composer.show()
    (hit,) = scene.house.engine.found.hits("haven", where=[Where.VERSION])[0]
    assert hit.draft_id is not None
    composer.show_version(hit.draft_id, hit.number)
    assert isinstance(composer.sheet, VersionSheet)
    assert composer.sheet.chosen is not None
    assert composer.sheet.chosen.id == hit.number
    composer.sheet.dismiss()
    assert composer.flush()


def test_a_target_beyond_what_was_read_is_opened_all_the_same(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    house = scene.house
    account = house.account("wethouder")
    (old,) = house.released("Heel lang geleden", account)
    for number in range(4):
        house.clock.advance(60)
        house.released(f"Later bericht {number}", account)
    monkeypatch.setattr("ui.outbox.view.FIRST", 2)
    view = OutboxView(scene.bridge, scene.window)
    view.resize(1000, 700)
    view.show()
    assert work.idle()
    assert view.list.target != old.id
    view.filters.words.setText("later")
    scene.bot.waitUntil(lambda: view.model.rowCount() > 0)
    view.open_target(old.id)
    scene.bot.waitUntil(lambda: view.list.target == old.id)


def test_what_was_searched_for_is_marked_in_the_lists(scene: Scene) -> None:
    filled(scene)
    view = OutboxView(scene.bridge, scene.window)
    view.resize(1000, 700)
    view.show()
    view.filters.words.setText("weer")
    scene.bot.waitUntil(lambda: bool(view.model.rowCount()) and view.model.row(1).target is not None and bool(view.model._pieces))
    line, marks = view.model.marked(view.model.row(1))
    assert [line[start:end] for start, end in marks] == ["weer"]
    drafts = scene.house.engine.drafts
    (draft,) = drafts.every("hinder")
    row = row_of(draft, {}, scene.house.clock.now(), pieces_of("hinder haven"))
    assert [row.head[start:end] for start, end in row.head_marks] == ["hinder"]
    assert [row.rest[start:end] for start, end in row.rest_marks] == ["haven"]


def test_the_second_line_of_a_draft_does_not_repeat_the_first(scene: Scene) -> None:
    drafts = scene.house.engine.drafts
    text = "Baggeren in de haven begint maandag. " + "Er is hinder op de kade en bij de steigers. " * 8 + "Bel de havenmeester."
    row = row_of(drafts.get(drafts.start(Content(text))), {}, scene.house.clock.now(), pieces_of("haven"))
    assert [row.head[start:end] for start, end in row.head_marks] == ["haven"]
    assert row.rest.startswith("… ")
    assert [row.rest[start:end] for start, end in row.rest_marks] == ["haven"]
    assert row.rest.endswith("havenmeester.")


def test_both_fields_lead_to_everything_with_what_was_typed(scene: Scene) -> None:
    filled(scene)
    drafts, outbox = DraftsView(scene.bridge, scene.window), OutboxView(scene.bridge, scene.window)
    for view, field, press in (
        (drafts, drafts.search, drafts.everywhere),
        (outbox, outbox.filters.words, outbox.filters.everywhere),
    ):
        view.show()
        assert work.idle()
        field.setText("haven")
        with scene.bot.waitSignal(view.everything_asked) as told:
            press.click()
        assert told.args == ["haven"]
        assert work.idle()


def test_marks_are_painted_by_more_than_colour(look: Look) -> None:
    assert parts_of("de haven is", [(3, 8)]) == [("de ", False), ("haven", True), (" is", False)]

    def painted(marks: list[tuple[int, int]], wide: int = 300) -> tuple[QImage, float]:
        image = QImage(wide, 30, QImage.Format.Format_RGB32)
        image.fill(look.colour("sheet"))
        painter = QPainter(image)
        took = paint_marked(painter, QRectF(0, 0, wide, 30), "de haven is open", marks)
        painter.end()
        return image, took

    plain, marked = painted([]), painted([(3, 8)])
    assert plain[0] != marked[0]
    assert marked[1] > plain[1]  # heavier too
    assert painted([(3, 8)], wide=40)[1] <= 41


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["nl", "fy"])
def test_nothing_is_cut_off(language: str, percent: int, scene: Scene, look: Look) -> None:
    filled(scene)
    catalogue.use(language)
    try:
        look.set_scale(percent / 100)
        sheet = scene.sheet("haven")
        scene.bot.waitUntil(lambda: len(sheet.model.rows) == 3)
        assert cut_off(sheet) == []
        assert outside(sheet) == []
        sheet.dismiss()
    finally:
        look.set_scale(1.0)
        catalogue.use("en")


def test_it_answers_at_once_with_very_much(scene: Scene) -> None:
    """Not a measurement (the bench has one): a scan of everything for each key would take seconds."""
    with scene.house.engine.books.write():
        for number in range(400):
            scene.house.engine.drafts.start(Content(f"Bericht {number} over de haven"))
    scene.house.engine.found.refresh()
    before = time.process_time()
    for typed in ("h", "ha", "hav", "have", "haven"):
        assert len(search_rows.search(scene.house.engine, typed, [], Order.NEWEST).rows) == search_rows.MOST
    assert time.process_time() - before < 2.0
