"""What helps while one writes: spelling, what was written before, emoji, sets, snippets and links, by keyboard and by name."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from accounts.errors import InputError
from accounts.networks.practice_world import Trouble
from accounts.posts.writing_aids import Contact, Snippet, TagSet
from tests.accounts.test_spelling import damaged, frisian
from tests.ui.accessible import unnamed
from tests.ui.composing import Desk, desk, three
from tests.ui.cutoffs import cut_off
from ui import work
from ui.composer.aids_sheets import OwnWordsSheet, SnippetSheet, TagSetSheet
from ui.composer.editor import LONG
from ui.composer.emoji import found, table
from ui.composer.emoji_sheet import EmojiSheet
from ui.composer.panel import Composer
from ui.look import Look

DUTCH = "Wij zijn er voor de gemente en de raad."


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def composer(at: Desk) -> Composer:
    alderman, _municipality, _anna = three(at.house)
    made = at.composer()
    made.new([alderman.id])
    at.settle()
    return made


def write(at: Desk, composer: Composer, text: str) -> None:
    """Type this, and let everything come in."""
    composer.form.editor.setFocus()
    composer.form.editor.selectAll()
    composer.form.editor.insertPlainText(text)
    settle(at, composer)


def settle(at: Desk, composer: Composer) -> None:
    """Let the rests end."""
    at.settle()
    composer.helping.speller.now()
    assert work.idle()
    at.bot.waitUntil(lambda: not composer.helping.speller._busy)
    assert work.idle()


def marked(composer: Composer) -> list[str]:
    """Return the words that are underlined with a wave, as Qt paints them."""
    document = composer.form.editor.document()
    made = []
    block = document.firstBlock()
    while block.isValid():
        for one in block.layout().formats():
            if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline:
                raw = block.text().encode("utf-16-le")
                made.append(raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"))
        block = block.next()
    return made


def help_menu(at: Desk, composer: Composer) -> QMenu:
    """Open the menu with Shift+F10 and wait for what is meant."""
    QTest.keyClick(composer.form.editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = composer.helping.menu
    assert menu is not None
    assert work.idle(20)
    return menu


def put_cursor(composer: Composer, place: int) -> None:
    cursor = composer.form.editor.textCursor()
    cursor.setPosition(place)
    composer.form.editor.setTextCursor(cursor)


def test_a_wrong_word_gets_a_wave(at: Desk, composer: Composer) -> None:
    write(at, composer, f"🎉 {DUTCH} Zie gemente.nl, @gemente, #gemente en de GEMENTE.")
    assert marked(composer) == ["gemente"]
    assert composer.form.spelling.accessibleName() == "Spelling: Nederlands"


def test_suggestions_by_keyboard_alone(at: Desk, composer: Composer) -> None:
    write(at, composer, DUTCH)
    put_cursor(composer, DUTCH.index("gemente") + 3)
    menu = help_menu(at, composer)
    words = [one.text() for one in menu.actions()]
    at_place = words.index("gemeente")
    assert "Add to my words" in words
    for _ in range(at_place):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert composer.form.editor.toPlainText() == DUTCH.replace("gemente", "gemeente")
    composer.form.editor.undo()
    assert composer.form.editor.toPlainText() == DUTCH


def test_the_menu_of_the_mouse_knows_the_word_under_it(at: Desk, composer: Composer) -> None:
    write(at, composer, DUTCH)
    editor = composer.form.editor
    cursor = QTextCursor(editor.document())
    cursor.setPosition(DUTCH.index("gemente") + 2)
    spot = editor.cursorRect(cursor).center()
    put_cursor(composer, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, editor.viewport().mapToGlobal(spot))
    editor.contextMenuEvent(event)
    menu = composer.helping.menu
    assert menu is not None
    assert work.idle(20)
    assert "gemeente" in [one.text() for one in menu.actions()]
    menu.close()


def test_a_right_word_has_the_usual_menu(at: Desk, composer: Composer) -> None:
    write(at, composer, "De raad vergadert vandaag en dat is goed.")
    menu = help_menu(at, composer)
    assert "Add to my words" not in [one.text() for one in menu.actions()]
    menu.close()


def test_a_word_becomes_my_own(at: Desk, composer: Composer) -> None:
    write(at, composer, DUTCH)
    put_cursor(composer, DUTCH.index("gemente") + 1)
    menu = help_menu(at, composer)
    next(one for one in menu.actions() if one.text() == "Add to my words").trigger()
    menu.close()
    settle(at, composer)
    assert marked(composer) == []
    assert at.house.engine.spelling.own_words("nl") == ("gemente",)
    composer.helping._show_own_words()
    sheet = composer.helping.sheet
    assert isinstance(sheet, OwnWordsSheet)
    assert unnamed(sheet) == []
    sheet.drop.click()
    sheet.dismiss()
    settle(at, composer)
    assert marked(composer) == ["gemente"]


def test_from_one_marked_word_to_the_next(at: Desk, composer: Composer) -> None:
    write(at, composer, "De raadd is er.\nWij zijn het ookk met u eens.\nGoed zo.")
    put_cursor(composer, 0)
    seen = []
    for _ in range(3):
        QTest.keyClick(composer.form.editor, Qt.Key.Key_F7)
        seen.append(composer.form.editor.textCursor().selectedText())
    assert seen == ["raadd", "ookk", "raadd"]


def test_the_next_marked_word_may_be_out_of_sight(at: Desk, composer: Composer) -> None:
    write(at, composer, "\n".join(["Dit is de regel van het huis."] * 60) + "\nHier staat de foutt.")
    put_cursor(composer, 0)
    composer.form.editor.verticalScrollBar().setValue(0)
    QTest.keyClick(composer.form.editor, Qt.Key.Key_F7)
    assert work.idle()
    assert composer.form.editor.textCursor().selectedText() == "foutt"


def test_only_what_is_in_sight_is_looked_at(at: Desk, composer: Composer) -> None:
    write(
        at,
        composer,
        "\n".join(f"Dit is de regel van het woordd{'abcdefghij'[one % 10]}{'klmnopqrst'[one // 10]} en meer." for one in range(80)),
    )
    spelling = at.house.engine.spelling
    composer.form.editor.verticalScrollBar().setValue(0)
    settle(at, composer)
    assert spelling.wrong("nl", "woorddak") is True
    assert spelling.wrong("nl", "woorddjp") is None
    assert 0 < len(marked(composer)) < 80


def test_typing_waits_for_nothing(at: Desk, composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dictionaries hang; every key stands there all the same."""
    import threading

    hanging, go_on = threading.Event(), threading.Event()

    def check(_tag: str, _words: object) -> None:
        hanging.set()
        assert go_on.wait(20)

    monkeypatch.setattr(at.house.engine.spelling, "check", check)
    composer.form.editor.setFocus()
    QTest.keyClicks(composer.form.editor, "Wij zijn er voor de gemente ")
    composer.helping._speak()
    composer.helping.speller.now()
    at.bot.waitUntil(hanging.is_set)
    began = time.thread_time()
    QTest.keyClicks(composer.form.editor, "en de raad")
    assert time.thread_time() - began < 2
    assert composer.form.editor.toPlainText().endswith("gemente en de raad")
    go_on.set()
    assert work.idle()


