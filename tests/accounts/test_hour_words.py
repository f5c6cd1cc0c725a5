"""What a message says of the clock, when its hour is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.answers.hour_words import stale_times

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
START = datetime(2026, 11, 26, 18, 30, tzinfo=UTC)
BEFORE = (START, START + timedelta(hours=1))
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tot 20:30 beantwoord ik uw vragen.", ("20:30",)),
        ("Van 19.30 tot 20.30 uur", ("19.30", "20.30")),
        ("Om 19:30! Echt: 19:30.", ("19:30",)),
        ("Stel uw vraag.", ()),
        ("Om 14:00 was er een raad.", ()),
        ("Bel 0228 20 30 20 of 19:30:15 of 19.30.2026", ()),
        ("€ 19,30 en € 120.30", ()),
    ],
)
def test_old_times_are_found(text: str, found: tuple[str, ...]) -> None:
    assert stale_times(text, BEFORE, (START + 3 * HOUR, START + 4 * HOUR), AMSTERDAM) == found


def test_what_is_still_true_is_not_told() -> None:
    assert stale_times("Van 19:30 tot 20:30", BEFORE, (START, START + 2 * HOUR), AMSTERDAM) == ("20:30",)
    assert stale_times("Van 19:30 tot 20:30", BEFORE, (START + HOUR / 2, START + HOUR), AMSTERDAM) == ("19:30",)
    assert stale_times("Van 19:30 tot 20:30", BEFORE, (START + 24 * HOUR, START + 25 * HOUR), AMSTERDAM) == ()


def test_where_the_old_end_is_the_new_beginning_it_is_told_all_the_same() -> None:
    assert stale_times("Tot 20:30 beantwoord ik uw vragen.", BEFORE, (START + HOUR, START + 2 * HOUR), AMSTERDAM) == ("20:30",)
    assert stale_times("Vanaf 19:30", BEFORE, (START - HOUR, START), AMSTERDAM) == ("19:30",)


def test_whole_hours_in_words() -> None:
    whole = (START + HOUR / 2, START + 1.5 * HOUR)
    assert stale_times("Van 20 tot 21 uur, op 20 mei", whole, BEFORE, AMSTERDAM) == ("21",)
