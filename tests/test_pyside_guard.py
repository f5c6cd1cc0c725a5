"""PySide6 6.12.0 loses one reference to None in every call that returns nothing, and aborts after some thousand calls."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 20_000


def test_a_void_call_takes_no_reference_from_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText("a" if number % 2 else "b")
    assert abs(sys.getrefcount(None) - before) < 100
