"""The painted column: what stands on the screen, by mouse, by keyboard, and as a screen reader knows it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accounts.model.column import Entry
from accounts.model.ids import AccountId
from accounts.model.status import Attachment, PictureKind, Poll, PollChoice
from tests.ui.statuses import ANNA, ARABIC, LONG, NOW, Memory, entry, link, many, status, variety
from ui import work
from ui.columns import accessible
from ui.columns.canvas import StatusList
from ui.columns.parts import Laid, Line, Words, Zone, ZoneKind
from ui.columns.saying import spoken
from ui.columns.workshop import MOST_LAID, Workshop
from ui.look import Look, Theme, contrast
from ui.look.tokens import FACES, ON_FACE
from ui.widgets import Surface

Make = Callable[..., StatusList]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Make a shown column of a memory."""
    held: list[Surface] = []

    def made(memory: Memory, *, width: int = 300, height: int = 700, fetch: object = None, begin: bool = True) -> StatusList:
        accessible.install()
        window = Surface("ground")
        held.append(window)
        qtbot.addWidget(window)
        shop = Workshop(fetch, window)  # type: ignore[arg-type]
        canvas = StatusList(memory, shop, lambda: NOW, "Kolom")
        canvas.act_as = AccountId(1)
        window.body.addWidget(canvas)
        window.resize(Look.current().px(width), Look.current().px(height))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if begin:
            canvas.begin(None)
        return canvas

    yield made
    held.clear()


def seen(canvas: StatusList) -> QImage:
    return canvas.viewport().grab().toImage()


def texts(laid: Laid) -> str:
    return " | ".join(part.text if isinstance(part, Line) else part.layout.text() for part in laid.parts if isinstance(part, Line | Words))


def first(canvas: StatusList) -> str:
    assert canvas.stand.entry is not None
    return canvas.stand.entry.status.uri


# -- the picture --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("down", [0, 40, 1500])
def test_the_picture_is_identical_when_statuses_come_above_and_below(make: Make, down: int) -> None:
    memory = many(400)
    canvas = make(memory)
    canvas.scroll_by(down)
    before = seen(canvas)
    memory.add(*(entry(status(-1 - at, f"Nieuw {at} " * (at % 7 + 1))) for at in range(100)))
    memory.add(*(entry(status(5000 + at, "Oud", at=NOW - timedelta(days=3))) for at in range(50)))
    canvas.refresh()
    assert seen(canvas) == before
    assert canvas.new() == 100


def test_the_picture_is_identical_after_a_restart(make: Make) -> None:
    memory = many(400)
    canvas = make(memory)
    canvas.clearFocus()
    canvas.scroll_by(2345)
    before, entry_ = seen(canvas), canvas.stand.entry
    assert entry_ is not None
    again = make(memory, begin=False)
    again.clearFocus()
    again.begin(entry_.key, canvas.stand.offset, canvas.marks.read)
    assert seen(again) == before


def test_scrolling_paints_the_same_as_painting_anew(make: Make) -> None:
    canvas = make(many(200))
    for by in (130, 7, -40, 600, -333):
        canvas.scroll_by(by)
        before = seen(canvas)
        canvas._workshop.clear()
        assert seen(canvas) == before


def test_a_status_that_is_edited_is_painted_anew_in_its_place(make: Make) -> None:
    memory = many(50)
    canvas = make(memory)
    old = memory.entries[1]
    top = canvas.rect_of(old.status.uri).top()
    memory.add(Entry(old.key, status(1, "Nu staat hier iets anders.", at=old.status.at, edited_at=NOW), old.via))
    canvas.refresh()
    assert canvas.rect_of(old.status.uri).top() == top
    found = canvas.entry_of(old.status.uri)
    assert found is not None
    assert "iets anders" in texts(canvas.laid(found))
    assert "edited" in texts(canvas.laid(found))


def test_a_status_that_is_deleted_while_it_is_shown_leaves_the_rest_where_it_was(make: Make) -> None:
    memory = many(50)
    canvas = make(memory)
    canvas.scroll_by(500)
    uris = [canvas.stand.rows[at].status.uri for at, _ in canvas.stand.visible()]
    tops = {uri: canvas.rect_of(uri).top() for uri in uris}
    memory.remove(uris[0])
    canvas.refresh()
    assert canvas.rect_of(uris[1]).top() == tops[uris[1]]
    assert canvas.current != uris[0]


