"""Adding an account: the steps, what is asked, what goes wrong where, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.account import Role, Shape
from tests.accounts.engines import House
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.setup import add_account
from ui.setup.ending import DoneStep
from ui.setup.wizard import AddSheet
from ui.window import MainWindow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def bridge(house: House, qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(house.engine.events, house.engine)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    made.resize(1280, 860)
    qtbot.addWidget(made)
    made.show()
    return made


def go(sheet: AddSheet) -> None:
    """Press the main button and wait for what it does."""
    assert sheet.next.isEnabled()
    sheet.next.click()
    assert work.idle()


def at_who(window: MainWindow, bridge: Bridge, name: str = "wethouder") -> AddSheet:
    sheet = add_account(window, bridge, network="practice")
    go(sheet)
    assert sheet.form is not None
    sheet.form.edit("handle").setText(name)
    go(sheet)
    assert sheet.step is sheet.who
    return sheet


def test_a_practice_account_is_there_in_a_few_steps(window: MainWindow, bridge: Bridge, house: House, qtbot: QtBot) -> None:
    sheet = at_who(window, bridge)
    assert sheet.who is not None
    assert not sheet.next.isEnabled()  # a role is never guessed
    sheet.who.roles.choose("administrator")
    sheet.who.word_edit.setText("Wethouder")
    with qtbot.waitSignal(sheet.added) as told:
        go(sheet)
    (account,) = house.engine.register.every()
    assert told.args == [account.id]
    assert (account.role, account.role_word, account.label) == (Role.ADMINISTRATOR, "Wethouder", "Wethouder")
    assert (account.shape, account.colour, account.pause_seconds, account.auto_release) == (Shape.SQUARE, "administrator", 60, False)
    assert sheet.step is sheet.profile
    go(sheet)
    assert isinstance(sheet.step, DoneStep)
    with qtbot.waitSignal(sheet.write_asked):
        go(sheet)
    assert not sheet.is_open
