"""How often somebody was answered in a conversation, as the books and the cache know it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from accounts.model.account import Account, Role
from accounts.model.column import Column, ColumnKind
from accounts.model.draft import Content
from accounts.model.status import Status
from accounts.posts.checks import Weight, find
from tests.accounts.engines import House

ANNA = "anna@practice.example"


@dataclass
class Talk:
    house: House
    one: Account
    column: Column

    def says(self, text: str, reply_to: str = "", who: str = ANNA) -> Status:
        """Let somebody say something, and read it."""
        self.house.world.join(who, who, "")
        self.house.world.post(who, f"{text} #Enkhuizen", self.house.clock.now(), None, {}, int(reply_to) if reply_to else None)
        self.house.clock.advance(1)
        assert self.house.engine.reader.fetch(self.column.id) == ()
        return next(one.status for one in self.house.engine.cache.page(self.column.id) if one.status.text.startswith(text))

    def answers(self, to: Status, text: str) -> str:
        """Answer, let it go out, and return its name at the network."""
        engine = self.house.engine
        post = engine.desk.submit(engine.drafts.start(Content(text, reply_to=to.remote_id), (self.one.id,)))
        self.house.clock.advance(self.one.pause_seconds)
        engine.desk.release(post)
        engine.publisher.tick()
        return engine.history.post(post)[0].remote_id


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    house = House(tmp_path)
    one = house.account("wethouder", Role.ADMINISTRATOR)
    yield Talk(house, one, house.engine.columns.add(ColumnKind.HASHTAGS, accounts=(one.id,), any=("enkhuizen",)))
    house.engine.close()


def test_the_third_answer_is_the_third_one(talk: Talk) -> None:
    number = talk.house.engine.conversations.number
    first = talk.says("Waarom is de brug dicht?")
    assert number(talk.one, first.remote_id) == 1
    sent = talk.answers(first, "Er wordt gewerkt.")
    second = talk.says("Dat is geen antwoord!", sent)
    assert number(talk.one, second.remote_id) == 2
    sent = talk.answers(second, "Tot vrijdag.")
    third = talk.says("En daarna?", sent)
    assert number(talk.one, third.remote_id) == 3


def test_a_quote_of_what_is_about_parties_is_asked_about(talk: Talk) -> None:
    other = talk.house.account("gemeente", Role.MUNICIPALITY)
    said = talk.says("Stem op D66!")
    around = talk.house.engine.surroundings.around([other])
    codes = [one.code for one in find(Content("Lees dit", quote=said.uri, quote_url=said.url), other, around)]
    assert "thread-political" in codes
    assert "not-addressed" not in codes
    calm = talk.says("De brug is open")
    codes = [one.code for one in find(Content("Lees dit", quote=calm.uri, quote_url=calm.url), other, around)]
    assert "thread-political" not in codes


def test_answers_of_all_our_accounts_count_also_after_a_restart(talk: Talk) -> None:
    """Who is answered by the alderman and then by the municipality was answered twice: a change of account is no new beginning."""
    other = talk.house.account("gemeente", Role.MUNICIPALITY)
    first = talk.says("Waarom is de brug dicht?")
    sent = talk.answers(first, "Er wordt gewerkt.")
    second = talk.says("Dat is geen antwoord!", sent)
    one, talk.one = talk.one, other
    sent = talk.answers(second, "Namens de gemeente: tot vrijdag.")
    third = talk.says("En daarna?", sent)
    numbers = {account.label: talk.house.engine.conversations.number(account, third.remote_id) for account in (one, other)}
    assert numbers == {"wethouder": 3, "gemeente": 3}
    talk.house.engine.close()
    talk.house = House(talk.house.folder, clock=talk.house.clock)
    again = {account.label: talk.house.engine.conversations.number(account, third.remote_id) for account in (one, other)}
    assert again == numbers


def test_what_we_said_elsewhere_counts_as_far_as_a_column_showed_it(talk: Talk) -> None:
    first = talk.says("Waarom is de brug dicht?")
    # Written on a telephone: the books know nothing of it.
    world, now = talk.house.world, talk.house.clock.now()
    world.post(talk.one.remote_id, "Er wordt gewerkt. #Enkhuizen", now, None, {}, int(first.remote_id))
    assert talk.house.engine.reader.fetch(talk.column.id) == ()
    mine = next(one.status for one in talk.house.engine.cache.page(talk.column.id) if one.status.text.startswith("Er wordt"))
    second = talk.says("Dat is geen antwoord!", mine.remote_id)
    assert talk.house.engine.conversations.number(talk.one, second.remote_id) == 2


def test_an_answer_to_somebody_else_does_not_count(talk: Talk) -> None:
    first = talk.says("Waarom is de brug dicht?")
    sent = talk.answers(first, "Er wordt gewerkt.")
    other = talk.says("Ik weet het ook niet", sent, who="bram@practice.example")
    assert talk.house.engine.conversations.number(talk.one, other.remote_id) == 1


def test_what_still_pauses_counts_and_the_post_itself_does_not(talk: Talk) -> None:
    first = talk.says("Waarom is de brug dicht?")
    engine = talk.house.engine
    post = engine.desk.submit(engine.drafts.start(Content("Er wordt gewerkt.", reply_to=first.remote_id), (talk.one.id,)))
    assert engine.conversations.number(talk.one, first.remote_id) == 2
    assert engine.conversations.number(talk.one, first.remote_id, own=int(post)) == 1


def test_what_nobody_knows_counts_as_nothing(talk: Talk) -> None:
    assert talk.house.engine.conversations.number(talk.one, "999") == 0
    assert talk.house.engine.conversations.thread("999", [talk.one]) is None


def test_the_checks_know_the_conversation_after_a_restart(talk: Talk) -> None:
    first = talk.says("Stem op D66!")
    sent = talk.answers(first, "Dank u.")
    second = talk.says("Wat vindt u daarvan?", sent)
    thread = talk.house.engine.surroundings.around([talk.one]).threads.get(second.remote_id)
    assert thread is not None
    assert any("D66" in text for text in thread.texts)


@pytest.mark.parametrize("text", ["Uw BSN is 111222333.", "NL91ABNA0417164300", "Bel 06-12345678", "anna@voorbeeld.nl", "Kerkstraat 12"])
@pytest.mark.parametrize("weight", ["off", "note", "ask"])
def test_an_answer_with_somebodys_data_is_always_asked_about(talk: Talk, text: str, weight: str) -> None:
    kinds = ("bsn", "iban", "phone", "email", "address")
    rules = "".join(f'[weights.personal-{one}]\ndefault = "{weight}"\n' for one in kinds)
    talk.house.engine.surroundings.use_rules(f"version = 1\n{rules}")
    around = talk.house.engine.surroundings.around([talk.one])
    found = [one for one in find(Content(text, reply_to="7"), talk.one, around) if one.code.startswith("personal-")]
    assert found
    assert all(one.weight is not Weight.NOTE for one in found)
