"""Hashtags: any of these, all of these, none of these; over several accounts and networks."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind, Via
from accounts.model.status import SpanKind, Status
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source, asked


def tags_of(status: Status) -> frozenset[str]:
    """Return the tags of a status, in small letters, also those that only its text has."""
    return frozenset(status.tags) | {span.target for span in status.spans if span.kind is SpanKind.TAG}


def _sources(column: Column, accounts: Accounts) -> tuple[Source, ...]:
    # Where all of some tags are wanted, each status that counts carries the first of them.
    tags = column.any or column.all[:1]
    return asked(column, accounts, *(Question(ColumnKind.HASHTAGS, tag=tag) for tag in tags))


def _accepts(column: Column, status: Status, via: Via, _accounts: Accounts) -> bool:
    # A network may file a status under a tag that its text does not show (an alias): its word counts for the tag that was asked.
    tags = tags_of(status) | {via.what}
    return (not column.any or not tags.isdisjoint(column.any)) and tags.issuperset(column.all) and tags.isdisjoint(column.none)


KIND = Kind(
    ColumnKind.HASHTAGS,
    (
        KindField("any", required=False, many=True, example="#enkhuizen #raadenkhuizen"),
        KindField("all", required=False, many=True, example="#enkhuizen #haven"),
        KindField("none", required=False, many=True, example="#vacature"),
    ),
    _sources,
    _accepts,
)
