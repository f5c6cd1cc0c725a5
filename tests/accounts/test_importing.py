"""Files with planned posts: judged whole, stored whole or not at all, and never twice; and the plan written to a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PIL import Image

from accounts.errors import InputError, StoreError
from accounts.events import BooksChanged, Event
from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.ids import AccountId
from accounts.model.post import Origin, Place, State
from accounts.model.series import Series
from accounts.posts.calendar_files import read_calendar
from accounts.posts.calendar_stamps import Wishes
from accounts.posts.checks import Demand, find
from accounts.posts.imported import Note
from accounts.posts.importing import Choices, Importing, Reading
from accounts.store import targets
from tests.accounts.engines import House

ZONE = "Europe/Amsterdam"
HEAD = "datum;tijd;account;tekst;media;alt;te laat"
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n",
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Amsterdam:{at}\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\n",
)
Writes = Callable[..., Path]


@pytest.fixture
def table(tmp_path: Path) -> Writes:
    def write(*rows: str, name: str = "plan.csv", head: str = HEAD) -> Path:
        file = tmp_path / name
        file.write_text("\n".join((head, *rows)), encoding="utf-8")
        return file

    return write


@pytest.fixture
def calendar(tmp_path: Path) -> Writes:
    def write(*events: tuple[str, str, str, str], name: str = "plan.ics") -> Path:
        told = "".join(EVENT[1].format(uid=uid, at=at, title=title, more=more) for uid, at, title, more in events)
        file = tmp_path / name
        file.write_text(EVENT[0].format(events=told), encoding="utf-8", newline="")
        return file

    return write


def codes(reading: Reading) -> list[tuple[int, str]]:
    return [(one.row, one.code) for one in reading.problems]


def due(house: House) -> list[tuple[str, datetime, State]]:
    found = house.engine.history.targets(newest=False)
    return [(one.content.text, one.due_at, one.state) for one in found]


def test_rows_become_planned_posts_that_wait_for_a_person(house: House, table: Writes) -> None:
    alderman, council = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    file = table("26-11-2026;16:00;wethouder;Week vooruit;;;vraag", "27-11-2026;9:30;wethouder|gemeente;Open huis;;;")
    reading = house.engine.importing.read(file, Choices(ZONE))
    assert house.engine.history.targets() == ()
    assert len(reading.ready) == 2
    stored = house.engine.importing.store(reading)
    assert len(stored.posts) == 2
    found = house.engine.history.targets(newest=False)
    assert [(one.account, one.content.text, one.late_minutes, one.planned, one.origin) for one in found] == [
        (alderman.id, "Week vooruit", 0, True, Origin.WINDOW),
        (alderman.id, "Open huis", 30, True, Origin.WINDOW),
        (council.id, "Open huis", 30, True, Origin.WINDOW),
    ]
    assert found[0].due_at == datetime(2026, 11, 26, 15, tzinfo=UTC)
    house.pass_time(4 * 86400, step=6 * 3600)
    assert house.texts(alderman) == []
    assert {one.state for one in house.engine.history.targets()} == {State.PAUSING}


def test_batches_are_one_for_each_group_of_senders(house: House, table: Writes) -> None:
    alderman, council = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    rows = ("28-11-2026;9:00;wethouder;B;;;", "26-11-2026;9:00;wethouder;A;;;", "27-11-2026;9:00;gemeente|wethouder;C;;;")
    stored = house.engine.importing.store(house.engine.importing.read(table(*rows), Choices(ZONE)))
    house.submit("Zelf geschreven", alderman, at=datetime(2026, 11, 26, 12, tzinfo=UTC))
    batches = {batch.accounts: batch.posts for batch in house.engine.importing.waiting()}
    assert batches == {(alderman.id,): (stored.posts[1], stored.posts[0]), (alderman.id, council.id): (stored.posts[2],)}


def test_confirmed_together_they_go_at_their_moments(house: House, table: Writes) -> None:
    alderman = house.account("wethouder", native=False)
    file = table("23-11-2026;13:00;wethouder;Straks;;;", "26-11-2026;9:00;wethouder;Later;;;")
    stored = house.engine.importing.store(house.engine.importing.read(file, Choices(ZONE)))
    house.engine.desk.release_all(stored.posts)
    assert house.engine.importing.waiting() == ()
    assert house.texts(alderman) == []
    house.pass_time(3 * 3600, step=60)
    assert house.texts(alderman) == ["Straks"]


def test_what_fell_due_while_nobody_confirmed_is_missed_not_sent(house: House, table: Writes) -> None:
    alderman = house.account("wethouder", native=False)
    file = table("23-11-2026;13:00;wethouder;Te laat;;;alsnog", "26-11-2026;9:00;wethouder;Op tijd;;;")
    stored = house.engine.importing.store(house.engine.importing.read(file, Choices(ZONE)))
    house.clock.advance(5 * 3600)
    house.engine.desk.release_all(stored.posts)
    assert [state for _text, _at, state in due(house)] == [State.MISSED, State.QUEUED]
    assert house.engine.history.targets(newest=False)[0].error == "waited-too-long"
    house.pass_time(60)
    assert house.texts(alderman) == []


def test_not_confirmed_they_become_drafts_with_all_they_hold(house: House, table: Writes) -> None:
    alderman, council = house.account("wethouder", signature="Groet"), house.account("gemeente", Role.MUNICIPALITY)
    file = table("26-11-2026;16:00;wethouder;Een;;;", "27-11-2026;16:00;wethouder|gemeente;Twee;;;")
    stored = house.engine.importing.store(house.engine.importing.read(file, Choices(ZONE)))
    house.engine.desk.cancel_all(stored.posts)
    drafts = {draft.common.text: draft.accounts for draft in house.engine.drafts.every()}
    assert drafts == {"Een": (alderman.id,), "Twee": (alderman.id, council.id)}
    assert {state for _text, _at, state in due(house)} == {State.STOPPED}


@pytest.mark.parametrize("edit", [False, True], ids=["same-file", "other-name"])
def test_the_same_file_again_does_not_double(house: House, table: Writes, edit: bool) -> None:
    house.account("wethouder")
    rows = ("26-11-2026;16:00;wethouder;Een;;;", "27-11-2026;16:00;wethouder;Twee;;;")
    house.engine.importing.store(house.engine.importing.read(table(*rows), Choices(ZONE)))
    again = house.engine.importing.read(
        table(*rows, "28-11-2026;16:00;wethouder;Drie;;;", name="nieuw.csv" if edit else "plan.csv"), Choices(ZONE)
    )
    assert again.known == 2
    assert [row.text for row in again.ready] == ["Drie"]
    stored = house.engine.importing.store(again)
    assert (len(stored.posts), stored.known) == (1, 2)
    assert sorted(text for text, _at, _state in due(house)) == ["Drie", "Een", "Twee"]
    whole = house.engine.importing.store(house.engine.importing.read(table(*rows), Choices(ZONE)))
    assert (whole.posts, whole.known) == ((), 2)


def test_two_that_read_the_same_file_at_once_plan_it_once(house: House, table: Writes) -> None:
    house.account("wethouder")
    file = table("26-11-2026;16:00;wethouder;Een;;;")
    first, second = (house.engine.importing.read(file, Choices(ZONE)) for _ in range(2))
    house.engine.importing.store(first)
    assert house.engine.importing.store(second).posts == ()
    assert len(due(house)) == 1


def test_two_programs_at_once_plan_the_same_file_once(house: House, table: Writes) -> None:
    house.account("wethouder")
    other = House(house.folder, clock=house.clock)
    try:
        file = table(*(f"26-11-2026;{hour}:00;wethouder;Nr {hour};;;" for hour in range(8, 20)))
        readings = [one.engine.importing.read(file, Choices(ZONE)) for one in (house, other)]
        together = threading.Barrier(2)

        def store(one: House, reading: Reading) -> int:
            together.wait()
            return len(one.engine.importing.store(reading).posts)

        with ThreadPoolExecutor(2) as pool:
            made = list(pool.map(store, (house, other), readings))
        assert sorted(made) == [0, 12]
        assert len(due(house)) == 12
    finally:
        other.close()


def test_a_picture_is_not_decoded_while_others_wait_to_write(
    house: House, table: Writes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "brug.png")
    house.account("wethouder")
    reading = house.engine.importing.read(table("26-11-2026;16:00;wethouder;Brug;brug.png;De brug;"), Choices(ZONE))

    def never(_path: Path) -> None:
        raise AssertionError("looked at again")

    monkeypatch.setattr("accounts.posts.importing.look", never)
    assert len(house.engine.importing.store(reading).posts) == 1


def test_what_was_stopped_may_come_again(house: House, table: Writes) -> None:
    house.account("wethouder")
    file = table("26-11-2026;16:00;wethouder;Een;;;")
    stored = house.engine.importing.store(house.engine.importing.read(file, Choices(ZONE)))
    house.engine.desk.stop(stored.posts[0])
    assert len(house.engine.importing.read(file, Choices(ZONE)).ready) == 1


def test_an_event_is_known_by_its_uid_though_it_was_moved(house: House, calendar: Writes) -> None:
    one = house.account("wethouder").id
    choices = Choices(ZONE, (one,))
    house.engine.importing.store(house.engine.importing.read(calendar(("a@x", "20261126T160000", "Open huis", "")), choices))
    again = house.engine.importing.read(calendar(("a@x", "20261127T100000", "Open huis, nu anders", "")), choices)
    assert [Note.KNOWN in row.notes for row in again.rows] == [True]
    other = house.account("gemeente", Role.MUNICIPALITY).id
    assert len(house.engine.importing.read(calendar(("a@x", "20261126T160000", "Open huis", "")), Choices(ZONE, (other,))).ready) == 1


def test_what_deserves_thought_is_noted_and_forbids_nothing(house: House, table: Writes) -> None:
    one = house.account("wethouder")
    house.account("gemeente", Role.MUNICIPALITY)
    house.submit("Al gepland", one, at=datetime(2026, 11, 26, 15, 5, tzinfo=UTC))
    file = table(
        "26-11-2026;16:00;wethouder;Vlak ervoor;;;",
        "26-11-2026;16:00;gemeente;Een ander;;;",
        "26-11-2026;16:15;wethouder;Ver genoeg;;;",
        "27-11-2026;9:00;wethouder;Twee;;;",
        "27-11-2026;9:09;wethouder;Drie;;;",
        "25-12-2026;9:00;wethouder;Kerst;;;",
    )
    reading = house.engine.importing.read(file, Choices(ZONE))
    notes = [sorted(note.value for note in row.notes) for row in reading.rows]
    assert notes == [["crowd"], [], [], ["crowd"], ["crowd"], ["holiday"]]
    assert len(house.engine.importing.store(reading).posts) == 6


def test_broken_rows_stop_everything_unless_they_are_left_out(house: House, table: Writes) -> None:
    house.account("wethouder")
    file = table(
        "29-02-2027;9:00;wethouder;Geen schrikkeljaar;;;",
        "26-11-2026;16:00;wethouder;Goed;;;",
        "1-11-2026;16:00;wethouder;Voorbij;;;",
        "26-11-2026;16:00;burgemeester;Wie?;;;",
        f"26-11-2026;17:00;wethouder;{'x' * 501};;;",
        "26-11-2026;18:00;wethouder;Zonder bestand;weg.jpg;;",
    )
    reading = house.engine.importing.read(file, Choices(ZONE))
    assert codes(reading) == [(2, "no-such-day"), (4, "moment-past"), (5, "unknown-account"), (6, "too-long"), (7, "file-missing")]
    with pytest.raises(InputError, match="import-not-fine"):
        house.engine.importing.store(reading)
    assert due(house) == []
    stored = house.engine.importing.store(reading, leave_out=True)
    assert (len(stored.posts), stored.left_out) == (1, 5)


def test_pictures_are_copied_and_broken_ones_told_by_row(house: House, table: Writes, tmp_path: Path) -> None:
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "brug.png")
    (tmp_path / "stuk.png").write_bytes(b"\x89PNG\r\n\x1a\nmore")
    house.account("wethouder")
    good = "26-11-2026;16:00;wethouder;Brug;brug.png;De nieuwe brug;"
    reading = house.engine.importing.read(table(good, "27-11-2026;16:00;wethouder;Stuk;stuk.png;Stuk;"), Choices(ZONE))
    assert codes(reading) == [(3, "picture-damaged")]
    assert not (house.folder / "media").exists()
    house.engine.importing.store(reading, leave_out=True)
    (tmp_path / "brug.png").unlink()
    (target,) = house.engine.history.targets()
    (picture,) = target.content.media
    assert (picture.alt, picture.width, picture.height, picture.name) == ("De nieuwe brug", 40, 30, "brug.png")
    assert house.engine.drafts.picture_path(picture).is_file()


def test_what_an_institution_may_not_do_is_told_before(house: House, table: Writes, tmp_path: Path) -> None:
    Image.new("RGB", (4, 3)).save(tmp_path / "a.png")
    house.account("gemeente", Role.MUNICIPALITY)
    reading = house.engine.importing.read(table("26-11-2026;16:00;gemeente;Zonder beschrijving;a.png;;"), Choices(ZONE))
    assert codes(reading) == [(2, "no-alt")]


def test_nothing_is_stored_when_it_fails_half_way(house: House, table: Writes, monkeypatch: pytest.MonkeyPatch) -> None:
    house.account("wethouder")
    reading = house.engine.importing.read(table(*(f"26-11-2026;16:{n:02d};wethouder;Nr {n};;;" for n in range(20))), Choices(ZONE))
    heard: list[Event] = []
    house.engine.events.subscribe(heard.append)
    real, calls = targets.add_post, 0

    def failing(*given: object, **more: object) -> object:
        nonlocal calls
        calls += 1
        if calls == 12:
            raise StoreError("disk-full")
        return real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(targets, "add_post", failing)
    with pytest.raises(StoreError):
        house.engine.importing.store(reading)
    monkeypatch.undo()
    assert due(house) == []
    assert heard == []
    assert len(house.engine.importing.store(reading).posts) == 20
    assert heard == [BooksChanged()]


def test_a_moment_that_passes_between_looking_and_storing_is_not_planned(house: House, table: Writes) -> None:
    house.account("wethouder")
    reading = house.engine.importing.read(table("23-11-2026;11:30;wethouder;Bijna;;;", "26-11-2026;9:00;wethouder;Goed;;;"), Choices(ZONE))
    assert len(reading.ready) == 2
    house.clock.advance(3600)
    with pytest.raises(InputError, match="import-not-fine"):
        house.engine.importing.store(reading)
    assert due(house) == []


def test_the_room_at_a_server_is_counted_while_many_are_planned(house: House, table: Writes) -> None:
    house.account("wethouder")
    rows = [f"26-11-2026;{9 + n // 60}:{n % 60:02d};wethouder;Nr {n};;;" for n in range(30)]
    house.engine.importing.store(house.engine.importing.read(table(*rows), Choices(ZONE)))
    places = [one.place for one in house.engine.history.targets(newest=False)]
    assert places == [Place.SERVER] * 25 + [Place.HERE] * 5
    more = table("26-11-2026;20:00;wethouder;Nog een;;;", "27-11-2026;9:00;wethouder;Andere dag;;;")
    house.engine.importing.store(house.engine.importing.read(more, Choices(ZONE)))
    assert [one.place for one in house.engine.history.targets(newest=False)][30:] == [Place.HERE, Place.SERVER]


def test_keep_here_keeps_every_timer_here(house: House, table: Writes) -> None:
    house.account("wethouder")
    house.engine.importing.store(house.engine.importing.read(table("26-11-2026;9:00;wethouder;x;;;"), Choices(ZONE, keep_here=True)))
    assert house.engine.history.targets()[0].place == Place.HERE


def test_rows_that_do_not_say_as_whom_speak_as_was_chosen(house: House, table: Writes) -> None:
    one, two = house.account("wethouder"), house.account("gemeente", Role.MUNICIPALITY)
    bare = table("26-11-2026;16:00;Een", head="datum;tijd;tekst")
    assert codes(house.engine.importing.read(bare, Choices(ZONE))) == [(0, "column-missing")]
    assert house.engine.importing.read(bare, Choices(ZONE, (two.id,))).ready[0].accounts == (two.id,)
    both = table("26-11-2026;16:00;;Een;;;", "26-11-2026;17:00;wethouder;Twee;;;")
    assert [row.accounts for row in house.engine.importing.read(both, Choices(ZONE, (two.id,))).ready] == [(two.id,), (one.id,)]
    with pytest.raises(InputError, match="no-such-account"):
        house.engine.importing.read(both, Choices(ZONE, (AccountId(99),)))


def test_a_calendar_needs_a_sender(house: House, calendar: Writes) -> None:
    house.account("wethouder")
    reading = house.engine.importing.read(calendar(("a@x", "20261126T160000", "Open huis", "")), Choices(ZONE))
    assert codes(reading) == [(1, "row-without-account")]


def test_the_name_of_an_event_is_no_title_where_the_network_has_none(house: House, calendar: Writes) -> None:
    one = house.account("wethouder").id
    reading = house.engine.importing.read(
        calendar(("a@x", "20261126T160000", "Post 3", "DESCRIPTION:De brug is open\r\n")), Choices(ZONE, (one,))
    )
    assert reading.ready[0].notes == {Note.TITLE_UNUSED}
    house.engine.importing.store(reading)
    (target,) = house.engine.history.targets()
    assert (target.content.text, target.content.title) == ("De brug is open", "")


REPEATS = "RRULE:FREQ=WEEKLY;COUNT=3\r\n"


def test_a_repetition_is_told_where_there_are_no_series(house: House, calendar: Writes) -> None:
    one = house.account("wethouder").id
    engine = house.engine
    importing = Importing(engine.books, engine.register, engine.clock, engine.events, engine.folder, engine.surroundings)
    reading = importing.read(calendar(("a@x", "20261126T160000", "Weekvideo", REPEATS)), Choices(ZONE, (one,)))
    assert codes(reading) == [(1, "series-elsewhere")]


def test_the_engine_takes_a_repetition_as_a_series_and_knows_its_own_again(house: House, calendar: Writes, tmp_path: Path) -> None:
    one = house.account("wethouder").id
    importing, exporting = house.engine.importing, house.engine.exporting
    reading = importing.read(calendar(("a@x", "20261126T160000", "Weekvideo", REPEATS)), Choices(ZONE, (one,)))
    assert importing.store(reading).series == 1
    (series,) = house.engine.series.every()
    assert series.template.accounts == (one,)
    file = tmp_path / "plan.ics"
    exporting.write(file, ZONE)
    again = importing.read(file, Choices(ZONE, (one,)))
    assert again.known == len(again.rows) == 1


def test_a_repetition_becomes_a_series_where_there_are(house: House, calendar: Writes) -> None:
    one = house.account("wethouder").id
    added: list[Series] = []
    gone: set[int] = set()

    def add(series: Series) -> int:
        added.append(series)
        return len(added)

    engine = house.engine
    means = (engine.books, engine.register, engine.clock, engine.events, engine.folder, engine.surroundings)
    importing = Importing(*means, add, lambda number: number not in gone)
    file = calendar(("a@x", "20261126T160000", "Weekvideo", REPEATS), ("b@x", "20261127T160000", "Los", ""))
    stored = importing.store(importing.read(file, Choices(ZONE, (one,))))
    assert (len(stored.posts), stored.series) == (1, 1)
    assert [(series.title, series.template.accounts, series.end.count) for series in added] == [("Weekvideo", (one,), 3)]
    again = importing.read(file, Choices(ZONE, (one,)))
    assert (again.known, len(again.ready)) == (2, 0)
    gone.add(1)
    assert [row.series is not None for row in importing.read(file, Choices(ZONE, (one,))).ready] == [True]


def test_a_series_that_is_refused_takes_all_with_it(house: House, calendar: Writes) -> None:
    one = house.account("wethouder").id

    def refuse(_series: Series) -> int:
        raise InputError("no-title")

    engine = house.engine
    importing = Importing(engine.books, engine.register, engine.clock, engine.events, engine.folder, engine.surroundings, refuse)
    file = calendar(("b@x", "20261127T160000", "Los", ""), ("a@x", "20261126T160000", "Weekvideo", REPEATS))
    with pytest.raises(InputError, match="no-title"):
        importing.store(importing.read(file, Choices(ZONE, (one,))))
    assert due(house) == []


def test_an_account_that_went_meanwhile_is_told_by_row(house: House, table: Writes) -> None:
    house.account("wethouder")
    other = house.account("gemeente", Role.MUNICIPALITY).id
    reading = house.engine.importing.read(table("26-11-2026;16:00;gemeente;Een;;;"), Choices(ZONE))
    house.engine.register.remove(other)
    with pytest.raises(InputError, match="import-not-fine"):
        house.engine.importing.store(reading)
    assert due(house) == []


TAKES_SIDES = "Stem op onze lijst bij de verkiezingen!"


def test_what_wants_a_reason_is_asked_in_the_pause_and_wanted_of_a_command(house: House, table: Writes) -> None:
    council = house.account("gemeente", Role.MUNICIPALITY)
    file = table(f"26-11-2026;16:00;gemeente;{TAKES_SIDES};;;")
    around = house.engine.surroundings.around([council])
    assert any(one.demand is Demand.REASON for one in find(Content(TAKES_SIDES), council, around))
    assert house.engine.importing.read(file, Choices(ZONE)).problems == ()
    assert codes(house.engine.importing.read(file, Choices(ZONE, reason=""))) == [(2, "needs-reason")]
    reading = house.engine.importing.read(file, Choices(ZONE, reason="Opkomstcampagne op verzoek van de raad"))
    (post,) = house.engine.importing.store(reading, origin=Origin.COMMAND).posts
    (target,) = house.engine.history.post(post)
    assert [row.values.get("reason") for row in house.engine.history.rows(target.id)][1] == "Opkomstcampagne op verzoek van de raad"


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (("a", "20261126T160000", "x", "RRULE:FREQ=WEEKLY\r\n"), "rule-without-end"),
        (("a", "20261126T160000", "x", "RRULE:FREQ=SECONDLY;COUNT=9\r\n"), "rule-too-often"),
        (("a", "20251126T160000", "x", ""), "moment-past"),
        (("a", "20270229T160000", "x", ""), "bad-moment"),
        (("a", "20261126T256000", "x", ""), "bad-moment"),
    ],
)
def test_bad_events_are_refused_with_their_row(house: House, calendar: Writes, event: tuple[str, str, str, str], code: str) -> None:
    one = house.account("wethouder").id
    reading = house.engine.importing.read(calendar(("good", "20261126T100000", "Goed", ""), event), Choices(ZONE, (one,)))
    assert codes(reading) == [(2, code)]
    with pytest.raises(InputError):
        house.engine.importing.store(reading)
    assert due(house) == []


def test_an_unknown_zone_is_refused_with_its_row(house: House, tmp_path: Path) -> None:
    one = house.account("wethouder").id
    event = EVENT[1].format(uid="a", at="20261126T160000", title="x", more="").replace(ZONE, "Mars/Olympus")
    (tmp_path / "a.ics").write_text(EVENT[0].format(events=event), newline="")
    assert codes(house.engine.importing.read(tmp_path / "a.ics", Choices(ZONE, (one,)))) == [(1, "unknown-zone")]


@pytest.mark.parametrize("text", ["", "no calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "\0\0", "BEGIN:VCALENDAR\r\n" * 500])
def test_a_file_that_is_no_calendar_is_refused_whole(house: House, tmp_path: Path, text: str) -> None:
    one = house.account("wethouder").id
    (tmp_path / "a.ics").write_text(text)
    reading = house.engine.importing.read(tmp_path / "a.ics", Choices(ZONE, (one,)))
    assert reading.sheet.file_problems
    with pytest.raises(InputError):
        house.engine.importing.store(reading, leave_out=True)


def test_files_that_cannot_be_read(house: House, tmp_path: Path) -> None:
    read = house.engine.importing.read
    with pytest.raises(InputError, match="file-gone"):
        read(tmp_path / "weg.csv", Choices(ZONE))
    with pytest.raises(InputError, match="not-a-file"):
        read(tmp_path, Choices(ZONE))
    with (tmp_path / "groot.csv").open("wb") as big:
        big.truncate(20_000_000)
    with pytest.raises(InputError, match="import-too-large"):
        read(tmp_path / "groot.csv", Choices(ZONE))
    with pytest.raises(InputError, match="unknown-zone"):
        read(Path(__file__), Choices("Mars/Olympus"))


def test_an_event_of_a_whole_day_goes_at_the_time_that_was_chosen(house: House, tmp_path: Path) -> None:
    one = house.account("wethouder").id
    event = EVENT[1].format(uid="a", at="X", title="Vlaggen", more="").replace(";TZID=Europe/Amsterdam:X", ";VALUE=DATE:20261126")
    (tmp_path / "a.ics").write_text(EVENT[0].format(events=event), newline="")
    assert codes(house.engine.importing.read(tmp_path / "a.ics", Choices(ZONE, (one,)))) == [(1, "no-time")]
    reading = house.engine.importing.read(tmp_path / "a.ics", Choices(ZONE, (one,), all_day_at=time(9)))
    assert reading.ready[0].utc == datetime(2026, 11, 26, 8, tzinfo=UTC)


def test_five_thousand_rows_are_stored_whole(house: House, table: Writes) -> None:
    house.account("wethouder")
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    rows = [f"{start + timedelta(minutes=15 * n):%d-%m-%Y;%H:%M};wethouder;Bericht {n};;;" for n in range(5000)]
    reading = house.engine.importing.read(table(*rows), Choices(ZONE))
    assert len(reading.ready) == 5000
    stored = house.engine.importing.store(reading)
    assert len(stored.posts) == 5000
    assert [len(batch.posts) for batch in house.engine.importing.waiting()] == [5000]


# -- out


def test_the_plan_comes_back_as_it_was_and_is_known_again(house: House, tmp_path: Path) -> None:
    alderman: Account = house.account("wethouder", native=False)
    text = "Open huis in het zwembad; kom ook!\nVan 10 tot 14 uur, gratis."
    post = house.submit(text, alderman, at=datetime(2026, 11, 26, 15, tzinfo=UTC))
    waits = house.submit("Nog in de pauze", alderman, at=datetime(2026, 11, 27, 15, tzinfo=UTC))
    gone = house.submit("Gestopt", alderman, at=datetime(2026, 11, 28, 15, tzinfo=UTC))
    house.engine.desk.release(post)
    house.engine.desk.stop(gone)
    house.submit("Meteen", alderman)
    file = tmp_path / "plan.ics"
    assert house.engine.exporting.write(file, ZONE) == 2
    data = file.read_bytes()
    assert b"BEGIN:VTIMEZONE" in data
    assert data.count(b"STATUS:CONFIRMED") == 1
    assert data.count(b"STATUS:TENTATIVE") == 1
    rows = read_calendar(data, Wishes(house.clock.now(), ZONE)).rows
    assert [(row.text, row.wall) for row in rows] == [
        (text, datetime(2026, 11, 26, 16)),  # noqa: DTZ001 - the clock on the wall
        ("Nog in de pauze", datetime(2026, 11, 27, 16)),  # noqa: DTZ001
    ]
    again = house.engine.importing.read(file, Choices(ZONE, (alderman.id,)))
    assert [Note.KNOWN in row.notes for row in again.rows] == [True, True]
    house.engine.desk.stop(waits)
    assert [row.text for row in house.engine.importing.read(file, Choices(ZONE, (alderman.id,))).ready] == ["Nog in de pauze"]
    before = [row.uid for row in rows]
    assert [one.uid for one in house.engine.exporting.planned(ZONE)] == before[:1]


def test_a_file_that_cannot_be_written_stays_as_it_was(house: House, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="file-unwritable"):
        house.engine.exporting.write(tmp_path / "weg" / "plan.ics", ZONE)
    with pytest.raises(InputError, match="file-unwritable"):
        house.engine.exporting.write(tmp_path, ZONE)
    house.submit("x", house.account("wethouder"), at=datetime(2026, 11, 26, 15, tzinfo=UTC))
    with pytest.raises(InputError, match="unknown-zone"):
        house.engine.exporting.write(tmp_path / "plan.ics", "Mars/Olympus")
    assert not (tmp_path / "plan.ics").exists()
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_reading_says_what_it_holds(house: House, table: Writes) -> None:
    house.account("wethouder")
    reading = house.engine.importing.read(table("26-11-2026;16:00;wethouder;Een;;;"), Choices(ZONE))
    empty = replace(reading, sheet=replace(reading.sheet, rows=()))
    with pytest.raises(InputError, match="nothing-to-import"):
        house.engine.importing.store(empty)
