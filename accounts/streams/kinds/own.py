"""One's own posts, with the answers to them."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind, Via
from accounts.model.status import Status
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, Source, bare


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    found: list[Source] = []
    for number in column.accounts:
        if (account := accounts.get(number)) is not None:
            found.append(Source(number, Question(ColumnKind.PERSON, person=bare(account.handle))))
            found.append(Source(number, Question(ColumnKind.MENTIONS)))
    return tuple(found)


def _accepts(column: Column, status: Status, via: Via, accounts: Accounts) -> bool:
    if via.kind is ColumnKind.PERSON:
        return True
    # Of all who mention us only those who answer one of us.
    own = {bare(accounts[number].handle) for number in column.accounts if number in accounts}
    return bool(status.reply_to) and bare(status.reply_to_handle) in own


KIND = Kind(ColumnKind.OWN, (), _sources, _accepts)
