"""Looking again: edits and deletions that no stream told are followed, politely, and nothing goes without proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, RateLimited, Retryable
from accounts.events import StatusesGone
from accounts.model.case import NoteKind
from accounts.model.column import Column, ColumnKind
from accounts.model.status import Status
from accounts.reading import Deleted, Gap, New, ReadLimits, Verb
from accounts.streams import again
from tests.accounts.scripted import Scripted, Town
from tests.accounts.statuses import START, status
from tests.guards.logs import ExpectedLogs

TAG = "hashtags:enkhuizen"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def said(*some: int) -> list[Status]:
    """Return statuses as the server of the account 'raad' shows them."""
    return [replace(status(number, tags=("enkhuizen",)), server="raad.example") for number in some]


def settled(town: Town, count: int = 12) -> tuple[Scripted, Column]:
    """Return a reader and a column that holds so many statuses, some of them for a while."""
    account, reader = town.account()
    reader.limits = ReadLimits(60.0, 40)
    reader.stands[TAG] += said(*range(count))
    column = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))
    town.turn()
    assert len(town.shown(column)) == count
    return reader, column


def delete(reader: Scripted, number: int) -> None:
    """Let a status vanish without a word; the cursors of the others stay as they are."""
    for stands in reader.stands.values():
        for at, one in enumerate(stands):
            if one.remote_id == str(number):
                stands[at] = replace(one, remote_id="-", uri=f"https://raad.example/instead/{number}")


def edit(reader: Scripted, number: int, text: str) -> None:
    for at, one in enumerate(reader.stands[TAG]):
        if one.remote_id == str(number):
            reader.stands[TAG][at] = replace(one, text=text, edited_at=START)


def text_of(town: Town, number: int) -> str:
    found = town.engine.cache.get(status(number).uri)
    return found.text if found else ""


def test_what_is_deleted_or_edited_at_a_polled_source_is_found_out(town: Town) -> None:
    reader, column = settled(town)
    del reader.stands[TAG][5]
    reader.stands[TAG].insert(0, said(99)[0])  # as many as before, so that the cursor still fits
    edit(reader, 7, "Anders dan eerst")
    town.turn(600)
    assert 5 in town.shown(column)
    town.turn(600)
    assert 5 not in town.shown(column)
    assert reader.fetched == ["5"]
    assert text_of(town, 7) == "Anders dan eerst"
    gone = [event for event in town.events if isinstance(event, StatusesGone)]
    assert gone == [StatusesGone("mastodon", "raad.example", (status(5).uri, "5"))]


def test_what_is_missing_from_the_page_but_still_there_stays_and_is_asked_for_once(town: Town) -> None:
    """Somebody left the hashtag out of his message, or is filtered at the server: that is no deletion."""
    reader, column = settled(town)
    moved = reader.stands[TAG].pop(5)
    reader.stands["elsewhere"] = [moved]
    reader.stands[TAG].insert(0, said(99)[0])
    town.turn(1200)
    town.turn(700)
    assert 5 in town.shown(column)
    assert reader.fetched == ["5"]


@pytest.mark.parametrize(
    "failure", [NetworkDown(), Retryable("no-answer"), AuthLost(), Permanent(status=403), InputError("cannot-read"), RateLimited()]
)
def test_without_proof_nothing_goes(town: Town, failure: Exception) -> None:
    reader, column = settled(town)
    reader.stands[TAG].pop(5)
    reader.stands[TAG].insert(0, said(99)[0])
    reader.fetch_failures = [failure] * 50
    town.turn(3000)
    assert 5 in town.shown(column)
    assert len(reader.fetched) <= 3


def test_a_fault_of_ours_stops_nothing(town: Town, expected_logs: ExpectedLogs) -> None:
    expected_logs.expect("could not be looked at again", logger="reading")
    reader, column = settled(town)
    reader.fetch_failures = [KeyError("x")]
    town.reading.look_again([status(5).uri], now=True)
    town.turn(5)
    reader.stands[TAG] += said(50)
    town.turn(120)
    assert town.shown(column)[0] == 50


def test_an_empty_page_is_no_proof_and_starts_no_questions(town: Town) -> None:
    reader, column = settled(town)
    kept = list(reader.stands[TAG])
    reader.stands[TAG][:] = []
    town.turn(3000)
    assert (len(town.shown(column)), reader.fetched) == (12, [])
    reader.stands[TAG][:] = kept


def test_what_stands_below_the_page_is_not_suspected(town: Town) -> None:
    reader, column = settled(town)
    reader.stands[TAG] += said(*range(12, 60))
    town.turn(70)
    assert len(town.shown(column)) == 60
    for number in (3, 19, 30):
        delete(reader, number)
    town.turn(1200)
    assert reader.fetched == ["30"]
    assert 30 not in town.shown(column)
    assert {3, 19} <= set(town.shown(column))


def test_a_page_that_is_all_there_is_leaves_nothing_unsuspected(town: Town) -> None:
    """The oldest of all, and those of one moment with it, are found out as well."""
    reader, column = settled(town)
    for number in (0, 1):
        delete(reader, number)
    reader.stands[TAG][:] = [one for one in reader.stands[TAG] if one.remote_id != "-"]
    reader.stands[TAG] += said(50, 51)  # as many as before, so that the cursor still fits
    town.turn(1200)
    assert sorted(reader.fetched) == ["0", "1"]
    assert not {0, 1} & set(town.shown(column))


def test_what_is_missing_and_yet_there_hides_nothing_that_is_gone(town: Town) -> None:
    """Twelve are left out of the page for another reason, above one that was deleted: its turn comes."""
    reader, column = settled(town, 30)
    hidden = [one for one in reader.stands[TAG] if int(one.remote_id) >= 18]
    reader.stands["elsewhere"] = hidden
    for number in (*range(18, 30), 7):
        for at, one in enumerate(reader.stands[TAG]):
            if one.remote_id == str(number):
                reader.stands[TAG][at] = replace(said(1000 + number)[0], at=START - timedelta(days=30, minutes=-number))
    town.turn(1200)
    assert len(reader.fetched) == again.MOST_SUSPECTS
    town.turn(2000)
    assert 7 not in town.shown(column)
    assert set(range(18, 30)) <= set(town.shown(column))


def test_a_server_where_everything_vanished_is_asked_in_small_portions(town: Town) -> None:
    reader, _ = settled(town, 40)
    for number in range(39):
        if number % 2:
            delete(reader, number)
    town.turn(1200)
    assert 0 < len(reader.fetched) <= again.MOST_SUSPECTS


def test_at_most_so_many_single_questions_in_five_minutes(town: Town) -> None:
    reader, _ = settled(town, 40)
    accounts = town.engine.register.every()
    uris = [status(number).uri for number in range(40)]
    town.reading.look_again(uris)
    for _ in range(100):
        town.turn(1)
    assert len(reader.fetched) == again.MOST_LOOKS
    for _ in range(150):
        town.turn(1)
    assert len(reader.fetched) == 40
    assert len(accounts) == 1


def test_a_server_that_asks_for_patience_gets_it(town: Town) -> None:
    reader, _ = settled(town)
    reader.fetch_failures = [RateLimited(after=town.clock.now() + timedelta(seconds=400))]
    town.reading.look_again([status(number).uri for number in range(6)])
    town.turn(10)
    assert len(reader.fetched) == 1
    asked = len(reader.asked)
    town.turn(380)
    assert (len(reader.fetched), len(reader.asked)) == (1, asked)
    town.turn(120)
    assert len(reader.fetched) == 6


def test_what_somebody_sees_is_looked_at_again_but_not_every_minute(town: Town) -> None:
    reader, column = settled(town)
    edit(reader, 3, "Verbeterd")
    delete(reader, 4)
    for _ in range(40):
        town.reading.look_again([status(3).uri, status(4).uri])
        town.turn(30)
    assert reader.fetched.count("3") == 1
    assert text_of(town, 3) == "Verbeterd"
    assert 4 not in town.shown(column)
    for _ in range(30):
        town.reading.look_again([status(3).uri])
        town.turn(30)
    assert reader.fetched.count("3") == 2


def test_what_somebody_opens_is_looked_at_now(town: Town) -> None:
    reader, _ = settled(town)
    for _ in range(3):
        town.reading.look_again([status(3).uri], now=True)
        town.turn(2)
    assert reader.fetched == ["3", "3", "3"]


def test_an_act_that_is_refused_looks_whether_the_message_is_gone(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, column = settled(town)
    delete(reader, 3)

    def refuse(*_: object) -> Status:
        raise Permanent(status=404)

    monkeypatch.setattr(reader, "act", refuse)
    with pytest.raises(Permanent):
        town.reading.act(town.engine.register.every()[0].id, Verb.FAVOURITE, said(3)[0])
    town.turn(2)
    assert 3 not in town.shown(column)


def test_who_was_shut_out_by_an_author_does_not_delete_for_the_others(town: Town) -> None:
    (first, one), (second, other) = town.account("raad"), town.account("stad")
    shared = said(1, 2)
    one.stands[TAG] += shared
    other.stands[TAG] += [replace(here, server="stad.example", remote_id=f"9{here.remote_id}") for here in shared]
    column = town.column(ColumnKind.HASHTAGS, first, second, any=("enkhuizen",))
    town.turn(2)
    one.stands[TAG][:] = []
    town.reading.look_again([status(1).uri], now=True)
    town.turn(2)
    assert (one.fetched, other.fetched) == (["1"], ["91"])
    assert town.shown(column) == [2, 1]
    other.stands[TAG][:] = []
    town.reading.look_again([status(1).uri], now=True)
    town.turn(2)
    assert town.shown(column) == [2]


def test_a_case_says_so_and_keeps_the_text(town: Town) -> None:
    reader, column = settled(town)
    case = town.engine.cases.open(said(5)[0])
    delete(reader, 5)
    town.turn(1200)
    assert 5 not in town.shown(column)
    kept = town.engine.cases.get(case.id)
    assert (kept.gone_at is not None, kept.status.text, kept.open) == (True, said(5)[0].text, True)
    assert [note.kind for note in town.engine.cases.notes(case.id)] == [NoteKind.OPENED, NoteKind.GONE]


def test_a_status_that_is_gone_does_not_come_back_with_a_late_word(town: Town) -> None:
    reader, column = settled(town)
    late = said(5)[0]
    delete(reader, 5)
    town.turn(1200)
    assert 5 not in town.shown(column)
    tell = town.keep_streams_open()
    town.reading._common.states[next(iter(town.reading._common.states))].streams = None
    town.turn(1)
    tell(New(late))
    town.turn(1)
    assert 5 not in town.shown(column)


def test_after_a_lost_stream_the_page_is_read_again_and_not_with_every_loss(town: Town) -> None:
    account, reader = town.account()
    reader.limits = ReadLimits(60.0, 40)
    reader.stands["home:"] += said(*range(10))
    tell = town.keep_streams_open()
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    tell(Gap())
    tell(New(said(20)[0]))
    reader.stands["home:"] += said(20)
    town.turn(400)
    delete(reader, 4)
    reader.asked.clear()
    for _ in range(20):
        tell(Gap())
        town.turn(10)
    assert sum(not newer for _, newer, _ in reader.asked) == 1
    assert 4 not in town.shown(column)
    tell(Deleted(remote_id="5"))
    town.turn(1)
    assert 5 not in town.shown(column)


def test_while_a_stream_tells_everything_pages_are_read_again_seldom(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"] += said(0)
    tell = town.keep_streams_open()
    town.column(ColumnKind.HOME, account)
    town.turn()
    tell(Gap())
    town.turn(1)
    reader.asked.clear()
    town.turn(5 * 3600)
    assert sum(not newer for _, newer, _ in reader.asked) <= 2


def test_what_was_deleted_while_the_program_was_not_there(tmp_path: Path) -> None:
    town = Town(tmp_path)
    reader, column = settled(town)
    town.close()
    town.clock.advance(7200)
    delete(reader, 6)
    edit(reader, 7, "Nieuw")
    later = Town(tmp_path, town.clock, stands=town.stands)
    later.reader().limits = ReadLimits(60.0, 40)
    later.turn(1)
    assert 6 in later.shown(column)
    later.turn(120)
    assert 6 not in later.shown(column)
    assert text_of(later, 7) == "Nieuw"
    later.close()


def test_whom_nobody_can_ask_about_is_not_asked_about(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, _ = settled(town)
    town.reading.look_again(["https://nobody.example/1", status(3).uri])
    monkeypatch.setattr(town.engine.register, "reader", lambda _account: None)
    town.turn(5)
    assert reader.fetched == []
    assert not town.reading._again._waiting


def test_what_waits_and_what_is_remembered_is_bounded(town: Town) -> None:
    settled(town)
    town.reading.look_again([f"https://x.example/{number}" for number in range(9000)])
    looker = town.reading._again
    assert len(looker._waiting) == again.MOST_WAITING
    for _ in range(60):
        town.reading.look_again([f"https://x.example/{_}/{number}" for number in range(200)])
        town.turn(1)
    assert len(looker._looked) <= again.MOST_REMEMBERED


def test_without_a_network_nothing_is_asked(town: Town) -> None:
    reader, _ = settled(town)
    town.reading.online(False)
    town.reading.look_again([status(3).uri], now=True)
    town.turn(60)
    assert reader.fetched == []


@settings(max_examples=30, deadline=None)
@given(st.sets(st.integers(0, 29)), st.sets(st.integers(0, 29)), st.sets(st.integers(0, 29)))
def test_whatever_is_deleted_edited_or_hidden_the_column_follows_in_the_end(gone: set[int], edited: set[int], hidden: set[int]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        reader, column = settled(town, 30)
        for number in edited:
            edit(reader, number, f"Anders {number}")
        elsewhere = [one for one in reader.stands[TAG] if int(one.remote_id) in hidden - gone]
        reader.stands["elsewhere"] = elsewhere
        for number in gone | hidden:
            for at, one in enumerate(reader.stands[TAG]):
                if one.remote_id == str(number):
                    reader.stands[TAG][at] = replace(said(1000 + number)[0], at=START - timedelta(days=30, minutes=-number))
        for _ in range(8):
            town.turn(1200)
        shown = {number for number in town.shown(column) if number < 1000}
        # Whether the oldest of all stands within a page cannot be seen from the page.
        assert shown >= set(range(30)) - gone
        for number in edited - gone - hidden:
            assert text_of(town, number) == f"Anders {number}"
        town.close()
