"""The vault: what it seals, what it refuses, and that nothing of it lies about."""

from __future__ import annotations

import base64
import errno
import json
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.errors
import pytest

from accounts import keychain, passphrase
from accounts.errors import InputError, StoreError, VaultError
from accounts.vault import SERVICE, Mode, Vault, of_session

CHEAP = passphrase.Cost(passes=1, memory=16, lanes=1)
WORDS = "veertien wilgen bij de sluis"


class Fake:
    """A keychain in memory. `trouble` is raised by every call; `mangles` keeps something else than it was given."""

    def __init__(self, trouble: Exception | None = None, *, mangles: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble
        self.mangles = mangles
        self.gate: threading.Event | None = None
        self.threads: set[str] = set()

    def _pass(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.gate is not None:
            self.gate.wait(30)
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._pass()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._pass()
        self.kept[service, username] = password[::-1] if self.mangles else password

    def delete_password(self, service: str, username: str) -> None:
        self._pass()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("nothing there")


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert [one.name for one in threading.enumerate() if one.name == "keychain"] == []


def make(folder: Path, fake: Fake, *, fresh: bool = True, seconds: float = 30, installation: str = "one") -> Vault:
    return Vault(folder, installation, lambda: fresh, backend=lambda: fake, seconds=seconds, cost=CHEAP)


def code(error: pytest.ExceptionInfo[VaultError]) -> str:
    return error.value.word


def test_a_fresh_installation_makes_one_key_and_finds_it_again(tmp_path: Path) -> None:
    fake = Fake()
    first = make(tmp_path, fake)
    assert first.state().open is False
    assert first.state().mode is None
    first.unlock()
    sealed = first.seal(7, "token", "geheim ✓")
    assert first.state().mode is Mode.KEYCHAIN
    (((service, user), kept),) = fake.kept.items()
    assert (service, user) == (SERVICE, "one")
    assert len(base64.b64decode(kept)) == 32
    assert len(kept) < 1280
    assert fake.threads == {"keychain"}

    again = make(tmp_path, fake, fresh=False)
    again.unlock()
    again.unlock()
    assert again.open(7, "token", sealed) == "geheim ✓"
    assert not of_session(sealed)
    assert list(tmp_path.iterdir()) == []


def test_a_secret_opens_in_its_own_place_only_and_never_twice_the_same(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    vault.unlock()
    sealed = vault.seal(7, "token", "x" * 9000)
    assert vault.seal(7, "token", "x" * 9000) != sealed
    assert b"xxxx" not in sealed
    for place in ((8, "token"), (7, "refresh"), ("7\x00token", "")):
        with pytest.raises(VaultError) as error:
            vault.open(*place, sealed)
        assert code(error) == "vault-damaged"
    for spoilt in (sealed[:-1], sealed[:12], b"", b"\x02" + sealed[1:], sealed[:-1] + bytes([sealed[-1] ^ 1])):
        with pytest.raises(VaultError) as error:
            vault.open(7, "token", spoilt)
        assert code(error) == "vault-damaged"


def test_a_closed_vault_does_nothing_and_holds_no_key(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    for work in (vault.check, lambda: vault.seal(1, "a", "b"), lambda: vault.open(1, "a", b"")):
        with pytest.raises(VaultError) as error:
            work()
        assert code(error) == "vault-closed"
    vault.unlock()
    vault.check()
    held = vault._key
    assert held is not None
    secret = bytes(held)
    vault.close()
    assert held == bytearray(32)
    assert vault._key is None
    assert secret not in repr(vars(vault)).encode()
    assert vault.state().open is False
    vault.close()


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (keyring.errors.NoKeyringError("none"), "vault-none"),
        (keyring.errors.KeyringLocked("locked"), "vault-locked"),
        (keyring.errors.InitError("no collection"), "vault-locked"),
        (keyring.errors.PasswordSetError("no"), "vault-locked"),
        (OSError(1783, "The stub received bad data"), "vault-locked"),
        (type("PromptDismissedException", (Exception,), {})("away"), "vault-cancelled"),
    ],
)
def test_each_trouble_of_a_keychain_has_its_word(tmp_path: Path, trouble: Exception, expected: str) -> None:
    vault = make(tmp_path, Fake(trouble))
    with pytest.raises(VaultError) as error:
        vault.unlock()
    assert code(error) == expected
    assert (vault.state().open, vault.state().problem) == (False, expected)
    with pytest.raises(VaultError) as error:
        vault.check()
    assert code(error) == expected
    with pytest.raises(VaultError) as error:
        vault.seal(1, "a", "b")
    assert code(error) == expected


def test_a_no_on_a_mac_is_a_no(tmp_path: Path) -> None:
    denied = type("KeychainDenied", (Exception,), {})()
    locked = keyring.errors.KeyringLocked("Can't get password from keychain")
    locked.__cause__ = denied
    with pytest.raises(VaultError) as error:
        make(tmp_path, Fake(locked)).unlock()
    assert code(error) == "vault-cancelled"


def test_a_dialog_that_hangs_does_not_hang_us_and_is_not_asked_twice(tmp_path: Path) -> None:
    fake = Fake()
    fake.gate = threading.Event()
    vault = make(tmp_path, fake, seconds=0)
    for _ in range(2):
        with pytest.raises(VaultError) as error:
            vault.unlock()
        assert code(error) == "vault-slow"
    waiting = [one for one in threading.enumerate() if one.name == "keychain"]
    assert len(waiting) == 1
    fake.gate.set()
    waiting[0].join(30)
    patient = make(tmp_path, fake)
    patient._keychain = vault._keychain
    patient._keychain._seconds = 30
    patient.unlock()
    assert patient.state().open


def test_a_key_that_is_gone_is_not_replaced_in_silence(tmp_path: Path) -> None:
    fake = Fake()
    vault = make(tmp_path, fake, fresh=False)
    with pytest.raises(VaultError) as error:
        vault.unlock()
    assert code(error) == "vault-damaged"
    assert error.value.values == {"reason": "key-gone"}
    assert fake.kept == {}


@pytest.mark.parametrize("kept", ["", "geen sleutel", base64.b64encode(b"short").decode(), "é"])
def test_a_key_that_is_no_key_is_told(tmp_path: Path, kept: str) -> None:
    fake = Fake()
    fake.kept[SERVICE, "one"] = kept
    with pytest.raises(VaultError) as error:
        make(tmp_path, fake).unlock()
    assert code(error) == "vault-damaged"
    assert fake.kept == {(SERVICE, "one"): kept}


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    one, other = make(tmp_path, Fake()), make(tmp_path, Fake())
    one.unlock()
    other.unlock()
    with pytest.raises(VaultError) as error:
        other.open(1, "token", one.seal(1, "token", "x"))
    assert code(error) == "vault-damaged"


def test_a_keychain_that_keeps_something_else_is_not_trusted(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake(mangles=True))
    with pytest.raises(VaultError) as error:
        vault.unlock()
    assert code(error) == "vault-none"
    assert not vault.state().open


def test_a_passphrase_keeps_the_key_wrapped_in_a_file_of_ones_own(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake(keyring.errors.NoKeyringError()))
    vault.use_passphrase(WORDS)
    sealed = vault.seal(1, "token", "geheim")
    file = tmp_path / "vault.json"
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["vault.json"]
    content = file.read_bytes()
    assert vault._key is not None
    for form in (bytes(vault._key), base64.b64encode(vault._key), bytes(vault._key).hex().encode(), WORDS.encode()):
        assert form not in content

    again = make(tmp_path, Fake(keyring.errors.NoKeyringError()), fresh=False)
    assert again.state().needs_passphrase
    with pytest.raises(VaultError) as error:
        again.unlock()
    assert code(error) == "vault-passphrase-needed"
    with pytest.raises(VaultError) as error:
        again.unlock_with(WORDS + "!")
    assert code(error) == "vault-wrong-passphrase"
    assert again.state().problem == "vault-wrong-passphrase"
    again.unlock_with(WORDS)
    again.unlock_with("is already open, so this is not even tried")
    assert (again.state().open, again.state().mode, again.state().problem) == (True, Mode.PASSPHRASE, "")
    assert again.open(1, "token", sealed) == "geheim"


def test_the_same_letters_from_another_keyboard(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    vault.use_passphrase("Fryslân boppe é")
    again = make(tmp_path, Fake(), fresh=False)
    again.unlock_with("Frysla\u0302n boppe e\u0301")
    assert again.state().open


def test_a_short_passphrase_is_refused_before_anything_changes(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    with pytest.raises(InputError) as error:
        vault.use_passphrase("elf tekens!")
    assert (error.value.word, error.value.values) == ("passphrase-short", {"least": 12})
    assert list(tmp_path.iterdir()) == []
    vault.use_passphrase("twaalf teken")


def test_a_new_passphrase_opens_what_the_old_one_sealed(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    vault.use_passphrase(WORDS)
    sealed = vault.seal(1, "token", "geheim")
    vault.use_passphrase(WORDS + " nu")
    again = make(tmp_path, Fake(), fresh=False)
    with pytest.raises(VaultError):
        again.unlock_with(WORDS)
    again.unlock_with(WORDS + " nu")
    assert again.open(1, "token", sealed) == "geheim"


@pytest.mark.parametrize("deletes", [True, False])
def test_from_the_keychain_to_a_passphrase_nothing_is_lost(tmp_path: Path, deletes: bool) -> None:
    fake = Fake()
    vault = make(tmp_path, fake)
    vault.unlock()
    sealed = vault.seal(1, "token", "geheim")
    if not deletes:
        fake.trouble = keyring.errors.KeyringLocked()
    vault.use_passphrase(WORDS)
    assert bool(fake.kept) is not deletes
    again = make(tmp_path, fake, fresh=False)
    again.unlock_with(WORDS)
    assert again.open(1, "token", sealed) == "geheim"


def test_a_closed_vault_takes_no_new_key_over_an_old_one(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as error:
        make(tmp_path, Fake(), fresh=False).use_passphrase(WORDS)
    assert code(error) == "vault-not-empty"
    make(tmp_path, Fake()).use_passphrase(WORDS)
    with pytest.raises(VaultError) as error:
        make(tmp_path, Fake()).use_passphrase(WORDS + " nu")
    assert code(error) == "vault-passphrase-needed"
    with pytest.raises(VaultError) as error:
        make(tmp_path / "elsewhere", Fake()).unlock_with(WORDS)
    assert code(error) == "vault-closed"


def test_a_session_keeps_nothing(tmp_path: Path) -> None:
    fake = Fake()
    lasting = make(tmp_path, fake)
    lasting.unlock()
    kept = lasting.seal(1, "token", "blijft")
    session = make(tmp_path, Fake(keyring.errors.KeyringLocked()), fresh=False)
    session.use_session()
    assert (session.state().open, session.state().mode) == (True, Mode.SESSION)
    sealed = session.seal(1, "token", "even")
    assert of_session(sealed)
    assert session.open(1, "token", sealed) == "even"
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(VaultError) as error:
        session.open(1, "token", kept)
    assert code(error) == "vault-locked"
    with pytest.raises(VaultError) as error:
        lasting.open(1, "token", sealed)
    assert code(error) == "vault-session-over"

    changes_mind = make(tmp_path, fake, fresh=False)
    changes_mind.use_session()
    changes_mind.unlock()
    assert changes_mind.state().mode is Mode.KEYCHAIN
    assert changes_mind.open(1, "token", kept) == "blijft"


def test_a_session_cannot_overwrite_a_passphrase(tmp_path: Path) -> None:
    make(tmp_path, Fake()).use_passphrase(WORDS)
    vault = make(tmp_path, Fake())
    vault.use_session()
    with pytest.raises(VaultError) as error:
        vault.use_passphrase(WORDS + " nu")
    assert code(error) == "vault-passphrase-needed"


def test_forgetting_leaves_nothing_anywhere(tmp_path: Path) -> None:
    fake = Fake()
    vault = make(tmp_path, fake)
    vault.unlock()
    assert vault.forget()
    assert (fake.kept, vault.state().open) == ({}, False)
    vault.use_passphrase(WORDS)
    fake.trouble = keyring.errors.NoKeyringError()
    assert not vault.forget()
    assert list(tmp_path.iterdir()) == []
    assert vault.state() == make(tmp_path, fake).state()


GOOD = {
    "version": 1,
    "kdf": "argon2id",
    "salt": base64.b64encode(bytes(16)).decode(),
    "passes": 1,
    "memory_kib": 16,
    "lanes": 1,
    "nonce": base64.b64encode(bytes(12)).decode(),
    "key": base64.b64encode(bytes(48)).decode(),
}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "vault-wrong-passphrase"),
        ({"version": 2}, "vault-damaged"),
        ({"kdf": "md5"}, "vault-damaged"),
        ({"salt": "!"}, "vault-damaged"),
        ({"key": base64.b64encode(bytes(47)).decode()}, "vault-damaged"),
        ({"memory_kib": 1 << 40}, "vault-damaged"),
        ({"memory_kib": 1}, "vault-damaged"),
        ({"passes": 0}, "vault-damaged"),
        ({"lanes": "veel"}, "vault-damaged"),
        ({"nonce": None}, "vault-damaged"),
    ],
)
def test_a_file_that_is_not_ours(tmp_path: Path, changes: dict[str, object], expected: str) -> None:
    (tmp_path / "vault.json").write_text(json.dumps({**GOOD, **changes}))
    with pytest.raises(VaultError) as error:
        make(tmp_path, Fake()).unlock_with(WORDS)
    assert code(error) == expected


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"{}", b'"x"'])
def test_a_file_that_is_no_file_of_any_vault(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "vault.json").write_bytes(content)
    with pytest.raises(VaultError) as error:
        make(tmp_path, Fake()).unlock_with(WORDS)
    assert code(error) == "vault-damaged"


def test_a_file_that_cannot_be_read_or_deleted(tmp_path: Path) -> None:
    (tmp_path / "vault.json").mkdir()
    vault = make(tmp_path, Fake())
    with pytest.raises(StoreError):
        vault.unlock_with(WORDS)
    with pytest.raises(StoreError):
        vault.forget()


@pytest.mark.parametrize(("number", "word"), [(errno.ENOSPC, "disk-full"), (errno.EACCES, "store")])
def test_a_full_disk_leaves_the_old_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, word: str) -> None:
    vault = make(tmp_path, Fake())
    vault.use_passphrase(WORDS)
    before = (tmp_path / "vault.json").read_bytes()

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError) as error:
        vault.use_passphrase(WORDS + " nu")
    assert error.value.word == word
    assert (tmp_path / "vault.json").read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["vault.json"]


