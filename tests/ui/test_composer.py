"""Writing once for several accounts: tabs, counters, findings, pictures, publishing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.visibility import Visibility
from accounts.networks.practice import LIMITS
from tests.ui.accessible import unnamed
from tests.ui.composing import Desk, desk, picture_file, three
from tests.ui.cutoffs import cut_off, outside
from ui import words, work
from ui.composer import Composer
from ui.composer.chooser import AccountChooser
from ui.composer.picker import MOST_BADGES
from ui.composer.standing import assess
from ui.composer.tabs import MOST_TABS
from ui.look import Look, Theme
from ui.widgets.focusing import focusables


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path / "data", qtbot) as made:
        yield made


@pytest.fixture
def who(at: Desk) -> tuple[Account, Account, Account]:
    return three(at.house)


@pytest.fixture
def composer(at: Desk, who: tuple[Account, ...]) -> Composer:
    return at.composer()


def tick(composer: Composer, *accounts: Account) -> None:
    for one in accounts:
        composer.form.picker.badges[one.id].click()
    assert work.idle()  # what these accounts said before is read in another thread


def write(composer: Composer, text: str) -> None:
    composer.form.editor.setFocus()
    QTest.keyClicks(composer.form.editor, text)


def go(composer: Composer, at: int) -> None:
    composer.form.tabs.bar.setCurrentIndex(at)


def test_the_only_account_speaks_by_itself_but_among_several_a_person_chooses(at: Desk) -> None:
    at.house.account("anna", Role.PRIVATE)
    alone = at.composer()
    assert [one.isChecked() for one in alone.form.picker.badges.values()] == [True]
    assert not alone.form.tabs.isVisible()
    at.house.account("gemeente", Role.MUNICIPALITY)
    assert at.composer().manuscript.accounts == ()


def test_an_account_tab_holds_its_own_text_and_can_say_the_same_again(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0], who[1])
    write(composer, "Open huis #Enkhuizen")
    go(composer, 2)
    write(composer, " Welkom")
    tabs = composer.form.tabs
    assert [tabs.bar.tabText(one) for one in range(3)] == ["All", "wethouder", "gemeente · adapted"]
    go(composer, 0)
    assert composer.form.editor.toPlainText() == "Open huis #Enkhuizen"
    go(composer, 1)
    assert composer.form.editor.toPlainText() == "Open huis #Enkhuizen"
    go(composer, 2)
    assert composer.form.editor.toPlainText() == "Open huis #Enkhuizen Welkom"
    tabs.again.click()
    assert tabs.bar.tabText(2) == "gemeente"
    assert composer.form.editor.toPlainText() == "Open huis #Enkhuizen"
    assert not tabs.again.isVisible()


def test_undo_in_one_tab_leaves_the_other_as_it_is(composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0], who[1])
    write(composer, "Samen")
    go(composer, 2)
    write(composer, " anders")
    composer.form.editor.undo()
    assert composer.manuscript.content(who[1].id).text == "Samen"
    assert composer.manuscript.common.text == "Samen"


def test_the_counter_follows_the_network_and_the_signature_and_says_what_is_too_much(
    at: Desk, composer: Composer, who: tuple[Account, ...]
) -> None:
    tick(composer, who[0], who[1])
    write(composer, "Kijk op https://www.enkhuizen.nl/een/heel/lang/adres/dat/verder/gaat")
    at.settle()
    # A link counts 23 there; the signature stands below an empty line.
    used = len("Kijk op ") + 23
    assert composer.form.counters.text == f"wethouder {500 - used} left · gemeente {500 - used - len('Gemeente Enkhuizen') - 2} left"
    composer.form.editor.insertPlainText(" " + "x" * 600)
    at.settle()
    assert "too many" in composer.form.counters.text
    assert composer.form.counters.labels[0].property("tone") == "stop"
    assert [row.remark.finding.code for row in composer.form.findings.rows][0] == "too-long"


def test_an_empty_message_is_not_scolded_before_it_is_published(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0])
    at.settle()
    assert not composer.form.findings.isVisible()
    asked: list[int] = []
    composer.publish_requested.connect(asked.append)
    composer.form.publish.click()
    at.settle()
    assert asked == []
    assert "nothing to say" in composer.form.why_not.text()
    assert composer.form.editor.hasFocus()


def test_publishing_asks_for_the_pause_with_everything_kept(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0])
    write(composer, "Open huis")
    asked: list[int] = []
    composer.publish_requested.connect(asked.append)
    QTest.keyClick(composer.form.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [composer.draft]
    assert composer.form.editor.toPlainText() == "Open huis"
    at.house.engine.desk.submit(asked[0])
    composer.let_go(asked[0])
    assert composer.form.editor.toPlainText() == ""
    assert composer.draft is None
    assert composer.manuscript.accounts == ()


def test_nobody_ticked_is_said_and_the_badges_get_the_keyboard(composer: Composer) -> None:
    write(composer, "Open huis")
    composer.form.publish.click()
    assert "as whom" in composer.form.why_not.text()
    assert next(iter(composer.form.picker.badges.values())).hasFocus()


def test_a_picture_without_description_stops_an_institution_and_leads_to_its_field(
    at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path
) -> None:
    tick(composer, who[1])
    write(composer, "Open huis")
    composer.add_files([picture_file(tmp_path)])
    at.settle()
    asked: list[int] = []
    composer.publish_requested.connect(asked.append)
    composer.form.publish.click()
    at.settle()
    card = next(iter(composer.form.tray.cards.values()))
    assert asked == []
    assert card.alt.hasFocus()
    QTest.keyClicks(card.alt, "Het zwembad van boven")
    at.settle()
    assert not composer.form.findings.isVisible()
    composer.form.publish.click()
    assert asked == [composer.draft]
    kept = at.house.engine.drafts.get(asked[0])
    assert kept.common.media[0].alt == "Het zwembad van boven"


def test_what_is_wrong_with_several_is_mended_in_the_text_for_all(
    at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path
) -> None:
    tick(composer, who[0], who[1])
    write(composer, "Open huis")
    composer.add_files([picture_file(tmp_path, f"foto{one}.png", 0xFF000000 + one) for one in range(5)])
    at.settle()
    for card in composer.form.tray.cards.values():
        card.alt.setPlainText("Het zwembad van boven")
    composer.form.tabs.bar.setCurrentIndex(1)
    write(composer, "Kom je ook?")
    at.settle()
    composer.form.publish.click()
    at.settle()
    assert "5 pictures" in composer.form.why_not.text()
    assert composer.form.tabs.tab is None
    next(iter(composer.form.tray.cards.values())).remove.click()
    at.settle()
    assert {len(composer._manuscript.content(one.id).media) for one in who[:2]} == {4}


def test_a_file_that_is_no_picture_is_said_and_the_others_come_in(at: Desk, composer: Composer, tmp_path: Path) -> None:
    wrong = tmp_path / "notulen.docx"
    wrong.write_text("geen plaatje")
    write(composer, "Kijk")
    composer.add_files([wrong, picture_file(tmp_path), tmp_path / "weg.png"])
    at.settle()
    assert [one.name for one in composer.manuscript.common.media] == ["zwembad.png"]
    said = [row.accessibleName() for row in composer.form.tray.failures]
    assert len(said) == 2
    assert "notulen.docx" in said[0]
    assert composer.form.editor.toPlainText() == "Kijk"


def test_pictures_are_ordered_removed_and_called_decorative(at: Desk, composer: Composer, tmp_path: Path) -> None:
    composer.add_files([picture_file(tmp_path, f"{one}.png") for one in "abc"])
    at.settle()
    names = lambda: [one.name for one in composer.manuscript.common.media]  # noqa: E731
    cards = list(composer.form.tray.cards.values())
    cards[0].later.click()
    assert names() == ["b.png", "a.png", "c.png"]
    cards[2].earlier.click()
    assert names() == ["b.png", "c.png", "a.png"]
    assert not cards[1].earlier.isEnabled()
    cards[1].remove.click()
    assert names() == ["c.png", "a.png"]
    cards[0].decorative.click()
    assert composer.manuscript.common.media[1].decorative
    assert not cards[0].alt.isEnabled()


def test_a_pasted_picture_is_added_and_pasted_markup_becomes_plain_text(at: Desk, composer: Composer) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    picture = QMimeData()
    picture.setImageData(image)
    composer.form.editor.insertFromMimeData(picture)
    at.settle()
    assert [one.mime for one in composer.manuscript.common.media] == ["image/png"]
    rich = QMimeData()
    rich.setHtml("<b>Vet</b> <img src='https://example.org/x.png'>")
    rich.setText("Vet")
    rich.setImageData(image)
    composer.form.editor.insertFromMimeData(rich)
    assert composer.form.editor.toPlainText() == "Vet"
    assert len(composer.manuscript.common.media) == 1


def test_dropped_files_are_pictures_and_a_dropped_address_is_text(at: Desk, composer: Composer, tmp_path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(picture_file(tmp_path)))])
    composer.form.editor.insertFromMimeData(files)
    address = QMimeData()
    address.setUrls([QUrl("https://enkhuizen.nl/")])
    address.setText("https://enkhuizen.nl/")
    composer.form.editor.insertFromMimeData(address)
    at.settle()
    assert [one.name for one in composer.manuscript.common.media] == ["zwembad.png"]
    assert composer.form.editor.toPlainText() == "https://enkhuizen.nl/"


def test_pictures_that_come_in_after_another_draft_was_begun_go_where_they_were_meant_for(
    at: Desk, composer: Composer, tmp_path: Path
) -> None:
    write(composer, "Eerste")
    composer.add_files([picture_file(tmp_path)])
    assert composer.new()
    write(composer, "Tweede")
    at.settle()
    composer.flush()
    by_text = {one.common.text: one for one in at.house.engine.drafts.every()}
    assert len(by_text["Eerste"].common.media) == 1
    assert by_text["Tweede"].common.media == ()


def test_language_visibility_and_warning_are_kept(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0])
    write(composer, "Iepen dei")
    options = composer.form.options
    assert [one.text() for one in options.visibility.menu().actions()][0] == "Public"
    next(one for one in options.language.menu().actions() if one.data() == "fy").trigger()
    next(one for one in options.visibility.menu().actions() if one.data() == "unlisted").trigger()
    options.add_warning.click()
    QTest.keyClicks(options.warning, "Lawaai")
    composer.flush()
    kept = at.house.engine.drafts.get(composer.draft).common
    assert (kept.language, kept.visibility, kept.warning) == ("fy", Visibility.UNLISTED, "Lawaai")
    options.drop_warning.click()
    assert composer.manuscript.common.warning == ""


def test_what_an_account_does_anyway_is_named_when_a_draft_says_it_itself(composer: Composer, who: tuple[Account, ...]) -> None:
    options = composer.form.options
    account = who[1]
    for chosen in (None, *Visibility):
        options.show_options(Content(text="Open huis", visibility=chosen), [account])
        assert options.visibility.text().removesuffix(" ▾") == words.visibility(chosen or account.visibility)


def test_a_language_that_is_not_in_the_list_can_be_typed(composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0])
    options = composer.form.options
    next(one for one in options.language.menu().actions() if one.data() == "other").trigger()
    QTest.keyClicks(options.tag, "geen taal!")
    QTest.keyClick(options.tag, Qt.Key.Key_Return)
    assert options.tag.property("bad")
    assert composer.manuscript.common.language == ""
    options.tag.clear()
    QTest.keyClicks(options.tag, "pt-br")
    QTest.keyClick(options.tag, Qt.Key.Key_Return)
    assert composer.manuscript.common.language == "pt-BR"
    assert "pt-BR" in options.language.text()


def test_a_reply_is_told_and_starts_beside_what_was_written(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    write(composer, "Half af")
    assert composer.new(accounts=(who[0].id,), reply_to="41", text="@jan ")
    assert composer.form.heading.text() == "Reply"
    assert composer.form.reply.isVisible()
    tick(composer, who[2])
    assert "wethouder" in composer.form.reply.text()
    composer.flush()
    assert set(at.drafts) == {"Half af", "@jan "}
    kept = at.house.engine.drafts.get(composer.draft)
    assert kept.content_for(who[0].id).reply_to == "41"
    assert kept.content_for(who[2].id).reply_to == ""


def test_without_accounts_one_can_write_and_is_told_what_to_do(at: Desk) -> None:
    composer = at.composer()
    asked: list[bool] = []
    composer.add_account_requested.connect(lambda: asked.append(True))
    assert composer.form.no_account.isVisible()
    write(composer, "Alvast")
    assert composer.flush()
    composer.form.add_account.click()
    assert asked == [True]
    at.house.account("anna", Role.PRIVATE)
    at.bot.waitUntil(lambda: bool(composer.form.picker.badges))
    assert not composer.form.no_account.isVisible()
    assert composer.form.editor.toPlainText() == "Alvast"
    assert composer.manuscript.accounts != ()


def test_an_account_that_is_removed_meanwhile_no_longer_speaks(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0], who[1])
    go(composer, 2)
    at.house.engine.register.remove(who[1].id)
    at.bot.waitUntil(lambda: composer.manuscript.accounts == (who[0].id,))
    assert who[1].id not in composer.form.picker.badges
    assert composer.form.tabs.tab is None


def test_a_title_is_asked_only_where_one_is_shown(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    tick(composer, who[0])
    assert not composer.form.title.isVisible()
    site = replace(who[1], limits=replace(LIMITS, has_title=True, mentions=False))
    composer._accounts[site.id] = site
    tick(composer, who[1])
    assert composer.form.title.isVisible()
    QTest.keyClicks(composer.form.title, "Baggeren")
    assert composer.manuscript.common.title == "Baggeren"
    with qtbot.waitSignal(composer.reckoner.reckoned):
        composer.reckoner.now()
    said = [(row.remark.finding.code, [one.label for one in row.remark.accounts]) for row in composer.form.findings.rows]
    assert ("no-title-there", ["wethouder"]) in said
    assert "no-title-there" not in [code for code, names in said if "gemeente" in names]
    tick(composer, who[1])
    assert composer.form.title.isVisible()


def test_escape_changes_nothing(composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[0])
    write(composer, "Open huis")
    for part in (composer.form.editor, composer.form.publish, composer.form.options.warning):
        QTest.keyClick(part, Qt.Key.Key_Escape)
    assert composer.form.editor.toPlainText() == "Open huis"
    assert composer.isVisible()


def test_many_accounts_are_chosen_from_a_list_that_can_be_searched(at: Desk) -> None:
    for number in range(12):
        at.house.account(f"wijk{number}", Role.PROJECT)
    composer = at.composer()
    picker = composer.form.picker
    assert not picker.badges
    picker.more.click()
    chooser = picker.chooser
    assert chooser is not None
    QTest.keyClicks(chooser.search, "wijk11")
    assert len(chooser.model.shown) == 1
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert [at.house.engine.register.need(one).label for one in composer.manuscript.accounts] == ["wijk11"]
    assert [one.face.handle for one in picker.badges.values()] == ["@wijk11@practice.example"] or len(picker.badges) == 1
    chooser.search.clear()
    QTest.keyClicks(chooser.search, "bestaat niet")
    assert chooser.nothing.isVisibleTo(chooser)
    chooser.close()
    at.bot.waitUntil(lambda: picker.chooser is None)


def test_a_long_text_is_counted_away_from_the_main_thread_and_a_stale_count_is_dropped(
    at: Desk, composer: Composer, who: tuple[Account, ...]
) -> None:
    tick(composer, *who)
    composer.form.editor.insertPlainText(("Een lange zin met #woorden erin. " * 40 + "\n") * 80)
    composer.reckoner.now()
    assert not composer.reckoner.up_to_date
    composer.reckoner.soon()
    until = time.monotonic() + 20
    while not composer.reckoner.up_to_date and time.monotonic() < until:
        at.settle()  # the answer of one job may begin the next
    assert composer.reckoner.up_to_date
    assert all(not one.measure.fits for one in composer.reckoner.standings)
    pairs = [(one, composer.manuscript.content(one.id)) for one in who]
    assert assess(pairs, lambda: True) is None


def test_the_same_question_is_asked_once_for_accounts_that_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.model.draft import Content
    from accounts.model.ids import AccountId
    from ui.composer import standing

    asked: list[str] = []
    real = standing.measure
    monkeypatch.setattr(standing, "measure", lambda content, limits: (asked.append(content.text), real(content, limits))[1])
    many = [
        Account(AccountId(one), "practice", "practice.example", str(one), f"@{one}", Role.PROJECT, f"Wijk {one}", limits=LIMITS)
        for one in range(50)
    ]
    found = assess([(one, Content("Samen")) for one in many])
    assert found is not None
    assert len(found) == 50
    assert asked == ["Samen"]


def test_every_control_has_a_name(at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path) -> None:
    tick(composer, who[0], who[1])
    composer.form.options.add_warning.click()
    composer.add_files([picture_file(tmp_path)])
    composer.form.editor.insertPlainText(" " + "x" * 600)
    composer.form.show_preview.click()
    at.settle()
    assert unnamed(composer) == []


@pytest.mark.parametrize("scale", [1.0, 2.0, *(pytest.param(2.0, marks=pytest.mark.speaks(code)) for code in ("nl", "fy"))])
def test_nothing_is_cut_off(at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path, look: Look, scale: float) -> None:
    look.set_scale(scale)
    look.set_theme(Theme.DARK)
    tick(composer, who[0], who[1])
    composer.add_files([picture_file(tmp_path)])
    composer.form.editor.insertPlainText(" " + "x" * 600)
    composer.form.show_preview.click()
    composer.form.publish.click()
    composer.resize(look.size("composer-least"), 900)
    at.settle()
    at.bot.waitUntil(lambda: not cut_off(composer) and not outside(composer), timeout=2000)
    assert composer.form.area.widget().width() <= composer.form.area.viewport().width()


def test_the_marks_stand_where_the_words_are_even_behind_an_emoji(composer: Composer) -> None:
    composer.form.editor.insertPlainText("👏 Kom naar #Enkhuizen")
    block = composer.form.editor.document().firstBlock()
    marked = [(one.start, one.length) for one in block.layout().formats()]
    assert marked == [(len("👏 Kom naar ") + 1, len("#Enkhuizen"))]


def test_copying_keeps_the_words(composer: Composer) -> None:
    write(composer, "Open huis")
    composer.form.editor.selectAll()
    composer.form.editor.copy()
    assert QGuiApplication.clipboard().text() == "Open huis"


def test_the_signature_is_shown_until_the_author_writes_it(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    tick(composer, who[1])
    at.settle()
    assert composer.form.signature.text() == "Signature: Gemeente Enkhuizen"
    composer.form.editor.insertPlainText("Open huis\n\nGemeente Enkhuizen")
    at.settle()
    assert not composer.form.signature.isVisible()
    composer.form.editor.insertPlainText(" meldt")
    tick(composer, who[0])
    at.settle()
    assert composer.form.signature.text() == "Signed below by gemeente"


def test_files_are_asked_for_and_cancelling_adds_nothing(
    at: Desk, composer: Composer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    answers = [([], ""), ([str(picture_file(tmp_path))], "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: answers.pop(0))
    composer.form.add_picture.click()
    at.settle()
    assert composer.manuscript.common.media == ()
    composer.form.add_picture.click()
    at.settle()
    assert [one.name for one in composer.manuscript.common.media] == ["zwembad.png"]


def test_among_very_many_ticked_every_account_can_still_be_given_its_own_text(at: Desk) -> None:
    many = [at.house.account(f"wijk{number}", Role.PROJECT) for number in range(20)]
    composer = at.composer()
    for one in many:
        composer.manuscript.tick(one.id, on=True)
    composer.refresh_accounts()
    tabs = composer.form.tabs
    assert tabs.bar.count() == MOST_TABS + 1
    assert tabs.rest.isVisible()
    tabs.rest.click()
    chooser = next(one for one in tabs.findChildren(AccountChooser) if one.isVisible())
    QTest.keyClicks(chooser.search, "wijk19")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert tabs.tab == many[19].id
    write(composer, "Alleen wijk 19")
    tabs.bar.setCurrentIndex(0)
    assert composer.manuscript.content(many[19].id).text == "Alleen wijk 19"
    assert any(tabs.bar.tabText(one) == "wijk19 · adapted" for one in range(tabs.bar.count()))
    assert len(composer.form.picker.badges) == MOST_BADGES
    at.bot.waitUntil(lambda: not [one for one in tabs.findChildren(AccountChooser) if one.isVisible()])


def test_what_can_be_mended_is_mended_in_one_press_and_can_be_undone(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    tick(composer, who[0])
    composer.form.editor.insertPlainText("👏 Kom naar #raadvergadering!!!")
    with qtbot.waitSignal(composer.reckoner.reckoned):
        composer.reckoner.now()
    (row,) = [one for one in composer.form.findings.rows if one.remark.finding.code == "marks"]
    assert row.mend is not None
    row.mend.click()
    assert composer.form.editor.toPlainText() == "👏 Kom naar #raadvergadering!"
    assert composer.manuscript.common.text == "👏 Kom naar #raadvergadering!"
    composer.form.editor.undo()
    assert composer.manuscript.common.text == "👏 Kom naar #raadvergadering!!!"


def in_a_window(at: Desk, composer: Composer) -> QWidget:
    """Put the composer beside something else, as it is in the real window: what is made later comes last there in the order of Tab."""
    window = QWidget()
    at.bot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(QPushButton("beside"))
    row.addWidget(composer)
    window.show()
    window.activateWindow()
    at.bot.waitUntil(window.isActiveWindow)
    return window


def test_the_keyboard_goes_from_the_badges_to_the_text_and_back(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    """In the order in which they stand in the window, also after another account came, whose badge is made after everything else."""
    form = composer.form
    window = in_a_window(at, composer)
    for name in ("project", "politician"):
        form.editor.setFocus()
        met = []
        for _ in range(len(form.picker.badges) + 1):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
            met.append(QApplication.focusWidget())
        assert met == [form.picker.more, *reversed(form.picker.badges.values())]
        number = len(form.picker.badges)
        at.house.account(name, Role.PROJECT)
        at.bot.waitUntil(lambda number=number: len(form.picker.badges) == number + 1)
    assert len(form.picker.badges) == len(who) + 2
    composer.setParent(None)
    window.close()


def test_pictures_and_what_was_noticed_come_where_they_stand(
    at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path
) -> None:
    """By Tab from the text: the options, the pictures, the tools, what was noticed, and only then the button that publishes."""
    form = composer.form
    window = in_a_window(at, composer)
    tick(composer, who[0], who[1])
    form.editor.insertPlainText("Kom naar de haven!!! #raadenkhuizen")
    for name in ("een.png", "twee.png"):
        file = tmp_path / name
        QImage(40 + len(name), 30, QImage.Format.Format_RGB32).save(str(file))
        form.editor.files_given.emit([file])
        at.settle()
    form.show_preview.setChecked(True)
    at.settle()
    chain = [one for one in focusables(window) if composer.isAncestorOf(one)]
    places = [one.mapTo(composer, QPoint(0, 0)).y() for one in chain if form.tray.isAncestorOf(one) or form.findings.isAncestorOf(one)]
    assert places == sorted(places)
    cards = [chain.index(card.alt) for card in form.tray.cards.values()]
    noticed = [chain.index(one) for row in form.findings.rows for one in (row.go, row.mend) if one is not None]
    assert len(cards) == 2
    assert noticed
    around = [chain.index(form.editor), *cards, chain.index(form.show_preview), *sorted(noticed), chain.index(form.publish)]
    assert around == sorted(around)
    composer.setParent(None)
    window.close()


def test_the_keyboard_stays_with_what_was_noticed_when_that_changes(at: Desk, composer: Composer, who: tuple[Account, ...]) -> None:
    """Another answer comes in while somebody is at a button: the same button has the keyboard, else its neighbour, else the text."""
    form = composer.form
    tick(composer, who[0])
    form.editor.insertPlainText("KOM NAAR DE HAVEN VAN ONZE STAD!!!")
    at.settle()
    assert {row.remark.finding.code for row in form.findings.rows} >= {"marks", "capitals"}
    held = next(row for row in form.findings.rows if row.remark.finding.code == "marks")
    assert held.go is not None
    held.go.setFocus()
    remarks = tuple(row.remark for row in form.findings.rows)
    form.findings.show_remarks(remarks[::-1])
    now = next(row for row in form.findings.rows if row.remark.finding.code == "marks")
    assert now is not held
    assert QApplication.focusWidget() is now.go
    form.findings.show_remarks(tuple(one for one in remarks if one.finding.code == "capitals"))
    (row,) = form.findings.rows
    assert QApplication.focusWidget() is row.go
    form.findings.show_remarks(())
    assert QApplication.focusWidget() is form.editor


def test_a_remark_leads_to_its_words_in_the_tab_where_they_stand(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    tick(composer, who[0], who[1])
    composer._go_to(who[1].id)
    composer.form.editor.insertPlainText("👏 Kom naar de haven!!! ")
    composer._go_to(None)
    with qtbot.waitSignal(composer.reckoner.reckoned):
        composer.reckoner.now()
    (row,) = [one for one in composer.form.findings.rows if one.remark.finding.code == "marks"]
    row.go.click()
    assert composer._tab == who[1].id
    assert composer.form.editor.textCursor().selectedText() == "!!!"
    assert composer.form.editor.hasFocus()


def test_a_text_that_is_too_long_becomes_a_thread_and_one_message_again(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    tick(composer, who[0])
    composer.form.show_preview.setChecked(True)
    with qtbot.waitSignal(composer.reckoner.reckoned):
        composer.form.editor.insertPlainText("Dit is een zin over de haven van Enkhuizen. " * 20)
    (row,) = [one for one in composer.form.findings.rows if one.remark.finding.code == "too-long"]
    assert row.as_thread is not None
    row.as_thread.click()
    assert composer.manuscript.common.thread
    assert composer.form.counters.text == "a thread of 2"
    assert [number for _, number in composer.form.previews.shown] == [1, 2]
    (row,) = [one for one in composer.form.findings.rows if one.remark.finding.code == "as-thread"]
    row.as_thread.click()
    assert "too many" in composer.form.counters.text


def test_an_announcement_names_the_weblog_s_address(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    composer._read_accounts = lambda: None  # type: ignore[method-assign]  # a slow machine reads the real ones anew in the middle of this
    composer._accounts[who[1].id] = replace(who[1], limits=replace(LIMITS, has_title=True, most_text=None))
    tick(composer, who[0], who[1])
    assert not composer.form.name_address.isVisible()
    go(composer, 1)
    assert composer.form.name_address.isVisible()
    composer.form.editor.insertPlainText("Lees mijn 📖")
    composer.form.name_address.click()
    assert composer.form.editor.toPlainText() == "Lees mijn 📖 {link}"
    go(composer, 2)
    assert not composer.form.name_address.isVisible()


def test_a_press_is_not_lost_when_it_is_reckoned_for_another_reason(composer: Composer, who: tuple[Account, ...], qtbot: QtBot) -> None:
    asked: list[int] = []
    composer.publish_requested.connect(asked.append)
    tick(composer, who[0])
    write(composer, "Open huis")
    composer._engine.surroundings.forget()  # what was said before is read in another thread now
    composer.form.publish.click()
    composer.reckoner.now()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [composer.draft]
