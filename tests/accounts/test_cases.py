"""Cases: opened once, taken, answered, passed on, ended; due in office hours; kept as long as they are open."""

from __future__ import annotations

import csv
import inspect
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from accounts.answers import cases_csv
from accounts.answers.office import Office, Rules, parse
from accounts.errors import InputError
from accounts.events import Event, StatusesGone
from accounts.model.case import Case, CaseState, NoteKind, Reply, Tally, Typed, Wanted
from accounts.model.column import ColumnKind
from accounts.model.status import Person
from accounts.store import case_answers
from accounts.store import cases as case_rows
from accounts.store import settings as setting_rows
from tests.accounts.engines import House
from tests.accounts.statuses import ANNA, BRAM, arrival, status
from ui.words import error

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
    again = cases.take(case.id, "Bert")
    assert again.open
    assert again.closed_at is None
    cases.close(case.id, "Spam")
    with pytest.raises(InputError, match="case-moved"):
        cases.pass_on(case.id, "Wegen")
    kinds = [note.kind.value for note in cases.notes(case.id)]
    assert kinds == ["opened", "taken", "note", "passed-on", "taken", "closed"]


def test_the_oldest_question_stands_first_whenever_it_became_a_case(house: House) -> None:
    for number in (3, 1, 2):
        house.engine.cases.open(status(number))
        house.clock.advance(60)
    assert [one.status.uri for one in house.engine.cases.every()] == [status(number).uri for number in (1, 2, 3)]


def test_an_answer_is_owed_from_the_moment_of_the_question(house: House) -> None:
    house.engine.cases._zone = AMSTERDAM
    house.clock.advance(3 * 86400)
    case = house.engine.cases.open(status(1, at=at(23, 15)))
    assert case.said_at == at(23, 15)
    assert case.due_at == at(24, 15)
    assert case.overdue(house.clock.now())


def test_a_question_of_the_future_was_asked_when_it_became_a_case(house: House) -> None:
    case = house.engine.cases.open(status(1, at=house.clock.now() + timedelta(days=400)))
    assert case.said_at == house.clock.now()


def test_what_was_passed_on_stays_open_due_and_is_never_forgotten(house: House) -> None:
    cases = house.engine.cases
    case = cases.open(status(1))
    passed = cases.pass_on(case.id, "Wegen", "Bert, 14 0228")
    assert passed.open
    assert (passed.closed_at, passed.due_at) == (None, case.due_at)
    assert [(one.id, one.department) for one in cases.every()] == [(case.id, "Wegen")]
    house.clock.advance(400 * 86400)
    assert cases.get(case.id).overdue(house.clock.now())
    assert cases.expire() == 0
    assert cases.kept() == {status(1).uri}
    assert cases.pass_on(case.id, "Groen").department == "Groen"
    assert cases.answer(status(1), NoteKind.PHONED).state is CaseState.ANSWERED


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


def test_nobody_is_left_without_an_answer_and_without_a_reason(house: House) -> None:
    cases = house.engine.cases
    case = cases.open(status(1))
    for before in (lambda: None, lambda: cases.take(case.id, "Anna"), lambda: cases.pass_on(case.id, "Wegen")):
        before()
        with pytest.raises(InputError, match="no-reason"):
            cases.close(case.id, "  ")
        assert cases.get(case.id).open
    cases.answer(status(1), NoteKind.EMAILED)
    assert cases.close(case.id).state is CaseState.CLOSED


def test_the_typed_note_goes_along_with_what_is_done(house: House) -> None:
    cases = house.engine.cases
    case = cases.open(status(1))
    cases.keep_typed(status(1).uri, Typed("Ik bel hem.", "Wegen"))
    cases.take(case.id, "Anna", "Ik bel hem.")
    assert cases.typed(status(1).uri) == Typed("", "Wegen")
    cases.pass_on(case.id, "Wegen", "Bert", "Anna", "Graag vandaag.")
    cases.close(case.id, "Gebeld door Wegen.", "Anna")
    told = [(one.kind.value, one.text) for one in cases.notes(case.id)]
    assert told[1:] == [
        ("taken", "Ik bel hem."),
        ("passed-on", "Wegen (Bert)"),
        ("note", "Graag vandaag."),
        ("closed", "Gebeld door Wegen."),
    ]
    assert cases.typed(status(1).uri) == Typed()


