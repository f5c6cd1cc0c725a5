"""`omroeper hour`: planned, listed, begun, made longer, ended, and what is left."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.networks.practice import PracticeNetwork
from tests.accounts.statuses import status
from tests.desktop.test_command_line import Terminal


def planned(omroeper: Terminal, account: int, **more: str) -> tuple[str, ...]:
    start = datetime.now(UTC) + timedelta(hours=3)
    wanted = {
        "--title": "Spreekuur",
        "--as": str(account),
        "--tag": "vraagdewethouder",
        "--start": f"{start:%Y-%m-%d %H:%M}",
        "--end": f"{start + timedelta(hours=1):%Y-%m-%d %H:%M}",
        "--zone": "UTC",
        "--opening": "Stel uw vraag.",
        "--closing": "Dank u wel.",
    } | {f"--{name}": value for name, value in more.items()}
    return ("hour", "plan", *(part for pair in wanted.items() for part in pair))


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "data", capsys)


def test_an_hour_from_plan_to_what_is_left(omroeper: Terminal, tmp_path: Path) -> None:
    account = omroeper.account()
    made = omroeper.json(*planned(omroeper, account))
    assert (made["stage"], made["tags"], len(made["posts"])) == ("planned", ["vraagdewethouder"], 2)
    number = str(made["id"])
    (found,) = omroeper.json("hour", "list")
    assert found["opening"][0]["state"] == "pausing"
    begun = omroeper.json("hour", "begin", number)
    assert begun["stage"] == "open"
    longer = omroeper.json("hour", "extend", number, "--minutes", "20")
    assert datetime.fromisoformat(longer["end"]) - datetime.fromisoformat(made["end"]) == timedelta(minutes=20)
    data = tmp_path / "data"
    engine = Engine.open(data, clock=SystemClock(), networks={"practice": PracticeNetwork(data)})
    from accounts.store import hours as rows

    rows.append(engine.books, engine.hours.every()[0].id, [status(1, "=Wanneer?"), status(2, "Waarom?")], engine.clock.now())
    assert engine.close()
    ended = omroeper.json("hour", "end", number)
    assert (ended["stage"], ended["left"]) == ("left", 2)
    assert [one["text"] for one in omroeper.json("hour", "left", number)] == ["=Wanneer?", "Waarom?"]
    code, out = omroeper("hour", "left", number)
    assert code == 0
    assert "Waarom?" in out
    file = tmp_path / "uur.csv"
    assert omroeper.json("hour", "left", number, "--csv", str(file))["questions"] == 2
    with file.open(encoding="utf-8-sig", newline="") as read:
        rows_read = list(csv.DictReader(read))
    assert rows_read[0]["text"] == "'=Wanneer?"


def test_what_cannot_be_is_said_in_a_sentence(omroeper: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    account = omroeper.account()
    omroeper.json(*planned(omroeper, account))
    for wrong in (
        planned(omroeper, account),
        planned(omroeper, account, start="2020-01-01 10:00", end="2020-01-01 11:00"),
        planned(omroeper, account, title=" "),
        planned(omroeper, account, zone="Mars/Olympus"),
        ("hour", "begin", "99"),
        ("hour", "end", "1"),
        ("hour", "extend", "1", "--minutes", "0"),
    ):
        capsys.readouterr()
        code, _ = omroeper(*wrong)
        assert code == 1, wrong
    assert len(omroeper.json("hour", "list")) == 1


def test_called_off(omroeper: Terminal) -> None:
    account = omroeper.account()
    made = omroeper.json(*planned(omroeper, account))
    assert omroeper.json("hour", "cancel", str(made["id"]))["stage"] == "cancelled"
    (found,) = omroeper.json("hour", "list")
    assert {one["state"] for one in (*found["opening"], *found["closing"])} == {"stopped"}


def test_moved_with_its_messages(omroeper: Terminal) -> None:
    account = omroeper.account()
    made = omroeper.json(*planned(omroeper, account))
    number, start, end = str(made["id"]), datetime.fromisoformat(made["start"]), datetime.fromisoformat(made["end"])
    hour = timedelta(hours=1)
    later = omroeper.json("hour", "move", number, "--start", f"{start + hour:%Y-%m-%d %H:%M}")
    assert [datetime.fromisoformat(later[one]) for one in ("start", "end")] == [start + hour, end + hour]
    assert [datetime.fromisoformat(later[one][0]["due"]) for one in ("opening", "closing")] == [start + hour, end + hour]
    shorter = omroeper.json("hour", "move", number, "--end", f"{end + hour / 2:%Y-%m-%d %H:%M}")
    assert [datetime.fromisoformat(shorter[one]) for one in ("start", "end")] == [start + hour, end + hour / 2]
    elsewhere = omroeper.json("hour", "move", number, "--start", "2099-07-01 19:30", "--zone", "Europe/Amsterdam")
    assert (elsewhere["start"], elsewhere["zone"]) == ("2099-07-01T17:30:00Z", "Europe/Amsterdam")
    code, out = omroeper("hour", "move", number, "--end", "2099-07-01 20:45")
    assert code == 0
    assert "2099-07-01 19:30 - 20:45" in out


def test_what_cannot_be_moved_stays_and_is_said(omroeper: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    account = omroeper.account()
    omroeper.json(*planned(omroeper, account))
    omroeper.json(*planned(omroeper, account, start="2099-07-01 10:00", end="2099-07-01 11:00", zone="UTC"))
    before = omroeper.json("hour", "list")
    for wrong, code in (
        (("99", "--start", "2099-01-01 10:00"), 1),
        (("1",), 1),
        (("1", "--start", "2020-01-01 10:00"), 1),
        (("1", "--start", "2099-01-01 10:00", "--end", "2099-01-01 09:00"), 1),
        (("1", "--start", "2099-01-01 10:00", "--end", "2099-01-02 09:00"), 1),
        (("1", "--start", "2099-07-01 10:30"), 1),
        (("1", "--start", "2099-01-01 10:00", "--zone", "Mars/Olympus"), 1),
        (("1", "--start", "morgen"), 2),
        (("nul", "--start", "2099-01-01 10:00"), 2),
    ):
        capsys.readouterr()
        try:
            found, out = omroeper("hour", "move", *wrong)
        except SystemExit as stopped:
            found, out = int(str(stopped.code)), ""
        said = out + capsys.readouterr().err
        assert found == code, wrong
        assert "Traceback" not in said
    assert omroeper.json("hour", "list") == before
    omroeper.json("hour", "begin", "1")
    assert omroeper("hour", "move", "1", "--start", "2099-01-01 10:00")[0] == 1
