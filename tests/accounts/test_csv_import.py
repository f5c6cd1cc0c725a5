"""Tables of planned posts: what spreadsheets write, every error by row and column, and files that were made to do harm."""

from __future__ import annotations

import codecs
import random
import time as stopwatch
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.errors import InputError
from accounts.model.account import Account, Role
from accounts.model.ids import AccountId
from accounts.posts.csv_import import COLUMNS, Place, is_file, read_csv
from accounts.posts.imported import MOST_PROBLEMS, Note, Row, Sheet

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def account(number: int, label: str, handle: str) -> Account:
    return Account(AccountId(number), "practice", "practice.example", handle, handle, Role.ADMINISTRATOR, label)


ACCOUNTS = (
    account(1, "Wethouder", "@jansen@example.nl"),
    account(2, "Gemeente Ons Dorp", "@onsdorp@example.nl"),
    account(3, "Raad", "@raad1@example.nl"),
    account(4, "raad", "@raad2@example.nl"),
    replace(account(5, "Weg", "@weg@example.nl"), removed_at=NOW),
)
HEAD = "date;time;zone;account;text;title;media;alt;late"
FINE = "2026-03-26;16:00;;Wethouder;Morgen openen wij de brug;;;;"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    (tmp_path / "brug.jpg").write_bytes(b"x")
    (tmp_path / "plein.jpg").write_bytes(b"x")
    return Place(NOW, "Europe/Amsterdam", ACCOUNTS, tmp_path)


def sheet(place: Place, *rows: str, head: str = HEAD) -> Sheet:
    return read_csv("\r\n".join((head, *rows)).encode(), place)


def only(found: Sheet) -> Row:
    assert [(problem.column, problem.code) for problem in found.problems] == []
    assert len(found.rows) == 1
    return found.rows[0]


def codes(found: Sheet) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.code) for problem in found.problems]


# -- what is taken


def test_a_row_with_everything(place: Place) -> None:
    row = only(sheet(place, "26-03-2026;16:00;America/New_York;Wethouder|2;Tekst;Titel;brug.jpg | plein.jpg;De brug|Het plein;within:45"))
    assert (row.row, row.line, row.text, row.title) == (2, 2, "Tekst", "Titel")
    assert (row.utc, row.zone) == (datetime(2026, 3, 26, 20, tzinfo=UTC), "America/New_York")
    assert row.accounts == (AccountId(1), AccountId(2))
    assert (row.media, row.alts) == (("brug.jpg", "plein.jpg"), ("De brug", "Het plein"))
    assert (row.late_minutes, row.notes) == (45, frozenset())


TEXT = "Eén café; twee ‘s\r\nen “drie” €"


@pytest.mark.parametrize(
    ("encode", "name"),
    [
        (lambda text: text.encode(), "utf-8-sig"),
        (lambda text: codecs.BOM_UTF8 + text.encode(), "utf-8-sig"),
        (lambda text: text.encode("cp1252"), "cp1252"),
        (lambda text: text.replace(";", "\t").replace("café\t", "café;").encode("utf-16"), "utf-16"),
    ],
)
def test_what_spreadsheets_write(place: Place, encode: object, name: str) -> None:
    assert callable(encode)
    text = f'Datum;Tijd;Account;Tekst\r\n26-3-2026;16:00;Wethouder;"{TEXT}"\r\n\r\n27-3-2026;9.30 uur;wethouder;Nog een\r\n'
    found = read_csv(encode(text), place)
    assert found.problems == ()
    assert found.encoding == name
    first, second = found.rows
    assert first.text == TEXT.replace("\r\n", "\n")
    assert (first.row, first.line, second.row, second.line) == (2, 2, 4, 5), "rows as a spreadsheet counts them, lines as an editor does"
    assert second.utc == datetime(2026, 3, 27, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("divider", [";", ",", "\t"])
def test_dividers(place: Place, divider: str) -> None:
    cells = ["2026-03-26", "16:00", "", "Wethouder", "a; b, c\td", "", "", "", ""]
    row = divider.join(f'"{cell}"' for cell in cells)
    assert only(sheet(place, row, head=HEAD.replace(";", divider))).text == "a; b, c\td"


def test_a_line_that_tells_the_divider_is_no_row(place: Place) -> None:
    row = only(read_csv(f"sep=;\r\n{HEAD}\r\n{FINE}\r\n".encode(), place))
    assert (row.row, row.line) == (2, 3)


def test_headings_in_three_languages_and_any_order(place: Place) -> None:
    row = only(sheet(place, "Tekst;Wethouder;vraag;9:05;29/2/2028", head="BERICHT; Account ;Te_laat;TIJD;Datum"))
    assert (row.utc, row.late_minutes) == (datetime(2028, 2, 29, 8, 5, tzinfo=UTC), 0)
    names = [name for names in COLUMNS.values() for name in names]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("", 30), ("publish", None), ("Alsnog", None), ("ask", 0), ("VRAAG", 0), ("within:5", 5), ("binnen 90", 90), ("within:0", 0)],
)
def test_the_late_rule(place: Place, said: str, minutes: int | None) -> None:
    assert only(sheet(place, FINE + said)).late_minutes == minutes


