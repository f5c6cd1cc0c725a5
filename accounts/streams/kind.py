"""What a kind of column is: the fields of its form, the sources it needs, and what of their answers belongs in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from accounts.model.account import Account
from accounts.model.column import Column, ColumnKind, Via
from accounts.model.ids import AccountId
from accounts.model.status import Status
from accounts.reading import Question

Accounts = Mapping[AccountId, Account]


@dataclass(frozen=True)
class Source:
    """An account and what it asks; None for what is fetched without one. All columns that ask the same share it."""

    account: AccountId | None
    question: Question

    @property
    def name(self) -> str:
        """Return its name, that of the ways it brings."""
        return self.via().source

    def via(self, status: Status | None = None) -> Via:
        """Return the way by which a status comes from here."""
        return Via(self.account, self.question.kind, self.question.what, status.boosted_by if status else None)


@dataclass(frozen=True)
class KindField:
    """A field of the form, named as in `Column`. `many` = several values, one a line or parted by spaces."""

    name: str
    required: bool = True
    many: bool = False
    example: str = ""


@dataclass(frozen=True)
class Kind:
    """A kind of column. `needs_accounts`: somebody has to ask. `accepts` says whether what a way brought belongs in the column at all."""

    id: ColumnKind
    fields: tuple[KindField, ...]
    sources: Callable[[Column, Accounts], tuple[Source, ...]]
    accepts: Callable[[Column, Status, Via, Accounts], bool] = lambda _column, _status, _via, _accounts: True
    needs_accounts: bool = True


def bare(handle: str) -> str:
    """Return a handle without @ before it, in small letters."""
    return handle.strip().lstrip("@").casefold()


def asked(column: Column, accounts: Accounts, *questions: Question) -> tuple[Source, ...]:
    """Return every question for every account of the column that is still there."""
    return tuple(Source(account, question) for account in column.accounts if account in accounts for question in questions)
