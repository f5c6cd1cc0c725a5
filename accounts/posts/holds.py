"""Reasons why nothing leaves an account now. Asked at the moment of sending; lifting one needs no repair."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum

from accounts.events import Events, HoldsChanged
from accounts.model.account import Account


class HoldKind(StrEnum):
    """Why it is held."""

    OFFLINE = "offline"
    SIGN_IN = "sign-in"
    VAULT = "vault"


@dataclass(frozen=True)
class Hold:
    """One reason, with the code of the sentence that tells what ends it."""

    kind: HoldKind
    code: str


class Holds:
    """The reasons that are in force."""

    def __init__(self, events: Events) -> None:
        """Start with none."""
        self._events = events
        self._lock = threading.Lock()
        self._offline = False
        self._vault = ""

    def set_offline(self, offline: bool) -> None:
        """Say that the computer has no network, or has it again."""
        self._set("_offline", offline)

    def set_vault(self, problem: str) -> None:
        """Say that the secrets cannot be reached (code of a VaultError), or '' that they can."""
        self._set("_vault", problem)

    def _set(self, name: str, value: object) -> None:
        with self._lock:
            changed = getattr(self, name) != value
            setattr(self, name, value)
        if changed:
            self._events.publish(HoldsChanged())

    @property
    def offline(self) -> bool:
        """Return whether the computer has no network."""
        return self._offline

    def on(self, account: Account, *, needs_secrets: bool = True, needs_network: bool = True) -> tuple[Hold, ...]:
        """Return what holds this account now. A network inside the program needs neither, a server on this very machine no network."""
        found: list[Hold] = []
        if account.health.needs_sign_in:
            found.append(Hold(HoldKind.SIGN_IN, account.health.problem))
        if self._vault and needs_secrets:
            found.append(Hold(HoldKind.VAULT, self._vault))
        if self._offline and needs_network:
            found.append(Hold(HoldKind.OFFLINE, "network-down"))
        return tuple(found)
