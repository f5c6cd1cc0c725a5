"""Pictures in texts and with links: a network's own emoji, the picture of a link's card; fetched as the setting says, short codes else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from accounts.model.column import ColumnKind, Entry, Via
from accounts.model.ids import AccountId
from accounts.model.status import Attachment, Card, PictureKind, Span, SpanKind
from tests.ui.canvases import colour_at, emoji, png, seen, shown, texts
from tests.ui.statuses import ANNA, NOW, entry, link, status
from ui import work
from ui.columns.inline import MOST_DIFFERENT, MOST_SHOWN, codes_of, inline, real
from ui.columns.parts import Shot, ZoneKind
from ui.columns.saying import spoken

CAT = "https://social.example/cat.png"
SAID = "Feest 🎉 in de haven :cat: tot zo :cat: bij de brug #Enkhuizen"


def marked(text: str, **codes: str) -> tuple[Span, ...]:
    """Return the spans of short codes in a text."""
    found = []
    for code, url in codes.items():
        at = text.find(f":{code}:")
        while at >= 0:
            found.append(Span(at, at + len(code) + 2, SpanKind.EMOJI, url))
            at = text.find(f":{code}:", at + len(code) + 2)
    return tuple(sorted(found, key=lambda one: one.start))


def cats(**more: Any) -> Entry:
    one = status(0, SAID, **more)
    return entry(replace(one, spans=tuple(sorted((*marked(SAID, cat=CAT), *one.spans), key=lambda span: span.start))))


class Asked:
    """Answers every picture in one colour, and remembers what was asked for."""

    def __init__(self, colour: str = "#ff0000") -> None:
        self.urls: list[str] = []
        self.colour = colour

    def __call__(self, url: str, _account: object) -> bytes:
        self.urls.append(url)
        return png(self.colour)


def test_a_picture_stands_in_the_text_as_high_as_the_text(qtbot: QtBot) -> None:
    asked, one, below = Asked(), cats(), entry(status(1))
    window, canvas = shown(qtbot, one, below, fetch=asked)
    before = canvas.rect_of(below.status.uri)
    seen(canvas)
    assert work.idle()
    drawn = emoji(canvas, one)
    assert [part.code for part in drawn] == [":cat:", ":cat:"]
    assert {colour_at(canvas, one, part) for part in drawn} == {"#ff0000"}
    assert asked.urls == [CAT]
    assert canvas.rect_of(below.status.uri) == before  # nothing moved when it came
    line = canvas.laid(one).parts[-1]
    assert drawn[0].where.height() <= canvas.fontMetrics().height() * 1.6, line
    assert ":cat:" not in texts(canvas.laid(one))
    tag = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.TAG)
    assert tag.name == "#Enkhuizen"
    assert window.isVisible()


def test_without_its_picture_the_short_code_is_read(qtbot: QtBot) -> None:
    one = cats()
    window, canvas = shown(qtbot, one, fetch=Asked(), pictures="never")
    seen(canvas)
    assert work.idle()
    assert not emoji(canvas, one)
    assert texts(canvas.laid(one)).count(":cat:") == 2
    assert window.isVisible()


def test_a_picture_that_cannot_be_had_gives_its_room_back_to_the_words(qtbot: QtBot) -> None:
    one = cats()
    window, canvas = shown(qtbot, one, entry(status(1)), fetch=lambda _url, _account: b"<html>")
    seen(canvas)
    assert work.idle()
    assert not emoji(canvas, one)
    assert texts(canvas.laid(one)).count(":cat:") == 2
    assert canvas.rect_of(one.status.uri).height() == canvas.laid(one).height
    assert window.isVisible()


def test_on_request_a_press_on_the_short_code_shows_it(qtbot: QtBot) -> None:
    asked, one = Asked(), cats()
    window, canvas = shown(qtbot, one, fetch=asked, pictures="request")
    seen(canvas)
    assert work.idle()
    assert not asked.urls
    assert canvas.can_show_pictures(one.status.uri)
    zone = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.FOLD)
    assert zone.name == "Show the pictures in the text"
    where = zone.where.center().toPoint()
    where.setY(where.y() + canvas.rect_of(one.status.uri).top())
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    seen(canvas)
    assert work.idle()
    assert asked.urls == [CAT]
    assert CAT in canvas._workshop.asked
    assert {colour_at(canvas, one, part) for part in emoji(canvas, one)} == {"#ff0000"}
    assert not canvas.can_show_pictures(one.status.uri)
    assert window.isVisible()


def test_pictures_in_a_name_and_in_what_is_quoted(qtbot: QtBot) -> None:
    author = replace(ANNA, name="Anna :cat: de Boer", emoji=(("cat", CAT),))
    quoted = cats(author=author).status
    one = entry(status(0, "Mee eens", author=author, quote=replace(quoted, uri="https://social.example/q")))
    window, canvas = shown(qtbot, one, fetch=Asked())
    seen(canvas)
    assert work.idle()
    assert len(emoji(canvas, one)) == 4
    assert {colour_at(canvas, one, part) for part in emoji(canvas, one)} == {"#ff0000"}
    assert window.isVisible()


def test_pictures_in_the_name_of_who_boosted(qtbot: QtBot) -> None:
    author = replace(ANNA, name="Anna :cat: de Boer", emoji=(("cat", CAT),))
    via = Via(AccountId(1), ColumnKind.HOME, boosted_by=author)
    one = entry(status(0, "Zaterdag open huis", boosted_by=author, boosted_at=NOW), via)
    window, canvas = shown(qtbot, one, fetch=Asked())
    assert "Boosted by Anna \u00a0 de Boer" in texts(canvas.laid(one))
    assert [part.code for part in emoji(canvas, one)] == [":cat:"]
    canvas.select_row(one.status.uri)
    assert canvas.selected == "Zaterdag open huis"
    canvas.set_pictures("never")
    assert "Boosted by Anna :cat: de Boer" in texts(canvas.laid(one))
    assert window.isVisible()


def test_a_long_name_with_pictures_stays_within_its_column(qtbot: QtBot) -> None:
    name = "Bewonersplatform :cat: Gommerwijk-Noord :cat: en Omstreken, afdeling Groenvoorziening :cat:"
    one = entry(status(0, "Hoi", author=replace(ANNA, name=name, emoji=(("cat", CAT),))))
    window, canvas = shown(qtbot, one, fetch=Asked())
    drawn = emoji(canvas, one)
    assert len(drawn) == 1 or drawn[-1].where.right() <= canvas.viewport().width()
    assert "…" in texts(canvas.laid(one))
    assert window.isVisible()


def test_a_screen_reader_hears_the_short_code() -> None:
    assert "in de haven :cat: tot zo" in spoken(cats(), NOW)


def test_no_more_than_so_many_pictures_a_text() -> None:
    codes = {f"c{at:03}": f"https://a.example/{at}.png" for at in range(200)}
    text = " ".join(f":{code}:" for code in codes)
    found = inline(text, marked(text, **codes), lambda _url: True)
    assert len(found.pictures) == MOST_DIFFERENT
    assert ":c199:" in found.text
    same = ":cat:" * 500
    assert len(inline(same, marked(same, cat=CAT), lambda _url: True).pictures) == MOST_SHOWN


def test_copying_gives_the_short_code_and_the_real_address() -> None:
    text = "Lees :cat: nos.nl/artikel/25… en meer (enkhuizen.nl)"
    spans = (
        *marked(text, cat=CAT),
        *link(text, "nos.nl/artikel/25…", "https://nos.nl/artikel/2500-lang"),
        *link(text, "meer (enkhuizen.nl)", "https://enkhuizen.nl/plan"),
    )
    found = inline(text, spans, lambda _url: True)
    assert found.text.startswith("Lees \u00a0 nos.nl")
    whole = found.said(0, len(found.text))
    assert whole == "Lees :cat: https://nos.nl/artikel/2500-lang en meer (https://enkhuizen.nl/plan)"
    assert found.said(0, 9) == "Lees :cat: no"


PIECES = st.lists(st.sampled_from([":cat:", ":dog:", " ", "a", "é", "👨‍👩‍👧", "مر", "\n", ":", "#tag", "\u2068"]), max_size=30)


@given(PIECES, st.sets(st.sampled_from([CAT, "https://a.example/dog.png"])))
def test_whatever_stands_around_them_every_picture_is_its_short_code(pieces: list[str], there: set[str]) -> None:
    text = "".join(pieces)
    spans = marked(text, cat=CAT, dog="https://a.example/dog.png")
    found = inline(text, spans, lambda url: url in there)
    assert found.said(0, len(found.text)) == text.replace("\u2068", "")
    assert all(found.text[one.at] == "\u00a0" for one in found.pictures)
    assert len(found.pictures) == sum(span.target in there for span in spans)
    for span in found.spans:
        assert found.text[span.start : span.end] in {":cat:", ":dog:"}


@given(PIECES, st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60), st.sampled_from(SpanKind)), max_size=8))
def test_places_that_are_none_break_nothing(pieces: list[str], places: list[tuple[int, int, SpanKind]]) -> None:
    text = "".join(pieces)
    found = inline(text, [Span(start, end, kind, CAT) for start, end, kind in places], lambda _url: True)
    assert all(0 <= one.at < len(found.text) for one in found.pictures)
    found.said(0, len(found.text))


@pytest.mark.parametrize(
    ("words", "target", "said"),
    [
        ("enkhuizen.nl/raad…", "https://enkhuizen.nl/raad/2026", "https://enkhuizen.nl/raad/2026"),
        ("lees meer (nos.nl)", "https://nos.nl/1", "lees meer (https://nos.nl/1)"),
        ("\u2068هنا (nos.nl)\u2069", "https://nos.nl/1", "هنا (https://nos.nl/1)"),
        ("hier", "https://nos.nl/1", "hier (https://nos.nl/1)"),
    ],
)
def test_a_link_is_copied_with_where_it_really_goes(words: str, target: str, said: str) -> None:
    assert real(words, target) == said


def test_codes_of_a_status_are_each_told_once() -> None:
    one = cats(author=replace(ANNA, emoji=(("cat", CAT), ("dog", "https://a.example/dog.png"))))
    assert codes_of(one.status) == (CAT, "https://a.example/dog.png")


def test_on_request_a_video_has_its_sign_alone_and_its_still_comes_from_the_menu(qtbot: QtBot) -> None:
    film = Attachment(PictureKind.VIDEO, "https://a.example/v.mp4", "https://a.example/v.jpg", "Rondleiding", seconds=65)
    asked, one = Asked("#00ff00"), entry(status(0, "Kijk", media=(film,)))
    window, canvas = shown(qtbot, one, fetch=asked, pictures="request")
    assert "Show the picture" not in texts(canvas.laid(one))
    canvas.show_pictures(one.status.uri)
    seen(canvas)
    assert work.idle()
    assert asked.urls == ["https://a.example/v.jpg"]
    assert window.isVisible()


# -- the picture of a link's card ---------------------------------------------------------------------------------------

CARD = Card("https://www.enkhuizen.example/plannen", "Plannen ter inzage", "Tot 1 maart", "https://www.enkhuizen.example/p.jpg")


def shots(canvas: Any, one: Entry) -> list[Shot]:
    return [part for part in canvas.laid(one).parts if isinstance(part, Shot)]


def test_the_card_of_a_link_shows_its_picture_and_stays_a_link(qtbot: QtBot) -> None:
    asked, one = Asked("#00ff00"), entry(status(0, "Kijk", card=CARD))
    window, canvas = shown(qtbot, one, fetch=asked)
    seen(canvas)
    assert work.idle()
    (shot,) = shots(canvas, one)
    middle = shot.where.center().toPoint()
    middle.setY(middle.y() + canvas.rect_of(one.status.uri).top())
    assert seen(canvas).pixelColor(middle).name() == "#00ff00"
    assert asked.urls == [CARD.picture]
    assert spoken(one, NOW).endswith("Kijk. Link: Plannen ter inzage")
    zone = canvas.zone_at(middle)
    assert zone is not None
    assert (zone[1].kind, zone[1].value) == (ZoneKind.LINK, CARD.url)
    assert window.isVisible()


def test_the_picture_of_a_card_waits_until_it_is_asked_for(qtbot: QtBot) -> None:
    asked, one = Asked("#00ff00"), entry(status(0, "Kijk", card=CARD))
    window, canvas = shown(qtbot, one, fetch=asked, pictures="request")
    seen(canvas)
    assert work.idle()
    assert not asked.urls
    zone = next(zone for zone in canvas.laid(one).zones if zone.kind is ZoneKind.PICTURE)
    assert zone.name == "Picture with the link: Plannen ter inzage"
    canvas.show_pictures(one.status.uri)
    seen(canvas)
    assert work.idle()
    assert asked.urls == [CARD.picture]
    assert not any(zone.kind is ZoneKind.PICTURE for zone in canvas.laid(one).zones)
    assert window.isVisible()


@pytest.mark.parametrize("wish", ["never", "lost"])
def test_a_card_without_its_picture_is_words(qtbot: QtBot, wish: str) -> None:
    one = entry(status(0, "Kijk", card=CARD))
    window, canvas = shown(qtbot, one, fetch=lambda _url, _account: b"<html>", pictures="never" if wish == "never" else "always")
    seen(canvas)
    assert work.idle()
    assert not shots(canvas, one)
    assert "Plannen ter inzage" in texts(canvas.laid(one))
    assert window.isVisible()
