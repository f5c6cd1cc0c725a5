"""Where the timer of a plan runs: at the network's server, or on this laptop. Decided by the engine, told here."""

from __future__ import annotations

from datetime import datetime

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.post import Place, State, Target
from ui.language import tr

ICONS = {Place.HERE: "laptop", Place.SERVER: "server"}


def where(engine: Engine, account: Account, at: datetime) -> Place:
    """Return where the timer would run for a message of `account` planned at `at`. Reads the books; call it off the main thread."""
    return engine.desk.where(account.id, at)


def sentence(place: Place) -> str:
    """Return where the timer runs, and what that asks of the user."""
    if place == Place.SERVER:
        return tr("Planner", "at the network's server; the laptop may be off")
    return tr("Planner", "on this laptop, which must be on")


def short(target: Target) -> str:
    """Return where the timer of a target runs, in the least words."""
    if target.state is State.HANDED_OVER:
        return tr("Planner", "at the server")
    return tr("Planner", "to the server") if target.place == Place.SERVER else tr("Planner", "on this laptop")
