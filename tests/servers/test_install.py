"""What brings the real servers: leaves alone what is there, says clearly what it cannot do, starts over what was interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.servers import install
from tests.servers.install import CannotInstall, ensure_apt, ensure_npm, missing_apt


def a_fake_npm(folder: Path, *, fails: bool = False) -> list[str]:
    """Return an npm that makes node_modules and writes down how often it was called."""
    script = folder / "npm.py"
    script.write_text(
        "import pathlib, sys\n"
        "pathlib.Path('node_modules').mkdir(exist_ok=True)\n"
        "with open('calls', 'a') as calls: calls.write(' '.join(sys.argv[-1:]) + '\\n')\n"
        f"sys.exit({'print(chr(110) + chr(111)) or 7' if fails else '0'})\n"
    )
    return [sys.executable, str(script)]


def test_what_is_there_is_left_alone() -> None:
    assert missing_apt("dpkg") == []
    ensure_apt("dpkg")


def test_what_is_missing_is_named_with_the_command_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> list[str]:
        raise CannotInstall("needs root or sudo without a password")

    monkeypatch.setattr(install, "_as_root", nobody)
    with pytest.raises(CannotInstall) as caught:
        ensure_apt("dpkg", "no-such-package-of-omroeper")
    assert "sudo apt-get install --no-install-recommends no-such-package-of-omroeper" in str(caught.value)
    assert "needs root or sudo" in str(caught.value)


def test_npm_packages_are_installed_once(tmp_path: Path) -> None:
    npm = a_fake_npm(tmp_path)
    place = tmp_path / "place"
    for _ in range(2):
        assert ensure_npm(place, "a@1", npm=npm) == place / "node_modules"
    ensure_npm(place, "a@1", "b@2", npm=npm)
    assert (place / "calls").read_text().split() == ["a@1", "b@2"]
    assert json.loads((place / "installed.json").read_text()) == ["a@1", "b@2"]


def test_a_failed_installation_says_why_and_is_done_again(tmp_path: Path) -> None:
    place = tmp_path / "place"
    with pytest.raises(CannotInstall, match=r"npm install a@1 ended with 7:\nno"):
        ensure_npm(place, "a@1", npm=a_fake_npm(tmp_path, fails=True))
    ensure_npm(place, "a@1", npm=a_fake_npm(tmp_path))
    assert (place / "calls").read_text().split() == ["a@1", "a@1"]


def test_two_at_once_install_once(tmp_path: Path) -> None:
    npm, place = a_fake_npm(tmp_path), tmp_path / "place"
    threads = [threading.Thread(target=ensure_npm, args=(place, "a@1"), kwargs={"npm": npm}) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert (place / "calls").read_text().split() == ["a@1"]


def test_no_npm_at_all(tmp_path: Path) -> None:
    with pytest.raises(CannotInstall, match="npm install a@1"):
        ensure_npm(tmp_path / "place", "a@1", npm=[str(tmp_path / "nowhere")])


@pytest.mark.timeout(900)
def test_the_pds_ends_with_whoever_started_it(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    """Also when that one is killed and can tidy nothing up."""
    code = (
        "import pathlib, sys, time\n"
        "from tests.servers.pds.server import PdsServer\n"
        f"with PdsServer(pathlib.Path({str(pytestconfig.rootpath / 'build')!r})) as pds:\n"
        "    print(pds._process.pid, flush=True)\n"
        "    time.sleep(600)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    starter = subprocess.Popen([sys.executable, "-c", code], cwd=pytestconfig.rootpath, stdout=subprocess.PIPE, text=True, env=environment)
    assert starter.stdout is not None
    number = int(starter.stdout.readline())
    assert Path(f"/proc/{number}").exists()
    starter.send_signal(signal.SIGKILL)
    starter.wait(10)
    starter.stdout.close()
    until = time.monotonic() + 20
    while Path(f"/proc/{number}").exists() and "Z" not in Path(f"/proc/{number}/stat").read_text() and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(f"/proc/{number}").exists() or "Z" in Path(f"/proc/{number}/stat").read_text()
