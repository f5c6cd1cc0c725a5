"""The wall: the desk decides, the screen shows only that, and whoever presses twice decides once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accounts.errors import NetworkDown
from accounts.model.hold import HoldCause
from accounts.model.ids import AccountId, WallId
from accounts.model.status import Attachment, Person, PictureKind, Status
from accounts.model.wall import Verdict, Wall, WallMark, digest_of
from tests.accounts.statuses import BRAM, arrival, status
from tests.ui.accessible import unnamed
from tests.ui.columning import Columning, columning
from tests.ui.cutoffs import cut_off
from ui import work
from ui.look import Look, contrast
from ui.wall import WallDesk, WallScreen
from ui.wall.form import WallSheet
from ui.wall.painting import Piece, WallPainter, dress, fit, unit
from ui.wall.turns import Turns
from ui.widgets import Sheet, Toast

WALL = Wall(WallId(1), "Gemeenteraad Enkhuizen", ("raad040",), (AccountId(1),))
FATIMA = Person("9", "fatima@mastodon.example", "فاطمة الزهراء")
SJOERD = Person("10", "sjoerd@mastodon.example", "Sjoerd Hoekstra")
LONG = "Waarom is het zwembad op zondag dicht, terwijl juist dan gezinnen met kinderen tijd hebben? " * 6


def settle() -> None:
    """Let every reading end, also the one that an event begins."""
    for _ in range(3):
        assert work.idle()


def mark(number: int, text: str = "", **more: Any) -> WallMark:
    one = status(number, text, **more)
    return WallMark(one.uri, Verdict.SHOWN, digest_of(one), one.at, one)


# ---- whose turn it is


def test_what_was_just_approved_comes_first_then_who_was_away_longest() -> None:
    turns = Turns()
    assert turns.put(["a"])
    assert turns.page == ("a",)
    assert not turns.put(["a", "b"])
    assert [turns.next() and turns.page for _ in range(4)] == [("b",), ("a",), ("b",), ("a",)]
    turns.put(["a", "b", "c"])
    seen = [turns.next() and turns.page for _ in range(3)]
    assert seen == [("c",), ("b",), ("a",)]


def test_what_is_no_longer_approved_is_off_the_page_at_once() -> None:
    turns = Turns()
    turns.put(["a", "b"])
    assert turns.put(["b"])
    assert turns.page == ("b",)
    assert turns.put([])
    assert turns.page == ()
    assert not turns.next()


def test_three_are_in_sight_where_the_wall_wants_several() -> None:
    turns = Turns(several=True)
    turns.put(["a", "b", "c", "d"])
    assert turns.page == ("a", "b", "c")
    assert turns.next()
    assert set(turns.page) == {"d", "a", "b"}
    assert turns.put(["a", "b", "d", "e"]) is False
    assert turns.put(["b", "d", "e"])
    assert set(turns.page) == {"d", "b", "e"}


def test_this_one_now() -> None:
    turns = Turns(several=True)
    turns.put(["a", "b", "c", "d"])
    assert turns.show("d")
    assert turns.page == ("d", "a", "b")
    assert not turns.show("x")


# ---- how it looks


@pytest.mark.parametrize("dark", [True, False])
def test_every_colour_on_the_wall_has_the_highest_contrast(dark: bool) -> None:
    colours = dress(replace(WALL, dark=dark))
    assert min(contrast(one, colours.ground) for one in (colours.text, colours.muted, colours.accent)) >= 7.0
    assert contrast(colours.text, colours.ground) > 20


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("text", ["Ja!", "Klopt het dat het zwembad eerder sluit?", LONG, "م" * 300, "🏊" * 60, "W" * 900])
def test_letters_are_as_large_as_fits_and_never_smaller_than_the_hall_can_read(size: tuple[int, int], text: str) -> None:
    area = QRectF(0, 0, *size)
    painter = WallPainter(WALL, area, status(1).at)
    made = painter._fit(Piece(status(1, text)), painter.room, several=False)
    assert made.size >= round(0.046 * unit(area))
    assert made.laid.height <= painter.room.height()
    if len(text) < 60:
        assert made.size >= round(0.1 * unit(area)) - 2
    if size == (1920, 1080):
        assert made.cut is (len(text) == 900)


def test_what_most_networks_allow_is_read_whole_on_the_wall() -> None:
    words = ("Klopt het dat de raad vanavond over het zwembad stemt? " * 10)[:480]
    assert not WallPainter(WALL, QRectF(0, 0, 1920, 1080), status(1).at).cuts(status(1, words))


def test_words_from_right_to_left_stand_at_the_right() -> None:
    found = painted(WALL, Piece(status(1, "مرحبا", author=FATIMA)))
    left, right = (
        [found.pixelColor(x, y).lightness() for x in part for y in range(100, 420)] for part in (range(30, 300), range(660, 930))
    )
    assert max(left) < 40
    assert max(right) > 200


def test_a_long_message_is_smaller_than_a_short_one_and_a_larger_screen_has_larger_letters() -> None:
    small = fit("woord " * 40, 800.0, 400.0, 20, 60, "x")
    assert fit("woord " * 10, 800.0, 400.0, 20, 60, "x").size > small.size
    assert fit("woord " * 40, 1600.0, 800.0, 20, 120, "x").size > small.size


def painted(wall: Wall, *pieces: Piece, size: tuple[int, int] = (960, 540)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawing = WallPainter(wall, QRectF(image.rect()), status(1).at)
    drawing.ground(painter)
    drawing.frame(painter)
    if pieces:
        drawing.messages(painter, pieces)
    else:
        drawing.nothing(painter)
    painter.end()
    return image


def test_what_a_picture_shows_is_said_beneath_it_and_a_film_is_marked() -> None:
    picture = QPixmap(400, 300)
    picture.fill(Qt.GlobalColor.red)
    plain = Piece(status(1, "De raadzaal"), picture)
    told, film = replace(plain, told="De raadzaal van boven gezien"), replace(plain, film=True)

    def red(image: QImage) -> set[tuple[int, int]]:
        area = [(x, y) for x in range(0, 960, 2) for y in range(0, 540, 2)]
        return {at for at in area if image.pixelColor(*at).red() > 200 and image.pixelColor(*at).green() < 60}

    bare, said, marked = (red(painted(WALL, one)) for one in (plain, told, film))
    assert said
    below = painted(WALL, told).copy(560, max(y for _, y in said) + 4, 380, 60)
    assert max(below.pixelColor(x, y).lightness() for x in range(below.width()) for y in range(below.height())) > 200
    middle = (sum(x for x, _ in bare) / len(bare), sum(y for _, y in bare) / len(bare))
    assert all(abs(x - middle[0]) > 8 or abs(y - middle[1]) > 8 for x, y in marked)


@pytest.mark.parametrize("author", [SJOERD, FATIMA])
def test_a_portrait_stands_before_the_name_as_a_disc(author: Person) -> None:
    face = QPixmap(300, 300)
    face.fill(QColor("#00aa00"))
    text = "Dag" if author is SJOERD else "مرحبا"
    found = painted(WALL, Piece(status(1, text, author=author), face=face))
    every = ((x, y) for x in range(960) for y in range(0, 540, 3))
    green = [at for at in every if found.pixelColor(*at).green() > 150 and found.pixelColor(*at).red() < 60]
    assert green
    across = [x for x, _ in green]
    assert 20 < max(across) - min(across) < 90
    assert (max(across) < 200) is (author is SJOERD)
    assert (min(across) > 760) is (author is FATIMA)


def test_a_picture_stands_beside_the_words_whole() -> None:
    picture = QPixmap(400, 300)
    picture.fill(Qt.GlobalColor.red)
    found = painted(WALL, Piece(status(1, "De raadzaal"), picture))
    reds = [x for x in range(960) if QSize(1, 1) and found.pixelColor(x, 200).red() > 200 and found.pixelColor(x, 200).green() < 40]
    assert min(reds) > 960 * 0.55
    assert painted(WALL, Piece(status(1, "De raadzaal"))) != found


# ---- the screen


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[WallScreen]:
    made = WallScreen(replace(WALL, still=True), lambda: status(1).at)
    made.resize(960, 540)
    yield made
    made.stop()


def test_the_screen_says_what_stands_on_it_and_nothing_of_the_program(screen: WallScreen) -> None:
    screen.put(screen.wall, (mark(1, "Ja!"),))
    assert screen.findChildren(QWidget) == []  # nothing can be pressed there
    assert "Ja!" in screen.accessibleName()
    assert "Anna de Boer" in screen.accessibleName()
    screen.set_blank(True)
    assert "Ja!" not in screen.accessibleName()


def test_blank_is_the_ground_alone(screen: WallScreen) -> None:
    screen.put(screen.wall, (mark(1, "Ja!"),))
    assert len(colours_of(screen)) > 3
    screen.set_blank(True)
    assert colours_of(screen) == {"#000000"}
    screen.next()
    screen.set_blank(False)
    assert len(colours_of(screen)) > 3


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_the_page_turns_by_itself_and_not_while_it_is_paused(screen: WallScreen) -> None:
    screen.put(screen.wall, (mark(1), mark(2)))
    first = screen.page
    screen.set_paused(True)
    screen._turn.timeout.emit()
    assert screen.page == first
    screen.set_paused(False)
    screen._turn.timeout.emit()
    assert screen.page != first
    assert screen._turn.interval() == WALL.seconds * 1000


def test_of_three_in_sight_one_that_is_too_long_stands_alone(qtbot: QtBot) -> None:
    wall = replace(WALL, several=True, still=True)
    screen = WallScreen(wall, lambda: status(1).at)
    screen.resize(960, 540)
    screen.put(wall, (mark(1, "Ja!"), mark(2, "Nee."), mark(3, "Misschien?")))
    assert len(screen.page) == 3
    screen.put(wall, (mark(1, LONG), mark(2, "Nee."), mark(3, "Misschien?")))
    assert [one.status.text for one in screen.page if one.status] == [LONG]
    screen.next()
    assert [one.status.text for one in screen.page if one.status] == ["Nee.", "Misschien?"]
    screen.stop()


def test_one_message_fades_into_the_next_only_where_stillness_was_not_asked_for(qtbot: QtBot) -> None:
    moving = WallScreen(WALL, lambda: status(1).at)
    moving.resize(320, 180)
    moving.show()
    moving.put(WALL, (mark(1), mark(2)))
    moving.next()
    assert moving._before is not None
    moving.put(WALL, (mark(2),))
    moving.put(WALL, ())
    assert moving._before is None  # what was taken back does not fade: it is gone
    moving.put(WALL, (mark(1), mark(2)))
    moving._fade.stop()
    moving._before = None
    moving.still = True
    moving.next()
    assert moving._before is None
    moving.stop()


def test_escape_leaves_b_empties_p_pauses(screen: WallScreen, qtbot: QtBot) -> None:
    screen.show()
    QTest.keyClick(screen, Qt.Key.Key_B)
    QTest.keyClick(screen, Qt.Key.Key_P)
    assert (screen.blank, screen.paused) == (True, True)
    with qtbot.waitSignal(screen.left) as told:
        QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert told.args == [False]


def test_a_screen_that_is_gone_takes_the_wall_away(screen: WallScreen, qtbot: QtBot) -> None:
    here = QGuiApplication.primaryScreen()
    screen.show_on(here, take_keyboard=False)
    assert screen.geometry() == here.geometry()
    with qtbot.waitSignal(screen.left) as told:
        screen._screen_gone(here)
    assert told.args == [True]
    assert not screen.isVisible()


# ---- the desk


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[Columning]:
    with columning(tmp_path, qtbot) as made:
        qtbot.addWidget(made.window)
        yield made


@pytest.fixture
def wall(place: Columning) -> Wall:
    return place.engine.walls.add("Gemeenteraad Enkhuizen", tags=("raad040",), accounts=(place.council.id,), still=True)


def said(place: Columning, number: int, text: str = "", **more: Any) -> Status:
    at = place.house.clock.now() - timedelta(minutes=60 - number)
    return status(number, text or f"Vraag {number} #raad040", at=at, tags=("raad040",), **more)


def come_in(place: Columning, wall: Wall, *some: Status) -> None:
    place.engine.cache.insert([arrival(one, int(wall.column.id)) for one in some], place.house.clock.now())


@pytest.fixture
def desk(place: Columning, wall: Wall, qtbot: QtBot) -> Iterator[WallDesk]:
    come_in(place, wall, said(place, 1), said(place, 2, author=BRAM), said(place, 3))
    made = WallDesk(place.bridge)
    made.calm_ms = 0
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    yield made
    made.close()
    made.deleteLater()
    work.idle()


def texts(desk: WallDesk) -> list[str]:
    return [row.status.text for row in desk.queue.rows.values()]


def on_wall(desk: WallDesk) -> list[str]:
    assert desk.screen_window is not None
    return [one.status.text for one in desk.screen_window.page if one.status is not None]


def press(desk: WallDesk, key: Qt.Key) -> None:
    QTest.keyClick(desk, key)
    settle()


def test_what_came_in_stands_at_the_desk_the_oldest_first(desk: WallDesk) -> None:
    assert texts(desk) == ["Vraag 1 #raad040", "Vraag 2 #raad040", "Vraag 3 #raad040"]
    assert "3" in desk.queue.lists.chip("waiting").text()
    assert desk.focus_start() is next(iter(desk.queue.rows.values()))


def test_show_not_and_block_by_key_and_all_of_it_undone(desk: WallDesk, place: Columning) -> None:
    desk.hall.put_up()
    press(desk, Qt.Key.Key_S)
    assert on_wall(desk) == ["Vraag 1 #raad040"]
    press(desk, Qt.Key.Key_A)
    assert place.engine.walls.get(desk.wall.id).people == ("bram@mastodon.example",)  # type: ignore[union-attr]
    press(desk, Qt.Key.Key_N)
    assert texts(desk) == []
    assert desk.queue.empty.isVisible()
    for _ in range(3):
        press(desk, Qt.Key.Key_Z)
    assert texts(desk) == ["Vraag 1 #raad040", "Vraag 2 #raad040", "Vraag 3 #raad040"]
    assert on_wall(desk) == []
    assert not desk.hall.back.isEnabled()


def test_the_keyboard_is_at_the_next_message_at_once(desk: WallDesk, place: Columning, wall: Wall) -> None:
    place.engine.walls.show(wall.id, said(place, 1))
    desk._show(place.engine.walls.look(wall.id))
    assert desk.queue.current() is desk.queue.rows[said(place, 2).uri]
    assert desk.focusWidget() is desk.queue.rows[said(place, 2).uri]


def test_the_keyboard_stays_at_the_next_message(desk: WallDesk) -> None:
    rows = list(desk.queue.rows.values())
    rows[1].setFocus()
    press(desk, Qt.Key.Key_S)
    assert texts(desk) == ["Vraag 1 #raad040", "Vraag 3 #raad040"]
    assert list(desk.queue.rows.values())[1].hasFocus()
    press(desk, Qt.Key.Key_Up)
    assert list(desk.queue.rows.values())[0].hasFocus()


def test_a_row_that_says_the_same_stays_the_same_row_when_more_comes_in(desk: WallDesk, place: Columning, wall: Wall) -> None:
    before = list(desk.queue.rows.values())
    before[1].acts["show"].setFocus()
    come_in(place, wall, said(place, 4), replace(said(place, 1), favourites=40))
    desk.reload()
    settle()
    assert list(desk.queue.rows.values())[:3] == before
    assert len(desk.queue.rows) == 4
    assert before[1].acts["show"].hasFocus()
    shown = [desk.queue.body.itemAt(at).widget() for at in range(4)]
    assert shown == list(desk.queue.rows.values())


def test_a_double_press_decides_about_one(desk: WallDesk) -> None:
    desk.calm_ms = 60_000
    press(desk, Qt.Key.Key_S)
    press(desk, Qt.Key.Key_S)
    assert texts(desk) == ["Vraag 2 #raad040", "Vraag 3 #raad040"]


def test_a_message_that_was_altered_while_it_was_read_is_not_shown(desk: WallDesk, place: Columning, wall: Wall) -> None:
    row = next(iter(desk.queue.rows.values()))
    place.engine.cache.edit(said(place, 1, "Iets heel anders", edited_at=place.house.clock.now()), place.house.clock.now())
    row.acts["show"].click()
    settle()
    assert place.engine.walls.look(wall.id).shown == ()
    assert any("altered" in one._words.text() for one in desk.findChildren(Toast))
    assert texts(desk)[0] == "Iets heel anders"


def png(colour: str) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QImage(60, 40, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    made.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())


def test_a_picture_is_shown_only_when_it_is_the_one_that_was_seen_at_the_desk(
    place: Columning, wall: Wall, desk: WallDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "picture"
    file.write_bytes(png("#cc0000"))
    monkeypatch.setattr(place.engine.pictures, "fetch", lambda *_given, **_more: file)
    place.engine.walls.change(wall.id, pictures=True)
    media = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.png", alt="Een rood vlak"),)
    come_in(place, wall, said(place, 5, "Foto #raad040", media=media))
    desk.reload()
    settle()
    row = list(desk.queue.rows.values())[-1]
    assert row.seen
    desk.hall.put_up()
    row.acts["show"].click()
    settle()
    assert desk.screen_window is not None
    (mark,) = desk.screen_window.page
    assert desk._picture_on(mark) is not None
    file.write_bytes(png("#00cc00"))  # the same address, another picture
    desk.pictures._held.clear()
    assert desk._picture_on(mark) is None
    settle()
    assert desk._picture_on(mark) is None
    assert on_wall(desk) == ["Foto #raad040"]


def test_a_picture_that_cannot_be_had_is_said_and_the_words_go_alone(
    place: Columning, wall: Wall, desk: WallDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_given: object, **_more: object) -> Path:
        raise NetworkDown(host="mastodon.example")

    monkeypatch.setattr(place.engine.pictures, "fetch", nowhere)
    place.engine.walls.change(wall.id, pictures=True)
    media = (Attachment(PictureKind.IMAGE, "https://mastodon.example/1.png"),)
    come_in(place, wall, said(place, 5, "Foto #raad040", media=media, sensitive=True))
    desk.reload()
    settle()
    row = list(desk.queue.rows.values())[-1]
    assert "cannot be had" in row.previews["https://mastodon.example/1.png"].text()
    row.acts["sensitive"].click()
    settle()
    assert [one.picture for one in place.engine.walls.look(wall.id).shown] == [""]


FILM = Attachment(PictureKind.VIDEO, "https://mastodon.example/1.mp4", "https://mastodon.example/1.png", alt="De brug gaat open")


def test_a_film_stands_there_as_a_still_and_its_author_with_a_portrait(
    place: Columning, wall: Wall, desk: WallDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(url: str, *_given: object, **_more: object) -> Path:
        asked.append(url)
        held = tmp_path / url.rsplit("/", 1)[-1]
        held.write_bytes(png("#cc0000" if url == FILM.preview else "#0000cc"))
        return held

    monkeypatch.setattr(place.engine.pictures, "fetch", fetch)
    place.engine.walls.change(wall.id, pictures=True)
    author = replace(SJOERD, avatar="https://mastodon.example/sjoerd.png")
    come_in(place, wall, said(place, 5, "Kijk #raad040", media=(FILM,), author=author))
    desk.reload()
    settle()
    row = list(desk.queue.rows.values())[-1]
    assert set(asked) == {FILM.preview, author.avatar}  # the film itself is never fetched
    assert "still" in " ".join(one.text() for one in row.findChildren(QLabel))
    assert not row.portrait.isHidden()
    assert unnamed(row) == []
    desk.hall.put_up()
    row.acts["show"].click()
    settle()
    assert desk.screen_window is not None
    (mark,) = desk.screen_window.page
    piece = desk.screen_window._piece(mark)
    assert piece.picture is not None
    assert piece.face is not None
    assert (piece.film, piece.told) == (True, "Film: De brug gaat open")
    (tmp_path / "sjoerd.png").write_bytes(png("#00cc00"))
    monkeypatch.setattr(place.engine.pictures, "fetch", lambda url, *_given, **_more: tmp_path / url.rsplit("/", 1)[-1])
    desk.faces._held.clear()
    desk.pictures._held.clear()
    for _ in range(2):
        piece = desk.screen_window._piece(mark)
        settle()
    assert piece.face is None  # another portrait at the same address was approved by nobody
    assert piece.picture is not None


def test_without_pictures_on_the_wall_nothing_is_fetched(
    place: Columning, wall: Wall, desk: WallDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(place.engine.pictures, "fetch", lambda url, *_given, **_more: asked.append(url))
    author = replace(SJOERD, avatar="https://mastodon.example/sjoerd.png")
    come_in(place, wall, said(place, 5, "Kijk #raad040", media=(FILM,), author=author))
    desk.reload()
    settle()
    list(desk.queue.rows.values())[-1].acts["show"].click()
    settle()
    (mark,) = place.engine.walls.look(wall.id).shown
    assert (asked, mark.picture, mark.face) == ([], "", "")


def test_take_it_off_and_bring_it_back(desk: WallDesk, place: Columning) -> None:
    desk.hall.put_up()
    press(desk, Qt.Key.Key_S)
    desk.queue.lists.chip("shown").click()
    assert texts(desk) == ["Vraag 1 #raad040"]
    next(iter(desk.queue.rows.values())).acts["refuse"].click()
    settle()
    assert on_wall(desk) == []
    desk.queue.lists.chip("refused").click()
    assert texts(desk) == ["Vraag 1 #raad040"]
    next(iter(desk.queue.rows.values())).acts["show"].click()
    settle()
    assert on_wall(desk) == ["Vraag 1 #raad040"]


def test_this_one_now_pause_and_blank_from_the_desk(desk: WallDesk) -> None:
    desk.hall.put_up()
    for _ in range(3):
        press(desk, Qt.Key.Key_S)
    desk.queue.lists.chip("shown").click()
    press(desk, Qt.Key.Key_P)
    (third, *_rest) = desk.queue.rows.values()
    third.setFocus()
    press(desk, Qt.Key.Key_T)
    assert on_wall(desk) == [third.status.text]
    assert "paused" in desk.hall.state.text()
    press(desk, Qt.Key.Key_B)
    assert desk.screen_window is not None
    assert desk.screen_window.blank
    press(desk, Qt.Key.Key_B)
    assert not desk.screen_window.blank


def test_t_at_a_waiting_message_approves_it_and_shows_it_now(desk: WallDesk, place: Columning) -> None:
    press(desk, Qt.Key.Key_T)
    assert len(desk.queue.rows) == 3  # no wall is shown: nothing is approved by the way
    desk.hall.put_up()
    press(desk, Qt.Key.Key_S)
    list(desk.queue.rows.values())[1].setFocus()
    press(desk, Qt.Key.Key_T)
    assert on_wall(desk) == ["Vraag 3 #raad040"]
    assert texts(desk) == ["Vraag 2 #raad040"]


def test_a_crisis_empties_the_wall_and_only_a_person_fills_it_again(desk: WallDesk, place: Columning) -> None:
    desk.hall.put_up()
    press(desk, Qt.Key.Key_S)
    place.engine.begin_hold(HoldCause.CRISIS, by="Anna")
    settle()
    assert desk.screen_window is not None
    assert desk.screen_window.blank
    place.engine.end_hold(HoldCause.CRISIS)
    settle()
    assert desk.screen_window.blank
    desk.hall.toggle_blank()
    assert not desk.screen_window.blank


def test_an_empty_wall_stays_empty_over_taking_away_and_a_new_start(place: Columning, wall: Wall, desk: WallDesk, qtbot: QtBot) -> None:
    desk.hall.put_up()
    desk.hall.toggle_blank()
    settle()
    desk.hall.take_away()
    desk.hall.put_up()
    assert desk.screen_window is not None
    assert desk.screen_window.blank
    desk.close()
    again = WallDesk(place.bridge, wall.id)
    qtbot.addWidget(again)
    settle()
    assert again.screen_window is None  # a start puts nothing on a screen by itself
    again.hall.put_up()
    assert again.screen_window is not None
    assert again.screen_window.blank
    assert "empty" in again.hall.state.text()
    again.hall.toggle_blank()
    assert not again.screen_window.blank
    settle()
    assert not place.engine.walls.get(wall.id).blank
    again.close()
    settle()


def test_put_up_during_a_crisis_the_wall_is_empty(desk: WallDesk, place: Columning) -> None:
    place.engine.begin_hold(HoldCause.CRISIS)
    settle()
    desk.hall.put_up()
    assert desk.screen_window is not None
    assert desk.screen_window.blank
    place.engine.end_hold(HoldCause.CRISIS)
    settle()
    assert desk.screen_window.blank  # its end changes nothing by itself


def test_where_the_wall_wants_no_blank_a_crisis_leaves_it(desk: WallDesk, place: Columning, wall: Wall) -> None:
    place.engine.walls.change(wall.id, blank_in_crisis=False)
    desk.reload()
    settle()
    desk.hall.put_up()
    place.engine.begin_hold(HoldCause.CRISIS, by="Anna")
    settle()
    assert desk.screen_window is not None
    assert not desk.screen_window.blank


def test_the_desk_that_closes_takes_the_wall_with_it(desk: WallDesk, place: Columning, qtbot: QtBot) -> None:
    desk.hall.put_up()
    assert place.engine.walls.columns() != ()
    with qtbot.waitSignals([desk.shown, desk.closed]):
        desk.close()
    assert desk.screen_window is None
    assert place.engine.walls.columns() == ()


def test_a_wall_is_made_at_the_desk_and_what_is_wrong_is_said_at_its_field(place: Columning, qtbot: QtBot) -> None:
    desk = WallDesk(place.bridge)
    desk.show()
    settle()
    assert desk.queue.empty.isVisible()
    sheet = desk.add()
    sheet.go_on()
    assert sheet.is_open
    assert sheet.fields["tags"].help.text()
    sheet.fields["title"].control.setText("Gemeenteraad")  # type: ignore[attr-defined]
    sheet.fields["tags"].control.setText("#raad040 #raadenkhuizen")  # type: ignore[attr-defined]
    sheet.dress.choose("light")
    sheet.ticks["several"].setChecked(True)
    sheet.keep.click()
    settle()
    assert desk.wall is not None
    assert (desk.wall.title, desk.wall.tags, desk.wall.dark, desk.wall.several) == (
        "Gemeenteraad",
        ("raad040", "raadenkhuizen"),
        False,
        True,
    )
    change = desk.change()
    assert change is not None
    assert change.wishes["tags"] == ("#raad040", "#raadenkhuizen")
    change.remove.click()
    settle()
    assert desk.wall is None
    assert desk.queue.empty.isVisible()
    desk.close()
    desk.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_and_room(desk: WallDesk, qtbot: QtBot, scale: float) -> None:
    Look.current().set_scale(scale)
    desk.resize(1000, 900)
    desk.reload()
    settle()
    sheet: Sheet = desk.add()
    assert isinstance(sheet, WallSheet)
    for one in (desk, sheet):
        assert unnamed(one) == []
        qtbot.waitUntil(lambda one=one: cut_off(one) == [])  # type: ignore[misc]
    sheet.dismiss()
    Look.current().set_scale(1.0)


def test_words_of_every_direction_stand_at_the_desk(place: Columning, wall: Wall, desk: WallDesk) -> None:
    come_in(place, wall, said(place, 5, "مرحبا بكم #raad040", author=FATIMA), said(place, 6, "Prachtich wurk! #raad040", author=SJOERD))
    desk.reload()
    settle()
    assert "فاطمة الزهراء" in [one.text() for one in desk.findChildren(QLabel)]
