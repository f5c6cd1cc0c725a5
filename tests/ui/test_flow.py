"""The row that breaks: sizes are measured once, and forgotten as soon as anything in it changes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.widgets import FlowLayout


class Counted(QLabel):
    """A label that counts how often it is measured."""

    asked = 0

    def sizeHint(self) -> QSize:
        """Return the size, and count."""
        self.asked += 1
        return super().sizeHint()


def flow(qtbot: QtBot, *words: str) -> tuple[QWidget, FlowLayout, list[Counted]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    made = [Counted(word) for word in words]
    for one in made:
        layout.addWidget(one)
    holder.resize(400, 200)
    holder.show()
    QApplication.processEvents()
    return holder, layout, made


def test_asking_again_measures_nothing_again(look: Look, qtbot: QtBot) -> None:
    _holder, layout, made = flow(qtbot, "Publiceren", "Bewerken")
    layout.heightForWidth(300)
    before = [one.asked for one in made]
    for width in (300, 200, 100, 300):
        layout.heightForWidth(width)
        layout.minimumSize()
        layout.sizeHint()
    assert [one.asked for one in made] == before


def test_what_changes_hides_shows_or_goes_is_measured_anew(look: Look, qtbot: QtBot) -> None:
    _holder, layout, made = flow(qtbot, "Publiceren", "Bewerken")
    wide = layout.sizeHint().width()
    made[1].setText("Bewerken als nieuw concept")
    longer = layout.sizeHint().width()
    assert longer > wide
    made[1].hide()
    alone = layout.sizeHint().width()
    assert alone < wide
    made[1].show()
    assert layout.sizeHint().width() == longer
    layout.removeWidget(made[1])
    assert layout.sizeHint().width() == alone
    layout.insert(0, made[1])
    assert layout.sizeHint().width() == longer


def test_larger_letters_are_measured_anew(look: Look, qtbot: QtBot) -> None:
    holder, layout, made = flow(qtbot, "Publiceren", "Bewerken")
    before = layout.sizeHint().height()
    font = holder.font()
    font.setPixelSize(60)
    for one in made:
        one.setFont(font)
    assert layout.sizeHint().height() > before
    assert layout.heightForWidth(10_000) == layout.sizeHint().height()
