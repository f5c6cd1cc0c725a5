"""Streams that break, repeat, reorder and talk nonsense beside polls that fail: every status once, none missed, the place kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.errors import KnownError, NetworkDown, RateLimited, Retryable
from accounts.model.column import ColumnKind, Key
from accounts.model.status import Status
from accounts.reading import Deleted, Edited, Gap, New, Page, Question, ReadLimits, StreamEvent
from accounts.streams.pacing import SPREAD, Pacing
from tests.accounts.scripted import Script, Scripted, Town
from tests.accounts.statuses import START, status

SERVER = "raad.example"
SERVERS_LIMIT = 300
"""Requests of one account in five minutes that Mastodon allows."""


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def said(number: int, text: str = "", *, edited: int = 0) -> Status:
    """Return a status of this server; `edited` counts its versions."""
    words = text or f"Bericht {number}" + (f", versie {edited}" if edited else "")
    moment = START + timedelta(minutes=edited) if edited else None
    return replace(status(number, words, tags=("enkhuizen",)), server=SERVER, edited_at=moment)


def says(*events: StreamEvent, end: BaseException | None = None) -> Script:
    def script(told: Callable[[StreamEvent], None]) -> bool:
        for event in events:
            told(event)
        if end is not None:
            raise end
        return True

    return script


def texts(town: Town, column: object) -> dict[int, str]:
    return {int(one.status.remote_id): one.status.text for one in town.engine.cache.page(column.id, most=500)}  # type: ignore[attr-defined]


# ---- what comes in another order than it happened


def test_a_deletion_that_comes_before_its_status_is_not_forgotten(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"].append(said(0))
    reader.scripts.append(says(Gap(), Deleted(remote_id="5"), New(said(5)), New(said(6)), Deleted(uri=said(6).uri), New(said(6))))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert town.shown(column) == [0]


def test_a_page_that_was_under_way_brings_nothing_back_that_was_deleted_meanwhile(town: Town) -> None:
    """The tag is asked, somebody deletes, the stream of home tells it, and then the answer with the deleted status comes."""
    account, reader = town.account()
    reader.scripts.append(says(Deleted(remote_id="5")))
    reader.stands["home:"].append(said(0))
    reader.stands["hashtags:enkhuizen"] += [said(1)]
    home = town.column(ColumnKind.HOME, account)
    tag = town.column(ColumnKind.HASHTAGS, account, any=("enkhuizen",))
    town.turn()
    reader.stands["hashtags:enkhuizen"] += [said(5), said(7)]
    town.turn(70)
    assert town.shown(home) == [0]
    assert town.shown(tag) == [7, 1]


def test_an_edit_that_comes_before_its_status_is_what_is_shown(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"].append(said(0))
    reader.scripts.append(says(Edited(said(5, edited=2)), Edited(said(5, edited=1)), New(said(5)), Edited(said(9, edited=1))))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert texts(town, column) == {0: "Bericht 0", 5: "Bericht 5, versie 2"}, "and of what never came, nothing is shown"


def test_what_is_remembered_of_the_order_has_a_bound(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"].append(said(0))
    events: list[StreamEvent] = []
    for number in range(2400):
        events += [Deleted(remote_id=str(10_000 + number)), Edited(said(20_000 + number, edited=1))]
    reader.scripts.append(says(*events))
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    assert town.shown(column) == [0]
    assert town.reading._intake.remembered <= 3000 < 2 * 2400


# ---- any order at all


class Server(Scripted):
    """Also takes statuses away; what is gone is on no page."""

    gone: frozenset[int] = frozenset()

    def read(self, question: Question, *, newer_than: str = "", older_than: str = "", most: int = 40) -> Page:
        page = super().read(question, newer_than=newer_than, older_than=older_than, most=most)
        return replace(page, statuses=tuple(one for one in page.statuses if int(one.remote_id) not in self.gone))


class Known:
    """What a stream told so far of what is gone and edited."""

    def __init__(self) -> None:
        self.gone: set[int] = set()
        self.versions: Counter[int] = Counter()

    def hear(self, event: StreamEvent) -> StreamEvent:
        if isinstance(event, Deleted):
            self.gone.add(int(event.remote_id))
        elif isinstance(event, Edited):
            number, version = int(event.status.remote_id), int(event.status.text.partition("versie ")[2])
            self.versions[number] = max(self.versions[number], version)
        return event


FAILURES: list[Callable[[], KnownError]] = [
    NetworkDown,
    Retryable,
    lambda: Retryable("stream-silent"),
    lambda: Retryable("stream-ended"),
    lambda: Retryable("not-understood"),
    lambda: RateLimited(after=START + timedelta(minutes=5)),
]


@pytest.mark.timeout(300)  # many orders of many answers; a busy machine takes its time
@settings(max_examples=25, deadline=None)
@given(st.data(), st.booleans())
def test_every_status_once_none_missed_and_the_place_kept(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, upwards: bool
) -> None:
    """Whatever a stream tells of it, in whatever order, and wherever it and the polls break: in the end all of it stands there once."""
    folder = tmp_path_factory.mktemp("town")
    town = Town(folder)
    account, _ = town.account()
    reader = Server(town.stands["raad"], upwards=upwards)
    town.network.readers["raad"] = reader
    stands = reader.stands["home:"]
    stands += [said(number) for number in range(4)]
    column = town.column(ColumnKind.HOME, account)
    town.turn()
    place = Key(said(2).at, said(2).uri)
    town.engine.columns.save_position(column.id, place.uri, said(2).at, 7)
    versions: Counter[int] = Counter()
    known = Known()
    number = 4
    for _ in range(data.draw(st.integers(1, 5), label="rounds")):
        new = list(range(number, number + data.draw(st.integers(0, 14), label="new")))
        number += len(new)
        stands += [said(one) for one in new]
        events: list[StreamEvent] = [New(said(one)) for one in new]
        for one in data.draw(st.lists(st.integers(0, number - 1), max_size=3, unique=True), label="edited"):
            if one not in reader.gone and any(int(have.remote_id) == one for have in stands):
                versions[one] += 1
                place_in = next(at for at, have in enumerate(stands) if int(have.remote_id) == one)
                stands[place_in] = said(one, edited=versions[one])
                events.append(Edited(stands[place_in]))
        gone = set(data.draw(st.lists(st.integers(3, number - 1), max_size=3, unique=True), label="gone")) - reader.gone
        reader.gone |= gone
        events += [Deleted(remote_id=str(one)) for one in gone]
        events += data.draw(st.lists(st.sampled_from(events), max_size=4), label="repeated") if events else []
        told = data.draw(st.permutations(events), label="told")
        heard = told[: data.draw(st.integers(0, len(told)), label="heard")]
        broken = data.draw(st.sampled_from(FAILURES), label="broken")
        reader.scripts.append(lambda tell, heard=heard, end=broken: says(*map(known.hear, heard), end=end())(tell))  # type: ignore[misc]
        reader.failures += [made() for made in data.draw(st.lists(st.sampled_from(FAILURES), max_size=2), label="failures")]
        town.turn(data.draw(st.sampled_from([1, 15, 61, 200, 700]), label="pause"))
        if data.draw(st.booleans(), label="restart"):
            town.close()  # what is in memory is gone, as with kill -9
            town = Town(folder, town.clock, stands=town.stands)
            town.network.readers["raad"] = reader
    reader.failures.clear()
    for _ in range(6):
        town.turn(400)
    shown = town.shown(column)
    assert len(shown) == len(set(shown)) == town.engine.cache.count(column.id)
    assert shown == sorted(shown, reverse=True)
    assert set(range(number)) - reader.gone <= set(shown), "missed"
    assert not set(shown) & known.gone, "came back"
    for one, text in texts(town, column).items():
        assert int(text.partition("versie ")[2] or 0) >= known.versions[one], "an edit was lost"
    position = town.engine.columns.position(column.id)
    assert (position.top, position.top_at, position.offset) == (place.uri, said(2).at, 7)
    town.close()


# ---- no storm


def test_after_sleep_twelve_columns_of_three_accounts_ask_politely(tmp_path: Path) -> None:
    """Hundreds were missed in each: no page is asked twice, no account comes near a server's limit, and not all begin at once."""
    town = Town(tmp_path)
    town.reading._common.pacing = Pacing()
    tags = [f"tag{number}" for number in range(9)]
    keys = [*(f"hashtags:{tag}" for tag in tags), "home:", "mentions:"]
    both = [town.account(f"raad{number}") for number in range(3)]
    accounts, readers = [account for account, _ in both], [reader for _, reader in both]
    for tag in tags:
        town.column(ColumnKind.HASHTAGS, *accounts, any=(tag,))
    for kind in (ColumnKind.HOME, ColumnKind.MENTIONS):
        town.column(kind, *accounts)
    town.column(ColumnKind.HASHTAGS, *accounts, any=tuple(tags[:4]))  # asks nothing that the others do not ask
    for reader in readers:
        reader.limits = ReadLimits(60.0, 40)
        for key in keys:
            reader.stands[key].append(said(1))
    for _ in range(3):
        town.turn(20)
    for reader in readers:
        for key in keys:
            reader.stands[key] += [said(number) for number in range(2, 300)]
        reader.asked.clear()
        reader.streamed.clear()
    town.clock.jump(9 * 3600)
    moments: list[int] = []
    for second in range(int(SPREAD) + 5):
        town.reading.step()
        moments += [second] * (sum(len(reader.asked) for reader in readers) - len(moments))
        town.clock.advance(1)
    for reader in readers:
        assert {key for key, _, _ in reader.asked} == set(keys), "each was asked"
        assert max(Counter(reader.asked).values()) == 1, "nothing is asked twice"
        assert len(reader.asked) <= len(keys) * (300 // 40 + 2) < SERVERS_LIMIT
    assert not Counter(moments)[0], "nobody asks at the moment of waking"
    assert max(Counter(moments).values()) <= len(moments) / 3
    assert all(town.engine.cache.count(column.id) == 299 for column in town.engine.columns.columns())
    town.close()


def test_a_server_that_asks_for_patience_after_sleep_is_left_alone_by_all_of_the_account(tmp_path: Path) -> None:
    town = Town(tmp_path)
    account, reader = town.account()
    for tag in range(12):
        town.column(ColumnKind.HASHTAGS, account, any=(f"tag{tag}",))
    for _ in range(3):
        town.turn(20)
    reader.asked.clear()
    town.clock.jump(8 * 3600)
    town.reading.step()
    until = town.clock.now() + timedelta(minutes=20)
    reader.failures.append(RateLimited(after=until))
    while town.clock.now() < until - timedelta(seconds=30):
        town.turn(20)
    assert len(reader.asked) == 1
    for _ in range(30):
        town.turn(20)
    assert len(Counter(key for key, _, _ in reader.asked)) == 12
    town.close()


def test_a_stream_that_is_told_to_be_patient_makes_the_whole_account_patient(town: Town) -> None:
    account, reader = town.account()
    reader.stands["home:"].append(said(0))
    reader.stands["mentions:"].append(said(1))
    reader.scripts += [says(end=RateLimited(after=START + timedelta(minutes=10))), says(Gap()), says(Gap())]
    for kind in (ColumnKind.HOME, ColumnKind.MENTIONS):
        town.column(kind, account)
    town.turn(1)
    asked, streamed = len(reader.asked), len(reader.streamed)
    for _ in range(25):
        town.turn(20)
    assert (len(reader.asked), len(reader.streamed)) == (asked, streamed)
    for _ in range(10):
        town.turn(20)
    assert len(reader.asked) > asked
    assert len(reader.streamed) > streamed
