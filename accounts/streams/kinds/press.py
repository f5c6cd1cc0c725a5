"""The local press: people at networks and feeds, together in one column."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source, asked
from accounts.streams.kinds.feed import feed_sources


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    people = asked(column, accounts, *(Question(ColumnKind.PERSON, person=person) for person in column.people))
    return (*people, *feed_sources(column))


KIND = Kind(
    ColumnKind.PRESS,
    (
        KindField("people", required=False, many=True, example="@dagblad@mastodon.example"),
        KindField("feeds", required=False, many=True, example="https://www.dagblad.example/rss"),
    ),
    _sources,
    needs_accounts=False,
)
