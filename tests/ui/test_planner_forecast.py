"""What will not work is told at every place where the plan is shown, in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from accounts.model.account import Account, Health
from accounts.model.limits import Pace
from accounts.model.post import Target
from accounts.store import accounts as account_rows
from tests.ui.accessible import spoken
from tests.ui.cutoffs import cut_off
from tests.ui.planning import AMSTERDAM, MONDAY, Planning, planning
from ui import work
from ui.look import Look
from ui.outbox import OutboxView
from ui.planner.cautions import cautions
from ui.planner.detail import Act, Detail
from ui.planner.tile import height_of
from ui.planner.view import LEAST_CALENDAR
from ui.widgets import Notice


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Planning]:
    with planning(tmp_path / "data", qtbot) as made:
        yield made


def expiring(place: Planning, account: Account, day: int) -> None:
    ends = datetime(2026, 11, day, 12, tzinfo=AMSTERDAM)
    account_rows.save_health(place.house.engine.books, account.id, Health(expires_at=ends))


def short_limit(place: Planning, account: Account) -> None:
    account_rows.save(place.house.engine.books, replace(account, limits=replace(account.limits, most_text=5)))


def test_a_login_that_ends_is_told_on_the_tile_over_the_week_and_closely(place: Planning) -> None:
    early, late = place.plan("Op tijd", 25, 9), place.plan("Te laat", 26, 16)
    expiring(place, place.council, 26)
    view = place.view
    assert place.tile(early).item.doubts == ()
    tile = place.tile(late)
    assert tile.item.doubt == "sign-in ends before it"
    assert tile.item.sign == ("triangle-alert", "warning")
    assert "The sign-in of gemeente ends" in spoken(tile)
    assert tile.height() == height_of(4)
    assert place.tile(early).height() == height_of(3)
    assert view.sign_in.isVisible()
    assert not view.doubts.isVisible()
    with place.bot.waitSignal(view.sign_in_asked) as asked:
        view.sign_in.button.click()
    assert asked.args == [int(place.council.id)]
    tile.click()
    assert isinstance(view.sheet, Detail)
    assert any("ends" in one.accessibleName() for one in view.sheet.findChildren(Notice))
    with place.bot.waitSignal(view.sign_in_asked) as asked:
        view.sheet.buttons[Act.SIGN_IN].click()
    assert asked.args == [int(place.council.id)]


def test_what_no_longer_fits_is_told_with_the_way_to_it(place: Planning) -> None:
    long, other, fine = place.plan("Een langere tekst", 25, 9), place.plan("Nog zo een", 26, 9), place.plan("Kort", 27, 9)
    short_limit(place, place.council)
    view = place.view
    assert [bool(place.tile(one).item.doubts) for one in (long, other, fine)] == [True, True, False]
    said = view.doubts.accessibleName()
    assert said.startswith("Wednesday 25 November 9:00, Municipality, cannot go like this:")
    assert "too long" in said
    assert "1 other" in said
    view.doubts.button.click()
    assert isinstance(view.sheet, Detail)
    assert view.sheet.item.id == long.id
    view.sheet.dismiss()


def test_a_missing_picture_and_a_pace_are_told(place: Planning) -> None:
    targets = [place.plan(f"Nr {number}", 26, 9, number * 15) for number in range(3)]
    account_rows.save(place.house.engine.books, replace(place.council, limits=replace(place.council.limits, pace=Pace(2, 3600))))
    assert [place.tile(one).item.doubt for one in targets if place.view] == ["", "", "too many at once"]


def test_month_and_list_tell_the_same(place: Planning) -> None:
    late = place.plan("Te laat", 26, 16)
    expiring(place, place.council, 26)
    view = place.view
    for mode in ("month", "list"):
        view.bar.modes.chip(mode).click()
        place.settle()
        assert place.tile(late).item.doubt == "sign-in ends before it"
        assert "ends" in spoken(place.tile(late))
        assert view.sign_in.isVisible()


def test_it_goes_away_when_it_is_mended(place: Planning) -> None:
    late = place.plan("Te laat", 26, 16)
    expiring(place, place.council, 26)
    assert place.tile(late).item.doubts if place.view else None
    account_rows.save_health(place.house.engine.books, place.council.id, Health())
    place.view.reload()
    place.settle()
    assert place.tile(late).item.doubts == ()
    assert not place.view.sign_in.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(place: Planning, scale: float) -> None:
    place.plan("Een langere tekst", 25, 9)
    short_limit(place, place.council)
    expiring(place, place.alderman, 24)
    place.plan("Kort", 26, 9, account=place.alderman)
    Look.current().set_scale(scale)
    view = place.view
    place.settle()
    assert view.doubts.isVisible()
    assert view.sign_in.isVisible()
    assert cut_off(view) == []


@pytest.mark.parametrize("shape", ["week", "month", "list"])
def test_in_a_low_window_with_large_text_all_is_said_and_scrolled_to(place: Planning, qtbot: QtBot, shape: str) -> None:
    """At 200 % in a window of 1000 by 560: the lines over the calendar are whole, and below them there is a calendar to use."""
    first = place.plan("Een langere tekst", 25, 9)
    short_limit(place, place.council)
    expiring(place, place.alderman, 24)
    place.plan("Kort", 26, 9, account=place.alderman)
    Look.current().set_scale(2.0)
    view = place.view
    view.window().resize(1000, 560)
    view.resize(1000, 560)
    view.bar.modes.chip(shape).click()
    place.settle()
    assert view.doubts.isVisible()
    assert [one for part in (view.filters, view.doubts, view.sign_in, view.gaps) for one in cut_off(part)] == []
    assert view._stack.height() >= 2 * LEAST_CALENDAR
    assert view.calendar.verticalScrollBar().maximum() > 0
    view.calendar.verticalScrollBar().setValue(0)
    place.tile(first).setFocus()
    qtbot.keyClick(place.tile(first), Qt.Key.Key_Right)
    assert view.calendar.verticalScrollBar().value() > 0, "the calendar comes into sight with what has the keyboard"


def test_the_list_of_sent_tells_it_too(place: Planning, qtbot: QtBot) -> None:
    target: Target = place.plan("Een langere tekst", 25, 9)
    short_limit(place, place.council)
    view = OutboxView(place.bridge)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.show()
    assert work.idle()
    row = next(view.model.row(at) for at in range(view.model.rowCount()) if view.model.row(at).key == ("target", int(target.id)))
    assert view.model.below(row).startswith("Text no longer fits · ")
    view.open_target(target.id)
    qtbot.waitUntil(lambda: view.detail.target is not None)
    assert any("too long" in one.accessibleName() for one in view.detail.findChildren(Notice))


def test_a_tile_with_a_doubt_is_moved_as_any_other(place: Planning, qtbot: QtBot) -> None:
    late = place.plan("Te laat", 26, 16)
    expiring(place, place.council, 26)
    tile = place.tile(late) if place.view else None
    assert tile is not None
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    place.settle()
    assert place.due(late) == datetime(2026, 11, 25, 16, tzinfo=AMSTERDAM)
    assert place.tile(late).item.doubts == ()
    assert place.house.clock.now() - MONDAY < timedelta(hours=1)


def test_who_moves_it_past_the_end_of_a_login_is_told(place: Planning) -> None:
    expiring(place, place.council, 26)
    account = place.house.engine.register.need(place.council.id)
    early, late = (datetime(2026, 11, 26, hour, tzinfo=AMSTERDAM) for hour in (11, 13))
    engine = place.house.engine
    assert cautions(engine, [account], early, AMSTERDAM) == ()
    assert cautions(engine, [account], late, AMSTERDAM) == (
        "The sign-in of gemeente ends Thursday 26 November 12:00; sign in again before that.",
    )
    at_the_server = engine.register.change(account.id, native=True)
    assert cautions(engine, [at_the_server], late, AMSTERDAM) == ()
