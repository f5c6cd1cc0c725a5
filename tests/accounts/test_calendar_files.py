"""Calendar files: ours as others read them, theirs as we read them, and files that were made to do harm."""

from __future__ import annotations

import io
import random
import time as stopwatch
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from dateutil import rrule, tz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.model.draft import Content
from accounts.model.series import LAST, End, Kind, OnHoliday, Rule, Series, ShortMonth, Template
from accounts.posts.calendar_export import Planned, PlannedSeries, export_calendar
from accounts.posts.calendar_files import read_calendar
from accounts.posts.calendar_rules import read_rule
from accounts.posts.calendar_spans import spans
from accounts.posts.calendar_stamps import Wishes
from accounts.posts.calendar_zone import timezone
from accounts.posts.imported import Note, Row, Sheet
from accounts.posts.recurrence import occurrences

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AMSTERDAM = "Europe/Amsterdam"
WISHES = Wishes(NOW, AMSTERDAM)
THURSDAY = Rule(Kind.WEEKLY, weekdays=(3,))


def wall(text: str) -> datetime:
    """Return a wall-clock time, which has no zone of its own."""
    return datetime.fromisoformat(text)


def calendar(*events: str, head: str = "") -> bytes:
    """Return a calendar file with these events, each given as the lines between its BEGIN and END."""
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{body}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def read(*events: str, **wishes: Any) -> Sheet:
    return read_calendar(calendar(*events), replace(WISHES, **wishes))


def only(sheet: Sheet) -> Row:
    assert [problem.code for problem in sheet.problems] == []
    assert len(sheet.rows) == 1
    return sheet.rows[0]


def codes(sheet: Sheet) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in sheet.problems]


def weekly(**more: Any) -> Series:
    usual: dict[str, Any] = {
        "title": "Weekvideo",
        "rule": THURSDAY,
        "zone": AMSTERDAM,
        "at": time(16),
        "start": date(2026, 3, 5),
        "end": End(on=date(2027, 4, 30)),
        "on_holiday": OnHoliday.IGNORE,
        "template": Template(Content("De week van de wethouder; nummer {number}", title="Weekvideo")),
    }
    return Series(**(usual | more))


def exported(*series: Series, posts: tuple[Planned, ...] = ()) -> bytes:
    return export_calendar(posts, [PlannedSeries(one, "Gemeente", f"series-{place}@omroeper") for place, one in enumerate(series)], NOW)


# -- out: zones


def changing_zones() -> Iterator[str]:
    for name in sorted(available_timezones() - {"localtime"}):
        zone = ZoneInfo(name)
        if len({(NOW + timedelta(days=day)).astimezone(zone).utcoffset() for day in range(0, 4000, 29)}) > 1:
            yield name


def read_by_dateutil(component: icalendar.Timezone) -> Any:
    text = b"BEGIN:VCALENDAR\r\n" + component.to_ical() + b"END:VCALENDAR\r\n"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return tz.tzical(io.StringIO(text.decode())).get()


def test_every_zone_is_told_so_that_another_reads_the_same_clock() -> None:
    """dateutil reads our VTIMEZONE and must show the same wall clock as zoneinfo, either side of every change for eleven years."""
    names = list(changing_zones())
    assert len(names) > 100
    seen: set[bytes] = set()
    for name in names:
        zone = ZoneInfo(name)
        component = timezone(zone, 2026, 2036)
        shape = component.to_ical().replace(name.encode(), b"")
        if shape in seen:
            continue
        seen.add(shape)
        told = read_by_dateutil(component)
        for day in range(0, 365 * 11, 3):
            moment = datetime(2026, 1, 1, 1, 30, tzinfo=UTC) + timedelta(days=day)
            here = moment.astimezone(zone)
            assert here.replace(tzinfo=told).utcoffset() == here.utcoffset(), (name, moment)
    assert len(seen) > 20


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        (AMSTERDAM, ["FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"]),
        ("America/New_York", ["FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"]),
        ("Asia/Jerusalem", ["FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"]),
        ("Asia/Tokyo", []),
    ],
)
def test_a_zone_with_a_yearly_rule_is_told_by_it(name: str, rules: list[str]) -> None:
    lines = timezone(ZoneInfo(name), 2026, 2027).to_ical().decode().splitlines()
    found = [set(line.removeprefix("RRULE:").split(";")) for line in lines if line.startswith("RRULE:")]
    assert found == [set(one.split(";")) for one in rules]
    assert sum(line in {"BEGIN:DAYLIGHT", "BEGIN:STANDARD"} for line in lines) == max(1, len(rules))