def test_the_unread_line_comes_without_moving_what_is_read(make: Make) -> None:
    memory = many(50)
    canvas = make(memory)
    canvas.mark_read()
    before = seen(canvas)
    memory.add(entry(status(-1, "Nieuw")))
    canvas.refresh()
    assert seen(canvas) == before
    assert canvas.unread() == 1
    canvas.scroll_by(-2000)
    key = memory.entries[1].key
    assert canvas.marks.line == key
    assert canvas._lead(memory.entries[1]) > 0


def test_width_and_text_size_keep_the_first_status(make: Make) -> None:
    canvas = make(many(200))
    canvas.scroll_by(1000)
    there = first(canvas)
    canvas.window().resize(500, 700)
    QApplication.processEvents()
    assert first(canvas) == there
    Look.current().set_scale(2.0)
    QApplication.processEvents()
    assert first(canvas) == there
    assert canvas.laid(canvas.stand.rows[canvas.stand.first]).height > 150


def test_a_hundred_thousand_cost_no_more_than_what_is_seen(make: Make) -> None:
    memory = Memory()
    memory.entries = [entry(status(at)) for at in range(20_000)]
    canvas = make(memory)
    memory.asked = 0
    for _ in range(30):
        canvas.scroll_by(120)
        seen(canvas)
    assert memory.asked < 100
    assert canvas._workshop.held[0] <= MOST_LAID


def test_no_more_than_two_hundred_texts_are_kept(make: Make) -> None:
    canvas = make(many(600))
    for _ in range(100):
        canvas.scroll_by(500)
        seen(canvas)
    laid, printed = canvas._workshop.held
    assert laid <= MOST_LAID
    assert printed <= 32 * 1024 * 1024


def test_zero_statuses_are_painted_as_a_sheet(make: Make) -> None:
    canvas = make(Memory())
    assert seen(canvas).pixelColor(5, 5).name().upper() == Look.current().hex("sheet")
    assert canvas.current == ""
    memory = many(2)
    canvas._source = canvas.stand.source = canvas.stand.rows._source = memory
    canvas.refresh()
    assert first(canvas) == memory.entries[0].status.uri
    assert canvas.unread() == 0, "what a new column begins with is no arrears"


# -- what is in a row ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_every_kind_of_row_is_painted_within_its_column(make: Make, scale: float, theme: Theme) -> None:
    Look.current().set_theme(theme)
    Look.current().set_scale(scale)
    canvas = make(Memory(variety()))
    seen(canvas)
    bar = canvas.verticalScrollBar().sizeHint().width()
    for one in variety():
        laid = canvas.laid(one)
        edge = canvas.viewport().width() + bar
        for part in laid.parts:
            if isinstance(part, Words):
                assert part.left + part.layout.boundingRect().right() <= edge
                assert part.top + part.layout.boundingRect().height() <= laid.height + 1
            else:
                assert part.where.right() <= edge + 1, part
                assert part.where.bottom() <= laid.height + 1, part
        for zone in laid.zones:
            assert zone.where.bottom() <= laid.height + 1


def test_a_long_name_has_a_line_to_itself_and_the_whole_in_its_name(make: Make) -> None:
    one = entry(status(0, author=LONG))
    canvas = make(Memory([one]))
    lines = [part for part in canvas.laid(one).parts if isinstance(part, Line)]
    assert lines[0].text.startswith("Bewonersplatform Gommer")
    assert lines[1].where.top() > lines[0].where.top()
    assert LONG.handle in _row(canvas, 0).text(QAccessible.Text.Description)


def test_arabic_stands_at_the_right_and_its_tag_can_be_pressed(make: Make) -> None:
    one = entry(status(0, "مرحبا بكم في إنكهاوزن! #Enkhuizen", author=ARABIC))
    canvas = make(Memory([one]))
    tag = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.TAG)
    assert tag.value == "enkhuizen"
    assert tag.where.left() < canvas.viewport().width() / 2, "the end of a text from right to left"


