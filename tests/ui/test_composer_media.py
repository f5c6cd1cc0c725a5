"""The tray: order, cut, rights card, captions, what is sent, and what is under construction; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accounts.model.account import Account
from accounts.model.media import Consent, Crop, Licence, Media, Rights
from accounts.posts.checks import Weight
from tests.accounts.video_files import mp4
from tests.ui.accessible import describe
from tests.ui.composing import Desk, desk, picture_file, three
from tests.ui.cutoffs import cut_off, outside
from ui import work
from ui.composer import Composer
from ui.composer.cropping import CropSheet
from ui.composer.pictures import PictureCard
from ui.composer.rights import RightsSheet, typed_day
from ui.look import Look, Theme
from ui.widgets import ElidedLabel, focusables


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An engine with a desk."""
    with desk(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def who(at: Desk) -> tuple[Account, ...]:
    """An alderman, a municipality and a private person."""
    return three(at.house)


@pytest.fixture
def composer(at: Desk, who: tuple[Account, ...]) -> Composer:
    """A composer in which the municipality speaks."""
    made = at.composer()
    made.form.picker.toggled.emit(int(who[1].id), True)
    made.form.editor.insertPlainText("Kom kijken in het zwembad")
    at.settle()
    return made


def bring(at: Desk, composer: Composer, *files: Path) -> list[PictureCard]:
    composer.add_files(files)
    at.settle()
    return [composer.form.tray.cards[one.id] for one in media(composer)]


def media(composer: Composer) -> tuple[Media, ...]:
    return composer.manuscript.common.media


def names(composer: Composer) -> list[str]:
    return [one.name for one in media(composer)]


def codes(composer: Composer) -> dict[str, Weight]:
    return {one.code: one.weight for standing in composer.reckoner.standings for one in standing.findings}


def large(folder: Path, name: str = "groot.jpg") -> Path:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(folder / name))
    return folder / name


def film(folder: Path) -> Path:
    (folder / "week.mp4").write_bytes(mp4())
    return folder / "week.mp4"


