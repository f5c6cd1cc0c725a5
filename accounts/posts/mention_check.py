"""Looks up whom the mentions of a message name on the networks of its accounts: kept for a while, few at a time, never pressing.

Each account asks its own server alone, in the way its network has (`Reader.named`). What could not be asked is not judged.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from accounts.clock import Clock
from accounts.errors import KnownError, RateLimited
from accounts.model.account import Account
from accounts.model.ids import AccountId
from accounts.posts.checks.circumstances import Naming
from accounts.posts.entities import Kind, entities
from accounts.reading import Reader
from accounts.register import Register

log = logging.getLogger("mentions")

FOUND_FOR = timedelta(hours=6)
NOBODY_FOR = timedelta(minutes=10)
FAILED_FOR = timedelta(minutes=1)
"""So long an answer is used again: of who was found, of who was not, and that nobody could be asked."""
AT_ONCE = 10
"""Names that are asked for in one go; who names more is told of these, and the next go takes the next."""
MOST_KEPT = 2_000
LONGEST = 320

Pairs = Iterable[tuple[Account, str]]
"""Accounts with the text that each would say."""


@dataclass(frozen=True)
class _Kept:
    naming: Naming
    until: float


class MentionCheck:
    """Thread-safe. `known` answers at once; `ask` blocks for seconds."""

    def __init__(self, register: Register, clock: Clock) -> None:
        """Know nothing yet."""
        self._register = register
        self._clock = clock
        self._lock = threading.Lock()
        self._asking = threading.Lock()
        self._kept: dict[tuple[AccountId, str], _Kept] = {}
        self._not_before: dict[AccountId, float] = {}

    def known(self, account: AccountId) -> Mapping[str, Naming]:
        """Return what is known of mentions (as in `key_of`) for an account."""
        now = self._clock.monotonic()
        with self._lock:
            return MappingProxyType({name: one.naming for (who, name), one in self._kept.items() if who == account and one.until > now})

    def wanted(self, pairs: Pairs) -> tuple[tuple[Account, str], ...]:
        """Return the mentions that can be looked up and of which nothing is known yet. Touches no network."""
        found: dict[tuple[AccountId, str], tuple[Account, str]] = {}
        for account, text in pairs:
            names = _names(text, account)
            if not names or not self._able(account):
                continue
            known = self.known(account.id)
            for name in names:
                if name not in known:
                    found[account.id, name] = (account, name)
        return tuple(found.values())

    def ask(self, pairs: Pairs, *, again: bool = False) -> int:
        """Look up what is not known yet, `again` also what could not be asked a moment ago; return how much is new. Blocks."""
        given = [(account, text) for account, text in pairs]
        if again:
            self._forget_failures({account.id for account, _ in given})
        done = 0
        with self._asking:  # one at a time, however many windows and threads want it
            for account, name in self.wanted(given)[:AT_ONCE]:
                self._one(account, name)
                done += 1
        return done

    # -- inside ------------------------------------------------------------------------------------------------------------------------

    def _able(self, account: Account) -> bool:
        reader = self._reader(account)
        return reader is not None and reader.names

    def _reader(self, account: Account) -> Reader | None:
        try:
            return self._register.reader(account.id)
        except KnownError as failure:  # its secrets cannot be had now
            log.info("nobody looks up names for %s: %s", account.label, failure)
            return None

    def _one(self, account: Account, name: str) -> None:
        now = self._clock.monotonic()
        failed = Naming(judged=False)
        if self._not_before.get(account.id, now) > now:
            self._keep(account, name, failed, self._not_before[account.id])
            return
        reader = self._reader(account)
        if reader is None:
            return
        try:
            person = reader.named(name.removeprefix("@"))
        except KnownError as failure:
            log.info("%s could not be looked up: %s", name, failure)
            wait = FAILED_FOR.total_seconds()
            if isinstance(failure, RateLimited):
                if failure.after is not None:
                    wait = max(wait, (failure.after - self._clock.now()).total_seconds())
                self._not_before[account.id] = now + wait
            self._keep(account, name, failed, now + wait)
            return
        if person is None:
            self._keep(account, name, Naming(), now + NOBODY_FOR.total_seconds())
        else:
            naming = Naming(handle=person.handle, name=person.name, about=person.about)
            self._keep(account, name, naming, now + FOUND_FOR.total_seconds())

    def _keep(self, account: Account, name: str, naming: Naming, until: float) -> None:
        with self._lock:
            self._kept.pop((account.id, name), None)
            self._kept[account.id, name] = _Kept(naming, until)
            while len(self._kept) > MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))

    def _forget_failures(self, accounts: set[AccountId]) -> None:
        with self._lock:
            self._kept = {key: one for key, one in self._kept.items() if one.naming.judged or key[0] not in accounts}


def _names(text: str, account: Account) -> tuple[str, ...]:
    """Return the mentions in a text that could name somebody on the account's network."""
    if not account.limits.mentions:
        return ()
    style = account.limits.extra.get("mentions", "")
    found = dict.fromkeys(key_of(one.text) for one in entities(text) if one.kind is Kind.MENTION and len(one.text) <= LONGEST)
    if style == "domain":
        return tuple(one for one in found if "." in one and "@" not in one[1:])
    return tuple(found)


def key_of(mention: str) -> str:
    """Return a mention as it is compared."""
    return "@" + mention.lstrip("@＠").casefold()
