"""The search for secrets is tried first: what is hidden on purpose must be found."""

from __future__ import annotations

import base64
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys import leaks
from tests.journeys.leaks import Secret

TOKEN = "hier-zit_iets.geheims~in+4/2"
SECRET = Secret("the token", TOKEN.encode())


@pytest.mark.parametrize("before", [b"", b"x", b"xy", b"xyz"])
def test_base64_at_every_place(tmp_path: Path, before: bytes) -> None:
    """Whatever stands before and behind it, base64 is found."""
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        (tmp_path / "file").write_bytes(b"{" + encode(before + TOKEN.encode() + b"!?") + b"}")
        assert leaks.in_folder(tmp_path, [SECRET])


@pytest.mark.parametrize(
    "form", [TOKEN.encode(), TOKEN.encode().hex().encode(), TOKEN.encode().hex().upper().encode(), TOKEN.encode("utf-16-le")]
)
def test_plain_hex_and_wide(tmp_path: Path, form: bytes) -> None:
    """Plain, hex in both cases, 16-bit text."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "log").write_bytes(b"\x00\x01" + form + b"\xff")
    assert leaks.in_folder(tmp_path, [SECRET])


def test_a_journal_of_the_database(tmp_path: Path) -> None:
    """What stands only in SQLite's journal is found there; a name of a file is read too; nothing is found in nothing."""
    assert leaks.in_folder(tmp_path, [SECRET]) == []
    books = sqlite3.connect(tmp_path / "books.sqlite")
    books.execute("PRAGMA journal_mode=WAL")
    books.execute("CREATE TABLE t (x)")
    books.execute("INSERT INTO t VALUES (?)", (TOKEN,))
    books.commit()
    assert any("-wal" in one for one in leaks.in_folder(tmp_path, [SECRET]))
    books.close()
    other = tmp_path / "other"
    other.mkdir()
    (other / TOKEN.replace("/", "")).touch()
    assert leaks.in_folder(other, [Secret("x", TOKEN.replace("/", "").encode())])


def test_a_process() -> None:
    """A command line and an environment are read."""
    program = "import sys; sys.stdin.read()"
    by_argument = subprocess.Popen([sys.executable, "-c", program, TOKEN], stdin=subprocess.PIPE)
    by_environment = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, env={**os.environ, "SECRET": TOKEN})
    try:
        assert any(f"command line of {by_argument.pid}" in one for one in leaks.in_processes(by_argument.pid, [SECRET]))
        assert any("environment" in one for one in leaks.in_processes(by_environment.pid, [SECRET]))
    finally:
        for one in (by_argument, by_environment):
            one.communicate()