def test_what_fails_leaves_the_typed_note_and_notes_nothing(house: House) -> None:
    cases = house.engine.cases
    case = cases.open(status(1))
    cases.keep_typed(status(1).uri, Typed("x" * 4_001))
    for act in (
        lambda text: cases.take(case.id, "Anna", text),
        lambda text: cases.pass_on(case.id, "Wegen", "", "Anna", text),
        lambda text: cases.close(case.id, text),
        lambda text: cases.note(case.id, text),
        lambda text: cases.answer(status(1), NoteKind.PHONED, text),
    ):
        with pytest.raises(InputError, match="note-too-long"):
            act("x" * 4_001)
    with pytest.raises(InputError, match="case-name-too-long"):
        cases.pass_on(case.id, "W" * 121)
    assert [one.kind for one in cases.notes(case.id)] == [NoteKind.OPENED]
    assert cases.get(case.id).state is CaseState.NEW
    assert cases.typed(status(1).uri).text == "x" * 4_001


def test_what_is_typed_is_there_at_the_next_start_and_expires_where_there_is_no_case(house: House, tmp_path: Path) -> None:
    house.engine.cases.open(status(1))
    for number in (1, 2):
        house.engine.cases.keep_typed(status(number).uri, Typed(f"half {number}"))
    other = House(tmp_path, clock=house.clock)  # the first one was not closed: as after kill -9
    assert [other.engine.cases.typed(status(number).uri).text for number in (1, 2)] == ["half 1", "half 2"]
    house.clock.advance(91 * 86400)
    other.engine.cases.expire()
    assert [other.engine.cases.typed(status(number).uri).text for number in (1, 2)] == ["half 1", ""]
    other.engine.cases.keep_typed(status(1).uri, Typed("  "))
    assert other.engine.cases.typed(status(1).uri) == Typed()
    other.engine.close()


def test_who_asks_to_be_forgotten_is(house: House) -> None:
    cases = house.engine.cases
    house.engine.cache.insert([arrival(status(1), 1, old=True)], house.clock.now())
    case, other = cases.open(status(1)), cases.open(status(2))
    cases.note(case.id, "Woont op de Dijk.", "Anna")
    cases.keep_typed(status(1).uri, Typed("half"))
    cases.delete(case.id)
    assert [one.id for one in cases.every(ended=True)] == [other.id]
    assert {int(one.case) for one in cases.notes()} == {int(other.id)}
    assert cases.typed(status(1).uri) == Typed()
    with house.engine.books.read() as connection:
        for table in ("cases", "case_notes", "case_names", "case_typed"):
            left = connection.exec_driver_sql(f"SELECT * FROM {table}").all()  # noqa: S608
            assert "Dijk" not in str(left)
            assert status(1).uri not in str(left)
    with pytest.raises(InputError, match="no-such-case"):
        cases.delete(case.id)
    house.clock.advance(31 * 86400)
    house.engine.cache.expire(house.clock.now(), 30, cases.kept)
    assert house.engine.cache.get(status(1).uri) is None


def test_nothing_of_a_deleted_case_is_left_in_the_file(house: House, tmp_path: Path) -> None:
    cases = house.engine.cases
    case = cases.open(status(1, "Ik woon op nummer 12, zegt het geheim"))
    cases.note(case.id, "Zeepaardjesnotitie", "Anna")
    cases.keep_typed(status(1).uri, Typed("Zeeanemoonzin"))
    cases.open(status(2))
    with house.engine.books.write() as connection:  # not everywhere SQLite does so by itself
        assert connection.exec_driver_sql("PRAGMA secure_delete").scalar_one() == 1
    cases.delete(case.id)
    house.engine.close()
    raw = b"".join(one.read_bytes() for one in tmp_path.glob("books.sqlite*"))
    for words in (b"zegt het geheim", b"Zeepaardjesnotitie", b"Zeeanemoonzin"):
        assert words not in raw
    assert b"Bericht 2" in raw


def test_the_list_is_read_along_its_index(house: House) -> None:
    """However many ended: who waits longest is the first of a range, and nothing is sorted."""
    house.engine.cases.open(status(1))
    plans = []
    with house.engine.books.read() as connection:
        for wanted in (Wanted(), Wanted(late=True), Wanted(states=frozenset({CaseState.NEW})), Wanted(ended=True)):
            query = str(
                case_rows.paged(wanted, house.clock.now(), most=25).compile(connection.engine, compile_kwargs={"literal_binds": True})
            )
            plans.append(" ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")))
    assert all("cases_that_wait (closed_at=?)" in plan for plan in plans[:3])
    assert "cases_by_age" in plans[3]
    assert not any("TEMP B-TREE" in plan for plan in plans)


def test_half_a_character_in_the_uri_is_the_same_case_through_every_door(house: House) -> None:
    odd = status(1, uri="https://mastodon.example/\ud83d")
    cases = house.engine.cases
    case = cases.open(odd)
    assert cases.open(odd).id == case.id
    assert cases.of(odd) is not None
    assert cases.answer(odd, NoteKind.PHONED).id == case.id
    cases.take(case.id, "Anna")
    house.engine.cache.insert([arrival(odd, 1, old=True)], house.clock.now())
    house.clock.advance(400 * 86400)
    assert house.engine.cache.expire(house.clock.now(), 30, cases.kept) == 0