def test_a_chain_of_keychains_is_asked_only_where_it_encrypts(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    null = type("Keyring", (), {"__module__": "keyring.backends.null"})()
    fail = type("Keyring", (), {"__module__": "keyring.backends.fail"})()
    real = Fake()
    chain = type("ChainerBackend", (), {"__module__": "keyring.backends.chainer", "backends": [plain, null, real]})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    assert keychain.system_backend() is real
    for one in (plain, null, fail):
        monkeypatch.setattr(keyring, "get_keyring", lambda one=one: one)
        with pytest.raises(keyring.errors.NoKeyringError):
            keychain.system_backend()


def test_the_default_passphrase_costs_what_the_standard_asks(tmp_path: Path) -> None:
    assert (passphrase.USUAL.passes, passphrase.USUAL.memory, passphrase.USUAL.lanes) == (3, 65536, 4)
    vault = Vault(tmp_path, "one", lambda: True, backend=Fake)
    vault.use_passphrase(WORDS)
    assert json.loads((tmp_path / "vault.json").read_text())["memory_kib"] == 65536
    make(tmp_path, Fake()).unlock_with(WORDS)


def test_looking_at_the_vault_loads_nothing_heavy() -> None:
    import subprocess

    heavy = "import sys, accounts.vault; sys.exit(bool({'keyring', 'cryptography', 'argon2', 'secretstorage'} & set(sys.modules)))"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", heavy], cwd=root, check=False).returncode == 0


def test_a_wait_for_the_keychain_is_given_up_at_once(tmp_path: Path) -> None:
    fake = Fake()
    fake.gate = threading.Event()
    vault = make(tmp_path, fake)
    codes: list[str] = []

    def unlock() -> None:
        try:
            vault.unlock()
        except VaultError as failure:
            codes.append(failure.word)

    for _ in range(2):  # the second waits for the first one's answer, and is given up just the same
        waiting = threading.Thread(target=unlock)
        waiting.start()
        while waiting.is_alive():
            vault.give_up()
            waiting.join(0.01)
    assert codes == ["vault-cancelled", "vault-cancelled"]
    assert not vault.state().open
    fake.gate.set()
    vault.unlock()  # nothing of the earlier waits is in the way
    assert vault.state().mode is Mode.KEYCHAIN


def test_giving_up_where_nobody_waits_does_nothing(tmp_path: Path) -> None:
    vault = make(tmp_path, Fake())
    vault.give_up()
    vault.unlock()
    vault.give_up()
    assert vault.state().open
