"""Cases: opened once, taken, answered, passed on, ended; due in office hours; kept as long as they are open."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from accounts.answers import cases_csv
from accounts.answers.office import Office, parse
from accounts.errors import InputError
from accounts.model.case import CaseState, NoteKind
from tests.accounts.engines import House
from tests.accounts.statuses import BRAM, arrival, status

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OFFICE = Office(frozenset(range(5)), time(9), time(17))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.engine.close()


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("since", "hours", "due"),
    [
        (at(23, 10), 4, at(23, 14)),
        (at(23, 15), 4, at(24, 11)),
        (at(27, 16), 8, at(30, 16)),  # over the weekend
        (at(28, 12), 8, at(30, 17)),  # begun on a Saturday
        (at(24, 16, month=12), 2, at(28, 10, month=12)),  # Christmas, then a weekend
    ],
)
def test_an_answer_is_owed_in_office_hours(since: datetime, hours: int, due: datetime) -> None:
    assert OFFICE.due(since, hours, AMSTERDAM) == due


def test_the_night_in_which_the_clock_is_set_counts_the_wall() -> None:
    whole = Office(frozenset(range(7)), time(0), time(23, 59))
    assert whole.due(datetime(2026, 3, 28, 23, 0, tzinfo=UTC), 4, AMSTERDAM) == datetime(2026, 3, 29, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize("wrong", [("", "09:00", "17:00"), ("7", "09:00", "17:00"), ("0", "17:00", "09:00"), ("0", "nine", "17:00")])
def test_office_hours_that_are_none_are_refused(wrong: tuple[str, str, str]) -> None:
    with pytest.raises(InputError):
        parse(*wrong)


def test_a_status_is_one_case_however_often_it_is_opened(house: House) -> None:
    cases = house.engine.cases
    first = cases.open(status(1), by="Anna")
    assert cases.open(status(1), by="Bert").id == first.id
    assert [note.kind for note in cases.notes(first.id)] == [NoteKind.OPENED]
    assert first.state is CaseState.NEW


def test_a_case_goes_its_way_and_tells_it(house: House) -> None:
    cases = house.engine.cases
    case = cases.open(status(1))
    cases.take(case.id, "Anna")
    cases.note(case.id, "Beheer zoekt het uit.", "Anna")
    passed = cases.pass_on(case.id, "Wegen", "wegen@enkhuizen.example", "Anna")
    assert (passed.state, passed.department) == (CaseState.PASSED_ON, "Wegen")
    assert cases.every() == ()
    again = cases.take(case.id, "Bert")
    assert again.open
    assert again.closed_at is None
    cases.close(case.id)
    with pytest.raises(InputError, match="case-moved"):
        cases.pass_on(case.id, "Wegen")
    kinds = [note.kind.value for note in cases.notes(case.id)]
    assert kinds == ["opened", "taken", "note", "passed-on", "taken", "closed"]


def test_who_waits_longest_stands_first(house: House) -> None:
    for number in (3, 1, 2):
        house.engine.cases.open(status(number))
        house.clock.advance(60)
    assert [one.status.uri for one in house.engine.cases.every()] == [status(number).uri for number in (3, 1, 2)]


def test_phoned_answers_it_with_a_date(house: House) -> None:
    case = house.engine.cases.answer(status(1), NoteKind.PHONED, "Goed gesprek.", "Anna")
    assert case.state is CaseState.ANSWERED
    last = house.engine.cases.notes(case.id)[-1]
    assert (last.kind, last.at, last.text, last.by) == (NoteKind.PHONED, house.clock.now(), "Goed gesprek.", "Anna")


def test_no_reply_wants_a_reason_and_else_changes_nothing(house: House) -> None:
    with pytest.raises(InputError, match="no-reason"):
        house.engine.cases.answer(status(1), NoteKind.NO_REPLY, "  ")
    assert house.engine.cases.every(ended=True) == ()
    assert house.engine.cases.answer(status(1), NoteKind.NO_REPLY, "Scheldwoorden").state is CaseState.CLOSED


def test_ended_cases_go_open_ones_stay_and_keep_their_status(house: House) -> None:
    cases = house.engine.cases
    old, ended = cases.open(status(1)), cases.open(status(2))
    cases.close(ended.id)
    house.clock.advance(91 * 86400)
    assert cases.expire() == 1
    assert [one.id for one in cases.every(ended=True)] == [old.id]
    assert cases.notes(ended.id) == ()
    assert cases.kept() == {status(1).uri}


def test_a_case_survives_the_end_of_the_program(house: House, tmp_path: Path) -> None:
    case = house.engine.cases.open(status(1))
    house.engine.cases.take(case.id, "Anna")
    house.engine.close()
    other = House(tmp_path)
    assert other.engine.cases.get(case.id).taken_by == "Anna"
    assert other.engine.cases.get(case.id).status.text == status(1).text
    other.engine.close()


def test_the_table_holds_everything_and_no_formula(house: House, tmp_path: Path) -> None:
    cases = house.engine.cases
    case = cases.open(status(1, text="=HYPERLINK(1), zei 'hij'\nen ging"))
    cases.take(case.id, "+Anna")
    file = tmp_path / "cases.csv"
    assert cases_csv.write(cases, file) == 1
    with file.open(encoding="utf-8-sig", newline="") as read:
        (row,) = csv.DictReader(read)
    assert row["text"].startswith("'=HYPERLINK")
    assert row["taken_by"] == "'+Anna"
    assert "taken" in row["notes"]
    assert row["state"] == "taken"
    with pytest.raises(InputError, match="file-unwritable"):
        cases_csv.write(cases, tmp_path / "no" / "cases.csv")


def test_later_posts_of_that_person_stand_beside_it_and_nobody_elses(house: House) -> None:
    first = status(1)
    case = house.engine.cases.open(first)
    after = status(2, at=first.at + timedelta(hours=1), author=first.author)
    other = status(3, author=BRAM, at=first.at + timedelta(hours=1), text=f"Dag @{first.author.handle}")
    house.engine.cache.insert([arrival(one, 1, old=True) for one in (first, after, other)], house.clock.now())
    assert [one.uri for one in house.engine.cases.later(case)] == [after.uri]
