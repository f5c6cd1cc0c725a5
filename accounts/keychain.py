"""The keychain of the operating system through `keyring`, with a longest wait and errors by kind.

A call may open the system's own dialog and wait for a person. It runs in a thread of its own; when no answer comes in time the call
ends with 'vault-slow' while the dialog may stay. A next call first waits for that earlier one, so that dialogs never pile up. Whoever
does not want to wait any longer ends all of that with `give_up`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar, cast

from accounts.errors import VaultError

T = TypeVar("T")


class Backend(Protocol):
    """The part of a `keyring` backend that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password, None when there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete the password. Raises PasswordDeleteError when there is none."""
        ...


def system_backend() -> Backend:
    """Return the system's keychain. Raises NoKeyringError when there is none that keeps secrets encrypted."""
    import keyring
    from keyring.errors import NoKeyringError

    chosen = keyring.get_keyring()
    # A chain of several is taken apart: its last links may be files in plain text.
    for one in getattr(chosen, "backends", [chosen]):
        if _keeps_secrets(type(one)):
            return cast(Backend, one)
    raise NoKeyringError("no keychain that encrypts")


def _keeps_secrets(kind: type) -> bool:
    return not kind.__module__.startswith(("keyrings.alt", "keyring.backends.null", "keyring.backends.fail"))


class Keychain:
    """Three calls, each in its own thread and within `seconds`."""

    def __init__(self, backend: Callable[[], Backend], seconds: float) -> None:
        """Look for no keychain yet; finding it may already take its time."""
        self._backend = backend
        self._seconds = seconds
        self._earlier: threading.Thread | None = None
        self._change = threading.Condition()
        self._busy = False
        self._given_up = False

    def give_up(self) -> None:
        """End the wait of the call that runs now, from any thread: it raises VaultError (vault-cancelled)."""
        with self._change:
            self._given_up = True
            self._change.notify_all()

    def get(self, service: str, user: str) -> str | None:
        """Return what is kept, None when there is nothing. Raises VaultError."""
        return self._call(lambda backend: backend.get_password(service, user))

    def set(self, service: str, user: str, text: str) -> None:
        """Keep `text`. Raises VaultError."""
        self._call(lambda backend: backend.set_password(service, user, text))

    def delete(self, service: str, user: str) -> None:
        """Keep nothing any more; nothing there is no error. Raises VaultError."""

        def work(backend: Backend) -> None:
            if backend.get_password(service, user) is not None:
                backend.delete_password(service, user)

        self._call(work)

    def _call(self, work: Callable[[Backend], T]) -> T:
        answer: list[T] = []
        problem: list[Exception] = []

        def run() -> None:
            try:
                answer.append(work(self._backend()))
            except Exception as error:  # backends raise what their system raises, not only KeyringError
                problem.append(error)
            with self._change:
                self._busy = False
                self._change.notify_all()

        with self._change:
            self._given_up = False
            self._wait()
            self._busy = True
            self._earlier = threading.Thread(target=run, name="keychain", daemon=True)
            self._earlier.start()
            self._wait()
        if problem:
            raise _by_kind(problem[0]) from None
        return answer[0]

    def _wait(self) -> None:
        """Wait for the end of the call that runs, if one does; holds `_change`. Raises VaultError: vault-slow, vault-cancelled."""
        self._change.wait_for(lambda: not self._busy or self._given_up, self._seconds)
        if self._busy:
            raise VaultError("vault-cancelled" if self._given_up else "vault-slow")
        earlier, self._earlier = self._earlier, None
        if earlier is not None:
            self._change.release()
            try:
                earlier.join()
            finally:
                self._change.acquire()


def _by_kind(error: Exception) -> VaultError:
    from keyring.errors import KeyringLocked, NoKeyringError

    if isinstance(error, NoKeyringError):
        return VaultError("vault-none")
    seen = {type(error).__name__, *(type(one).__name__ for one in (error.__cause__, error.__context__) if one)}
    # SecretStorage says so by name; on a Mac a locked keychain asks, and 'locked' means that the person said no.
    if "PromptDismissedException" in seen or (isinstance(error, KeyringLocked) and "KeychainDenied" in seen):
        return VaultError("vault-cancelled")
    return VaultError("vault-locked", detail=type(error).__name__)
