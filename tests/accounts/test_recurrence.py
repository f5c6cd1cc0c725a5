"""Series: the days, the numbers, the changes of the clock, skips, moves and holidays, by hand-reckoned cases."""

from __future__ import annotations

import json
import time as stopwatch
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.ids import AccountId, MediaId, SeriesId
from accounts.model.media import Media
from accounts.model.series import LAST, End, Kind, OnHoliday, Rule, Series, ShortMonth, Slot, Template
from accounts.model.series_plain import from_plain, to_plain
from accounts.model.visibility import Visibility
from accounts.posts.public_holidays import holiday, holidays_between
from accounts.posts.recurrence import Occurrence, Why, next_occurrence, occurrence_on, occurrences
from accounts.posts.template import fill, fill_content, kept_form, long_date, unknown_fields
from accounts.posts.turns import how_many, turn_on
from accounts.posts.zones import Clocks, moment, zone_called, zone_named

THURSDAY = Rule(Kind.WEEKLY, weekdays=(3,))
SUNDAY = Rule(Kind.WEEKLY, weekdays=(6,))
FROM = datetime(2026, 1, 1, tzinfo=UTC)
TO = datetime(2038, 1, 1, tzinfo=UTC)


def series(rule: Rule = THURSDAY, at: str = "16:00", start: str = "2026-01-01", **more: Any) -> Series:
    usual = {"title": "Weekvideo", "zone": "Europe/Amsterdam", "on_holiday": OnHoliday.IGNORE}
    return Series(rule=rule, at=time.fromisoformat(at), start=date.fromisoformat(start), **(usual | more))


def wall(text: str) -> datetime:
    """Return a wall-clock time, which has no zone of its own."""
    return datetime.fromisoformat(text)


def during(one: Series, first: str, last: str, **more: Any) -> list[Occurrence]:
    """Return the occurrences of the days `first` to `last`, seen from Amsterdam."""
    zone = zone_named("Europe/Amsterdam")
    begin, end = (datetime.combine(date.fromisoformat(day), time(), zone) for day in (first, last))
    return list(occurrences(one, begin, end + timedelta(days=1), **more))


def days(found: list[Occurrence]) -> list[str]:
    return [str(one.wall.date()) for one in found]


# -- the clock


@pytest.mark.parametrize("day", ["2026-10-25", "2036-10-26"])
def test_half_past_two_that_comes_twice_is_the_first_once(day: str) -> None:
    found = during(series(SUNDAY, at="02:30"), day, day)
    assert [(one.wall, one.clocks) for one in found] == [(datetime.fromisoformat(f"{day}T02:30"), Clocks.TWICE)]
    assert found[0].utc == datetime.fromisoformat(f"{day}T00:30+00:00")


@pytest.mark.parametrize("day", ["2027-03-28", "2037-03-29"])
def test_half_past_two_that_does_not_exist_is_half_past_three_once(day: str) -> None:
    found = during(series(SUNDAY, at="02:30"), day, day)
    assert [(one.wall, one.clocks) for one in found] == [(datetime.fromisoformat(f"{day}T03:30"), Clocks.LEFT_OUT)]
    assert found[0].utc == datetime.fromisoformat(f"{day}T01:30+00:00")


def test_thursday_16_00_stays_thursday_16_00() -> None:
    found = list(occurrences(series(), FROM, TO))
    assert len(found) == 627
    assert {(one.wall.weekday(), one.wall.time(), one.clocks) for one in found} == {(3, time(16), Clocks.USUAL)}
    assert {one.utc.hour for one in found} == {14, 15}
    around = [one.utc.hour for one in during(series(), "2026-10-22", "2026-10-29")]
    assert around == [14, 15]
    assert [one.utc.hour for one in during(series(), "2027-03-25", "2027-04-01")] == [15, 14]


