"""The command line: what it does, what it says, and how it ends."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from accounts.networks.practice import PracticeNetwork
from accounts.networks.practice_world import Trouble
from desktop import single
from desktop.cli import run


class Terminal:
    """Runs commands on one data folder and reads what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Speak English, so that the tests read well."""
        self.folder = folder
        self._capsys = capsys
        self.err = ""

    def __call__(self, *words: str) -> tuple[int, str]:
        """Run a command; return its exit code and what it printed."""
        try:
            code = run(["--data", str(self.folder), "--language", "en", *words])
        except SystemExit as left:
            code = int(left.code or 0)
        out, self.err = self._capsys.readouterr()
        assert "Traceback" not in self.err
        return code, out

    def json(self, *words: str) -> Any:
        """Run a command that must succeed and return its JSON."""
        code, out = self(*words, "--json")
        assert code == 0, self.err
        return json.loads(out)

    def account(self, name: str = "wethouder", pause: int = 0) -> int:
        """Add a practice account and return its number."""
        words = ("account", "add", "practice", "--handle", name, "--role", "administrator", "--label", name, "--pause", str(pause))
        return int(self.json(*words)["id"])


@pytest.fixture
def omroeper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on an empty data folder."""
    return Terminal(tmp_path / "data", capsys)


def test_from_account_to_published(omroeper: Terminal) -> None:
    one, two = omroeper.account("wethouder"), omroeper.account("gemeente")
    posted = omroeper.json("post", "Zaterdag open huis", "--as", str(one), str(two))
    assert [target["state"] for target in posted["targets"]] == ["pausing", "pausing"]
    assert omroeper("publish", "--until-idle")[0] == 0
    found = omroeper.json("targets")
    assert [target["state"] for target in found] == ["published", "published"]
    assert all(target["url"] and target["attempts"] == 1 for target in found)
    assert omroeper.json("targets", "--state", "refused") == []


def test_target_has_the_promised_fields(omroeper: Terminal) -> None:
    omroeper.json("post", "x", "--as", str(omroeper.account()))
    (target,) = omroeper.json("targets")
    assert {"id", "post", "account", "state", "due", "attempts", "remote_id", "url", "error"} <= target.keys()


def test_pause_is_a_delay_in_which_stop_works(omroeper: Terminal) -> None:
    account = omroeper.account(pause=600)
    post = omroeper.json("post", "Wacht even", "--as", str(account))["post"]
    omroeper("publish")
    assert omroeper.json("targets")[0]["state"] == "pausing"
    assert omroeper.json("stop", str(post))["targets"][0]["state"] == "stopped"
    code, _ = omroeper("stop", str(post))
    assert code == 1
    assert omroeper.err.count("\n") == 1


def test_publish_for_waits_for_what_falls_due(omroeper: Terminal) -> None:
    account = omroeper.account(pause=1)
    omroeper.json("post", "Zo meteen", "--as", str(account))
    omroeper("publish", "--for", "1.6")
    assert omroeper.json("targets")[0]["state"] == "published"


def test_picture_and_alt_text(omroeper: Terminal, tmp_path: Path) -> None:
    account = omroeper.account()
    file = tmp_path / "bad.png"
    Image.new("RGB", (20, 20), "red").save(file)
    code, _ = omroeper("post", "Zonder beschrijving", "--as", str(account), "--media", str(file))
    assert code == 1
    assert "bad.png" in omroeper.err
    omroeper.json(
        "post", "Kijk", "--as", str(account), "--media", str(file), "--alt", "Een rood vlak", "--lang", "fy", "--visibility", "unlisted"
    )
    omroeper("publish")
    assert omroeper.json("targets")[0]["state"] == "published"


@pytest.mark.parametrize(
    "words",
    [
        ("fly",),
        ("post",),
        ("post", "x"),
        ("post", "x", "--as", "one"),
        ("post", "x", "--as", "1", "--at", "tomorrow"),
        ("post", "x", "--as", "1", "--at", "2026-11-26T16:00"),
        ("account", "add", "practice"),
        ("account", "add", "practice", "--role", "king", "--label", "x"),
        ("targets", "--state", "lost"),
        ("publish", "--for", "long"),
    ],
)
def test_wrong_use_is_one_sentence_and_2(omroeper: Terminal, words: tuple[str, ...]) -> None:
    code, out = omroeper(*words)
    assert code == 2
    assert (out, omroeper.err.count("\n")) == ("", 1)