def test_the_letters_of_a_very_long_paragraph_are_shaped_once_a_key(at: Desk, composer: Composer) -> None:
    """However it came there: opened, typed longer, pasted, beside others; a short one keeps nothing."""
    editor = composer.form.editor

    def kept() -> list[bool]:
        return [editor.document().findBlockByNumber(at).layout().cacheEnabled() for at in range(editor.document().blockCount())]

    long = "De raad vergadert over het zwembad. " * 60
    composer.new((), text=f"Kort.\n{long}\nOok kort.")
    assert kept() == [False, True, False]
    composer.new((), text=long[: LONG - 1])
    assert kept() == [False]
    editor.setFocus()
    QTest.keyClicks(editor, "en meer")
    assert kept() == [True]
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(f"\nKort.\n{long}")
    assert kept() == [True, False, True]


def test_the_language_follows_the_text_and_the_choice(at: Desk, composer: Composer) -> None:
    write(at, composer, DUTCH)
    write(at, composer, "We are here for you and this is not the councill.")
    assert composer.helping.speller.dictionary == "en"
    assert marked(composer) == ["councill"]
    composer.helping.language_chosen.emit("nl")
    settle(at, composer)
    assert composer.helping.speller.dictionary == "nl"
    assert composer.manuscript.content(None).language == "nl"
    assert "councill" in marked(composer)
    assert len(marked(composer)) > 3
    composer.helping.language_chosen.emit("de")
    settle(at, composer)
    assert marked(composer) == []
    assert "no dictionary" in composer.form.spelling.accessibleName()