def test_every_day_through_both_nights_goes_once_a_day() -> None:
    daily = series(Rule(Kind.WEEKLY, weekdays=(0, 1, 2, 3, 4, 5, 6)), at="02:30")
    for first, last in (("2026-10-20", "2026-10-30"), ("2027-03-23", "2027-04-02"), ("2036-10-21", "2036-10-31")):
        found = during(daily, first, last)
        assert len(found) == len(set(days(found))) == 11


def test_a_clock_that_jumps_half_an_hour() -> None:
    found = moment(wall("2026-10-04T02:15"), zone_named("Australia/Lord_Howe"))
    assert (found.wall, found.clocks) == (wall("2026-10-04T02:45"), Clocks.LEFT_OUT)


# -- the days


def test_every_second_week_keeps_its_rhythm_across_a_year_of_53_weeks() -> None:
    found = during(series(replace(THURSDAY, every=2)), "2026-12-15", "2027-01-20")
    assert days(found) == ["2026-12-17", "2026-12-31", "2027-01-14"]


def test_weeks_are_counted_from_the_week_of_the_first_day() -> None:
    # The start is a Friday: its week's Thursday is over, so the first turn comes two weeks after that one.
    found = during(series(replace(THURSDAY, every=2), start="2026-01-02"), "2026-01-01", "2026-01-31")
    assert [(one.number, str(one.day)) for one in found] == [(1, "2026-01-15"), (2, "2026-01-29")]


def test_several_days_a_week_are_numbered_in_order() -> None:
    found = during(series(Rule(Kind.WEEKLY, weekdays=(0, 3, 4)), start="2026-01-02"), "2026-01-01", "2026-01-12")
    assert [(one.number, str(one.day)) for one in found] == [
        (1, "2026-01-02"),
        (2, "2026-01-05"),
        (3, "2026-01-08"),
        (4, "2026-01-09"),
        (5, "2026-01-12"),
    ]


def test_workdays() -> None:
    found = during(series(Rule(Kind.WORKDAYS), start="2026-03-07"), "2026-03-06", "2026-03-16")
    assert days(found) == ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-16"]


