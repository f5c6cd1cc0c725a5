"""The place 'Columns' on a real engine: boards, adding, order, width, reading on after a restart, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from accounts.errors import KnownError, NetworkDown, Permanent, RateLimited
from accounts.events import AccountChanged
from accounts.model.column import ColumnKind
from accounts.model.ids import AccountId, ColumnId
from accounts.model.status import Card
from accounts.streams.kinds import KINDS
from tests.ui.accessible import unnamed
from tests.ui.columning import Columning, columning
from tests.ui.cutoffs import cut_off
from tests.ui.statuses import entry, link, many, status, variety
from ui import work
from ui.badge import RoleBadge
from ui.columns.column import ColumnView
from ui.columns.marking import Spot
from ui.columns.opening import DoubtSheet
from ui.columns.sheets import AddSheet, AskSheet, BoardSheet, SettingsSheet
from ui.columns.words import kind_words
from ui.look import Look, Theme
from ui.look.focus import FocusRing
from ui.widgets import Toast
from ui.words.reading import trouble_words


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Columning]:
    """The place on an engine with two accounts."""
    with columning(tmp_path, qtbot) as made:
        yield made


def _sheet(place: Columning, kind: type) -> object:
    found = [one for one in place.window.findChildren(kind) if one.is_open]
    assert found, kind
    return found[-1]


def _picture(place: Columning, column: object) -> QImage:
    return place.shown(column).canvas.viewport().grab().toImage()  # type: ignore[arg-type]


# -- what stands there --------------------------------------------------------------------------------------------------


def test_without_columns_it_says_what_to_do(place: Columning) -> None:
    view = place.view
    assert view.stack.currentWidget() is view.nothing
    assert view.nothing.button.text() == "Follow a hashtag"
    view.nothing.button.click()
    sheet = _sheet(place, AddSheet)
    assert isinstance(sheet, AddSheet)
    assert sheet.form is not None
    assert sheet.form.kind.id is ColumnKind.HASHTAGS
    sheet.dismiss()


def test_cached_statuses_stand_there_at_once(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, variety())
    shown = place.shown(column)
    assert shown.canvas.isVisible()
    assert len(shown.canvas.stand.rows) == len(variety())
    assert shown.head.title.text() == "#enkhuizen"


def test_without_a_network_it_says_when_it_was_last_seen(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, variety())
    place.engine.holds.set_offline(True)
    shown = place.shown(column)
    assert shown.news.text() == "No connection yet"
    assert "no network" in shown.news.accessibleDescription()
    place.engine.holds.set_offline(False)
    place.view._holds_changed()
    assert shown.news.text() == "Nothing new"


def test_an_empty_column_says_what_it_waits_for(place: Columning) -> None:
    shown = place.shown(place.column("stil"))
    assert shown.empty.isVisible()
    assert not shown.canvas.isVisible()


def test_every_control_has_a_name_and_no_word_is_cut_off(place: Columning) -> None:
    for kind in (ColumnKind.MENTIONS, ColumnKind.HOME):
        place.column(kind=kind)
    place.fill(place.column("enkhuizen"), variety())
    assert not unnamed(place.view)
    assert not cut_off(place.view)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.speaks("nl")
def test_the_sheets_fit_and_are_named(place: Columning, scale: float) -> None:
    Look.current().set_scale(scale)
    column = place.column("enkhuizen")
    view = place.view
    add = view.add_column()
    assert add is not None
    QApplication.processEvents()
    assert not unnamed(add)
    assert not cut_off(add)
    for kind in KINDS:
        add.show_form(kind.id)
        for _ in range(3):
            QApplication.processEvents()
        assert not unnamed(add), kind.id
        assert not cut_off(add), kind.id
    work.idle()
    add.dismiss()
    settings = view.settings(column.id)
    assert settings is not None
    QApplication.processEvents()
    assert not unnamed(settings)
    assert not cut_off(settings)
    settings.dismiss()


# -- arrivals -----------------------------------------------------------------------------------------------------------


def test_new_ones_gather_above_the_bar_and_nothing_moves(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, many(60).entries)
    shown = place.shown(column)
    before = _picture(place, column)
    place.fill(column, [entry(status(-1 - at, "Nieuw")) for at in range(7)], old=False)
    place.view._filled(ColumnId(column.id))
    place.settle()
    assert shown.news.text() == "7 new messages"
    assert _picture(place, column) == before
    assert shown.head.unread.text() == "7"
    shown.news.click()
    assert shown.canvas.stand.at_top
    assert not shown.news.isEnabled()
    assert shown.canvas.hasFocus()


def test_a_new_column_shows_its_newest_until_it_was_seen(place: Columning) -> None:
    """Two hashtags answer one after the other: what the second brings stands in order, not above a bar; once seen, nothing moves."""
    column = place.column("enkhuizen")
    newest = many(12).entries
    place.fill(column, newest[3:])
    shown = place.view.views[column.id]
    place.fill(column, newest[:3])
    place.view._filled(column.id)
    place.view._refresh_next()
    assert shown.canvas.stand.rows[0].status.uri == newest[0].status.uri
    assert shown.canvas.stand.at_top
    assert shown.canvas.new() == shown.canvas.unread() == 0
    shown.canvas.look_closely()
    place.fill(column, [entry(status(-1, "Net binnen"))])
    place.view._filled(column.id)
    place.view._refresh_next()
    assert shown.canvas.stand.entry.status.uri == newest[0].status.uri
    assert shown.canvas.new() == shown.canvas.unread() == 1


def test_the_keyboard_at_a_new_column_stays_at_the_newest_until_somebody_moves_it(place: Columning) -> None:
    """Two hashtags answer one after the other, and the keyboard was there before the second."""
    column = place.column("enkhuizen")
    newest = many(12).entries
    place.fill(column, newest[3:])
    shown = place.view.views[column.id]
    shown.canvas.setFocus()
    assert shown.canvas.current == newest[3].status.uri
    place.fill(column, newest[:3])
    place.view._filled(column.id)
    place.view._refresh_next()
    assert shown.canvas.current == newest[0].status.uri
    shown.canvas.go_to(newest[1].status.uri)
    place.fill(column, [entry(status(-1, "Net binnen"))])
    place.view._filled(column.id)
    place.view._refresh_next()
    assert shown.canvas.current == newest[1].status.uri


def test_an_event_of_the_engine_reaches_the_column(place: Columning, qtbot: QtBot) -> None:
    from accounts.events import ColumnFilled

    column = place.column("enkhuizen")
    place.fill(column, many(10).entries)
    shown = place.shown(column)
    place.fill(column, [entry(status(-1))], old=False)
    place.engine.events.publish(ColumnFilled(ColumnId(column.id), 1))
    qtbot.waitUntil(lambda: shown.news.text() == "1 new message")


def test_a_deleted_status_goes_while_it_is_shown(place: Columning) -> None:
    column = place.column("enkhuizen")
    entries = many(10).entries
    place.fill(column, entries)
    shown = place.shown(column)
    place.engine.cache.delete([entries[0].status.uri])
    place.view._filled(ColumnId(column.id))
    place.settle()
    assert shown.canvas.entry_of(entries[0].status.uri) is None


def test_a_column_elsewhere_is_read_anew_when_somebody_comes_there(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, many(10).entries)
    shown = place.shown(column)
    place.view.hide()
    place.fill(column, [entry(status(-1))], old=False)
    place.view._filled(ColumnId(column.id))
    assert shown.news.text() == "Nothing new"
    place.view.show()
    place.view.arrived()
    assert shown.news.text() == "1 new message"


# -- reading on ---------------------------------------------------------------------------------------------------------


def test_a_restart_reads_on_at_the_same_pixel(tmp_path: Path, qtbot: QtBot) -> None:
    with columning(tmp_path, qtbot) as place:
        column = place.column("enkhuizen")
        place.fill(column, many(300).entries)
        canvas = place.shown(column).canvas
        canvas.scroll_by(3210)
        canvas.clearFocus()
        before = _picture(place, column)
        place.view.save()
    with columning(tmp_path, qtbot) as again:
        again.fill(column, [entry(status(-5 - at, "Intussen")) for at in range(30)], old=False)
        shown = again.shown(column)
        shown.canvas.clearFocus()
        assert _picture(again, column) == before
        assert shown.news.text() == "30 new messages"
        assert again.view.strip.isVisible()
        assert again.view.strip.buttons[int(column.id)].text() == "#enkhuizen 30"


def test_the_position_is_stored_when_it_stood_still(place: Columning, qtbot: QtBot) -> None:
    column = place.column("enkhuizen")
    place.fill(column, many(100).entries)
    shown = place.shown(column)
    shown.canvas.scroll_by(2000)
    top = shown.canvas.stand.entry
    assert top is not None
    assert shown._save.isActive()
    shown._save.timeout.emit()
    assert place.engine.columns.position(ColumnId(column.id)).top == top.status.uri
    assert place.engine.columns.position(ColumnId(column.id)).offset == shown.canvas.stand.offset


def test_a_position_that_cannot_be_stored_is_said_once(place: Columning, monkeypatch: pytest.MonkeyPatch) -> None:
    from accounts.errors import StoreError

    column = place.column("enkhuizen")
    place.fill(column, many(100).entries)
    shown = place.shown(column)

    def full(*_: object, **__: object) -> None:
        raise StoreError("disk-full", folder="x")

    said: list[str] = []
    monkeypatch.setattr(place.engine.columns, "save_position", full)
    monkeypatch.setattr(place.view, "_say", lambda failure: said.append(failure.word))
    for _ in range(3):
        shown.canvas.scroll_by(500)
        shown.save()
    assert said == ["disk-full"]
    assert shown.canvas.stand.entry is not None, "one reads on"


def test_what_was_read_is_stored_and_never_goes_down(place: Columning) -> None:
    column = place.column("enkhuizen")
    entries = many(60).entries
    place.fill(column, entries)
    place.engine.columns.mark_read(ColumnId(column.id), entries[30].key)
    shown = place.shown(column)
    shown.canvas.to_unread()
    while shown.canvas.scroll_by(-200):
        shown.canvas.look_closely()
    shown.save()
    assert place.engine.columns.unread(ColumnId(column.id)) == 0
    shown.canvas.scroll_by(5000)
    shown.canvas.look_closely()
    shown.save()
    assert place.engine.columns.line(ColumnId(column.id)) == entries[0].key


def test_late_arrivals_stay_unread_until_they_are_seen(place: Columning) -> None:
    column = place.column("enkhuizen")
    entries = many(60).entries
    place.fill(column, entries)
    place.engine.columns.mark_read(ColumnId(column.id))
    shown = place.shown(column)
    place.fill(column, [entry(status(40, "Te laat", uri="https://social.example/laat"))], old=False)
    place.view._filled(ColumnId(column.id))
    place.settle()
    assert shown.head.unread.text() == "1"
    shown.save()
    place.engine.columns.mark_read(ColumnId(column.id), entries[0].key)
    assert place.engine.columns.unread(ColumnId(column.id)) == 1, "reading elsewhere is not seeing it"
    shown.canvas.to_unread()
    assert shown.canvas.current == "https://social.example/laat"
    shown.canvas.look_closely()
    place.settle()
    assert place.engine.columns.unread(ColumnId(column.id)) == 0
    assert not shown.head.unread.isVisible()


def test_since_last_time_goes_to_what_is_unread(place: Columning) -> None:
    column, other = place.column("enkhuizen"), place.column("haven")
    entries = many(60).entries
    place.fill(column, entries)
    place.fill(other, [entry(status(900))])
    place.engine.columns.mark_read(ColumnId(column.id), entries[30].key)
    place.engine.columns.mark_read(ColumnId(other.id))
    view = place.view
    assert list(view.strip.buttons) == [int(column.id)]
    view.strip.buttons[int(column.id)].click()
    assert place.shown(column).canvas.current == entries[29].status.uri
    view.strip.close_it.click()
    assert not view.strip.isVisible()


def test_mark_read_and_empty(place: Columning) -> None:
    column = place.column("enkhuizen")
    entries = many(60).entries
    place.fill(column, entries)
    place.engine.columns.mark_read(ColumnId(column.id), entries[30].key)
    shown = place.shown(column)
    shown.asked.emit("read", int(column.id))
    assert place.engine.columns.unread(ColumnId(column.id)) == 0
    assert not shown.head.unread.isVisible()
    shown.asked.emit("clear", int(column.id))
    sheet = _sheet(place, AskSheet)
    assert isinstance(sheet, AskSheet)
    assert place.engine.cache.count(int(column.id)) == 60
    sheet.confirm.click()
    place.settle()
    assert place.engine.cache.count(int(column.id)) == 0
    assert shown.empty.isVisible()


# -- boards and columns -------------------------------------------------------------------------------------------------


def test_adding_a_column_for_two_hashtags_by_keyboard(place: Columning, qtbot: QtBot) -> None:
    view = place.view
    sheet = view.add_column()
    assert sheet is not None
    qtbot.keyClick(sheet.kinds[ColumnKind.HASHTAGS], Qt.Key.Key_Space)
    assert sheet.form is not None
    edit = sheet.form.fields["any"].control
    assert isinstance(edit, QLineEdit)
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "#Enkhuizen, haven")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    place.settle()
    (column,) = place.engine.columns.columns()
    assert column.any == ("enkhuizen", "haven")
    assert set(column.accounts) == {place.alderman.id, place.council.id}
    assert column.act_as == place.alderman.id
    assert place.shown(column).isVisible()
    assert place.shown(column).isAncestorOf(QApplication.focusWidget())


def test_what_is_missing_is_said_at_its_field(place: Columning) -> None:
    sheet = place.view.add_column(ColumnKind.HASHTAGS)
    assert sheet is not None
    sheet.add.click()
    place.settle()
    assert sheet.form is not None
    assert sheet.is_open
    assert "hashtag" in sheet.form.fields["any"].help.text()
    assert not place.engine.columns.columns()
    sheet.dismiss()


def test_a_double_click_adds_one_column(place: Columning) -> None:
    sheet = place.view.add_column(ColumnKind.MENTIONS)
    assert sheet is not None
    sheet.add.click()
    sheet.add.click()
    place.settle()
    assert len(place.engine.columns.columns()) == 1


def test_every_kind_is_offered_in_words(place: Columning) -> None:
    sheet = place.view.add_column()
    assert sheet is not None
    assert set(sheet.kinds) == {kind.id for kind in KINDS}
    for kind, tile in sheet.kinds.items():
        assert tile.text() == kind_words(kind).act
    sheet.dismiss()


@pytest.mark.parametrize(
    ("kind", "answers", "held"),
    [
        (ColumnKind.HASHTAGS, {"any": "#enkhuizen #Haven", "all": "#raad", "none": "#vacature"}, {"any": ("enkhuizen", "haven")}),
        (ColumnKind.MENTIONS, {}, {}),
        (ColumnKind.HOME, {}, {}),
        (ColumnKind.OWN, {}, {}),
        (ColumnKind.SEARCH, {"search": "zwembad  enkhuizen"}, {"search": "zwembad enkhuizen"}),
        (ColumnKind.PERSON, {"person": "@Brandweer@social.example"}, {"person": "brandweer@social.example"}),
        (ColumnKind.LIST, {"list_id": "7"}, {"list_id": "7"}),
        (
            ColumnKind.FEED,
            {"feeds": "https://a.invalid/rss\nhttps://b.invalid/rss"},
            {"feeds": ("https://a.invalid/rss", "https://b.invalid/rss")},
        ),
        (
            ColumnKind.PRESS,
            {"people": "@dagblad@social.example", "feeds": "https://www.google.com/alerts/feeds/1/2"},
            {"people": ("dagblad@social.example",), "feeds": ("https://www.google.com/alerts/feeds/1/2",)},
        ),
    ],
)
def test_every_kind_is_added_by_its_form(place: Columning, kind: ColumnKind, answers: dict[str, str], held: dict[str, object]) -> None:
    sheet = place.view.add_column(kind)
    assert sheet is not None
    assert sheet.form is not None
    place.settle()
    for name, text in answers.items():
        control = sheet.form.fields[name].control
        if isinstance(control, QLineEdit):
            control.setText(text)
        elif isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
        else:
            sheet.form.offer_lists([("5", "Collega's"), (text, "Raadsleden")])
            sheet.form.fields[name].control.choose(text)  # type: ignore[attr-defined]
    sheet.form.act_as.choose(str(int(place.council.id)))
    sheet.add.click()
    place.settle()
    (column,) = place.engine.columns.columns()
    assert column.kind is kind
    assert {name: getattr(column, name) for name in held} == held
    assert column.act_as == place.council.id
    shown = place.shown(column)
    assert shown.head.title.text()
    assert any("gemeente" in badge.accessibleName() for badge in shown.head._faces)


def test_the_badge_of_a_column_stands_there_once(place: Columning) -> None:
    column = place.column("enkhuizen")
    shown = place.shown(column)
    place.engine.columns.change(column.id, title="Anders")
    place.view.reload()
    QApplication.processEvents()
    assert [one for one in shown.head.findChildren(RoleBadge) if not one.isHidden()] == shown.head._faces


def test_what_stays_away_is_kept_as_it_was_typed(place: Columning) -> None:
    column = place.column("enkhuizen")
    sheet = place.view.settings(ColumnId(column.id))
    assert isinstance(sheet, SettingsSheet)
    typed = {"without_people": "@Reclame@social.example, jan@x.example", "without_tags": "#Vacature #spam", "languages": "nl, FY"}
    for name, text in typed.items():
        sheet.filters.texts[name].setText(text)
    sheet.filters.media_only.setChecked(True)
    sheet.keep.click()
    place.settle()
    found = place.engine.columns.need(ColumnId(column.id))
    assert found.without_people == ("reclame@social.example", "jan@x.example")
    assert (found.without_tags, found.languages, found.media_only) == (("vacature", "spam"), ("nl", "fy"), True)


def test_settings_keep_filters_and_the_account(place: Columning) -> None:
    column = place.column("enkhuizen")
    sheet = place.view.settings(ColumnId(column.id))
    assert isinstance(sheet, SettingsSheet)
    sheet.filters.without_boosts.setChecked(True)
    sheet.filters.texts["without_words"].setText("te koop, vacature")
    sheet.filters.texts["alert_words"].setText("brand")
    sheet.filters.width_box.setValue(420)
    sheet.form.act_as.choose(str(int(place.council.id)))
    sheet.keep.click()
    place.settle()
    found = place.engine.columns.need(ColumnId(column.id))
    assert found.without_boosts
    assert found.without_words == ("te koop", "vacature")
    assert found.alert_words == ("brand",)
    assert found.act_as == place.council.id
    shown = place.shown(column)
    assert shown.width() == Look.current().px(420)
    assert shown.canvas.act_as == place.council.id


def test_columns_are_put_in_order_by_keyboard_and_it_stays(place: Columning, qtbot: QtBot) -> None:
    first, second = place.column("een"), place.column("twee")
    place.fill(first, many(5).entries)
    shown = place.shown(first)
    shown.canvas.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Right, keys)
    place.settle()
    assert [one.id for one in place.engine.columns.columns()] == [second.id, first.id]
    assert shown.canvas.hasFocus()
    assert shown.x() > place.shown(second).x()
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Left, keys)
    place.settle()
    assert [one.id for one in place.engine.columns.columns()] == [first.id, second.id]


def test_columns_are_put_in_order_by_dragging(place: Columning, qtbot: QtBot) -> None:
    first, second, third = place.column("een"), place.column("twee"), place.column("drie")
    shown = place.shown(first)
    QApplication.processEvents()
    goal = place.shown(third)
    head = shown.head
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    for _ in range(3):
        where = head.mapFromGlobal(goal.mapToGlobal(QPoint(goal.width() - 20, 10)))
        qtbot.mouseMove(head, where)
        QApplication.processEvents()
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton)
    place.settle()
    assert [one.id for one in place.engine.columns.columns()] == [second.id, third.id, first.id]


def test_a_column_is_made_wider_by_keyboard_and_by_dragging(place: Columning, qtbot: QtBot) -> None:
    column = place.column("een")
    place.fill(column, many(5).entries)
    shown = place.shown(column)
    shown.canvas.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Up, keys)
    assert place.engine.columns.need(ColumnId(column.id)).width == 320
    grip = place.view.row._grips[int(column.id)]
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(2, 50))
    qtbot.mouseMove(grip, QPoint(82, 50))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert place.engine.columns.need(ColumnId(column.id)).width >= 390


def test_arrow_keys_go_to_the_column_beside(place: Columning, qtbot: QtBot) -> None:
    first, second = place.column("een"), place.column("twee")
    for column in (first, second):
        place.fill(column, many(5).entries)
    place.shown(first).canvas.setFocus()
    qtbot.keyClick(place.shown(first).canvas, Qt.Key.Key_Right)
    assert place.shown(second).canvas.hasFocus()
    qtbot.keyClick(place.shown(second).canvas, Qt.Key.Key_Left)
    assert place.shown(first).canvas.hasFocus()


def test_boards_are_tabs(place: Columning) -> None:
    column = place.column("een")
    view = place.view
    view.bar.new_board()
    sheet = _sheet(place, BoardSheet)
    assert isinstance(sheet, BoardSheet)
    sheet.go_on()
    assert sheet.is_open, "a board needs a name"
    sheet.name.setText("Raad")
    sheet.go_on()
    assert [view.tabs.tabText(at) for at in range(view.tabs.count())][-1] == "Raad"
    assert view.row.columns == []
    assert view.stack.currentWidget() is view.nothing
    place.shown(column).asked.emit(f"board:{view.tabs.tabData(1)}", int(column.id))
    place.settle()
    assert view.row.columns == [place.shown(column)]
    view.tabs.setCurrentIndex(0)
    assert view.row.columns == []
    view.bar.remove_board()
    place.settle()
    assert view.tabs.count() == 1


def _undo(place: Columning, said: str) -> None:
    toast = place.window.findChildren(Toast)[-1]
    assert toast.accessibleName() == said
    next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo").click()


def test_another_name_and_a_removal_of_a_board_can_be_undone(place: Columning) -> None:
    place.column("een")
    columns = place.engine.columns
    council = columns.add_board("Raad")
    columns.add_board("Crisis")
    view = place.view
    view.reload()
    view.bar.show_board(council.id)
    view.bar.rename_board()
    sheet = _sheet(place, BoardSheet)
    assert isinstance(sheet, BoardSheet)
    assert sheet.name.text() == "Raad"
    sheet.name.setText("Gemeenteraad")
    sheet.go_on()
    assert [one.title for one in columns.boards()][1:] == ["Gemeenteraad", "Crisis"]
    _undo(place, "The board is called Gemeenteraad now.")
    assert [one.title for one in columns.boards()][1:] == ["Raad", "Crisis"]
    view.bar.remove_board()
    place.settle()
    assert [one.title for one in columns.boards()][1:] == ["Crisis"]
    _undo(place, "The board Raad is gone.")
    place.settle()
    assert [one.title for one in columns.boards()][1:] == ["Raad", "Crisis"]
    assert [view.tabs.tabText(at) for at in range(view.tabs.count())][1:] == ["Raad", "Crisis"]


def test_a_person_can_be_left_out_from_the_menu_and_that_can_be_undone(place: Columning) -> None:
    column = place.column("enkhuizen", without_people=("jan@social.example",))
    place.fill(column, [entry(status(0))])
    shown = place.shown(column)
    action = next(one for one in _menu(shown, status(0).uri) if one.text() == "Leave Anna de Boer out of this column")
    action.trigger()
    place.settle()
    assert place.engine.columns.need(column.id).without_people == ("jan@social.example", "anna@social.example")
    _undo(place, "Messages of @anna@social.example stay out of #enkhuizen from now on.")
    assert place.engine.columns.need(column.id).without_people == ("jan@social.example",)


def test_a_list_of_websites_comes_in_and_goes_out(place: Columning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = b'<opml><body><outline text="Pers"><outline text="Dagblad" type="rss" xmlUrl="https://dagblad.invalid/rss"/></outline></body></opml>'
    file = tmp_path / "lijst.opml"
    file.write_bytes(held)
    view = place.view
    monkeypatch.setattr(view.bar, "ask_file", lambda _heading, *, save: str(tmp_path / "uit.opml" if save else file))
    view.bar.take_in_list()
    assert work.idle()
    place.settle()
    (column,) = place.engine.columns.columns()
    assert (column.title, column.feeds) == ("Pers", ("https://dagblad.invalid/rss",))
    assert [one.column.title for one in view.row.columns] == ["Pers"]
    assert place.window.findChildren(Toast)[-1].accessibleName() == "1 website is followed now."
    view.bar.save_list()
    assert work.idle()
    assert b"https://dagblad.invalid/rss" in (tmp_path / "uit.opml").read_bytes()
    assert place.window.findChildren(Toast)[-1].accessibleName() == "1 website stands in the list."
    file.write_bytes(b"<html>")
    view.bar.take_in_list()
    assert work.idle()
    assert "OPML" in place.window.findChildren(Toast)[-1].accessibleName()


def test_thinking_better_of_a_list_does_nothing(place: Columning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.view.bar, "ask_file", lambda _heading, *, save: "")
    place.view.bar.take_in_list()
    place.view.bar.save_list()
    assert work.idle()
    assert place.engine.columns.columns() == ()


def test_removing_a_column_asks_first(place: Columning) -> None:
    column = place.column("een")
    shown = place.shown(column)
    shown.asked.emit("remove", int(column.id))
    sheet = _sheet(place, AskSheet)
    assert isinstance(sheet, AskSheet)
    sheet.dismiss()
    assert place.engine.columns.columns()
    shown.asked.emit("remove", int(column.id))
    sheet = _sheet(place, AskSheet)
    assert isinstance(sheet, AskSheet)
    sheet.confirm.click()
    place.settle()
    assert not place.engine.columns.columns()
    assert place.view.stack.currentWidget() is place.view.nothing


def _board_menu(place: Columning) -> QMenu:
    place.view.bar.show_menu()
    return [one for one in place.view.bar.findChildren(QMenu) if one.parent() is place.view.bar][-1]


def _confirm_removal(place: Columning, shown: ColumnView) -> None:
    shown.asked.emit("remove", int(shown.column.id))
    sheet = _sheet(place, AskSheet)
    assert isinstance(sheet, AskSheet)
    sheet.confirm.click()
    place.settle()


def test_a_removed_column_comes_back_as_it_was(place: Columning) -> None:
    columns = [place.column("een"), place.column("twee", without_words=("loterij",)), place.column("drie")]
    place.fill(columns[1], [entry(status(number)) for number in range(30)])
    shown = place.shown(columns[1])
    shown.canvas.stand.scroll(500)
    shown.canvas.mark_read()
    shown.save()
    before = shown.position()
    place.engine.columns.change(columns[1].id, width=444)
    place.view.reload()
    _confirm_removal(place, shown)
    assert [one.column.title for one in place.view.row.columns] == ["#een", "#drie"]
    assert place.view.row.with_keyboard() is place.shown(columns[2])  # its neighbour, not somewhere
    _undo(place, "The column #twee is gone.")
    place.settle()
    assert [one.column.title for one in place.view.row.columns] == ["#een", "#twee", "#drie"]
    back = place.shown(columns[1])
    assert back is not shown
    assert back.position() == before
    assert (back.column.width, back.column.without_words) == (444, ("loterij",))
    assert back.canvas.count == 30
    assert back.canvas.unread() == 0
    assert back.canvas.hasFocus()


def test_a_removed_column_comes_back_from_the_menu_of_the_boards_too(place: Columning) -> None:
    column = place.column("een", title="Een & twee")
    _confirm_removal(place, place.shown(column))
    assert place.view.nothing.button.hasFocus()
    menu = _board_menu(place)
    back = next(one for one in menu.actions() if one.text().startswith("Bring back"))
    assert back.text() == "Bring back Een && twee"
    back.trigger()
    menu.close()
    place.settle()
    assert [one.column.id for one in place.view.row.columns] == [column.id]
    menu = _board_menu(place)
    assert not [one for one in menu.actions() if one.text().startswith("Bring back")]
    menu.close()


def test_what_cannot_be_brought_back_any_more_is_said(place: Columning) -> None:
    column = place.column("een")
    _confirm_removal(place, place.shown(column))
    place.house.clock.advance(3601)
    place.engine.columns.forget_removed()
    _undo(place, "The column #een is gone.")
    assert "column" in place.window.findChildren(Toast)[-1].accessibleName()
    assert place.engine.columns.columns() == ()


def test_the_keyboard_waits_at_a_new_column_and_goes_to_its_first_message(place: Columning) -> None:
    first = place.column("een")
    place.fill(first, [entry(status(1))])
    column = place.column("enkhuizen")
    place.view._added(int(column.id))
    shown = place.shown(column)
    assert shown.empty.hasFocus()
    assert shown.empty.isVisible()
    assert shown.empty.accessibleName() == "#enkhuizen: Nothing under this hashtag yet"
    place.fill(column, [entry(status(number)) for number in range(3)])
    place.view._filled(column.id)
    place.settle()
    assert shown.canvas.hasFocus()
    assert shown.canvas.current == shown.canvas.stand.rows[0].status.uri
    place.engine.columns.clear(column.id)
    place.view._filled(column.id)
    place.settle()
    assert shown.empty.hasFocus()


def test_the_ring_of_a_board_is_no_wider_than_its_tab(place: Columning) -> None:
    columns = place.engine.columns
    assert place.view.tabs.width() <= place.view.tabs.sizeHint().width()  # the menu stands next to the last board
    columns.add_board("Raad en commissies van de gemeente Noardeast-Fryslân")
    columns.add_board("Crisis")
    view = place.view
    view.reload()
    tabs = view.tabs
    QApplication.sendPostedEvents()
    layout = view.bar.layout()
    assert layout is not None
    layout.activate()
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    ring = FocusRing(QApplication.instance(), Look.current())  # type: ignore[arg-type]
    ring._moved(None, tabs)
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        assert ring.band is not None
        tab = tabs.tabRect(at).translated(tabs.pos())
        assert ring.band.geometry().width() <= tab.width() + 6
        assert ring.band.geometry().center().x() in range(tab.left(), tab.right())
    ring._moved(tabs, None)


# -- acts and links -----------------------------------------------------------------------------------------------------


def test_an_act_is_asked_for_with_column_and_status(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(1))])
    asked: list[tuple[str, int, str]] = []
    place.view.act_asked.connect(lambda *what: asked.append(what))
    place.shown(column).act("reply", status(1).uri)
    assert asked == [("reply", int(column.id), status(1).uri)]


def test_a_plain_link_opens_and_a_false_one_asks(place: Columning) -> None:
    column = place.column("enkhuizen")
    good, bad = "Lees enkhuizen.example nu", "Lees enkhuizen.example ook"
    rows = [
        entry(status(1, good, spans=link(good, "enkhuizen.example", "https://enkhuizen.example/"))),
        entry(status(2, bad, spans=link(bad, "enkhuizen.example", "https://aanval.example/"))),
    ]
    place.fill(column, rows)
    shown = place.shown(column)
    for one in shown.canvas.stand.rows.entries:
        zone = next(zone for zone in shown.canvas.laid(one).zones if zone.kind.value == "link")
        shown.canvas.press(one.status.uri, zone)
    assert place.opened == ["https://enkhuizen.example/"]
    sheet = _sheet(place, DoubtSheet)
    assert isinstance(sheet, DoubtSheet)
    assert sheet.aim.host == "aanval.example"
    sheet.open_it.click()
    assert place.opened[-1] == "https://aanval.example/"


def test_the_menu_of_a_row_holds_its_links_and_acts(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, variety()[1:2])
    shown = place.shown(column)
    uri = variety()[1].status.uri
    shown.show_row_menu(uri, QPoint(0, 0))
    menu = shown.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:5] == ["Reply", "Boost", "Favourite", "Bookmark", "Quote"]
    assert "Links in this message" in texts
    menu.close()
    shown.show_links(uri, QPoint(0, 0))
    links = [one for one in shown.findChildren(QMenu) if one.isVisible()][-1]
    assert any("enkhuizen.example" in action.text() for action in links.actions())
    links.actions()[0].trigger()
    links.close()
    assert place.opened == ["https://enkhuizen.example/raad"]


def test_the_text_can_be_copied(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(1, "Tekst om mee te nemen"))])
    place.shown(column).act("copy", status(1).uri)
    assert QApplication.clipboard().text() == "Tekst om mee te nemen"


def test_the_link_and_the_real_addresses_can_be_copied(place: Columning) -> None:
    column = place.column("enkhuizen")
    text = "Lees enkhuizen.nl/raad/2026/het-… en hier (nos.nl)"
    spans = (
        *link(text, "enkhuizen.nl/raad/2026/het-…", "https://enkhuizen.nl/raad/2026/het-hele-verslag"),
        *link(text, "hier (nos.nl)", "https://nos.nl/1"),
    )
    place.fill(column, [entry(status(1, text, spans=spans))])
    shown = place.shown(column)
    shown.act("copy", status(1).uri)
    assert QApplication.clipboard().text() == "Lees https://enkhuizen.nl/raad/2026/het-hele-verslag en hier (https://nos.nl/1)"
    shown.act("copy-link", status(1).uri)
    assert QApplication.clipboard().text() == status(1).url


def _menu(shown: ColumnView, uri: str) -> list[QAction]:
    """Show the menu of a row, and return what it offers."""
    shown.show_row_menu(uri, QPoint(0, 0))
    menu = shown.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    menu.hide()
    return menu.actions()


def test_the_selection_is_copied_from_the_menu_and_by_key(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(0))])
    shown = place.shown(column)
    uri = shown.canvas.stand.rows[0].status.uri
    assert "Copy the selection" not in [action.text() for action in _menu(shown, uri)]
    shown.canvas.select(uri, Spot(0, 0), Spot(0, 11))
    first = _menu(shown, uri)[0]
    assert first.text() == "Copy the selection"
    first.trigger()
    assert QGuiApplication.clipboard().text() == "Weet iemand"
    QGuiApplication.clipboard().setText("")
    shown.canvas.setFocus()
    QTest.keyClick(shown.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Weet iemand"
    next(action for action in _menu(shown, uri) if action.text() == "Select the text").trigger()
    assert shown.canvas.selected == status(0).text


def test_what_is_folded_is_unfolded_from_the_menu(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(0, "Het geheim", warning="Heftig"))])
    shown = place.shown(column)
    uri = status(0).uri
    next(action for action in _menu(shown, uri) if action.text() == "Show it").trigger()
    assert (uri, "warning") in shown.canvas.opened
    next(action for action in _menu(shown, uri) if action.text() == "Fold it again").trigger()
    shown.act("unfold", uri)
    assert (uri, "warning") in shown.canvas.opened


def test_there_is_one_selection_on_the_board(place: Columning) -> None:
    columns = [place.column("een"), place.column("twee")]
    for column in columns:
        place.fill(column, [entry(status(0))])
    first, second = (place.shown(column).canvas for column in columns)
    first.select_row(status(0).uri)
    second.select_row(status(0).uri)
    assert (first.selected, second.selected) == ("", status(0).text)
    first.select_row(status(0).uri)
    assert (first.selected, second.selected) == (status(0).text, "")
    place.engine.columns.remove(columns[1].id)
    place.settle()
    first.select_row(status(0).uri)
    assert first.selected


def test_pictures_on_request_can_be_asked_for_from_the_menu(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(0, "Kijk", card=Card("https://a.example/", "A", "", "https://a.invalid/a.png")))])
    shown = place.shown(column)
    uri = shown.canvas.stand.rows[0].status.uri
    next(action for action in _menu(shown, uri) if action.text() == "Show the pictures").trigger()
    assert (uri, "https://a.invalid/a.png") in shown.canvas.opened
    assert "Show the pictures" not in [action.text() for action in _menu(shown, uri)]
    assert work.idle()


def test_pictures_are_off_when_the_setting_says_so(place: Columning) -> None:
    column = place.column("enkhuizen")
    place.fill(column, variety())
    shown = place.shown(column)
    place.view.set_pictures("never")
    assert place.engine.settings.get("pictures") == "never"
    assert shown.canvas.pictures == "never"


def test_a_picture_that_made_room_for_another_meanwhile_is_no_fault(place: Columning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.engine.pictures, "fetch", lambda _url, _account, *, asked: Path("/nowhere/at/all"))
    with pytest.raises(KnownError):
        place.view._picture("https://a.invalid/1.png", None)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_another_theme_is_taken_up_at_once(place: Columning, theme: Theme) -> None:
    column = place.column("enkhuizen")
    place.fill(column, variety())
    place.shown(column)
    Look.current().set_theme(theme)
    QApplication.processEvents()
    image = _picture(place, column)
    assert image.pixelColor(image.width() - 2, 8).name().upper() == Look.current().hex("sheet")


# -- while messages go out, their accounts change twenty times a second ---------------------------------------------------


def _readings(place: Columning, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return a list that grows with each time the accounts are read for the columns."""
    read: list[bool] = []
    every = place.engine.register.every
    monkeypatch.setattr(place.engine.register, "every", lambda: (read.append(True), every())[1])
    return read