# -- out: posts and series


def expanded(data: bytes, until: datetime) -> list[tuple[str, datetime]]:
    """Return (title, UTC) of all that a calendar shows, reckoned by `icalendar`, `rrule` and the VTIMEZONE of the file itself."""
    file = icalendar.Calendar.from_ical(data)
    zones = {str(one["TZID"]): read_by_dateutil(one) for one in file.walk("VTIMEZONE")}
    found: list[tuple[str, datetime]] = []
    changed = {(str(one["UID"]), one["RECURRENCE-ID"].dt.replace(tzinfo=None)) for one in file.walk("VEVENT") if "RECURRENCE-ID" in one}
    for event in file.walk("VEVENT"):
        start = event["DTSTART"].dt
        zone = zones[event["DTSTART"].params["TZID"]] if "TZID" in event["DTSTART"].params else UTC
        walls = [start.replace(tzinfo=None)]
        if "RRULE" in event:
            text = event["RRULE"].to_ical().decode()
            ends = event["RRULE"].get("UNTIL")
            if ends:
                text = text.replace(f"UNTIL={ends[0]:%Y%m%dT%H%M%SZ}", f"UNTIL={ends[0].astimezone(zone):%Y%m%dT%H%M%S}")
            out = event.get("EXDATE", [])
            gone = {one.dt.replace(tzinfo=None) for each in (out if isinstance(out, list) else [out]) for one in each.dts}
            rule = rrule.rrulestr(text, dtstart=walls[0])
            naive_until = until.replace(tzinfo=None) + timedelta(days=2)
            walls = [
                one for one in rule.between(walls[0], naive_until, inc=True) if one not in gone and (str(event["UID"]), one) not in changed
            ]
        found += [(str(event["SUMMARY"]), tz.resolve_imaginary(one.replace(tzinfo=zone)).astimezone(UTC)) for one in walls]
    return sorted(one for one in found if one[1] < until)


SERIES = {
    "weekly": weekly(),
    "fortnightly": weekly(rule=Rule(Kind.WEEKLY, every=2, weekdays=(0, 3)), end=End(count=30)),
    "starts on no turn": weekly(start=date(2026, 3, 6)),
    "workdays": weekly(rule=Rule(Kind.WORKDAYS), end=End(count=200)),
    "the 31st": weekly(rule=Rule(Kind.MONTHLY_DATE, month_day=31), start=date(2026, 3, 31)),
    "the 30th": weekly(rule=Rule(Kind.MONTHLY_DATE, month_day=30), start=date(2026, 3, 30)),
    "the 31st or not": weekly(rule=Rule(Kind.MONTHLY_DATE, month_day=31, short_month=ShortMonth.LEAVE_OUT)),
    "the last Thursday": weekly(rule=Rule(Kind.MONTHLY_WEEKDAY, weekdays=(3,), nth=LAST)),
    "the 29th of February": weekly(rule=Rule(Kind.MONTHLY_DATE, every=12, month_day=29), start=date(2024, 2, 29), end=End(count=9)),
    "02:30 on Sundays": weekly(rule=Rule(Kind.WEEKLY, weekdays=(6,)), at=time(2, 30)),
    "skips and moves": weekly(
        skips=frozenset({date(2026, 3, 12), date(2026, 10, 29)}),
        moves={date(2026, 3, 26): wall("2026-03-30T09:15"), date(2026, 6, 4): wall("2026-03-02T09:15")},
    ),
    "holidays before": weekly(on_holiday=OnHoliday.DAY_BEFORE),
    "holidays left out": weekly(on_holiday=OnHoliday.SKIP),
    "elsewhere": weekly(zone="America/New_York"),
    "no rule for its clock": weekly(zone="Africa/Casablanca"),
}


@pytest.mark.parametrize("name", SERIES)
def test_a_calendar_shows_a_series_at_the_moments_at_which_it_goes(name: str) -> None:
    one = SERIES[name]
    until = datetime(2027, 6, 1, tzinfo=UTC)
    ours = [("Weekvideo", found.utc) for found in occurrences(one, datetime(2020, 1, 1, tzinfo=UTC), until)]
    assert len(ours) >= 4
    assert expanded(exported(one), until) == ours