@pytest.mark.parametrize(
    ("day", "short", "expected"),
    [
        (31, ShortMonth.LAST_DAY, ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30"]),
        (31, ShortMonth.LEAVE_OUT, ["01-31", "03-31", "05-31"]),
        (30, ShortMonth.LAST_DAY, ["01-30", "02-28", "03-30", "04-30", "05-30", "06-30"]),
        (29, ShortMonth.LEAVE_OUT, ["01-29", "03-29", "04-29", "05-29", "06-29"]),
        (LAST, ShortMonth.LEAVE_OUT, ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30"]),
    ],
)
def test_the_end_of_a_month(day: int, short: ShortMonth, expected: list[str]) -> None:
    found = during(series(Rule(Kind.MONTHLY_DATE, month_day=day, short_month=short)), "2026-01-01", "2026-06-30")
    assert days(found) == [f"2026-{one}" for one in expected]
    assert [one.number for one in found] == list(range(1, len(expected) + 1))


def test_the_29th_of_february() -> None:
    yearly = Rule(Kind.MONTHLY_DATE, every=12, month_day=29)
    found = during(series(yearly, start="2024-02-29"), "2026-01-01", "2032-12-31")
    assert days(found) == ["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]
    leap = during(series(replace(yearly, short_month=ShortMonth.LEAVE_OUT), start="2024-02-29"), "2026-01-01", "2032-12-31")
    assert [(one.number, str(one.day)) for one in leap] == [(2, "2028-02-29"), (3, "2032-02-29")]


@pytest.mark.parametrize(("nth", "expected"), [(1, "01 05 05 02 07 04"), (4, "22 26 26 23 28 25"), (LAST, "29 26 26 30 28 25")])
def test_a_weekday_of_the_month(nth: int, expected: str) -> None:
    found = during(series(Rule(Kind.MONTHLY_WEEKDAY, weekdays=(3,), nth=nth)), "2026-01-01", "2026-06-30")
    assert " ".join(one.split("-")[2] for one in days(found)) == expected


def test_a_series_that_starts_after_its_day_of_the_month_begins_the_next_month() -> None:
    found = during(series(Rule(Kind.MONTHLY_DATE, month_day=15), start="2026-01-20"), "2026-01-01", "2026-03-31")
    assert [(one.number, str(one.day)) for one in found] == [(1, "2026-02-15"), (2, "2026-03-15")]


# -- ends


def test_ends() -> None:
    assert days(during(series(end=End(count=3)), "2026-01-01", "2026-12-31")) == ["2026-01-01", "2026-01-08", "2026-01-15"]
    assert days(during(series(end=End(on=date(2026, 1, 8))), "2026-01-01", "2026-12-31")) == ["2026-01-01", "2026-01-08"]
    assert how_many(series()) is None
    assert how_many(series(end=End(count=3))) == 3
    assert how_many(series(end=End(on=date(2026, 12, 31)))) == 53
    assert how_many(series(start="2026-01-02", end=End(on=date(2026, 1, 7)))) == 0
    assert how_many(series(Rule(Kind.MONTHLY_DATE, month_day=31, short_month=ShortMonth.LEAVE_OUT), end=End(on=date(2026, 12, 31)))) == 7


def test_skipped_ones_count_for_the_end() -> None:
    one = series(end=End(count=3), skips=frozenset({date(2026, 1, 8)}))
    assert [(found.number, str(found.day)) for found in occurrences(one, FROM, TO)] == [(1, "2026-01-01"), (3, "2026-01-15")]


def test_a_window_takes_its_first_moment_and_leaves_its_last() -> None:
    first, second = datetime(2026, 1, 1, 15, tzinfo=UTC), datetime(2026, 1, 8, 15, tzinfo=UTC)
    assert [one.utc for one in occurrences(series(), first, second)] == [first]
    assert [one.utc for one in occurrences(series(), first + timedelta(seconds=1), second + timedelta(seconds=1))] == [second]


def test_windows_laid_side_by_side_hold_each_occurrence_once() -> None:
    moves = {date(2026, 5, 14): wall("2026-07-01T09:00"), date(2026, 6, 4): wall("2026-04-02T08:00")}
    one = series(moves=moves, skips=frozenset({date(2026, 6, 11)}), on_holiday=OnHoliday.DAY_BEFORE)
    whole = list(occurrences(one, FROM, FROM + timedelta(days=364)))
    pieces = [found for week in range(52) for found in occurrences(one, FROM + timedelta(weeks=week), FROM + timedelta(weeks=week + 1))]
    assert pieces == whole
    assert [found.utc for found in whole] == sorted(found.utc for found in whole)


def test_a_far_window_costs_no_counting() -> None:
    far = datetime(8900, 1, 1, tzinfo=UTC)
    rules = [SUNDAY, Rule(Kind.WORKDAYS), Rule(Kind.MONTHLY_DATE, month_day=31), Rule(Kind.MONTHLY_WEEKDAY, weekdays=(3,), nth=LAST)]
    begin = stopwatch.process_time()
    for rule in rules:
        assert len(list(occurrences(series(rule), far, far + timedelta(days=62)))) >= 2
    assert stopwatch.process_time() - begin < 1
    assert list(occurrences(series(), datetime.max.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))) == []
    assert next_occurrence(series(), datetime.min.replace(tzinfo=UTC)) == next_occurrence(series(), FROM)


# -- skips, moves, pauses


def test_skipping_and_moving_change_no_number() -> None:
    plain = during(series(), "2026-01-01", "2026-02-28")
    one = series(skips=frozenset({date(2026, 1, 8)}), moves={date(2026, 1, 15): wall("2026-01-27T09:30")})
    found = during(one, "2026-01-01", "2026-02-28")
    assert {(each.number, each.day) for each in plain} - {(each.number, each.day) for each in found} == {(2, date(2026, 1, 8))}
    assert [each.number for each in found] == [1, 4, 3, 5, 6, 7, 8, 9]
    moved = found[2]
    assert (moved.wall, moved.why, moved.day) == (wall("2026-01-27T09:30"), Why.MOVED, date(2026, 1, 15))
    assert occurrence_on(one, date(2026, 1, 15)) == moved
    assert occurrence_on(one, date(2026, 1, 16)) is None


def test_a_move_far_out_of_the_window_is_found_where_it_went() -> None:
    one = series(moves={date(2026, 1, 15): wall("2027-06-01T12:00")})
    assert "2026-01-15" not in days(during(one, "2026-01-01", "2026-01-31"))
    assert "2027-06-01" in days(during(one, "2027-06-01", "2027-06-01"))


def test_moves_and_skips_of_days_that_are_no_turn_do_nothing() -> None:
    one = series(moves={date(2026, 1, 16): wall("2026-01-20T12:00")}, skips=frozenset({date(2026, 1, 17)}))
    assert during(one, "2026-01-01", "2026-02-28") == during(series(), "2026-01-01", "2026-02-28")


def test_what_does_not_go_can_be_shown() -> None:
    one = series(skips=frozenset({date(2026, 1, 8)}))
    assert [each.why for each in during(one, "2026-01-01", "2026-01-15", left_out=True)] == [Why.RULE, Why.SKIPPED, Why.RULE]
    paused = replace(one, paused=True)
    assert during(paused, "2026-01-01", "2026-01-15") == []
    assert {each.why for each in during(paused, "2026-01-01", "2026-01-15", left_out=True)} == {Why.PAUSED}
    assert next_occurrence(paused, FROM) is None


def test_a_zone_that_is_not_known_here() -> None:
    with pytest.raises(InputError, match="unknown-zone"):
        list(occurrences(series(zone="Mars/Olympus"), FROM, TO))


# -- holidays


def test_holidays_of_the_netherlands() -> None:
    assert holiday(date(2025, 4, 26)) == "Koningsdag", "a 27th on Sunday is kept on Saturday"
    assert holiday(date(2025, 4, 27)) == ""
    assert holiday(date(2026, 4, 27), "en") == "King's Day"
    assert holiday(date(2026, 5, 5), "fy") == "Befrijingsdei"
    assert holiday(date(2026, 5, 14), "de") == "Hemelvaartsdag", "an unknown language is answered in Dutch"
    assert holiday(date(2300, 12, 25)) == ""
    found = holidays_between(date(2026, 12, 25), date(2027, 1, 1), "en")
    assert list(found) == [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]
    assert all(holiday(date(year, 12, 25)) for year in (1970, 2099))


ASCENSION = "2026-05-14"


@pytest.mark.parametrize(
    ("rule", "expected", "why"),
    [
        (OnHoliday.IGNORE, [ASCENSION], Why.RULE),
        (OnHoliday.ASK, [ASCENSION], Why.HOLIDAY_ASKS),
        (OnHoliday.DAY_BEFORE, ["2026-05-13"], Why.HOLIDAY_BEFORE),
        (OnHoliday.DAY_AFTER, ["2026-05-15"], Why.HOLIDAY_AFTER),
    ],
)
def test_ascension_day_on_a_thursday(rule: OnHoliday, expected: list[str], why: Why) -> None:
    found = during(series(on_holiday=rule), "2026-05-12", "2026-05-17")
    assert days(found) == expected
    assert (found[0].why, str(found[0].day), found[0].number) == (why, ASCENSION, 20)


def test_ascension_day_left_out() -> None:
    one = series(on_holiday=OnHoliday.SKIP)
    assert during(one, "2026-05-12", "2026-05-17") == []
    assert [each.why for each in during(one, "2026-05-12", "2026-05-17", left_out=True)] == [Why.HOLIDAY_SKIPPED]


def test_easter_monday_goes_round_the_whole_of_easter() -> None:
    monday = Rule(Kind.WEEKLY, weekdays=(0,))
    assert days(during(series(monday, on_holiday=OnHoliday.DAY_BEFORE), "2026-04-01", "2026-04-10")) == ["2026-04-02"]
    assert days(during(series(monday, on_holiday=OnHoliday.DAY_AFTER), "2026-04-01", "2026-04-10")) == ["2026-04-07"]
    assert days(during(series(SUNDAY, on_holiday=OnHoliday.DAY_BEFORE), "2026-04-01", "2026-04-10")) == ["2026-04-04"]


def test_a_holiday_never_makes_two_of_one_day() -> None:
    found = during(series(Rule(Kind.WORKDAYS), on_holiday=OnHoliday.DAY_BEFORE), "2026-05-11", "2026-05-17")
    assert days(found) == ["2026-05-11", "2026-05-12", "2026-05-13", "2026-05-15"]


def test_a_person_moves_an_occurrence_onto_a_holiday() -> None:
    one = series(on_holiday=OnHoliday.SKIP, moves={date(2026, 5, 14): wall("2026-05-14T10:00")})
    assert [(each.wall.hour, each.why) for each in during(one, ASCENSION, ASCENSION)] == [(10, Why.MOVED)]


# -- templates


def test_fields_are_filled_in_three_languages() -> None:
    day = date(2027, 1, 1)
    assert fill("Nr {number}, week {week}: {date}", 7, day) == "Nr 7, week 53: 1 januari 2027"
    assert fill("{ Datum } {nummer} {WEEK}", 7, day, "nl-NL") == "1 januari 2027 7 53"
    assert fill("{date} / {wike} / {nûmer}", 7, date(2026, 5, 14), "fy") == "14 maaie 2026 / 20 / 7"
    assert long_date(date(2026, 3, 26), "en") == "26 March 2026"
    assert long_date(date(2026, 3, 26), "de") == "26 maart 2026"
    assert fill("{{week}} {naam} {} { week", 1, day) == "{53} {naam} {} { week"
    assert fill("{week.__class__} {0} {week!r}", 1, day) == "{week.__class__} {0} {week!r}"
    assert kept_form("{datum} {naam} {Week}") == "{date} {naam} {week}"
    assert unknown_fields("{datum} {naam} {week} {dag}") == ("naam", "dag")


def test_an_occurrence_says_the_day_on_which_it_really_goes() -> None:
    moved = during(series(moves={date(2026, 1, 8): wall("2026-01-12T09:00")}), "2026-01-12", "2026-01-12")[0]
    filled = fill_content(Content("{date}", title="Week {week}", warning="{number}", visibility=Visibility.UNLISTED), moved, "nl")
    assert filled == Content("12 januari 2026", title="Week 3", warning="2", visibility=Visibility.UNLISTED)
    assert fill_content(Content("{date}", language="en"), moved, "nl").text == "12 January 2026"


# -- values


def whole() -> Series:
    template = Template(
        Content("Week {week}", title="{date}", language="nl"),
        (AccountId(3), AccountId(4)),
        {AccountId(4): Content("Wike {week}", visibility=Visibility.UNLISTED, warning="let op")},
    )
    return series(
        Rule(Kind.MONTHLY_DATE, every=3, month_day=31, short_month=ShortMonth.LEAVE_OUT),
        end=End(on=date(2030, 1, 1)),
        skips=frozenset({date(2026, 3, 31), date(2026, 1, 31)}),
        moves={date(2026, 7, 31): wall("2026-08-01T09:00")},
        paused=True,
        on_holiday=OnHoliday.DAY_AFTER,
        template=template,
        slot=Slot(video=True, captions=True, warn_minutes=60),
        late_minutes=None,
        id=SeriesId(9),
    )


@pytest.mark.parametrize("one", [whole(), series(), series(end=End(count=5)), series(Rule(Kind.MONTHLY_WEEKDAY, weekdays=(3,), nth=LAST))])
def test_a_series_comes_back_from_json_as_it_was(one: Series) -> None:
    plain = json.loads(json.dumps(to_plain(one)))
    assert from_plain(plain, one.id) == one


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("rule", {"kind": "hourly"}),
        ("rule", {"kind": "weekly", "weekdays": []}),
        ("rule", {"kind": "weekly", "weekdays": [7]}),
        ("rule", {"kind": "weekly", "weekdays": [3, 3]}),
        ("rule", {"kind": "weekly", "weekdays": [3], "every": 0}),
        ("rule", {"kind": "weekly", "weekdays": [3], "every": True}),
        ("rule", {"kind": "workdays", "every": 2}),
        ("rule", {"kind": "monthly-date", "month_day": 32}),
        ("rule", {"kind": "monthly-date"}),
        ("rule", {"kind": "monthly-weekday", "weekdays": [3], "nth": 5}),
        ("rule", {"kind": "monthly-weekday", "weekdays": [3, 4], "nth": 1}),
        ("rule", None),
        ("zone", ""),
        ("zone", "x" * 99),
        ("zone", 5),
        ("at", "25:00"),
        ("at", "16:00+01:00"),
        ("start", "2026-02-29"),
        ("start", "0001-01-01"),
        ("end", {"count": 10**9}),
        ("end", {"count": 3, "on": "2027-01-01"}),
        ("end", {"on": "2020-01-01"}),
        ("end", {"on": "9999-12-31"}),
        ("moves", {"2026-01-08": "2026-01-09T10:00+01:00"}),
        ("moves", {"2026-13-08": "2026-01-09T10:00"}),
        ("moves", ["2026-01-08"]),
        ("skips", ["gisteren"]),
        ("paused", "no"),
        ("on_holiday", "party"),
        ("slot", {"video": 1}),
        ("slot", {"warn_minutes": -1}),
        ("late_minutes", -1),
        ("title", "x" * 501),
        ("template", {"common": {"text": None}}),
        ("template", {"variants": {"x": {}}}),
        ("template", {"common": {"visibility": "everyone"}}),
    ],
)
def test_a_damaged_series_is_refused(key: str, value: object) -> None:
    with pytest.raises(InputError, match="bad-series"):
        from_plain(to_plain(series()) | {key: value})


