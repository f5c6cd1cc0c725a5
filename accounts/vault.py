"""The vault: one data key per installation, which seals every token and password that the books keep.

The key lies in the keychain of the operating system, or wrapped by a passphrase in `vault.json`, or in memory for one session; it is
never written as it is. In the keychain it is 44 characters long, far below the 1,280 that Windows holds. A sealed secret is
AES-256-GCM with the account and the name of the field as associated data, so that it opens nowhere but in its own place.

Methods that reach the keychain or stretch a passphrase block: call them off the main thread. All may be called from any thread.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from accounts import keychain, passphrase
from accounts.errors import VaultError

SERVICE = "omroeper"
KEY_BYTES = 32
NONCE_BYTES = 12
KEYCHAIN_SECONDS = 60.0
_LASTING, _SESSION = b"\x01", b"\x02"
_ID_BYTES = 8
_HEAD = 1 + _ID_BYTES


class Mode(StrEnum):
    """Where the data key lies."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way
    SESSION = "session"


@dataclass(frozen=True)
class VaultState:
    """How the vault stands. `mode` is None before it was ever opened in this run and no passphrase is set.

    `problem` is the code of the last failed opening, '' when there is none.
    """

    open: bool
    mode: Mode | None
    problem: str = ""

    @property
    def needs_passphrase(self) -> bool:
        """Return whether only the passphrase opens it."""
        return self.mode is Mode.PASSPHRASE and not self.open


def of_session(sealed: bytes) -> bool:
    """Return whether a secret was sealed for one session only; after that session it opens no more and may be deleted."""
    return sealed[:1] == _SESSION


