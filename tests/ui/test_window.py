"""The shell: places, keys, sheets, banners, what is remembered, and what it may not load."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui
from accounts.events import Events
from accounts.model.account import Role
from tests.ui.accessible import spoken, unnamed
from tests.ui.cutoffs import cut_off, outside
from tests.ui.samples import composer, empty, face, place, places
from ui.bridge import Bridge
from ui.look import Look
from ui.places import Place
from ui.widgets import Chips, CountdownRing, ElidedLabel, Field, FlowLayout, IconButton, Sheet, button, label
from ui.window import MainWindow


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge(Events())
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    for one in places():
        made.add_place(one)
    made.attach(bridge)
    made.set_composer(composer())
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_it_is_painted_before_there_is_an_engine(qtbot: QtBot, bridge: Bridge) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    made.add_place(place("outbox", empty))
    made.show()
    assert made.here == ""
    assert made.go("outbox") is None
    assert not made.rail.write.isEnabled()
    picture = made.grab().toImage()
    assert Look.current().hex("line") in {picture.pixelColor(200, y).name().upper() for y in range(10, 200)}
    made.attach(bridge)
    assert made.here == "outbox"


def test_a_place_that_is_not_registered_is_not_there(qtbot: QtBot, bridge: Bridge) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    for name in ("accounts", "outbox", "drafts"):
        made.add_place(place(name))
    made.attach(bridge)
    assert made.rail.ids() == ["outbox", "drafts", "accounts"]
    assert made.here == "outbox"
    with pytest.raises(ValueError, match="attic"):
        Place("attic", "file", "Attic", lambda _bridge: QWidget())


def test_a_view_is_made_once_and_told_of_every_visit(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    made: list[Bridge] = []
    visits: list[int] = []

    class View(QWidget):
        def arrived(self) -> None:
            visits.append(1)

    def factory(given: Bridge) -> QWidget:
        made.append(given)
        return View()

    other = MainWindow()
    qtbot.addWidget(other)
    other.add_place(place("drafts", factory))
    other.add_place(place("outbox"))
    other.attach(bridge)
    assert made == []
    other.go("drafts")
    other.go("outbox")
    other.go("drafts")
    assert made == [bridge]
    assert len(visits) == 2


def test_keys_go_to_places_in_their_order(window: MainWindow, qtbot: QtBot) -> None:
    for number, name in enumerate(window.rail.ids(), start=1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.here == name
        assert window.rail.button(name).isChecked()
        assert window.rail.button(name).toolTip().endswith(f"(Ctrl+{number})")


def test_ctrl_n_goes_to_the_composer(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.write_asked):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window._composer is not None
    assert window._composer.isAncestorOf(QApplication.focusWidget())
    assert "Ctrl+N" in window.rail.write.toolTip()


def test_f6_goes_round_the_panes_both_ways(window: MainWindow, qtbot: QtBot) -> None:
    window.banners.show_banner("a", "Council.", "Waiting.", act="End")
    window.rail.write.setFocus()
    panes = [window.banners, window.stack, window._panel, window.rail]
    for pane in panes:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert pane.isAncestorOf(QApplication.focusWidget()), pane
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window._panel.isAncestorOf(QApplication.focusWidget())


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.banners.show_banner("a", "Council.", "Waiting.", act="End")
    window.status.show_connection(online=True)
    window.status.show_next("Next: Thursday 16:00", face(Role.MUNICIPALITY))
    assert unnamed(window) == []
    bare = QLineEdit(window)
    bare.show()
    assert unnamed(window) != []  # the helper does see what has none


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("writing", [False, True])
def test_nothing_is_cut_off_at_any_text_size(window: MainWindow, look: Look, size: tuple[int, int], scale: float, writing: bool) -> None:
    look.set_scale(scale)
    window.resize(*size)
    window.banners.show_banner("a", "Council meeting until 22:30.", "Posts of administrators wait until it ends.", act="It has ended")
    window.status.show_connection(online=False)
    window.status.show_next("Next: Thursday 16:00, Week video, as", face(Role.MUNICIPALITY))
    window.status.show_waiting(2, 1)
    if writing:
        window.write()
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() == size[0]
    assert cut_off(window) == []
    assert outside(window) == []


def test_the_helper_sees_what_is_cut_off(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    one = QPushButton("A button with many words")
    one.setFixedWidth(40)
    column.addWidget(one)
    column.addWidget(ElidedLabel("A line that may be shortened because it says the whole elsewhere"))
    holder.resize(60, 80)
    holder.show()
    assert [found for found in cut_off(holder) if "many words" in found]
    assert len(cut_off(holder)) == 1


def test_where_there_is_no_room_for_both_one_of_them_has_it(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    assert window.stack.isVisible()
    assert window._panel.isVisible()
    look.set_scale(2.0)
    window.resize(1024, 640)
    assert window.stack.isVisible()
    assert not window._panel.isVisible()
    window.write()
    assert window._panel.isVisible()
    assert not window.stack.isVisible()
    window.go("drafts")
    assert window.stack.isVisible()
    assert not window._panel.isVisible()


def test_closing_is_asked_and_can_be_refused(qtbot: QtBot) -> None:
    answers, kept = [False, True], []
    made = MainWindow(may_close=lambda: answers.pop(0), remember=kept.append)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.keyClick(made, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert made.isVisible()
    assert answers == [True]
    assert kept == []
    qtbot.keyClick(made, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not made.isVisible()
    assert len(kept) == 1


def test_leaving_asks_no_more(qtbot: QtBot) -> None:
    made = MainWindow(may_close=lambda: False)
    qtbot.addWidget(made)
    made.show()
    made.leave()
    assert not made.isVisible()


def test_size_and_composer_are_remembered(qtbot: QtBot, bridge: Bridge) -> None:
    kept: list[str] = []
    first = MainWindow(remember=kept.append)
    qtbot.addWidget(first)
    first.resize(790, 700)  # within the screenless platform's screen of 800 by 800
    first.set_composer(composer())
    first.show()
    first._splitter.moveSplitter(330, 1)
    width = first._splitter.sizes()[1]
    first.close()
    second = MainWindow(geometry=kept[0])
    qtbot.addWidget(second)
    second.set_composer(composer())
    second.show()
    QApplication.processEvents()
    assert abs(second._splitter.sizes()[1] - width) <= 4
    assert second._composer_width == width
    assert second.size() == first.size()


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"geometry": "***"}', '{"geometry": 3, "composer": "wide"}', '{"composer": null}'])
def test_a_damaged_memory_is_as_good_as_none(qtbot: QtBot, damaged: str) -> None:
    made = MainWindow(geometry=damaged)
    qtbot.addWidget(made)
    usual = MainWindow()
    qtbot.addWidget(usual)
    assert made.size() == usual.size()


def test_banners_are_renewed_by_their_key_and_take_no_room_when_gone(window: MainWindow) -> None:
    pressed: list[int] = []
    window.banners.show_banner("council", "Council.", "Waiting.")
    banner = window.banners.show_banner("council", "Council <b>", "Still waiting.", act="End", on=lambda: pressed.append(1))
    assert window.banners.keys() == ["council"]
    assert banner.accessibleName() == "Council <b> Still waiting."
    assert "<b>" not in banner.words.text()  # never taken for markup
    assert banner.button is not None
    banner.button.click()
    assert pressed == [1]
    window.banners.remove("council")
    window.banners.remove("council")
    assert not window.banners.isVisible()


def test_the_status_line_says_what_waits(window: MainWindow) -> None:
    status = window.status
    status.show_waiting(0, 0)
    assert status._waiting.text() == ""
    status.show_waiting(1, 3)
    assert status._waiting.text() == "1 draft · 3 posts are waiting"
    status.show_waiting(0, 1, "1 waits until after the meeting")
    assert status._waiting.text() == "1 waits until after the meeting"
    status.show_next("Next: today 16:00, as", face())
    assert status._badge is not None
    status.show_next("")
    assert status._badge is None


# -- sheets -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def sheet(window: MainWindow) -> Sheet:
    made = Sheet(window, "Wait a moment")
    made.body.addWidget(Chips("As whom?", [("a", "Alderman"), ("b", "Private")]))
    made.footer.addWidget(button("Cancel", on=made.dismiss))
    made.footer.addWidget(button("Publish", "primary"))
    return made


def test_a_sheet_keeps_the_keyboard_and_gives_it_back(window: MainWindow, sheet: Sheet, qtbot: QtBot) -> None:
    before = window.rail.button("drafts")
    before.setFocus()
    window.open_sheet(sheet)
    assert window.sheet() is sheet
    seen = []
    for _ in range(6):
        held = QApplication.focusWidget()
        assert sheet.panel.isAncestorOf(held)
        seen.append(spoken(held))
        qtbot.keyClick(held, Qt.Key.Key_Tab)
    assert seen == ["Alderman", "Private", "Cancel", "Publish", "Alderman", "Private"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert spoken(QApplication.focusWidget()) == "Private"
    window.rail.write.setFocus()  # whoever tries to take it
    assert sheet.panel.isAncestorOf(QApplication.focusWidget())
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert before.hasFocus()
    assert window.sheet() is None


def test_nothing_beneath_a_sheet_answers(window: MainWindow, sheet: Sheet, qtbot: QtBot) -> None:
    here = window.here
    window.open_sheet(sheet)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(window.write_asked):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.here == here
    spot = window.rail.button("accounts")
    assert window.childAt(spot.mapTo(window, spot.rect().center())) in (sheet, sheet.panel, *sheet.findChildren(QWidget))


def test_a_sheet_that_must_be_answered_does_not_escape(window: MainWindow, qtbot: QtBot) -> None:
    made = Sheet(window, "Answer me", escapes=False)
    made.footer.addWidget(button("Good", on=made.dismiss))
    made.open()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert made.is_open

    class Stubborn(Sheet):
        def may_dismiss(self) -> bool:
            return False

    above = Stubborn(window, "And me")
    above.footer.addWidget(button("Fine", on=above.dismiss))
    above.open()
    assert window.sheet() is above
    assert above.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert above.is_open
    above.dismiss()
    assert window.sheet() is made
    assert made.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_sheet_fits_its_window_and_scrolls_what_does_not(window: MainWindow, look: Look, scale: float) -> None:
    look.set_scale(scale)
    window.resize(1024, 640)
    made = Sheet(window, "Wait a moment")
    for number in range(30):
        made.body.addWidget(label(f"Line {number} of a long story that a person must be able to read to its very end"))
    made.footer.addWidget(button("Publish", "primary"))
    made.open()
    for _ in range(3):
        QApplication.processEvents()
    assert window.rect().contains(made.panel.geometry())
    assert made._scroll.verticalScrollBar().maximum() > 0
    assert outside(made) == []
    assert cut_off(made) == []
    window.resize(1440, 900)
    assert made.size() == window.size()


# -- small pieces -----------------------------------------------------------------------------------------------------


def test_chips_hold_one_answer_or_many(qtbot: QtBot) -> None:
    one = Chips("As whom?", [("a", "Alderman"), ("b", "Private")])
    many = Chips("Which?", [("a", "A"), ("b", "B")], many=True)
    for chips in (one, many):
        qtbot.addWidget(chips)
        chips.show()
        for key in ("a", "b"):
            qtbot.mouseClick(chips.chip(key), Qt.MouseButton.LeftButton)
    assert one.chosen == ["b"]
    assert one.value == "b"
    assert many.chosen == ["a", "b"]
    with qtbot.waitActive(one):
        one.activateWindow()
    one.chip("a").setFocus()
    qtbot.keyClick(one.chip("a"), Qt.Key.Key_Right)
    assert one.chip("b").hasFocus()
    with qtbot.waitSignal(one.changed) as told:
        qtbot.keyClick(one.chip("a"), Qt.Key.Key_Space)
    assert told.args == [["a"]]
    assert spoken(one.chip("a")) == "Alderman"


@pytest.mark.parametrize(
    ("left", "words"), [(37.0, "37"), (36.2, "37"), (0.0, "0"), (-3.0, "0"), (99.0, "99"), (100.0, "1:40"), (3600.0, "60:00")]
)
def test_the_ring_counts_whole_seconds(qtbot: QtBot, left: float, words: str) -> None:
    ring = CountdownRing()
    qtbot.addWidget(ring)
    ring.show_left(left, 60)
    assert ring.words == words
    ring.grab()


def test_the_ring_is_spoken_as_a_length_of_time(qtbot: QtBot) -> None:
    ring = CountdownRing()
    qtbot.addWidget(ring)
    ring.show_left(37, 60)
    assert spoken(ring) == "37 seconds"


def test_a_field_says_what_is_wrong_and_takes_it_back(qtbot: QtBot) -> None:
    field = Field("Server", QLineEdit(), help_text="As in the browser")
    qtbot.addWidget(field)
    assert spoken(field.control) == "Server"
    field.wrong("There is no such server.")
    assert field.help.text() == "There is no such server."
    assert field.control.accessibleDescription() == "There is no such server."
    assert field.control.property("bad") is True
    field.wrong("")
    assert field.help.text() == "As in the browser"
    assert field.control.property("bad") is False


def test_a_flow_breaks_into_rows(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for _ in range(6):
        one = QLabel("x")
        one.setFixedSize(100, 20)
        flow.addWidget(one)
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(324) == 20 * 2 + 8
    assert flow.heightForWidth(90) == 20 * 6 + 8 * 5
    holder.resize(324, 48)
    holder.show()
    assert [flow.itemAt(number).geometry().y() for number in range(6)] == [0, 0, 0, 28, 28, 28]  # type: ignore[union-attr]
    assert flow.itemAt(6) is None


def test_a_flow_in_columns_stands_one_below_the_other(qtbot: QtBot) -> None:
    """Two columns where there is room for two, what is wider than one takes both, and one column where there is no room."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, cell=100)
    for width in (60, 80, 150, 40, 90):
        one = QLabel("x")
        one.setFixedSize(width, 20)
        flow.addWidget(one)
    holder.resize(228, 200)
    holder.show()

    def places() -> list[tuple[int, int]]:
        return [(where.x(), where.y()) for where in (flow.itemAt(number).geometry() for number in range(5))]  # type: ignore[union-attr]

    assert places() == [(0, 0), (118, 0), (0, 28), (0, 56), (118, 56)]
    assert flow.heightForWidth(228) == 76
    holder.resize(199, 200)
    flow.activate()
    assert [left for left, _top in places()] == [0] * 5


