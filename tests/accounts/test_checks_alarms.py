"""False alarms, counted: what the checks say of two hundred ordinary sentences of municipalities, for the roles that are asked most."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from accounts.model.account import Account, Role
from accounts.model.draft import Content
from accounts.posts.checks import Circumstances, Finding, Weight, find
from desktop.cli import run
from tests.accounts.engines import House

FILE = Path(__file__).parent.parent / "data" / "ordinary_sentences.txt"
SENTENCES = [line.partition(": ")[::2] for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
DEMANDING = {Weight.ASK, Weight.STOP}
MOST = {Role.MUNICIPALITY: 2, Role.CLERK: 2, Role.ADMINISTRATOR: 2}
"""Of two hundred sentences, so many are asked about: addresses of the town hall, which a municipality can put on its list.

Lower it when a check becomes better; a rise has to be defended.
"""


def alarms(account: Account, *, day: date | None = None) -> list[tuple[str, Finding]]:
    around = Circumstances(today=day)
    return [
        (text, finding)
        for tongue, text in SENTENCES
        for finding in find(Content(text, language=tongue), account, around)
        if finding.weight in DEMANDING
    ]


def test_there_are_two_hundred_and_none_twice() -> None:
    texts = [text for _, text in SENTENCES]
    assert len(texts) == len(set(texts)) == 200
    assert Counter(tongue for tongue, _ in SENTENCES)["fy"] >= 30


@pytest.mark.parametrize("role", list(MOST))
def test_false_alarms_are_counted(role: Role, tmp_path: Path) -> None:
    house = House(tmp_path)
    account = house.account("spreekt", role)
    house.close()
    found = alarms(account)
    told = "\n".join(f"{finding.code}: {text}" for text, finding in found)
    print(f"{role.value}: {len(found)} false alarms in {len(SENTENCES)} sentences\n{told}")  # noqa: T201 - the figure is the purpose
    assert len(found) == MOST[role], told


def test_the_command_says_the_same_of_all_of_them_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = House(tmp_path)
    account = house.account("gemeente", Role.MUNICIPALITY)
    house.close()
    asked = Counter[str]()
    for _, text in SENTENCES[::20]:
        assert run(["--data", str(tmp_path), "check", text, "--as", str(int(account.id)), "--json"]) == 0
        asked.update(one["weight"] for one in json.loads(capsys.readouterr().out))
    assert not {"ask", "stop"} & asked.keys()
