"""The look: what can be read, what follows the system, what the keyboard shows."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTabBar, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import resources
from accounts.model.account import Role
from ui.look import Look, Theme, contrast, readable, tokens
from ui.look.icons import pixmap
from ui.look.sheet import style_sheet
from ui.look.tokens import Palette
from ui.widgets import Card, CheckBox, Choice, IconButton, button

USUAL = {"light": tokens.LIGHT, "dark": tokens.DARK}
HIGH = {"light": tokens.HIGH_LIGHT, "dark": tokens.HIGH_DARK}
ON_SURFACES = ("text", "muted", "accent", "stop", "good")


def _pairs(palette: Palette) -> list[tuple[str, str]]:
    pairs = [(name, surface) for name in ON_SURFACES for surface in ("ground", "sheet", "tint")]
    return [
        *pairs,
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("warning", "warning_ground"),
        ("warning", "sheet"),
        ("sheet", "text"),
    ]


@pytest.mark.parametrize("name", USUAL)
def test_every_text_reads_on_what_lies_behind_it(name: str) -> None:
    palette = USUAL[name]
    poor = {pair: contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) for pair in _pairs(palette)}
    assert {pair: value for pair, value in poor.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", HIGH)
def test_high_contrast_reads_at_seven_to_one_and_shows_its_lines(name: str) -> None:
    palette = HIGH[name]
    poor = {pair: contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) for pair in _pairs(palette)}
    assert {pair: value for pair, value in poor.items() if value < 7.0} == {}
    assert contrast(palette.line, palette.sheet) >= 4.5


@pytest.mark.parametrize(
    ("one", "other", "value"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#1D4F9C", "#1D4F9C", 1.0)]
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, value: float) -> None:
    assert contrast(one, other) == pytest.approx(value, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_contrast_refuses_what_is_no_colour() -> None:
    with pytest.raises(ValueError, match="red"):
        contrast("red", "#FFFFFF")


@pytest.mark.parametrize("own", ["#FFE100", "#000000", "#FFFFFF", "#1D4F9C", "#808080", "#00FF00"])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("high", [False, True])
def test_an_own_colour_is_made_readable_in_every_theme(look: Look, own: str, theme: Theme, high: bool) -> None:
    look.set_theme(theme)
    look.set_contrast(high)
    shown = look.role_colour(Role.PRIVATE, own)
    for behind in (look.hex("ground"), look.hex("sheet"), look.hex("tint")):
        assert contrast(shown, behind) >= (7.0 if high else 4.5)


def test_a_readable_colour_stays_as_it_is() -> None:
    assert readable("#1D4F9C", ["#FFFFFF"], 4.5) == "#1D4F9C"


@pytest.mark.parametrize("role", Role)
def test_role_colours_are_those_of_the_table_in_both_themes(look: Look, role: Role) -> None:
    from accounts.roles import rule

    assert look.role_colour(role) == rule(role).light
    look.set_theme(Theme.DARK)
    assert look.role_colour(role) == rule(role).dark
    assert look.role_colour(Role.CRISIS, role.value) == rule(role).dark
    assert look.role_colour(role, "no colour at all") == rule(role).dark


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.HIGH_DARK])
def test_the_style_sheet_has_every_value_and_qt_understands_it(qtbot: QtBot, palette: Palette, scale: float) -> None:
    made = style_sheet(palette, scale)
    assert "$" not in made
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", resources.text("styles", "omroeper.qss"))) == set()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(made)  # Qt warns about a sheet that it cannot read, and a warning fails the test
    widget.ensurePolished()


def test_colours_and_sizes_stand_in_one_place() -> None:
    from pathlib import Path

    root = Path(resources.__file__).parent.parent / "ui"
    colour = re.compile(r"[\"']#[0-9A-Fa-f]{6}[\"']")
    fallback = {"contrast.py"}  # black and white, as the last step away from a ground
    strays = [
        str(file) for file in root.rglob("*.py") if file.name not in {"tokens.py"} | fallback and colour.search(file.read_text("utf-8"))
    ]
    assert strays == []


def test_a_change_of_theme_reaches_what_is_on_the_screen(look: Look, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    one = IconButton("send", "Send")
    card.body.addWidget(one)
    card.resize(200, 100)
    card.show()
    before = card.grab().toImage()
    icon = one.icon().pixmap(20, 20).toImage()
    with qtbot.waitSignal(look.changed):
        look.set_theme(Theme.DARK)
    after = card.grab().toImage()
    assert before.pixelColor(100, 5) == QColor(tokens.LIGHT.sheet)
    assert after.pixelColor(100, 5) == QColor(tokens.DARK.sheet)
    assert one.icon().pixmap(20, 20).toImage() != icon


def test_the_system_is_followed_until_the_user_chooses(
    look: Look, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look.set_theme(Theme.SYSTEM)
    scheme = Qt.ColorScheme.Dark
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _self: scheme)
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
    assert look.dark
    assert look.palette is tokens.DARK
    look.set_theme(Theme.LIGHT)
    assert not look.dark


def test_more_contrast_is_taken_when_asked_for(look: Look) -> None:
    look.set_contrast(True)
    assert look.palette is tokens.HIGH_LIGHT
    look.set_contrast(False)
    assert look.palette is tokens.LIGHT


@pytest.mark.parametrize(("asked", "held"), [(0.2, 1.0), (1.0, 1.0), (1.7, 1.7), (9.0, 2.0)])
def test_text_size_stays_between_100_and_200_percent(look: Look, asked: float, held: float) -> None:
    look.set_scale(asked)
    assert look.scale == held
    assert look.px(13) == round(13 * held)
    assert look.font().pixelSize() == round(13 * held)


def test_larger_text_makes_larger_controls_at_once(look: Look, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    one = button("Publish", "primary", icon="send")
    card.body.addWidget(one)
    card.show()
    before, margin, icon = one.sizeHint(), card.body.contentsMargins().left(), one.iconSize().height()
    look.set_scale(2.0)
    assert one.sizeHint().height() >= 1.8 * before.height()
    assert card.body.contentsMargins().left() == 2 * margin
    assert one.iconSize().height() == 2 * icon


def _row(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    window.resize(400, 400)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def test_whatever_holds_the_keyboard_has_a_ring_in_the_accent_colour(look: Look, qtbot: QtBot) -> None:
    widgets = [
        button("One", "primary"),
        QLineEdit(),
        QPlainTextEdit(),
        CheckBox("Tick"),
        Choice("Pick", [("a", "A")]),
        QPushButton("Plain"),
    ]
    window = _row(qtbot, *widgets)
    for widget in widgets:
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        band = look._ring.band
        assert band is not None
        assert band.isVisible()
        assert band.geometry().contains(widget.geometry())
        picture = window.grab().toImage()
        edge = band.geometry()
        assert picture.pixelColor(edge.center().x(), edge.top()) == look.colour("accent")
        assert picture.pixelColor(edge.center().x(), edge.top() + 1) == look.colour("accent")


def test_the_ring_goes_along_and_leaves_with_its_control(look: Look, qtbot: QtBot) -> None:
    first, second = QPushButton("One"), QPushButton("Two")
    window = _row(qtbot, first, second)
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    window.resize(500, 500)
    QApplication.processEvents()
    assert look._ring.band is not None
    assert look._ring.band.geometry().contains(second.geometry())
    second.setParent(None)
    second.deleteLater()
    qtbot.waitUntil(lambda: look._ring._held is not second)
    first.setFocus()
    window.hide()
    QApplication.processEvents()


def test_every_icon_is_there_with_its_licence_and_takes_its_colour(look: Look) -> None:
    names = [file.name.removesuffix(".svg") for file in resources.at("icons").iterdir() if file.name.endswith(".svg")]
    assert len(names) > 20
    assert "ISC License" in resources.text("icons", "LICENSE")
    for name in names:
        drawing = pixmap(name, look.hex("stop"), 60, 0, 1.0).toImage()
        inked = [drawing.pixelColor(x, y) for x in range(60) for y in range(60)]
        assert look.hex("stop") in {colour.name().upper() for colour in inked if colour.alpha() == 255}, name


@pytest.mark.parametrize("theme", list(Theme))
def test_the_ends_of_too_many_tabs_show_arrows(qtbot: QtBot, look: Look, theme: Theme) -> None:
    look.set_theme(theme)
    bar = QTabBar()
    qtbot.addWidget(bar)
    for number in range(12):
        bar.addTab(f"Account {number}")
    bar.resize(300, bar.sizeHint().height())
    bar.show()
    bar.setCurrentIndex(6)
    qtbot.waitExposed(bar)
    arrows = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    assert len(arrows) == 2
    for arrow in arrows:
        image = arrow.grab().toImage()
        ground = look.hex("sheet")
        seen = {image.pixelColor(x, y).name() for x in range(3, image.width() - 3) for y in range(8, image.height() - 8)}
        assert max(contrast(colour, ground) for colour in seen) >= 3
