"""As whom a question is answered, how the message begins, and which snippet fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from accounts.answers.conversation import addressed
from accounts.engine import Engine
from accounts.errors import InputError
from accounts.model.hour import Hour
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.posts.writing_aids import Snippet

WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True)
class Beginning:
    """A message to begin: as whom, what it answers, its first words, and whether only who is named may read it."""

    account: AccountId
    reply_to: str
    text: str
    private: bool


def beginning(engine: Engine, hour: Hour, status: Status, text: str = "") -> Beginning:
    """Return how a question of an hour is answered. Raises InputError (not-from-there: none of its accounts can), StoreError."""
    able = [one for one in engine.reader.able(status) if one.id in hour.accounts]
    account = addressed(status, able) or next(iter(able), None)
    if account is None:
        known = engine.register.known().get(hour.accounts[0])
        raise InputError("not-from-there", account=known.label if known is not None else hour.title)
    here = engine.reader.local(account.id, status)
    private = status.visibility == "direct"
    # A private message reaches nobody but those whom it names.
    called = f"@{status.author.handle} " if private or account.limits.extra.get("mentions") == "server" else ""
    return Beginning(account.id, here.remote_id, f"{called}{text}", private)


def fitting(snippets: Iterable[Snippet], text: str) -> Snippet | None:
    """Return the snippet whose name and department have most words in common with a question, None when none has any."""
    asked = {one.casefold() for one in WORD.findall(text)}

    def common(one: Snippet) -> int:
        named = WORD.findall(f"{one.name} {one.contact.department}")
        return len({word.casefold() for word in named} & asked)

    best = max(snippets, key=common, default=None)
    return best if best is not None and common(best) else None
