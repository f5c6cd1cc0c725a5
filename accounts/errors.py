"""What can go wrong, by kind. An error carries a code and plain values; `ui/words.py` and the command line make the sentence.

Two families: `KnownError` is the user's world (a full disk, a wrong password, a network that refuses), `BugError` is ours.
The outcomes of a send are their own branch, `SendError`, because what may be done next hangs on them alone.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar


class KnownError(Exception):
    """Something of the user's world is in the way.

    `code` is a stable kebab-case word for which a sentence exists in every language; `values` fill that sentence and
    never hold a secret.
    """

    code: ClassVar[str] = "known"

    def __init__(self, code: str | None = None, /, **values: str | int | float | None) -> None:
        """Keep the code (default: the class's own) and the values of the sentence."""
        self.word = code or self.code
        self.values = values
        super().__init__(self.word, values)

    def __str__(self) -> str:
        """Return the code and its values, for a log."""
        inner = ", ".join(f"{key}={value!r}" for key, value in self.values.items())
        return f"{self.word}({inner})"


class BugError(Exception):
    """Something that cannot happen did; worth a report."""


class InputError(KnownError):
    """What was typed or chosen cannot be used as it is."""

    code = "bad-input"


class StoreError(KnownError):
    """The books cannot be read or written."""

    code = "store"


class ReadOnlyStoreError(StoreError):
    """The books are open for reading only."""

    code = "store-read-only"


class VaultError(KnownError):
    """The secrets cannot be reached now. Codes: vault-none, vault-locked, vault-cancelled, vault-slow, vault-wrong-passphrase,
    vault-passphrase-needed, vault-not-empty, vault-session-over, vault-damaged, vault-closed.
    """

    code = "vault-closed"


class SignInError(KnownError):
    """Signing in did not succeed.

    Codes: no-such-server, not-that-kind, wrong-secret, certificate, plain-http, denied, cancelled, no-browser, timed-out,
    second-factor, switched-off, refused.
    """

    code = "refused"


class SendError(KnownError):
    """A send, or a step before it, ended without a post that is known to stand."""

    code = "send"


class NetworkDown(SendError):
    """Certainly not sent: no name, no connection, no TLS, no proxy. Try again when there is a network."""

    code = "network-down"


class Retryable(SendError):
    """Certainly not sent, and the server asks for patience: try again, not before `after` when it is given."""

    code = "try-later"

    def __init__(self, code: str | None = None, /, after: datetime | None = None, **values: str | int | float | None) -> None:
        """Keep the moment (aware) before which a repetition is of no use."""
        super().__init__(code, **values)
        self.after = after


class RateLimited(Retryable):
    """Certainly not sent: too many requests."""

    code = "rate-limited"


class Permanent(SendError):
    """Certainly not sent, and the same text will be refused again. `values['message']` holds the server's own words."""

    code = "refused"


class AuthLost(SendError):
    """Certainly not sent: the account has to sign in again."""

    code = "auth-lost"


class PermissionMissing(SendError):
    """Certainly not sent: this account may not do that there. `values['what']` names the right that is missing."""

    code = "permission-missing"


class Uncertain(SendError):
    """The request left and no answer came: it may stand there. Never repeat before the connector has looked."""

    code = "uncertain"
