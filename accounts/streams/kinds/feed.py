"""Feeds: RSS, Atom, JSON Feed, news alerts. No account is needed for them."""

from __future__ import annotations

from accounts.model.column import Column, ColumnKind
from accounts.reading import Question
from accounts.streams.kind import Accounts, Kind, KindField, Source


def feed_sources(column: Column) -> tuple[Source, ...]:
    """Return a source for every feed."""
    return tuple(Source(None, Question(ColumnKind.FEED, feed=feed)) for feed in column.feeds)


def _sources(column: Column, _accounts: Accounts) -> tuple[Source, ...]:
    return feed_sources(column)


KIND = Kind(ColumnKind.FEED, (KindField("feeds", many=True, example="https://www.enkhuizen.nl/rss"),), _sources, needs_accounts=False)
