"""`omroeper import` and `omroeper export`: what they plan, what they refuse, and what they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.test_command_line import Terminal

HEAD = "date;time;account;text"


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "data", capsys)


def soon(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"


def table(folder: Path, *rows: str, head: str = HEAD) -> str:
    file = folder / "plan.csv"
    file.write_text("\n".join((head, *rows)), encoding="utf-8")
    return str(file)


def test_a_table_is_planned_by_the_command_itself(omroeper: Terminal, tmp_path: Path) -> None:
    one = omroeper.account()
    file = table(tmp_path, f"{soon(3)};16:00;;Een", f"{soon(4)};16:00;wethouder;Twee")
    found = omroeper.json("import", file, "--as", str(one), "--zone", "Europe/Amsterdam")
    assert found["stored"] is True
    assert len(found["posts"]) == 2
    assert omroeper("publish", "--until-idle")[0] == 0
    plan = omroeper.json("plan")
    assert [(entry["account"], entry["state"]) for entry in plan] == [(one, "handed_over"), (one, "handed_over")]
    code, out = omroeper("import", file, "--as", str(one), "--zone", "Europe/Amsterdam")
    assert code == 0
    assert out == "0 messages are planned.\n2 rows were planned already.\n"
    assert len(omroeper.json("plan")) == 2


def test_a_dry_run_stores_nothing(omroeper: Terminal, tmp_path: Path) -> None:
    one = omroeper.account()
    file = table(tmp_path, f"{soon(3)};16:00;;Een")
    code, out = omroeper("import", file, "--as", str(one), "--dry-run", "--zone", "Europe/Amsterdam")
    assert code == 0
    assert f"{soon(3)} 16:00 Europe/Amsterdam  wethouder  Een" in out
    assert "Nothing was stored." in out
    found = omroeper.json("import", file, "--as", str(one), "--dry-run")
    assert (found["stored"], found["posts"], found["rows"][0]["ready"]) == (False, [], True)
    assert omroeper.json("plan") == []


def test_broken_rows_are_told_with_row_and_reason_and_stop_everything(omroeper: Terminal, tmp_path: Path) -> None:
    one = omroeper.account()
    file = table(
        tmp_path, f"{soon(3)};16:00;;Goed", "2027-02-29;16:00;;Geen dag", "2020-01-01;16:00;;Voorbij", f"{soon(3)};16:00;niemand;x"
    )
    code, out = omroeper("import", file, "--as", str(one))
    assert code == 1
    assert "Row 3: The day 2027-02-29 does not exist." in omroeper.err
    assert "Row 4: 2020-01-01 16:00 is over." in omroeper.err
    assert "Row 5: There is no account “niemand” here." in omroeper.err
    assert omroeper.json("plan") == []
    code, out = omroeper("import", file, "--as", str(one), "--json")
    assert code == 1
    assert '"no-such-day"' in out
    code, out = omroeper("import", file, "--as", str(one), "--leave-out")
    assert (code, out) == (0, "1 message is planned.\n3 rows were left out.\n")
    assert len(omroeper.json("plan")) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--zone", "Mars/Olympus"), "Mars/Olympus"),
        (("--as", "99"), "no account"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(omroeper: Terminal, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    one = omroeper.account()
    file = table(tmp_path, f"{soon(3)};16:00;;Een")
    code, _out = omroeper("import", file, *(words if "--as" in words else ("--as", str(one), *words)))
    assert code == 1
    assert said in omroeper.err
    assert omroeper.err.count("\n") == 1


def test_a_file_that_is_not_there_and_times_that_are_none(omroeper: Terminal, tmp_path: Path) -> None:
    one = str(omroeper.account())
    assert omroeper("import", str(tmp_path / "weg.csv"), "--as", one)[0] == 1
    assert omroeper("import", str(tmp_path / "weg.csv"))[0] == 2
    assert omroeper("import", str(tmp_path / "weg.csv"), "--as", one, "--all-day-at", "25:00")[0] == 2
    assert "25:00" in omroeper.err


def test_what_is_exported_is_known_when_it_comes_back(omroeper: Terminal, tmp_path: Path) -> None:
    one = str(omroeper.account())
    omroeper.json("import", table(tmp_path, f"{soon(3)};16:00;;Een", f"{soon(4)};16:00;;Twee"), "--as", one)
    file = tmp_path / "plan.ics"
    code, out = omroeper("export", str(file), "--zone", "Europe/Amsterdam")
    assert (code, out) == (0, f"2 messages are written to {file}.\n")
    assert b"TZID:Europe/Amsterdam" in file.read_bytes()
    again = omroeper.json("import", str(file), "--as", one)
    assert (again["posts"], again["known"]) == ([], 2)
    assert omroeper.json("export", str(file))["messages"] == 2
    assert omroeper("export", str(tmp_path / "weg" / "plan.ics"))[0] == 1


OPML = """<opml version="2.0"><head><title>Lijst</title></head><body><outline text="Pers">
<outline type="rss" text="Dagblad" xmlUrl="https://dagblad.invalid/rss"/></outline></body></opml>"""


def test_websites_are_followed_from_a_list_and_written_to_one(omroeper: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "lijst.opml"
    file.write_text(OPML, encoding="utf-8")
    assert omroeper.json("import", str(file), "--dry-run")["stored"] is False
    assert omroeper("import", str(file), "--dry-run") == (0, "Pers\tDagblad\thttps://dagblad.invalid/rss\n")
    assert omroeper("import", str(file)) == (0, "1 website is followed.\n")
    assert omroeper("import", str(file)) == (0, "0 websites are followed.\n1 website was followed already.\n")
    out = tmp_path / "uit.opml"
    assert omroeper("export", str(out)) == (0, f"1 website is written to {out}.\n")
    assert b"https://dagblad.invalid/rss" in out.read_bytes()
    assert omroeper.json("export", str(out))["feeds"] == 1
    assert omroeper("import", str(tmp_path / "weg.opml"))[0] == 1
    assert omroeper("export", str(tmp_path / "weg" / "uit.opml"))[0] == 1