def test_cases_are_found_by_state_name_department_and_words(house: House) -> None:
    cases = house.engine.cases
    made = [
        cases.open(status(number, f"Vraag {number} over de Kuipersdijk", author=BRAM if number == 4 else ANNA)) for number in range(1, 7)
    ]
    cases.take(made[0].id, "Fatima")
    cases.take(made[1].id, "Bert")
    cases.pass_on(made[1].id, "Wegen")
    cases.close(made[2].id, "Dubbel")

    def found(**wanted: object) -> list[int]:
        looked = Wanted(**wanted)  # type: ignore[arg-type]
        ids = [one.id for one in cases.page(looked)]
        assert cases.count(looked) == len(ids)
        return [made.index(one) + 1 for one in made if one.id in ids]

    assert found() == [1, 2, 4, 5, 6]
    assert found(ended=True) == [1, 2, 3, 4, 5, 6]
    assert found(states=frozenset({CaseState.CLOSED})) == [3]
    assert found(states=frozenset({CaseState.TAKEN, CaseState.PASSED_ON})) == [1, 2]
    assert found(taken_by="Fatima") == [1]
    assert found(department="Wegen") == [2]
    assert found(words="@bram kuipers") == [4]
    assert found(words="wegen") == [2]
    assert found(words="vraag 100%") == []
    assert found(late=True) == []
    assert cases.names() == (("Bert", "Fatima"), ("Wegen",))
    assert [one.id for one in cases.page(Wanted(), most=2, skip=2)] == [made[3].id, made[4].id]
    house.clock.advance((made[0].due_at - house.clock.now()).total_seconds() - 60)
    assert cases.tally() == Tally(5, 0, 5)
    house.clock.advance(120)
    assert cases.tally() == Tally(5, 5, 0)
    assert found(late=True) == [1, 2, 4, 5, 6]


def test_other_office_hours_hold_for_who_waits_already(house: House) -> None:
    cases, settings = house.engine.cases, house.engine.settings
    cases._zone = AMSTERDAM
    cases.reckon()
    case, ended = cases.open(status(1, at=at(23, 10))), cases.open(status(2, at=at(23, 10)))
    cases.close(ended.id, "Dubbel")
    settings.put("answer_hours", 2)
    assert cases.reckon() == 1
    assert cases.get(case.id).due_at == at(23, 12)
    assert cases.get(ended.id).due_at == at(24, 10)
    assert cases.reckon() == 0


@pytest.mark.parametrize("wrong", [("office_days", "9"), ("office_days", 5), ("office_until", "08:00"), ("office_from", "half negen")])
def test_damaged_office_hours_are_said_and_the_usual_ones_count(house: House, tmp_path: Path, wrong: tuple[str, object]) -> None:
    assert house.engine.cases.office_problem == ""
    setting_rows.put(house.engine.books, *wrong)
    other = House(tmp_path, clock=house.clock)
    assert other.engine.cases.office_problem == "bad-office-hours"
    other.engine.cases._zone = AMSTERDAM
    assert other.engine.cases.open(status(1, at=at(23, 10))).due_at == at(24, 10)
    other.engine.cases.put_rules(replace(other.engine.cases.rules(), days="3012", start="08:30", until="16:30"))
    assert other.engine.cases.office_problem == ""
    assert other.engine.cases.rules().days == "0123"
    other.engine.close()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"days": ""}, "bad-office-hours"),
        ({"start": "17:00", "until": "09:00"}, "bad-office-hours"),
        ({"hours": 0}, "bad-answer-hours"),
        ({"hours": 401}, "bad-answer-hours"),
        ({"days_kept": 0}, "bad-case-days"),
        ({"answers_most": 1}, "bad-answers-most"),
    ],
)
def test_bad_rules_are_refused_and_none_of_them_is_kept(house: House, wrong: dict[str, object], code: str) -> None:
    before = house.engine.cases.rules()
    given = replace(Rules("012", "08:00", "16:00", 4, 30, 5), **wrong)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=code):
        house.engine.cases.put_rules(given)
    assert house.engine.cases.rules() == before
    assert error(code, {"least": "1", "most": "400"}).text


def test_a_message_that_its_author_deleted_is_not_lost_and_the_case_says_so_once(house: House) -> None:
    cases = house.engine.cases
    case, other = cases.open(status(1)), cases.open(status(2))
    assert cases.gone([status(1).uri]) == 1
    assert cases.gone([status(1).uri]) == 0
    assert cases.gone([], "mastodon", "mastodon.example", ["2", "77"]) == 1
    found = cases.get(case.id)
    assert (found.gone_at, found.status.text, found.open) == (house.clock.now(), status(1).text, True)
    assert [note.kind for note in cases.notes(other.id)] == [NoteKind.OPENED, NoteKind.GONE]