def test_emoji_before_a_link_do_not_shift_it(make: Make) -> None:
    text = "👏🏽👨‍👩‍👧‍👦🇳🇱 lees enkhuizen.example nu"
    plain = "lees enkhuizen.example nu"
    rows = [
        entry(status(0, text, spans=link(text, "enkhuizen.example", "https://enkhuizen.example"))),
        entry(status(1, plain, spans=link(plain, "enkhuizen.example", "https://enkhuizen.example"))),
    ]
    canvas = make(Memory(rows), width=500)
    with_emoji, without = (next(z for z in canvas.laid(row).zones if z.kind is ZoneKind.LINK) for row in rows)
    assert with_emoji.name == "enkhuizen.example"
    assert with_emoji.where.width() == pytest.approx(without.where.width(), abs=1)


def test_a_warning_folds_text_and_pictures(make: Make) -> None:
    picture = Attachment(PictureKind.IMAGE, "https://a.example/1.jpg", alt="Vuur")
    one = entry(status(0, "Het geheim", warning="Heftig", media=(picture,)))
    canvas = make(Memory([one, entry(status(1))]))
    assert "Het geheim" not in texts(canvas.laid(one))
    fold = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.FOLD)
    canvas.press(one.status.uri, fold)
    assert "Het geheim" in texts(canvas.laid(one))
    assert any(zone.kind is ZoneKind.PICTURE for zone in canvas.laid(one).zones)
    canvas.press(one.status.uri, next(zone for zone in canvas.laid(one).zones if zone.value == "warning"))
    assert "Het geheim" not in texts(canvas.laid(one))


def test_what_is_folded_is_unfolded_by_keyboard_and_folded_again(make: Make, qtbot: QtBot) -> None:
    picture = Attachment(PictureKind.IMAGE, "https://a.example/1.png", alt="Rood", width=64, height=48)
    one = entry(status(0, "Het geheim. " * 200, warning="Heftig", media=(picture,)))
    canvas = make(Memory([one, entry(status(1))]))
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_X)
    assert (one.status.uri, "warning") in canvas.opened
    assert "Het geheim" in texts(canvas.laid(one))
    low = canvas.laid(one).height
    qtbot.keyClick(canvas, Qt.Key.Key_X)
    assert canvas.opened == {(one.status.uri, "warning"), (one.status.uri, "long")}
    assert canvas.laid(one).height > low
    qtbot.keyClick(canvas, Qt.Key.Key_X)
    assert not canvas.opened
    canvas.go_to(status(1).uri)
    qtbot.keyClick(canvas, Qt.Key.Key_X)
    assert not canvas.opened, "there is nothing to unfold"


def test_under_a_warning_nothing_is_read_aloud_until_it_is_unfolded() -> None:
    picture = Attachment(PictureKind.IMAGE, "https://a.example/1.png", alt="Bloed")
    poll = Poll((PollChoice("Ja"), PollChoice("Nee")))
    one = entry(status(0, "Het geheim", warning="Heftig", media=(picture,), poll=poll, title="De kop"))
    folded, open_ = spoken(one, NOW), spoken(one, NOW, opened={"warning"})
    assert "Warning: Heftig" in folded
    for words in ("Het geheim", "Bloed", "Ja, Nee", "De kop"):
        assert words not in folded
        assert words in open_


def test_a_label_of_a_network_is_said_in_words(make: Make) -> None:
    rows = [entry(status(0, "x", warning="label:gore")), entry(status(1, "y", warning="label:iets-nieuws"))]
    canvas = make(Memory(rows))
    assert "Shocking images" in texts(canvas.laid(rows[0]))
    assert "Hidden by a label of the network" in texts(canvas.laid(rows[1]))
    assert "label:" not in _row(canvas, 0).text(QAccessible.Text.Name)


def test_a_text_that_is_too_long_can_be_read_on(make: Make) -> None:
    one = entry(status(0, "De raad heeft besloten. " * 100))
    canvas = make(Memory([one]))
    low = canvas.laid(one).height
    canvas.fold(one.status.uri, "long")
    assert canvas.laid(one).height > 2 * low