def test_what_is_sent_is_told_and_changes_with_the_cut(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    assert card.becoming.isVisible()
    assert card.becoming.line.text().endswith("800 × 600")
    composer.form.tray.altered.emit(int(card.media.id), {"crop": Crop(0, 0, 0.5, 0.5)})
    at.settle()
    assert card.becoming.line.text().endswith("400 × 300")


def test_a_network_that_differs_is_named(at: Desk, composer: Composer, who: tuple[Account, ...], tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    small = replace(who[0], limits=replace(who[0].limits, image_side=200))
    card.show_becoming(card.media, [small, who[1]], unfinished=False)
    at.settle()
    first, second = card.becoming.line.text().split("\n")
    assert (first.split(":")[0], first.endswith("200 × 150")) == ("wethouder", True)
    assert (second.split(":")[0], second.endswith("800 × 600")) == ("gemeente", True)


def test_the_order_by_keyboard_and_by_drag(at: Desk, composer: Composer, tmp_path: Path) -> None:
    cards = bring(at, composer, picture_file(tmp_path, "a.png"), picture_file(tmp_path, "b.png"), picture_file(tmp_path, "c.png"))
    cards[0].later.setFocus()
    QTest.keyClick(cards[0].later, Qt.Key.Key_Space)
    assert names(composer) == ["b.png", "a.png", "c.png"]
    composer.resize(420, 1500)
    at.settle()
    card, target = composer.form.tray.cards[media(composer)[2].id], composer.form.tray.cards[media(composer)[0].id]
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(card, QPoint(24, 22))
    assert names(composer) == ["b.png", "a.png", "c.png"]
    there = card.mapFromGlobal(target.mapToGlobal(QPoint(20, 20)))
    QTest.mouseMove(card, there)
    assert names(composer) == ["b.png", "a.png", "c.png"]
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=there)
    assert names(composer) == ["c.png", "b.png", "a.png"]


def test_a_click_on_a_card_moves_nothing(at: Desk, composer: Composer, tmp_path: Path) -> None:
    card, _ = bring(at, composer, picture_file(tmp_path, "a.png"), picture_file(tmp_path, "b.png"))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert names(composer) == ["a.png", "b.png"]


def open_crop(at: Desk, composer: Composer, card: PictureCard) -> CropSheet:
    card.crop.click()
    sheet = composer.form.tray.sheet
    assert isinstance(sheet, CropSheet)
    at.settle()
    return sheet


def test_a_cut_and_a_focus_point_by_keyboard_alone(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    sheet = open_crop(at, composer, card)
    sheet.field.setFocus()
    for _ in range(3):
        QTest.keyClick(sheet.field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.field, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(sheet.field, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.told.text().startswith("Cut: 560 × 594 pixels, 10 % from the left, 1 % from the top.")
    sheet.focus_point.setFocus()
    QTest.keyClick(sheet.focus_point, Qt.Key.Key_Space)
    sheet.field.setFocus()
    QTest.keyClick(sheet.field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    at.settle()
    (one,) = media(composer)
    assert one.crop == Crop(0.1, 0.01, 0.7, 0.99)
    assert one.focus is not None
    assert (round(one.focus.x, 3), round(one.focus.y, 3)) == (0.35, 0.505)
    assert card.crop.text() == "Cut: changed…"
    assert composer.flush()
    assert composer.draft is not None
    assert at.house.engine.drafts.get(composer.draft).common.media == (one,)


def test_the_cut_stays_within_the_picture_and_the_point_within_the_cut(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    field = open_crop(at, composer, card).field
    for key, modifier in ((Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)):
        for _ in range(30):
            QTest.keyClick(field, key, modifier | Qt.KeyboardModifier.ControlModifier)
    assert (round(field.crop.width, 3), round(field.crop.height, 3)) == (0.05, 0.05)
    for _ in range(30):
        QTest.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert field.crop.left + field.crop.width == pytest.approx(1.0)
    field.pointing = True
    QTest.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert field.point is not None
    assert field.point.x >= field.crop.left


def test_a_shape_is_kept_while_the_cut_is_made_smaller(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    sheet = open_crop(at, composer, card)
    sheet.shapes.choose("16:9")
    sheet.shapes.activated.emit(sheet.shapes.currentIndex())
    QTest.keyClick(sheet.field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    crop = sheet.field.crop
    assert (crop.width * 800) / (crop.height * 600) == pytest.approx(16 / 9)
    sheet.whole.click()
    sheet.keep.click()
    assert media(composer)[0].crop is None


def test_a_cut_by_mouse_and_a_cancel_that_keeps_nothing(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    sheet = open_crop(at, composer, card)
    shown = sheet.field._shown_crop()
    corner, inside = shown.bottomRight().toPoint(), shown.center().toPoint()
    QTest.mousePress(sheet.field, Qt.MouseButton.LeftButton, pos=corner - QPoint(2, 2))
    QTest.mouseMove(sheet.field, inside)
    QTest.mouseRelease(sheet.field, Qt.MouseButton.LeftButton, pos=inside)
    assert 0.4 < sheet.field.crop.width < 0.6
    sheet.undo.click()
    assert media(composer)[0].crop is None


def open_rights(at: Desk, composer: Composer, card: PictureCard) -> RightsSheet:
    card.rights.click()
    sheet = composer.form.tray.sheet
    assert isinstance(sheet, RightsSheet)
    at.settle()
    return sheet


def test_the_rights_card_is_demanded_filled_in_and_kept(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, picture_file(tmp_path))
    card.alt.setPlainText("Het zwembad")
    at.settle()
    assert codes(composer)["people-unanswered"] is Weight.ASK
    assert card.rights.text() == "Rights: not answered yet…"
    assert composer.form.tray.unanswered.isVisible()
    assert not any(row.remark.finding.code == "people-unanswered" for row in composer.form.findings.rows)
    sheet = open_rights(at, composer, card)
    assert not sheet.consent.isVisible()
    sheet.people.yes.setFocus()
    QTest.keyClick(sheet.people.yes, Qt.Key.Key_Space)
    QTest.keyClick(sheet.children_question.yes, Qt.Key.Key_Space)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    at.settle()
    assert not composer.form.tray.unanswered.isVisible()
    assert codes(composer)["people-no-consent"] is Weight.STOP
    assert codes(composer)["children-no-parents"] is Weight.STOP
    assert card.rights.text() == "Rights: children to be recognised…"
    composer.form.publish.click()
    at.settle()
    assert card.rights.hasFocus()
    sheet = open_rights(at, composer, card)
    sheet.consent.choose(Consent.WRITTEN.value)
    sheet.consent_on.setText("26-03-2026")
    sheet.parents.setChecked(True)
    sheet.maker.setText("  Jansen ")
    sheet.licence.choose(Licence.EMPLOYER.value)
    sheet.keep.click()
    at.settle()
    full = Rights("Jansen", Licence.EMPLOYER, "", True, True, Consent.WRITTEN, date(2026, 3, 26), True)
    assert media(composer)[0].rights == full
    assert not {one for one in codes(composer) if one.startswith(("people", "children", "rights"))}
    assert composer.flush()
    assert composer.draft is not None
    assert at.house.engine.drafts.get(composer.draft).common.media[0].rights == full
    assert at.house.engine.drafts.add_picture(picture_file(tmp_path, "nog eens.png")).rights == full


def test_nobody_to_be_recognised_forgets_what_was_said_of_them(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, picture_file(tmp_path))
    sheet = open_rights(at, composer, card)
    sheet.people.yes.click()
    sheet.consent.choose("mail")
    sheet.people.no.click()
    assert sheet.rights == Rights(people=False)
    sheet.dismiss()


def test_a_day_that_is_none_is_to_be_mended_first(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, picture_file(tmp_path))
    sheet = open_rights(at, composer, card)
    sheet.people.yes.click()
    sheet.consent_on.setText("31-02-2026")
    sheet.keep.click()
    assert sheet.is_open
    assert sheet.consent_on.hasFocus()
    assert "26-03-2026" in sheet.consent_on.accessibleDescription()
    sheet.consent_on.setText("")
    sheet.keep.click()
    assert not sheet.is_open


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("26-03-2026", date(2026, 3, 26)),
        ("6/3/2026", date(2026, 3, 6)),
        ("2026-03-26", date(2026, 3, 26)),
        ("31-02-2026", None),
        ("gisteren", None),
        ("", None),
    ],
)
def test_days(text: str, expected: date | None) -> None:
    assert typed_day(text) == expected


def test_text_in_the_picture_is_asked_about(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, picture_file(tmp_path))
    card.has_text.click()
    at.settle()
    assert media(composer)[0].has_text
    assert codes(composer)["picture-text"] is Weight.ASK


def test_a_video_has_no_cut_but_captions(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, film(tmp_path))
    assert not card.crop.isVisible()
    assert card.captions.isVisible()
    assert any(one.text().endswith("2:05") for one in card.findChildren(ElidedLabel))
    assert codes(composer)["captions-lacking"] is Weight.STOP
    (tmp_path / "fout.srt").write_text("geen ondertitels")
    composer.form.tray.take_captions(card.media.id, tmp_path / "fout.srt")
    at.settle()
    assert len(composer.form.tray.failures) == 1
    assert media(composer)[0].captions is None
    (tmp_path / "week.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nHallo\n")
    composer.form.tray.take_captions(card.media.id, tmp_path / "week.srt")
    at.settle()
    assert card.captions.text() == "Captions: week.srt…"
    assert "captions-stay" in codes(composer)
    card.drop_captions.click()
    at.settle()
    assert media(composer)[0].captions is None
    card.captioned.click()
    at.settle()
    assert not {"captions-lacking", "captions-stay"} & set(codes(composer))


def test_a_broken_video_is_refused_in_words(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "week.mp4").write_bytes(mp4(index=False))
    bring(at, composer, tmp_path / "week.mp4")
    (row,) = composer.form.tray.failures
    assert "no index" in row.accessibleName()


def test_under_construction_is_mended_in_one_press_and_written_across(at: Desk, composer: Composer, tmp_path: Path) -> None:
    (card,) = bring(at, composer, large(tmp_path))
    before = card.becoming.line.text()
    composer.form.options.unfinished.click()
    at.settle()
    assert codes(composer)["unfinished-unsaid"] is Weight.STOP
    row = next(one for one in composer.form.findings.rows if one.remark.finding.code == "unfinished-unsaid")
    assert row.mend is not None
    row.mend.click()
    at.settle()
    assert composer.manuscript.common.text == "CONCEPT: Kom kijken in het zwembad"
    assert "unfinished-unsaid" not in codes(composer)
    assert card.becoming.line.text() != before
    assert card.thumbnail._mark == "CONCEPT"


def test_every_control_of_a_card_and_its_sheets_has_a_name(at: Desk, composer: Composer, tmp_path: Path) -> None:
    picture, video = bring(at, composer, large(tmp_path), film(tmp_path))
    for card in (picture, video):
        for one in focusables(card):
            assert one.accessibleName() or getattr(one, "text", str)(), describe(one)
    for sheet in (open_crop(at, composer, picture), open_rights(at, composer, picture)):
        for one in focusables(sheet.panel):
            assert one.accessibleName() or getattr(one, "text", str)(), describe(one)
        sheet.dismiss()
        at.settle()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("scale", [1.0, *(pytest.param(2.0, marks=pytest.mark.speaks(code)) for code in ("nl", "fy"))])
def test_nothing_is_cut_off(at: Desk, composer: Composer, tmp_path: Path, look: Look, scale: float, theme: Theme) -> None:
    look.set_scale(scale)
    look.set_theme(theme)
    cards = bring(at, composer, large(tmp_path), film(tmp_path))
    composer.resize(look.size("composer-least"), 900)
    at.settle()
    at.bot.waitUntil(lambda: not cut_off(composer) and not outside(composer), timeout=2000)
    composer.resize(look.px(700), 1000)
    for sheet in (open_crop(at, composer, cards[0]), open_rights(at, composer, cards[0])):
        if isinstance(sheet, RightsSheet):
            sheet.people.yes.click()
            sheet.children_question.yes.click()
        at.settle()
        at.bot.waitUntil(lambda one=sheet: not cut_off(one) and not outside(one), timeout=2000)  # type: ignore[misc]
        sheet.dismiss()
        at.settle()
    assert work.idle()
