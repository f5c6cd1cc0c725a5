"""The data key wrapped by a passphrase, in a small file: for a computer without a keychain.

The passphrase is stretched with argon2id (RFC 9106, second recommendation: 64 MiB, three passes, four lanes); what comes out wraps the
key with AES-256-GCM. The file holds salt, costs and the wrapped key; whether the passphrase is right shows when it unwraps.
"""

from __future__ import annotations

import base64
import errno
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from accounts.errors import InputError, StoreError, VaultError

LEAST_LENGTH = 12
_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32
_MOST_MEMORY = 4 * 1024 * 1024
_MOST_PASSES = 100
_MOST_LANES = 64


@dataclass(frozen=True)
class Cost:
    """What one guess costs: passes, memory in KiB, lanes."""

    passes: int
    memory: int
    lanes: int


USUAL = Cost(passes=3, memory=64 * 1024, lanes=4)


def check(text: str) -> None:
    """Raises InputError (passphrase-short) when `text` has fewer than 12 characters."""
    if len(_plain(text)) < LEAST_LENGTH:
        raise InputError("passphrase-short", least=LEAST_LENGTH)


def wrap(file: Path, key: bytes, text: str, cost: Cost) -> None:
    """Write `key`, wrapped by `text`, to `file`, all or nothing, readable by the user alone. Raises StoreError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    wrapped = AESGCM(_stretched(text, salt, cost)).encrypt(nonce, key, _bound(salt, cost))
    plain = {
        "version": 1,
        "kdf": "argon2id",
        "salt": _words(salt),
        "passes": cost.passes,
        "memory_kib": cost.memory,
        "lanes": cost.lanes,
        "nonce": _words(nonce),
        "key": _words(wrapped),
    }
    _write(file, json.dumps(plain, indent=1).encode("ascii"))


def unwrap(file: Path, text: str) -> bytes:
    """Return the key in `file`. Raises VaultError: vault-wrong-passphrase, vault-damaged (not a file of ours); StoreError (store)."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, wrapped, cost = _read(file.read_bytes())
    except OSError as error:
        raise StoreError(reason=error.strerror) from None
    except (ValueError, KeyError, TypeError):
        raise VaultError("vault-damaged", reason="file") from None
    try:
        return AESGCM(_stretched(text, salt, cost)).decrypt(nonce, wrapped, _bound(salt, cost))
    except InvalidTag:
        raise VaultError("vault-wrong-passphrase") from None


def remove(file: Path) -> None:
    """Delete the file; one that is gone is no error. Raises StoreError."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(reason=error.strerror) from None


def _read(content: bytes) -> tuple[bytes, bytes, bytes, Cost]:
    plain: dict[str, Any] = json.loads(content)
    salt, nonce, wrapped = (base64.b64decode(plain[name], validate=True) for name in ("salt", "nonce", "key"))
    cost = Cost(plain["passes"], plain["memory_kib"], plain["lanes"])
    sound = (
        (plain["version"], plain["kdf"]) == (1, "argon2id")
        and (len(salt), len(nonce), len(wrapped)) == (_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES + 16)
        # A file that was tampered with must not be able to eat the computer's memory.
        and 1 <= cost.passes <= _MOST_PASSES
        and 1 <= cost.lanes <= _MOST_LANES
        and 8 * cost.lanes <= cost.memory <= _MOST_MEMORY
    )
    if not sound:
        raise ValueError("not a vault file of ours")
    return salt, nonce, wrapped, cost


def _stretched(text: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(_plain(text).encode("utf-8"), salt, cost.passes, cost.memory, cost.lanes, _KEY_BYTES, Type.ID)


def _plain(text: str) -> str:
    """Return the one form of a text that every keyboard yields."""
    return unicodedata.normalize("NFC", text)


def _bound(salt: bytes, cost: Cost) -> bytes:
    return b"omroeper vault 1\x00" + salt + f"{cost.passes} {cost.memory} {cost.lanes}".encode("ascii")


def _words(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _write(file: Path, content: bytes) -> None:
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        beside.unlink(missing_ok=True)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            os.replace(beside, file)
        finally:
            beside.unlink(missing_ok=True)
        _settle(file.parent)
    except OSError as error:
        raise StoreError("disk-full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else None, reason=error.strerror) from None


def _settle(folder: Path) -> None:
    """Make the new name durable, where the system can."""
    if os.name == "nt":  # pragma: no cover - Windows has no handle on a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
