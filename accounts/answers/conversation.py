"""A conversation as far as this computer knows it: what was said before, and how often we answered the same person in it."""

from __future__ import annotations

from collections.abc import Iterable

from accounts.model.account import Account
from accounts.model.status import SpanKind, Status
from accounts.posts.checks import Thread
from accounts.register import Register
from accounts.store import answers as rows
from accounts.store.books import Books
from accounts.store.cache import Cache

MOST_STEPS = 100
"""Messages that are followed back; a conversation that is longer is long enough to ask."""


class Conversations:
    """Reads the cache and the books; asks no network. Thread-safe."""

    def __init__(self, books: Books, cache: Cache, register: Register) -> None:
        """Read nothing yet."""
        self._books, self._cache, self._register = books, cache, register

    def thread(self, answered: str, senders: Iterable[Account]) -> Thread | None:
        """Return what was said in the conversation of the message that `senders` answer, and who of us was spoken to; None: not known."""
        for account in senders:
            chain = [one for one in self._chain(account, answered) if isinstance(one, Status)]
            if chain:
                spoken_to = addressed(chain[0], self._register.every())
                quoted = tuple(one.quote.text for one in chain if one.quote is not None)
                return Thread((*(one.text for one in chain), *quoted), spoken_to.id if spoken_to is not None else None)
        return None

    def number(self, account: Account, answered: str, *, own: int = 0) -> int:
        """Return which of our answers to that person in this conversation the next one is: 1 for the first, 0 when nothing is known.

        What went out from here counts, and what waits to; so does what our accounts said elsewhere, as far as a column showed it.
        `own` is the post that is being counted, 0 when it is not in the books yet.
        """
        chain = self._chain(account, answered)
        first = next((one for one in chain if isinstance(one, Status)), None)
        if first is None:
            return 0
        mine = {(one.network, one.handle.lstrip("@").casefold()) for one in self._register.every()}
        theirs = [one for one in chain if isinstance(one, Status) and one.author.handle.casefold() == first.author.handle.casefold()]
        names = {answered, *(self._name(account, one) for one in theirs)}
        sent = rows.to(self._books, names, but=own)
        answers = {name for name in sent.values() if name}
        waiting = sum(1 for name in sent.values() if not name)
        for one in chain:
            if isinstance(one, Status) and (one.network, one.author.handle.casefold()) in mine and one.reply_to in names:
                answers.add(self._name(account, one))
        return len(answers) + waiting + 1

    def _name(self, account: Account, status: Status) -> str:
        if (status.network, status.server) == (account.network, account.server):
            return status.remote_id
        return self._cache.named(status.uri, account.network, account.server) or status.remote_id

    def _chain(self, account: Account, answered: str) -> list[Status | str]:
        """Return the message and what it answers, step by step back; what only the books know of is its name."""
        chain: list[Status | str] = []
        name, seen = answered, set[str]()
        while name and name not in seen and len(seen) < MOST_STEPS:
            seen.add(name)
            uri = self._cache.uri_of(account.network, account.server, name)
            status = self._cache.get(uri) if uri else None
            if status is None and "://" in name:
                status = self._cache.get(name)
            if status is not None:
                chain.append(status)
                name = status.reply_to
                continue
            before = rows.answered_by(self._books, name)
            if before:
                chain.append(name)
            name = before
        return chain


def addressed(status: Status, accounts: Iterable[Account]) -> Account | None:
    """Return which of our accounts a status speaks to: the first whose handle it mentions."""
    handles = {one.handle.lstrip("@").casefold(): one for one in accounts if one.network == status.network}
    for span in status.spans:
        said = status.text[span.start : span.end].lstrip("@").casefold()
        if span.kind is not SpanKind.MENTION or not said:
            continue
        for handle, account in handles.items():
            if said == handle or handle.startswith(f"{said}@"):
                return account
    return None
