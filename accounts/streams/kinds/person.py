"""The posts of one person."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source, asked


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    return asked(column, accounts, Question(ColumnKind.PERSON, person=column.person))


KIND = Kind(ColumnKind.PERSON, (KindField("person", example="@gemeente@mastodon.example"),), _sources)
