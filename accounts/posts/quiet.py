"""Quiet hours, of an account or of all. They hold nothing: who plans something in them is asked, and notices wait."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from accounts.errors import InputError
from accounts.events import Events, HoldsChanged
from accounts.model.ids import AccountId
from accounts.model.quiet import MOST_RULES, QuietRule, from_plain, is_quiet, stretches, to_plain
from accounts.store import quiet as rows
from accounts.store.books import Books

Rules = tuple[QuietRule, ...]


class Quiet:
    """The quiet hours of one data folder. Every question reads the books; call it off the main thread where that matters."""

    def __init__(self, books: Books, events: Events) -> None:
        """Keep the means."""
        self._books = books
        self._events = events

    def every(self) -> dict[AccountId | None, Rules]:
        """Return the rules by account; None: of all accounts that have none of their own. Raises StoreError."""
        return {account: from_plain(found) for account, found in rows.every(self._books).items()}

    def rules(self, account: AccountId | None) -> Rules:
        """Return the rules that hold for an account: its own, else those for all. Raises StoreError."""
        return rules_of(self.every(), account)

    def put(self, account: AccountId | None, rules: Iterable[QuietRule] | None) -> None:
        """Set the rules of an account, or (None) of all others. No rules: never quiet; None instead of rules: as all others.

        Raises InputError (quiet-too-many), StoreError.
        """
        found = None if rules is None else tuple(rules)
        if found is not None and len(found) > MOST_RULES:
            raise InputError("quiet-too-many", most=MOST_RULES)
        rows.put(self._books, account, None if found is None else to_plain(found))
        self._events.publish(HoldsChanged())

    def at(self, account: AccountId | None, moment: datetime, zone: ZoneInfo | None = None) -> bool:
        """Return whether it is quiet for an account at `moment` (aware), on the clock of `zone` (this computer's). Raises StoreError."""
        return is_quiet(self.rules(account), moment, zone)

    def stretches(self, account: AccountId | None, first: date, end: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return the wall-clock stretches (naive) that touch the days from `first` until before `end`. Raises StoreError."""
        return tuple(stretches(self.rules(account), first, end))


def rules_of(every: dict[AccountId | None, Rules], account: AccountId | None) -> Rules:
    """Return the rules that hold for an account among all."""
    return every[account] if account in every else every.get(None, ())