@pytest.mark.parametrize(
    "words",
    [
        ("post", "x", "--as", "99"),
        ("stop", "7"),
        ("account", "remove", "5"),
        ("account", "add", "nowhere", "--role", "private", "--label", "x"),
        ("account", "add", "practice", "--handle", "not a handle!", "--role", "private", "--label", "x"),
        ("account", "add", "practice", "--handle", "a", "--role", "private", "--label", "x", "--pause", "4000"),
        ("post", "x", "--as", "99", "--media", "/nowhere/at/all.png"),
    ],
)
def test_failure_is_one_sentence_and_1(omroeper: Terminal, words: tuple[str, ...]) -> None:
    code, out = omroeper(*words)
    assert code == 1
    assert (out, omroeper.err.count("\n")) == ("", 1)
    assert omroeper.json("targets") == []


def test_without_a_keychain_it_says_so_and_stores_nothing(omroeper: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("a-secret-token-1234\n"))
    words = ("account", "add", "mastodon", "--server", "http://127.0.0.1:9", "--role", "private", "--label", "x", "--secret-stdin")
    code, _ = omroeper(*words)
    assert code == 1
    assert "keychain" in omroeper.err.lower()
    for file in omroeper.folder.rglob("*"):
        assert not file.is_file() or b"a-secret-token-1234" not in file.read_bytes()


def test_a_read_only_folder_is_one_sentence(omroeper: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    omroeper.account()
    from accounts.store import books

    monkeypatch.setattr(books.os, "access", lambda *_: False)
    code, _ = omroeper("post", "x", "--as", "1")
    assert code == 1
    assert omroeper.err.count("\n") == 1


def test_publish_beside_a_sender_leaves_it_to_that_one(omroeper: Terminal) -> None:
    omroeper.json("post", "Van het venster", "--as", str(omroeper.account()))
    held = single.take(omroeper.folder, "sender")
    assert held is not None
    code, out = omroeper("publish")
    assert code == 0
    assert "window" in out
    held.release()
    assert omroeper.json("targets")[0]["state"] == "pausing"


def test_remove_keeps_the_history(omroeper: Terminal) -> None:
    account = omroeper.account()
    omroeper.json("post", "Blijft staan", "--as", str(account))
    omroeper("publish")
    assert omroeper("account", "remove", str(account))[0] == 0
    assert omroeper.json("account", "list") == []
    assert omroeper.json("targets")[0]["state"] == "published"


def test_the_command_line_imports_no_qt(tmp_path: Path) -> None:
    run_it = "import sys; from desktop.cli import run; run(['--data', sys.argv[1], 'targets'])"
    code = f"{run_it}; sys.exit(any('PySide6' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_plan_here_or_at_the_server(omroeper: Terminal) -> None:
    account = omroeper.account()
    at = "2031-11-27T16:00+01:00"
    omroeper.json("post", "Weekvideo", "--as", str(account), "--at", at, "--late", "ask")
    omroeper.json("post", "Hier", "--as", str(account), "--at", at, "--keep-here", "--late", "within:45")
    omroeper("publish")
    server, here = omroeper.json("plan")
    assert (server["where"], server["state"], server["due"]) == ("server", "handed_over", "2031-11-27T15:00:00Z")
    assert (here["where"], here["state"], here["problem"]) == ("here", "queued", None)
    assert omroeper.json("plan", "--until", "2030-01-01") == []
    assert omroeper("post", "x", "--as", str(account), "--late", "sometimes")[0] == 2


def test_the_plan_says_what_will_not_work(omroeper: Terminal, tmp_path: Path) -> None:
    account = omroeper.account()
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "brug.png")
    picture = ("--media", str(tmp_path / "brug.png"), "--alt", "Brug")
    omroeper.json("post", "Brug", "--as", str(account), "--at", "2031-11-27T16:00+01:00", "--keep-here", *picture)
    omroeper.json("post", "Zonder", "--as", str(account), "--at", "2031-11-28T00:30+01:00", "--keep-here")
    omroeper("publish")
    (file,) = (omroeper.folder / "media").glob("*.png")
    file.unlink()
    broken, fine = omroeper.json("plan")
    assert (broken["problem"], fine["problem"]) == ("file-lost", None)
    assert (broken["series"], broken["where"]) == (None, "here")
    ZoneInfo(broken["zone"])
    code, out = omroeper("plan")
    assert code == 0
    assert "! The file brug.png is no longer in the data folder." in out
    day = datetime.fromisoformat(broken["wall"]).date()
    assert [one["target"] for one in omroeper.json("plan", "--until", f"{day}")][0] == broken["target"]
    assert omroeper("plan", "--until", "morgen")[0] == 2


