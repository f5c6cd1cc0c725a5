"""The role badge: shape, colour and word, always together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from accounts.model.account import Role, Shape
from resources import catalogue
from tests.ui.accessible import spoken
from tests.ui.samples import account, face
from ui.badge import BadgeChoice, BadgeFace, RoleBadge, badge_size, chosen_ground, know_networks, paint_badge, role_word, shape_path
from ui.look import Look, Theme, contrast


def test_a_badge_says_role_handle_and_network(qtbot: QtBot) -> None:
    badge = RoleBadge(BadgeFace.of(account(), "Mastodon"))
    qtbot.addWidget(badge)
    assert spoken(badge) == "Role Wethouder, @wethouder@social.overheid.nl, Mastodon"


@pytest.mark.parametrize("role", Role)
def test_a_role_without_an_own_word_takes_the_standard_one(role: Role) -> None:
    assert BadgeFace.of(account(role, role_word="  ")).word == role_word(role)


def test_a_handle_gets_one_at_sign_and_no_handle_gets_none() -> None:
    assert BadgeFace.of(account(handle="jan.example")).handle == "@jan.example"
    assert BadgeFace.of(account(handle="@jan")).handle == "@jan"
    assert BadgeFace.of(account(handle="")).handle == ""


def _picture(size: tuple[int, int], given: BadgeFace, *, large: bool = False) -> tuple[QImage, QRectF]:
    picture = QImage(*size, QImage.Format.Format_ARGB32)
    picture.fill(QColor(Look.current().hex("sheet")))
    painter = QPainter(picture)
    took = paint_badge(painter, QRectF(0, 0, *size), given, large=large)
    painter.end()
    return picture, took


def _colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name().upper() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("role", Role)
def test_a_painted_badge_shows_its_colour_and_a_muted_handle(look: Look, role: Role, theme: Theme) -> None:
    look.set_theme(theme)
    picture, took = _picture((400, 40), face(role))
    assert took.height() == 24
    assert took.width() == badge_size(face(role)).width()
    shades = _colours(picture)
    assert look.role_colour(role) in shades
    assert look.hex("muted") in shades


def test_every_shape_is_another_form() -> None:
    where = QRectF(0, 0, 40, 40)
    forms = set()
    for shape in Shape:
        picture = QImage(40, 40, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.fillPath(shape_path(shape, where), QColor(Qt.GlobalColor.black))
        painter.end()
        inked = frozenset((x, y) for x in range(40) for y in range(40) if picture.pixelColor(x, y).lightness() < 128)
        assert 500 < len(inked) < 1500, shape
        forms.add(inked)
    assert len(forms) == len(Shape)


def test_the_handle_is_shortened_and_the_word_never(look: Look, qtbot: QtBot) -> None:
    badge = RoleBadge(face())
    qtbot.addWidget(badge)
    assert badge.minimumSizeHint().width() < badge.sizeHint().width()
    short = RoleBadge(face().without_handle())
    qtbot.addWidget(short)
    assert short.sizeHint().width() <= badge.minimumSizeHint().width()
    assert badge.toolTip() == face().spoken


@pytest.mark.parametrize(("large", "height"), [(False, 24), (True, 40)])
def test_sizes_follow_the_text(look: Look, qtbot: QtBot, large: bool, height: int) -> None:
    badge = RoleBadge(face(), large=large)
    qtbot.addWidget(badge)
    assert badge.sizeHint().height() == height
    look.set_scale(2.0)
    assert badge.sizeHint().height() == 2 * height


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("role", Role)
def test_words_read_on_the_tint_of_a_chosen_badge(look: Look, role: Role, theme: Theme) -> None:
    look.set_theme(theme)
    assert contrast(look.role_colour(role), chosen_ground(face(role))) >= 4.5
    assert contrast(look.hex("muted"), chosen_ground(face(role))) >= 4.5


def test_space_ticks_and_the_tick_is_more_than_a_colour(qtbot: QtBot) -> None:
    choice = BadgeChoice(face())
    qtbot.addWidget(choice)
    choice.show()
    choice.setFocus()
    before = choice.grab().toImage()
    with qtbot.waitSignal(choice.toggled) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert told.args == [True]
    assert choice.isChecked()
    # In grey, without any colour, it is still another picture: the tick.
    grey = QImage.Format.Format_Grayscale8
    assert choice.grab().toImage().convertToFormat(grey) != before.convertToFormat(grey)
    assert spoken(choice) == face().spoken
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert not choice.isChecked()


def test_the_practice_network_is_named_in_the_user_s_language_and_brands_as_they_are() -> None:
    catalogue.use("nl")
    assert {BadgeFace.of(account(network="practice"), name).network for name in ("", "Practice")} == {"Oefennetwerk"}
    assert BadgeFace.of(account(network="bluesky"), "Bluesky").network == "Bluesky"
    try:
        know_networks({"wordpress": "WordPress"})
        assert BadgeFace.of(account(network="wordpress")).network == "WordPress"
        assert BadgeFace.of(account(network="other")).network == "Other"
    finally:
        know_networks({})
