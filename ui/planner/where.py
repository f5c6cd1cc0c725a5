"""Where the timer of a plan runs: at the network's server, or on this laptop and why. Decided by the engine, told here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.post import Place, State, Target
from accounts.posts.planning import WhyHere
from ui.language import tr

ICONS = {Place.HERE: "laptop", Place.SERVER: "server"}


@dataclass(frozen=True)
class Where:
    """Where the timer of one account's message would run. `why` says why it would not run at the server; `kept` that somebody chose so."""

    place: Place
    server: str = ""
    why: WhyHere | None = None
    kept: bool = False

    @property
    def offered(self) -> bool:
        """Return whether there is a choice: the server would take it."""
        return self.place is Place.SERVER or self.kept


def where(engine: Engine, account: Account, at: datetime, kept: Collection[AccountId] = ()) -> Where:
    """Return where the timer would run for a message of `account` planned at `at`. Reads the books; call it off the main thread."""
    why = engine.desk.why_here(account.id, at)
    if why is not None:
        return Where(Place.HERE, host_of(account), why)
    keeps = account.id in kept
    return Where(Place.HERE if keeps else Place.SERVER, host_of(account), kept=keeps)


def host_of(account: Account) -> str:
    """Return the name of an account's server, without what a browser puts before it."""
    return urlsplit(account.server).hostname or account.server


def sentence(found: Where) -> str:
    """Return where the timer runs, what that asks of the user, and why it is not the server's."""
    if found.place is Place.SERVER:
        return tr("Planner", "at the server of {server}; the laptop may be off", server=found.server)
    reason = _reason(found)
    here = tr("Planner", "on this laptop, which must be on")
    return f"{here}: {reason}" if reason else here


def _reason(found: Where) -> str:
    if found.kept:
        return tr("Planner", "you chose so")
    if found.why is None:
        return ""
    return {
        WhyHere.NO_TIMER: tr("Planner", "{server} has no timer that can be relied on", server=found.server),
        WhyHere.SWITCHED_OFF: tr("Planner", "that is how this account is set"),
        WhyHere.TOO_NEAR: tr("Planner", "the moment is too near for the server"),
        WhyHere.FULL_DAY: tr("Planner", "the server keeps no more for that day"),
        WhyHere.FULL: tr("Planner", "the server keeps no more plans"),
    }[found.why]


def short(target: Target) -> str:
    """Return where the timer of a target runs, in the least words."""
    if target.state is State.HANDED_OVER:
        return tr("Planner", "at the server")
    return tr("Planner", "to the server") if target.place == Place.SERVER else tr("Planner", "on this laptop")