def test_what_a_crisis_could_not_take_back_is_tried_again_without_a_window(omroeper: Terminal) -> None:
    account = omroeper.account()
    omroeper.json("post", "Later", "--as", str(account), "--at", "2031-11-27T16:00+01:00")
    omroeper("publish")
    world = PracticeNetwork(omroeper.folder).world
    world.set_trouble(Trouble.NO_NETWORK)
    assert "0 of 1" in omroeper("hold", "crisis", "on")[1]
    _, out = omroeper("publish")
    assert "0 of 1 plans were taken back from the networks." in out
    assert "practice.example cannot be reached.\n" in out, "why"
    assert [target["state"] for target in omroeper.json("targets")] == ["handed_over"]
    world.set_trouble(Trouble.NONE)
    assert "1 of 1 plans were taken back" in omroeper("publish")[1]
    assert [target["state"] for target in omroeper.json("targets")] == ["queued"]
    assert world.plans("wethouder@practice.example") == ()
    assert "plans were taken back" not in omroeper("publish")[1]


def test_hold_everything_and_let_go(omroeper: Terminal) -> None:
    account = omroeper.account()
    omroeper.json("post", "Later", "--as", str(account), "--at", "2031-11-27T16:00+01:00")
    omroeper("publish")
    code, out = omroeper("hold", "crisis", "on")
    assert (code, "1 of 1" in out) == (0, True)
    assert omroeper.json("holds")[0]["cause"] == "crisis"
    omroeper.json("post", "Nu", "--as", str(account))
    omroeper("publish")
    assert [target["state"] for target in omroeper.json("targets")] == ["queued", "queued"]
    assert omroeper.json("plan")[0]["problem"] == "hold-crisis"
    omroeper("hold", "crisis", "off")
    omroeper("publish")
    # After a crisis nothing goes by itself.
    assert [target["state"] for target in omroeper.json("targets")] == ["queued", "missed"]
    assert omroeper.json("holds") == []


def test_check_tells_check_weight_place_and_message_of_text_and_pictures(omroeper: Terminal, tmp_path: Path) -> None:
    words = ("account", "add", "practice", "--handle", "gemeente", "--role", "municipality", "--label", "Gemeente", "--pause", "0")
    number = str(omroeper.json(*words)["id"])
    files = [tmp_path / name for name in ("haven.png", "brug.png")]
    for colour, file in zip(("navy", "green"), files, strict=True):
        Image.new("RGB", (40, 30), colour).save(file)
    pictures = ("--media", str(files[0]), "--alt", "De haven", "--media", str(files[1]), "--alt", "")
    code, said = omroeper("check", "Kom!!!", "--as", number, "--as", str(omroeper.account()), *pictures)
    assert code == 1
    lines = said.splitlines()
    assert any(one.startswith("Gemeente: to be mended first (no-alt): ") and "brug.png" in one for one in lines)
    assert any(one.startswith("Gemeente: asked in the pause (marks, letters 4 to 6): ") for one in lines)
    assert not any("haven.png" in one and "no-alt" in one for one in lines)
    assert {one.partition(":")[0] for one in lines} == {"Gemeente", "wethouder"}
    assert omroeper.json("targets") == []


def test_check_prints_what_is_found_and_sends_nothing(omroeper: Terminal) -> None:
    words = ("account", "add", "practice", "--handle", "gemeente", "--role", "municipality", "--label", "Gemeente", "--pause", "0")
    number = str(omroeper.json(*words)["id"])
    assert omroeper("check", "Zaterdag open huis", "--as", number) == (0, "Nothing was noticed.\n")
    found = {one["check"]: one for one in omroeper.json("check", "Goed plan van de VVD!!!", "--as", number)}
    assert found["neutral-party"]["demand"] == "reason"
    assert found["marks"]["mend"] == {"start": 20, "end": 23, "text": "!"}
    assert omroeper("check", "", "--as", number)[0] == 1
    assert omroeper.json("targets") == []
    assert omroeper("post", "Goed plan van de VVD", "--as", number)[0] == 1
    assert "needs a reason" in omroeper.err
    assert omroeper("post", "Goed plan van de VVD", "--as", number, "--reason", "De raad behandelt hun motie.")[0] == 0