@pytest.mark.parametrize("name", SERIES)
def test_a_series_comes_back_from_its_own_file(name: str) -> None:
    one = SERIES[name]
    row = only(read_calendar(exported(one), WISHES))
    assert row.series is not None
    until = datetime(2027, 6, 1, tzinfo=UTC)
    since = datetime(2020, 1, 1, tzinfo=UTC)
    back = list(occurrences(row.series, since, until))
    before = list(occurrences(one, since, until))
    assert [(found.number, found.day, found.utc) for found in back] == [(found.number, found.day, found.utc) for found in before]
    assert row.series.template.common == one.template.common
    assert (row.uid, row.title, row.series.zone) == ("series-0@omroeper", "Weekvideo", one.zone)


def test_a_post_comes_back_from_its_own_file_with_all_its_characters() -> None:
    text = "Regel één;\nregel twee, met \\ en 🎉 " + "lang " * 60
    post = Planned(
        "Titel: een, twee; drie",
        text.strip(),
        "Wethouder",
        datetime(2026, 10, 22, 14, tzinfo=UTC),
        AMSTERDAM,
        "post-7@omroeper",
        "https://example.org/1",
    )
    data = exported(posts=(post,))
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    row = only(read_calendar(data, WISHES))
    assert (row.title, row.text, row.uid, row.url) == (post.title, post.text, post.uid, post.url)
    assert (row.wall, row.zone, row.utc, row.length) == (wall("2026-10-22T16:00"), AMSTERDAM, post.start, timedelta(minutes=15))
    assert b"LOCATION:Wethouder" in data
    assert b"TRANSP:TRANSPARENT" in data
    assert b"BEGIN:VTIMEZONE" in data


def test_both_half_past_twos_of_an_autumn_night_keep_their_moment() -> None:
    moments = [datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)]
    posts = tuple(Planned("t", "x", "A", one, AMSTERDAM, f"p{one.hour}") for one in moments)
    assert [row.utc for row in read_calendar(exported(posts=posts), WISHES).rows] == moments
    assert [one for _, one in expanded(exported(posts=posts), moments[1] + timedelta(days=1))] == moments


def test_nothing_that_does_not_go_is_exported() -> None:
    gone = weekly(start=date(2026, 3, 6), end=End(on=date(2026, 3, 7)))
    assert b"VEVENT" not in exported(weekly(paused=True), gone)


def test_an_endless_series_tells_its_holidays_two_years_ahead() -> None:
    data = exported(weekly(end=End(), on_holiday=OnHoliday.SKIP))
    until = NOW + timedelta(days=700)
    assert [one for _, one in expanded(data, until)] == [
        one.utc for one in occurrences(weekly(end=End(), on_holiday=OnHoliday.SKIP), NOW, until)
    ]
    assert b"COUNT" not in data
    assert b"UNTIL" not in data


def test_a_later_file_is_a_later_revision_of_the_same_events() -> None:
    """A calendar that has an event already takes the changed one only when its number is higher (RFC 5545, 3.8.7.4)."""
    one = weekly(moves={date(2026, 5, 7): datetime(2026, 5, 8, 10)})  # noqa: DTZ001 - on the wall of its zone
    found = []
    for now in (NOW, NOW + timedelta(seconds=1), NOW + timedelta(days=15000)):
        data = export_calendar([], [PlannedSeries(one, "Gemeente", "series-1@omroeper")], now)
        events = icalendar.Calendar.from_ical(data).walk("VEVENT")
        assert {str(event["uid"]) for event in events} == {"series-1@omroeper"}
        (number,) = {int(event["sequence"]) for event in events}
        found.append(number)
    assert found[0] < found[1] < found[2]
    assert found[0] > 0
    assert found[2] < 2**31


