"""What all commands share: an open engine, a told window, plain values for JSON."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from accounts.engine import Engine
from accounts.errors import InputError, VaultError
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.model.post import Target
from accounts.posts.holds import Hold
from desktop import log, pace, single
from desktop.opening import open_engine
from resources.catalogue import tr

MOST_PASSPHRASE = 1024


@contextlib.contextmanager
def engine(folder: Path, *, changes: bool = True) -> Iterator[Engine]:
    """Open the engine for one command; afterwards an open window is told, when something may have changed."""
    handler = log.begin(folder)
    try:
        one = open_engine(folder)
        pace.settled()
        try:
            if not changes:
                _tell_problem(one)
            yield one
        finally:
            one.close()
            if changes:
                single.ring(folder, single.CHANGED)
    finally:
        if handler is not None:
            logging.getLogger().removeHandler(handler)
            handler.close()


def _tell_problem(one: Engine) -> None:
    """Say on the error stream when what is shown may be old: a full disk, or the last copy of damaged books."""
    if one.books.problem in {"store-damaged", "disk-full"}:
        from ui.words import error

        sentence = error(one.books.problem)
        sys.stderr.write(" ".join(f"{sentence.text} {sentence.todo}".split()) + "\n")


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Add the way in for a machine without keychain and without terminal. Never an argument or a variable: others could read those."""
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help=tr(
            "Commands", "read the passphrase of Omroeper from file descriptor N, for instance: omroeper publish --passphrase-fd 3 3<FILE"
        ),
    )


def read_passphrase(descriptor: int) -> str:
    """Return the first line of an open file descriptor. Raises InputError (no-passphrase)."""
    try:
        with open(descriptor, "rb", buffering=0, closefd=False) as file:
            found = file.read(MOST_PASSPHRASE + 1) or b""
        line = found.splitlines()[0].decode("utf-8") if found else ""
    except (OSError, ValueError, OverflowError, TypeError):
        line = ""
    if not line or len(line) > MOST_PASSPHRASE:
        raise InputError("no-passphrase", descriptor=descriptor)
    return line


def unlock(one: Engine, passphrase_fd: int | None = None, *, may_set: bool = False) -> None:
    """Open the vault: with the keychain, with the passphrase from a file descriptor, or by asking where there is a terminal.

    With `may_set` a vault in which nothing lies yet gets the passphrase from the descriptor. Raises VaultError, InputError.
    """
    if passphrase_fd is not None:
        passphrase = read_passphrase(passphrase_fd)
        if one.vault.state().needs_passphrase or not may_set:
            one.unlock_with(passphrase)
        else:
            one.use_passphrase(passphrase)
    elif one.vault.state().needs_passphrase and sys.stdin.isatty():
        import getpass

        one.unlock_with(getpass.getpass(tr("Commands", "Passphrase of Omroeper: ")))
    else:
        one.unlock()


def unlock_if_possible(one: Engine, passphrase_fd: int | None = None) -> VaultError | None:
    """Open the vault when there are secrets; return why it stayed closed. Accounts without secrets go on."""
    if not one.has_secrets:
        return None
    try:
        unlock(one, passphrase_fd)
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


def held_by(one: Engine, target: Target) -> tuple[Hold, ...]:
    """Return what holds a target now. Call `one.holds.read()` first."""
    account = one.register.get(target.account)
    return one.publisher.held(target, account) if account is not None and account.removed_at is None else ()


def target_line(target: Target, accounts: Mapping[AccountId, Account], held: Sequence[Hold] = ()) -> str:
    """Return a target as one line for a person; `held` is what holds it, with what ends that."""
    from ui import words

    account = accounts.get(target.account)
    sender = f"{words.role(account)} {account.handle}" if account else str(target.account)
    first = next(iter((target.content.title or target.content.text).splitlines()), "")
    shown = first if len(first) <= 50 else first[:49] + "…"
    ends = " ".join(dict.fromkeys(words.error(hold.code).todo for hold in held))
    return f"{target.id:>5}  {words.state(target, held)}  {sender}  {shown}  {target.url or ends}".rstrip()
