"""Reads the accounts that the list shows, off the main thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from accounts.engine import Engine
from accounts.model.account import Account
from accounts.model.hold import HoldCause
from accounts.vault import Mode
from ui import words
from ui.setup.card import Row
from ui.setup.health import standing
from ui.setup.telling import network_name
from ui.setup.troubles import world_of
from ui.setup.vault import is_closed

FIRST = 12
"""Accounts that are shown at first; as many more each time more are asked for."""


@dataclass(frozen=True)
class Found:
    """`rows` to show, how many match the search, and how many accounts there are."""

    rows: tuple[Row, ...]
    matching: int
    all: int


def load(engine: Engine, wanted: str, most: int) -> Found:
    """Return at most `most` accounts that hold all words of `wanted`; what is wrong comes first. Raises StoreError."""
    register = engine.register
    now = engine.clock.now()
    everybody = [one for one in register.every() if one.network in register.networks]
    closed = is_closed(engine) and engine.has_secrets
    locked = engine.has_locked_secrets
    session = engine.vault.state().mode is Mode.SESSION
    stopped = {one.account: one for one in engine.holds.set_by_people if one.cause is HoldCause.MANUAL and one.account is not None}
    asked = wanted.casefold().split()
    matching = [one for one in everybody if all(word in _text(engine, one) for word in asked)] if asked else everybody
    rows = []
    for account in matching:
        network = register.network(account.network)
        stands = standing(account, now, local=network.local, closed=closed, locked=locked)
        rows.append(Row(account, network, stands, session=session and not network.local, stopped=stopped.get(account.id)))
    rows.sort(key=lambda row: row.standing.well)
    return Found(tuple(_with_trouble(row) for row in rows[:most]), len(matching), len(everybody))


def _text(engine: Engine, account: Account) -> str:
    network = network_name(engine.register.network(account.network))
    parts = (account.label, account.handle, account.display_name, account.server, words.role(account), words.role(account.role), network)
    return " ".join(parts).casefold()


def _with_trouble(row: Row) -> Row:
    world = world_of(row.network)
    if world is None:
        return row
    return replace(row, trouble=world.trouble(row.account.remote_id)[0].value)