def test_controls_and_an_injected_line_are_only_text() -> None:
    post = Planned("a\x00b\x07", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\x1f", "A\nB", datetime(2026, 5, 1, tzinfo=UTC), AMSTERDAM, "u\x01", "")
    row = only(read_calendar(exported(posts=(post,)), WISHES))
    assert (row.title, row.text) == ("ab", "x\nEND:VEVENT\nBEGIN:VEVENT")


def test_an_unknown_zone_is_not_exported() -> None:
    with pytest.raises(InputError, match="unknown-zone"):
        exported(weekly(zone="Mars/Olympus"))


# -- in: what others write

OUTLOOK = """
UID:040000008200E00074C5B7101A82E008
SUMMARY;LANGUAGE=nl:Weekvideo
DESCRIPTION;LANGUAGE=nl:Tekst van de week\\, met\\nregels
DTSTART;TZID=W. Europe Standard Time:20260305T160000
DTEND;TZID=W. Europe Standard Time:20260305T163000
RRULE:FREQ=WEEKLY;UNTIL=20261231T150000Z;INTERVAL=1;BYDAY=TH;WKST=MO
EXDATE;TZID=W. Europe Standard Time:20260402T160000,20260514T160000
CLASS:PUBLIC
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
DESCRIPTION:Reminder
END:VALARM
"""
OUTLOOK_MOVED = """
UID:040000008200E00074C5B7101A82E008
SUMMARY;LANGUAGE=nl:Weekvideo
RECURRENCE-ID;TZID=W. Europe Standard Time:20260312T160000
DTSTART;TZID=W. Europe Standard Time:20260313T100000
DTEND;TZID=W. Europe Standard Time:20260313T103000
"""


def test_a_series_from_outlook() -> None:
    row = only(read(OUTLOOK, OUTLOOK_MOVED))
    assert row.series is not None
    assert (row.title, row.text, row.zone, row.length) == (
        "Weekvideo",
        "Tekst van de week, met\nregels",
        "Europe/Berlin",
        timedelta(minutes=30),
    )
    found = [one.wall.isoformat() for one in occurrences(row.series, NOW, datetime(2026, 4, 17, tzinfo=UTC))]
    assert found == [
        "2026-03-05T16:00:00",
        "2026-03-13T10:00:00",
        "2026-03-19T16:00:00",
        "2026-03-26T16:00:00",
        "2026-04-09T16:00:00",
        "2026-04-16T16:00:00",
    ]
    assert [one.utc for one in occurrences(row.series, NOW, datetime(2027, 6, 1, tzinfo=UTC))][-1] == datetime(2026, 12, 31, 15, tzinfo=UTC)


def test_a_change_with_a_text_of_its_own_becomes_a_row_of_its_own() -> None:
    other = OUTLOOK_MOVED + "DESCRIPTION:Deze week iets anders\n"
    sheet = read(OUTLOOK, other)
    assert sheet.fine
    main, own = sheet.rows
    assert main.series is not None
    assert date(2026, 3, 12) in main.series.skips
    assert (own.row, own.text, own.wall, own.series) == (2, "Deze week iets anders", wall("2026-03-13T10:00"), None)


def test_a_cancelled_turn_is_skipped_and_a_cancelled_event_is_not_planned() -> None:
    row = only(read(OUTLOOK, OUTLOOK_MOVED + "STATUS:CANCELLED\n"))
    assert row.series is not None
    assert date(2026, 3, 12) in row.series.skips
    gone = only(read("DTSTART:20260401T100000Z\nSUMMARY:x\nSTATUS:CANCELLED"))
    assert gone.notes == {Note.CANCELLED}
    assert not gone.fine


def test_a_change_without_its_series_stands_on_its_own() -> None:
    row = only(read(OUTLOOK_MOVED))
    assert (row.wall, row.series) == (wall("2026-03-13T10:00"), None)


@pytest.mark.parametrize(
    ("start", "utc", "notes"),
    [
        ("DTSTART:20260401T140000Z", "2026-04-01T14:00+00:00", set()),
        ("DTSTART:20260401T160000", "2026-04-01T14:00+00:00", {Note.FLOATING}),
        ("DTSTART;TZID=America/New_York:20260401T160000", "2026-04-01T20:00+00:00", set()),
        ('DTSTART;TZID="Eastern Standard Time":20260401T160000', "2026-04-01T20:00+00:00", set()),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Amsterdam:20260401T160000", "2026-04-01T14:00+00:00", set()),
        ("DTSTART;VALUE=DATE:20260401", "2026-04-01T07:00+00:00", {Note.ALL_DAY}),
        ("DTSTART;TZID=Europe/Amsterdam:20270328T023000", "2027-03-28T01:30+00:00", {Note.CLOCK_LEFT_OUT}),
        ("DTSTART;TZID=Europe/Amsterdam:20261025T023000", "2026-10-25T00:30+00:00", {Note.CLOCK_TWICE}),
        ("dtstart;value=date-time:20260401T140000Z", "2026-04-01T14:00+00:00", set()),
    ],
)
def test_moments_of_every_kind(start: str, utc: str, notes: set[Note]) -> None:
    row = only(read(f"{start}\nSUMMARY:x", all_day_at=time(9)))
    assert (row.utc, row.notes) == (datetime.fromisoformat(utc), notes)


def test_a_rule_on_a_moment_in_utc_stays_in_utc() -> None:
    row = only(read("DTSTART:20260305T150000Z\nRRULE:FREQ=WEEKLY;COUNT=10\nSUMMARY:x"))
    assert row.series is not None
    assert {one.utc.hour for one in occurrences(row.series, NOW, NOW + timedelta(days=99))} == {15}


def test_a_series_that_begins_in_the_hour_that_is_left_out_keeps_its_time() -> None:
    row = only(read("DTSTART;TZID=Europe/Amsterdam:20270328T023000\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:x"))
    assert row.series is not None
    assert [one.wall.isoformat() for one in occurrences(row.series, NOW, NOW + timedelta(days=500))] == [
        "2027-03-28T03:30:00",
        "2027-04-04T02:30:00",
    ]


@pytest.mark.parametrize(
    ("lasts", "minutes"),
    [("DURATION:PT1H30M", 90), ("DURATION:P1D", 1440), ("DURATION:P2W", 20160), ("DTEND:20260401T143000Z", 30), ("", 0)],
)
def test_how_long_it_lasts(lasts: str, minutes: int) -> None:
    assert only(read(f"DTSTART:20260401T140000Z\nSUMMARY:x\n{lasts}")).length == timedelta(minutes=minutes)


START = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("FREQ=WEEKLY", THURSDAY),
        ("freq=weekly;byday=th;", THURSDAY),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", Rule(Kind.WEEKLY, every=2, weekdays=(0, 3))),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=SU", Rule(Kind.WORKDAYS)),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", Rule(Kind.WORKDAYS)),
        ("FREQ=DAILY", Rule(Kind.WEEKLY, weekdays=(0, 1, 2, 3, 4, 5, 6))),
        ("FREQ=DAILY;INTERVAL=14", Rule(Kind.WEEKLY, every=2, weekdays=(3,))),
        ("FREQ=MONTHLY", Rule(Kind.MONTHLY_DATE, month_day=5)),
        ("FREQ=MONTHLY;BYMONTHDAY=31", Rule(Kind.MONTHLY_DATE, month_day=31, short_month=ShortMonth.LEAVE_OUT)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", Rule(Kind.MONTHLY_DATE, month_day=LAST)),
        ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", Rule(Kind.MONTHLY_DATE, month_day=30)),
        ("FREQ=MONTHLY;BYDAY=1TH", Rule(Kind.MONTHLY_WEEKDAY, weekdays=(3,), nth=1)),
        ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=-1;INTERVAL=3", Rule(Kind.MONTHLY_WEEKDAY, every=3, weekdays=(3,), nth=LAST)),
        ("FREQ=YEARLY", Rule(Kind.MONTHLY_DATE, every=12, month_day=5)),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=1TH", Rule(Kind.MONTHLY_WEEKDAY, every=12, weekdays=(3,), nth=1)),
    ],
)
def test_rules_that_are_taken(text: str, rule: Rule) -> None:
    assert read_rule(text, START).rule == rule


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FREQ=SECONDLY;COUNT=5", "rule-too-often"),
        ("FREQ=HOURLY;INTERVAL=24;COUNT=5", "rule-too-often"),
        ("FREQ=WEEKLY;COUNT=1000000000", "too-many-turns"),
        ("FREQ=WEEKLY;COUNT=0", "too-many-turns"),
        ("FREQ=DAILY;UNTIL=89990101T000000Z", "too-many-turns"),
        ("FREQ=WEEKLY;COUNT=" + "9" * 400, "rule-broken"),
        ("FREQ=WEEKLY;UNTIL=99991231T235959Z", "bad-moment"),
        ("FREQ=WEEKLY;UNTIL=20250101T000000Z", "ends-before-start"),
        ("FREQ=WEEKLY;COUNT=5;UNTIL=20270101", "rule-broken"),
        ("FREQ=WEEKLY;COUNT=5;COUNT=6", "rule-broken"),
        ("FREQ=WEEKLY;COUNT=-5", "rule-broken"),
        ("FREQ=WEEKLY;COUNT=", "rule-broken"),
        ("FREQ=OFTEN;COUNT=3", "rule-broken"),
        ("COUNT=3", "rule-broken"),
        ("", "rule-broken"),
        ("FREQ=WEEKLY;" * 500, "rule-broken"),
        ("FREQ=WEEKLY", "rule-without-end"),
        ("FREQ=WEEKLY;BYDAY=XX;COUNT=3", "rule-broken"),
        ("FREQ=WEEKLY;BYDAY=2TH;COUNT=3", "rule-unknown"),
        ("FREQ=WEEKLY;INTERVAL=0;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3", "rule-unknown"),
        ("FREQ=WEEKLY;INTERVAL=99999;COUNT=3", "rule-unknown"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU;COUNT=3", "rule-unknown"),
        ("FREQ=WEEKLY;BYMONTH=3;COUNT=3", "rule-unknown"),
        ("FREQ=DAILY;INTERVAL=3;COUNT=3", "rule-unknown"),
        ("FREQ=DAILY;BYHOUR=9,10,11;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYDAY=5TH;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYDAY=TH;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=1;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3", "rule-unknown"),
        ("FREQ=MONTHLY;BYMONTHDAY=x;COUNT=3", "rule-broken"),
        ("FREQ=MONTHLY;BYMONTHDAY=5;BYDAY=TH;COUNT=3", "rule-unknown"),
        ("FREQ=YEARLY;BYMONTH=4;COUNT=3", "rule-unknown"),
        ("FREQ=YEARLY;BYWEEKNO=20;COUNT=3", "rule-unknown"),
        ("FREQ=YEARLY;BYDAY=TH;COUNT=3", "rule-unknown"),
        ("FREQ=YEARLY;INTERVAL=100;COUNT=3", "rule-unknown"),
        ("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "start-outside-rule"),
    ],
)
def test_rules_that_are_refused(text: str, code: str) -> None:
    sheet = read(f"DTSTART;TZID=Europe/Amsterdam:20260305T160000\nSUMMARY:x\nRRULE:{text}")
    assert codes(sheet) == [(1, code)]
    assert not sheet.fine


