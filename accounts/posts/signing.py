"""The key with which this installation signs what it sends to colleagues: Ed25519, made once, its private half sealed by the vault."""

from __future__ import annotations

import base64
import binascii
import threading

from accounts.errors import VaultError
from accounts.store import settings as rows
from accounts.store.books import Books
from accounts.vault import Vault

SETTING = "signing_key"
KEY_BYTES = 32
SIGNATURE_BYTES = 64
_FIELD = "signing-key"
_LOST = {"vault-damaged", "vault-session-over"}


class Signing:
    """Signs and verifies. Thread-safe; signing reads the books and may make the key."""

    def __init__(self, books: Books, vault: Vault) -> None:
        """Make nothing yet."""
        self._books = books
        self._vault = vault
        self._lock = threading.Lock()

    def public(self) -> str:
        """Return the public key of this installation (base64), '' before anything was ever signed. Raises StoreError."""
        kept = rows.every(self._books).get(SETTING)
        return str(kept.get("public", "")) if isinstance(kept, dict) else ""

    def sign(self, body: bytes) -> tuple[bytes, str]:
        """Return the signature over `body`, and the public key it belongs to. Raises VaultError (the vault is closed), StoreError.

        A key that was sealed with another data key (the keychain was lost, or it was kept for one session) is replaced by a new one;
        then the words by which colleagues know this installation are others.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        with self._lock:
            key = Ed25519PrivateKey.from_private_bytes(self._private())
            return key.sign(body), _public(key.public_key().public_bytes_raw())

    def _private(self) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        self._vault.check()
        kept = rows.every(self._books).get(SETTING)
        if isinstance(kept, dict):
            try:
                return base64.b64decode(self._vault.open(0, _FIELD, base64.b64decode(str(kept.get("sealed", "")))))
            except VaultError as failure:
                if failure.word not in _LOST:
                    raise
            except (binascii.Error, ValueError):
                pass
        made = Ed25519PrivateKey.generate()
        raw = made.private_bytes_raw()
        sealed = self._vault.seal(0, _FIELD, base64.b64encode(raw).decode("ascii"))
        plain = {"public": _public(made.public_key().public_bytes_raw()), "sealed": base64.b64encode(sealed).decode("ascii")}
        rows.put(self._books, SETTING, plain)
        return raw


def fits(key: str, signature: bytes, body: bytes) -> bool:
    """Return whether `signature` over `body` was made with the private half of `key` (base64)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw = base64.b64decode(key, validate=True)
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, body)
    except (binascii.Error, ValueError, InvalidSignature):
        return False
    return True


def _public(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
