"""Reading on the pretend network: every kind of column, cursors without holes, streams, acts and troubles."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from accounts.errors import AuthLost, InputError, NetworkDown, Permanent, RateLimited
from accounts.events import ColumnFilled
from accounts.model.column import ColumnKind
from accounts.networks.practice_reading import PracticeReader
from accounts.networks.practice_timeline import spans_of
from accounts.networks.practice_world import NEIGHBOURS, Trouble
from accounts.reading import Deleted, Edited, Gap, New, Question, Reader, StreamEvent, Verb
from tests.accounts.engines import House

ANNA = NEIGHBOURS[0][0]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture
def reader(house: House) -> Reader:
    house.world.live(house.clock.now())  # the neighbours say now what they would say at the first visit
    found = house.engine.register.reader(house.account().id)
    assert isinstance(found, PracticeReader)
    return found


def says(house: House, text: str, handle: str = ANNA, reply_to: int | None = None, **options: object) -> int:
    return house.world.post(handle, text, house.clock.now(), None, options, reply_to).id


def texts(reader: Reader, question: Question, **where: object) -> list[str]:
    return [status.text for status in reader.read(question, **where).statuses]


def test_each_kind_finds_what_it_asks(house: House, reader: Reader) -> None:
    own = says(house, "Onze post #Haven", "wethouder@practice.example")
    says(house, "Dank!", reply_to=own)
    says(house, "Vraag aan @wethouder over 100%_zwembad")
    says(house, "Alleen voor @ander", visibility="direct")
    assert texts(reader, Question(ColumnKind.HASHTAGS, tag="haven"))[0] == "Onze post #Haven"
    assert texts(reader, Question(ColumnKind.MENTIONS)) == ["Vraag aan @wethouder over 100%_zwembad", "Dank!"]
    assert texts(reader, Question(ColumnKind.SEARCH, query="100%_ZWEM vraag")) == ["Vraag aan @wethouder over 100%_zwembad"]
    assert texts(reader, Question(ColumnKind.SEARCH, query="")) == []
    assert texts(reader, Question(ColumnKind.PERSON, person="wethouder")) == ["Onze post #Haven"]
    assert "Alleen voor @ander" not in texts(reader, Question(ColumnKind.HOME))
    assert not reader.answers(ColumnKind.LIST)


def test_a_boost_is_the_original_with_who_boosted_it(house: House, reader: Reader) -> None:
    number = says(house, "Mooi")
    house.world.boost(NEIGHBOURS[1][0], number, house.clock.now())
    boost, original = reader.read(Question(ColumnKind.HOME), most=2).statuses
    assert boost.uri == original.uri
    assert boost.boosted_by is not None
    assert boost.boosted_by.name == "Enkhuizer Dagblad"


def test_cursors_go_on_without_a_hole_in_both_directions(house: House, reader: Reader) -> None:
    question = Question(ColumnKind.SEARCH, query="teller")
    page = reader.read(question)
    for number in range(25):
        says(house, f"teller {number}")
    seen: list[str] = []
    cursor = page.newest
    while (found := reader.read(question, newer_than=cursor, most=4)).statuses:
        seen += [one.text for one in reversed(found.statuses)]
        cursor = found.newest
    assert seen == [f"teller {number}" for number in range(25)]
    page, down = reader.read(question, most=4), []
    while True:
        down += [one.text for one in page.statuses]
        if not page.older:
            break
        page = reader.read(question, older_than=page.older, most=4)
    assert down == seen[::-1]


def test_edits_and_deletions_come_with_the_next_page(house: House, reader: Reader) -> None:
    question = Question(ColumnKind.HASHTAGS, tag="haven")
    one, two, other = says(house, "een #haven"), says(house, "twee #haven"), says(house, "elders")
    cursor = reader.read(question).newest
    house.world.edit(one, "anders #haven", house.clock.now())
    house.world.edit(other, "nog elders", house.clock.now())
    house.world.delete(two)
    house.world.delete(two)
    house.world.edit(two, "weg", house.clock.now())
    page = reader.read(question, newer_than=cursor)
    assert [(status.text, status.edited_at) for status in page.statuses] == [("anders #haven", house.clock.now())]
    assert page.deleted == (str(two),)
    assert reader.read(question, newer_than=page.newest).statuses == ()


def test_acts_count_once_and_can_be_undone(house: House, reader: Reader) -> None:
    says(house, "Mooi")
    (status,) = reader.read(Question(ColumnKind.SEARCH, query="Mooi")).statuses
    for verb in (Verb.FAVOURITE, Verb.FAVOURITE, Verb.BOOST, Verb.BOOST, Verb.BOOKMARK):
        status = reader.act(verb, status)
    assert (status.favourites, status.boosts, status.mine) == (1, 1, {"favourited", "boosted", "bookmarked"})
    for verb in (Verb.UNFAVOURITE, Verb.UNBOOST, Verb.UNBOOST, Verb.UNBOOKMARK):
        status = reader.act(verb, status)
    assert (status.favourites, status.boosts, status.mine) == (0, 0, frozenset())
    house.world.delete(int(status.remote_id))
    with pytest.raises(Permanent):
        reader.act(Verb.BOOST, status)
    with pytest.raises(InputError, match="cannot-act"):
        reader.act(Verb.BOOST, replace(status, network="mastodon"))


def test_a_conversation_is_read_from_its_beginning(house: House, reader: Reader) -> None:
    first = says(house, "Begin")
    second = says(house, "Antwoord", reply_to=first)
    third = says(house, "Weerwoord", reply_to=second)
    says(house, "Zijpad", reply_to=first)
    says(house, "Iets anders")
    assert [one.text for one in reader.thread(str(third))] == ["Begin", "Antwoord", "Weerwoord", "Zijpad"]
    assert reader.thread(str(third))[1].reply_to_handle == ANNA
    assert reader.thread("nonsense") == ()


@pytest.mark.parametrize(
    ("trouble", "failure"),
    [(Trouble.NO_NETWORK, NetworkDown), (Trouble.LOGIN_EXPIRED, AuthLost), (Trouble.RATE_LIMIT, RateLimited)],
)
def test_troubles_are_those_of_a_real_network(house: House, reader: Reader, trouble: Trouble, failure: type[Exception]) -> None:
    house.world.set_trouble(trouble)
    with pytest.raises(failure):
        reader.read(Question(ColumnKind.HOME))
    with pytest.raises(failure):
        reader.stream(Question(ColumnKind.HOME), lambda _: None, threading.Event())


def test_slow_takes_its_time(house: House, reader: Reader) -> None:
    house.world.set_trouble(Trouble.SLOW, seconds=4)
    reader.read(Question(ColumnKind.HOME))
    assert house.waited == [4.0]


class Turns(threading.Event):
    """A stop that lets a stream turn a few times, with something done before each turn."""

    def __init__(self, *acts: object) -> None:
        super().__init__()
        self._acts = list(acts)

    def wait(self, timeout: float | None = None) -> bool:
        if not self._acts:
            return True
        act = self._acts.pop(0)
        assert callable(act)
        act()
        return False


def test_a_stream_tells_what_comes_is_edited_and_goes(house: House, reader: Reader) -> None:
    told: list[StreamEvent] = []
    old = says(house, "oud #haven")
    question = Question(ColumnKind.HASHTAGS, tag="haven")
    acts = (
        lambda: (says(house, "een #haven"), says(house, "elders"), says(house, "twee #haven")),
        lambda: (house.world.edit(old, "nieuw #haven", house.clock.now()), house.world.delete(old + 1)),
    )
    assert reader.stream(question, told.append, Turns(*acts))
    assert told[0] == Gap()
    assert [event.status.text for event in told if isinstance(event, New)] == ["een #haven", "twee #haven"]
    assert [event.status.text for event in told if isinstance(event, Edited)] == ["nieuw #haven"]
    assert told[-1] == Deleted(remote_id=str(old + 1))
    assert not reader.stream(Question(ColumnKind.SEARCH, query="x"), told.append, Turns())


def test_a_stream_breaks_with_its_network(house: House, reader: Reader) -> None:
    with pytest.raises(NetworkDown):
        reader.stream(Question(ColumnKind.HOME), lambda _: None, Turns(lambda: house.world.set_trouble(Trouble.NO_NETWORK)))


def test_spans_lie_where_the_words_are() -> None:
    text = "Zie https://x.example/a#b, @anna en @bram@mastodon.example 👏 #Haven"
    spans = {text[span.start : span.end]: span.target for span in spans_of(text)}
    assert spans == {
        "https://x.example/a#b": "https://x.example/a#b",
        "@anna": "https://practice.example/@anna",
        "@bram@mastodon.example": "https://mastodon.example/@bram",
        "#Haven": "haven",
    }


def test_a_column_lives_on_the_practice_network(tmp_path: Path) -> None:
    """With real threads: start, stream, stop within a second."""
    from accounts.posts.lanes import Lanes

    house = House(tmp_path, reading_lanes=Lanes(most=2))
    account = house.account()
    column = house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(account.id,), any=("haven",))
    came = threading.Semaphore(0)
    house.engine.events.subscribe(lambda event: came.release() if isinstance(event, ColumnFilled) and event.count else None)
    says(house, "eerste #haven")
    house.engine.reader.start()
    assert came.acquire(timeout=10)
    streaming = threading.Event()
    for _ in range(400):
        if house.engine.reader.state(column.id).streaming or streaming.wait(0.02):
            break
    says(house, "tweede #haven")
    assert came.acquire(timeout=10)
    assert "tweede #haven" in [entry.status.text for entry in house.engine.cache.page(column.id)]
    assert house.engine.reader.stop(1.5)
    house.close()


def test_one_status_as_it_is_now(house: House, reader: Reader) -> None:
    said = says(house, "Begin")
    found = reader.fetch(str(said))
    assert found is not None
    assert found.text == "Begin"
    house.world.delete(said)
    assert reader.fetch(str(said)) is None
    assert reader.fetch("nonsense") is None