def test_a_calendar_of_meetings_may_be_endless_and_old() -> None:
    event = "DTSTART;TZID=Europe/Amsterdam:20200305T193000\nDTEND;TZID=Europe/Amsterdam:20200305T230000\nSUMMARY:Raad\nRRULE:FREQ=WEEKLY"
    row = only(read(event, endless=True, past=True))
    assert row.series is not None
    assert row.series.end.never
    assert row.length == timedelta(hours=3, minutes=30)


# -- in: what cannot be planned


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ("SUMMARY:x", "event-without-start"),
        ("DTSTART:20260401T140000Z", "row-without-text"),
        ("DTSTART:20260229T140000Z\nSUMMARY:x", "bad-moment"),
        ("DTSTART:20260401T250000Z\nSUMMARY:x", "bad-moment"),
        ("DTSTART:morgen\nSUMMARY:x", "bad-moment"),
        ("DTSTART:00010101T000000\nSUMMARY:x", "bad-moment"),
        ("DTSTART:٢٠٢٦٠٤٠١T140000Z\nSUMMARY:x", "bad-moment"),
        ("DTSTART;VALUE=DATE:20260401\nSUMMARY:x", "no-time"),
        ("DTSTART;TZID=Mars/Olympus:20260401T140000\nSUMMARY:x", "unknown-zone"),
        ("DTSTART;TZID=Customized Time Zone:20260401T140000\nSUMMARY:x", "unknown-zone"),
        ("DTSTART:20260228T140000Z\nSUMMARY:x", "moment-past"),
        ("DTSTART:20250301T140000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:x", "series-over"),
        ("DTSTART:20260401T140000Z\nDTSTART:20260402T140000Z\nSUMMARY:x", "event-twice"),
        ("DTSTART:20260401T140000Z\nDTEND:20260401T130000Z\nSUMMARY:x", "ends-before-start"),
        ("DTSTART:20260401T140000Z\nDURATION:soon\nSUMMARY:x", "bad-moment"),
        ("DTSTART:20260401T140000Z\nRDATE:20260402T140000Z\nSUMMARY:x", "rule-unknown"),
        ("DTSTART:20260401T140000Z\nSUMMARY no colon\nSUMMARY:x", "calendar-broken"),
        ("DTSTART:20260401T140000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:gisteren\nSUMMARY:x", "bad-moment"),
    ],
)
def test_an_event_that_cannot_be_planned(event: str, code: str) -> None:
    sheet = read("DTSTART:20260401T140000Z\nSUMMARY:eerst", event)
    assert codes(sheet) == [(2, code)]
    assert [row.fine for row in sheet.rows] == [True, False]


