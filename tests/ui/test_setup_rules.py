"""The rules of the checks and what an account is for, in their sheets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from accounts.model.account import Role
from accounts.posts.checks import Habits
from accounts.posts.checks.rules import Election, builtin
from accounts.posts.surroundings import RULES_FILE, Surroundings
from tests.accounts.engines import House
from tests.ui.accessible import unnamed
from tests.ui.cutoffs import cut_off
from tests.ui.engines import make_engine
from ui import work
from ui.bridge import Bridge
from ui.look import Look
from ui.setup import Preferences, RulesSheet
from ui.setup.edit import EditSheet


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = make_engine(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def sheet_of(window: QWidget, surroundings: Surroundings, chosen: Path | None = None) -> RulesSheet:
    made = RulesSheet(window, surroundings, choose=lambda _parent: chosen)
    made.open()
    return made


def test_election_periods_by_keyboard(house: House, window: QWidget) -> None:
    around = house.engine.surroundings
    around.put_elections([])
    sheet = sheet_of(window, around)
    assert not sheet.none.isHidden()
    sheet.add.setFocus()
    QTest.keyClick(sheet.add, Qt.Key.Key_Return)
    (row,) = sheet.rows
    assert row.name.hasFocus()
    QTest.keyClicks(row.name, "Gemeenteraad")
    QTest.keyClick(row.name, Qt.Key.Key_Tab)
    row.last.setDate(QDate(2027, 3, 17))
    row.first.setDate(QDate(2027, 2, 1))
    assert around.rules.elections == (Election(date(2027, 2, 1), date(2027, 3, 17), "Gemeenteraad"),)
    row.last.setDate(QDate(2027, 1, 1))
    assert "ends before it begins" in sheet.trouble.text()
    assert around.rules.elections[0].last == date(2027, 3, 17)
    row.last.setDate(QDate(2027, 3, 18))
    assert sheet.trouble.isHidden()
    row.drop.click()
    assert around.rules.elections == ()
    assert unnamed(sheet) == []
    sheet.dismiss()


def test_the_table_says_what_weighs_how_much(house: House, window: QWidget) -> None:
    sheet = sheet_of(window, house.engine.surroundings)
    table = sheet.table
    rows = [table.verticalHeaderItem(one).text() for one in range(table.rowCount())]
    columns = [table.horizontalHeaderItem(one).text() for one in range(table.columnCount())]
    assert len(rows) == len(builtin().weights)
    assert not any("-" in one and one == one.lower() for one in rows)
    cell = table.item(rows.index("Names of parties"), columns.index("Municipality"))
    assert cell.text() == "reason"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Names of parties, Municipality: reason"
    assert table.item(rows.index("Names of parties"), len(columns) - 1).text() == "stop"
    assert table.item(rows.index("Names of parties"), columns.index("Private")).text() == "–"
    sheet.dismiss()


def test_a_table_comes_in_and_goes(house: House, window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "regels.toml"
    file.write_text('[weights.said-before]\nmunicipality = "stop"\n', "utf-8")
    around = house.engine.surroundings
    sheet = sheet_of(window, around, file)
    assert not sheet.reset.isEnabled()
    sheet.bring.click()
    assert around.rules.heaviness("said-before", Role.MUNICIPALITY) == "stop"
    assert sheet.reset.isEnabled()
    file.write_bytes(b"[weights.said-before]\nmunicipality = 'heavy'\n")
    sheet.bring.click()
    assert "weights.said-before.municipality" in sheet.trouble.text()
    assert around.rules.heaviness("said-before", Role.MUNICIPALITY) == "stop"
    file.write_bytes(b"\xff\xfe")
    sheet.bring.click()
    assert not sheet.trouble.isHidden()
    sheet.reset.click()
    assert around.rules == builtin()
    assert not (house.folder / RULES_FILE).exists()
    sheet.dismiss()


def test_a_damaged_file_is_told(house: House, window: QWidget) -> None:
    (house.folder / RULES_FILE).write_text("[weights", "utf-8")
    sheet = sheet_of(window, Surroundings(house.engine.books, house.clock, house.folder))
    assert not sheet.problem.isHidden()
    assert sheet.reset.isEnabled()
    sheet.reset.click()
    assert sheet.problem.isHidden()
    sheet.dismiss()


def test_preferences_lead_there(house: House, window: QWidget) -> None:
    asked: list[bool] = []
    sheet = Preferences(window, lambda **_changes: None, folder=house.folder, show_rules=lambda: asked.append(True))
    sheet.open()
    sheet.rules.click()
    assert asked == [True]
    sheet.dismiss()


def test_what_an_account_is_for(house: House, window: QWidget) -> None:
    account = house.account("gemeente", Role.MUNICIPALITY)
    bridge = Bridge(house.engine.events, house.engine)
    sheet = EditSheet(window, bridge, account)
    sheet.open()
    assert not sheet.loses
    sheet.habits.private.setPlainText("mijn kinderen\n\n  voetbal ")
    sheet.habits.sign_offs.setPlainText("^FW\n^MK")
    assert sheet.loses
    assert unnamed(sheet) == []
    sheet.go_on()
    assert work.idle()
    assert house.engine.surroundings.habits(account.id) == Habits(("mijn kinderen", "voetbal"), ("^FW", "^MK"))
    bridge.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["en", "nl", "fy"])
def test_nothing_is_cut_off(house: House, window: QWidget, scale: float, code: str) -> None:
    from resources import catalogue

    catalogue.use(code)
    house.engine.surroundings.put_elections([Election(date(2027, 2, 1), date(2027, 3, 17), "Gemeenteraad")])
    Look.current().set_scale(scale)
    sheet = sheet_of(window, house.engine.surroundings)
    assert cut_off(sheet) == []
    sheet.dismiss()