@pytest.mark.parametrize(
    ("said", "number"),
    [("wethouder", 1), ("@jansen@example.nl", 1), ("jansen@example.nl", 1), ("2", 2), ("3", 3), (" GEMEENTE ons dorp ", 2)],
)
def test_accounts_by_label_handle_or_number(place: Place, said: str, number: int) -> None:
    assert only(sheet(place, FINE.replace("Wethouder", said))).accounts == (AccountId(number),)


def test_changes_of_the_clock_are_noted(place: Place) -> None:
    found = sheet(place, FINE.replace("2026-03-26;16:00", "2027-03-28;02:30"), FINE.replace("2026-03-26;16:00", "2026-10-25;02:30"))
    assert [row.notes for row in found.rows] == [{Note.CLOCK_LEFT_OUT}, {Note.CLOCK_TWICE}]
    assert [str(row.wall) for row in found.rows] == ["2027-03-28 03:30:00", "2026-10-25 02:30:00"]
    assert found.rows[1].utc == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_picture_without_description_is_noted(place: Place) -> None:
    assert only(sheet(place, FINE.replace(";;;;", ";;brug.jpg;;"))).notes == {Note.WITHOUT_ALT}
    row = only(sheet(place, FINE.replace(";;;;", ";;brug.jpg|plein.jpg;|Het plein;")))
    assert (row.alts, row.notes) == (("", "Het plein"), {Note.WITHOUT_ALT})


def test_zones_of_windows(place: Place) -> None:
    assert only(sheet(place, FINE.replace("16:00;", "16:00;W. Europe Standard Time"))).zone == "Europe/Berlin"


# -- what is refused


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (FINE.replace("2026-03-26", "2026-02-29"), "date", "no-such-day"),
        (FINE.replace("2026-03-26", "29-02-2027"), "date", "no-such-day"),
        (FINE.replace("2026-03-26", "31-4-2026"), "date", "no-such-day"),
        (FINE.replace("2026-03-26", "26-03-26"), "date", "bad-date"),
        (FINE.replace("2026-03-26", "46107"), "date", "bad-date"),
        (FINE.replace("2026-03-26", "morgen"), "date", "bad-date"),
        (FINE.replace("2026-03-26", "0001-01-01"), "date", "bad-date"),
        (FINE.replace("2026-03-26", "9999-12-31"), "date", "bad-date"),
        (FINE.replace("2026-03-26", ""), "date", "bad-date"),
        (FINE.replace("2026-03-26", "2025-03-26"), "date", "moment-past"),
        (FINE.replace("2026-03-26;16:00", "2026-03-01;13:00"), "date", "moment-past"),
        (FINE.replace("16:00", "25:00"), "time", "bad-time"),
        (FINE.replace("16:00", "4pm"), "time", "bad-time"),
        (FINE.replace("16:00", ""), "time", "bad-time"),
        (FINE.replace("16:00;", "16:00;Mars/Olympus"), "zone", "unknown-zone"),
        (FINE.replace("16:00;", "16:00;+02:00"), "zone", "unknown-zone"),
        (FINE.replace("16:00;", "16:00;CET zomertijd"), "zone", "unknown-zone"),
        (FINE.replace("Wethouder", "Burgemeester"), "account", "unknown-account"),
        (FINE.replace("Wethouder", "Weg"), "account", "unknown-account"),
        (FINE.replace("Wethouder", "Raad"), "account", "account-unclear"),
        (FINE.replace("Wethouder", ""), "account", "row-without-account"),
        (FINE.replace("Morgen openen wij de brug", " "), "text", "row-without-text"),
        (FINE.replace("Morgen openen wij de brug", "x" * 100_001), "text", "text-too-large"),
        (FINE.replace(";;;;", f";{'x' * 501};;;"), "title", "text-too-large"),
        (FINE.replace(";;;;", ";;weg.jpg;;"), "media", "file-missing"),
        (FINE.replace(";;;;", ";;.;;"), "media", "file-missing"),
        (FINE.replace(";;;;", f";;{'x' * 5_000};;"), "media", "file-missing"),
        (FINE.replace(";;;;", ";;\\\\server\\share\\brug.jpg;;"), "media", "file-elsewhere"),
        (FINE.replace(";;;;", ";;//server/share/brug.jpg;;"), "media", "file-elsewhere"),
        (FINE.replace(";;;;", ";;/\\server/share/brug.jpg;;"), "media", "file-elsewhere"),
        (FINE.replace(";;;;", ";;\\\\server;;"), "media", "file-elsewhere"),
        (FINE.replace(";;;;", ";;https://example.org/brug.jpg;;"), "media", "file-elsewhere"),
        (FINE.replace(";;;;", ";;brug.jpg;Een|Twee;"), "alt", "more-alts"),
        (FINE + "ooit", "late", "bad-late"),
        (FINE + "within:999999", "late", "bad-late"),
        (FINE + ";nog wat", "", "row-too-long"),
    ],
)
def test_a_row_that_cannot_be_planned(place: Place, row: str, column: str, code: str) -> None:
    found = sheet(place, FINE.replace("brug", "weg"), row)
    assert codes(found) == [(3, column, code)]
    assert [one.fine for one in found.rows] == [True, False]
    assert not found.fine


