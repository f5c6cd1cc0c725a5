"""The planner: every planned message at its time, in its sender's face; moved by mouse and keys, with a way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.clock import ManualClock
from accounts.model.account import Role
from accounts.model.hold import HoldCause
from accounts.model.post import State, Target
from tests.ui.accessible import spoken, unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.planning import AMSTERDAM, MONDAY, Planning, planning
from ui.look import Look, Theme
from ui.planner.detail import Act, Detail
from ui.planner.doing import MoveSheet
from ui.planner.tile import Tile
from ui.widgets import Sheet

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning(tmp_path / "data", qtbot) as made:
        yield made


def test_what_is_planned_stands_at_its_time_under_its_day(place: Planning) -> None:
    early, late = place.plan("Week vooruit", 23, 9), place.plan("Weekvideo", 26, 16, account=place.alderman)
    view = place.view
    assert place.view.bar.heading.text() == "Week 48"
    assert place.view.bar.about.text() == "November 2026, Europe/Amsterdam"
    assert list(view.canvas.tiles) == [early.id, late.id]
    first, second = place.tile(early), place.tile(late)
    assert second.y() - first.y() == view.week.canvas.grid.top(7)
    heads = view.week.heads
    assert heads[0].x() <= first.x() < heads[1].x()
    assert heads[3].x() <= second.x() < heads[4].x()
    assert "16:00" in spoken(second)
    assert "Weekvideo" in spoken(second)
    assert "Administrator" in spoken(second)


def test_heads_say_date_holiday_and_how_many(tmp_path: Path, qtbot: QtBot) -> None:
    with planning(tmp_path / "data", qtbot, ManualClock(datetime(2026, 12, 21, 8, tzinfo=AMSTERDAM))) as place:
        post = place.house.submit("Fijne dagen", place.council, at=datetime(2026, 12, 25, 10, tzinfo=AMSTERDAM))
        place.house.engine.desk.release(post)
        heads = place.view.week.heads
        assert spoken(heads[4]) == "Friday 25 December, Christmas Day, 1 message"
        assert "today" in spoken(heads[0])
        assert "no messages" in spoken(heads[1])


def test_two_close_together_are_both_in_sight_and_do_not_overlap(place: Planning) -> None:
    targets = [place.plan(f"Rondje {minute}", 24, 12, minute) for minute in range(0, 60, 5)]
    tiles = [place.tile(target) for target in targets if place.view]
    for before, after in zip(tiles, tiles[1:], strict=False):
        assert before.geometry().bottom() < after.geometry().top()
    assert tiles[0].lines == 1
    assert tiles[-1].lines == 3


def test_of_two_within_half_an_hour_both_say_what_they_are(place: Planning) -> None:
    first, second = place.plan("Eerst", 24, 12), place.plan("Dan", 24, 12, 30)
    assert place.tile(first).lines >= 2 if place.view else None
    assert place.tile(second).lines == 3
    assert place.tile(first).geometry().bottom() < place.tile(second).geometry().top()


def test_what_comes_and_goes_is_followed_and_the_keyboard_stays(place: Planning, qtbot: QtBot) -> None:
    one = place.plan("Een", 24, 12)
    tile = place.tile(one) if place.view else None
    assert tile is not None
    tile.setFocus()
    two = place.plan("Twee", 25, 12)
    place.settle()
    assert set(place.view.canvas.tiles) == {one.id, two.id}
    assert place.tile(one) is tile
    assert tile.hasFocus()
    place.house.engine.desk.stop_target(one.id)
    place.settle()
    assert set(place.view.canvas.tiles) == {two.id}
    assert place.tile(two).hasFocus()


def test_states_are_told_in_words(place: Planning) -> None:
    missed, sent, waits = place.plan("Gemist", 23, 9, late=30), place.plan("Gedaan", 23, 11), place.plan("Komt nog", 23, 18)
    paused = place.house.submit("Nog in de pauze", place.council, at=datetime(2026, 11, 23, 20, tzinfo=AMSTERDAM))
    place.house.clock.advance(3 * 3600)
    place.house.engine.publisher.tick()
    place.house.pass_time(120)
    view = place.view
    assert {place.house.one(one).state for one in (missed, sent)} == {State.MISSED, State.PUBLISHED}
    words = [place.tile(one).item.standing[2] for one in (missed, sent, waits)]
    assert words[0].startswith("Missed")
    assert words[2] == "on this laptop"
    assert place.tile(sent).item.quiet
    assert not place.tile(sent).item.movable
    assert view.canvas.tiles[place.house.engine.history.post(paused)[0].id].item.standing[2] == "In its pause"
    assert "Missed" in view.trouble.accessibleName()
    assert view.trouble.isVisible()


def test_ctrl_and_arrows_move_by_a_quarter_and_a_day_and_undo_goes_all_the_way_back(place: Planning, qtbot: QtBot) -> None:
    target = place.plan("Weekvideo", 26, 16)
    tile = place.tile(target) if place.view else None
    assert tile is not None
    tile.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(tile, key, CONTROL)
        place.settle()
    assert place.due(target) == datetime(2026, 11, 27, 16, 30, tzinfo=AMSTERDAM)
    assert place.house.one(target).state is State.QUEUED
    assert tile.hasFocus()
    assert place.view._toast is not None
    assert "Friday 27 November 16:30" in place.view._toast.accessibleName()
    place.view.undo()
    place.settle()
    assert place.due(target) == datetime(2026, 11, 26, 16, 0, tzinfo=AMSTERDAM)
    place.view.undo()
    assert place.due(target) == datetime(2026, 11, 26, 16, 0, tzinfo=AMSTERDAM)


def test_a_move_over_the_change_of_the_clock_keeps_the_time_on_the_wall(tmp_path: Path, qtbot: QtBot) -> None:
    with planning(tmp_path / "data", qtbot, ManualClock(datetime(2026, 10, 23, 8, tzinfo=AMSTERDAM))) as place:
        post = place.house.submit("Weekend", place.council, at=datetime(2026, 10, 24, 16, tzinfo=AMSTERDAM))
        target = place.house.engine.desk.release(post)[0]
        assert place.view is not None
        place.tile(target).setFocus()
        qtbot.keyClick(place.tile(target), Qt.Key.Key_Right, CONTROL)
        place.settle()
        assert place.due(target) == datetime(2026, 10, 25, 16, tzinfo=AMSTERDAM)
        assert place.house.one(target).due_at - target.due_at == timedelta(hours=25)


def test_what_was_moved_out_of_sight_is_gone_along_with(place: Planning, qtbot: QtBot) -> None:
    target = place.plan("Zondag", 29, 12)
    assert place.view is not None
    place.tile(target).setFocus()
    qtbot.keyClick(place.tile(target), Qt.Key.Key_Right, CONTROL)
    place.settle()
    assert place.view.bar.heading.text() == "Week 49"
    assert place.due(target).date() == date(2026, 11, 30)


def test_into_the_past_nothing_moves(place: Planning, qtbot: QtBot) -> None:
    target = place.plan("Zo", 23, 8, 10)
    assert place.view is not None
    qtbot.keyClick(place.tile(target), Qt.Key.Key_Up, CONTROL)
    place.settle()
    assert place.due(target) == datetime(2026, 11, 23, 8, 10, tzinfo=AMSTERDAM)
    assert place.view._toast is not None
    assert "passed" in place.view._toast.accessibleName()


def test_a_move_says_what_deserves_thought(place: Planning, qtbot: QtBot) -> None:
    target = place.plan("Vrijdag", 27, 12)
    place.plan("Ook", 28, 12, 5)
    assert place.view is not None
    qtbot.keyClick(place.tile(target), Qt.Key.Key_Right, CONTROL)
    place.settle()
    assert place.view._toast is not None
    said = place.view._toast.accessibleName()
    assert "weekend" in said
    assert "within ten minutes" in said


def drag(tile: Tile, by: QPoint) -> None:
    """Drag a tile with the mouse, in three steps."""
    start = tile.rect().center()
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    origin = tile.mapToGlobal(start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(tile, tile.mapFromGlobal(origin + QPoint(round(by.x() * share), round(by.y() * share))))
        QApplication.processEvents()
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tile.mapFromGlobal(origin + by))


def test_dragging_moves_to_the_day_and_the_quarter_under_it(place: Planning) -> None:
    target = place.plan("Weekvideo", 24, 12)
    view = place.view
    grid = view.week.canvas.grid
    opened: list[int] = []
    view.canvas.opened.connect(opened.append)
    drag(place.tile(target), QPoint(grid.left(2) - grid.left(1), grid.top(2)))
    place.settle()
    assert place.due(target) == datetime(2026, 11, 25, 14, 0, tzinfo=AMSTERDAM)
    assert opened == []


def test_in_a_month_dragging_and_keys_move_to_the_day_and_keep_the_time(place: Planning, qtbot: QtBot) -> None:
    """From Tuesday over two days; then with the keys a day back, and a week on over the change of the year's month."""
    target = place.plan("Weekvideo", 24, 12)
    view = place.view
    view.bar.modes.chip("month").click()
    place.settle()
    tile = place.tile(target)
    drag(tile, QPoint(2 * view.month.canvas.width() // 7, 0))
    place.settle()
    assert place.due(target) == datetime(2026, 11, 26, 12, 0, tzinfo=AMSTERDAM)
    place.tile(target).setFocus()
    qtbot.keyClick(place.tile(target), Qt.Key.Key_Left, CONTROL)
    place.settle()
    assert place.due(target) == datetime(2026, 11, 25, 12, 0, tzinfo=AMSTERDAM)
    qtbot.keyClick(place.tile(target), Qt.Key.Key_Down, CONTROL)
    place.settle()
    assert place.due(target) == datetime(2026, 12, 2, 12, 0, tzinfo=AMSTERDAM)


def test_dragging_outside_the_week_puts_it_back(place: Planning) -> None:
    target = place.plan("Weekvideo", 24, 12)
    tile = place.tile(target) if place.view else None
    assert tile is not None
    at = tile.pos()
    drag(tile, QPoint(-900, 0))
    place.settle()
    assert place.due(target) == datetime(2026, 11, 24, 12, 0, tzinfo=AMSTERDAM)
    assert tile.pos() == at


def test_arrows_go_from_one_to_the_next_and_tab_stops_once(place: Planning, qtbot: QtBot) -> None:
    monday, tuesday, later = place.plan("Ma", 23, 16), place.plan("Di", 24, 9), place.plan("Di later", 24, 15)
    assert place.view is not None
    place.tile(monday).setFocus()
    qtbot.keyClick(place.tile(monday), Qt.Key.Key_Right)
    assert place.tile(later).hasFocus()
    qtbot.keyClick(place.tile(later), Qt.Key.Key_Up)
    assert place.tile(tuesday).hasFocus()
    stops = [tile for tile in place.view.canvas.tiles.values() if tile.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [place.tile(tuesday)]


def test_enter_opens_it_and_what_can_be_done_depends_on_how_it_stands(place: Planning, qtbot: QtBot) -> None:
    planned = place.plan("Weekvideo", 26, 16)
    view = place.view
    qtbot.keyClick(place.tile(planned), Qt.Key.Key_Return)
    assert isinstance(view.sheet, Detail)
    assert list(view.sheet.buttons) == [Act.MOVE, Act.EDIT, Act.STOP, Act.NOW, Act.FOLLOW]
    assert unnamed(view.sheet) == []
    assert cut_off(view.sheet) == []
    with qtbot.waitSignal(view.open_requested) as caught:
        view.sheet.buttons[Act.FOLLOW].click()
    assert caught.args == [int(planned.id)]


def ask(place: Planning, target: Target, act: Act) -> None:
    """Open a message and press one of its buttons."""
    place.view.open_target(int(target.id))
    assert isinstance(place.view.sheet, Detail)
    place.view.sheet.buttons[act].click()


def test_move_asks_for_a_moment(place: Planning) -> None:
    target = place.plan("Weekvideo", 26, 16)
    ask(place, target, Act.MOVE)
    sheet = place.view.sheet
    assert isinstance(sheet, MoveSheet)
    place.settle()
    assert sheet.picker.moment.utc == target.due_at
    assert sheet.warning.isHidden(), "a message is no neighbour of its own"
    sheet.picker.choose(datetime(2026, 11, 27, 9, 30, tzinfo=AMSTERDAM))
    sheet.confirm.click()
    place.settle()
    assert place.due(target) == datetime(2026, 11, 27, 9, 30, tzinfo=AMSTERDAM)


def test_edit_takes_it_back_as_a_draft_and_it_goes_out_no_more(place: Planning, qtbot: QtBot) -> None:
    target = place.plan("Weekvideo", 26, 16)
    with qtbot.waitSignal(place.view.draft_asked) as caught:
        ask(place, target, Act.EDIT)
    assert place.house.engine.drafts.get(caught.args[0]).common.text == "Weekvideo"
    assert place.house.one(target).state is State.STOPPED
    place.house.clock.advance(5 * 86400)
    place.house.engine.publisher.tick()
    assert place.house.texts(place.council) == []


def test_stop_stops(place: Planning) -> None:
    target = place.plan("Weekvideo", 26, 16)
    ask(place, target, Act.STOP)
    place.settle()
    assert place.house.one(target).state is State.STOPPED
    assert place.view.canvas.tiles == {}


def test_publish_now_asks_once_more_and_then_it_goes(place: Planning) -> None:
    target = place.plan("Weekvideo", 26, 16)
    ask(place, target, Act.NOW)
    sheets = [one for one in place.window.findChildren(Sheet) if one.is_open]
    asking = sheets[-1]
    assert not asking.act.isEnabled()
    place.house.clock.advance(6)
    asking.tick()
    asking.act.click()
    place.house.clock.advance(2)
    place.house.engine.publisher.tick()
    assert place.house.texts(place.council) == ["Weekvideo"]


def test_what_lies_at_the_server_is_taken_back_before_it_moves(tmp_path: Path, qtbot: QtBot) -> None:
    with planning(tmp_path / "data", qtbot) as place:
        native = place.house.account("haven", Role.PROJECT)
        target = place.plan("Baggeren", 26, 16, account=native)
        place.house.pass_time(60)
        assert place.house.one(target).state is State.HANDED_OVER
        assert place.view is not None
        assert place.tile(target).item.standing[2] == "at the server"
        qtbot.keyClick(place.tile(target), Qt.Key.Key_Right, CONTROL)
        place.settle()
        assert place.due(target) == datetime(2026, 11, 27, 16, 0, tzinfo=AMSTERDAM)
        place.house.pass_time(120)
        assert place.house.one(target).state is State.HANDED_OVER
        place.house.clock.advance(5 * 86400)
        place.house.engine.publisher.tick()
        assert len(place.house.texts(native)) == 1


def test_a_pause_that_waits_can_be_answered(place: Planning, qtbot: QtBot) -> None:
    post = place.house.submit("In de pauze", place.council, at=datetime(2026, 11, 25, 12, tzinfo=AMSTERDAM))
    target = place.house.engine.history.post(post)[0]
    with qtbot.waitSignal(place.view.pause_asked) as caught:
        ask(place, target, Act.PAUSE)
    assert caught.args == [int(post)]


def test_chips_show_only_some_accounts(place: Planning) -> None:
    mine, theirs = place.plan("A", 24, 12, account=place.alderman), place.plan("B", 24, 12)
    view = place.view
    view.filters.chips[place.alderman.id].click()
    place.settle()
    assert set(view.canvas.tiles) == {mine.id}
    view.filters.chips[place.alderman.id].click()
    place.settle()
    assert set(view.canvas.tiles) == {mine.id, theirs.id}


def test_with_many_accounts_roles_are_chosen(place: Planning) -> None:
    for number in range(12):
        place.house.account(f"buurt{number}", Role.PRIVATE)
    mine = place.plan("A", 24, 12, account=place.alderman)
    place.plan("B", 24, 12)
    view = place.view
    assert view.filters.chips == {}
    assert view.filters.by_role.isVisible()
    assert not view.filters.by_role.chip(Role.CRISIS.value).isVisible()
    view.filters.by_role.chip(Role.ADMINISTRATOR.value).click()
    place.settle()
    assert set(view.canvas.tiles) == {mine.id}


def test_a_role_for_several_accounts_is_a_filter_of_its_own(place: Planning) -> None:
    other = place.house.account("wethouder2", Role.ADMINISTRATOR, native=False)
    mine, theirs = place.plan("A", 24, 12, account=place.alderman), place.plan("B", 25, 12, account=other)
    place.plan("C", 26, 12)
    view = place.view
    assert len(view.filters.chips) == 3
    view.filters.by_role.chip(Role.ADMINISTRATOR.value).click()
    place.settle()
    assert set(view.canvas.tiles) == {mine.id, theirs.id}
    view.filters.chips[other.id].click()
    place.settle()
    assert set(view.canvas.tiles) == {theirs.id}


def test_who_plans_nothing_is_told(place: Planning) -> None:
    place.plan("A", 24, 12, account=place.alderman)
    view = place.view
    both = "Nothing planned this week for gemeente. Nothing planned next week for wethouder, gemeente."
    assert view.gaps.text() == both
    place.plan("B", 30, 12, account=place.council)
    place.settle()
    assert view.gaps.text() == "Nothing planned this week for gemeente. Nothing planned next week for wethouder."
    place.house.engine.desk.stop_target(place.house.engine.history.targets(newest=True)[0].id)
    place.settle()
    assert view.gaps.text() == both
    view.bar.after.click()
    place.settle()
    assert view.bar.heading.text() == "Week 49"
    assert view.gaps.text() == "Nothing planned next week for wethouder, gemeente."
    view.step(-1)
    view.step(-1)
    place.settle()
    assert view.bar.heading.text() == "Week 47"
    assert view.gaps.isHidden(), "what is over is no gap"


def test_a_plan_whose_account_is_signed_out_is_told(place: Planning) -> None:
    from accounts.errors import SendError

    place.plan("A", 26, 16)
    place.house.engine.register.note_problem(place.council.id, SendError("auth-lost"))
    view = place.view
    assert "sign in again as Municipality before Thursday 26 November 16:00" in view.sign_in.accessibleName()


def test_month_and_list_show_the_same(place: Planning, qtbot: QtBot) -> None:
    first, second = place.plan("Nu", 24, 12), place.plan("Eerder", 30, 9)
    view = place.view
    view.bar.modes.chip("month").click()
    place.settle()
    assert view.bar.heading.text() == "November 2026"
    assert set(view.canvas.tiles) == {first.id, second.id}
    assert view.month.canvas.cell(date(2026, 11, 24)).contains(place.tile(first).geometry())
    qtbot.keyClick(place.tile(first), Qt.Key.Key_Right, CONTROL)
    place.settle()
    assert place.due(first) == datetime(2026, 11, 25, 12, tzinfo=AMSTERDAM)
    view.bar.modes.chip("list").click()
    place.settle()
    assert [tile.item.text for tile in view.canvas.tiles.values()] == ["Nu", "Eerder"]
    view.step(1)
    place.settle()
    assert view.bar.heading.text() == "December 2026"
    assert view._stack.currentWidget() is view._nothing


def test_a_day_of_the_month_with_too_many_leads_to_its_week(place: Planning) -> None:
    for minute in range(0, 60, 4):
        place.plan(f"Nummer {minute}", 26, 12, minute)
    view = place.view
    view.bar.modes.chip("month").click()
    place.settle()
    more = view.month.canvas.rest[date(2026, 11, 26)]
    shown = [tile for tile in view.canvas.tiles.values() if tile.isVisible()]
    assert more.text() == f"{15 - len(shown)} more"
    more.click()
    place.settle()
    assert view.mode == "week"
    assert all(tile.isVisible() for tile in view.canvas.tiles.values())


def test_a_double_click_asks_to_write_for_that_hour(place: Planning, qtbot: QtBot) -> None:
    canvas = place.view.week.canvas
    grid = canvas.grid
    with qtbot.waitSignal(place.view.write_asked) as caught:
        QTest.mouseDClick(
            canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(grid.left(3) + 20, grid.top(14) + grid.hour // 4)
        )
    assert caught.args[0] == datetime(2026, 11, 26, 14, 0, tzinfo=AMSTERDAM)
    with qtbot.waitSignal(place.view.write_asked) as caught:
        place.view.week.heads[4].click()
    assert caught.args[0] == datetime(2026, 11, 27, 9, 0, tzinfo=AMSTERDAM)


def test_a_narrow_place_shows_fewer_days(place: Planning) -> None:
    view = place.view
    place.window.resize(520, 700)
    QApplication.processEvents()
    place.settle()
    shown = len(view.week.heads)
    assert 1 <= shown < 7
    assert view.week.heads[0].day == MONDAY.date()
    view.step(1)
    place.settle()
    assert view.week.heads[0].day == MONDAY.date() + timedelta(days=shown)


@pytest.mark.parametrize("mode", ["week", "month", "list"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(place: Planning, look: Look, scale: float, mode: str) -> None:
    look.set_scale(scale)
    look.set_theme(Theme.DARK)
    place.plan("Weekvideo", 26, 16)
    view = place.view
    view.bar.modes.chip(mode).click()
    place.settle()
    assert unnamed(view) == []
    assert [one for one in cut_off(view) if "Tile" not in one and "DayHead" not in one] == []
    assert [one for one in outside(view) if "Tile" not in one] == []


def test_more_than_anybody_can_look_at_is_told(place: Planning, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.planner import reading

    monkeypatch.setattr(reading, "MOST", 3)
    for minute in range(5):
        place.plan(f"Nummer {minute}", 24, 12, minute)
    assert len(place.view.canvas.tiles) == 3
    assert place.view.gaps.text().startswith("2 more are not shown")


def test_what_is_held_says_so(place: Planning) -> None:
    target = place.plan("Weekvideo", 26, 16)
    place.house.engine.holds.set_offline(True)
    held = place.house.account("griffie", Role.CLERK, native=False)
    from accounts.errors import SendError

    place.house.engine.register.note_problem(held.id, SendError("auth-lost"))
    waits = place.plan("Besluitenlijst", 26, 10, account=held)
    assert place.view is not None
    assert place.tile(waits).item.standing == ("hand", "warning", "Waits until you sign in again")
    assert place.tile(target).item.standing[2] == "on this laptop"


def test_only_what_is_planned_or_was_sent_stands_here(place: Planning) -> None:
    place.house.submit("Zo meteen", place.council)
    sent = place.house.released("Net geplaatst", place.alderman)[0]
    assert set(place.view.canvas.tiles) == {sent.id}
    assert place.tile(sent).item.quiet


def test_a_hold_is_a_band_from_its_beginning_to_the_end_of_today(place: Planning) -> None:
    place.house.clock.advance(3600)
    place.house.engine.begin_hold(HoldCause.MEETING, place.council.id, "Anna")
    canvas, heads = place.view.week.canvas, place.view.week.heads
    assert [band.on(MONDAY.date(), AMSTERDAM) for band in canvas.bands] == [(9.0, 24.0)]
    assert [band.on(MONDAY.date() + timedelta(days=1), AMSTERDAM) for band in canvas.bands] == [None]
    assert "Council meeting: gemeente waits" in spoken(heads[0])
    place.house.engine.end_hold(HoldCause.MEETING, place.council.id)
    place.settle()
    assert canvas.bands == ()
    assert "Council" not in spoken(heads[0])
