"""A moment as people type it."""

# ruff: noqa: DTZ001 - times on the wall, without a zone, are what is typed here
from __future__ import annotations

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources import catalogue
from ui.planner.typed import typed

NOW = datetime(2026, 11, 23, 10, 30)
"""A Monday."""
USUAL = time(9)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("16:00", datetime(2026, 11, 23, 16)),
        ("9", datetime(2026, 11, 24, 9)),
        ("16u30", datetime(2026, 11, 23, 16, 30)),
        ("16.30", datetime(2026, 11, 23, 16, 30)),
        ("16h", datetime(2026, 11, 23, 16)),
        ("Thu 16:00", datetime(2026, 11, 26, 16)),
        ("thursday at 16:00", datetime(2026, 11, 26, 16)),
        ("th", datetime(2026, 11, 26, 9)),
        ("mon 11:00", datetime(2026, 11, 23, 11)),
        ("Mon 10:00", datetime(2026, 11, 30, 10)),
        ("today 18", datetime(2026, 11, 23, 18)),
        ("tomorrow", datetime(2026, 11, 24, 9)),
        ("26-11", datetime(2026, 11, 26, 9)),
        ("26/11 16:00", datetime(2026, 11, 26, 16)),
        ("26-11-2027 16:00", datetime(2027, 11, 26, 16)),
        ("26-11-27", datetime(2027, 11, 26, 9)),
        ("1-3", datetime(2027, 3, 1, 9)),
        ("29-2", datetime(2028, 2, 29, 9)),
        ("26 nov 16:00", datetime(2026, 11, 26, 16)),
        ("26 november 2027, 16:00", datetime(2027, 11, 26, 16)),
    ],
)
def test_what_is_typed_is_understood(text: str, meant: datetime) -> None:
    assert typed(text, NOW, USUAL) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "25:00",
        "16:75",
        "31-2",
        "29-2-2027",
        "0-0",
        "x",
        "t",
        "32-11 9",
        "gisteren",
        "26 11 2026 9",
        "-1",
        "²",
        "1-1-9999",
        "1-1-0000",
    ],
)
def test_what_cannot_be_understood_is_no_moment(text: str) -> None:
    assert typed(text, NOW, USUAL) is None


def test_the_words_are_those_of_the_language() -> None:
    catalogue.use("nl")
    assert typed("do 16:00", NOW, USUAL) == datetime(2026, 11, 26, 16)
    assert typed("donderdag om 16:00", NOW, USUAL) == datetime(2026, 11, 26, 16)
    assert typed("morgen 10", NOW, USUAL) == datetime(2026, 11, 24, 10)
    assert typed("26 mei", NOW, USUAL) == datetime(2027, 5, 26, 9)


@given(st.text(alphabet="0123456789-:/ .uhmon²٣", max_size=24))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    found = typed(text, NOW, USUAL)
    assert found is None or isinstance(found, datetime)
