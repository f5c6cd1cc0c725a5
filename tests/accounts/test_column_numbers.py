"""The numbers of columns: those on boards, of walls and of consulting hours never meet."""

from __future__ import annotations

from datetime import timedelta

import pytest

from accounts.answers.hour_gathering import columns_of, hour_of
from accounts.model.column import BOARD_COLUMNS, HOUR_COLUMNS, WALL_COLUMNS
from accounts.model.hour import Hour
from accounts.model.ids import AccountId, DraftId, HourId, WallId
from accounts.model.wall import Wall, wall_of
from tests.accounts.statuses import START


def test_the_ranges_touch_and_do_not_overlap() -> None:
    assert (BOARD_COLUMNS.stop, WALL_COLUMNS.stop) == (WALL_COLUMNS.start, HOUR_COLUMNS.start)
    assert (WALL_COLUMNS.start, HOUR_COLUMNS.start) == (1_000_000_000, 1 << 30)  # as released: the cache holds them


@pytest.mark.parametrize("number", [1, 2, 1000, 50_000_000])
def test_a_wall_and_an_hour_are_found_by_their_columns(number: int) -> None:
    wall = Wall(WallId(number), "", ("a",), (AccountId(1),)).column.id
    end = START + timedelta(hours=1)
    hour = Hour(HourId(number), "", (AccountId(1),), ("a",), START, end, "Europe/Amsterdam", DraftId(1), DraftId(2), True, 0, START)
    assert (wall_of(wall), hour_of(wall)) == (number, None)
    for column in columns_of(hour):
        assert (wall_of(column.id), hour_of(column.id)) == (None, number)
    assert (wall_of(number), hour_of(number)) == (None, None)
