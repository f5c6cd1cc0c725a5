"""Selecting text in painted rows and copying it, by mouse and by keyboard; links, tags and what comes in are not disturbed by it."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.column import Entry
from tests.ui.canvases import seen, shown
from tests.ui.statuses import ARABIC, Memory, entry, link, status
from ui.columns import marking
from ui.columns.canvas import StatusList
from ui.columns.marking import Spot
from ui.columns.parts import ZoneKind
from ui.look import Look
from ui.widgets import Surface

SAID = "De brug 🎉 is open, lees hier (enkhuizen.nl) verder #Enkhuizen"


def with_link(number: int = 0) -> Entry:
    spans = (*link(SAID, "hier (enkhuizen.nl)", "https://enkhuizen.nl/brug"), *status(0, SAID).spans)
    return entry(status(number, SAID, spans=spans))


class Stage:
    """A column of rows, and a mouse."""

    def __init__(self, window: Surface, canvas: StatusList) -> None:
        self.window, self.canvas = window, canvas
        self.copied: list[str] = []
        self.acts: list[str] = []
        self.zones: list[str] = []
        canvas.copy_asked.connect(self.copied.append)
        canvas.act_asked.connect(lambda verb, _uri: self.acts.append(verb))
        canvas.zone_asked.connect(lambda zone, _uri: self.zones.append(zone.value))
        canvas.setFocus()

    def at(self, word: str, *, row: int = 0, end: bool = False) -> QPoint:
        """Return where a word stands, its left edge or its right edge."""
        one = self.canvas.stand.rows[row]
        laid = self.canvas.laid(one)
        for number, part in enumerate(marking.paragraphs(laid)):
            text = part.layout.text()
            if word in text:
                place = text.index(word) + (len(word) if end else 0)
                units = len(text[:place].encode("utf-16-le")) // 2
                where = marking.place_of(laid, Spot(number, units)).center().toPoint()
                return where + QPoint(-1 if end else 0, self.canvas.rect_of(one.status.uri).top())
        raise AssertionError(word)

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.canvas.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        self.move(QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
        self.move(end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

    def move(self, where: QPoint) -> None:
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent

        port = self.canvas.viewport()
        glob = QPointF(port.mapToGlobal(where))
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(where), glob, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(port, event)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, held)

    def copy(self) -> str:
        self.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        return self.copied[-1] if self.copied else ""

    @property
    def memory(self) -> Memory:
        assert isinstance(self.canvas._source, Memory)
        return self.canvas._source


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(*shown(qtbot, with_link(), *(entry(status(at)) for at in range(1, 30))))


SHIFT, CTRL, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_dragging_selects_and_ctrl_c_copies_it(stage: Stage) -> None:
    before = seen(stage.canvas)
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    assert stage.canvas.selected == "brug 🎉 is open"
    assert seen(stage.canvas) != before
    assert stage.copy() == "brug 🎉 is open"
    assert not stage.acts
    stage.key(Qt.Key.Key_Escape)
    assert stage.canvas.selected == ""
    assert seen(stage.canvas) == before
    stage.key(Qt.Key.Key_C, CTRL)
    assert stage.acts == ["copy"]  # the whole message, as ever


def test_what_is_selected_has_the_colours_of_a_selection(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    image = seen(stage.canvas)
    accent = Look.current().colour("accent").name()
    start, end = stage.at("brug"), stage.at("brug", end=True)
    assert accent in {image.pixelColor(x, start.y()).name() for x in range(start.x(), end.x())}


def test_a_link_that_is_selected_is_copied_with_its_real_address(stage: Stage) -> None:
    stage.drag(stage.at("lees"), stage.at("verder", end=True))
    assert stage.copy() == "lees hier (https://enkhuizen.nl/brug) verder"
    assert not stage.zones


def test_a_link_is_still_a_link_and_a_drag_from_it_is_none(stage: Stage) -> None:
    zone = next(zone for zone in stage.canvas.laid(stage.canvas.stand.rows[0]).zones if zone.kind is ZoneKind.LINK)
    where = zone.where.center().toPoint()
    QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert stage.zones == ["https://enkhuizen.nl/brug"]
    assert stage.canvas.selected == ""
    stage.drag(where, stage.at("verder", end=True))
    assert stage.canvas.selected.endswith("verder")
    assert stage.zones == ["https://enkhuizen.nl/brug"]


def test_a_hand_that_trembles_still_presses(stage: Stage) -> None:
    zone = next(zone for zone in stage.canvas.laid(stage.canvas.stand.rows[0]).zones if zone.kind is ZoneKind.TAG)
    where = zone.where.center().toPoint()
    QTest.mousePress(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    stage.move(where + QPoint(2, 1))
    QTest.mouseRelease(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where + QPoint(2, 1))
    assert stage.zones == ["enkhuizen"]
    assert stage.canvas.selected == ""


def test_a_double_click_takes_the_word_and_elsewhere_opens(stage: Stage) -> None:
    QTest.mouseDClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=stage.at("open") + QPoint(3, 0))
    assert stage.canvas.selected == "open"
    assert not stage.acts
    QTest.mouseDClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(stage.canvas.viewport().width() - 3, 3))
    assert stage.acts == ["open"]


def test_a_drag_stays_within_its_row(stage: Stage) -> None:
    stage.drag(stage.at("brug"), QPoint(200, stage.canvas.viewport().height() - 5))
    assert stage.canvas.selected.startswith("brug")
    assert stage.canvas.selected.endswith("#Enkhuizen")
    assert stage.canvas.selected.count("Weet iemand") == 0


def test_a_drag_over_the_edge_goes_on_in_a_long_row_and_no_further(qtbot: QtBot) -> None:
    long = " ".join(f"woord{number}" for number in range(400))
    stage = Stage(*shown(qtbot, entry(status(0, long)), *(entry(status(at)) for at in range(1, 30)), height=300))
    canvas, below = stage.canvas, QPoint(150, 330)
    canvas.fold(canvas.stand.rows[0].status.uri, "long")
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=stage.at("woord0 "))
    for _ in range(200):
        stage.move(below)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert canvas.selected == long
    edge = canvas.rect_of(canvas.stand.rows[0].status.uri).bottom()
    assert canvas.stand.room - 70 <= edge <= canvas.stand.room


def test_shift_and_a_click_go_on(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("brug", end=True))
    QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, SHIFT, stage.at("open", end=True))
    assert stage.canvas.selected == "brug 🎉 is open"


def test_a_selection_outlives_what_comes_in_and_scrolling(stage: Stage) -> None:
    stage.canvas.scroll_by(0)
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    chosen = seen(stage.canvas)
    stage.memory.add(*(entry(status(-number)) for number in range(1, 6)))
    stage.canvas.refresh()
    assert stage.canvas.selected == "brug 🎉 is open"
    assert seen(stage.canvas) == chosen
    stage.canvas.scroll_by(2500)
    assert stage.copy() == "brug 🎉 is open"
    stage.canvas.scroll_by(-2500)
    stage.canvas.go_to(with_link().status.uri)
    assert stage.canvas.marked is not None


def test_an_edit_of_the_text_lets_go(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    stage.memory.add(entry(status(0, "Iets heel anders")))
    stage.canvas.refresh()
    seen(stage.canvas)
    assert stage.canvas.selected == ""
    assert stage.canvas.marked is None


def test_a_click_elsewhere_lets_go_and_the_right_button_keeps_it(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.RightButton, pos=stage.at("brug"))
    assert stage.canvas.selected
    QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 300))
    assert not stage.canvas.selected


def test_the_buttons_of_a_row_leave_the_selection_and_still_do_their_work(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    menus: list[str] = []
    stage.canvas.menu_asked.connect(lambda uri, _where: menus.append(uri))
    for verb, held in (("more", Qt.KeyboardModifier.NoModifier), ("reply", SHIFT)):
        zone = next(zone for zone in stage.canvas.laid(stage.canvas.stand.rows[0]).zones if zone.value == verb)
        QTest.mouseClick(stage.canvas.viewport(), Qt.MouseButton.LeftButton, held, zone.where.center().toPoint())
    assert len(menus) == 1
    assert stage.acts == ["reply"]
    assert stage.canvas.selected == "brug 🎉 is open"


def test_a_row_that_is_scrolled_away_while_it_is_pulled_at_keeps_what_was_selected(stage: Stage) -> None:
    QTest.mousePress(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=stage.at("brug"))
    stage.move(stage.at("open", end=True))
    stage.canvas.scroll_by(2000)
    stage.move(QPoint(150, 300))
    QTest.mouseRelease(stage.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 300))
    assert stage.canvas.selected == "brug 🎉 is open"


def test_by_keyboard_from_the_beginning_of_the_text(stage: Stage) -> None:
    for _ in range(7):
        stage.key(Qt.Key.Key_Right, SHIFT)
    assert stage.canvas.selected == "De brug"
    stage.key(Qt.Key.Key_Left, SHIFT)
    assert stage.copy() == "De bru"
    stage.key(Qt.Key.Key_Right, SHIFT | ALT)
    assert stage.canvas.selected.strip() == "De brug"
    stage.key(Qt.Key.Key_End, SHIFT)
    assert stage.canvas.selected.startswith("De brug 🎉 is")
    stage.key(Qt.Key.Key_Down, SHIFT)
    stage.key(Qt.Key.Key_Up, SHIFT)
    stage.key(Qt.Key.Key_Home, SHIFT)
    assert not stage.canvas.selected
    stage.key(Qt.Key.Key_Escape)
    assert stage.canvas.marked is None


def test_all_of_a_row(stage: Stage) -> None:
    stage.key(Qt.Key.Key_A, CTRL)
    assert stage.copy() == SAID.replace("(enkhuizen.nl)", "(https://enkhuizen.nl/brug)")


def test_with_a_caret_the_arrows_go_through_the_text(stage: Stage) -> None:
    before = stage.canvas.current
    stage.key(Qt.Key.Key_F7)
    for _ in range(3):
        stage.key(Qt.Key.Key_Right)
    for _ in range(4):
        stage.key(Qt.Key.Key_Right, SHIFT)
    assert stage.canvas.selected == "brug"
    stage.key(Qt.Key.Key_Right, CTRL)
    assert stage.canvas.selected == ""
    assert stage.canvas.current == before
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_Down)
    assert stage.canvas.current != before


def test_its_keys_are_its_own_while_the_keyboard_is_there(stage: Stage) -> None:
    taken: list[str] = []
    for keys in ("F7", "Escape", "Ctrl+A"):
        cut = QShortcut(QKeySequence(keys), stage.window)
        cut.activated.connect(lambda keys=keys: taken.append(keys))
    stage.key(Qt.Key.Key_F7)
    assert stage.canvas.marked is not None
    assert stage.canvas.marked.caret
    stage.key(Qt.Key.Key_Escape)
    assert stage.canvas.marked is None
    stage.key(Qt.Key.Key_A, CTRL)
    assert stage.canvas.selected
    stage.key(Qt.Key.Key_Escape)
    assert taken == []
    stage.key(Qt.Key.Key_Escape)
    assert taken == ["Escape"]  # nothing is selected: it is another's


def test_an_emoji_of_two_signs_is_one_step(qtbot: QtBot) -> None:
    stage = Stage(*shown(qtbot, entry(status(0, "👨‍👩‍👧‍👦🏳️‍🌈a"))))
    stage.key(Qt.Key.Key_Right, SHIFT)
    assert stage.canvas.selected == "👨‍👩‍👧‍👦"
    stage.key(Qt.Key.Key_Right, SHIFT)
    stage.key(Qt.Key.Key_Right, SHIFT)
    assert stage.canvas.selected == "👨‍👩‍👧‍👦🏳️‍🌈a"


def test_in_arabic_the_left_arrow_goes_on(qtbot: QtBot) -> None:
    stage = Stage(*shown(qtbot, entry(status(0, "مرحبا بكم", author=ARABIC))))
    for _ in range(5):
        stage.key(Qt.Key.Key_Left, SHIFT)
    assert stage.canvas.selected == "مرحبا"


def test_title_text_and_quote_are_one_selection(qtbot: QtBot) -> None:
    quoted = status(9, "Wat er stond")
    stage = Stage(*shown(qtbot, entry(status(0, "Mijn mening", title="De kop", quote=quoted))))
    stage.key(Qt.Key.Key_A, CTRL)
    assert stage.copy() == "De kop\nMijn mening\nWat er stond"
    stage.drag(stage.at("kop"), stage.at("Mijn", end=True))
    assert stage.canvas.selected == "kop\nMijn"
    stage.key(Qt.Key.Key_Down, SHIFT)
    assert stage.canvas.selected.startswith("kop\nMijn mening\nWa")
    for _ in range(3):
        stage.key(Qt.Key.Key_Up, SHIFT)
    assert stage.canvas.selected == "De "


def test_a_row_without_text_has_nothing_to_select(qtbot: QtBot) -> None:
    stage = Stage(*shown(qtbot, entry(status(0, ""))))
    stage.key(Qt.Key.Key_A, CTRL)
    stage.key(Qt.Key.Key_F7)
    stage.key(Qt.Key.Key_Right, SHIFT)
    stage.drag(QPoint(60, 10), QPoint(200, 40))
    assert stage.canvas.marked is None


@pytest.mark.parametrize(
    "text", ["De brug 🎉 is open, ga er nu overheen. " * 3, "مرحبا بكم في إنكهاوزن! De haven 12:00 " * 3, "👨‍👩‍👧‍👦🏳️‍🌈é\n\n#a", "x"]
)
def test_no_way_through_a_text_leads_out_of_it(qtbot: QtBot, text: str) -> None:
    stage = Stage(*shown(qtbot, entry(status(0, text.strip(), title="Köp", quote=status(9, "Wat er stond, lang genoeg voor twee regels")))))
    laid = stage.canvas.laid(stage.canvas.stand.rows[0])
    ends = [len(part.layout.text().encode("utf-16-le")) // 2 for part in marking.paragraphs(laid)]
    chance = random.Random(text)
    spot = Spot(0, 0)
    for _ in range(400):
        spot = marking.moved(laid, spot, chance.choice(("left", "right", "up", "down", "home", "end", "word-left", "word-right")))
        assert 0 <= spot.part < len(ends)
        assert 0 <= spot.at <= ends[spot.part]
        other = marking.spot_at(laid, chance.uniform(-50, 400), chance.uniform(-50, 400))
        assert other is not None
        stage.canvas.select(stage.canvas.stand.rows[0].status.uri, spot, other)
        first, last = marking.word_at(laid, other)
        assert first <= last
    for how, edge in (("right", Spot(len(ends) - 1, ends[-1])), ("down", Spot(len(ends) - 1, ends[-1]))):
        for _ in range(400):
            spot = marking.moved(laid, spot, how if text.isascii() or how == "down" else "word-right")
        assert spot == edge


def test_escape_with_nothing_selected_is_left_to_others(stage: Stage) -> None:
    event_was_taken = stage.canvas.select_none()
    assert not event_was_taken


def test_the_middle_button_s_clipboard_is_served_where_there_is_one(stage: Stage) -> None:
    stage.drag(stage.at("brug"), stage.at("open", end=True))
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        assert clipboard.text(clipboard.Mode.Selection) == "brug 🎉 is open"
    assert stage.canvas.selected