def test_a_boost_a_quote_and_the_ways_it_came_are_said(make: Make) -> None:
    rows = variety()
    canvas = make(Memory(rows))
    said = [texts(canvas.laid(one)) for one in canvas.stand.rows.entries]
    whole = " ".join(said)
    for words in (
        "Boosted by Sjoerd Hoekstra",
        "Also via #haven",
        "Answer to @jan",
        "Enkhuizer Dagblad @dagblad",
        "100 votes",
        "71%",
        "edited",
    ):
        assert words in whole


def test_a_video_is_a_still_that_says_how_long_it_is_and_opens(make: Make, qtbot: QtBot) -> None:
    film = Attachment(PictureKind.VIDEO, "https://a.example/v.mp4", "https://a.example/v.jpg", "Rondleiding", seconds=65)
    asked: list[str] = []
    one = entry(status(0, "Kijk", media=(film,)))
    canvas = make(Memory([one]), fetch=lambda url, _account: asked.append(url) or _png())
    assert "Video 1:05 · open" in texts(canvas.laid(one))
    seen(canvas)
    assert work.idle()
    assert asked == ["https://a.example/v.jpg"], "the video itself is never fetched"
    zone = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.LINK)
    assert (zone.value, zone.name) == ("https://a.example/v.mp4", "Open: Video")
    with qtbot.waitSignal(canvas.zone_asked) as told:
        canvas.press(one.status.uri, zone)
    assert told.args == [zone, one.status.uri]


@pytest.mark.parametrize(
    ("votes", "closed", "said"),
    [((71, 29), False, "71% | 29% | 100 votes · until"), ((None, None), False, "until"), ((0, 0), True, "0% | 0% | 0 votes · closed")],
)
def test_a_poll_says_its_answers_and_how_it_stands(make: Make, votes: tuple[int | None, int | None], closed: bool, said: str) -> None:
    poll = Poll((PollChoice("Ja, graag", votes[0]), PollChoice("Nee", votes[1])), NOW + timedelta(hours=3), closed)
    one = entry(status(0, "Moet de markt terug?", poll=poll))
    canvas = make(Memory([one]))
    lines = [part.text for part in canvas.laid(one).parts if isinstance(part, Line)]
    assert [line for line in lines if line in {"Ja, graag", "Nee"}] == ["Ja, graag", "Nee"]
    told = " | ".join(line for line in lines if "%" in line or "until" in line or "closed" in line)
    assert told.startswith(said)
    assert "Poll: Ja, graag, Nee" in _row(canvas, 0).text(QAccessible.Text.Name)


def test_others_marks_are_not_ours(make: Make) -> None:
    one = entry(status(0), mine={AccountId(2): frozenset({"favourited"})})
    canvas = make(Memory([one]))
    assert "Favourite of yours" not in _row(canvas, 0).text(QAccessible.Text.Name)
    canvas.act_as = AccountId(2)
    assert "Favourite of yours" in _row(canvas, 0).text(QAccessible.Text.Name)


# -- pictures -----------------------------------------------------------------------------------------------------------


def _png(colour: str = "#FF0000") -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor

    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _with_picture() -> Entry:
    return entry(status(0, "Kijk", media=(Attachment(PictureKind.IMAGE, "https://a.example/1.png", alt="Rood", width=64, height=48),)))


def _middle(canvas: StatusList, one: Entry) -> str:
    zone = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.PICTURE)
    where = zone.where.center().toPoint() + QPoint(0, canvas.rect_of(one.status.uri).top())
    return seen(canvas).pixelColor(where).name()


def test_a_picture_comes_when_it_is_in_sight_and_nothing_moves(make: Make) -> None:
    asked: list[str] = []

    def fetch(url: str, account: object) -> bytes:
        asked.append(f"{url} {account}")
        return _png()

    one = _with_picture()
    canvas = make(Memory([one, entry(status(1))]), fetch=fetch)
    below = canvas.rect_of("https://social.example/1")
    seen(canvas)
    assert work.idle()
    assert _middle(canvas, one) == "#ff0000"
    assert canvas.rect_of("https://social.example/1") == below
    assert asked == ["https://a.example/1.png 1"]


