"""Words that are looked for, at every account's network."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source, asked


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    return asked(column, accounts, Question(ColumnKind.SEARCH, query=column.search))


KIND = Kind(ColumnKind.SEARCH, (KindField("search", example="zwembad enkhuizen"),), _sources)