def test_every_error_of_a_row_is_told(place: Place) -> None:
    found = sheet(place, "x;y;z;q;;;weg.jpg;a|b;ooit")
    assert [(column, code) for _, column, code in codes(found)] == [
        ("text", "row-without-text"),
        ("date", "bad-date"),
        ("time", "bad-time"),
        ("zone", "unknown-zone"),
        ("account", "unknown-account"),
        ("media", "file-missing"),
        ("alt", "more-alts"),
        ("late", "bad-late"),
    ]


def test_the_same_twice_is_refused(place: Place) -> None:
    found = sheet(place, FINE, FINE.replace("16:00", "17:00"), FINE.replace("Wethouder", "2|1"))
    assert [(problem.row, problem.code, problem.values["other"]) for problem in found.problems] == [(4, "row-twice", 2)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table-empty"),
        (b"\r\n\r\n", "table-empty"),
        (HEAD.encode(), "table-empty"),
        (b"date;time;account\n", "column-missing"),
        (b"PK\x03\x04\x00\x00", "file-encoding"),
        (b"a\x81\x8d\xff", "file-encoding"),
        ("é".encode("utf-16")[:3], "file-encoding"),
        (f"{HEAD};Opmerking\n{FINE}".encode(), "column-unknown"),
        (f"{HEAD};datum\n{FINE}".encode(), "column-twice"),
        (f'{HEAD}\n"niet dicht;{FINE}'.encode(), "table-broken"),
        (f"{HEAD}\n{FINE.replace('Morgen', 'x' * 200_000)}".encode(), "table-broken"),
        (f"{'x;' * 100_000}".encode(), "column-unknown"),
        (b"x" * 10_000_001, "import-too-large"),
    ],
)
def test_a_file_that_is_no_table(place: Place, data: bytes, code: str) -> None:
    found = read_csv(data, place)
    assert [problem.code for problem in found.problems] == [code]
    assert (found.rows, found.fine) == ((), False)


def test_a_quote_that_never_ends_keeps_the_rows_before_it(place: Place) -> None:
    found = sheet(place, FINE, '"open;' + FINE)
    assert [row.row for row in found.rows] == [2]
    assert [(problem.row, problem.line, problem.code, problem.values["row"]) for problem in found.problems] == [(0, 3, "table-broken", 3)]


def test_many_rows_and_many_problems(place: Place) -> None:
    rows = [FINE.replace("Morgen", f"Bericht {number}:") for number in range(5_000)]
    begin = stopwatch.process_time()
    found = sheet(place, *rows[:350])
    assert (len(found.rows), found.problems, found.fine) == (350, (), True)
    assert len(sheet(place, *rows).rows) == 5_000
    assert [problem.code for problem in sheet(place, *rows, FINE).problems] == ["file-too-many-rows"]
    bad = sheet(place, *["x;y;z;q;;;;;"] * 5_000)
    assert bad.file_problems[0].code == "file-too-many-problems"
    assert len(bad.problems) == MOST_PROBLEMS
    assert stopwatch.process_time() - begin < 10


def test_a_folder_that_cannot_be_asked_holds_no_file(tmp_path: Path) -> None:
    assert not is_file(tmp_path / "a\0b")
    assert not is_file(tmp_path)


def test_a_wrong_zone_of_our_own_is_said_at_once(place: Place) -> None:
    with pytest.raises(InputError, match="unknown-zone"):
        read_csv(b"", replace(place, zone="Mars/Olympus"))


VALID = "\r\n".join(
    (HEAD, FINE, FINE.replace(";;;;", ';"Titel; met";brug.jpg;De brug;vraag'), FINE.replace("16:00;", "17:00;UTC"))
).encode()


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32), st.integers(1, 10))
def test_a_damaged_file_never_breaks_the_reader(seed: int, times: int) -> None:
    chance = random.Random(seed)
    data = bytearray(VALID)
    for _ in range(times):
        spot, length = chance.randrange(len(data)), chance.randrange(8)
        data[spot : spot + length] = chance.choice(
            [b"", b";", b'"', b"\n", b"\r", b"\xff", b"\x00", b"|", b"99", b"\xe2\x80\xa8", b"\xef\xbb\xbf"]
        )
    everything = Place(NOW, "Europe/Amsterdam", ACCOUNTS, Path("folder"), lambda _path: True)
    found = read_csv(bytes(data), everything)
    assert found.rows or found.file_problems
    for row in found.rows:
        if row.fine:
            assert row.utc is not None
            assert row.utc > NOW - timedelta(0)
            assert row.accounts
            assert row.text
