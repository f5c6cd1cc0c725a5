"""What the books know of the moment: first message, third answer, crisis, long thread, people in the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.hold import HoldCause
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.model.post import Target
from accounts.posts.occasion import Occasion, shows_people
from accounts.posts.questions import Known, Trait, situation
from tests.accounts.engines import START, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "data").mkdir()
    made = House(tmp_path / "data")
    yield made
    made.close()


def known(house: House, account: Account, content: Content) -> Known:
    draft = house.engine.drafts.start(content, (account.id,))
    post = house.engine.desk.submit(draft)
    return house.engine.occasion.known([(account, one) for one in house.engine.history.post(post)])


def said(house: House, account: Account, reply_to: str = "") -> Target:
    draft = house.engine.drafts.start(Content(f"Antwoord op {reply_to}", reply_to=reply_to), (account.id,))
    post = house.engine.desk.submit(draft)
    house.engine.desk.release(post)
    house.engine.publisher.tick()
    (target,) = house.engine.history.post(post)
    return target


def test_the_first_message_of_an_account_is_the_first_once(house: House) -> None:
    account, other = house.account(), house.account("gemeente")
    assert known(house, account, Content("Eén")).first
    said(house, account)
    assert not known(house, account, Content("Twee")).first
    assert known(house, other, Content("Eén")).first


def test_the_third_answer_in_one_conversation_is_counted_through_what_others_said_between(house: House) -> None:
    account = house.account()
    above = {"b2": ""}
    occasion = Occasion(house.engine.books, house.engine.holds, lambda _account, one: above.get(one, ""))
    first = said(house, account, "b1")
    above |= {"b3": first.remote_id}
    second = said(house, account, "b3")
    above |= {"b4": second.remote_id, "elsewhere": ""}
    counts = {}
    for to in ("b1", "b4", "elsewhere"):
        post = house.engine.desk.submit(house.engine.drafts.start(Content("Nog eens", reply_to=to), (account.id,)))
        pairs = [(account, one) for one in house.engine.history.post(post)]
        counts[to] = occasion.known(pairs).answered
        third = Trait.THIRD_REPLY in situation([(account, one.content) for _, one in pairs], START, occasion.known(pairs)).traits
        assert third is (to == "b4")
    assert counts == {"b1": 1, "b4": 2, "elsewhere": 0}
    above |= {"b1": "b4"}  # a circle
    assert known(house, account, Content("x", reply_to="b1")).answered >= 1


def test_a_crisis_and_a_long_thread_are_known(house: House) -> None:
    account = house.account()
    assert not known(house, account, Content("x")).crisis
    long = known(house, account, Content("een\n---\ntwee\n---\ndrie\n---\nvier", thread=True))
    assert (long.parts, Trait.LONG in situation([], START, long).traits) == (4, True)
    house.engine.begin_hold(HoldCause.CRISIS)
    assert known(house, account, Content("x")).crisis


@dataclass(frozen=True)
class Card:
    people: bool | None


@dataclass(frozen=True)
class Carded(Media):
    rights: Card = Card(None)


@pytest.mark.parametrize(("answer", "so"), [(True, True), (False, False), (None, False)])
def test_people_are_known_by_the_rights_card(answer: bool | None, so: bool) -> None:
    fields = (MediaId(1), "a.png", "a.png", "image/png", 1, 1, 1)
    assert shows_people(Carded(*fields, rights=Card(answer))) is so
    assert not shows_people(Media(*fields))
