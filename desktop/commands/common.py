"""What all commands share: an open engine, a told window, plain values for JSON."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import VaultError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.post import Target
from desktop import log, single
from desktop.opening import open_engine
from resources.catalogue import tr


@contextlib.contextmanager
def engine(folder: Path, *, changes: bool = True) -> Iterator[Engine]:
    """Open the engine for one command; afterwards an open window is told, when something may have changed."""
    handler = log.begin(folder)
    one = open_engine(folder)
    try:
        yield one
    finally:
        one.close()
        if handler is not None:
            import logging

            logging.getLogger().removeHandler(handler)
            handler.close()
        if changes:
            single.ring(folder, single.CHANGED)


def unlock(one: Engine) -> None:
    """Open the vault, with the keychain or by asking for the passphrase where there is a terminal. Raises VaultError."""
    if one.vault.state().needs_passphrase and sys.stdin.isatty():
        import getpass

        one.unlock_with(getpass.getpass(tr("Commands", "Passphrase of Omroeper: ")))
    else:
        one.unlock()


def unlock_if_possible(one: Engine) -> VaultError | None:
    """Open the vault when there are secrets; return why it stayed closed. Accounts without secrets go on."""
    if not one.has_secrets:
        return None
    try:
        unlock(one)
    except VaultError as failure:
        return failure
    return None


def say(text: str) -> None:
    """Print one line."""
    sys.stdout.write(text + "\n")


def say_json(value: object) -> None:
    """Print one JSON value."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def moment(value: datetime | None) -> str | None:
    """Return a moment as ISO 8601 in UTC."""
    return None if value is None else value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def account_plain(account: Account) -> dict[str, Any]:
    """Return an account for JSON; without secrets, since an account holds none."""
    return {
        "id": account.id,
        "network": account.network,
        "server": account.server,
        "handle": account.handle,
        "role": account.role.value,
        "label": account.label,
        "language": account.language,
        "visibility": account.visibility.value,
        "pause": account.pause_seconds,
        "problem": account.health.problem or None,
        "last_success": moment(account.health.last_success),
        "expires": moment(account.health.expires_at),
    }


def target_plain(target: Target) -> dict[str, Any]:
    """Return a target for JSON, as `omroeper targets --json` documents it."""
    return {
        "id": target.id,
        "post": target.post,
        "account": target.account,
        "state": target.state.value,
        "due": moment(target.due_at),
        "attempts": target.attempts,
        "remote_id": target.remote_id or None,
        "url": target.url or None,
        "error": target.error or None,
        "error_values": target.error_values or None,
    }


def target_line(target: Target, accounts: Mapping[AccountId, Account]) -> str:
    """Return a target as one line for a person."""
    from ui import words

    account = accounts.get(target.account)
    sender = f"{words.role(account)} {account.handle}" if account else str(target.account)
    first = next(iter((target.content.title or target.content.text).splitlines()), "")
    shown = first if len(first) <= 50 else first[:49] + "…"
    return f"{target.id:>5}  {words.state(target)}  {sender}  {shown}  {target.url}".rstrip()
