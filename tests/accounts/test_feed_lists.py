"""Lists of websites become columns, once, and columns become lists; secrets stay here."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.column import ColumnKind
from accounts.streams.feed_lists import put_out, read_list, take_in
from accounts.streams.opml import MOST_BYTES, read_opml
from tests.accounts.engines import House

LIST = b"""<?xml version="1.0"?><opml version="2.0"><head><title>Mijn lijst</title></head><body>
<outline text="Pers"><outline type="rss" text="Dagblad" xmlUrl="https://dagblad.example/rss"/>
<outline type="rss" text="Omroep" xmlUrl="https://omroep.example/feed"/></outline>
<outline type="rss" text="Gemeente" xmlUrl="https://enkhuizen.example/rss"/>
<outline type="rss" text="Kwaad" xmlUrl="javascript:alert(1)"/>
<outline text="Kapot"><outline type="rss" text="Hier" xmlUrl="https://user:pw@/"/></outline>
</body></opml>"""


def test_folders_become_columns_and_a_second_time_nothing_comes_twice(house: House) -> None:
    board = house.engine.columns
    taken = take_in(board, LIST)
    assert (taken.feeds, taken.known, taken.skipped) == (3, 0, 2)
    made = {column.title: column.feeds for column in board.columns()}
    assert made == {
        "Pers": ("https://dagblad.example/rss", "https://omroep.example/feed"),
        "Mijn lijst": ("https://enkhuizen.example/rss",),
    }
    again = take_in(board, LIST)
    assert (again.columns, again.feeds, again.known) == ([], 0, 3)


def test_a_folder_goes_into_the_column_of_its_name_on_that_board(house: House) -> None:
    board = house.engine.columns
    town = board.first_board("Stad")
    council = board.add_board("Raad")
    held = board.add(ColumnKind.FEED, board=council.id, title="Pers", feeds=("https://oud.example/rss",))
    take_in(board, LIST, council.id)
    assert board.need(held.id).feeds == ("https://oud.example/rss", "https://dagblad.example/rss", "https://omroep.example/feed")
    assert board.columns(town.id) == ()


def test_what_goes_out_comes_back_and_an_alert_stays(house: House) -> None:
    board = house.engine.columns
    board.add(ColumnKind.FEED, title="Nieuws", feeds=("https://a.example/rss", "https://www.google.com/alerts/feeds/12/34"))
    board.add(ColumnKind.PRESS, title="Pers & meer", feeds=("https://b.example/rss", "https://a.example/rss"))
    made = put_out(board, house.clock.now())
    assert (made.feeds, made.left_out) == (2, 1)
    assert b"alerts" not in made.data
    assert {(one.folder, one.feed) for one in read_opml(made.data).outlines} == {
        ("Nieuws", "https://a.example/rss"),
        ("Pers & meer", "https://b.example/rss"),
    }


@pytest.mark.parametrize("case", ["gone", "folder", "large", "no-list"])
def test_what_cannot_be_read_is_said(house: House, tmp_path: Path, case: str) -> None:
    file = tmp_path / "lijst.opml"
    if case == "folder":
        file.mkdir()
    elif case != "gone":
        file.write_bytes(b" " * (MOST_BYTES + 10) if case == "large" else b"<html>")
    with pytest.raises(InputError) as told:
        take_in(house.engine.columns, read_list(file))
    wanted = {"gone": "file-gone", "folder": "file-unreadable", "large": "opml-too-large", "no-list": "not-opml"}
    assert told.value.word == wanted[case]
    assert house.engine.columns.columns() == ()