def test_each_version_has_its_own_language(at: Desk, composer: Composer) -> None:
    """The text for all is Dutch, that of one account English: each is looked at in its own, and each choice stays with its version."""
    municipality = at.house.engine.register.every()[1]
    composer.form.picker.badges[municipality.id].click()
    write(at, composer, DUTCH)
    composer._go_to(municipality.id)
    write(at, composer, "We are here for you and this is not the councill.")
    assert (composer.helping.speller.dictionary, marked(composer)) == ("en", ["councill"])
    composer.helping.language_chosen.emit("nl")
    settle(at, composer)
    assert "councill" in marked(composer)
    assert len(marked(composer)) > 3
    composer._go_to(None)
    settle(at, composer)
    assert (composer.helping.speller.dictionary, marked(composer)) == ("nl", ["gemente"])
    assert (composer.manuscript.content(municipality.id).language, composer.manuscript.content(None).language) == ("nl", "")


def test_the_check_can_be_off(at: Desk, composer: Composer) -> None:
    write(at, composer, DUTCH)
    composer.helping._switch(False)
    assert marked(composer) == []
    assert composer.form.spelling.accessibleName() == "Spelling: off"
    assert not at.composer().helping.speller.on
    composer.helping._switch(True)
    settle(at, composer)
    assert marked(composer) == ["gemente"]


def test_frisian_when_its_dictionary_is_there(at: Desk, composer: Composer, tmp_path: Path) -> None:
    write(at, composer, "Moarn is der in gearkomste fan de rie en wy binne der ek net by.")
    assert composer.helping.speller.language == "fy"
    assert marked(composer) == []
    composer.helping.install_frisian(damaged(tmp_path / "x", "letter"))
    assert work.idle()
    assert "is no dictionary" in composer.form.told.text()
    composer.helping.install_frisian(frisian(tmp_path / "y"))
    assert work.idle()
    settle(at, composer)
    assert composer.helping.speller.dictionary == "fy"
    assert "gearkomste" not in marked(composer)
    assert "Moarn" not in marked(composer)
    assert "binne" not in marked(composer)
    assert "rie" in marked(composer)
    composer.helping._remove_frisian()
    settle(at, composer)
    assert marked(composer) == []


def test_without_dictionaries_writing_goes_on(at: Desk, composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_tag: str, _words: object) -> None:
        raise InputError("spelling-away", why="weg")

    monkeypatch.setattr(at.house.engine.spelling, "check", away)
    write(at, composer, DUTCH)
    assert "does not run" in composer.form.told.text()
    assert marked(composer) == []


# -- what was written before -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def before(at: Desk) -> Composer:
    alderman, _municipality, _anna = three(at.house)
    at.house.released("Met @AnnaB@mastodon.nl over #RaadEnkhuizen", alderman)
    made = at.composer()
    made.new([alderman.id])
    at.settle()
    made.form.editor.setFocus()
    return made


def test_a_hashtag_of_before_comes_in_its_own_spelling(before: Composer) -> None:
    editor, offers = before.form.editor, before.helping.offers
    QTest.keyClicks(editor, "Naar #raad")
    assert offers.offered == ["#RaadEnkhuizen"]
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "Naar #RaadEnkhuizen "
    assert offers.offered == []
    QTest.keyClicks(editor, "met @an")
    assert offers.offered == ["@AnnaB@mastodon.nl"]
    assert offers.accessibleName()


def test_without_a_choice_every_key_is_for_the_text(before: Composer) -> None:
    editor, offers = before.form.editor, before.helping.offers
    QTest.keyClicks(editor, "#raad")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "en verder")
    assert editor.toPlainText() == "#raad\nen verder"
    assert offers.offered == []


