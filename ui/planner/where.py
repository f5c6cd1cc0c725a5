"""Where the timer of a plan runs: at the network's server, or on this laptop. Asked of the engine; a laptop is always possible."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.post import State, Target
from ui.language import tr


class Where(StrEnum):
    """Who looks at the clock."""

    HERE = "here"
    SERVER = "server"


ICONS = {Where.HERE: "laptop", Where.SERVER: "server"}


def where(engine: Engine, account: Account, at: datetime) -> Where:
    """Return where the timer would run for a message of `account` planned at `at`. May ask the books; call it off the main thread.

    An engine that hands nothing over to servers keeps every timer here.
    """
    planning: Any = getattr(engine, "planning", None)
    if planning is None:
        return Where.HERE
    return Where.SERVER if str(planning.where(account, at)) == Where.SERVER.value else Where.HERE


def of_target(target: Target) -> Where:
    """Return where the timer of a target runs now."""
    return Where.SERVER if target.state is State.HANDED_OVER else Where.HERE


def sentence(place: Where) -> str:
    """Return where the timer runs, and what that asks of the user."""
    if place is Where.SERVER:
        return tr("Planner", "at the network's server; the laptop may be off")
    return tr("Planner", "on this laptop, which must be on")


def short(place: Where) -> str:
    """Return where the timer runs, in the least words."""
    return tr("Planner", "at the server") if place is Where.SERVER else tr("Planner", "on this laptop")