class Vault:
    """Seals and opens secrets. Starts closed."""

    def __init__(
        self,
        folder: Path,
        installation: str,
        fresh: Callable[[], bool],
        *,
        backend: Callable[[], keychain.Backend] = keychain.system_backend,
        seconds: float = KEYCHAIN_SECONDS,
        cost: passphrase.Cost = passphrase.USUAL,
    ) -> None:
        """Open nothing yet.

        `folder` is the data folder; `installation` names this installation in the keychain; `fresh` tells whether no lasting secret is
        sealed yet: only then is a new key ever made. `seconds` is the longest wait for one answer of the keychain.
        """
        self._file = folder / "vault.json"
        self._installation = installation
        self._fresh = fresh
        self._keychain = keychain.Keychain(backend, seconds)
        self._cost = cost
        self._turn = threading.RLock()  # one opening or closing at a time; it may take as long as the keychain
        self._lock = threading.Lock()  # the three below, never held for long
        self._key: bytearray | None = None
        self._mode: Mode | None = None
        self._problem = ""

    def state(self) -> VaultState:
        """Return how the vault stands, at once."""
        with self._lock:
            mode = self._mode or (Mode.PASSPHRASE if self._file.exists() else None)
            return VaultState(self._key is not None, mode, self._problem)

    def check(self) -> None:
        """Do nothing when the vault is open. Raises VaultError with the reason why it is closed."""
        with self._lock:
            if self._key is None:
                raise VaultError(self._problem or "vault-closed")

    def unlock(self) -> None:
        """Open with the key in the keychain; in a fresh installation make it, write it, and read it back before it is used.

        Raises VaultError: vault-none, vault-locked, vault-cancelled, vault-slow, vault-passphrase-needed, vault-damaged (the keychain
        holds no key, or no key of ours, while sealed secrets exist).
        """
        with self._turn:
            if self._opened():
                return
            with self._noted():
                if self._file.exists():
                    raise VaultError("vault-passphrase-needed")
                self._keep(self._key_of_keychain(), Mode.KEYCHAIN)

    def unlock_with(self, text: str) -> None:
        """Open with the passphrase. Raises VaultError: vault-wrong-passphrase, vault-damaged, vault-closed (no passphrase is set)."""
        with self._turn:
            if self._opened():
                return
            with self._noted():
                if not self._file.exists():
                    raise VaultError("vault-closed")
                self._keep(passphrase.unwrap(self._file, text), Mode.PASSPHRASE)

    def use_passphrase(self, text: str) -> None:
        """Set or change the passphrase. An open vault keeps its key, and takes it out of the keychain; a closed one must be fresh.

        Raises InputError (passphrase-short), VaultError (vault-not-empty, vault-passphrase-needed), StoreError.
        """
        passphrase.check(text)
        with self._turn:
            before = self.state()
            lasting = before.open and before.mode is not Mode.SESSION
            if not lasting and self._file.exists():
                raise VaultError("vault-passphrase-needed")
            if not lasting and not self._fresh():
                raise VaultError("vault-not-empty")
            key = self._copy() if lasting else os.urandom(KEY_BYTES)
            passphrase.wrap(self._file, key, text, self._cost)
            self._keep(key, Mode.PASSPHRASE)
            if before.mode is Mode.KEYCHAIN:
                self._leave_keychain()

    def use_session(self) -> None:
        """Open with a key that nobody keeps. What is sealed now is lost when the program ends; what was sealed before stays closed."""
        with self._turn:
            self._keep(os.urandom(KEY_BYTES), Mode.SESSION)

    def give_up(self) -> None:
        """End a wait for the keychain, from any thread: what waits raises VaultError (vault-cancelled)."""
        self._keychain.give_up()

    def close(self) -> None:
        """Wipe the key from memory."""
        with self._lock:  # does not wait for its turn: who leaves does not wait for a dialog of the keychain
            self._wipe()
            self._mode = None

    def forget(self) -> bool:
        """Give up the key for ever, everywhere; what it sealed opens no more. Return whether the keychain could be asked.

        Raises StoreError when `vault.json` cannot be deleted.
        """
        with self._turn:
            passphrase.remove(self._file)
            self.close()
            with self._lock:
                self._problem = ""
            return self._leave_keychain()

    def seal(self, account: int | str, field: str, text: str) -> bytes:
        """Return `text` sealed for this field of this account. Raises VaultError (vault-closed, or why it could not be opened)."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key, mode = self._in_use()
        head = (_SESSION if mode is Mode.SESSION else _LASTING) + _key_id(key)
        nonce = os.urandom(NONCE_BYTES)
        return head + nonce + AESGCM(key).encrypt(nonce, text.encode("utf-8"), _place(head, account, field))

    def open(self, account: int | str, field: str, sealed: bytes) -> str:
        """Return what was sealed for this field of this account.

        Raises VaultError: vault-closed; vault-session-over (was kept for an earlier session); vault-locked (this session has a key of its
        own, the lasting one is still locked away); vault-damaged (the key or the secret is another one).
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key, mode = self._in_use()
        head, nonce, rest = sealed[:_HEAD], sealed[_HEAD : _HEAD + NONCE_BYTES], sealed[_HEAD + NONCE_BYTES :]
        if not hmac.compare_digest(head[1:], _key_id(key)):
            raise VaultError(_why_not(sealed, mode))
        try:
            return AESGCM(key).decrypt(nonce, rest, _place(head, account, field)).decode("utf-8")
        except (InvalidTag, ValueError):
            raise VaultError("vault-damaged", reason="secret") from None

    def _key_of_keychain(self) -> bytes:
        kept = self._keychain.get(SERVICE, self._installation)
        if kept is not None:
            return _decoded(kept)
        if not self._fresh():
            raise VaultError("vault-damaged", reason="key-gone")
        key = os.urandom(KEY_BYTES)
        words = base64.b64encode(key).decode("ascii")
        self._keychain.set(SERVICE, self._installation, words)
        back = self._keychain.get(SERVICE, self._installation)
        if back is None or not hmac.compare_digest(back, words):
            raise VaultError("vault-none", reason="not-kept")
        return key

    def _leave_keychain(self) -> bool:
        try:
            self._keychain.delete(SERVICE, self._installation)
        except VaultError:
            return False
        return True

    def _opened(self) -> bool:
        with self._lock:
            return self._key is not None and self._mode is not Mode.SESSION

    def _copy(self) -> bytes:
        return self._in_use()[0]

    def _in_use(self) -> tuple[bytes, Mode]:
        with self._lock:
            if self._key is None or self._mode is None:
                raise VaultError(self._problem or "vault-closed")
            return bytes(self._key), self._mode

    def _keep(self, key: bytes, mode: Mode) -> None:
        with self._lock:
            self._wipe()
            self._key, self._mode, self._problem = bytearray(key), mode, ""

    def _wipe(self) -> None:
        if self._key is not None:
            self._key[:] = bytes(len(self._key))
        self._key = None

    def _noted(self) -> _Noted:
        return _Noted(self._note)

    def _note(self, problem: str) -> None:
        with self._lock:
            self._problem = problem


class _Noted:
    """Remembers the code of a VaultError that passes."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, VaultError):
            self._note(error.word)


def _key_id(key: bytes) -> bytes:
    """Return a name for `key` that tells nothing of it."""
    return hashlib.sha256(b"omroeper key id\x00" + key).digest()[:_ID_BYTES]


def _place(head: bytes, account: int | str, field: str) -> bytes:
    return head + b"\x00" + str(account).encode("utf-8") + b"\x00" + field.encode("utf-8")


def _why_not(sealed: bytes, mode: Mode) -> str:
    if of_session(sealed):
        return "vault-session-over"
    return "vault-locked" if mode is Mode.SESSION else "vault-damaged"


def _decoded(words: str) -> bytes:
    try:
        key = base64.b64decode(words, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise VaultError("vault-damaged", reason="key")
    return key
