"""What the checks know beside the message: read from the books, kept for a moment, and never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.errors import InputError
from accounts.model.account import Role
from accounts.model.draft import Content
from accounts.model.post import Origin, State
from accounts.posts import checks
from accounts.posts.checks import Habits
from accounts.posts.checks.rules import builtin
from accounts.posts.surroundings import RULES_FILE, Surroundings
from tests.accounts.engines import House


def codes(house: House, text: str, *accounts: object) -> set[str]:
    """Return what is found in `text` for the first of `accounts`."""
    around = house.engine.surroundings.around(accounts)
    return {one.code for one in checks.find(Content(text), accounts[0], around)}


def test_what_was_sent_is_known_at_once(house: House) -> None:
    account = house.account()
    assert "said-before" not in codes(house, "Zaterdag open huis in het zwembad", account)
    post = house.submit("Zaterdag open huis in het zwembad", account)
    house.engine.desk.release(post)
    house.clock.advance(61)
    house.engine.publisher.tick()
    assert {one.state for one in house.engine.history.post(post)} == {State.PUBLISHED}
    house.engine.surroundings.forget()
    assert "said-before" in codes(house, "zaterdag open huis in het zwembad", account)
    house.clock.advance(29 * 24 * 3600)
    assert "said-before" in codes(house, "Zaterdag open huis in het zwembad", account)
    house.clock.advance(2 * 24 * 3600)
    assert "said-before" not in codes(house, "Zaterdag open huis in het zwembad", account)


def test_habits_are_kept_and_cleaned(house: House) -> None:
    account = house.account()
    house.engine.surroundings.put_habits(account.id, Habits((" vakantie ", "vakantie", ""), ("^FW", "^JS")))
    assert house.engine.surroundings.habits(account.id) == Habits(("vakantie",), ("^FW", "^JS"))
    assert "no-sign-off" in codes(house, "Morgen spreekuur in het stadhuis", account)
    with pytest.raises(InputError, match="too-many-entries"):
        house.engine.surroundings.put_habits(account.id, Habits(tuple(f"woord {number}" for number in range(201))))
    assert house.engine.surroundings.habits(account.id).private == ("vakantie",)


def test_rules_of_ones_own_are_kept_whole_or_not_at_all(house: House) -> None:
    engine = house.engine
    with pytest.raises(InputError, match="rules-damaged"):
        engine.surroundings.use_rules("[weights.insult]\ndefault = 'loud'")
    assert not (engine.folder / RULES_FILE).exists()
    engine.surroundings.use_rules("[weights.marks]\ndefault = 'off'")
    account = house.account()
    assert "marks" not in codes(house, "Nee!!!", account)
    again = Surroundings(engine.books, house.clock, engine.folder)
    assert again.rules == engine.surroundings.rules
    assert again.problem is None


def test_a_damaged_file_of_rules_is_told_and_the_usual_ones_hold(house: House, tmp_path: Path) -> None:
    for damage in (b"[weights", b"\xff\xfe", b"#" * 1_100_000):
        (house.engine.folder / RULES_FILE).write_bytes(damage)
        found = Surroundings(house.engine.books, house.clock, house.engine.folder)
        assert found.problem is not None
        assert found.rules == builtin()


def test_links_that_do_not_answer(house: House) -> None:
    account = house.account()
    house.engine.surroundings.note_links({"https://weg.nl/a": "404"})
    assert "dead-link" in codes(house, "Zie https://weg.nl/a", account)
    house.engine.surroundings.note_links({"https://weg.nl/a": ""})
    assert "dead-link" not in codes(house, "Zie https://weg.nl/a", account)


def test_a_command_brings_its_reason_along(house: House) -> None:
    account = house.account("gemeente", Role.MUNICIPALITY)
    draft = house.engine.drafts.start(Content("Goed plan van de VVD."), (account.id,))
    with pytest.raises(InputError, match="needs-reason"):
        house.engine.desk.submit(draft, origin=Origin.COMMAND)
    post = house.engine.desk.submit(draft, origin=Origin.COMMAND, reason="De raad behandelt de motie.")
    (target,) = house.engine.history.post(post)
    assert [row.values for row in house.engine.history.rows(target.id) if row.code == "reason-given"] == [
        {"reason": "De raad behandelt de motie."}
    ]