def test_escape_closes_and_stays_closed_for_that_word(before: Composer) -> None:
    editor, offers = before.form.editor, before.helping.offers
    QTest.keyClicks(editor, "#ra")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert offers.offered == []
    assert editor.toPlainText() == "#ra"
    editor.textCursor().insertText("")
    offers.look()
    assert offers.offered == []
    QTest.keyClicks(editor, "a")
    assert offers.offered == ["#RaadEnkhuizen"]
    editor.clearFocus()
    assert offers.offered == []


def test_an_address_is_no_name(before: Composer) -> None:
    QTest.keyClicks(before.form.editor, "mail loket@an")
    assert before.helping.offers.offered == []


# -- putting in --------------------------------------------------------------------------------------------------------------------------


def entries(composer: Composer) -> dict[str, object]:
    """Open the menu 'Insert…' and return what it offers."""
    menu = composer.form.insert.menu()
    menu.aboutToShow.emit()
    return {one.text(): one for one in menu.actions() if one.text()}


def test_sets_and_snippets_are_put_in(at: Desk, composer: Composer) -> None:
    aids = at.house.engine.aids
    aids.put_tag_set(TagSet("Raad", ("#RaadEnkhuizen", "#Haven")))
    aids.put_snippet(Snippet("Vergunning", "Bel {afdeling}: {telefoon}", Contact("Vergunningen", "", "0228-360100")))
    write(at, composer, "Goed nieuws")
    offered = entries(composer)
    offered["Raad"].trigger()
    offered["Vergunning"].trigger()
    assert composer.form.editor.toPlainText() == "Goed nieuws #RaadEnkhuizen #Haven Bel Vergunningen: 0228-360100"


def test_sets_are_kept_in_their_sheet(at: Desk, composer: Composer) -> None:
    entries(composer)["Hashtag sets…"].trigger()
    sheet = composer.helping.sheet
    assert isinstance(sheet, TagSetSheet)
    assert unnamed(sheet) == []
    sheet.begin()
    QTest.keyClicks(sheet.name, "Haven")
    sheet.keep.click()
    assert "no hashtag" in sheet.trouble.text()
    assert at.house.engine.aids.tag_sets() == ()
    QTest.keyClicks(sheet.tags, "havenDagen enkhuizen")
    sheet.accounts.chip(str(int(composer.manuscript.accounts[0]))).click()
    sheet.keep.click()
    (kept,) = at.house.engine.aids.tag_sets()
    assert kept == TagSet("Haven", ("#havenDagen", "#enkhuizen"), composer.manuscript.accounts)
    sheet.begin()
    sheet.name.setText("Markt")
    sheet.tags.setPlainText("#Markt")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert [one.name for one in at.house.engine.aids.tag_sets()] == ["Haven", "Markt"]


def test_a_snippet_is_changed_and_thrown_away(at: Desk, composer: Composer) -> None:
    at.house.engine.aids.put_snippet(Snippet("Loket", "Kom langs"))
    entries(composer)["Reply snippets…"].trigger()
    sheet = composer.helping.sheet
    assert isinstance(sheet, SnippetSheet)
    assert sheet.name.text() == "Loket"
    sheet.contact["telephone"][1].setText("14 0228")
    sheet.keep.click()
    assert at.house.engine.aids.snippets()[0].filled == "Kom langs 14 0228"
    assert unnamed(sheet) == []
    sheet.drop.click()
    assert at.house.engine.aids.snippets() == ()
    sheet.dismiss()


@pytest.mark.parametrize(
    ("code", "typed", "wanted"), [("nl", "duim om", "👍"), ("fy", "tomme om", "👍"), ("en", "thumb", "👍"), ("nl", "vlag nederland", "🇳🇱")]
)
def test_an_emoji_is_found_by_its_name(code: str, typed: str, wanted: str) -> None:
    assert found(typed, code)[0].text == wanted
    assert len(table(code)) > 1500
    assert all(one.name and one.text for one in table(code))


