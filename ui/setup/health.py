"""How an account stands, in words: signed in as whom, until when, last success; or what is wrong and the one thing that mends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from accounts.model.account import Account
from ui.language import since, tr, when
from ui.setup.telling import asked

SOON = timedelta(days=7)
"""A login that ends within this time is told of beforehand."""

_SIGN_IN = frozenset({"auth-lost", "secrets-gone", "other-account", "permission-missing", "vault-session-over", "vault-damaged"})
_TRY = frozenset({
    "network-down", "no-such-server", "certificate", "portal", "too-many-redirects", "try-later", "rate-limited", "server-trouble",
    "no-answer", "not-understood", "strange-answer",
})  # fmt: skip


class Remedy(StrEnum):
    """What mends it."""

    SIGN_IN = "sign-in"
    UNLOCK = "unlock"
    TRY = "try"
    CHECK = "check"


@dataclass(frozen=True)
class Standing:
    """`well`: nothing is wrong. `text` and `todo` say what is, and `remedy` is the one button (None: none is needed)."""

    well: bool
    text: str
    todo: str = ""
    remedy: Remedy | None = None


def standing(account: Account, now: datetime, *, local: bool, closed: bool, locked: bool) -> Standing:
    """Return how an account stands.

    `local`: its network lives in the program. `closed`: the vault is, so no sign-in can be read; `locked`: some cannot.
    """
    health = account.health
    if health.problem:
        said = asked(health.problem, dict(health.problem_values))
        return Standing(well=False, text=said.text, todo=said.todo, remedy=remedy_for(health.problem, locked=locked))
    if closed and not local:
        said = asked("vault-closed")
        return Standing(well=False, text=said.text, todo=said.todo, remedy=Remedy.UNLOCK)
    ends = health.expires_at
    if ends is not None and ends <= now:
        told = tr("Setup", "The sign-in ended: {when}.", when=when(ends, now=now))
        return Standing(well=False, text=told, todo=tr("Setup", "Sign in again."), remedy=Remedy.SIGN_IN)
    if ends is not None and ends - now <= SOON:
        told = tr("Setup", "The sign-in ends soon: {when}.", when=when(ends, now=now))
        return Standing(well=True, text=told, todo=tr("Setup", "Sign in again before that."), remedy=Remedy.SIGN_IN)
    return Standing(well=True, text="")


def remedy_for(code: str, *, locked: bool) -> Remedy:
    """Return the one thing that mends a problem.

    A vault that was closed when the problem was noted may be open by now: then it is looked at again.
    """
    if locked and code.startswith("vault-"):
        return Remedy.UNLOCK
    if code in _SIGN_IN:
        return Remedy.SIGN_IN
    return Remedy.TRY if code in _TRY else Remedy.CHECK


def remedy_word(remedy: Remedy) -> str:
    """Return what the button of a remedy says."""
    return {
        Remedy.SIGN_IN: tr("Setup", "Sign in again"),
        Remedy.UNLOCK: tr("Setup", "Unlock"),
        Remedy.TRY: tr("Setup", "Try again"),
        Remedy.CHECK: tr("Setup", "Check now"),
    }[remedy]


def signed_in_as(account: Account, now: datetime, *, session: bool = False) -> str:
    """Return as whom, until when, and when it last worked. `session`: the sign-in is kept for this session only."""
    name = account.display_name.strip()
    who = f"{name} ({account.handle})" if name else account.handle
    parts = [tr("Setup", "Signed in as {who}.", who=who)]
    ends = account.health.expires_at
    if ends is not None and ends > now + SOON:
        parts.append(tr("Setup", "Valid until {when}.", when=when(ends, now=now)))
    if session:
        parts.append(tr("Setup", "Kept until Omroeper closes."))
    if account.health.last_success is not None:
        parts.append(tr("Setup", "Worked last: {ago}.", ago=since(account.health.last_success, now)))
    return " ".join(parts)
