"""Versions and what belongs to a draft, through the composer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accounts.model.draft import About, Goal
from tests.ui.accessible import unnamed
from tests.ui.composing import Desk, desk, three
from tests.ui.cutoffs import cut_off
from ui.composer.aside import AsideSheet
from ui.composer.comparing import Kind, compared
from ui.composer.panel import Composer
from ui.composer.versions import VersionSheet
from ui.look import Look


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def composer(at: Desk) -> Composer:
    three(at.house)
    return at.composer()


def write(composer: Composer, text: str) -> None:
    """Let this be the text, and keep it."""
    composer.form.editor.selectAll()
    composer.form.editor.insertPlainText(text)
    assert composer.flush()


def versions(composer: Composer) -> VersionSheet:
    """Open the sheet with what was before."""
    composer.form.before.click()
    assert isinstance(composer.sheet, VersionSheet)
    return composer.sheet


def test_words_that_went_and_came() -> None:
    found = compared("Zaterdag open huis in het zwembad.", "Zondag open huis in het bad.")
    assert [(one.kind, one.text) for one in found] == [
        (Kind.GONE, "Zaterdag"),
        (Kind.COME, "Zondag"),
        (Kind.SAME, " open huis in het "),
        (Kind.GONE, "zwembad."),
        (Kind.COME, "bad."),
    ]
    assert compared("", "") == ()
    long = "woord " * 10_000
    assert compared(long, long + "erbij")[-1].kind is Kind.COME


def test_a_version_is_looked_at_and_brought_back(at: Desk, composer: Composer) -> None:
    write(composer, "Zaterdag open huis")
    at.house.clock.advance(600)
    write(composer, "Zondag open huis")
    sheet = versions(composer)
    assert sheet.list.count() == 1
    assert sheet.text.toPlainText() == "Zaterdag Zondag open huis"
    sheet.back.click()
    assert composer.form.editor.toPlainText() == "Zaterdag open huis"
    write(composer, "Zaterdag open huis!")
    assert [one.common.text for one in at.house.engine.drafts.versions(composer.draft)][0] == "Zondag open huis"


def test_by_keyboard_alone(at: Desk, composer: Composer) -> None:
    for text in ("Een", "Twee", "Drie"):
        write(composer, text)
        at.house.clock.advance(600)
    sheet = versions(composer)
    assert sheet.list.hasFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert composer.form.editor.toPlainText() == "Een"


def test_without_a_version_it_says_when_there_will_be_one(composer: Composer) -> None:
    write(composer, "Net begonnen")
    sheet = versions(composer)
    assert not sheet.back.isEnabled()
    assert unnamed(sheet) == []
    sheet.dismiss()


def test_a_note_is_kept_however_the_sheet_is_closed(at: Desk, composer: Composer) -> None:
    write(composer, "Zwembad")
    composer.form.beside.click()
    sheet = composer.sheet
    assert isinstance(sheet, AsideSheet)
    assert sheet.note.hasFocus()
    QTest.keyClicks(sheet.note, "Vraag Anna")
    sheet.tags.setText("sport, water,")
    sheet.folder.setCurrentText("Weekvideo")
    sheet.goal.choose(Goal.SERVICE.value)
    assert unnamed(sheet) == []
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    found = at.house.engine.drafts.get(composer.draft).about
    assert found == About("Vraag Anna", ("sport", "water"), "Weekvideo", Goal.SERVICE)
    write(composer, "Zwembad dicht")
    assert at.house.engine.drafts.get(composer.draft).about == found


def test_a_note_can_come_before_the_first_word(at: Desk, composer: Composer) -> None:
    composer.form.beside.click()
    assert isinstance(composer.sheet, AsideSheet)
    composer.sheet.note.setPlainText("Idee: de haven")
    composer.sheet.keep.click()
    (draft,) = at.house.engine.drafts.every("haven")
    assert draft.id == composer.draft


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(at: Desk, composer: Composer, scale: float) -> None:
    write(composer, "Een")
    at.house.clock.advance(600)
    write(composer, "Twee")
    Look.current().set_scale(scale)
    composer.window().resize(1100, 900)
    for press in (composer.form.beside, composer.form.before):
        press.click()
        assert composer.sheet is not None
        assert cut_off(composer.sheet) == []
        composer.sheet.dismiss()
    Look.current().set_scale(1.0)
