"""Who asks to be forgotten is out of the copies of the books as well; whatever goes wrong, a copy stays one that can be put back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.model.case import Typed
from accounts.store import copies_cleared
from accounts.store import hours as hour_rows
from accounts.store.books import COPIES, Books, copies, restore
from tests.accounts.engines import House
from tests.accounts.hour_house import FROM, UNTIL, HourHouse
from tests.accounts.statuses import status

WORDS = (b"Zeepaardjesvraag", b"Zeeanemoonnotitie", b"Zeesterzin")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house with three copies: before there were cases, with both cases, and with both again."""
    (tmp_path / COPIES).mkdir()
    with sqlite3.connect(tmp_path / COPIES / "books-20200101T000000.sqlite") as old:
        old.execute("CREATE TABLE alembic_version (version_num TEXT)")
    old.close()
    made = House(tmp_path)
    cases = made.engine.cases
    case = cases.open(status(1, "Zeepaardjesvraag"))
    cases.note(case.id, "Zeeanemoonnotitie", "Anna")
    cases.keep_typed(status(1).uri, Typed("Zeesterzin"))
    cases.open(status(2, "Blijft"))
    clock = made.clock
    for _ in range(2):
        made.close()
        clock.advance(86400 * 2)
        made = House(tmp_path, clock=clock)
    yield made
    made.close()


def raw(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in (folder / COPIES).iterdir())


def test_a_deleted_case_is_in_no_copy_and_the_rest_is(house: House, tmp_path: Path) -> None:
    before = copies(tmp_path)
    assert len(before) == 4
    assert all(one in raw(tmp_path) for one in WORDS)
    case = next(one for one in house.engine.cases.every() if one.status.text == "Zeepaardjesvraag")
    assert house.engine.cases.delete(case.id)
    assert copies(tmp_path) == before
    assert not any(one in raw(tmp_path) for one in WORDS)
    assert {one.name for one in (tmp_path / COPIES).iterdir()} == {one.name for one in before}
    house.close()
    restore(tmp_path, before[0])
    again = House(tmp_path, clock=house.clock)
    assert [one.status.text for one in again.engine.cases.every()] == ["Blijft"]
    assert again.engine.cases.notes() != ()
    again.close()


def test_a_copy_without_it_is_not_touched(house: House, tmp_path: Path) -> None:
    before = {one: (one.stat().st_ino, one.read_bytes()) for one in copies(tmp_path)}
    assert copies_cleared.clear(tmp_path, "https://elders.example/9")
    assert {one: (one.stat().st_ino, one.read_bytes()) for one in copies(tmp_path)} == before


def test_a_copy_that_cannot_be_written_stays_whole_and_is_said(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {one: one.read_bytes() for one in copies(tmp_path)}

    def full(_self: Path, _target: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    case = next(one for one in house.engine.cases.every() if one.status.text == "Zeepaardjesvraag")
    assert not house.engine.cases.delete(case.id)
    monkeypatch.undo()
    assert {one: one.read_bytes() for one in copies(tmp_path)} == before
    assert [one.status.text for one in house.engine.cases.every()] == ["Blijft"]
    assert {one.name for one in (tmp_path / COPIES).iterdir()} == {one.name for one in before}


def test_a_damaged_copy_is_left_and_the_others_are_cleared(house: House, tmp_path: Path) -> None:
    newest = copies(tmp_path)[0]
    whole = newest.read_bytes()
    newest.write_bytes(b"not a database" + os.urandom(4096))
    damaged = newest.read_bytes()
    case = next(one for one in house.engine.cases.every() if one.status.text == "Zeepaardjesvraag")
    assert not house.engine.cases.delete(case.id)
    assert newest.read_bytes() == damaged
    assert len(whole) > len(damaged)
    assert not any(one in raw(tmp_path) for one in WORDS)


def test_a_cleared_copy_opens_as_books(house: House, tmp_path: Path) -> None:
    case = next(one for one in house.engine.cases.every() if one.status.text == "Zeepaardjesvraag")
    house.engine.cases.delete(case.id)
    newest = copies(tmp_path)[0]
    with sqlite3.connect(newest) as one:
        assert one.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert one.execute("PRAGMA foreign_key_check").fetchall() == []
    one.close()
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "books.sqlite").write_bytes(newest.read_bytes())
    Books.open(folder, house.clock.now()).close()


def test_it_is_out_of_the_queue_of_an_hour_that_is_over(tmp_path: Path) -> None:
    house = HourHouse(tmp_path)
    hour = house.plan()
    house.until(FROM + timedelta(minutes=1))
    house.ask("Zeepaardjesvraag #vraagdewethouder")
    house.ask("Blijft #vraagdewethouder", "bram@practice.example")
    house.until(UNTIL + timedelta(minutes=40))
    line = house.over(hour).lines[0]
    case = house.engine.hours.take(line.question.id)
    assert house.engine.cases.delete(case.id)
    assert house.queue(hour) == ["Blijft #vraagdewethouder"]
    with house.engine.books.read() as connection:
        assert hour_rows.questions(house.engine.books, hour.id)[0].place == 2
        assert "Zeepaardjes" not in str(connection.exec_driver_sql("SELECT status FROM hour_questions").all())
    house.close()
