"""Whom a mention names: asked of the account's own server, kept, few at a time, and never judged when nobody could be asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.model.limits import Limits
from accounts.networks.practice_world import Trouble
from accounts.posts.checks import Circumstances, Weight, find
from accounts.posts.checks.circumstances import Naming
from accounts.posts.mention_check import AT_ONCE, FAILED_FOR, NOBODY_FOR, MentionCheck
from tests.accounts.engines import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def codes(house: House, account: Account, text: str) -> list[str]:
    around = house.engine.surroundings.around([account])
    return [one.code for one in find(Content(text), account, around) if one.code.startswith("mention")]


def test_nobody_somebody_and_nobody_to_ask(house: House) -> None:
    account, other = house.account("wethouder"), house.account("griffie", Role.CLERK)
    text = "Dank @griffie@practice.example en @niemand@practice.example en @griffie"
    engine = house.engine
    assert codes(house, account, text) == ["mention-own-server"]
    assert engine.mentions.ask([(account, text)]) == 3
    assert codes(house, account, text) == ["mention-no-account", "mention-named-only", "mention-named-only"]
    assert engine.mentions.ask([(account, text)]) == 0
    found = next(one for one in find(Content(text), account, engine.surroundings.around([account])) if one.code == "mention-named-only")
    assert found.weight is Weight.NOTE
    assert found.values["name"] == engine.mentions.known(account.id)["@griffie"].name
    assert text[found.start : found.end] == "@griffie@practice.example"
    assert other.handle == f"@{found.values['handle'].lstrip('@')}"

    house.world.set_trouble(Trouble.NO_NETWORK)
    assert engine.mentions.ask([(account, "En @later@practice.example")]) == 1
    assert codes(house, account, "En @later@practice.example") == ["mention-not-judged"]
    house.world.set_trouble(Trouble.NONE)
    assert engine.mentions.ask([(account, "En @later@practice.example")]) == 0  # nobody is pressed
    assert engine.mentions.ask([(account, "En @later@practice.example")], again=True) == 1  # but a person may want to know now
    assert codes(house, account, "En @later@practice.example") == ["mention-no-account"]


def test_answers_grow_old(house: House) -> None:
    account = house.account("wethouder")
    engine = house.engine
    engine.mentions.ask([(account, "@niemand@practice.example")])
    house.clock.advance(NOBODY_FOR.total_seconds() + 1)
    house.account("niemand")
    assert engine.mentions.wanted([(account, "@niemand@practice.example")])
    engine.mentions.ask([(account, "@niemand@practice.example")])
    assert codes(house, account, "@niemand@practice.example") == ["mention-named-only"]
    house.world.set_trouble(Trouble.SLOW, seconds=1)
    house.clock.advance(NOBODY_FOR.total_seconds() + 1)
    assert engine.mentions.wanted([(account, "@niemand@practice.example")]) == ()  # who is somebody stays that for longer


def test_who_asks_for_patience_gets_it(house: House) -> None:
    account = house.account("wethouder")
    house.world.set_trouble(Trouble.RATE_LIMIT)
    engine = house.engine
    engine.mentions.ask([(account, "@een@practice.example")])
    house.world.set_trouble(Trouble.NONE)
    engine.mentions.ask([(account, "@twee@practice.example")], again=True)
    assert not engine.mentions.known(account.id)["@twee@practice.example"].judged
    house.clock.advance(60 * 60)
    engine.mentions.ask([(account, "@twee@practice.example")])
    assert engine.mentions.known(account.id)["@twee@practice.example"].judged


def test_few_at_a_time_and_no_name_twice(house: House) -> None:
    account = house.account("wethouder")
    text = " ".join(f"@u{number}@practice.example @U{number}@practice.example" for number in range(25))
    engine = house.engine
    assert [engine.mentions.ask([(account, text)]) for _ in range(4)] == [AT_ONCE, AT_ONCE, 5, 0]
    threads = [threading.Thread(target=engine.mentions.ask, args=([(account, "@nieuw@practice.example")],)) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert "@nieuw@practice.example" in engine.mentions.known(account.id)


def test_only_where_a_network_can_be_asked(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    account = house.account("wethouder")
    without = replace(account, limits=replace(account.limits, mentions=False))
    domains = replace(account, limits=replace(account.limits, extra={"mentions": "domain"}))
    mentions = house.engine.mentions
    assert mentions.wanted([(without, "@griffie@practice.example")]) == ()
    assert [name for _, name in mentions.wanted([(domains, "@fenna.example.org @fenna @fenna@x.example")])] == ["@fenna.example.org"]
    reader = house.engine.register.reader(account.id)
    assert reader is not None
    monkeypatch.setattr(type(reader), "names", False)
    assert mentions.wanted([(account, "@griffie@practice.example")]) == ()
    assert mentions.ask([(account, "@griffie@practice.example")]) == 0
    monkeypatch.undo()
    gone = MentionCheck(house.engine.register, house.clock)
    house.engine.register.remove(account.id)
    assert gone.ask([(account, "@griffie@practice.example")]) == 0


def named(account: Account, text: str, **namings: Naming) -> list[tuple[str, str]]:
    around = Circumstances(namings={account.id: {f"@{name}": one for name, one in namings.items()}})
    return [(one.code, str(one.values.get("name", ""))) for one in find(Content(text), account, around) if one.code.startswith("mention")]


def test_a_name_that_leads_to_another_is_asked_about(house: House) -> None:
    account = house.account("wethouder")
    found = {"oud@x.example": Naming(handle="nieuw@y.example", name="Heel iemand anders", about="Kapper")}
    assert named(account, "Dank @oud@x.example!", **found) == [("mention-other", "Heel iemand anders")]
    assert named(account, "Dank @OUD@x.example!", **{"oud@x.example": Naming(handle="Oud@X.example")}) == [
        ("mention-named-only", "@Oud@X.example")
    ]
    assert named(account, "Dank @oud", oud=Naming(handle="oud@practice.example", name="Oud")) == [("mention-named-only", "Oud")]
    long = Naming(handle="oud@practice.example", name="Oud", about="woord " * 100)
    around = Circumstances(namings={account.id: {"@oud": long}})
    (said,) = [one for one in find(Content("@oud"), account, around) if one.code == "mention-named"]
    assert len(str(said.values["about"])) <= 121
    plain = replace(account, limits=Limits(mentions=False))
    assert named(plain, "Dank @oud@x.example", **found) == [("mention-plain", "")]


def test_a_failure_is_forgotten_after_a_minute(house: House) -> None:
    account = house.account("wethouder")
    house.world.set_trouble(Trouble.NO_NETWORK)
    house.engine.mentions.ask([(account, "@een@practice.example")])
    assert not house.engine.mentions.wanted([(account, "@een@practice.example")])
    house.clock.advance(FAILED_FOR.total_seconds() + 1)
    assert house.engine.mentions.wanted([(account, "@een@practice.example")])
