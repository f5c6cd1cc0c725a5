"""The cache: one row a status, pages by key, search newest first, expiry, and a file that may be thrown away."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.errors import StoreError
from accounts.model.column import ColumnKind, Key, Via
from accounts.model.ids import AccountId
from accounts.model.status import Attachment, Card, PictureKind, Poll, PollChoice, Span, SpanKind
from accounts.store.cache import NEWER, OLDER, Cache
from accounts.store.cache_file import FILE
from accounts.store.cache_search import LOOKED_AT, PREFIXES, asked_for, match_of
from accounts.store.status_plain import from_plain, to_plain
from tests.accounts.statuses import ANNA, BRAM, HOME, START, arrival, status

TAG = Via(AccountId(2), ColumnKind.HASHTAGS, "enkhuizen")


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path)
    yield made
    made.close()


def test_a_closed_account_stays_one_and_older_rows_are_read() -> None:
    closed = replace(status(1), author=replace(ANNA, closed=True))
    assert from_plain(to_plain(closed)) == closed
    before = to_plain(status(1))
    assert len(before["author"]) == 6  # as older versions stored it
    assert from_plain(before).author == ANNA


def numbers(cache: Cache, column: int = 1, **where: object) -> list[int]:
    return [int(one.status.remote_id) for one in cache.page(column, **where)]


def put(cache: Cache, *some: int, columns: tuple[int, ...] = (1,)) -> None:
    cache.insert([arrival(status(one), *columns) for one in some], START)


def test_a_status_comes_back_as_it_went_in() -> None:
    whole = status(
        1,
        "Kijk https://x.example #Enkhuizen",
        spans=(Span(5, 22, SpanKind.LINK, "https://x.example/"), Span(23, 33, SpanKind.TAG, "enkhuizen")),
        media=(Attachment(PictureKind.IMAGE, "https://x.example/a.png", alt="Een brug", width=3, height=4),),
        card=Card("https://x.example/", "X"),
        poll=Poll((PollChoice("ja", 3), PollChoice("nee")), START, several=True),
        quote=status(2, "geciteerd"),
        boosted_by=replace(BRAM, name="Bram :cat:", emoji=(("cat", "https://x.example/cat.png"),)),
        boosted_at=START,
        edited_at=START,
        mine=frozenset({"boosted"}),
        tags=("enkhuizen",),
        reply_to="3",
        favourites=4,
        visibility="direct",
    )
    assert from_plain(to_plain(whole)) == whole


def test_pages_go_down_and_up_by_key(cache: Cache) -> None:
    put(cache, *range(10))
    assert numbers(cache, most=3) == [9, 8, 7]
    seventh = cache.page(1, most=3)[-1].key
    assert numbers(cache, before=seventh, most=3) == [6, 5, 4]
    assert numbers(cache, before=seventh, most=2, inclusive=True) == [7, 6]
    assert numbers(cache, after=seventh, most=1) == [8]
    assert numbers(cache, after=seventh) == [9, 8]
    assert cache.count(1) == 10
    assert cache.newer(1, seventh) == 2
    assert cache.rank(1, seventh) == 0.2


def test_the_same_status_by_three_ways_is_one_entry_that_names_them_all(cache: Cache) -> None:
    boosted = status(1, boosted_by=BRAM, boosted_at=START + timedelta(hours=2))
    cache.insert([arrival(status(1), 1)], START)
    cache.insert([arrival(status(1), 1, via=TAG), arrival(boosted, 1, via=replace(HOME, boosted_by=BRAM))], START)
    (entry,) = cache.page(1)
    assert entry.via == (HOME, TAG, replace(HOME, boosted_by=BRAM))
    assert entry.key == Key(status(1).at, status(1).uri)
    assert entry.status.boosted_by is None
    assert cache.count(1) == 1


def test_a_boost_stands_at_its_own_moment(cache: Cache) -> None:
    boosted = status(1, boosted_by=BRAM, boosted_at=START + timedelta(hours=2))
    cache.insert([arrival(boosted, 1, via=replace(HOME, boosted_by=BRAM)), arrival(status(5), 1)], START)
    first, second = cache.page(1)
    assert (first.status, first.status.order, second.status.remote_id) == (boosted, first.key.order_at, "5")


def test_numbers_and_edits_are_followed_and_an_older_report_changes_nothing(cache: Cache) -> None:
    cache.insert([arrival(status(1, "Eerst"), 1, 2)], START)
    edited = status(1, "Verbeterd #haven", edited_at=START, tags=("haven",), favourites=3)
    assert cache.edit(edited, START).altered == {1, 2}
    assert cache.edit(status(1, "Eerst"), START).altered == set()
    assert cache.page(1)[0].status == edited
    assert [one.status.text for one in cache.search("haven")] == ["Verbeterd #haven"]
    assert cache.search("Eerst") == ()
    assert cache.edit(status(99), START).altered == set()
    assert cache.get(status(99).uri) is None


def test_a_feed_does_not_speak_for_a_network(cache: Cache) -> None:
    false = status(1, "Iets anders", network="feed", server="feed.example", edited_at=START + timedelta(days=9))
    cache.insert([arrival(false, 1, via=Via(None, ColumnKind.FEED, "https://feed.example/"))], START)
    cache.insert([arrival(status(1, "Echt"), 1)], START)
    cache.insert([arrival(false, 1)], START)
    assert cache.page(1)[0].status.text == "Echt"


def test_what_each_account_did_is_kept_apart(cache: Cache) -> None:
    cache.insert([arrival(status(1, mine=frozenset({"favourited"})), 1), arrival(status(1), 1, via=TAG)], START)
    assert cache.mine(status(1).uri) == {1: frozenset({"favourited"})}
    cache.edit(status(1, mine=frozenset({"boosted"})), START, AccountId(2))
    cache.edit(status(1), START, AccountId(1))
    assert cache.page(1)[0].mine == {2: frozenset({"boosted"})}


def test_each_server_names_a_status_its_own_way(cache: Cache) -> None:
    other = status(1, server="other.example", remote_id="777")
    cache.insert([arrival(status(1), 1), arrival(other, 1, via=TAG)], START)
    assert cache.named(status(1).uri, "mastodon", "other.example") == "777"
    assert cache.uri_of("mastodon", "other.example", "777") == status(1).uri
    assert cache.uri_of("mastodon", "mastodon.example", "777") == ""
    assert cache.delete([status(1).uri]) == {1}
    assert cache.uri_of("mastodon", "other.example", "777") == ""


def test_a_deleted_status_leaves_every_column_and_the_search(cache: Cache) -> None:
    put(cache, 1, 2, columns=(1, 2))
    assert cache.delete([status(1).uri, "https://nowhere.example/"]) == {1, 2}
    assert (numbers(cache), numbers(cache, 2), cache.count(1)) == ([2], [2], 1)
    assert [one.status.remote_id for one in cache.search("bericht")] == ["2"]


def test_search_is_newest_first_whatever_came_in_when(cache: Cache) -> None:
    for number in (5, 1, 9, 3):
        put(cache, number)
    found = cache.search("bericht", most=3)
    assert [one.status.remote_id for one in found] == ["9", "5", "3"]
    assert [one.status.remote_id for one in cache.search("bericht", before=found[-1].key)] == ["1"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("#enkhuizen", True),
        ("enkhuizen", True),
        ("@anna@mastodon.example", True),
        ("Boer", True),
        ("BRUG open", True),
        ('"brug is open"', True),
        ('"open brug"', False),
        ("enk*", True),
        ("e*", False),
        ("brug dicht", False),
        ("cafe", True),
        ('"', False),
        ("*", False),
        ("NOT", False),
        ("a:b", False),
        ("", False),
    ],
)
def test_what_is_typed_is_looked_for_and_never_a_command(cache: Cache, words: str, found: bool) -> None:
    cache.insert([arrival(status(1, "De brug is open bij het café #Enkhuizen", tags=("enkhuizen",)), 1)], START)
    assert bool(cache.search(words)) is found


def test_a_beginning_finds_the_same_at_every_length_however_rare(cache: Cache) -> None:
    words = ("bestemmingsplan", "bestemming", "bestuur", "beste", "Bésté", "besloten", "#bestemming", "onbestemd", "best_of", "b\u0301este")
    cache.insert([arrival(status(at, f"De {words[at % len(words)]} van {at}"), 1) for at in range(2 * LOOKED_AT)], START)
    cache.insert([arrival(status(10_000 + at, "Bestemmingsplanherziening", minutes=-at), 1) for at in range(3)], START)
    for length in range(3, 22):
        for word in {one[:length].lower() for one in (*words, "bestemmingsplanherziening") if len(one[:length].strip("#@")) > 2}:
            found = [one.status.uri for one in cache.search(f"{word}*", most=5000)]
            with sqlite3.connect(cache._file.path) as db:
                rows = db.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", (f'"{word}"*',)).fetchall()
                bodies = [db.execute("SELECT body FROM statuses WHERE id = ?", row).fetchone()[0] for row in rows]
            db.close()
            assert found == [json.loads(body)["uri"] for body in bodies], word


def test_a_beginning_that_is_rare_among_many_is_found_page_by_page(cache: Cache) -> None:
    cache.insert([arrival(status(at, "De beste wensen"), 1) for at in range(LOOKED_AT + 50)], START)
    cache.insert([arrival(status(10_000 + at, "bestemmingsplan", minutes=-at), 1) for at in range(7)], START)
    first = cache.search("bestemmings*", most=4)
    rest = cache.search("bestemmings*", most=4, before=first[-1].key)
    assert [one.status.remote_id for one in (*first, *rest)] == [str(10_000 + at) for at in range(7)]


def test_which_beginnings_are_looked_up_by_a_shorter_one() -> None:
    assert [one.stub for one in asked_for('raa* raad* raads* bestemmingsplan* "de raad" café* stads-haven* zwembad')] == [
        "", "raa", "", "bestemm", "", "", "", "",
    ]  # fmt: skip
    assert max(PREFIXES) == 7


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_the_search(words: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize=\"unicode61 tokenchars '#@'\")")
    wanted = match_of(words.encode("utf-8", "replace").decode())
    if wanted:
        db.execute("SELECT * FROM words WHERE words MATCH ?", (wanted,)).fetchall()
    db.close()


def test_what_nobody_shows_any_more_expires_but_for_an_open_case(cache: Cache) -> None:
    put(cache, *range(1200), columns=(1, 2))
    later = START + timedelta(days=20)
    cache.insert([arrival(status(7), 1)], later)
    assert cache.expire(START + timedelta(days=30), 30) == 0
    assert cache.expire(START + timedelta(days=31), 30, keep=lambda: [status(8).uri]) == 1198
    assert numbers(cache) == [8, 7]
    assert (cache.count(1), cache.count(2)) == (2, 2)
    assert len(cache.search("bericht")) == 2


def test_what_comes_below_the_line_is_late_until_it_is_seen(cache: Cache) -> None:
    put(cache, 10)
    line = cache.page(1)[0].key
    cache.insert([arrival(status(4), 1), arrival(status(3), 1, old=True), arrival(status(11), 1)], START, lines={1: line})
    assert [(one.status.remote_id, one.late) for one in cache.page(1)] == [("11", False), ("10", False), ("4", True), ("3", False)]
    assert cache.late(1) == 1
    assert cache.first_late(1) == Key(status(4).at, status(4).uri)
    cache.read_late(1)
    assert cache.late(1) == 0


def test_what_filters_leave_out_lies_ready_and_comes_back(cache: Cache) -> None:
    hidden = replace(arrival(status(1)), columns={1: False})
    filled = cache.insert([hidden, arrival(status(2), 1)], START)
    assert filled.new == {1: 1}
    assert numbers(cache) == [2]
    assert cache.insert([arrival(status(1), 1)], START).new == {1: 1}
    assert numbers(cache) == [2, 1]
    ((place, _entry),) = cache.entries(1, most=1)
    cache.move(1, [(1, *place)])
    assert (numbers(cache), cache.count(1), len(cache.entries(1, hidden=True))) == ([2], 1, 1)
    cache.move(1, [(-1, *place)])
    assert (numbers(cache), cache.count(1)) == ([2, 1], 2)


def test_a_column_is_cleared_up_to_a_key(cache: Cache) -> None:
    put(cache, *range(6), columns=(1, 2))
    assert cache.clear(1, cache.page(1)[2].key) == 4
    assert numbers(cache) == [5, 4]
    assert cache.clear(1) == 2
    assert (cache.count(1), cache.count(2)) == (0, 6)


def test_a_rank_finds_about_its_place(cache: Cache) -> None:
    assert cache.at_rank(1, 0.5) is None
    put(cache, *range(0, 6000, 10))
    for wanted in (0.0, 0.1, 0.5, 0.9, 1.0):
        key = cache.at_rank(1, wanted)
        assert key is not None
        assert abs(cache.rank(1, key) - wanted) <= 0.01


@given(
    first=st.sets(st.integers(0, 80), min_size=20), second=st.sets(st.integers(0, 80)), gone=st.sets(st.integers(0, 80)), at=st.floats(0, 1)
)
def test_the_page_around_a_position_is_the_same_whatever_comes_or_goes_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, first: set[int], second: set[int], gone: set[int], at: float
) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache"))
    # Half of them have the same moment as their neighbour: feeds give days, not seconds.
    some = {number: status(number, minutes=number // 2) for number in range(81)}
    cache.insert([arrival(some[number], 1) for number in first], START)
    whole = cache.page(1, most=200)
    keys = [one.key for one in whole]
    assert keys == sorted(keys, reverse=True)
    place = int(at * (len(keys) - 10))
    anchor, shown = keys[place], keys[place : place + 8]
    elsewhere = [number for number in second - first if not shown[-1] < Key(some[number].order, some[number].uri) < anchor]
    cache.insert([arrival(some[number], 1) for number in elsewhere], START)
    visible = {key.uri for key in shown}
    cache.delete([some[number].uri for number in gone if some[number].uri not in visible])
    assert [one.key for one in cache.page(1, before=anchor, inclusive=True, most=8)] == shown
    left = cache.page(1, most=200)
    assert cache.count(1) == len(left)
    for index, entry in enumerate(left):
        assert cache.newer(1, entry.key) == index
    cache.close()


def test_a_page_of_a_long_column_is_one_range_of_the_key(cache: Cache) -> None:
    put(cache, *range(50))
    db = sqlite3.connect(cache._file.path)
    for query in (OLDER.format(sign="<"), NEWER.format(sign=">=")):
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}", (1, 0, 0, 80))]
        assert len(plan) == 2
        assert plan[0].startswith("SEARCH e USING PRIMARY KEY (column_id=? AND (order_at,mark)")
        assert plan[1].startswith("SEARCH s USING INTEGER PRIMARY KEY (rowid=?)")
        assert not any("TEMP B-TREE" in line or "SCAN" in line for line in plan)
    db.close()


def test_two_statuses_of_one_moment_are_two(cache: Cache) -> None:
    many = [status(number, minutes=0) for number in range(300)]
    cache.insert([arrival(one, 1) for one in many], START)
    assert cache.count(1) == len(cache.page(1, most=400)) == 300
    assert len(cache.search("bericht", most=400)) == 300


def test_half_characters_and_moments_out_of_this_world_are_stored(cache: Cache) -> None:
    odd = status(1, "half \ud83d teken", at=START.replace(year=1), author=replace(ANNA, name="\udc00"))
    cache.insert([arrival(odd, 1), arrival(status(2, at=START.replace(year=9999)), 1)], START)
    assert [one.status.at.year for one in cache.page(1)] == [9999, 1]
    assert [one.status.remote_id for one in cache.search("half ! teken")] == ["1"]
    assert [one.status.remote_id for one in cache.search("teken")] == ["1"]


@pytest.mark.parametrize("broken", [b"", b"no database at all" * 500, None])
def test_a_damaged_or_newer_file_is_begun_anew(tmp_path: Path, broken: bytes | None) -> None:
    first = Cache(tmp_path)
    put(first, 1)
    first.close()
    if broken is None:
        with sqlite3.connect(tmp_path / FILE) as db:
            db.execute("PRAGMA user_version=99")
        db.close()
    else:
        (tmp_path / FILE).write_bytes(broken)
    second = Cache(tmp_path)
    assert second.page(1) == ()
    put(second, 2)
    assert numbers(second) == [2]
    second.close()


def test_a_file_that_proves_damaged_in_the_middle_is_begun_anew(tmp_path: Path) -> None:
    first = Cache(tmp_path)
    put(first, *range(3000))
    first.close()
    with open(tmp_path / FILE, "r+b") as file:
        file.seek(4096 * 30)
        file.write(b"\xff" * 4096 * 100)
    second = Cache(tmp_path)
    for place in range(0, 3000, 100):
        second.page(1, before=Key(status(place).at, ""))
    put(second, 1)
    assert numbers(second) == [1]
    second.close()


def test_on_a_full_disk_what_is_there_stays_to_be_read(cache: Cache) -> None:
    put(cache, 1)
    with cache._file._lent() as db:  # the one that is lent next
        db.execute("PRAGMA max_page_count=1")
    with pytest.raises(StoreError, match="disk-full"):
        cache.insert([arrival(status(number, "lang " * 2000), 1) for number in range(2, 9)], START)
    assert numbers(cache) == [1]
    assert cache.sources() == {}


def test_many_threads_read_and_write_at_once(cache: Cache) -> None:
    failures: list[BaseException] = []

    def work(base: int) -> None:
        try:
            for number in range(20):
                put(cache, base * 100 + number)
                cache.page(1)
        except BaseException as failure:  # noqa: BLE001
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(base,)) for base in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert cache.count(1) == 80


def test_threads_that_come_and_go_leave_no_connection_behind(cache: Cache) -> None:
    for number in range(30):
        thread = threading.Thread(target=put, args=(cache, number))
        thread.start()
        thread.join()
    assert cache.count(1) == 30
    assert len(cache._file._free) == 1


def test_two_processes_share_it(tmp_path: Path) -> None:
    first, second = Cache(tmp_path), Cache(tmp_path)
    put(first, 1)
    put(second, 2, 1)
    put(first, 3)
    assert numbers(first) == numbers(second) == [3, 2, 1]
    assert first.count(1) == 3
    first.close()
    second.close()


def test_what_is_remembered_of_a_source_is_stored_with_its_statuses_or_not_at_all(cache: Cache) -> None:
    cache.insert([arrival(status(1), 1)], START, sources={"1|home:": {"newest": "1"}})
    broken = arrival(status(2), 1)
    object.__setattr__(broken.status, "author", None)
    with pytest.raises(AttributeError):
        cache.insert([broken], START, sources={"1|home:": {"newest": "2"}})
    assert cache.sources() == {"1|home:": {"newest": "1"}}
    cache.forget_sources(["1|home:"])
    assert cache.sources() == {}


def test_a_closed_cache_takes_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    put(cache, 1)
    cache.close()
    with pytest.raises(StoreError):
        put(cache, 2)


@pytest.mark.parametrize("emoji", [(), (("haven", "https://social.example/haven.png"),)])
@pytest.mark.parametrize("closed", [False, True])
def test_a_person_comes_back_whole(emoji: tuple[tuple[str, str], ...], closed: bool) -> None:
    from accounts.model.status import Person
    from accounts.store.status_plain import person_from, person_plain

    one = Person("1", "anna@social.example", "Anna :haven:", "https://social.example/@anna", "", True, emoji, closed=closed)
    assert person_from(json.loads(json.dumps(person_plain(one)))) == one
