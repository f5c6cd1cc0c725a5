"""The look through the whole file beside the start: nothing is written before it is over, and damage is found as before."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from accounts.errors import ReadOnlyStoreError, StoreError
from accounts.model.draft import Content
from accounts.store import books as store
from accounts.store import checking, settings
from accounts.store.books import FILE, Books, copies
from tests.accounts.engines import START, House

WAIT = 10.0
ENDLESS = "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count) SELECT n FROM count WHERE n < 0"


def spoil(folder: Path, name: str = "drafts_by_change") -> bytes:
    """Write noise over the first page of a table or an index, so that the rest can be read; return the file."""
    file = folder / FILE
    plain = sqlite3.connect(file)
    (page,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    (size,) = plain.execute("PRAGMA page_size").fetchone()
    plain.close()
    raw = bytearray(file.read_bytes())
    raw[(page - 1) * size : page * size] = os.urandom(size)
    file.write_bytes(raw)
    return bytes(raw)


def found(books: Books) -> str:
    """Return what is wrong with books as soon as all of them were looked through."""
    over = threading.Event()
    books.when_checked(over.set)
    assert over.wait(WAIT)
    return books.problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with books and something in them, of which no copy was made today."""
    house = House(tmp_path)
    house.engine.drafts.start(Content("Een week werk"))
    house.close()
    return tmp_path


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The look waits for this."""
    event = threading.Event()
    look = checking.is_whole
    monkeypatch.setattr(checking, "is_whole", lambda plain: event.wait(WAIT) and look(plain))
    yield event
    event.set()


def later(act: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_whole_books_are_written_as_soon_as_that_is_known(folder: Path, go_on: threading.Event) -> None:
    books = Books.open(folder, START, check_beside=True)
    settings.every(books)
    done = threading.Event()
    writes = later(lambda: (settings.put(books, "x", 1), done.set()))
    assert not done.wait(0.05), "written before it was known whether the books are whole"
    go_on.set()
    writes.join(WAIT)
    assert settings.every(books)["x"] == 1
    assert found(books) == ""
    books.close()


def test_damaged_books_are_told_of_and_nothing_is_written(folder: Path, go_on: threading.Event) -> None:
    spoiled = spoil(folder)
    books = Books.open(folder, START, check_beside=True)
    refused: list[str] = []

    def write() -> None:
        try:
            settings.put(books, "x", 1)
        except ReadOnlyStoreError as failure:
            refused.append(failure.word)

    writes = later(write)
    go_on.set()
    writes.join(WAIT)
    assert found(books) == "store-damaged"
    assert refused == ["store-damaged"]
    assert "x" not in settings.every(books)
    books.close()
    assert (folder / FILE).read_bytes() == spoiled
    assert Books.open(folder, START).problem == "store-damaged"


def test_of_damaged_books_no_copy_is_made(folder: Path) -> None:
    kept = copies(folder)
    spoil(folder)
    books = Books.open(folder, START + timedelta(days=2), check_beside=True)
    assert found(books) == "store-damaged"
    books.close()
    assert copies(folder) == kept


def test_the_copy_of_today_comes_after_the_look(folder: Path, go_on: threading.Event) -> None:
    kept = copies(folder)
    books = Books.open(folder, START + timedelta(days=2), check_beside=True)
    assert copies(folder) == kept
    go_on.set()
    assert found(books) == ""
    assert len(copies(folder)) == len(kept) + 1
    books.close()


def test_books_of_which_not_even_the_first_row_can_be_read_show_the_last_copy(folder: Path) -> None:
    Books.open(folder, START + timedelta(days=2)).close()
    spoil(folder, "settings")
    books = Books.open(folder, START + timedelta(days=2), check_beside=True)
    assert found(books) == "store-damaged"
    settings.every(books)
    books.close()


def test_very_large_books_are_written_meanwhile_and_looked_through_all_the_same(
    folder: Path, go_on: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "CHECK_BELOW", 0)
    spoil(folder)
    books = Books.open(folder, START, check_beside=True)
    settings.put(books, "x", 1)
    go_on.set()
    assert found(books) == "store-damaged"
    with pytest.raises(ReadOnlyStoreError, match="store-damaged"):
        settings.put(books, "x", 2)
    books.close()


def test_a_look_that_takes_too_long_is_a_busy_store(folder: Path, go_on: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    books = Books.open(folder, START, check_beside=True)
    monkeypatch.setattr(store, "BUSY_MILLISECONDS", 1)
    with pytest.raises(StoreError, match="store-busy"):
        settings.put(books, "x", 1)
    monkeypatch.undo()
    go_on.set()
    books.close()


def test_closing_breaks_the_look_off_and_nobody_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "QUESTION", ENDLESS)
    books = Books.open(folder, START, check_beside=True)
    told: list[bool] = []
    books.when_checked(lambda: told.append(True))
    books.close()
    assert told == []
    assert books.problem == ""
    monkeypatch.undo()
    assert Books.open(folder, START).problem == ""


def test_new_and_old_books_are_looked_through_before_they_are_opened(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    new = Books.open(tmp_path_factory.mktemp("new"), START, check_beside=True)
    assert found(new) == ""
    new.close()
    plain = sqlite3.connect(folder / FILE)
    plain.execute("UPDATE alembic_version SET version_num = '0000'")
    plain.commit()
    plain.close()
    spoil(folder)
    old = Books.open(folder, START, check_beside=True)
    assert old.problem == "store-damaged", "nothing damaged is migrated"
    old.close()


def test_a_fault_in_the_look_stops_nobody(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_plain: object) -> bool:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(checking, "is_whole", busy)
    books = Books.open(folder, START, check_beside=True)
    assert found(books) == ""
    settings.put(books, "x", 1)
    books.close()