def test_every_error_of_an_event_is_told_with_its_line() -> None:
    sheet = read("DTSTART:x\nDTEND:y\nRRULE:z\nUID:1\nUID:2")
    assert [(problem.row, problem.line, problem.code) for problem in sheet.problems] == [
        (1, 8, "event-twice"),
        (1, 4, "bad-moment"),
        (1, 3, "row-without-text"),
    ]


def test_changes_of_what_is_not_there() -> None:
    change = "UID:1\nRECURRENCE-ID:20260312T150000Z\nDTSTART:20260313T150000Z\nSUMMARY:x"
    series = "UID:1\nDTSTART:20260305T150000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:x"
    assert codes(read(series, change.replace("0312", "0311"))) == [(2, "change-of-nothing")]
    assert codes(read(series, change, change)) == [(3, "event-twice")]
    assert codes(read(series, change.replace("DTSTART:2026", "DTSTART:x"))) == [(2, "bad-moment")]
    assert codes(read(series.replace("WEEKLY", "HOURLY"), change)) == [(1, "rule-too-often")], "the series says it, its changes need not"
    assert codes(read(series, change.replace("ID:", "ID;RANGE=THISANDFUTURE:"))) == [(2, "rule-unknown")]
    assert codes(read("UID:1\nDTSTART:20260305T150000Z\nSUMMARY:x", change)) == [(2, "change-of-nothing")]
    assert codes(read(series, series)) == [(2, "row-twice")]