def test_a_deletion_that_a_column_reads_reaches_the_case(tmp_path: Path) -> None:
    house = House(tmp_path)
    one = house.account()
    column = house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(one.id,), any=("enkhuizen",))
    house.world.join("anna@practice.example", "Anna", "")
    said = house.world.post("anna@practice.example", "Brug? #Enkhuizen", house.clock.now(), None, {})
    house.clock.advance(1)
    assert house.engine.reader.fetch(column.id) == ()
    (here,) = (one.status for one in house.engine.cache.page(column.id) if one.status.text == "Brug? #Enkhuizen")
    case = house.engine.cases.open(here)
    house.world.delete(said.id)
    house.clock.advance(60)
    house.engine.reader.fetch(column.id)
    assert house.engine.cache.get(here.uri) is None
    assert house.engine.cases.get(case.id).gone_at is not None
    house.engine.close()


def test_a_deletion_is_in_the_books_before_the_cache_forgets_the_message(house: House) -> None:
    """It is told once, by an event, and first: whatever happens in between, the case knows."""
    engine, case = house.engine, house.engine.cases.open(status(1))
    engine.cache.insert([arrival(status(1))], house.clock.now())
    told: list[tuple[Event, bool, bool]] = []
    engine.events.subscribe(
        lambda event: told.append((event, engine.cases.get(case.id).gone_at is not None, engine.cache.get(status(1).uri) is not None))
    )
    engine.reader._intake.gone("mastodon", "mastodon.example", (status(1).uri,))
    gone = [one for one in told if isinstance(one[0], StatusesGone)]
    assert gone == [(StatusesGone("mastodon", "mastodon.example", (status(1).uri,)), True, True)]
    assert engine.cache.get(status(1).uri) is None
    assert [note.kind for note in engine.cases.notes(case.id)] == [NoteKind.OPENED, NoteKind.GONE]


def test_later_posts_are_watched_after_the_end_too(house: House) -> None:
    case = house.engine.cases.answer(status(1), NoteKind.PHONED, "Goed gesprek.")
    house.engine.cases.close(case.id)
    after = status(2, "Fijn gesprek gehad!", at=status(1).at + timedelta(hours=1))
    house.engine.cache.insert([arrival(after, 1)], house.clock.now())
    assert [one.uri for one in house.engine.cases.later(house.engine.cases.get(case.id))] == [after.uri]


def test_a_message_without_an_author_has_nothing_later(house: House) -> None:
    nobody = Person("", "", "")
    case = house.engine.cases.open(status(1, author=nobody))
    house.engine.cache.insert([arrival(status(2, author=nobody), 1)], house.clock.now())
    assert house.engine.cases.later(case) == ()


def test_nothing_is_summed_up_over_a_person() -> None:
    """What a case keeps is about a question; and no question to the books groups or counts by author."""
    about = {one.name for kind in (Case, Tally, Wanted, Reply, Typed) for one in fields(kind)}
    assert not {one for one in about if any(word in one for word in ("score", "mood", "profile", "author", "person", "rank"))}
    for module in (case_rows, case_answers, cases_csv):
        assert "group_by" not in inspect.getsource(module)


def test_ended_cases_go_open_ones_stay_and_keep_their_status(house: House) -> None:
    cases = house.engine.cases
    old, ended = cases.open(status(1)), cases.open(status(2))
    cases.close(ended.id, "Dubbel")
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


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n=", " =", "＝", "＋"])
def test_no_cell_of_the_table_is_a_formula(house: House, tmp_path: Path, begin: str) -> None:
    cases = house.engine.cases
    case = cases.open(status(1, text=f"{begin}1+1", url=f"{begin}1"))
    cases.take(case.id, "=Anna")
    cases.pass_on(case.id, f"{begin}Wegen", "-Bert")
    cases_csv.write(cases, tmp_path / "cases.csv")
    with (tmp_path / "cases.csv").open(encoding="utf-8-sig", newline="") as read:
        (row,) = csv.DictReader(read)
    assert [name for name, cell in row.items() if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋"))] == []


def test_two_tables_at_once_are_two_whole_tables(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(50):
        house.engine.cases.open(status(number))
    file, news = tmp_path / "cases.csv", []
    replace = Path.replace

    def both(self: Path, target: Path) -> Path:
        news.append(self)
        if len(news) == 1:
            cases_csv.write(house.engine.cases, file)
        assert self.read_text("utf-8-sig").count("mastodon.example") >= 50
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", both)
    cases_csv.write(house.engine.cases, file)
    assert len(set(news)) == 2
    assert list(tmp_path.glob("*.new")) == list(tmp_path.glob(".*.new")) == []


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