def test_a_sheet_on_a_sheet_dims_the_window_once(window: MainWindow) -> None:
    first, second = Sheet(window, "Eerste"), Sheet(window, "Tweede")

    def corner() -> int:
        return window.grab().toImage().pixelColor(3, 3).lightness()

    bright = corner()
    first.open()
    once = corner()
    assert once < bright
    second.open()
    assert corner() == once
    second.dismiss()
    assert corner() == once
    first.dismiss()
    assert corner() == bright


def test_labels_never_take_text_for_markup(qtbot: QtBot) -> None:
    one = label("<img src=x> & <b>bold</b>")
    qtbot.addWidget(one)
    assert one.textFormat() is Qt.TextFormat.PlainText


def test_a_toast_goes_after_its_button(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[int] = []
    toast = window.toast("Kept until tomorrow.", act="Undo", on=lambda: undone.append(1))
    assert window.rect().contains(toast.geometry())
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == [1]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("words", ["Kept.", "A sentence too long for one line of a small window. " * 3])
def test_a_toast_fits_whatever_it_says(window: MainWindow, look: Look, words: str) -> None:
    look.set_scale(2.0)
    window.resize(1024, 640)
    toast = window.toast(words, act="Undo", on=lambda: None)
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    assert cut_off(toast) == []


# -- the start --------------------------------------------------------------------------------------------------------

HEAVY = ("sqlalchemy", "alembic", "keyring", "requests", "apscheduler", "PIL", "cryptography", "sqlite3", "argon2", "xml.etree.ElementTree")


def test_the_window_loads_nothing_heavy() -> None:
    code = f"import sys, ui.window, ui.crash, ui.badge; print([name for name in {HEAVY!r} if name in sys.modules])"
    root = Path(ui.__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard_and_only_once_a_stroke(window: MainWindow, key: Qt.Key) -> None:
    pressed: list[str] = []
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(button("Doe het", on=lambda: pressed.append("button")))
    column.addWidget(IconButton("plus", "Meer", on=lambda: pressed.append("icon")))
    window.set_composer(panel)
    for one in panel.findChildren(QAbstractButton):
        one.setFocus()
        QTest.keyClick(one, key)
    assert pressed == ["button", "icon"]
    held = panel.findChildren(QAbstractButton)[0]
    held.setFocus()
    again = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(held, again)
    QTest.keyClick(held, key, Qt.KeyboardModifier.ShiftModifier)
    assert pressed == ["button", "icon"]


def test_enter_presses_in_a_sheet_too(window: MainWindow) -> None:
    pressed: list[str] = []
    sheet = Sheet(window, "Vraag")
    sheet.body.addWidget(button("Ja", on=lambda: pressed.append("ja")))
    sheet.open()
    held = sheet.findChildren(QPushButton)[0]
    held.setFocus()
    QTest.keyClick(held, Qt.Key.Key_Return)
    assert pressed == ["ja"]


def test_it_fits_the_screen_with_its_frame(qtbot: QtBot) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    room = made.screen().availableSize()
    assert made.width() < room.width()
    assert made.height() < room.height()


def test_a_sheet_that_grows_takes_its_shadow_along(window: MainWindow, qtbot: QtBot) -> None:
    sheet = Sheet(window, "Groeit")
    sheet.body.addWidget(label("een"))
    sheet.open()
    qtbot.waitUntil(lambda: sheet.panel.height() > 0)
    QApplication.processEvents()
    asked: list[QRegion] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                asked.append(event.region())
            return False

    watch = Watch()
    sheet.installEventFilter(watch)
    before = sheet.panel.height()
    for _ in range(8):
        sheet.body.addWidget(label("nog een"))
    qtbot.waitUntil(lambda: sheet.panel.height() > before)
    qtbot.waitUntil(lambda: any(region.contains(sheet.rect()) for region in asked))