def test_a_template_holds_no_file() -> None:
    picture = Media(MediaId(1), "a", "a.png", "image/png", 1, 1, 1)
    with pytest.raises(InputError, match="bad-series"):
        Template(Content("old", media=(picture,)))
    assert whole().template.content_for(AccountId(3)).text == "Week {week}"
    assert whole().template.content_for(AccountId(4)).text == "Wike {week}"


def test_turns_are_found_by_day() -> None:
    found = turn_on(series(), date(2036, 1, 3))
    assert found is not None
    assert found.number == 523
    assert turn_on(series(), date(2036, 1, 4)) is None
    assert turn_on(series(), date(2025, 12, 25)) is None
    for rule in (THURSDAY, Rule(Kind.MONTHLY_DATE, month_day=31, short_month=ShortMonth.LEAVE_OUT), Rule(Kind.WORKDAYS)):
        assert turn_on(series(rule), date.max) is None
        assert occurrence_on(series(rule, end=End(on=date(9000, 12, 31))), date.max) is None


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("w. europe standard time", "Europe/Berlin"),
        ("europe/amsterdam", "Europe/Amsterdam"),
        ('"Europe/Amsterdam"', "Europe/Amsterdam"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Amsterdam", "Europe/Amsterdam"),
        ("/example.org/2024/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("UTC", "UTC"),
    ],
)
def test_zones_are_known_by_many_names(said: str, zone: str) -> None:
    assert zone_called(said) == zone


@pytest.mark.parametrize("said", ["", "Europe", "../../etc/passwd", "x" * 10_000, "/example.org/UTC", "Mars/Olympus", "Europe/Amsterdam\0"])
def test_zones_that_are_none(said: str) -> None:
    with pytest.raises(InputError, match="unknown-zone"):
        zone_called(said)
    with pytest.raises(InputError, match="unknown-zone"):
        zone_named(said)