# -- in: harm


def bounded(data: bytes, seconds: float = 5) -> Sheet:
    begin = stopwatch.process_time()
    sheet = read_calendar(data, WISHES)
    assert stopwatch.process_time() - begin < seconds
    return sheet


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-calendar"),
        (b"\x00" * 1000, "not-a-calendar"),
        (b"PK\x03\x04 zip", "not-a-calendar"),
        (b"<html>", "not-a-calendar"),
        (b"BEGIN:VEVENT\nEND:VEVENT", "not-a-calendar"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", "calendar-empty"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x", "calendar-unfinished"),
        (b"BEGIN:VCALENDAR\nEND:VEVENT\n", "calendar-broken"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\n", "calendar-broken"),
        ("BEGIN:VCALENDAR\nX:é".encode("latin-1"), "file-encoding"),
        ("BEGIN:VCALENDAR".encode("utf-16"), "file-encoding"),
        (b"BEGIN:VCALENDAR\n" * 100_000, "calendar-too-deep"),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 5_001, "file-too-many-rows"),
        (b"BEGIN:VCALENDAR\n" + b"X\n" * 300_000, "file-too-many-rows"),
        (b"x" * 10_000_001, "import-too-large"),
    ],
)
def test_a_file_that_is_no_calendar_or_a_bomb(data: bytes, code: str) -> None:
    sheet = bounded(data)
    assert codes(sheet) == [(0, code)]
    assert sheet.rows == ()


def test_a_line_of_a_megabyte_refuses_its_event_alone() -> None:
    fine = "DTSTART:20260401T140000Z\nSUMMARY:goed"
    long = f"DTSTART:20260401T140000Z\nSUMMARY:x\nDESCRIPTION:{'a' * 1_000_000}"
    folded = "DTSTART:20260401T140000Z\nSUMMARY:x\nDESCRIPTION:" + "\n a" * 200_000
    assert codes(bounded(calendar(fine, long, fine))) == [(2, "line-too-long")]
    assert codes(bounded(calendar(fine, folded, fine))) == [(2, "line-too-long")]


