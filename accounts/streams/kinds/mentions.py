"""Mentions of all accounts together, in one column."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, Source, asked


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    return asked(column, accounts, Question(ColumnKind.MENTIONS))


KIND = Kind(ColumnKind.MENTIONS, (), _sources)
