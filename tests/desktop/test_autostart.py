"""Starting with the computer: written, read back, taken away; and what is said when the system does not let us."""

from __future__ import annotations

import contextlib
import os
import plistlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from accounts.errors import StoreError
from desktop import autostart
from desktop.autostart import DesktopEntry, LaunchAgent, RunKey, command, exec_line


def test_the_file_of_a_linux_desktop_comes_and_goes(tmp_path: Path) -> None:
    entry = DesktopEntry(["/opt/omroeper", "--in-tray"], tmp_path / "autostart")
    assert not entry.on()
    entry.put(True)
    entry.put(True)
    assert entry.on()
    lines = entry.path.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "Exec=/opt/omroeper --in-tray" in lines
    assert os.listdir(tmp_path / "autostart") == ["omroeper.desktop"]
    entry.put(False)
    entry.put(False)
    assert not entry.on()


def test_an_entry_of_another_place_is_not_ours(tmp_path: Path) -> None:
    DesktopEntry(["/old/omroeper"], tmp_path).put(True)
    assert not DesktopEntry(["/new/omroeper"], tmp_path).on()


@pytest.mark.parametrize(
    "part", ["/home/jan/mijn map/omroeper", 'een"twee', "100%", "$HOME", "a\\b", "`ls`", "gewoon", "(x)", "tab\there", "é"]
)
def test_a_command_is_quoted_so_that_it_means_itself(part: str) -> None:
    # What a desktop does with the value: its own escapes first, then the quotes, then the field codes.
    escapes = {r"\\": "\\", r"\t": "\t", r"\n": "\n", r"\s": " "}
    value = re.sub(r"\\[\\tns]", lambda found: escapes[found[0]], exec_line(["omroeper", part])).removeprefix("omroeper ")
    if value.startswith('"'):
        assert value.endswith('"')
        value = re.sub(r'\\(["`$\\])', r"\1", value[1:-1])
    assert value.replace("%%", "%") == part


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "autostart"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(StoreError) as raised:
        DesktopEntry(["omroeper"], blocked).put(True)
    assert raised.value.word == "no-autostart"


def test_the_property_list_of_macos(tmp_path: Path) -> None:
    agent = LaunchAgent(["/Applications/Omroeper.app/Contents/MacOS/omroeper", "--in-tray"], tmp_path)
    agent.put(True)
    found = plistlib.loads(agent.path.read_bytes())
    assert found["ProgramArguments"][-1] == "--in-tray"
    assert found["RunAtLoad"] is True
    assert agent.on()
    agent.put(False)
    assert not agent.path.exists()


class Registry:
    """As much of `winreg` as is used."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self, *, locked: bool = False) -> None:
        self.values: dict[str, str] = {}
        self.locked = locked

    @contextlib.contextmanager
    def OpenKey(self, _root: str, path: str) -> Iterator[str]:  # noqa: N802 - the name of the system
        if self.locked:
            raise PermissionError
        yield path

    CreateKey = OpenKey

    def QueryValueEx(self, _key: str, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError
        return self.values[name], self.REG_SZ

    def SetValueEx(self, _key: str, name: str, _zero: int, _kind: int, value: str) -> None:  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, _key: str, name: str) -> None:  # noqa: N802
        del self.values[name]


def test_the_run_key_of_windows() -> None:
    registry = Registry()
    key = RunKey([r"C:\Program Files\Omroeper\omroeper.exe", "--in-tray"], registry)
    assert not key.on()
    key.put(True)
    assert registry.values == {"omroeper": r'"C:\Program Files\Omroeper\omroeper.exe" --in-tray'}
    assert key.on()
    key.put(False)
    key.put(False)
    assert not key.on()
    locked = RunKey(["omroeper"], Registry(locked=True))
    assert not locked.on()
    with pytest.raises(StoreError):
        locked.put(True)


def test_the_command_starts_this_program_on_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = tmp_path / "usual"
    assert command(usual, usual)[-1] == "--in-tray"
    assert command(tmp_path / "other", usual)[-3:] == ["--data", str(tmp_path / "other"), "--in-tray"]
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    (bin_folder / "omroeper").touch()
    monkeypatch.setattr(sys, "executable", str(bin_folder / "python"))
    assert command(usual, usual) == [str(bin_folder / "omroeper"), "--in-tray"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(usual, usual) == [str(bin_folder / "python"), "--in-tray"]


@pytest.mark.parametrize(("platform", "kind"), [("linux", DesktopEntry), ("darwin", LaunchAgent), ("win32", RunKey)])
def test_each_system_has_its_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, kind: type) -> None:
    monkeypatch.setattr(autostart, "sys", SimpleNamespace(platform=platform, executable=sys.executable, frozen=False))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert isinstance(autostart.of_this_system(tmp_path, tmp_path), kind)
