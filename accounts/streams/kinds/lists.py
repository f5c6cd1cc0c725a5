"""A list of people that an account keeps at its network."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source, asked


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    # A list is one account's: its number means nothing to another.
    return asked(column, accounts, Question(ColumnKind.LIST, list_id=column.list_id))[:1]


KIND = Kind(ColumnKind.LIST, (KindField("list_id"),), _sources)
