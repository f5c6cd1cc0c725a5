"""The vault against a real Secret Service: unlocked, locked, and none at all."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.servers.secret_service import ensure, secret_service, session_bus

ROOT = Path(__file__).parents[2]
PROGRAM = """
import json, sys
from pathlib import Path
from accounts.errors import VaultError
from accounts.vault import Vault

folder, fresh, sealed = Path(sys.argv[1]), sys.argv[2] == "fresh", sys.argv[3]
vault = Vault(folder, "test installation", lambda: fresh, seconds=20)
told = {}
try:
    if sealed == "forget":
        told["forgot"] = vault.forget()
    else:
        vault.unlock()
        told["sealed"] = vault.seal(1, "token", "geheim").hex()
        if sealed:
            told["opened"] = vault.open(1, "token", bytes.fromhex(sealed))
except VaultError as error:
    told["problem"] = error.word
print(json.dumps({**told, "mode": vault.state().mode, "open": vault.state().open}))
"""


def run(env: Mapping[str, str], folder: Path, *, fresh: bool, sealed: str = "") -> dict[str, str]:
    command = [sys.executable, "-c", PROGRAM, str(folder), "fresh" if fresh else "used", sealed]
    done = subprocess.run(command, cwd=ROOT, env=dict(env), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, str] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module", autouse=True)
def installed() -> None:
    ensure()


def test_an_unlocked_keychain_keeps_the_key_over_a_restart(tmp_path: Path) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    data.mkdir()
    with secret_service(home) as env:
        first = run(env, data, fresh=True)
        assert (first["mode"], first["open"]) == ("keychain", True)
    with secret_service(home) as env:
        again = run(env, data, fresh=False, sealed=first["sealed"])
        assert again["opened"] == "geheim"
        assert run(env, data, fresh=False, sealed="forget")["forgot"] is True
        assert run(env, data, fresh=False)["problem"] == "vault-damaged"
    assert list(data.iterdir()) == []


def test_a_locked_keychain_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    data.mkdir()
    with secret_service(home) as env:
        sealed = run(env, data, fresh=True)["sealed"]
    with secret_service(home, unlocked=False) as env:
        assert run(env, data, fresh=False, sealed=sealed) == {"problem": "vault-locked", "mode": None, "open": False}
    with secret_service(home, "een ander wachtwoord") as env:
        assert run(env, data, fresh=False, sealed=sealed)["problem"] == "vault-locked"
    with secret_service(home) as env:
        assert run(env, data, fresh=False, sealed=sealed)["opened"] == "geheim"


def test_a_keychain_that_cannot_make_a_collection(tmp_path: Path) -> None:
    # Without anybody who could be asked for a password, the Secret Service says that the question was dismissed.
    with secret_service(tmp_path / "home", unlocked=False) as env:
        assert run(env, tmp_path, fresh=True) == {"problem": "vault-cancelled", "mode": None, "open": False}


def test_no_keychain_at_all(tmp_path: Path) -> None:
    with session_bus(tmp_path / "home") as env:
        assert run(env, tmp_path, fresh=True) == {"problem": "vault-none", "mode": None, "open": False}
        without = {name: value for name, value in env.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
        assert run(without, tmp_path, fresh=True)["problem"] == "vault-none"