def test_never_loads_nothing_and_says_what_it_is(make: Make) -> None:
    asked: list[str] = []
    one = _with_picture()
    canvas = make(Memory([one]), fetch=lambda url, _account: asked.append(url))
    canvas.set_pictures("never")
    asked.clear()
    seen(canvas)
    assert work.idle()
    assert "Rood" in texts(canvas.laid(one))


def test_on_request_loads_only_what_is_asked_for(make: Make) -> None:
    asked: list[str] = []

    def fetch(url: str, _account: object) -> bytes:
        asked.append(url)
        return _png()

    one = _with_picture()
    canvas = make(Memory([one]), fetch=fetch, begin=False)
    canvas.pictures = "request"
    canvas.begin(None)
    seen(canvas)
    assert work.idle()
    assert not asked
    canvas.show_picture(one.status.uri, "https://a.example/1.png")
    seen(canvas)
    assert work.idle()
    assert asked == ["https://a.example/1.png"]
    assert _middle(canvas, one) == "#ff0000"


def test_what_is_no_picture_leaves_its_words(make: Make) -> None:
    one = _with_picture()
    canvas = make(Memory([one]), fetch=lambda _url, _account: b"<html>")
    seen(canvas)
    assert work.idle()
    assert canvas._workshop.pictures.failed("https://a.example/1.png")
    seen(canvas)


@pytest.mark.parametrize("ground", FACES)
def test_initials_can_be_read_on_every_ground(ground: str) -> None:
    assert contrast(ground, ON_FACE) >= 4.5


# -- the keyboard -------------------------------------------------------------------------------------------------------


def test_the_keyboard_goes_through_the_rows(make: Make, qtbot: QtBot) -> None:
    memory = many(300)
    canvas = make(memory)
    canvas.setFocus()
    assert canvas.current == memory.entries[0].status.uri
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current == memory.entries[30].status.uri
    rect = canvas.rect_of(canvas.current)
    assert rect.top() >= 0
    assert rect.bottom() < canvas.viewport().height()
    for _ in range(5):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.current == memory.entries[25].status.uri
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.current == memory.entries[-1].status.uri
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.current == memory.entries[0].status.uri
    assert canvas.stand.at_top


def test_the_keyboard_goes_on_where_one_looks(make: Make, qtbot: QtBot) -> None:
    memory = many(300)
    canvas = make(memory)
    canvas.setFocus()
    canvas.scroll_by(5000)
    there = {canvas.stand.rows[at].status.uri for at, _ in canvas.stand.visible()}
    assert canvas.current in there
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current in there


def test_pages_miss_nothing(make: Make, qtbot: QtBot) -> None:
    memory = many(60)
    canvas = make(memory)
    canvas.setFocus()
    met: set[str] = set()
    for _ in range(40):
        met |= {canvas.stand.rows[at].status.uri for at, _ in canvas.stand.visible()}
        qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert met == {one.status.uri for one in memory.entries}