@pytest.mark.speaks("nl")
def test_an_emoji_by_keyboard(at: Desk, composer: Composer) -> None:
    write(at, composer, "Feest")
    composer.helping.show_emoji()
    sheet = composer.helping.sheet
    assert isinstance(sheet, EmojiSheet)
    assert sheet.search.hasFocus()
    QTest.keyClicks(sheet.search, "onvindbaarheid")
    assert not sheet.put.isEnabled()
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "feestknaller")
    assert unnamed(sheet) == []
    assert "🎉" in sheet.name.text()
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.list.hasFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert composer.form.editor.toPlainText() == "Feest🎉"
    assert composer.form.editor.hasFocus()


# -- links -------------------------------------------------------------------------------------------------------------------------------


def test_links_are_asked_when_somebody_wants_to_know(at: Desk, composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(links: Sequence[str], _http: object) -> dict[str, str]:
        asked.extend(links)
        return dict.fromkeys(links, "404")

    monkeypatch.setattr("accounts.posts.surroundings.ask", ask)
    write(at, composer, "Geen adres hier")
    assert composer.form.ask_links.isHidden()
    write(at, composer, "Lees https://enkhuizen.nl/weg verder")
    assert not composer.form.ask_links.isHidden()
    assert not any(row.remark.finding.code == "dead-link" for row in composer.form.findings.rows)
    composer.form.ask_links.click()
    composer.form.ask_links.click()
    assert work.idle(20)
    at.settle()
    (row,) = [row for row in composer.form.findings.rows if row.remark.finding.code == "dead-link"]
    assert asked == ["https://enkhuizen.nl/weg"]
    assert "the page is not there" in row.remark.text
    assert composer.form.told.text() == "1 of the links does not answer; see below."


def mentions(composer: Composer) -> list[str]:
    return [row.remark.text for row in composer.form.findings.rows if row.remark.finding.code.startswith("mention")]


def test_whom_a_mention_names_is_looked_up_after_a_rest_and_when_somebody_wants_to_know(at: Desk, composer: Composer) -> None:
    composer.namings._rest.setInterval(3_600_000)  # over when this test says so, however slow the machine
    write(at, composer, "Dank @niemand@practice.example voor het helpen")
    assert not composer.form.ask_links.isHidden()
    assert mentions(composer) == []
    assert composer.namings._rest.isActive()
    composer.namings._rest.timeout.emit()  # what the rest would do
    assert work.idle()
    at.settle()
    assert mentions(composer) == ["@niemand@practice.example: no such account there. Is the name right?"]

    at.house.world.set_trouble(Trouble.NO_NETWORK)
    write(at, composer, "Dank @later@practice.example")
    composer.form.ask_links.click()
    assert work.idle(20)
    at.settle()
    (said,) = mentions(composer)
    assert "could not be looked up on practice.example now" in said
    at.house.world.set_trouble(Trouble.NONE)
    composer.form.ask_links.click()
    assert work.idle(20)
    at.settle()
    assert mentions(composer) == ["@later@practice.example: no such account there. Is the name right?"]


def test_offline_nobody_is_asked_about_names_while_one_writes(at: Desk, composer: Composer) -> None:
    at.house.engine.holds.set_offline(True)
    write(at, composer, "Dank @niemand@practice.example")
    assert not composer.namings._rest.isActive()
    at.house.engine.holds.set_offline(False)
    write(at, composer, "Dank u allen")
    assert not composer.namings._rest.isActive()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["en", "nl", "fy"])
def test_nothing_is_cut_off(at: Desk, composer: Composer, scale: float, code: str) -> None:
    from resources import catalogue

    catalogue.use(code)
    at.house.engine.aids.put_tag_set(TagSet("Raad", ("#RaadEnkhuizen", "#Haven")))
    at.house.engine.aids.put_snippet(Snippet("Loket", "Kom langs"))
    Look.current().set_scale(scale)
    composer.window().resize(1100, 900)
    helping = composer.helping
    for show in (helping.show_emoji, helping._show_sets, helping._show_snippets, helping._show_own_words):
        show()
        assert helping.sheet is not None
        assert cut_off(helping.sheet) == []
        helping.sheet.dismiss()
    QApplication.processEvents()