def test_accounts_that_change_together_are_read_once(place: Columning, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    place.column("enkhuizen")
    assert place.view.isVisible()
    read = _readings(place, monkeypatch)
    for number in (1, 2) * 10:
        place.engine.events.publish(AccountChanged(AccountId(number)))
        QApplication.processEvents()
    assert read == []
    qtbot.waitUntil(lambda: bool(read))
    assert read == [True]


def test_columns_that_nobody_sees_read_the_accounts_when_somebody_comes(
    place: Columning, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.column("enkhuizen")
    QApplication.processEvents()
    place.view.hide()
    read = _readings(place, monkeypatch)
    place.engine.events.publish(AccountChanged(AccountId(1)))
    qtbot.waitUntil(lambda: place.view._accounts_stale)
    assert read == []
    place.view.show()
    place.view.arrived()
    assert read == [True]
    place.view.arrived()
    assert read == [True]


@pytest.mark.parametrize("problem", [NetworkDown(host="dagblad.example"), RateLimited(host="dagblad.example"), NetworkDown()])
def test_a_column_that_gets_nothing_says_nothing_of_sending(problem: KnownError) -> None:
    said = trouble_words(problem)
    assert "you miss nothing" in said
    assert "sent" not in said
    assert ("dagblad.example" in said) is bool(problem.values.get("host"))


def test_other_troubles_of_a_column_have_their_own_words() -> None:
    assert "no feed" in trouble_words(Permanent("no-feed-there", host="dagblad.example"))


def test_what_is_before_ones_eyes_for_a_while_is_looked_at_again(place: Columning, monkeypatch: pytest.MonkeyPatch) -> None:
    column = place.column("enkhuizen")
    place.fill(column, [entry(status(number)) for number in range(200)])
    view, asked = place.view, []
    monkeypatch.setattr(place.engine.reader, "look_again", lambda uris, *, now=False: asked.append((list(uris), now)))
    shown = place.shown(column)
    seen = set(shown.in_sight())
    assert 0 < len(seen) < 30
    view.tick()
    assert asked[-1] == ([], False)  # somebody may only be scrolling past
    view.tick()
    assert (set(asked[-1][0]), asked[-1][1]) == (seen, False)
    shown.canvas.scroll_by(100_000)
    view.tick()
    assert not seen & set(asked[-1][0])
    asked.clear()
    place.engine.holds.set_offline(True)
    view.tick()
    view.tick()
    assert asked == []