def test_many_lines_dates_and_changes_are_bounded() -> None:
    series = "UID:1\nDTSTART:20260305T150000Z\nRRULE:FREQ=WEEKLY;COUNT=9999\nSUMMARY:x\n"
    assert (1, "event-too-large") in codes(bounded(calendar(series + "SUMMARY:y\n" * 5_000)))
    assert codes(bounded(calendar(series + f"EXDATE:{'20260305T150000Z,' * 3_000}20260305T150000Z"))) == [(1, "event-too-large")]
    assert codes(bounded(calendar(*[series + f"EXDATE:{'20260305T150000Z,' * 1_000}20260305T150000Z"] * 60))) == [(0, "event-too-large")]
    days = [date(2026, 3, 5) + timedelta(weeks=week) for week in range(3_000)]
    changes = [f"UID:1\nRECURRENCE-ID:{day:%Y%m%d}T150000Z\nDTSTART:{day:%Y%m%d}T160000Z" for day in days]
    sheet = bounded(calendar(series, *changes), 10)
    assert codes(sheet) == [(1, "event-too-large")]


def test_the_largest_file_that_is_taken_is_read_in_time() -> None:
    event = (
        "DTSTART;TZID=Europe/Amsterdam:20270305T160000\nDTEND:20270305T170000\nSUMMARY:{}\nDESCRIPTION:tekst\nRRULE:FREQ=WEEKLY;COUNT=9999"
    )
    sheet = bounded(calendar(*[f"UID:{number}\n" + event.format(number) for number in range(5_000)]), 15)
    assert len(sheet.rows) == 5_000
    assert sheet.problems == ()


VALID = calendar(OUTLOOK, OUTLOOK_MOVED, "DTSTART;VALUE=DATE:20260401\nSUMMARY:x", "DTSTART:20260401T160000\nDURATION:PT1H\nSUMMARY:x")


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32), st.integers(1, 12))
def test_a_damaged_file_never_breaks_the_reader(seed: int, times: int) -> None:
    chance = random.Random(seed)
    data = bytearray(VALID)
    for _ in range(times):
        place, length = chance.randrange(len(data)), chance.randrange(12)
        pieces = [
            b"",
            b"\n",
            b":",
            b";",
            b"\xff",
            b"9",
            b"BEGIN:VEVENT\r\n",
            b"END:VEVENT\r\n",
            b'"',
            b"\x00",
            b"99991231T235959Z",
            b"-",
            b"\\",
        ]
        data[place : place + length] = chance.choice(pieces)
    sheet = read_calendar(bytes(data), replace(WISHES, all_day_at=time(9)))
    assert sheet.rows or sheet.file_problems
    for row in sheet.rows:
        assert row.problems or row.utc is not None
        if row.fine and row.series is not None:
            assert next(occurrences(row.series, NOW, NOW + timedelta(days=4_000)), None) is not None


# -- meetings


def test_what_lasts_at_a_moment() -> None:
    council = (
        "UID:1\nDTSTART;TZID=Europe/Amsterdam:20200305T193000\nDTEND;TZID=Europe/Amsterdam:20200305T230000\nSUMMARY:Raad\nRRULE:FREQ=WEEKLY;INTERVAL=2",
        "UID:2\nDTSTART:20260310T090000Z\nDURATION:PT2H\nSUMMARY:Hoorzitting",
        "UID:3\nDTSTART;VALUE=DATE:20260311\nSUMMARY:Heidag",
        "UID:4\nDTSTART:20260310T100000Z\nSUMMARY:Een moment",
        "UID:5\nDTSTART:20260310T100000Z\nDURATION:PT1H\nSUMMARY:Afgelast\nSTATUS:CANCELLED",
    )
    sheet = read(*council, past=True, endless=True, all_day_at=time(0))
    assert sheet.problems == ()
    begin = datetime(2026, 3, 10, 10, tzinfo=UTC)
    found = list(spans(sheet.rows, begin, begin + timedelta(days=10)))
    assert [(one.title, f"{one.start:%m-%d %H:%M}", f"{one.end:%m-%d %H:%M}") for one in found] == [
        ("Hoorzitting", "03-10 09:00", "03-10 11:00"),
        ("Heidag", "03-10 23:00", "03-11 23:00"),
        ("Raad", "03-12 18:30", "03-12 22:00"),
    ]
    inside = datetime(2026, 3, 12, 21, 59, tzinfo=UTC)
    assert [one.title for one in spans(sheet.rows, inside, inside + timedelta(minutes=1))] == ["Raad"]
    assert list(spans(sheet.rows, inside + timedelta(minutes=1), inside + timedelta(minutes=9))) == []