def test_keys_ask_for_what_they_say(make: Make, qtbot: QtBot) -> None:
    canvas = make(many(5))
    canvas.setFocus()
    asked: list[tuple[str, str]] = []
    canvas.act_asked.connect(lambda verb, uri: asked.append((verb, uri)))
    links: list[str] = []
    canvas.links_asked.connect(lambda uri, _where: links.append(uri))
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    uri = canvas.current
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    menus: list[str] = []
    canvas.menu_asked.connect(lambda uri, _where: menus.append(uri))
    qtbot.keyClick(canvas, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [("reply", uri), ("open", uri), ("copy", uri)]
    assert (links, menus) == ([uri], [uri])


def test_the_row_with_the_keyboard_has_a_ring(make: Make, qtbot: QtBot) -> None:
    canvas = make(many(5))
    canvas.clearFocus()
    without = seen(canvas)
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    assert seen(canvas) != without
    assert seen(canvas).pixelColor(1, 5).name() == Look.current().hex("accent").lower()


def test_to_unread_puts_the_oldest_unread_at_the_bottom(make: Make) -> None:
    memory = many(200)
    canvas = make(memory, begin=False)
    canvas.begin(memory.entries[150].key, 0, memory.entries[40].key)
    assert canvas.unread() == 40
    canvas.to_unread()
    assert canvas.current == memory.entries[39].status.uri
    rect = canvas.rect_of(canvas.current)
    assert rect.bottom() <= canvas.viewport().height()
    assert rect.bottom() > canvas.viewport().height() - 150


def test_what_stood_in_sight_counts_as_read(make: Make) -> None:
    memory = many(200)
    canvas = make(memory, begin=False)
    canvas.begin(None, 0, memory.entries[40].key)
    canvas.to_unread()
    assert canvas._dwell.isActive()
    canvas.look_closely()
    left = canvas.unread()
    assert 30 < left < 40
    while canvas.scroll_by(-300):
        canvas.look_closely()
    assert canvas.unread() == 0
    assert canvas.marks.line == memory.entries[40].key, "the line stays for this round"


def test_what_came_in_late_is_found_and_counts_until_it_was_seen(make: Make) -> None:
    memory = many(200)
    late = memory.entries[120]
    memory.entries[120] = Entry(late.key, late.status, late.via, True)
    canvas = make(memory)
    told: list[bool] = []
    canvas.late_read.connect(lambda: told.append(True))
    canvas.look_closely()
    assert not told
    assert "Came in later" in texts(canvas.laid(memory.entries[120]))
    canvas.to_unread()
    assert canvas.current == late.status.uri
    assert 0 < canvas.rect_of(late.status.uri).top() < canvas.viewport().height() / 2
    canvas.look_closely()
    assert told == [True]


# -- the mouse ----------------------------------------------------------------------------------------------------------


def test_a_press_on_an_action_asks_for_it(make: Make, qtbot: QtBot) -> None:
    canvas = make(many(3))
    asked: list[tuple[str, str]] = []
    canvas.act_asked.connect(lambda verb, uri: asked.append((verb, uri)))
    second = canvas.stand.rows[1]
    for verb in ("reply", "boost", "favourite", "bookmark"):
        zone = next(zone for zone in canvas.laid(second).zones if zone.value == verb)
        where = zone.where.center().toPoint() + QPoint(0, canvas.rect_of(second.status.uri).top())
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked == [(verb, second.status.uri) for verb in ("reply", "boost", "favourite", "bookmark")]


def test_letting_go_elsewhere_does_nothing(make: Make, qtbot: QtBot) -> None:
    canvas = make(many(3))
    asked: list[str] = []
    canvas.act_asked.connect(lambda verb, _uri: asked.append(verb))
    row = canvas.stand.rows[0]
    zone = next(zone for zone in canvas.laid(row).zones if zone.value == "boost")
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=zone.where.center().toPoint())
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not asked


def test_the_pointer_over_a_link_shows_its_real_address(make: Make, qtbot: QtBot) -> None:
    text = "Lees hier het verslag"
    one = entry(status(0, text, spans=link(text, "hier", "https://enkhuizen.example/verslag")))
    canvas = make(Memory([one]))
    hints: list[str] = []
    canvas.hinted.connect(hints.append)
    zone = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.LINK)
    qtbot.mouseMove(canvas.viewport(), zone.where.center().toPoint())
    assert hints == ["https://enkhuizen.example/verslag"]
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(canvas.viewport(), QPoint(2, 2))
    assert hints[-1] == ""


def test_the_wheel_scrolls_and_sideways_is_left_to_the_board(make: Make) -> None:
    canvas = make(many(100))

    def wheel(across: int, down: int) -> QWheelEvent:
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(canvas.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(across, down),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)
        return event

    assert wheel(0, -120).isAccepted()
    assert (canvas.stand.first, canvas.stand.offset) != (0, 0)
    there = (canvas.stand.first, canvas.stand.offset)
    wheel(-120, 0)
    assert (canvas.stand.first, canvas.stand.offset) == there


