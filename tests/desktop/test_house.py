"""The whole window on an engine: how it comes up, what it does at the end, and what another process may do beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.errors import StoreError
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.post import State
from accounts.networks.practice import PracticeNetwork
from accounts.store import targets
from accounts.store.books import Books
from desktop import single
from desktop.app import Omroeper
from desktop.house import House
from tests.accounts.test_checking import spoil
from ui import work
from ui.setup import RulesSheet


class Program:
    """A running program on a data folder, offscreen."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path, opener: Callable[[Path], Engine] | None = None) -> None:
        """Start it and wait until the engine is there (or its failure is told)."""
        self.qtbot = qtbot
        self.folder = folder
        self.program = Omroeper(qapp, folder, opener=opener or self.open)
        self.window = self.program.window
        self.program.start()
        self.window.resize(1200, 800)
        qtbot.waitUntil(lambda: self.program.house is not None or bool(self.window.banners.keys()), timeout=20_000)

    @staticmethod
    def open(folder: Path) -> Engine:
        """Open an engine on the practice network alone."""
        return Engine.open(folder, clock=SystemClock(), networks={"practice": PracticeNetwork(folder)})

    @property
    def house(self) -> House:
        """Return what stands in the window."""
        assert self.program.house is not None
        return self.program.house

    def account(self) -> Account:
        """Add a practice account."""
        register = self.house.engine.register
        return register.add(
            "practice", register.sign_in("practice", {"handle": "wethouder"}), role=Role.PRIVATE, label="W", pause_seconds=0
        )

    def stop(self) -> None:
        """End it."""
        work.idle()
        self.window.leave()
        self.program.stop()
        self.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        work.start()


Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Start programs, and stop them afterwards."""
    running: list[Program] = []

    def begin(opener: Callable[[Path], Engine] | None = None) -> Program:
        running.append(Program(qtbot, qapp, tmp_path, opener))
        return running[-1]

    yield begin
    for one in running:
        one.stop()


def test_the_keyboard_is_somewhere_from_the_start(start: Start) -> None:
    program = start()
    program.window.activateWindow()
    program.qtbot.waitUntil(lambda: program.window.focusWidget() is not None)
    assert isinstance(program.window.focusWidget(), QPushButton)
    assert program.window.here == "accounts"


def test_what_is_released_goes_out_by_itself(start: Start) -> None:
    program = start()
    account = program.account()
    draft = program.house.engine.drafts.start(Content("Vanzelf"), (account.id,))
    post = program.house.engine.desk.submit(draft)
    program.house.engine.desk.release(post)
    history = program.house.engine.history
    program.qtbot.waitUntil(lambda: history.post(post)[0].verified, timeout=20_000)
    assert history.post(post)[0].state is State.PUBLISHED


def test_quitting_with_something_on_its_way_says_so(start: Start) -> None:
    program = start()
    account = program.account()
    engine = program.house.engine
    draft = engine.drafts.start(Content("Onderweg"), (account.id,))
    post = engine.desk.submit(draft)
    targets.update(engine.books, engine.history.post(post)[0].id, state=State.SENDING.value)
    assert not program.house.may_close()
    sheet = program.window.sheet()
    assert sheet is not None
    assert "1" in "".join(label.text() for label in sheet.findChildren(type(sheet.heading)))
    sheet.dismiss()
    targets.update(engine.books, engine.history.post(post)[0].id, state=State.STOPPED.value)
    assert program.house.may_close()


def test_closing_keeps_what_is_being_written(start: Start, tmp_path: Path) -> None:
    program = start()
    program.account()
    program.house.composer.form.editor.setPlainText("Half af")
    assert program.house.may_close()
    assert [draft.common.text for draft in program.house.engine.drafts.every()] == ["Half af"]


def test_books_that_cannot_be_opened_are_told_and_tried_again(start: Start) -> None:
    opened: list[Path] = []

    def fails_once(folder: Path) -> Engine:
        opened.append(folder)
        if len(opened) == 1:
            raise StoreError("store-busy", folder=str(folder))
        return Program.open(folder)

    program = start(fails_once)
    assert program.window.banners.keys() == ["store"]
    button = next(one for one in program.window.banners.findChildren(QPushButton) if one.isVisible())
    button.click()
    program.qtbot.waitUntil(lambda: program.program.house is not None, timeout=20_000)
    assert program.window.banners.keys() == []


def test_books_that_prove_damaged_after_the_start_offer_the_last_copy_and_send_nothing(start: Start, tmp_path: Path) -> None:
    engine = Program.open(tmp_path)
    engine.drafts.start(Content("Een week werk"))
    engine.close()
    Books.open(tmp_path, SystemClock().now() + timedelta(days=2)).close()  # and with that, a copy
    spoil(tmp_path, "media_by_file")

    def beside(folder: Path) -> Engine:
        return Engine.open(folder, clock=SystemClock(), networks={"practice": PracticeNetwork(folder)}, check_beside=True)

    program = start(beside)
    program.qtbot.waitUntil(lambda: program.window.banners.keys() == ["store"], timeout=20_000)
    assert [draft.common.text for draft in program.house.engine.drafts.every()] == ["Een week werk"]
    assert program.house.schedule is None
    button = next(one for one in program.window.banners.findChildren(QPushButton) if one.isVisible())
    assert button.text() == "Use the last copy…"


def test_whole_books_begin_to_send_when_they_were_looked_through(start: Start, tmp_path: Path) -> None:
    Program.open(tmp_path).close()
    program = start(lambda folder: Engine.open(folder, clock=SystemClock(), networks={}, check_beside=True))
    program.qtbot.waitUntil(lambda: program.house.schedule is not None, timeout=20_000)
    assert program.window.banners.keys() == []


def test_books_of_a_newer_version_are_shown_and_nothing_is_sent(start: Start, tmp_path: Path) -> None:
    import sqlite3

    engine = Program.open(tmp_path)
    engine.drafts.start(Content("Uit de toekomst"))
    engine.close()
    plain = sqlite3.connect(tmp_path / "books.sqlite")
    plain.execute("UPDATE alembic_version SET version_num = '9999'")
    plain.commit()
    plain.close()
    program = start()
    assert program.window.banners.keys() == ["store"]
    assert program.house.schedule is None
    assert [draft.common.text for draft in program.house.engine.drafts.every()] == ["Uit de toekomst"]


def test_while_a_command_sends_the_window_waits_for_its_turn(start: Start, tmp_path: Path) -> None:
    held = single.take(tmp_path, "sender")
    assert held is not None
    program = start()
    assert program.house.schedule is None
    held.release()
    program.qtbot.waitUntil(lambda: program.house.schedule is not None, timeout=20_000)


def test_damaged_rules_are_told_and_lead_to_their_sheet(start: Start, tmp_path: Path) -> None:
    (tmp_path / "checks.toml").write_text("[weights", "utf-8")
    window = start().window
    assert window.banners.keys() == ["rules"]
    next(one for one in window.banners.findChildren(QPushButton) if one.isVisible()).click()
    sheet = window.sheet()
    assert isinstance(sheet, RulesSheet)
    sheet.reset.click()
    sheet.dismiss()
    assert window.banners.keys() == []
