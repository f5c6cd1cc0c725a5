"""Home: what the people whom an account follows write."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, Source, asked


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    return asked(column, accounts, Question(ColumnKind.HOME))


KIND = Kind(ColumnKind.HOME, (), _sources)