def test_the_scroll_bar_follows_and_leads(make: Make) -> None:
    memory = many(1000)
    canvas = make(memory)
    bar = canvas.verticalScrollBar()
    assert bar.value() == 0
    canvas.scroll_by(20_000)
    assert 0 < bar.value() < bar.maximum()
    bar.setSliderDown(True)
    bar.setSliderPosition(bar.maximum() // 2)
    bar.setSliderDown(False)
    assert memory.rank(memory.entries[canvas.stand.source.newer(canvas.stand.rows[canvas.stand.first].key)].key) == pytest.approx(
        0.5, abs=0.02
    )
    bar.setSliderDown(True)
    bar.setSliderPosition(0)
    bar.setSliderDown(False)
    assert canvas.stand.at_top


# -- a screen reader ----------------------------------------------------------------------------------------------------


def _row(canvas: StatusList, index: int):  # type: ignore[no-untyped-def]
    face = QAccessible.queryAccessibleInterface(canvas)
    return face.child(index)


def test_rows_are_list_items_with_author_time_and_text(make: Make) -> None:
    canvas = make(Memory(variety()))
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face.role() is QAccessible.Role.List
    assert face.text(QAccessible.Text.Name) == "Kolom"
    assert face.childCount() == len(canvas.stand.visible())
    row = face.child(0)
    assert row.role() is QAccessible.Role.ListItem
    name = row.text(QAccessible.Text.Name)
    assert name.startswith("Anna de Boer, 4 minutes ago")
    assert "Kuipersdijk" in name
    assert row.rect().height() > 30
    assert face.indexOfChild(row) == 0
    assert row.parent().object() is canvas


def test_a_folded_warning_is_not_read_aloud(make: Make) -> None:
    one = entry(status(0, "Het geheim", warning="Heftig"))
    canvas = make(Memory([one]))
    name = _row(canvas, 0).text(QAccessible.Text.Name)
    assert "Warning: Heftig" in name
    assert "geheim" not in name


def test_pictures_are_told_by_their_description(make: Make) -> None:
    assert "Picture: Rood" in _row(make(Memory([_with_picture()])), 0).text(QAccessible.Text.Name)


def test_a_screen_reader_can_act_upon_a_row(make: Make) -> None:
    canvas = make(many(3))
    asked: list[tuple[str, str]] = []
    canvas.act_asked.connect(lambda verb, uri: asked.append((verb, uri)))
    row = _row(canvas, 1)
    actions = row.actionInterface() if hasattr(row, "actionInterface") else row.interface_cast(QAccessible.InterfaceType.ActionInterface)
    assert {"reply", "boost", "favourite", actions.pressAction()} <= set(actions.actionNames())
    actions.doAction("reply")
    assert asked == [("reply", canvas.stand.rows[1].status.uri)]
    assert actions.localizedActionName("reply") == "Reply"


def test_the_row_with_the_keyboard_is_the_focused_one(make: Make, qtbot: QtBot) -> None:
    canvas = make(many(5))
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face.focusChild().text(QAccessible.Text.Name) == face.child(1).text(QAccessible.Text.Name)
    assert face.child(1).state().focused
    assert not face.child(0).state().focused


def test_an_unread_row_says_so(make: Make) -> None:
    memory = many(10)
    canvas = make(memory, begin=False)
    canvas.begin(None, 0, memory.entries[2].key)
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face.child(0).text(QAccessible.Text.Name).startswith("Unread. Anna")
    assert face.child(2).text(QAccessible.Text.Name).startswith("Anna")


def test_a_row_that_went_away_is_no_longer_valid(make: Make) -> None:
    memory = many(10)
    canvas = make(memory)
    row = _row(canvas, 0)
    assert row.isValid()
    memory.remove(memory.entries[0].status.uri)
    canvas.refresh()
    assert not row.isValid()
    assert row.text(QAccessible.Text.Name) == ""


def test_a_screen_reader_may_read_very_much(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accessible, "MOST_ROWS", 20)
    canvas = make(many(300))
    face = QAccessible.queryAccessibleInterface(canvas)
    met: list[str] = []
    while canvas.scroll_by(600):
        met += [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]
    gc.collect()
    assert len(set(met)) > 280
    assert len(accessible.faces(canvas).rows) == 20
    assert all(name.startswith("Anna") for name in met)


def test_the_author_without_a_name_is_called_by_his_handle(make: Make) -> None:
    from dataclasses import replace

    one = entry(status(0, author=replace(ANNA, name="")))
    canvas = make(Memory([one]))
    assert "@anna@social.example" in texts(canvas.laid(one))
    assert isinstance(canvas.laid(one).zones[0], Zone)
