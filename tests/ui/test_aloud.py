"""Reading aloud: the words go in through the input, and it is silent when told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.aloud import Aloud, AloudButton, voice


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    """A voice that writes down its arguments and what it was given, and one that never ends."""
    folder = tmp_path / "voices"
    folder.mkdir()
    for name, end in (("espeak-ng", ""), ("espeak", "exec tail -f /dev/null")):
        file = folder / name
        file.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{folder}/{name}.args"\ncat > "{folder}/{name}.said"\n{end}\n')
        file.chmod(0o700)
    return folder


def test_the_words_are_read_and_are_never_an_argument(voices: Path, qtbot: QtBot) -> None:
    def find(name: str) -> str | None:
        return shutil.which(name, path=str(voices)) if name == "espeak-ng" else None

    aloud = Aloud(find=find)
    text = "De brug gaat open. $(touch x) 'é' -v\n!-!SET self VOLUME 1"
    with qtbot.waitSignal(aloud.changed, check_params_cb=lambda on: not on):
        assert aloud.read(text, "nl")
        assert aloud.speaking
    assert (voices / "espeak-ng.args").read_text().split() == ["--stdin", "-v", "nl"]
    assert (voices / "espeak-ng.said").read_text("utf-8") == text.replace("\n!", "\n !") + "\n"


def test_stop_stops_it_and_so_does_going_from_sight(voices: Path, qtbot: QtBot) -> None:
    def find(name: str) -> str | None:
        return shutil.which(name, path=str(voices)) if name == "espeak" else None

    made = AloudButton(lambda: ("Lang verhaal", "fy"), find)
    qtbot.addWidget(made)
    made.show()
    for way in (made.click, made.hide):
        made.show()
        made.click()
        assert (made.aloud.speaking, made.text(), made.accessibleName()) == (True, "Stop reading", "Stop reading")
        way()
        assert (made.aloud.speaking, made.text()) == (False, "Read aloud")


def test_without_a_voice_there_is_no_button(qtbot: QtBot) -> None:
    made = AloudButton(lambda: ("x", "nl"), lambda _name: None)
    qtbot.addWidget(made)
    assert made.isHidden()
    assert not made.aloud.read("x")


def test_a_voice_that_cannot_begin_leaves_silence(qtbot: QtBot) -> None:
    aloud = Aloud(find=lambda name: "/nowhere/espeak" if name == "espeak" else None)
    aloud.read("x")
    qtbot.waitUntil(lambda: not aloud.speaking)


@pytest.mark.parametrize(
    ("system", "program", "has"),
    [("linux", "spd-say", "--pipe-mode"), ("linux", "espeak-ng", "--stdin"), ("darwin", "say", ""), ("win32", "powershell", "-NoProfile")],
)
def test_each_system_has_its_voice(system: str, program: str, has: str) -> None:
    command = voice("fy", lambda name: f"/bin/{name}" if name == program else None, system)
    assert command[0] == f"/bin/{program}"
    assert not has or has in command
    assert system != "linux" or "nl" in command, "no voice speaks Frisian"
