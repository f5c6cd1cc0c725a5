"""The sheet that makes a series or changes one: the rule in a sentence, the next five moments, fields, variants, bad input in place."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accounts.errors import StoreError
from accounts.model.draft import Content
from accounts.model.series import LAST, Confirm, End, Kind, OnHoliday, Rule, ShortMonth, Slot, Template
from accounts.store import accounts as account_rows
from tests.ui.recurring import AMSTERDAM, Scene, open_scene
from ui.composer.preview import MessagePreview
from ui.composer.reading import MarkedText
from ui.series.editor import SeriesSheet
from ui.series.rule import RuleForm


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path, qtbot) as made:
        yield made


def new(scene: Scene) -> SeriesSheet:
    scene.planner.show_guest("series")
    scene.view.make()
    return scene.sheet


def fill(sheet: SeriesSheet, scene: Scene, title: str = "Surgery") -> None:
    sheet.title.setText(title)
    sheet.wording.picker.badges[scene.alderman.id].click()
    sheet.wording.editor.setPlainText("Come by on {date}.")


def shown_text(card: MessagePreview) -> str:
    return card.findChild(MarkedText).toPlainText()


@pytest.mark.parametrize(
    "rule",
    [
        Rule(Kind.WEEKLY, 2, (0, 3)),
        Rule(Kind.WORKDAYS),
        Rule(Kind.MONTHLY_DATE, 3, month_day=31, short_month=ShortMonth.LEAVE_OUT),
        Rule(Kind.MONTHLY_DATE, month_day=LAST),
        Rule(Kind.MONTHLY_WEEKDAY, 1, (1,), nth=LAST),
    ],
)
def test_every_rule_stands_in_the_form_as_it_was(rule: Rule, qtbot: QtBot) -> None:
    form = RuleForm()
    qtbot.addWidget(form)
    form.show_rule(rule)
    assert form.rule == rule


@pytest.mark.parametrize(
    ("rule", "end", "told"),
    [
        (Rule(Kind.WEEKLY, 1, (0, 3)), End(), "Every Monday and Thursday at 16:00, Europe/Amsterdam."),
        (Rule(Kind.WEEKLY, 2, (3,)), End(count=10), "Every 2 weeks on Thursday at 16:00, Europe/Amsterdam, 10 times in all."),
        (Rule(Kind.WORKDAYS), End(), "Every working day at 16:00, Europe/Amsterdam."),
        (
            Rule(Kind.MONTHLY_WEEKDAY, 1, (3,), nth=1),
            End(on=date(2027, 6, 3)),
            "Every first Thursday of the month at 16:00, Europe/Amsterdam, until 3 June 2027.",
        ),
        (Rule(Kind.MONTHLY_WEEKDAY, 2, (0,), nth=LAST), End(), "The last Monday, every 2 months at 16:00, Europe/Amsterdam."),
        (Rule(Kind.MONTHLY_DATE, month_day=LAST), End(), "The last day of every month at 16:00, Europe/Amsterdam."),
        (Rule(Kind.MONTHLY_DATE, month_day=15), End(), "Every month on day 15 at 16:00, Europe/Amsterdam."),
    ],
)
def test_the_rule_is_told_in_a_sentence(scene: Scene, rule: Rule, end: End, told: str) -> None:
    number = scene.add(rule=rule, end=end)
    scene.planner.show_guest("series")
    scene.view.open_series(int(number))
    scene.settle()
    assert scene.view.opened.sentence.text() == told
    scene.view.change()
    assert scene.sheet.five.sentence.text() == told


def test_the_next_five_moments_follow_what_is_chosen(scene: Scene) -> None:
    sheet = new(scene)
    assert [line.text() for line in sheet.five.lines][0] == "1: Thursday 26 November 16:00"
    assert len(sheet.five.lines) == 5
    sheet.time.setTime(QTime(9, 15))
    sheet.rule.days.chip("3").click()
    sheet.rule.days.chip("4").click()
    sheet.reckon()
    assert [line.text() for line in sheet.five.lines][0] == "1: Friday 27 November 9:15"


@pytest.mark.parametrize(
    ("now", "start", "told"),
    [
        (
            datetime(2027, 3, 25, 9, tzinfo=AMSTERDAM),
            QDate(2027, 3, 28),
            "Summer time begins that night: 2:30 does not exist, it goes out at 3:30.",
        ),
        (
            datetime(2026, 10, 22, 9, tzinfo=AMSTERDAM),
            QDate(2026, 10, 25),
            "Summer time ends that night and this time comes twice; the first of the two is meant.",
        ),
    ],
)
def test_a_change_of_the_clock_is_said_in_words(tmp_path: Path, qtbot: QtBot, now: datetime, start: QDate, told: str) -> None:
    with open_scene(tmp_path, qtbot, now) as scene:
        sheet = new(scene)
        sheet.rule.show_rule(Rule(Kind.WEEKLY, weekdays=(6,)))
        sheet.time.setTime(QTime(2, 30))
        sheet.start.setDate(start)
        sheet.reckon()
        assert sheet.five.notes[0].text().endswith(told)


def test_a_holiday_is_said_in_words_and_follows_the_rule(scene: Scene) -> None:
    sheet = new(scene)
    sheet.rule.show_rule(Rule(Kind.WEEKLY, weekdays=(4,)))
    sheet.start.setDate(QDate(2026, 12, 18))
    sheet.reckon()
    assert "decide whether it goes" in sheet.five.notes[0].text()
    sheet.holiday.choose(OnHoliday.DAY_BEFORE)
    sheet.reckon()
    assert sheet.five.notes[0].text() == "Friday 25 December is a holiday (Christmas Day): it goes before that day."
    assert "2: Thursday 24 December 16:00" in [line.text() for line in sheet.five.lines]


def test_a_series_of_which_nothing_is_to_come_is_said_at_once_and_refused(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.start.setDate(QDate(2026, 1, 1))
    sheet.end.on.click()
    sheet.end.day.setDate(QDate(2026, 2, 1))
    sheet.reckon()
    scene.settle()
    assert "No moment of it is still to come. Choose another first day or end." in scene.labels(sheet.five)
    sheet.keep.click()
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    assert scene.engine.series.every() == ()


# -- words and fields


def test_fields_are_inserted_where_the_cursor_stands_and_shown_filled_in(scene: Scene) -> None:
    sheet = new(scene)
    sheet.wording.picker.badges[scene.council.id].click()
    sheet.wording.editor.setPlainText("Number ")
    sheet.wording.editor.moveCursor(sheet.wording.editor.textCursor().MoveOperation.End)
    sheet.wording.inserts["number"].click()
    QTest.keyClicks(sheet.wording.editor, " of week ")
    sheet.wording.inserts["week"].click()
    assert sheet.wording.editor.toPlainText() == "Number {number} of week {week}"
    sheet.reckon()
    (card,) = sheet.wording.previews
    assert shown_text(card) == "Number 1 of week 48"


def test_an_announcement_names_the_weblog_s_address(scene: Scene) -> None:
    council = scene.council
    account_rows.save(scene.engine.books, replace(council, limits=replace(council.limits, has_title=True, most_text=None)))
    sheet = new(scene)
    fill(sheet, scene)
    assert sheet.wording.inserts["link"].isHidden()
    sheet.wording.editor.insertPlainText(" See {link}")
    sheet.keep.click()
    assert scene.engine.series.every() == ()
    assert "weblog" in sheet.wording.editor_field.help.text()
    sheet.wording.picker.badges[council.id].click()
    sheet.wording.editor.setPlainText("The whole story")
    sheet.wording._turn(scene.alderman.id)
    sheet.wording.editor.setPlainText("Read it at ")
    sheet.wording.editor.moveCursor(sheet.wording.editor.textCursor().MoveOperation.End)
    sheet.wording.inserts["link"].click()
    assert not sheet.wording.inserts["link"].isHidden()
    sheet.reckon()
    (card,) = sheet.wording.previews
    assert shown_text(card).startswith("Read it at https://")
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert made.template.variants[scene.alderman.id].text == "Read it at {link}"


@pytest.mark.speaks("nl")
def test_in_dutch_the_fields_have_dutch_names_and_are_kept_in_english(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.wording.editor.clear()
    for name in ("date", "number", "subjects"):
        sheet.wording.inserts[name].click()
    assert sheet.wording.editor.toPlainText() == "{datum}{nummer}{onderwerpen}"
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert made.template.common.text == "{date}{number}{subjects}"
    scene.view.change()
    assert scene.sheet.wording.editor.toPlainText() == "{datum}{nummer}{onderwerpen}"


def test_an_account_can_say_something_else(scene: Scene) -> None:
    sheet = new(scene)
    sheet.title.setText("Surgery")
    for account in (scene.council, scene.alderman):
        sheet.wording.picker.badges[account.id].click()
    sheet.wording.editor.setPlainText("For all {date}")
    sheet.wording.tabs.bar.setCurrentIndex(2)
    sheet.wording.editor.setPlainText("For me {date}")
    sheet.reckon()
    assert shown_text(sheet.wording.previews[0]) == "For me 26 november 2026"
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert made.template.common.text == "For all {date}"
    assert {account: one.text for account, one in made.template.variants.items()} == {scene.alderman.id: "For me {date}"}


# -- bad input


def test_what_is_missing_is_said_beside_each_field_and_the_keyboard_goes_to_the_first(scene: Scene) -> None:
    sheet = new(scene)
    sheet.rule.days.chip("3").click()
    sheet.keep.click()
    assert sheet.is_open
    assert sheet.title_field.help.text() == "Give the series a name, for instance Week video."
    assert sheet.wording.picker_field.help.text() == "Choose at least one account to speak as."
    assert sheet.wording.editor_field.help.text() == "Write what each message says."
    assert sheet.rule.days_field.help.text() == "Choose at least one day of the week."
    assert sheet.title.hasFocus()
    assert scene.engine.series.every() == ()


def test_a_field_that_does_not_exist_is_named(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.wording.editor.setPlainText("On {dat}")
    sheet.keep.click()
    assert sheet.wording.editor_field.help.text() == "{dat} is no field. Known are {date}, {week}, {number}, {subjects}."
    assert sheet.wording.editor.hasFocus()


def test_an_end_before_the_first_day_is_said_where_it_stands(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.end.on.click()
    sheet.end.day.setDate(QDate(2026, 11, 1))
    sheet.keep.click()
    assert sheet.end_wrong.isVisible()
    assert sheet.end.day.hasFocus()
    sheet.end.day.setDate(QDate(2027, 11, 1))
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert made.end == End(on=date(2027, 11, 1))


def test_an_account_that_went_meanwhile_is_refused_in_words(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    scene.engine.register.remove(scene.alderman.id)
    sheet.keep.click()
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    assert "account" in sheet.trouble.words.accessibleName()


def test_a_second_press_makes_no_second_series(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.keep.click()
    sheet.keep.click()
    scene.settle()
    assert len(scene.engine.series.every()) == 1


def test_when_the_books_cannot_be_written_nothing_typed_is_lost(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = new(scene)
    fill(sheet, scene)

    def full(_series: object) -> None:
        raise StoreError("disk-full")

    monkeypatch.setattr(scene.engine.series, "add", full)
    sheet.keep.click()
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    assert sheet.title.text() == "Surgery"
    monkeypatch.undo()
    sheet.keep.click()
    scene.settle()
    assert [one.title for one in scene.engine.series.every()] == ["Surgery"]


def test_with_a_video_nobody_confirms_once(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.once.click()
    sheet.slot.captions.click()
    sheet.reckon()
    assert sheet.slot.video.isChecked()
    assert not sheet.once.isEnabled()
    assert sheet.each.isChecked()
    assert sheet.why_each.isVisible()
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert (made.confirm, made.slot) == (Confirm.EACH, Slot(True, True))


def test_confirmed_once_is_kept(scene: Scene) -> None:
    sheet = new(scene)
    fill(sheet, scene)
    sheet.once.click()
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert made.confirm is Confirm.ONCE


def test_escape_asks_once_before_it_throws_away_what_was_typed(scene: Scene) -> None:
    sheet = new(scene)
    QTest.keyClicks(sheet.title, "Sur")
    QTest.keyClick(sheet.title, Qt.Key.Key_Escape)
    assert sheet.is_open
    assert sheet.trouble.isVisible()
    QTest.keyClick(sheet.title, Qt.Key.Key_Escape)
    assert not sheet.is_open


def test_what_escape_asks_can_be_read_wherever_the_sheet_is_scrolled(scene: Scene) -> None:
    sheet = new(scene)
    QTest.keyClicks(sheet.title, "Sur")
    QTest.keyClick(sheet.title, Qt.Key.Key_Escape)
    area = sheet.trouble.mapTo(sheet._scroll.viewport(), sheet.trouble.rect().topLeft())
    assert sheet._scroll.verticalScrollBar().maximum() > 0
    assert sheet._scroll.viewport().rect().contains(sheet.trouble.rect().translated(area))


def test_ctrl_and_enter_makes_the_series(scene: Scene) -> None:
    sheet = new(scene)
    QTest.keyClicks(sheet.title, "Surgery")
    QTest.keyClick(sheet.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.is_open  # nobody speaks yet, and nothing is said
    assert sheet.wording.picker_field.help.text() == "Choose at least one account to speak as."


def test_escape_closes_an_untouched_sheet_at_once(scene: Scene) -> None:
    sheet = new(scene)
    QTest.keyClick(sheet.title, Qt.Key.Key_Escape)
    assert not sheet.is_open


# -- changing


def test_a_change_keeps_what_the_sheet_does_not_show(scene: Scene) -> None:
    number = scene.opened(
        template=Template(Content("The video of {date}"), (scene.council.id,)), late_minutes=None, slot=Slot(warn_minutes=45)
    )
    scene.engine.series.skip(number, date(2026, 12, 3))
    scene.engine.series.move(number, date(2026, 12, 10), datetime(2026, 12, 11, 9))
    scene.settle()
    before = scene.engine.series.get(number)
    scene.view.opened.edit.click()
    sheet = scene.sheet
    assert sheet.series == before
    sheet.title.setText("Video of the week")
    sheet.keep.click()
    scene.settle()
    after = scene.engine.series.get(number)
    assert (after.title, after.skips, after.moves, after.late_minutes, after.slot) == (
        "Video of the week",
        before.skips,
        before.moves,
        None,
        before.slot,
    )
    assert scene.view.opened.heading.text() == "Video of the week"


def test_a_time_in_another_zone_is_told_with_the_time_here(scene: Scene) -> None:
    number = scene.opened(zone="America/Curacao", at=time(9))
    assert scene.view.opened.matters.moment.text() == "Thursday 26 November 9:00 (America/Curacao; 14:00 here)"
    scene.view.change()
    assert scene.sheet.zone.key == "America/Curacao"
    assert scene.engine.series.get(number).zone == "America/Curacao"
