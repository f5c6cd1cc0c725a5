"""`omroeper column`: add, list, read, follow, remove."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from accounts.networks.practice_world import Trouble, World
from tests.desktop.test_command_line import Terminal


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on an empty data folder."""
    return Terminal(tmp_path / "data", capsys)


def world(omroeper: Terminal) -> World:
    return World(omroeper.folder / "practice.sqlite")


def test_from_column_to_what_it_says(omroeper: Terminal) -> None:
    one, two = omroeper.account("wethouder"), omroeper.account("gemeente")
    made = omroeper.json(
        "column", "add", "hashtags", "--any", "#Enkhuizen", "--any", "haven", "--none", "vacature", "--as", str(one), str(two)
    )
    assert (made["any"], made["none"], made["accounts"], made["act_as"]) == (["enkhuizen", "haven"], ["vacature"], [one, two], one)
    assert made["title"] == "#enkhuizen #haven"
    found = omroeper.json("column", "read", str(made["id"]))
    assert found
    assert {"id", "network", "account", "author", "time", "text", "via", "unread"} <= found[0].keys()
    assert all("#Enkhuizen" in one["text"] or "#Haven" in one["text"] for one in found)
    assert [one["time"] for one in found] == sorted(one["time"] for one in found)
    assert len({one["id"] for one in found}) == len(found)
    assert {way["account"] for way in found[0]["via"]} == {one, two}
    again = omroeper.json("column", "read", str(made["id"]))
    assert again == found
    (listed,) = omroeper.json("column", "list")
    assert (listed["count"], listed["unread"]) == (len(found), len(found))


def test_following_prints_each_once_until_the_time_is_over(omroeper: Terminal) -> None:
    account = omroeper.account()
    number = omroeper.json("column", "add", "home", "--as", str(account))["id"]
    code, out = omroeper("column", "read", str(number), "--for", "0.3", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert (code, len(lines)) == (0, len({line["id"] for line in lines}))
    assert lines
    code, out = omroeper("column", "read", str(number), "--for", "0")
    assert (code, len(out.splitlines())) == (0, len(lines))


def test_what_does_not_answer_is_said_and_what_was_there_is_printed(omroeper: Terminal) -> None:
    account = omroeper.account()
    number = omroeper.json("column", "add", "home", "--as", str(account), "--title", "Thuis")["id"]
    count = len(omroeper.json("column", "read", str(number)))
    world(omroeper).set_trouble(Trouble.NO_NETWORK)
    code, out = omroeper("column", "read", str(number))
    assert (code, len(out.splitlines())) == (1, count)
    assert omroeper.err.strip()
    assert "Thuis" in omroeper("column", "list")[1]


def test_a_removed_column_is_gone(omroeper: Terminal) -> None:
    assert "no columns" in omroeper("column", "list")[1]
    account = omroeper.account()
    number = omroeper.json("column", "add", "search", "--search", "brug", "--as", str(account))["id"]
    assert omroeper("column", "remove", str(number))[0] == 0
    assert omroeper.json("column", "list") == []
    code, _ = omroeper("column", "read", str(number))
    assert (code, "not there" in omroeper.err) == (1, True)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (("hashtags", "--all", "Haven", "--all", "kade", "--none", "spam"), {"all": ["haven", "kade"], "none": ["spam"]}),
        (("mentions",), {}),
        (("home",), {}),
        (("own",), {}),
        (("search", "--search", "brug en kade"), {"search": "brug en kade"}),
        (("person", "--person", "@anna@practice.example"), {"person": "anna@practice.example"}),
        (("list", "--list", "3"), {"list": "3"}),
        (("feed", "--feed", "https://dagblad.invalid/rss"), {"feeds": ["https://dagblad.invalid/rss"]}),
        (("press", "--feed", "https://dagblad.invalid/rss"), {"feeds": ["https://dagblad.invalid/rss"]}),
    ],
)
def test_every_kind_is_added_by_its_words(omroeper: Terminal, words: tuple[str, ...], kept: dict[str, object]) -> None:
    account = omroeper.account()
    made = omroeper.json("column", "add", *words, "--as", str(account), "--title", "Een titel")
    assert (made["kind"], made["title"]) == (words[0], "Een titel")
    assert {name: made[name] for name in kept} == kept
    assert [one["id"] for one in omroeper.json("column", "list")] == [made["id"]]


@pytest.mark.parametrize(
    "words",
    [
        ("add", "hashtags", "--as", "1"),
        ("add", "home"),
        ("add", "home", "--as", "99"),
        ("add", "feed", "--feed", "file:///etc/passwd"),
        ("remove", "5"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(omroeper: Terminal, words: tuple[str, ...]) -> None:
    omroeper.account()
    code, out = omroeper("column", *words)
    assert (code, out) == (1, "")
    assert omroeper.err.strip().endswith(".")


@pytest.mark.parametrize("words", [("add", "nonsense"), ("read", "1", "--for", "-1"), ("read", "x"), ()])
def test_wrong_use_is_two(omroeper: Terminal, words: tuple[str, ...]) -> None:
    assert omroeper("column", *words)[0] == 2
