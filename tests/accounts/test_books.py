"""The books: made, migrated, copied, and never harmed by what is wrong with them."""

from __future__ import annotations

import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from accounts.errors import ReadOnlyStoreError, StoreError
from accounts.model.draft import Content
from accounts.store import books as books_module
from accounts.store import drafts
from accounts.store.books import FILE, HEAD, Books, copies, restore
from accounts.store.migrations import upgrade
from accounts.store.tables import metadata
from tests.accounts.engines import START, House


def test_migrated_books_are_what_the_tables_say(tmp_path: Path) -> None:
    upgrade(tmp_path / FILE)
    engine = create_engine(f"sqlite:///{tmp_path / FILE}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_head_is_the_newest_migration(tmp_path: Path) -> None:
    upgrade(tmp_path / FILE)
    plain = sqlite3.connect(tmp_path / FILE)
    assert plain.execute("SELECT version_num FROM alembic_version").fetchone()[0] == HEAD
    plain.close()


def test_books_are_durable_and_guarded(tmp_path: Path) -> None:
    books = Books.open(tmp_path, START)
    with books.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    books.close()


def test_a_copy_once_a_day_and_seven_are_kept(tmp_path: Path) -> None:
    for day in range(10):
        for hour in (0, 6):
            Books.open(tmp_path, START + timedelta(days=day, hours=hour)).close()
    assert len(copies(tmp_path)) == 7


def test_damaged_books_open_for_reading_and_the_last_copy_brings_them_back(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Een week werk"))
    house.close()
    Books.open(tmp_path, START + timedelta(days=2)).close()
    file = tmp_path / FILE
    raw = bytearray(file.read_bytes())
    raw[4096:40960] = os.urandom(36864)
    file.write_bytes(raw)
    broken = Books.open(tmp_path, START + timedelta(days=2))
    assert broken.problem == "store-damaged"
    with pytest.raises(ReadOnlyStoreError, match="store-damaged"), broken.write():
        pass
    broken.close()
    restore(tmp_path, copies(tmp_path)[0])
    mended = Books.open(tmp_path, START + timedelta(days=2))
    assert mended.problem == ""
    assert [draft.common.text for draft in drafts.every(mended)] == ["Een week werk"]
    mended.close()
    assert (tmp_path / "books-damaged-1.sqlite").exists()


def test_no_books_at_all_but_noise(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database" * 400)
    books = Books.open(tmp_path, START)
    assert books.problem == "store-damaged"
    books.close()
    assert (tmp_path / FILE).read_bytes().startswith(b"this is no database")


def test_books_of_a_newer_version_are_only_read(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Uit de toekomst"))
    house.close()
    plain = sqlite3.connect(tmp_path / FILE)
    plain.execute("UPDATE alembic_version SET version_num = '9999'")
    plain.commit()
    plain.close()
    later = House(tmp_path)
    assert later.engine.books.problem == "store-newer"
    assert [draft.common.text for draft in later.engine.drafts.every()] == ["Uit de toekomst"]
    with pytest.raises(ReadOnlyStoreError, match="store-newer"):
        later.engine.drafts.start(Content("x"))
    later.close()


def test_write_protected_books_are_only_read_when_the_system_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    House(tmp_path).close()
    monkeypatch.setattr(books_module.os, "access", lambda _path, mode: mode != os.W_OK)
    books = Books.open(tmp_path, START)
    assert books.problem == "store-read-only"
    with books.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM drafts").scalar_one() == 0
    books.close()


def test_full_disk_is_told_and_what_was_there_stays(tmp_path: Path) -> None:
    house = House(tmp_path)
    draft = house.engine.drafts.start(Content("Blijft"))
    with house.engine.books.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    house.engine.books._engine.dispose()
    from sqlalchemy import event

    @event.listens_for(house.engine.books._engine, "connect")
    def small(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute(f"PRAGMA max_page_count={pages + 1}")

    with pytest.raises(StoreError, match="disk-full"):
        house.engine.drafts.save(draft, Content("x" * 200_000), (), {})
    assert house.engine.drafts.get(draft).common.text == "Blijft"
    house.close()


def test_a_moment_without_zone_is_a_bug(tmp_path: Path) -> None:
    books = Books.open(tmp_path, START)
    with pytest.raises(Exception, match="without a zone"):
        drafts.add(books, Content("x"), (), {}, START.replace(tzinfo=None))
    books.close()


def test_books_cut_off_to_nothing_are_damaged_and_the_last_copy_is_shown(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Een week werk"))
    house.close()
    Books.open(tmp_path, START + timedelta(days=2)).close()
    for broken in (b"", b"this is no database" * 400):
        (tmp_path / FILE).write_bytes(broken)
        shown = House(tmp_path)
        assert shown.engine.books.problem == "store-damaged"
        assert [draft.common.text for draft in shown.engine.drafts.every()] == ["Een week werk"]
        with pytest.raises(ReadOnlyStoreError, match="store-damaged"):
            shown.engine.drafts.start(Content("x"))
        shown.close()
        assert (tmp_path / FILE).read_bytes() == broken


@pytest.mark.parametrize("at", ["_problem_of", "_copy_if_due", "try_out"])
def test_a_disk_that_is_full_at_the_start_shows_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    house = House(tmp_path)
    house.engine.drafts.start(Content("Blijft te zien"))
    house.close()
    times: list[int] = []

    def full(*_: object, **__: object) -> None:
        times.append(1)
        if len(times) == 1:
            raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Books if at == "try_out" else books_module, at, full)
    books = Books.open(tmp_path, START + timedelta(days=2))
    assert books.problem == ("" if at == "_copy_if_due" else "disk-full")  # a copy that is not made stops nothing
    assert [draft.common.text for draft in drafts.every(books)] == ["Blijft te zien"]
    books.close()


def test_a_write_within_a_write_is_one(tmp_path: Path) -> None:
    house = House(tmp_path)
    books = house.engine.books

    def half() -> None:
        with books.write():
            drafts.add(books, Content("weg"), (), {}, START)
            assert len(drafts.every(books)) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert drafts.every(books) == ()
    house.close()
