"""The faces of a column's rows as Qt's bridges to screen readers use them: by address, long after the column is gone."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from accounts.model.ids import AccountId
from tests.ui.statuses import NOW, Memory, entry, many, status
from ui.columns import accessible
from ui.columns.canvas import StatusList
from ui.columns.workshop import Workshop
from ui.widgets import Surface

Open = Callable[..., tuple[Surface, StatusList]]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Open a column in a window of its own; it is the test's to close."""
    accessible.install()
    windows: list[Surface] = []

    def made(memory: Memory) -> tuple[Surface, StatusList]:
        window = Surface("ground")
        windows.append(window)
        canvas = StatusList(memory, Workshop(None, window), lambda: NOW, "Kolom")
        canvas.act_as = AccountId(1)
        window.body.addWidget(canvas)
        window.resize(300, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        canvas.begin(None)
        return window, canvas

    yield made
    for window in windows:
        if Shiboken.isValid(window):
            window.close()
            window.deleteLater()


def close(window: Surface, canvas: StatusList, qtbot: QtBot) -> None:
    """Close a window and wait until the column in it is gone."""
    window.deleteLater()
    qtbot.waitUntil(lambda: not Shiboken.isValid(canvas))


def _rows(canvas: StatusList) -> list[QAccessibleInterface]:
    face = QAccessible.queryAccessibleInterface(canvas)
    return [face.child(at) for at in range(face.childCount())]


def test_what_a_bridge_asks_of_a_row_is_answered(opened: Open) -> None:
    """A bridge asks each element for all interfaces; there is one, and the others are not there."""
    _, canvas = opened(many(5))
    for row in _rows(canvas):
        assert row.valueInterface() is None
        assert row.textInterface() is None
        assert row.tableCellInterface() is None
        assert row.editableTextInterface() is None
        assert row.actionInterface().actionNames()[0] == QAccessibleActionInterface.pressAction()
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face.valueInterface() is None
    assert face.actionInterface() is None


def test_each_row_does_what_it_is_asked_and_no_other(opened: Open) -> None:
    _, canvas = opened(many(300))
    asked: list[tuple[str, str]] = []
    menus: list[str] = []
    canvas.act_asked.connect(lambda verb, uri: asked.append((verb, uri)))
    canvas.menu_asked.connect(lambda uri, _where: menus.append(uri))
    while canvas.scroll_by(500):
        gc.collect(0)
        for row in _rows(canvas):
            actions = row.actionInterface()
            for name in actions.actionNames():
                actions.doAction(name)
            assert asked == [(verb, row.uri) for verb in ("open", "reply", "boost", "favourite", "bookmark")]
            assert menus == [row.uri]
            asked.clear()
            menus.clear()


def test_a_screen_reader_moves_the_keyboard_to_a_row(opened: Open) -> None:
    _, canvas = opened(many(5))
    row = _rows(canvas)[2]
    row.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
    assert canvas.hasFocus()
    assert canvas.current == row.uri
    assert row.state().focused


def test_what_lies_under_a_warning_is_read_aloud_once_it_was_unfolded(opened: Open) -> None:
    _, canvas = opened(Memory([entry(status(0, "Het geheim", warning="Heftig")), entry(status(1))]))
    row = _rows(canvas)[0]
    assert "Heftig" in row.text(QAccessible.Text.Name)
    assert "Het geheim" not in row.text(QAccessible.Text.Name)
    canvas.unfold(row.uri)
    assert "Het geheim" in row.text(QAccessible.Text.Name)


def test_a_row_that_went_away_does_nothing(opened: Open) -> None:
    memory = many(5)
    _, canvas = opened(memory)
    asked: list[str] = []
    canvas.act_asked.connect(lambda verb, _uri: asked.append(verb))
    row = _rows(canvas)[0]
    actions = row.actionInterface()
    memory.remove(memory.entries[0].status.uri)
    canvas.refresh()
    for name in actions.actionNames():
        actions.doAction(name)
    assert asked == []
    assert not row.isValid()


def test_a_column_that_went_away_leaves_nothing_that_can_crash(opened: Open, qtbot: QtBot) -> None:
    """Its numbers live on with Qt: whoever asks by them is told that there is nothing, or is given the row of a later column."""
    met: set[int] = set()
    first = 0
    for turn in range(12):
        window, canvas = opened(many(40))
        numbers = [QAccessible.uniqueId(row) for row in _rows(canvas)]
        assert len(numbers) == len(canvas.stand.visible())
        held = _rows(canvas)[0]
        met |= set(numbers)
        close(window, canvas, qtbot)
        del window, canvas
        gc.collect()
        for number in numbers:
            row = QAccessible.accessibleInterface(number)
            assert row is None or not row.isValid()
        assert not held.isValid()
        assert held.text(QAccessible.Text.Name) == ""
        assert held.parent() is None
        assert held.rect().isEmpty()
        assert held.valueInterface() is None
        for name in held.actionInterface().actionNames():
            held.actionInterface().doAction(name)
        first = len(met) if not turn else first
    assert len(met) <= first, "the rows of a column that went away are used again"


def test_a_list_that_a_row_told_of_first(opened: Open, qtbot: QtBot) -> None:
    """The keyboard moves before anybody asked for the column: Qt learns of the list as the parent of a row, and keeps no hold of it."""
    window, canvas = opened(many(40))
    row = accessible.faces(canvas).row(canvas.current)
    number = QAccessible.uniqueId(row.parent())
    close(window, canvas, qtbot)
    del window, canvas, row
    gc.collect()
    found = QAccessible.accessibleInterface(number)
    assert found is None or not found.isValid()


def test_qt_may_ask_twice_for_the_same_column(opened: Open) -> None:
    """It does so when PySide gave the class another signal meanwhile; it deletes at the end each that it was given."""
    _, canvas = opened(many(5))
    first, second = accessible._face("StatusList", canvas), accessible._face("StatusList", canvas)
    assert first is not None
    assert second is not None
    assert first is not second
    assert first.child(0) is second.child(0)
    assert first.child(0).parent().object() is canvas


END = """
import sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from tests.ui.statuses import NOW, many
from ui.columns import accessible
from ui.columns.canvas import StatusList
from ui.columns.workshop import Workshop
from ui.look import Look, Theme
from ui.widgets import Surface

def main():
    app = QApplication([])
    Look(app, theme=Theme.LIGHT)
    accessible.install()
    window = Surface("ground")
    canvas = StatusList(many(40), Workshop(None, window), lambda: NOW, "Kolom")
    window.body.addWidget(canvas)
    window.resize(300, 700)
    window.show()
    canvas.begin(None)
    for turn in range(3):
        QAccessible.registerAccessibleInterface(accessible._face("StatusList", canvas))
    face = QAccessible.queryAccessibleInterface(canvas)
    rows = [face.child(at) for at in range(face.childCount())]
    app.window, app.canvas = window, canvas
    app.processEvents()
    return 0 if len(rows) > 3 and all(row.text(QAccessible.Text.Name) for row in rows) else 3

sys.exit(main())
"""


def test_the_end_of_the_program_is_no_crash() -> None:
    """Qt deletes at its end whatever it knows by number."""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", END], cwd=root, capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_column_that_went_away_is_not_kept(opened: Open, qtbot: QtBot) -> None:
    import weakref

    window, canvas = opened(many(40))
    assert _rows(canvas)
    gone = weakref.ref(canvas)
    close(window, canvas, qtbot)
    del window, canvas
    gc.collect()
    assert gone() is None
