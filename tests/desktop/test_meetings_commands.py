"""Councils, meetings, quiet hours and what waits for a decision, from the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.test_command_line import Terminal

ICS = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:Raadsvergadering\r
DTSTART:20310107T183000Z\r
DTEND:20310107T213000Z\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on an empty data folder."""
    return Terminal(tmp_path / "data", capsys)


def council(omroeper: Terminal, *more: str) -> str:
    code, out = omroeper("meetings", "council", "Enkhuizen", *more)
    assert code == 0, omroeper.err
    return out.strip()


def test_a_meeting_holds_says_so_everywhere_and_is_closed(omroeper: Terminal) -> None:
    account = omroeper.account()
    where = council(omroeper, "--as", str(account))
    assert omroeper("meetings", "start", where)[0] == 0
    assert omroeper("meetings", "start", where)[0] == 1
    (hold,) = omroeper.json("holds")
    assert (hold["cause"], hold["council"], hold["until"], hold["only"]) == ("meeting", "Enkhuizen", None, [account])
    omroeper("post", "Uitslag", "--as", str(account))
    omroeper("publish")
    _, out = omroeper("targets")
    assert "Waits until after the council meeting" in out
    assert "Say so when the meeting is closed." in out
    assert omroeper("meetings", "close", where)[0] == 0
    assert omroeper("meetings", "close", where)[0] == 1
    omroeper("publish")
    assert [one["state"] for one in omroeper.json("targets")] == ["published"]


def test_windows_policies_and_calendars(omroeper: Terminal, tmp_path: Path) -> None:
    account = omroeper.account()
    where = council(omroeper, "--policy", "clerk", "--as", str(account))
    now = datetime.now(UTC)
    begin, end = (now - timedelta(minutes=5)).isoformat(), (now + timedelta(hours=1)).isoformat()
    code, out = omroeper("meetings", "add", where, begin, end, "--title", "Raad")
    assert code == 0
    assert omroeper.json("holds")[0]["until"] is not None
    assert omroeper("meetings", "overrun", out.strip())[0] == 0
    assert omroeper.json("holds")[0]["until"] is None
    assert omroeper("meetings", "remove", out.strip())[0] == 0
    assert omroeper.json("holds") == []
    path = tmp_path / "raad.ics"
    path.write_text(ICS, newline="")
    assert omroeper("meetings", "import", where, str(path))[0] == 0
    (known,) = omroeper.json("meetings", "list")
    assert (known["policy"], known["file"], known["events"]["meetings"]) == ("clerk", "raad.ics", 1)
    assert omroeper("meetings", "council", "--id", where, "--policy", "free")[0] == 0
    assert omroeper.json("meetings", "list")[0]["policy"] == "free"
    assert "last read" in omroeper("meetings", "list")[1]
    assert omroeper("meetings", "council", "--id", where, "--remove")[0] == 0
    assert "no municipality" in omroeper("meetings", "list")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("meetings", "add", "7", "2031-01-07T19:00+01:00", "2031-01-07T20:00+01:00"),
        ("meetings", "council", " "),
        ("meetings", "import", "1"),
        ("meetings", "import", "1", "nergens.ics"),
        ("decided", "99"),
    ],
)
def test_what_cannot_be_is_answered_with_a_sentence(omroeper: Terminal, words: tuple[str, ...]) -> None:
    omroeper.account()
    assert omroeper(*words)[0] == 1
    assert omroeper.err.strip().endswith(".")


def test_an_armed_post_waits_for_its_word(omroeper: Terminal) -> None:
    account = omroeper.account()
    posted = omroeper.json("post", "Motie aangenomen", "--as", str(account), "--on-event")
    omroeper("publish")
    assert [one["state"] for one in omroeper.json("targets")] == ["armed"]
    (plan,) = omroeper.json("plan", "--until", "2020-01-01")
    assert (plan["due"], plan["where"], plan["state"]) == (None, "here", "armed")
    assert "Waits for a decision" in omroeper("plan")[1]
    assert omroeper("decided", str(posted["post"]))[0] == 0
    assert omroeper("decided", str(posted["post"]))[0] == 1
    omroeper("publish")
    assert [one["state"] for one in omroeper.json("targets")] == ["published"]
    assert omroeper("post", "x", "--as", str(account), "--on-event", "--at", "2031-01-07T19:00+01:00")[0] == 1


def test_quiet_hours(omroeper: Terminal) -> None:
    account = omroeper.account()
    assert omroeper("quiet", "--set", "1-5=22:00-07:00", "6-7=20:00-09:00")[0] == 0
    assert omroeper.json("quiet", "--as", str(account))[0] == {"days": [0, 1, 2, 3, 4], "from": "22:00", "until": "07:00"}
    assert omroeper("quiet", "--as", str(account), "--set")[0] == 0
    assert omroeper.json("quiet", "--as", str(account)) == []
    assert omroeper("quiet", "--set", "8=22:00-07:00")[0] == 2
