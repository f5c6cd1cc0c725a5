"""The place of the series: cards, one opened, and every act on an occurrence, a file and a subject."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what a series is about
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from accounts.model.occurrence import PartKind, Standing
from accounts.model.post import State
from accounts.model.series import Confirm, Kind, OnHoliday, Rule
from accounts.store import accounts as account_rows
from tests.ui.recurring import MP4, THURSDAY, VTT, Scene, open_scene
from ui.series.acts import Act
from ui.series.asking import HolidaySheet, MoveTurn, RemoveSheet

NEXT = date(2026, 12, 3)
CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with open_scene(tmp_path, qtbot) as made:
        yield made


# -- cards


def test_without_series_a_week_video_is_proposed_ready_made(scene: Scene) -> None:
    scene.planner.bar.modes.chip("series").click()
    scene.settle()
    assert scene.view.nothing.isVisible()
    scene.view.nothing.button.click()
    sheet = scene.sheet
    assert sheet.title.text() == "Week video"
    assert sheet.slot.video.isChecked()
    assert sheet.slot.captions.isChecked()
    sheet.wording.picker.badges[scene.council.id].click()
    sheet.keep.click()
    scene.settle()
    (made,) = scene.engine.series.every()
    assert (made.at, made.rule.weekdays, made.template.accounts) == (time(16), (3,), (scene.council.id,))
    assert scene.view.opened.isVisible()
    assert scene.view.opened.heading.text() == "Week video"


def test_a_card_says_when_it_speaks_and_what_the_next_one_lacks(scene: Scene) -> None:
    number = scene.add(video=True)
    scene.planner.show_guest("series")
    scene.settle()
    card = scene.view.cards[number]
    assert card.sentence.text() == "Every Thursday at 16:00, Europe/Amsterdam."
    assert card.following_told == "Next: Thursday 26 November 16:00"
    assert "the video, the captions" in card.missing.text()
    assert card.missing.property("tone") == "muted"
    scene.pass_hours(29)
    assert scene.view.cards[number].missing.property("tone") == "warning"


def test_a_series_is_paused_and_let_go_on_from_its_card_and_the_keyboard_stays(scene: Scene) -> None:
    number = scene.add()
    scene.planner.show_guest("series")
    scene.settle()
    scene.view.cards[number].rest.setFocus()
    scene.view.cards[number].rest.click()
    scene.settle()
    assert scene.engine.series.get(number).paused
    assert "Paused: nothing of it goes." in scene.labels(scene.view.cards[number])
    assert scene.view.cards[number].rest.hasFocus()
    scene.view.cards[number].rest.click()
    scene.settle()
    assert not scene.engine.series.get(number).paused


def test_opening_and_going_back_leave_the_keyboard_at_the_card(scene: Scene) -> None:
    number = scene.add()
    scene.planner.show_guest("series")
    scene.settle()
    scene.view.cards[number].open.click()
    scene.settle()
    assert scene.view.opened.to_all.hasFocus()
    scene.view.opened.to_all.click()
    scene.settle()
    assert scene.view.cards[number].open.hasFocus()


def test_a_series_that_another_process_removed_gives_way_to_the_others(scene: Scene) -> None:
    number = scene.opened()
    scene.engine.series.remove(number)
    scene.settle()
    assert scene.view.nothing.isVisible()


# -- one occurrence


def test_confirming_sends_it_into_its_pause(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.matters.buttons[Act.CONFIRM].click()
    scene.settle()
    ((what, post),) = scene.asked
    assert what == "pause"
    assert {target.state for target in scene.engine.history.post(post)} == {State.PAUSING}
    assert scene.one(number).state is Standing.PAUSING
    scene.view.opened.matters.buttons[Act.PAUSE].click()
    assert scene.asked[-1] == ("pause", post)


def test_a_second_click_on_confirm_does_not_confirm_twice(scene: Scene) -> None:
    scene.opened()
    button = scene.view.opened.matters.buttons[Act.CONFIRM]
    button.click()
    button.click()
    scene.settle()
    assert len(scene.asked) == 1
    assert "offered for publishing already" in scene.toast.accessibleName()


def test_a_draft_is_opened_or_written_now(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.matters.buttons[Act.DRAFT].click()
    assert scene.asked == [("draft", int(scene.one(number).draft or 0))]
    far = date(2026, 12, 17)
    assert scene.one(number, far).draft is None
    scene.view.opened.rows[far].buttons[Act.DRAFT].click()
    scene.settle()
    assert scene.asked[-1] == ("draft", int(scene.one(number, far).draft or 0))


def test_a_draft_that_was_thrown_away_is_missed_and_comes_back(scene: Scene) -> None:
    number = scene.opened()
    draft = scene.one(number).draft
    assert draft is not None
    scene.engine.drafts.discard(draft)
    scene.settle()
    matters = scene.view.opened.matters
    assert "its draft, which was thrown away" in matters.missing.text()
    assert matters.buttons[Act.DRAFT].text() == "Write it now"
    matters.buttons[Act.DRAFT].click()
    scene.settle()
    assert "draft" not in scene.one(number).missing
    assert scene.asked[-1] == ("draft", int(scene.one(number).draft or 0))


def test_what_a_check_stops_is_refused_in_words(scene: Scene) -> None:
    for account in scene.engine.register.every():
        account_rows.save(scene.engine.books, replace(account, limits=replace(account.limits, video_types=())))
    scene.opened(video=True)
    assert "an account that takes video" in scene.view.opened.matters.missing.text()
    scene.view.opened.matters.buttons[Act.CONFIRM].click()
    scene.settle()
    assert scene.asked == []
    assert "A video cannot be shown there" in scene.toast.accessibleName()


def test_what_is_far_away_is_not_offered_for_confirming(scene: Scene) -> None:
    scene.opened()
    assert Act.CONFIRM in scene.view.opened.matters.buttons
    assert Act.CONFIRM not in scene.view.opened.rows[date(2026, 12, 17)].buttons


def test_leaving_one_out_can_be_undone(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.rows[NEXT].buttons[Act.SKIP].click()
    scene.settle()
    assert scene.one(number, NEXT).state is Standing.SKIPPED
    assert "Left out by you." in scene.labels(scene.view.opened.rows[NEXT])
    assert list(scene.view.opened.rows[NEXT].buttons) == [Act.UNSKIP]
    scene.undo()
    assert scene.one(number, NEXT).state is not Standing.SKIPPED


def test_leaving_out_a_moved_one_and_undoing_it_keeps_the_move(scene: Scene) -> None:
    number = scene.opened()
    scene.engine.series.move(number, NEXT, datetime(2026, 12, 4, 11))
    scene.settle()
    scene.view.opened.rows[NEXT].buttons[Act.SKIP].click()
    scene.settle()
    scene.undo()
    assert scene.one(number, NEXT).wall == datetime(2026, 12, 4, 11)


def test_one_is_moved_by_its_sheet_and_back(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.rows[NEXT].buttons[Act.MOVE].click()
    sheet = scene.window.sheet()
    assert isinstance(sheet, MoveTurn)
    sheet.picker.choose(datetime(2026, 12, 4, 11, tzinfo=sheet.picker.chosen_zone))
    sheet.confirm.click()
    scene.settle()
    assert scene.one(number, NEXT).wall == datetime(2026, 12, 4, 11)
    assert "Moved; its own day is Thursday 3 December." in scene.labels(scene.view.opened.rows[NEXT])
    scene.view.opened.rows[NEXT].buttons[Act.UNMOVE].click()
    scene.settle()
    assert scene.one(number, NEXT).wall == datetime(2026, 12, 3, 16)


def test_a_move_can_be_undone(scene: Scene) -> None:
    number = scene.opened()
    scene.view.move(scene.one(number, NEXT), datetime(2026, 12, 4, 11))
    scene.settle()
    scene.undo()
    assert scene.one(number, NEXT).wall == datetime(2026, 12, 3, 16)


def test_a_move_into_the_past_is_refused_in_words(scene: Scene) -> None:
    number = scene.opened()
    scene.view.move(scene.one(number, NEXT), datetime(2026, 11, 1, 11))
    scene.settle()
    assert scene.one(number, NEXT).wall == datetime(2026, 12, 3, 16)
    assert "over already" in scene.toast.accessibleName()


def test_a_holiday_is_decided(scene: Scene) -> None:
    number = scene.opened(rule=Rule(Kind.WEEKLY, weekdays=(4,)))
    row = scene.view.opened.rows[CHRISTMAS]
    assert list(row.buttons)[0] is Act.DECIDE
    assert any("is a holiday (Christmas" in text for text in scene.labels(row))
    row.buttons[Act.DECIDE].click()
    sheet = scene.window.sheet()
    assert isinstance(sheet, HolidaySheet)
    sheet.choices[OnHoliday.DAY_BEFORE].click()
    sheet.decide.click()
    scene.settle()
    assert scene.one(number, CHRISTMAS).wall == datetime(2026, 12, 24, 16)


def test_a_missed_one_stands_first_and_is_let_be(scene: Scene) -> None:
    number = scene.opened()
    scene.pass_hours(40)
    assert scene.one(number).state is Standing.MISSED
    matters = scene.view.opened.matters
    assert matters.one.day == THURSDAY
    assert list(matters.buttons) == [Act.CONFIRM, Act.DRAFT, Act.LET_GO]
    matters.buttons[Act.LET_GO].click()
    scene.settle()
    assert scene.one(number).state is Standing.LET_GO
    assert scene.view.opened.matters.one.day == NEXT


def test_removing_asks_first(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.gone.click()
    sheet = scene.window.sheet()
    assert isinstance(sheet, RemoveSheet)
    sheet.dismiss()
    assert [one.id for one in scene.engine.series.every()] == [number]
    scene.view.opened.gone.click()
    again = scene.window.sheet()
    assert isinstance(again, RemoveSheet)
    again.remove.click()
    scene.settle()
    assert scene.engine.series.every() == ()
    assert scene.view.nothing.isVisible()


def test_pausing_from_the_open_series_says_so(scene: Scene) -> None:
    number = scene.opened()
    scene.view.opened.rest.click()
    scene.settle()
    assert scene.engine.series.get(number).paused
    assert scene.view.opened.resting.isVisible()


# -- files


def test_the_video_is_taken_and_named(scene: Scene) -> None:
    number = scene.opened(video=True)
    place = scene.view.opened.place(PartKind.VIDEO)
    assert place.choose.property("kind") == "primary"
    scene.put(number, PartKind.VIDEO, scene.file("week48.mp4", MP4))
    place = scene.view.opened.place(PartKind.VIDEO)
    assert place.about.text() == "Video: week48.mp4"
    assert "the video" not in scene.view.opened.matters.missing.text()
    assert scene.view.opened.place(PartKind.CAPTIONS).choose.property("kind") == "primary"
    place.drop.click()
    scene.settle()
    assert scene.view.opened.place(PartKind.VIDEO).about.text() == "No video yet"


@pytest.mark.parametrize("released", [False, True], ids=["in its pause", "planned"])
def test_what_was_confirmed_without_its_video_still_takes_it(scene: Scene, *, released: bool) -> None:
    number = scene.opened(video=True)
    post = scene.engine.series.submit(number, THURSDAY)
    if released:
        scene.engine.desk.release(post)
    scene.settle()
    assert scene.one(number).state is (Standing.PLANNED if released else Standing.PAUSING)
    assert scene.view.opened.place(PartKind.VIDEO).about.text() == "No video yet"
    scene.put(number, PartKind.VIDEO, scene.file("week48.mp4", MP4))
    assert scene.view.opened.place(PartKind.VIDEO).about.text() == "Video: week48.mp4"
    assert scene.one(number).missing == (("captions",) if released else ("captions", "confirmation"))


def test_the_file_of_an_earlier_week_is_refused_with_its_week(scene: Scene) -> None:
    number = scene.opened(video=True)
    old = scene.file("old.mp4", MP4)
    scene.engine.series.put_part(number, NEXT, PartKind.VIDEO, old)
    scene.settle()
    scene.put(number, PartKind.VIDEO, old)
    place = scene.view.opened.place(PartKind.VIDEO)
    assert place.trouble.isVisible()
    assert place.trouble.text() == "old.mp4 is the file of an earlier time: Week video, 3 December 2026. Choose the new file."
    assert scene.engine.series.parts(number, THURSDAY) == ()


def test_what_is_no_video_is_refused_in_place_and_what_lay_there_stays(scene: Scene) -> None:
    number = scene.opened(video=True)
    scene.put(number, PartKind.VIDEO, scene.file("week48.mp4", MP4))
    scene.put(number, PartKind.VIDEO, scene.file("letter.mp4", b"no video at all"))
    place = scene.view.opened.place(PartKind.VIDEO)
    assert place.trouble.text() == "letter.mp4 is not a video that can be sent. Choose an MP4, MOV or WebM."
    assert place.about.text() == "Video: week48.mp4"
    assert place.choose.isEnabled()


def test_a_file_is_dropped_on_its_place(scene: Scene) -> None:
    scene.opened(video=True)
    place = scene.view.opened.place(PartKind.CAPTIONS)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scene.file("week48.vtt", VTT)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    place.dragEnterEvent(enter)
    assert enter.isAccepted()
    place.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    scene.settle()
    assert scene.view.opened.place(PartKind.CAPTIONS).about.text() == "Captions: week48.vtt"


def test_a_file_is_chosen_by_its_button(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.opened(video=True)
    there = scene.file("week48.mp4", MP4)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(there), ""))
    scene.view.opened.place(PartKind.VIDEO).choose.click()
    scene.settle()
    assert scene.view.opened.place(PartKind.VIDEO).about.text() == "Video: week48.mp4"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    scene.view.opened.place(PartKind.VIDEO).choose.click()
    scene.settle()
    assert scene.view.opened.place(PartKind.VIDEO).about.text() == "Video: week48.mp4"


def test_a_series_confirmed_once_says_how_it_stands(scene: Scene) -> None:
    number = scene.opened(confirm=Confirm.ONCE)
    assert scene.view.opened.by_itself.text().startswith("Confirm one of them")
    post = scene.engine.series.submit(number, THURSDAY)
    scene.engine.desk.release(post)
    scene.notices.released(int(post))
    scene.settle()
    assert scene.view.opened.by_itself.text().startswith("You confirmed its text once")


def test_what_another_process_wrote_is_shown(scene: Scene) -> None:
    scene.planner.show_guest("series")
    scene.settle()
    assert scene.view.nothing.isVisible()
    scene.add()
    scene.bridge.books_changed.emit()
    scene.settle()
    assert scene.view.list.isVisible()


def test_two_files_at_once_are_not_taken(scene: Scene) -> None:
    scene.opened(video=True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scene.file(name, VTT))) for name in ("a.vtt", "b.vtt")])
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    scene.view.opened.place(PartKind.CAPTIONS).dragEnterEvent(enter)
    assert not enter.isAccepted()


# -- subjects


def subjects(scene: Scene, number: int) -> list[str]:
    return [one.text for one in scene.engine.series.subjects(number)]


def add_three(scene: Scene) -> None:
    board = scene.view.opened.board
    board.fresh.setFocus()
    for text in ("pool", "harbour", "memo"):
        board.fresh.setText(text)
        scene.key(Qt.Key.Key_Return)


def test_subjects_are_added_by_enter_and_an_empty_one_is_asked_for(scene: Scene) -> None:
    number = scene.opened()
    add_three(scene)
    assert subjects(scene, number) == ["pool", "harbour", "memo"]
    scene.key(Qt.Key.Key_Return)
    assert scene.view.opened.board.field.help.text() == "Write the subject first."
    assert subjects(scene, number) == ["pool", "harbour", "memo"]


def test_subjects_are_put_in_order_by_keys_and_the_keyboard_goes_along(scene: Scene) -> None:
    number = scene.opened()
    add_three(scene)
    board = scene.view.opened.board
    first = board._order[0]
    board.rows[first].text.setFocus()
    scene.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert subjects(scene, number) == ["harbour", "pool", "memo"]
    assert QApplication.focusWidget() is board.rows[first].text
    scene.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    scene.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert subjects(scene, number) == ["harbour", "memo", "pool"]


def test_a_subject_is_ticked_off_with_a_way_back(scene: Scene) -> None:
    number = scene.opened()
    add_three(scene)
    board = scene.view.opened.board
    board.rows[board._order[1]].text.setFocus()
    scene.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert subjects(scene, number) == ["pool", "memo"]
    assert QApplication.focusWidget() is board.rows[board._order[1]].text
    scene.undo()
    assert sorted(subjects(scene, number)) == ["harbour", "memo", "pool"]


def test_a_subject_is_carried_over_to_the_next_time(scene: Scene) -> None:
    number = scene.opened()
    add_three(scene)
    board = scene.view.opened.board
    board.rows[board._order[0]].carry.click()
    scene.settle()
    assert "pool" not in [one.text for one in scene.engine.series.subjects(number, THURSDAY)]
    assert "pool" in [one.text for one in scene.engine.series.subjects(number, NEXT)]


def test_what_the_last_time_was_about_comes_back_on_the_board(scene: Scene) -> None:
    number = scene.opened()
    scene.engine.series.add_subject(number, "pool")
    post = scene.engine.series.submit(number, THURSDAY)
    scene.engine.desk.release(post)
    scene.pass_hours(31)
    assert scene.one(number).state is Standing.SENT
    board = scene.view.opened.board
    assert board.before.isVisible()
    next(iter(board.back.values())).click()
    scene.settle()
    assert [row.text.text() for row in board.rows.values()] == ["pool"]


def test_a_subject_is_rewritten_in_place_and_never_emptied(scene: Scene) -> None:
    number = scene.opened()
    add_three(scene)
    board = scene.view.opened.board
    row = board.rows[board._order[0]]
    row.text.setFocus()
    row.text.selectAll()
    QTest.keyClicks(row.text, "the new pool")
    scene.key(Qt.Key.Key_Tab)
    assert subjects(scene, number)[0] == "the new pool"
    row = board.rows[board._order[0]]
    row.text.setFocus()
    row.text.selectAll()
    scene.key(Qt.Key.Key_Delete)
    scene.key(Qt.Key.Key_Tab)
    assert subjects(scene, number)[0] == "the new pool"
    assert board.rows[board._order[0]].text.text() == "the new pool"
