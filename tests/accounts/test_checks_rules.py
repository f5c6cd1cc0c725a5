"""The tables a municipality may change: read whole, or refused with the place."""

from __future__ import annotations

from datetime import date

import pytest

from accounts.errors import InputError
from accounts.model.account import Role
from accounts.posts.checks.rules import HEAVIER, builtin
from ui.words.findings import TABLE


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[weights", ""),
        ("[weights.nobody-knows]\ndefault = 'ask'", "weights.nobody-knows"),
        ("[weights.insult]\ndefault = 'loud'", "weights.insult.default"),
        ("[weights.insult]\nmayor = 'ask'", "weights.insult.mayor"),
        ("[weights]\ninsult = 'ask'", "weights.insult"),
        ("weights = 3", "weights"),
        ("[words]\ninsults = 'x'", "words.insults"),
        ("[words]\ninsults = ['']", "words.insults"),
        ("[words]\ninsults = [3]", "words.insults"),
        ("[[elections]]\nfrom = 2026-03-18\nuntil = 2026-02-18", "elections 1"),
        ("[[elections]]\nfrom = 2026-03-18", "elections 1"),
        ("[[elections]]\nfrom = 2026-03-18T10:00:00\nuntil = 2026-03-19T10:00:00", "elections 1"),
        ("elections = 3", "elections"),
        ("[numbers]\nlix = -1", "numbers.lix"),
        ("[numbers]\nlix = true", "numbers.lix"),
        ("#" * 1_000_001, "size"),
    ],
)
def test_a_damaged_table_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(InputError) as caught:
        builtin().changed_by(text)
    assert caught.value.word == "rules-damaged"
    assert place in str(caught.value.values["place"])


def test_elections_and_words_of_ones_own() -> None:
    own = builtin().changed_by("[[elections]]\nname = 'raad'\nfrom = 2030-02-18\nuntil = 2030-03-20\n[words]\ncandidates = ['Anna']")
    assert own.election(date(2030, 3, 20)) is not None
    assert own.election(date(2030, 3, 21)) is None
    assert own.list("candidates") == ("Anna",)
    assert own.heaviness("neutral-party", Role.MUNICIPALITY, date(2030, 3, 1)) == "stop"
    assert own.heaviness("neutral-party", Role.POLITICIAN, date(2030, 3, 1)) == "off"


def test_every_weight_of_the_table_belongs_to_a_sentence() -> None:
    assert set(builtin().weights) <= set(TABLE)
    assert all(weight in HEAVIER for table in builtin().weights.values() for weight in table.values())
