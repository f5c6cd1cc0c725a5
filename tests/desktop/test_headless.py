"""A machine without window, keychain and terminal: the passphrase by a file descriptor, bad books, bad characters, the clock."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from accounts.clock import SystemClock
from accounts.errors import InputError, VaultError
from desktop import single
from desktop.cli import run
from desktop.commands.common import read_passphrase, unlock
from desktop.opening import open_engine
from desktop.schedule import TICK_SECONDS, steady_store

PASSPHRASE = "een lange zin die niemand raadt"


def descriptor(content: bytes) -> int:
    """Return an open file descriptor that reads `content`."""
    read, write = os.pipe()
    os.write(write, content)
    os.close(write)
    return read


def test_a_passphrase_from_a_descriptor_sets_and_opens_the_vault(tmp_path: Path) -> None:
    one = open_engine(tmp_path, SystemClock())
    first = descriptor(PASSPHRASE.encode() + b"\n")
    with pytest.raises(VaultError):
        unlock(one, first)  # there is none yet, and publishing sets none
    os.close(first)
    for line in (PASSPHRASE.encode() + b"\r\nmore", PASSPHRASE.encode()):
        number = descriptor(line)
        unlock(one, number, may_set=True)
        os.close(number)
        assert one.vault.state().open
        one.vault.close()
    wrong = descriptor(b"another passphrase altogether\n")
    with pytest.raises(VaultError, match="vault-wrong-passphrase"):
        unlock(one, wrong)
    os.close(wrong)
    one.close()


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\n", b"x" * 5000])
def test_a_descriptor_without_a_passphrase(content: bytes) -> None:
    number = descriptor(content)
    with pytest.raises(InputError, match="no-passphrase"):
        read_passphrase(number)
    os.close(number)


def test_a_descriptor_that_is_not_open() -> None:
    for number in (-1, 9999, 2**40):
        with pytest.raises(InputError, match="no-passphrase"):
            read_passphrase(number)


def test_bytes_that_are_no_text_are_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["--data", str(tmp_path), "--language", "en"]
    assert run([*line, "account", "add", "practice", "--handle", "jan", "--role", "private", "--label", "jan"]) == 0
    assert run([*line, "post", "half \udcff teken", "--as", "1"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_tick_goes_on_when_the_clock_is_set_back() -> None:
    from apscheduler.schedulers.background import BackgroundScheduler

    store = steady_store()
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_jobstore(store, "default")
    scheduler.add_job(print, "interval", seconds=TICK_SECONDS, id="tick")
    scheduler.start(paused=True)
    try:
        now = datetime.now(UTC)
        assert store.get_due_jobs(now) == []
        assert [job.id for job in store.get_due_jobs(now - timedelta(hours=1))] == ["tick"]
    finally:
        scheduler.shutdown()


def test_the_doorbell_fits_wherever_the_session_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("x" * 120)))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / ("y" * 120)))
    assert len(os.fsencode(single.address(tmp_path))) <= 103
    assert not single.ring(tmp_path, single.CHANGED)


def test_a_socket_that_nobody_answers_is_no_window(tmp_path: Path) -> None:
    import socket

    name = single.address(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(name)
    assert not single.ring(tmp_path, single.RAISE)
    Path(name).unlink()
