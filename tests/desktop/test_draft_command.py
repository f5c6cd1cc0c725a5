"""`omroeper draft` and `omroeper guidelines`: out, in, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from accounts.model.draft import Content
from desktop.opening import open_engine
from tests.desktop.test_command_line import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "data", capsys)


def begun(folder: Path, text: str) -> int:
    engine = open_engine(folder)
    draft = engine.drafts.start(Content(text))
    engine.close()
    return int(draft)


@pytest.mark.usefixtures("memory_keyring")
def test_a_draft_goes_out_and_comes_in_elsewhere(terminal: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terminal("draft", "list")
    number = begun(tmp_path / "data", "De brug gaat open.")
    assert [one["id"] for one in terminal.json("draft", "list")] == [number]
    file = tmp_path / "brug.omroeper"
    out = terminal.json("draft", "export", str(number), str(file), "--name", "Fenna")
    assert out["name"] == "Fenna"
    assert terminal("draft", "export", str(number), str(file), "--name", "Fenna")[0] == 1
    assert "--replace" in terminal.err
    there = Terminal(tmp_path / "there", capsys)
    taken = there.json("draft", "import", str(file))
    assert (taken["from"], taken["fingerprint"], taken["reading"]) == ("Fenna", out["fingerprint"], None)
    assert [one["text"] for one in there.json("draft", "list")] == ["De brug gaat open."]
    changed = bytearray(file.read_bytes())
    changed[len(changed) // 2] ^= 1
    file.write_bytes(changed)
    assert there("draft", "import", str(file))[0] == 1
    assert len(there.json("draft", "list")) == 1
    assert there("draft", "export", "99", str(tmp_path / "x.omroeper"))[0] == 1
    assert there("draft", "import", str(tmp_path / "nowhere"))[0] == 1


def test_a_guideline_is_taken_in_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    assert terminal("guidelines", "import", str(pack))[0] == 1
    assert "guideline.toml" in terminal.err
    (pack / "guideline.toml").write_text('version = 1\nname = "Zo"\nsource = "Enkhuizen, 2026"\n')
    (pack / "nl.md").write_text("Wees kort.")
    code, said = terminal("guidelines", "import", str(pack))
    assert (code, "Enkhuizen, 2026" in said) == (0, True)
    assert terminal.json("guidelines", "show")["source"] == "Enkhuizen, 2026"
    assert terminal("guidelines", "remove")[0] == 0
    assert not terminal.json("guidelines", "show")["own"]
