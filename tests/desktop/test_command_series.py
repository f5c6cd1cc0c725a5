"""`omroeper series …` and the plan that shows it."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from accounts.model.series import LAST, Kind, Rule
from desktop.commands.series import rule_named
from tests.desktop.test_command_line import Terminal

ZONE = "Europe/Amsterdam"


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on an empty data folder."""
    return Terminal(tmp_path / "data", capsys)


def weekly(omroeper: Terminal, account: int, *more: str) -> dict[str, object]:
    """Add a series that goes every day at noon from tomorrow on."""
    tomorrow = (datetime.now(ZoneInfo(ZONE)) + timedelta(days=1)).date().isoformat()
    every = "weekly:mon,tue,wed,thu,fri,sat,sun"
    words = ("--title", "Weekvideo", "--text", "Nummer {nummer}", "--every", every, "--at", "12:00", "--zone", ZONE, "--start", tomorrow)
    found: dict[str, object] = omroeper.json("series", "add", *words, "--as", str(account), "--holidays", "ignore", *more)
    return found


def test_add_confirm_and_what_the_plan_says(omroeper: Terminal) -> None:
    account = omroeper.account()
    made = weekly(omroeper, account, "--count", "3")
    days = [each["day"] for each in made["occurrences"]]
    assert [each["state"] for each in made["occurrences"]] == ["drafted"] * 3
    plan = omroeper.json("plan")
    assert [(row["series"], row["target"], row["problem"]) for row in plan] == [(made["id"], None, "confirmation")] * 3
    assert [row["wall"] for row in plan] == [f"{day} 12:00" for day in days]
    assert {row["zone"] for row in plan} == {ZONE}
    assert omroeper("series", "confirm", str(made["id"]), days[0])[0] == 0
    assert omroeper("publish", "--until-idle")[0] == 0
    first, second, _third = omroeper.json("plan")
    assert (first["series"], first["account"], first["where"], first["problem"]) == (made["id"], account, "server", None)
    assert first["target"] is not None
    assert first["due"].endswith(":00:00Z")
    assert second["target"] is None
    code, told = omroeper("plan")
    assert code == 0
    assert "Weekvideo 2" in told
    assert "your confirmation" in told


def test_skip_move_pause_resume_remove(omroeper: Terminal) -> None:
    made = weekly(omroeper, omroeper.account())
    number = str(made["id"])
    days = [each["day"] for each in made["occurrences"]]
    assert "Left out" in omroeper("series", "skip", number, days[0])[1]
    assert "Draft is ready" in omroeper("series", "unskip", number, days[0])[1] or omroeper("series", "draft", number, days[0])[0] == 0
    assert f"{days[1]} 15:30" in omroeper("series", "move", number, days[1], "15:30")[1]
    assert f"{days[5]} 09:00" in omroeper("series", "move", number, days[1], f"{days[5]}T09:00")[1]
    assert "paused" in omroeper("series", "pause", number)[1]
    (listed,) = omroeper.json("series", "list")
    assert listed["paused"]
    assert {each["state"] for each in listed["occurrences"]} == {"paused"}
    assert omroeper.json("plan") == []
    assert "paused" not in omroeper("series", "resume", number)[1]
    assert omroeper("series", "remove", number)[0] == 0
    assert omroeper("series", "list")[1].startswith("There are no series yet")


def test_a_part_is_put_ready(omroeper: Terminal, tmp_path: Path) -> None:
    made = weekly(omroeper, omroeper.account(), "--captions", "--warn", "60")
    day = made["occurrences"][0]["day"]
    assert made["occurrences"][0]["missing"] == ["captions", "confirmation"]
    file = tmp_path / "week.vtt"
    file.write_text("WEBVTT\n\n")
    assert omroeper("series", "put", str(made["id"]), day, "captions", str(file))[0] == 0
    assert omroeper.json("series", "list")[0]["occurrences"][0]["missing"] == ["confirmation"]
    other = made["occurrences"][1]["day"]
    assert omroeper("series", "put", str(made["id"]), other, "captions", str(file))[0] == 1
    assert "Weekvideo" in omroeper.err
    assert omroeper("series", "put", str(made["id"]), other, "captions", str(file), "--again")[0] == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("skip", "1", "2026-01-01"), 1, "no turn"),
        (("skip", "9", "2026-01-01"), 1, "not there any more"),
        (("skip", "1", "morgen"), 2, "morgen"),
        (("move", "1", "2026-01-01", "laat"), 2, "laat"),
        (("move", "1", "2026-01-01", "2026-01-01T10:00+01:00"), 2, "offset"),
        (("add", "--title", "x", "--text", "y", "--every", "soms", "--at", "12:00", "--as", "1"), 2, "soms"),
        (("add", "--title", "x", "--text", "y", "--every", "workdays", "--at", "25:00", "--as", "1"), 2, "25:00"),
        (("add", "--title", "x", "--text", "{y}", "--every", "workdays", "--at", "12:00", "--as", "1", "--zone", ZONE), 1, "no field"),
        (("add", "--title", "x", "--text", "y", "--every", "workdays", "--at", "12:00", "--as", "1", "--zone", "Mars"), 1, "Mars"),
        (("add", "--title", "x", "--text", "y", "--every", "workdays", "--at", "12:00", "--as", "7", "--zone", ZONE), 1, "number 7"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(omroeper: Terminal, words: tuple[str, ...], code: int, said: str) -> None:
    weekly(omroeper, omroeper.account())
    assert omroeper("series", *words)[0] == code
    assert said in omroeper.err
    assert len(omroeper.json("series", "list")) == 1


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("weekly:thu", Rule(Kind.WEEKLY, weekdays=(3,))),
        ("weekly:donderdag", Rule(Kind.WEEKLY, weekdays=(3,))),
        ("weekly/2:thu,mon", Rule(Kind.WEEKLY, 2, (0, 3))),
        ("workdays", Rule(Kind.WORKDAYS)),
        ("monthly:15", Rule(Kind.MONTHLY_DATE, month_day=15)),
        ("monthly:last", Rule(Kind.MONTHLY_DATE, month_day=LAST)),
        ("monthly:first-mon", Rule(Kind.MONTHLY_WEEKDAY, weekdays=(0,), nth=1)),
        ("monthly/3:last-fri", Rule(Kind.MONTHLY_WEEKDAY, 3, (4,), nth=LAST)),
        ("Monthly:2-tue", Rule(Kind.MONTHLY_WEEKDAY, weekdays=(1,), nth=2)),
    ],
)
def test_rules_in_few_words(text: str, rule: Rule) -> None:
    assert rule_named(text) == rule


@pytest.mark.parametrize(
    "text", ["", "weekly", "weekly:", "weekly:xyz", "weekly/0:mon", "monthly:32", "monthly:0", "monthly:fifth-mon", "workdays:mon"]
)
def test_what_is_no_rule(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        rule_named(text)
