"""What is asked before an account boosts or favourites a message: what would be asked of a reply to it."""

from __future__ import annotations

from dataclasses import replace

from accounts.answers.conversation import addressed
from accounts.model.account import Account
from accounts.model.draft import Content
from accounts.model.status import Status
from accounts.posts.checks import Finding, Thread, Weight
from accounts.posts.checks.thread import thread
from accounts.posts.surroundings import Surroundings
from accounts.register import Register


def asked(status: Status, account: Account, register: Register, surroundings: Surroundings) -> tuple[Finding, ...]:
    """Return whether another account was spoken to, and whether it is for this one to join in among parties. Raises StoreError."""
    spoken_to = addressed(status, register.every())
    texts = (status.text, *([status.quote.text] if status.quote is not None else []))
    known = Thread(texts, spoken_to.id if spoken_to is not None else None)
    around = replace(surroundings.around([account]), threads={status.uri: known})
    return tuple(one for one in thread(Content(reply_to=status.uri), account, around) if one.weight is Weight.ASK)
