"""`omroeper cases` and `omroeper export FILE.csv`."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.clock import SystemClock
from accounts.engine import Engine
from accounts.model.case import NoteKind
from accounts.networks.practice import PracticeNetwork
from tests.accounts.statuses import status
from tests.desktop.test_command_line import Terminal


def test_cases_are_listed_and_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    omroeper = Terminal(tmp_path / "data", capsys)
    omroeper.account()
    engine = Engine.open(tmp_path / "data", clock=SystemClock(), networks={"practice": PracticeNetwork(tmp_path / "data")})
    engine.cases.take(engine.cases.open(status(1)).id, "Anna")
    engine.cases.answer(status(2), NoteKind.PHONED, "Goed gesprek.")
    assert engine.close()
    (found,) = omroeper.json("cases")
    assert (found["state"], found["taken_by"], found["text"]) == ("taken", "Anna", status(1).text)
    assert found["deleted_by_author"] is None
    assert found["asked"] == found["said"]
    assert len(omroeper.json("cases", "--all")) == 2
    code, out = omroeper("cases")
    assert code == 0
    assert "Anna" in out
    assert omroeper.json("export", str(tmp_path / "cases.csv"))["cases"] == 2
    assert "Goed gesprek." in (tmp_path / "cases.csv").read_text("utf-8-sig")


def test_a_case_is_deleted_only_when_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    omroeper = Terminal(tmp_path / "data", capsys)
    omroeper.account()
    engine = Engine.open(tmp_path / "data", clock=SystemClock(), networks={"practice": PracticeNetwork(tmp_path / "data")})
    case = engine.cases.open(status(1))
    engine.cases.open(status(2))
    assert engine.close()
    code, out = omroeper("cases", "delete", str(case.id))
    assert code == 1
    assert status(1).text in out
    assert len(omroeper.json("cases", "--all")) == 2
    assert omroeper.json("cases", "delete", str(case.id), "--yes") == {"case": int(case.id), "notes": 1, "deleted": True, "copies": True}
    assert [one["text"] for one in omroeper.json("cases", "--all")] == [status(2).text]
    code, _out = omroeper("cases", "delete", str(case.id), "--yes")
    assert code != 0
