"""The columns in the whole window: first in the rail, the start when there are some, alive on a network, saved at the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.column import ColumnKind
from tests.desktop.test_house import Program
from ui.columns import ColumnsView


def test_columns_come_first_and_are_the_start_when_there_are_some(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    program = Program(qtbot, qapp, tmp_path)
    try:
        assert program.window.rail.ids()[0] == "columns"
        assert program.window.here != "columns"
        account = program.account()
        program.house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("enkhuizen",))
    finally:
        program.stop()
    again = Program(qtbot, qapp, tmp_path)
    try:
        assert again.window.here == "columns"
        view = again.window.view("columns")
        assert isinstance(view, ColumnsView)
        qtbot.waitUntil(lambda: bool(view.row.columns) and len(view.row.columns[0].canvas.stand.rows) > 0, timeout=10_000)
        canvas = view.row.columns[0].canvas
        assert "Enkhuizen" in canvas.stand.rows[0].status.text
        canvas.scroll_by(90)
        assert again.house.may_close()
        entry = canvas.stand.entry
        assert entry is not None
        position = again.house.engine.columns.position(view.row.columns[0].column.id)
        assert (position.top, position.offset) == (entry.status.uri, canvas.stand.offset)
    finally:
        again.stop()


def test_a_link_under_the_pointer_shows_its_address_at_the_bottom(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    program = Program(qtbot, qapp, tmp_path)
    try:
        view = program.window.go("columns")
        assert isinstance(view, ColumnsView)
        view._hint("https://enkhuizen.example/raad")
        assert program.window.status._hint.text() == "https://enkhuizen.example/raad"
        assert program.window.status._hint.isVisible()
        view._hint("")
        assert not program.window.status._hint.isVisible()
    finally:
        program.stop()
