"""The commands of the plan as somebody uses them who reads Dutch, with input that cannot be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import run
from resources import catalogue

PAST, FAR = "2020-11-26T16:00+01:00", "9999-12-31T23:59+01:00"


class Dutch:
    """Runs commands in Dutch and reads what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Add one account, number 1."""
        self.folder, self._capsys, self.err = folder, capsys, ""
        words = ("account", "add", "practice", "--handle", "burgemeester", "--role", "administrator", "--label", "Burgemeester")
        assert self(*words, "--pause", "0")[0] == 0

    def __call__(self, *words: str) -> tuple[int, str]:
        """Run a command; return its exit code and what it printed."""
        try:
            code = run(["--data", str(self.folder), "--language", "nl", *words])
        except SystemExit as left:
            code = int(left.code or 0)
        out, self.err = self._capsys.readouterr()
        return code, out

    def json(self, *words: str) -> Any:
        """Run a command that must succeed and return its JSON."""
        code, out = self(*words, "--json")
        assert code == 0, self.err
        return json.loads(out)


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Dutch:
    return Dutch(tmp_path / "data", capsys)


@pytest.mark.parametrize(("moment", "said"), [(PAST, "al voorbij"), (FAR, "te ver")])
def test_a_moment_that_cannot_be_is_refused_and_nothing_is_kept(omroeper: Dutch, moment: str, said: str) -> None:
    """What was to go years ago would go out as soon as the pause is over, which nobody asked for."""
    assert omroeper("post", "Zaterdag open huis", "--as", "1", "--at", moment) == (1, "")
    assert said in omroeper.err
    assert omroeper.json("targets") == omroeper.json("plan") == []
    assert omroeper.json("draft", "list") == []


def test_the_end_of_the_world_is_no_day_to_plan_until(omroeper: Dutch) -> None:
    assert omroeper("plan", "--until", "9999-12-31")[0] == 2
    assert "9999-12-31" in omroeper.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hold",), "de opdracht mist nog: cause, state"),
        (("hold", "alles", "on"), "'alles' kan niet; kies uit 'crisis', 'meeting', 'all'"),
        (("hold", "crisis", "misschien"), "'misschien' kan niet; kies uit 'on', 'off'"),
        (("series", "pause", "een"), "'een' is geen getal"),
        (("plan", "--verder"), "onbekend: --verder"),
        (("plan", "--until"), "--until: hier hoort één waarde achter"),
        (("import", "x.csv", "--as"), "--as: hier hoort minstens één waarde achter"),
        (("vliegen",), "'vliegen' kan niet; kies uit"),
    ],
)
def test_wrong_use_is_told_in_dutch(omroeper: Dutch, words: tuple[str, ...], said: str) -> None:
    assert omroeper(*words) == (2, "")
    assert said in omroeper.err
    for english in ("argument ", "invalid", "required", "expected", "choose from", "unrecognized"):
        assert english not in omroeper.err


def test_the_help_is_dutch_and_english_stays_english(omroeper: Dutch) -> None:
    told = omroeper("plan", "--help")[1]
    assert told.startswith("gebruik: omroeper plan")
    assert "toon deze hulp" in told
    assert "opties:" in told
    assert "argumenten:" in omroeper("hold", "--help")[1]
    with pytest.raises(SystemExit):
        run(["--language", "en", "plan", "--help"])
    assert "show this help message" in omroeper._capsys.readouterr().out


def test_what_holds_is_told_in_words_and_on_the_clock_of_the_wall(omroeper: Dutch) -> None:
    for cause, said in (("crisis", "Crisis"), ("meeting", "Raadsvergadering"), ("all", "Met de hand")):
        assert omroeper("hold", cause, "on")[0] == 0
        told = omroeper("holds")[1]
        assert told.startswith(said)
        assert "sinds vandaag " in told
        assert "Z" not in told.replace("Zie", "")
        assert cause in {"all", "crisis"} or cause not in told
        assert omroeper("hold", cause, "off")[0] == 0


def test_a_file_that_is_not_there_is_no_picture(omroeper: Dutch, tmp_path: Path) -> None:
    assert omroeper("import", str(tmp_path / "plan.ics"), "--as", "1")[0] == 1
    assert "plan.ics" in omroeper.err
    assert "afbeelding" not in omroeper.err


@pytest.mark.parametrize(
    ("more", "said"),
    [(("--start", "2099-01-01", "--until", "2098-01-01"), "einde"), (("--count", "0"), "aantal keren"), (("--warn", "-1"), "waarschuwing")],
)
def test_what_is_no_series_is_told_in_dutch(omroeper: Dutch, more: tuple[str, ...], said: str) -> None:
    words = ("series", "add", "--title", "Weekvideo", "--text", "Nummer {nummer}", "--every", "weekly:thu", "--at", "16:00", "--as", "1")
    assert omroeper(*words, *more)[0] in {1, 2}
    assert said in omroeper.err
    for english in ("“end”", "“count”", "warn_minutes"):
        assert english not in omroeper.err
    assert omroeper.json("series", "list") == []


def test_a_turn_of_a_series_stands_in_the_plan_for_each_account(omroeper: Dutch) -> None:
    words = ("account", "add", "practice", "--handle", "gemeente", "--role", "municipality", "--label", "Gemeente")
    assert omroeper(*words)[0] == 0
    words = ("series", "add", "--title", "Weekvideo", "--text", "Nummer {nummer}", "--every", "weekly:thu", "--at", "16:00")
    omroeper.json(*words, "--start", "2099-01-01", "--count", "2", "--as", "1", "2")
    plan = omroeper.json("plan", "--until", "2099-02-01")
    assert [(row["series"], row["account"], row["wall"]) for row in plan] == [
        (1, 1, "2099-01-01 16:00"),
        (1, 2, "2099-01-01 16:00"),
        (1, 1, "2099-01-08 16:00"),
        (1, 2, "2099-01-08 16:00"),
    ]


def test_english_is_spoken_again_after(omroeper: Dutch) -> None:
    assert omroeper("holds")[0] == 0
    assert catalogue.language() == "nl"
