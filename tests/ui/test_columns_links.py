"""Where a link really goes."""

from __future__ import annotations

import pytest

from ui.columns.links import Doubt, goal


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://enkhuizen.nl/raad", "https://enkhuizen.nl/raad"),
        ("https://www.enkhuizen.nl/raad", "enkhuizen.nl/raad…"),
        ("http://enkhuizen.nl", "het verslag"),
        ("https://enkhuizen.nl/a@b", ""),
        ("https://enkhuizen.nl/raad", "\u2068enkhuizen.nl/raad\u2069"),
        ("https://enkhuizen.nl/raad", "Lees dit. Nu."),
    ],
)
def test_a_plain_link_is_opened_at_once(address: str, words: str) -> None:
    assert goal(address, words).doubt is None


@pytest.mark.parametrize(
    ("address", "words", "doubt"),
    [
        ("https://enkhuizen.nl.aanval.example/", "enkhuizen.nl", Doubt.OTHER_HOST),
        ("https://aanval.example/", "https://www.enkhuizen.nl/belasting", Doubt.OTHER_HOST),
        ("https://aanval.example/", "\u2068enkhuizen.nl\u2069", Doubt.OTHER_HOST),
        ("https://enkhuizen.nl@aanval.example/", "", Doubt.NAME_BEFORE),
        ("https://еnkhuizen.nl/", "", Doubt.SIGNS),
        ("https://xn--nkhuizen-4ve.nl/", "", Doubt.SIGNS),
        ("http://192.168.1.1/inloggen", "", Doubt.NUMBERS),
        ("http://[::1]/", "", Doubt.NUMBERS),
        ("javascript:alert(1)", "", Doubt.SCHEME),
        ("file:///etc/passwd", "", Doubt.SCHEME),
        ("https://", "", Doubt.SCHEME),
        ("https://[onzin", "", Doubt.SCHEME),
        ("", "", Doubt.SCHEME),
    ],
)
def test_a_doubtful_link_is_asked_about(address: str, words: str, doubt: Doubt) -> None:
    assert goal(address, words).doubt is doubt


def test_what_is_no_web_page_is_never_opened() -> None:
    assert not goal("javascript:alert(1)").may_open
    assert goal("http://10.0.0.1/").may_open


def test_a_long_address_is_shortened_for_a_line() -> None:
    assert goal("https://enkhuizen.nl/" + "a" * 300).shown.endswith("…")
    assert len(goal("https://enkhuizen.nl/" + "a" * 300).shown) <= 90
